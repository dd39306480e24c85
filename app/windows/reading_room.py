"""Opens what is read over the window: sources, words of the trade, questions; each dialog is gone when closed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from anatomy.facts import Facts
from anatomy.reasoning.explanation import Evidence, Explanation
from app.language.words import tr
from app.look.theme import Theme
from app.state.state import ReadingLevel
from app.windows.reading_shelf import Shelf
from app.windows.topic_sections import LinkedWords, own_sources_of


class ReadingRoom:
    """Reading dialogs over a window, each at the level and in the theme of the moment.

    Parameters
    ----------
    window : QWidget
    facts : Facts
    shelf : Shelf
    now : callable
        Gives theme, reading level and explanation (or None) of the moment.
    """

    def __init__(
        self,
        window: QWidget,
        facts: Facts,
        shelf: Shelf,
        now: Callable[[], tuple[Theme, ReadingLevel, Explanation | None]],
    ) -> None:
        self._window, self._facts, self._now = window, facts, now
        self.shelf = shelf

    def open_sources(self, evidence: Evidence) -> None:
        """Who says so."""
        from app.windows.reading_dialogs import sources_dialog

        self._show(sources_dialog(self._over(), self._facts, evidence, self.shelf.reading.studies))

    def open_term(self, identifier: str) -> None:
        """What a word means."""
        from app.windows.glossary_dialog import GlossaryDialog
        from app.windows.reading_dialogs import works_dialog

        dialog = GlossaryDialog(self._over(), self._page(), identifier)

        def sources() -> None:
            title, found = tr("Sources: {term}", term=dialog.term.term), dialog.term.sources
            self._show(works_dialog(self._over(), self._facts, title, found, self.shelf.reading.studies))

        dialog.sources.clicked.connect(sources)
        self._show(dialog)

    def open_questions(self, at: str = "") -> None:
        """What people ask, and what is often said; `at` is the id of a question or correction to begin at."""
        from app.windows.questions_dialog import QuestionsDialog

        explanation = self._now()[2]
        about: set[str] = set()
        if explanation is not None:
            lesion = explanation.lesion
            about = {lesion.condition, *(link.root for link in explanation.roots)}
            about |= {lesion.segment} if lesion.segment else set()
            about |= {nerve for course in explanation.courses[:1] for nerve in course.nerves}
        self._show(QuestionsDialog(self._over(), self._facts, self._page(), about, at))

    def _page(self) -> LinkedWords:
        _ = self.shelf.words
        theme, level, _ = self._now()
        return LinkedWords(
            self.shelf,
            theme,
            plain=level is ReadingLevel.PLAIN,
            open_term=self.open_term,
            open_evidence=self.open_sources,
            own_sources=own_sources_of(self._facts),
        )

    def _over(self) -> QWidget:
        """The dialog that lies uppermost over the window, or the window."""
        top = QApplication.activeModalWidget()
        return top if top is not None and top.parent() is not None else self._window

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
