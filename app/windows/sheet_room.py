"""Sheets and menus that fold out of the bar never become larger than the window: they scroll, or shorten their words."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

GAP = 6
"""Pixels between the bar and what folds out of it, and to the edge of the window."""
RING = 2
"""Width of the ring of a panel that scrolls, pixels."""
BESIDE_LINES = 4
"""Of a menu's width, in heights of a line: the mark and the air beside its words."""
WHOLE = "whole"


class _Insides(QScrollArea):
    """A column that scrolls when it must, and is as large as what stands in it when it can."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        assert inside is not None
        layout = inside.layout()
        assert layout is not None
        wide = inside.minimumSizeHint().expandedTo(inside.sizeHint())
        high = layout.totalHeightForWidth(wide.width()) if layout.hasHeightForWidth() else wide.height()
        # The room for the ring round it, too: without it the last pixels would have to be scrolled to.
        ring = 2 * max(self.frameWidth(), RING)
        return QSize(wide.width() + self.verticalScrollBar().sizeHint().width() + ring, max(high, 1) + ring)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
        return moved


def scrolling_column(sheet: QWidget) -> QVBoxLayout:
    """Give a sheet a column that scrolls; the column to fill."""
    outer = QVBoxLayout(sheet)
    outer.setContentsMargins(1, 1, 1, 1)
    area, inside = _Insides(), QWidget()
    column = QVBoxLayout(inside)
    area.setWidget(inside)
    outer.addWidget(area)
    return column


def place_within(sheet: QWidget, button: QWidget) -> None:
    """Size a sheet to what stands in it and put it below a button, inside the window of that button."""
    window = button.window()
    for part in (sheet, *sheet.findChildren(QWidget)):
        part.ensurePolished()
        layout = part.layout()
        if layout is not None:
            layout.invalidate()
    below = button.mapTo(window, QPoint(0, button.height() + GAP))
    least = sheet.fontMetrics().height() * 6
    high = window.height() - below.y() - GAP
    if high < min(least, sheet.sizeHint().height()):
        below.setY(GAP)
        high = window.height() - 2 * GAP
    size = sheet.sizeHint().boundedTo(QSize(window.width() - 2 * GAP, high))
    sheet.resize(size)
    left = min(max(below.x(), GAP), window.width() - GAP - size.width())
    sheet.move(window.mapToGlobal(QPoint(left, below.y())))


def shorten(menu: QMenu, width: int) -> None:
    """Shorten the words of a menu to a window's width, in pixels; the whole words stay as tool tips."""
    menu.setToolTipsVisible(True)
    metrics = menu.fontMetrics()
    room = width - BESIDE_LINES * metrics.height()
    for action in menu.actions():
        whole = str(action.property(WHOLE) or action.text())
        action.setProperty(WHOLE, whole)
        action.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room))
        action.setToolTip(whole)
