"""Where it starts, without three dimensions: the disc in section, and the figures beside their usual range."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from anatomy.facts import Facts
from app.language.words import phrase, tr
from app.look.theme import Theme
from app.scene.describe import describe
from app.scene.section import Cut
from app.state.state import StartView, State
from app.windows.close_up import CloseUp
from app.windows.numbers_strip import NumbersStrip
from app.windows.section_view import SectionView

if TYPE_CHECKING:
    from anatomy.geometry.shapes import Body
    from anatomy.reasoning.explanation import Explanation

MEASURE_AFTER_MS = 30
LINES = 13
"""Height, lines of text."""
MOST_SHARE = 0.34
"""Of the height that it shares with the map."""
LEAST_PX = 120
WAYS: Mapping[StrEnum, str] = {
    StartView.AXIAL: phrase("A slice through the disc, seen from the feet"),
    StartView.SAGITTAL: phrase("A cut from front to back, seen from the person's left"),
}


class StartStrip(QWidget):
    """A section through the lesion's segment, with its figures; hidden for the healthy body."""

    view_chosen = Signal(object)  # StartView

    def __init__(self, facts: Facts, theme: Theme) -> None:
        super().__init__()
        self.section = SectionView(theme)
        self.numbers = NumbersStrip(facts, theme)
        self.frame = CloseUp(tr("Where it starts"), self.section, WAYS)
        self.frame.view_chosen.connect(self.view_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 8)
        row.setSpacing(10)
        row.addWidget(self.frame, 1)
        self._figures = QScrollArea()
        self._figures.setObjectName("panel")
        self._figures.setWidgetResizable(True)
        self._figures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._figures.setWidget(self.numbers)
        self._figures.setAccessibleName(tr("Figures of the lesion"))
        row.addWidget(self._figures, 1)
        self._wanted, self._around = False, 0
        self._shown: tuple[State, Body, Facts, Explanation | None] | None = None
        self._later = QTimer(self, singleShot=True, interval=MEASURE_AFTER_MS)
        self._later.timeout.connect(self._show)
        self.hide()

    def show_state(self, state: State, explanation: "Explanation | None", facts: Facts, body: "Body | None") -> None:
        """Show the state's lesion, a moment later: measuring it takes longer than drawing the map."""
        there = explanation is not None and explanation.lesion.segment is not None and body is not None
        self._wanted = there and not state.comparing and not state.asking
        self.fit(self._around)
        if body is not None and there:
            self._shown = state, body, facts, explanation
            self._later.start()

    def fit(self, around: int) -> None:
        """Take a share of the height around it; where too little is left for a section, none."""
        self._around = around
        height = min(self.fontMetrics().height() * LINES, round(MOST_SHARE * around))
        self.setFixedHeight(max(height, 1))
        self.setVisible(self._wanted and height >= LEAST_PX)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.section.set_theme(theme)
        self.numbers.set_theme(theme)

    def _show(self) -> None:
        from anatomy.geometry.lesions import change

        if self._shown is None:
            return
        state, body, facts, explanation = self._shown
        if state.lesion is None:
            return
        changed = change(body, state.lesion)
        self.numbers.show_changed(changed, state.level)
        # The solid views have no flat likeness: in their place stands the slice.
        way = StartView.SAGITTAL if state.start_view is StartView.SAGITTAL else StartView.AXIAL
        self.frame.show_way(way)
        cut = replace(state, start_view=way)
        picture = describe(cut, explanation, facts, body)
        across = Cut.SAGITTAL if way is StartView.SAGITTAL else Cut.AXIAL
        self.section.show_cut(across, cut, body, {**body.shapes, **changed.shapes}, picture)
