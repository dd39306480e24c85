"""The camera that shows a place of the skin, found by its name."""

import numpy as np

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, Side, ZoneId
from anatomy.geometry.shapes import Body
from app.scene.camera import Camera, angles, fit
from app.scene.picture import ReportedZone
from app.scene.skin_zones import middle, skins, zone_weights
from app.scene.views import AT_KNEE, knee_camera, knee_facing

AROUND_PLACE = 0.26
"""Free share of the picture round a place, so that the limb on which it lies is still known (authored)."""


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
