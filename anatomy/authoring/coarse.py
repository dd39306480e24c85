"""The second level of detail: fewer triangles on some of the same vertices, for frames in motion on weak machines."""

from dataclasses import replace

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from anatomy.geometry.shapes import Shape

COARSE_ABOVE = 700
"""Shapes with fewer triangles are drawn as they are."""
SHARE_LEFT_OUT = 0.78
EDGE_DEGREES = 60
"""Edges sharper than this are kept: rims of endplates and facets."""


def with_coarse(shape: Shape) -> Shape:
    """The shape with its second level of detail, if it has triangles enough to need one."""
    # The skin's zones are painted at its vertices, and nerves are thin: both are drawn as they are.
    if len(shape.triangles) <= COARSE_ABOVE or shape.id == "skin" or "along" in shape.per_point:
        return shape
    return replace(shape, coarse=coarse_triangles(shape))


def coarse_triangles(shape: Shape) -> NDArray[np.int32]:
    """About a fifth of the triangles, on vertices of the shape itself: array (K, 3)."""
    faces = np.hstack([np.full((len(shape.triangles), 1), 3), shape.triangles])
    few = pv.PolyData(shape.points, faces).decimate_pro(
        SHARE_LEFT_OUT, feature_angle=EDGE_DEGREES, splitting=False, preserve_topology=True
    )
    # This way of thinning out moves no vertex, so each is found again by its very bytes.
    places = {place.tobytes(): index for index, place in enumerate(shape.points)}
    kept = np.array([places[place.tobytes()] for place in np.asarray(few.points, dtype=np.float32)], dtype=np.int32)
    corners: NDArray[np.int32] = kept[few.faces.reshape(-1, 4)[:, 1:]]
    return corners
