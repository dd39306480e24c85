"""The right panel: what the lesion means, in four sentences with their evidence, and what is worth knowing beside it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.rows import Group
from anatomy.reasoning.explanation import Evidence, Explanation, Statement
from app.look.theme import Theme
from app.state.state import ReadingLevel, State
from app.windows.evidence_badge import EvidenceBadge

DISCLAIMER = "General education, not a diagnosis."


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


class Section(QWidget):
    """A heading that folds its statements away."""

    def __init__(self, title: str, *, opened: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = title
        self.header = QPushButton()
        self.header.setObjectName("link")
        self.header.setCheckable(True)
        self.header.setChecked(opened)
        self.header.toggled.connect(self._on_toggled)
        self.inside = QWidget()
        self.rows = QVBoxLayout(self.inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        column.addWidget(self.header)
        column.addWidget(self.inside)
        self._on_toggled(opened)

    def _on_toggled(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        self.header.setText(f"{'–' if opened else '+'}  {self._title}")


class ExplanationPanel(QScrollArea):
    """Title, four steps, cautions, and folded sections; made new when the explanation changes."""

    level_chosen = Signal(object)  # ReadingLevel
    evidence_opened = Signal(object)  # Evidence
    step_chosen = Signal(int)

    def __init__(self, facts: Facts, theme: Theme) -> None:
        super().__init__()
        self._facts, self._theme = facts, theme
        self._opened: set[str] = set()
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("What this means")
        self.show_state(State(), None)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme's colours from the next showing on."""
        self._theme = theme

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Show an explanation at the chosen reading level, or how to begin."""
        at = self.verticalScrollBar().value()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        if explanation is None:
            self._put_beginning(column)
        else:
            self._put_explanation(column, state, explanation)
        column.addStretch(1)
        footer = self._words(DISCLAIMER)
        footer.setObjectName("quiet")
        column.addWidget(footer)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)

    def _put_beginning(self, column: QVBoxLayout) -> None:
        title = self._words("From the back to the knee")
        title.setObjectName("title")
        column.addWidget(title)
        column.addWidget(
            self._words(
                "Pick a place in the spine, or tap a spot on the disc. You will see which nerve root it touches, "
                "which way that nerve runs, and where in the knee it may be felt."
            )
        )
        column.addWidget(
            self._card(
                ["<b>Knee pain alone can’t tell.</b> The knee itself and the hip are more common causes than the back."]
            )
        )

    def _put_explanation(self, column: QVBoxLayout, state: State, explanation: Explanation) -> None:
        plain = state.level is ReadingLevel.PLAIN
        title = self._words(explanation.title)
        title.setObjectName("title")
        column.addWidget(title)
        subtitle = self._words(explanation.subtitle)
        subtitle.setObjectName("quiet")
        column.addWidget(subtitle)
        if self._facts.conditions[explanation.lesion.condition].group is Group.EMERGENCY:
            for flag in explanation.red_flags[:1]:
                card = self._card([self._text(flag, plain)], flag.evidence)
                card.setObjectName("alarm-card")
                column.addWidget(card)
        column.addWidget(self._level_buttons(state.level))
        for number, step in enumerate(explanation.steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(NumberCircle(number, self._theme), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(4)
            words.addWidget(self._words(step.plain if plain else step.clinical))
            words.addWidget(self._badge(step.evidence), 0, Qt.AlignmentFlag.AlignLeft)
            row.addLayout(words, 1)
            column.addLayout(row)
        column.addWidget(self._card([self._text(explanation.caution, plain)], explanation.caution.evidence))
        for statement in explanation.common_without_pain:
            column.addWidget(self._card([self._text(statement, plain)], statement.evidence))
        self._put_section(column, "What an examiner may find", self._clues(explanation, plain))
        self._put_section(column, "Tests", self._statements(explanation.tests, plain))
        self._put_section(
            column, "Treatments, and what is known of them", self._statements(explanation.treatments, plain)
        )
        self._put_section(column, "How it usually goes", self._statements(explanation.outlook, plain))

    def _put_section(self, column: QVBoxLayout, title: str, rows: list[tuple[str, Evidence]]) -> None:
        if not rows:
            return
        section = Section(title, opened=title in self._opened)
        section.header.toggled.connect(lambda on, name=title: (self._opened.add if on else self._opened.discard)(name))
        for text, evidence in rows:
            section.rows.addWidget(self._words(text))
            section.rows.addWidget(self._badge(evidence), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(section)

    def _clues(self, explanation: Explanation, plain: bool) -> list[tuple[str, Evidence]]:
        rows = []
        for link in explanation.clues:
            clue = self._facts.clues[link.clue]
            rows.append((clue.plain if plain else clue.clinical, link.evidence))
        return rows

    def _statements(self, statements: Iterable[Statement], plain: bool) -> list[tuple[str, Evidence]]:
        return [
            (f"<b>{_capital(statement.name)}.</b> {self._text(statement, plain)}", statement.evidence)
            for statement in statements
        ]

    def _text(self, statement: Statement, plain: bool) -> str:
        return statement.plain if plain else statement.clinical

    def _level_buttons(self, level: ReadingLevel) -> QWidget:
        frame = QFrame()
        frame.setObjectName("card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(3)
        for each, text in ((ReadingLevel.PLAIN, "Plain words"), (ReadingLevel.CLINICAL, "Clinical")):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(each is level)
            button.clicked.connect(lambda _=False, chosen=each: self.level_chosen.emit(chosen))
            row.addWidget(button)
        return frame

    def _card(self, texts: Iterable[str], evidence: Evidence | None = None) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        for text in texts:
            column.addWidget(self._words(text))
        if evidence is not None:
            column.addWidget(self._badge(evidence), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _badge(self, evidence: Evidence) -> EvidenceBadge:
        badge = EvidenceBadge(evidence)
        badge.opened.connect(self.evidence_opened)
        return badge

    def _words(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
