"""The window: choose on the left, the body in the middle with two close-ups, the meaning on the right, the story below."""

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from app.look.theme import DARK, LIGHT, Theme, theme_named
from app.settings.settings import Settings, SettingsError, write_settings
from app.state.state import ReadingLevel, State
from app.state.store import Store
from app.windows.first_use import PartsOnFirstUse
from app.windows.loading_sign import LoadingSign, Stage
from app.windows.top_bar import Notice, TopBar

if TYPE_CHECKING:  # loaded after the window stands on the screen
    from anatomy.facts import Facts
    from anatomy.facts.lesion import Lesion
    from anatomy.facts.names import StructureId
    from anatomy.facts.reading import Reading
    from anatomy.reasoning.explanation import Evidence, Explanation
    from app.windows.announcer import Announcer
    from app.windows.body_view import BodyView
    from app.windows.choose_panel import ChoosePanel
    from app.windows.decks.decks import Decks
    from app.windows.explanation_panel import ExplanationPanel
    from app.windows.flat_body import FlatBody
    from app.windows.handling import Handling
    from app.windows.pictures_out import PicturesOut
    from app.windows.reading_room import ReadingRoom
    from app.windows.room import Room
    from app.windows.story_bar import StoryBar
    from app.windows.story_player import StoryPlayer
    from app.windows.way_back import WayBack
    from app.windows.wishes import Wish

SMALLEST = (1024, 640)


