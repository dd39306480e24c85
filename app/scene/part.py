"""A picture drawn in parts: what the eye must do so that a part fits its neighbours. Plain arithmetic."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import atan, ceil, degrees, radians, tan

from app.look.colours import Colour, Ground

MOST_WIDE, MOST_HIGH = 1920, 1088
"""Pixels of the largest part. Drawn at twice its sides it takes 33 MB on the graphics side, which every card has."""


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a picture, pixels from its upper left corner."""

    left: int
    top: int
    width: int
    height: int

    def view_angle(self, whole_angle: float, whole_height: int) -> float:
        """The vertical opening of the part, degrees, seen about its own middle as about the picture's."""
        if self.height == whole_height:
            return whole_angle
        return degrees(2 * atan(tan(radians(whole_angle) / 2) * self.height / whole_height))

    def window_centre(self, width: int, height: int) -> tuple[float, float]:
        """How far the part's middle lies right of and above the picture's, in halves of the part's sides."""
        across = self.left + self.width / 2 - width / 2
        down = self.top + self.height / 2 - height / 2
        return 2 * across / self.width, -2 * down / self.height

    def of_ground(self, ground: Ground, height: int) -> Ground:
        """The stretch of a background that lies behind the part: colours at its top and bottom."""
        if self.height == height:
            return ground
        return _between(ground, self.top / height), _between(ground, (self.top + self.height) / height)


def parts(width: int, height: int, most_wide: int = MOST_WIDE, most_high: int = MOST_HIGH) -> Iterator[Part]:
    """Parts of a picture, row by row from the upper left, none larger than told; together they are the picture."""
    columns, rows = ceil(width / most_wide), ceil(height / most_high)
    across = [round(n * width / columns) for n in range(columns + 1)]
    down = [round(n * height / rows) for n in range(rows + 1)]
    for top, bottom in pairwise(down):
        for left, right in pairwise(across):
            yield Part(left, top, right - left, bottom - top)


def _between(ground: Ground, share: float) -> Colour:
    r, g, b = (above + (below - above) * share for above, below in zip(*ground, strict=True))
    return r, g, b  # type: ignore[return-value]  # fractions of a level, so that no border shows between two parts
