"""Paints flat views: skin with soft form, quiet lines, felt zones with their pattern, the course of a root."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from anatomy.facts.names import Grade, RootName, Side
from anatomy.geometry.flat_map import Face, axes
from app.look.colours import CHOSEN, FELT, FELT_ON_DARK, ROOTS, Colour
from app.look.theme import DARK, Theme
from app.scene.picture import FeltZone
from app.windows.flat_layout import Cell

SKIN_TONES: dict[bool, tuple[str, ...]] = {
    False: ("#dcb69d", "#e3c1aa", "#e9ccb7", "#efd6c4", "#f3dfcf"),
    True: ("#7d6558", "#8b7263", "#977d6d", "#a18776", "#a98f7d"),
}
"""From the edge of the form to what faces the eye, on the light and on the dark ground (authored)."""
EDGE: dict[bool, str] = {False: "#9c735c", True: "#d6b8a4"}
"""Lines of the skin."""
FADE_MM = 34.0
"""Over so much a cut limb or trunk fades away."""
GLOW_MM = 30.0
"""Radius of the glow deep inside a joint (authored)."""


HATCHING: dict[Grade, float] = {Grade.STRONG: 0.74, Grade.MODERATE: 0.46, Grade.WEAK: 0.18, Grade.NONE: 0.0}
"""Share of the ground that the hatching covers, by grade of evidence (authored)."""


@dataclass(frozen=True, slots=True, eq=False)
class FlatCourse:
    """The way of a root or of an irritated nerve.

    Attributes
    ----------
    points : array (K, 3), millimetres in the body frame
    beside : array (K, 3), millimetres
        How far each point lies from the middle of the trunk or limb: what lies behind it is drawn dashed.
    """

    root: RootName | None
    side: Side
    points: NDArray[np.float64]
    beside: NDArray[np.float64]

    @property
    def colour(self) -> Colour:
        """The root's colour, or the lesion's where a nerve itself is irritated."""
        return ROOTS.get(self.root, CHOSEN) if self.root else CHOSEN


def felt_colour(theme: Theme) -> QColor:
    """The colour of felt zones on a theme's ground."""
    return QColor(*(FELT_ON_DARK if theme is DARK else FELT))


def path_of(cell: Cell, loops: Iterable[NDArray[np.float64]]) -> QPainterPath:
    """Closed outlines of a picture as a path in pixels; holes stay free."""
    path = QPainterPath()
    for loop in loops:
        path.addPolygon(QPolygonF([QPointF(*cell.pixel(place)) for place in loop.tolist()]))
        path.closeSubpath()
    return path


