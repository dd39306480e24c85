"""Our line icons: drawings of one set (24-pixel grid, round strokes of 1.75) as painter's paths, in whatever colour is wanted.

The files are plain SVG of one path each. They are read here and not by QtSvg, which the bundle does without.
"""

import re
from functools import cache
from math import acos, atan2, degrees, hypot
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

LINE_ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons" / "line"
GRID, STROKE = 24.0, 1.75
_DRAWN = re.compile(r'<path d="([^"]*)"')
_TOKEN = re.compile(r"[MmLlHhVvCcAaZz]|-?(?:\d+\.?\d*|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}


@cache
def icon_names() -> tuple[str, ...]:
    """All icons there are."""
    return tuple(sorted(file.stem for file in LINE_ICONS.glob("*.svg")))


@cache
def icon_path(name: str) -> QPainterPath:
    """The strokes of an icon on its grid of 24 by 24.

    Raises
    ------
    FileNotFoundError
        When there is no icon of that name.
    ValueError
        When the file holds no path, or one with commands that are not read here.
    """
    drawn = _DRAWN.search((LINE_ICONS / f"{name}.svg").read_text(encoding="utf-8"))
    if drawn is None:
        raise ValueError(f"{name}.svg holds no path")
    return path_of(drawn.group(1))


def path_of(data: str) -> QPainterPath:
    """An SVG path of the commands M L H V C A Z (arcs of circles only), absolute and relative."""
    if rest := _TOKEN.sub("", data).replace(",", "").strip():
        raise ValueError(f"cannot read {rest!r} in an icon's path")
    tokens = _TOKEN.findall(data)
    path, at, command = QPainterPath(), 0, ""
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
        takes = _TAKES[command.upper()]
        values = [float(token) for token in tokens[at : at + takes]]
        at += takes
        _draw(path, command, values)
        # Further pairs after "move to" are lines, as SVG has it.
        command = {"M": "L", "m": "l"}.get(command, command)
    return path


def _draw(path: QPainterPath, command: str, values: list[float]) -> None:
    here = path.currentPosition()
    from_x, from_y = (here.x(), here.y()) if command.islower() else (0.0, 0.0)
    kind = command.upper()
    if kind == "M":
        path.moveTo(from_x + values[0], from_y + values[1])
    elif kind == "L":
        path.lineTo(from_x + values[0], from_y + values[1])
    elif kind == "H":
        path.lineTo(from_x + values[0], here.y())
    elif kind == "V":
        path.lineTo(here.x(), from_y + values[0])
    elif kind == "C":
        path.cubicTo(*(from_x + v if place % 2 == 0 else from_y + v for place, v in enumerate(values)))
    elif kind == "A":
        _arc(path, here, values[0], bool(values[3]), bool(values[4]), QPointF(from_x + values[5], from_y + values[6]))
    else:
        path.closeSubpath()


def _arc(path: QPainterPath, start: QPointF, radius: float, large: bool, sweep: bool, end: QPointF) -> None:
    """An arc of a circle; `sweep` runs clockwise on the screen."""
    across, down = end.x() - start.x(), end.y() - start.y()
    chord = hypot(across, down)
    radius = max(radius, chord / 2)
    off = (radius * radius - chord * chord / 4) ** 0.5 * (1 if large == sweep else -1)
    # The circle's middle lies beside the chord's, to one side or the other.
    x = (start.x() + end.x()) / 2 + off * down / chord
    y = (start.y() + end.y()) / 2 - off * across / chord
    begin = degrees(atan2(y - start.y(), start.x() - x))
    turn = 2 * degrees(acos(min(max((abs(off) / radius), -1.0), 1.0)))
    span = (360.0 - turn) if large else turn
    path.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), begin, -span if sweep else span)


def paint_icon(painter: QPainter, name: str, room: QRectF, colour: QColor) -> None:
    """Draw an icon into a square of the painter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(room.width() / GRID, room.height() / GRID)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(icon_path(name))
    painter.restore()


def icon_pixmap(name: str, colour: str, side: int, ratio: float = 1.0, after: int = 0) -> QPixmap:
    """An icon as a picture.

    Parameters
    ----------
    name : str
    colour : str
        ``#rrggbb``.
    side : int
        Width and height in the units of a widget.
    ratio : float
        Pixels of the screen for one of these units.
    after : int
        Free room behind it, in these units.
    """
    pixmap = QPixmap(QSize(round((side + after) * ratio), round(side * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, pixmap.height(), pixmap.height()), QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def line_icon(name: str, colour: str, faint: str, side: int, ratio: float = 1.0, after: int = 0) -> QIcon:
    """An icon for a button: in `colour`, and in `faint` where the button cannot be pressed."""
    drawn = icon_pixmap(name, colour, side, ratio, after)
    made = QIcon(drawn)
    # The same strokes in the other colour: drawing them anew would take twice as long.
    pale = drawn.copy()
    painter = QPainter(pale)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, side + after, side), QColor(faint))
    painter.end()
    made.addPixmap(pale, QIcon.Mode.Disabled)
    return made
