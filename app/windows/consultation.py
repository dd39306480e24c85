"""A patient beside a clinician: a calm layout over the same window, and everything as it was afterwards."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout

from anatomy.facts.names import ConditionId, RootName, SegmentId
from app.actions import choosing, consulting
from app.language.words import tr
from app.scene.story import STEP_VIEWS
from app.state.consult import Consult, Leaf
from app.state.state import State
from app.state.store import Book
from app.windows.body_view import BodyView
from app.windows.consultation_panel import ConsultationPanel, plain_title
from app.windows.consultation_parts import ConsultationBar
from app.windows.later import Later
from app.windows.presenting.folding import Fold
from app.windows.wearing import put_on

if TYPE_CHECKING:
    from app.scene.camera import Camera
    from app.windows.main_window import MainWindow

TEXT_PERCENT = 130
"""Text is at least so large: two people read it, one of them without glasses (authored)."""
PANEL_SHARE, LEAST_PANEL = 0.34, 380
PANEL_LINES, MOST_SHARE = 19, 0.6
"""Where the text is large for the window the panel is so many lines wide, but leaves the body this much."""
KEPT_KEYS = frozenset(
    ["red-flags", "keys", "undo", "redo", "consult", "handout", "next-step", "previous-step"]
    + [f"step-{number}" for number in range(1, 5)]
)
"""Wishes that keep their keys; any other would take the patient somewhere else."""


class Consultation(QObject):
    """Owns what is seen only in a consultation. What is read stands in `consult`, and changes by named actions alone.

    The book of states is set aside for the time: undo goes back within the consultation, and when it ends the state, undo
    and redo are as they were. What was chosen beside a patient is nowhere kept.

    Parameters
    ----------
    window : MainWindow
        Filled.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.consult: Consult | None = None
        self._book: Book | None = None
        self._camera: Camera | None = None
        self._sizes: list[int] = []
        self._keys: list[QAction] = []
        self._deaf: Callable[[], None] = lambda: None
        self._later = Later(self, self._share_out)
        self._folded = Fold(
            (window.way_back.left, window.way_back.right, window.bar, window.notice, window.decks.place)
        )
        self.bar = ConsultationBar(window.facts)
        self.panel = ConsultationPanel(window.facts)
        for part in (self.bar, self.panel):
            part.hide()
        layout = window.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(0, self.bar)
        self.bar.lower()  # screen readers tell it first, as it stands
        window.splitter.addWidget(self.panel)
        self._escape = QAction(tr("End the consultation (Esc)"), window)
        self._escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._escape.setEnabled(False)
        self._escape.triggered.connect(lambda: self.let_go())
        window.addAction(self._escape)
        self._join()
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether somebody is consulting."""
        return self.consult is not None

    # --- wishes -----------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Begin, or end."""
        if self.on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Large and calm: healthy beside affected, mild first, one sentence at a time."""
        window = self._window
        if self.on or window.presenting:
            return
        if window.player is not None:
            window.player.stop()
        window.body_view.stop_moving()
        self.consult = Consult()
        self._camera = (
            window.body_view.main.camera if isinstance(window.body_view, BodyView) and window.player else None
        )
        self._sizes = window.splitter.sizes()
        window.story.folded = True
        window.story.hide()
        window.room.step_aside()
        self._folded.fold(True)
        self._keys = [
            action for name, action in window.wish_actions.items() if name not in KEPT_KEYS and action.isEnabled()
        ]
        for action in self._keys:
            action.setEnabled(False)
        self._escape.setEnabled(True)
        put_on(window, window.theme, max(TEXT_PERCENT, window.settings.text_percent))
        for part in (self.bar, self.panel):
            part.show()
        self._share_out()
        layout = window.layout()
        if layout is not None:
            layout.activate()
        self._book = window.store.set_aside(consulting.begin(window.store.state, window.facts))
        # From now on, and so after the window: what it shows is there already when the sentence is written.
        self._deaf = window.store.listen(self._on_state_changed)
        self._show()
        self.panel.next.setFocus()

    def _share_out(self) -> None:
        window = self._window
        line = window.fontMetrics().height()
        least = max(LEAST_PANEL, min(PANEL_LINES * line, round(window.width() * MOST_SHARE)))
        width = max(round(window.width() * PANEL_SHARE), least)
        window.splitter.setSizes([0, window.width() - width, 0, width])

    def end(self) -> None:
        """The window, its state and its undo as they were."""
        if self._book is None:
            return
        window, book = self._window, self._book
        self.consult, self._book = None, None
        self._deaf()
        for part in (self.bar, self.panel):
            part.hide()
        self._escape.setEnabled(False)
        for action in self._keys:
            action.setEnabled(True)
        # Esc that is held down ends the consultation; it must not go on and clear what was chosen.
        window.wish_actions["clear"].setAutoRepeat(False)
        window.story.folded = False
        self._folded.fold(False)
        put_on(window, window.theme, window.settings.text_percent)
        window.room.come_back()
        window.splitter.setSizes(self._sizes)
        window.store.take_up(book)
        window.story.show_state(window.store.state, window.explanation)
        if self._camera is not None and isinstance(window.body_view, BodyView):
            window.body_view.main.set_camera(self._camera)
        window.body_view.setFocus()

    def let_go(self) -> None:
        """Esc: back to the sentences from what is read beside them, then out of the consultation."""
        if self.consult is None or self.consult.leaf is Leaf.STORY:
            self.end()
        else:
            self._turn_to(Leaf.STORY)

    def open_handout(self) -> None:
        """The page to take home about what is shown."""
        from app.windows.handout_wish import open_handout

        open_handout(self._window)

    # --- showing ----------------------------------------------------------------------------------------------------

    def _join(self) -> None:
        facts = self._window.facts
        bar, panel = self.bar, self.panel
        bar.condition_chosen.connect(
            lambda one: self._put(lambda state: consulting.choose_cause(state, facts, ConditionId(one)))
        )
        bar.segment_chosen.connect(
            lambda one: self._put(lambda state: choosing.choose_segment(state, facts, SegmentId(one)), place=True)
        )
        bar.root_chosen.connect(
            lambda one: self._put(lambda state: choosing.choose_root(state, facts, RootName(one)), place=True)
        )
        bar.side_chosen.connect(
            lambda one: self._put(lambda state: choosing.choose_side(state, facts, one), place=True)
        )
        bar.amount_chosen.connect(lambda one: self._put(lambda state: consulting.choose_amount(state, one)))
        bar.left.connect(self.end)
        panel.step_chosen.connect(lambda step: self._tell(lambda state: consulting.tell(state, step)))
        panel.further.connect(self._go_on)
        panel.leaf_chosen.connect(self._turn_to)
        panel.handout_wanted.connect(self.open_handout)

    def _put(self, wish: Callable[[State], State], *, place: bool = False) -> None:
        store = self._window.store
        state = wish(store.state)
        store.put(consulting.from_the_beginning(state) if place else state)
        self._show()

    def _tell(self, wish: Callable[[State], State]) -> None:
        if self.consult is not None:
            self.consult = consulting.back_to_story(self.consult)
            self._put(wish)

    def _go_on(self, by: int) -> None:
        if self.consult is None:
            return
        consult, state = consulting.go_on(self.consult, self._window.store.state, by)
        self._window.store.put(state)
        self.consult = consult
        self._show()

    def _turn_to(self, leaf: Leaf) -> None:
        if self.consult is not None:
            self.consult = consulting.turn_to(self.consult, leaf)
            self._show()

    def _on_state_changed(self, old: State, new: State) -> None:
        if self.consult is None:
            return
        if old.step != new.step:
            self.consult = consulting.back_to_story(self.consult)
        self._show()
        view = self._window.body_view
        moved = new.lesion is not None and not new.lesion.at_place_of(old.lesion)
        if self._book is not None and isinstance(view, BodyView) and view.body and moved:
            # A new place shows the whole body; here the sentence says what is looked at.
            view.main.fly_to(view.camera_of(STEP_VIEWS[new.step]))

    def _show(self) -> None:
        window = self._window
        if self.consult is None:
            return
        self.bar.show_state(window.store.state)
        self.panel.show_consult(self.consult, window.store.state, window.explanation)
        if window.explanation is not None and isinstance(window.body_view, BodyView) and window.body_view.views:
            window.body_view.main.title = plain_title(window.facts, window.explanation)
            window.body_view.main.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the window remembers itself and goes: nothing of a consultation is remembered.
        if event.type() == QEvent.Type.Close and watched is self._window:
            self.end()
        elif event.type() == QEvent.Type.Resize and watched is self._window and self.on:
            self._later.start()
        return False
