"""Decks in the window: kept, gone through, put in order, saved, opened, and shown to a hall."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from anatomy.files.decks import SUFFIX, Deck, Step, deck_bytes, read_deck, shipped_decks, write_deck
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import asking, choosing, decking
from app.language.languages import catalogue
from app.language.words import use
from app.look.theme import LIGHT, dress
from app.scene.eyes import same_sight
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.state.state import Layer, State
from app.state.store import Book
from app.windows import saving_place
from app.windows.decks.deck_bar import DeckBar
from app.windows.decks.deck_pictures_dialog import DeckPicturesDialog
from app.windows.decks.open_dialog import OpenDeckDialog
from app.windows.decks.step_dialog import StepDialog
from app.windows.main_window import MainWindow

FACTS = load_shipped_facts()
LESION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS)
THREE = Deck(title="Three", steps=(Step(title="a", seen="anterior"), Step(title="b", seen="knee", words="Look here."),
                                   Step(title="c", labels=False, seen="posterior")))  # fmt: skip


def made(qapp: QApplication) -> MainWindow:
    dress(qapp, LIGHT)
    window = MainWindow(Settings(reduced_motion=True), None)
    window.resize(1400, 860)
    window.show()
    window.fill(FACTS)
    settle()
    return window


@pytest.fixture(scope="module")
def one_window(qapp: QApplication) -> Iterator[MainWindow]:
    """Building a window takes seconds; the tests hand it on as they found it."""
    window = made(qapp)
    yield window
    window.store.take_up(Book(State(), (), ()))
    window.close()


@pytest.fixture
def window(one_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # Nobody is there to say what becomes of a deck.
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    one_window.resize(1400, 860)
    one_window.notice.hide()
    one_window.activateWindow()
    settle()
    yield one_window
    one_window.presenter.end()
    one_window.consultation.end()
    if one_window.decks.dialog is not None:
        one_window.decks.dialog.reject()
    one_window.store.take_up(Book(State(), (), ()))
    settle()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def opened(window: MainWindow, deck: Deck = THREE, file: str = "") -> None:
    window.decks.files.open_deck(deck, file)
    settle()


def bar(window: MainWindow) -> DeckBar:
    assert window.decks.bar is not None
    return window.decks.bar


def titles(window: MainWindow) -> list[str]:
    book = window.store.state.deck
    assert book is not None
    return [step.title for step in book.deck.steps]


def at(window: MainWindow) -> int | None:
    book = window.store.state.deck
    assert book is not None
    return book.at


def keep(window: MainWindow, title: str, words: str = "") -> None:
    window.wish_actions["keep-step"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, StepDialog)
    dialog.title.setText(title)
    dialog.words.setPlainText(words)
    dialog.keep.click()
    settle()


def looks_from(window: MainWindow, name: str) -> bool:
    view = window.body_view
    return same_sight(view.main.camera, view.camera_of(name))


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
    assert dialog.title.text() == window.explanation.steps[1].title
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


def test_words_are_written_over_in_a_dialog(window: MainWindow):
    opened(window)
    window.decks.show(1)
    window.wish_actions["edit-step"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, StepDialog)
    assert (dialog.title.text(), dialog.words.toPlainText()) == ("b", "Look here.")
    dialog.title.setText("B")
    dialog.keep.click()
    settle()
    assert titles(window) == ["a", "B", "c"]
    window.wish_actions["rename-deck"].trigger()
    window.decks.dialog.title.setText("Another")
    window.decks.dialog.keep.click()
    assert window.store.state.deck.deck.title == "Another"


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


def test_a_deck_is_saved_and_says_that_no_person_belongs_in_it(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / f"Kneural My lecture{SUFFIX}"
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: (file, ""))
    keep(window, "one")
    assert window.decks.files.save()
    assert "nothing about a person" in window.notice.sentence
    deck = read_deck(file, FACTS)
    assert (deck.title, [step.title for step in deck.steps]) == ("My lecture", ["one"])
    assert not window.store.state.deck.unsaved
    # Saving is no page of undo: the next step back takes out what was kept last.
    keep(window, "none")
    window.store.undo()
    assert titles(window) == ["one"]
    assert not window.store.state.deck.unsaved
    keep(window, "two")
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: pytest.fail("asked again"))
    assert window.decks.files.save()
    assert len(read_deck(file, FACTS).steps) == 2


def test_a_place_that_cannot_be_written_is_told_and_the_deck_stays(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: (tmp_path, ""))
    keep(window, "one")
    assert not window.decks.files.save()
    assert "could not be written" in window.notice.sentence
    assert window.store.state.deck.unsaved


def test_a_damaged_file_is_told_in_one_sentence_and_nothing_changes(window: MainWindow, tmp_path: Path):
    file = tmp_path / f"<b>bad{SUFFIX}"
    file.write_text('{"kneural_deck": 1, "steps": [{"hidden": ["femur-rigt"]}]}')
    before = window.store.state
    assert not window.decks.files.open_file(file)
    assert "Did you mean 'femur-right'?" in window.notice.sentence
    assert "<b>bad" in window.notice.sentence
    assert window.store.state == before


def test_a_file_is_opened_by_the_dialog_at_its_first_step(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / f"x{SUFFIX}"
    write_deck(file, THREE)
    monkeypatch.setattr(saving_place, "ask_file", lambda *_: file)
    window.wish_actions["open-deck"].trigger()
    assert isinstance(window.decks.dialog, OpenDeckDialog)
    window.decks.dialog.file_button.click()
    settle()
    assert (titles(window), at(window)) == (["a", "b", "c"], 0)
    assert window.store.state.deck.file == str(file)
    assert looks_from(window, "anterior")


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_shipped_decks_are_listed_in_the_language_of_the_window(window: MainWindow, language: str):
    use(language, catalogue(language))
    try:
        dialog = OpenDeckDialog(window)
    finally:
        use("en", {})
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(names) == len(shipped_decks())
    wanted = {"en": "Why L4 hurts the knee", "de": "Warum L4 am Knie wehtut", "es": "Por qué L4 duele en la rodilla"}
    assert any(name.startswith(wanted[language]) for name in names)
    with_deck = []
    dialog.deck_chosen.connect(with_deck.append)
    dialog.open_button.click()
    assert len(with_deck) == 1
    assert with_deck[0].steps


def test_every_step_of_every_shipped_deck_is_shown_as_it_was_kept(window: MainWindow):
    for path in shipped_decks():
        assert window.decks.files.open_file(path)
        assert window.store.state.deck.file == ""
        steps = len(titles(window))
        for number in range(steps):
            window.decks.show(number)
            settle()
            assert decking.step_shown(window.store.state) is not None
            assert looks_from(window, decking.step_at(window.store.state).seen)


def test_one_of_our_decks_is_never_written_over(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    window.wish_actions["open-deck"].trigger()
    window.decks.dialog.open_button.click()
    settle()
    asked = []
    monkeypatch.setattr(saving_place, "ask_place", lambda *given: asked.append(given))
    assert not window.decks.files.save()
    assert len(asked) == 1


def test_a_deck_that_was_not_saved_comes_back_by_undo_when_another_is_opened(window: MainWindow):
    keep(window, "mine")
    opened(window)
    assert "Undo" in window.notice.sentence
    window.store.undo()
    assert titles(window) == ["mine"]


@pytest.mark.parametrize(("answer", "closes"), [("Do not save", True), ("Back", False)])
def test_a_window_with_a_deck_that_was_not_saved_asks_before_it_closes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, answer: str, closes: bool
):
    window = made(qapp)
    keep(window, "one")
    chosen: list[object] = []

    def exec_box(box: QMessageBox) -> int:
        chosen.extend(button for button in box.buttons() if button.text() == answer)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_box)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: chosen[-1])
    assert window.close() is closes
    window.store.take_up(Book(State(), (), ()))
    window.close()


def test_a_window_that_is_built_anew_in_another_language_asks_nothing_and_keeps_the_deck(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    window = made(qapp)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: pytest.fail("asked"))
    keep(window, "one")
    window.choose_language("en", "own")
    other = MainWindow(Settings(reduced_motion=True), None, window.store.handed_on())
    other.resize(1400, 860)
    other.show()
    other.fill(FACTS)
    settle()
    assert window.close()
    assert bar(other).list.count() == 1
    assert other.decks.place.isVisible()
    other.store.put(decking.close_deck(other.store.state))
    other.close()


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


def test_pictures_of_all_steps_go_into_a_new_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "pictures"
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: (folder, ""))
    healthy = Step(title="Healthy beside", lesion=decking.DeckLesion.of(LESION), beside="healthy", words="Two.")
    opened(window, Deck(title="T", steps=(THREE.steps[1], healthy)))
    window.wish_actions["deck-pictures"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, DeckPicturesDialog)
    settle()
    monkeypatch.setattr(DeckPicturesDialog, "pixels", (320, 180))
    dialog.save()
    assert dialog.run.running
    qtbot.waitUntil(lambda: not dialog.run.running, timeout=60000)
    assert sorted(file.name for file in folder.iterdir()) == ["01 b.png", "02 Healthy beside.png"]
    from PySide6.QtGui import QImage

    assert [QImage(str(file)).size().toTuple() for file in sorted(folder.iterdir())] == [(320, 180)] * 2
    dialog.reject()


def test_pictures_that_are_stopped_leave_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: (tmp_path / "pictures", ""))
    opened(window)
    window.wish_actions["deck-pictures"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, DeckPicturesDialog)
    monkeypatch.setattr(DeckPicturesDialog, "pixels", (320, 180))
    dialog.save()
    qtbot.waitUntil(lambda: dialog.run.share > 0, timeout=60000)
    dialog.cancel_button.click()
    assert not dialog.run.running
    assert list(tmp_path.iterdir()) == []
    dialog.reject()


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
