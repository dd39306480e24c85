"""What is written on the flat map: sides, captions, legend of the patterns, labels with their lines, chips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QWidget

from anatomy.facts.names import Grade, RootName
from app.language.shared import evidence_words
from app.language.words import tr
from app.look.colours import FELT, ROOTS
from app.look.theme import DARK, Theme
from app.scene.describe import STRENGTH
from app.scene.labels import Box, place
from app.scene.overlay import luminance
from app.scene.picture import FeltZone
from app.windows.flat_layout import Layout
from app.windows.flat_paint import SKIN_TONES, hatch, tones

CENTRE = Qt.AlignmentFlag.AlignCenter
MOST_OF_VIEW = 0.5
"""A label wider than this share of the map would hide more than it tells: the panel beside it says the same."""
WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class FlatLabel:
    """Words beside a place, pixels; led by a root's letter where there is one."""

    text: str
    at: tuple[float, float]
    root: RootName | None = None


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A colour of the theme, more or less dense."""
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


def unit(line: float, width: int, height: int) -> float:
    """Size of patterns and borders, pixels: grows with the window, not with the text alone."""
    return max(min(min(width, height) / 44, 3.0 * line), 9.0)


def fitted(font: QFont, text: str, width: float, height: float, scale: float = 1.0) -> QFont:
    """The font at a scale, made smaller where the text would not fit into a box."""
    made = QFont(font)
    made.setPixelSize(max(round(QFontMetricsF(font).height() * 0.80 * scale), 6))
    metrics = QFontMetricsF(made)
    share = min(width / max(metrics.horizontalAdvance(text), 1), height / metrics.height(), 1.0)
    made.setPixelSize(max(int(made.pixelSize() * share), 6))
    return made


def draw_ground(painter: QPainter, width: int, height: int, theme: Theme) -> None:
    """The same ground as behind the solid body."""
    ground = QLinearGradient(0, 0, 0, height)
    ground.setColorAt(0, QColor(theme.scene_top))
    ground.setColorAt(1, QColor(theme.scene_bottom))
    painter.fillRect(0, 0, width, height, ground)


def word_sizes(layout: Layout, font: QFont) -> dict[bool, int]:
    """Pixel sizes of the strong (False) and the quiet headings (True): the largest with which all of a kind fit."""
    sizes: dict[bool, int] = {}
    for words in layout.words:
        share = words.room * (0.88 if words.quiet else 0.96)
        made = fitted(font, words.text, words.width * share, layout.line * (0.95 if words.quiet else 1.1))
        sizes[words.quiet] = min(made.pixelSize(), sizes.get(words.quiet, 1000))
    return sizes


def taken(layout: Layout, width: int, height: int, font: QFont) -> list[Box]:
    """Where headings and the legend stand: no label may cover them."""
    low = legend_height(width, height, QFontMetricsF(font).height())
    boxes, sizes = [Box(0.0, height - low, float(width), low)], word_sizes(layout, font)
    for words in layout.words:
        made = QFont(font)
        made.setPixelSize(sizes[words.quiet])
        wide = min(1.08 * QFontMetricsF(made).horizontalAdvance(words.text), words.width)
        high = min(1.1 * sizes[words.quiet], words.height)
        x = words.x + (words.width - wide) * (words.lean + 1) / 2
        boxes.append(Box(x, words.y + (words.height - high) / 2, wide, high))
    return boxes


def draw_words(painter: QPainter, layout: Layout, theme: Theme, font: QFont, *, on_ground: bool = False) -> None:
    """Headings: the sides in strong letters, the views' names in quiet ones; each kind in one size.

    `on_ground` writes them over whatever dims the map.
    """
    leans = {-1: Qt.AlignmentFlag.AlignLeft, 0: Qt.AlignmentFlag.AlignHCenter, 1: Qt.AlignmentFlag.AlignRight}
    sizes = word_sizes(layout, font)
    for words in layout.words:
        made = QFont(font)
        made.setPixelSize(sizes[words.quiet])
        made.setWeight(QFont.Weight.Normal if words.quiet else QFont.Weight.DemiBold)
        painter.setFont(made)
        painter.setPen(QColor(theme.quiet if words.quiet else theme.text))
        box = QRectF(words.x, words.y, words.width, words.height)
        where = leans[words.lean] | Qt.AlignmentFlag.AlignVCenter
        if on_ground:
            ground = painter.boundingRect(box, int(where), words.text).adjusted(-5, -1, 5, 1)
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.panel))
            painter.drawRoundedRect(ground, 5, 5)
            painter.restore()
        painter.drawText(box, where, words.text)


def legend_height(width: int, height: int, line: float) -> float:
    """Pixels kept free at the foot for the legend."""
    return min(1.9 * line, 0.09 * min(width, height) + 6)


def draw_legend(
    painter: QPainter, width: int, height: int, felt: Sequence[FeltZone], theme: Theme, font: QFont
) -> None:
    """What the patterns mean, for those that are to be seen."""
    grades = [grade for grade in Grade if STRENGTH[grade] > 0 and any(zone.grade is grade for zone in felt)]
    if not grades:
        return
    line = QFontMetricsF(font).height()
    room = legend_height(width, height, line)
    texts = [tr("felt, {evidence}", evidence=evidence_words(grade)) for grade in grades]
    spare = len(texts) * 3.4 * min(line, room) + 8
    longest = " ".join(texts)
    made = fitted(font, longest, max(width - spare, 40), room * 0.62, 0.92)
    painter.setFont(made)
    metrics = QFontMetricsF(made)
    high = metrics.height() * 0.86
    widths = [high * 1.9 + metrics.horizontalAdvance(text) for text in texts]
    gap = high * 1.2
    x = (width - sum(widths) - gap * (len(widths) - 1)) / 2
    y = height - room + (room - high) / 2
    for grade, text, wide in zip(grades, texts, widths, strict=True):
        swatch = QRectF(x, y, high * 1.5, high)
        draw_swatch(painter, swatch, grade, theme)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(QRectF(x + high * 1.9, y - high, wide, high * 3), Qt.AlignmentFlag.AlignVCenter, text)
        x += wide + gap


def draw_swatch(painter: QPainter, box: QRectF, grade: Grade, theme: Theme) -> None:
    """A small piece of a felt zone's pattern."""
    rounded = QPainterPath()
    rounded.addRoundedRect(box, box.height() * 0.25, box.height() * 0.25)
    tint, lines, edge = tones(STRENGTH[grade], theme)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # On skin, as on the map: the same tint looks otherwise on the bare ground.
    painter.fillPath(rounded, QColor(SKIN_TONES[theme is DARK][3]))
    painter.fillPath(rounded, tint)
    painter.setClipPath(rounded)
    hatch(painter, box, grade, QBrush(lines), box.height() * 0.75)
    painter.restore()
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(rounded)


