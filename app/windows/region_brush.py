"""Painting where it hurts: Ctrl and a drag over the body tell every region that the pointer crosses."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from anatomy.facts.names import StructureId
from app.scene.viewport import Viewport


class RegionBrush(QObject):
    """Watches views; a plain drag is left to them, so that it still turns the body."""

    painted = Signal(object)  # StructureId of a region, once for each stroke

    def __init__(self, views: tuple[Viewport, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._stroke: set[StructureId] | None = None
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or not isinstance(watched, Viewport) or watched.finds is None:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._stroke = set() if held and event.button() == Qt.MouseButton.LeftButton else None
        if self._stroke is None:
            return False
        self._touch(watched, event.position())
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._stroke = None
        return True

    def _touch(self, view: Viewport, at: QPointF) -> None:
        assert view.finds is not None
        name = view.finds(view.camera, view.width(), view.height(), at.x(), at.y())
        if name is not None and self._stroke is not None and name not in self._stroke:
            self._stroke.add(name)
            self.painted.emit(name)
