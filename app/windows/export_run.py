"""Long exports, done a step at a time between the window's events: it stays alive, shows progress and can be stopped."""

from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.language.words import tr


class ExportRun(QObject):
    """Drives one export. What draws belongs to the window's thread, so the work is cut into steps, not put into a thread.

    Work is a generator that yields how far it is (a share, or something with `share` and `image`); closing it undoes it.
    """

    moved = Signal(float, object)
    """Share done, 0 to 1, and the image drawn last or None."""
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[Any, None, Any] | None = None
        self._clock = QElapsedTimer()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)
        self.share = 0.0

    @property
    def running(self) -> bool:
        """Whether there is work."""
        return self._steps is not None

    def begin(self, steps: Generator[Any, None, Any]) -> None:
        """Start; only one export runs at a time."""
        assert self._steps is None
        self._steps, self.share = steps, 0.0
        self._clock.start()
        self._next.start()

    def stop(self) -> None:
        """Stop and undo; nothing is left of it."""
        if self._steps is not None:
            self._end()
            self.stopped.emit()

    @property
    def words(self) -> str:
        """How far it is and how long it will still take."""
        per_cent = int(100 * self.share)
        elapsed = self._clock.elapsed() / 1000
        if self.share <= 0 or elapsed < 1:
            return tr("{percent} %", percent=per_cent)
        left = elapsed * (1 - self.share) / self.share
        if left >= 90:
            return tr("{percent} %, about {minutes} minutes left", percent=per_cent, minutes=round(left / 60))
        return tr("{percent} %, about {seconds} s left", percent=per_cent, seconds=round(left))

    def _end(self) -> None:
        self._next.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _on_next(self) -> None:
        from app.exports.errors import ExportError
        from app.scene.reading_pixels import DrawingLostError

        if self._steps is None:
            return
        try:
            progress = next(self._steps)
        except StopIteration as end:
            self._end()
            self.share = 1.0
            self.done.emit(end.value)
            return
        except (ExportError, DrawingLostError) as error:
            self._end()
            self.failed.emit(str(error))
            return
        except MemoryError:
            self._end()
            self.failed.emit(tr("There is not enough memory for this; choose a smaller size."))
            return
        except BaseException:
            self._end()
            self.failed.emit(tr("It could not be made; nothing was written."))
            raise
        self.share = progress if isinstance(progress, float) else progress.share
        self._next.start()
        self.moved.emit(self.share, getattr(progress, "image", None))
