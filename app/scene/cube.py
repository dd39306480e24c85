"""The small cube that says from where the body is seen: its faces, edges and corners in the body frame. No toolkit.

Front, back, right, left, top and bottom are the person's own. A place of the cube's surface is a direction in which the eye
can look: a face alone, a face and its neighbour (an edge), or three faces (a corner).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.scene.camera import Camera, angles

Floats = NDArray[np.float64]


class Face(StrEnum):
    """A side from which the body can be seen."""

    FRONT = "front"
    BACK = "back"
    RIGHT = "right"
    LEFT = "left"
    TOP = "top"
    BOTTOM = "bottom"


NORMALS: dict[Face, tuple[int, int, int]] = {
    Face.FRONT: (0, 1, 0),
    Face.BACK: (0, -1, 0),
    Face.RIGHT: (1, 0, 0),
    Face.LEFT: (-1, 0, 0),
    Face.TOP: (0, 0, 1),
    Face.BOTTOM: (0, 0, -1),
}
MIDDLE = 0.62
"""Half the width of the middle of a face, of half the cube's edge: beyond it lie edges and corners."""
ROUND = (Face.FRONT, Face.LEFT, Face.BACK, Face.RIGHT)
"""The upright faces in the order in which the right arrow key goes: as they follow to the right on the screen."""


class Spot(NamedTuple):
    """A place on the cube: one face, an edge or a corner; components -1, 0 or 1 along the body's axes."""

    x: int
    y: int
    z: int

    @property
    def face(self) -> Face | None:
        """The face, where it is the middle of one."""
        return next((face for face, normal in NORMALS.items() if normal == tuple(self)), None)


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a face as it is drawn.

    Attributes
    ----------
    face : Face
    spot : Spot
    corners : array (4, 2)
        On the screen in half edges of the cube, x to the right, y down; in the order of a turn.
    """

    face: Face
    spot: Spot
    corners: Floats


def spot_of(face: Face) -> Spot:
    """The middle of a face."""
    return Spot(*NORMALS[face])


def look_from(spot: Spot) -> tuple[float, float]:
    """Azimuth and pitch (degrees) of the eye that looks at a spot; from above and below the person's front is down or up."""
    if spot.x == spot.y == 0:
        return 0.0, 90.0 * spot.z
    return angles(spot)


def seen_from(camera: Camera) -> Face:
    """The face that is turned to the eye most."""
    return max(NORMALS, key=lambda face: float(camera.direction @ np.asarray(NORMALS[face])))


def seen_faces(camera: Camera) -> tuple[tuple[Face, float, Floats], ...]:
    """The faces that are turned to the eye, the most averted first.

    Returns
    -------
    tuple of (face, facing, corners)
        `facing` is the cosine towards the eye; `corners` an array (4, 2) in half edges on the screen (x right, y down) in the
        order upper left, upper right, lower right, lower left of the face's word.
    """
    found = []
    for face, normal in NORMALS.items():
        facing = float(camera.direction @ np.asarray(normal, dtype=np.float64))
        if facing > 0.02:
            across, up = _sides(face)
            square = [up - across, up + across, across - up, -across - up]
            found.append((face, facing, _on_screen(np.asarray(normal) + np.stack(square), camera)))
    return tuple(sorted(found, key=lambda row: row[1]))


def cells(camera: Camera) -> tuple[Cell, ...]:
    """The parts of the faces that are seen, nine a face."""
    made = []
    for face, _, _ in seen_faces(camera):
        normal, (across, up) = np.asarray(NORMALS[face]), _sides(face)
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                (left, right), (low, high) = _span(i), _span(j)
                square = [
                    normal + a * across + b * up for a, b in ((left, high), (right, high), (right, low), (left, low))
                ]
                spot = Spot(*(int(v) for v in normal + i * across + j * up))
                made.append(Cell(face, spot, _on_screen(np.stack(square), camera)))
    return tuple(made)


def spot_at(camera: Camera, x: float, y: float) -> Spot | None:
    """The spot under a place on the screen (half edges from the cube's middle, x right, y down), or None beside the cube."""
    return next((cell.spot for cell in cells(camera) if _inside(cell.corners, x, y)), None)


def _span(place: int) -> tuple[float, float]:
    return ((-1.0, -MIDDLE), (-MIDDLE, MIDDLE), (MIDDLE, 1.0))[place + 1]


def _sides(face: Face) -> tuple[Floats, Floats]:
    """To the right and up on a face, as it is read by somebody who stands before it."""
    normal = np.asarray(NORMALS[face], dtype=np.float64)
    if face in {Face.TOP, Face.BOTTOM}:
        return np.array([-1.0, 0.0, 0.0]), np.array([0.0, -normal[2], 0.0])
    return np.cross((0.0, 0.0, 1.0), normal), np.array([0.0, 0.0, 1.0])


def _on_screen(places: Floats, camera: Camera) -> Floats:
    own = places @ camera.axes.T
    return np.stack([own[:, 0], -own[:, 1]], axis=1)


def _inside(corners: Floats, x: float, y: float) -> bool:
    """Whether a convex polygon holds a point, whichever way round its corners go."""
    edges = np.roll(corners, -1, axis=0) - corners
    away = np.array([x, y]) - corners
    turns = edges[:, 0] * away[:, 1] - edges[:, 1] * away[:, 0]
    return bool((turns >= 0).all() or (turns <= 0).all())
