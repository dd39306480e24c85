"""Wishes of an educator for a deck, without a window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import (
    AreaId,
    ClueId,
    ConditionId,
    DermatomeMap,
    HerniationZone,
    SegmentId,
    Side,
    StructureId,
    ZoneId,
)
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.decks import MOST_STEPS, Deck, Eye, Step
from anatomy.geometry.person import Person, Sex
from anatomy.reasoning.explain import explain
from app.actions import choosing, decking, presenting
from app.state.open_deck import OpenDeck
from app.state.state import USUAL_LAYERS, KneeView, Layer, ReadingLevel, StartView, State
from app.state.store import Store

FACTS = load_shipped_facts()
NAMES = st.frozensets(st.sampled_from([StructureId("femur-right"), StructureId("disc-l4-l5")]))
LESIONS = st.builds(
    Lesion,
    condition=st.just(ConditionId("disc-herniation")),
    segment=st.sampled_from([SegmentId("L3-L4"), SegmentId("L4-L5")]),
    side=st.sampled_from(Side),
    zone=st.sampled_from(HerniationZone),
    severity=st.floats(0, 1),
)
COMPARISONS = st.sampled_from([(False, None)]) | st.tuples(st.just(True), st.none() | LESIONS)
STATES = st.builds(
    lambda both, **values: State(comparing=both[0], beside=both[1], **values),
    both=COMPARISONS,
    lesion=st.none() | LESIONS,
    chosen=st.none() | st.just(StructureId("tibia-left")),
    dermatome_map=st.sampled_from(DermatomeMap),
    level=st.sampled_from(ReadingLevel),
    layers=st.frozensets(st.sampled_from(Layer)),
    hidden=NAMES,
    see_through=NAMES,
    isolated=st.none() | st.just(StructureId("femur-right")),
    labels=st.booleans(),
    knee_view=st.none() | st.sampled_from(KneeView),
    start_view=st.none() | st.sampled_from(StartView),
    step=st.none() | st.integers(0, 3),
    all_maps=st.booleans(),
    person=st.builds(Person, st.sampled_from(Sex), st.none() | st.integers(1600, 1700)),
)


def deck_of(*titles: str) -> State:
    """A state with a deck of so many healthy bodies, at its last step."""
    state = State()
    for title in titles:
        state = decking.keep(state, "whole", title, "")
    return state


def titles(state: State) -> list[str]:
    assert state.deck is not None
    return [step.title for step in state.deck.deck.steps]


def at(state: State) -> int | None:
    assert state.deck is not None
    return state.deck.at


@given(STATES, STATES)
def test_a_step_shows_again_all_that_was_chosen(kept: State, now: State):
    made = decking.keep(kept, "knee", "Title", "Words")
    assert decking.step_shown(made) is not None
    elsewhere = replace(now, deck=made.deck)
    again = decking.show(elsewhere, 0)
    assert replace(again, deck=None) == kept


@given(STATES)
def test_what_was_told_on_the_way_back_is_no_part_of_a_step(kept: State):
    told = replace(
        kept, hurts=frozenset({(ZoneId("KN_ANT"), Side.LEFT), (AreaId("calf"), Side.RIGHT)}),
        clues=frozenset({ClueId("patellar-reflex-reduced")}),
    )  # fmt: skip
    assert decking.keep(told, "knee", "", "").deck == decking.keep(kept, "knee", "", "").deck
    # Nor does going through a deck take it away from whoever told it.
    shown = decking.show(replace(told, deck=decking.keep(kept, "knee", "", "").deck), 0)
    assert (shown.hurts, shown.clues) == (told.hurts, told.clues)


def test_a_step_is_never_on_the_way_back():
    state = replace(deck_of("one"), asking=True)
    assert not decking.show(state, 0).asking


def test_the_words_of_a_file_are_those_of_the_window():
    usual = Step()
    assert frozenset(usual.layers) == USUAL_LAYERS
    state = State()
    assert decking.state_of(usual) == state


def test_views_are_kept_one_after_the_other_behind_the_one_gone_to_last():
    state = deck_of("one", "two", "three")
    assert (titles(state), at(state)) == (["one", "two", "three"], 2)
    state = decking.keep(decking.show(state, 0), "whole", "between", "")
    assert (titles(state), at(state)) == (["one", "between", "two", "three"], 1)


def test_the_deck_is_walked_to_its_ends_and_no_further():
    state: State | None = decking.show(deck_of("one", "two"), 0)
    assert state is not None
    assert decking.go_on(state, -1) is None
    state = decking.go_on(state, 1)
    assert state is not None
    assert at(state) == 1
    assert decking.go_on(state, 1) is None
    assert decking.go_on(State(), 1) is None


def test_presenting_walks_the_deck_where_one_is_open_and_else_the_story():
    state = decking.show(deck_of("one", "two"), 0)
    further = presenting.go_on(state, 1)
    assert further is not None
    assert (at(further), further.step) == (1, None)
    assert presenting.go_on(further, 1) is None


@given(st.integers(0, 3), st.integers(-2, 6))
def test_a_step_that_is_moved_is_where_it_was_put_and_the_others_keep_their_order(number: int, to: int):
    state = decking.move_step(deck_of("a", "b", "c", "d"), number, to)
    moved = "abcd"[number]
    assert at(state) == titles(state).index(moved) == min(max(to, 0), 3)
    assert [title for title in titles(state) if title != moved] == [title for title in "abcd" if title != moved]


def test_a_step_that_is_taken_out_leaves_what_is_seen_and_undo_brings_it_back():
    store = Store(deck_of("one", "two", "three"))
    store.put(decking.show(store.state, 1))
    store.put(decking.delete_step(store.state))
    assert (titles(store.state), at(store.state)) == (["one", "three"], 1)
    store.undo()
    assert titles(store.state) == ["one", "two", "three"]
    for _ in range(5):
        store.put(decking.delete_step(store.state))
    assert (titles(store.state), at(store.state)) == ([], None)


def test_a_step_is_taken_anew_with_its_words():
    state = choosing.toggle_layer(decking.reword(deck_of("one"), "Skin off", "Look deeper."), Layer.SKIN)
    assert decking.step_shown(state) is None
    eye = Eye(at=(1.0, 2.0, 3.0), distance_mm=400.0)
    state = decking.retake(state, eye)
    step = decking.step_shown(state)
    assert step is not None
    assert (step.title, step.words, step.seen) == ("Skin off", "Look deeper.", eye)


def test_words_are_written_over_and_a_deck_is_renamed():
    state = decking.rename(decking.reword(deck_of("one"), " New \n title ", "a\n b"), "  My deck ")
    step = decking.step_at(state)
    assert step is not None
    assert (step.title, step.words) == ("New title", "a\nb")
    assert state.deck is not None
    assert state.deck.deck.title == "My deck"


def test_a_deck_that_is_full_takes_no_more():
    full = Deck(steps=tuple(Step(title=str(number)) for number in range(MOST_STEPS)))
    state = decking.open_deck(State(), full)
    assert decking.keep(state, "whole", "more", "") is state


def test_an_open_deck_knows_whether_something_would_be_lost():
    state = deck_of("one")
    assert state.deck is not None
    assert state.deck.unsaved
    state = decking.saved(state, "/somewhere/x.kneural-deck")
    assert state.deck is not None
    assert not state.deck.unsaved
    state = decking.reword(state, "other", "")
    assert state.deck is not None
    assert state.deck.unsaved
    assert not OpenDeck(Deck()).unsaved
    assert decking.close_deck(state).deck is None


def test_going_through_a_deck_makes_it_no_other():
    state = decking.open_deck(State(), Deck(steps=(Step(title="a"), Step(title="b", labels=False))), "file")
    further = decking.go_on(state, 1)
    assert further is not None
    assert further.deck is not None
    assert not further.deck.unsaved
    assert further.deck.file == "file"


@pytest.mark.parametrize(
    "wish", [decking.delete_step, lambda s: decking.retake(s, "whole"), lambda s: decking.show(s, 2)]
)
def test_without_a_deck_nothing_is_done_to_it(wish):
    assert wish(State()) == State()


def test_a_step_says_its_words_else_the_story_else_its_title():
    lesion = Lesion(
        ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.RIGHT, zone=HerniationZone.SUBARTICULAR
    )
    told = explain(FACTS, lesion)
    assert decking.words_of(Step(title="T", words="W", story=2), told) == "W"
    assert decking.words_of(Step(title="T", story=2), told) == told.steps[1].plain
    assert decking.words_of(Step(title="T", story=2, level="clinical"), told) == told.steps[1].clinical
    assert decking.words_of(Step(title="T"), told) == decking.words_of(Step(title="T", story=2), None) == "T"
