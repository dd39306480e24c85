"""The camera that shows a structure or a place of the skin that was found by its name."""

from dataclasses import replace

import numpy as np

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, Side, StructureId, ZoneId
from anatomy.geometry.shapes import Body
from app.scene.camera import Camera, Floats, Window, angles, corners, fit
from app.scene.picture import ReportedZone
from app.scene.skin_zones import middle, skins, zone_weights
from app.scene.tissues import Tissue, side_of, tissue
from app.scene.views import AT_KNEE, knee_camera, knee_facing

AROUND_PLACE = 0.26
"""Free share of the picture round a place, so that the limb on which it lies is still known (authored)."""
LEAST_REACH_MM = 42.0
"""So much is seen on every side of a small structure's middle, so that its neighbours say where it lies (authored)."""
IN_CANAL = ("conus-", "filum-", "rootlets-", "thecal-sac", "posterior-longitudinal")
"""What lies in the spinal canal is seen from behind, through a window in the arches."""
BEHIND = 160.0
CLEARLY_MM = 10.0
"""So far before or behind the middle of the limb something belongs to its front or back (authored)."""


def place_camera(place: ZoneId | AreaId, side: Side, body: Body, facts: Facts, aspect: float) -> Camera | None:
    """A knee zone or area seen from where its skin faces; None where it has no place on this body.

    Parameters
    ----------
    place : ZoneId or AreaId
    side : Side
        The person's own.
    body : Body
        Body frame, millimetres.
    facts : Facts
    aspect : float
        Width by height of the picture.
    """
    if place in AT_KNEE:
        return knee_camera(body, side, knee_facing(place), aspect)
    region = facts.regions.get(place)
    zone = ReportedZone(place, side, tuple(region.patches) if region else ())
    found = middle(zone, body)
    if found is None:
        return None
    points = np.concatenate([skin.points[zone_weights(skin, zone) > 0.5] for skin in skins(body)])
    azimuth, pitch = angles(found[1])
    return fit(points, azimuth, pitch, aspect, margin=AROUND_PLACE)


def found_camera(structure: StructureId, body: Body, aspect: float, now: Camera) -> Camera:
    """A structure found by its name, with what lies round it, from where it can be seen.

    Unlike a closer look at what was clicked, it may lie on the far side or inside others: the eye goes round to it, and
    what encloses it is left out of this view.

    Parameters
    ----------
    structure : StructureId
        With its side; it has a shape in the body.
    body : Body
        Body frame, millimetres.
    aspect : float
        Width by height of the picture.
    now : Camera
        Where the eye is; it stays on that side where nothing speaks against it.
    """
    points = np.asarray(body.shapes[structure].points, dtype=np.float64)
    low, high = points.min(axis=0), points.max(axis=0)
    middle_of, around = (low + high) / 2, np.maximum((high - low) / 2, LEAST_REACH_MM)
    box = corners(middle_of - around, middle_of + around)
    side = side_of(structure) or Side.RIGHT
    # Muscles that are on hide most of what is not a muscle.
    muscles = tuple(name for name in body.shapes if tissue(name) is Tissue.MUSCLE)
    veil = () if structure in muscles else muscles
    if structure.startswith(IN_CANAL):
        camera = fit(box, BEHIND * side.sign, 12.0, aspect)
        at = (float(middle_of[0]), float(middle_of[1]), float(middle_of[2]))
        without = () if structure.startswith("thecal") else ("thecal-sac",)
        return replace(camera, window=Window(at, float(around.max()) + 12.0, 4.0), without=(*without, *veil))
    if structure.startswith(("nucleus-", "endplate-")):
        level = "-".join(structure.split("-")[1:3])
        pitch = {"upper": -24.0, "lower": 24.0}.get(structure.rsplit("-", 1)[-1], 10.0)
        inner = () if structure.startswith("nucleus-") else (f"nucleus-{level}",)
        left_out = (f"disc-{level}", "anterior-longitudinal-ligament", *inner)
        return replace(fit(box, 32.0 * side.sign, pitch, aspect), without=(*left_out, *veil))
    camera = fit(box, _azimuth(structure, points, body, now), now.pitch, aspect, margin=0.04)
    return replace(camera, without=veil)


def _azimuth(structure: StructureId, points: Floats, body: Body, now: Camera) -> float:
    """From the front or from behind, as a structure of a leg lies in it; else from where the eye is."""
    side = side_of(structure)
    if side is None:
        return now.azimuth
    for skin in skins(body):
        height, of_side = skin.points[:, 2], skin.points[:, 0] * side.sign > 0
        beside = skin.points[of_side & (height >= points[:, 2].min()) & (height <= points[:, 2].max())]
        if len(beside):
            forward = float(points[:, 1].mean() - beside[:, 1].mean())
            if abs(forward) > CLEARLY_MM:
                return (24.0 if forward > 0 else 150.0) * side.sign
    return now.azimuth
