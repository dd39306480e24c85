"""The pieces that lesions are made of: weights, curves, bent surfaces, walls, sections."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import SegmentId
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.lesions import closeness, outward
from anatomy.geometry.lesions.bending import Bent, Move, beyond, early, late, opened, smooth, steady
from anatomy.geometry.lesions.forms import dome
from anatomy.geometry.lesions.measures import healthy_walls, room, section_mm2
from anatomy.geometry.lesions.plans import meyerding
from anatomy.geometry.lesions.segments import is_above, is_here, segment_of
from tests.scene.simple_body import ball

DISC = ball("disc-l4-l5", [0, 0, 0], [23, 17, 5], rows=40, columns=64)
AT = np.array([8.5, -15.8, 0.0])
BODY = read_bundle(BUNDLE)
SEGMENTS = [SegmentId(name) for name in ("L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1")]


@pytest.mark.parametrize("curve", [steady, early, late, opened])
def test_every_curve_begins_at_nought_ends_at_one_and_never_goes_back(curve):
    values = [curve(s) for s in np.linspace(0, 1, 51)]
    assert values[0] == 0
    assert values[-1] == pytest.approx(1)
    assert np.diff(values).min() >= 0


@given(st.floats(-20, 20), st.floats(0.01, 0.5))
def test_what_lies_beyond_grows_smoothly_from_nothing(x, more):
    here, further = beyond(x), beyond(x + more)
    assert 0 <= here <= further <= here + more + 1e-9
    assert beyond(min(x, 0.0)) == 0


def test_closeness_is_one_at_the_place_and_fades():
    near = closeness([[0, 0, 0], [4, 0, 0], [40, 0, 0]], [0, 0, 0], 4)
    assert near[0] == 1
    assert near[1] == pytest.approx(np.exp(-0.5))
    assert near[2] < 1e-6


def test_a_bulge_beside_the_midline_points_backwards_and_to_its_side():
    direction = outward(DISC, AT, 4.6)
    assert np.linalg.norm(direction) == pytest.approx(1)
    assert direction[1] < -0.8
    assert direction[0] > 0.1
    assert abs(direction[2]) < 0.05


@given(st.floats(0.5, 9.5), st.floats(3, 8))
def test_a_dome_moves_the_rim_by_its_depth_and_leaves_the_far_side(depth, radius):
    weights, way = dome(DISC, AT, radius)
    changed = Bent(DISC, [Move((weights[:, None] * way * depth).astype(np.float32))]).at(1.0)
    away = np.linalg.norm(changed.points - DISC.points, axis=1)
    assert away.max() == pytest.approx(depth, rel=0.08)
    assert np.linalg.norm(DISC.points[away.argmax()] - AT) < 2.5
    assert away[DISC.points[:, 1] > 10].max() < 0.05 * depth


def test_moving_all_alike_turns_no_normal():
    shifted = Bent(DISC, [Move(np.array([0, 5, 0], dtype=np.float32))]).at(1.0)
    assert shifted.normals is DISC.normals
    np.testing.assert_allclose(shifted.points - DISC.points, [[0, 5, 0]] * len(DISC.points), atol=1e-5)


def test_normals_fit_the_bent_surface():
    weights, way = dome(DISC, AT, 4.6)
    changed = Bent(DISC, [Move((weights[:, None] * way * 8).astype(np.float32))]).at(1.0)
    corners = changed.points[changed.triangles].astype(float)
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    size = np.linalg.norm(faces, axis=1)
    real = size > 1e-3
    facing = np.einsum("ij,ij->i", faces, changed.normals[changed.triangles[:, 0]]) / np.maximum(size, 1e-9)
    assert np.mean(facing[real] > 0.5) > 0.97


def test_a_balls_section_has_a_circles_area():
    around = ball("thecal-sac", [3, 4, 5], [7, 7, 9], rows=60, columns=80)
    assert section_mm2(around, np.array([3.0, 4.0, 5.0]), np.array([0, 0, 1.0])) == pytest.approx(np.pi * 49, rel=0.01)
    assert section_mm2(around, np.array([3.0, 4.0, 50.0]), np.array([0, 0, 1.0])) == 0


@pytest.mark.parametrize("name", SEGMENTS)
def test_a_segment_knows_how_its_disc_lies(name):
    segment = segment_of(BODY, name)
    np.testing.assert_allclose(segment.axes @ segment.axes.T, np.eye(3), atol=1e-9)
    assert segment.axes[2][2] > 0.7
    assert 2.0 < segment.half_mm < 8.0
    share = segment.through_disc(BODY.shapes[segment.disc].points)
    assert share.min() == 0
    assert share.max() == 1


@pytest.mark.parametrize("name", SEGMENTS)
def test_the_healthy_canal_is_as_deep_as_canals_are(name):
    # 15 to 19 mm of bone; the disc and the yellow ligament take up some of it.
    assert 11.0 < room(healthy_walls(BODY, name), 0.0, (-8.0, 8.0), 0.0) < 20.0


def test_what_stands_on_a_segment_is_told_from_its_name():
    segment = segment_of(BODY, SegmentId("L4-L5"))
    above = ("L4", "L1", "T12", "disc-l3-l4", "disc-t12-l1", "facet-capsule-l3-l4-right", "root-l4-left")
    assert all(is_above(name, segment) for name in above)
    assert not any(is_above(name, segment) for name in ("L5", "sacrum", "disc-l5-s1", "root-s1-left", "femur-left"))
    assert is_here("facet-capsule-l4-l5-right", segment)
    assert not is_here("disc-l3-l4", segment)


@pytest.mark.parametrize(("percent", "grade"), [(0.2, ""), (10, "I"), (25, "I"), (26, "II"), (62, "III"), (99, "IV")])
def test_slips_are_graded_in_quarters(percent, grade):
    assert meyerding(percent).removeprefix("Meyerding").strip() == grade


def test_a_smooth_step_is_flat_at_both_ends():
    assert [float(smooth(x)) for x in (-1, 0, 0.5, 1, 2)] == [0, 0, 0.5, 1, 1]
