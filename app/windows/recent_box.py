"""A box of the lesions that were shown in this session: one click shows one of them again."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.reasoning.explain import explain
from app.language.shared import capital
from app.language.words import tr
from app.windows.button_icons import give_icon


class RecentBox(QPushButton):
    """Folds out at most eight lesions, newest first; there is nothing to see before a second one was shown."""

    lesion_chosen = Signal(object)  # Lesion

    def __init__(self, facts: Facts) -> None:
        super().__init__(tr("Recent"))
        self.setObjectName("small")
        give_icon(self, "recent")
        self._facts = facts
        self._shown: tuple[Lesion, ...] = ()
        self._now: Lesion | None = None
        self.setToolTip(tr("What was shown before (Ctrl+H). It is forgotten when Kneural is closed."))
        self.setAccessibleName(tr("What was shown before"))
        self.clicked.connect(self.open_list)
        self.hide()

    def show_lesions(self, shown: tuple[Lesion, ...], now: Lesion | None) -> None:
        """Take the list, newest first, and what is shown now."""
        self._shown, self._now = shown, now
        self.setVisible(bool(self.others))

    @property
    def others(self) -> tuple[Lesion, ...]:
        """What was shown and is not shown now."""
        return tuple(lesion for lesion in self._shown if lesion != self._now)

    def menu_of_lesions(self) -> QMenu:
        """The menu; each lesion as the window calls it."""
        menu = QMenu(self)
        for lesion in self.others:
            told = explain(self._facts, lesion)
            words = " · ".join(part for part in (capital(told.title), told.subtitle) if part)
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, one=lesion: self.lesion_chosen.emit(one))
        return menu

    def open_list(self) -> None:
        """Fold out what was shown before, where there is any."""
        if self.others:
            menu = self.menu_of_lesions()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
            menu.setActiveAction(menu.actions()[0])
