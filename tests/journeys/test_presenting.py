"""An educator presents: full screen, a remote in the hand, pointing and drawing."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from app.look.theme import LIGHT, PROJECTION
from app.settings.settings import Settings, read_settings
from app.windows.main_window import MainWindow
from app.windows.presenting.caption import sentence_of
from app.windows.reading_dialogs import ReadingDialog
from tests.journeys.conftest import Person
from tests.journeys.hall import CTRL, LESION, REMOTE_BACK, REMOTE_NEXT, presenter_of


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
    # An Esc that is held down goes no further.
    assert not window.wish_actions["clear"].autoRepeat()
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
