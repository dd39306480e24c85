"""Large parts for a finger: buttons, and the bar in which place, side and amount are chosen."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import ConditionId, RootName, SegmentId, Side
from anatomy.facts.rows import Group
from anatomy.reasoning.explain import choices
from app.actions.consulting import MILD, MODERATE, SEVERE
from app.language.shared import SIDE_NAMES, capital
from app.language.words import phrase, tr
from app.state.state import State
from app.windows.choice_box import ChoiceBox
from app.windows.flow import FlowLayout

T = TypeVar("T")
TARGET = 48
"""Pixels: the least width and height of what a finger is to meet."""
AMOUNTS = {MILD: phrase("mild"), MODERATE: phrase("moderate"), SEVERE: phrase("severe")}


class Large(QPushButton):
    """A button that a finger meets, never narrower than its words."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(TARGET, TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def large(text: str, *, checkable: bool = False, name: str = "", style: str = "") -> QPushButton:
    """A button that a finger meets; `name` is spoken instead of its text."""
    button = Large(text)
    button.setCheckable(checkable)
    button.setObjectName(style)
    if name:
        button.setAccessibleName(name)
    return button


class Choice(QWidget):
    """A few large buttons side by side, one of them pressed."""

    def __init__(self, options: Iterable[tuple[T, str, str]], chosen: Callable[[T], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self.buttons: dict[object, QPushButton] = {}
        for option, text, name in options:
            button = large(text, checkable=True, name=name)
            button.clicked.connect(lambda _=False, one=option: chosen(one))
            self._group.addButton(button)
            self.buttons[option] = button
            row.addWidget(button)

    def show_option(self, option: object) -> None:
        """Press this one; none where it is not among them."""
        self._group.setExclusive(option in self.buttons)
        for one, button in self.buttons.items():
            button.setChecked(one == option)


class ConsultationBar(QFrame):
    """What was found, where, on which side and how much; and the way out. It tells wishes and decides nothing."""

    condition_chosen = Signal(str)
    segment_chosen = Signal(str)
    root_chosen = Signal(str)
    side_chosen = Signal(object)
    amount_chosen = Signal(float)
    left = Signal()

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts
        self._shown: tuple[SegmentId, ...] | tuple[RootName, ...] = ()
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        flow = QWidget()
        self._flow = FlowLayout(flow, gap=12)
        row.addWidget(flow, 1)
        self.causes = ChoiceBox()
        self.causes.setMinimumHeight(TARGET)
        self.causes.setAccessibleName(tr("What was found"))
        self.causes.setAccessibleDescription(tr("What was found"))  # on Linux what is chosen is told for its name
        self.causes.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.causes.setMinimumContentsLength(22)
        for condition in facts.conditions.values():
            self.causes.addItem(capital(condition.name), condition.id)
        self.causes.activated.connect(lambda at: self.condition_chosen.emit(self.causes.itemData(at)))
        self._flow.addWidget(self.causes)
        self.places = QWidget()
        self._places = QVBoxLayout(self.places)
        self._places.setContentsMargins(0, 0, 0, 0)
        self.levels: Choice | None = None
        self._flow.addWidget(self.places)
        self.sides = Choice(
            [(side, tr(SIDE_NAMES[side]), tr("The person's {side} side", side=side)) for side in Side],
            self.side_chosen.emit,
        )
        self._flow.addWidget(self.sides)
        self.amounts = Choice(
            [(amount, capital(tr(word)), tr("Drawn as {amount}", amount=tr(word))) for amount, word in AMOUNTS.items()],
            self.amount_chosen.emit,
        )
        self._flow.addWidget(self.amounts)
        self.done = large(tr("Done"), name=tr("End the consultation (Esc)"), style="show")
        self.done.clicked.connect(lambda: self.left.emit())
        row.addWidget(self.done)

    def show_state(self, state: State) -> None:
        """Show what is chosen; what has no meaning for the cause is put away."""
        lesion = state.lesion
        if lesion is None:
            return
        possible = choices(self._facts, lesion.condition)
        with QSignalBlocker(self.causes):
            self.causes.setCurrentIndex(self.causes.findData(ConditionId(lesion.condition)))
        self._offer(possible.segments or possible.roots)
        if self.levels is not None:
            self.levels.show_option(lesion.segment or lesion.root)
        self.sides.setVisible(possible.has_side)
        self.sides.show_option(lesion.side)
        # Nobody has an emergency a little.
        self.amounts.setVisible(self._facts.conditions[lesion.condition].group is not Group.EMERGENCY)
        self.amounts.show_option(lesion.severity)

    def _offer(self, places: tuple[SegmentId, ...] | tuple[RootName, ...]) -> None:
        if places == self._shown:
            return
        self._shown = places
        if self.levels is not None:
            self._places.removeWidget(self.levels)
            self.levels.hide()
            self.levels.deleteLater()
            self.levels = None
        self.places.setVisible(bool(places))
        if places:
            roots = places[0] not in self._facts.segments
            told = self.root_chosen if roots else self.segment_chosen
            self.levels = Choice(
                [(place, place.replace("-", "–"), tr("Level {place}", place=place)) for place in places], told.emit
            )
            self._places.addWidget(self.levels)
