"""Shapes as pyvista data sets, for pyvista's filters and writers.

Importing pyvista takes 0.4 s, nearly half of the way to the first picture, so the stage draws VTK's own data and this
module is imported when a data set is wanted.
"""

import errno
from collections.abc import Sequence

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from anatomy.files.passing_folder import passing_folder
from anatomy.geometry.shapes import Shape

POINT_BYTES, TRIANGLE_BYTES = 28, 13
"""In a PLY: place, normal and colour; the number of corners and the corners."""


def data_set(shape: Shape, colours: NDArray[np.uint8] | None = None) -> pv.PolyData:
    """A shape as a pyvista surface.

    Parameters
    ----------
    shape : Shape
        Millimetres in the body frame.
    colours : array (N, 4), uint8, optional
        Red, green, blue, alpha at the vertices; becomes the point array ``colour``.

    Returns
    -------
    pyvista.PolyData
        With the normals and the shape's own values at its points.
    """
    surface = pv.PolyData.from_regular_faces(shape.points, shape.triangles)
    surface.point_data["Normals"] = shape.normals
    for name, values in shape.per_point.items():
        surface.point_data[name] = values
    if colours is not None:
        surface.point_data["colour"] = colours
    return surface


def ply_bytes(surfaces: Sequence[pv.PolyData]) -> bytes:
    """Surfaces with a ``colour`` array as one binary PLY.

    Raises
    ------
    PackError
        When there is no room for it in between.
    """
    whole = surfaces[0].append_polydata(*surfaces[1:]) if len(surfaces) > 1 else surfaces[0]
    with passing_folder("kneural-ply-") as folder:
        file = folder / "shapes.ply"
        whole.save(file, texture="colour")
        data = file.read_bytes()
        if len(data) < POINT_BYTES * whole.n_points + TRIANGLE_BYTES * whole.n_cells:
            raise OSError(errno.ENOSPC, "the writer does not say so, but the file is cut short")
        return data
