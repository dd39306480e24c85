"""The list below the search box: made when something is typed for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
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

from app.language.shared import capital
from app.language.words import phrase, tr
from app.windows.rows import Rows

if TYPE_CHECKING:
    from app.windows.going_there import Found

NOTHING = phrase("Nothing found. Try another word, such as “knee cap”, “L4” or “slipped disc”.")
WRAPPED = Qt.TextFlag.TextWordWrap
ANY_HEIGHT = 100000
KIND_ROLE = Qt.ItemDataRole.UserRole + 1


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
        self.list = Rows()
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

    def show_rows(self, rows: "tuple[tuple[Found, str], ...]") -> None:
        """Fill the list; the first row is the one that Enter takes."""
        self.list.fill(_row(hit, kind) for hit, kind in rows)
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
    def hits(self) -> "tuple[Found, ...]":
        """What is listed."""
        return tuple(self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count()))


def _row(hit: "Found", kind: str) -> QListWidgetItem:
    item = QListWidgetItem(capital(hit.name))
    item.setData(KIND_ROLE, kind)
    item.setData(Qt.ItemDataRole.UserRole, hit)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{capital(hit.name)}: {kind}")
    return item
