"""Two bodies beside each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from anatomy.facts.names import SegmentId
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing
from app.look.theme import LIGHT, dress
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.windows.evidence_badge import EvidenceBadge
from app.windows.main_window import MainWindow

FACTS = load_shipped_facts()
HERNIATION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS)
SLIP = lesion_from_text("L4-L5 degenerative-spondylolisthesis 0.8", FACTS)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    dress(qapp, LIGHT)
    made = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.fill(FACTS, HERNIATION)
    qtbot.waitUntil(lambda: all(view.at_rest for view in made.body_view.views), timeout=20000)
    yield made
    made.close()


def test_c_puts_the_healthy_body_beside_and_takes_it_away_again(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_C)
    beside = window.body_view.beside
    assert beside is not None
    assert beside.view.title == "Healthy"
    assert window.body_view.main.title == "L4-L5 disc herniation"
    assert beside.stage.picture.marks == ()
    assert window.body_view.stage.picture.marks != ()
    QTest.keyClick(window, Qt.Key.Key_C)
    assert window.body_view.beside is None
    assert window.body_view.main.title == ""
    assert window.body_view.knee_frame.isVisible()


def test_both_eyes_move_together(window: MainWindow, qtbot: QtBot):
    window.compare()
    beside = window.body_view.beside
    assert beside is not None
    qtbot.waitUntil(lambda: beside.view.at_rest and window.body_view.main.at_rest, timeout=20000)
    window.body_view.main.set_camera(window.body_view.main.camera.orbited(25, 5))
    assert beside.view.camera == window.body_view.main.camera
    beside.view.set_camera(beside.view.camera.orbited(-60, 0))
    assert window.body_view.main.camera == beside.view.camera


def test_another_level_is_compared_where_it_lies_and_home_shows_all_of_both(window: MainWindow, qtbot: QtBot):
    view = window.body_view
    window.compare()
    qtbot.waitUntil(lambda: view.main.camera == view.camera_of("lesion"), timeout=20000)
    before = view.main.camera
    window.store.put(choosing.choose_segment(window.store.state, FACTS, SegmentId("L2-L3")))
    qtbot.waitUntil(lambda: view.main.camera == view.camera_of("lesion"), timeout=20000)
    assert view.main.camera != before
    window.go_home()
    qtbot.waitUntil(lambda: view.main.camera == view.camera_of("whole"), timeout=20000)


def test_b_keeps_a_lesion_beside_the_next_one(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_B)
    window.store.put(choosing.set_lesion(window.store.state, SLIP))
    beside = window.body_view.beside
    assert beside is not None
    assert beside.view.title == "L4-L5 disc herniation"
    assert window.body_view.main.title == "L4-L5 degenerative spondylolisthesis"


def test_undo_takes_the_comparison_back(window: MainWindow):
    window.compare()
    window.store.undo()
    assert window.body_view.beside is None


def test_the_window_closes_while_two_bodies_are_shown(window: MainWindow):
    window.compare()
    window.close()


def test_look_alikes_stand_beside_each_other_with_what_tells_them_apart(window: MainWindow):
    window.compare_menu.pairs["L4", "saphenous-neuropathy"].trigger()
    state = window.store.state
    assert state.lesion is not None
    assert state.beside is not None
    assert (state.lesion.root, state.beside.condition) == ("L4", "saphenous-neuropathy")
    assert state.lesion.side == state.beside.side
    panel = window.body_view.look_alikes
    assert panel.isVisible()
    words = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "Weak knee reflex (speaks against the other)" in words
    one, both, other = words.index("Points to L4"), words.index("Goes with both"), words.rindex("Points to ")
    assert one < both < other, "each below its picture, what goes with both between them"
    assert "Inner shin" in words[both:other]
    assert panel.findChildren(EvidenceBadge)


def test_the_healthy_body_has_no_look_alike(window: MainWindow):
    window.compare()
    assert not window.body_view.look_alikes.isVisible()


@pytest.mark.parametrize(
    "pair",
    [
        ("L4", "saphenous-neuropathy"),
        ("L5", "common-fibular-entrapment"),
        ("L3", "hip-osteoarthritis"),
        ("S1", "piriformis-syndrome"),
    ],
)
def test_the_four_classic_pairs_are_offered(window: MainWindow, pair: tuple[str, str]):
    assert pair in window.compare_menu.pairs
