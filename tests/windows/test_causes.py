"""The tree of causes: how high it is, and its arrows."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.look.theme import LIGHT, dress
from app.start.lesion_words import lesion_from_text
from app.state.state import State
from app.windows.choose_panel import LEAST_ROWS, ROW_LINES, USUAL_ROWS, ChoosePanel

FACTS = load_shipped_facts()
HERNIATION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS)
LOW = (288, 674)
"""What a window of 1366 x 768 leaves to the panel, in pixels."""


def panel_at(percent: int, qtbot: QtBot, qapp: QApplication) -> ChoosePanel:
    dress(qapp, LIGHT, percent)
    made = ChoosePanel(FACTS, LIGHT)
    qtbot.addWidget(made)
    made.show_state(State(lesion=HERNIATION), explain(FACTS, HERNIATION))
    made.resize(*LOW)
    made.show()
    return made


def rows(panel: ChoosePanel) -> int:
    return int(panel.conditions.height() / (ROW_LINES * panel.conditions.fontMetrics().height()))


def test_the_slider_and_its_words_are_in_sight_in_a_low_window(qtbot: QtBot, qapp: QApplication) -> None:
    panel = panel_at(100, qtbot, qapp)
    amount = panel.severity.parentWidget()
    assert amount is not None

    def in_sight() -> bool:
        foot = amount.mapTo(panel.viewport(), QPoint(0, amount.height()))
        return foot.y() <= panel.viewport().height() and panel.verticalScrollBar().maximum() == 0

    qtbot.waitUntil(in_sight)
    assert not panel.picker.isHidden()
    assert rows(panel) >= LEAST_ROWS
    tree = panel.conditions
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))


def test_the_tree_gives_way_only_where_that_is_enough(qtbot: QtBot, qapp: QApplication) -> None:
    panel = panel_at(200, qtbot, qapp)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 0)
    assert rows(panel) == USUAL_ROWS


def test_a_heading_that_was_closed_stays_closed_when_the_tree_becomes_lower(qtbot: QtBot, qapp: QApplication) -> None:
    tree = panel_at(100, qtbot, qapp).conditions
    tree.collapseAll()
    tree.resize(tree.width(), tree.height() - 10)
    assert not tree.isExpanded(tree.model().index(0, 0))


@pytest.mark.parametrize("percent", [150, 300])
def test_the_arrows_grow_with_the_text(percent: int, qtbot: QtBot, qapp: QApplication) -> None:
    before = arrow_height(panel_at(100, qtbot, qapp))
    grown = arrow_height(panel_at(percent, qtbot, qapp)) / before
    assert grown == pytest.approx(percent / 100, rel=0.3)


def arrow_height(panel: ChoosePanel) -> int:
    """Pixels from the top to the foot of the arrow of a heading that is closed."""
    tree = panel.conditions
    tree.collapseAll()
    tree.resize(400, 400)
    row = tree.visualRect(tree.model().index(1, 0))
    image = tree.viewport().grab().toImage()
    ground = image.pixel(image.width() - 3, row.bottom() - 1)
    ink = [y for y in range(row.top(), row.bottom()) if any(image.pixel(x, y) != ground for x in range(row.left()))]
    return ink[-1] - ink[0] + 1
