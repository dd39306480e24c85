"""What of the centre of the window is projected, solid or flat."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.state.state import State
from app.windows.close_up import Foot

if TYPE_CHECKING:
    from app.windows.body_view import BodyView
    from app.windows.flat_body import FlatBody

WHOLE = (None, 2)
"""Steps that show the whole body."""
IN_THE_SPINE = (0, 1)
ANY_HEIGHT = 16777215
"""Qt's own bound of a height."""


def make_room(body: "BodyView | FlatBody", state: State | None) -> None:
    """Leave what a state's step needs of the centre; None brings everything back.

    Beside the solid body the close-ups stay only where it is shown whole, else they say the same twice; below the flat one
    the cut stays only while the story is in the spine. Figures fold away: they are for reading near by.
    """
    from app.windows.flat_body import FlatBody

    if isinstance(body, FlatBody):
        body.sentence.setMaximumHeight(0 if state is not None else ANY_HEIGHT)
        body.below.setVisible(state is None or state.step in IN_THE_SPINE)
    elif body.close_ups is not None:
        whole = state is None or state.step in WHOLE or state.asking
        body.close_ups.setVisible(whole and body.beside is None)
        for figures in body.close_ups.findChildren(Foot):
            figures.fold(state is not None)


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


def middle_of(pane: QWidget, sheet: QWidget) -> QPointF:
    """Where a pane's middle lies on the sheet: between two panes the keys would draw nothing."""
    return QPointF(sheet.mapFromGlobal(pane.mapToGlobal(pane.rect().center())))


def paint_sides(painter: QPainter, origin: QPoint, body: "BodyView | FlatBody") -> None:
    """Write once more, over whatever dims the views, which side is which; `origin` is the painter's on the screen."""
    from app.scene.overlay import Overlay
    from app.scene.viewport import Viewport
    from app.windows.flat_body import FlatBody
    from app.windows.flat_map import FlatMap
    from app.windows.section_view import SectionView

    below = body.below.findChildren(SectionView) if isinstance(body, FlatBody) else ()
    for view in (*panes_of(body), *below):
        pane = view.currentWidget() if isinstance(view, QStackedWidget) else view
        pane = getattr(pane, "view", pane)
        if not isinstance(pane, Viewport | FlatMap | SectionView) or not pane.isVisible():
            continue
        painter.save()
        painter.translate(pane.mapToGlobal(QPoint(0, 0)) - origin)
        if not isinstance(pane, Viewport):
            pane.write_sides(painter)
        elif pane.words:
            over = Overlay(painter, pane.camera, pane.width(), pane.height(), pane.palette(), pane.font())
            over.words(low=bool(pane.title))
        painter.restore()
