"""The cube of directions: its words lie on the person's own sides, and a click on it looks from there."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scene.camera import STEEPEST, Camera
from app.scene.cube import NORMALS, Face, Spot, cells, look_from, seen_faces, seen_from, spot_at, spot_of

azimuths = st.floats(-180, 180)
pitches = st.floats(-STEEPEST, STEEPEST)


def eye(azimuth: float, pitch: float) -> Camera:
    return Camera((0.0, 0.0, 0.0), 1000.0, azimuth, pitch)


@pytest.mark.parametrize("face", Face)
def test_the_eye_that_looks_from_a_face_sees_that_face_before_all_others(face):
    azimuth, pitch = look_from(spot_of(face))
    camera = Camera((0.0, 0.0, 0.0), 1000.0).turned(azimuth, pitch)
    assert seen_from(camera) is face
    assert seen_faces(camera)[-1][0] is face


def test_the_persons_right_side_is_on_the_left_of_the_cube_seen_from_the_front():
    azimuth, pitch = look_from(Spot(1, 1, 0))
    middles = {face: corners[:, 0].mean() for face, _, corners in seen_faces(eye(azimuth, pitch))}
    assert middles[Face.RIGHT] < middles[Face.FRONT]


@given(azimuths, pitches)
def test_no_word_is_mirrored_from_wherever_it_is_seen(azimuth, pitch):
    for _, _, corners in seen_faces(eye(azimuth, pitch)):
        across, down = corners[1] - corners[0], corners[3] - corners[0]
        assert across[0] * down[1] - across[1] * down[0] > 0


@given(azimuths, pitches)
def test_at_most_three_faces_are_seen_and_the_middle_of_each_is_found_again(azimuth, pitch):
    faces = seen_faces(eye(azimuth, pitch))
    assert 1 <= len(faces) <= 3
    for face, _, corners in faces:
        assert spot_at(eye(azimuth, pitch), *corners.mean(axis=0)) == spot_of(face)


@given(azimuths, pitches)
def test_every_cell_leads_to_a_place_of_its_own_face(azimuth, pitch):
    for cell in cells(eye(azimuth, pitch)):
        assert np.dot(cell.spot, NORMALS[cell.face]) == 1


def test_edges_and_corners_look_from_between_their_faces():
    assert look_from(Spot(1, 1, 0)) == pytest.approx((45.0, 0.0))
    azimuth, pitch = look_from(Spot(-1, 1, 1))
    assert azimuth == pytest.approx(-45.0)
    assert pitch == pytest.approx(np.degrees(np.arctan(1 / np.sqrt(2))))


def test_beside_the_cube_there_is_nothing():
    assert spot_at(eye(20, 10), 2.0, 0.0) is None
