"""The clickable strip of the lumbar spine: five segments, each a button drawn as two vertebrae and their disc."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from anatomy.facts.names import SegmentId
from app.look.theme import Theme


@dataclass(frozen=True, slots=True)
class SegmentLabel:
    """What a segment's button says: its name and the roots that leave and pass there."""

    segment: SegmentId
    name: str
    roots: str
    spoken: str


class SegmentButton(QAbstractButton):
    """One segment: half a vertebra above, the disc, half a vertebra below, its name and its roots."""

    def __init__(self, label: SegmentLabel, theme: Theme, *, first: bool, last: bool) -> None:
        super().__init__()
        self._label, self._theme, self._first, self._last = label, theme, first, last
        self.setCheckable(True)
        self.setAccessibleName(label.spoken)
        self.setToolTip(label.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 14, round(line * 2.1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 12, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(area, 8, 8)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(area, 8, 8)
        self._draw_bones(painter, area, chosen)
        self._draw_words(painter, area, chosen)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 8, 8)
        painter.end()

    def _draw_bones(self, painter: QPainter, area: QRectF, chosen: bool) -> None:
        line = self.fontMetrics().height()
        width, left = line * 2.3, line * 0.7
        middle, half_disc = area.center().y(), line * 0.24
        bone, edge = QColor(233, 220, 192), QColor(150, 132, 100)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(bone)
        for up in (True, False):
            path = QPainterPath()
            near = middle - half_disc if up else middle + half_disc
            far = area.top() - 2 if up else area.bottom() + 2
            waist = line * 0.16
            path.moveTo(left, near)
            path.lineTo(left + width, near)
            path.quadTo(left + width - waist, (near + far) / 2, left + width - waist, far)
            path.lineTo(left + waist, far)
            path.quadTo(left + waist, (near + far) / 2, left, near)
            if not up and self._last:  # the sacrum tapers away
                path = QPainterPath(QPointF(left, near))
                path.lineTo(left + width, near)
                path.lineTo(left + width * 0.86, far)
                path.lineTo(left + width * 0.10, far)
                path.closeSubpath()
            painter.save()
            painter.setClipRect(self.rect())
            painter.drawPath(path)
            painter.restore()
        painter.setPen(QPen(QColor(self._theme.accent) if chosen else QColor(120, 146, 160), 1.2))
        painter.setBrush(QColor(self._theme.accent) if chosen else QColor(186, 209, 219))
        painter.drawRoundedRect(
            QRectF(left - line * 0.08, middle - half_disc, width + line * 0.16, half_disc * 2), half_disc, half_disc
        )

    def _draw_words(self, painter: QPainter, area: QRectF, chosen: bool) -> None:
        line = self.fontMetrics().height()
        words = area.adjusted(line * 3.6, 0, -line * 0.5, 0)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if not chosen else QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.accent_text if chosen else self._theme.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._label.name)
        font.setWeight(QFont.Weight.Normal)
        font.setPointSizeF(self.font().pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._label.roots)


class SpineStrip(QWidget):
    """Five segment buttons, from L1-L2 down to L5-S1; arrow keys move between them."""

    segment_chosen = Signal(str)

    def __init__(self, labels: Sequence[SegmentLabel], theme: Theme) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons: dict[SegmentId, SegmentButton] = {}
        for place, label in enumerate(labels):
            button = SegmentButton(label, theme, first=place == 0, last=place == len(labels) - 1)
            button.clicked.connect(lambda _=False, segment=label.segment: self.segment_chosen.emit(segment))
            self._group.addButton(button)
            self.buttons[label.segment] = button
            layout.addWidget(button)

    def show_segment(self, segment: SegmentId | None) -> None:
        """Mark the chosen segment."""
        for name, button in self.buttons.items():
            button.setChecked(name == segment)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        for button in self.buttons.values():
            button.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        buttons = list(self.buttons.values())
        focused = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or focused is None or not 0 <= focused + step < len(buttons):
            super().keyPressEvent(event)
            return
        buttons[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
        buttons[focused + step].click()
