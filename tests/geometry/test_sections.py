"""Cuts through shapes whose outlines are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import SegmentId, StructureId
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.sections import Plane, axial_plane, sagittal_plane, section
from tests.scene.simple_body import ball

BODY = read_bundle(BUNDLE)
LEVEL = Plane(np.zeros(3), np.array([1.0, 0, 0]), np.array([0.0, 1, 0]))


def area(outline):
    x, y = outline.T
    return 0.5 * abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))


@given(st.floats(-9.5, 9.5))
def test_a_ball_is_cut_in_one_round_outline(height):
    outlines = section(ball("L4", [3, -2, height], [10, 10, 10], rows=60, columns=80), LEVEL)
    assert len(outlines) == 1
    radius = np.sqrt(100 - height**2)
    np.testing.assert_allclose(np.linalg.norm(outlines[0] - [3, -2], axis=1), radius, atol=0.12)


def test_a_plane_that_passes_by_cuts_nothing():
    assert section(ball("L4", [0, 0, 30], [10, 10, 10]), LEVEL) == []


def test_a_vertebra_cut_through_its_pedicles_shows_a_ring_round_the_canal():
    pedicle = BODY.landmarks["l4-pedicle-right"]
    low = pedicle * [0, 1, 1] - [0, 0, 3]  # where the laminae meet behind
    plane = Plane(low, np.array([-1.0, 0, 0]), np.array([0.0, 1, 0]))
    outlines = section(BODY.shapes[StructureId("L4")], plane)
    sizes = sorted((area(outline) for outline in outlines), reverse=True)
    assert len(sizes) >= 2, "bone outside, canal inside"
    assert sizes[0] > 1500
    assert 150 < sizes[1] < 500, f"canal {sizes[1]:.0f} mm2"


def test_an_axial_cut_is_seen_from_the_feet_with_the_right_on_the_left_and_the_front_on_top():
    plane = axial_plane(BODY, SegmentId("L4-L5"))
    right = plane.flat([BODY.landmarks["disc-l4-l5-subarticular-right"]])[0]
    assert right[0] < -3
    front = plane.flat([BODY.landmarks["disc-l4-l5-centre"] + [0, 15, 0]])[0]
    assert front[1] > 10
    assert plane.normal[2] < -0.8, "the eye is below"


def test_a_sagittal_cut_has_the_front_on_the_left_and_the_head_on_top():
    plane = sagittal_plane(BODY, SegmentId("L4-L5"))
    front = plane.flat([BODY.landmarks["disc-l4-l5-centre"] + [0, 15, 0]])[0]
    assert front[0] < -10
    assert plane.flat([BODY.landmarks["l3-centre"]])[0][1] > 20


@pytest.mark.parametrize("segment", ["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"])
def test_the_plane_of_a_disc_cuts_the_disc_in_one_piece_and_the_sac_behind_it(segment):
    plane = axial_plane(BODY, SegmentId(segment))
    disc = section(BODY.shapes[StructureId(f"disc-{segment.lower()}")], plane)
    assert len(disc) == 1
    assert 900 < area(disc[0]) < 2200
    sac = section(BODY.shapes[StructureId("thecal-sac")], plane)
    assert sac
    assert sac[0][:, 1].max() < disc[0][:, 1].mean(), "behind the disc"


def test_every_outline_of_the_body_is_closed_and_complete():
    plane = axial_plane(BODY, SegmentId("L4-L5"))
    for shape in BODY.shapes.values():
        for outline in section(shape, plane):
            steps = np.linalg.norm(np.diff(np.vstack([outline, outline[:1]]), axis=0), axis=1)
            assert steps.max() < 45, shape.id
