"""The widget in which the body is seen and turned. It paints finished frames, wherever they come from."""

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from anatomy.facts.names import StructureId
from app.look.colours import LIGHT_GROUND
from app.look.focus_ring import paint_ring
from app.scene.camera import Camera, blend
from app.scene.flight import Flight, Path
from app.scene.frame_source import FrameSource
from app.scene.gestures import DEGREES_PER_PIXEL, Step, Touch, key_step, trackpad_step, wheel_step
from app.scene.labels import Box
from app.scene.names import structure_name
from app.scene.overlay import Overlay, paint_ground
from app.scene.pace import Pace
from app.scene.picture import Place
from app.scene.quality import Quality
from app.scene.reading_pixels import DrawingLostError

CLICK_PIXELS = 4
FINE_AFTER_MS = 110
"""So long after the last movement the full quality is drawn: a frame takes its time, too, and both stay under 0.3 s."""
FINER_AFTER_MS = 350
"""Where the finest frame takes long, nobody shall wait for it who is about to turn the body again."""
FLIGHT_TICK_MS = 15
KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
STANDING = Camera((0.0, 0.0, -430.0), 3200.0, 24.0, 6.0)
Find = Callable[[Camera, int, int, float, float], StructureId | None]
"""What lies under a pixel, asked for like `FrameSource.pick`."""


