import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scene.camera import STEEPEST, Camera, Window, angles, blend, corners, direction, fit

places = st.tuples(*[st.floats(-500, 500)] * 3)
cameras = st.builds(Camera, places, st.floats(50, 5000), st.floats(-180, 180), st.floats(-STEEPEST, STEEPEST))
W, H = 800, 600


@given(cameras)
def test_the_focal_point_lies_in_the_middle_of_the_picture(camera):
    pixels, depth = camera.project([camera.focal_point], W, H)
    assert pixels[0] == pytest.approx((W / 2, H / 2), abs=1e-6)
    assert depth[0] == pytest.approx(camera.distance)


@given(cameras, st.floats(0, W), st.floats(0, H), st.floats(1, 3000))
def test_a_ray_through_a_pixel_projects_back_to_it(camera, x, y, along):
    pixels, _ = camera.project([camera.eye + camera.ray(x, y, W, H) * along], W, H)
    assert pixels[0] == pytest.approx((x, y), abs=1e-4)


def test_from_the_front_the_persons_right_is_on_the_screens_left():
    pixels, _ = Camera((0, 0, 0), 1000, azimuth=0).project([(100, 0, 0), (-100, 0, 0)], W, H)
    assert pixels[0, 0] < W / 2 < pixels[1, 0]


def test_from_behind_the_persons_right_is_on_the_screens_right():
    pixels, _ = Camera((0, 0, 0), 1000, azimuth=180).project([(100, 0, 0)], W, H)
    assert pixels[0, 0] > W / 2


def test_from_the_persons_right_the_front_is_on_the_screens_right():
    pixels, _ = Camera((0, 0, 0), 1000, azimuth=90).project([(0, 100, 0), (0, 0, 100)], W, H)
    assert pixels[0, 0] > W / 2
    assert pixels[1, 1] < H / 2


@given(cameras, st.floats(-2000, 2000), st.floats(-2000, 2000))
def test_pitch_never_passes_the_steepest(camera, across, upwards):
    turned = camera.orbited(across, upwards)
    assert abs(turned.pitch) <= STEEPEST
    assert turned.distance == camera.distance


def test_what_faces_the_eye_follows_the_drag():
    camera = Camera((0, 0, 0), 1000)
    for across, upwards in ((10, 0), (0, 10), (-10, -10)):
        pixels, _ = camera.orbited(across, upwards).project([(0, 50, 0)], W, H)
        assert np.sign(pixels[0, 0] - W / 2) == np.sign(across)
        assert np.sign(H / 2 - pixels[0, 1]) == np.sign(upwards)


@given(cameras, st.floats(-200, 200), st.floats(-200, 200))
def test_panning_moves_the_focal_depth_with_the_pointer(camera, right, down):
    before = camera.focal_point
    pixels, _ = camera.panned(right, down, H).project([before], W, H)
    assert pixels[0] == pytest.approx((W / 2 + right, H / 2 + down), abs=1e-3)


@given(cameras, st.floats(0.3, 3), st.floats(0, W), st.floats(0, H))
def test_zooming_keeps_what_lies_under_the_pointer(camera, factor, x, y):
    right, up, _ = camera.axes
    scale = camera.pixels_per_mm(H)
    under = np.asarray(camera.focal_point) + (right * (x - W / 2) - up * (y - H / 2)) / scale
    pixels, _ = camera.zoomed(factor, x, y, W, H).project([under], W, H)
    assert pixels[0] == pytest.approx((x, y), abs=1e-3)


@given(cameras, cameras)
def test_a_blend_starts_and_ends_where_it_should(start, end):
    assert blend(start, end, 0) == start
    assert blend(start, end, 1) == end
    assert blend(start, end, 0.5).distance == pytest.approx(np.sqrt(start.distance * end.distance))


def test_a_blend_takes_the_shorter_way_round():
    middle = blend(Camera((0, 0, 0), 100, 170), Camera((0, 0, 0), 100, -170), 0.5)
    assert abs(middle.azimuth) == pytest.approx(180)


def test_a_window_opens_on_the_way_and_closes_on_leaving():
    plain, open_ = Camera((0, 0, 0), 100), Camera((0, 0, 0), 50, window=Window((0, 0, 0), 20))
    radii = [blend(plain, open_, t).window.radius_mm for t in (0.2, 0.9, 1)]
    assert radii[0] == 0 < radii[1] < radii[2] == 20
    assert blend(open_, plain, 0.9).window.radius_mm == 0


@given(
    st.lists(places, min_size=2, max_size=20),
    st.floats(-180, 180),
    st.floats(-80, 80),
    st.floats(0.3, 3),
    st.tuples(*[st.floats(0, 0.2)] * 4),
)
def test_fitting_shows_every_place_inside_the_free_part(points, azimuth, pitch, aspect, inset):
    camera = fit(points, azimuth, pitch, aspect, margin=0.05, inset=inset)
    width, height = 1000 * aspect, 1000
    pixels, depth = camera.project(points, width, height)
    left, top, right, bottom = (share + 0.05 for share in inset)
    assert (depth > 0).all()
    assert (pixels[:, 0] >= left * width - 0.5).all()
    assert (pixels[:, 0] <= (1 - right) * width + 0.5).all()
    assert (pixels[:, 1] >= top * height - 0.5).all()
    assert (pixels[:, 1] <= (1 - bottom) * height + 0.5).all()


def test_fitting_comes_as_near_as_it_can():
    box = corners((-100, -100, -100), (100, 100, 100))
    camera = fit(box, 30, 20, 1.5, margin=0.05)
    pixels, _ = camera.project(box, 1500, 1000)
    assert pixels[:, 1].min() == pytest.approx(50, abs=1)
    assert pixels[:, 1].max() == pytest.approx(950, abs=1)


@given(st.floats(-179, 179), st.floats(-80, 80))
def test_angles_undo_directions(azimuth, pitch):
    assert angles(direction(azimuth, pitch)) == pytest.approx((azimuth, pitch), abs=1e-6)
