"""The bottom bar: the four steps of the story, each a card that shows its place on the body."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from anatomy.facts import Facts
from anatomy.facts.names import NerveId
from anatomy.reasoning.explanation import Explanation, Step
from app.language.shared import capital, small
from app.language.words import tr
from app.state.state import ReadingLevel, State
from app.windows.button_icons import BarButton, ButtonWidths, give_icon, show_words
from app.windows.later import Later

CARDS_AND_BUTTONS, FOUR_CARDS, ONE_CARD = 34, 24, 12
"""In heights of a line: narrower than the first the buttons are icons alone, than the second there is room for one card;
beside one card of the third there is room for the icons."""
TALLEST = 0.3
"""Cards that take more of a window's height than this leave the body too little: then there is one at a time."""
LOW = 24
"""In a window lower than so many lines there is one card at a time."""


class StepCard(QPushButton):
    """One step: its number and title, and its sentence."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName("step")
        self.setCheckable(True)
        self._number, self._caption = number, ""
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
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            column.addWidget(label)
        column.setStretch(1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(8 * line, round(3.9 * line))

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(5 * line, line)

    def least_width(self) -> int:
        """Its longest word and the air beside it, in pixels."""
        layout = self.layout()
        assert layout is not None
        margins, widest = layout.contentsMargins(), 0
        for label, text in ((self._title, self._title.text()), (self._sentence, self._caption)):
            label.ensurePolished()
            words = text.replace("\N{ZERO WIDTH SPACE}", " ").split()
            widest = max(widest, *map(label.fontMetrics().horizontalAdvance, words), 0)
        return widest + margins.left() + margins.right() + 2

    def whole_height(self, width: int) -> int:
        """What title and words take at a width, whichever of them are shown now, in pixels."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        room = QRect(0, 0, max(width - margins.left() - margins.right(), 1), 10000)
        words = ((self._title, self._title.text()), (self._sentence, self._caption))
        wrap = int(Qt.TextFlag.TextWordWrap)
        high = sum(label.fontMetrics().boundingRect(room, wrap, text).height() for label, text in words)
        return high + layout.spacing() + margins.top() + margins.bottom()

    def put_title(self, shown: bool) -> None:
        """Show the title above the words, or the words alone with the step's number."""
        self._title.setVisible(shown)
        self._say()

    def _say(self) -> None:
        self._sentence.setText(self._caption if not self._title.isHidden() else f"{self._number} · {self._caption}")

    def show_step(self, step: Step, caption: str, level: ReadingLevel) -> None:
        """Show the step's title and a few words; the whole sentence is on the right, in the tool tip and spoken."""
        sentence = step.plain if level is ReadingLevel.PLAIN else step.clinical
        self._title.setText(f"{self._number} · {small(step.title)}")
        self._caption = caption
        self._say()
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
        self._shown: int | None = None
        self._later = Later(self, self.fit)
        self.folded = False
        """Whether it stays away, story or not."""
        self.crowded_out = False
        """Whether a deck takes its place."""
        self.setObjectName("story")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self._row = row
        self.cards = [StepCard(number) for number in range(1, 5)]
        self.before = _turn("‹", tr("Step before"), lambda: self._turn(-1))
        row.addWidget(self.before)
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda on, step=place: self.step_chosen.emit(step if on else None))
            row.addWidget(card, 1)
        self.after = _turn("›", tr("Next step of the story"), lambda: self._turn(1))
        row.addWidget(self.after)
        self._ways = ways = QBoxLayout(QBoxLayout.Direction.TopToBottom)
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
        self._buttons = (self.play, self.follow, self.signal)
        self._widths = ButtonWidths()
        for button in self._buttons:
            ways.addWidget(button)
        row.addLayout(ways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the cards keep their words; what the buttons do has keys, too."""
        super().resizeEvent(event)
        self._later.start()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show}:
            self._later.start()
        return answer

    def fit(self) -> None:
        """What there is room for: four cards and the buttons, the buttons by their icons alone, or one card at a time."""
        line, gap, margins = self.fontMetrics().height(), self._row.spacing(), self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        worded_widths, bare_widths = self._widths.of(self._buttons)
        full, bare = max(worded_widths.values()), max(bare_widths.values())
        four = max(*(card.least_width() for card in self.cards), FOUR_CARDS * line // 4) * 4 + 3 * gap
        turns = self.before.sizeHint().width() + self.after.sizeHint().width() + 2 * gap
        wide = (room - 4 * gap - bare) // 4
        tall = self._words_height(wide) > TALLEST * self.window().height()
        low = self.window().height() < LOW * line or tall
        one = low or room < four
        worded = not one and room >= max(four + gap + full, CARDS_AND_BUTTONS * line)
        # Beside one card they stand in a row, so that the bar is low.
        icons = 3 * (bare + self._ways.spacing()) + turns + ONE_CARD * line if one else four + gap + bare
        for button in self._buttons:
            show_words(button, words=worded)
            button.setVisible(worded or room >= icons)
        ways, high = self._ways.spacing(), self.play.sizeHint().height()
        wide_row = (room - 4 * gap - sum(worded_widths.values()) - 2 * ways) // 4
        # In a wide bar the words need fewer lines than three buttons one above another.
        flat = (
            worded
            and wide_row * 4 >= four - 3 * gap
            and max(high, self._words_height(wide_row))
            < max(3 * high + 2 * ways, self._words_height((room - 4 * gap - full) // 4))
        )
        in_row = one or flat
        self._ways.setDirection(QBoxLayout.Direction.LeftToRight if in_row else QBoxLayout.Direction.TopToBottom)
        self._row.setAlignment(self._ways, Qt.AlignmentFlag.AlignVCenter if flat else Qt.AlignmentFlag(0))
        for turn in (self.before, self.after):
            turn.setVisible(one)
        for place, card in enumerate(self.cards):
            card.setVisible(not one or place == (self._shown or 0))
            card.put_title(not one)
        self.before.setEnabled(bool(self._shown))
        self.after.setEnabled(self._shown != len(self.cards) - 1)

    def _words_height(self, width: int) -> int:
        """Of the highest of the cards, if each is so wide, in pixels."""
        return max(card.whole_height(width) for card in self.cards)

    def _turn(self, by: int) -> None:
        at = self._shown
        self.step_chosen.emit(0 if at is None else min(max(at + by, 0), len(self.cards) - 1))

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Show the story, or nothing for the healthy body."""
        self.setVisible(explanation is not None and not (self.folded or self.crowded_out))
        if explanation is None:
            return
        for button in (self.follow, self.signal):
            button.setEnabled(bool(explanation.courses))
        self._shown = state.step
        captions = step_captions(self._facts, explanation)
        for place, (card, step) in enumerate(zip(self.cards, explanation.steps, strict=True)):
            card.show_step(step, captions[place], state.level)
            card.setChecked(state.step == place)
        self.fit()


def _way(icon: str, text: str, tip: str, wanted: SignalInstance) -> QToolButton:
    button = BarButton(in_column=True)
    button.setText(text)
    give_icon(button, icon)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAccessibleDescription(tip)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
    button.clicked.connect(wanted)
    return button


def _turn(text: str, sentence: str, wanted: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(sentence)
    button.setAccessibleName(sentence)
    button.clicked.connect(lambda: wanted())
    return button


def step_captions(facts: Facts, explanation: Explanation) -> tuple[str, str, str, str]:
    """The story in a few words each: cause, roots, nerves, places."""
    from anatomy.reasoning.story import likely

    roots = tr(" and ").join(dict.fromkeys(link.root for link in explanation.roots))
    nerves: tuple[NerveId, ...] = explanation.courses[0].nerves if explanation.courses else ()
    ways = [facts.nerves[nerve].name for nerve in nerves[:3] if nerve in facts.nerves]
    places = [facts.zones[link.zone].name for link in likely(explanation.knee_zones)[:2]]
    places += [facts.areas[link.area].name for link in likely(explanation.areas)[: 3 - len(places)]]
    return (
        capital(explanation.title),
        _touched(explanation, roots),
        capital(" → ".join(ways)) if ways else tr("No nerve carries it down the leg"),
        capital(", ".join(dict.fromkeys(places))) if places else tr("Not felt in the knee"),
    )


def _touched(explanation: Explanation, roots: str) -> str:
    if not roots:
        return tr("No root is touched")
    return tr("{roots} touched", roots=roots) if explanation.surely_touched else tr("{roots} near by", roots=roots)
