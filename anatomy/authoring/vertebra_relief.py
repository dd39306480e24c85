"""Small marks on a lumbar vertebra: the openings for vessels and the roughness where ligaments and muscles hold.

Authored: where they lie and how large they are is chosen by eye from dry bones.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, ball, ellipsoid, noise, subtract, union
from anatomy.authoring.vertebra_body import BodyShape
from anatomy.authoring.vertebra_plan import back_wall, rim_height

SIDE_OPENINGS = 4
"""Openings round the waist of a body."""
ROUGH_MM = (2.6, 0.16)
"""Size and height of the roughness."""


def openings(grid: Grid, bone: Field, shape: BodyShape, figures: Mapping[str, float], seed: int) -> Field:
    """The bone with its basivertebral foramen behind the body and openings for vessels round the waist.

    Parameters
    ----------
    grid : Grid
        Its points are own coordinates, both sides.
    bone : array
        Field, millimetres.
    """
    wall = back_wall(figures) * (1 - shape.waist_back)
    # Three-cornered: one hollow in the middle, wider below.
    main = ellipsoid(grid, (0, wall + 0.2, 0.6), (2.4, 1.9, 2.3))
    for x in (-2.3, 2.3):
        main = union(main, ellipsoid(grid, (x, wall + 0.2, -1.0), (2.0, 1.7, 1.5)), 1.5)
    bone = subtract(bone, main, 1.2)
    # No two sides and no two bones have them alike.
    rng = np.random.default_rng(seed)
    for angle in np.linspace(0.3, np.pi - 0.3, SIDE_OPENINGS) + rng.uniform(-0.3, 0.3, SIDE_OPENINGS):
        place = _on_wall(shape, -0.07 * shape.upper.depth, angle, float(rng.normal(-0.5, 3.0)))
        bone = subtract(bone, ball(grid, place, rng.uniform(0.8, 1.1)), 0.6)
    return bone


def _on_wall(shape: BodyShape, middle: float, angle: float, height: float) -> NDArray[np.float64]:
    """The place on the side wall in a direction, array (3,): found by halving."""
    low, high = 5.0, shape.upper.width
    for _ in range(30):
        r = (low + high) / 2
        p = np.array([[r * np.cos(angle), middle + r * np.sin(angle), height]], dtype=np.float32)
        low, high = (r, high) if shape.side(p)[0] < 0 else (low, r)
    return np.asarray(p[0], dtype=np.float64)


def roughness(grid: Grid, figures: Mapping[str, float], seed: int) -> Field:
    """What is added to a field so that its rims, the spinous process's edge and the transverse tips are rough.

    Parameters
    ----------
    grid : Grid
        Its points are own coordinates, both sides.
    """
    x, y, z = np.abs(grid.points[..., 0]), grid.points[..., 1], grid.points[..., 2]
    wall = back_wall(figures)
    rims = np.exp(-(((np.abs(z) - rim_height(figures) / 2 + 1.5) / 2.5) ** 2)) * (y > wall + 4)
    spine = np.clip((figures["spinous_tip"] + 9 - y) / 6, 0, 1)
    tips = np.clip((x - figures["transverse_span"] / 2 + 12) / 8, 0, 1) * (y < wall + 4)
    where = np.maximum(np.maximum(0.5 * rims, spine), tips)
    cell, height = ROUGH_MM
    return (where * noise(grid, cell, height, seed)).astype(np.float32)
