"""What stands in the window until the body is there: which step is being taken, and how many are left."""

from enum import IntEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.language.words import phrase, tr

WIDE_LINES, HIGH_LINES = 16.0, 0.3


class Stage(IntEnum):
    """The steps of loading, in order."""

    FACTS = 0
    BODY = 1
    DRAWING = 2


STAGE_WORDS = {
    Stage.FACTS: phrase("Loading the facts …"),
    Stage.BODY: phrase("Loading the body …"),
    Stage.DRAWING: phrase("Drawing the body …"),
}
SHARES = {Stage.FACTS: 0.1, Stage.BODY: 0.35, Stage.DRAWING: 0.75}
"""How far the line is filled when a step begins: about as the time is spent, measured on two cores."""


class LoadingSign(QWidget):
    """A line that fills in steps; nothing moves in between, and nothing is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage.FACTS
        self._say()

    def reach(self, stage: Stage) -> None:
        """Show that a step begins, at once: while it is taken nothing else is painted."""
        if stage is not self.stage:
            self.stage = stage
            self._say()
            if self.isVisible():
                self.repaint()

    def _say(self) -> None:
        self.setAccessibleName(tr(STAGE_WORDS[self.stage]))
        self.setAccessibleDescription(tr("Step {number} of {count}", number=self.stage + 1, count=len(Stage)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), QFontMetricsF(self.font()).height()
        wide, high = min(WIDE_LINES * line, self.width() * 0.6), max(HIGH_LINES * line, 3.0)
        middle = self.height() / 2
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = QRectF(0, middle - 2.2 * line, self.width(), 1.6 * line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, tr(STAGE_WORDS[self.stage]))
        left = (self.width() - wide) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for share, role in ((1.0, QPalette.ColorRole.Mid), (SHARES[self.stage], QPalette.ColorRole.Highlight)):
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(QRectF(left, middle, wide * share, high), high / 2, high / 2)
        painter.end()
