"""What stands out from the sacrum's two faces: transverse lines in front; crests, tubercles and pits behind.

Everything is a height in millimetres over the outlines of sacrum_form, in its coordinates (level, distance from the
median plane). The sizes are authored after textbook descriptions; none is a measurement.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import interpolate

from anatomy.authoring.fields import Field, Grid
from anatomy.authoring.sacrum_form import FORAMINA, LEVEL_MM, SacralCurve, back_depth

Values = NDArray[np.float64]

LINE_MM, LINE_BREADTH_MM, HOLLOW_MM = 0.8, 1.4, 0.35
"""Height and breadth of the transverse lines of the fused discs, and how hollow the bodies between them are."""
CREST_LEVELS = (
    0.55, 0.72, 0.90, 1.05, 1.20, 1.36, 1.50, 1.66, 1.82, 2.00, 2.18, 2.36, 2.52, 2.70, 2.86, 3.02, 3.20, 3.40, 3.60, 3.80,
)  # fmt: skip
CREST = (
    0.0, 2.0, 8.2, 12.0, 12.2, 9.0, 7.6, 8.8, 9.4, 7.0, 5.4, 6.6, 6.8, 4.6, 3.4, 4.2, 4.4, 2.6, 1.0, 0.0,
)  # fmt: skip
"""How far the median crest stands out from the laminae: four spinous tubercles, from S1 to S4, on one ridge."""
CREST_HALF_MM = (2.3, 3.8)
"""Half breadth of the median crest between its tubercles and at them."""
INTERMEDIATE = ((1.30, 16.8, 4.0), (2.30, 14.8, 3.4), (3.28, 12.5, 2.6))
LATERAL = ((0.62, 37.0, 3.0), (1.38, 32.6, 5.0), (2.32, 28.2, 4.2), (3.24, 24.4, 3.2), (4.02, 21.0, 2.4))
"""Tubercles of the side crests, what is left of the articular and the transverse processes: level, x, height."""
PITS = ((0.56, 44.0, 3.2, 5.0), (1.22, 40.0, 4.6, 6.0), (1.84, 36.0, 3.4, 5.0), (2.34, 34.5, 1.6, 4.5))
"""Hollows of the sacral tuberosity, where the interosseous ligaments hold: level, x, depth, radius."""


def front_lines(level: Values, x: Values) -> Values:
    """Four transverse lines from foramen to foramen, and the slightly hollow bodies between them (mm forwards)."""
    inside = np.clip(level, 0.0, 4.6)
    away = np.abs(inside - np.round(inside)) * LEVEL_MM
    wide = np.interp(inside, [0, 1, 4], [24, 17.5, 12.0])
    fade = 1.0 / (1.0 + np.exp((np.abs(x) - wide) / 2.6))
    on = np.interp(inside, [0.4, 0.9, 3.6, 4.3], [0.0, 1.0, 0.85, 0.35])
    line = LINE_MM * np.exp(-((away / LINE_BREADTH_MM) ** 2))
    return np.asarray((line - HOLLOW_MM * np.sin(np.pi * inside) ** 2) * fade * on)


def back_relief(level: Values, x: Values) -> Values:
    """How far the dorsal surface stands out (mm) from its smooth outline at levels and distances of equal shape."""
    aside = np.abs(x)
    relief = _median_crest(level, aside)
    relief = relief + _row(level, aside, INTERMEDIATE, ridge=0.9, sides=2.7, along=4.0)
    relief = relief + _row(level, aside, LATERAL, ridge=1.2, sides=3.6, along=4.6)
    for *_, at, out, wide, high in FORAMINA:
        round_it = ((aside - out) / (wide + 2.2)) ** 2 + ((level - at) * LEVEL_MM / (high + 2.2)) ** 2
        relief = relief - 1.0 * np.exp(-(round_it**1.5))
    return np.asarray(relief)


def pits(grid: Grid, curve: SacralCurve) -> Field:
    """How far (mm) the tuberosity's surface is sunk at each place of a grid: round hollows square to the flank."""
    sunk = np.zeros(grid.shape, np.float32)
    for level, x, deep, radius in PITS:
        at = curve.body(level, x, float(back_depth(level, x))).astype(np.float32)
        away = ((grid.points - at) ** 2).sum(-1)
        sunk += np.float32(deep) * np.exp(-away / np.float32(radius**2))
    return sunk


def _median_crest(level: Values, aside: Values) -> Values:
    rise = interpolate.PchipInterpolator(CREST_LEVELS, CREST)
    at = np.clip(level, CREST_LEVELS[0], CREST_LEVELS[-1])
    height = np.asarray(rise(at))
    slope = np.asarray(interpolate.PchipInterpolator(CREST_LEVELS, np.convolve(CREST, [0.25, 0.5, 0.25], "same"))(at))
    knob = np.clip((height - slope) / 0.8 + 0.5, 0.0, 1.0)
    half = CREST_HALF_MM[0] + (CREST_HALF_MM[1] - CREST_HALF_MM[0]) * knob
    blade = np.exp(-((aside / half) ** 2.6))
    foot = np.exp(-((aside / 6.5) ** 2))
    return np.asarray(height * (0.82 * blade + 0.18 * foot))


def _row(
    level: Values,
    aside: Values,
    tubercles: Sequence[tuple[float, float, float]],
    *,
    ridge: float,
    sides: float,
    along: float,
) -> Values:
    """A crest through its tubercles: a low ridge, and a hill at each."""
    levels, out, heights = np.array(tubercles).T
    middle = np.interp(level, levels, out)
    middle = middle + np.where(
        level < levels[0], (out[1] - out[0]) / (levels[1] - levels[0]) * (level - levels[0]), 0.0
    )
    on = np.clip((level - levels[0] + 0.35) / 0.3, 0.0, 1.0) * np.clip((levels[-1] + 0.4 - level) / 0.3, 0.0, 1.0)
    height = ridge * on
    for at, high in zip(levels, heights, strict=True):
        height = height + (high - ridge) * np.exp(-(((level - at) * LEVEL_MM / along) ** 2))
    return np.asarray(height * np.exp(-(((aside - middle) / sides) ** 2)))


def inverted_u(level: Values, x: Values, *, top: float, half: ArrayLike, widening: float) -> Values:
    """Signed distance (mm) in the dorsal surface to an inverted U: its top at a level, its legs downwards."""
    down, aside, wide = (level - top) * LEVEL_MM, np.abs(x), np.asarray(half, dtype=np.float64)
    arch = np.hypot(aside, wide - down) - wide
    legs = aside - wide - widening * (down - wide)
    return np.asarray(np.where(down < wide, arch, legs))
