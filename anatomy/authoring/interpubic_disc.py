"""The disc between the pubic bones: it fills the gap of the symphysis and stands out a little above and behind."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Grid, ellipsoid, subtract
from anatomy.authoring.frame import Frame
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

SPACING_MM = 0.8
HALF_MM = (5.5, 9.0, 18.5)
"""Half its breadth, depth and height (authored: held to the faces of the bones beside it)."""
SUNK_MM = 0.05
TRIANGLES = 280


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    middle = frame["pubic-symphysis"] + np.array([0.0, 1.0, -1.0])
    reach = np.array(HALF_MM) + 4.0
    grid = Grid(tuple(middle - reach), tuple(middle + reach), SPACING_MM)
    field = ellipsoid(grid, middle, HALF_MM, exponent=2.6)
    # Both bones are one another's mirror: the right one's field answers for both.
    aside = np.abs(grid.points.reshape(-1, 3) * [1.0, 0.0, 0.0]) + grid.points.reshape(-1, 3) * [0.0, 1.0, 1.0]
    bone = needed["hip-bone-right"].distance(aside).reshape(grid.shape).astype(np.float32)
    field = subtract(field, bone + np.float32(SUNK_MM), 0.4)
    return Built(shape_from_field("interpubic-disc", grid, field, TRIANGLES, smoothing=6), grid, field)


PARTS = (Part("interpubic-disc", _build, ("hip-bone-right",)),)