class MainWindow(PartsOnFirstUse):
    """Shows the store's state; every wish goes through a named action into the store."""

    on_screen = Signal()
    """Once, after the first paint: now the slow things may begin."""
    language_chosen = Signal(object)
    """The settings with another language or other names: whoever opened the window builds it anew."""

    announcer: "Announcer"
    facts: "Facts"
    choose: "ChoosePanel"
    meaning: "ExplanationPanel"
    reading: "ReadingRoom"
    room: "Room"
    splitter: QSplitter
    body_view: "BodyView | FlatBody"
    story: "StoryBar"
    player: "StoryPlayer | None"
    way_back: "WayBack"
    pictures: "PicturesOut"
    decks: "Decks"
    handling: "Handling"
    wishes: "tuple[Wish, ...]"
    wish_actions: dict[str, QAction]

    def __init__(self, settings: Settings, settings_path: Path | None, store: Store | None = None) -> None:
        super().__init__()
        self._settings, self._settings_path = settings, settings_path
        self._remembered, self._unsaved = settings, ""
        self.theme = theme_named(settings.theme)
        self.store = store or Store(State(level=ReadingLevel(settings.level)))
        self.explanation: Explanation | None = None
        self.filled = False
        self._painted = False
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Kneural")
        self.setMinimumSize(*SMALLEST)
        self.resize(1400, 860)
        if settings.window:
            self.restoreGeometry(QByteArray(base64.b64decode(settings.window)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(self.theme)
        self.notice = Notice()
        self.waiting = LoadingSign()
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addWidget(self.waiting, 1)

    # --- filling: after the first paint ----------------------------------------------------------------------------

    def fill(
        self,
        facts: "Facts",
        lesion: "Lesion | None" = None,
        load_reading: "Callable[[], Reading] | None" = None,
        *,
        flat: str = "",
    ) -> None:
        """Load the panels and the body, and show the first picture.

        `load_reading` is called when first wanted; ``flat`` says why the body can only be a flat one.
        """
        from app.windows.choose_panel import ChoosePanel
        from app.windows.explanation_panel import ExplanationPanel
        from app.windows.reading_room import ReadingRoom
        from app.windows.reading_shelf import Shelf
        from app.windows.room import share_out
        from app.windows.story_bar import StoryBar
        from app.windows.story_player import StoryPlayer
        from app.windows.way_back import WayBack
        from app.windows.wiring import join_panels

        self.waiting.reach(Stage.BODY)
        self.facts = facts
        self.choose = ChoosePanel(facts, self.theme)
        shelf = Shelf(load_reading) if load_reading else Shelf()
        self.meaning = ExplanationPanel(facts, self.theme, shelf)
        self.reading = ReadingRoom(self, facts, shelf, lambda: (self.theme, self.store.state.level, self.explanation))
        self.way_back = WayBack(facts, self.store, self.choose, self.meaning, self)
        self.story = StoryBar(facts)
        self.body_view = self._body_view(flat)
        self.player = StoryPlayer(self.body_view.main, self._show_step) if self.body_view.body else None
        centre = QWidget()
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.body_view, 1)
        middle.addWidget(self.story)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        self.waiting.reach(Stage.DRAWING)
        layout.removeWidget(self.waiting)
        self.waiting.hide()
        self.waiting.deleteLater()
        self.room = share_out(self, centre)
        # The window first: what a state means is worked out before anybody else shows it.
        self.store.listen(self._on_state_changed)
        join_panels(self)
        self.filled = True
        self.room.fit()
        if lesion is not None:
            from app.actions import choosing

            self.store.put(choosing.set_lesion(self.store.state, lesion))
        else:
            self._show(self.store.state, self.store.state)
        if self.body_view.trouble:
            self.notify(self.body_view.trouble)
        self._remember()
        # Not before the body is laid out: a hidden widget would leave the focus with the first button.
        QTimer.singleShot(0, self.body_view.setFocus)

    def _body_view(self, flat: str) -> "BodyView | FlatBody":
        """The solid body, or the flat one with the sentence that says why; only the one that is wanted is loaded."""
        if flat:
            from app.windows.flat_body import FlatBody

            return FlatBody(self.facts, self.theme, reason=flat)
        from app.look.motion import keep_still
        from app.windows.body_view import BodyView

        return BodyView(self.facts, self.theme, reduced_motion=keep_still(self._settings.reduced_motion))

    def notify(self, sentence: str) -> None:
        """Say one sentence under the bar."""
        self.notice.say(sentence)

    # --- wishes -----------------------------------------------------------------------------------------------------

    def go_to_step(self, step: int) -> None:
        """Show this step of the story, where there is one."""
        from app.actions import choosing

        if self.explanation is not None:
            self.store.put(choosing.set_step(self.store.state, step))

    def go_home(self) -> None:
        """The whole picture again, from the usual side."""
        from app.actions import choosing

        if self.store.state.step is not None:
            self.store.put(choosing.set_step(self.store.state, None))
        self.body_view.go_home()

    def play_story(self) -> None:
        """The four steps by themselves; again, to stop."""
        if self.player is None or self.player.playing or self.explanation is None:
            self._stop_story()
            return
        self.body_view.stop_moving()
        self.player.play(self.explanation, self.store.state.level)

    def _stop_story(self) -> bool:
        if self.player is None or not self.player.playing:
            return False
        self.player.stop()
        return True

    def _show_step(self, step: int | None) -> None:
        from app.actions import choosing

        self.store.put(choosing.set_step(self.store.state, step))

    def compare(self) -> None:
        """The healthy body beside this one, or this one alone again."""
        from app.actions import choosing

        if not self.store.state.asking:
            self.store.put(choosing.toggle_comparison(self.store.state))

    def put_aside(self) -> None:
        """Keep this lesion beside the next one that is chosen."""
        from app.actions import choosing

        if not self.store.state.asking:
            self.store.put(choosing.swap_beside(self.store.state))

    def let_go(self) -> None:
        """Esc: first whatever moves, then what is chosen or was told, then the lesion or the way back."""
        from app.actions import asking, choosing

        if not (self._stop_story() or self.body_view.stop_moving()):
            state = self.store.state
            self.store.put(asking.clear(state) if state.asking else choosing.clear(state))

    def fold_left(self) -> None:
        """The left panel away, or back."""
        from app.windows.room import Page

        self.room.fold(Page.LEFT)

    def fold_right(self) -> None:
        """The right panel away, or back."""
        from app.windows.room import Page

        self.room.fold(Page.RIGHT)

    def choose_structure(self, name: "StructureId | None") -> None:
        from app.actions import choosing

        # In a hall a click that slips must not turn one lesion into another.
        if not self.presenting:
            self.store.put(choosing.choose_structure(self.store.state, self.facts, name))

    def change_theme(self) -> None:
        """The other look, light or dark."""
        self.change_settings(replace(self._settings, theme=(LIGHT if self.theme is DARK else DARK).name))
        self.wear()

    def wear(self, theme: Theme | None = None) -> None:
        """Put on a look for now; None is the one that is remembered."""
        from app.windows.wearing import put_on

        self.theme = theme or theme_named(self._settings.theme)
        put_on(self, self.theme, self._settings.text_percent)
        self._show(self.store.state, self.store.state)

    def open_sources(self, evidence: "Evidence") -> None:
        """Show who says so."""
        self.reading.open_sources(evidence)

    def open_view_menu(self) -> None:
        """Fold out the sheet that says whose body and what of it is shown."""
        self.view_menu.open_under(self.bar.anchor_of(self.bar.view_button))

    def open_compare_menu(self) -> None:
        """Fold out what can be put beside this body."""
        state = self.store.state
        self.compare_menu.open_under(
            self.bar.anchor_of(self.bar.compare_button), comparing=state.comparing, affected=state.lesion is not None
        )

    @property
    def settings(self) -> Settings:
        """What is remembered."""
        return self._settings

    def change_settings(self, settings: Settings) -> None:
        """Remember other choices; `wear` shows those of the look."""
        self._settings = settings
        self._remember()

    def choose_language(self, language: str, naming: str) -> None:
        """Other words everywhere: the window is built anew on the same store, and looks as it did."""
        self._settings = replace(self._settings, language=language, naming=naming)
        self._remember()
        self.language_chosen.emit(self._settings)

    def hand_on(self) -> Store:
        """The book, for the window that comes in place of this one; what is only there for a while ends, closing asks nothing."""
        store = self.store.handed_on()
        if self.presenting:
            self.presenter.end()
        if self.consulting:
            self.consultation.end()
        self.decks.files.handed_on = True
        return store

    def open_red_flags(self) -> None:
        """Show when to get help now."""
        from app.windows.reading_dialogs import red_flags_dialog

        red_flags_dialog(self, self.facts, clinical=self.store.state.level is ReadingLevel.CLINICAL).open()

    def open_keys(self) -> None:
        """Show all keys."""
        from app.windows.keys_sheet import grouped, keys_dialog

        keys_dialog(self, grouped(self.wishes)).open()

    # --- showing ----------------------------------------------------------------------------------------------------

    def _on_state_changed(self, old: State, new: State) -> None:
        self._show(old, new)

    def _show(self, old: State, new: State) -> None:
        from anatomy.reasoning.explain import explain

        if new.lesion is None or new.asking:
            self.explanation = None
        elif self.explanation is None or (old.lesion, old.dermatome_map) != (new.lesion, new.dermatome_map):
            self.explanation = explain(self.facts, new.lesion, new.dermatome_map)
        self.bar.show_history(can_undo=self.store.can_undo, can_redo=self.store.can_redo)
        self.choose.show_state(new, self.explanation)
        self.story.show_state(new, self.explanation)
        self.meaning.show_state(new, self.explanation)
        if self.made("view_menu"):
            self.view_menu.show_state(new)
        self.way_back.show_state(new)
        if self.player is not None:
            if old.lesion != new.lesion:
                self.player.stop()
            self.player.saw_step(new.step)
        self.body_view.show_state(old, new, self.explanation)
        # A step of a deck has the words of the lecture; what this person reads is chosen by hand.
        if old.level is not new.level and old.deck == new.deck:
            self._settings = replace(self._settings, level=new.level.value)

    def _remember(self) -> None:
        """Write the settings down; where that fails, say so once and go on."""
        if self._settings_path is None:
            return
        now = replace(self._settings, window=base64.b64encode(self.saveGeometry().data()).decode())
        try:
            write_settings(self._settings_path, now, self._remembered)
            self._remembered, self._unsaved = now, ""
        except SettingsError as error:
            if self._unsaved != str(error):
                self.notify(str(error))
            self._unsaved = str(error)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        from app.windows.reading_order import go_on, regions_of

        return go_on(self, regions_of(self) if self.filled else (), forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.on_screen.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.close()  # what is being written for somebody is undone, not left half way
        if self.filled:
            # Whoever closes it may have handed the book on: a story that goes on would turn its pages.
            self._stop_story()
            self.body_view.stop_moving()
            self._remember()
            self.body_view.close_stage()
        super().closeEvent(event)
