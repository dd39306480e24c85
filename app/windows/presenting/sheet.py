"""A clear sheet before the projected picture: dims all but a circle, shows the laser's dot and what is drawn, turns black."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import atan2, cos, pi, sin

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.language.words import tr
from app.state.talk import Ink, Pointer, Spot, Stroke, Talk, Tool

INKS = {
    Ink.BLACK: "#000000",
    Ink.YELLOW: "#f0e442",
    Ink.BLUE: "#0072b2",
    Ink.ORANGE: "#d55e00",
}
"""From the palette of Okabe and Ito, made to be told apart with any colour blindness; each has a rim, light or dark."""
LASER = "#ff2200"
DIM = 190
"""Opacity, 0 to 255, of what lies outside the spotlight."""
WIDTH, RIM = 1 / 100, 1 / 240
"""Width of a stroke, and of the rim on either side together, in heights of the picture."""
HEAD, OPENING = 1 / 18, 0.46
"""Length of an arrow's head in heights of the picture, and half its angle in radians."""
DOT = 1 / 75
"""Radius of the laser's dot in heights of the picture."""


class Sheet(QWidget):
    """Lies over the views and tells what the mouse and the keys do on it.

    Parameters
    ----------
    parent : QWidget
        The window.
    panes : callable
        The rectangles of the views that can be drawn on, in the sheet's pixels.
    sides : callable
        Writes with a painter which side is which in each view: the spotlight leaves that to be read. It is given where the
        sheet begins on the screen.
    """

    pen_down = Signal(int, tuple)  # view, Spot
    pen_led = Signal(tuple)  # Spot
    pen_up = Signal()
    moved = Signal()
    wheel_turned = Signal(float)  # steps
    key_pressed = Signal(object)  # QKeyEvent

    def __init__(
        self, parent: QWidget, panes: Callable[[], Sequence[QRect]], sides: Callable[[QPainter, QPoint], None]
    ) -> None:
        super().__init__(parent)
        self._panes, self.sides = panes, sides
        self._talk = Talk()
        self._pane: int | None = None
        self.at = QPointF()
        self.by_key = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(tr("Presenting: the arrow keys go from step to step, F1 shows all keys"))
        self.hide()

    def show_talk(self, talk: Talk) -> None:
        """Show what is done; takes the mouse where the picture must not move under it."""
        self._talk = talk
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not (talk.held or talk.blank))
        self.update()

    def point(self, at: QPointF, *, by_key: bool = False) -> None:
        """The pointer is there, in the sheet's pixels."""
        before, self.at, self.by_key = self._spot_box(), at, by_key
        if self._talk.pointer is not Pointer.USUAL or self._talk.tool is not None:
            self.update(before.united(self._spot_box()).toAlignedRect())

    def spot_at(self, at: QPointF, pane: int) -> Spot:
        """A place of the sheet as a place of a view."""
        box = self._panes()[pane]
        middle = QRectF(box).center()
        return (at.x() - middle.x()) / max(box.height(), 1), (at.y() - middle.y()) / max(box.height(), 1)

    def pane_at(self, at: QPointF) -> int | None:
        """Number of the view at a place of the sheet; None between them."""
        return next((number for number, box in enumerate(self._panes()) if box.contains(at.toPoint())), None)

    @property
    def unit(self) -> float:
        """Height by which pointers and strokes are measured, pixels."""
        return float(max(self.height(), 1))

    def _spot_box(self) -> QRectF:
        reach = self.unit * (self._talk.radius if self._talk.pointer is Pointer.SPOTLIGHT else 3 * DOT) + 4
        return QRectF(self.at.x() - reach, self.at.y() - reach, 2 * reach, 2 * reach)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._talk.blank:
            painter.fillRect(self.rect(), QColor("black"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._panes()
        for stroke in self._talk.strokes:
            if stroke.pane < len(boxes):
                painter.save()
                painter.setClipRect(boxes[stroke.pane])
                self._paint_stroke(painter, stroke, boxes[stroke.pane])
                painter.restore()
        if self._talk.tool is not None:
            if self.by_key:
                self._paint_dot(painter, QColor(INKS[self._talk.ink]))
        elif self._talk.pointer is Pointer.SPOTLIGHT:
            self._paint_light(painter, event.rect())
        elif self._talk.pointer is Pointer.LASER:
            self._paint_dot(painter, QColor(LASER))

    def _paint_light(self, painter: QPainter, where: QRect) -> None:
        light = QRadialGradient(self.at, self.unit * self._talk.radius)
        light.setColorAt(0.0, QColor(0, 0, 0, 0))
        light.setColorAt(0.86, QColor(0, 0, 0, 0))
        light.setColorAt(1.0, QColor(0, 0, 0, DIM))
        painter.fillRect(where, light)
        self.sides(painter, self.mapToGlobal(QPoint(0, 0)))

    def _paint_dot(self, painter: QPainter, colour: QColor) -> None:
        radius = self.unit * DOT
        painter.setPen(Qt.PenStyle.NoPen)
        for share, ring in ((1.5, QColor(0, 0, 0, 150)), (1.28, QColor("white")), (1.0, colour)):
            painter.setBrush(ring)
            painter.drawEllipse(self.at, radius * share, radius * share)

    def _paint_stroke(self, painter: QPainter, stroke: Stroke, box: QRect) -> None:
        middle, height = QRectF(box).center(), float(box.height())
        points = [QPointF(middle.x() + x * height, middle.y() + y * height) for x, y in stroke.places]
        path = _arrow(points, self.unit) if stroke.tool is Tool.ARROW else _line(points)
        colour = QColor(INKS[stroke.ink])
        rim = QColor("#10161d") if stroke.ink is Ink.YELLOW else QColor("white")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((rim, WIDTH + RIM), (colour, WIDTH)):
            painter.setPen(
                QPen(
                    ink,
                    max(width * self.unit, 2.0),
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                    Qt.PenJoinStyle.RoundJoin,
                )
            )
            painter.drawPath(path)

    # --- mouse and keys ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.moved.emit()
        if self._talk.tool is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pane = self.pane_at(event.position())
            self.point(event.position())
            if self._pane is not None:
                self.pen_down.emit(self._pane, self.spot_at(event.position(), self._pane))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point(event.position())
        self.moved.emit()
        if self._pane is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.pen_led.emit(self.spot_at(event.position(), self._pane))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pane is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pane = None
            self.pen_up.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A quick second stroke is a stroke.
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wheel_turned.emit(event.angleDelta().y() / 120)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.key_pressed.emit(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes nowhere: all that there is has a key."""
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # No shortcut of the window is told while presenting: the key comes here instead.
            event.accept()
            return True
        return super().event(event)


def _line(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0.0))
    # Through the middles of the pieces, so that a hand's line is round.
    for before, point in pairwise(points):
        path.quadTo(before, (before + point) / 2)
    path.lineTo(points[-1])
    return path


def _arrow(points: Sequence[QPointF], unit: float) -> QPainterPath:
    start, tip = points[0], points[-1]
    path = QPainterPath(start)
    path.lineTo(tip)
    way = tip - start
    if way.manhattanLength() < 1:
        return path
    angle = atan2(way.y(), way.x())
    for side in (-OPENING, OPENING):
        back = angle + pi + side
        path.moveTo(tip)
        path.lineTo(tip + QPointF(cos(back), sin(back)) * (HEAD * unit))
    return path
