"""A clinician with a patient: in by one key, told sentence by sentence, a page to take home, and out without a trace."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing
from app.start.lesion_words import lesion_from_text
from app.state.consult import Leaf
from app.state.state import ReadingLevel
from app.windows.handout_dialog import HandoutDialog
from tests.journeys.conftest import Person

LESION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.9", load_shipped_facts())


def begun(person: Person) -> None:
    store = person.window.store
    store.put(choosing.set_lesion(store.state, LESION))
    store.put(choosing.set_level(store.state, ReadingLevel.CLINICAL))
    person.window.body_view.setFocus()
    person.presses(Qt.Key.Key_K)
    person.settle()


def test_one_key_brings_the_calm_layout_and_done_brings_everything_back(person: Person):
    window = person.window
    store = window.store
    store.put(choosing.set_lesion(store.state, LESION))
    store.put(choosing.set_severity(store.state, 0.5))
    store.undo()
    person.settle()
    before, camera, type_before = store.state, window.body_view.main.camera, QApplication.font().pointSizeF()
    panels = (window.bar, window.way_back.left, window.way_back.right, window.story)
    assert all(part.isVisible() for part in panels)
    person.presses(Qt.Key.Key_K)
    person.settle()
    assert window.consultation.on
    assert not any(part.isVisible() for part in panels)
    assert window.consultation.panel.isVisible()
    assert QApplication.font().pointSizeF() >= 1.3 * type_before
    assert store.state.lesion.severity == 0.3
    assert store.state.comparing
    assert window.body_view.beside is not None
    person.clicks(window.consultation.bar.sides.buttons["left"])
    person.clicks(window.consultation.panel.next)
    assert store.can_undo
    person.clicks(window.consultation.bar.done)
    person.settle()
    assert not window.consultation.on
    assert all(part.isVisible() for part in panels)
    assert store.state == before
    assert window.body_view.beside is None
    assert window.body_view.main.camera == camera
    assert QApplication.font().pointSizeF() == type_before
    store.redo()
    assert store.state.lesion.severity == 0.5


def test_the_sentences_are_tapped_through_and_both_bodies_follow(person: Person):
    begun(person)
    window, panel = person.window, person.window.consultation.panel
    camera = window.body_view.main.camera
    for step in (1, 2, 3):
        person.clicks(panel.next)
        person.settle()
        assert window.store.state.step == step
    assert window.body_view.main.camera != camera
    assert window.body_view.beside.view.camera == window.body_view.main.camera
    for leaf in (Leaf.COMMON, Leaf.HELPS, Leaf.HELP_NOW):
        person.clicks(panel.next)
        assert window.consultation.consult.leaf is leaf
    assert not panel.next.isEnabled()
    person.clicks(panel.steps[0])
    assert window.consultation.consult.leaf is Leaf.STORY
    assert window.store.state.step == 0


def test_another_level_is_seen_where_it_is(person: Person):
    begun(person)
    window = person.window
    before = window.body_view.main.camera
    person.clicks(window.consultation.bar.levels.buttons["L2-L3"])
    person.settle()
    assert window.store.state.lesion.segment == "L2-L3"
    assert window.store.state.step == 0
    assert window.body_view.main.camera != before
    assert window.body_view.main.camera.window is not None
    assert window.body_view.main.title == "Disc herniation · L2-L3 · right side"


def test_esc_ends_it_and_goes_no_further(person: Person):
    begun(person)
    person.presses(Qt.Key.Key_Escape)
    assert not person.window.consultation.on
    assert person.window.store.state.lesion == LESION
    assert person.window.store.state.level is ReadingLevel.CLINICAL
    # The keys of the window work again.
    person.window.body_view.setFocus()
    person.presses(Qt.Key.Key_L)
    assert not person.window.store.state.labels


def test_no_stray_key_takes_the_patient_elsewhere(person: Person):
    begun(person)
    state = person.window.store.state
    for key in "WFHIXPCBNGLSMVAT0R":
        person.presses(Qt.Key(ord(key)))
    person.presses(Qt.Key.Key_F5)
    assert person.window.consultation.on
    assert person.window.store.state == state
    assert not person.window.presenter.on


def test_closing_the_window_remembers_nothing_of_it(person: Person):
    begun(person)
    assert person.window.settings.level == "plain"
    person.window.close()
    assert person.window.settings.level == "clinical"
    assert person.window.store.state.lesion == LESION


def test_the_page_to_take_home_is_one_tap_away(person: Person, tmp_path: Path):
    begun(person)
    person.clicks(person.window.consultation.panel.handout)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HandoutDialog)
    assert len(dialog.handout.pictures) == 2
    out = tmp_path / "page.pdf"
    dialog.save_to(out)
    assert out.read_bytes().startswith(b"%PDF-")
    dialog.reject()


def test_the_healthy_body_has_no_page_and_a_sentence_says_so(person: Person):
    person.presses(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None
    assert "Choose first what is wrong" in person.window.notice.sentence


def test_undo_within_it_shows_the_sentence_of_the_place_before(person: Person):
    begun(person)
    window = person.window
    person.clicks(window.consultation.bar.levels.buttons["L2-L3"])
    person.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert window.store.state.lesion.segment == "L4-L5"
    assert window.consultation.panel.title.text() == "Disc herniation · L4-L5 · right side"
    assert window.body_view.main.title == "Disc herniation · L4-L5 · right side"


def test_esc_closes_what_is_read_beside_the_sentences_before_it_ends_the_consultation(person: Person):
    begun(person)
    panel, consultation = person.window.consultation.panel, person.window.consultation
    person.clicks(panel.leaves[Leaf.HELP_NOW])
    person.presses(Qt.Key.Key_Escape)
    assert consultation.on
    assert consultation.consult.leaf is Leaf.STORY
    person.presses(Qt.Key.Key_Escape)
    assert not consultation.on


def test_the_red_flags_stay_in_sight_whatever_was_read_in_the_consultation_before(person: Person):
    person.window.resize(1366, 768)
    panel = person.window.consultation.panel
    for leaf in (Leaf.HELP_NOW, Leaf.HELPS):
        begun(person)
        for button in (panel.leaves[Leaf.HELP_NOW], panel.handout):
            assert button.visibleRegion().boundingRect() == button.rect(), button.text()
        person.clicks(panel.leaves[leaf])
        person.window.consultation.end()
        person.settle()
