import numpy as np

from app.scene.actors import coarse_triangles
from app.scene.stage import Stage, halved
from tests.scene.simple_body import ball


def test_a_coarse_stand_in_has_far_fewer_triangles_in_the_same_place():
    shape = ball("femur-right", [10, 20, 30], [40, 30, 60], rows=80, columns=120)
    few = coarse_triangles(shape)
    assert len(few) < 0.45 * len(shape.triangles)
    low, high = shape.points[few.ravel()].min(axis=0), shape.points[few.ravel()].max(axis=0)
    np.testing.assert_allclose([low, high], shape.bounds, atol=4)
    corners = shape.points[few].astype(float)
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    outwards = np.einsum("ij,ij->i", faces, corners.mean(axis=1) - [10, 20, 30])
    assert np.mean(outwards > 0) > 0.97


def test_averaging_keeps_flat_colour_and_blends_edges():
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[:, 3:] = 200
    small = halved(pixels)
    assert small.shape == (2, 2, 4)
    assert small[0, 0].tolist() == [0] * 4
    assert small[0, 1].tolist() == [100] * 4


def test_two_stages_live_side_by_side_and_close(body):
    from app.scene.views import camera_for

    camera = camera_for("anterior", body, 1)
    first, second = Stage(body), Stage(body)
    np.testing.assert_array_equal(first.frame(camera, 100, 100), second.frame(camera, 100, 100))
    first.close()
    assert second.frame(camera, 100, 100).any()
    second.close()
