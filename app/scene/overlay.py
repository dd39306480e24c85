"""What is written over the body with a painter: labels with their lines, words of sides, chips. For screen and export alike."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPalette, QPen

from app.look.colours import FELT, LESION, ROOTS, Colour, Ground
from app.scene.camera import Camera
from app.scene.labels import Box, place, words_of_sides
from app.scene.picture import Label, LabelRole, Place

AWAY = (-1e6, -1e6)
"""Anchor of a label whose place lies behind the eye."""
SIDE_SHARE, LEAST_SIDE = 0.3, 0.7
"""Of a picture's width for each word of sides, and the least size of its type, by that of other words (authored)."""
NEAR_HEIGHTS = 0.9
"""Labels are written for places within so many heights of the picture from what the eye looks at."""


def paint_ground(painter: QPainter, ground: Ground, box: QRect) -> None:
    """The ground alone, where there is no picture yet."""
    fill = QLinearGradient(0, 0, 0, box.height())
    for share, colour in enumerate(ground):
        fill.setColorAt(share, QColor(*colour))
    painter.fillRect(box, fill)


class Overlay:
    """Writes over one picture. What is written first keeps its place; labels go where room is left.

    Parameters
    ----------
    painter : QPainter
        On the picture, in units of `width` and `height`.
    camera : Camera
        With which the picture was drawn.
    width, height : float
    palette : QPalette
    font : QFont
        The application's: all sizes follow it.
    """

    def __init__(
        self,
        painter: QPainter,
        camera: Camera,
        width: float,
        height: float,
        palette: QPalette,
        font: QFont,
    ) -> None:
        self.painter, self.camera = painter, camera
        self.width, self.height = width, height
        self.palette, self.font = palette, font
        self.line = QFontMetricsF(font).height()
        self.taken: list[Box] = []

    def words(self, low: bool = False) -> None:
        """Write which side is which into the upper (or lower) corners."""
        across = self.camera.axes[0]
        font = self._font(1.08, QFont.Weight.DemiBold)
        gap = self.line * 0.6
        said = words_of_sides(float(across[0]), float(across[1]))
        widest = max(self._size(text, font, 1.0, 1.62)[0] for text in said)
        if widest > SIDE_SHARE * self.width:
            # In a small picture two large words would cover what they are about.
            font = self._font(max(1.08 * SIDE_SHARE * self.width / widest, LEAST_SIDE), QFont.Weight.DemiBold)
        for text, at_right in zip(said, (False, True), strict=True):
            w, h = self._size(text, font, 1.0, 1.62)
            self._text(
                text, Box(self.width - w - gap if at_right else gap, self.height - h - gap if low else gap, w, h), font
            )

    def title(self, text: str) -> None:
        """Write a title chip into the upper left corner."""
        font, gap = self._font(1.0, QFont.Weight.DemiBold), self.line * 0.6
        while " · " in text and self._size(text, font, 1.0, 1.62)[0] > self.width - 2 * gap:
            text = text.rpartition(" · ")[0]
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, self.width - 2 * gap - self.line)
        self._text(text, Box(gap, gap, *self._size(text, font, 1.0, 1.62)), font)

    def note(self, text: str) -> None:
        """Write a quiet line at the foot of the picture, in its middle."""
        font = self._font(0.85, QFont.Weight.Normal)
        w, h = self._size(text, font, 0.9, 1.5)
        self._text(text, Box((self.width - w) / 2, self.height - h - self.line * 0.5, w, h), font)

    def caption(self, text: str) -> None:
        """Write what is being shown at the foot of the picture, large enough for the back of a hall, a chip a line."""
        low = self.height - self.line * 0.6
        for line in reversed(text.split("\n")):
            font = self._font(1.25, QFont.Weight.DemiBold)
            w, h = self._size(line, font, 1.0, 1.6)
            if w > self.width - self.line:
                font = self._font(1.25 * (self.width - self.line) / w, QFont.Weight.DemiBold)
                w, h = self._size(line, font, 1.0, 1.6)
            low -= h
            self._text(line, Box((self.width - w) / 2, low, w, h), font)
            low -= self.line * 0.25

    def hover(self, text: str, x: float, y: float) -> None:
        """Write the name of what the pointer is over, below and beside it, inside the picture."""
        font = self._font(1.0, QFont.Weight.Medium)
        w, h = self._size(text, font, 1.0, 1.55)
        below = y + 20 + h < self.height
        box = Box(max(min(x + 14, self.width - w - 4), 4), y + 20 if below else y - h - 8, w, h)
        roles = QPalette.ColorRole
        self._text(text, box, font, self.palette.color(roles.ToolTipBase), self.palette.color(roles.ToolTipText))

    def labels(self, labels: Sequence[Label], avoid: Sequence[Place] = ()) -> list[Box | None]:
        """Write labels beside their places, with lines, rather not over the places to avoid; where each box came to lie.

        What the lesion itself is called is written only where a window lets it be seen.
        """
        labels = [label for label in labels if label.role is not LabelRole.LESION or self.camera.window is not None]
        labels = [self._fitted(label) for label in labels if self._near(label.at)]
        if not labels:
            return []
        seen = self._on_screen(avoid)
        anchors = self._on_screen([label.at for label in labels])
        sizes = [(self._label_width(label), self.line * (1.62 + label.text.count("\n"))) for label in labels]
        boxes = place(anchors, sizes, (self.width, self.height), self.taken, self.line * 2.4, seen)
        for label, anchor, box in zip(labels, anchors, boxes, strict=True):
            if box is not None:
                self._leader(anchor, box, dashed=label.dashed)
        for label, box in zip(labels, boxes, strict=True):
            if box is not None:
                self._label(label, box)
        return boxes

    def _fitted(self, label: Label) -> Label:
        """The label, its text in two lines or shortened where the picture is narrower than it."""
        over = self._label_width(label) - (self.width - self.line)
        if over <= 0:
            return label
        head = label.text.rpartition(" · ")[0]
        if head:
            # What comes last is said elsewhere, too: better none of it than half a word.
            return self._fitted(replace(label, text=head))
        lines = label.text.split("\n")
        if len(lines) == 1 and " " in label.text:
            return self._fitted(replace(label, text=in_two_lines(label.text)))
        metrics = QFontMetricsF(self._font(1.0, QFont.Weight.Medium))
        room = max(max(map(metrics.horizontalAdvance, lines)) - over, self.line)
        shortened = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
        return replace(label, text="\n".join(shortened))

    def _near(self, at: Place) -> bool:
        """Whether a place is about what the eye looks at: a knee far behind a vertebra must not be named on it."""
        height = 2.0 * self.camera.distance * np.tan(np.radians(self.camera.view_angle) / 2)
        return bool(np.linalg.norm(np.subtract(at, self.camera.focal_point)) < NEAR_HEIGHTS * height)

    def _on_screen(self, places: Sequence[Place]) -> list[tuple[float, float]]:
        if not places:
            return []
        pixels, depth = self.camera.project(places, int(self.width), int(self.height))
        return [(float(x), float(y)) if d > 0 else AWAY for (x, y), d in zip(pixels, depth, strict=True)]

    def _label(self, label: Label, box: Box) -> None:
        plain, bold = self._font(1.0, QFont.Weight.Medium), self._font(1.0, QFont.Weight.Bold)
        self._chip(box)
        x = box.x + self.line * 0.5
        if label.lead:
            # The letter stands on its root's colour, in white or black: whichever is read more easily.
            colour = ink(label)
            patch = QRectF(
                box.x + self.line * 0.26,
                box.y + (box.height - self.line * 1.1) / 2,
                self._lead_width(label),
                self.line * 1.1,
            )
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(*colour))
            self.painter.drawRoundedRect(patch, self.line * 0.24, self.line * 0.24)
            self.painter.setFont(bold)
            self.painter.setPen(QColor("white") if luminance(colour) < 0.36 else QColor("#10161d"))
            self.painter.drawText(patch, Qt.AlignmentFlag.AlignCenter, label.lead)
            x = patch.right() + self.line * 0.36
        self.painter.setFont(plain)
        self.painter.setPen(self.palette.color(QPalette.ColorRole.WindowText))
        self.painter.drawText(
            QRectF(x, box.y, box.x + box.width - x, box.height), Qt.AlignmentFlag.AlignVCenter, label.text
        )

    def _label_width(self, label: Label) -> float:
        metrics = QFontMetricsF(self._font(1.0, QFont.Weight.Medium))
        width = max(map(metrics.horizontalAdvance, label.text.split("\n"))) + self.line * 1.05
        return width + self._lead_width(label) + self.line * 0.12 if label.lead else width

    def _lead_width(self, label: Label) -> float:
        return QFontMetricsF(self._font(1.0, QFont.Weight.Bold)).horizontalAdvance(label.lead) + self.line * 0.6

    def _leader(self, anchor: tuple[float, float], box: Box, *, dashed: bool = False) -> None:
        start, end = QPointF(*box.nearest(anchor)), QPointF(*anchor)
        paper, pencil = self.palette.color(QPalette.ColorRole.Base), self.palette.color(QPalette.ColorRole.WindowText)
        thin = self.line / 14
        for pen in (QPen(paper, 3.0 * thin), QPen(pencil, 1.2 * thin)):
            if dashed and pen.color() == pencil:
                pen.setDashPattern([5, 4])
            self.painter.setPen(pen)
            self.painter.drawLine(start, end)
        self.painter.setPen(QPen(paper, 1.3 * thin))
        self.painter.setBrush(pencil)
        self.painter.drawEllipse(end, 3.4 * thin, 3.4 * thin)

    def _text(self, text: str, box: Box, font: QFont, ground: QColor | None = None, pen: QColor | None = None) -> None:
        self._chip(box, ground)
        self.painter.setFont(font)
        self.painter.setPen(pen or self.palette.color(QPalette.ColorRole.WindowText))
        self.painter.drawText(QRectF(box.x, box.y, box.width, box.height), Qt.AlignmentFlag.AlignCenter, text)
        self.taken.append(box)

    def _chip(self, box: Box, ground: QColor | None = None) -> None:
        paper = QColor(ground or self.palette.color(QPalette.ColorRole.Base))
        paper.setAlpha(244)
        self.painter.setPen(QPen(self.palette.color(QPalette.ColorRole.Mid), self.line / 14))
        self.painter.setBrush(paper)
        self.painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), self.line * 0.42, self.line * 0.42)

    def _size(self, text: str, font: QFont, padding: float, height: float) -> tuple[float, float]:
        return QFontMetricsF(font).horizontalAdvance(text) + self.line * padding, QFontMetricsF(font).height() * height

    def _font(self, scale: float, weight: QFont.Weight) -> QFont:
        font = QFont(self.font)
        font.setWeight(weight)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(max(round(font.pixelSize() * scale), 6))
        return font


def in_two_lines(text: str) -> str:
    """A text broken at the space nearest to its middle."""
    at = min((place for place, letter in enumerate(text) if letter == " "), key=lambda p: abs(p - len(text) / 2))
    return f"{text[:at]}\n{text[at + 1 :]}"


def ink(label: Label) -> Colour:
    """Colour of a label's lead: its root's, the felt colour or the lesion's."""
    if label.root is not None and label.root in ROOTS:
        return ROOTS[label.root]
    return FELT if label.role is LabelRole.FELT else LESION


def luminance(colour: Colour) -> float:
    """Relative luminance of a colour, 0 to 1, as the contrast rules of the web define it."""
    linear = [(c / 255 / 12.92) if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
