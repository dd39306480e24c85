"""Where it was said to hurt: painted on the skin, named, and found again under the pointer."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.facts.names import AreaId, ClueId, ConditionId, Side, StructureId, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.skin_regions import coordinates_of, region_middle, weight_at
from anatomy.reasoning.explain import explain
from app.actions import asking, choosing
from app.scene.describe import describe
from app.scene.picture import LabelRole, Look, ReportedZone
from app.scene.reported import BACK_PAIN, region_structure, region_under, sore_of, thing_under
from app.scene.skin_zones import middle, skins
from app.scene.views import ViewName, camera_for, turned_to
from app.state.state import KneeView, Layer, ReadingLevel, State

FACTS = load_shipped_facts()
BODY = read_bundle(BUNDLE)
SKIN = skins(BODY)[0]
REGIONS = [region for region in FACTS.regions.values() if region.kind in ("knee-zone", "area")]
OUTER_FRONT = ZoneId("KN_AL")


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.id)
def test_the_middle_of_each_region_is_that_region(region, side: Side):
    middle = region_middle(SKIN, side, region.patches)[0]
    assert region_under(FACTS, BODY, middle) == (region.id, side)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(SKIN.points) - 1))
def test_no_other_region_is_stronger_where_one_is_found(vertex: int):
    place = SKIN.points[vertex]
    found = region_under(FACTS, BODY, place)
    at = coordinates_of(SKIN, place)
    strongest = max(weight_at(at, region.patches) for region in REGIONS)
    if found is None:
        assert strongest < 0.25
    else:
        assert weight_at(at, FACTS.regions[found[0]].patches) == strongest
        assert found[1] is (Side.RIGHT if place[0] >= 0 else Side.LEFT)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, len(SKIN.points) - 1))
def test_pointing_at_the_mirrored_place_finds_the_same_region_on_the_other_side(vertex: int):
    place = SKIN.points[vertex].astype(float)
    if abs(place[0]) < 2:
        return
    found, other = region_under(FACTS, BODY, place), region_under(FACTS, BODY, place * [-1, 1, 1])
    if found is None or other is None:
        assert found is other
    else:
        assert other == (found[0], found[1].mirrored)


@pytest.mark.parametrize("side", list(Side))
def test_a_region_and_its_side_come_back_from_their_one_name(side: Side):
    for place in (*FACTS.zones, *FACTS.areas):
        assert sore_of(region_structure((place, side)), FACTS) == (place, side)
    assert sore_of(StructureId(f"femur-{side}"), FACTS) is None
    assert sore_of(None, FACTS) is None


def test_back_pain_is_told_by_pointing_at_the_lower_back():
    spine = BODY.landmarks["l3-spinous-tip"] + np.array([0.0, -30.0, 0.0])
    assert thing_under(FACTS, BODY, spine) == BACK_PAIN
    picture = describe(asking.toggle_clue(State(asking=True), BACK_PAIN), None, FACTS, BODY)
    assert {(zone.id, zone.side) for zone in picture.reported} == {(BACK_PAIN, side) for side in Side}
    assert [label.text for label in picture.labels] == ["hurts: lower back"]


def test_a_place_that_hurts_is_painted_as_reported_and_not_as_felt():
    state = asking.toggle_place(State(asking=True), OUTER_FRONT, Side.LEFT)
    picture = describe(state, None, FACTS, BODY)
    assert picture.felt == ()
    assert [(zone.id, zone.side) for zone in picture.reported] == [(OUTER_FRONT, Side.LEFT)]
    label = picture.labels[0]
    assert (label.text, label.role) == ("hurts: outer front of the knee", LabelRole.FELT)
    assert label.at[0] < 0
    clinical = describe(replace(state, level=ReadingLevel.CLINICAL), None, FACTS, BODY)
    assert clinical.labels[0].text == "reported: anterolateral zone"


def test_while_it_is_asked_the_skin_is_there_and_the_lesion_waits_unseen():
    lesion = choosing.fitted(FACTS, ConditionId("disc-herniation"), None)
    state = State(lesion=lesion, asking=True, layers=frozenset({Layer.BONES}), isolated=StructureId("femur-right"))
    picture = describe(state, explain(FACTS, lesion), FACTS, BODY)
    assert picture.appearances[SKIN.id].look is Look.PLAIN
    assert picture.thick_skin
    assert not picture.marks
    assert not picture.felt
    assert all(one.look is not Look.LIT_ROOT for one in picture.appearances.values())


def test_reported_places_stay_beside_what_the_cause_explains():
    state = asking.toggle_place(State(asking=True), OUTER_FRONT, Side.RIGHT)
    shown = asking.show_candidate(state, FACTS, "L5")
    assert shown.lesion is not None
    picture = describe(shown, explain(FACTS, shown.lesion), FACTS, BODY)
    assert OUTER_FRONT in {zone.id for zone in picture.felt}
    assert OUTER_FRONT in {zone.id for zone in picture.reported}
    assert not picture.thick_skin
    assert len(picture.painted) == len(picture.felt) + 1


def test_a_lesion_is_not_veiled_by_the_back_that_hurts():
    state = asking.toggle_clue(asking.toggle_place(State(asking=True), OUTER_FRONT, Side.RIGHT), BACK_PAIN)
    shown = asking.show_candidate(state, FACTS, "L5")
    assert shown.lesion is not None
    beside = describe(shown, explain(FACTS, shown.lesion), FACTS, BODY).reported
    assert [zone.id for zone in beside] == [OUTER_FRONT]
    told = next(zone for zone in describe(state, None, FACTS, BODY).reported if zone.id == OUTER_FRONT)
    assert beside[0].strength < told.strength


def test_at_most_three_places_are_named():
    state = State(asking=True, hurts=frozenset((place, Side.RIGHT) for place in FACTS.zones))
    assert len(describe(state, None, FACTS, BODY).labels) == 3


def test_the_knee_asked_about_is_seen_and_from_behind_where_only_that_hurts():
    left = asking.ask_about(State(asking=True), Side.LEFT)
    assert camera_for(ViewName.KNEE, BODY, 1.0, left).only is Side.LEFT
    behind = asking.toggle_place(left, ZoneId("KN_POST"), Side.LEFT)
    assert abs(camera_for(ViewName.KNEE, BODY, 1.0, behind).azimuth) == 180
    both = asking.toggle_place(behind, OUTER_FRONT, Side.LEFT)
    assert camera_for(ViewName.KNEE, BODY, 1.0, both) == camera_for(
        ViewName.KNEE, BODY, 1.0, replace(both, knee_view=KneeView.FRONT)
    )


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.id)
def test_a_place_picked_by_its_name_can_be_turned_to_the_eye(region, side: Side):
    zone = ReportedZone(region.id, side, region.patches)
    front = camera_for(ViewName.ANTERIOR, BODY, 0.6)
    turned = turned_to(zone, BODY, 0.6, front) or front
    at, facing = (np.asarray(values) for values in middle(zone, BODY))
    towards = turned.eye - at
    assert towards @ facing > 0
    # Once it is seen, nothing moves again.
    assert turned_to(zone, BODY, 0.6, turned) is None


def test_clues_without_a_place_paint_nothing():
    clues = frozenset(ClueId(clue) for clue in FACTS.clues) - {BACK_PAIN}
    assert describe(State(asking=True, clues=clues), None, FACTS, BODY).reported == ()
    assert AreaId("groin") in FACTS.areas
