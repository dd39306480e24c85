"""From a typed word to the place that it names, by keyboard alone."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from anatomy.facts.names import Side
from app.state.state import KneeView, Layer
from app.windows.glossary_dialog import GlossaryDialog
from app.windows.questions_dialog import QuestionsDialog
from app.windows.searching import Searching
from tests.journeys.conftest import Person


def types(person: Person, text: str) -> None:
    person.presses(Qt.Key.Key_Slash)
    QTest.keyClicks(person.window.focusWidget(), text)
    QApplication.processEvents()


def goes_to(person: Person, text: str) -> None:
    types(person, text)
    person.presses(Qt.Key.Key_Return)


def test_the_knee_cap_is_found_chosen_and_framed_and_no_letter_is_taken_for_a_key(person: Person):
    window, before = person.window, person.window.store.state
    types(person, "slm kneecap")
    assert window.store.state == before
    window.bar.search.clear()
    goes_to(person, "kneecap")
    assert window.store.state.chosen == "patella-right"
    person.settle()
    view = window.body_view.main
    pixels, _ = view.camera.project(window.body_view.body.shapes["patella-right"].points, view.width(), view.height())
    assert np.abs(pixels.mean(axis=0) - [view.width() / 2, view.height() / 2]).max() < 60
    assert np.ptp(pixels[:, 1]) > view.height() / 8
    assert view.hasFocus()


def test_the_index_is_made_on_the_first_key_and_not_before(person: Person):
    searching = next(child for child in person.window.children() if isinstance(child, Searching))
    person.presses(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert person.window.bar.search.hasFocus()
    assert "search" not in vars(searching)
    QTest.keyClicks(person.window.bar.search, "L")
    assert "search" in vars(searching)


def test_a_slipped_disc_becomes_the_lesion_and_escape_in_the_box_leaves_it(person: Person):
    window = person.window
    goes_to(person, "slipped disc")
    lesion = window.store.state.lesion
    assert lesion is not None
    assert lesion.condition == "disc-herniation"
    types(person, "knee")
    assert window.bar.search.is_open
    person.presses(Qt.Key.Key_Escape)
    assert not window.bar.search.is_open
    assert window.store.state.lesion == lesion
    assert window.body_view.main.hasFocus()


@pytest.mark.parametrize("typed", ["conus", "jelly of the L4-L5 disc", "L4 rootlets", "sciatic nerve"])
def test_what_lies_inside_others_can_be_seen_when_it_was_found(person: Person, typed: str):
    person.presses(Qt.Key.Key_M)  # muscles would hide it, too
    goes_to(person, typed)
    person.settle()
    view, body = person.window.body_view.main, person.window.body_view.body
    chosen = person.window.store.state.chosen
    assert chosen is not None
    pixels, _ = view.camera.project(body.shapes[chosen].points[::7], view.width(), view.height())
    hits = [view._pick(QPointF(float(x), float(y))) for x, y in pixels[:400]]
    assert hits.count(chosen) >= 5


def test_a_muscle_brings_its_layer(person: Person):
    goes_to(person, "soleus")
    assert Layer.MUSCLES in person.window.store.state.layers
    assert person.window.store.state.chosen == "soleus-right"


def test_a_root_after_a_structure_shows_its_trouble_from_the_beginning(person: Person):
    goes_to(person, "kneecap")
    goes_to(person, "L5 root")
    assert person.window.store.state.chosen is None
    assert person.window.explanation is not None
    assert person.window.explanation.roots[0].root == "L5"


def test_a_place_turns_the_knee_and_says_what_it_is(person: Person):
    goes_to(person, "inner knee")
    assert person.window.store.state.knee_view is KneeView.INNER
    assert "right" in person.window.notice.sentence
    goes_to(person, "slipped disc")
    assert person.window.notice.sentence == ""


def test_on_the_way_back_a_place_hurts_and_a_sign_is_told(person: Person):
    goes_to(person, "knee gives way")
    state = person.window.store.state
    assert state.asking
    assert state.clues == {"knee-buckling"}
    goes_to(person, "calf")
    assert person.window.store.state.hurts == {("calf", Side.RIGHT)}


def test_a_word_opens_its_explanation(person: Person):
    goes_to(person, "dermatome")
    dialog = person.window.findChild(GlossaryDialog)
    assert dialog is not None
    assert dialog.term.id == "dermatome"
    dialog.close()


@pytest.mark.parametrize("typed", ["can a narrow canal cause knee pain", "roots emerge at the L4-L5 level"])
def test_a_question_or_a_correction_opens_at_its_own_text(person: Person, typed: str):
    goes_to(person, typed)
    dialog = person.window.findChild(QuestionsDialog)
    assert dialog is not None
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert typed.rsplit(maxsplit=1)[-1].casefold() in texts.casefold()
    dialog.close()
