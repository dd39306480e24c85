"""Cameras as steps of decks keep them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import Side
from app.scene.camera import Camera, Window
from app.scene.eyes import camera_of_eye, eye_of, same_sight

MM = st.floats(-900, 900)
CAMERAS = st.builds(
    Camera,
    focal_point=st.tuples(MM, MM, MM),
    distance=st.floats(30, 9000),
    azimuth=st.floats(-180, 180),
    pitch=st.floats(-85, 85),
    window=st.none() | st.builds(Window, st.tuples(MM, MM, MM), st.floats(5, 60).map(lambda r: round(r, 2))),
    only=st.none() | st.sampled_from(Side),
    without=st.sampled_from([(), ("thecal-sac", "conus")]),
)


@given(CAMERAS, st.floats(0.2, 4))
def test_a_camera_that_was_kept_shows_the_same(camera: Camera, aspect: float):
    again = camera_of_eye(eye_of(camera, aspect), round(aspect, 4))
    assert np.allclose(again.focal_point, camera.focal_point, atol=0.006)
    assert again.distance == pytest.approx(camera.distance, abs=0.01)
    assert again.azimuth == pytest.approx(camera.azimuth, abs=0.01)
    assert (again.only, again.without) == (camera.only, camera.without)
    assert (again.window is None) is (camera.window is None)


@given(CAMERAS, st.floats(0.3, 3), st.floats(0.3, 3))
def test_in_a_picture_of_another_shape_the_eye_never_comes_nearer(camera: Camera, kept: float, shown: float):
    again = camera_of_eye(eye_of(camera, kept), shown)
    assert again.distance >= camera.distance - 0.01
    # The width that was seen is seen again.
    assert again.distance * shown >= min(camera.distance * kept, camera.distance * shown) * 0.999


@given(CAMERAS)
def test_a_camera_sees_the_same_as_itself_and_not_as_one_that_was_moved(camera: Camera):
    assert same_sight(camera, camera)
    assert not same_sight(camera, camera.orbited(20, 0))
    assert not same_sight(camera, camera.zoomed(1.2, 50, 50, 100, 100))
