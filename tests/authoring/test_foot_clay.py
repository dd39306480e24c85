"""Outlines strung along an axis: the clay of the short bones."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid
from anatomy.authoring.foot_clay import Face, Outline, strung

GRID = Grid((-16, -16, -16), (16, 16, 16), 1.0)
SQUARE = ((6.0, 4.0), (-6.0, 4.0), (-6.0, -4.0), (6.0, -4.0))
ENDS = (Face((-9.0, 0.0, 0.0), (-1.0, 0.0, 0.0)), Face((9.0, 0.0, 0.0), (1.0, 0.0, 0.0)))
OWN = np.eye(3)  # forward is x, outward y, up z


def block(
    corners: tuple[tuple[float, float], ...], faces: tuple[Face, ...] = ENDS, axes: NDArray[np.float64] = OWN
) -> Field:
    outlines = (Outline(-10, corners), Outline(10, corners))
    return strung(GRID, np.zeros(3), axes, outlines, faces, rounding_degrees=1.0, edge=0.5)


def reach(field: Field) -> NDArray[np.float64]:
    return np.abs(GRID.points[field < 0]).max(axis=0).astype(np.float64)


def test_a_block_reaches_as_far_as_its_corners_and_faces() -> None:
    np.testing.assert_allclose(reach(block(SQUARE)), [9, 6, 4], atol=1.0)


def test_a_bone_is_turned_with_its_axes() -> None:
    turned = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    np.testing.assert_allclose(reach(block(SQUARE, axes=turned)), [6, 9, 4], atol=1.0)


def test_a_slanting_face_cuts_one_side_shorter() -> None:
    slant = Face((5.0, 0.0, 0.0), (0.8, 0.6, 0.0))
    inside = GRID.points[block(SQUARE, (ENDS[0], slant)) < 0]
    outer, inner = inside[inside[:, 1] > 3], inside[inside[:, 1] < -3]
    assert outer[:, 0].max() < inner[:, 0].max() - 3


def test_an_outline_that_narrows_makes_a_wedge() -> None:
    outlines = (Outline(-10, SQUARE), Outline(10, tuple((o / 2, u / 2) for o, u in SQUARE)))
    inside = GRID.points[strung(GRID, np.zeros(3), OWN, outlines, ENDS) < 0]
    behind, before = inside[inside[:, 0] < -6], inside[inside[:, 0] > 6]
    assert np.ptp(before[:, 1]) == pytest.approx(np.ptp(behind[:, 1]) * 0.6, abs=1.5)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.floats(4.0, 11.0), min_size=5, max_size=8))
def test_mirrored_outlines_make_mirrored_bones(radii: list[float]) -> None:
    turns = np.arange(len(radii)) * 2 * np.pi / len(radii) + 0.3
    corners = tuple((r * float(np.cos(a)), r * float(np.sin(a))) for r, a in zip(radii, turns, strict=True))
    mirrored = tuple((-o, u) for o, u in corners)
    away = np.abs(block(corners) - block(mirrored)[:, ::-1, :])
    near = np.abs(block(corners)) < 3
    assert np.percentile(away[near], 99) < 0.35


@settings(max_examples=12, deadline=None)
@given(st.floats(0.5, 1.0), st.floats(0.5, 1.0))
def test_a_smaller_outline_lies_inside_a_larger_one(first: float, second: float) -> None:
    low, high = sorted((first, second))
    small, large = (block(tuple((o * s, u * s) for o, u in SQUARE)) for s in (low, high))
    assert not np.any((small < -0.05) & (large > 0.05))
