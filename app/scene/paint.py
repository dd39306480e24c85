"""Colours and changed shapes of structures as arrays: what the actors are given. No VTK here."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import StructureId
from anatomy.geometry.fibres import shares_of
from anatomy.geometry.lesions import changed_shapes, closeness
from anatomy.geometry.shapes import Body, Shape
from app.look.colours import BONE, LESION, ROOTS, Colour
from app.scene.picture import Appearance, Change, FeltZone, LesionMark, Look, Picture, ReportedZone
from app.scene.skin_zones import zone_weights
from app.scene.tissues import COLOURS, TENDON, Tissue, tissue

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float64]

REST_OF_NERVE = 0.75
"""How much of its root's colour the rest of a lit nerve keeps beside the root's own fibres."""
DARKEST = 0.5
"""Brightness of a vertex that no light reaches."""
# Shadows keep some warmth: darkening all three alike looks like dirt.
SHADES = DARKEST + (1 - DARKEST) * np.linspace(0, 1, 256)[:, None] ** np.array([0.85, 1.0, 1.15])
"""What red, green and blue are multiplied by at each openness, array (256, 3)."""
GLOW: dict[Look, float] = {Look.LIT_ROOT: 0.55, Look.LIT_COURSE: 0.5, Look.DIMMED: 0.3}
"""How much of its colour a lit structure gives off by itself."""
OPACITY_SEE_THROUGH = 0.22


@dataclass(frozen=True)
class StructureLook:
    """All that decides how one structure is drawn. Equal looks need no change."""

    appearance: Appearance
    marks: tuple[LesionMark, ...] = ()
    felt: tuple[FeltZone | ReportedZone, ...] = ()
    lesion: Lesion | None = None
    """What changes its shape; None where it stays as in health."""


def look_of(name: StructureId, picture: Picture) -> StructureLook:
    """What a picture says about one structure."""
    felt = tuple(zone for zone in picture.painted if not zone.deep) if tissue(name) is Tissue.SKIN else ()
    lesion = picture.lesion if name in picture.bent else None
    return StructureLook(picture.appearances.get(name, Appearance(Look.PLAIN)), picture.marks_on(name), felt, lesion)


def colour_of(name: StructureId, appearance: Appearance) -> Colour:
    """The plain colour of a structure before shading."""
    return _colour_of(tissue(name), Appearance(appearance.look, appearance.root, appearance.share))


@cache
def _colour_of(kind: Tissue, appearance: Appearance) -> Colour:
    r, g, b = (int(v) for v in np.clip(np.round(_as_shown(COLOURS[kind], appearance)), 0, 255))
    return r, g, b


@cache
def _shaded(colour: Colour) -> Bytes:
    """One colour at each openness, array (256, 4): red, green, blue, 255."""
    found = np.full((256, 4), 255, dtype=np.uint8)
    found[:, :3] = np.clip(np.round(np.array(colour, dtype=np.float64) * SHADES), 0, 255)
    return found


def _as_shown(colour: Colour, appearance: Appearance) -> Floats:
    """A tissue's colour, array (3,), lit or dimmed as a structure's look asks."""
    own = np.array(colour, dtype=np.float64)
    if appearance.look in (Look.LIT_ROOT, Look.LIT_COURSE):
        lit = np.array(ROOTS[appearance.root] if appearance.root else LESION, dtype=np.float64)
        # A course beside the main one is paler, not mixed with nerve yellow: that would be another root's colour.
        pale = np.array(BONE, dtype=np.float64)
        own = pale + (lit - pale) * appearance.share
    elif appearance.look is Look.DIMMED:
        own = own * 0.55 + np.array(BONE) * 0.40
    return own


def vertex_colours(shape: Shape, look: StructureLook) -> Bytes:
    """Colour of every vertex, array (N, 4): red, green, blue, 255."""
    if not (look.marks or look.appearance.fibres or "tendon" in shape.per_point):
        return np.asarray(_shaded(colour_of(shape.id, look.appearance))[shape.occlusion])
    colour = _with_fibres(shape, look.appearance)
    shade = SHADES[shape.occlusion]
    painted = colour * shade
    for mark in look.marks:
        if mark.change is not Change.SLIP or tissue(shape.id) is not Tissue.NERVE:
            painted = _marked(shape, mark, painted, shade)
    found = np.full((len(shape.points), 4), 255, dtype=np.uint8)
    found[:, :3] = np.clip(np.round(painted), 0, 255)
    return found


def _with_fibres(shape: Shape, appearance: Appearance) -> Floats:
    """The colour before shading: one for all (3,), or at every vertex (N, 3) by a root's fibres or by the tendon there."""
    colour = np.array(colour_of(shape.id, appearance), dtype=np.float64)
    if "tendon" in shape.per_point:
        tendon = np.asarray(shape.per_point["tendon"], dtype=np.float64)[:, None] / 255.0
        return np.asarray(colour + (_as_shown(TENDON, appearance) - colour) * tendon)
    if not appearance.fibres:
        return colour
    pale = np.array(BONE, dtype=np.float64)
    bands = [(ROOTS[root], shares_of(shape, band)) for root, band in appearance.fibres]
    painted = np.tile(pale + (colour - pale) * REST_OF_NERVE, (len(shape.points), 1))
    for own, share in bands:
        lit = pale + (np.array(own) - pale) * appearance.share
        painted += (lit - painted) * share[:, None]
    return painted


def _marked(shape: Shape, mark: LesionMark, painted: Floats, shade: Floats) -> Floats:
    bulge = mark.change is Change.BULGE
    at = _nearest_on_way(shape.points, mark) if bulge else np.asarray(mark.at)
    share = closeness(shape.points, at, mark.radius_mm * (1.1 if bulge else 1.0))
    if not bulge:
        share = share * (0.35 + 0.55 * mark.strength)
    share = np.clip(share * 1.35, 0, 1)[:, None]
    return painted + (np.array(LESION) * np.maximum(shade, 0.75) - painted) * share


def _nearest_on_way(points: NDArray[np.float32], mark: LesionMark) -> Floats:
    """For every point the nearest place on the way from a bulge's base to its tip, array (N, 3)."""
    way = np.asarray(mark.direction)
    along = np.clip((points - np.asarray(mark.at)) @ way, 0.0, mark.depth_mm)
    return np.asarray(mark.at) + along[:, None] * way


def felt_strength(skin: Shape, zones: tuple[FeltZone | ReportedZone, ...]) -> Floats:
    """How much is felt at every vertex of the skin, array (N,), 0 to 1: the strongest zone wins, or maps add up."""
    total, sum_of_maps = np.zeros(len(skin.points)), np.zeros(len(skin.points))
    for zone in zones:
        share = zone_weights(skin, zone) * zone.strength
        if isinstance(zone, FeltZone) and zone.adds_up:
            sum_of_maps += share
        else:
            np.maximum(total, share, out=total)
    return np.maximum(total, np.minimum(sum_of_maps, 1.0))


def bent_shape(shape: Shape, look: StructureLook, body: Body) -> Shape:
    """The shape as the lesion changes it; the same object where it does not."""
    return shape if look.lesion is None else changed_shapes(body, look.lesion).get(shape.id, shape)
