"""Decks and files: opening, saving, and what becomes of a deck that was not saved when the window closes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QCloseEvent

from app.language.words import spoken, told, tr
from app.windows import saving_place

if TYPE_CHECKING:
    from anatomy.files.decks import Deck
    from app.windows.main_window import MainWindow


class DeckFiles(QObject):
    """Brings decks from files into the store, and back.

    Parameters
    ----------
    window : MainWindow
        Filled.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.handed_on = False
        """Whether the deck goes along to another window, so that this one may close."""
        window.installEventFilter(self)

    def open_file(self, path: Path) -> bool:
        """Open a deck from a file, or say in one sentence why not."""
        from anatomy.files.decks import DECKS, DeckError, read_deck, shipped_deck
        from app.language.languages import deck_words

        try:
            deck = read_deck(path, self._window.facts, self._window.body_view.people)
        except DeckError as error:
            self._window.notify(told(error))
            return False
        if path.resolve().parent == DECKS:
            # One of ours: in the words of the window, and never written over.
            self.open_deck(shipped_deck(path, deck_words(spoken())))
        else:
            self.open_deck(deck, str(path))
        return True

    def open_deck(self, deck: "Deck", file: str = "") -> None:
        """Open a deck at its first step; one that was open and not saved comes back by undo."""
        from app.actions import decking

        if self._window.consulting:  # else it would be forgotten with all that was shown beside the patient
            self._window.consultation.end()
        self._window.notice.hide()  # what was said of a deck before is no longer so
        self.say_unsaved()
        self._window.store.put(decking.open_deck(self._window.store.state, deck, file))
        self._window.decks.see_again()
        self._window.body_view.setFocus()

    def save(self) -> bool:
        """Keep the deck in its file, or ask for one; whether it is kept."""
        book = self._window.store.state.deck
        if not self._window.decks.has_deck() or book is None:
            return False
        return self._write(Path(book.file)) if book.file else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and keep the deck there; whether it is kept."""
        from anatomy.files.decks import SUFFIX

        book = self._window.store.state.deck
        if not self._window.decks.has_deck() or book is None:
            return False
        name = saving_place.file_name(book.deck.title or tr("Deck"), SUFFIX)
        kinds = [tr("Kneural deck (*.kneural-deck)")]
        asked = saving_place.ask_place(self._window, tr("Save the deck"), name, kinds, SUFFIX)
        return asked is not None and self._write(asked[0])

    def ask_file(self) -> None:
        """Ask for a file and open it."""
        path = saving_place.ask_file(self._window, tr("Open a deck"), [tr("Kneural deck (*.kneural-deck)")])
        if path is not None:
            self.open_file(path)

    def _write(self, path: Path) -> bool:
        from anatomy.files.decks import MOST_TITLE, SUFFIX, DeckError, write_deck
        from app.actions import decking

        state = self._window.store.state
        if state.deck is not None and not state.deck.deck.title:
            state = decking.rename(state, path.name.removesuffix(SUFFIX).removeprefix("Kneural ")[:MOST_TITLE])
        assert state.deck is not None
        try:
            write_deck(path, state.deck.deck)
        except DeckError as error:
            self._window.notify(told(error))
            return False
        self._window.store.amend(decking.saved(state, str(path)))
        self._window.notify(
            tr("Saved: {file}. Decks are for teaching; nothing about a person belongs in them.", file=path)
        )
        return True

    def say_unsaved(self) -> None:
        """Say that what was not saved is not lost."""
        book = self._window.store.state.deck
        if book is not None and book.unsaved:
            self._window.notify(tr("The deck before was not saved. Undo (Ctrl+Z) brings it back."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that closes asks first what becomes of a deck that was not saved."""
        if watched is not self._window or not isinstance(event, QCloseEvent) or self.handed_on:
            return False
        book = self._window.store.state.deck
        if book is None or not book.unsaved or self._may_close():
            return False
        event.ignore()
        return True

    def _may_close(self) -> bool:
        from app.windows.dialog_parts import ask

        book = self._window.store.state.deck
        assert book is not None
        name = book.deck.title or tr("New deck")
        where = (
            tr("“{deck}” has changes that are not in its file. Without saving they are lost for good.", deck=name)
            if book.file
            else tr("“{deck}” is in no file yet. Without saving all its steps are lost for good.", deck=name)
        )
        answers = (tr("Keep working"), tr("Close without saving"), tr("Save and close"))
        answer = ask(self._window, tr("Save the deck?"), where, answers)
        return answer == 1 or (answer == 2 and self.save())
