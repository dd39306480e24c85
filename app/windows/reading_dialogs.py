"""Dialogs to read: sources behind a badge, and the red flags."""

from collections.abc import Callable, Iterable, Mapping
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from anatomy.facts import Facts
from anatomy.facts.names import SourceId, Verified
from anatomy.facts.reading import Study
from anatomy.facts.rows import Source, SourceKind
from anatomy.reasoning.citations import bibtex, plain_citation
from anatomy.reasoning.explanation import Evidence
from app.language.shared import in_figures
from app.language.words import phrase, tr
from app.windows.dialog_parts import dialog_column
from app.windows.evidence_badge import GRADE_WORDS
from app.windows.panel_parts import put_anew, words
from app.windows.reading_order import go_on

CHECKED_WORDS = {
    Verified.SEEN: phrase("We opened this work."),
    Verified.SECOND_HAND: phrase("We know its figures second-hand only."),
    Verified.UNVERIFIED: phrase("Not checked: named from memory, not opened."),
}
TEACHER_SAYS = {
    Verified.SEEN: phrase("Kneural has not checked this work; the teacher notes that it was opened."),
    Verified.SECOND_HAND: phrase("Kneural has not checked this work; the teacher knows it second-hand."),
    Verified.UNVERIFIED: phrase("Kneural has not checked this work, nor has the teacher."),
}
"""A teacher's check is not ours."""
AUTHORED_WORDS = phrase("Our own choice of display, not a finding.")


class ReadingDialog(QDialog):
    """A titled column of cards that scrolls, with a Close button."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        line = self.fontMetrics().height()
        # Large text makes a large dialog, but none larger than the window over which it lies.
        room = QSize(line * 34, line * 32)
        self.resize(room.boundedTo(parent.window().size() * 0.94) if parent is not None else room)
        outer = dialog_column(self)
        self.heading = words(title, "title")
        outer.addWidget(self.heading)
        self.head = QVBoxLayout()
        outer.addLayout(self.head)
        self.area = QScrollArea()
        self.area.setObjectName("panel")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(title)
        outer.addWidget(self.area, 1)
        self.new_column()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        # A desktop's own icon is none of ours.
        close.setIcon(QIcon())
        close.setFocus()
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return go_on(self, (), forward=forward)

    def new_column(self) -> None:
        """Begin with an empty column, scrolled to its top."""
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(4, 4, 8, 4)
        self.column.setSpacing(10)
        put_anew(self.area, inside)
        self.area.verticalScrollBar().setValue(0)

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


class SourceCard(QFrame):
    """A work: who wrote it, what was done on how many, what it found, and whether we opened it ourselves."""

    def __init__(self, source: Source, study: Study | None) -> None:
        super().__init__()
        self.source = source
        ours = source.kind is SourceKind.AUTHORED
        checked = not source.origin and (ours or source.verified is Verified.SEEN)
        self.setObjectName("card" if checked else "unchecked")
        if not checked:  # seen at a glance, without colour: no ground, a broken border
            self.setStyleSheet("QFrame#unchecked { border: 1px dashed palette(dark); border-radius: 10px; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(words(f"<b>{escape(source.title)}</b>"))
        reference = ". ".join(part for part in (source.authors, source.journal, _year(source)) if part)
        if reference:
            column.addWidget(words(escape(reference)))
        if study is not None:
            column.addWidget(words(f"<b>{tr('What was done.')}</b> {escape(study.done)}"))
            if study.n is not None:
                column.addWidget(
                    words(f"<b>{tr('On how many.')}</b> {in_figures(study.n)} {escape(study.of)}".rstrip())
                )
            column.addWidget(words(f"<b>{tr('What it found.')}</b> {escape(study.found)}"))
        mark = "●" if checked else "○"
        said = AUTHORED_WORDS if ours else CHECKED_WORDS[source.verified]
        if source.origin:
            said = TEACHER_SAYS[source.verified]
        column.addWidget(words(f"{mark} {tr(said)}", "quiet" if checked else "strong"))
        origin = source.origin or (study.origin if study is not None else "")
        if origin:
            column.addWidget(
                words(tr("From the teacher’s own facts ({file}), not from Kneural.", file=escape(origin)), "strong")
            )
        identifier = f"doi:{source.doi}" if source.doi else f"PMID {source.pmid}" if source.pmid else ""
        if identifier:
            column.addWidget(words(escape(identifier), "quiet"))
        row = QHBoxLayout()
        self.copy_citation = self._copier(tr("Copy citation"), plain_citation)
        self.copy_bibtex = self._copier(tr("Copy BibTeX"), bibtex)
        for button in (self.copy_citation, self.copy_bibtex):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _copier(self, title: str, make: Callable[[Source], str]) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName("inside")
        button.setAccessibleName(f"{title}: {self.source.title}")
        button.setAutoDefault(False)

        def copy() -> None:
            QGuiApplication.clipboard().setText(make(self.source))
            button.setText(tr("Copied"))

        button.clicked.connect(copy)
        return button


def sources_dialog(
    parent: QWidget | None, facts: Facts, evidence: Evidence, studies: Mapping[SourceId, Study] | None = None
) -> ReadingDialog:
    """Who says so: each source of a link, what it did and found, and whether we opened it ourselves."""
    return works_dialog(parent, facts, tr(GRADE_WORDS[evidence.grade]), evidence.sources, studies)


def works_dialog(
    parent: QWidget | None,
    facts: Facts,
    title: str,
    sources: Iterable[SourceId],
    studies: Mapping[SourceId, Study] | None = None,
) -> ReadingDialog:
    """Cited works under a title of their own."""
    dialog = ReadingDialog(parent, title)
    for identifier in sources:
        study = studies.get(identifier) if studies else None
        dialog.column.addWidget(SourceCard(facts.sources[identifier], study))
    dialog.column.addStretch(1)
    return dialog


def red_flags_dialog(parent: QWidget | None, facts: Facts, *, clinical: bool = True) -> ReadingDialog:
    """When to get help now, most urgent first; who reads plain words is not frightened with clinical ones."""
    dialog = ReadingDialog(parent, tr("When to get help now"))
    for flag in facts.red_flags.values():
        lines = [(f"<b>{flag.name}</b>", ""), (flag.plain, "")]
        dialog.add_card([*lines, (flag.clinical, "quiet")] if clinical else lines)
    dialog.column.addStretch(1)
    return dialog


def _year(source: Source) -> str:
    """The year, unless the journal's reference already ends in it."""
    year = str(source.year or "")
    return "" if year in source.journal else year
