import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.geometry.lesions import arch_stays, bulged, closeness, moved, outward, slip_weights
from tests.scene.simple_body import ball

DISC = ball("disc-l4-l5", [0, 0, 0], [23, 17, 5], rows=40, columns=64)
AT = np.array([8.5, -15.8, 0.0])


@given(st.floats(0.5, 8), st.floats(2, 8))
def test_a_bulge_moves_the_rim_by_its_depth_and_leaves_the_far_side(depth, radius):
    changed = bulged(DISC, AT, outward(DISC, AT, radius), depth, radius)
    away = np.linalg.norm(changed.points - DISC.points, axis=1)
    assert away.max() == pytest.approx(depth, rel=0.06)
    assert np.linalg.norm(DISC.points[away.argmax()] - AT) < 2.5
    assert away[DISC.points[:, 1] > 10].max() < 0.05 * depth


def test_a_bulge_beside_the_midline_points_backwards_and_to_its_side():
    direction = outward(DISC, AT, 4.6)
    assert np.linalg.norm(direction) == pytest.approx(1)
    assert direction[1] < -0.8
    assert direction[0] > 0.1
    assert abs(direction[2]) < 0.05


def test_left_and_right_bulges_mirror_each_other():
    mirror = np.array([-1, 1, 1])
    right = bulged(DISC, AT, outward(DISC, AT, 4.6), 6, 4.6).points
    left = bulged(DISC, AT * mirror, outward(DISC, AT * mirror, 4.6), 6, 4.6).points
    ours, theirs = (points[np.lexsort(np.round(points, 2).T)] for points in (left * mirror, right))
    np.testing.assert_allclose(ours, theirs, atol=0.02)


def test_no_depth_is_the_same_shape():
    assert bulged(DISC, AT, (0, -1, 0), 0, 4) is DISC


def test_a_bulge_keeps_triangles_and_unit_normals_that_fit_the_new_surface():
    changed = bulged(DISC, AT, (0, -1, 0), 8, 4.6)
    assert changed.triangles is DISC.triangles
    np.testing.assert_allclose(np.linalg.norm(changed.normals, axis=1), 1, atol=1e-4)
    corners = changed.points[changed.triangles].astype(float)
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    size = np.linalg.norm(faces, axis=1)
    real = size > 1e-3
    facing = np.einsum("ij,ij->i", faces, changed.normals[changed.triangles[:, 0]]) / np.maximum(size, 1e-9)
    assert np.mean(facing[real] > 0.5) > 0.97


def test_moving_all_alike_turns_no_normal():
    shifted = moved(DISC, np.tile([0.0, 5.0, 0.0], (len(DISC.points), 1)))
    assert shifted.normals is DISC.normals
    np.testing.assert_allclose(shifted.points - DISC.points, [[0, 5, 0]] * len(DISC.points), atol=1e-5)


def test_closeness_is_one_at_the_place_and_fades():
    near = closeness([[0, 0, 0], [4, 0, 0], [40, 0, 0]], [0, 0, 0], 4)
    assert near[0] == 1
    assert near[1] == pytest.approx(np.exp(-0.5))
    assert near[2] < 1e-6


def test_soft_parts_follow_a_slip_above_the_disc_and_near_the_spine_only():
    above, below, aside = slip_weights([[0, -20, 60], [0, -20, 0], [90, 0, 60]], [0, 0, 30], 14)
    assert (above, below, aside) == (1, 0, 0)


def test_the_arch_behind_a_pars_gap_stays_while_the_body_slips():
    inferior, superior = [0, -38, 0], [0, -30, 30]
    body_point, spinous = [0, 0, 15], [0, -65, 2]
    share = arch_stays([body_point, spinous, superior, inferior], inferior, superior)
    assert share[1] == share[3] == 0
    assert share[2] == 1
    assert share[0] > 0.9
