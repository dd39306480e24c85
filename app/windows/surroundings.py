"""What changes around the window while it is open: a screen that is pulled out, and the computer's sleep."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen

from app.language.words import tr
from app.scene.viewport import Viewport
from app.windows.later import Later

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

SLEPT_S = 8.0
"""On most systems the clock that only grows stands still in sleep: so far behind the day's, it slept."""
LONG_S = 1800.0
"""On others nothing tells; but in so long a pause the computer may have."""
GRIP_WIDE, GRIP_HIGH = 120, 24
"""So much of a window's upper edge must be on a screen, in pixels, or nobody can take hold of it."""


class Surroundings(QObject):
    """Brings the window back onto a screen, and draws anew what may have been lost in sleep.

    Parameters
    ----------
    window : MainWindow
        Filled.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._clocks = clocks()
        window.installEventFilter(self)
        # Once the system has moved what it moves itself.
        self._later = Later(self, self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._later.start)
        application.screenAdded.connect(self._hear)
        for screen in QGuiApplication.screens():
            self._hear(screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever wakes a computer comes back to the window: no clock has to run for that."""
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.Enter}:
            self.look()
        return False

    def look(self) -> None:
        """Notice that the computer slept since the last look."""
        before, self._clocks = self._clocks, clocks()
        if slept(before, self._clocks):
            self._later.start()
            for view in self._window.body_view.views:
                if isinstance(view, Viewport):
                    view.refresh()

    def _hear(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._later.start)

    def _fit(self) -> None:
        self.come_back([screen.availableGeometry() for screen in QGuiApplication.screens()])

    def come_back(self, screens: Sequence[QRect]) -> None:
        """Move the window where these screens show it; one that fills a screen that is gone fills another."""
        window = self._window
        if not screens or window.isMinimized() or not window.isVisible():
            return
        filled = window.isFullScreen() or window.isMaximized()
        here = window.frameGeometry()
        there = in_sight(here, screens)
        if there == here:
            return
        if filled:
            state = window.windowState()
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.setGeometry(there)
            window.setWindowState(state)
        else:
            edges = here.size() - window.size()
            window.move(there.topLeft())
            window.resize((there.size() - edges).expandedTo(window.minimumSize()))
        say = window.presenter.strip.appear if window.presenting else window.notify
        say(tr("A screen is gone; the window was brought to this one."))


def clocks() -> tuple[float, float]:
    """Two clocks, seconds: the day's, and one that only grows (and on some systems stands still in sleep)."""
    return time.time(), time.monotonic()


def slept(before: tuple[float, float], now: tuple[float, float]) -> bool:
    """Whether the computer slept in between, or may have; a day's clock that was set back proves nothing."""
    day, steady = now[0] - before[0], now[1] - before[1]
    return day - steady > SLEPT_S or steady > LONG_S


def in_sight(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a window belongs: where it is, if its upper edge can be taken hold of, else on the screen nearest to it.

    Parameters
    ----------
    window : QRect
        With its frame.
    screens : sequence of QRect
        What windows may take of each; at least one.
    """
    grip = QRect(window.left(), window.top(), window.width(), GRIP_HIGH)
    for screen in screens:
        held = grip.intersected(screen)
        if held.height() >= GRIP_HIGH and held.width() >= min(GRIP_WIDE, window.width()):
            return window
    middle = window.center()
    nearest = min(screens, key=lambda one: (one.center() - middle).manhattanLength())
    size = window.size().boundedTo(nearest.size())
    left = min(max(window.left(), nearest.left()), nearest.right() + 1 - size.width())
    top = min(max(window.top(), nearest.top()), nearest.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
