"""A list of rows that are all exchanged at once."""

from collections.abc import Iterable

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget


class Rows(QListWidget):
    """Names its rows until all of them are gone.

    PySide's `clear` goes from row to row and deletes, in the midst of it, each that Python no longer names: every other
    row then went one by one, with signals and a new current row each time, before the list was emptied.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named: list[QListWidgetItem] = []

    def fill(self, rows: Iterable[QListWidgetItem]) -> None:
        """Show these rows in place of those before."""
        self.clear()
        self._named = list(rows)
        for row in self._named:
            self.addItem(row)
