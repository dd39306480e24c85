"""A question in the hall: the educator shows another lesion, and goes back to any step by its number."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.actions import choosing, decking
from app.windows.presenting.answering import WhatIf
from tests.journeys.conftest import Person
from tests.journeys.hall import REMOTE_BACK, REMOTE_NEXT, presenter_of


def _with_deck(educator: Person) -> None:
    store = educator.window.store
    for severity, seen in ((0.3, "whole"), (0.6, "lesion"), (0.9, "knee")):
        store.put(decking.keep(choosing.set_severity(store.state, severity), seen, f"step {seen}", ""))
    store.put(decking.show(store.state, 1))
    educator.settle()


def _at(educator: Person) -> int | None:
    deck = educator.window.store.state.deck
    return deck.at if deck is not None else None


def test_a_number_and_enter_go_to_that_step(educator: Person):
    _with_deck(educator)
    educator.presses(Qt.Key.Key_3)
    assert _at(educator) == 1
    assert "3" in presenter_of(educator).strip.hint.text()
    educator.presses(Qt.Key.Key_Return)
    assert _at(educator) == 2
    educator.presses(Qt.Key.Key_9)
    educator.presses(Qt.Key.Key_Return)
    assert _at(educator) == 2
    # Another key than Enter drops the figures: Enter alone is the next step.
    educator.presses(Qt.Key.Key_1)
    educator.presses(REMOTE_BACK)
    educator.presses(Qt.Key.Key_Return)
    assert _at(educator) == 2


def test_what_if_shows_another_lesion_and_the_deck_waits_at_its_step(educator: Person):
    _with_deck(educator)
    window, presenter = educator.window, presenter_of(educator)
    before, camera = window.store.state, window.body_view.main.camera
    educator.presses(Qt.Key.Key_Slash)
    dialog = presenter.answering.dialog
    assert isinstance(dialog, WhatIf)
    QTest.keyClicks(dialog.box, "L5-S1 lateral")
    assert len(dialog.box.sheet.hits) == 2
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    educator.settle()
    lesion = window.store.state.lesion
    assert (lesion.segment, lesion.zone, lesion.side) == ("L5-S1", "foraminal", before.lesion.side)
    assert presenter.on
    assert "L5-S1" in presenter.caption.sentence.text
    assert not presenter.caption.place.isVisible()
    educator.presses(REMOTE_BACK)
    educator.qtbot.waitUntil(lambda: window.body_view.main.camera == camera, timeout=10000)
    assert window.store.state == before
    assert presenter.caption.place.isVisible()


def test_behind_a_question_the_remote_goes_on_with_the_lecture(educator: Person):
    _with_deck(educator)
    store = educator.window.store
    store.put(replace(store.state, lesion=replace(store.state.lesion, segment="L5-S1")))
    educator.presses(REMOTE_NEXT)
    assert _at(educator) == 2


def test_while_drawing_figures_choose_colours_and_no_question_is_asked(educator: Person):
    _with_deck(educator)
    presenter = presenter_of(educator)
    educator.presses(Qt.Key.Key_D)
    educator.presses(Qt.Key.Key_2)
    educator.presses(Qt.Key.Key_Return)
    assert _at(educator) == 1
    educator.presses(Qt.Key.Key_Slash)
    assert presenter.answering.dialog is None
    assert presenter.talk.tool is not None
