from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts import Facts
from anatomy.facts.names import ConditionId, HerniationZone, RootName, SegmentId, Side, StructureId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.geometry.person import Person, Sex
from anatomy.reasoning.explain import choices, explain
from app.actions import choosing
from app.state.state import Layer, State

FACTS = load_shipped_facts()
segments = st.sampled_from(sorted(FACTS.segments))
conditions = st.sampled_from(sorted(FACTS.conditions))


@pytest.fixture
def facts() -> Facts:
    return FACTS


def test_the_first_tap_on_a_segment_shows_a_disc_herniation_there(facts: Facts):
    state = choosing.choose_segment(State(), facts, SegmentId("L3-L4"))
    assert state.lesion is not None
    assert (state.lesion.condition, state.lesion.segment, state.lesion.zone) == (
        "disc-herniation",
        "L3-L4",
        "subarticular",
    )


def test_the_first_tap_on_the_disc_picture_begins_at_l4_l5(facts: Facts):
    state = choosing.choose_zone(State(), facts, HerniationZone.EXTRAFORAMINAL, Side.LEFT)
    assert state.lesion is not None
    assert (state.lesion.segment, state.lesion.zone, state.lesion.side) == ("L4-L5", "extraforaminal", "left")


def test_a_knee_condition_gives_way_when_a_segment_is_chosen(facts: Facts):
    state = choosing.choose_condition(State(), facts, ConditionId("meniscal-tear"))
    state = choosing.choose_segment(state, facts, SegmentId("L2-L3"))
    assert state.lesion is not None
    assert state.lesion.condition == "disc-herniation"


def test_another_condition_keeps_segment_and_side_where_it_can_occur_there(facts: Facts):
    state = choosing.choose_zone(State(), facts, HerniationZone.FORAMINAL, Side.LEFT)
    state = choosing.choose_segment(state, facts, SegmentId("L3-L4"))
    state = choosing.choose_condition(state, facts, ConditionId("lateral-recess-stenosis"))
    assert state.lesion is not None
    assert (state.lesion.segment, state.lesion.side, state.lesion.zone) == ("L3-L4", "left", None)


def test_clicking_a_root_in_the_picture_asks_about_that_root_on_its_side(facts: Facts):
    state = choosing.choose_structure(State(), facts, StructureId("root-l4-left"))
    assert state.lesion is not None
    assert (state.lesion.condition, state.lesion.root, state.lesion.side) == ("radiculopathy", "L4", "left")
    assert state.chosen == "root-l4-left"


def test_clicking_a_bone_only_names_it(facts: Facts):
    state = choosing.choose_structure(State(), facts, StructureId("femur-left"))
    assert state == replace(State(), chosen=StructureId("femur-left"))


def test_escape_lets_go_first_and_clears_then(facts: Facts):
    state = choosing.choose_structure(State(), facts, StructureId("disc-l4-l5"))
    once = choosing.clear(state)
    assert once.chosen is None
    assert once.lesion is not None
    assert choosing.clear(once).lesion is None


def test_hiding_and_showing_everything_returns_to_the_start(facts: Facts):
    state = replace(State(), chosen=StructureId("sacrum"))
    hidden = choosing.toggle_layer(choosing.hide_chosen(choosing.see_through_chosen(state)), Layer.SKIN)
    hidden = choosing.toggle_layer(hidden, Layer.MUSCLES)
    assert hidden.hidden == {"sacrum"}
    assert choosing.show_everything(hidden) == State()


def test_severity_stays_between_healthy_and_severe(facts: Facts):
    state = choosing.choose_segment(State(), facts, SegmentId("L4-L5"))
    assert choosing.set_severity(state, 7).lesion.severity == 1
    assert choosing.set_severity(state, -1).lesion.severity == 0
    assert choosing.set_severity(State(), 0.3) == State()


@given(conditions, segments, st.sampled_from(list(HerniationZone)), st.sampled_from(list(Side)), conditions)
def test_whatever_is_chosen_in_whatever_order_can_be_explained(
    first: str, segment: str, zone: HerniationZone, side: Side, last: str
):
    state = State()
    for wish in (
        lambda s: choosing.choose_condition(s, FACTS, ConditionId(first)),
        lambda s: choosing.choose_segment(s, FACTS, SegmentId(segment)),
        lambda s: choosing.choose_zone(s, FACTS, zone, side),
        lambda s: choosing.choose_side(s, FACTS, side.mirrored),
        lambda s: choosing.choose_condition(s, FACTS, ConditionId(last)),
        lambda s: choosing.set_severity(s, 0.9),
    ):
        state = wish(state)
        assert state.lesion is not None
        assert explain(FACTS, state.lesion).lesion == state.lesion


@given(conditions)
def test_the_first_offer_for_every_condition_can_be_explained(condition: str):
    lesion = choosing.fitted(FACTS, ConditionId(condition), None)
    assert explain(FACTS, lesion).steps
    assert (lesion.side is not None) == choices(FACTS, ConditionId(condition)).has_side


def test_a_chosen_root_is_kept_when_asking_for_radiculopathy(facts: Facts):
    state = choosing.choose_root(State(), facts, RootName("S1"), Side.LEFT)
    assert state.lesion is not None
    assert (state.lesion.root, state.lesion.side) == ("S1", "left")


def test_muscles_are_off_at_first_and_come_with_their_layer():
    assert Layer.MUSCLES not in State().layers
    assert choosing.toggle_layer(State(), Layer.MUSCLES).layers == frozenset(Layer)


def test_another_person_keeps_all_that_is_chosen():
    state = replace(State(), lesion=choosing.fitted(FACTS, ConditionId("disc-herniation"), None), step=2, labels=False)
    other = choosing.set_person(state, Person(Sex.WOMAN, 1700))
    assert replace(other, person=state.person) == state
    assert other.person == Person(Sex.WOMAN, 1700)


def test_health_is_one_key_away_and_so_is_the_way_back():
    sick = replace(State(), lesion=choosing.fitted(FACTS, ConditionId("disc-herniation"), None))
    healthy = choosing.toggle_healthy(sick)
    assert healthy.lesion == replace(sick.lesion, severity=0.0)
    assert choosing.toggle_healthy(healthy) == sick
    assert choosing.toggle_healthy(State()) == State()


@pytest.mark.parametrize("clicked", ["root-l2-right", "rootlets-l3-left", "disc-l3-l4"])
def test_a_root_or_disc_that_was_clicked_is_let_go_when_another_lesion_is_chosen(clicked: str) -> None:
    state = choosing.choose_structure(State(), FACTS, StructureId(clicked))
    assert state.chosen == clicked
    elsewhere = choosing.choose_condition(state, FACTS, ConditionId("meralgia-paraesthetica"))
    assert elsewhere.chosen is None
    assert choosing.set_severity(state, 0.9).chosen == clicked


def test_any_other_structure_stays_chosen_when_the_lesion_changes() -> None:
    state = choosing.choose_structure(State(), FACTS, StructureId("patella-right"))
    assert choosing.choose_segment(state, FACTS, SegmentId("L5-S1")).chosen == "patella-right"
