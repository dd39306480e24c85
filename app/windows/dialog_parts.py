"""Parts that dialogs share: their air, the button that is meant, and a question with its answers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QDoubleSpinBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.windows.panel_parts import words

AIR, BETWEEN = 18, 12
"""Pixels round what stands in a dialog, and between its parts (authored)."""
QUESTION_LINES = 28
"""Width of a question in heights of a line (authored)."""


class PrimaryButton(QPushButton):
    """The button that does what a dialog is for; its ring lies inside, for the accent beside it is too like the ring."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("primary")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.HighlightedText), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
            painter.end()


def number_box(box: QSpinBox | QDoubleSpinBox) -> None:
    """Begin the figures of a box as far in as other boxes begin their words: style sheets do not reach them."""
    box.lineEdit().setTextMargins(7, 0, 0, 0)


def dialog_column(dialog: QDialog) -> QVBoxLayout:
    """The column of a dialog, with the air of all dialogs."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(AIR, AIR, AIR, AIR)
    column.setSpacing(BETWEEN)
    return column


class Question(QDialog):
    """One question, what follows from it, and its answers; Esc is the first of them, Enter the last.

    Parameters
    ----------
    parent : QWidget
    title : str
    sentence : str
        What is at stake.
    answers : sequence of str
        The way back first, what is meant last.
    """

    def __init__(self, parent: QWidget, title: str, sentence: str, answers: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.answer = 0
        """Which of the answers was given."""
        column = dialog_column(self)
        for text, style in ((title, "title"), (sentence, "")):
            label = words(text, style)
            label.setTextFormat(Qt.TextFormat.PlainText)  # it may name what somebody typed, whatever stands in it
            column.addWidget(label)
        self.buttons = [QPushButton(text) for text in answers[:-1]] + [PrimaryButton(answers[-1])]
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addStretch(1)
        for place, button in enumerate(self.buttons):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, given=place: self._give(given))
            row.addWidget(button)
        self.buttons[-1].setDefault(True)
        column.addSpacing(BETWEEN)
        column.addStretch(1)
        column.addLayout(row)
        window = parent.window().size() * 0.94
        if (
            row.minimumSize().width() + 2 * AIR > window.width()
        ):  # large type: one below the other, what is meant on top
            row.setDirection(QBoxLayout.Direction.BottomToTop)
        wide = max(QUESTION_LINES * self.fontMetrics().height(), row.minimumSize().width() + 2 * AIR)
        room = QSize(wide, column.totalHeightForWidth(wide)).boundedTo(window)
        self.resize(QSize(room.width(), min(column.totalHeightForWidth(room.width()), window.height())))
        self.buttons[-1].setFocus()

    def _give(self, answer: int) -> None:
        self.answer = answer
        self.done(QDialog.DialogCode.Accepted if answer else QDialog.DialogCode.Rejected)


def ask(parent: QWidget, title: str, sentence: str, answers: Sequence[str]) -> int:
    """Put a question and wait; which answer was given, 0 where it was put away."""
    question = Question(parent, title, sentence, answers)
    question.exec()
    question.deleteLater()
    return question.answer
