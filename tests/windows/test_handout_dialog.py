"""The page to take home before it is saved: seen, on the paper of one's choice, written only where the person says."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.exports.handout import Handout
from app.exports.handout_page import Paper
from app.exports.handout_words import handout_words
from app.start.lesion_words import lesion_from_text
from app.windows.handout_dialog import TARGET, HandoutDialog, file_name

FACTS = load_shipped_facts()
LESION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.3", FACTS)


@pytest.fixture
def dialog(qtbot: QtBot) -> HandoutDialog:
    made = HandoutDialog(None, Handout(handout_words(FACTS, explain(FACTS, LESION)), ()), Paper.A4)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_page_is_seen_on_the_paper_that_was_chosen(dialog: HandoutDialog):
    def shape() -> float:
        page = dialog.sheet.pixmap()
        return page.height() / page.width()

    assert shape() == pytest.approx(297 / 210, rel=0.02)
    dialog.papers[Paper.LETTER].click()
    assert dialog.paper is Paper.LETTER
    assert shape() == pytest.approx(11 / 8.5, rel=0.02)


def test_every_button_is_large_enough_for_a_finger(dialog: HandoutDialog):
    QApplication.processEvents()
    for button in (*dialog.papers.values(), dialog.save_button, dialog.close_button):
        assert button.height() >= TARGET >= 44


def test_nothing_is_written_before_a_place_was_chosen(dialog: HandoutDialog, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    dialog.save_button.click()
    assert list(tmp_path.iterdir()) == []
    assert dialog.said.isHidden()
    # The ending is added before the system asks whether a file that is there may be written over, not behind its back.
    monkeypatch.setattr(QFileDialog, "exec", lambda asked: asked.selectFile(str(tmp_path / "for her")) or 1)
    dialog.save_button.click()
    assert [file.name for file in tmp_path.iterdir()] == ["for her.pdf"]
    assert dialog.said.text() == "Saved: for her.pdf"


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(dialog: HandoutDialog, tmp_path: Path):
    dialog.save_to(tmp_path / "none" / "page.pdf")
    assert "does not exist" in dialog.said.text()


def test_the_name_of_the_file_says_what_it_is_about(dialog: HandoutDialog):
    assert file_name(dialog.handout) == "Disc-herniation-L4-L5-right-side.pdf"
