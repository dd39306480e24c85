"""Decks in the window: keeping views as steps, going through them, opening and saving. Each part is made when first wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QMenu, QVBoxLayout

from app.language.words import tr
from app.state.state import State
from app.windows.decks.deck_files import DeckFiles
from app.windows.decks.wishes import OF_DECK, TEACHING
from app.windows.later import Later

if TYPE_CHECKING:
    from anatomy.files.decks import Eye, Seen
    from app.windows.body_view import BodyView
    from app.windows.decks.deck_bar import DeckBar
    from app.windows.main_window import MainWindow


class Decks(QObject):
    """Tells the store what an educator wishes of a deck, and lets the eye follow the steps.

    Nothing of decks is loaded before one is wanted: until then `place`, where the bar will stand, is empty.

    Parameters
    ----------
    window : MainWindow
        Filled; its presenter and consultation come after this.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.bar: DeckBar | None = None
        self.dialog: QDialog | None = None
        self.files = DeckFiles(window)
        self.place = QFrame()
        self.place.setObjectName("story")
        column = QVBoxLayout(self.place)
        column.setContentsMargins(0, 0, 0, 0)
        self.place.hide()
        layout = window.layout()
        assert isinstance(layout, QBoxLayout)
        layout.addWidget(self.place)
        self._fly_later = Later(self, self._fly)
        window.store.listen(self._on_state_changed)
        window.bar.teach_wanted.connect(self.open_menu)
        solid = self._solid()
        if solid is not None:
            solid.placed.connect(self._on_placed)
        if window.store.state.deck is not None:
            self._show_bar(window.store.state)

    # --- going through ----------------------------------------------------------------------------------------------

    def go(self, by: int) -> bool:
        """To the next (1) or former (-1) step; whether a deck is open, and so no story is to be told."""
        state = self._window.store.state
        if state.deck is None or self._window.consulting:
            return False
        from app.actions import decking

        new = decking.go_on(state, by)
        if new is not None:
            self._window.store.put(new)
        return True

    def show(self, number: int) -> None:
        """Go to a step; if we are there already, see it again as it was kept."""
        from app.actions import decking

        self._window.store.put(decking.show(self._window.store.state, number))
        self.see_again()

    def see_again(self) -> None:
        """Let the eye go once more to where the step is seen from."""
        self._fly_later.start()

    # --- steps ------------------------------------------------------------------------------------------------------

    def keep_view(self) -> None:
        """Ask for a title and words, and keep what is seen as a step."""
        if not self._can_keep():
            return
        from app.actions import decking

        if decking.is_full(self._window.store.state):  # said before words are asked for that would be lost
            self._window.notify(tr("The deck is full. Begin another one."))
            return
        self._ask(
            tr("Keep this view as a step"),
            tr("Keep"),
            lambda title, words: self._put(lambda state: decking.keep(state, self._seen(), title, words)),
            title=self._suggested(),
        )

    def retake(self) -> None:
        """The step gone to last shows what is seen now."""
        from app.actions import decking

        if self._has_step() and self._can_keep():
            self._window.store.put(decking.retake(self._window.store.state, self._seen()))
            self._window.notify(tr("The step now shows what you see. Undo (Ctrl+Z) brings the former view back."))

    def edit(self) -> None:
        """Other words for the step gone to last."""
        from app.actions import decking

        step = decking.step_at(self._window.store.state)
        if step is not None and self._has_step():
            self._ask(
                tr("Title and words of this step"),
                tr("Keep"),
                lambda title, words: self._put(lambda state: decking.reword(state, title, words)),
                title=step.title,
                words=step.words,
            )
        else:
            self._has_step()

    def move(self, by: int) -> None:
        """The step gone to last earlier (-1) or later (1)."""
        book = self._window.store.state.deck
        if self._has_step() and book is not None and book.at is not None:
            self.move_to(book.at, book.at + by)

    def move_to(self, number: int, to: int) -> None:
        """Put a step at another place in the order."""
        from app.actions import decking

        self._put(lambda state: decking.move_step(state, number, to))

    def delete(self) -> None:
        """Take the step gone to last out."""
        from app.actions import decking

        if self._has_step():
            self._put(decking.delete_step)
            self._window.notify(tr("The step is gone. Undo (Ctrl+Z) brings it back."))

    # --- decks ------------------------------------------------------------------------------------------------------

    def open_list(self) -> None:
        """Choose among our decks, or a file."""
        from app.windows.decks.open_dialog import OpenDeckDialog

        dialog = OpenDeckDialog(self._window)
        dialog.deck_chosen.connect(self.files.open_deck)
        dialog.file_wanted.connect(self.files.ask_file)
        self._open(dialog)

    def close(self) -> None:
        """Put the deck away."""
        from app.actions import decking

        if self.has_deck():
            self.files.say_unsaved()
            self._put(decking.close_deck)

    def rename(self) -> None:
        """Another title for the deck."""
        from app.actions import decking

        book = self._window.store.state.deck
        if self.has_deck() and book is not None:
            self._ask(
                tr("Title of the deck"),
                tr("Keep"),
                lambda title, _words: self._put(lambda state: decking.rename(state, title)),
                title=book.deck.title,
            )

    def export_pictures(self) -> None:
        """A picture of every step."""
        book = self._window.store.state.deck
        if not self.has_deck() or book is None or not book.deck.steps:
            return
        seen = self._window.pictures.seen()
        if seen is not None:
            from app.windows.decks.deck_pictures_dialog import DeckPicturesDialog

            self._open(DeckPicturesDialog(self._window, seen, book.deck, book.at or 0))

    def menu(self) -> QMenu:
        """Everything about teaching, each with its key."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        book = self._window.store.state.deck
        for wish in (*TEACHING, *(OF_DECK if book is not None else ())):
            menu.addAction(self._window.wish_actions[wish])
        return menu

    def open_menu(self) -> None:
        """Fold out what can be done for teaching, below the bar's button."""
        button = self._window.bar.anchor_of(self._window.bar.teach_button)
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height() + 6)))

    # --- showing ----------------------------------------------------------------------------------------------------

    def _on_state_changed(self, old: State, new: State) -> None:
        if new.deck is None:
            if old.deck is not None:
                self.place.hide()
                self.crowd_out(story=False)
            return
        self._show_bar(new)
        # Also where undo comes back to a step.
        if old.deck is None or old.deck.at != new.deck.at:
            self._fly_to_shown()

    def _on_placed(self) -> None:
        """A deck may be open before the eyes stand where they belong."""
        if self._window.store.state.deck is not None:
            self._fly_to_shown()

    def _fly_to_shown(self) -> None:
        from app.actions import decking

        if decking.step_shown(self._window.store.state) is not None:
            self._fly_later.start()

    def crowd_out(self, *, story: bool) -> None:
        """Where the window is low, the steps of the deck stand in place of the story's."""
        bar = self._window.story
        if bar.crowded_out != story:
            bar.crowded_out = story
            bar.show_state(self._window.store.state, self._window.explanation)

    def _show_bar(self, state: State) -> None:
        if self.bar is None:
            from app.windows.decks.deck_bar import DeckBar

            self.bar = DeckBar(self._window, self)
            layout = self.place.layout()
            assert layout is not None
            layout.addWidget(self.bar)
        if not self._away:
            self.place.show()
        self.bar.show_state(state)

    @property
    def _away(self) -> bool:
        """Whether a hall or a patient is looking."""
        window = self._window
        return window.filled and (window.presenting or window.consulting)

    def _fly(self) -> None:
        """Let the eye go to where the step is seen from."""
        from app.actions import decking

        step, view = decking.step_at(self._window.store.state), self._solid()
        if step is not None and view is not None and not self._window.consulting:
            from app.scene.eyes import camera_of_eye

            view.stop_moving()
            seen = step.seen
            view.main.fly_to(view.camera_of(seen) if isinstance(seen, str) else camera_of_eye(seen, view.main.aspect))

    def _seen(self) -> "Seen | Eye":
        """From where the body is seen now: a view by its name, where it is one, else the eye in figures."""
        from anatomy.files.decks import NAMED_VIEWS
        from app.scene.eyes import eye_of, same_sight
        from app.scene.story import STEP_VIEWS

        view, usual = self._solid(), STEP_VIEWS[self._window.store.state.step]
        names = sorted(NAMED_VIEWS, key=lambda name: name != usual)
        if view is None:
            return names[0]
        camera = view.main.camera
        for name in names:
            if same_sight(view.camera_of(name), camera):
                return name
        return eye_of(camera, view.main.aspect)

    def _solid(self) -> "BodyView | None":
        from app.windows.body_view import BodyView

        view = self._window.body_view
        return view if isinstance(view, BodyView) and view.body is not None else None

    # --- small things -----------------------------------------------------------------------------------------------

    def _put(self, wish: Callable[[State], State]) -> None:
        self._window.store.put(wish(self._window.store.state))

    def _can_keep(self) -> bool:
        """A step is about a cause, never about what somebody told."""
        if self._window.store.state.asking:
            self._window.notify(tr("On the way back nothing is kept. Close it first (W): a step shows a cause."))
            return False
        return True

    def has_deck(self) -> bool:
        """Whether a deck is open; where none is, how to come to one is said."""
        if self._window.store.state.deck is None:
            self._window.notify(tr("No deck is open. Keep a view as a step (D), or open a deck (Ctrl+O)."))
            return False
        return True

    def _has_step(self) -> bool:
        book = self._window.store.state.deck
        if self.has_deck() and book is not None and book.at is None:
            self._window.notify(tr("The deck has no step yet. Keep a view as a step (D)."))
        return book is not None and book.at is not None

    def _suggested(self) -> str:
        from app.windows.decks.suggesting import suggested_title

        return suggested_title(self._window.store.state, self._window.explanation)

    def _ask(
        self, heading: str, keep: str, do: Callable[[str, str], None], *, title: str, words: str | None = ""
    ) -> None:
        from app.windows.decks.step_dialog import StepDialog

        dialog = StepDialog(self._window, heading, keep, title, words)
        dialog.accepted.connect(lambda: do(dialog.title.text(), dialog.words.toPlainText()))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None
