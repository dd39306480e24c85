"""The menu of languages: each in its own name, and below them what the things of the body are called."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.language.languages import NAMES, NAMINGS
from app.language.words import spoken, tr


class LanguageMenu(QMenu):
    """Tells wishes by a signal; the window is then built anew in the words that were chosen."""

    chosen = Signal(str, str)  # code of a language, way of naming

    def __init__(self, naming: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.languages = self._group(NAMES, spoken(), lambda code: self.chosen.emit(code, naming))
        self.addSeparator()
        namings = {key: tr(words) for key, words in NAMINGS.items()}
        self.namings = self._group(namings, naming, lambda key: self.chosen.emit(spoken(), key))

    def open_under(self, button: QWidget) -> None:
        """Fold out below a button."""
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 6)))

    def _group(self, words: Mapping[str, str], now: str, choose: Callable[[str], None]) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions: dict[str, QAction] = {}
        for key, text in words.items():
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == now)
            action.triggered.connect(lambda _checked=False, one=key: choose(one))
            group.addAction(action)
            actions[key] = action
        return actions
