"""Whether drawing ended the program the last time: a driver may draw a triangle and still fall over a whole body.

While the first frames are drawn a lock lies in the cache. One that is found without its program was left by a crash;
then the flat map comes once, and the next start draws again.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from app.faults.faults import write_down
from app.language.words import phrase

FELL = phrase(
    "The last time drawing ended Kneural, so the body is shown flat this time. To try anew, start Kneural again."
)
SURE_AFTER_MS = 4000
"""Who still runs so long after the first picture was asked for has drawn it."""


class FirstFrames:
    """Marks the time in which a driver shows what it is worth.

    Parameters
    ----------
    file : Path
        The lock. Where it cannot be written nothing is known, and nothing is claimed.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = QLockFile(str(file))
        self._lock.setStaleLockTime(0)

    def fell(self) -> bool:
        """Whether the last ones were never finished; asked once, before the first are begun."""
        with suppress(OSError):
            if self._file.exists() and self._lock.tryLock(0):
                self._lock.unlock()
                write_down("Drawing: the program ended in its first frames the last time; the body is shown flat once.")
                return True
        return False

    def begin(self) -> None:
        """From now on an end of the program is a crash."""
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
        self._lock.tryLock(0)

    def done(self) -> None:
        """They are drawn, or the window was closed in peace."""
        self._lock.unlock()
