"""One box for everything: what is typed folds out below as a short list that says what each thing is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.language.words import phrase, tr
from app.windows.button_icons import IconLineEdit

if TYPE_CHECKING:
    from anatomy.reasoning.search import Hit

PLACEHOLDERS = (
    phrase("Search: disc, knee cap, L4, slipped disc …"),
    phrase("Search: disc, knee cap, L4 …"),
    phrase("Search …"),
)
"""The longest that fits is shown."""
NOTHING = phrase("Nothing found. Try another word, such as “knee cap”, “L4” or “slipped disc”.")
MOST = 8
"""More results are not read, they are scrolled past."""
WRAPPED = Qt.TextFlag.TextWordWrap
ANY_HEIGHT = 100000
KIND_ROLE = Qt.ItemDataRole.UserRole + 1

Finder = Callable[[str, int], "tuple[tuple[Hit, str], ...]"]
"""From what was typed to at most so many hits, each with what it is in words."""


class TwoLines(QStyledItemDelegate):
    """A row of the list: the name, and below it, quieter, what it is. Long names take more lines, none is cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else 300
        name, kind = self._boxes(option, QRect(0, 0, width, ANY_HEIGHT), index)
        return QSize(width, name.height() + kind.height() + self._edge(option))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state, rect = option.state, option.rect
        palette = option.palette
        accent = palette.color(QPalette.ColorRole.Highlight)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(accent)
            tint.setAlpha(44 if chosen else 20)
            painter.fillRect(rect, tint)
        if chosen:
            # Not by colour alone: a bar at the left says which row Enter takes.
            painter.fillRect(QRect(rect.left(), rect.top(), max(3, self._edge(option) // 3), rect.height()), accent)
        name, kind = self._boxes(option, rect, index)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(name, WRAPPED, str(index.data()))
        painter.setPen(palette.color(QPalette.ColorRole.Dark))
        painter.drawText(kind, WRAPPED, str(index.data(KIND_ROLE)))
        painter.restore()

    def _edge(self, option: QStyleOptionViewItem) -> int:
        return round(0.6 * option.fontMetrics.height())

    def _boxes(
        self, option: QStyleOptionViewItem, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[QRect, QRect]:
        metrics, edge = option.fontMetrics, self._edge(option)
        room = QRect(rect.left() + edge, rect.top() + edge // 2, rect.width() - 2 * edge, ANY_HEIGHT)
        name = QRect(room)
        name.setHeight(metrics.boundingRect(room, WRAPPED, str(index.data())).height())
        kind = QRect(room)
        kind.moveTop(name.bottom() + 1)
        kind.setHeight(metrics.boundingRect(kind, WRAPPED, str(index.data(KIND_ROLE))).height())
        return name, kind


class ResultsSheet(QFrame):
    """The list below the box. It never takes the focus: one goes on typing while looking at it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("closeup")
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(tr("What was found"))
        self.nothing = QLabel(tr(NOTHING))
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(6)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.hide()

    def show_rows(self, rows: "tuple[tuple[Hit, str], ...]") -> None:
        """Fill the list; the first row is the one that Enter takes."""
        self.list.clear()
        for hit, kind in rows:
            item = QListWidgetItem(_shown(hit))
            item.setData(KIND_ROLE, kind)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_shown(hit)}: {kind}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def place_below(self, box: QWidget) -> None:
        """As wide as reads well, as high as its rows, and inside the window."""
        window = self.parentWidget()
        assert window is not None
        at, line, gap = box.mapTo(window, QPoint(0, box.height() + 4)), self.fontMetrics().height(), 8
        width = min(max(box.width(), 26 * line), window.width() - 2 * gap)
        left = min(max(at.x(), gap), window.width() - gap - width)
        # Wide first: how high a row is depends on its width.
        self.setGeometry(left, at.y(), width, max(window.height() - at.y() - gap, 3 * line))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        if self.list.isHidden():
            wanted = self.nothing.heightForWidth(width - 8)
        else:
            self.list.doItemsLayout()
            wanted = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.resize(width, min(wanted + 12, self.height()))
        self.raise_()

    @property
    def hits(self) -> "tuple[Hit, ...]":
        """What is listed."""
        return tuple(self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count()))


class SearchBox(IconLineEdit):
    """The box. Nothing is loaded before the first key.

    Signals
    -------
    hit_chosen : Hit
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
    def sheet(self) -> ResultsSheet:
        """The list below, made when it is first wanted."""
        if self._sheet is None:
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
        self._say(tr("{count} found. {hit}", count=len(rows), hit=self._current()) if rows else tr(NOTHING))

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
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _choose(self, item: QListWidgetItem | None) -> None:
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


def _shown(hit: "Hit") -> str:
    """The name, beginning with a capital as a line of a list does."""
    return hit.name[:1].upper() + hit.name[1:]
