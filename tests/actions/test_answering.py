"""Questions from the hall: any step by its number, and another lesion while the deck waits."""

from dataclasses import replace

import pytest

from anatomy.facts.names import ConditionId, Side
from anatomy.files.decks import Deck, DeckLesion, Step
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing, decking, presenting
from app.state.state import State

FACTS = load_shipped_facts()
FIRST = choosing.fitted(FACTS, ConditionId("disc-herniation"), None)
STEPS = tuple(
    Step(title=str(number), lesion=DeckLesion.of(replace(FIRST, severity=number / 10)), seen="whole")
    for number in range(1, 6)
)


@pytest.fixture
def at_third() -> State:
    return decking.show(decking.open_deck(State(), Deck(title="hall", steps=STEPS)), 2)


def test_a_number_leads_to_its_step_and_one_that_is_not_there_nowhere(at_third: State) -> None:
    there = presenting.jump(at_third, 5)
    assert there is not None
    assert there.deck is not None
    assert (there.deck.at, there.lesion) == (4, STEPS[4].lesion.lesion if STEPS[4].lesion else None)
    assert presenting.jump(at_third, 6) is None
    assert presenting.jump(at_third, 0) is None


def test_without_a_deck_a_number_is_a_step_of_the_story(at_third: State) -> None:
    told = replace(at_third, deck=None)
    there = presenting.jump(told, 4)
    assert there is not None
    assert there.step == 3
    assert presenting.jump(told, 5) is None
    assert presenting.jump(State(), 1) is None


def test_behind_a_question_the_step_before_is_the_one_that_was_left(at_third: State) -> None:
    asked = choosing.choose_side(at_third, FACTS, Side.LEFT)
    assert decking.aside(asked)
    assert not decking.aside(at_third)
    assert presenting.go_on(asked, -1) == at_third
    forth = presenting.go_on(asked, 1)
    assert forth is not None
    assert forth.deck is not None
    assert forth.deck.at == 3


def test_a_move_of_the_eye_or_of_the_layers_is_no_question(at_third: State) -> None:
    assert not decking.aside(choosing.toggle_labels(at_third))
    assert not decking.aside(State())
