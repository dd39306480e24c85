"""The herniation-zone picker: a disc seen from above, front at the top; tap where it bulges.

Seen from above with the front at the top, the person's left is on the left.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from anatomy.facts.names import HerniationZone, Side
from app.language.words import phrase, tr
from app.look.theme import Theme

# Places as fractions of the picture: across from the midline (to the right), down from the top.
ACROSS = {
    HerniationZone.CENTRAL: (0.0, 0.615),
    HerniationZone.SUBARTICULAR: (0.145, 0.640),
    HerniationZone.FORAMINAL: (0.285, 0.585),
    HerniationZone.EXTRAFORAMINAL: (0.400, 0.420),
}
ZONE_WORDS = {
    HerniationZone.CENTRAL: phrase("in the middle (central)"),
    HerniationZone.SUBARTICULAR: phrase("beside the midline (subarticular)"),
    HerniationZone.FORAMINAL: phrase("in the exit hole (foraminal)"),
    HerniationZone.EXTRAFORAMINAL: phrase("far out (extraforaminal)"),
}


class ZoneSpot(QAbstractButton):
    """One place where the disc can bulge."""

    def __init__(self, parent: QWidget, zone: HerniationZone, side: Side | None, theme: Theme) -> None:
        super().__init__(parent)
        self.zone, self.side, self._theme = zone, side, theme
        self.setCheckable(True)
        spoken = tr("Bulge {place}", place=tr(ZONE_WORDS[zone])) + (f", {tr(side.value)}" if side else "")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(line * 1.7), round(line * 1.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self.width(), self.height())
        inset = size * (0.12 if self.isChecked() else 0.22 if self.underMouse() else 0.27)
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(self._theme.accent if self.isChecked() else self._theme.quiet), 1.6))
        painter.setBrush(QColor(self._theme.accent if self.isChecked() else self._theme.panel))
        painter.drawEllipse(circle)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()


class ZonePicker(QWidget):
    """A disc, the sac behind it, and a spot for each herniation zone on each side."""

    zone_chosen = Signal(str, object)  # zone, Side or None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.spots: list[ZoneSpot] = []
        # In reading order from the person's left to right, so that Tab walks across the disc.
        for side in (Side.LEFT, None, Side.RIGHT):
            zones = [zone for zone in HerniationZone if (zone is HerniationZone.CENTRAL) == (side is None)]
            for zone in reversed(zones) if side is Side.LEFT else zones:
                spot = ZoneSpot(self, zone, side, theme)
                spot.clicked.connect(lambda _=False, s=spot: self.zone_chosen.emit(s.zone.value, s.side))
                self.spots.append(spot)

    def show_zone(self, zone: HerniationZone | None, side: Side | None, caption: str) -> None:
        """Mark the chosen zone; `caption` says in words which root it meets."""
        for spot in self.spots:
            spot.setChecked(spot.zone == zone and (spot.side is None or spot.side == side))
        self._caption = caption
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for spot in self.spots:
            spot.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 14, round(line * 9.8))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        picture = self._picture()
        for spot in self.spots:
            across, down = ACROSS[spot.zone]
            sign = 0 if spot.side is None else spot.side.sign
            hint = spot.sizeHint()
            x = picture.center().x() + sign * across * picture.width()
            y = picture.top() + down * picture.height()
            spot.setGeometry(round(x - hint.width() / 2), round(y - hint.height() / 2), hint.width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, picture = self._theme, self._picture()
        centre, w, h = picture.center().x(), picture.width(), picture.height()

        def at(across: float, down: float) -> QPointF:
            return QPointF(centre + across * w, picture.top() + down * h)

        outline = QPainterPath(at(0, 0.60))
        outline.cubicTo(at(0.08, 0.60), at(0.12, 0.645), at(0.22, 0.635))
        outline.cubicTo(at(0.36, 0.60), at(0.43, 0.42), at(0.37, 0.24))
        outline.cubicTo(at(0.30, 0.07), at(0.12, 0.03), at(0, 0.03))
        outline.cubicTo(at(-0.12, 0.03), at(-0.30, 0.07), at(-0.37, 0.24))
        outline.cubicTo(at(-0.43, 0.42), at(-0.36, 0.60), at(-0.22, 0.635))
        outline.cubicTo(at(-0.12, 0.645), at(-0.08, 0.60), at(0, 0.60))
        painter.setPen(QPen(QColor(120, 146, 160), 1.4))
        painter.setBrush(QColor(205, 222, 230))
        painter.drawPath(outline)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(176, 200, 212))
        painter.drawEllipse(at(0, 0.33), w * 0.20, h * 0.17)
        painter.setPen(QPen(QColor(196, 160, 60), 1.2))
        painter.setBrush(QColor(250, 236, 190))
        painter.drawEllipse(at(0, 0.80), w * 0.125, h * 0.125)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        line = self.fontMetrics().height()
        painter.drawText(QRectF(0, 0, self.width(), line * 1.4), Qt.AlignmentFlag.AlignLeft, tr("Left"))
        painter.drawText(QRectF(0, 0, self.width(), line * 1.4), Qt.AlignmentFlag.AlignRight, tr("Right"))
        font.setWeight(QFont.Weight.Normal)
        font.setPointSizeF(self.font().pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(QRectF(0, 0, self.width(), line * 1.4), Qt.AlignmentFlag.AlignHCenter, tr("front"))
        if self._caption:
            font.setWeight(QFont.Weight.DemiBold)
            font.setPointSizeF(self.font().pointSizeF() * 0.9)
            painter.setFont(font)
            painter.setPen(QColor(theme.accent_text))
            painter.drawText(
                QRectF(0, self.height() - line * 1.3, self.width(), line * 1.3),
                Qt.AlignmentFlag.AlignCenter,
                self._caption,
            )
        painter.end()

    def _picture(self) -> QRectF:
        line = self.fontMetrics().height()
        height = self.height() - line * 2.2
        width = min(self.width(), height * 1.62)
        return QRectF((self.width() - width) / 2, line * 1.1, width, height)
