"""Outlines of fields on a grid."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.geometry.contours import area, blurred, contours, holds, rounded, thinned


def disc(radius: float, at: tuple[float, float] = (30, 30), size: int = 61) -> np.ndarray:
    y, x = np.mgrid[:size, :size]
    return radius - np.hypot(x - at[0], y - at[1])


@given(st.floats(3, 25))
def test_the_outline_of_a_disc_encloses_its_area(radius: float):
    (loop,) = contours(disc(radius), 0.0)
    assert area(loop) == pytest.approx(np.pi * radius**2, rel=0.03)
    assert np.hypot(*(loop - 30).T) == pytest.approx(radius, abs=0.2)


def test_a_hole_is_an_outline_and_its_inside_is_outside():
    ring = np.minimum(disc(20), -disc(10))
    loops = contours(ring, 0.0)
    assert len(loops) == 2
    assert holds(loops, [[45, 30], [30, 30], [58, 30]]).tolist() == [True, False, False]


def test_what_touches_the_border_is_closed_along_it():
    (loop,) = contours(np.ones((5, 7)), 0.5)
    assert loop.min() >= -1
    assert area(loop) == pytest.approx(7 * 5, rel=0.2)


def test_nothing_above_the_level_has_no_outline():
    assert contours(np.zeros((4, 4)), 0.5) == []


@given(st.integers(0, 2**32 - 1))
def test_outlines_of_any_field_part_the_high_places_from_the_low(seed: int):
    field = np.random.default_rng(seed).random((9, 11))
    loops = contours(field, 0.5)
    rows, columns = np.mgrid[:9, :11]
    inside = holds(loops, np.stack([columns.ravel(), rows.ravel() + 1e-7], axis=1)).reshape(9, 11)
    assert (inside == (field > 0.5)).all()


def test_thinning_keeps_a_line_within_its_tolerance():
    turn = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    loop = 50 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    thin = thinned(rounded(loop), 0.2)
    assert 16 < len(thin) < 120
    assert area(thin) == pytest.approx(area(loop), rel=0.02)


def test_blurring_keeps_the_sum_away_from_the_border():
    field = np.zeros((21, 21))
    field[10, 10] = 1
    assert blurred(field, 4).sum() == pytest.approx(1)
    assert blurred(field, 4)[10, 10] < 0.2
