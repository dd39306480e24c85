"""Decks in the window and their files: opened, saved, never lost, given out as pictures."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from anatomy.files.decks import MOST_STEPS, MOST_WORDS, SUFFIX, Deck, Step, read_deck, shipped_decks, write_deck
from app.actions import choosing, decking
from app.language.languages import catalogue
from app.language.words import use
from app.settings.settings import Settings
from app.state.state import ReadingLevel, State
from app.state.store import Book
from app.windows import saving_place
from app.windows.decks.deck_pictures_dialog import DeckPicturesDialog
from app.windows.decks.open_dialog import OpenDeckDialog
from app.windows.decks.step_dialog import StepDialog
from app.windows.dialog_parts import Question
from app.windows.main_window import MainWindow
from tests.windows.decks.hands import FACTS, LESION, THREE, at, bar, keep, looks_from, made, opened, settle, titles


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


def test_words_that_are_too_long_are_not_cut_behind_ones_back(window: MainWindow):
    opened(window)
    window.wish_actions["edit-step"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, StepDialog)
    dialog.words.setPlainText("x" * (MOST_WORDS + 1))
    dialog.keep.click()
    assert dialog.isVisible()
    assert str(MOST_WORDS) in dialog.note.text()
    dialog.words.setPlainText("x" * MOST_WORDS)
    dialog.keep.click()
    settle()
    assert window.decks.dialog is None
    assert decking.step_at(window.store.state).words == "x" * MOST_WORDS


def test_a_question_names_a_deck_as_it_was_typed(window: MainWindow):
    asked = Question(window, "Save?", "“L4 <b>& L5</b>” is in no file yet.", ("Back", "Save"))
    assert {label.textFormat() for label in asked.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    asked.deleteLater()


def test_words_are_asked_for_no_step_that_a_full_deck_cannot_take(window: MainWindow):
    opened(window, Deck(title="Full", steps=tuple(Step(title=str(number)) for number in range(MOST_STEPS))))
    window.wish_actions["keep-step"].trigger()
    assert window.decks.dialog is None
    assert "full" in window.notice.sentence
    window.store.undo()
    keep(window, "there is room again")
    assert titles(window) == ["there is room again"]


def test_the_words_of_a_lecture_are_not_remembered_as_those_that_this_person_reads(window: MainWindow):
    assert window.settings.level == "plain"
    opened(window, Deck(title="Clinical", steps=(Step(level="clinical"), Step(level="clinical", labels=False))))
    window.decks.show(1)
    assert window.store.state.level is ReadingLevel.CLINICAL
    window.decks.close()
    assert window.settings.level == "plain"
    window.store.put(choosing.set_level(window.store.state, ReadingLevel.PLAIN))
    window.store.put(choosing.set_level(window.store.state, ReadingLevel.CLINICAL))
    assert window.settings.level == "clinical"
    window.store.put(choosing.set_level(window.store.state, ReadingLevel.PLAIN))


def test_a_deck_that_is_opened_beside_a_patient_stays_open(window: MainWindow):
    window.consultation.begin()
    opened(window)
    assert not window.consulting
    window.consultation.end()
    assert titles(window) == ["a", "b", "c"]


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


@pytest.mark.whole_body
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


def test_a_deck_that_cannot_be_opened_is_told_in_the_language_of_the_window(window: MainWindow, tmp_path: Path):
    use("de", catalogue("de"))
    try:
        assert not window.decks.files.open_file(tmp_path / "none.kneural-deck")
    finally:
        use("en", {})
    assert window.notice.sentence.startswith("Der Foliensatz")


@pytest.mark.parametrize(("answer", "closes"), [("Close without saving", True), ("Keep working", False)])
def test_a_window_with_a_deck_that_was_not_saved_asks_before_it_closes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, answer: str, closes: bool
):
    window = made(qapp)
    keep(window, "one")
    asked: list[str] = []

    def answered(question: Question) -> int:
        next(button for button in question.buttons if button.text() == answer).click()
        asked.extend(label.text() for label in question.findChildren(QLabel))
        return question.result()

    monkeypatch.setattr(Question, "exec", answered)
    assert window.close() is closes
    assert "lost" in " ".join(asked)
    window.store.take_up(Book(State(), (), ()))
    window.close()


def test_a_window_that_is_built_anew_asks_nothing_and_keeps_the_deck(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    window = made(qapp)
    monkeypatch.setattr(Question, "exec", lambda _: pytest.fail("asked"))
    keep(window, "one")
    other = MainWindow(Settings(reduced_motion=True), None, window.hand_on())
    other.resize(1400, 860)
    other.show()
    other.fill(FACTS)
    settle()
    assert window.close()
    assert bar(other).list.count() == 1
    assert other.decks.place.isVisible()
    other.store.put(decking.close_deck(other.store.state))
    other.close()


def test_a_window_that_is_built_anew_in_the_middle_of_the_story_turns_no_pages_of_the_other(qapp: QApplication):
    window = made(qapp)
    window.store.put(replace(window.store.state, lesion=LESION))
    window.play_story()
    assert window.player is not None
    assert window.player.playing
    window.hand_on()
    window.close()
    assert not window.player.playing


def test_a_window_that_is_built_anew_beside_a_patient_goes_on_as_before_the_consultation(qapp: QApplication):
    window = made(qapp)
    window.store.put(decking.keep(window.store.state, "whole", "one", ""))
    window.store.put(replace(window.store.state, lesion=LESION))
    before = window.store.state
    window.consultation.begin()
    assert window.store.state != before
    store = window.hand_on()
    assert window.close()
    assert store.state == before
    store.undo()
    assert store.state.lesion is None


@pytest.mark.whole_body
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
