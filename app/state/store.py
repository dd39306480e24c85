"""Keeps the one state, the earlier ones for undo, and tells those who listen what changed."""

from collections.abc import Callable
from dataclasses import dataclass

from anatomy.facts.lesion import Lesion
from app.state.recent import with_shown
from app.state.state import State

Listener = Callable[[State, State], None]
"""Called with the old and the new state."""

MOST_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Book:
    """A state with the earlier and later ones, set aside."""

    state: State
    earlier: tuple[State, ...]
    later: tuple[State, ...]


class Store:
    """The book of the moment: one frozen state, with undo and redo as earlier and later pages."""

    def __init__(self, state: State | None = None) -> None:
        self._state = state or State()
        self._earlier: list[State] = []
        self._later: list[State] = []
        self._before_preview: State | None = None
        self._listeners: list[Listener] = []
        self.shown: tuple[Lesion, ...] = with_shown((), self._state.lesion)
        """Lesions that were shown in this session, newest first; undo takes none of them away."""

    @property
    def state(self) -> State:
        """The state of now."""
        return self._state

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return bool(self._earlier)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return bool(self._later)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` at every change; the answer is a function that stops it, also where nobody is told any more."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def handed_on(self) -> "Store":
        """The same book for another window: whoever listened before is no longer told."""
        self._listeners.clear()
        return self

    def set_aside(self, state: State) -> "Book":
        """Begin with an empty book at a state; the answer is the book before, for `take_up`."""
        book = Book(self._before_preview or self._state, tuple(self._earlier), tuple(self._later))
        self._earlier, self._later, self._before_preview = [], [], None
        self._show(state)
        return book

    def take_up(self, book: "Book") -> None:
        """Go on in a book that was set aside, as if nothing had happened since."""
        self._earlier, self._later, self._before_preview = list(book.earlier), list(book.later), None
        self._show(book.state)

    def put(self, state: State) -> None:
        """Turn to a new page; undo comes back to the one before (before any preview)."""
        before = self._before_preview if self._before_preview is not None else self._state
        self._before_preview = None
        if state != before:
            self._earlier = [*self._earlier[-(MOST_REMEMBERED - 1) :], before]
            self._later = []
            self.shown = with_shown(self.shown, state.lesion)
        self._show(state)

    def amend(self, state: State) -> None:
        """Put the page of now right without turning one: there is nothing in it that undo should take back."""
        self._settle()
        self._show(state)

    def preview(self, state: State) -> None:
        """Show a state while something is dragged; no page is turned until `put`."""
        if self._before_preview is None:
            self._before_preview = self._state
        self._show(state)

    def undo(self) -> None:
        """Back to the earlier state, if there is one; first to where a drag began."""
        self._settle()
        if self._earlier:
            self._later.append(self._state)
            self._show(self._earlier.pop())

    def redo(self) -> None:
        """Forward again, if something was undone."""
        self._settle()
        if self._later:
            self._earlier.append(self._state)
            self._show(self._later.pop())

    def _settle(self) -> None:
        """A page for what is being dragged, before anything else is done with the book."""
        if self._before_preview is not None:
            self.put(self._state)

    def _show(self, state: State) -> None:
        old, self._state = self._state, state
        if old != state:
            for listener in tuple(self._listeners):
                listener(old, state)
