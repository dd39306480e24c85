"""The way back: saying where it hurts and what was found, and seeing what may cause it. Every wish from state to state."""

from dataclasses import replace
from typing import TYPE_CHECKING

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import AreaId, ClueId, ConditionId, RootName, Side, ZoneId
from anatomy.reasoning.explain import explain
from app.actions import choosing
from app.state.state import State

if TYPE_CHECKING:
    from anatomy.reasoning.candidate import Origin

ROOT_TROUBLE = ConditionId("radiculopathy")
SEVERITIES = (0.6, 0.8, 1.0)
"""How much of an origin is shown: the least of these at which it touches the root (authored)."""


def set_asking(state: State, asking: bool) -> State:
    """Open the way back, or return to the way from the spine. What was told and what was chosen both stay."""
    if asking == state.asking:
        return state
    return replace(state, asking=asking, step=None, chosen=None, isolated=None, knee_view=None, comparing=False)


def toggle_asking(state: State) -> State:
    """The other of the two ways."""
    return set_asking(state, not state.asking)


def toggle_place(state: State, place: ZoneId | AreaId, side: Side) -> State:
    """It hurts here, or no longer; the side asked about follows."""
    return replace(state, hurts=state.hurts ^ {(place, side)}, asked_side=side)


def toggle_clue(state: State, clue: ClueId) -> State:
    """Found or told, or no longer. Clues that cannot both be true may stand together: the answer says so."""
    return replace(state, clues=state.clues ^ {clue})


def ask_about(state: State, side: Side) -> State:
    """Places picked by their names lie on this side from now on."""
    return replace(state, asked_side=side, knee_view=None) if side is not state.asked_side else state


def clear_clues(state: State) -> State:
    """Forget every place and clue."""
    return replace(state, hurts=frozenset(), clues=frozenset())


def clear(state: State) -> State:
    """Esc on the way back: first forget what was told, then leave."""
    return clear_clues(state) if state.has_list else set_asking(state, False)


def given(state: State) -> tuple[str, ...]:
    """Everything that was told, each once, in an order that does not depend on when it was told."""
    return (*sorted({place for place, _ in state.hurts}), *sorted(state.clues))


def sore_side(state: State) -> Side | None:
    """The one side that hurts; None where both do, or none was named."""
    sides = {side for _, side in state.hurts}
    return sides.pop() if len(sides) == 1 else None


def show_candidate(state: State, facts: Facts, cause: str, origin: "Origin | None" = None) -> State:
    """Back to the way from the spine, with this cause: its lesion, its course and where it is felt.

    Parameters
    ----------
    state : State
    facts : Facts
    cause : str
        A root, or a condition, as `anatomy.reasoning.candidate.Candidate.id`.
    origin : Origin, optional
        For a root: the condition of the spine that touches it.

    Returns
    -------
    State
        What was told stays, so that the list can be opened again.
    """
    side = sore_side(state) or state.asked_side
    if origin is not None:
        lesion = _at_origin(facts, RootName(cause), origin, side)
    elif cause in facts.roots:
        lesion = Lesion(ROOT_TROUBLE, root=RootName(cause), side=side)
    else:
        lesion = choosing.fitted(facts, ConditionId(cause), Lesion(ConditionId(cause), side=side))
    return choosing.set_lesion(set_asking(state, False), lesion)


def _at_origin(facts: Facts, root: RootName, origin: "Origin", side: Side) -> Lesion:
    like = Lesion(origin.condition, origin.segment, side=side, zone=origin.zone)
    lesion = choosing.fitted(facts, origin.condition, like)
    for severity in SEVERITIES:
        lesion = replace(lesion, severity=severity)
        if any(link.root == root for link in explain(facts, lesion).roots):
            break
    return lesion
