"""Trackpads and touch screens, by events as Qt sends them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.scene.viewport import Viewport
from app.scene.views import camera_for

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def viewport(qtbot, stage, body):
    made = Viewport(stage)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_camera(camera_for("anterior", body, 4 / 3))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(scope="module")
def screen(qapp):
    return QTest.createTouchDevice()


def scroll(viewport, pixels, angle, phase=Qt.ScrollPhase.ScrollUpdate, modifiers=NONE, at=(100.0, 80.0)):
    place = QPointF(*at)
    QApplication.sendEvent(
        viewport,
        QWheelEvent(
            place, viewport.mapToGlobal(place), QPoint(*pixels), QPoint(*angle), Qt.MouseButton.NoButton, modifiers, phase,
            False,
        ),
    )  # fmt: skip


def pinch(viewport, by, at=(100.0, 80.0)):
    place = QPointF(*at)
    gesture = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place,
        viewport.mapToGlobal(place), by, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(viewport, gesture)


def lift(viewport, screen):
    QTest.touchEvent(viewport, screen).release(0, QPoint(0, 0)).release(1, QPoint(0, 0)).commit()


def at_pixel(camera, place):
    (pixel,), _ = camera.project([place], 400, 300)
    return tuple(round(float(v), 3) for v in pixel)


def test_two_fingers_on_a_trackpad_zoom_by_as_much_as_they_move(viewport):
    before = viewport.camera
    scroll(viewport, (0, 9), (0, 30))
    assert viewport.camera == before.zoomed(1.18**0.25, 100, 80, 400, 300)


def test_with_shift_they_move_the_body_as_far_as_the_fingers(viewport, body):
    knee = body.shapes["patella-right"].centre
    x, y = at_pixel(viewport.camera, knee)
    before = viewport.camera
    scroll(viewport, (12, -7), (24, -14), modifiers=SHIFT)
    assert viewport.camera.distance == before.distance
    moved_x, moved_y = at_pixel(viewport.camera, knee)
    assert moved_x - x == pytest.approx(12, abs=1.5)
    assert moved_y - y == pytest.approx(-7, abs=1.5)


def test_a_wheel_with_shift_moves_the_body(viewport):
    before = viewport.camera
    scroll(viewport, (0, 0), (0, 120), Qt.ScrollPhase.NoScrollPhase, SHIFT)
    assert viewport.camera.distance == before.distance
    assert viewport.camera.focal_point != before.focal_point


def test_what_rolls_on_after_the_fingers_have_left_zooms_no_further(viewport):
    before = viewport.camera
    scroll(viewport, (0, 9), (0, 30), Qt.ScrollPhase.ScrollMomentum)
    assert viewport.camera == before


def test_a_pinch_zooms_to_the_pointer_and_never_turns_the_picture_inside_out(viewport):
    before = viewport.camera
    pinch(viewport, 0.1)
    assert viewport.camera == before.zoomed(1.1, 100, 80, 400, 300)
    pinch(viewport, -3.0)
    assert viewport.camera.distance == pytest.approx(before.distance / 1.1 * 2)


def test_one_finger_turns_and_chooses_nothing(qtbot, viewport, screen):
    before = viewport.camera
    with qtbot.assertNotEmitted(viewport.chosen):
        touch = QTest.touchEvent(viewport, screen)
        touch.press(0, QPoint(200, 150)).commit()
        QTest.touchEvent(viewport, screen).move(0, QPoint(230, 150)).commit()
        QTest.touchEvent(viewport, screen).release(0, QPoint(230, 150)).commit()
    assert viewport.camera.azimuth > before.azimuth
    assert viewport.camera.focal_point == before.focal_point


def test_a_finger_that_trembles_has_tapped(qtbot, viewport, screen, body):
    x, y = at_pixel(viewport.camera, body.shapes["patella-right"].centre)
    before, place = viewport.camera, QPoint(round(x), round(y))
    with qtbot.waitSignal(viewport.chosen) as heard:
        QTest.touchEvent(viewport, screen).press(0, place).commit()
        QTest.touchEvent(viewport, screen).move(0, place + QPoint(3, 2)).commit()
        QTest.touchEvent(viewport, screen).release(0, place + QPoint(3, 2)).commit()
    assert heard.args == ["patella-right"]
    assert viewport.camera == before


def test_two_fingers_move_the_body_with_them(viewport, screen):
    before = viewport.camera
    QTest.touchEvent(viewport, screen).press(0, QPoint(150, 150)).press(1, QPoint(250, 150)).commit()
    QTest.touchEvent(viewport, screen).move(0, QPoint(170, 140)).move(1, QPoint(270, 140)).commit()
    lift(viewport, screen)
    assert viewport.camera == before.panned(20, -10, 300)


@pytest.mark.parametrize(("left", "right", "factor"), [(100, 300, 2.0), (175, 225, 0.5)])
def test_a_pinch_on_a_touch_screen_zooms_about_its_middle(viewport, screen, left, right, factor):
    before = viewport.camera
    QTest.touchEvent(viewport, screen).press(0, QPoint(150, 150)).press(1, QPoint(250, 150)).commit()
    QTest.touchEvent(viewport, screen).move(0, QPoint(left, 150)).move(1, QPoint(right, 150)).commit()
    lift(viewport, screen)
    assert viewport.camera.distance == pytest.approx(before.distance / factor)
    assert viewport.camera.azimuth == before.azimuth


def test_a_second_finger_that_comes_makes_the_picture_jump_nowhere(qtbot, viewport, screen):
    with qtbot.assertNotEmitted(viewport.chosen):
        QTest.touchEvent(viewport, screen).press(0, QPoint(150, 150)).commit()
        before = viewport.camera
        QTest.touchEvent(viewport, screen).stationary(0).press(1, QPoint(350, 250)).commit()
        assert viewport.camera == before
        QTest.touchEvent(viewport, screen).release(0, QPoint(150, 150)).stationary(1).commit()
        QTest.touchEvent(viewport, screen).release(1, QPoint(350, 250)).commit()
    assert viewport.camera == before


def test_what_was_chosen_stays_where_it_is_while_the_body_turns(qtbot, viewport, body):
    knee = tuple(float(v) for v in body.shapes["patella-right"].centre)
    viewport.pivot = knee
    before, camera = at_pixel(viewport.camera, knee), viewport.camera
    qtbot.keyClick(viewport, Qt.Key.Key_Right)
    qtbot.keyClick(viewport, Qt.Key.Key_Up)
    assert viewport.camera.azimuth != camera.azimuth
    assert viewport.camera.pitch != camera.pitch
    assert at_pixel(viewport.camera, knee) == pytest.approx(before, abs=0.01)


def test_what_was_chosen_but_is_out_of_sight_turns_nothing_away(qtbot, viewport, body):
    viewport.pivot = tuple(float(v) for v in body.shapes["patella-right"].centre)
    viewport.set_camera(viewport.camera.panned(0, 900, 300))
    assert viewport.pivot_in_sight is None
    focal = viewport.camera.focal_point
    qtbot.keyClick(viewport, Qt.Key.Key_Right)
    assert viewport.camera.focal_point == focal


def test_a_mouse_still_drags_after_a_touch(viewport, screen):
    QTest.touchEvent(viewport, screen).press(0, QPoint(200, 150)).commit()
    QTest.touchEvent(viewport, screen).move(0, QPoint(240, 150)).commit()
    QTest.touchEvent(viewport, screen).release(0, QPoint(240, 150)).commit()
    before = viewport.camera
    for kind, x in ((QEvent.Type.MouseButtonPress, 200.0), (QEvent.Type.MouseMove, 250.0)):
        place = QPointF(x, 150.0)
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(viewport, QMouseEvent(kind, place, viewport.mapToGlobal(place), left, left, NONE))
    assert viewport.camera.azimuth > before.azimuth
