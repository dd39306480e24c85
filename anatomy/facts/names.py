"""The words that identify things: segments, roots, sides, zones, structures.

Every id is text in the files and a type in the code, so that a root cannot be passed where a nerve is wanted.
"""

from enum import StrEnum
from typing import NewType

SegmentId = NewType("SegmentId", str)
"""A spinal segment such as ``L4-L5``."""
RootName = NewType("RootName", str)
"""A spinal root without its side, such as ``L5`` or ``S1``."""
NerveId = NewType("NerveId", str)
"""A named nerve without its side, such as ``saphenous-nerve``."""
ZoneId = NewType("ZoneId", str)
"""A knee zone such as ``KN_ANT``."""
AreaId = NewType("AreaId", str)
"""A felt region away from the knee such as ``lateral-leg``."""
ConditionId = NewType("ConditionId", str)
"""A named cause such as ``disc-herniation``."""
ClueId = NewType("ClueId", str)
"""Something found on examination or told, such as ``patellar-reflex-reduced``."""
SourceId = NewType("SourceId", str)
"""A cited work such as ``tran2018``."""
StructureId = NewType("StructureId", str)
"""A thing with a name and a shape, such as ``root-l5-right``, ``disc-l4-l5`` or ``femur-left``."""


class Side(StrEnum):
    """A side of the person's own body. The right side lies at x > 0 in the body frame."""

    RIGHT = "right"
    LEFT = "left"

    @property
    def mirrored(self) -> "Side":
        """The other side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT

    @property
    def sign(self) -> int:
        """Sign of x in the body frame on this side."""
        return 1 if self is Side.RIGHT else -1


class HerniationZone(StrEnum):
    """Where a disc bulges, seen from above, from the midline outwards (disc nomenclature 2.0)."""

    CENTRAL = "central"
    SUBARTICULAR = "subarticular"
    FORAMINAL = "foraminal"
    EXTRAFORAMINAL = "extraforaminal"


class Grade(StrEnum):
    """How strong the evidence for a link is, strongest first."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"
    NONE = "none"


class Verified(StrEnum):
    """How far we checked a source ourselves."""

    SEEN = "seen"
    SECOND_HAND = "second-hand"
    UNVERIFIED = "unverified"


class Role(StrEnum):
    """How a root stands to the segment where it is touched."""

    EXITING = "exiting"
    TRAVERSING = "traversing"


class DermatomeMap(StrEnum):
    """The published dermatome maps that the atlas can show."""

    LEE = "lee"
    KEEGAN = "keegan"
    FOERSTER = "foerster"


def on_side(name: str, side: Side) -> StructureId:
    """Id of a paired structure: ``on_side("femur", Side.LEFT)`` is ``femur-left``."""
    return StructureId(f"{name}-{side}")


def root_structure(root: RootName, side: Side) -> StructureId:
    """Id of a root's shape: ``root_structure("L5", Side.RIGHT)`` is ``root-l5-right``."""
    return StructureId(f"root-{root.lower()}-{side}")


def disc_structure(segment: SegmentId) -> StructureId:
    """Id of the disc of a segment: ``disc_structure("L4-L5")`` is ``disc-l4-l5``."""
    return StructureId(f"disc-{segment.lower()}")
