"""Dialogs to read: sources behind a badge, red flags, the sheet of keys."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from anatomy.facts import Facts
from anatomy.facts.names import Verified
from anatomy.facts.rows import Source, SourceKind
from anatomy.reasoning.explanation import Evidence
from app.windows.evidence_badge import GRADE_WORDS

CHECKED_WORDS = {
    Verified.SEEN: "We opened this work.",
    Verified.SECOND_HAND: "We know its figures second-hand only.",
    Verified.UNVERIFIED: "Not checked: named from memory, not opened.",
}
AUTHORED_WORDS = "Our own choice of display, not a finding."


class ReadingDialog(QDialog):
    """A titled column of cards that scrolls, with a Close button."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        line = self.fontMetrics().height()
        self.resize(line * 34, line * 32)
        outer = QVBoxLayout(self)
        heading = QLabel(title)
        heading.setObjectName("title")
        heading.setWordWrap(True)
        outer.addWidget(heading)
        area = QScrollArea()
        area.setObjectName("panel")
        area.setWidgetResizable(True)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 6, 0)
        self.column.setSpacing(10)
        area.setWidget(inside)
        outer.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)

    def add_card(self, lines: Iterable[tuple[str, str]]) -> None:
        """A card of text lines, each with the object name that styles it (empty for plain text)."""
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for text, style in lines:
            label = QLabel(text)
            label.setWordWrap(True)
            label.setObjectName(style)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self.column.addWidget(card)


def sources_dialog(parent: QWidget | None, facts: Facts, evidence: Evidence) -> ReadingDialog:
    """Who says so: each source of a link, and whether we opened it ourselves."""
    dialog = ReadingDialog(parent, GRADE_WORDS[evidence.grade])
    for identifier in evidence.sources:
        source = facts.sources[identifier]
        lines = [(f"<b>{source.title}</b>", "")]
        reference = ". ".join(part for part in (source.authors, source.journal, _year(source)) if part)
        if reference:
            lines.append((reference, ""))
        if source.doi:
            lines.append((f"doi:{source.doi}", "quiet"))
        checked = CHECKED_WORDS[source.verified]
        lines.append((AUTHORED_WORDS if source.kind is SourceKind.AUTHORED else checked, "quiet"))
        dialog.add_card(lines)
    dialog.column.addStretch(1)
    return dialog


def red_flags_dialog(parent: QWidget | None, facts: Facts) -> ReadingDialog:
    """When to get help now, most urgent first."""
    dialog = ReadingDialog(parent, "When to get help now")
    for flag in facts.red_flags.values():
        dialog.add_card([(f"<b>{flag.name}</b>", ""), (flag.plain, ""), (flag.clinical, "quiet")])
    dialog.column.addStretch(1)
    return dialog


def keys_dialog(parent: QWidget | None, keys: Sequence[tuple[str, str]]) -> ReadingDialog:
    """All keys and what they do."""
    dialog = ReadingDialog(parent, "Keys and mouse")
    table = QWidget()
    grid = QGridLayout(table)
    for row, (key, wish) in enumerate(keys):
        label = QLabel(f"<b>{key}</b>")
        grid.addWidget(label, row, 0)
        does = QLabel(wish)
        does.setWordWrap(True)
        grid.addWidget(does, row, 1)
    grid.setColumnStretch(1, 1)
    dialog.column.addWidget(table)
    dialog.column.addStretch(1)
    return dialog


def _year(source: Source) -> str:
    """The year, unless the journal's reference already ends in it."""
    year = str(source.year or "")
    return "" if year in source.journal else year
