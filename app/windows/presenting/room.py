"""What of the centre of the window is projected, solid or flat."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.state.state import State
from app.windows.numbers_strip import NumbersStrip

if TYPE_CHECKING:
    from app.windows.body_view import BodyView
    from app.windows.flat_body import FlatBody

ANY_HEIGHT = 16777215
"""Qt's own bound of a height."""


def has_close_ups(state: State) -> bool:
    """Whether the close-ups are projected beside the body: only where it is shown whole, else they say the same twice."""
    return state.step in (None, 2) or state.asking


def show_close_ups(body: "BodyView | FlatBody", *, shown: bool) -> None:
    """Fold the close-ups away, or bring them back where no other body stands in their place."""
    if body.close_ups is not None:
        body.close_ups.setVisible(shown and body.beside is None)


def show_figures(body: "BodyView | FlatBody", *, shown: bool) -> None:
    """Fold the figures below the lesion away: the room is the knee's. They come and go by themselves, so they get no height."""
    if body.close_ups is not None:
        for figures in body.close_ups.findChildren(NumbersStrip):
            figures.setMaximumHeight(ANY_HEIGHT if shown else 0)


def stand_still(body: "BodyView | FlatBody") -> None:
    """End whatever moves where it is."""
    from app.scene.viewport import Viewport

    body.stop_moving()
    for view in body.views:
        if isinstance(view, Viewport):
            view.set_camera(view.camera)


def panes_of(body: "BodyView | FlatBody") -> tuple[QWidget, ...]:
    """What can be drawn on: the views, and the other body beside them. A cut lies in its view's place."""
    beside = body.beside if body.views else None
    views = (*body.views, beside) if beside is not None and beside not in body.views else body.views
    stacks = ((view, view.parentWidget()) for view in views)
    return tuple(stack if isinstance(stack, QStackedWidget) else view for view, stack in stacks)
