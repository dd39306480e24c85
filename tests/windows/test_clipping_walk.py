"""Nothing is cut, covered or out of reach, whatever the window's size, text, look and language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.language import pseudo
from app.language.languages import speak
from app.look.theme import DARK, LIGHT, PROJECTION, Theme, dress, style_sheet
from app.windows.room import columns_for
from tests.windows.clipping import faults
from tests.windows.clipping_walk import LANGUAGES, SIZES, STATES, covering_walk, stops_for_tests, walk, whole_walk


@pytest.fixture(autouse=True)
def usual_clothes(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")
    dress(qapp, LIGHT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_anywhere_on_the_walk(qapp: QApplication, language: str):
    cut = {str(stop): sorted(found) for stop, found in walk(stops_for_tests(language)) if found}
    assert cut == {}


def test_the_walk_sees_every_size_text_look_state_and_language():
    stops = [stop for stop in covering_walk() if not stop.flat]
    pairs = {(a, b) for stop in stops for a in _told(stop) for b in _told(stop)}
    for size in {stop.size for stop in stops}:
        for text in (100, 150, 200, 250, 300):
            assert (("size", size), ("text", text)) in pairs
    assert {stop.language for stop in stops} == {"en", "de", "es", pseudo.CODE}
    assert {stop.state for stop in stops} == set(STATES)
    assert len(stops) <= 60


def test_the_dark_look_has_the_measures_of_the_light_one():
    def measures(theme: Theme) -> str:
        return re.sub(r"#[0-9a-f]{6}|(light|dark)\.png", "", style_sheet(theme, 150))

    assert measures(DARK) == measures(LIGHT)
    assert (DARK.weight, DARK.from_afar) == (LIGHT.weight, LIGHT.from_afar)


def test_in_a_hall_alike_types_are_walked_once():
    hall = [stop for stop in whole_walk() if stop.look is PROJECTION and stop.language == "en" and not stop.flat]
    assert len({(stop.worn, stop.size, stop.state) for stop in hall}) == len(hall)
    assert {stop.size for stop in hall if stop.state == "healthy"} == set(SIZES)
    # On the largest screen every text is as large as can be.
    assert len([stop for stop in hall if stop.state == "healthy" and stop.size == SIZES[-1]]) == 1


def test_the_walk_sees_rows_lower_than_their_line_and_lists_that_cut_their_words(qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    ground = QWidget()
    qtbot.addWidget(ground)
    rows, box = QListWidget(ground), QComboBox(ground)
    rows.setGeometry(0, 0, 300, 100)
    item = QListWidgetItem("A row that nobody can read")
    item.setSizeHint(QSize(300, 6))
    rows.addItem(item)
    box.addItem("Far too many words for so narrow a list")
    box.setGeometry(0, 120, 90, 30)
    ground.show()
    found = "\n".join(faults(ground))
    assert "lower than its line" in found
    assert "text wider than it and no tool tip" in found


def test_the_walk_sees_words_that_are_cut(qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(300, 200)
    wide, low = QLabel("Far too many words for so narrow a place", ground), QLabel("Words that wrap " * 9, ground)
    wide.setGeometry(0, 0, 60, 30)
    low.setWordWrap(True)
    low.setGeometry(0, 40, 90, 20)
    button = QPushButton("Nobody can press this", ground)
    button.setGeometry(250, 100, 160, 30)
    ground.show()
    found = "\n".join(faults(ground))
    assert "text wider than it" in found
    assert "cut at the bottom" in found
    assert "out of the window" in found


def test_the_walk_sees_what_lies_over_its_neighbour_and_what_no_scrolling_reaches(qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(300, 300)
    column = QVBoxLayout(ground)
    row = QHBoxLayout()
    column.addLayout(row)
    one, other = QPushButton("One"), QPushButton("Other")
    row.addWidget(one)
    row.addWidget(other)
    area, inside = QScrollArea(), QWidget()
    area.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
    inside.resize(900, 900)
    area.setWidget(inside)
    column.addWidget(area)
    ground.show()
    qapp.processEvents()
    other.move(one.pos())
    found = "\n".join(faults(ground))
    assert "lies over" in found
    assert "no way to scroll" in found


def test_large_text_leaves_room_for_fewer_columns():
    assert columns_for(1024, 16) == 3
    assert columns_for(1024, 25) == 2
    assert columns_for(1024, 33) == 1
    assert columns_for(3840, 49) == 3


def _told(stop) -> list[tuple[str, object]]:
    return [
        (name, getattr(stop, name).name if name == "look" else getattr(stop, name))
        for name in ("size", "text", "look", "language", "state")
    ]
