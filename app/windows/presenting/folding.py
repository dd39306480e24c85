"""Folds widgets away and brings back those that were there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


class Fold:
    """Remembers which of some widgets were to be seen."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        self._parts = tuple(parts)
        self._seen: tuple[QWidget, ...] | None = None

    def fold(self, away: bool) -> None:
        """Fold them away, or bring back those that were there; twice is as good as once."""
        if away and self._seen is None:
            self._seen = tuple(part for part in self._parts if not part.isHidden())
            for part in self._seen:
                part.hide()
        elif not away and self._seen is not None:
            for part in self._seen:
                part.show()
            self._seen = None
