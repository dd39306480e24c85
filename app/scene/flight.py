"""A journey of the eye, and the clock by which it and everything else that moves by itself goes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer

from app.scene.camera import Camera

Path = Callable[[float], Camera]
"""The camera for each share of a way, 0 to 1."""
LONGEST_STEP_MS = 400
"""A longer time between two looks was none to see anything in: the machine slept, or was busy with something else."""


class Stopwatch:
    """Milliseconds that were there to be seen: over a computer's sleep, or whatever held everything up, it stands still."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._clock.start()
        self._read = self._seen = 0

    def elapsed(self) -> int:
        """Milliseconds since the beginning; to be asked often."""
        now = self._now()
        self._seen += min(max(now - self._read, 0), LONGEST_STEP_MS)
        self._read = now
        return self._seen

    def _now(self) -> int:
        return self._clock.elapsed()


@dataclass(slots=True)
class Flight:
    """A path and how long it takes in all, milliseconds."""

    path: Path
    milliseconds: int
    clock: Stopwatch = field(default_factory=Stopwatch)

    @property
    def share(self) -> float:
        """How far it has come, 0 to 1."""
        return min(self.clock.elapsed() / self.milliseconds, 1.0)
