"""The bottom bar: the four steps of the story, each a card that shows its place on the body."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from anatomy.facts import Facts
from anatomy.facts.names import NerveId
from anatomy.reasoning.explanation import Explanation, Step
from app.language.shared import small
from app.language.words import tr
from app.state.state import ReadingLevel, State
from app.windows.button_icons import give_icon

CARDS_AND_BUTTONS = 34
"""In heights of a line: narrower than this there is room for the cards alone."""


class StepCard(QPushButton):
    """One step: its number and title, and its sentence."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName("step")
        self.setCheckable(True)
        self._number = number
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 4, 8)
        column.setSpacing(2)
        self._title, self._sentence = QLabel(), QLabel()
        self._title.setObjectName("heading")
        self._sentence.setWordWrap(True)
        self._title.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title.setMinimumWidth(1)
        for label in (self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.setStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(round(self.fontMetrics().height() * 3.9))

    def show_step(self, step: Step, caption: str, level: ReadingLevel) -> None:
        """Show the step's title and a few words; the whole sentence is on the right, in the tool tip and spoken."""
        sentence = step.plain if level is ReadingLevel.PLAIN else step.clinical
        self._title.setText(f"{self._number} · {small(step.title)}")
        self._sentence.setText(caption)
        self.setToolTip(sentence)
        self.setAccessibleName(
            tr("Step {number}, {title}: {sentence}", number=self._number, title=step.title, sentence=sentence)
        )


class StoryBar(QFrame):
    """Four cards; pressing one shows that step, pressing it again the whole picture."""

    step_chosen = Signal(object)  # 0 to 3, or None
    play_wanted = Signal()
    follow_wanted = Signal()
    signal_wanted = Signal()

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts
        self.folded = False
        """Whether it stays away, story or not."""
        self.setObjectName("story")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self.cards = [StepCard(number) for number in range(1, 5)]
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda on, step=place: self.step_chosen.emit(step if on else None))
            row.addWidget(card, 1)
        ways = QVBoxLayout()
        ways.setSpacing(4)
        self.play = _way(
            "play", tr("Play the story"), tr("The four steps one after another, with captions (P)"), self.play_wanted
        )
        self.follow = _way(
            "follow",
            tr("Follow the nerve"),
            tr("Travel along the nerve from the spine to its end (N)"),
            self.follow_wanted,
        )
        self.signal = _way(
            "signal", tr("Send a signal"), tr("Let a signal run along the nerve (G)"), self.signal_wanted
        )
        for button in (self.play, self.follow, self.signal):
            ways.addWidget(button)
        row.addLayout(ways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the cards keep their words; what the buttons do has keys, too."""
        wide = self.width() >= self.fontMetrics().height() * CARDS_AND_BUTTONS
        for button in (self.play, self.follow, self.signal):
            button.setVisible(wide)
        super().resizeEvent(event)

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Show the story, or nothing for the healthy body."""
        self.setVisible(explanation is not None and not self.folded)
        if explanation is None:
            return
        for button in (self.follow, self.signal):
            button.setEnabled(bool(explanation.courses))
        captions = step_captions(self._facts, explanation)
        for place, (card, step) in enumerate(zip(self.cards, explanation.steps, strict=True)):
            card.show_step(step, captions[place], state.level)
            card.setChecked(state.step == place)


def _way(icon: str, text: str, tip: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    give_icon(button, icon)
    button.setToolTip(tip)
    button.clicked.connect(wanted)
    return button


def step_captions(facts: Facts, explanation: Explanation) -> tuple[str, str, str, str]:
    """The story in a few words each: cause, roots, nerves, places."""
    roots = tr(" and ").join(dict.fromkeys(link.root for link in explanation.roots))
    nerves: tuple[NerveId, ...] = explanation.courses[0].nerves if explanation.courses else ()
    ways = [facts.nerves[nerve].name for nerve in nerves[:3] if nerve in facts.nerves]
    places = [facts.zones[link.zone].name for link in explanation.knee_zones[:2]]
    places += [facts.areas[link.area].name for link in explanation.areas[: 3 - len(places)]]
    return (
        _capital(explanation.title),
        tr("{roots} touched", roots=roots) if roots else tr("No root is touched"),
        _capital(" → ".join(ways)) if ways else tr("No nerve carries it down the leg"),
        _capital(", ".join(dict.fromkeys(places))) if places else tr("Not felt in the knee"),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
