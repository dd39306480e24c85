"""A second start: it opens a window of its own, beside the first, and says so.

Nobody is refused: two windows beside each other are of use, and raising another program's window is not allowed on
every desktop. Neither harms the other: settings are merged when they are written, all else of ours is written in one step.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QPoint
from PySide6.QtWidgets import QWidget

from app.language.words import tr

ASIDE = QPoint(48, 48)
"""So far from the first one, whose place it would else cover."""


class Turn:
    """Knows whether another window is open already; held for as long as this one is.

    Parameters
    ----------
    file : Path
        Names the program that came first. Where it cannot be written nobody is first.
    """

    def __init__(self, file: Path) -> None:
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(file))
        self._lock.setStaleLockTime(0)  # not by its age: by whether its program still runs
        self.first = self._lock.tryLock(0)
        self.second = not self.first and self._lock.error() is QLockFile.LockError.LockFailedError

    def greet(self, window: QWidget) -> str:
        """Put a second window beside the first; what is to be said about it, empty for the first."""
        if not self.second:
            return ""
        room = window.screen().availableGeometry()
        aside = window.frameGeometry().translated(ASIDE)
        if room.contains(aside) and not (window.isMaximized() or window.isFullScreen()):
            window.move(aside.topLeft())
        return tr("Kneural is open already. This is a second window; both remember your settings.")

    def leave(self) -> None:
        """Let the next one be first."""
        self._lock.unlock()
