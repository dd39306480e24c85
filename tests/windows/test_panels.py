"""Panels without a screen: what they show follows from the state alone."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Grade, HerniationZone, RootName, SegmentId, Side, SourceId, Verified
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from anatomy.reasoning.explanation import Evidence
from app.look.theme import LIGHT, THEMES, dress
from app.settings.settings import Settings
from app.state.state import ReadingLevel, State
from app.windows import body_view
from app.windows.choose_panel import CONDITION_ROLE, ChoosePanel
from app.windows.evidence_badge import EvidenceBadge, badge_text, shortened
from app.windows.explanation_panel import DISCLAIMER, ExplanationPanel
from app.windows.main_window import MainWindow
from app.windows.reading_dialogs import red_flags_dialog, sources_dialog
from app.windows.story_bar import step_captions

FACTS = load_shipped_facts()
FAR = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.LEFT, zone=HerniationZone.EXTRAFORAMINAL)


def words(widget: object) -> str:
    said = " ".join(label.text() for label in widget.findChildren(QLabel))
    return unescape(re.sub(r"<[^>]+>", "", said))


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    dress(qapp, LIGHT)


def test_the_left_panel_shows_segment_side_zone_and_amount(qtbot: QtBot, dressed: None):
    panel = ChoosePanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    panel.show_state(State(lesion=FAR), explain(FACTS, FAR))
    assert [s for s, b in panel.strip.buttons.items() if b.isChecked()] == ["L4-L5"]
    assert [s for s, b in panel.side_buttons.items() if b.isChecked()] == ["left"]
    assert [(s.zone, s.side) for s in panel.picker.spots if s.isChecked()] == [("extraforaminal", "left")]
    assert panel.severity.value() == 60
    assert panel.conditions.currentIndex().data(CONDITION_ROLE) == "disc-herniation"


def test_a_root_condition_offers_roots_and_puts_the_disc_away(qtbot: QtBot, dressed: None):
    panel = ChoosePanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    lesion = Lesion(ConditionId("radiculopathy"), root=RootName("L3"), side=Side.RIGHT)
    panel.show_state(State(lesion=lesion), explain(FACTS, lesion))
    assert panel.picker.isHidden()
    assert not panel.roots.isHidden()
    assert [r for r, b in panel.root_buttons.items() if b.isChecked()] == ["L3"]


def test_every_condition_is_offered_exactly_once(qtbot: QtBot, dressed: None):
    panel = ChoosePanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    model = panel.conditions.model()
    offered = [
        model.index(row, 0, model.index(group, 0)).data(CONDITION_ROLE)
        for group in range(model.rowCount())
        for row in range(model.rowCount(model.index(group, 0)))
    ]
    assert sorted(offered) == sorted(FACTS.conditions)


def test_the_picker_lies_as_seen_from_above_with_the_persons_left_on_the_left(qtbot: QtBot, dressed: None):
    panel = ChoosePanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    panel.show()
    spots = {(s.zone, s.side): s.geometry().center().x() for s in panel.picker.spots}
    centre = spots[(HerniationZone.CENTRAL, None)]
    for zone in (HerniationZone.SUBARTICULAR, HerniationZone.FORAMINAL, HerniationZone.EXTRAFORAMINAL):
        assert spots[(zone, Side.LEFT)] < centre < spots[(zone, Side.RIGHT)]


def test_the_right_panel_shows_four_steps_each_with_evidence(qtbot: QtBot, dressed: None):
    panel = ExplanationPanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    explanation = explain(FACTS, FAR)
    panel.show_state(State(lesion=FAR), explanation)
    said = words(panel)
    for step in explanation.steps:
        assert step.plain in said
    assert len(panel.findChildren(EvidenceBadge)) >= 5
    assert DISCLAIMER in said


def test_the_clinical_level_shows_clinical_sentences(qtbot: QtBot, dressed: None):
    panel = ExplanationPanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    explanation = explain(FACTS, FAR)
    panel.show_state(State(lesion=FAR, level=ReadingLevel.CLINICAL), explanation)
    assert explanation.steps[1].clinical in words(panel)


def test_a_badge_says_grade_number_and_whether_it_was_checked():
    evidence = Evidence(Grade.WEAK, (SourceId("grays"),), Verified.UNVERIFIED)
    assert badge_text(evidence) == "●○○ Weak evidence · 1 source · not checked"


def test_a_narrow_badge_gives_up_everything_before_that_it_was_not_checked():
    evidence = Evidence(Grade.MODERATE, (SourceId("grays"),), Verified.UNVERIFIED)
    assert shortened(badge_text(evidence))[1:] == (
        "●●○ Moderate · 1 source · not checked",
        "●●○ Moderate · not checked",
        "●●○ not checked",
    )
    assert all("teacher" in text for text in shortened(badge_text(evidence, "mine.yaml")))


def test_sources_name_the_work_and_how_far_it_was_checked(qtbot: QtBot, dressed: None):
    dialog = sources_dialog(
        None, FACTS, Evidence(Grade.STRONG, (SourceId("tran2018"), SourceId("grays")), Verified.SEEN)
    )
    qtbot.addWidget(dialog)
    said = words(dialog)
    assert FACTS.sources[SourceId("tran2018")].title in said
    assert "We opened this work." in said
    assert "Not checked" in said


def test_every_source_can_be_shown(qtbot: QtBot, dressed: None):
    dialog = sources_dialog(None, FACTS, Evidence(Grade.NONE, tuple(FACTS.sources), Verified.UNVERIFIED))
    qtbot.addWidget(dialog)
    assert all(source.title in words(dialog) for source in FACTS.sources.values())


def test_red_flags_name_the_cauda_equina_first(qtbot: QtBot, dressed: None):
    dialog = red_flags_dialog(None, FACTS)
    qtbot.addWidget(dialog)
    first = dialog.column.itemAt(0).widget()
    assert "cauda equina" in words(first).lower()


def test_red_flags_in_plain_words_hold_no_clinical_ones(qtbot: QtBot, dressed: None):
    dialog = red_flags_dialog(None, FACTS, clinical=False)
    qtbot.addWidget(dialog)
    told = words(dialog)
    assert all(flag.plain in told and flag.clinical not in told for flag in FACTS.red_flags.values())


@pytest.mark.parametrize("zone", list(HerniationZone))
@pytest.mark.parametrize("segment", sorted(FACTS.segments))
def test_captions_are_short_for_every_herniation(segment: str, zone: HerniationZone):
    lesion = replace(FAR, segment=SegmentId(segment), zone=zone)
    captions = step_captions(FACTS, explain(FACTS, lesion))
    assert all(0 < len(caption) <= 90 for caption in captions), captions


def test_a_missing_body_leaves_the_explanation_and_says_why(
    qtbot: QtBot, dressed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(body_view, "BUNDLE", tmp_path / "gone.kneural")
    window = MainWindow(Settings(), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS, FAR)
    assert "gone.kneural" in window.notice.sentence
    assert "make assets" in window.notice.sentence
    assert explain(FACTS, FAR).steps[0].plain in words(window.meaning)
    window.go_home()
    window.body_view.frame_chosen()
    window.change_theme()


def test_settings_that_cannot_be_saved_are_said_once_and_the_window_works_on(
    qtbot: QtBot, dressed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(body_view, "BUNDLE", tmp_path / "gone.kneural")
    blocker = tmp_path / "kneural"
    blocker.write_text("not a folder", encoding="utf-8")
    window = MainWindow(Settings(), blocker / "settings.json")
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS)
    assert str(blocker) in window.notice.sentence
    window.change_theme()
    assert window.filled


def test_every_button_of_the_window_has_a_name_for_screen_readers(qtbot: QtBot, dressed: None):
    window = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS, FAR)
    for button in window.findChildren(QPushButton):
        assert button.accessibleName() or button.text(), button
    assert window.body_view.main.accessibleName()
    window.close()


@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("percent", [100, 200, 300])
def test_themes_and_text_sizes_dress_the_whole_application(qapp: QApplication, theme: str, percent: int):
    dress(qapp, THEMES[theme], percent)
    assert qapp.font().pointSizeF() == pytest.approx(10.0 * percent / 100)
    assert qapp.palette().window().color().name() == THEMES[theme].ground
    dress(qapp, LIGHT)


def test_an_emergency_begins_with_what_to_do_before_anything_else(qtbot: QtBot, dressed: None):
    panel = ExplanationPanel(FACTS, LIGHT)
    qtbot.addWidget(panel)
    lesion = Lesion(ConditionId("septic-arthritis"), side=Side.RIGHT)
    explanation = explain(FACTS, lesion)
    panel.show_state(State(lesion=lesion), explanation)
    said = words(panel)
    assert said.index(explanation.red_flags[0].plain) < said.index(explanation.steps[0].plain)
