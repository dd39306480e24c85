"""The right panel of the way back: what may cause it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from anatomy.facts.names import ClueId, Side, ZoneId
from anatomy.facts.rows import Group
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.candidates import candidates
from app.actions import asking
from app.language.languages import catalogue
from app.language.words import use
from app.look.theme import LIGHT, dress
from app.state.state import ReadingLevel, State
from app.windows.answer_panel import AnswerPanel
from app.windows.answer_words import BOTH_SIDES, FIT_WORDS, announcement, cause_name
from app.windows.evidence_badge import EvidenceBadge
from app.windows.explanation_panel import DISCLAIMER
from app.windows.flow import WrappedButton
from app.windows.panel_parts import LevelButtons

FACTS = load_shipped_facts()
OUTER_FRONT = (ZoneId("KN_AL"), Side.LEFT)


def told(*clues: str, level: ReadingLevel = ReadingLevel.PLAIN, hurts: tuple = (OUTER_FRONT,)) -> State:
    return State(asking=True, hurts=frozenset(hurts), clues=frozenset(map(ClueId, clues)), level=level)


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> AnswerPanel:
    dress(qapp, LIGHT)
    made = AnswerPanel(FACTS)
    qtbot.addWidget(made)
    made.resize(330, 800)
    made.show()
    return made


def show(panel: AnswerPanel, state: State) -> str:
    panel.show_answer(state, candidates(FACTS, asking.given(state), asking.sore_side(state)))
    return said(panel)


def said(panel: AnswerPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def test_it_says_how_to_begin_and_how_little_knee_pain_tells(panel: AnswerPanel):
    assert "Click on the body" in said(panel)
    assert FACTS.cautions["knee-pain-alone"].plain in said(panel)
    assert panel.footer.text() == DISCLAIMER
    assert panel.footer.isVisible()


def test_every_cause_stands_in_the_order_of_the_answer_with_its_fit_in_words(panel: AnswerPanel):
    state = told("ankle-dorsiflexion-weak")
    show(panel, state)
    answer = candidates(FACTS, asking.given(state), Side.LEFT)
    assert [card.cause.id for card in panel.cards] == [cause.id for cause in answer.candidates]
    assert [card.fit.text().split(" · ")[0] for card in panel.cards] == [FIT_WORDS[c.fit] for c in answer.candidates]


def test_reasons_for_and_against_have_their_evidence(panel: AnswerPanel):
    show(panel, told("ankle-dorsiflexion-weak", "patellar-reflex-reduced"))
    for card in panel.cards:
        card.more.click()
        assert len(card.findChildren(EvidenceBadge)) == len(card.cause.supports) + len(card.cause.opposes)


def test_what_was_opened_stays_open_when_a_clue_is_added(panel: AnswerPanel):
    show(panel, told("ankle-dorsiflexion-weak"))
    next(card for card in panel.cards if card.cause.id == "L5").more.click()
    show(panel, told("ankle-dorsiflexion-weak", "back-pain"))
    assert [card.cause.id for card in panel.cards if card.inside.isVisibleTo(panel)] == ["L5"]


def test_a_cause_and_an_origin_can_be_displayed(panel: AnswerPanel, qtbot: QtBot):
    show(panel, told("ankle-dorsiflexion-weak"))
    card = next(card for card in panel.cards if card.cause.id == "L5")
    with qtbot.waitSignal(panel.cause_chosen) as cause:
        card.show_button.click()
    assert cause.args == ["L5", None]
    card.more.click()
    with qtbot.waitSignal(panel.cause_chosen) as origin:
        card.findChildren(WrappedButton)[0].click()
    assert origin.args == ["L5", card.cause.origins[0]]


@pytest.mark.parametrize("clue", [c.id for c in FACTS.clues.values() if c.red_flags])
def test_a_warning_sign_says_first_what_to_do(panel: AnswerPanel, clue: str):
    words = show(panel, told(clue))
    first_cause = words.index(cause_name(panel.cards[0].cause, ReadingLevel.PLAIN))
    for flag in FACTS.clues[ClueId(clue)].red_flags:
        assert words.index(FACTS.red_flags[flag].plain) < first_cause


def test_emergencies_are_set_apart_and_come_first(panel: AnswerPanel):
    show(panel, told("saddle-numbness", "ankle-dorsiflexion-weak"))
    looks = [card.objectName() for card in panel.cards]
    groups = [card.cause.group is Group.EMERGENCY for card in panel.cards]
    assert groups == sorted(groups, reverse=True)
    assert groups[0]
    assert [look == "alarm-card" for look in looks] == groups


def test_contradictions_are_said_once(panel: AnswerPanel):
    words = show(panel, told("no-weakness", "foot-drop"))
    assert words.count("cannot both be true") == 1


def test_both_sore_sides_ask_for_the_warning_sign(panel: AnswerPanel):
    both = (OUTER_FRONT, (OUTER_FRONT[0], Side.RIGHT))
    assert BOTH_SIDES in show(panel, told(hurts=both))
    assert BOTH_SIDES not in show(panel, told("both-legs", hurts=both))
    assert BOTH_SIDES not in show(panel, told())


def test_the_clue_to_look_for_next_can_be_added_at_once(panel: AnswerPanel, qtbot: QtBot):
    state = told("ankle-dorsiflexion-weak")
    show(panel, state)
    answer = candidates(FACTS, asking.given(state), Side.LEFT)
    assert answer.next is not None
    with qtbot.waitSignal(panel.clue_chosen) as clue:
        panel.have_it.click()
    assert clue.args == [answer.next.clue]


def test_the_keyboard_stays_on_its_button_when_the_answer_is_made_anew(
    panel: AnswerPanel, qtbot: QtBot, qapp: QApplication
):
    show(panel, told("ankle-dorsiflexion-weak"))
    panel.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is panel)
    card = next(card for card in panel.cards if card.cause.id == "L5")
    card.more.setFocus()
    show(panel, told("ankle-dorsiflexion-weak", "back-pain"))
    assert panel.focusWidget() is next(card for card in panel.cards if card.cause.id == "L5").more


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_an_answer_that_is_made_anew_takes_the_keyboard_from_nobody(language: str, qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    use(language, catalogue(language))
    try:
        panel, elsewhere = AnswerPanel(FACTS), QLineEdit()
        qtbot.addWidget(panel)
        panel.layout().addWidget(elsewhere)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(lambda: qapp.activeWindow() is panel)
        elsewhere.setFocus()
        show(panel, told("ankle-dorsiflexion-weak"))
        assert panel.focusWidget() is elsewhere
        level = panel.findChild(LevelButtons).findChildren(QPushButton)[1]
        level.setFocus()
        show(panel, told("ankle-dorsiflexion-weak", level=ReadingLevel.CLINICAL))
        held = panel.focusWidget()
        assert isinstance(held, QPushButton)
        assert held.text() == level.text()
    finally:
        use("en", {})


def test_a_screen_reader_hears_what_to_do_and_the_first_cause():
    answer = candidates(FACTS, ["KN_AL", "saddle-numbness"], Side.LEFT)
    heard = announcement(answer, ReadingLevel.PLAIN)
    assert heard.startswith(answer.red_flags[0].plain)
    assert heard.endswith(f"First: {cause_name(answer.candidates[0], ReadingLevel.PLAIN)}, get this checked.")


def test_the_clinical_level_speaks_in_clinical_terms(panel: AnswerPanel):
    show(panel, told("ankle-dorsiflexion-weak", level=ReadingLevel.CLINICAL))
    for card in panel.cards:
        card.more.click()
    words = said(panel)
    assert "L5 radiculopathy" in words
    assert "Weak ankle dorsiflexion" in words
    assert "L5 nerve root trouble" not in words
