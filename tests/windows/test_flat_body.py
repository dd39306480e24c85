"""The flat map stands in for the solid body."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, SegmentId, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.geometry.person import Person, Sex
from anatomy.reasoning.explain import explain
from app.actions import asking
from app.actions.meant import LesionHit
from app.look.theme import LIGHT, dress
from app.settings.settings import Settings
from app.state.state import StartView, State
from app.windows import flat_body
from app.windows.flat_body import NO_DRAWING, FlatBody
from app.windows.flat_map import FlatScene
from app.windows.going_there import Search, go_there
from app.windows.main_window import MainWindow

FACTS = load_shipped_facts()
RIGHT = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.RIGHT, zone=HerniationZone.SUBARTICULAR)
OUTER_FRONT = ("KN_AL", Side.RIGHT)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    dress(qapp, LIGHT)


def stand_in(qtbot: QtBot) -> FlatBody:
    made = FlatBody(FACTS, LIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def told(body: FlatBody, state: State) -> FlatScene:
    body.show_state(State(), state, explain(FACTS, state.lesion) if state.lesion else None)
    return body.main._scene


def test_the_flat_body_shows_zones_and_course_of_the_lesion(qtbot: QtBot):
    body = stand_in(qtbot)
    scene = told(body, State(lesion=RIGHT))
    assert {(zone.id, zone.side) for zone in scene.felt} >= {OUTER_FRONT}
    (course,) = scene.courses
    assert (course.root, course.side) == ("L5", Side.RIGHT)
    assert course.points[-1, 2] < -700
    assert np.median(course.points[:, 0]) > 20
    assert scene.roots[OUTER_FRONT] == "L5"
    assert len(scene.lesions) == 1
    assert told(body, State()) == FlatScene()


def test_the_story_is_told_step_by_step(qtbot: QtBot):
    body = stand_in(qtbot)
    shown = [told(body, State(lesion=RIGHT, step=step)) for step in range(4)]
    assert [bool(scene.courses) for scene in shown] == [False, False, True, True]
    assert [bool(scene.felt) for scene in shown] == [False, False, False, True]


def test_a_woman_has_her_own_outlines(qtbot: QtBot):
    body = stand_in(qtbot)
    before = body.main._pictures[0].outline[0]
    told(body, State(person=Person(Sex.WOMAN)))
    assert body.main._pictures[0].outline[0].shape != before.shape


def test_two_bodies_stand_side_by_side_and_one_goes_again(qtbot: QtBot):
    body = stand_in(qtbot)
    scene = told(body, State(lesion=RIGHT, comparing=True))
    assert scene.title == explain(FACTS, RIGHT).title
    assert body.beside is not None
    assert body.beside._scene.title == "Healthy"
    assert body.beside._scene.felt == ()
    told(body, State(lesion=RIGHT))
    assert body.beside is None


def test_where_the_shapes_cannot_be_read_the_outlines_are_there_all_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(flat_body, "BUNDLE", tmp_path / "none.kneural")
    body = stand_in(qtbot)
    assert "none.kneural" in body.trouble
    scene = told(body, State(lesion=RIGHT))
    assert {(zone.id, zone.side) for zone in scene.felt} >= {OUTER_FRONT}
    assert body.main.key_at(*body.main.pixel_of(OUTER_FRONT)) is not None
    assert body.people == {}


def test_the_window_works_with_the_flat_body_and_says_why(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.exec", lambda _: 0)  # nobody is there to name a file
    window = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(window)
    window.resize(1400, 860)
    window.show()
    window.fill(FACTS, RIGHT, flat=NO_DRAWING)
    assert isinstance(window.body_view, FlatBody)
    assert window.body_view.sentence.text() == NO_DRAWING
    qtbot.waitUntil(window.body_view.sentence.isVisible)
    for wish in window.wishes:
        if wish.id not in {"keys", "red-flags", "view", "compare"}:
            wish.do()
    window.change_theme()
    window.compare()
    assert window.explanation is None or window.explanation.title
    window.close()


def test_the_story_plays_on_the_flat_map(qtbot: QtBot):
    window = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS, RIGHT, flat=NO_DRAWING)
    window.play_story()
    assert window.player is not None
    assert window.player.playing
    assert window.store.state.step == 0
    assert window.body_view.main._caption
    window.play_story()
    assert window.body_view.main._caption == ""
    window.close()


def test_following_the_nerve_says_that_the_map_stands_still(qtbot: QtBot):
    body = stand_in(qtbot)
    body.follow_nerve()
    assert "stands still" in body.main._caption
    assert not body.stop_moving()


def test_the_colour_of_the_course_is_the_roots_own(qtbot: QtBot):
    body = stand_in(qtbot)
    (course,) = told(body, State(lesion=RIGHT)).courses
    assert QColor(*course.colour) == QColor(8, 176, 150)


def test_the_disc_in_section_and_its_figures_are_there_for_a_segment_alone(qtbot: QtBot):
    body = stand_in(qtbot)
    told(body, State(lesion=RIGHT))
    assert body.start.isVisibleTo(body)
    qtbot.waitUntil(lambda: bool(body.start.numbers.rows))
    assert [way for way, button in body.start.frame.buttons.items() if button.isChecked()] == [StartView.AXIAL]
    wanted = []
    body.start_view_chosen.connect(wanted.append)
    body.start.frame.buttons[StartView.SAGITTAL].click()
    assert wanted == [StartView.SAGITTAL]
    told(body, State(lesion=Lesion(ConditionId("piriformis-syndrome"), side=Side.LEFT)))
    assert not body.start.isVisibleTo(body)


def test_while_it_is_asked_where_it_hurts_a_place_is_told_and_marked(qtbot: QtBot):
    window = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS, RIGHT, flat=NO_DRAWING)
    flat = window.body_view.main
    flat.place_chosen.emit(*OUTER_FRONT)
    assert window.store.state.hurts == frozenset(), "nobody has asked yet"
    window.store.put(asking.set_asking(window.store.state, True))
    assert flat._scene.felt == ()
    flat.spots[OUTER_FRONT].click()
    assert window.store.state.hurts == {OUTER_FRONT}
    assert flat._scene.chosen == {OUTER_FRONT}
    assert flat.spots[OUTER_FRONT].accessibleName() == "outer front of the right knee, chosen"
    flat.spots[OUTER_FRONT].click()
    assert window.store.state.hurts == frozenset()
    window.close()


def test_a_bone_that_was_looked_up_and_cannot_be_shown_flat_is_told(qtbot: QtBot):
    window = MainWindow(Settings(), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS, flat=NO_DRAWING)
    search = Search(FACTS, window.reading.shelf)
    (hit,) = (hit for hit, _ in search.find("patella", 8) if not isinstance(hit, LesionHit) and hit.id == "patella")
    go_there(window, hit)
    assert window.notice.isVisible()
    assert "patella" in window.notice._text.text()
