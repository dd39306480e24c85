"""Clay for the short bones of the foot: outlines strung along an axis, closed by faces that meet a neighbour."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from anatomy.authoring.fields import Field, Grid, Vector, intersect, plane
from anatomy.authoring.leg_clay import ANGLES, polygon

STEP_MM = 0.5
Corner = tuple[float, float]


@dataclass(frozen=True)
class Outline:
    """One section of a bone.

    Attributes
    ----------
    at : float
        Its place along the axis, millimetres.
    corners : (outward, up) pairs
        Seen along the axis, millimetres, in order round the bone; they must be seen from their middle one by one.
    """

    at: float
    corners: Sequence[Corner]


@dataclass(frozen=True)
class Face:
    """A flat end: a place on it and the direction out of the bone, both (forward, outward, up), millimetres."""

    place: tuple[float, float, float]
    out: tuple[float, float, float]


def strung(
    grid: Grid,
    origin: Vector,
    axes: NDArray[np.float64],
    outlines: Sequence[Outline],
    faces: Sequence[Face],
    *,
    rounding_degrees: float = 6.0,
    edge: float = 2.5,
) -> Field:
    """A solid through outlines, cut by its faces.

    Parameters
    ----------
    origin, axes : array (3,), array (3, 3)
        Own coordinates: rows forward, outward and up in the body frame.
    outlines : Outline
        In any order; beyond the first and last the form goes on unchanged until a face ends it.
    faces : Face
        At least one at each end.
    rounding_degrees : float
        How far round the middle of an outline its corners are blunted.
    edge : float
        Rounding of the rims of the faces, millimetres.
    """
    rows = sorted(outlines, key=lambda one: one.at)
    places = np.array([row.at for row in rows])
    middles = np.array([np.mean(row.corners, axis=0) for row in rows])
    shapes = np.array(
        [polygon(np.array(row.corners) - middle, rounding_degrees) for row, middle in zip(rows, middles, strict=True)]
    )
    at = np.arange(places[0], places[-1] + STEP_MM, STEP_MM)
    centre = PchipInterpolator(places, middles)(np.clip(at, places[0], places[-1]))
    radii = PchipInterpolator(places, shapes)(np.clip(at, places[0], places[-1]))
    angle = np.arange(ANGLES) * 2 * np.pi / ANGLES
    steep = np.gradient(radii, STEP_MM, axis=0)
    lean = np.gradient(centre, STEP_MM, axis=0)
    round_about = (np.roll(radii, -1, 1) - np.roll(radii, 1, 1)) / (4 * np.pi / ANGLES)
    along = steep + lean[:, :1] * np.cos(angle) + lean[:, 1:] * np.sin(angle)
    slope = np.sqrt(1 + along**2 + (round_about / np.maximum(radii, 1)) ** 2)
    own = (grid.points.astype(np.float64) - origin) @ np.asarray(axes).T
    row = np.clip((own[..., 0] - places[0]) / STEP_MM, 0, len(at) - 1)
    middle = [ndimage.map_coordinates(column, row.reshape(1, -1), order=1).reshape(row.shape) for column in centre.T]
    y, z = own[..., 1] - middle[0], own[..., 2] - middle[1]
    turn = (np.arctan2(z, y) % (2 * np.pi)) * (ANGLES / (2 * np.pi))
    where = np.stack([row.ravel(), turn.ravel()])
    r, s = (
        ndimage.map_coordinates(np.hstack([table, table[:, :1]]), where, order=1, mode="nearest").reshape(row.shape)
        for table in (radii, slope)
    )
    field = ((np.hypot(y, z) - r) / s).astype(np.float32)
    for face in faces:
        field = intersect(field, plane(grid, _body(face.place, origin, axes), np.asarray(face.out) @ axes), edge)
    return field


def _body(place: ArrayLike, origin: Vector, axes: NDArray[np.float64]) -> Vector:
    moved: Vector = np.asarray(place, dtype=np.float64) @ axes + origin
    return moved
