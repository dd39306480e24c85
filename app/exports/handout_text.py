"""Setting text on paper: paragraphs, sections and columns with known heights, before anything is drawn.

All lengths are in units of a twentieth of a point, so that screen and paper break lines at the same words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

UNITS = 20
"""Units in a point."""
MM = 72 / 25.4 * UNITS
"""Units in a millimetre."""
INK, QUIET = QColor("#000000"), QColor("#3c3c3c")


def font_of(family: str, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of so many points on paper."""
    font = QFont(family)
    font.setPixelSize(round(points * UNITS))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A raised hyphen is a glyph without a letter: "L4-L5" was copied and read aloud as "L4L5".
    font.setFeature(QFont.Tag("calt"), 0)
    return font


class Paragraph:
    """Words broken into lines of a width; the lead-in is printed strong.

    Parameters
    ----------
    text : str
    font : QFont
    width : float
        Units.
    lead : str
        Printed before the text.
    mark : str
        Hangs before the first line: a number or a dot.
    colour : QColor
    """

    def __init__(
        self, text: str, font: QFont, width: float, *, lead: str = "", mark: str = "", colour: QColor = INK
    ) -> None:
        self.text, self.font, self.mark, self.colour = text, font, mark, colour
        metrics = QFontMetricsF(font)
        self.indent = metrics.height() * (1.35 if mark.isdigit() else 0.8) if mark else 0.0
        whole = f"{lead}. {text}" if lead else text
        self._layout = QTextLayout(whole, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        if lead:
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = 0, len(lead) + 1, strong
            self._layout.setFormats([part])
        self.height, self.widest = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width - self.indent)
            line.setPosition(QPointF(self.indent, self.height))
            self.height += line.height() * 1.04
            self.widest = max(self.widest, self.indent + line.naturalTextWidth())
        self._layout.endLayout()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the upper left corner there."""
        painter.setPen(self.colour)
        self._layout.draw(painter, QPointF(x, y))
        if not self.mark:
            return
        metrics = QFontMetricsF(self.font)
        if self.mark.isdigit():
            side = metrics.height() * 1.02
            circle = QRectF(x, y, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(INK)
            painter.drawEllipse(circle)
            bold = QFont(self.font)
            bold.setWeight(QFont.Weight.Bold)
            painter.setFont(bold)
            painter.setPen(QColor("white"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.mark)
        else:
            painter.setFont(self.font)
            painter.drawText(QPointF(x, y + metrics.ascent()), self.mark)


@dataclass(frozen=True)
class Stack:
    """Paragraphs one below the other, with so much air between them."""

    parts: tuple[Paragraph, ...]
    gap: float

    @property
    def height(self) -> float:
        """Height of all, units."""
        return sum(part.height for part in self.parts) + self.gap * max(len(self.parts) - 1, 0)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the upper left corner there."""
        for part in self.parts:
            part.draw(painter, x, y)
            y += part.height + self.gap


@dataclass(frozen=True)
class Columns:
    """Paragraphs in two columns, in reading order, as even as can be; each with the air above it."""

    left: tuple[tuple[float, Paragraph], ...]
    right: tuple[tuple[float, Paragraph], ...]

    @property
    def height(self) -> float:
        """Height of the higher column, units."""
        return max(_height(self.left), _height(self.right))

    def draw(self, painter: QPainter, x: float, y: float, other: float) -> None:
        """Draw the left column there, the right one at `other`."""
        for side, at in ((self.left, x), (self.right, other)):
            down = y
            for number, (air, part) in enumerate(side):
                down += air if number else 0.0
                part.draw(painter, at, down)
                down += part.height


def in_columns(stacks: Sequence[Stack], gap: float, *, headed: bool = True) -> Columns:
    """Break where the higher column is lowest, but never behind a heading (the first part of a stack, where `headed`)."""
    parts = [
        (gap if number == 0 else stack.gap, part, headed and number == 0)
        for stack in stacks
        for number, part in enumerate(stack.parts)
    ]
    plain = [(air, part) for air, part, _ in parts]
    breaks = [at for at in range(1, len(parts) + 1) if not parts[at - 1][2]]
    found = [Columns(tuple(plain[:at]), tuple(plain[at:])) for at in breaks]
    return min(found, key=lambda columns: columns.height, default=Columns((), ()))


def _height(side: Sequence[tuple[float, Paragraph]]) -> float:
    return sum(part.height for _, part in side) + sum(air for air, _ in side[1:])
