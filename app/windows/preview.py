"""A picture shown small, on a chequered ground where it has holes."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language.words import tr

CHEQUER = 9
"""Pixels of a square."""
LIGHT, DARK = QColor(255, 255, 255), QColor(214, 214, 214)


class Preview(QWidget):
    """Shows an image as large as it fits."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self.setAccessibleName(tr("The picture as it will be"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 32, line * 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 160)

    def show_image(self, image: QImage) -> None:
        """Show another image."""
        self.image = image
        self.update()

    def place(self) -> QRect:
        """Where the image lies in the widget."""
        if self.image is None:
            return QRect()
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.image is not None:
            place = self.place()
            painter.setClipRect(place)
            painter.fillRect(place, LIGHT)
            for row in range(place.height() // CHEQUER + 1):
                for column in range(row % 2, place.width() // CHEQUER + 1, 2):
                    painter.fillRect(
                        place.left() + column * CHEQUER, place.top() + row * CHEQUER, CHEQUER, CHEQUER, DARK
                    )
            ratio = self.devicePixelRatioF()
            # Halving step by step, as this does, keeps small letters readable; drawing it small at once would not.
            small = self.image.scaled(
                round(place.width() * ratio),
                round(place.height() * ratio),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(place, small)
            painter.setClipping(False)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
