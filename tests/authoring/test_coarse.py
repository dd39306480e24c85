from dataclasses import replace

import numpy as np

from anatomy.authoring.coarse import coarse_triangles, with_coarse
from anatomy.facts.names import StructureId
from tests.scene.simple_body import ball


def test_the_second_level_of_detail_has_far_fewer_triangles_in_the_same_place():
    shape = ball("femur-right", [10, 20, 30], [40, 30, 60], rows=80, columns=120)
    few = coarse_triangles(shape)
    assert len(few) < 0.3 * len(shape.triangles)
    low, high = shape.points[few.ravel()].min(axis=0), shape.points[few.ravel()].max(axis=0)
    np.testing.assert_allclose([low, high], shape.bounds, atol=4)
    corners = shape.points[few].astype(float)
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    outwards = np.einsum("ij,ij->i", faces, corners.mean(axis=1) - [10, 20, 30])
    assert outwards.min() > -1e-3  # those at the poles have no area


def test_skin_and_nerves_keep_all_their_triangles():
    nerve = ball("femoral-nerve-right", [0, 0, 0], [9, 9, 9], rows=40, columns=60)
    assert with_coarse(replace(nerve, per_point={"along": nerve.points[:, 0]})).coarse is None
    assert with_coarse(replace(nerve, id=StructureId("skin"))).coarse is None
    assert with_coarse(nerve).coarse is not None
