"""Decks: every wish of an educator who prepares or gives a lecture as one function from state to state.

Each turns a page of undo. A step keeps what is chosen and from where it is seen, and nothing that was told about a person:
where it hurts and what was found are no part of it.
"""

from dataclasses import replace

from anatomy.facts.names import StructureId
from anatomy.files.decks import MOST_STEPS, Deck, DeckLesion, DeckPerson, Eye, Seen, Step
from anatomy.reasoning.explanation import Explanation
from app.actions import choosing
from app.state.open_deck import OpenDeck
from app.state.state import KneeView, Layer, ReadingLevel, StartView, State


def open_deck(state: State, deck: Deck, file: str = "") -> State:
    """Open a deck at its first step; the way back waits with all that was told there."""
    opened = replace(state, deck=OpenDeck(deck, None, file, deck))
    return show(opened, 0)


def close_deck(state: State) -> State:
    """No deck; what is seen stays."""
    return replace(state, deck=None)


def show(state: State, number: int) -> State:
    """Go to a step (0 is the first); the nearest there is where there are fewer."""
    book = state.deck
    if book is None or not book.deck.steps:
        return state
    at = min(max(number, 0), len(book.deck.steps) - 1)
    return replace(_seen(state, book.deck.steps[at]), deck=replace(book, at=at))


def go_on(state: State, by: int) -> State | None:
    """The next (1) or former (-1) step; None where the deck ends."""
    book = state.deck
    if book is None:
        return None
    to = -1 if book.at is None else book.at
    return show(state, to + by) if 0 <= to + by < len(book.deck.steps) else None


def keep(state: State, seen: Seen | Eye, title: str, words: str) -> State:
    """Keep what is seen as a new step behind the one gone to last, in a new deck where none is open."""
    book = state.deck or OpenDeck(Deck())
    if is_full(state):
        return state
    at = len(book.deck.steps) if book.at is None else book.at + 1
    steps = (*book.deck.steps[:at], _step(state, seen, title, words), *book.deck.steps[at:])
    return replace(state, deck=_with(book, steps, at))


def is_full(state: State) -> bool:
    """Whether the deck can take no further step."""
    return state.deck is not None and len(state.deck.deck.steps) >= MOST_STEPS


def retake(state: State, seen: Seen | Eye) -> State:
    """The step gone to last shows what is seen now; its words stay."""
    step = step_at(state)
    return state if step is None else _put(state, _step(state, seen, step.title, step.words))


def reword(state: State, title: str, words: str) -> State:
    """Other words for the step gone to last."""
    step = step_at(state)
    if step is None:
        return state
    # Through the door once more: words are as a file would give them back.
    return _put(state, Step.model_validate({**dict(step), "title": title, "words": words}))


def move_step(state: State, number: int, to: int) -> State:
    """Put a step at another place in the order; it is then the one gone to last."""
    book = state.deck
    if book is None or not 0 <= number < len(book.deck.steps):
        return state
    steps = list(book.deck.steps)
    at = min(max(to, 0), len(steps) - 1)
    steps.insert(at, steps.pop(number))
    return replace(state, deck=_with(book, tuple(steps), at))


def delete_step(state: State) -> State:
    """Take out the step gone to last; the next one is then the place where we are, and what is seen stays."""
    book = state.deck
    if book is None or book.at is None:
        return state
    steps = book.deck.steps[: book.at] + book.deck.steps[book.at + 1 :]
    return replace(state, deck=_with(book, steps, min(book.at, len(steps) - 1) if steps else None))


def rename(state: State, title: str) -> State:
    """Another title for the deck."""
    book = state.deck
    if book is None:
        return state
    return replace(state, deck=replace(book, deck=Deck.model_validate({**dict(book.deck), "title": title})))


def saved(state: State, file: str) -> State:
    """The deck is kept in this file."""
    book = state.deck
    return state if book is None else replace(state, deck=replace(book, file=file, opened=book.deck))


def step_at(state: State) -> Step | None:
    """The step gone to last."""
    book = state.deck
    return None if book is None or book.at is None else book.deck.steps[book.at]


def step_shown(state: State) -> Step | None:
    """The step gone to last, while what is chosen is still as the step has it (wherever the eye has gone since)."""
    step = step_at(state)
    return step if step is not None and _seen(state, step) == state else None


def aside(state: State) -> bool:
    """Whether another lesion is shown than that of the step gone to last: somebody asked, and the deck waits."""
    step = step_at(state)
    return step is not None and state.lesion != (step.lesion.lesion if step.lesion is not None else None)


def words_of(step: Step, told: Explanation | None) -> str:
    """What is said with a step: its words, else the sentence of the story's step, else its title."""
    if step.words or step.story is None or told is None:
        return step.words or step.title
    story = told.steps[step.story - 1]
    return story.plain if step.level == "plain" else story.clinical


def state_of(step: Step, like: State | None = None) -> State:
    """What a step shows, in an otherwise unchanged state."""
    return _seen(like or State(), step)


def _seen(state: State, step: Step) -> State:
    beside = step.beside
    return replace(
        # Other people's bones stay on where they are of this sex.
        choosing.set_person(state, step.person.person),
        lesion=step.lesion.lesion if step.lesion is not None else None,
        chosen=None if step.chosen is None else StructureId(step.chosen),
        dermatome_map=step.map,
        level=ReadingLevel(step.level),
        layers=frozenset(Layer(layer) for layer in step.layers),
        hidden=frozenset(StructureId(name) for name in step.hidden),
        see_through=frozenset(StructureId(name) for name in step.see_through),
        isolated=None if step.isolated is None else StructureId(step.isolated),
        labels=step.labels,
        knee_view=None if step.knee is None else KneeView(step.knee),
        start_view=None if step.start is None else StartView(step.start),
        step=None if step.story is None else step.story - 1,
        all_maps=step.all_maps,
        comparing=beside is not None,
        beside=beside.lesion if isinstance(beside, DeckLesion) else None,
        asking=False,
    )


def _step(state: State, seen: Seen | Eye, title: str, words: str) -> Step:
    beside = DeckLesion.of(state.beside) if state.beside is not None else "healthy"
    return Step(
        title=title,
        words=words,
        lesion=DeckLesion.of(state.lesion) if state.lesion is not None else None,
        story=None if state.step is None else state.step + 1,
        seen=seen,
        beside=beside if state.comparing else None,  # type: ignore[arg-type]  # the door knows the word
        start=None if state.start_view is None else state.start_view.value,
        knee=None if state.knee_view is None else state.knee_view.value,
        chosen=state.chosen,
        layers=tuple(layer.value for layer in state.layers),
        hidden=tuple(state.hidden),
        see_through=tuple(state.see_through),
        isolated=state.isolated,
        labels=state.labels,
        level=state.level.value,
        map=state.dermatome_map,
        all_maps=state.all_maps,
        person=DeckPerson(sex=state.person.sex, stature_mm=state.person.stature_mm),
    )


def _put(state: State, step: Step) -> State:
    book = state.deck
    assert book is not None
    assert book.at is not None
    steps = (*book.deck.steps[: book.at], step, *book.deck.steps[book.at + 1 :])
    return replace(state, deck=_with(book, steps, book.at))


def _with(book: OpenDeck, steps: tuple[Step, ...], at: int | None) -> OpenDeck:
    return replace(book, deck=Deck(title=book.deck.title, steps=steps), at=at)
