"""A linked close-up: a small view with a title, and for the knee the four sides to see it from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.state.state import KneeView


class CloseUp(QFrame):
    """A titled frame round a viewport."""

    view_chosen = Signal(object)  # KneeView

    def __init__(self, title: str, view: QWidget, sides: Sequence[KneeView] = ()) -> None:
        super().__init__()
        self.setObjectName("closeup")
        self.view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(10, 5, 6, 5)
        head.setSpacing(3)
        self.title = QLabel(title)
        self.title.setObjectName("closeup-title")
        head.addWidget(self.title)
        head.addStretch(1)
        self.buttons: dict[KneeView, QPushButton] = {}
        for side in sides:
            button = QPushButton(side.value)
            button.setObjectName("small")
            button.setCheckable(True)
            button.setAccessibleName(f"See the knee from the {side.value}")
            button.clicked.connect(lambda _=False, chosen=side: self.view_chosen.emit(chosen))
            self.buttons[side] = button
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(view, 1)
        # The picture matters more than its buttons: in a narrow window they give way (the view can still be turned).
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = (
            self.title.sizeHint().width() + sum(button.sizeHint().width() + 3 for button in self.buttons.values()) + 24
        )
        for button in self.buttons.values():
            button.setVisible(self.width() >= wanted)
        super().resizeEvent(event)

    def show_side(self, side: KneeView | None) -> None:
        """Mark the side from which the knee is seen."""
        for each, button in self.buttons.items():
            button.setChecked(each == side)
