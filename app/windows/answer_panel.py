"""The right panel of the way back: what may cause it, in order, each with what speaks for and against it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import Side
from anatomy.facts.rows import Group
from anatomy.reasoning.candidate import Candidate, Candidates, Reason
from anatomy.reasoning.explain import evidence_of
from anatomy.reasoning.explanation import Evidence, Statement
from app.language.words import phrase, tr
from app.state.state import ReadingLevel, State
from app.windows.answer_words import (
    FIT_WORDS,
    cause_name,
    given_name,
    group_word,
    next_words,
    notes,
    origin_words,
    reason_words,
    telling,
)
from app.windows.evidence_badge import EvidenceBadge
from app.windows.explanation_panel import DISCLAIMER, Section
from app.windows.flow import FlowLayout, WrappedButton
from app.windows.panel_parts import card, level_buttons, put_anew, words

MOST_ORIGINS = 4
"""So many places in the spine are offered for a root; the first go best with the clues."""
URGENT = phrase("Get this checked. How fast, you see at the top.")


class CauseCard(QFrame):
    """One possible cause: its name and fit, a way to see it, and what speaks for and against it."""

    def __init__(self, cause: Candidate, name: str, fill: "Callable[[CauseCard], None]", *, opened: bool) -> None:
        super().__init__()
        self.cause = cause
        # What is folded away is made when it is first opened: a dozen full cards would make each click slow.
        self._fill: Callable[[CauseCard], None] | None = fill
        urgent = cause.group is Group.EMERGENCY
        self.setObjectName("alarm-card" if urgent else "cause")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(4)
        column.addWidget(words(f"<b>{name}</b>"))
        fit = tr(URGENT) if urgent else f"{tr(FIT_WORDS[cause.fit])} · {group_word(cause)}"
        self.fit = words(fit, "" if urgent else "quiet")
        column.addWidget(self.fit)
        row = FlowLayout(gap=8)
        self.show_button = QPushButton(tr("Show this"))
        self.show_button.setObjectName("show")
        self.show_button.setAccessibleName(tr("Show this: {name}", name=name))
        self.more = QPushButton()
        self.more.setObjectName("link")
        self.more.setCheckable(True)
        self.more.setChecked(opened)
        self.more.setAccessibleName(tr("For and against: {name}", name=name))
        row.addWidget(self.show_button)
        row.addWidget(self.more)
        column.addLayout(row)
        self.inside = QWidget()
        self.rows = QVBoxLayout(self.inside)
        self.rows.setContentsMargins(0, 4, 0, 0)
        self.rows.setSpacing(5)
        column.addWidget(self.inside)
        self.more.toggled.connect(self._on_toggled)
        self._on_toggled(opened)

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._fill is not None:
            self._fill(self)
            self._fill = None
        self.inside.setVisible(opened)
        self.more.setText(f"{'–' if opened else '+'}  {tr('For and against')}")


class AnswerPanel(QWidget):
    """Made new when the answer changes; what was opened stays open."""

    level_chosen = Signal(object)  # ReadingLevel
    evidence_opened = Signal(object)  # Evidence
    clue_chosen = Signal(str)
    cause_chosen = Signal(str, object)  # root or condition, Origin or None

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts
        self._opened: set[str] = set()
        self._level = ReadingLevel.PLAIN
        self.cards: list[CauseCard] = []
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.area = QScrollArea()
        self.area.setObjectName("panel")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("What could it be"))
        outer.addWidget(self.area, 1)
        self.footer = words(tr(DISCLAIMER), "quiet")
        self.footer.setContentsMargins(16, 8, 16, 10)
        outer.addWidget(self.footer)
        self.show_answer(State(), None)

    def show_answer(self, state: State, answer: Candidates | None) -> None:
        """Show the causes at the chosen reading level, or how to begin."""
        self._level = state.level
        at, held = self.area.verticalScrollBar().value(), self._held()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(9)
        column.addWidget(words(tr("What could it be?"), "title"))
        self.cards = []
        column.addWidget(level_buttons(state.level, self.level_chosen.emit))
        if answer is None:
            self._put_beginning(column)
        else:
            self._put_answer(column, state, answer)
        column.addStretch(1)
        put_anew(self.area, inside)
        self.area.verticalScrollBar().setValue(at)
        # Made anew, the panel would lose the keyboard's place.
        again = next((button for button in inside.findChildren(QPushButton) if _key(button) == held), None)
        if again is not None:
            again.setFocus()

    # --- the parts ---

    def _put_beginning(self, column: QVBoxLayout) -> None:
        column.addWidget(
            words(
                tr(
                    "Click on the body where it hurts, or pick words on the left. Add what you noticed: numb skin, weak "
                    "muscles, what makes it worse. You will see what may cause it, the best fit first."
                )
            )
        )
        about = self._facts.cautions["knee-pain-alone"]
        self._put_caution(column, about.plain if self._plain else about.clinical, [])
        flags = self._facts.red_flags.values()
        self._put_watch(
            column,
            [
                Statement(row.id, row.name, row.plain, row.clinical, evidence_of(self._facts, row.grade, row.sources))
                for row in flags
            ],
        )

    def _put_answer(self, column: QVBoxLayout, state: State, answer: Candidates) -> None:
        if answer.red_flags:
            self._put_red_flags(column, answer.red_flags)
        urgent = [cause for cause in answer.candidates if cause.group is Group.EMERGENCY]
        others = [cause for cause in answer.candidates if cause.group is not Group.EMERGENCY]
        self._put_causes(column, tr("Have this checked first"), urgent, state.level)
        if answer.contradictions:
            frame, _ = card([tr("<b>Check these again.</b>"), *(pair.plain for pair in answer.contradictions)])
            column.addWidget(frame)
        both = {side for _, side in state.hurts} == set(Side)
        self._put_caution(column, telling(answer, self._facts), notes(answer, self._facts, both_sides=both))
        self._put_next(column, answer)
        self._put_causes(
            column, tr("Other causes, best fit first") if urgent else tr("Best fit first"), others, state.level
        )
        self._put_watch(column, answer.watch_for)

    def _put_red_flags(self, column: QVBoxLayout, flags: Iterable[Statement]) -> None:
        frame, inside = card([tr("<b>What to do now</b>")], style="alarm-card")
        frame.setAccessibleName(tr("What to do now"))
        for flag in flags:
            inside.addWidget(words(f"<b>{flag.plain}</b>" if self._plain else flag.clinical))
            inside.addWidget(self._badge(flag.evidence), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(frame)

    def _put_caution(self, column: QVBoxLayout, sentence: str, others: list[str]) -> None:
        row = self._facts.cautions["knee-pain-alone"]
        frame, inside = card([sentence])
        inside.addWidget(self._badge(evidence_of(self._facts, row.grade, row.sources)), 0, Qt.AlignmentFlag.AlignLeft)
        for note in others:
            inside.addWidget(words(note))
        column.addWidget(frame)

    def _put_next(self, column: QVBoxLayout, answer: Candidates) -> None:
        if answer.next is None:
            return
        frame, inside = card([tr("Look for this next")])
        inside.addWidget(words(next_words(answer.next, answer, self._facts, self._level)))
        row = QHBoxLayout()
        self.have_it = QPushButton(tr("I have this"))
        self.have_it.setObjectName("inside")
        self.have_it.setAccessibleName(
            tr("I have this: {name}", name=given_name(answer.next.clue, self._facts, self._level))
        )
        clue = answer.next.clue
        self.have_it.clicked.connect(lambda: self.clue_chosen.emit(clue))
        row.addWidget(self.have_it)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self._badge(answer.next.evidence), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(frame)

    def _put_causes(self, column: QVBoxLayout, title: str, causes: list[Candidate], level: ReadingLevel) -> None:
        if not causes:
            return
        heading = QLabel(title.upper())
        heading.setObjectName("heading")
        heading.setAccessibleName(title)
        heading.setWordWrap(True)
        column.addWidget(heading)
        for cause in causes:
            one = CauseCard(cause, cause_name(cause, level), self._put_details, opened=cause.id in self._opened)
            one.more.toggled.connect(lambda on, c=cause.id: (self._opened.add if on else self._opened.discard)(c))
            one.show_button.clicked.connect(lambda _=False, c=cause.id: self.cause_chosen.emit(c, None))
            self.cards.append(one)
            column.addWidget(one)

    def _put_details(self, one: CauseCard) -> None:
        cause = one.cause
        if self._plain and cause.clinical_name.casefold() != cause.name.casefold():
            one.rows.addWidget(words(tr("Doctors say: {name}.", name=cause.clinical_name), "quiet"))
        if not cause.supports:
            one.rows.addWidget(
                words(tr("Nothing you told speaks for it. The knee and the hip are always worth a look."))
            )
        self._put_reasons(one, tr("Speaks for it"), cause.supports)
        self._put_reasons(one, tr("Speaks against it"), cause.opposes)
        if cause.unexplained:
            left = "; ".join(given_name(name, self._facts, self._level) for name in cause.unexplained)
            one.rows.addWidget(
                words(tr("<b>It does not explain:</b> {things}. Something else may be there, too.", things=left))
            )
        if cause.origins:
            one.rows.addWidget(words(tr("<b>What may touch this root.</b> Choose one to see it:")))
            for origin in cause.origins[:MOST_ORIGINS]:
                button = WrappedButton(origin_words(origin, self._facts, self._level))
                button.clicked.connect(lambda _=False, o=origin: self.cause_chosen.emit(cause.id, o))
                one.rows.addWidget(button)

    def _put_reasons(self, one: CauseCard, title: str, reasons: tuple[Reason, ...]) -> None:
        if reasons:
            one.rows.addWidget(words(f"<b>{title}</b>"))
        for reason in reasons:
            one.rows.addWidget(words(reason_words(reason, self._facts, self._level)))
            one.rows.addWidget(self._badge(reason.evidence), 0, Qt.AlignmentFlag.AlignLeft)

    def _put_watch(self, column: QVBoxLayout, statements: Iterable[Statement]) -> None:
        section = Section(tr("Get help at once if …"), opened="watch" in self._opened)
        section.header.toggled.connect(lambda on: (self._opened.add if on else self._opened.discard)("watch"))
        for statement in statements:
            section.rows.addWidget(words(statement.plain if self._plain else statement.clinical))
            section.rows.addWidget(self._badge(statement.evidence), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(section)

    def _held(self) -> str:
        held = self.area.focusWidget()
        return _key(held) if isinstance(held, QPushButton) and held.hasFocus() else ""

    @property
    def _plain(self) -> bool:
        return self._level is ReadingLevel.PLAIN

    def _badge(self, evidence: Evidence) -> EvidenceBadge:
        badge = EvidenceBadge(evidence)
        badge.opened.connect(self.evidence_opened)
        return badge


def _key(button: QPushButton) -> str:
    """The same for a button and for the one that comes in its place."""
    said = button.accessibleName()
    return button.text() if not said or button.text() == tr("I have this") else said
