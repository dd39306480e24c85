"""A linked close-up: a small view with a title and the ways to look at it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.language.words import phrase, tr
from app.state.state import KneeView, StartView

START_WAYS: dict[StrEnum, str] = {
    StartView.SOLID: phrase("The lesion in three dimensions"),
    StartView.AXIAL: phrase("A slice through the disc, seen from the feet"),
    StartView.SAGITTAL: phrase("A cut from front to back, seen from the person's left"),
    StartView.INSIDE: phrase("From inside the spinal canal, looking at the disc"),
}
KNEE_WAYS: dict[StrEnum, str] = {
    KneeView.FRONT: phrase("See the knee from the front"),
    KneeView.INNER: phrase("See the knee from its inner side"),
    KneeView.OUTER: phrase("See the knee from its outer side"),
    KneeView.BACK: phrase("See the knee from the back"),
}


class CloseUp(QFrame):
    """A titled frame round a view.

    Parameters
    ----------
    title : str
    view : QWidget
    foot : QWidget, optional
        Stands below the view.
    ways : mapping of StrEnum to str
        The ways to look, each with a sentence that says what it shows.
    """

    view_chosen = Signal(object)  # one of the ways

    def __init__(self, title: str, view: QWidget, ways: Mapping[StrEnum, str], foot: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("closeup")
        self.view = view
        self._way: StrEnum | None = None
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
        self.buttons: dict[StrEnum, QPushButton] = {}
        for way, sentence in ways.items():
            button = QPushButton(tr(way.value))
            button.setObjectName("small")
            button.setCheckable(True)
            button.setAccessibleName(tr(sentence))
            button.setToolTip(tr(sentence))
            button.clicked.connect(lambda _=False, chosen=way: self._choose(chosen))
            self.buttons[way] = button
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(view, 1)
        if foot is not None:
            column.addWidget(foot)
        # The picture matters more than its words: in a narrow window they give way.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the title gives way to the buttons, which are the only way to the cuts."""
        ways = sum(button.sizeHint().width() + 3 for button in self.buttons.values()) + 16
        for button in self.buttons.values():
            button.setVisible(self.width() >= ways)
        self.title.setVisible(
            not self.buttons or self.width() < ways or self.width() >= ways + self.title.sizeHint().width() + 8
        )
        super().resizeEvent(event)

    def show_way(self, way: StrEnum | None) -> None:
        """Mark the way in which it is looked at."""
        self._way = way
        for each, button in self.buttons.items():
            button.setChecked(each == way)

    def _choose(self, way: StrEnum) -> None:
        # Qt has toggled the button by itself: it shows the state alone.
        self.show_way(self._way)
        self.view_chosen.emit(way)
