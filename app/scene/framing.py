"""The camera that shows a structure or a place of the skin that was found by its name."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

import numpy as np

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, Side, StructureId, ZoneId
from anatomy.geometry.shapes import Body
from app.scene.camera import Camera, Floats, Window, angles, corners, fit
from app.scene.picture import ReportedZone
from app.scene.skin_zones import middle, skins, zone_weights
from app.scene.tissues import Tissue, side_of, tissue
from app.scene.views import AT_KNEE, knee_camera, knee_facing

T = TypeVar("T")
AROUND_PLACE = 0.26
"""Free share of the picture round a place, so that the limb on which it lies is still known (authored)."""
LEAST_REACH_MM = 42.0
"""So much is seen on every side of a small structure's middle, so that its neighbours say where it lies (authored)."""
IN_CANAL = ("conus-", "rootlets-", "thecal-sac", "posterior-longitudinal", "ligamentum-flavum", "root-", "filum-")
"""What lies in the spinal canal or leaves it is seen from behind, through a window in the arches."""
BEHIND = 160.0
SEEN_FROM: dict[str, tuple[float, float]] = {
    "filum-": (80.0, 8.0),
    "ligamentum-flavum": (150.0, 8.0),
    "lumbosacral-trunk": (-40.0, 8.0),
    "piriformis": (140.0, 8.0),
    "quadratus-femoris": (140.0, 24.0),
    "gluteus-minimus": (80.0, 24.0),
    "adductor-magnus": (-140.0, 8.0),
    "adductor-brevis": (-40.0, 8.0),
    "vastus-intermedius": (20.0, 8.0),
    "vastus-medialis": (-40.0, 8.0),
    "semimembranosus": (180.0, 8.0),
    "popliteus": (180.0, 20.0),
    "tibialis-posterior": (-140.0, 30.0),
    "extensor-hallucis": (80.0, 8.0),
    "multifidus": (180.0, 8.0),
    "obturator-internus": (-100.0, 8.0),
    "flexor-hallucis": (150.0, 8.0),
    "flexor-digitorum": (-110.0, 8.0),
    "fibularis-brevis": (90.0, 8.0),
    "anterior-cruciate": (40.0, 8.0),
    "posterior-cruciate": (-140.0, 8.0),
    "medial-meniscus": (-140.0, 8.0),
    "tibial-cartilage": (0.0, 40.0),
    "patellar-cartilage": (80.0, 8.0),
    "medial-cuneiform": (-60.0, 40.0),
    "intermediate-cuneiform": (-40.0, 50.0),
    "navicular": (-60.0, 40.0),
    "medial-plantar": (-140.0, 8.0),
}
"""Azimuth and pitch from which most of what lies deep is seen, for the right side: measured by picking (authored)."""
SAC = ("thecal-sac",)
AROUND: dict[str, tuple[str, ...]] = {
    "conus-": SAC,
    "rootlets-": SAC,
    "filum-": (*SAC, "rootlets-"),
    "posterior-longitudinal": (*SAC, "rootlets-", "conus-", "filum-", "ligamentum-flavum"),
    "patellar-cartilage": ("patella-",),
    "tibial-cartilage": ("femur-", "femoral-cartilage", "medial-meniscus", "lateral-meniscus", "patella", "quadriceps-tendon"),
}  # fmt: skip
"""What encloses a structure and is left out while it is looked at."""
BEHIND_IT_MM = 2.0
"""The window ends so far behind the middle of what is looked at (authored)."""
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
    # Muscles that are on hide most of what lies among them.
    veil = tuple(name for name in body.shapes if tissue(name) is Tissue.MUSCLE and name != structure)
    without = (*_of(AROUND, structure, ()), *veil)
    azimuth, pitch = _of(SEEN_FROM, structure, (np.nan, now.pitch))
    given = not np.isnan(azimuth)
    if structure.startswith(IN_CANAL):
        camera = fit(box, (azimuth if given else BEHIND) * side.sign, 10.0, aspect)
        at = (float(middle_of[0]), float(middle_of[1]), float(middle_of[2]))
        return replace(camera, window=Window(at, float(around.max()) + 12.0, BEHIND_IT_MM), without=without)
    if structure.startswith(("nucleus-", "endplate-")):
        level = "-".join(structure.split("-")[1:3])
        tilt = {"upper": -24.0, "lower": 24.0}.get(structure.rsplit("-", 1)[-1], -30.0 if level == "l5-s1" else 10.0)
        inner = () if structure.startswith("nucleus-") else (f"nucleus-{level}",)
        left_out = (f"disc-{level}", "anterior-longitudinal-ligament", *inner, *without)
        return replace(fit(box, 32.0 * side.sign, tilt, aspect), without=left_out)
    if not given:
        camera = fit(box, _azimuth(structure, points, body, now), now.pitch, aspect, margin=0.04)
    else:
        camera = fit(box, azimuth * side.sign, pitch, aspect, margin=0.04)
        # Seen from within, the other leg would stand before it.
        if azimuth < 0 and not structure.startswith("lumbosacral"):
            camera = replace(camera, only=side)
    return replace(camera, without=without)


def _of(table: Mapping[str, T], structure: StructureId, otherwise: T) -> T:
    """What a table says of the structures whose ids begin so."""
    return next((value for beginning, value in table.items() if structure.startswith(beginning)), otherwise)


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
