"""The cube in a corner of the picture that says in words from where the body is seen; a click looks from there."""

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.language.words import phrase, tr
from app.look.focus_ring import paint_ring
from app.scene.camera import Camera, Floats
from app.scene.cube import ROUND, Face, Spot, cells, look_from, seen_faces, seen_from, spot_at, spot_of
from app.scene.labels import Box
from app.scene.viewport import KEYBOARD_REASONS, Viewport

FACE_WORDS: Final[Mapping[Face, str]] = {
    Face.FRONT: phrase("Front"),
    Face.BACK: phrase("Back"),
    Face.RIGHT: phrase("Right"),
    Face.LEFT: phrase("Left"),
    Face.TOP: phrase("Top"),
    Face.BOTTOM: phrase("Bottom"),
}
FACE_LETTERS: Final[Mapping[Face, str]] = {
    Face.FRONT: phrase("Fr"),
    Face.BACK: phrase("Ba"),
    Face.RIGHT: phrase("R"),
    Face.LEFT: phrase("L"),
    Face.TOP: phrase("To"),
    Face.BOTTOM: phrase("Bo"),
}
"""Where a face has no room for its word."""
FROM_WORDS: Final[Mapping[Face, str]] = {
    Face.FRONT: phrase("Look from the front"),
    Face.BACK: phrase("Look from the back"),
    Face.RIGHT: phrase("Look from the person’s right"),
    Face.LEFT: phrase("Look from the person’s left"),
    Face.TOP: phrase("Look from above"),
    Face.BOTTOM: phrase("Look from below"),
}
LINES, LARGEST_SHARE, SMALLEST = 6.6, 0.24, 54
"""Side of the widget in heights of a line, at most so much of the picture's smaller side, and at least so many pixels, or it
is not shown at all (authored)."""
LEAST_PICTURE = 230
"""Where the picture's smaller side has fewer pixels, it needs them for itself."""
HALF_EDGE = 0.285
"""Of the widget's side: a cube seen over a corner is the root of three times as wide as its edge."""
RIDE_MS = 450
READABLE = 0.5
"""Cosine from which a face's word can be read."""


