"""The ring round what has the focus, where no style sheet draws it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.look.theme import FOCUS


def paint_ring(painter: QPainter, box: QRectF, *, radius: float = 0.0, on_picture: bool = False) -> None:
    """Draw the ring just inside a box, pixels; on a picture of any colours with a light line within."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if on_picture:
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius, radius)
    painter.setPen(QPen(QColor(FOCUS), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
