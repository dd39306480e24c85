"""Two causes that are taken for one another: what goes with both, and what tells them apart."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.reasoning.explanation import Evidence
from app.language.shared import capital
from app.language.words import phrase, tr
from app.windows.evidence_badge import EvidenceBadge
from app.windows.panel_parts import card, put_anew

if TYPE_CHECKING:  # loaded with the first comparison
    from anatomy.reasoning.compare import Comparison, Difference

MOST_SHOWN = 7
"""Of each list: the facts put the most telling first."""
LIST_LINES = 13
"""Least width of each of three lists side by side, in heights of a line (authored)."""
LEAST_LINES, VIEWS_PX = 14, 480
"""It stands beside the two bodies where it is at least so many lines wide and they have so many pixels; else below."""
DISCLAIMER = phrase("Findings differ from person to person. Only an examination can tell.")


def cause_of(lesion: Lesion) -> str:
    """What a lesion is compared as: its root where it is a root's own trouble, else its condition."""
    return str(lesion.root) if lesion.root is not None else str(lesion.condition)


class SideBySide(QWidget):
    """Lists below the pictures that they belong to, what goes with both between them; one below the other where it is narrow."""

    def __init__(self, lists: Sequence[QWidget]) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(10)
        for one in lists:
            self._row.addWidget(one, 1)
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._row.count() * LIST_LINES * self.fontMetrics().height()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class LookAlikePanel(QScrollArea):
    """Both lists, with the evidence of each row."""

    evidence_opened = Signal(object)  # Evidence

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("What is the same and what tells them apart"))
        self.shown: Comparison | None = None

    def show_pair(self, one: Lesion, other: Lesion) -> None:
        """Compare two lesions; nothing is shown for twice the same cause."""
        from anatomy.reasoning.compare import compare

        first, second = cause_of(one), cause_of(other)
        self.shown = None if first == second else compare(self._facts, first, second)
        self.setVisible(self.shown is not None)
        if self.shown is not None:
            put_anew(self, self._page(self.shown))

    def _page(self, shown: "Comparison") -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        if shown.mistaken is not None:
            column.addWidget(_text(tr("These two are taken for one another.")))
            column.addWidget(self._badge(shown.mistaken), 0, Qt.AlignmentFlag.AlignLeft)
        both, rows = card()
        rows.addWidget(_heading(tr("Goes with both")))
        for same in shown.same[:MOST_SHOWN]:
            rows.addWidget(_text(f"• {capital(same.name)}"))
        if not shown.same:
            rows.addWidget(_text(tr("Nothing that is known.")))
        rows.addStretch(1)
        one, other = (self._pointing(shown, cause) for cause in (shown.one, shown.other))
        column.addWidget(SideBySide((one, both, other)))
        column.addWidget(_text(tr(DISCLAIMER), quiet=True))
        column.addStretch(1)
        return page

    def _pointing(self, shown: "Comparison", cause: str) -> QFrame:
        """What speaks for one of the two."""
        frame, column = card()
        name = shown.one_name if cause == shown.one else shown.other_name
        column.addWidget(_heading(tr("Points to {cause}", cause=name)))
        rows = [row for row in shown.apart if row.favours == cause][:MOST_SHOWN]
        for row in rows:
            self._difference(column, row)
        if not rows:
            column.addWidget(_text(tr("Nothing that is known.")))
        column.addStretch(1)
        return frame

    def _difference(self, column: QVBoxLayout, row: "Difference") -> None:
        against = tr(" (speaks against the other)") if row.against is not None else ""
        column.addWidget(_text(f"• {capital(row.name)}{against}"))
        column.addWidget(self._badge(row.evidence, row.name), 0, Qt.AlignmentFlag.AlignLeft)

    def _badge(self, evidence: Evidence, about: str = "") -> EvidenceBadge:
        badge = EvidenceBadge(evidence, about=about)
        badge.opened.connect(self.evidence_opened)
        return badge


def stand_beside(panel: "LookAlikePanel", row: QBoxLayout, column: QBoxLayout, size: QSize) -> None:
    """Put the panel at the end of the row of views, or below it where that leaves them too little room.

    Parameters
    ----------
    row, column : QBoxLayout
        The views side by side, and what holds them.
    size : QSize
        Of what holds them, in pixels.
    """
    least = LEAST_LINES * panel.fontMetrics().height()
    beside = size.width() * 2 >= 7 * least and size.width() >= VIEWS_PX + least
    wanted, other = (row, column) if beside else (column, row)
    if wanted.indexOf(panel) < 0:
        other.removeWidget(panel)
        wanted.addWidget(panel, 4 if beside else 2)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    label.setWordWrap(True)
    return label


def _text(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    if quiet:
        label.setObjectName("quiet")
    return label
