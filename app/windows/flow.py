"""Small widgets for words of any length: a row that breaks into lines, a removable chip, a check box that wraps."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.language.words import tr

WRAPPED = Qt.TextFlag.TextWordWrap
ANY_HEIGHT = 100000
TICK = ((0.24, 0.52), (0.43, 0.72), (0.77, 0.30))
CROSS = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}×"


class FlowLayout(QLayout):
    """Widgets side by side, broken into lines like words."""

    def __init__(self, parent: QWidget | None = None, gap: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            width = min(item.sizeHint().width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x, tallest = x + width + self._gap, max(tallest, height)
        return y + tallest - rect.y()


class WrappedButton(QPushButton):
    """A button whose words may take more than one line."""

    strength = 0
    """How strongly it is tinted with the accent, 0 to 255; 0 is the plain ground of buttons."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + round(1.6 * line), 24 * line)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(4 * line, line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        return _wrapped_height(self, width - round(1.2 * line)) + round(0.55 * line)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, colours = self.fontMetrics().height(), self.palette()
        accent, text = colours.color(QPalette.ColorRole.Highlight), colours.color(QPalette.ColorRole.WindowText)
        ground = colours.color(QPalette.ColorRole.AlternateBase)
        if self.strength:
            ground = QColor(accent)
            ground.setAlpha(2 * self.strength if self.underMouse() else self.strength)
        rim = accent if self.strength or self.underMouse() else colours.color(QPalette.ColorRole.Mid)
        painter.setPen(QPen(text, 2) if self.hasFocus() else QPen(rim, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 0.6 * line, 0.6 * line)
        painter.setPen(text)
        inner = self.rect().adjusted(round(0.6 * line), 0, -round(0.6 * line), 0)
        painter.drawText(inner, WRAPPED | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Chip(WrappedButton):
    """Something that was told; a press takes it away."""

    strength = 34

    def __init__(self, text: str) -> None:
        super().__init__(text + CROSS)
        self.setAccessibleName(tr("Take away: {text}", text=text))
        self.setToolTip(tr("Take this away"))


class WrappedBox(QCheckBox):
    """A check box whose words may take more than one line."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._indent() + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 7, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _wrapped_height(self, width - self._indent()) + round(0.5 * self.fontMetrics().height())

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, colours = self.fontMetrics().height(), self.palette()
        if self.underMouse() or self.hasFocus():
            painter.setPen(
                QPen(colours.color(QPalette.ColorRole.Highlight), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(colours.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_mark(painter, QRectF(0.3 * line, 0.325 * line, 0.85 * line, 0.85 * line))
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        inner = self.rect().adjusted(self._indent(), round(0.25 * line), 0, 0)
        painter.drawText(inner, WRAPPED, self.text())
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        # The style's own box is nearly lost on the dark ground.
        colours = self.palette()
        accent, quiet = colours.color(QPalette.ColorRole.Highlight), colours.color(QPalette.ColorRole.Dark)
        painter.setPen(QPen(accent if self.isChecked() else quiet, 1.4))
        painter.setBrush(accent if self.isChecked() else colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 0.22 * box.width(), 0.22 * box.width())
        if self.isChecked():
            pen = QPen(colours.color(QPalette.ColorRole.HighlightedText), max(0.13 * box.width(), 1.5))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            ticks = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK]
            painter.drawPolyline(ticks)

    def _indent(self) -> int:
        return round(1.65 * self.fontMetrics().height())


def _wrapped_height(button: QAbstractButton, width: int) -> int:
    box = QRect(0, 0, max(width, 1), ANY_HEIGHT)
    return button.fontMetrics().boundingRect(box, WRAPPED, button.text()).height()
