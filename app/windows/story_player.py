"""Plays the four steps by themselves, with captions in place of sound."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from anatomy.reasoning.explanation import Explanation, Step
from app.scene.story import LOOK_MS, WORD_MS, caption, reading_ms
from app.state.state import ReadingLevel

if TYPE_CHECKING:
    from app.scene.viewport import Viewport
    from app.windows.flat_map import FlatMap

HELD_UP_MS = 3000
"""A step that ends so much later than it should was not seen: the computer slept, or something held everything up."""


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
        self._clock = QElapsedTimer()
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
        self._clock.start()

    def _on_next(self) -> None:
        if self._explanation is None:
            return
        if self._clock.restart() > self._timer.interval() + HELD_UP_MS:
            self._timer.start()
            return
        if self._step + 1 < len(self._explanation.steps):
            self._tell(self._step + 1)
        else:
            self.stop()
            self._show_step(None)


def duration_ms(step: Step, level: ReadingLevel) -> int:
    """How long a step stays: time to look and to read."""
    return reading_ms(step, level, LOOK_MS, WORD_MS)
