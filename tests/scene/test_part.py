import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.look.colours import LIGHT_GROUND
from app.scene.describe import describe
from app.scene.part import Part, parts
from app.scene.quality import Quality
from app.scene.stage import Stage
from app.scene.views import camera_for
from app.state.state import State
from tests.scene.regions import facts
from tests.scene.stories import outer_knee

sides = st.integers(1, 9000)


@given(sides, sides, st.integers(500, 2000), st.integers(500, 2000))
def test_parts_cover_a_picture_once_and_none_is_too_large(width, height, most_wide, most_high):
    pieces = list(parts(width, height, most_wide, most_high))
    assert sum(piece.width * piece.height for piece in pieces) == width * height
    assert len({(piece.left, piece.top) for piece in pieces}) == len(pieces)
    for piece in pieces:
        assert 0 < piece.width <= most_wide
        assert 0 < piece.height <= most_high
        assert piece.left + piece.width <= width
        assert piece.top + piece.height <= height


def test_the_whole_picture_is_a_part_that_changes_nothing():
    whole = Part(0, 0, 640, 400)
    assert whole.view_angle(22.0, 400) == 22.0
    assert whole.window_centre(640, 400) == (0.0, 0.0)
    assert whole.of_ground(LIGHT_GROUND, 400) == LIGHT_GROUND


@pytest.fixture
def stage(body):
    made = Stage(body)
    yield made
    made.close()


@pytest.mark.parametrize("view", ["whole", "lesion", "knee"])
def test_a_picture_drawn_in_parts_is_the_picture_drawn_at_once(stage, body, view):
    story, width, height = outer_knee(), 302, 198
    state = State(lesion=story.lesion)
    stage.show(describe(state, story, facts(), body))
    camera = camera_for(view, body, width / height, state, story)
    at_once = stage.frame(camera, width, height, Quality.FINE)
    joined = np.zeros_like(at_once)
    for part in parts(width, height, 110, 70):
        joined[part.top : part.top + part.height, part.left : part.left + part.width] = stage.frame(
            camera, width, height, Quality.FINE, part=part
        )
    apart = np.abs(at_once.astype(int) - joined).max(axis=2)
    # Edges fall a hair's breadth elsewhere; a part that did not fit would differ along all its border.
    assert (apart > 12).mean() < 0.004
    assert np.ptp(at_once[..., :3]) > 60, "something is drawn"


def test_what_is_seen_through_in_a_transparent_part_keeps_no_ground(stage, body):
    width, height = 240, 320
    camera = camera_for("whole", body, width / height)
    clear = stage.frame(camera, width, height, Quality.FINE, True, Part(0, 0, width, height)).astype(int)
    assert (clear[clear[..., 3] == 0][:, :3] == 0).all()
    # Premultiplied: no colour is brighter than its share.
    assert (clear[..., :3] <= clear[..., 3:] + 2).all()
    assert ((clear[..., 3] > 20) & (clear[..., 3] < 235)).any(), "skin is seen through"
