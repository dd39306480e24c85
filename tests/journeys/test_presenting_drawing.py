"""An educator points at the picture, freezes it and draws on it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.state.talk import Ink, Pointer, Tool
from app.windows.presenting.sheet import INKS
from tests.journeys.conftest import Person
from tests.journeys.hall import CTRL, REMOTE_NEXT, SHIFT, colour_at, draws, moves, presenter_of


def test_the_spotlight_follows_the_mouse_and_the_wheel_with_ctrl_changes_its_size(educator: Person):
    presenter, view = presenter_of(educator), educator.window.body_view.main
    educator.presses(Qt.Key.Key_S)
    assert presenter.talk.pointer is Pointer.SPOTLIGHT
    moves(educator, view, QPointF(150, 120))
    assert presenter.sheet.at == QPointF(150, 120)
    camera, radius = view.camera, presenter.talk.radius
    wheel = QWheelEvent(
        QPointF(150, 120),
        QPointF(view.mapToGlobal(QPoint(150, 120))),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert presenter.talk.radius > radius
    assert view.camera == camera


def test_pointers_are_moved_by_keys_too(educator: Person):
    presenter = presenter_of(educator)
    educator.presses(Qt.Key.Key_L)
    before = QPointF(presenter.sheet.at)
    educator.presses(Qt.Key.Key_Right, SHIFT)
    educator.presses(Qt.Key.Key_Up, SHIFT)
    assert presenter.sheet.at.x() > before.x()
    assert presenter.sheet.at.y() < before.y()
    assert educator.window.store.state.step is None


def test_the_mouse_turns_the_body_until_the_picture_is_frozen(educator: Person):
    view, presenter = educator.window.body_view.main, presenter_of(educator)
    start = view.mapTo(educator.window, view.rect().center())
    target = educator.window.childAt(start)
    assert target is view
    educator.presses(Qt.Key.Key_Z)
    assert educator.window.childAt(start) is presenter.sheet
    camera = view.camera
    draws(educator, (200, 200), (260, 240))
    educator.presses(REMOTE_NEXT)
    assert view.camera == camera
    assert educator.window.store.state.step is None
    assert presenter.strip.hint.text()
    educator.presses(Qt.Key.Key_Z)
    educator.presses(REMOTE_NEXT)
    assert educator.window.store.state.step == 0


def test_what_is_drawn_is_seen_undone_wiped_off_and_gone_with_the_drawing(educator: Person):
    window, presenter = educator.window, presenter_of(educator)
    educator.presses(REMOTE_NEXT)
    educator.settle()
    state, camera, history = window.store.state, window.body_view.main.camera, window.store.can_undo
    bare = colour_at(educator, 400, 200)
    educator.presses(Qt.Key.Key_D)
    educator.presses(Qt.Key.Key_3)
    draws(educator, (300, 200), (400, 200), (500, 200))
    assert colour_at(educator, 400, 200) == INKS[Ink.BLUE]
    educator.presses(Qt.Key.Key_A)
    draws(educator, (300, 300), (500, 350))
    assert [stroke.tool for stroke in presenter.talk.strokes] == [Tool.PEN, Tool.ARROW]
    educator.presses(Qt.Key.Key_Z, CTRL)
    assert len(presenter.talk.strokes) == 1
    educator.presses(Qt.Key.Key_C)
    assert presenter.talk.strokes == ()
    educator.settle()
    # The frozen picture is smoothed anew: a step of one in a channel is nothing that is seen.
    assert QColor(colour_at(educator, 400, 200)).lightness() == pytest.approx(QColor(bare).lightness(), abs=2)
    educator.presses(Qt.Key.Key_Z, CTRL)
    assert colour_at(educator, 400, 200) == INKS[Ink.BLUE]
    educator.presses(REMOTE_NEXT)  # the picture that is drawn on stays
    assert (window.store.state, window.body_view.main.camera) == (state, camera)
    educator.presses(Qt.Key.Key_Escape)
    assert presenter.on
    assert colour_at(educator, 400, 200) == bare
    assert (window.store.state, window.body_view.main.camera) == (state, camera)
    assert window.store.can_undo == history
    window.store.undo()
    assert window.store.state.step is None


def test_a_stroke_is_drawn_by_keys_alone(educator: Person):
    presenter = presenter_of(educator)
    educator.presses(Qt.Key.Key_D)
    educator.presses(Qt.Key.Key_Space)
    for _ in range(4):
        educator.presses(Qt.Key.Key_Right)
    educator.presses(Qt.Key.Key_Space)
    educator.presses(Qt.Key.Key_Down)
    (stroke,) = presenter.talk.strokes
    assert len(stroke.places) == 5
    assert stroke.places[-1][0] > stroke.places[0][0]
    assert stroke.places[-1][1] == pytest.approx(stroke.places[0][1])


def test_the_strip_comes_with_the_mouse_and_its_buttons_do_what_the_keys_do(educator: Person):
    presenter = presenter_of(educator)
    assert not presenter.strip.isVisible()
    moves(educator, educator.window.body_view.main, QPointF(200, 200))
    assert presenter.strip.isVisible()
    educator.clicks(presenter.strip.buttons["next"])
    assert educator.window.store.state.step == 0
    educator.clicks(presenter.strip.buttons["arrow"])
    assert presenter.talk.tool is Tool.ARROW
    educator.clicks(presenter.strip.buttons["leave"])
    educator.clicks(presenter.strip.buttons["leave"])
    assert not presenter.on
    assert not presenter.strip.isVisible()


def test_a_screen_of_another_size_is_filled_again_and_drawings_stay_where_they_were(educator: Person):
    window, presenter = educator.window, presenter_of(educator)
    educator.presses(REMOTE_NEXT)
    educator.settle()
    educator.presses(Qt.Key.Key_D)
    draws(educator, (300, 200), (400, 200))
    (stroke,) = presenter.talk.strokes
    line = window.fontMetrics().height()
    window.resize(window.width() - 150, window.height() - 200)
    educator.qtbot.waitUntil(lambda: window.fontMetrics().height() < line, timeout=10000)
    educator.settle()
    body = window.body_view
    assert presenter.sheet.geometry().topLeft() == body.mapTo(window, QPoint(0, 0))
    assert presenter.sheet.size() == body.size()
    assert presenter.caption.geometry().bottom() == window.rect().bottom()
    x, y = stroke.places[0]
    view = body.main
    at = view.mapTo(window, QPoint(round(view.width() / 2 + x * view.height()), round(view.height() * (0.5 + y))))
    assert window.grab().toImage().pixelColor(at).name() == INKS[Ink.BLACK]
