"""The left panel of the way back: what can be told, in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.names import AreaId, ClueId, Side, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from app.look.theme import LIGHT, dress
from app.state.state import ReadingLevel, State
from app.windows.asking_panel import AskingPanel

FACTS = load_shipped_facts()
TOLD = State(
    asking=True,
    hurts=frozenset({(ZoneId("KN_AL"), Side.LEFT), (AreaId("lateral-leg"), Side.RIGHT)}),
    clues=frozenset({ClueId("foot-drop")}),
    asked_side=Side.LEFT,
)


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> AskingPanel:
    dress(qapp, LIGHT)
    made = AskingPanel(FACTS)
    qtbot.addWidget(made)
    made.resize(300, 800)
    made.show()
    return made


def test_every_place_and_every_clue_can_be_picked_exactly_once(panel: AskingPanel):
    offered = [name for section in panel.sections for name in section.names]
    assert sorted(offered) == sorted([*FACTS.zones, *FACTS.areas, *FACTS.clues])


def test_boxes_show_the_side_that_is_asked_about_and_chips_show_both(panel: AskingPanel):
    panel.show_state(TOLD)
    assert [name for name, box in panel.boxes.items() if box.isChecked()] == ["KN_AL", "foot-drop"]
    assert panel.side_buttons[Side.LEFT].isChecked()
    told = [chip.accessibleName() for chip in panel.chips]
    assert told == [
        "Take away: outer front of the knee, left",
        "Take away: outer shin, right",
        "Take away: the foot slaps or drops",
    ]


def test_a_chip_takes_away_what_it_names(panel: AskingPanel, qtbot: QtBot):
    panel.show_state(TOLD)
    with qtbot.waitSignal(panel.place_chosen) as place:
        panel.chips[1].click()
    assert place.args == ["lateral-leg", Side.RIGHT]
    with qtbot.waitSignal(panel.clue_chosen) as clue:
        panel.chips[2].click()
    assert clue.args == ["foot-drop"]


def test_a_place_picked_by_its_name_lies_on_the_side_asked_about(panel: AskingPanel, qtbot: QtBot):
    panel.show_state(TOLD)
    with qtbot.waitSignal(panel.place_chosen) as place:
        QTest.keyClick(panel.boxes["KN_POST"], Qt.Key.Key_Space)
    assert place.args == ["KN_POST", Side.LEFT]


def test_the_search_keeps_what_fits_and_opens_it(panel: AskingPanel):
    panel.show_state(State(asking=True))
    panel.search.setText("numb foot")
    shown = {name for name, box in panel.boxes.items() if box.isVisibleTo(panel)}
    assert shown == {"numb-dorsum-of-foot", "numb-lateral-foot"}
    panel.search.setText("xyzzy")
    assert not panel.nothing.isHidden()
    panel.search.clear()
    assert panel.nothing.isHidden()
    assert panel.boxes["KN_ANT"].isVisibleTo(panel)
    assert not panel.boxes["foot-drop"].isVisibleTo(panel)


def test_clinical_words_are_found_by_plain_ones(panel: AskingPanel):
    panel.show_state(State(asking=True, level=ReadingLevel.CLINICAL))
    assert panel.boxes["KN_POST"].text() == "Posterior (popliteal) zone"
    panel.search.setText("back of the knee")
    assert panel.boxes["KN_POST"].isVisibleTo(panel)


def test_warning_signs_stand_apart(panel: AskingPanel):
    section = next(section for section in panel.sections if "saddle-numbness" in section.names)
    assert panel.alarms.isAncestorOf(section)
    assert {FACTS.clues[ClueId(name)].kind.value for name in section.names} == {"alarm"}
    assert panel.alarms.objectName() == "alarm-soft"


def test_escape_empties_the_search_before_anything_else(panel: AskingPanel):
    panel.search.setText("foot")
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_no_words_are_wider_than_the_panel(qtbot: QtBot, qapp: QApplication, percent: int):
    dress(qapp, LIGHT, percent)
    panel = AskingPanel(FACTS)
    qtbot.addWidget(panel)
    for section in panel.sections:
        section.header.setChecked(True)
    panel.show_state(State(asking=True, clues=frozenset(FACTS.clues)))
    panel.resize(panel.fontMetrics().height() * 16, 900)
    panel.show()
    QApplication.processEvents()
    width = panel.viewport().width()
    assert panel.widget().width() == width
    for box in (*panel.boxes.values(), *panel.chips):
        right = box.mapTo(panel.widget(), box.rect().topRight()).x()
        assert right < width, box.text()
        assert box.height() >= box.heightForWidth(box.width()), box.text()
    dress(qapp, LIGHT)
