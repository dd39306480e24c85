"""A lesion: a condition at a place, on a side, of a severity. The one thing a person chooses."""

from dataclasses import dataclass, replace

from anatomy.facts.names import ConditionId, HerniationZone, RootName, SegmentId, Side


@dataclass(frozen=True, slots=True)
class Lesion:
    """A condition at a segment (or root, or nerve), side and herniation zone.

    Attributes
    ----------
    condition : ConditionId
        The named cause.
    segment : SegmentId, optional
        For conditions of a spinal segment.
    root : RootName, optional
        For ``radiculopathy`` only.
    side : Side, optional
        The person's own side; None for conditions that have no side (central stenosis).
    zone : HerniationZone, optional
        For ``disc-herniation`` only.
    severity : float
        0 (healthy) to 1 (most severe shown).
    """

    condition: ConditionId
    segment: SegmentId | None = None
    root: RootName | None = None
    side: Side | None = None
    zone: HerniationZone | None = None
    severity: float = 0.6

    @property
    def mirrored(self) -> "Lesion":
        """The same lesion on the other side."""
        return self if self.side is None else replace(self, side=self.side.mirrored)

    def at_place_of(self, other: "Lesion | None") -> bool:
        """Whether the other one is the same, but for how severe it is."""
        return other is not None and replace(self, severity=other.severity) == other
