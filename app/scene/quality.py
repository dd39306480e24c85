"""How finely a frame is drawn."""

from collections.abc import Mapping
from enum import StrEnum


class Quality(StrEnum):
    """MOVING while the eye moves, STILL for the first frame at rest, FINE shortly after and for pictures."""

    MOVING = "moving"
    STILL = "still"
    FINE = "fine"


SCALE: Mapping[Quality, float] = {Quality.MOVING: 0.66, Quality.STILL: 1.0, Quality.FINE: 2.0}
"""Drawn pixels for each asked one, along one axis. FINE is averaged down again: that smooths every edge, the hatching too."""
