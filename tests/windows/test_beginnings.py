"""Where nothing is chosen the right panel offers ways to begin, and each leads where it says."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.look.theme import LIGHT, dress
from app.state.state import State
from app.windows.beginnings import EXAMPLE, SHOW_EXAMPLE, WAYS, Beginnings, WayToBegin
from app.windows.explanation_panel import ExplanationPanel

FACTS = load_shipped_facts()


def test_the_example_goes_from_a_disc_to_the_knee():
    shown = explain(FACTS, EXAMPLE)
    assert {link.root for link in shown.roots} == {"L4"}
    assert shown.knee_zones


def test_every_way_tells_which_it_is(qtbot: QtBot):
    ways = Beginnings()
    qtbot.addWidget(ways)
    told: list[str] = []
    ways.chosen.connect(told.append)
    for button in ways.findChildren(WayToBegin):
        button.click()
    assert told == [name for name, _, _ in WAYS]


def test_the_ways_leave_with_the_first_lesion_and_come_back(qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    panel = ExplanationPanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    panel.show_state(State(), None)
    assert panel.widget().findChildren(WayToBegin)
    panel.show_state(State(lesion=EXAMPLE), explain(FACTS, EXAMPLE))
    assert not panel.widget().findChildren(WayToBegin)
    panel.show_state(State(), None)
    assert len(panel.widget().findChildren(WayToBegin)) == len(WAYS)


@pytest.mark.parametrize("width", [160, 240, 360])
def test_a_way_is_as_high_as_its_words(qtbot: QtBot, width: int):
    ways = Beginnings()
    qtbot.addWidget(ways)
    button = ways.findChildren(QPushButton)[0]
    assert button.heightForWidth(width) >= button.heightForWidth(2 * width)
    assert button.heightForWidth(100) > button.heightForWidth(600)


def test_the_first_way_is_the_example():
    assert WAYS[0][0] == SHOW_EXAMPLE
