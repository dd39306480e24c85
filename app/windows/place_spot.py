"""One place of the flat map as the keyboard and a screen reader meet it: a button without a picture of its own."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from anatomy.geometry.flat_map import Key

WAYS = {
    Qt.Key.Key_Down: (1, False),
    Qt.Key.Key_Up: (-1, False),
    Qt.Key.Key_Right: (0, True),
    Qt.Key.Key_Left: (0, True),
}
"""How far an arrow goes in reading order, and whether it goes to the other side."""
CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PlaceSpot(QAbstractButton):
    """Lies where its place is seen best; the map paints it, and mice go through it to the map."""

    moved = Signal(int, bool)  # steps in reading order, other side
    reached = Signal(bool)  # got or lost the focus; whether by Tab

    def __init__(self, parent: QWidget, key: Key) -> None:
        super().__init__(parent)
        self.key = key
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # All can have the focus, but Tab stops at one alone: arrows go from place to place.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def say(self, sentence: str, more: str) -> None:
        """Name and description for a screen reader, told only when they change."""
        if self.accessibleName() != sentence:
            self.setAccessibleName(sentence)
        if self.accessibleDescription() != more:
            self.setAccessibleDescription(more)

    def event(self, event: QEvent) -> bool:
        # The window has shortcuts on the arrows; while a place has the focus they are the map's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and (event.key() in WAYS or event.key() in CHOOSE):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WAYS:
            self.moved.emit(*WAYS[Qt.Key(event.key())])
        elif event.key() in CHOOSE:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the map shows it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.reached.emit(False)
