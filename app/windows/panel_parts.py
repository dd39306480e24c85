"""Parts that the reading panels are made of: wrapped words, cards, and the two reading levels."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.language.words import phrase, tr
from app.look.focus_ring import paint_ring
from app.state.state import ReadingLevel

LEVEL_WORDS = {ReadingLevel.PLAIN: phrase("Plain words"), ReadingLevel.CLINICAL: phrase("Clinical")}


class Words(QLabel):
    """A text whose links Tab goes through."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        before = self.hasFocus(), self.selectionStart(), self.selectedText()
        moved = super().focusNextPrevChild(forward)
        if moved and self.selectedText() and before == (self.hasFocus(), self.selectionStart(), self.selectedText()):
            # Going backwards Qt never leaves a link that begins the text.
            return self.window().focusNextPrevChild(forward)
        return moved

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, QRectF(self.rect()), radius=4)
            painter.end()


_LEAVING: list[QWidget] = []


def words(text: str, style: str = "") -> QLabel:
    """A text that wraps and can be copied; `style` is the object name that the style sheet knows."""
    label = Words(text)
    label.setObjectName(style)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # As tall as its lines at the width it gets: a size hint guesses the width, and left a hole below long panels.
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def card(texts: Iterable[str] = (), style: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """A card with texts one below the other, and its column for more."""
    frame = QFrame()
    frame.setObjectName(style)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(6)
    for text in texts:
        column.addWidget(words(text))
    return frame, column


def track() -> tuple[QFrame, QHBoxLayout]:
    """The common ground of a few buttons of which one is chosen, and the row to put them in."""
    frame = QFrame()
    frame.setObjectName("track")
    row = QHBoxLayout(frame)
    row.setContentsMargins(3, 3, 3, 3)
    row.setSpacing(3)
    return frame, row


class LevelButtons(QFrame):
    """Plain words or clinical terms: side by side, or one below the other where large text leaves no room."""

    def __init__(self, level: ReadingLevel, chosen: Callable[[ReadingLevel], None]) -> None:
        super().__init__()
        self.setObjectName("track")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(3)
        for each, text in LEVEL_WORDS.items():
            button = QPushButton(tr(text))
            button.setCheckable(True)
            button.setChecked(each is level)
            button.clicked.connect(lambda _=False, one=each: chosen(one))
            self._row.addWidget(button)
        self._wide = self._row.minimumSize().width()
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._wide
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def level_buttons(level: ReadingLevel, chosen: Callable[[ReadingLevel], None]) -> QFrame:
    """Plain words or clinical terms."""
    return LevelButtons(level, chosen)


class WrappingButton(QPushButton):
    """A button whose words wrap where there is no room for them in one line."""

    def __init__(self, text: str = "", *, beside: int = 0, centred: bool = False) -> None:
        super().__init__(text)
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        self._flags = Qt.TextFlag.TextWordWrap | across | Qt.AlignmentFlag.AlignVCenter
        self._beside = self._behind = beside
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._beside - self._behind), 10000)
        lines = (
            QFontMetrics(self._font(bold=self.isCheckable())).boundingRect(room, int(self._flags), self.text()).height()
        )
        return lines + super().sizeHint().height() - self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 5, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(option.palette.buttonText().color())
        painter.drawText(self.rect().adjusted(self._beside, 0, -self._behind, 0), int(self._flags), self.text())
        painter.end()


def put_anew(area: QScrollArea, inside: QWidget) -> None:
    """Show other contents in a scrolling panel; what had the focus has it again where it is still there.

    The old contents go only when the event loop is free: a press on one of them may be what asked for the new ones.
    """
    focused = area.window().focusWidget()
    held = _known_as(focused) if focused is not None and area.isAncestorOf(focused) and focused.hasFocus() else None
    if held is not None and focused is not None:
        focused.clearFocus()
    old = area.takeWidget()
    if old is not None:
        # Held until it is gone: PySide gives it to whoever took it, and would delete it when nobody names it any more.
        _LEAVING[:] = [*(one for one in _LEAVING if isValid(one)), old]
        old.deleteLater()
    area.setWidget(inside)
    if held is not None:
        again = next((one for one in inside.findChildren(QWidget) if _known_as(one) == held), None)
        if again is not None:
            again.setFocus()


def _known_as(widget: QWidget) -> tuple[str, str]:
    said = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return type(widget).__name__, widget.accessibleName() or said
