"""What of a window is cut, covered or out of reach: the eyes of the walk through sizes, texts and themes."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.scene.viewport import Viewport
from app.windows.flat_map import FlatMap

SLACK = 1
"""Pixels by which rounding may miss."""
LEAST_VIEW = (200, 150)
_BREAK = re.compile("[\\s\N{ZERO WIDTH SPACE}-]")
_TAG = re.compile(r"<[^>]+>")


def faults(root: QWidget) -> set[str]:
    """Everything below a widget that cannot be read or reached as it stands now, each in one line."""
    return set(_faults(root))


def _faults(root: QWidget) -> Iterator[str]:
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        name = _name(widget)
        if isinstance(widget, QLabel):
            yield from (f"{name}: {what}" for what in _label_faults(widget))
        elif isinstance(widget, QAbstractButton):
            yield from (f"{name}: {what}" for what in _button_faults(widget))
        elif isinstance(widget, QLineEdit | QComboBox) and widget.height() + SLACK < widget.fontMetrics().height():
            yield f"{name}: lower than its line"
        elif isinstance(widget, QTreeView | QListView) and not isinstance(widget.parentWidget(), QComboBox):
            yield from (f"{name}: {what}" for what in _row_faults(widget))
        if isinstance(widget, QComboBox):
            yield from (f"{name}: {what}" for what in _combo_faults(widget))
        if isinstance(widget, QScrollArea):
            yield from (f"{name}: {what}" for what in _scroll_faults(widget))
        small = widget.width() < LEAST_VIEW[0] or widget.height() < LEAST_VIEW[1]
        if isinstance(widget, Viewport | FlatMap) and widget is _main_view(root) and small:
            yield f"{name}: a main view of {widget.width()} x {widget.height()}"
        if widget is not root:
            yield from (f"{name}: {what}" for what in _place_faults(widget, root))
        layout = widget.layout()
        if (layout is not None and widget.parentWidget() is not None) or widget is root:
            yield from (f"{name}: {what}" for what in _overlaps(widget, root))


def _main_view(root: QWidget) -> QWidget | None:
    body = getattr(root, "body_view", None)
    return getattr(body, "main", None)


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    said = (text() if callable(text) else "") or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} '{said[:40]}'"


def _plain(text: str) -> str:
    return unescape(_TAG.sub(" ", text)).replace("&", "")


def _longest_word(text: str, metrics: QFontMetrics) -> int:
    return max((metrics.horizontalAdvance(word) for word in _BREAK.split(_plain(text)) if word), default=0)


def _label_faults(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or (label.width() <= 1 and label.height() <= 1):
        return
    room, metrics = label.contentsRect(), label.fontMetrics()
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height() + SLACK:
            yield f"cut at the bottom ({needs} > {label.height()})"
        widest = _longest_word(text, metrics)
        if widest > room.width() + SLACK:
            yield f"a word is wider than it ({widest} > {room.width()})"
        return
    needs = label.sizeHint().width() if "<" in text else metrics.horizontalAdvance(text)
    whole = getattr(label, "whole", "")
    if needs > room.width() + SLACK and not (whole and label.toolTip()):
        yield f"text wider than it ({needs} > {room.width()})"
    if metrics.height() > label.height() + SLACK:
        yield f"text higher than it ({metrics.height()} > {label.height()})"


def _button_faults(button: QAbstractButton) -> Iterator[str]:
    text, metrics = button.text(), button.fontMetrics()
    if not text:
        return
    alone = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    # Without an icon Qt draws the words all the same.
    if alone and not button.icon().isNull():
        if not button.toolTip():
            yield "an icon alone, without a tool tip"
        return
    if button.hasHeightForWidth():
        needs = button.heightForWidth(button.width())
        if needs > button.height() + SLACK:
            yield f"cut at the bottom ({needs} > {button.height()})"
        widest, room = _longest_word(text, metrics), button.width() - 2 * getattr(button, "_beside", 0)
        if widest > room:
            yield f"a word is wider than it ({widest} > {room})"
        return
    boxed = isinstance(button, QCheckBox | QRadioButton)
    air = button.sizeHint().width() - metrics.horizontalAdvance(text) if boxed or isinstance(button, QPushButton) else 0
    needs = metrics.horizontalAdvance(text) + (air if boxed else min(air, 4))
    elided = bool(getattr(button, "whole", "")) and bool(button.toolTip())
    if needs > button.width() + SLACK and not elided:
        yield f"text wider than it ({needs} > {button.width()})"
    if metrics.height() > button.height() + SLACK:
        yield f"text higher than it ({metrics.height()} > {button.height()})"


def _combo_faults(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    needs = box.fontMetrics().horizontalAdvance(box.currentText())
    if needs > room + SLACK and not box.toolTip():
        yield f"text wider than it and no tool tip ({needs} > {room})"


def _row_faults(view: QTreeView | QListView) -> Iterator[str]:
    """Rows in sight that are lower than their line; words that are cut and not told by a tool tip either."""
    model, metrics = view.model(), view.fontMetrics()
    parents = [QModelIndex()]
    while parents:
        parent = parents.pop()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            box = view.visualRect(index)
            if isinstance(view, QTreeView) and view.isExpanded(index):
                parents.append(index)
            if box.isEmpty() or not view.viewport().rect().intersects(box):
                continue
            text = str(index.data() or "")
            if text and metrics.height() > box.height() + SLACK:
                yield f"row '{text[:40]}' lower than its line ({metrics.height()} > {box.height()})"
            room = min(box.right(), view.viewport().width()) - box.left()
            if metrics.horizontalAdvance(text) > room + SLACK and not index.data(Qt.ItemDataRole.ToolTipRole):
                yield f"row '{text[:40]}' wider than its room and no tool tip"


def _scroll_faults(area: QScrollArea) -> Iterator[str]:
    inside, port = area.widget(), area.viewport()
    if inside is None:
        return
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if area.horizontalScrollBarPolicy() == off and inside.width() > port.width() + SLACK:
        widest = max([inside, *inside.findChildren(QWidget)], key=lambda one: one.minimumSizeHint().width())
        yield f"content wider than it and no way to scroll ({inside.width()} > {port.width()}: {_name(widest)})"
    if area.verticalScrollBarPolicy() == off and inside.height() > port.height() + SLACK:
        yield f"content higher than it and no way to scroll ({inside.height()} > {port.height()})"
    if port.width() < 3 * area.fontMetrics().height() or port.height() < area.fontMetrics().height():
        yield f"a peephole of {port.width()} x {port.height()}"


def _place_faults(widget: QWidget, root: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return  # moved about by scrolling; the area itself is looked at
    if not isinstance(widget, QAbstractButton | QLabel | QLineEdit | QComboBox | QScrollArea):
        return
    box = QRect(QPoint(0, 0), widget.size())
    out = _beyond(QRect(widget.mapTo(parent, box.topLeft()), box.size()), parent.rect())
    if out > SLACK:
        yield f"stands {out} pixels out of its {type(parent).__name__}"
    if _scrolls(widget, root):
        return
    out = _beyond(QRect(widget.mapTo(root, box.topLeft()), box.size()), root.rect())
    if out > SLACK:
        yield f"stands {out} pixels out of the window"


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    at = widget.parentWidget()
    while at is not None and at is not root:
        if isinstance(at, QAbstractScrollArea):
            return True
        at = at.parentWidget()
    return False


def _beyond(box: QRect, room: QRect) -> int:
    return max(
        room.left() - box.left(), room.top() - box.top(), box.right() - room.right(), box.bottom() - room.bottom()
    )


def _overlaps(parent: QWidget, root: QWidget) -> Iterator[str]:
    laid = [widget for widget in _laid_out(parent, root) if widget.isVisible() and not widget.size().isEmpty()]
    for one, other in combinations(laid, 2):
        both = one.geometry().intersected(other.geometry())
        if both.width() > SLACK and both.height() > SLACK:
            yield f"{_name(one)} lies over {_name(other)} by {both.width()} x {both.height()}"


def _laid_out(parent: QWidget, root: QWidget) -> list[QWidget]:
    """The neighbours that a layout holds apart.

    The layouts are not asked for their items: PySide forgets whose those are, and then they are lost to layouts of ours.
    """
    layout = parent.layout()
    if layout is None or isinstance(layout, QStackedLayout):
        return []
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if parent is root and _main_view(root) is not None:
        # Sheets and lists lie over the window.
        return [one for one in children if layout.indexOf(one) >= 0]
    return [one for one in children if not one.isWindow()]
