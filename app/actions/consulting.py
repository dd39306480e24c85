"""A patient beside a clinician: every wish of a consultation as one named function."""

from dataclasses import replace

from anatomy.facts import Facts
from anatomy.facts.names import ConditionId
from app.actions import choosing
from app.state.consult import Consult, Leaf
from app.state.state import USUAL_LAYERS, ReadingLevel, State

MILD, MODERATE, SEVERE = 0.3, 0.6, 0.9
"""Amounts to choose from; mild comes first, so that nobody meets the worst case first (authored)."""
LAST_STEP = 3
LEAVES = tuple(Leaf)
"""In the order in which they are told."""


def begin(state: State, facts: Facts) -> State:
    """The same place and side, mild, in plain words, healthy beside affected, nothing hidden or chosen."""
    lesion = state.lesion or choosing.fitted(facts, choosing.FIRST_CONDITION, None)
    return replace(
        state,
        lesion=replace(lesion, severity=MILD),
        level=ReadingLevel.PLAIN,
        comparing=True,
        beside=None,
        step=0,
        chosen=None,
        isolated=None,
        hidden=frozenset(),
        see_through=frozenset(),
        layers=USUAL_LAYERS,
        labels=True,
        all_maps=False,
        asking=False,
    )


def choose_amount(state: State, amount: float) -> State:
    """Mild, moderate or severe; the sentence that is being read stays."""
    return choosing.set_severity(state, amount)


def choose_cause(state: State, facts: Facts, condition: ConditionId) -> State:
    """Another cause, mild again, told from its first sentence."""
    chosen = choosing.choose_condition(state, facts, condition)
    return replace(choosing.set_severity(chosen, MILD), step=0)


def from_the_beginning(state: State) -> State:
    """The first sentence, where a new place or side was chosen."""
    return choosing.set_step(state, 0) if state.step is None else state


def tell(state: State, step: int) -> State:
    """Tell one of the four sentences (0 to 3)."""
    return choosing.set_step(state, step)


def go_on(consult: Consult, state: State, by: int) -> tuple[Consult, State]:
    """The next (1) or former (-1) thing to tell: the four sentences, then what is read beside them; the ends stay."""
    told = (state.step or 0) if consult.leaf is Leaf.STORY else LAST_STEP + LEAVES.index(consult.leaf)
    at = min(max(told + by, 0), LAST_STEP + len(LEAVES) - 1)
    return replace(consult, leaf=LEAVES[max(at - LAST_STEP, 0)]), tell(state, min(at, LAST_STEP))


def turn_to(consult: Consult, leaf: Leaf) -> Consult:
    """Read this leaf; once more, the sentences again."""
    return replace(consult, leaf=Leaf.STORY if consult.leaf is leaf else leaf)


def back_to_story(consult: Consult) -> Consult:
    """The sentences again."""
    return replace(consult, leaf=Leaf.STORY)
