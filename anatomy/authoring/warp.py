"""A smooth change of all of space that carries some places exactly to others: what one body form becomes in another.

Neighbours stay neighbours and nothing is folded (`folding` says so), so whatever is clear of a bone stays clear of it.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import RBFInterpolator

from anatomy.geometry.shapes import Shape

Floats = NDArray[np.float64]
STEP_MM = 0.05
MIRROR = np.array([-1.0, 1.0, 1.0])
NEAREST_MM = 1.0
"""Handles closer together than this are one: two of them could pull apart what they hold."""
SMOOTHING = 0.02


@dataclass(frozen=True, eq=False)
class Warp:
    """From one form to another; symmetrical in the median plane.

    ``moves`` gives the shift of each place (N, 3), millimetres.
    """

    moves: RBFInterpolator

    def __call__(self, places: ArrayLike) -> Floats:
        """Places (N, 3) in the body frame, carried along."""
        p = np.atleast_2d(np.asarray(places, dtype=np.float64))
        return p + self.moves(p)

    def gradient(self, places: ArrayLike) -> Floats:
        """How the neighbourhood of each place (N, 3) is stretched and turned, array (N, 3, 3): column j is d/dx_j."""
        p = np.atleast_2d(np.asarray(places, dtype=np.float64))
        here = self(p)
        return np.stack([(self(p + STEP_MM * axis) - here) / STEP_MM for axis in np.eye(3)], axis=2)

    def shape(self, shape: Shape) -> Shape:
        """A surface carried along, with the normals that belong to it there."""
        gradient = self.gradient(shape.points)
        # Normals follow the inverse transpose; the cofactor matrix is that without a division.
        columns = np.moveaxis(gradient, 2, 0)
        cofactors = np.stack(
            [np.cross(columns[1], columns[2]), np.cross(columns[2], columns[0]), np.cross(columns[0], columns[1])],
            axis=2,
        )
        normals = np.einsum("nij,nj->ni", cofactors, shape.normals.astype(np.float64))
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
        return replace(shape, points=self(shape.points).astype(np.float32), normals=normals.astype(np.float32))

    def folding(self, places: ArrayLike) -> Floats:
        """Volume of each neighbourhood after the change as a share of before, array (N,): 0 or less would be a fold."""
        volume: Floats = np.linalg.det(self.gradient(places))
        return volume


def warp_between(before: ArrayLike, after: ArrayLike) -> Warp:
    """The warp that carries places (N, 3) of the right half and the median plane to others.

    Their mirror images are carried alike, so the change is symmetrical. Handles that nearly coincide are thinned out.
    """
    here, there = np.asarray(before, dtype=np.float64), np.asarray(after, dtype=np.float64)
    keep: list[int] = []
    for i, place in enumerate(here):
        if not keep or np.linalg.norm(here[keep] - place, axis=1).min() > NEAREST_MM:
            keep.append(i)
    here, there = here[keep], there[keep]
    aside = np.abs(here[:, 0]) > NEAREST_MM
    here = np.vstack([here, here[aside] * MIRROR])
    there = np.vstack([there, there[aside] * MIRROR])
    return Warp(RBFInterpolator(here, there - here, kernel="cubic", degree=1, smoothing=SMOOTHING))
