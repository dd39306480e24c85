"""Icons on buttons and headings: in the colours of the look, as large as the type, with their words or, in a short bar, alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from app.look.icons import line_icon, paint_icon

ICON, ROLE = "line-icon", "line-icon-role"
"""The properties of a button that hold the name of its icon and of its colour."""
GAP_BY_LINE = 0.4
"""Between an icon and its word, by the height of a line (authored)."""
BY_LINE = 1.0
"""Side of an icon by the height of a line of type (authored): no larger, so that no bar grows higher by its icons."""


def give_icon(button: QAbstractButton, name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> None:
    """Put an icon on a button, in one of the look's colours; it follows the look, the type and the screen by itself."""
    new = button.property(ICON) is None
    button.setProperty(ICON, name)
    button.setProperty(ROLE, role.name)
    if new:
        button.installEventFilter(_Dresser(button))
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    _dress(button)


class _Dresser(QObject):
    """Draws the icon of one button anew when something about it has changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES and isinstance(watched, QAbstractButton):
            _dress(watched)
        return super().eventFilter(watched, event)


# Polishing comes before the first layout: what grew later would move the picture that was just framed.
_CHANGES = {
    QEvent.Type.Polish,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.Show,
    QEvent.Type.DevicePixelRatioChange,
}


def _dress(button: QAbstractButton) -> None:
    # The look's own colours: the style sheet gives the button others for a moment while it changes.
    palette = QApplication.palette()
    role = QPalette.ColorRole[str(button.property(ROLE))]
    ink, faint = palette.color(role).name(), palette.color(QPalette.ColorGroup.Disabled, role).name()
    side = round(button.fontMetrics().height() * BY_LINE)
    # Qt leaves a fixed gap before the words of a push button, too narrow for large type.
    after = 0 if isinstance(button, QToolButton) else round(side * GAP_BY_LINE)
    ratio = button.devicePixelRatioF()
    wanted = f"{button.property(ICON)} {ink} {faint} {side} {ratio}"
    if button.property("drawn-icon") != wanted:
        button.setProperty("drawn-icon", wanted)
        button.setIcon(line_icon(str(button.property(ICON)), ink, faint, side, ratio, after))
        button.setIconSize(QSize(side + after, side))


def show_words(button: QToolButton, *, words: bool) -> None:
    """The icon with its word, or alone: then the tool tip and the accessible name say the same."""
    beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    if button.toolButtonStyle() is not (beside if words else alone):
        button.setToolButtonStyle(beside if words else alone)


class BarButton(QToolButton):
    """An icon with its word beside it, or alone: in the middle, and with a gap that follows the type.

    Qt's own leaves four pixels before the word, whatever the type, and twice the room behind it.

    Parameters
    ----------
    in_column : bool
        Whether its icon begins where the icons of the buttons above and below do.
    """

    def __init__(self, *, in_column: bool = False) -> None:
        super().__init__()
        self._in_column = in_column

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        side, words, gap = self.iconSize().width(), self._words_width(), self._gap()
        left = (self.width() - side - gap - words) // 2
        if self._in_column and words:
            left = min(left, (self.sizeHint().width() - side - gap - words) // 2)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, left, (self.height() - side) // 2, side, side, Qt.AlignmentFlag.AlignCenter, mode)
        if words:
            group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
            painter.setPen(QApplication.palette().color(group, QPalette.ColorRole.ButtonText))
            room = self.rect().adjusted(left + side + gap, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _worded(self) -> bool:
        return self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon and bool(self.text())

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) if self._worded() else 0

    def _gap(self) -> int:
        return round(self.fontMetrics().height() * GAP_BY_LINE) if self._worded() else 0

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        # The ring of the focus takes from the air inside: the bar does not shift under the keyboard.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        side = self.iconSize().width()
        inside = QSize(side + self._gap() + self._words_width(), max(side, self.fontMetrics().height()))
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ToolButton, option, inside, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ButtonWidths:
    """Widths of tool buttons with and without their words, measured once for each text and size of type."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, buttons: Sequence[QToolButton]) -> tuple[dict[QToolButton, int], dict[QToolButton, int]]:
        """Widths with words, and without, pixels."""
        both = {button: self._measured(button) for button in buttons}
        return {one: widths[0] for one, widths in both.items()}, {one: widths[1] for one, widths in both.items()}

    def _measured(self, button: QToolButton) -> tuple[int, int]:
        key = f"{button.text()} {button.font().key()} {button.iconSize().width()}"
        if key not in self._known:
            style = button.toolButtonStyle()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            full = button.sizeHint().width()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._known[key] = full, button.sizeHint().width()
            button.setToolButtonStyle(style)
        return self._known[key]


class IconLineEdit(QLineEdit):
    """A box to type in with an icon before the words, as large as the type."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.fontMetrics().height()
        room = round(line * 1.35)
        if self.textMargins().left() != room:
            self.setTextMargins(room, 0, 0, 0)
        super().paintEvent(event)
        painter = QPainter(self)
        at = QRectF(line * 0.5, (self.height() - line) / 2, line, line)
        paint_icon(painter, self._icon, at, QApplication.palette().color(QPalette.ColorRole.Dark))
        painter.end()


class IconHeading(QLabel):
    """A panel's heading with its icon before it, in the quiet colour of the words."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._icon = icon

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        room = round(self.fontMetrics().height() * 1.5)
        if event.type() in _CHANGES and self.contentsMargins().left() != room:
            self.setContentsMargins(room, 0, 0, 0)
        return answer

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = self.fontMetrics().height()
        painter = QPainter(self)
        side = line * 1.12
        # The first line's, where the heading wraps.
        top = (min(self.height(), line * 1.3) - side) / 2 if self.height() > 2 * line else (self.height() - side) / 2
        paint_icon(
            painter, self._icon, QRectF(0, top, side, side), QApplication.palette().color(QPalette.ColorRole.Dark)
        )
        painter.end()
