"""Whose body is shown: the built man or woman, at a chosen stature."""

from dataclasses import dataclass
from enum import StrEnum


class Sex(StrEnum):
    """Which of the two built bodies."""

    MAN = "man"
    WOMAN = "woman"


@dataclass(frozen=True, slots=True)
class Statures:
    """Standing heights of a population, millimetres.

    Attributes
    ----------
    low, middle, high : float
        5th, 50th and 95th percentile. The body is built at the 50th.
    """

    low: float
    middle: float
    high: float

    def scale(self, stature_mm: float | None) -> float:
        """By how much the built body is larger at a stature; all lengths in proportion (our own simplification).

        Raises
        ------
        ValueError
            For a stature outside the 5th to 95th percentile, with a sentence naming the limits.
        """
        if stature_mm is None:
            return 1.0
        if not self.low <= stature_mm <= self.high:
            raise ValueError(
                f"A stature of {stature_mm / 10:.1f} cm is outside what this body can show: "
                f"{self.low / 10:.1f} to {self.high / 10:.1f} cm."
            )
        return stature_mm / self.middle


@dataclass(frozen=True, slots=True)
class Person:
    """Whose body is shown.

    Attributes
    ----------
    sex : Sex
    stature_mm : int, optional
        Standing height; None is the 50th percentile.
    """

    sex: Sex = Sex.MAN
    stature_mm: int | None = None
