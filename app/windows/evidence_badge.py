"""The badge on every link: how strong the evidence is, how many sources; a press opens them."""

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from anatomy.facts.names import Grade, Verified
from anatomy.reasoning.explanation import Evidence
from app.language.words import phrase, tr

GRADE_WORDS = {
    Grade.STRONG: phrase("Strong evidence"),
    Grade.MODERATE: phrase("Moderate evidence"),
    Grade.WEAK: phrase("Weak evidence"),
    Grade.NONE: phrase("No good evidence"),
}
SHORT_GRADES = {
    Grade.STRONG: phrase("Strong"),
    Grade.MODERATE: phrase("Moderate"),
    Grade.WEAK: phrase("Weak"),
    Grade.NONE: phrase("No good"),
}
"""The same where room is short."""
# Dots say the grade without colour: ●●● strong to ○○○ none.
GRADE_DOTS = {Grade.STRONG: "●●●", Grade.MODERATE: "●●○", Grade.WEAK: "●○○", Grade.NONE: "○○○"}
VERIFIED_WORDS = {
    Verified.SEEN: "",
    Verified.SECOND_HAND: phrase(" · second-hand"),
    Verified.UNVERIFIED: phrase(" · not checked"),
}

BESIDE_PIXELS = 16
"""Padding and border beside the words, as the style sheet has them."""


TEACHERS_OWN = phrase("teacher’s own")
"""Marks what a teacher's own facts say, beside ours."""


def badge_text(evidence: Evidence, origin: str = "") -> str:
    """For example ``●●○ Moderate evidence · 2 sources``; with an origin, that it is a teacher's own."""
    count = len(evidence.sources)
    own = f" · {tr(TEACHERS_OWN)}" if origin else ""
    checked = tr(VERIFIED_WORDS[evidence.verified])
    return f"{GRADE_DOTS[evidence.grade]} {tr(GRADE_WORDS[evidence.grade])} · {source_count(count)}{checked}{own}"


def source_count(count: int) -> str:
    """For example ``2 sources``."""
    return tr("{count} source", count=count) if count == 1 else tr("{count} sources", count=count)


def shortened(text: str) -> tuple[str, ...]:
    """Ever shorter words of a badge, for narrow panels; what says that it was not checked, or whose it is, stays."""
    no_word = text
    for grade, words in GRADE_WORDS.items():
        no_word = no_word.replace(tr(words), tr(SHORT_GRADES[grade]))
    no_count = " · ".join(part for part in no_word.split(" · ") if not re.match(r"\d", part))
    dots, _, rest = no_count.partition(" ")
    marks = rest.partition(" · ")[2]
    return (text, no_word, no_count, f"{dots} {marks}") if marks else (text, no_word, no_count)


class EvidenceBadge(QPushButton):
    """A small button with grade and number of sources; for the ear also what it is `about`, for badges are alike."""

    opened = Signal(object)  # Evidence

    def __init__(self, evidence: Evidence, parent: QWidget | None = None, *, origin: str = "", about: str = "") -> None:
        super().__init__(badge_text(evidence, origin), parent)
        self.evidence = evidence
        self.setObjectName("badge")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("grade", evidence.grade.value)
        self.setToolTip(f"{self.text()}\n{tr('Show the sources')}")
        self.setAccessibleName(tr("{evidence}. Show the sources.", evidence=badge_text(evidence, origin)[4:]))
        if about:
            self.setAccessibleDescription(about)
        self.clicked.connect(lambda: self.opened.emit(self.evidence))

    @property
    def whole(self) -> str:
        """All its words, whatever there is room for."""
        return self.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 5, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics, room = self.fontMetrics(), self.width() - BESIDE_PIXELS
        fitting = (text for text in shortened(self.text()) if metrics.horizontalAdvance(text) <= room)
        option.text = next(fitting, None) or metrics.elidedText(
            shortened(self.text())[-1], Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