class OrientationCube(QWidget):
    """Turns with the eye of one view and stands in its corner.

    Parameters
    ----------
    view : Viewport
        Whose eye it shows and moves; it becomes the parent.
    """

    wanted = Signal(object)
    """The Spot from where the body shall be seen: by a click, or a key."""

    def __init__(self, view: Viewport) -> None:
        super().__init__(view)
        self._view = view
        self._hover: Spot | None = None
        self._chosen: Face | None = None
        self._away = self._passing = False
        self.frame: Callable[[float, float], Camera | None] = lambda azimuth, pitch: None
        """A camera that looks from these angles (degrees); None: the eye only turns, as near as it is."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("From where the body is seen"))
        view.camera_changed.connect(self._on_camera)
        view.installEventFilter(self)
        self._place()

    @property
    def chosen(self) -> Face:
        """The face that Enter looks at."""
        return self._chosen or seen_from(self._view.camera)

    def put_away(self, away: bool) -> None:
        """Leave the picture to itself, or come back."""
        self._away = away
        self._place()

    def look(self, spot: Spot) -> None:
        """Fly to where the eye sees that spot; what was chosen stays in its place."""
        azimuth, pitch = look_from(spot)
        turned = self._view.camera.turned(azimuth, pitch, self._view.pivot_in_sight)
        self._view.fly_to(self.frame(azimuth, turned.pitch) or turned, RIDE_MS)
        self.wanted.emit(spot)

    # --- place ------------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        """Into the corner that the words of sides and the title leave free."""
        view = self._view
        smaller = min(view.width(), view.height())
        line = QFontMetricsF(view.font()).height()
        side = round(min(LINES * line, LARGEST_SHARE * smaller))
        shown = not self._away and smaller >= LEAST_PICTURE and side >= SMALLEST
        gap = round(line * 0.4)
        # Below a title the words of sides stand in the lower corners: then the upper right one is free.
        x, y = (view.width() - side - gap, gap) if view.title else (gap, view.height() - side - gap)
        bold = QFont(view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        if view.title and QFontMetricsF(bold).horizontalAdvance(view.title) + 2 * line > x:
            # A long title reaches as far: then below it.
            y = round(2.5 * line)
        if shown:
            self.setGeometry(x, y, side, side)
        if self.isHidden() == shown:
            self.setVisible(shown)
        free = (Box(x, y, side, side),) if shown else ()
        if view.kept_free != free:
            view.kept_free = free
            view.update()

    def _on_camera(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            tr(
                "Seen from: {face}. Arrow keys choose a side, Enter looks from there.",
                face=tr(FACE_WORDS[seen_from(self._view.camera)]),
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.Paint}:
            self._place()
        return super().eventFilter(watched, event)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, camera = self.palette(), self._view.camera
        paper, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.WindowText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        marked = self._hover or (spot_of(self.chosen) if self.hasFocus() else None)
        for face, facing, corners in seen_faces(camera):
            shape = self._polygon(corners)
            ground = _mixed(paper, text, 0.16 * (1.0 - facing))
            painter.setPen(QPen(_mixed(paper, text, 0.55), 1.2))
            painter.setBrush(ground)
            painter.drawPolygon(shape)
            if facing > READABLE:
                self._word(painter, face, corners, text)
        for cell in cells(camera):
            if cell.spot == marked:
                tint = QColor(accent)
                tint.setAlpha(70)
                painter.setPen(QPen(accent, 1.6))
                painter.setBrush(tint)
                painter.drawPolygon(self._polygon(cell.corners))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), radius=8, on_picture=True)
            if not any(face is self.chosen for face, _, _ in seen_faces(camera)):
                self._name_of_hidden(painter, paper, text)
        painter.end()

    def _word(self, painter: QPainter, face: Face, corners: Floats, ink: QColor) -> None:
        """The face's word, lying on the face and turning with it."""
        square = QPolygonF([QPointF(0, 0), QPointF(100, 0), QPointF(100, 100), QPointF(0, 100)])
        lying = QTransform()
        if corners[0][1] > corners[3][1]:  # top and bottom seen from behind: the word the other way up can be read
            corners = np.roll(corners, 2, axis=0)
        if not QTransform.quadToQuad(square, self._polygon(corners), lying):
            return
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(30)
        word = tr(FACE_WORDS[face])
        width = QFontMetricsF(font).horizontalAdvance(word)
        # Letters smaller than these are not read any more.
        if 30 * min(86 / width, 1.0) * (2 * HALF_EDGE * self.width() / 100) < 8.5:
            word = tr(FACE_LETTERS[face])
            width = QFontMetricsF(font).horizontalAdvance(word)
        font.setPixelSize(round(min(30 * 86 / width, 34)))
        painter.save()
        painter.setTransform(lying, combine=True)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(0, 0, 100, 100), Qt.AlignmentFlag.AlignCenter, word)
        painter.restore()

    def _name_of_hidden(self, painter: QPainter, paper: QColor, ink: QColor) -> None:
        """What Enter would look at, where it lies behind the cube."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics, word = QFontMetricsF(font), tr(FACE_WORDS[self.chosen])
        width, height = metrics.horizontalAdvance(word) + 12, metrics.height() + 2
        box = QRectF((self.width() - width) / 2, self.height() - height - 4, width, height)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(paper)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _polygon(self, corners: Floats) -> QPolygonF:
        half, middle = HALF_EDGE * self.width(), self.width() / 2
        return QPolygonF([QPointF(middle + x * half, middle + y * half) for x, y in np.asarray(corners).tolist()])

    # --- mouse and keys ---------------------------------------------------------------------------------------------

    def _spot(self, at: QPointF) -> Spot | None:
        half, middle = HALF_EDGE * self.width(), self.width() / 2
        return spot_at(self._view.camera, (at.x() - middle) / half, (at.y() - middle) / half)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._passing:
            event.ignore()
            return
        spot = self._spot(event.position())
        if spot != self._hover:
            self._hover = spot
            QToolTip.showText(event.globalPosition().toPoint(), words_of(spot) if spot else "", self)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Beside the cube the picture is pressed, dragged and let go: what lies in the corner can be chosen all the same.
        self._passing = self._spot(event.position()) is None
        event.setAccepted(not self._passing)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._passing:
            self._passing = False
            event.ignore()
            return
        spot = self._spot(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.look(spot)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def event(self, event: QEvent) -> bool:
        # The window's arrows turn the pages of the story: here they go round the cube.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in KEYS
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            by = 1 if key == Qt.Key.Key_Right else -1
            here = ROUND.index(self.chosen) if self.chosen in ROUND else -by
            self._choose(ROUND[(here + by) % len(ROUND)])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._choose(self._upwards(1 if key == Qt.Key.Key_Up else -1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.look(spot_of(self.chosen))
        else:
            super().keyPressEvent(event)

    def _upwards(self, by: int) -> Face:
        if self.chosen in ROUND:
            return Face.TOP if by > 0 else Face.BOTTOM
        above = self.chosen is Face.TOP
        return self.chosen if above == (by > 0) else Face.FRONT

    def _choose(self, face: Face) -> None:
        self._chosen = face
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, tr(FROM_WORDS[face])))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._chosen = None
        super().focusInEvent(event)
        # Only those who come by keyboard keep the focus here; a click leaves the keys to the body.
        if event.reason() not in (*KEYBOARD_REASONS, Qt.FocusReason.OtherFocusReason):
            self._view.setFocus()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
}


def words_of(spot: Spot) -> str:
    """From where one looks at a spot, for the tool tip."""
    if spot.face is not None:
        return tr(FROM_WORDS[spot.face])
    parts = [(0, spot.y, 0), (spot.x, 0, 0), (0, 0, spot.z)]
    faces = [Spot(*part).face for part in parts if any(part)]
    return " · ".join(tr(FACE_WORDS[face]) for face in faces if face is not None)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of the other colour in the one; a little of what lies behind shines through."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    red, green, blue = (round(a * (1 - share) + b * share) for a, b in pairs)
    return QColor(red, green, blue, 240)
