"""The form of the sacrum as an anatomist reads it: plate, lines, grooves, crests, foramina and hiatus (no bundle)."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from anatomy.authoring.coccyx import OUTLINE
from anatomy.authoring.fields import Field, Grid
from anatomy.authoring.frame import standing_man
from anatomy.authoring.sacrum import _half
from anatomy.authoring.sacrum_form import (
    FORAMINA,
    SacralCurve,
    auricular,
    back_depth,
    flank_slant,
    front_depth,
    grooves,
    half_width,
    sacral_curve,
)
from anatomy.authoring.sacrum_relief import INTERMEDIATE, LATERAL, back_relief, front_lines, inverted_u

BETWEEN = (1.5, 2.5, 3.5)
"""Levels half-way between two pairs of foramina."""


class Clay:
    """The right half of the sacrum on a coarse grid."""

    def __init__(self) -> None:
        frame = standing_man()
        self.curve: SacralCurve = sacral_curve(frame)
        self.grid = Grid((0.0, -88.0, -98.0), (60.0, 22.0, 36.0), 1.6)
        self.field: Field = _half(self.grid, self.curve, frame.poses["S1"])

    def at(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.grid.sample(self.field, places)

    def line(self, level: float, x: float, depths: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.at(np.array([self.curve.body(level, x, float(depth)) for depth in depths]))

    def behind(self, level: float, x: float) -> float:
        """Depth of the first bone met from behind."""
        depths = np.arange(34.0, -12.0, -0.25)
        return float(depths[np.argmax(self.line(level, x, depths) < 0)])

    def before(self, level: float, x: float) -> float:
        """Depth of the first bone met from in front."""
        depths = np.arange(-34.0, 12.0, 0.25)
        return float(depths[np.argmax(self.line(level, x, depths) < 0)])


@pytest.fixture(scope="module")
def clay() -> Clay:
    return Clay()


def peaks(values: NDArray[np.float64], least: float) -> int:
    """How many hills stand out by at least so much from both valleys beside them."""
    found, low, high, rising = 0, values[0], values[0], True
    for value in values:
        if rising:
            high = max(high, value)
            if value < high - least:
                found, rising, low = found + 1, False, value
        else:
            low = min(low, value)
            if value > low + least:
                rising, high = True, value
    return found


# --- pelvic surface ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", BETWEEN)
def test_between_the_foramina_the_pelvic_surface_is_one_smooth_plate(clay: Clay, level: float) -> None:
    x = np.arange(0.0, 31.0, 2.0)
    depth = np.array([clay.before(level, float(v)) for v in x])
    smooth = np.polyval(np.polyfit(x, depth, 3), x)
    assert np.abs(depth - smooth).max() < 1.0, "a trench or a bar"


def test_the_pelvic_surface_is_hollow_from_above_downwards(clay: Clay) -> None:
    places = np.array([clay.curve.body(v, 0.0, clay.before(v, 0.0)) for v in (0.2, 2.6, 4.8)])
    chord = places[2] - places[0]
    behind = np.cross([1.0, 0.0, 0.0], chord / np.linalg.norm(chord))
    assert abs((places[1] - places[0]) @ behind) > 10.0
    assert places[1][1] < (places[0][1] + places[2][1]) / 2


@pytest.mark.parametrize("row", range(4))
def test_each_front_foramen_is_an_opening_in_a_rim_of_bone(clay: Clay, row: int) -> None:
    level, x, half, *_ = FORAMINA[row]
    assert clay.at(clay.curve.body(level, x, float(front_depth(level, x)) + 1.5)[None])[0] > 1.0
    for away in (-half - 3.5, half + 3.5):
        assert clay.before(level + away / 23.0, x) < float(front_depth(level, x)) + 2.5
        assert clay.before(level, x + away) < float(front_depth(level, x)) + 3.5


@given(st.floats(0.0, 5.0), st.floats(0.0, 52.0))
def test_grooves_are_shallow_and_leave_the_bodies_alone(level: float, x: float) -> None:
    sunk = float(grooves(level, x))
    assert 0.0 <= sunk < 4.0
    assert sunk == pytest.approx(float(grooves(level, -x)))
    if x < 8.0:
        assert sunk < 0.5


@given(st.integers(0, 3), st.floats(4.0, 30.0))
def test_a_groove_fades_outwards_from_its_foramen(row: int, beyond: float) -> None:
    level, x, *_ = FORAMINA[row]

    def deepest(out: float) -> float:
        return float(grooves(level + np.linspace(-0.1, 0.6, 60), np.full(60, x + out)).max())

    assert deepest(beyond + 6.0) < deepest(beyond) + 0.05
    assert deepest(25.0) < 0.5


@pytest.mark.parametrize("line", [1, 2, 3, 4])
def test_four_faint_transverse_lines_cross_the_bodies(line: int) -> None:
    above, here, below = front_lines(np.array([line - 0.3, line, line + 0.3]), np.full(3, 5.0))
    assert 0.3 < here - max(above, below) < 1.5
    assert abs(float(front_lines(np.array([float(line)]), np.array([34.0]))[0])) < 0.05


# --- dorsal surface ---------------------------------------------------------------------------------------------------


def test_dorsal_foramina_dwindle_downwards_and_are_smaller_than_the_front_ones(clay: Clay) -> None:
    def opening(row: int) -> int:
        """Open places of a fine net laid through the mouth, a millimetre and a half below the surface."""
        *_, level, x, _, _ = FORAMINA[row]
        depth = float(back_depth(level, x)) - 1.5
        net = [
            clay.curve.body(level + up / 23.0, x + out, depth)
            for up in np.arange(-8, 8.1, 0.5)
            for out in np.arange(-6, 6.1, 0.5)
            if np.hypot(up, out) < 7
        ]
        return int((clay.at(np.array(net)) > 0).sum())

    areas = [opening(row) for row in range(4)]
    assert all(above > below > 0 for above, below in pairwise(areas)), areas
    for _, _, half, _, _, wide, high in FORAMINA:
        assert max(wide, high) < half


def test_the_median_crest_bears_three_or_four_tubercles(clay: Clay) -> None:
    profile = np.array([clay.behind(float(level), 0.0) for level in np.arange(0.7, 3.8, 0.04)])
    assert 3 <= peaks(profile, 0.4) <= 4


@pytest.mark.parametrize(("level", "x", "height"), [*INTERMEDIATE, *LATERAL[1:4]])
def test_every_tubercle_of_the_side_crests_stands_out(clay: Clay, level: float, x: float, height: float) -> None:
    bare = back_depth(level, x) + back_relief(np.array([level]), np.array([x + 40.0]))[0]
    assert clay.behind(level, x) > bare + 0.3 * height


@given(st.floats(0.0, 5.0), st.floats(0.0, 50.0))
def test_the_relief_of_the_back_is_the_same_on_both_sides(level: float, x: float) -> None:
    both = back_relief(np.array([level, level]), np.array([x, -x]))
    assert both[0] == both[1]
    assert -2.0 < both[0] < 14.0


def test_the_hiatus_opens_at_the_fifth_vertebra_between_the_cornua(clay: Clay) -> None:
    assert clay.behind(3.6, 0.0) > 6.0, "the canal has a roof above it"
    for level in (4.1, 4.3, 4.5, 4.7):
        assert clay.behind(level, 0.0) < 2.0, "the floor of the canal lies open"
        assert clay.behind(level, 4.0) < 2.5
    for level in (4.1, 4.3, 4.5):
        assert clay.behind(level, 10.0) > clay.behind(level, 0.0) + 3.5, "a cornu stands beside it"


@given(st.floats(0.0, 30.0), st.floats(0.0, 20.0), st.floats(4.0, 8.0))
def test_an_inverted_u_is_closed_above_and_open_below(down: float, x: float, half: float) -> None:
    def inside(level: float, aside: float) -> float:
        at = np.array([level]), np.array([aside])
        return float(inverted_u(*at, top=4.0, half=half, widening=0.1)[0])

    level = 4.0 + down / 23.0
    assert inside(level, x) == pytest.approx(inside(level, -x))
    assert inside(level + 0.1, x) <= inside(level, x) + 1e-9
    assert inside(4.0 - 0.05, x) > 0
    assert inside(level, x + 1.0) > inside(level, x)


# --- flank and coccyx -------------------------------------------------------------------------------------------------


def test_the_auricular_surface_stands_out_from_the_flank_behind_it(clay: Clay) -> None:
    def flank(level: float, depth: float) -> float:
        """How far the bone reaches outwards."""
        x = np.arange(20.0, 60.0, 0.25)
        inside = clay.at(np.array([clay.curve.body(level, float(v), depth) for v in x])) < 0
        plain = float(half_width(level)) - float(flank_slant(level)) * max(depth + 15.0, -6.0)
        return float(x[inside].max()) - plain

    for level, on, off in ((1.2, -8.0, 1.0), (1.5, -7.0, 1.5)):
        assert auricular(np.array([level]), np.array([on]))[0] > 3
        assert auricular(np.array([level]), np.array([off]))[0] < 0
        assert flank(level, on) > flank(level, off) + 1.5


def test_the_coccyx_has_four_segments_each_smaller_than_the_one_above() -> None:
    shares, wide, deep = np.array(OUTLINE).T
    swell = [i for i in range(1, len(wide) - 1) if wide[i] > wide[i - 1] + 1e-9 and wide[i] >= wide[i + 1]]
    widths = [wide[0], *(wide[i] for i in swell)]
    assert len(widths) == 4
    assert all(above > below for above, below in pairwise(widths))
    assert np.all(np.diff(shares) > 0)
    assert np.all(deep < wide)