def draw_skin(painter: QPainter, cell: Cell, theme: Theme) -> QPainterPath:
    """The body's form, its outline and its quiet lines; the outline's path."""
    dark = theme is DARK
    frame = QPainterPath()
    frame.addRect(QRectF(cell.x, cell.y, cell.width, cell.height))
    outline = path_of(cell, cell.picture.outline).intersected(frame)
    painter.setPen(Qt.PenStyle.NoPen)
    for level, tone in zip((outline, *(path_of(cell, f) for f in cell.picture.form)), SKIN_TONES[dark], strict=True):
        painter.setBrush(_fading(cell, QColor(tone)))
        painter.drawPath(level)
    line = max(min(cell.scale * 1.6, 2.2), 0.8)
    edge = QColor(EDGE[dark])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_fading(cell, edge), line))
    painter.drawPath(outline)
    edge.setAlphaF(0.5)
    painter.setPen(QPen(edge, 0.8 * line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for fold in cell.picture.folds:
        painter.drawPolyline(QPolygonF([QPointF(*cell.pixel(place)) for place in fold.tolist()]))
    edge.setAlphaF(0.38)
    painter.setPen(QPen(edge, 0.8 * line))
    painter.drawPath(path_of(cell, cell.picture.kneecaps))
    return outline


def draw_felt(
    painter: QPainter, cell: Cell, path: QPainterPath, clip: QPainterPath, zone: FeltZone, theme: Theme, unit: float
) -> None:
    """A felt zone: tint and hatching, the hatching the wider the surer the evidence, as on the solid body."""
    inside = path.intersected(clip)
    tint, lines, edge = tones(zone.strength, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(inside, _fading(cell, tint))
    painter.save()
    painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
    hatch(painter, inside.boundingRect(), zone.grade, _fading(cell, lines), unit)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_fading(cell, edge), 0.12 * unit))
    painter.drawPath(inside)


def tones(strength: float, theme: Theme) -> tuple[QColor, QColor, QColor]:
    """Tint, hatching and edge of a felt zone of a strength."""
    made = []
    # Light lines on dark skin need more of themselves than dark ones on light skin.
    steps = ((0.10, 0.16), (0.50, 0.48), (0.50, 0.45)) if theme is DARK else ((0.14, 0.24), (0.36, 0.46), (0.35, 0.45))
    for least, more in steps:
        colour = felt_colour(theme)
        colour.setAlphaF(least + more * strength)
        made.append(colour)
    return made[0], made[1], made[2]


def hatch(painter: QPainter, box: QRectF, grade: Grade, brush: QBrush, unit: float) -> None:
    """Slanting lines over a box, lying on one grid wherever the box is."""
    pitch = 0.66 * unit
    painter.setPen(QPen(brush, pitch * 0.7071 * HATCHING[grade]))
    first = int((box.left() + box.top()) / pitch) - 1
    last = int((box.right() + box.bottom()) / pitch) + 1
    painter.drawLines(
        [
            QLineF(k * pitch - box.top() + 2, box.top() - 2, k * pitch - box.bottom() - 2, box.bottom() + 2)
            for k in range(first, last + 1)
        ]
    )


def draw_glow(painter: QPainter, cell: Cell, centre: NDArray[np.float64], strength: float, theme: Theme) -> None:
    """The zone without a border, deep inside a joint: a soft round glow."""
    x, y = cell.pixel(cell.picture.project(centre[None])[0].tolist())
    radius = GLOW_MM * cell.scale
    glow = QRadialGradient(x, y, radius)
    for stop, share in ((0.0, 0.85), (0.55, 0.5), (1.0, 0.0)):
        colour = felt_colour(theme)
        colour.setAlphaF(share * (0.35 + 0.65 * strength))
        glow.setColorAt(stop, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(glow))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def draw_course(painter: QPainter, cell: Cell, course: FlatCourse, clip: QPainterPath, theme: Theme) -> None:
    """A root's way as one line: whole before the middle of the limb, dashed behind it."""
    if cell.picture.side not in (None, course.side) or cell.picture.face is Face.BELOW:
        return
    pixels = [QPointF(*cell.pixel(place)) for place in cell.picture.project(course.points).tolist()]
    _, _, eye = axes(cell.picture.face, cell.picture.side)
    behind = course.beside @ eye < -4.0
    width = max(3.4 * cell.scale, 1.7)
    halo, ink = QColor(theme.panel), QColor(*course.colour)
    halo.setAlphaF(0.7)
    painter.save()
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    turns = [0, *(np.flatnonzero(np.diff(behind)) + 1).tolist(), len(pixels)]
    for hidden in (True, False):
        for first, last in pairwise(turns):
            if bool(behind[first]) is not hidden:
                continue
            line = QPolygonF(pixels[max(first - 1, 0) : last])
            if not hidden:
                painter.setPen(_pen(_fading(cell, halo), width * 1.8))
                painter.drawPolyline(line)
            pen = _pen(_fading(cell, ink), width * (0.8 if hidden else 1.0))
            if hidden:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([2.2, 1.6])
            painter.setPen(pen)
            painter.drawPolyline(line)
    painter.restore()


def _pen(brush: QBrush, width: float) -> QPen:
    return QPen(brush, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def draw_ring(painter: QPainter, cell: Cell, at: Sequence[float], theme: Theme, line: float) -> None:
    """Where the lesion is: a small ring, in the accent."""
    x, y = cell.pixel(cell.picture.project(np.array([at]))[0].tolist())
    radius = max(11.0 * cell.scale, 4.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((QColor(theme.panel), 0.30 * line), (QColor(theme.accent), 0.17 * line)):
        painter.setPen(QPen(colour, wide))
        painter.drawEllipse(QPointF(x, y), radius, radius)


def draw_border(painter: QPainter, path: QPainterPath, inner: QColor, outer: QColor, width: float) -> None:
    """A border that stands out on any ground: a line on a wider one of the opposite lightness."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((outer, width * 2.2), (inner, width)):
        pen = QPen(colour, wide)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def _fading(cell: Cell, colour: QColor) -> QBrush:
    """A brush that vanishes where a limb or the trunk is cut off."""
    picture = cell.picture
    if picture.face is Face.BELOW:
        return QBrush(colour)
    fade = FADE_MM * cell.scale / cell.height
    clear = QColor(colour)
    clear.setAlphaF(0.0)
    brush = QLinearGradient(0, cell.y, 0, cell.y + cell.height)
    brush.setColorAt(0.0, clear)
    brush.setColorAt(0.02, clear)
    brush.setColorAt(fade, colour)
    if picture.side is not None:
        brush.setColorAt(1.0 - fade, colour)
        brush.setColorAt(0.98, clear)
        brush.setColorAt(1.0, clear)
    else:
        brush.setColorAt(1.0, colour)
    return QBrush(brush)
