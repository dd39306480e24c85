"""Something to be done once, when the event loop is free again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QTimer):
    """Rearranges widgets after Qt has finished laying them out: within that, they must neither come nor go.

    Parameters
    ----------
    parent : QObject
        It is not done once this is gone.
    do : callable
        However often `start` is called before, it is done once.
    """

    def __init__(self, parent: QObject, do: Callable[[], None]) -> None:
        super().__init__(parent, singleShot=True, interval=0)
        self.timeout.connect(do)
