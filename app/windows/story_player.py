"""Plays the four steps by themselves, with captions in place of sound."""

import textwrap
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from anatomy.reasoning.explanation import Explanation, Step
from app.state.state import ReadingLevel

if TYPE_CHECKING:
    from app.scene.viewport import Viewport
    from app.windows.flat_map import FlatMap

LOOK_MS, WORD_MS = 2500, 330
"""Time to look, and to read a word."""
LONGEST_MS = 14000
"""Of one step: the four stay under a minute."""
LINE_LETTERS = 44


class StoryPlayer(QObject):
    """Goes from step to step; whoever takes another step by hand ends it.

    Parameters
    ----------
    view : Viewport or FlatMap
        Carries the captions.
    show_step : callable
        Told the step (0 to 3), and None at the end.
    """

    def __init__(self, view: "Viewport | FlatMap", show_step: Callable[[int | None], None]) -> None:
        super().__init__(view)
        self._view, self._show_step = view, show_step
        self._explanation: Explanation | None = None
        self._level = ReadingLevel.PLAIN
        self._step = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_next)

    @property
    def playing(self) -> bool:
        """Whether the story is running."""
        return self._explanation is not None

    def play(self, explanation: Explanation, level: ReadingLevel, first: int = 0) -> None:
        """Begin with a step, usually the first."""
        self._explanation, self._level = explanation, level
        self._tell(first)

    def stop(self) -> None:
        """End it where it is, without words."""
        if self._explanation is not None:
            self._explanation = None
            self._timer.stop()
            self._view.say("")

    def saw_step(self, step: int | None) -> None:
        """The picture shows this step now: one that the player did not choose ends it."""
        if self._explanation is not None and step != self._step:
            self.stop()

    def _tell(self, step: int) -> None:
        assert self._explanation is not None
        self._step = step
        told = self._explanation.steps[step]
        self._show_step(step)
        self._view.say(caption(told, self._level))
        self._timer.start(duration_ms(told, self._level))

    def _on_next(self) -> None:
        if self._explanation is None:
            return
        if self._step + 1 < len(self._explanation.steps):
            self._tell(self._step + 1)
        else:
            self.stop()
            self._show_step(None)


def caption(step: Step, level: ReadingLevel) -> str:
    """A step's sentence in lines that can be read from the back of a hall."""
    sentence = step.plain if level is ReadingLevel.PLAIN else step.clinical
    return "\n".join(textwrap.wrap(sentence, LINE_LETTERS))


def duration_ms(step: Step, level: ReadingLevel) -> int:
    """How long a step stays: time to look and to read."""
    return min(LOOK_MS + WORD_MS * len(caption(step, level).split()), LONGEST_MS)
