"""The calm column beside the picture: one sentence at a time, what is worth knowing beside it, and the page to take home."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.rows import Group
from anatomy.reasoning.explanation import Explanation, Statement
from app.language.words import phrase, tr
from app.state.consult import Consult, Leaf
from app.state.state import State
from app.windows.consultation_parts import TARGET, large
from app.windows.panel_parts import WrappingButton, card, put_anew, words

LEAVES = {
    Leaf.COMMON: phrase("How common it is"),
    Leaf.HELPS: phrase("What helps"),
    Leaf.HELP_NOW: phrase("When to get help now"),
}
DISCLAIMER = phrase("General education, not a diagnosis.")
NO_COUNT = phrase("We found no good count of this in people without pain.")
LINES_FOR_TITLE = 30
LEAST_LINES = 6
"""What is told is never lower than so many lines."""
BESIDE_WAYS = 50
"""Pixels on either side of a row of buttons together: margins and the scroll bar."""
LARGER = 1.4
"""The sentence of the moment is so much larger than the text around it (authored)."""


class ConsultationPanel(QFrame):
    """Shows what is told and read; it tells wishes and decides nothing."""

    step_chosen = Signal(int)
    further = Signal(int)  # 1 or -1
    leaf_chosen = Signal(object)  # Leaf
    handout_wanted = Signal()

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        # Where large text leaves no room for all of it, all of it scrolls.
        self.outer = _scrolling(QScrollArea())
        self.outer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QWidget()
        self.outer.setWidget(whole)
        around.addWidget(self.outer)
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(10)
        self.title = words("", "title")
        column.addWidget(self.title)
        self.area = _scrolling(Told())
        self.area.setAccessibleName(tr("What is told"))
        column.addWidget(self.area, 1)
        self._ways = ways = QGridLayout()
        ways.setSpacing(6)
        self.back = large("◀", name=tr("The sentence before"))
        self.back.clicked.connect(lambda: self.further.emit(-1))
        self.next = large(tr("Next ▶"), name=tr("The next sentence"), style="show")
        self.next.clicked.connect(lambda: self.further.emit(1))
        self.steps = [
            large(str(number), checkable=True, name=tr("Sentence {number} of 4", number=number))
            for number in range(1, 5)
        ]
        for place, button in enumerate(self.steps):
            button.clicked.connect(lambda _=False, step=place: self.step_chosen.emit(step))
        for place, button in enumerate((self.back, *self.steps, self.next)):
            ways.addWidget(button, 0, place)
        column.addLayout(ways)
        grid = QGridLayout()
        grid.setSpacing(6)
        self.leaves: dict[Leaf, WrappingButton] = {}
        for number, (leaf, text) in enumerate(LEAVES.items()):
            button = WrappingButton(tr(text), beside=10, centred=True)
            button.setMinimumHeight(TARGET)
            button.setCheckable(True)
            button.setObjectName("alarm" if leaf is Leaf.HELP_NOW else "step")
            button.clicked.connect(lambda _=False, one=leaf: self.leaf_chosen.emit(one))
            self.leaves[leaf] = button
            grid.addWidget(button, number // 2, number % 2)
        self._grid = grid
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.handout = WrappingButton(tr("Page to take home"), beside=10, centred=True)
        self.handout.setMinimumHeight(TARGET)
        self.handout.setObjectName("inside")
        self.handout.setToolTip(tr("One page to save or print (Ctrl+P)"))
        self.handout.clicked.connect(lambda: self.handout_wanted.emit())
        grid.addWidget(self.handout, 1, 1)
        column.addWidget(words(tr(DISCLAIMER), "quiet"))

    def show_consult(self, consult: Consult, state: State, explanation: Explanation | None) -> None:
        """Show the sentence or the leaf of the moment."""
        if explanation is None:
            return
        self.title.setText(plain_title(self._facts, explanation))
        story, step = consult.leaf is Leaf.STORY, state.step or 0
        for place, button in enumerate(self.steps):
            button.setChecked(story and place == step)
        self.back.setEnabled(not story or step > 0)
        self.next.setEnabled(consult.leaf is not Leaf.HELP_NOW)
        for leaf, wide in self.leaves.items():
            wide.setChecked(leaf is consult.leaf)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        if self._urgent(explanation):
            frame, _ = card([f"<b>{flag.plain}</b>" for flag in explanation.red_flags[:1]], style="alarm-card")
            column.addWidget(frame)
        if story:
            self._put_sentence(column, explanation, step)
        else:
            self._put_leaf(column, consult.leaf, explanation)
        column.addStretch(1)
        put_anew(self.area, inside)
        self.area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The picture has the same title; in a low window the sentence needs the room more.
        high = event.size().height() >= self.fontMetrics().height() * LINES_FOR_TITLE
        self.title.setVisible(high)
        self._grid.addWidget(self.leaves[Leaf.HELP_NOW], *((1, 0, 1, 2) if high else (1, 0, 1, 1)))
        self._grid.addWidget(self.handout, *((2, 0, 1, 2) if high else (1, 1, 1, 1)))
        row = (self.back, *self.steps, self.next)
        needs = sum(one.sizeHint().width() for one in row) + (len(row) - 1) * self._ways.spacing()
        last = len(row) - 1
        beside = event.size().width() - BESIDE_WAYS >= needs
        self._ways.addWidget(self.next, *((0, last, 1, 1) if beside else (1, 0, 1, last)))
        self._ways.setColumnStretch(last, int(beside))

    def _put_sentence(self, column: QVBoxLayout, explanation: Explanation, step: int) -> None:
        told = explanation.steps[step]
        frame, inside = card()
        frame.setAccessibleName(told.plain)
        inside.setContentsMargins(18, 16, 18, 18)
        inside.addWidget(words(f"{step + 1} · {told.title}", "heading"))
        inside.addWidget(_larger(words(told.plain)))
        column.addWidget(frame)
        if step == len(self.steps) - 1:
            column.addWidget(words(explanation.caution.plain, "quiet"))

    def _put_leaf(self, column: QVBoxLayout, leaf: Leaf, explanation: Explanation) -> None:
        statements: Sequence[Statement] = {
            Leaf.COMMON: explanation.common_without_pain,
            Leaf.HELPS: (*explanation.treatments, *explanation.outlook),
            Leaf.HELP_NOW: explanation.red_flags[1:] if self._urgent(explanation) else explanation.red_flags,
        }[leaf]
        column.addWidget(words(tr(LEAVES[leaf]), "strong"))
        for one in statements:
            named = f"<b>{one.name}.</b> " if leaf is Leaf.HELPS else ""
            frame, _ = card([f"{named}{one.plain}"], style="alarm-soft" if leaf is Leaf.HELP_NOW else "card")
            column.addWidget(frame)
        if not statements:
            frame, _ = card([tr(NO_COUNT)])
            column.addWidget(frame)

    def _urgent(self, explanation: Explanation) -> bool:
        """Whether the first of the red flags stands above everything already."""
        return self._facts.conditions[explanation.lesion.condition].group is Group.EMERGENCY


class Told(QScrollArea):
    """What is told scrolls, but never through a slit."""

    def minimumSizeHint(self) -> QSize:
        return QSize(1, LEAST_LINES * self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        # Never that of a long text read before: it would push the red flags out of sight. What room there is comes by stretch.
        return self.minimumSizeHint()


def _scrolling(area: QScrollArea) -> QScrollArea:
    area.setObjectName("panel")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def plain_title(facts: Facts, explanation: Explanation) -> str:
    """What it is and where, in plain words."""
    from app.exports.handout_words import handout_words

    return handout_words(facts, explanation).heading


def _larger(label: QLabel) -> QLabel:
    font = QFont(label.font())
    points = label.fontInfo().pointSizeF() * LARGER
    font.setPointSizeF(points)
    # The application's style sheet has the last word on fonts of labels it names; this one has no name.
    label.setFont(font)
    return label
