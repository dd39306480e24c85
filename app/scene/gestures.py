"""What wheels, trackpads, fingers and keys ask of the eye, as plain values: how far to move, how much nearer.

A wheel, and two fingers on a trackpad, zoom to the pointer; with Shift both move the body; a pinch zooms and, where the
trackpad tells it, a twist turns. On a touch screen one finger turns, two move and pinch.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent

DEGREES_PER_PIXEL = 0.38
"""Of a turn, by a drag."""
KEY_PIXELS = 7.5 / DEGREES_PER_PIXEL
"""An arrow key turns as a drag of this length does."""
WHEEL_FACTOR = 1.18
"""Nearer by so much for one notch of a wheel (authored)."""
NOTCH = 120
"""Qt's angle of one notch, eighths of a degree."""
PIXELS_BY_NOTCH = 60.0
"""The body moves so far for one notch of a wheel with Shift (authored)."""
LEAST_PINCH, MOST_PINCH = 0.5, 2.0
"""One event of a pinch never does more: some drivers send a first value out of all measure."""
TAP_PIXELS = 8
"""A finger that moves no farther has tapped: skin is softer than a mouse."""


@dataclass(frozen=True, slots=True)
class Step:
    """One small movement.

    Attributes
    ----------
    turn, move : 2-tuple of float, pixels
        How far the body is turned, or moved, to the right and down.
    zoom : float
        Nearer by this factor.
    at : QPointF
        Round which it zooms.
    """

    at: QPointF
    turn: tuple[float, float] = (0.0, 0.0)
    move: tuple[float, float] = (0.0, 0.0)
    zoom: float = 1.0


def wheel_step(event: QWheelEvent) -> Step | None:
    """What a wheel or two fingers on a trackpad ask for; None for nothing."""
    angle, pixels = event.angleDelta(), event.pixelDelta()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        # Where Shift already swapped the axes of a plain wheel it moves sideways, else up and down.
        by = (pixels.x(), pixels.y()) if not pixels.isNull() else (_notches(angle.x()), _notches(angle.y()))
        return Step(event.position(), move=(float(by[0]), float(by[1]))) if any(by) else None
    # What rolls on after the fingers have left would run past the place that was aimed at.
    if event.phase() is Qt.ScrollPhase.ScrollMomentum or not angle.y():
        return None
    return Step(event.position(), zoom=WHEEL_FACTOR ** (angle.y() / NOTCH))


def trackpad_step(event: QNativeGestureEvent) -> Step | None:
    """What a pinch or a twist on a trackpad asks for; None for other gestures."""
    kind = event.gestureType()
    if kind is Qt.NativeGestureType.ZoomNativeGesture:
        return Step(event.position(), zoom=min(max(1.0 + event.value(), LEAST_PINCH), MOST_PINCH))
    return None


def key_step(event: QKeyEvent, middle: QPointF) -> Step | None:
    """What an arrow key, + or - asks for, in a picture with that middle; None for other keys."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return None
    turns = {
        Qt.Key.Key_Left: (-KEY_PIXELS, 0.0),
        Qt.Key.Key_Right: (KEY_PIXELS, 0.0),
        Qt.Key.Key_Up: (0.0, -KEY_PIXELS),
        Qt.Key.Key_Down: (0.0, KEY_PIXELS),
    }
    zooms = {Qt.Key.Key_Plus: WHEEL_FACTOR, Qt.Key.Key_Equal: WHEEL_FACTOR, Qt.Key.Key_Minus: 1 / WHEEL_FACTOR}
    key = Qt.Key(event.key())
    if key in turns:
        return Step(middle, turn=turns[key])
    return Step(middle, zoom=zooms[key]) if key in zooms else None


class Touch:
    """Follows fingers on a touch screen from the first touch to the last."""

    def __init__(self) -> None:
        self._fingers: dict[int, QPointF] = {}
        self._start = QPointF()
        self._moved = False
        self._most = 0

    @property
    def moving(self) -> bool:
        """Whether fingers have moved since they touched."""
        return self._moved

    def begun(self, event: QTouchEvent) -> None:
        """Note where the fingers are at first."""
        self._fingers = {point.id(): QPointF(point.position()) for point in event.points()}
        self._start = next(iter(self._fingers.values()), QPointF())
        self._moved, self._most = False, len(self._fingers)

    def step(self, event: QTouchEvent) -> Step | None:
        """What fingers that moved ask for; None where they only rest, or where one came or went."""
        before = self._fingers
        now = {
            point.id(): QPointF(point.position())
            for point in event.points()
            if point.state() is not QEventPoint.State.Released  # a finger that leaves takes no part any more
        }
        self._fingers, self._most = now, max(self._most, len(now))
        if not now or now.keys() != before.keys():
            return None
        middle, middle_before = _middle(now), _middle(before)
        way = middle - middle_before
        if len(now) == 1:
            if not self._moved and (middle - self._start).manhattanLength() <= TAP_PIXELS:
                self._fingers = before  # so that the way is not lost once it becomes a drag
                return None
            self._moved = True
            return Step(middle, turn=(way.x(), way.y()))
        self._moved = True
        spread, spread_before = _spread(now, middle), _spread(before, middle_before)
        zoom = spread / spread_before if spread > 0 and spread_before > 0 else 1.0
        return Step(middle, move=(way.x(), way.y()), zoom=min(max(zoom, LEAST_PINCH), MOST_PINCH))

    def ended(self, event: QTouchEvent) -> QPointF | None:
        """Where one finger tapped; None after a drag, a pinch or a touch that the system took away."""
        tapped = self._start if event.type() is QEvent.Type.TouchEnd and not self._moved and self._most == 1 else None
        self._fingers, self._moved, self._most = {}, False, 0
        return tapped


def _notches(angle: int) -> float:
    return angle / NOTCH * PIXELS_BY_NOTCH


def _middle(fingers: dict[int, QPointF]) -> QPointF:
    return sum(fingers.values(), QPointF()) / len(fingers)


def _spread(fingers: dict[int, QPointF], middle: QPointF) -> float:
    """Mean distance of the fingers from their middle, pixels."""
    away = [place - middle for place in fingers.values()]
    return float(sum((one.x() ** 2 + one.y() ** 2) ** 0.5 for one in away) / len(away))
