"""What is burnt into a picture over the body: title, legend, scale, captions. On chips of their own, for any ground."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QTextLayout, QTextOption

from app.exports.legend import Row, Sign
from app.scene.labels import Box
from app.scene.overlay import Overlay, luminance
from app.scene.picture import Place

WIDEST, HIGHEST = 0.30, 0.62
"""Shares of the picture's sides that a legend takes at most."""
LEAST_LETTERS = 24
"""A legend is at least about so many letters wide, or its lines break after every word."""
SCALE_SHARE = 0.14
"""Of the picture's width that the bar takes at most."""
SIGN_WIDE = 2.1
"""Width of a legend's signs in heights of a line."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A row of the legend with the box of its sign, pixels."""

    row: Row
    sign: Box


class BurntIn(Overlay):
    """Writes over an exported picture. What is written first keeps its place, as in `Overlay`."""

    def heading(self, title: str, second: str = "") -> None:
        """Write what is shown into the middle of the upper edge, below the words of sides where it is too wide."""
        bold, plain = self._font(1.3, QFont.Weight.Bold), self._font(1.0, QFont.Weight.Medium)
        lines = [(title[:1].upper() + title[1:], bold)]
        if second:
            lines.append((second[:1].upper() + second[1:], plain))
        room = self.width - 2.4 * self.line
        lines = [(text, self._narrowed(text, font, room - self.line * 1.2)) for text, font in lines]
        widths = [QFontMetricsF(font).horizontalAdvance(text) for text, font in lines]
        heights = [QFontMetricsF(font).height() * 1.14 for _, font in lines]
        w, h = max(widths) + self.line * 1.3, sum(heights) + self.line * 0.5
        box = Box((self.width - w) / 2, self.line * 0.6, w, h)
        taken = [other for other in self.taken if box.overlaps(other, self.line * 0.3)]
        if taken:
            box = Box(box.x, max(other.y + other.height for other in taken) + self.line * 0.4, w, h)
        self._chip(box)
        y = box.y + self.line * 0.25
        for (text, font), high in zip(lines, heights, strict=True):
            self.painter.setFont(font)
            self.painter.setPen(self.palette.color(QPalette.ColorRole.WindowText))
            self.painter.drawText(QRectF(box.x, y, w, high), Qt.AlignmentFlag.AlignCenter, text)
            y += high
        self.taken.append(box)

    def foot(self, text: str) -> None:
        """Write the quiet line at the foot, smaller where the picture is narrow."""
        font = self._narrowed(text, self._font(0.85, QFont.Weight.Normal), self.width - 2.2 * self.line)
        w, h = self._size(text, font, 0.9, 1.5)
        self._text(text, Box((self.width - w) / 2, self.height - h - self.line * 0.5, w, h), font)

    def telling(self, text: str) -> None:
        """Write a caption above what stands at the foot: one chip for all its lines, so that it is read as a sentence."""
        font = self._font(1.3, QFont.Weight.DemiBold)
        lines = text.split("\n")
        widest = max(lines, key=lambda line: QFontMetricsF(font).horizontalAdvance(line))
        font = self._narrowed(widest, font, self.width - 3 * self.line)
        metrics = QFontMetricsF(font)
        w, h = metrics.horizontalAdvance(widest) + self.line * 1.6, metrics.height() * len(lines) + self.line * 0.8
        low = min((box.y for box in self.taken if box.y > self.height / 2), default=self.height)
        box = Box((self.width - w) / 2, low - h - self.line * 0.5, w, h)
        self._chip(box)
        self.painter.setFont(font)
        self.painter.setPen(self.palette.color(QPalette.ColorRole.WindowText))
        self.painter.drawText(QRectF(box.x, box.y, box.width, box.height), Qt.AlignmentFlag.AlignCenter, text)
        self.taken.append(box)

    def legend(self, rows: Sequence[Row], avoid: Sequence[Place] = (), *, at_top: bool = False) -> list[Placed]:
        """Write the legend into the corner where it covers least, a lower one where that is all one, or at the top left."""
        if not rows:
            return []
        usual = self.font
        size = 0.92
        try:
            while True:
                self.font = self._scaled(usual, size)
                self.line = QFontMetricsF(self.font).height()
                laid, w, h = self._laid_out(rows)
                if h <= self.height * HIGHEST or self.line < 9:
                    break
                size *= 0.9
            seen = self._on_screen(avoid)
            corners = [self._in_corner(w, h, at_right=at_right) for at_right in (False, True)]
            corners += [self._under_top(w, h, at_right=at_right) for at_right in (False, True)]
            box = corners[2] if at_top else min(corners, key=lambda corner: _covered(corner, seen))
            return self._write_legend(rows, laid, box)
        finally:
            self.font = usual
            self.line = QFontMetricsF(usual).height()

    def scale(self, pixels_per_mm: float, where: str) -> tuple[float, Box]:
        """Draw a bar of a round number of millimetres into the lower corner that is free.

        Parameters
        ----------
        pixels_per_mm : float
        where : str
            Words with ``{length}`` filled in by the caller of `nice_length`: where the bar holds.

        Returns
        -------
        length : float
            Millimetres.
        box : Box
            The bar itself, pixels.
        """
        length = nice_length(self.width * SCALE_SHARE / pixels_per_mm)
        long = length * pixels_per_mm
        font = self._font(0.85, QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        first = f"{length:g} mm"
        w = max(long, metrics.horizontalAdvance(first), metrics.horizontalAdvance(where)) + self.line * 1.2
        h = metrics.height() * 2.2 + self.line * 0.75
        box = self._in_corner(w, h, at_right=True)
        other = self._in_corner(w, h, at_right=False)
        box = other if other.y > box.y else box
        self._chip(box)
        pencil = self.palette.color(QPalette.ColorRole.WindowText)
        x, y, thick = box.x + (w - long) / 2, box.y + self.line * 0.42, self.line * 0.17
        bar = Box(x, y, long, thick)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(pencil)
        self.painter.drawRect(QRectF(x, y, long, thick))
        for end in (x, x + long - thick / 2):
            self.painter.drawRect(QRectF(end, y - thick, thick / 2, thick * 3))
        self.painter.setFont(font)
        self.painter.setPen(pencil)
        for number, text in enumerate((first, where)):
            row = QRectF(box.x, y + self.line * 0.30 + number * metrics.height(), w, metrics.height())
            self.painter.drawText(row, Qt.AlignmentFlag.AlignCenter, text)
        self.taken.append(box)
        return length, bar

    # --- parts ------------------------------------------------------------------------------------------------------

    def _narrowed(self, text: str, font: QFont, room: float) -> QFont:
        """The font, smaller where the text is wider than the room."""
        wide = QFontMetricsF(font).horizontalAdvance(text)
        return font if wide <= room else self._scaled(font, room / wide)

    @staticmethod
    def _scaled(font: QFont, by: float) -> QFont:
        other = QFont(font)
        other.setPixelSize(max(int(font.pixelSize() * by), 5))
        return other

    def _in_corner(self, w: float, h: float, *, at_right: bool) -> Box:
        """The lowest free place at an edge."""
        gap = self.line * 0.6
        x = self.width - w - gap if at_right else gap
        y = self.height - h - gap
        for _ in range(len(self.taken)):
            over = [box for box in self.taken if Box(x, y, w, h).overlaps(box, self.line * 0.3)]
            if not over:
                break
            y = min(box.y for box in over) - h - self.line * 0.4
        return Box(x, max(y, 0.0), w, h)

    def _under_top(self, w: float, h: float, *, at_right: bool) -> Box:
        """The highest free place at an edge."""
        gap = self.line * 0.6
        x = self.width - w - gap if at_right else gap
        above = [
            other
            for other in self.taken
            if other.x < x + w + gap and x < other.x + other.width + gap and other.y < self.height / 3
        ]
        return Box(x, max((other.y + other.height for other in above), default=0.0) + gap, w, h)

    def _laid_out(self, rows: Sequence[Row]) -> tuple[list[QTextLayout], float, float]:
        font, bold = self._font(1.0, QFont.Weight.Medium), self._font(1.0, QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        pad, sign = self.line * 0.6, self.line * (SIGN_WIDE + 0.55)
        room = max(self.width * WIDEST, metrics.averageCharWidth() * LEAST_LETTERS + sign + 2 * pad) - sign - 2 * pad
        laid, height, widest = [], 2 * pad * 0.8, 0.0
        for row in rows:
            heading = row.sign is Sign.HEADING
            layout = QTextLayout(row.text, bold if heading else font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WordWrap)
            layout.setTextOption(option)
            y = 0.0
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(room + sign * heading)
                line.setPosition(QPointF(0, y))
                y += line.height()
                widest = max(widest, line.naturalTextWidth() - sign * heading)
            layout.endLayout()
            laid.append(layout)
            height += max(y, self.line) + self.line * 0.38
        return laid, widest + sign + 2 * pad, height - self.line * 0.38

    def _write_legend(self, rows: Sequence[Row], laid: Sequence[QTextLayout], box: Box) -> list[Placed]:
        self._chip(box)
        pad = self.line * 0.6
        y, placed = box.y + pad * 0.8, []
        for row, layout in zip(rows, laid, strict=True):
            high = max(layout.boundingRect().height(), self.line)
            sign = Box(box.x + pad, y + self.line * 0.06, self.line * SIGN_WIDE, self.line * 0.92)
            if row.sign is not Sign.HEADING:
                self._sign(row, sign)
            placed.append(Placed(row, sign))
            self.painter.setPen(self.palette.color(QPalette.ColorRole.WindowText))
            heading = row.sign is Sign.HEADING
            layout.draw(self.painter, QPointF(sign.x if heading else sign.x + sign.width + self.line * 0.55, y))
            y += high + self.line * 0.38
        self.taken.append(box)
        return placed

    def _sign(self, row: Row, box: Box) -> None:
        painter, colour = self.painter, QColor(*row.colour)
        whole = QRectF(box.x, box.y, box.width, box.height)
        middle, thin = box.y + box.height / 2, self.line / 14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if row.sign is Sign.LINE:
            painter.drawRoundedRect(
                QRectF(box.x, middle - box.height * 0.17, box.width, box.height * 0.34), thin * 2, thin * 2
            )
        elif row.sign is Sign.DASHES:
            pen = QPen(self.palette.color(QPalette.ColorRole.WindowText), 1.8 * thin)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(box.x, middle), QPointF(box.x + box.width, middle))
        elif row.sign in (Sign.HATCHING, Sign.NET):
            self._hatching(row, whole)
        else:
            painter.drawRoundedRect(whole, self.line * 0.2, self.line * 0.2)
        if row.lead:
            painter.setFont(self._font(0.92, QFont.Weight.Bold))
            painter.setPen(QColor("white") if luminance(row.colour) < 0.36 else QColor("#10161d"))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, row.lead)

    def _hatching(self, row: Row, whole: QRectF) -> None:
        """As on the skin: a wash with stripes, the wider the stronger the evidence."""
        painter, colour = self.painter, QColor(*row.colour)
        painter.save()
        painter.setClipRect(whole)
        colour.setAlphaF(0.30 + 0.12 * row.strength)
        painter.fillRect(whole, colour)
        share = min(max((row.strength - 0.25) / 0.6, 0.0), 1.0)
        pitch = whole.height() / 2
        width = pitch * (0.22 + 0.38 * share * share * (3 - 2 * share))
        colour.setAlphaF(0.9)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        steps = int((whole.width() + whole.height()) / pitch) + 2
        for n in range(-1, steps):
            x = whole.left() + n * pitch - whole.height()
            painter.drawLine(
                QPointF(x, whole.bottom() + pitch), QPointF(x + whole.height() + 2 * pitch, whole.top() - pitch)
            )
            if row.sign is Sign.NET:
                painter.drawLine(
                    QPointF(x, whole.top() - pitch), QPointF(x + whole.height() + 2 * pitch, whole.bottom() + pitch)
                )
        painter.restore()


def nice_length(most: float) -> float:
    """The longest of 1, 2, 5, 10, 20, 50 … that is no longer than `most` (> 0)."""
    power = 10.0 ** floor(log10(most))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= most * (1 + 1e-9))


def on_picture(painter: QPainter) -> None:
    """Smooth edges and letters."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)


def _covered(box: Box, seen: Sequence[tuple[float, float]]) -> int:
    return sum(box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height for x, y in seen)
