"""The bar of the story is as high as its words need."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.look.theme import LIGHT, dress
from app.start.lesion_words import lesion_from_text
from app.state.state import State
from app.windows.story_bar import StoryBar

FACTS = load_shipped_facts()
HERNIATION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS)


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryBar]:
    dress(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    made = StoryBar(FACTS)
    column.addStretch(1)
    column.addWidget(made)
    made.show_state(State(lesion=HERNIATION), explain(FACTS, HERNIATION))
    window.resize(1290, 1000)
    window.show()
    yield made
    window.close()


def test_in_a_wide_window_the_bar_is_no_higher_than_its_words(bar: StoryBar, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bar.play.y() == bar.signal.y())
    margins = bar._row.contentsMargins()
    needs = max(card.whole_height(card.width()) for card in bar.cards) + margins.top() + margins.bottom()
    qtbot.waitUntil(lambda: bar.height() <= needs + bar.fontMetrics().height())
    assert bar.play.height() < 2 * bar.play.sizeHint().height()


def test_in_a_narrower_window_the_buttons_stand_one_above_another(bar: StoryBar, qtbot: QtBot) -> None:
    bar.window().resize(740, 1000)
    qtbot.waitUntil(lambda: bar.play.x() == bar.signal.x() and bar.play.y() < bar.signal.y())
    assert all(card.height() >= card.whole_height(card.width()) - 2 for card in bar.cards)
