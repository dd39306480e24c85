"""Questions from the hall: back to any step by its number, and another lesion by its name."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from anatomy.facts.names import ConditionId, RootName, SegmentId
from anatomy.facts.reading import Kind
from app.actions import decking, finding, presenting
from app.actions.meant import LesionHit
from app.language.words import tr
from app.state.state import State
from app.windows.search_box import Finder, SearchBox

if TYPE_CHECKING:
    from app.windows.going_there import Found, Search
    from app.windows.main_window import MainWindow
    from app.windows.presenting.presenter import Presenter

CAUSES = frozenset({Kind.SEGMENT, Kind.ROOT, Kind.CONDITION})
"""What changes the picture; a word to read is none for a hall."""
LOOKED_THROUGH = 30


class WhatIf(QDialog):
    """One line over the picture: what is typed, and the lesions that it may mean."""

    def __init__(self, window: QWidget, finder: Finder) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("And if it were …?"))
        column = QVBoxLayout(self)
        words = QLabel(tr("And if it were …? For example: L5-S1 lateral"))
        words.setObjectName("heading")
        words.setWordWrap(True)
        column.addWidget(words)
        self.box = SearchBox()
        self.box.finder = finder
        self.box.focus_given_back.connect(self.reject)
        column.addWidget(self.box)
        column.addStretch(1)
        line = self.fontMetrics().height()
        self.resize(min(34 * line, round(window.width() * 0.8)), min(15 * line, round(window.height() * 0.7)))
        self.box.setFocus()


class Answering:
    """Numbers that are typed, and the line for another lesion. The deck waits at its step meanwhile."""

    def __init__(self, presenter: "Presenter", window: "MainWindow") -> None:
        self._presenter, self._window = presenter, window
        self.typed = ""
        self.dialog: WhatIf | None = None
        window.store.listen(self._on_state_changed)

    # --- numbers ----------------------------------------------------------------------------------------------------

    def took(self, key: str) -> bool:
        """Whether a key, by its name, belongs to a number: figures gather until Enter goes there; any other key drops them."""
        talk = self._presenter.talk
        if talk is None or talk.tool is not None or talk.blank:
            self.typed = ""
            return False
        if len(key) == 1 and key.isdecimal():
            self.typed = (self.typed + key)[-3:]
            self._presenter.strip.appear(tr("Step {number}: Enter goes there.", number=self.typed))
            return True
        typed, self.typed = self.typed, ""
        if not typed:
            return False
        if key in {"Return", "Enter"}:
            self._jump(int(typed))
        return key in {"Return", "Enter", "Esc"}

    def _jump(self, number: int) -> None:
        if self._presenter.refused():
            return
        state = presenting.jump(self._window.store.state, number)
        if state is None:
            self._presenter.strip.appear(tr("There is no step {number}.", number=number))
            return
        self._presenter.step_to(state)

    # --- another lesion ---------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Open the line."""
        if self._presenter.refused():
            return
        dialog = self.dialog = WhatIf(self._window, self._find)
        dialog.box.hit_chosen.connect(self._show)
        dialog.open()

    @cached_property
    def _search(self) -> "Search":
        from app.windows.going_there import Search

        return Search(self._window.facts, self._window.reading.shelf)

    def _find(self, text: str, most: int) -> "tuple[tuple[Found, str], ...]":
        rows = self._search.find(text, LOOKED_THROUGH, self._window.store.state.lesion)
        return tuple(row for row in rows if isinstance(row[0], LesionHit) or row[0].kind in CAUSES)[:most]

    def _show(self, hit: "Found") -> None:
        state, facts = self._window.store.state, self._window.facts
        if isinstance(hit, LesionHit):
            state = finding.find_lesion(state, hit.lesion)
        elif hit.kind is Kind.SEGMENT:
            state = finding.find_segment(state, facts, SegmentId(hit.id))
        elif hit.kind is Kind.ROOT:
            state = finding.find_root(state, facts, RootName(hit.id))
        else:
            state = finding.find_condition(state, facts, ConditionId(hit.id))
        self._presenter.step_to(state)

    def _on_state_changed(self, old: State, new: State) -> None:
        """After a question the eye goes back to where the step is seen from, too."""
        same = old.deck is not None and new.deck is not None and old.deck.at == new.deck.at
        if self._presenter.on and same and decking.aside(old) and not decking.aside(new):
            self._window.decks.see_again()
