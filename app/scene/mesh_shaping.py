"""Cleaning, closing and thinning out of meshes by VTK's filters; and the mesh as a shape to be drawn."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkFiltersCore import (
    vtkCleanPolyData,
    vtkDecimatePro,
    vtkPolyDataNormals,
    vtkQuadricDecimation,
    vtkTriangleFilter,
)
from vtkmodules.vtkFiltersModeling import vtkFillHolesFilter

from anatomy.facts.names import StructureId
from anatomy.geometry.meshes import Mesh, nearest
from anatomy.geometry.shapes import Shape

COARSE_ABOVE = 700
COARSE_LEFT_OUT = 0.78
EDGE_DEGREES = 60.0
"""As our own bones' second level of detail is made."""


def surface_of(mesh: Mesh) -> vtkPolyData:
    """A mesh as VTK's surface, in double precision."""
    points, cells = vtkPoints(), vtkCellArray()
    points.SetDataTypeToDouble()
    points.SetData(numpy_to_vtk(np.ascontiguousarray(mesh.points), deep=True))
    corners = np.ascontiguousarray(mesh.triangles.ravel())
    starts = np.arange(0, len(corners) + 1, 3, dtype=np.int64)
    cells.SetData(numpy_to_vtkIdTypeArray(starts, deep=True), numpy_to_vtkIdTypeArray(corners, deep=True))
    surface = vtkPolyData()
    surface.SetPoints(points)
    surface.SetPolys(cells)
    return surface


def arrays_of(surface: vtkPolyData) -> Mesh:
    """A surface of triangles as bare arrays."""
    if not surface.GetNumberOfPolys():
        return Mesh(np.zeros((0, 3)), np.zeros((0, 3), dtype=np.int64))
    points = vtk_to_numpy(surface.GetPoints().GetData()).astype(np.float64)
    corners = vtk_to_numpy(surface.GetPolys().GetConnectivityArray()).astype(np.int64)
    return Mesh(points, corners.reshape(-1, 3))


def _through(first: Any, *filters: Any) -> vtkPolyData:
    port = None
    for one in filters:
        one.SetInputData(first) if port is None else one.SetInputConnection(port)
        port = one.GetOutputPort()
    filters[-1].Update()
    found: vtkPolyData = filters[-1].GetOutput()
    return found


def cleaned_surface(surface: vtkPolyData) -> vtkPolyData:
    """Doubled points merged, triangles without area left out, all turned outwards."""
    clean = vtkCleanPolyData()
    clean.ConvertLinesToPointsOff()
    clean.ConvertPolysToLinesOff()
    return _through(surface, clean, _triangles(), _outwards())


def closed(surface: vtkPolyData) -> vtkPolyData:
    """Every hole covered."""
    low_high = surface.GetBounds()
    fill = vtkFillHolesFilter()
    fill.SetHoleSize(10.0 * float(np.linalg.norm(np.diff(np.reshape(low_high, (3, 2)), axis=1))))
    clean = vtkCleanPolyData()
    clean.ConvertLinesToPointsOff()
    clean.ConvertPolysToLinesOff()
    return _through(surface, fill, _triangles(), clean, _outwards())


def _triangles() -> vtkTriangleFilter:
    only = vtkTriangleFilter()
    only.PassVertsOff()
    only.PassLinesOff()
    return only


def _outwards() -> vtkPolyDataNormals:
    turned = vtkPolyDataNormals()
    turned.ComputePointNormalsOff()
    turned.ComputeCellNormalsOff()
    turned.SplittingOff()
    turned.ConsistencyOn()
    turned.AutoOrientNormalsOn()
    return turned


def thinned(mesh: Mesh, most: int) -> Mesh:
    """At most about so many triangles, where they matter least for the form."""
    if len(mesh.triangles) <= most:
        return mesh
    few = vtkQuadricDecimation()
    few.SetTargetReduction(1.0 - most / len(mesh.triangles))
    few.VolumePreservationOn()
    return arrays_of(_through(surface_of(mesh), few, _triangles()))


def bone_shape(name: str, mesh: Mesh, ours: Shape) -> Shape:
    """A placed mesh as the shape of one of our structures, with no more triangles than ours has.

    Normals come from the mesh before it was thinned out; how open a place lies to the sky is taken over from the
    nearest places of our bone (authored: it shades alike, since the bones are alike).
    """
    few = thinned(mesh, len(ours.triangles))
    index, _ = nearest(few.points, mesh.points)
    normals = mesh.normals[index]
    facing = few.normals
    # A crest's nearest vertex may belong to its other face.
    normals[(normals * facing).sum(axis=1) < 0.3] = facing[(normals * facing).sum(axis=1) < 0.3]
    places = np.hstack([few.points, 8.0 * facing])
    like, _ = nearest(places, np.hstack([ours.points, 8.0 * ours.normals]).astype(np.float64))
    triangles = few.triangles.astype(np.int32)
    points = few.points.astype(np.float32)
    return Shape(
        StructureId(name),
        points,
        triangles,
        normals.astype(np.float32),
        ours.occlusion[like],
        {},
        _coarse(points, triangles) if len(triangles) > COARSE_ABOVE else None,
    )


def _coarse(points: NDArray[np.float32], triangles: NDArray[np.int32]) -> NDArray[np.int32]:
    """About a fifth of the triangles, on some of the same vertices."""
    few = vtkDecimatePro()
    few.SetTargetReduction(COARSE_LEFT_OUT)
    few.SetFeatureAngle(EDGE_DEGREES)
    few.SplittingOff()
    few.PreserveTopologyOn()
    left = arrays_of(_through(surface_of(Mesh(points.astype(np.float64), triangles.astype(np.int64))), few))
    index, _ = nearest(left.points, points.astype(np.float64))
    return index[left.triangles].astype(np.int32)
