"""Both ways in the window, without a picture: what stands left and right follows from the state alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.names import ConditionId, Side
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import asking, choosing
from app.look.theme import LIGHT, dress
from app.settings.settings import Settings
from app.windows import body_view
from app.windows.main_window import MainWindow
from app.windows.wishes import key_sheet

FACTS = load_shipped_facts()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window whose body cannot be read: words alone must do."""
    dress(qapp, LIGHT)
    monkeypatch.setattr(body_view, "BUNDLE", tmp_path / "gone.kneural")
    made = MainWindow(Settings(), None)
    qtbot.addWidget(made)
    made.show()
    made.fill(FACTS)
    yield made
    made.close()


def test_the_two_buttons_change_both_panels(window: MainWindow):
    left, right = window.way_back.left, window.way_back.right
    assert left.buttons[False].isChecked()
    left.buttons[True].click()
    assert left.stack.currentWidget() is window.way_back.asking
    assert right.stack.currentWidget() is window.way_back.answer
    left.buttons[False].click()
    assert left.stack.currentWidget() is window.choose
    assert right.stack.currentWidget() is window.meaning


def test_the_circle_closes_in_words_alone(window: MainWindow):
    window.wish_actions["way-back"].trigger()
    window.way_back.asking.boxes["KN_AL"].click()
    window.way_back.asking.boxes["ankle-dorsiflexion-weak"].click()
    assert window.way_back.result is not None
    card = next(card for card in window.way_back.answer.cards if card.cause.id == "L5")
    card.show_button.click()
    assert window.store.state.lesion is not None
    assert (window.store.state.lesion.root, window.store.state.lesion.side) == ("L5", Side.RIGHT)
    assert window.choose.isVisibleTo(window)
    assert window.way_back.right.bar.isVisibleTo(window)
    window.way_back.right.back.click()
    assert window.store.state.asking
    assert window.way_back.asking.boxes["KN_AL"].isChecked()


def test_the_list_can_be_forgotten_from_the_meaning(window: MainWindow):
    state = asking.toggle_place(asking.set_asking(window.store.state, True), next(iter(FACTS.zones)), Side.LEFT)
    window.store.put(asking.show_candidate(state, FACTS, "L4"))
    window.way_back.right.forget.click()
    assert not window.store.state.has_list
    assert not window.way_back.right.bar.isVisibleTo(window)
    assert window.store.state.lesion is not None


def test_a_lesion_waits_unseen_while_it_is_asked(window: MainWindow):
    lesion = choosing.fitted(FACTS, ConditionId("disc-herniation"), None)
    window.store.put(choosing.set_lesion(window.store.state, lesion))
    window.wish_actions["way-back"].trigger()
    assert window.explanation is None
    assert window.story.isHidden()
    window.compare()
    assert not window.store.state.comparing
    window.wish_actions["way-back"].trigger()
    assert window.explanation is not None
    assert window.explanation.lesion == lesion


def test_undo_walks_back_through_what_was_told(window: MainWindow):
    window.wish_actions["way-back"].trigger()
    window.way_back.asking.boxes["KN_ANT"].click()
    window.way_back.asking.boxes["fever"].click()
    window.store.undo()
    assert [chip.accessibleName() for chip in window.way_back.asking.chips] == ["Take away: front of the knee, right"]
    assert not window.way_back.asking.boxes["fever"].isChecked()
    window.store.undo()
    assert window.way_back.result is None
    window.store.redo()
    assert window.way_back.result is not None


def test_the_key_of_the_way_back_stands_on_the_sheet(window: MainWindow):
    assert ("W", "The way back: from where it hurts to the causes") in key_sheet(window.wishes)
    keys = [key for wish in window.wishes for key in wish.keys]
    assert len(keys) == len(set(keys))


def test_both_panels_fold_away_whichever_way_is_open(window: MainWindow):
    for _ in range(2):
        window.fold_left()
        window.fold_right()
        assert window.way_back.left.isHidden()
        assert window.way_back.right.isHidden()
        window.fold_left()
        window.fold_right()
        assert not window.way_back.left.isHidden()
        window.wish_actions["way-back"].trigger()
