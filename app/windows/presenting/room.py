"""What of the centre of the window is projected, solid or flat."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.state.state import State

if TYPE_CHECKING:
    from app.windows.body_view import BodyView
    from app.windows.flat_body import FlatBody


def has_close_ups(state: State) -> bool:
    """Whether the close-ups are projected beside the body: only where it is shown whole, else they say the same twice."""
    return state.step in (None, 2) or state.asking


def show_close_ups(body: "BodyView | FlatBody", *, shown: bool) -> None:
    """Fold the close-ups away, or bring them back where no other body stands in their place."""
    if body.close_ups is not None:
        body.close_ups.setVisible(shown and body.beside is None)


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
