"""What a lesion does to the body, as plain values: changed shapes, figures and contacts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from anatomy.facts.names import SourceId, StructureId
from anatomy.geometry.shapes import Shape

AUTHORED = SourceId("authored")
"""Stands beside a range that is a display choice of ours, not a published one."""


@dataclass(frozen=True, slots=True)
class Number:
    """A measured figure of the changed body.

    Attributes
    ----------
    id : str
        Such as ``canal-depth``; ``foramen-height-right`` for one of a side.
    name : str
        Plain words.
    unit : str
        ``mm``, ``mm²`` or ``%``.
    value, healthy : float
        Of the changed body, and of the same body without the lesion.
    normal : 2-tuple of float or None, optional
        Lowest and highest normal value; None on a side without a limit. None altogether where no figure is known.
    sources : tuple of SourceId
        Where the normal range comes from.
    grade : str
        A named grade, such as ``Meyerding II``; empty where there is none.
    """

    id: str
    name: str
    unit: str
    value: float
    healthy: float
    normal: tuple[float | None, float | None] | None = None
    sources: tuple[SourceId, ...] = ()
    grade: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """How near what changed comes to a root or the thecal sac, where these would be without giving way.

    Attributes
    ----------
    structure : StructureId
        The root or the sac.
    by : StructureId
        The changed disc, bone or ligament that comes nearest.
    distance_mm : float
        Gap between the surfaces; 0 or less: pressed, and how deep.
    healthy_mm : float
        The same gap before the lesion.
    """

    structure: StructureId
    by: StructureId
    distance_mm: float
    healthy_mm: float

    @property
    def pressed(self) -> bool:
        """Whether the surfaces meet."""
        return self.distance_mm <= 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Changed:
    """The changed body.

    Attributes
    ----------
    shapes : mapping of StructureId to Shape
        Only those that changed; the triangles are those of the healthy shapes.
    numbers : tuple of Number
    contacts : tuple of Contact
        The nearest first.
    """

    shapes: Mapping[StructureId, Shape] = field(default_factory=dict)
    numbers: tuple[Number, ...] = ()
    contacts: tuple[Contact, ...] = ()


HEALTHY = Changed()
