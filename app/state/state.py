"""The one frozen value that says what is being looked at. Cameras and hovering are attention, not state."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import AreaId, ClueId, DermatomeMap, Side, StructureId, ZoneId
from anatomy.geometry.person import Person

if TYPE_CHECKING:
    from app.state.open_deck import OpenDeck

Sore = tuple[ZoneId | AreaId, Side]
"""A knee zone or area that hurts, and on which side of the person's own body."""


class ReadingLevel(StrEnum):
    """Plain words for everyone, or clinical terms."""

    PLAIN = "plain"
    CLINICAL = "clinical"


class Layer(StrEnum):
    """Structures switched together."""

    BONES = "bones"
    DISCS = "discs"
    LIGAMENTS = "ligaments"
    NERVES = "nerves"
    MUSCLES = "muscles"
    SKIN = "skin"


USUAL_LAYERS = frozenset(Layer) - {Layer.MUSCLES}
"""What is on at first: muscles hide the very nerves that they explain, so they come when asked for."""


class KneeView(StrEnum):
    """The side from which the knee close-up is seen."""

    FRONT = "front"
    INNER = "inner"
    OUTER = "outer"
    BACK = "back"


class StartView(StrEnum):
    """How the close-up of the lesion shows it."""

    SOLID = "3D"
    AXIAL = "slice"
    SAGITTAL = "side cut"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class State:
    """What the person has chosen. Two equal states look the same.

    Attributes
    ----------
    lesion : Lesion, optional
        None is the healthy body.
    chosen : StructureId, optional
        The structure clicked last; it is outlined and named.
    knee_view : KneeView, optional
        None: the side where the result is felt.
    start_view : StartView, optional
        How the close-up of the lesion shows it; None: what tells most about this lesion.
    step : int, optional
        0 to 3 while the four-step story is shown, else None.
    all_maps : bool
        Whether the skin shows where the dermatome maps agree, in place of the felt zones.
    comparing : bool
        Whether another body stands beside this one, seen from the same place.
    beside : Lesion, optional
        What is wrong with that other body; None is the healthy one.
    person : Person
        Whose body is shown: man or woman, and how tall.
    shapes : str
        Name of the pack whose bones stand in place of ours; empty for ours.
    asking : bool
        Whether the way back is open: from where it hurts to what may cause it. The lesion waits meanwhile, unseen.
    hurts : frozenset of Sore
        Where it hurts.
    clues : frozenset of ClueId
        What was found or told beside it.
    asked_side : Side
        The side that is being asked about: the next place picked by its name lies there, and that knee is seen close up.
    deck : OpenDeck, optional
        The deck that is made or gone through.
    """

    lesion: Lesion | None = None
    chosen: StructureId | None = None
    dermatome_map: DermatomeMap = DermatomeMap.LEE
    level: ReadingLevel = ReadingLevel.PLAIN
    layers: frozenset[Layer] = USUAL_LAYERS
    hidden: frozenset[StructureId] = frozenset()
    see_through: frozenset[StructureId] = frozenset()
    isolated: StructureId | None = None
    labels: bool = True
    knee_view: KneeView | None = None
    start_view: StartView | None = None
    step: int | None = None
    all_maps: bool = False
    comparing: bool = False
    beside: Lesion | None = None
    person: Person = field(default_factory=Person)
    shapes: str = ""
    asking: bool = False
    hurts: frozenset[Sore] = frozenset()
    clues: frozenset[ClueId] = frozenset()
    asked_side: Side = Side.RIGHT
    deck: "OpenDeck | None" = None

    @property
    def has_list(self) -> bool:
        """Whether anything was told on the way back."""
        return bool(self.hurts or self.clues)
