from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.facts.names import AreaId, ClueId, ConditionId, Side, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.candidates import candidates
from anatomy.reasoning.explain import explain
from app.actions import asking, choosing
from app.state.state import Sore, State

FACTS = load_shipped_facts()
PLACES = [*FACTS.zones, *FACTS.areas]
sides = st.sampled_from(list(Side))
sores = st.tuples(st.sampled_from(PLACES), sides)
clues = st.sampled_from(list(FACTS.clues))
OUTER_FRONT = ZoneId("KN_AL")
WEAK_ANKLE = ClueId("ankle-dorsiflexion-weak")


def told(places: list[Sore], found: list[ClueId]) -> State:
    state = State(asking=True)
    for place, side in places:
        state = asking.toggle_place(state, place, side)
    for clue in found:
        state = asking.toggle_clue(state, clue)
    return state


@given(sores)
def test_choosing_a_place_twice_takes_it_back(sore: Sore):
    once = asking.toggle_place(State(), *sore)
    assert once.hurts == {sore}
    assert asking.toggle_place(once, *sore).hurts == frozenset()


@given(st.lists(sores, unique=True), st.lists(clues, unique=True), st.randoms())
def test_what_was_told_counts_in_whatever_order(places: list[Sore], found: list[ClueId], chance):
    state = told(places, found)
    chance.shuffle(places)
    chance.shuffle(found)
    other = told(places, found)
    assert (other.hurts, other.clues) == (state.hurts, state.clues)
    assert asking.given(other) == asking.given(state)
    assert set(asking.given(state)) == {place for place, _ in places} | set(found)


def test_the_same_place_on_both_sides_is_two_places_and_one_clue():
    state = told([(OUTER_FRONT, Side.RIGHT), (OUTER_FRONT, Side.LEFT)], [])
    assert len(state.hurts) == 2
    assert asking.given(state) == ("KN_AL",)
    assert asking.sore_side(state) is None


def test_the_side_asked_about_follows_the_place_that_was_clicked():
    state = asking.toggle_place(State(), OUTER_FRONT, Side.LEFT)
    assert state.asked_side is Side.LEFT
    assert asking.sore_side(state) is Side.LEFT
    assert asking.ask_about(state, Side.RIGHT).hurts == state.hurts


@given(st.lists(sores, max_size=4), st.lists(clues, max_size=4))
def test_escape_forgets_first_and_leaves_then(places: list[Sore], found: list[ClueId]):
    state = told(places, found)
    first = asking.clear(state)
    assert not first.has_list
    assert first.asking == state.has_list
    assert not asking.clear(first).asking


def test_opening_the_way_back_keeps_the_lesion_and_leaves_story_and_choice():
    lesion = choosing.fitted(FACTS, ConditionId("disc-herniation"), None)
    state = replace(State(), lesion=lesion, step=2, comparing=True)
    opened = asking.set_asking(state, True)
    assert (opened.lesion, opened.step, opened.comparing) == (lesion, None, False)
    assert asking.set_asking(opened, True) == opened
    assert asking.toggle_asking(asking.toggle_asking(State())) == State()


@settings(max_examples=25, deadline=None)
@given(st.lists(sores, min_size=1, max_size=3), st.lists(clues, max_size=3), sides)
def test_every_candidate_can_be_displayed_and_the_list_opened_again(
    places: list[Sore], found: list[ClueId], side: Side
):
    state = asking.ask_about(told(places, found), side)
    if not state.has_list:
        return
    answer = candidates(FACTS, asking.given(state), asking.sore_side(state))
    for cause in answer.candidates:
        displayed = asking.show_candidate(state, FACTS, cause.id)
        assert not displayed.asking
        assert displayed.lesion is not None
        explanation = explain(FACTS, displayed.lesion)
        assert displayed.lesion.side in (None, asking.sore_side(state) or side)
        if cause.root is not None:
            assert cause.root in {link.root for link in explanation.roots}
        back = asking.set_asking(displayed, True)
        assert (back.hurts, back.clues) == (state.hurts, state.clues)


def test_every_origin_of_every_root_touches_that_root_on_the_sore_side():
    for side in Side:
        state = told([(ZoneId("KN_ANT"), side)], [])
        for root in FACTS.roots:
            answer = candidates(FACTS, [*PLACES, *FACTS.clues])
            row = next((cause for cause in answer.candidates if cause.id == root), None)
            for origin in row.origins if row else ():
                lesion = asking.show_candidate(state, FACTS, root, origin).lesion
                assert lesion is not None
                touched = {(link.root, link.side) for link in explain(FACTS, lesion).roots}
                assert (root, side) in touched, (root, origin)
                assert (lesion.condition, lesion.segment) == (origin.condition, origin.segment)


def test_outer_knee_pain_with_a_weak_ankle_leads_to_the_fifth_lumbar_root():
    state = told([(OUTER_FRONT, Side.LEFT), (AreaId("lateral-leg"), Side.LEFT)], [WEAK_ANKLE])
    lesion = asking.show_candidate(state, FACTS, "L5").lesion
    assert lesion is not None
    assert (lesion.condition, lesion.root, lesion.side) == ("radiculopathy", "L5", "left")