def draw_labels(
    painter: QPainter,
    labels: Sequence[FlatLabel],
    occupied: Sequence[Box],
    avoid: Sequence[tuple[float, float]],
    view: QWidget,
    theme: Theme,
) -> None:
    """Labels where room is left, each with a line to its place."""
    font = fitted(view.font(), "", 1e6, 1e6)
    font.setWeight(QFont.Weight.Medium)
    line = QFontMetricsF(font).height()
    widths = [_width(label, font, line) for label in labels]
    kept = [(label, wide) for label, wide in zip(labels, widths, strict=True) if wide < view.width() * MOST_OF_VIEW]
    if not kept:
        return
    canvas = float(view.width()), float(view.height())
    anchors = [label.at for label, _ in kept]
    boxes = place(anchors, [(wide, line * 1.55) for _, wide in kept], canvas, occupied, line * 1.9, avoid)
    for (label, _), box in zip(kept, boxes, strict=True):
        if box is None:
            continue
        start, end = QPointF(*box.nearest(label.at)), QPointF(*label.at)
        for pen in (QPen(QColor(theme.panel), line * 0.2), QPen(QColor(theme.text), line * 0.08)):
            painter.setPen(pen)
            painter.drawLine(start, end)
        painter.setBrush(QColor(theme.text))
        painter.setPen(QPen(QColor(theme.panel), line * 0.09))
        painter.drawEllipse(end, line * 0.2, line * 0.2)
    for (label, _), box in zip(kept, boxes, strict=True):
        if box is not None:
            _label(painter, label, box, font, line, view.palette())


def _lead(label: FlatLabel, font: QFont, line: float) -> float:
    return QFontMetricsF(font).horizontalAdvance(label.root) + line * 0.8 if label.root else 0.0


