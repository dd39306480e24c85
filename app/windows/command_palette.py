"""A box in which everything can be found by its name and done: type, arrows, Enter. It shows every key as well."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.language.words import tr
from app.windows.button_icons import IconLineEdit
from app.windows.finding_entries import Entry, found
from app.windows.rows import Rows

ROWS = 9
"""So many rows are in sight; the rest is scrolled to."""
WIDE_LINES = 34
ENTRY_ROLE = Qt.ItemDataRole.UserRole


class OneLine(QStyledItemDelegate):
    """A row: what it does on the left, what it is or its key quieter on the right. What has no room is shortened there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, round(option.fontMetrics.height() * 1.75))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        rect, palette, line = option.rect, option.palette, option.fontMetrics.height()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            accent = palette.color(QPalette.ColorRole.Highlight)
            tint = QColor(accent)
            tint.setAlpha(44 if chosen else 20)
            painter.fillRect(rect, tint)
            if chosen:
                # Not by colour alone: a bar at the left says which row Enter takes.
                painter.fillRect(QRect(rect.left(), rect.top(), max(3, line // 5), rect.height()), accent)
        inside = rect.adjusted(line * 3 // 4, 0, -line // 2, 0)
        aside = tr(" or ").join(entry.keys[:2]) or entry.kind
        metrics = option.fontMetrics
        width = min(metrics.horizontalAdvance(aside) + 2, inside.width() // 2)
        right = QRect(inside.right() - width, inside.top(), width + 1, inside.height())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(right, flags | Qt.AlignmentFlag.AlignRight, metrics.elidedText(aside, elide, width))
        left = inside.adjusted(0, 0, -width - line, 0)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(left, flags, metrics.elidedText(entry.text, elide, left.width()))
        painter.restore()


class CommandPalette(QFrame):
    """Lies over the window and takes the keys until something is chosen, Esc is pressed or the focus goes elsewhere."""

    done = Signal(str)
    """The id of what was chosen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("closeup")
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Everything that can be done"))
        self._entries: tuple[Entry, ...] = ()
        self._used: tuple[str, ...] = ()
        self._before: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 6)
        column.setSpacing(8)
        self.box = IconLineEdit("command")
        self.box.setPlaceholderText(tr("What would you like to do?"))
        self.box.setAccessibleName(tr("What would you like to do?"))
        self.box.setAccessibleDescription(tr("Type, go to an action with the arrow keys, and press Enter. Esc closes."))
        self.box.textEdited.connect(self._on_typed)
        self.box.installEventFilter(self)
        self.list = Rows()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(OneLine(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What was found"))
        self.list.itemClicked.connect(self._choose)
        self.nothing = QLabel(tr("Nothing found. Esc closes."))
        self.nothing.setObjectName("quiet")
        self.nothing.setMargin(6)
        for part in (self.box, self.list, self.nothing):
            column.addWidget(part)
        self.hide()
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether it is folded out."""
        return not self.isHidden()

    @property
    def listed(self) -> tuple[Entry, ...]:
        """What is listed, best first."""
        return tuple(self.list.item(row).data(ENTRY_ROLE) for row in range(self.list.count()))

    def open_with(self, entries: Sequence[Entry], used: Sequence[str]) -> None:
        """Fold out over the window; `used` are the ids of what was done before, newest first."""
        self._entries, self._used = tuple(entries), tuple(used)
        self._before = QApplication.focusWidget()
        self.box.clear()
        self._fill("")
        self.show()
        self._place()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Fold away; the focus goes back to where it was."""
        if not self.is_open:
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_typed(self, text: str) -> None:
        self._fill(text)
        self._place()
        rows = self.list.count()
        self._say(tr("{count} found. {hit}", count=rows, hit=self._current()) if rows else self.nothing.text())

    def _fill(self, text: str) -> None:
        self.list.fill(_row(entry) for entry in found(self._entries, text, self._used))
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)

    def _place(self) -> None:
        """In the upper middle of the window, as wide as reads well, never outside of it."""
        window = self.parentWidget()
        assert window is not None
        line, gap = self.fontMetrics().height(), 12
        width = min(WIDE_LINES * line, window.width() - 2 * gap)
        row = self.list.sizeHintForRow(0) if self.list.count() else 0
        self.list.setFixedHeight(max(row * min(self.list.count(), ROWS) + 4, 1))
        top = min(round(window.height() * 0.12), 5 * line)
        height = min(self.sizeHint().height(), window.height() - top - gap)
        if self.sizeHint().height() > height:
            self.list.setFixedHeight(max(self.list.height() - (self.sizeHint().height() - height), row))
        self.setGeometry((window.width() - width) // 2, top, width, height)
        self.raise_()

    def _move(self, by: int) -> None:
        rows = self.list.count()
        if rows:
            now = self.list.currentRow()
            self.list.setCurrentRow((now + by) % rows if abs(by) == 1 else min(max(now + by, 0), rows - 1))
            self.list.scrollToItem(self.list.currentItem())
            self._say(
                tr("{hit}, {number} of {count}", hit=self._current(), number=self.list.currentRow() + 1, count=rows)
            )

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""

    def _say(self, words: str) -> None:
        # The focus stays in the box, so that a screen reader hears of the list only what it is told.
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, words))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: Entry = item.data(ENTRY_ROLE)
        # First away, so that what is done may take the focus or open something itself.
        self.close_it()
        self.done.emit(entry.id)
        entry.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box:
            if event.type() is QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
                self._before = None
                self.hide()
            elif isinstance(event, QKeyEvent) and self._on_key(event):
                return True
        elif event.type() is QEvent.Type.Resize and self.is_open:
            self._place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the box was meant for the list or for closing."""
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        ends = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        if key not in moves and key not in ends:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # The window's Esc clears the lesion and its arrows turn pages: here they do neither.
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if key in moves:
            self._move(moves[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentItem())
        elif key is Qt.Key.Key_Escape:
            self.close_it()
        return True


def _row(entry: Entry) -> QListWidgetItem:
    item = QListWidgetItem(entry.text)
    item.setData(ENTRY_ROLE, entry)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((entry.text, entry.kind, *entry.keys)))
    item.setToolTip(entry.text)
    return item
