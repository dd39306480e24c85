"""A clean cut through a closed surface: flat, closed, and nothing above it."""

import numpy as np
import pytest
import pyvista as pv
from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.authoring.level_cut import cut_off
from anatomy.authoring.muscles import is_manifold
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

RADIUS = 10.0


def two_lobes() -> Shape:
    """Two balls melted together: a level cut through them has a waist."""
    at = np.stack(np.meshgrid(*[np.linspace(-20, 20, 17)] * 3, indexing="ij"), axis=-1)
    far = [np.linalg.norm(at - middle, axis=-1) for middle in ([-7, 0, 0], [7, 0, 0])]
    field = np.minimum(*far) - RADIUS
    grid = pv.ImageData(dimensions=(17, 17, 17), spacing=(2.5, 2.5, 2.5), origin=(-20, -20, -20))
    grid["field"] = field.ravel(order="F")
    surface = grid.contour([0.0], scalars="field").triangulate().clean()
    points = np.asarray(surface.points, np.float32)
    faces = surface.faces.reshape(-1, 4)[:, 1:].astype(np.int32)
    corner = points[faces]
    if (np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]) * corner.mean(1)).sum() < 0:
        faces = faces[:, ::-1]
    return Shape(StructureId("lobes"), points, faces, points / RADIUS, np.full(len(points), 255, np.uint8))


LOBES = two_lobes()
heights = st.floats(-6.5, 6.5)
tilts = st.tuples(st.floats(-0.3, 0.3), st.floats(-0.3, 0.3))


def volume(shape: Shape) -> float:
    a, b, c = (shape.points[shape.triangles[:, i]].astype(float) for i in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


@settings(max_examples=20)
@given(height=heights, tilt=tilts)
def test_a_cut_surface_is_closed_and_flat_above(height: float, tilt: tuple[float, float]) -> None:
    normal = np.array([*tilt, 1.0]) / np.linalg.norm([*tilt, 1.0])
    point = np.array([0.0, 0.0, height])
    cut = cut_off(LOBES, point, normal)
    assert is_manifold(cut)
    above = (cut.points - point) @ normal
    assert above.max() < 0.01
    face = above > -0.01
    assert face.sum() > 8
    np.testing.assert_allclose(cut.normals[face] @ normal, 1.0, atol=1e-5)


@settings(max_examples=20)
@given(height=heights, tilt=tilts)
def test_both_sides_of_a_cut_make_up_the_whole(height: float, tilt: tuple[float, float]) -> None:
    normal, point = np.array([*tilt, 1.0]), np.array([0.0, 0.0, height])
    parts = volume(cut_off(LOBES, point, normal)) + volume(cut_off(LOBES, point, -normal))
    assert parts == pytest.approx(volume(LOBES), rel=2e-3)


def test_a_plane_that_misses_is_refused() -> None:
    with pytest.raises(ValueError, match="does not cut"):
        cut_off(LOBES, [0, 0, 30], [0, 0, 1])
