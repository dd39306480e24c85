"""What of a picture lies inside its frame: a legend that explains what cannot be seen misleads."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body
from app.scene.camera import Camera
from app.scene.picture import Appearance, FeltZone, Look, Picture, ReportedZone
from app.scene.skin_zones import skins, zone_weights

SEEN_SHARE = 0.12
"""So much of a felt area has to lie inside the frame (authored)."""
INSIDE_ZONE = 0.5
"""Weight from which a place of the skin belongs to an area."""
LIT = (Look.LIT_ROOT, Look.LIT_COURSE)


@dataclass(frozen=True)
class Frame:
    """A picture's frame: the eye and the size in pixels."""

    camera: Camera
    width: int
    height: int

    def shares(self, places: NDArray[np.floating]) -> NDArray[np.bool_]:
        """Which of the places (N, 3) lie inside the frame and on a side that is shown, array (N,)."""
        pixels, depth = self.camera.project(places, self.width, self.height)
        inside = (depth > 0) & (pixels >= 0).all(axis=1) & (pixels < (self.width, self.height)).all(axis=1)
        only = self.camera.only
        return inside if only is None else inside & (places[:, 0] * only.sign > -2.0)


def in_sight(picture: Picture, body: Body, frame: Frame) -> Picture:
    """The picture without what lies outside the frame: lit nerves, felt and reported areas, the lesion's mark.

    What stands behind something else counts as seen: lit nerves and felt areas shine through.
    """
    appearances = {
        name: one if one.look not in LIT or _structure_seen(name, body, frame) else Appearance(Look.PLAIN)
        for name, one in picture.appearances.items()
    }
    marks = tuple(mark for mark in picture.marks if frame.shares(np.array([mark.at])).any())
    felt = tuple(zone for zone in picture.felt if _zone_seen(zone, body, frame))
    reported = tuple(zone for zone in picture.reported if _zone_seen(zone, body, frame))
    return replace(picture, appearances=appearances, marks=marks, felt=felt, reported=reported)


def _structure_seen(name: StructureId, body: Body, frame: Frame) -> bool:
    points = body.shapes[name].points if name in body.shapes else np.empty((0, 3), np.float32)
    return len(points) > 0 and frame.camera.shows_structure(name) and bool(frame.shares(points[::3]).any())


def _zone_seen(zone: FeltZone | ReportedZone, body: Body, frame: Frame) -> bool:
    if zone.deep:
        knee = body.landmarks.get(f"knee-centre-{zone.side}")
        return knee is not None and bool(frame.shares(np.atleast_2d(knee)).any())
    for skin in skins(body):
        points = skin.points[zone_weights(skin, zone) > INSIDE_ZONE]
        if len(points):
            return float(frame.shares(points).mean()) > SEEN_SHARE
    return False