def _width(label: FlatLabel, font: QFont, line: float) -> float:
    return QFontMetricsF(font).horizontalAdvance(label.text) + line * 1.1 + _lead(label, font, line)


def _label(painter: QPainter, label: FlatLabel, box: Box, font: QFont, line: float, palette: QPalette) -> None:
    _plate(painter, QRectF(box.x, box.y, box.width, box.height), line, palette)
    painter.setFont(font)
    x = box.x + line * 0.5
    if label.root:
        ink = ROOTS.get(label.root, FELT)
        wide = _lead(label, font, line) - line * 0.2
        patch = QRectF(box.x + line * 0.25, box.y + line * 0.25, wide, box.height - line * 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*ink))
        painter.drawRoundedRect(patch, line * 0.22, line * 0.22)
        painter.setPen(QColor("white") if luminance(ink) < 0.36 else QColor("#10161d"))
        painter.drawText(patch, CENTRE, label.root)
        x = patch.right() + line * 0.35
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.drawText(QRectF(x, box.y, box.width, box.height), Qt.AlignmentFlag.AlignVCenter, label.text)


def _plate(painter: QPainter, box: QRectF, line: float, palette: QPalette, ground: QColor | None = None) -> None:
    paper = QColor(ground or palette.color(QPalette.ColorRole.Base))
    paper.setAlpha(246)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), line / 14))
    painter.setBrush(paper)
    painter.drawRoundedRect(box, line * 0.42, line * 0.42)


def _block(font: QFont, text: str, widest: float) -> QRectF:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, widest, 1e5), CENTRE | WRAP, text)


def draw_chip(painter: QPainter, text: str, at: QPointF, view: QWidget) -> None:
    """The name of a place beside the pointer or the focus, in lines where it is long."""
    font = fitted(view.font(), "", 1e6, 1e6)
    font.setWeight(QFont.Weight.Medium)
    line = QFontMetricsF(font).height()
    words = _block(font, text, max(view.width() - 2.0 * line, 60))
    w, h = words.width() + line, words.height() + line * 0.6
    x = min(max(at.x() + 14, 4), max(view.width() - w - 4, 4))
    below = at.y() + 20 + h < view.height()
    y = at.y() + 20 if below else max(at.y() - h - 10, 4)
    box = QRectF(x, y, w, h)
    palette = view.palette()
    _plate(painter, box, line, palette, palette.color(QPalette.ColorRole.ToolTipBase))
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.ToolTipText))
    painter.drawText(box, CENTRE | WRAP, text)


def draw_caption(painter: QPainter, text: str, view: QWidget) -> None:
    """What is being told, at the foot, large enough for the back of a hall."""
    font = fitted(view.font(), "", 1e6, 1e6, 1.2)
    font.setWeight(QFont.Weight.DemiBold)
    line = QFontMetricsF(font).height()
    words = _block(font, text, max(view.width() - 2.4 * line, 60))
    w, h = words.width() + 1.4 * line, words.height() + 0.8 * line
    box = QRectF((view.width() - w) / 2, max(view.height() - h - 0.6 * line, 0), w, h)
    _plate(painter, box, line, view.palette())
    painter.setFont(font)
    painter.setPen(view.palette().color(QPalette.ColorRole.WindowText))
    painter.drawText(box, CENTRE | WRAP, text)


def draw_title(painter: QPainter, text: str, palette: QPalette, font: QFont, width: int) -> None:
    """A title in the middle of the top."""
    made = fitted(font, text, width * 0.6, 1e6)
    made.setWeight(QFont.Weight.DemiBold)
    line = QFontMetricsF(made).height()
    w = QFontMetricsF(made).horizontalAdvance(text) + line
    box = QRectF((width - w) / 2, line * 0.3, w, line * 1.5)
    _plate(painter, box, line, palette)
    painter.setFont(made)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.drawText(box, CENTRE, text)


def draw_ring_on(painter: QPainter, box: QRect, theme: Theme, size: float) -> None:
    """The focus on a place that has no border of its own."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for name, wide in ((theme.panel, 0.44 * size), (theme.accent, 0.20 * size)):
        painter.setPen(QPen(QColor(name), wide))
        painter.drawEllipse(QRectF(box))
