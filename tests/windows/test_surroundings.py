"""Screens that go, computers that sleep."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from app.look.theme import LIGHT, dress
from app.scene import viewport
from app.scene.flight import LONGEST_STEP_MS, Flight, Stopwatch
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.windows import surroundings
from app.windows.main_window import MainWindow
from app.windows.surroundings import GRIP_HIGH, GRIP_WIDE, Surroundings, in_sight, slept

FACTS = load_shipped_facts()
LESION = "L4-L5 disc-herniation subarticular right 0.6"
numbers, sizes = st.integers(-6000, 6000), st.integers(200, 4000)
boxes = st.builds(QRect, numbers, numbers, sizes, sizes)
LAPTOP, BEAMER = QRect(0, 0, 1600, 1000), QRect(1600, 0, 1920, 1080)


@given(boxes, st.lists(boxes, min_size=1, max_size=4))
def test_wherever_screens_are_the_window_can_be_taken_hold_of(window: QRect, screens: list[QRect]):
    there = in_sight(window, screens)
    grip = QRect(there.left(), there.top(), there.width(), GRIP_HIGH)
    held = [grip.intersected(screen) for screen in screens]
    assert any(one.height() >= GRIP_HIGH and one.width() >= GRIP_WIDE for one in held)
    assert in_sight(there, screens) == there
    if there != window:
        assert any(screen.contains(there) for screen in screens)


@given(boxes, boxes)
def test_a_window_that_can_be_taken_hold_of_stays(window: QRect, screen: QRect):
    window.moveTo(screen.topLeft() + QPoint(10, 10))
    assert in_sight(window, [screen]) == window


@pytest.mark.parametrize(
    ("day", "steady", "answer"),
    [(600, 600, False), (3605, 5, True), (3605, 3605, True), (-3600, 5, False), (600, 595, False)],
    ids=["awake", "clock that stands still in sleep", "clock that goes on", "day set back", "clocks set right"],
)
def test_sleep_is_told_from_a_pause_and_from_a_clock_that_is_set(day: float, steady: float, answer: bool):
    assert slept((1e9, 50.0), (1e9 + day, 50.0 + steady)) is answer


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    dress(qapp, LIGHT)
    made = MainWindow(Settings(), None)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.fill(FACTS, lesion_from_text(LESION, FACTS))
    qtbot.waitUntil(lambda: all(view.at_rest for view in made.body_view.views), timeout=20000)
    yield made
    made.close()


def watch_of(window: MainWindow) -> Surroundings:
    found = window.findChild(Surroundings)
    assert found is not None
    return found


def test_a_window_on_a_screen_that_is_pulled_out_comes_to_the_other(window: MainWindow):
    before = window.store.state
    window.move(BEAMER.topLeft() + QPoint(100, 100))
    watch_of(window).come_back([LAPTOP, BEAMER])
    assert window.pos() == BEAMER.topLeft() + QPoint(100, 100)
    watch_of(window).come_back([LAPTOP])
    assert LAPTOP.contains(window.frameGeometry())
    assert window.store.state == before
    assert "A screen is gone" in window.notice.sentence


def test_without_any_screen_nothing_is_moved_until_there_is_one_again(window: MainWindow):
    window.move(5000, 5000)
    watch_of(window).come_back([])
    assert window.pos() == QPoint(5000, 5000)
    watch_of(window).come_back([LAPTOP])
    assert LAPTOP.contains(window.frameGeometry())


def test_a_talk_goes_on_where_there_is_a_screen(window: MainWindow, qtbot: QtBot):
    window.presenter.begin()
    qtbot.waitUntil(window.isFullScreen)
    step = window.store.state.step
    watch_of(window).come_back([QRect(window.frameGeometry().topRight() + QPoint(900, 0), LAPTOP.size())])
    assert window.presenter.on
    assert window.isFullScreen()
    assert window.store.state.step == step
    assert window.notice.isHidden(), "the hall sees no message of the window"
    window.presenter.end()
    assert not window.isFullScreen()


def test_a_screen_that_becomes_smaller_or_goes_is_heard_of(window: MainWindow, qtbot: QtBot, monkeypatch):
    asked = []
    monkeypatch.setattr(Surroundings, "come_back", lambda _self, screens: asked.append(screens))
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: bool(asked))
    asked.clear()
    screen = QGuiApplication.primaryScreen()
    screen.availableGeometryChanged.emit(screen.availableGeometry())
    qtbot.waitUntil(lambda: bool(asked))


def test_after_sleep_every_view_is_drawn_anew(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    comes_back = QEvent(QEvent.Type.WindowActivate)
    QApplication.sendEvent(window, comes_back)
    assert window.body_view.main.at_rest, "awake: nothing is drawn"
    day, steady = surroundings.clocks()
    monkeypatch.setattr(surroundings, "clocks", lambda: (day + 7200, steady + 1))
    QApplication.sendEvent(window, comes_back)
    assert not window.body_view.main.has_drawn
    qtbot.waitUntil(lambda: all(view.at_rest for view in window.body_view.views), timeout=20000)


class Jumping(Stopwatch):
    """A stopwatch on a machine whose clock goes on in sleep."""

    hours = 0

    def _now(self) -> int:
        return super()._now() + self.hours * 3_600_000


def test_a_stopwatch_stands_still_while_nothing_could_be_seen():
    watch = Jumping()
    before = watch.elapsed()
    watch.hours = 8
    assert watch.elapsed() - before == LONGEST_STEP_MS
    watch.hours = 0
    assert watch.elapsed() - before == LONGEST_STEP_MS, "and never goes back"


def test_sleep_skips_nothing_of_a_ride_along_the_nerve(window: MainWindow, qtbot: QtBot, monkeypatch):
    monkeypatch.setattr(viewport, "Flight", lambda path, ms: Flight(path, ms, Jumping()))
    main = window.body_view.main
    window.body_view.follow_nerve()
    qtbot.waitUntil(lambda: main.caption != "", timeout=10000)
    monkeypatch.setattr(Jumping, "hours", 8)
    with qtbot.waitSignal(main.camera_changed, timeout=10000):
        pass
    assert window.body_view.ride.following
    assert main._flight is not None
    assert main._flight.share < 0.5
    qtbot.keyClick(window, Qt.Key.Key_Escape)
