"""The two ways side by side: from the spine, or from the pain; which panels stand left and right, and the list between them."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, ClueId, Side, ZoneId
from app.actions import asking, choosing
from app.language.words import phrase, tr
from app.state.state import State
from app.state.store import Store
from app.windows.panel_parts import track

if TYPE_CHECKING:
    from anatomy.reasoning.candidate import Candidates, Origin
    from app.windows.answer_panel import AnswerPanel
    from app.windows.asking_panel import AskingPanel

FROM_SPINE, FROM_PAIN = phrase("From the spine"), phrase("From the pain")


class TwoWays(QWidget):
    """The left side: a button for each way, and below it that way's panel."""

    way_chosen = Signal(bool)  # whether from the pain

    def __init__(self, from_spine: QWidget) -> None:
        super().__init__()
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QFrame()
        bar.setObjectName("bar")
        around = QHBoxLayout(bar)
        around.setContentsMargins(12, 6, 12, 6)
        ways, row = track()
        around.addWidget(ways)
        group = QButtonGroup(self)
        self.buttons: dict[bool, QPushButton] = {}
        tips = (
            tr("Choose what is wrong and see where it is felt"),
            tr("Say where it hurts and see what may cause it (W)"),
        )
        for asks, text, tip in zip((False, True), (FROM_SPINE, FROM_PAIN), tips, strict=True):
            button = QPushButton(tr(text))
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda _=False, one=asks: self.way_chosen.emit(one))
            group.addButton(button)
            self.buttons[asks] = button
            row.addWidget(button, 1)
        column.addWidget(bar)
        self.stack = QStackedWidget()
        self.stack.addWidget(from_spine)
        column.addWidget(self.stack, 1)

    def show_way(self, *, asks: bool) -> None:
        """Show one way's panel and mark its button."""
        self.buttons[asks].setChecked(True)
        self.stack.setCurrentIndex(int(asks))


class BesideList(QWidget):
    """The right side: the meaning or the answer, and above the meaning the way back to the list."""

    def __init__(self, meaning: QWidget) -> None:
        super().__init__()
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = QFrame()
        self.bar.setObjectName("notice")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(14, 6, 14, 6)
        self.back = QPushButton(tr("←  Back to my list"))
        self.back.setObjectName("inside")
        self.back.setAccessibleName(tr("Back to my list of causes"))
        self.forget = QPushButton(tr("Clear my list"))
        self.forget.setObjectName("link")
        self.forget.setAccessibleName(tr("Clear my list"))
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.forget)
        column.addWidget(self.bar)
        self.stack = QStackedWidget()
        self.stack.addWidget(meaning)
        column.addWidget(self.stack, 1)

    def show_way(self, *, asks: bool, has_list: bool) -> None:
        """Show the answer while it is asked, else the meaning."""
        self.stack.setCurrentIndex(int(asks))
        self.bar.setVisible(has_list and not asks)


class WayBack(QObject):
    """Owns the panels of the way back, and puts their wishes into the store.

    Parameters
    ----------
    facts : Facts
    store : Store
    choose, meaning : QWidget
        The panels of the way from the spine; they stand in `left` and `right`.
    """

    evidence_opened = Signal(object)  # Evidence

    def __init__(self, facts: Facts, store: Store, choose: QWidget, meaning: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._facts, self._store = facts, store
        self._given: tuple[object, ...] = ()
        self.result: Candidates | None = None
        self.left = TwoWays(choose)
        self.right = BesideList(meaning)
        self.left.way_chosen.connect(lambda on: store.put(asking.set_asking(store.state, on)))
        self.right.back.clicked.connect(lambda: store.put(asking.set_asking(store.state, True)))
        self.right.forget.clicked.connect(self._forget)

    # The panels are made when they are first wanted: they would take a tenth of the first second.

    @cached_property
    def asking(self) -> "AskingPanel":
        """The left panel of the way back."""
        from app.windows.asking_panel import AskingPanel

        store, panel = self._store, AskingPanel(self._facts)
        panel.place_chosen.connect(self.toggle_place)
        panel.clue_chosen.connect(self.toggle_clue)
        panel.side_chosen.connect(lambda side: store.put(asking.ask_about(store.state, side)))
        panel.clear_wanted.connect(self._forget)
        self.left.stack.addWidget(panel)
        return panel

    @cached_property
    def answer(self) -> "AnswerPanel":
        """The right panel of the way back."""
        from app.windows.answer_panel import AnswerPanel

        store, panel = self._store, AnswerPanel(self._facts)
        panel.clue_chosen.connect(self.toggle_clue)
        panel.cause_chosen.connect(self._show_cause)
        panel.level_chosen.connect(lambda level: store.put(choosing.set_level(store.state, level)))
        panel.evidence_opened.connect(self.evidence_opened)
        self.right.stack.addWidget(panel)
        return panel

    def toggle_place(self, place: str, side: Side) -> None:
        """It hurts there, or no longer."""
        named = ZoneId(place) if place in self._facts.zones else AreaId(place)
        self._store.put(asking.toggle_place(self._store.state, named, side))

    def toggle_clue(self, clue: str) -> None:
        """Found or told, or no longer."""
        self._store.put(asking.toggle_clue(self._store.state, ClueId(clue)))

    def show_state(self, state: State) -> None:
        """Show the way that is open; the answer is worked out anew where what was told has changed."""
        if state.asking:
            self.asking.show_state(state)
            told = (state.hurts, state.clues, state.level)
            if told != self._given:
                self._given = told
                self._answer(state)
        self.left.show_way(asks=state.asking)
        self.right.show_way(asks=state.asking, has_list=state.has_list)

    def _answer(self, state: State) -> None:
        from anatomy.reasoning.candidates import candidates
        from app.windows.answer_words import announcement

        given = asking.given(state)
        self.result = candidates(self._facts, given, asking.sore_side(state)) if given else None
        self.answer.show_answer(state, self.result)
        if self.result is not None and QAccessible.isActive():
            said = announcement(self.result, state.level)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.answer, said))

    def _forget(self) -> None:
        self._store.put(asking.clear_clues(self._store.state))

    def _show_cause(self, cause: str, origin: "Origin | None") -> None:
        self._store.put(asking.show_candidate(self._store.state, self._facts, cause, origin))
