"""Ways to begin where nothing is chosen yet: an example, where it hurts, a lecture."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, SegmentId, Side
from app.language.words import phrase, tr
from app.look.icons import paint_icon
from app.windows.panel_parts import WrappingButton

EXAMPLE = Lesion(ConditionId("disc-herniation"), SegmentId("L3-L4"), side=Side.RIGHT, zone=HerniationZone.SUBARTICULAR)
"""What the first way shows: a disc that reaches the L4 root, which is felt at the inner front of the knee (authored)."""
SHOW_EXAMPLE = "example"
WAYS = (
    (SHOW_EXAMPLE, "signal", phrase("See an example: from the L3-L4 disc to the knee")),
    ("way-back", "zone", phrase("Say where it hurts and see what may cause it")),
    ("open-deck", "deck", phrase("Open a deck: views with words for a lecture")),
)
"""The ids of wishes (or the example), an icon, and what it leads to."""


class WayToBegin(WrappingButton):
    """A sentence with its icon before it."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__(text)
        self._icon = icon
        self.setObjectName("begin")

    def _make_room(self) -> None:
        line = self.fontMetrics().height()
        self._beside, self._behind = round(2.4 * line), round(0.6 * line)

    def heightForWidth(self, width: int) -> int:
        self._make_room()
        return super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.fontMetrics().height()
        self._make_room()
        super().paintEvent(event)
        painter = QPainter(self)
        at = QRectF(0.8 * line, (self.height() - 1.1 * line) / 2, 1.1 * line, 1.1 * line)
        paint_icon(painter, self._icon, at, self.palette().color(QPalette.ColorRole.Dark))
        painter.end()


class Beginnings(QWidget):
    """The ways one below the other; it tells which was chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, icon, text in WAYS:
            button = WayToBegin(icon, tr(text))
            button.clicked.connect(lambda _checked=False, one=name: self.chosen.emit(one))
            column.addWidget(button)
