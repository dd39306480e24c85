"""What is to be displayed: one frozen value, worked out from the state and the explanation. No VTK and no Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from anatomy.facts.names import AreaId, ClueId, Grade, RootName, Side, StructureId, ZoneId

if TYPE_CHECKING:
    from anatomy.facts.lesion import Lesion
    from anatomy.facts.regions import Patch
    from anatomy.geometry.fibres import Band

Place = tuple[float, float, float]
"""Millimetres in the body frame."""
DEEP = ZoneId("KN_DEEP")
"""The zone without a border: drawn as a soft glow inside the joint."""


class Look(StrEnum):
    """How a structure stands out."""

    PLAIN = "plain"
    LIT_ROOT = "lit-root"
    LIT_COURSE = "lit-course"
    DIMMED = "dimmed"
    SEE_THROUGH = "see-through"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Appearance:
    """Look of one structure.

    Attributes
    ----------
    root : RootName, optional
        Whose colour a lit structure takes; None: an irritated nerve, in the lesion's colour.
    share : float
        1 for the root and its main course, less for courses beside it.
    passes : bool
        Whether a lit root only passes the lesion's segment: it is outlined by dashes in a cut.
    fibres : tuple of (root, bands)
        In a nerve of several roots: which part of it each lit root's fibres take.
    """

    look: Look
    root: RootName | None = None
    share: float = 1.0
    chosen: bool = False
    passes: bool = False
    fibres: "tuple[tuple[RootName, tuple[tuple[int, Band], ...]], ...]" = ()


@dataclass(frozen=True, slots=True)
class FeltZone:
    """A region of skin (or, for the deep zone, of the joint) where it may be felt.

    ``strength`` is 0 to 1 and follows from the grade; ``patches`` are the region's borders as the facts give them.
    Zones that add up show where several maps agree; of the others the strongest is painted.
    """

    id: ZoneId | AreaId
    side: Side
    grade: Grade
    strength: float
    patches: "tuple[Patch, ...]" = ()
    adds_up: bool = False

    @property
    def deep(self) -> bool:
        """Whether it lies inside the joint and not on the skin."""
        return self.id == DEEP


@dataclass(frozen=True, slots=True)
class ReportedZone:
    """A region where the person says that it hurts: drawn as a net, never to be taken for what follows from a cause.

    ``strength`` is 0 to 1; told is told, so all in a picture are alike.
    """

    id: ZoneId | AreaId | ClueId
    side: Side
    patches: "tuple[Patch, ...]" = ()
    strength: float = 1.0

    @property
    def deep(self) -> bool:
        """Whether it lies inside the joint and not on the skin."""
        return self.id == DEEP


class Change(StrEnum):
    """How a lesion is painted."""

    BULGE = "bulge"
    GLOW = "glow"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class LesionMark:
    """Where the lesion is and how it is painted; the change of shape itself comes from the lesion.

    Attributes
    ----------
    change : Change
        What is painted: BULGE the disc's hump, SLIP the step of the spine, GLOW a place.
    structures : tuple of StructureId
        What is painted.
    at : 3-tuple, millimetres
        Where; for a slip the middle of the disc.
    direction : 3-tuple
        Unit direction of a bulge or slip; zero for a glow.
    depth_mm, radius_mm : float
        How far it moves, and how wide it is.
    strength : float
        0 to 1, the severity.
    """

    change: Change
    structures: tuple[StructureId, ...]
    at: Place
    direction: Place
    depth_mm: float
    radius_mm: float
    strength: float


class LabelRole(StrEnum):
    """What a label names."""

    ROOT = "root"
    COURSE = "course"
    FELT = "felt"
    LESION = "lesion"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Label:
    """A name with its place.

    ``lead`` is printed first, bold and in the root's colour (``L5``); ``text`` follows. ``at`` is where the line points.
    The line to a root that only passes here is ``dashed``, to one that leaves here it is not.
    """

    text: str
    at: Place
    role: LabelRole
    lead: str = ""
    root: RootName | None = None
    structure: StructureId | None = None
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that is to be seen, apart from the eye. Two equal pictures look the same."""

    appearances: Mapping[StructureId, Appearance] = field(default_factory=dict)
    felt: tuple[FeltZone, ...] = ()
    reported: tuple[ReportedZone, ...] = ()
    marks: tuple[LesionMark, ...] = ()
    labels: tuple[Label, ...] = ()
    keep_clear: tuple[Place, ...] = ()
    """Places that labels should rather not cover."""
    lesion: "Lesion | None" = None
    """What changes the shapes; None: they are as in health."""
    bent: frozenset[StructureId] = frozenset()
    """The structures whose shape the lesion changes."""

    thick_skin: bool = False
    """Whether the skin is what is pointed at."""

    @property
    def painted(self) -> "tuple[FeltZone | ReportedZone, ...]":
        """Every region that is painted: where it may be felt, and where it was said to hurt."""
        return (*self.felt, *self.reported)

    @property
    def chosen(self) -> StructureId | None:
        """The outlined structure."""
        return next((name for name, appearance in self.appearances.items() if appearance.chosen), None)

    def marks_on(self, structure: StructureId) -> tuple[LesionMark, ...]:
        """Marks that paint a structure."""
        return tuple(mark for mark in self.marks if structure in mark.structures)
