"""Following a nerve and sending a signal along it, in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing
from app.look.theme import LIGHT, dress
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.windows.main_window import MainWindow

FACTS = load_shipped_facts()


@pytest.fixture(params=[False, True], ids=["motion", "reduced motion"])
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    dress(qapp, LIGHT)
    made = MainWindow(Settings(reduced_motion=request.param), None)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.fill(FACTS, lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS))
    qtbot.waitUntil(lambda: all(view.at_rest for view in made.body_view.views), timeout=20000)
    yield made
    made.close()


def still(window: MainWindow) -> bool:
    return window.body_view.main.reduced_motion


def test_n_follows_the_nerve_and_esc_stops_it(window: MainWindow, qtbot: QtBot):
    main, before = window.body_view.main, window.store.state
    QTest.keyClick(window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: main.caption != "", timeout=10000)
    assert main.caption == "L5 root"
    if not still(window):
        qtbot.waitUntil(lambda: main.caption.startswith("Lumbosacral trunk"), timeout=20000)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert main.caption == ""
        assert window.store.state == before, "the lesion is still there"


def test_without_motion_n_goes_from_stop_to_stop_and_ends(window: MainWindow, qtbot: QtBot):
    if not still(window):
        window.body_view.follow_nerve()
        assert window.body_view.ride.following
        return
    seen = []
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_N)
        if not window.body_view.main.caption:
            break
        seen.append(window.body_view.main.caption)
    assert seen[0] == "L5 root"
    assert any("fibular nerve" in words.lower() for words in seen)
    assert window.body_view.main.caption == ""


def test_a_signal_runs_only_where_motion_is_welcome_and_the_key_stops_it(window: MainWindow, qtbot: QtBot):
    QTest.keyClick(window, Qt.Key.Key_G)
    assert window.body_view.ride.signalling is not still(window)
    QTest.keyClick(window, Qt.Key.Key_G)
    assert not window.body_view.ride.signalling


def test_another_lesion_ends_the_ride(window: MainWindow, qtbot: QtBot):
    window.body_view.follow_nerve()
    window.store.put(
        choosing.set_lesion(window.store.state, lesion_from_text("L3-L4 disc-herniation foraminal left", FACTS))
    )
    assert window.body_view.main.caption == ""
    assert not window.body_view.ride.following


def test_nothing_is_followed_in_the_healthy_body(window: MainWindow, qtbot: QtBot):
    window.store.put(choosing.set_lesion(window.store.state, None))
    window.body_view.follow_nerve()
    window.body_view.send_signal()
    assert window.body_view.main.caption == ""
    assert not window.body_view.ride.signalling
