"""A few typed words that name a whole lesion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, RootName, SegmentId, Side
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.possible import check_possible
from anatomy.reasoning.search import search_index
from app.actions.meant import lesions_meant

FACTS = load_shipped_facts()
INDEX = search_index(FACTS, load_shipped_reading())


def _meant(text: str, like: Lesion | None = None) -> list[Lesion]:
    return [hit.lesion for hit in lesions_meant(INDEX, FACTS, text, like)]


@pytest.mark.parametrize(
    ("typed", "condition", "segment", "zone", "side"),
    [
        ("L5-S1 foraminal left", "disc-herniation", "L5-S1", "foraminal", "left"),
        ("left far lateral l4/5", "disc-herniation", "L4-L5", "extraforaminal", "left"),
        ("slipped disc l34 paracentral", "disc-herniation", "L3-L4", "subarticular", "right"),
        ("L4-L5 disc left", "disc-herniation", "L4-L5", "subarticular", "left"),
        ("lateral recess stenosis l4-5 left", "lateral-recess-stenosis", "L4-L5", None, "left"),
        ("spondylolisthesis L5-S1", "isthmic-spondylolisthesis", "L5-S1", None, "right"),
        ("stenosis L3-L4", "central-stenosis", "L3-L4", None, None),
        ("meralgia left", "meralgia-paraesthetica", None, None, "left"),
    ],
)
def test_place_zone_side_and_cause_are_understood_in_any_order(
    typed: str, condition: str, segment: str | None, zone: str | None, side: str | None
) -> None:
    first = _meant(typed)[0]
    assert (first.condition, first.segment, first.zone, first.side) == (condition, segment, zone, side)


def test_a_lateral_disc_is_said_of_both_outer_zones() -> None:
    zones = [lesion.zone for lesion in _meant("L5-S1 lateral")]
    assert zones == [HerniationZone.FORAMINAL, HerniationZone.EXTRAFORAMINAL]


def test_a_root_and_a_side_are_trouble_of_that_root() -> None:
    (lesion,) = _meant("L4 left")
    assert (lesion.condition, lesion.root, lesion.side) == (ConditionId("radiculopathy"), RootName("L4"), Side.LEFT)


def test_the_disc_of_one_vertebra_is_the_one_below_or_the_one_above() -> None:
    assert [lesion.segment for lesion in _meant("herniated disc L4")] == [SegmentId("L4-L5"), SegmentId("L3-L4")]


def test_what_is_not_said_is_as_it_was() -> None:
    before = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), None, Side.LEFT, HerniationZone.CENTRAL, 0.9)
    (lesion,) = _meant("L5-S1 foraminal", before)
    assert (lesion.side, lesion.severity) == (Side.LEFT, 0.9)


@pytest.mark.parametrize(
    "typed",
    ["", "left", "L4-L5", "foraminal", "disc herniation", "left leg", "right knee", "L4-L5 blorp", "L1-L2 L4-L5 left"],
)
def test_one_word_or_an_unknown_one_names_no_lesion(typed: str) -> None:
    assert _meant(typed) == []


def test_a_cause_where_it_does_not_occur_is_not_offered_there() -> None:
    assert all(lesion.segment == "L5-S1" for lesion in _meant("isthmic slip L5-S1"))
    assert _meant("meralgia L4-L5") == []


@given(
    st.lists(
        st.sampled_from(
            [
                "L4-L5",
                "L5/S1",
                "l34",
                "L4",
                "left",
                "right",
                "lateral",
                "central",
                "foraminal",
                "disc",
                "stenosis",
                "sciatica",
                "hip",
            ]
        ),
        max_size=5,
    )
)
def test_whatever_is_offered_can_occur(words: list[str]) -> None:
    for lesion in _meant(" ".join(words)):
        check_possible(FACTS, lesion)
        assert "left" not in words or "right" in words or lesion.side is Side.LEFT
