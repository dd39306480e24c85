"""The bottom bar: the four steps of the story, each a card that shows its place on the body."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from anatomy.reasoning.explanation import Explanation, Step
from app.state.state import ReadingLevel, State


class StepCard(QPushButton):
    """One step: its number and title, and its sentence."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName("step")
        self.setCheckable(True)
        self._number = number
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        self._title, self._sentence = QLabel(), QLabel()
        self._title.setObjectName("heading")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.setStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().height() * 5)

    def show_step(self, step: Step, level: ReadingLevel) -> None:
        """Show the step's title and sentence."""
        sentence = step.plain if level is ReadingLevel.PLAIN else step.clinical
        self._title.setText(f"{self._number} · {step.title.lower()}")
        self._sentence.setText(sentence)
        self.setAccessibleName(f"Step {self._number}, {step.title}: {sentence}")


class StoryBar(QFrame):
    """Four cards; pressing one shows that step, pressing it again the whole picture."""

    step_chosen = Signal(object)  # 0 to 3, or None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("story")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self.cards = [StepCard(number) for number in range(1, 5)]
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda on, step=place: self.step_chosen.emit(step if on else None))
            row.addWidget(card, 1)

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Show the story, or nothing for the healthy body."""
        self.setVisible(explanation is not None)
        if explanation is None:
            return
        for place, (card, step) in enumerate(zip(self.cards, explanation.steps, strict=True)):
            card.show_step(step, state.level)
            card.setChecked(state.step == place)
