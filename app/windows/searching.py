"""Joins the search box with the window: what it finds is made on the first key, and what is chosen is shown."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.windows.going_there import Found, Search
    from app.windows.main_window import MainWindow


class Searching(QObject):
    """Between box and window; loads neither index nor reading before something is typed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        box = window.bar.search
        box.finder = self._find
        box.hit_chosen.connect(self._go)
        box.focus_given_back.connect(window.body_view.setFocus)

    @cached_property
    def search(self) -> "Search":
        """The index, made when it is first wanted."""
        from app.windows.going_there import Search

        return Search(self._window.facts, self._window.reading.shelf)

    def _find(self, text: str, most: int) -> "tuple[tuple[Found, str], ...]":
        return self.search.find(text, most, self._window.store.state.lesion)

    def _go(self, hit: "Found") -> None:
        from app.windows.going_there import go_there

        go_there(self._window, hit)


def join_search(window: "MainWindow") -> Searching:
    """Let the window's search box find and go there."""
    return Searching(window)
