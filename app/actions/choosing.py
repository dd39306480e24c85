"""Choosing what is wrong and where: every wish a function from state to state."""

from dataclasses import replace
from typing import TypeVar

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import (
    ConditionId,
    DermatomeMap,
    HerniationZone,
    RootName,
    SegmentId,
    Side,
    StructureId,
)
from anatomy.geometry.person import Person, Sex
from anatomy.reasoning.explain import choices
from app.state.state import USUAL_LAYERS, KneeView, Layer, ReadingLevel, StartView, State

T = TypeVar("T")
FIRST_CONDITION = ConditionId("disc-herniation")
FIRST_SEGMENT = SegmentId("L4-L5")
USUAL_SEVERITY = 0.6
FIRST_ROOT = RootName("L4")
CHOOSING = ("disc-", "root-", "rootlets-")
"""How the ids of structures begin that choose a lesion when they are clicked."""


def choose_segment(state: State, facts: Facts, segment: SegmentId) -> State:
    """The condition moves to this segment; one that does not occur there gives way to a disc herniation."""
    lesion = state.lesion
    if lesion is None or segment not in choices(facts, lesion.condition).segments:
        lesion = fitted(facts, FIRST_CONDITION, lesion)
    return _with(state, replace(lesion, segment=segment))


def choose_condition(state: State, facts: Facts, condition: ConditionId) -> State:
    """Another cause, at the same place where it can occur there, else at its most usual place."""
    return _with(state, fitted(facts, condition, state.lesion))


def choose_side(state: State, facts: Facts, side: Side) -> State:
    """The same on that side of the person's own body."""
    lesion = state.lesion or fitted(facts, FIRST_CONDITION, None)
    return _with(state, replace(lesion, side=side)) if choices(facts, lesion.condition).has_side else state


def choose_zone(state: State, facts: Facts, zone: HerniationZone, side: Side | None) -> State:
    """A disc herniation there; `side` None keeps the side (the central zone has none of its own)."""
    lesion = state.lesion
    if lesion is None or zone not in choices(facts, lesion.condition).zones:
        lesion = fitted(facts, FIRST_CONDITION, lesion)
    return _with(state, replace(lesion, zone=zone, side=side or lesion.side))


def choose_root(state: State, facts: Facts, root: RootName, side: Side | None = None) -> State:
    """Trouble of this root, wherever it comes from."""
    lesion = fitted(facts, ConditionId("radiculopathy"), state.lesion)
    return _with(state, replace(lesion, root=root, side=side or lesion.side))


def set_severity(state: State, severity: float) -> State:
    """How much, 0 (healthy) to 1."""
    if state.lesion is None:
        return state
    return _with(state, replace(state.lesion, severity=min(max(severity, 0.0), 1.0)))


def toggle_healthy(state: State) -> State:
    """The same place in health; once more, the usual amount of the lesion again (undo brings back the very amount)."""
    if state.lesion is None:
        return state
    return set_severity(state, 0.0 if state.lesion.severity > 0 else USUAL_SEVERITY)


def set_lesion(state: State, lesion: Lesion | None) -> State:
    """Exactly this lesion, or the healthy body."""
    return _with(state, lesion)


def choose_structure(state: State, facts: Facts, structure: StructureId | None) -> State:
    """A click on the body: it is outlined and named; a disc also chooses its segment, a root its own trouble."""
    if structure is None:
        return replace(state, chosen=None)
    if structure.startswith("disc-"):
        segment = SegmentId(structure.removeprefix("disc-").upper())
        if segment in facts.segments:
            return replace(choose_segment(state, facts, segment), chosen=structure)
    if structure.startswith(CHOOSING[1:]):
        _, root, side = structure.split("-")
        name = RootName(root.upper())
        if name in choices(facts, ConditionId("radiculopathy")).roots:
            return replace(choose_root(state, facts, name, Side(side)), chosen=structure)
    return replace(state, chosen=structure)


def clear(state: State) -> State:
    """Esc: first let go of what is chosen or shown step by step, then of the lesion."""
    if state.chosen is not None or state.step is not None or state.isolated is not None:
        return replace(state, chosen=None, step=None, isolated=None)
    return replace(state, lesion=None)


def set_level(state: State, level: ReadingLevel) -> State:
    """Plain words or clinical terms."""
    return replace(state, level=level)


def set_dermatome_map(state: State, dermatome_map: DermatomeMap) -> State:
    """Which published map draws the felt areas."""
    return replace(state, dermatome_map=dermatome_map, all_maps=False)


def show_all_maps(state: State) -> State:
    """Where the published maps agree about the roots that are touched, and where they do not."""
    return replace(state, all_maps=True)