class Viewport(QWidget):
    """A view of the body.

    Parameters
    ----------
    source : FrameSource, optional
        None shows the ground alone, so that the window can stand before anything is loaded.
    name : str
        For screen readers.
    title : str
        Written into the upper left corner; the words of sides then go to the lower corners.
    words, labels : bool
        Whether sides are written in words, and labels of the picture.
    """

    chosen = Signal(object)
    """A click without a drag: the StructureId under it, or None."""
    hovered = Signal(object)
    camera_changed = Signal()
    arrived = Signal()
    """A flight has come to its end, or was ended by the person."""
    lost = Signal()  # nothing can be drawn any more
    pace = Pace()
    """All views share the machine, and so what is known of its speed."""

    def __init__(
        self,
        source: FrameSource | None = None,
        parent: QWidget | None = None,
        *,
        name: str = "",
        title: str = "",
        words: bool = True,
        labels: bool = True,
    ) -> None:
        super().__init__(parent)
        self.title, self.words, self.labels = title, words, labels
        self.hover_names: Callable[[StructureId], str] = lambda structure: structure_name(structure, None)
        self.finds: Find | None = None
        self.reduced_motion = False
        self.pivot: Place | None = None
        """What the body turns about while it is in sight; None: the middle of the picture."""
        self.pivot_reach_mm = inf
        """A picture that shows more than this height turns about its middle all the same."""
        self.kept_free: tuple[Box, ...] = ()
        """Where something else stands: no label is written there."""
        self._source = source
        self._camera = STANDING
        self._image: QImage | None = None
        self._wanted: Quality | None = Quality.STILL
        self._shown: Quality | None = None
        self._hover: tuple[StructureId, QPointF] | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._ring = False
        self._touch = Touch()
        self._flight: Flight | None = None
        self.caption = ""
        self._still = QTimer(self, singleShot=True, interval=FINE_AFTER_MS)
        self._still.timeout.connect(self._on_still)
        self._tick = QTimer(self, interval=FLIGHT_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(name)
        self.setMinimumSize(120, 90)

    @property
    def source(self) -> FrameSource | None:
        """Where frames come from."""
        return self._source

    @source.setter
    def source(self, source: FrameSource | None) -> None:
        self._source = source
        self.refresh()

    @property
    def camera(self) -> Camera:
        """Where the eye is."""
        return self._camera

    @property
    def has_drawn(self) -> bool:
        """Whether a frame is shown and none is waiting to be drawn."""
        return self._image is not None and self._wanted is None

    @property
    def at_rest(self) -> bool:
        """Whether the finest frame is shown and the eye stands still."""
        return self.has_drawn and self._flight is None and not self._still.isActive()

    @property
    def aspect(self) -> float:
        """Width by height."""
        return max(self.width(), 1) / max(self.height(), 1)

    def set_camera(self, camera: Camera, moving: bool = False) -> None:
        """Look from there at once; ends a flight."""
        self._end_flight()
        self._look(camera, Quality.MOVING if moving else Quality.STILL)

    def fly_to(self, camera: Camera, milliseconds: int = 700) -> None:
        """Travel to a camera, eased in and out; at once where motion is reduced or nothing is on screen."""
        if milliseconds <= 0 or self.reduced_motion or not self.isVisible() or self._source is None:
            self.set_camera(camera)
            return
        start = self._camera
        self.follow(lambda share: blend(start, camera, share), milliseconds)

    def follow(self, path: Path, milliseconds: int) -> None:
        """Travel along a path: `path` gives the camera for each share of the way, 0 to 1."""
        self._flight = Flight(path, milliseconds)
        self._tick.start()

    def say(self, caption: str) -> None:
        """Write a line at the foot of the picture; empty for none."""
        if caption != self.caption:
            self.caption = caption
            self.update()

    def show_moving(self) -> None:
        """Draw again quickly: something on the stage moves."""
        self._want(Quality.MOVING)

    def refresh(self) -> None:
        """Draw again: the picture on the stage has changed."""
        self._want(Quality.STILL)

    def minimumSizeHint(self) -> QSize:
        """Small windows keep a view that can be used."""
        return QSize(200, 150)

    def _look(self, camera: Camera, quality: Quality) -> None:
        if camera != self._camera:
            self._set_hover(None, QPointF())  # another thing lies under the pointer now
        self._camera = camera
        self._want(quality)
        self.camera_changed.emit()

    def _want(self, quality: Quality) -> None:
        self._wanted = quality
        self._still.start(FINE_AFTER_MS)
        self.update()

    def _on_still(self) -> None:
        if self._flight is None and (self._image is not None or not self._dragging):
            self._wanted = Quality.FINE if self._wanted else self.pace.resting(id(self), self._shown)
            if self._wanted is Quality.STILL:
                self._still.start(FINER_AFTER_MS)
            self.update()

    def _on_tick(self) -> None:
        if self._flight is None:
            self._tick.stop()
            return
        flight, share = self._flight, self._flight.share
        if share >= 1:
            self.set_camera(flight.path(1.0), moving=True)
        else:
            self._look(flight.path(share), Quality.MOVING)

    def _draw(self) -> None:
        """Ask for a frame if one is wanted. Here and not earlier: however many changes came, one frame is drawn."""
        source, ratio = self._source, self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        if self._wanted is None or source is None or self.width() < 2 or self.height() < 2:
            return
        wanted, self._wanted = self._wanted, None
        try:
            pixels, self._shown = self.pace.draw(
                id(self), wanted, lambda quality: source.frame(self._camera, width, height, quality)
            )
        except DrawingLostError:
            self._source = None
            QTimer.singleShot(0, self, self.lost.emit)
            return
        height, width = pixels.shape[:2]
        # The copy ties the image to no memory of ours.
        self._image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888).copy()

    def _end_flight(self) -> None:
        self._tick.stop()
        if self._flight is not None:
            self._flight = None
            self.arrived.emit()

    def _moved(self, camera: Camera) -> None:
        self._end_flight()
        self._look(camera, Quality.MOVING)

    def _drag(self, step: QPointF, pan: bool) -> None:
        if pan:
            self._moved(self._camera.panned(step.x(), step.y(), self.height()))
        else:
            across, upwards = step.x() * DEGREES_PER_PIXEL, -step.y() * DEGREES_PER_PIXEL
            self._moved(self._camera.orbited(across, upwards, self.pivot_in_sight))

    @property
    def pivot_in_sight(self) -> Place | None:
        """What the body turns about; None: the middle of the picture."""
        camera, wide, high = self._camera, self.width(), self.height()
        near = self.pivot is not None and high / camera.pixels_per_mm(high) <= self.pivot_reach_mm
        return self.pivot if self.pivot is not None and near and camera.sees(self.pivot, wide, high) else None

    def _follow_hand(self, step: Step | None) -> bool:
        """Do what a wheel, a trackpad or fingers ask for; whether they asked for something."""
        if step is None:
            return False
        if any(step.turn):
            self._drag(QPointF(*step.turn), pan=False)
        if any(step.move):
            self._drag(QPointF(*step.move), pan=True)
        if step.zoom != 1.0:
            self._zoom(step.zoom, step.at)
        return True

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._moved(self._camera.zoomed(factor, at.x(), at.y(), self.width(), self.height()))

    def _pick(self, at: QPointF) -> StructureId | None:
        if self._source is None:
            return None
        find = self.finds or self._source.pick
        return find(self._camera, self.width(), self.height(), at.x(), at.y())

    def _set_hover(self, structure: StructureId | None, at: QPointF) -> None:
        before = self._hover[0] if self._hover else None
        self._hover = (structure, at) if structure else None
        if structure != before:
            self.hovered.emit(structure)
        if structure or before:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, then what is written over it."""
        self._draw()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            paint_ground(painter, self._source.ground if self._source else LIGHT_GROUND, self.rect())
        else:
            painter.drawImage(QRect(0, 0, self.width(), self.height()), self._image)
            self._paint_words(painter)
        if self._ring:
            paint_ring(painter, QRectF(self.rect()), on_picture=True)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        over = Overlay(painter, self._camera, self.width(), self.height(), self.palette(), self.font())
        over.taken.extend(self.kept_free)
        if self.title:
            over.title(self.title)
        if self.words:
            over.words(low=bool(self.title))
        if self.labels and self._source is not None:
            over.labels(self._source.picture.labels, self._source.picture.keep_clear)
        if self.caption:
            over.caption(self.caption)
        if self._hover is not None and not self._dragging:
            over.hover(self.hover_names(self._hover[0]), self._hover[1].x(), self._hover[1].y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size needs a new frame."""
        self._want(Quality.STILL)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pressed = self._last = event.position()
        self._dragging = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or hover."""
        at = event.position()
        if self._pressed is None or event.buttons() == Qt.MouseButton.NoButton:
            self._set_hover(self._pick(at), at)
            return
        if not self._dragging and (at - self._pressed).manhattanLength() <= CLICK_PIXELS:
            return
        self._dragging = True
        pan = event.buttons() != Qt.MouseButton.LeftButton or bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        self._drag(at - self._last, pan)
        self._last = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or choose what was clicked."""
        clicked = self._pressed is not None and not self._dragging and event.button() == Qt.MouseButton.LeftButton
        self._pressed, self._dragging = None, False
        if clicked:
            self.chosen.emit(self._pick(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self._set_hover(None, QPointF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer; with Shift, move the body."""
        self._follow_hand(wheel_step(event))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn, + and - zoom."""
        if not self._follow_hand(key_step(event, QPointF(self.width() / 2, self.height() / 2))):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring to those who came by keyboard."""
        self._ring = event.reason() in KEYBOARD_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        self._ring = False
        self.update()

    def event(self, event: QEvent) -> bool:
        """Touch: one finger turns, two move and pinch; a trackpad's pinch zooms."""
        if isinstance(event, QTouchEvent):
            return self._on_touch(event)
        if isinstance(event, QNativeGestureEvent) and self._follow_hand(trackpad_step(event)):
            return True
        return super().event(event)

    def _on_touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._touch.begun(event)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._follow_hand(self._touch.step(event))
            self._dragging = self._touch.moving
        else:
            tapped = self._touch.ended(event)
            self._dragging = False
            if tapped is not None:
                self.chosen.emit(self._pick(tapped))
        event.accept()
        return True
