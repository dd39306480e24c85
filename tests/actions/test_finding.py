"""Going to what was looked up, as functions from state to state."""

import pytest

from anatomy.facts.names import AreaId, ClueId, ConditionId, RootName, SegmentId, Side, StructureId, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.actions import asking, choosing, finding
from app.state.state import Layer, State

FACTS = load_shipped_facts()


@pytest.mark.parametrize("structure", list(FACTS.structures))
@pytest.mark.parametrize("side", list(Side))
def test_every_structure_is_chosen_on_the_side_that_is_looked_at_and_can_be_seen(structure: StructureId, side: Side):
    start = choosing.choose_side(State(layers=frozenset(), isolated=StructureId("sacrum")), FACTS, side)
    found = finding.find_structure(start, FACTS, structure)
    row = FACTS.structures[structure]
    assert found.chosen == (f"{structure}-{side}" if row.paired else structure)
    assert found.layers == {Layer(row.layer)}
    assert found.isolated is None
    assert found.lesion is not None
    explain(FACTS, found.lesion)


def test_a_hidden_structure_is_shown_again_when_it_is_looked_up():
    hidden = choosing.hide_chosen(State(chosen=StructureId("patella-right")))
    assert finding.find_structure(hidden, FACTS, StructureId("patella")).hidden == frozenset()


@pytest.mark.parametrize("root", list(FACTS.roots))
def test_every_root_leads_to_its_trouble_or_at_least_to_itself(root: RootName):
    found = finding.find_root(State(chosen=StructureId("patella-right")), FACTS, root)
    if found.chosen is None:
        assert found.lesion is not None
        assert explain(FACTS, found.lesion).roots[0].root == root
    else:
        assert found.chosen == f"root-{root.lower()}-right"


@pytest.mark.parametrize("condition", list(FACTS.conditions))
def test_every_condition_becomes_a_lesion_that_can_be_explained(condition: ConditionId):
    found = finding.find_condition(asking.set_asking(State(), True), FACTS, condition)
    assert found.lesion is not None
    assert found.lesion.condition == condition
    assert not found.asking
    explain(FACTS, found.lesion)


def test_a_segment_takes_the_lesion_along_and_lets_go_of_what_was_chosen():
    found = finding.find_segment(State(chosen=StructureId("patella-right")), FACTS, SegmentId("L2-L3"))
    assert found.lesion is not None
    assert (found.lesion.segment, found.chosen) == ("L2-L3", None)


def test_a_clue_opens_the_way_back_and_is_told_once():
    once = finding.find_clue(State(), ClueId("knee-buckling"))
    assert once.asking
    assert finding.find_clue(once, ClueId("knee-buckling")).clues == {"knee-buckling"}


def test_a_place_is_told_on_the_way_back_only():
    assert finding.find_place(State(), AreaId("calf")) == State()
    asked = asking.ask_about(asking.set_asking(State(), True), Side.LEFT)
    assert finding.find_place(asked, ZoneId("KN_ANT")).hurts == {("KN_ANT", Side.LEFT)}


def test_the_side_asked_about_goes_before_that_of_the_lesion():
    state = choosing.choose_side(State(), FACTS, Side.LEFT)
    assert finding.side_looked_at(State()) is Side.RIGHT
    assert finding.side_looked_at(state) is Side.LEFT
    assert finding.side_looked_at(asking.set_asking(state, True)) is Side.RIGHT