def set_person(state: State, person: Person) -> State:
    """Another person's body; what is wrong with it and what is shown stays. Other people's bones are of one sex."""
    return replace(state, person=person, shapes=state.shapes if person.sex is state.person.sex else "")


def set_shapes(state: State, shapes: str, sex: Sex | None = None) -> State:
    """Bones of a pack in place of ours, in the body of the sex that they are of; none brings ours back."""
    person = state.person if sex is None or sex is state.person.sex else Person(sex)
    return replace(state, shapes=shapes, person=person)


def toggle_comparison(state: State) -> State:
    """The healthy body beside the affected one, or this one alone again."""
    return replace(state, comparing=not state.comparing, beside=None)


def show_look_alikes(state: State, facts: Facts, one: str, other: str) -> State:
    """Two causes that are taken for one another, beside each other on the same side of the body."""
    first, second = (_as_lesion(facts, cause, state.lesion) for cause in (one, other))
    return replace(_with(state, first), comparing=True, beside=second)


def swap_beside(state: State) -> State:
    """Put this lesion aside to compare it with the next one that is chosen."""
    return state if state.lesion is None else replace(state, comparing=True, beside=state.lesion)


def set_knee_view(state: State, view: KneeView | None) -> State:
    """From where the knee is seen; None follows the result."""
    return replace(state, knee_view=view)


def set_start_view(state: State, view: StartView) -> State:
    """How the close-up of the lesion shows it."""
    return replace(state, start_view=view)


def set_step(state: State, step: int | None) -> State:
    """Show one of the four steps (0 to 3), or the whole picture again."""
    return replace(state, step=None if step is None else min(max(step, 0), 3))


def toggle_layer(state: State, layer: Layer) -> State:
    """Show or hide a whole layer."""
    return replace(state, layers=state.layers ^ {layer})


def toggle_labels(state: State) -> State:
    """Show or hide the labels."""
    return replace(state, labels=not state.labels)


def hide_chosen(state: State) -> State:
    """Hide the chosen structure."""
    if state.chosen is None:
        return state
    return replace(state, hidden=state.hidden | {state.chosen}, chosen=None)


def see_through_chosen(state: State) -> State:
    """Make the chosen structure see-through, or solid again."""
    if state.chosen is None:
        return state
    return replace(state, see_through=state.see_through ^ {state.chosen})


def isolate_chosen(state: State) -> State:
    """Show only the chosen structure and what is lit, or everything again."""
    return replace(state, isolated=None if state.isolated else state.chosen)


def show_everything(state: State) -> State:
    """Nothing hidden, nothing see-through, every layer on that is on at first."""
    return replace(state, hidden=frozenset(), see_through=frozenset(), isolated=None, layers=USUAL_LAYERS)


def fitted(facts: Facts, condition: ConditionId, like: Lesion | None) -> Lesion:
    """A lesion of this condition that can occur, keeping as much of `like` as fits."""
    possible = choices(facts, condition)
    side = (like.side if like else None) or Side.RIGHT
    return Lesion(
        condition=condition,
        segment=_kept(like.segment if like else None, possible.segments, possible.usual_segment or FIRST_SEGMENT),
        root=_kept(like.root if like else None, possible.roots, possible.usual_root or FIRST_ROOT),
        side=side if possible.has_side else None,
        zone=_kept(like.zone if like else None, possible.zones, HerniationZone.SUBARTICULAR),
        severity=like.severity if like else USUAL_SEVERITY,
    )


def _as_lesion(facts: Facts, cause: str, like: Lesion | None) -> Lesion:
    """A root (``L4``) as its own trouble, or a condition, at its usual place on the side of `like`."""
    if cause in facts.roots:
        return replace(fitted(facts, ConditionId("radiculopathy"), like), root=RootName(cause))
    return fitted(facts, ConditionId(cause), like)


def _kept(value: T | None, possible: tuple[T, ...], usual: T) -> T | None:
    if not possible:
        return None
    if value in possible:
        return value
    return usual if usual in possible else possible[0]


def _with(state: State, lesion: Lesion | None) -> State:
    # A new lesion is told from the beginning, and the knee turns to where it is felt.
    same_place = lesion is not None and lesion.at_place_of(state.lesion)
    return (
        state
        if lesion == state.lesion
        else replace(
            state,
            lesion=lesion,
            step=state.step if same_place else None,
            knee_view=state.knee_view if same_place else None,
            start_view=state.start_view if same_place else None,
            # A disc or root that was clicked stood for the lesion before; its name beside another one would mislead.
            chosen=None if not same_place and (state.chosen or "").startswith(CHOOSING) else state.chosen,
        )
    )
