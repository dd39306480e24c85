"""What every key does while presenting. A key that is not here does nothing: no stray one wrecks the view."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.actions import presenting
from app.language.words import tr
from app.state.talk import Ink, Pointer, Tool
from app.windows.wishes import Wish

if TYPE_CHECKING:
    from app.windows.presenting.presenter import Presenter

REPEATED = frozenset({"up", "down", "left", "right", "larger", "smaller"})
"""What goes on while its key is held down. Everything else is done once, however long a remote's button is pressed."""


def keys_of(presenter: "Presenter") -> tuple[Wish, ...]:
    """The keys while presenting, in the order of their sheet. Remotes send Page Up and Down, F5, Esc, B and the full stop."""
    put = presenter.put
    return (
        Wish("next", ("PgDown", "Right", "Down", "Space", "Return", "Enter"), tr("Next step"), presenter.go_on),
        Wish("back", ("PgUp", "Left", "Up", "Backspace"), tr("Step before"), presenter.go_back),
        Wish("whole", ("Home",), tr("The whole picture again"), presenter.go_home),
        Wish("what-if", ("/", "Ctrl+F"), tr("And if it were …? Another lesion by its name"), presenter.answering.ask),
        Wish("blank", ("B", "."), tr("Black screen, and back"), lambda: put(presenting.toggle_blank)),
        Wish(
            "spotlight",
            ("S",),
            tr("Spotlight on or off"),
            lambda: put(lambda talk: presenting.toggle_pointer(talk, Pointer.SPOTLIGHT)),
        ),
        Wish(
            "laser",
            ("L",),
            tr("Laser dot on or off"),
            lambda: put(lambda talk: presenting.toggle_pointer(talk, Pointer.LASER)),
        ),
        Wish(
            "larger",
            ("Ctrl++", "Ctrl+=", "+", "="),
            tr("Larger spotlight (or Ctrl and the wheel)"),
            lambda: put(lambda talk: presenting.resize_spotlight(talk, 1)),
        ),
        Wish(
            "smaller",
            ("Ctrl+-", "-"),
            tr("Smaller spotlight"),
            lambda: put(lambda talk: presenting.resize_spotlight(talk, -1)),
        ),
        Wish("left", ("Shift+Left",), tr("Move the pointer left"), lambda: presenter.move_pointer(-1, 0)),
        Wish("right", ("Shift+Right",), tr("Move the pointer right"), lambda: presenter.move_pointer(1, 0)),
        Wish("up", ("Shift+Up",), tr("Move the pointer up"), lambda: presenter.move_pointer(0, -1)),
        Wish("down", ("Shift+Down",), tr("Move the pointer down"), lambda: presenter.move_pointer(0, 1)),
        Wish(
            "pen",
            ("D",),
            tr("Draw on the picture, or stop"),
            lambda: put(lambda talk: presenting.draw_with(talk, Tool.PEN)),
        ),
        Wish(
            "arrow",
            ("A",),
            tr("Draw arrows, or stop"),
            lambda: put(lambda talk: presenting.draw_with(talk, Tool.ARROW)),
        ),
        Wish("freeze", ("Z",), tr("The picture stays as it is, or may move"), lambda: put(presenting.toggle_freeze)),
        Wish("projection", ("T",), tr("Large type and thick lines, or the usual look"), presenter.toggle_projection),
        Wish("resume", ("F5", "Shift+F5"), tr("The picture again, if the screen is black"), presenter.resume),
        Wish("red-flags", ("F2",), tr("When to get help now"), presenter.open_red_flags),
        Wish("present-keys", ("F1", "?"), tr("This sheet"), presenter.open_keys),
        Wish("leave", ("Esc",), tr("Back to the picture, out of drawing, then out of presenting"), presenter.let_go),
        Wish("end", ("F11",), tr("Out of presenting at once"), presenter.end),
    )


def drawing_keys_of(presenter: "Presenter") -> tuple[Wish, ...]:
    """The keys that do something else while drawing."""
    put = presenter.put
    return (
        *(
            Wish(
                f"ink-{ink}",
                (str(number),),
                tr("Draw in colour {number}", number=number),
                lambda ink=ink: put(lambda talk: presenting.choose_ink(talk, ink)),  # type: ignore[misc]
            )
            for number, ink in enumerate(Ink, 1)
        ),
        Wish("undo-stroke", ("Ctrl+Z",), tr("Take back the last stroke"), lambda: put(presenting.undo_stroke)),
        Wish("clear-drawing", ("C", "Del"), tr("Wipe all strokes off"), lambda: put(presenting.clear_drawing)),
        Wish("left", ("Left", "Shift+Left"), tr("Move the pen left"), lambda: presenter.move_pointer(-1, 0)),
        Wish("right", ("Right", "Shift+Right"), tr("Move the pen right"), lambda: presenter.move_pointer(1, 0)),
        Wish("up", ("Up", "Shift+Up"), tr("Move the pen up"), lambda: presenter.move_pointer(0, -1)),
        Wish("down", ("Down", "Shift+Down"), tr("Move the pen down"), lambda: presenter.move_pointer(0, 1)),
        Wish("pen-down", ("Space", "Return", "Enter"), tr("Put the pen down, or lift it"), presenter.put_pen_down),
    )


def by_key(wishes: tuple[Wish, ...]) -> Mapping[str, Wish]:
    """The wishes by their keys."""
    return {QKeySequence(key).toString(): wish for wish in wishes for key in wish.keys}


def sheet_of(wishes: tuple[Wish, ...]) -> list[tuple[str, str]]:
    """Rows of the sheet of keys, the first keys of each wish."""
    rows = [
        (
            tr(" or ").join(
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in wish.keys[:3]
            ),
            wish.text,
        )
        for wish in wishes
    ]
    return [*rows, (tr("A number, Enter"), tr("The step of that number"))]


def name_of(event: QKeyEvent) -> str:
    """A pressed key as `by_key` writes it, whatever keyboard or keypad it came from."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key()) if event.key() in _KEYS else Qt.Key.Key_unknown
    letter = Qt.Key.Key_A.value <= event.key() <= Qt.Key.Key_Z.value
    if event.key() < 0x80 and not letter:
        # A sign that needs Shift on one keyboard needs none on another.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


_KEYS = frozenset(key.value for key in Qt.Key)
