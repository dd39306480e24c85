"""Rows are exchanged at once: none goes alone while the others still stand."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from app.windows.command_palette import CommandPalette
from app.windows.decks.deck_bar import StepList
from app.windows.finding_entries import Entry
from app.windows.rows import Rows
from app.windows.search_results import ResultsSheet

WINDOWS = Path(__file__).resolve().parents[2] / "app" / "windows"


def fill(rows: Rows, count: int) -> None:
    rows.fill(QListWidgetItem(str(row)) for row in range(count))


def watched(rows: QListWidget) -> list[str]:
    told: list[str] = []
    rows.model().rowsRemoved.connect(lambda _parent, first, last: told.append(f"removed {first} to {last}"))
    rows.model().modelReset.connect(lambda: told.append("all"))
    return told


@pytest.mark.parametrize("kind", [Rows, StepList])
def test_rows_go_all_at_once(qtbot: QtBot, qapp: QApplication, kind: type[Rows]):
    rows = kind()
    qtbot.addWidget(rows)
    fill(rows, 10)
    rows.setCurrentRow(0)
    told = watched(rows)
    fill(rows, 4)
    assert told == ["all"]
    assert [rows.item(row).text() for row in range(rows.count())] == ["0", "1", "2", "3"]


def test_the_current_row_does_not_wander_while_rows_are_exchanged(qtbot: QtBot):
    rows = Rows()
    qtbot.addWidget(rows)
    fill(rows, 10)
    rows.setCurrentRow(0)
    wandered: list[int] = []
    rows.currentRowChanged.connect(wandered.append)
    fill(rows, 10)
    assert wandered == [-1]


def test_what_the_palette_found_goes_at_once(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    palette = CommandPalette(window)
    entries = [Entry(f"e{row}", f"Entry {row}", "Action", (), lambda: None) for row in range(9)]
    palette.open_with(entries, ())
    told = watched(palette.list)
    palette.open_with(entries, ())
    assert told == ["all"]


def test_every_list_of_the_windows_names_its_rows():
    plain = re.compile(r"QListWidget\(\)|\(QListWidget\)")
    files = WINDOWS.rglob("*.py")
    assert [file.name for file in files if plain.search(file.read_text(encoding="utf-8"))] == ["rows.py"]


def test_what_the_search_found_goes_at_once(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    assert isinstance(ResultsSheet(window).list, Rows)
