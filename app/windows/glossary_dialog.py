"""A small calm dialog that explains one word of the trade; words in its text lead on, and back again."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from anatomy.facts.reading import Term
from app.language.shared import capital
from app.language.words import tr
from app.windows.dialog_parts import dialog_column
from app.windows.evidence_badge import source_count
from app.windows.panel_parts import put_anew, words
from app.windows.reading_order import go_on
from app.windows.topic_sections import LinkedWords


class GlossaryDialog(QDialog):
    """One term at a time: plain words first, then the clinical definition, other names, and who says so.

    Parameters
    ----------
    parent : QWidget or None
    page : LinkedWords
        Makes the texts; a pressed term is shown in this same dialog.
    term : str
        Id of the term to begin with.
    """

    def __init__(self, parent: QWidget | None, page: LinkedWords, term: str) -> None:
        super().__init__(parent)
        self._page = page
        self._way: list[str] = []
        line = self.fontMetrics().height()
        room = QSize(line * 26, line * 18)
        self.resize(room.boundedTo(parent.window().size() * 0.94) if parent is not None else room)
        outer = dialog_column(self)
        self._area = QScrollArea()
        self._area.setObjectName("panel")
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("What the word means"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._area, 1)
        row = QHBoxLayout()
        self.back = QPushButton(tr("Back"))
        self.back.setToolTip(tr("The word before"))
        self.back.clicked.connect(self._go_back)
        self.sources = QPushButton()
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(self.back)
        row.addWidget(self.sources)
        row.addStretch(1)
        row.addWidget(close)
        outer.addLayout(row)
        self.show_term(term)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return go_on(self, (), forward=forward)

    @property
    def term(self) -> Term:
        """The term that is shown."""
        return self._page.shelf.reading.terms[self._way[-1]]

    def show_term(self, identifier: str) -> None:
        """Explain this term; Back leads to the one before."""
        self._way.append(identifier)
        self._show()

    def _go_back(self) -> None:
        self._way.pop()
        self._show()

    def _show(self) -> None:
        term = self.term
        self.setWindowTitle(capital(term.term))
        page = self._page.new_page(open_term=self.show_term)
        page.told.add(term.id)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(10)
        column.addWidget(words(escape(capital(term.term)), "title"))
        if term.latin and term.latin.casefold() != term.term.casefold():
            column.addWidget(words(f"<i>{escape(term.latin)}</i>", "quiet"))
        column.addWidget(page.label(term.plain))
        column.addWidget(page.label(term.clinical, name=tr("For clinicians")))
        if term.also:
            column.addWidget(words(tr("Also said: {words}.", words=escape("; ".join(term.also))), "quiet"))
        if term.origin:
            column.addWidget(words(tr("From the teacher’s own facts ({file}).", file=escape(term.origin)), "strong"))
        column.addStretch(1)
        put_anew(self._area, inside)
        self.sources.setText(source_count(len(term.sources)))
        self.back.setVisible(len(self._way) > 1)
