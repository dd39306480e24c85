"""Regions of the skin in words: knee zones, felt areas and dermatomes as patches in skin coordinates.

A patch is a rectangle in the coordinates of one part of the body. Angles run round the limb: 0 front, 90 outer,
180 back, 270 inner; on the foot 0 top, 180 sole; on the trunk 0 front midline, 90 side, 180 back midline.
Heights are per cent of the part: thigh 0 knee joint line to 100 inguinal crease and gluteal fold; leg 0 malleoli
to 100 joint line; foot 0 heel to 100 toe tips; trunk 0 crotch to 100 iliac crest (the waist is at 170).
The part ``knee`` spans thigh and leg, with heights in millimetres above (+) or below (-) the joint line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from anatomy.facts.names import SourceId
from anatomy.facts.rows import STRICT

PatchPart = Literal["trunk", "thigh", "leg", "foot", "knee"]
RegionKind = Literal["knee-zone", "area", "dermatome"]


@dataclass(frozen=True, slots=True)
class Patch:
    """A soft-edged rectangle on the skin of one side.

    Attributes
    ----------
    part : str
        Trunk, thigh, leg, foot, or knee (thigh and leg together, heights in millimetres).
    low, high : float
        Lower and upper border: per cent of the part, or millimetres from the joint line. A border at the very end of
        a part (0 or below, 100 or above, except on the trunk's upper end and at the knee) does not fade, so that a
        region runs on into the next part.
    angles : 2-tuple of float, degrees
        From the first upwards to the second, through 360 where the second is smaller; (0, 360) is all round.
    slope : float
        How much both borders rise with every degree from the first angle, in the unit of the heights: slanting bands.
    soft_along, soft_around : float
        The edge fades from this much inside the border to this much outside: in the unit of the heights, and degrees.

    Raises
    ------
    ValueError
        When it has no extent, or an angle or softness is outside its limits.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    part: PatchPart
    low: float
    high: float
    angles: tuple[float, float]
    slope: float = 0.0
    soft_along: float = 5.0
    soft_around: float = 15.0

    def __post_init__(self) -> None:
        if self.high <= self.low:
            raise ValueError(f"'high' ({self.high:g}) must be above 'low' ({self.low:g}).")
        if self.angles[0] == self.angles[1]:
            raise ValueError("The two angles are the same; write [0, 360] for all round.")
        if not all(0 <= angle <= 360 for angle in self.angles):
            raise ValueError(f"Angles go from 0 to 360, not {list(self.angles)}.")
        if self.soft_along <= 0 or self.soft_around <= 0:
            raise ValueError("'soft_along' and 'soft_around' must be above 0: no border of the skin is sharp.")

    @property
    def width(self) -> float:
        """How far round the limb the patch reaches, degrees, 360 for all round."""
        span = self.angles[1] - self.angles[0]
        return span if span > 0 else span + 360


@dataclass(frozen=True, slots=True)
class Region:
    """A named region of the skin, the same on both sides.

    Attributes
    ----------
    id : str
        ``KN_ANT``, ``lateral-leg``, ``dermatome-lee-l4``.
    kind : str
        Knee zone, area or dermatome.
    patches : tuple of Patch
    sources : tuple of SourceId
        Works that the borders are held to; ``authored`` comes first where the drawing is our own.
    note : str
        How the borders were found.

    Raises
    ------
    ValueError
        When it has no id, no patch or no source.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    kind: RegionKind
    patches: tuple[Patch, ...]
    sources: tuple[SourceId, ...]
    note: str = ""

    def __post_init__(self) -> None:
        for name in ("id", "patches", "sources"):
            if not getattr(self, name):
                raise ValueError(f"'{name}' is empty.")

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "Region":
        """A region from a checked row of the tables."""
        patches = tuple(Patch(**{**patch, "angles": tuple(patch["angles"])}) for patch in row["patches"])
        return cls(row["id"], row["kind"], patches, tuple(row["sources"]), row.get("note", ""))
