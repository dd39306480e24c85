"""One box for everything: what is typed folds out below as a short list that says what each thing is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

from app.language.words import phrase, tr
from app.windows.button_icons import IconLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem

    from app.windows.going_there import Found
    from app.windows.search_results import ResultsSheet

PLACEHOLDERS = (
    phrase("Search: disc, knee cap, L4, slipped disc …"),
    phrase("Search: disc, knee cap, L4 …"),
    phrase("Search …"),
)
"""The longest that fits is shown."""
MOST = 8
"""More results are not read, they are scrolled past."""

Finder = Callable[[str, int], "tuple[tuple[Found, str], ...]"]
"""From what was typed to at most so many hits, each with what it is in words."""


class SearchBox(IconLineEdit):
    """The box. Nothing is loaded before the first key.

    Signals
    -------
    hit_chosen : Hit or LesionHit
        By Enter or a click.
    focus_given_back
        By Esc, or after something was chosen: whoever had the focus before shall have it again.
    """

    hit_chosen = Signal(object)
    focus_given_back = Signal()

    def __init__(self) -> None:
        super().__init__("search")
        self.finder: Finder | None = None
        self._sheet: ResultsSheet | None = None
        self.setPlaceholderText(tr(PLACEHOLDERS[0]))
        self.setClearButtonEnabled(True)
        self.setAccessibleName(tr("Search the body, causes, signs and words"))
        self.setAccessibleDescription(tr("Type, go to a result with the arrow keys, and press Enter. Esc closes."))
        self.setToolTip(tr("Search (/ or Ctrl+F)"))
        self.textEdited.connect(self._on_typed)
        self.textChanged.connect(lambda text: None if text else self.fold())

    @property
    def sheet(self) -> "ResultsSheet":
        """The list below, made when it is first wanted."""
        if self._sheet is None:
            from app.windows.search_results import ResultsSheet

            self._sheet = ResultsSheet(self.window())
            self._sheet.list.itemClicked.connect(self._choose)
        return self._sheet

    @property
    def is_open(self) -> bool:
        """Whether results are folded out."""
        return self._sheet is not None and not self._sheet.isHidden()

    def ask(self) -> None:
        """Take the focus; what was typed before is marked, so that the next key begins anew."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def fold(self) -> None:
        """Put the list away."""
        if self._sheet is not None:
            self._sheet.hide()

    def place(self) -> None:
        """Put an open list where the box is now."""
        if self.is_open:
            self.sheet.place_below(self)

    def _on_typed(self, text: str) -> None:
        if self.finder is None or not text.strip():
            self.fold()
            return
        rows = self.finder(text, MOST)
        self.sheet.show_rows(rows)
        self.sheet.show()
        self.sheet.place_below(self)
        self._say(
            tr("{count} found. {hit}", count=len(rows), hit=self._current()) if rows else self.sheet.nothing.text()
        )

    def _move(self, by: int) -> None:
        if not self.is_open:
            self._on_typed(self.text())
            return
        rows = self.sheet.list
        if rows.count():
            rows.setCurrentRow((rows.currentRow() + by) % rows.count())
            rows.scrollToItem(rows.currentItem())
            self._say(
                tr("{hit}, {number} of {count}", hit=self._current(), number=rows.currentRow() + 1, count=rows.count())
            )

    def _current(self) -> str:
        item = self.sheet.list.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""

    def _say(self, words: str) -> None:
        # The focus stays in the box, so that a screen reader hears of the list only what it is told.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _choose(self, item: "QListWidgetItem | None") -> None:
        if item is None:
            return
        hit = item.data(Qt.ItemDataRole.UserRole)
        self.fold()
        self.clear()
        self.focus_given_back.emit()
        self.hit_chosen.emit(hit)

    def event(self, event: QEvent) -> bool:
        # The window's Esc clears the lesion: while one types, it only closes the box.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.fold()
            self.clear()
            self.focus_given_back.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.is_open:
                self._choose(self.sheet.list.currentItem())
            else:
                self._on_typed(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - 3.4 * metrics.height()
        texts = [tr(words) for words in PLACEHOLDERS]
        fitting = [words for words in texts if metrics.horizontalAdvance(words) <= room]
        self.setPlaceholderText(fitting[0] if fitting else texts[-1])
        self.place()

    def minimumSizeHint(self) -> QSize:
        return QSize(9 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(21 * self.fontMetrics().height(), super().sizeHint().height())
