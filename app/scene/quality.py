"""How finely a frame is drawn."""

from collections.abc import Mapping
from enum import StrEnum


class Quality(StrEnum):
    """FINE at rest and for pictures, STILL before it, the others while the eye moves on machines that need them."""

    FINE = "fine"
    STILL = "still"
    MOVING = "moving"
    LIGHT = "light"
    LEAST = "least"


SCALE: Mapping[Quality, float] = {
    Quality.FINE: 2.0, Quality.STILL: 1.0, Quality.MOVING: 0.66, Quality.LIGHT: 0.5, Quality.LEAST: 0.36,
}  # fmt: skip
"""Drawn pixels for each asked one, along one axis. FINE is averaged down again: that smooths every edge, the hatching too."""
COARSE = frozenset({Quality.MOVING, Quality.LIGHT, Quality.LEAST})
"""Drawn with fewer triangles."""
