"""Every key and what it does, as data: the window makes Qt actions of it and the sheet of keys prints it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.language.words import phrase, tr


@dataclass(frozen=True, slots=True)
class Wish:
    """Something a person can do by a key.

    Attributes
    ----------
    id : str
        Name of the Qt action.
    keys : tuple of str
        Qt key sequences; the first is printed.
    text : str
        What it does, for people.
    do : callable
        Called without arguments.
    in_view : bool
        Only while the picture has the focus, so that arrows still move sliders and lists elsewhere.
    """

    id: str
    keys: tuple[str, ...]
    text: str
    do: Callable[[], object]
    in_view: bool = False


MOUSE = (
    (phrase("Drag"), phrase("Turn the body")),
    (phrase("Shift-drag, right-drag, middle-drag"), phrase("Move the body")),
    (phrase("Wheel, or two fingers on a trackpad"), phrase("Zoom to the pointer")),
    (phrase("Shift and the wheel"), phrase("Move the body")),
    (phrase("Pinch on a trackpad"), phrase("Zoom to the pointer")),
    (phrase("Touch: one finger, two fingers"), phrase("Turn; move and zoom")),
    (phrase("Click on the cube in the corner"), phrase("Look from that side")),
    (phrase("Click"), phrase("Choose a disc, vertebra, root or nerve")),
    (phrase("Click, on the way back"), phrase("Say that it hurts there, or no longer")),
    (phrase("Ctrl-drag, on the way back"), phrase("Paint where it hurts")),
)


def make_actions(wishes: tuple[Wish, ...], window: QWidget, view: QWidget) -> dict[str, QAction]:
    """Qt actions of the wishes, by id, attached to the window or to the picture."""
    actions = {}
    for wish in wishes:
        owner = view if wish.in_view else window
        action = QAction(wish.text, owner)
        action.setObjectName(wish.id)
        action.setShortcuts([QKeySequence(key) for key in wish.keys])
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut if wish.in_view else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        # Qt sends along whether the action is checked: handed on, "4" once showed step 1.
        action.triggered.connect(lambda _checked=False, do=wish.do: do())
        owner.addAction(action)
        actions[wish.id] = action
    return actions


def key_sheet(wishes: tuple[Wish, ...]) -> list[tuple[str, str]]:
    """Rows of the sheet of keys: mouse first."""
    rows = [(tr(how), tr(what)) for how, what in MOUSE]
    for wish in wishes:
        keys = tr(" or ").join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in wish.keys)
        rows.append((keys, wish.text))
    return rows
