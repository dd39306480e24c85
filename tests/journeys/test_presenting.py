"""An educator presents: full screen, a remote in the hand, pointing and drawing."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from app.look.theme import LIGHT, PROJECTION
from app.settings.settings import Settings, read_settings
from app.start.lesion_words import lesion_from_text
from app.state.talk import Ink, Pointer, Tool
from app.windows.main_window import MainWindow
from app.windows.presenting.caption import sentence_of
from app.windows.presenting.presenter import Presenter
from app.windows.presenting.sheet import INKS
from app.windows.reading_dialogs import ReadingDialog
from tests.journeys.conftest import Person

LESION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", load_shipped_facts())
REMOTE_NEXT, REMOTE_BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def educator(person: Person) -> Iterator[Person]:
    """Somebody who has chosen a lesion and stands before the hall."""
    from app.actions import choosing

    person.window.store.put(choosing.set_lesion(person.window.store.state, LESION))
    person.window.body_view.setFocus()
    person.presses(Qt.Key.Key_F5)
    assert person.window.presenter.on
    person.settle()
    yield person
    person.window.presenter.end()


def presenter_of(person: Person) -> Presenter:
    return person.window.presenter


def moves(person: Person, widget: object, at: QPointF, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def draws(person: Person, *points: tuple[int, int]) -> None:
    sheet = presenter_of(person).sheet
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(sheet, left, none, QPoint(*points[0]))
    for point in points[1:]:
        moves(person, sheet, QPointF(*point), left)
    QTest.mouseRelease(sheet, left, none, QPoint(*points[-1]))


def colour_at(person: Person, x: int, y: int) -> str:
    """What is seen at a place of the sheet."""
    at = presenter_of(person).sheet.mapTo(person.window, QPoint(x, y))
    return person.window.grab().toImage().pixelColor(at).name()


def test_f5_fills_the_screen_and_folds_everything_away_but_picture_sentence_and_help(educator: Person):
    window, presenter = educator.window, presenter_of(educator)
    assert window.isFullScreen()
    assert window.theme is PROJECTION
    assert not any(part.isVisible() for part in (window.bar, window.way_back.left, window.way_back.right, window.story))
    assert presenter.caption.isVisible()
    assert presenter.caption.red_flags.isVisible()
    assert window.body_view.main.words
    assert presenter.caption.sentence.text == sentence_of(window.store.state, window.explanation)


def test_esc_brings_the_window_back_as_it_was(educator: Person):
    window = educator.window
    educator.presses(Qt.Key.Key_Escape)
    educator.settle()
    assert not presenter_of(educator).on
    assert not window.isFullScreen()
    assert window.theme is LIGHT
    assert all(part.isVisible() for part in (window.bar, window.way_back.left, window.way_back.right, window.story))
    assert not presenter_of(educator).caption.isVisible()
    assert not presenter_of(educator).sheet.isVisible()
    assert window.store.state.lesion == LESION
    assert window.body_view.stage.weight == 1
    # The keys of the window work again.
    educator.presses(Qt.Key.Key_L)
    assert not window.store.state.labels


def test_a_panel_that_was_folded_before_stays_folded_afterwards(person: Person):
    person.window.fold_left()
    person.presses(Qt.Key.Key_F11)
    person.presses(Qt.Key.Key_F11)
    assert not presenter_of(person).on
    assert not person.window.way_back.left.isVisible()
    assert person.window.way_back.right.isVisible()


def test_presenting_moves_no_camera_that_was_prepared(person: Person):
    view = person.window.body_view.main
    prepared = view.camera.orbited(40, 10)
    view.set_camera(prepared)
    person.presses(Qt.Key.Key_F5)
    person.settle()
    assert view.camera == prepared
    person.presses(Qt.Key.Key_Escape)
    person.settle()
    assert view.camera == prepared


def test_a_remote_goes_through_the_story_and_back(educator: Person):
    window, caption = educator.window, presenter_of(educator).caption
    for step in range(4):
        educator.presses(REMOTE_NEXT)
        assert window.store.state.step == step
        assert caption.sentence.text == window.explanation.steps[step].plain
    educator.presses(REMOTE_NEXT)
    assert window.store.state.step == 3
    for step in (2, 1, 0, None, None):
        educator.presses(REMOTE_BACK)
        assert window.store.state.step == step


def test_arrows_space_and_enter_are_steps_too(educator: Person):
    camera = educator.window.body_view.main.camera
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    for step, key in enumerate(keys):
        educator.presses(key)
        assert educator.window.store.state.step == step
    assert educator.window.body_view.main.camera != camera
    for step, key in ((2, Qt.Key.Key_Left), (1, Qt.Key.Key_Up)):
        educator.presses(key)
        assert educator.window.store.state.step == step


def test_beyond_the_story_whoever_has_prepared_views_is_asked(educator: Person):
    asked = []
    presenter_of(educator).beyond = lambda by: bool(asked.append(by)) or True
    educator.presses(REMOTE_BACK)
    for _ in range(5):
        educator.presses(REMOTE_NEXT)
    assert asked == [-1, 1]


def test_close_ups_stand_beside_the_whole_body_only(educator: Person):
    body = educator.window.body_view
    assert body.close_ups.isVisible()
    educator.presses(REMOTE_NEXT)
    assert not body.close_ups.isVisible()
    assert body.main.width() == body.width()


def test_no_stray_key_changes_what_is_chosen_or_seen(educator: Person):
    window = educator.window
    state, camera = window.store.state, window.body_view.main.camera
    meant = {Qt.Key.Key_Space, Qt.Key.Key_Question}
    strays = [key for key in Qt.Key if Qt.Key.Key_Space.value <= key.value <= Qt.Key.Key_AsciiTilde.value]
    strays += [Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_Insert, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Menu]
    wrecked = []
    for key in strays:
        for modifier in (Qt.KeyboardModifier.NoModifier, CTRL):
            if key not in meant:
                educator.presses(key, modifier)
                if window.store.state != state or not presenter_of(educator).on or window.findChildren(ReadingDialog):
                    wrecked.append((key, modifier))
    assert not wrecked
    assert window.body_view.main.camera == camera


def test_tab_and_clicks_do_not_take_the_keys_away(educator: Person):
    window, sheet = educator.window, presenter_of(educator).sheet
    educator.presses(Qt.Key.Key_Tab)
    assert window.focusWidget() is sheet
    window.body_view.knee.setFocus()
    assert window.focusWidget() is sheet


def test_a_click_on_the_body_chooses_nothing(educator: Person):
    window = educator.window
    before = window.store.state
    view = window.body_view.main
    for x in range(view.width() // 4, 3 * view.width() // 4, 24):
        educator.clicks(view, QPoint(x, view.height() // 5))
    assert window.store.state == before


def test_b_blanks_the_screen_and_a_step_key_brings_the_very_picture_back(educator: Person):
    window = educator.window
    educator.presses(REMOTE_NEXT)
    for dark in (Qt.Key.Key_B, Qt.Key.Key_Period):
        educator.presses(dark)
        image = window.grab().toImage()
        assert {
            image.pixelColor(x, y).name() for x in range(2, image.width(), 37) for y in range(2, image.height(), 29)
        } == {"#000000"}
        educator.presses(REMOTE_NEXT)
        assert not presenter_of(educator).talk.blank
        assert window.store.state.step == 0
    assert np.asarray(educator.sees(window.body_view.main)).std() > 20


def test_f5_of_a_remote_while_presenting_wrecks_nothing(educator: Person):
    educator.presses(REMOTE_NEXT)
    educator.presses(Qt.Key.Key_F5)
    assert presenter_of(educator).on
    assert educator.window.store.state.step == 0


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
    assert colour_at(educator, 400, 200) == bare
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


def test_red_flags_are_always_to_be_had(educator: Person):
    window, presenter = educator.window, presenter_of(educator)

    def opened() -> bool:
        dialogs = [dialog for dialog in window.findChildren(ReadingDialog) if dialog.isVisible()]
        for dialog in dialogs:
            dialog.close()
            dialog.setParent(None)
        return len(dialogs) == 1

    educator.presses(Qt.Key.Key_F2)
    assert opened()
    educator.presses(Qt.Key.Key_D)
    educator.clicks(presenter.caption.red_flags)
    assert opened()
    educator.presses(Qt.Key.Key_B)
    educator.presses(Qt.Key.Key_F2)
    assert opened()
    assert presenter.on


def test_one_key_puts_the_look_for_a_hall_on_and_off_and_folds_the_panels(person: Person):
    window = person.window
    usual = window.fontMetrics().height()
    person.presses(Qt.Key.Key_T)
    assert window.theme is PROJECTION
    assert window.fontMetrics().height() > 1.3 * usual
    assert window.body_view.stage.weight == PROJECTION.weight
    assert not window.way_back.left.isVisible()
    assert window.bar.isVisible()
    person.presses(Qt.Key.Key_T)
    assert window.theme is LIGHT
    assert window.fontMetrics().height() == usual
    assert window.way_back.left.isVisible()


def test_lit_nerves_are_thicker_in_the_look_for_a_hall(educator: Person):
    window = educator.window
    educator.presses(REMOTE_NEXT)
    educator.presses(REMOTE_NEXT)
    educator.presses(REMOTE_NEXT)
    view = window.body_view.main

    def teal() -> int:
        seen = educator.sees(view).astype(int)
        return int(((seen[..., 1] - seen[..., 0] > 60) & (seen[..., 1] > 90)).sum())

    thick = teal()
    window.body_view.stage.weight = 1.0
    view.refresh()
    assert thick > 1.15 * teal()


def test_a_window_closed_while_presenting_is_remembered_as_it_was_before(educator: Person):
    window = educator.window
    window.close()
    assert not presenter_of(educator).on
    settings, complaint = read_settings(window._settings_path)
    assert settings.theme == "light"
    assert not complaint
    assert not window.isFullScreen()


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


def test_the_flat_body_is_presented_with_the_same_keys(qtbot: QtBot, tmp_path: Path):
    window = MainWindow(Settings(reduced_motion=True), tmp_path / "settings.json")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.fill(load_shipped_facts(), LESION, flat="The body is shown flat.")
    presenter = window.presenter
    presenter.begin()
    QTest.keyClick(presenter.sheet, REMOTE_NEXT)
    assert window.store.state.step == 0
    qtbot.waitUntil(lambda: window.body_view.main.geometry().contains(200, 200), timeout=10000)
    qtbot.waitUntil(lambda: presenter.sheet.width() == window.width(), timeout=10000)
    QTest.keyClick(presenter.sheet, Qt.Key.Key_D)
    QTest.mouseClick(presenter.sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 200))
    assert len(presenter.talk.strokes) == 1
    QTest.keyClick(presenter.sheet, Qt.Key.Key_Escape)
    for _ in range(3):
        QTest.keyClick(presenter.sheet, REMOTE_NEXT)
    assert window.store.state.step == 3
    assert window.body_view.main.height() == window.body_view.height()
    QTest.keyClick(presenter.sheet, Qt.Key.Key_F11)
    assert not presenter.on
    assert window.body_view.sentence.height() > 0
    window.close()
