"""The order in which Tab goes through the window: as one reads it, whenever its parts were made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def order_focus(*parts: QWidget) -> None:
    """Let Tab walk through the parts one after the other, in each in the order of its children.

    Panels that are made when they are first wanted would else come after everything else.
    """
    before: QWidget | None = None
    for part in parts:
        for widget in _focusable(part):
            if before is not None and before.nextInFocusChain() is not widget:
                QWidget.setTabOrder(before, widget)
            before = widget


def _focusable(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    inside = [part.widget(place) for place in range(part.count())] if isinstance(part, QSplitter) else part.children()
    for child in inside:
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _focusable(child)
