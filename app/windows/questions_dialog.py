"""What people ask, and what is often said but is not so: two lists to read, what concerns the lesion first."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from anatomy.facts import Facts
from anatomy.facts.reading import Correction, Question, Verdict
from anatomy.reasoning.explain import evidence_of
from app.language.words import phrase, tr
from app.windows.panel_parts import card, words
from app.windows.reading_dialogs import ReadingDialog
from app.windows.topic_sections import LinkedWords

TITLE = phrase("What people ask and say")
QUESTIONS, CORRECTIONS = phrase("Questions people ask"), phrase("Often said, but …")
VERDICT_WORDS = {
    Verdict.WRONG: phrase("Not so"),
    Verdict.UNSAFE: phrase("Not safe"),
    Verdict.MISLEADING: phrase("Misleading"),
    Verdict.OVERSTATED: phrase("Says too much"),
    Verdict.UNSUPPORTED: phrase("Not shown"),
    Verdict.INCOMPLETE: phrase("Half the story"),
    Verdict.SOUND: phrase("True, and more"),
}


class QuestionsDialog(ReadingDialog):
    """Two lists behind two buttons.

    Parameters
    ----------
    parent : QWidget or None
    facts : Facts
    page : LinkedWords
        Makes the texts.
    about : collection of str
        Ids of the condition, segment, roots and nerves shown; what is about them comes first.
    at : str
        Id of a question or correction to begin at (empty: the first).
    """

    def __init__(
        self, parent: QWidget | None, facts: Facts, page: LinkedWords, about: Collection[str] = (), at: str = ""
    ) -> None:
        super().__init__(parent, tr(TITLE))
        self._facts, self._page, self._about = facts, page, set(about)
        self.cards: dict[str, QFrame] = {}
        row = QHBoxLayout()
        self.buttons = {name: QPushButton(tr(name)) for name in (QUESTIONS, CORRECTIONS)}
        for name, button in self.buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            # The one that is chosen is printed bold: room for that in either state.
            bold = QFont(button.font())
            bold.setWeight(QFont.Weight.Bold)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(tr(name)) + 28)
            button.clicked.connect(lambda _=False, name=name: self.show_list(name))
            row.addWidget(button)
        row.addStretch(1)
        self.head.addLayout(row)
        for button in reversed(self.buttons.values()):
            button.lower()  # screen readers tell what stands below in this order
        self.heading.lower()
        self.show_list(CORRECTIONS if at in page.shelf.reading.corrections else QUESTIONS)
        if at in self.cards:
            self._begin_at(self.cards[at])

    def show_list(self, name: str) -> None:
        """One of the two lists."""
        for each, button in self.buttons.items():
            button.setChecked(each == name)
        self.new_column()
        self.cards = {}
        reading = self._page.shelf.reading
        rows: Iterable[Question | Correction]
        rows = reading.questions.values() if name == QUESTIONS else reading.corrections.values()
        rows = tuple(rows)
        near = [row for row in rows if self._is_near(row)]
        far = [row for row in rows if row not in near]
        if near:
            self.column.addWidget(words(tr("About what is shown"), "heading"))
            self._put(near)
        if far:
            if near:
                self.column.addWidget(words(tr("More"), "heading"))
            self._put(far)
        self.column.addStretch(1)

    def _is_near(self, row: Question | Correction) -> bool:
        """Whether it is about what is shown, and not about other segments and roots only."""
        about = set(row.about)
        for places in (self._facts.segments, self._facts.roots):
            if (named := about & set(places)) and not named & self._about:
                return False
        return bool(self._about & about)

    def _put(self, rows: Iterable[Question | Correction]) -> None:
        for row in rows:
            frame, column = card()
            page = self._page.new_page()
            if isinstance(row, Question):
                column.addWidget(_heading(row.question))
            else:
                column.addWidget(_heading(tr("“{said}”", said=row.said)))
                column.addWidget(page.label(row.why, name=tr(VERDICT_WORDS[row.verdict])))
            column.addWidget(page.label(row.plain if page.plain else row.clinical))
            evidence = evidence_of(self._facts, row.grade, row.sources, row.verified)
            column.addWidget(
                page.badge(evidence, row.origin, about=row.question if isinstance(row, Question) else row.said),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
            self.cards[row.id] = frame
            self.column.addWidget(frame)

    def _begin_at(self, frame: QWidget) -> None:
        # Where it lies is known only when the column has been laid out.
        def scroll() -> None:
            self.area.verticalScrollBar().setValue(frame.y())

        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(scroll)
        timer.start(0)


def _heading(text: str) -> QLabel:
    return words(text, "strong")
