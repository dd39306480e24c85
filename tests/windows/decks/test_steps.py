"""Decks in the window: views kept, gone through, put in order, and shown to a hall."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anatomy.files.decks import Deck, Step, deck_bytes
from app.actions import asking, choosing, decking
from app.scene.eyes import same_sight
from app.state.state import Layer
from app.windows.decks.step_dialog import StepDialog
from app.windows.main_window import MainWindow
from tests.windows.decks.hands import LESION, THREE, at, bar, keep, looks_from, opened, settle, titles


def test_nothing_of_decks_is_loaded_before_one_is_wanted():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from anatomy.files.facts_folder import load_shipped_facts; from app.settings.settings import Settings;"
        "from app.windows.main_window import MainWindow; w = MainWindow(Settings(), None); w.show();"
        "w.fill(load_shipped_facts()); app.processEvents();"
        "print([m for m in ('pydantic', 'anatomy.files.decks', 'app.actions.decking', 'app.windows.decks.deck_bar')"
        " if m in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert answer.stdout.strip() == "[]"


def test_one_key_keeps_the_view_with_its_title_and_words(window: MainWindow):
    window.store.put(choosing.set_step(choosing.set_lesion(window.store.state, LESION), 1))
    settle()
    window.wish_actions["keep-step"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, StepDialog)
    assert dialog.title.text() == "Which root: L4-L5 disc herniation, right, subarticular"
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    settle()
    book = window.store.state.deck
    assert book is not None
    (step,) = book.deck.steps
    assert (step.story, step.seen, step.lesion.segment) == (2, "lesion", "L4-L5")
    assert window.decks.place.isVisible()
    assert bar(window).list.count() == 1
    window.store.undo()
    assert window.store.state.deck is None
    assert not window.decks.place.isVisible()


def test_an_eye_that_was_turned_by_hand_is_kept_and_comes_back(window: MainWindow):
    main = window.body_view.main
    main.set_camera(main.camera.orbited(33, 7).zoomed(2.0, 100, 100, 400, 400))
    kept = main.camera
    keep(window, "turned")
    window.go_home()
    settle()
    assert not same_sight(main.camera, kept)
    bar(window).list.itemClicked.emit(bar(window).list.item(0))
    settle()
    assert same_sight(main.camera, kept)


def test_the_arrows_go_through_the_deck_and_the_eye_follows(window: MainWindow):
    opened(window)
    window.store.put(choosing.set_lesion(window.store.state, LESION))
    window.body_view.setFocus()
    assert looks_from(window, "anterior") or at(window) == 0
    for key, step, view in (
        (Qt.Key.Key_Right, 1, "knee"),
        (Qt.Key.Key_PageDown, 2, "posterior"),
        (Qt.Key.Key_Right, 2, "posterior"),
        (Qt.Key.Key_PageUp, 1, "knee"),
        (Qt.Key.Key_Left, 0, "anterior"),
    ):
        QTest.keyClick(window.body_view.main, key)
        settle()
        assert at(window) == step
        assert looks_from(window, view)
    assert window.store.state.step is None


def test_undo_goes_back_to_the_step_before_and_the_eye_with_it(window: MainWindow):
    opened(window)
    window.decks.go(1)
    settle()
    window.store.undo()
    settle()
    assert at(window) == 0
    assert looks_from(window, "anterior")


def test_the_list_goes_through_the_steps_by_arrows_and_tells_what_each_says(window: MainWindow):
    opened(window)
    steps = bar(window).list
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Right)
    settle()
    assert at(window) == 1
    assert bar(window).words.whole == "Look here."
    assert window.announcer.text() == "Step 2, b: Look here."
    assert [steps.item(row).text() for row in range(3)] == ["1  a", "2  b", "3  c"]
    QTest.keyClick(steps, Qt.Key.Key_Delete)
    settle()
    assert titles(window) == ["a", "c"]
    window.store.undo()
    assert titles(window) == ["a", "b", "c"]


def test_steps_are_put_in_another_order_by_keys_and_by_dropping(window: MainWindow):
    opened(window)
    window.wish_actions["step-later"].trigger()
    assert titles(window) == ["b", "a", "c"]
    window.wish_actions["step-earlier"].trigger()
    assert titles(window) == ["a", "b", "c"]
    bar(window).list.model().moveRow(bar(window).list.rootIndex(), 0, bar(window).list.rootIndex(), 3)
    settle()
    assert titles(window) == ["b", "c", "a"]
    assert [bar(window).list.item(row).text() for row in range(3)] == ["1  b", "2  c", "3  a"]


def test_a_step_whose_view_was_left_says_so_and_is_taken_anew(window: MainWindow):
    opened(window)
    window.store.put(choosing.toggle_layer(window.store.state, Layer.SKIN))
    assert "no longer" in bar(window).words.whole
    bar(window).retake_button.click()
    assert decking.step_shown(window.store.state) is not None
    assert "skin" not in decking.step_at(window.store.state).layers
    window.store.undo()
    assert "no longer" in bar(window).words.whole


def test_nothing_is_kept_while_a_person_is_asked(window: MainWindow):
    window.store.put(asking.toggle_asking(window.store.state))
    window.wish_actions["keep-step"].trigger()
    assert window.decks.dialog is None
    assert "way back" in window.notice.sentence


@pytest.mark.parametrize("wish", ["edit-step", "retake-step", "delete-step", "step-later", "save-deck", "close-deck"])
def test_without_a_deck_each_key_says_how_to_come_to_one(window: MainWindow, wish: str):
    window.wish_actions[wish].trigger()
    assert "Ctrl+O" in window.notice.sentence
    assert window.store.state.deck is None


def test_before_a_hall_a_remote_goes_through_the_deck_and_its_words_are_read(window: MainWindow):
    opened(window)
    window.presenter.begin()
    settle()
    assert not window.decks.place.isVisible()
    sheet, caption = window.presenter.sheet, window.presenter.caption
    assert (caption.sentence.text, caption.place.step, caption.place.steps) == ("a", 0, 3)
    for key, step, words in ((Qt.Key.Key_PageDown, 1, "Look here."), (Qt.Key.Key_PageDown, 2, "c"),
                             (Qt.Key.Key_PageDown, 2, "c"), (Qt.Key.Key_PageUp, 1, "Look here.")):  # fmt: skip
        QTest.keyClick(sheet, key)
        settle()
        assert (at(window), caption.sentence.text) == (step, words)
        assert not window.decks.place.isVisible()
    assert looks_from(window, "knee")
    window.presenter.end()
    settle()
    assert window.decks.place.isVisible()


def test_beside_a_patient_the_deck_waits_and_the_arrows_tell_the_story(window: MainWindow):
    opened(window)
    window.consultation.begin()
    settle()
    assert not window.decks.place.isVisible()
    assert not window.wish_actions["keep-step"].isEnabled()
    assert not window.decks.go(1)
    window.consultation.end()
    settle()
    assert window.decks.place.isVisible()
    assert at(window) == 0


def test_in_a_low_window_the_steps_of_the_deck_take_the_place_of_the_story(window: MainWindow, qtbot: QtBot):
    window.store.put(choosing.set_lesion(window.store.state, LESION))
    opened(window, Deck(steps=(Step(lesion=decking.DeckLesion.of(LESION)),)))
    assert window.story.isVisible()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: not window.story.isVisible())
    window.wish_actions["close-deck"].trigger()
    assert window.story.isVisible()


def test_everything_in_the_bar_has_a_name_and_a_way_by_keyboard(window: MainWindow):
    opened(window)
    shown = bar(window)
    for part in (shown.deck_button, shown.keep_button, shown.present_button, shown.edit_button, shown.retake_button):
        assert part.accessibleName() or part.text()
        assert part.toolTip()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert shown.list.accessibleName()
    for menu in (shown.menu(), shown.step_menu(), window.decks.menu()):
        assert all(action.shortcut().toString() and action.text() for action in menu.actions())
        menu.close()
    assert deck_bytes(THREE)
    assert shown.mapTo(window, QPoint(0, 0)).y() > window.height() // 2
