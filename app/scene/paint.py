"""Colours and bent points of structures as arrays: what the actors are given. No VTK here."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.lesions import arch_stays, bulged, closeness, moved, slip_weights
from anatomy.geometry.shapes import Body, Shape
from app.look.colours import BONE, LESION, ROOTS, Colour
from app.scene.picture import Appearance, Change, FeltZone, LesionMark, Look, Picture, ReportedZone
from app.scene.skin_zones import zone_weights
from app.scene.tissues import COLOURS, Tissue, tissue

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float64]

DARKEST = 0.5
"""Brightness of a vertex that no light reaches."""
GLOW: dict[Look, float] = {Look.LIT_ROOT: 0.55, Look.LIT_COURSE: 0.5, Look.DIMMED: 0.3}
"""How much of its colour a lit structure gives off by itself."""
OPACITY_SEE_THROUGH = 0.22


@dataclass(frozen=True)
class StructureLook:
    """All that decides how one structure is drawn. Equal looks need no change."""

    appearance: Appearance
    marks: tuple[LesionMark, ...] = ()
    felt: tuple[FeltZone | ReportedZone, ...] = ()


def look_of(name: StructureId, picture: Picture) -> StructureLook:
    """What a picture says about one structure."""
    felt = tuple(zone for zone in picture.painted if not zone.deep) if tissue(name) is Tissue.SKIN else ()
    return StructureLook(picture.appearances.get(name, Appearance(Look.PLAIN)), picture.marks_on(name), felt)


def colour_of(name: StructureId, appearance: Appearance) -> Colour:
    """The plain colour of a structure before shading."""
    own = np.array(COLOURS[tissue(name)], dtype=np.float64)
    if appearance.look in (Look.LIT_ROOT, Look.LIT_COURSE):
        lit = np.array(ROOTS[appearance.root] if appearance.root else LESION, dtype=np.float64)
        # A course beside the main one is paler, not mixed with nerve yellow: that would be another root's colour.
        pale = np.array(BONE, dtype=np.float64)
        own = pale + (lit - pale) * appearance.share
    elif appearance.look is Look.DIMMED:
        own = own * 0.55 + np.array(BONE) * 0.40
    r, g, b = (int(v) for v in np.clip(np.round(own), 0, 255))
    return r, g, b


def vertex_colours(shape: Shape, look: StructureLook) -> Bytes:
    """Colour of every vertex, array (N, 4): red, green, blue, 255."""
    colour = np.array(colour_of(shape.id, look.appearance), dtype=np.float64)
    open_share = shape.occlusion[:, None].astype(np.float64) / 255.0
    # Shadows keep some warmth: darkening all three alike looks like dirt.
    shade = DARKEST + (1 - DARKEST) * open_share ** np.array([0.85, 1.0, 1.15])
    painted = colour * shade
    for mark in look.marks:
        if mark.change is not Change.SLIP or tissue(shape.id) is not Tissue.NERVE:
            painted = _marked(shape, mark, painted, shade)
    alpha = np.full((len(shape.points), 1), 255.0)
    return np.clip(np.round(np.hstack([painted, alpha])), 0, 255).astype(np.uint8)


def _marked(shape: Shape, mark: LesionMark, painted: Floats, shade: Floats) -> Floats:
    share = closeness(shape.points, mark.at, mark.radius_mm * (1.25 if mark.change is Change.BULGE else 1.0))
    if mark.change is not Change.BULGE:
        share = share * (0.35 + 0.55 * mark.strength)
    share = np.clip(share * 1.35, 0, 1)[:, None]
    return painted + (np.array(LESION) * np.maximum(shade, 0.75) - painted) * share


def felt_strength(skin: Shape, zones: tuple[FeltZone | ReportedZone, ...]) -> Floats:
    """How much is felt at every vertex of the skin, array (N,), 0 to 1: the strongest zone wins."""
    total = np.zeros(len(skin.points))
    for zone in zones:
        np.maximum(total, zone_weights(skin, zone) * zone.strength, out=total)
    return total


def bent_shape(shape: Shape, look: StructureLook, body: Body) -> Shape:
    """The shape as the lesion changes it; the same object where it does not."""
    for mark in look.marks:
        if mark.change is Change.BULGE:
            shape = bulged(shape, mark.at, mark.direction, mark.depth_mm, mark.radius_mm)
        elif mark.change is Change.SLIP:
            weights = _slip_share(shape, mark, body)
            if weights.any():
                shape = moved(shape, weights[:, None] * np.asarray(mark.direction) * mark.depth_mm)
    return shape


def _slip_share(shape: Shape, mark: LesionMark, body: Body) -> Floats:
    kind = tissue(shape.id)
    if kind is Tissue.BONE:
        facets = [body.landmarks.get(f"{shape.id.lower()}-{which}-facet-right") for which in ("inferior", "superior")]
        lowest = shape.centre[2] - mark.at[2] < 40.0
        if mark.pars_gap and lowest and facets[0] is not None and facets[1] is not None:
            low, high = (np.array([0.0, place[1], place[2]]) for place in facets if place is not None)
            return arch_stays(shape.points, low, high)
        return np.ones(len(shape.points))
    if kind is Tissue.DISC and shape.centre[2] - mark.at[2] > 12.0:
        return np.ones(len(shape.points))
    return slip_weights(shape.points, mark.at, 5.0 if kind is Tissue.DISC else 14.0)
