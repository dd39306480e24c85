"""Going to what was looked up: every kind of find as one function from state to state."""

from dataclasses import replace

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import AreaId, ClueId, ConditionId, RootName, SegmentId, Side, StructureId, ZoneId
from anatomy.reasoning.explain import choices
from app.actions import asking, choosing
from app.state.state import Layer, State


def find_structure(state: State, facts: Facts, structure: StructureId) -> State:
    """The structure chosen and in sight: its layer on, nothing hiding it; a paired one on the side that is looked at.

    Parameters
    ----------
    state : State
    facts : Facts
    structure : StructureId
        As in the table of structures, without a side.
    """
    row = facts.structures[structure]
    shape = StructureId(f"{structure}-{side_looked_at(state)}") if row.paired else structure
    state = choosing.choose_structure(asking.set_asking(state, False), facts, shape)
    return replace(
        state,
        layers=state.layers | {Layer(row.layer)},
        hidden=state.hidden - {shape},
        isolated=None,
        step=None,
    )


def find_segment(state: State, facts: Facts, segment: SegmentId) -> State:
    """What is wrong moves to this segment."""
    return choosing.choose_segment(_fresh(state), facts, segment)


def find_root(state: State, facts: Facts, root: RootName) -> State:
    """Trouble of this root; one without a trouble of its own in the tables is only shown."""
    if root in choices(facts, asking.ROOT_TROUBLE).roots:
        return choosing.choose_root(_fresh(state), facts, root)
    return find_structure(state, facts, StructureId(f"root-{root.lower()}"))


def find_condition(state: State, facts: Facts, condition: ConditionId) -> State:
    """The cause where it usually lies or where the one before lay."""
    return choosing.choose_condition(_fresh(state), facts, condition)


def find_lesion(state: State, lesion: Lesion) -> State:
    """Exactly this lesion, on the way from the spine."""
    return choosing.set_lesion(_fresh(state), lesion)


def find_place(state: State, place: ZoneId | AreaId) -> State:
    """On the way back it hurts there, or no longer; else only the eye moves."""
    return asking.toggle_place(state, place, state.asked_side) if state.asking else state


def find_clue(state: State, clue: ClueId) -> State:
    """The way back with this clue among what was told."""
    state = asking.set_asking(state, True)
    return replace(state, clues=state.clues | {clue})


def side_looked_at(state: State) -> Side:
    """The side that is asked about, or that of the lesion, or the right."""
    if state.asking:
        return state.asked_side
    return (state.lesion.side if state.lesion else None) or Side.RIGHT


def _fresh(state: State) -> State:
    """The way from the spine, with nothing chosen that would draw the eye away."""
    return replace(asking.set_asking(state, False), chosen=None, isolated=None)
