"""Folded sections of the right panel: a heading that opens, and the statements behind it, made when it first does."""

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import SourceId
from anatomy.reasoning.explanation import Evidence
from app.language.shared import small
from app.language.words import tr
from app.look.theme import Theme
from app.windows.evidence_badge import EvidenceBadge
from app.windows.panel_parts import WrappingButton, words
from app.windows.reading_shelf import TERM, Shelf

if TYPE_CHECKING:  # read on demand: loaded with the first lesion
    from anatomy.reasoning.sections import Entry, ReadingSection


ARROW_ROOM = 1.15
"""Room for the arrow before a heading, in heights of a line (authored)."""


class SectionHeader(WrappingButton):
    """A line that opens and folds: an arrow points down to what is open, else to the words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("section")

    def heightForWidth(self, width: int) -> int:
        self._beside, self._behind = round(ARROW_ROOM * self.fontMetrics().height()), 4
        return super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.fontMetrics().height()
        self._beside, self._behind = round(ARROW_ROOM * line), 4
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(
                self.palette().color(QPalette.ColorRole.Dark),
                line / 9,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.translate(0.45 * line, self.height() / 2)
        painter.rotate(90 if self.isChecked() else 0)
        reach = 0.24 * line
        painter.drawPolyline([QPointF(-reach / 2, -reach), QPointF(reach / 2, 0.0), QPointF(-reach / 2, reach)])
        painter.end()


class Section(QWidget):
    """A heading that folds its statements away."""

    def __init__(self, title: str, *, opened: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = title
        self.header = SectionHeader()
        self.header.setCheckable(True)
        self.header.setAccessibleName(title)  # the sign before it is for the eye: a checked box tells the same
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
        self.header.setText(self._title)


class LinkedWords:
    """Makes labels whose terms are links, and badges, for one page: each term is linked once there.

    Parameters
    ----------
    shelf : Shelf
    theme : Theme
    plain : bool
        Plain words, else clinical terms.
    open_term : callable
        Called with the id of a term.
    open_evidence : callable
        Called with what a badge stands for.
    own_sources : frozenset of SourceId
        A teacher's own sources: what rests on one is marked, even where no row says so.
    """

    def __init__(
        self,
        shelf: Shelf,
        theme: Theme,
        *,
        plain: bool,
        open_term: Callable[[str], None],
        open_evidence: Callable[[Evidence], None],
        own_sources: frozenset[SourceId] = frozenset(),
    ) -> None:
        self.shelf, self.theme, self.plain = shelf, theme, plain
        self._own_sources = own_sources
        self._open_term, self._open_evidence = open_term, open_evidence
        self.told: set[str] = set()

    def new_page(self, open_term: Callable[[str], None] | None = None) -> "LinkedWords":
        """The same for another page, where each term may be linked again (and may open otherwise)."""
        return LinkedWords(
            self.shelf,
            self.theme,
            plain=self.plain,
            open_term=open_term or self._open_term,
            open_evidence=self._open_evidence,
            own_sources=self._own_sources,
        )

    def label(self, text: str, *, name: str = "", style: str = "") -> QLabel:
        """A text with links; `name` leads it in, printed strong."""
        lead = f"<b>{escape(name, quote=False)}.</b> " if name else ""
        label = words(lead + self.shelf.linked(text, self.theme, self.told, plain=self.plain), style)
        label.setTextFormat(Qt.TextFormat.RichText)
        if TERM in label.text():
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.linkActivated.connect(lambda link: self._open_term(link.removeprefix(TERM)))
        return label

    def badge(self, evidence: Evidence, origin: str = "", *, about: str = "") -> EvidenceBadge:
        """How strong the evidence is for what it is about; a press opens the sources."""
        named = origin or ", ".join(sorted(self._own_sources.intersection(evidence.sources)))
        badge = EvidenceBadge(evidence, origin=named, about=about)
        badge.opened.connect(self._open_evidence)
        return badge

    def put(self, column: QVBoxLayout, entry: "Entry") -> None:
        """A statement with its badge below."""
        pair = QVBoxLayout()
        pair.setContentsMargins(0, 0, 0, 2)
        pair.setSpacing(3)
        said = entry.plain if self.plain else entry.clinical
        pair.addWidget(self.label(said, name=entry.name))
        pair.addWidget(
            self.badge(entry.evidence, entry.origin, about=entry.name or said), 0, Qt.AlignmentFlag.AlignLeft
        )
        column.addLayout(pair)


class TopicSection(Section):
    """A section of statements under small headings; they are made when it is first opened."""

    def __init__(self, section: "ReadingSection", page: LinkedWords, *, opened: bool) -> None:
        super().__init__(section.name, opened=opened)
        self._section, self._page = section, page
        self._made = False
        self.header.toggled.connect(self._make)
        self._make(opened)

    def _make(self, opened: bool) -> None:
        if self._made or not opened:
            return
        self._made = True
        for part in self._section.parts:
            if len(self._section.parts) > 1:
                self.rows.addWidget(words(part.name, "strong"))
            for entry in part.entries:
                self._page.put(self.rows, entry)
        if self._section.gaps:
            self.rows.addWidget(words(gap_sentence(self._section.gaps), "quiet"))


def own_sources_of(facts: Facts) -> frozenset[SourceId]:
    """The sources that a teacher added."""
    return frozenset(source.id for source in facts.sources.values() if source.origin)


def gap_sentence(names: tuple[str, ...]) -> str:
    """That our sources have nothing reliable on these, in one sentence."""
    return tr("We found nothing reliable on this: {topics}.", topics="; ".join(small(name) for name in names))
