import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.scene.pace import Pace
from app.scene.quality import Quality
from app.scene.viewport import Viewport
from app.scene.views import camera_for


@pytest.fixture
def viewport(qtbot, stage, body):
    made = Viewport(stage)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_camera(camera_for("anterior", body, 4 / 3))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_without_a_source_the_ground_is_painted(qtbot):
    made = Viewport()
    qtbot.addWidget(made)
    made.resize(200, 150)
    assert made.grab().toImage().pixelColor(100, 75).lightness() > 200


def test_a_click_chooses_what_lies_under_it(qtbot, viewport, body):
    (pixel,), _ = viewport.camera.project([body.shapes["patella-right"].centre], 400, 300)
    with qtbot.waitSignal(viewport.chosen) as heard:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(*(round(v) for v in pixel)))
    assert heard.args == ["patella-right"]


def test_a_drag_turns_and_chooses_nothing(qtbot, viewport):
    before = viewport.camera
    with qtbot.assertNotEmitted(viewport.chosen):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        qtbot.mouseMove(viewport, QPoint(240, 150))
        qtbot.mouseMove(viewport, QPoint(260, 140))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(260, 140))
    assert viewport.camera.azimuth > before.azimuth
    assert viewport.camera.focal_point == before.focal_point


@pytest.mark.parametrize(
    ("button", "modifier"),
    [
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier),
        (Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_shift_middle_and_right_drags_move_the_body(qtbot, viewport, button, modifier):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    before = viewport.camera
    at, to = QPointF(200, 150), QPointF(230, 150)
    for kind, place, pressed in (
        (QEvent.Type.MouseButtonPress, at, button),
        (QEvent.Type.MouseMove, to, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(
            viewport, QMouseEvent(kind, place, viewport.mapToGlobal(place), pressed, button, modifier)
        )
    assert viewport.camera.azimuth == before.azimuth
    assert viewport.camera.focal_point[0] > before.focal_point[0]


def test_the_wheel_zooms_to_the_pointer(viewport):
    before = viewport.camera
    at = QPointF(100, 80)
    wheel = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, wheel)
    assert viewport.camera == before.zoomed(1.18, 100, 80, 400, 300)


def test_arrow_keys_turn_and_plus_comes_nearer(qtbot, viewport):
    start = viewport.camera
    qtbot.keyClick(viewport, Qt.Key.Key_Right)
    assert viewport.camera.azimuth > start.azimuth
    qtbot.keyClick(viewport, Qt.Key.Key_Plus)
    assert viewport.camera.distance < start.distance


def test_full_quality_follows_soon_after_the_last_movement(qtbot, viewport, stage, monkeypatch):
    asked = []
    draw = stage.frame
    monkeypatch.setattr(
        stage, "frame", lambda camera, w, h, quality: asked.append(quality) or draw(camera, w, h, quality)
    )
    monkeypatch.setattr(viewport, "pace", Pace())  # which knows nothing of this machine yet
    qtbot.keyClick(viewport, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: Quality.FINE in asked, timeout=3000)
    assert asked[0] is Quality.MOVING


def test_a_flight_ends_at_its_goal_and_reduced_motion_jumps(qtbot, viewport, body):
    goal = camera_for("posterior", body, 4 / 3)
    viewport.fly_to(goal, 60)
    assert viewport.camera != goal
    qtbot.waitUntil(lambda: viewport.camera == goal, timeout=3000)
    viewport.reduced_motion = True
    home = camera_for("anterior", body, 4 / 3)
    viewport.fly_to(home, 500)
    assert viewport.camera == home


def test_hovering_names_what_lies_under_the_pointer(qtbot, viewport, body):
    (pixel,), _ = viewport.camera.project([body.shapes["sacrum"].centre], 400, 300)
    with qtbot.waitSignal(viewport.hovered) as heard:
        qtbot.mouseMove(viewport, QPoint(*(round(v) for v in pixel)))
    assert heard.args == ["sacrum"]


def test_the_picture_on_screen_shows_the_body(viewport):
    image = viewport.grab().toImage()
    pixels = np.array([image.pixelColor(x, 150).lightness() for x in range(400)])
    assert pixels.max() - pixels.min() > 40


def test_on_a_machine_where_the_finest_frame_takes_long_all_there_is_comes_first(qtbot, viewport, stage, monkeypatch):
    asked = []
    monkeypatch.setattr(
        stage, "frame", lambda _camera, w, h, quality: asked.append(quality) or np.ones((h, w, 4), np.uint8)
    )
    slow = Pace()
    slow.took(id(viewport), Quality.FINE, 900.0, moving=False)
    monkeypatch.setattr(viewport, "pace", slow)
    qtbot.keyClick(viewport, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: Quality.FINE in asked, timeout=3000)
    assert asked == [Quality.MOVING, Quality.STILL, Quality.FINE]


def test_where_the_finest_frames_come_while_moving_nothing_is_drawn_twice(qtbot, viewport, stage, monkeypatch):
    asked = []
    monkeypatch.setattr(
        stage, "frame", lambda _camera, w, h, quality: asked.append(quality) or np.ones((h, w, 4), np.uint8)
    )
    fast = Pace()
    for _ in range(3):
        fast.took(id(viewport), Quality.FINE, 6.0, moving=False)
    monkeypatch.setattr(viewport, "pace", fast)
    qtbot.keyClick(viewport, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: viewport.at_rest, timeout=3000)
    assert asked == [Quality.FINE]
