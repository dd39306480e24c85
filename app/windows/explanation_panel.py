"""The right panel: what the lesion means, in four sentences with their evidence, and what is worth knowing beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.rows import Group
from anatomy.reasoning.explanation import Explanation, Statement
from app.language.words import phrase, tr
from app.look.theme import Theme
from app.state.state import ReadingLevel, State
from app.windows.panel_parts import WrappingButton, card, level_buttons, put_anew, words
from app.windows.reading_shelf import Shelf
from app.windows.topic_sections import LinkedWords, Section, TopicSection, gap_sentence, own_sources_of

if TYPE_CHECKING:  # read on demand: loaded with the first lesion
    from anatomy.reasoning.sections import ReadingSection, Sections

__all__ = ["DISCLAIMER", "ExplanationPanel", "NumberCircle", "Section"]

DISCLAIMER = phrase("General education, not a diagnosis.")
OPEN_SHELF_AFTER_MS = 150
"""The picture of the first lesion comes before the texts that are read."""


class NumberCircle(QWidget):
    """The number of a step in a filled circle."""

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme = number, theme
        size = round(self.fontMetrics().height() * 1.45)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text))
        painter.drawEllipse(self.rect())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.panel))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class ExplanationPanel(QScrollArea):
    """Title, four steps, cautions, and folded sections; made new when the explanation changes."""

    level_chosen = Signal(object)  # ReadingLevel
    evidence_opened = Signal(object)  # Evidence
    term_opened = Signal(str)
    questions_wanted = Signal()
    step_chosen = Signal(int)
    begin_wanted = Signal(str)  # one of the ways to begin

    def __init__(self, facts: Facts, theme: Theme, shelf: Shelf | None = None) -> None:
        super().__init__()
        self._facts, self._theme = facts, theme
        self._shelf = shelf or Shelf()
        self._own_sources = own_sources_of(facts)
        self._opened: set[str] = set()
        self._asked = False
        self._state = State()
        self._explanation: Explanation | None = None
        self._sections: tuple[tuple[object, ...], Sections] | None = None
        self._folded: tuple[Sections, bool, Theme, list[TopicSection]] | None = None
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What this means"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.open_shelf)
        self._make()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme's colours."""
        self._theme = theme
        self._make()

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Show an explanation at the chosen reading level, or how to begin."""
        same = self._asked and explanation is self._explanation and state.level is self._state.level
        self._asked = True
        self._state, self._explanation = state, explanation
        if same:
            return  # neither the focus nor an open section is lost when only the picture changes
        self._make()
        if explanation is not None and not self._shelf.opened:
            # Counted from when the event loop is free: the first picture must not wait for the words.
            QTimer.singleShot(0, self, lambda: self._later.start(OPEN_SHELF_AFTER_MS))

    def open_shelf(self) -> None:
        """Load what is read on demand, and show it."""
        self._later.stop()
        _ = self._shelf.words
        self._make()

    def _make(self) -> None:
        at = self.verticalScrollBar().value()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        if self._explanation is None:
            self._folded = None  # they go with the widget that is replaced below
            self._put_beginning(column)
        else:
            self._put_explanation(column, self._explanation)
        column.addStretch(1)
        questions = WrappingButton(tr("Questions people ask"), beside=11)
        questions.setToolTip(tr("Questions people ask, and what is often said but not so (Q)"))
        questions.clicked.connect(lambda: self.questions_wanted.emit())
        column.addWidget(questions, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words(tr(DISCLAIMER), "quiet"))
        put_anew(self, inside)
        self.verticalScrollBar().setValue(at)

    def _put_beginning(self, column: QVBoxLayout) -> None:
        column.addWidget(words(tr("From the back to the knee"), "title"))
        column.addWidget(
            words(
                tr(
                    "Pick a place in the spine, or tap a spot on the disc. You will see which nerve root it touches, "
                    "which way that nerve runs, and where in the knee it may be felt."
                )
            )
        )
        hint, _ = card(
            [tr("<b>Knee pain alone can’t tell.</b> The knee itself and the hip are more common causes than the back.")]
        )
        column.addWidget(hint)
        if not self._asked:
            return  # a lesion may follow at once, and the first picture waits for what is loaded
        from app.windows.beginnings import Beginnings

        ways = Beginnings()
        ways.chosen.connect(lambda name: self.begin_wanted.emit(name))
        column.addWidget(ways)

    def _put_explanation(self, column: QVBoxLayout, explanation: Explanation) -> None:
        facts, condition = self._facts, self._facts.conditions[explanation.lesion.condition]
        page = LinkedWords(
            self._shelf,
            self._theme,
            plain=self._state.level is ReadingLevel.PLAIN,
            open_term=self.term_opened.emit,
            open_evidence=self.evidence_opened.emit,
            own_sources=self._own_sources,
        )
        column.addWidget(words(explanation.title, "title"))
        column.addWidget(words(explanation.subtitle, "quiet"))
        if condition.group is Group.EMERGENCY:
            for flag in explanation.red_flags[:1]:
                column.addWidget(self._card(page, flag, facts.red_flags[flag.id].origin, "alarm-card"))
        column.addWidget(level_buttons(self._state.level, self.level_chosen.emit))
        for number, step in enumerate(explanation.steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(NumberCircle(number, self._theme), 0, Qt.AlignmentFlag.AlignTop)
            said = QVBoxLayout()
            said.setSpacing(4)
            said.addWidget(page.label(step.plain if page.plain else step.clinical))
            said.addWidget(page.badge(step.evidence, condition.origin, about=step.title), 0, Qt.AlignmentFlag.AlignLeft)
            row.addLayout(said, 1)
            column.addLayout(row)
        caution = explanation.caution
        column.addWidget(self._card(page, caution, facts.cautions[caution.id].origin))
        for statement in explanation.common_without_pain:
            column.addWidget(self._card(page, statement, facts.findings[statement.id].origin))
        if self._shelf.opened:
            self._put_sections(column, explanation, page)

    def _put_sections(self, column: QVBoxLayout, explanation: Explanation, page: LinkedWords) -> None:
        made = self._sections_of(explanation)
        kept = self._folded
        if kept is None or kept[0] is not made or kept[1:3] != (page.plain, self._theme):
            kept = self._folded = (made, page.plain, self._theme, [self._fold(one, page) for one in made.sections])
        for folded in kept[3]:
            column.addWidget(folded)  # taken over from the panel before where it says the same
        if made.gaps:
            column.addWidget(words(gap_sentence(made.gaps), "quiet"))
        if self._shelf.trouble:
            column.addWidget(words(self._shelf.trouble, "quiet"))

    def _fold(self, section: "ReadingSection", page: LinkedWords) -> TopicSection:
        name = section.name
        folded = TopicSection(section, page.new_page(), opened=name in self._opened)
        folded.header.toggled.connect(lambda on: (self._opened.add if on else self._opened.discard)(name))
        return folded

    def _sections_of(self, explanation: Explanation) -> "Sections":
        """The sections; kept while a moved slider changes nothing that they tell."""
        from anatomy.reasoning.sections import sections_of

        told = explanation
        key = (told.lesion.condition, told.roots, told.clues, told.tests, told.treatments, told.outlook)
        if self._sections is None or self._sections[0] != key:
            self._sections = (key, sections_of(self._facts, self._shelf.reading, explanation))
        return self._sections[1]

    def _card(self, page: LinkedWords, said: Statement, origin: str, style: str = "card") -> QFrame:
        frame, column = card(style=style)
        text = said.plain if page.plain else said.clinical
        column.addWidget(page.label(text))
        column.addWidget(page.badge(said.evidence, origin, about=text), 0, Qt.AlignmentFlag.AlignLeft)
        return frame
