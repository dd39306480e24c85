"""Presenting: full screen, no panels, the sentence of the step below, and only the keys and tools of a lecture."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from app.actions import choosing, presenting
from app.language.words import tr
from app.look.theme import PROJECTION, Theme, percent_from_afar
from app.state.state import State
from app.state.talk import Pointer, Talk, Tool
from app.windows.presenting.answering import Answering
from app.windows.presenting.caption import Caption
from app.windows.presenting.folding import Fold
from app.windows.presenting.keys import REPEATED, by_key, drawing_keys_of, keys_of, name_of, sheet_of
from app.windows.presenting.room import make_room, middle_of, paint_sides, panes_of, stand_still
from app.windows.presenting.sheet import Sheet
from app.windows.presenting.strip import Strip

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

KEY_STEP = 1 / 60
"""How far a key moves the pointer, in heights of the picture."""
SETTLE_MS = 60


class Presenter(QObject):
    """Owns what is seen only while presenting. What is done stands in `talk`, and changes by named actions alone.

    Parameters
    ----------
    window : MainWindow
        Filled.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.talk: Talk | None = None
        self._panels = Fold((window.way_back.left, window.way_back.right))
        self._bars = Fold((window.bar, window.notice, window.decks.place))
        self._projection_before = False
        self._worn_at = 0
        self._window_before = Qt.WindowState.WindowNoState
        self.sheet = Sheet(window, self._panes, lambda painter, at: paint_sides(painter, at, window.body_view))
        self.caption = Caption(window)
        self.strip = Strip(window, self.sheet.sides)
        layout = window.layout()
        assert isinstance(layout, QBoxLayout)
        layout.addWidget(self.caption)
        self.answering = Answering(self, window)
        self.wishes = keys_of(self)
        self._by_key = by_key(self.wishes)
        self.drawing_wishes = drawing_keys_of(self)
        self._by_drawing_key = by_key(self.drawing_wishes)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self.sheet.key_pressed.connect(self._on_key)
        self.sheet.moved.connect(self._on_mouse)
        self.sheet.wheel_turned.connect(self._on_wheel)
        self.sheet.pen_down.connect(lambda pane, at: self.put(lambda talk: presenting.begin_stroke(talk, pane, at)))
        self.sheet.pen_led.connect(lambda at: self.put(lambda talk: presenting.lead_stroke(talk, at)))
        self.sheet.pen_up.connect(lambda: self.put(presenting.end_stroke))
        self.strip.wanted.connect(self._do)
        self.strip.gone.connect(self._show_cursors)
        self.caption.red_flags_wanted.connect(self.open_red_flags)
        window.store.listen(self._on_state_changed)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether somebody is presenting."""
        return self.talk is not None

    # --- wishes -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Full screen, in the look for the hall."""
        if self.talk is not None:
            return
        window = self._window
        if window.player is not None:
            window.player.stop()
        window.body_view.stop_moving()
        self._projection_before, self._window_before = window.theme.from_afar, window.windowState()
        self.talk = Talk()
        window.story.folded = True
        window.story.hide()
        self._arrange()
        self.caption.show()
        window.showFullScreen()
        if not self._projection_before:
            self._wear(PROJECTION)
        self._show_state()
        self._watch_views()
        self._fit()
        self.sheet.show()
        self.sheet.setFocus()
        self.sheet.point(middle_of(panes_of(window.body_view)[0], self.sheet))
        self._show_talk()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def end(self) -> None:
        """The window as it was; what is chosen, the step and the camera stay."""
        if self.talk is None:
            return
        self.talk = None
        window = self._window
        # Esc that is held down leaves presenting; it must not go on and clear what was chosen.
        window.wish_actions["clear"].setAutoRepeat(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._on_focus)
        for part in (self.sheet, self.caption):
            part.hide()
        self.strip.leave()
        make_room(window.body_view, None)
        window.story.folded = False
        window.story.show_state(window.store.state, window.explanation)
        window.setWindowState(self._window_before)
        if window.theme.from_afar and not self._projection_before:
            self._wear(None)
        self._arrange()
        self._show_cursors()
        window.body_view.setFocus()

    def toggle_projection(self) -> None:
        """Large type, thick lines and no panels, or the usual look again."""
        self._wear(None if self._window.theme.from_afar else PROJECTION)
        self._arrange()
        self._fit()

    def go_on(self) -> None:
        """The next step of the deck, or of the story."""
        self._go(1)

    def go_back(self) -> None:
        """The step before."""
        self._go(-1)

    def go_home(self) -> None:
        """The whole picture again."""
        if not self.refused():
            self.step_to(choosing.set_step(self._window.store.state, None))
            self._window.body_view.go_home()

    def resume(self) -> None:
        """The picture again if the screen is black; nothing else, whatever a remote sends."""
        self.put(presenting.show_again)

    def let_go(self) -> None:
        """Esc: out of the dark, out of drawing, then out of presenting."""
        talk = presenting.let_go(self.talk) if self.talk is not None else None
        if talk is None:
            self.end()
        else:
            self.put(lambda _: talk)

    def put(self, wish: Callable[[Talk], Talk]) -> None:
        """Do one of the named actions."""
        if self.talk is None:
            return
        before, self.talk = self.talk, wish(self.talk)
        if self.talk.held and not before.held:
            self._hold()
        if before != self.talk:
            self._show_talk(tools_changed=_marks_apart(before) != _marks_apart(self.talk))

    def move_pointer(self, across: int, down: int) -> None:
        """Move the spotlight, the dot or the pen by a small step; never out of the picture."""
        if self.talk is None or (self.talk.pointer is Pointer.USUAL and self.talk.tool is None):
            return
        sheet = self.sheet
        step = KEY_STEP * sheet.unit
        at = sheet.at + QPointF(across * step, down * step)
        sheet.point(
            QPointF(min(max(at.x(), 0.0), sheet.width() - 1.0), min(max(at.y(), 0.0), sheet.height() - 1.0)),
            by_key=True,
        )
        if self.talk.stroke_open:
            spot = sheet.spot_at(sheet.at, self.talk.strokes[-1].pane)
            self.put(lambda talk: presenting.lead_stroke(talk, spot))

    def put_pen_down(self) -> None:
        """Begin a stroke where the pen is, or end it."""
        if self.talk is None or self.talk.tool is None:
            return
        if self.talk.stroke_open:
            self.put(presenting.end_stroke)
            return
        pane = self.sheet.pane_at(self.sheet.at)
        if pane is not None:
            spot = self.sheet.spot_at(self.sheet.at, pane)
            self.put(lambda talk: presenting.begin_stroke(talk, pane, spot))

    def open_red_flags(self) -> None:
        """Show when to get help now: always to be had."""
        self._window.open_red_flags()

    def open_keys(self) -> None:
        """Show the keys of presenting."""
        from app.windows.keys_sheet import Group, keys_dialog

        drawing = self.talk is not None and self.talk.tool is not None
        wishes = (*self.drawing_wishes, *self.wishes) if drawing else (*self.wishes, *self.drawing_wishes)
        keys_dialog(self._window, [Group("", sheet_of(wishes))]).open()

    # --- steps ------------------------------------------------------------------------------------------------------

    def _go(self, by: int) -> None:
        if self.talk is None or self.refused():
            return
        now = self._window.store.state
        told = now.deck is not None or self._window.explanation is not None
        state = presenting.go_on(now, by) if told else None
        if state is not None and state != now:
            self.step_to(state)

    def step_to(self, state: State) -> None:
        """Show this."""
        # First the room, then the picture: the eye's way depends on the shape of the view.
        self._make_room(state)
        self._window.store.put(state)

    def refused(self) -> bool:
        """Whether the picture stays as it is; a black screen shows it again, and that is all."""
        assert self.talk is not None
        if self.talk.blank:
            self.put(presenting.show_again)
            return True
        if self.talk.tool is not None:
            self.strip.appear(tr("You are drawing on this picture. Esc leaves drawing."))
            return True
        if self.talk.frozen:
            self.strip.appear(tr("The picture is frozen. Z lets it move again."))
            return True
        return False

    def _hold(self) -> None:
        """Whatever moves stands still."""
        if self._window.player is not None:
            self._window.player.stop()
        stand_still(self._window.body_view)

    # --- showing ----------------------------------------------------------------------------------------------------

    @property
    def _type_for_hall(self) -> int:
        window = self._window
        return percent_from_afar(window.height(), window.logicalDpiY(), window.settings.text_percent)

    def _wear(self, theme: Theme | None) -> None:
        self._worn_at = self._type_for_hall
        self._window.wear(theme)

    def _arrange(self) -> None:
        """Panels are folded in the look for the hall and while presenting, bars while presenting."""
        if self.talk is not None:
            self._window.room.step_aside()
        else:
            self._window.room.come_back()
        self._panels.fold(self.talk is not None or self._window.theme.from_afar)
        self._bars.fold(self.talk is not None)

    def _make_room(self, state: State) -> None:
        make_room(self._window.body_view, state)
        for widget in (self._window, self._window.body_view):
            layout = widget.layout()
            if layout is not None:
                layout.activate()

    def _on_state_changed(self, old: State, new: State) -> None:
        if self.talk is not None:
            self._show_state()
            self._watch_views()

    def _show_state(self) -> None:
        state = self._window.store.state
        self._make_room(state)
        self.caption.show_state(state, self._window.explanation)
        self._show_cursors()

    def _show_talk(self, *, tools_changed: bool = True) -> None:
        if self.talk is None:
            return
        self._fit()
        self.sheet.show_talk(self.talk)
        if tools_changed:
            self.strip.show_talk(self.talk)
            self._show_cursors()
        if self.talk.blank:
            self.strip.leave()
            self.sheet.raise_()

    def _show_cursors(self) -> None:
        """The arrow, or nothing where a dot points or the mouse rests."""
        shape = Qt.CursorShape.CrossCursor if self._window.store.state.asking else Qt.CursorShape.ArrowCursor
        talk = self.talk
        if talk is not None and (talk.blank or talk.pointer is Pointer.LASER or self.strip.isHidden()):
            shape = Qt.CursorShape.BlankCursor
        for view in self._window.body_view.views:
            view.setCursor(shape)
        self.sheet.setCursor(Qt.CursorShape.CrossCursor if talk is not None and talk.tool is not None else shape)

    def _panes(self) -> Sequence[QRect]:
        """Where the views lie on the sheet; one that is folded away is an empty rectangle."""
        origin = self.sheet.mapToGlobal(QPoint(0, 0))
        return [
            QRect(view.mapToGlobal(QPoint(0, 0)) - origin, view.size()) if view.isVisible() else QRect()
            for view in panes_of(self._window.body_view)
        ]

    def _fit(self) -> None:
        """The sheet over the picture, or over everything while the screen is black."""
        if self.talk is None:
            return
        window = self._window
        self.caption.fit(window.height())
        body = QRect(window.body_view.mapTo(window, QPoint(0, 0)), window.body_view.size())
        self.sheet.setGeometry(window.rect() if self.talk.blank else body)
        self.strip.fit(body)
        self.sheet.raise_()
        self.strip.raise_()

    def _on_settled(self) -> None:
        # Type for the hall is measured by the height of the window, which is known only now.
        if self._window.theme.from_afar and self._worn_at != self._type_for_hall:
            self._wear(PROJECTION)
        self._fit()

    # --- mouse and keys ---------------------------------------------------------------------------------------------

    def _do(self, wish: str) -> None:
        known = {one.id: one for one in (*self.wishes, *self.drawing_wishes)}
        known[wish].do()

    def _on_key(self, event: QKeyEvent) -> None:
        if self.talk is None:
            return
        name = name_of(event)
        if self.answering.took(name):
            return
        wish = self._by_drawing_key.get(name) if self.talk.tool is not None and not self.talk.blank else None
        wish = wish or self._by_key.get(name)
        if wish is not None and (not event.isAutoRepeat() or wish.id in REPEATED):
            wish.do()

    def _on_mouse(self) -> None:
        if self.talk is not None and not self.talk.blank and not self.talk.stroke_open:
            hidden = self.strip.isHidden()
            self.strip.appear()
            if hidden:
                self._show_cursors()

    def _on_wheel(self, steps: float) -> None:
        self.put(lambda talk: presenting.resize_spotlight(talk, steps))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keys belong to the sheet, whatever was clicked."""
        if self.talk is not None and new is not None and new is not self.sheet and new.window() is self._window:
            self.sheet.setFocus()

    def _watch_views(self) -> None:
        for part in (self._window.body_view, *self._window.body_view.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the views, and the window's size; a window that closes stops presenting first."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self._settle.start()
                self._fit()
            elif kind == QEvent.Type.Close:
                self.end()
            return False
        if self.talk is None:
            return False
        if watched is self._window.body_view and kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        if isinstance(watched, QWidget) and isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseMove:
            self.sheet.point(QPointF(watched.mapTo(self._window, event.position().toPoint()) - self.sheet.pos()))
            self._on_mouse()
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_wheel(event.angleDelta().y() / 120)
            return True
        return False


def _marks_apart(talk: Talk) -> tuple[Pointer, bool, bool, Tool | None, str, int, bool]:
    """What the strip shows of a talk: a stroke that grows changes nothing there."""
    return (
        talk.pointer, talk.blank, talk.frozen, talk.tool, talk.ink, len(talk.pages), bool(talk.strokes),
    )  # fmt: skip
