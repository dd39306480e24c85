"""Conus, filum and rootlets of the shipped bundle: inside the sac, in their order, from the cord to their roots."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from anatomy.authoring.cauda_equina import ROOTS, STRANDS
from anatomy.authoring.cauda_layout import SacLine, layer
from tests.authoring.spine_measures import FRAME, VERTEBRAE, manifold_problems, shape, signed_distance

LINE = SacLine.of(FRAME)
RIGHT = tuple(f"rootlets-{root}-right" for root in ROOTS)
MIDLINE = ("conus-medullaris", "filum-terminale")
LEVELS = {"L2-L3": "l4", "L3-L4": "l5", "L4-L5": "s1", "L5-S1": "s2"}
"""Segments, and the highest root that is still in the sac behind their discs."""
SLEEVE_MM = 11.0
"""A root that begins outside the sac draws the last stretch of its rootlets out with it."""


def root_begins(root: str) -> NDArray[np.float64]:
    """Middle of the first ring of a root, array (3,)."""
    one = shape(f"root-{root}-right")
    return np.asarray(one.points[one.per_point["along"] == one.per_point["along"].min()].mean(axis=0), dtype=np.float64)


@cache
def strand_lines(root: str) -> list[NDArray[np.float64]]:
    """Centre lines (K, 3) of a right root's strands in coordinates s, u, v of the sac."""
    one = shape(f"rootlets-{root}-right")
    lines = []
    for number in np.unique(one.per_point["strand"]):
        mine = one.per_point["strand"] == number
        along = one.per_point["along"][mine]
        rings = [one.points[mine][along == value].mean(axis=0) for value in np.unique(along)]
        lines.append(np.array([LINE.own(ring) for ring in rings]))
    return lines


def across(root: str, segment: str) -> NDArray[np.float64]:
    """Where a root's strands cut the plane of a disc, array (N, 2): to the right, backwards."""
    pose = FRAME.poses[segment]
    s = float(LINE.s[np.argmin(np.abs(pose.to_own(LINE.centre)[:, 2]))])
    return np.array([[np.interp(s, line[:, 0], line[:, i]) for i in (1, 2)] for line in strand_lines(root)])


@pytest.mark.parametrize("name", [*RIGHT, *MIDLINE])
def test_each_part_is_closed(name: str) -> None:
    assert [problem for problem in manifold_problems(name) if "piece" not in problem] == []


def test_the_cauda_equina_stays_light() -> None:
    count = 2 * sum(len(shape(name).triangles) for name in RIGHT) + sum(len(shape(name).triangles) for name in MIDLINE)
    print("cauda equina of both sides with conus and filum:", count, "triangles")
    assert count <= 8_000


@pytest.mark.parametrize("name", [*RIGHT, *MIDLINE])
def test_everything_lies_inside_the_sac(name: str) -> None:
    points = shape(name).points
    if name in RIGHT:
        begins = root_begins(name.split("-")[1])
        if signed_distance([begins], "thecal-sac")[0] > -1.0:
            points = points[np.linalg.norm(points - begins, axis=1) > SLEEVE_MM]
    worst = signed_distance(points, "thecal-sac").max()
    print(name, "worst distance to the sac's wall (negative: inside):", round(float(worst), 2))
    assert worst < 0


@pytest.mark.parametrize("name", [*RIGHT, *MIDLINE])
def test_nothing_of_the_cauda_equina_touches_bone(name: str) -> None:
    worst = min(float(signed_distance(shape(name).points, bone).min()) for bone in (*VERTEBRAE, "sacrum"))
    print(name, "nearest bone:", round(worst, 2))
    assert worst > 0.2


@pytest.mark.parametrize("root", ROOTS)
def test_every_strand_runs_down_from_the_cord_into_the_beginning_of_its_own_root(root: str) -> None:
    conus = LINE.own(shape("conus-medullaris").points.mean(axis=0))[0]
    for line in strand_lines(root):
        assert line[0, 0] < conus + 8.0
        assert (np.diff(line[:, 0]) > -0.3).all()
    one = shape(f"rootlets-{root}-right")
    for number in np.unique(one.per_point["strand"]):
        mine = one.per_point["strand"] == number
        along = one.per_point["along"][mine]
        end = one.points[mine][along == along.max()].mean(axis=0)
        assert signed_distance([end], f"root-{root}-right")[0] < 0


@pytest.mark.parametrize("root", ROOTS)
def test_rootlets_are_right_and_the_left_ones_mirror_them(root: str) -> None:
    right, left = shape(f"rootlets-{root}-right"), shape(f"rootlets-{root}-left")
    assert right.points[:, 0].min() > -0.05
    np.testing.assert_allclose(left.points * [-1, 1, 1], right.points, atol=0.02)


@pytest.mark.parametrize(("segment", "first"), LEVELS.items())
def test_roots_that_leave_later_lie_nearer_the_midline_and_further_back(segment: str, first: str) -> None:
    middles = np.array([across(root, segment).mean(axis=0) for root in ROOTS[ROOTS.index(first) :]])
    print(segment, middles.round(1).tolist())
    assert (np.diff(middles[:, 1]) > 0).all(), "further back"
    assert middles[0, 0] > middles[-1, 0], "nearer the midline"


@pytest.mark.parametrize("segment", LEVELS)
def test_motor_strands_lie_before_the_sensory_ones_of_their_root(segment: str) -> None:
    for index in range(ROOTS.index(LEVELS[segment]), len(ROOTS)):
        places = across(ROOTS[index], segment)
        motor, sensory = np.split(places, [STRANDS[index][0]])
        assert motor[:, 1].mean() < sensory[:, 1].mean() + 0.1, ROOTS[index]


def test_the_conus_ends_in_the_lower_third_of_l1() -> None:
    pose, half = FRAME.poses["L1"], FRAME.vertebra("L1")["height_back"] / 2
    tip = pose.to_own(shape("conus-medullaris").points)[:, 2].min()
    assert -half < tip < -half / 3


def test_the_filum_runs_from_the_conus_to_the_end_of_the_sac() -> None:
    filum, sac = shape("filum-terminale").points, shape("thecal-sac").points
    assert signed_distance([filum[filum[:, 2].argmax()]], "conus-medullaris")[0] < 0
    assert 0 < filum[:, 2].min() - sac[:, 2].min() < 6
    assert np.abs(filum[:, 0]).max() < 0.8


@given(st.floats(0, 6), st.floats(0.05, 3), st.floats(20, 170))
def test_each_later_root_is_wished_further_back_and_further_in(order: float, later: float, s: float) -> None:
    (near, far) = layer(LINE, np.array([order, order + later]), np.array([s, s]))
    assert far[0] < near[0]
    assert far[1] > near[1]


@given(st.floats(15, 180), st.floats(-6, 6), st.floats(-5, 5))
def test_coordinates_of_the_sac_lead_to_a_place_and_back(s: float, right: float, back: float) -> None:
    place = LINE.place([s], [[right, back]])[0]
    np.testing.assert_allclose(LINE.own(place), [s, right, back], atol=0.35)
