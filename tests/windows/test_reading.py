"""What is read in the window: folded topics, linked words, questions, sources; and that nothing loads before."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Grade, HerniationZone, SegmentId, Side, SourceId, Verified
from anatomy.facts.reading import Reading
from anatomy.facts.rows import SourceKind
from anatomy.files.compiled_facts import read_reading
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.citations import bibtex, plain_citation
from anatomy.reasoning.explain import explain
from anatomy.reasoning.explanation import Evidence
from app.look.theme import DARK, LIGHT, dress
from app.settings.settings import Settings
from app.state.state import ReadingLevel, State
from app.windows import body_view
from app.windows.evidence_badge import TEACHERS_OWN, EvidenceBadge
from app.windows.explanation_panel import ExplanationPanel
from app.windows.glossary_dialog import GlossaryDialog
from app.windows.main_window import MainWindow
from app.windows.questions_dialog import CORRECTIONS, QUESTIONS, QuestionsDialog
from app.windows.reading_dialogs import SourceCard, sources_dialog
from app.windows.reading_shelf import TERM, Shelf
from app.windows.topic_sections import LinkedWords, TopicSection

FACTS, READING = load_shipped_facts(), load_shipped_reading()
DISC = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.RIGHT, zone=HerniationZone.SUBARTICULAR)
Opened = Callable[..., ExplanationPanel]


def words(widget: object) -> str:
    said = " ".join(label.text() for label in widget.findChildren(QLabel))
    return unescape(re.sub(r"<[^>]+>", "", said))


def page(level: ReadingLevel = ReadingLevel.PLAIN, opened: list[object] | None = None) -> LinkedWords:
    shelf = Shelf(lambda: READING)
    _ = shelf.words
    keep = opened if opened is not None else []
    plain = level is ReadingLevel.PLAIN
    return LinkedWords(shelf, LIGHT, plain=plain, open_term=keep.append, open_evidence=keep.append)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Opened:
    dress(qapp, LIGHT)

    def make(lesion: Lesion = DISC, level: ReadingLevel = ReadingLevel.PLAIN, shelf: Shelf | None = None):
        made = ExplanationPanel(FACTS, LIGHT, shelf)
        qtbot.addWidget(made)
        made.resize(340, 800)
        made.show()
        made.show_state(State(lesion=lesion, level=level), explain(FACTS, lesion))
        made.open_shelf()
        return made

    return make


def test_nothing_is_read_before_a_lesion_is_shown(qapp: QApplication, qtbot: QtBot):
    asked: list[str] = []

    def load() -> Reading:
        asked.append("reading")
        return READING

    shelf = Shelf(load)
    panel = ExplanationPanel(FACTS, LIGHT, shelf)
    qtbot.addWidget(panel)
    panel.show_state(State(), None)
    assert not shelf.opened
    assert not asked
    panel.show_state(State(lesion=DISC), explain(FACTS, DISC))
    assert not asked  # the picture comes first
    qtbot.waitUntil(lambda: bool(panel.findChildren(TopicSection)), timeout=5000)
    assert asked == ["reading"]


@pytest.mark.parametrize("level", list(ReadingLevel))
def test_sections_are_folded_and_made_when_they_are_opened(panel: Opened, level: ReadingLevel):
    shown = panel(level=level)
    sections = shown.findChildren(TopicSection)
    assert sections[0].header.text() == "What it is"
    assert not any(section.header.isChecked() for section in sections)
    for section in sections:
        assert not section.findChildren(QLabel)
        section.header.setChecked(True)
        assert section.findChildren(QLabel)
        assert section.findChildren(EvidenceBadge)
    said = words(shown)
    for row in explain(FACTS, DISC).treatments:
        assert (row.plain if level is ReadingLevel.PLAIN else row.clinical) in said


def test_what_was_open_stays_open_when_another_lesion_is_shown(panel: Opened):
    shown = panel()
    treatments = next(s for s in shown.findChildren(TopicSection) if "Treatments" in s.header.text())
    treatments.header.setChecked(True)
    other = replace(DISC, segment=SegmentId("L3-L4"))
    shown.show_state(State(lesion=other), explain(FACTS, other))
    opened = [s.header.text() for s in shown.widget().findChildren(TopicSection) if s.header.isChecked()]
    assert opened == ["Treatments, and do they help"]


def test_a_state_with_the_same_explanation_leaves_the_panel_as_it_is(panel: Opened):
    shown = panel()
    before = shown.widget()
    shown.show_state(State(lesion=DISC, step=2), shown._explanation)
    assert shown.widget() is before
    shown.set_theme(DARK)
    assert shown.widget() is not before


def test_a_moved_slider_keeps_the_open_sections(panel: Opened):
    shown = panel()
    section = shown.widget().findChildren(TopicSection)[0]
    section.header.setChecked(True)
    worse = replace(DISC, severity=0.9)
    shown.show_state(State(lesion=worse), explain(FACTS, worse))
    assert shown.widget().findChildren(TopicSection)[0] is section
    assert section.isVisible()
    assert section.header.isChecked()
    shown.show_state(State(lesion=worse, level=ReadingLevel.CLINICAL), explain(FACTS, worse))
    assert shown.widget().findChildren(TopicSection)[0] is not section


def test_a_lesion_that_was_cleared_can_be_shown_again(panel: Opened):
    shown = panel()
    shown.show_state(State(), None)
    assert not shown.widget().findChildren(TopicSection)
    shown.show_state(State(lesion=DISC), explain(FACTS, DISC))
    sections = shown.widget().findChildren(TopicSection)
    sections[0].header.setChecked(True)
    assert sections[0].findChildren(EvidenceBadge)


def test_the_panel_is_as_tall_as_what_it_says(panel: Opened):
    shown = panel()
    for section in shown.findChildren(TopicSection):
        section.header.setChecked(True)
    QApplication.processEvents()
    inside = shown.widget()
    last = max(s.geometry().bottom() for s in inside.findChildren(TopicSection))
    line = inside.fontMetrics().height()
    assert inside.height() - last < 12 * line


@pytest.mark.parametrize("percent", [100, 200])
def test_no_section_asks_for_more_room_than_a_narrow_panel_has(qapp: QApplication, panel: Opened, percent: int):
    dress(qapp, LIGHT, percent)
    shown = panel()
    shown.open_shelf()
    for section in shown.findChildren(TopicSection):
        section.header.setChecked(True)
    QApplication.processEvents()
    assert shown.widget().minimumSizeHint().width() <= inside_width(percent)
    dress(qapp, LIGHT)


def inside_width(percent: int) -> int:
    """What is left for the panel at the smallest window, or at 1400 pixels with letters of twice the size."""
    return 256 if percent == 200 else 240


def test_a_gap_is_one_quiet_sentence(panel: Opened):
    shown = panel(Lesion(ConditionId("septic-arthritis"), side=Side.RIGHT))
    gaps = [label for label in shown.findChildren(QLabel) if "We found nothing reliable" in label.text()]
    assert len(gaps) == 1
    assert gaps[0].objectName() == "quiet"


def test_a_term_is_a_link_once_a_page_and_can_be_reached_by_the_keyboard(qtbot: QtBot):
    opened: list[object] = []
    made = page(ReadingLevel.CLINICAL, opened)
    first = made.label("Compression in the foramen; the foramen is narrow & low.")
    second = made.label("The foramen again.")
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    assert first.text().count(f'"{TERM}foramen"') == 1
    assert "&amp; low" in first.text()
    assert TERM not in second.text()
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    first.show()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert opened
    assert opened[0] in READING.terms


def test_everyday_words_are_no_links_in_plain_texts(qtbot: QtBot):
    plain, clinical = page(), page(ReadingLevel.CLINICAL)
    text = "Numb top of the foot; the sciatic nerve."
    for made, linked in ((plain, False), (clinical, True)):
        label = made.label(text)
        qtbot.addWidget(label)
        assert ("top of the foot</a>" in label.text()) is linked
        assert "sciatic nerve</a>" in label.text()


def test_a_word_is_explained_and_leads_on_and_back(qtbot: QtBot):
    dialog = GlossaryDialog(None, page(), "herniation")
    qtbot.addWidget(dialog)
    term = READING.terms["herniation"]
    assert term.plain in words(dialog)
    assert term.clinical in words(dialog)
    assert dialog.back.isHidden()
    dialog.show_term("protrusion")
    assert READING.terms["protrusion"].plain in words(dialog._area.widget())
    dialog.back.click()
    assert dialog.term is term


def test_a_word_in_an_explanation_is_followed_by_the_keyboard(qtbot: QtBot):
    dialog = GlossaryDialog(None, page(), "herniation")
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(4):  # on from word to word, each time from a label that its own press replaces
        before = dialog.term
        label = next(one for one in dialog._area.widget().findChildren(QLabel) if TERM in one.text())
        label.setFocus()
        QTest.keyClick(label, Qt.Key.Key_Tab)
        QTest.keyClick(label, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert dialog.term is not before
        assert dialog.term.plain in words(dialog._area.widget())


@pytest.mark.parametrize("level", list(ReadingLevel))
@pytest.mark.parametrize("name", [QUESTIONS, CORRECTIONS])
def test_every_question_and_saying_stands_there_with_its_evidence(qtbot: QtBot, name: str, level: ReadingLevel):
    dialog = QuestionsDialog(None, FACTS, page(level), {"disc-herniation", "L4-L5", "L5"})
    qtbot.addWidget(dialog)
    dialog.buttons[name].click()
    rows = READING.questions if name == QUESTIONS else READING.corrections
    assert set(dialog.cards) == set(rows)
    for identifier, card in dialog.cards.items():
        row = rows[identifier]
        assert (row.plain if level is ReadingLevel.PLAIN else row.clinical) in words(card)
        assert len(card.findChildren(EvidenceBadge)) == 1


def test_what_is_about_the_lesion_comes_first_and_other_levels_do_not(qtbot: QtBot):
    dialog = QuestionsDialog(None, FACTS, page(), {"disc-herniation", "L4-L5", "L5"})
    qtbot.addWidget(dialog)
    order = list(dialog.cards)
    assert "disc-herniation" in READING.questions[order[0]].about
    assert order.index("without-surgery") < order.index("l5-s1-and-the-knee")


def test_a_saying_can_be_opened_by_its_id(qtbot: QtBot):
    dialog = QuestionsDialog(None, FACTS, page(), at="sciatic-pinched-at-l4")
    qtbot.addWidget(dialog)
    assert dialog.buttons[CORRECTIONS].isChecked()
    dialog.show()
    card = dialog.cards["sciatic-pinched-at-l4"]
    qtbot.waitUntil(lambda: 0 < dialog.area.verticalScrollBar().value() == card.y(), timeout=5000)


def test_a_source_says_what_was_done_on_how_many_and_what_it_found(qtbot: QtBot):
    name = SourceId("brinjikji2015a")
    dialog = sources_dialog(None, FACTS, Evidence(Grade.STRONG, (name,), Verified.SEEN), READING.studies)
    qtbot.addWidget(dialog)
    study, said = READING.studies[name], words(dialog)
    assert study.done in said
    assert "3,110 people without symptoms" in said
    assert study.found in said
    assert "We opened this work." in said
    assert f"doi:{FACTS.sources[name].doi}" in said


def test_only_what_we_opened_looks_like_a_checked_source(qtbot: QtBot):
    for source in FACTS.sources.values():
        card = SourceCard(source, None)
        qtbot.addWidget(card)
        checked = source.verified is Verified.SEEN or source.kind is SourceKind.AUTHORED
        assert (card.objectName() == "card") is checked
        assert ("○" in words(card)) is not checked


def test_a_citation_and_its_bibtex_can_be_copied(qtbot: QtBot):
    source = FACTS.sources[SourceId("tran2018")]
    card = SourceCard(source, None)
    qtbot.addWidget(card)
    card.copy_citation.click()
    assert QGuiApplication.clipboard().text() == plain_citation(source)
    assert card.copy_citation.text() == "Copied"
    card.copy_bibtex.click()
    assert QGuiApplication.clipboard().text() == bibtex(source)


def test_what_a_teacher_added_is_marked_in_the_panel_and_among_the_sources(qapp: QApplication, panel: Opened, qtbot):
    own = {key: replace(row, origin="mine.yaml") if key[0] == DISC.condition else row for key, row in
           READING.topics.items()}  # fmt: skip
    shown = panel(shelf=Shelf(lambda: replace(READING, topics=MappingProxyType(own))))
    first = shown.findChildren(TopicSection)[0]
    first.header.setChecked(True)
    assert TEACHERS_OWN in first.findChildren(EvidenceBadge)[0].text()
    treatments = next(s for s in shown.findChildren(TopicSection) if "Treatments" in s.header.text())
    treatments.header.setChecked(True)
    assert not [badge for badge in treatments.findChildren(EvidenceBadge) if TEACHERS_OWN in badge.text()]
    card = SourceCard(replace(FACTS.sources[SourceId("tran2018")], origin="mine.yaml"), None)
    qtbot.addWidget(card)
    assert "mine.yaml" in words(card)
    assert TEACHERS_OWN in words(card)


def test_we_do_not_claim_to_have_opened_a_teachers_source(qtbot: QtBot):
    card = SourceCard(replace(FACTS.sources[SourceId("tran2018")], origin="mine.yaml"), None)
    qtbot.addWidget(card)
    assert card.objectName() == "unchecked"
    assert "We opened this work" not in words(card)


def test_what_rests_on_a_teachers_source_is_marked_though_the_row_is_ours(qtbot: QtBot):
    shelf = Shelf(lambda: READING)
    made = LinkedWords(
        shelf, LIGHT, plain=True, open_term=print, open_evidence=print, own_sources=frozenset({SourceId("tran2018")})
    )
    for sources, marked in ((("tran2018", "grays"), True), (("grays",), False)):
        badge = made.badge(Evidence(Grade.WEAK, tuple(map(SourceId, sources)), Verified.SEEN))
        qtbot.addWidget(badge)
        assert (TEACHERS_OWN in badge.text()) is marked


def test_missing_texts_are_said_and_the_rest_is_read(panel: Opened, tmp_path: Path):
    shown = panel(shelf=Shelf(lambda: read_reading(tmp_path / "gone.json")))
    assert "gone.json" in words(shown)
    assert explain(FACTS, DISC).steps[0].plain in words(shown)
    assert any("Treatments" in section.header.text() for section in shown.findChildren(TopicSection))


def test_q_opens_the_questions_and_a_word_opens_over_them(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    dress(qapp, LIGHT)
    monkeypatch.setattr(body_view, "BUNDLE", tmp_path / "gone.kneural")
    window = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS)
    assert not window.reading.shelf.opened
    window.wish_actions["questions"].trigger()
    dialog = window.findChild(QuestionsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    window.reading.open_term("herniation")
    word = window.findChild(GlossaryDialog)
    assert word is not None
    assert word.isVisible()
    word.close()
    dialog.close()
