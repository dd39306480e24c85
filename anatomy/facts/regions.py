"""Regions of the skin in words: knee zones, felt areas and dermatomes as patches in skin coordinates.

A patch is a rectangle in the coordinates of one part of the body. Angles run round the limb: 0 front, 90 outer,
180 back, 270 inner; on the foot 0 top, 180 sole; on the trunk 0 front midline, 90 side, 180 back midline.
Heights are per cent of the part: thigh 0 knee joint line to 100 inguinal crease and gluteal fold; leg 0 malleoli
to 100 joint line; foot 0 heel to 100 toe tips; trunk 0 crotch to 100 iliac crest (the waist is at 170).
The part ``knee`` spans thigh and leg, with heights in millimetres above (+) or below (-) the joint line.
"""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from anatomy.facts.names import SourceId

Degrees = Annotated[float, Field(ge=0, le=360)]
PatchPart = Literal["trunk", "thigh", "leg", "foot", "knee"]
RegionKind = Literal["knee-zone", "area", "dermatome"]


class Patch(BaseModel):
    """A soft-edged rectangle on the skin of one side.

    Attributes
    ----------
    part : str
        Trunk, thigh, leg, foot, or knee (thigh and leg together, heights in millimetres).
    from_, to : float
        Lower and upper border: per cent of the part, or millimetres from the joint line. A border at the very end of
        a part (0 or below, 100 or above, except on the trunk's upper end and at the knee) does not fade, so that a
        region runs on into the next part.
    angles : 2-tuple of float, degrees
        From the first upwards to the second, through 360 where the second is smaller; (0, 360) is all round.
    slope : float
        How much both borders rise with every degree from the first angle, in the unit of the heights: slanting bands.
    soft_along, soft_around : float
        The edge fades from this much inside the border to this much outside: in the unit of the heights, and degrees.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    part: PatchPart
    from_: float = Field(alias="from")
    to: float
    angles: tuple[Degrees, Degrees]
    slope: float = 0
    soft_along: float = Field(default=5, gt=0)
    soft_around: float = Field(default=15, gt=0)

    @model_validator(mode="after")
    def _has_extent(self) -> Self:
        if self.to <= self.from_:
            raise ValueError(f"'to' ({self.to:g}) must be above 'from' ({self.from_:g}).")
        if self.angles[0] == self.angles[1]:
            raise ValueError("The two angles are the same; write [0, 360] for all round.")
        return self

    @property
    def width(self) -> float:
        """How far round the limb the patch reaches, degrees, 360 for all round."""
        span = self.angles[1] - self.angles[0]
        return span if span > 0 else span + 360


class Region(BaseModel):
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
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=1)
    kind: RegionKind
    patches: Annotated[tuple[Patch, ...], Field(min_length=1)]
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]
    note: str = ""
