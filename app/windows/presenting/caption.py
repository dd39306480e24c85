"""The line under a projected picture: the step's sentence, large enough for the last row, and the way to help."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from anatomy.reasoning.explanation import Explanation
from app.language.shared import capital
from app.language.words import tr
from app.look.theme import LINE_BY_TYPE, LINES_FROM_AFAR
from app.state.state import ReadingLevel, State

HEIGHT = 0.17
"""Of the window: three lines of the smallest type that is read from the last row, with air."""
LARGEST = 21
"""The type is at most this part of the window's height: a short sentence needs not shout."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MOST_LINES = 3
"""More are a page, not a caption."""
STEPS = 4


class Sentence(QWidget):
    """Words as large as there is room for, never smaller than can be read from the last row."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.whole = 720
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, text: str) -> None:
        """Show this sentence."""
        self.text = text
        self.setAccessibleName(text)
        self.update()

    @property
    def shown(self) -> tuple[str, QFont]:
        """The words that have room, and the type in which they are written."""
        fonts = self._fonts()
        for words in shorter(self.text):
            for font in fonts:
                if self._fits(words, QFontMetrics(font)):
                    return words, font
        return words, fonts[-1]

    def _fonts(self) -> list[QFont]:
        """The largest type first, and last the smallest that is read from the last row."""
        fonts: list[QFont] = []
        for pixels in range(round(self.whole / LARGEST), 5, -1):
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            font.setPixelSize(pixels)
            if fonts and QFontMetrics(font).height() < self.whole / LINES_FROM_AFAR:
                break
            fonts.append(font)
        return fonts

    def _fits(self, words: str, metrics: QFontMetrics) -> bool:
        box = metrics.boundingRect(QRect(0, 0, self.width(), 10000), int(WRAP), words)
        room = min(self.height(), round((MOST_LINES + 0.5) * metrics.lineSpacing()))
        return box.height() <= room and box.width() <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words, font = self.shown
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(WRAP), words)


def shorter(text: str) -> Iterator[str]:
    """The text, then shorter ones: without its later sentences, then with fewer and fewer of what the first one lists.

    A clinical list names a dozen places; a hall reads the first ones, the knee's, and how many more there are.
    """
    yield text
    first, ended, _ = text.partition(". ")
    if ended:
        yield first + "."
    parts = first.rstrip(".").split("; ")
    for count in range(len(parts) - 1, 0, -1):
        yield tr("{places}; and {count} more.", places="; ".join(parts[:count]), count=len(parts) - count)


class Caption(QFrame):
    """Where in the story we are, what it says, and the button of the red flags."""

    red_flags_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("story")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._row = row
        self.place = Place()
        row.addWidget(self.place)
        self.sentence = Sentence()
        row.addWidget(self.sentence, 1)
        self.red_flags = QPushButton(tr("⚠ Help now"))
        self.red_flags.setObjectName("alarm")
        self.red_flags.setAccessibleName(tr("When to get help now"))
        self.red_flags.setToolTip(tr("When to get help now (F2)"))
        self.red_flags.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.red_flags.clicked.connect(self.red_flags_wanted)
        row.addWidget(self.red_flags)
        self.hide()

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Say the step's sentence, or the whole picture's title."""
        if state.deck is not None and state.deck.at is not None:
            from app.actions.decking import aside

            # A question from the hall is no step: its number would tell of another picture.
            self.place.show_step(None if aside(state) else state.deck.at, len(state.deck.deck.steps))
        else:
            self.place.show_step(state.step if explanation is not None else None)
        self.sentence.say(sentence_of(state, explanation))

    def fit(self, height: int) -> None:
        """Take the share of a window of that height, in pixels, that belongs to the words."""
        self.setFixedHeight(round(height * HEIGHT))
        self.sentence.whole = height
        self.place.whole = height
        gap = round(height / 45)
        self._row.setContentsMargins(gap, gap // 4, gap, gap // 4)
        self._row.setSpacing(gap)
        # For a hall as the sentence is, whatever text was chosen for near by: it takes room from the sentence.
        font = QFont(self.red_flags.font())
        font.setPixelSize(max(round(height / LINES_FROM_AFAR / LINE_BY_TYPE), 11))
        self.red_flags.setFont(font)
        self.place.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sentence.update()


class Place(QWidget):
    """A mark for each step, the one that is being told filled and larger, its number in it; many steps are told in figures."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = 720
        self.step: int | None = None
        self.steps = STEPS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_step(self, step: int | None, steps: int = STEPS) -> None:
        """Show which step is told, and of how many; hidden where none is."""
        self.step, self.steps = step, steps
        self.setVisible(step is not None)
        if step is not None:
            self.setAccessibleName(tr("Step {number} of {all}", number=step + 1, all=steps))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.whole / 9.5), round(self.whole / 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        large, small = self.whole / 46, self.whole / 130
        many = self.steps > STEPS
        marks = (self.step or 0,) if many else range(self.steps)
        free = (self.width() - 2 * large - 2 * (self.steps - 1) * small) / max(self.steps - 1, 1)
        x, y = 0.0, self.height() / 2
        if many:
            font = QFont(self.font())
            font.setPixelSize(round(1.25 * large))
            painter.setFont(font)
            painter.setPen(colours.windowText().color())
            rest = QRect(round(2 * large), 0, self.width() - round(2 * large), self.height())
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), f" / {self.steps}")
        for step in marks:
            here = step == self.step
            radius = large if here else small
            x += radius
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.highlight() if here else colours.dark())
            painter.drawEllipse(round(x - radius), round(y - radius), round(2 * radius), round(2 * radius))
            if here:
                font = QFont(self.font())
                font.setBold(True)
                font.setPixelSize(round(1.25 * radius))
                painter.setFont(font)
                painter.setPen(colours.highlightedText().color())
                box = QRect(round(x - radius), round(y - radius), round(2 * radius), round(2 * radius))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(step + 1))
            x += radius + max(free, 2.0)


def sentence_of(state: State, explanation: Explanation | None) -> str:
    """What the audience reads under the picture."""
    if state.asking:
        return tr("Where does it hurt?")
    if state.deck is not None:
        from app.actions.decking import step_shown, words_of

        shown = step_shown(state)
        if shown is not None:
            return words_of(shown, explanation)
    if explanation is None:
        return tr("The healthy body")
    if state.step is None:
        whole = ": ".join(part for part in (explanation.title, explanation.subtitle) if part)
        return capital(whole)
    step = explanation.steps[state.step]
    return step.plain if state.level is ReadingLevel.PLAIN else step.clinical
