"""Files that the system hands to a running program: macOS tells a double click by an event instead of the command line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpener(QObject):
    """Hears of files until it is stopped.

    Parameters
    ----------
    application : QApplication
    do : callable
        Called with the path of each file.
    """

    def __init__(self, application: QApplication, do: Callable[[str], None]) -> None:
        super().__init__(application)
        self._application, self._do = application, do
        application.installEventFilter(self)

    def stop(self) -> None:
        """Hear no more."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102  Qt's name says it
        if isinstance(event, QFileOpenEvent) and event.file():
            self._do(event.file())
            return True
        return False
