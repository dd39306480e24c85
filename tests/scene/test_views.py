import numpy as np
import pytest

from anatomy.facts.names import Side
from app.scene.views import ViewName, camera_for, camera_on, knee_view
from app.state.state import KneeView, State
from tests.scene.stories import inner_knee, outer_knee


@pytest.mark.parametrize("view", list(ViewName))
@pytest.mark.parametrize("side", list(Side))
def test_every_view_of_the_left_mirrors_that_of_the_right(body, view, side):
    here = camera_for(view, body, 1.4, State(), outer_knee(side))
    there = camera_for(view, body, 1.4, State(), outer_knee(side.mirrored))
    if view in (ViewName.ANTERIOR, ViewName.POSTERIOR, ViewName.RIGHT, ViewName.LEFT):
        assert here == there
    else:
        assert here.eye == pytest.approx(there.eye * [-1, 1, 1], abs=1e-3)


@pytest.mark.parametrize("view", ["whole", "anterior", "posterior", "right", "left", "lateral"])
def test_whole_views_show_the_whole_body(body, view):
    camera = camera_for(view, body, 0.8)
    points = np.vstack([shape.points for shape in body.shapes.values()])
    pixels, _ = camera.project(points, 800, 1000)
    assert (pixels >= 0).all()
    assert (pixels <= (800, 1000)).all()


def test_an_unknown_view_names_the_known_ones(body):
    with pytest.raises(ValueError, match="lesion"):
        camera_for("sideways", body, 1.0)


def test_l5_is_seen_from_the_outer_side_and_l4_from_the_inner():
    assert knee_view(None, outer_knee()) is KneeView.OUTER
    assert knee_view(None, inner_knee()) is KneeView.INNER
    assert knee_view(State(knee_view=KneeView.BACK), outer_knee()) is KneeView.BACK


@pytest.mark.parametrize("side", list(Side))
def test_the_outer_knee_is_seen_from_its_own_side(body, side):
    eye = camera_for("knee", body, 1.2, State(), outer_knee(side)).eye
    assert (eye[0] - 80 * side.sign) * side.sign > 0


@pytest.mark.parametrize("side", list(Side))
def test_the_lesion_view_looks_from_behind_on_the_lesions_side_through_a_window(body, side):
    camera = camera_for("lesion", body, 1.2, State(), outer_knee(side))
    assert camera.direction[1] < 0
    assert camera.direction[0] * side.sign > 0
    pixels, _ = camera.project([camera.window.at], 1200, 1000)
    assert pixels[0] == pytest.approx((600, 500), abs=220)


def test_a_chosen_structure_fills_the_picture(body):
    camera = camera_on(body, "patella-right", 1.0, camera_for("whole", body, 1.0))
    pixels, _ = camera.project(body.shapes["patella-right"].points, 1000, 1000)
    assert 500 < np.ptp(pixels[:, 1]) < 1000
