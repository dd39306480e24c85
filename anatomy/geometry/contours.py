"""Closed outlines of a field on a grid: marching squares, rounding and thinning. Plain numpy."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Loop = NDArray[np.float64]
"""Array (K, 2): corners of a closed outline; the last is not the first again."""

TOP, RIGHT, BOTTOM, LEFT = range(4)
# Which edges of a cell an outline enters and leaves, by which corners lie inside (1 upper left, 2 upper right, 4 lower
# right, 8 lower left). Inside lies always on the same hand, so that each crossing has one way in and one way out.
WAYS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((LEFT, TOP),),
    2: ((TOP, RIGHT),),
    3: ((LEFT, RIGHT),),
    4: ((RIGHT, BOTTOM),),
    5: ((LEFT, TOP), (RIGHT, BOTTOM)),
    6: ((TOP, BOTTOM),),
    7: ((LEFT, BOTTOM),),
    8: ((BOTTOM, LEFT),),
    9: ((BOTTOM, TOP),),
    10: ((TOP, RIGHT), (BOTTOM, LEFT)),
    11: ((BOTTOM, RIGHT),),
    12: ((RIGHT, LEFT),),
    13: ((RIGHT, TOP),),
    14: ((TOP, LEFT),),
}


def contours(field: NDArray[Any], level: float = 0.5) -> list[Loop]:
    """Closed outlines of all that lies above a level; what touches the grid's border is closed along it.

    Parameters
    ----------
    field : array (rows, columns)
    level : float

    Returns
    -------
    list of array (K, 2)
        Places as (column, row), with fractions. Holes are outlines, too, and run the other way round.
    """
    padded = np.pad(np.asarray(field, dtype=np.float64), 1, constant_values=min(level - 1.0, float(field.min())))
    inside = padded > level
    cell = inside[:-1, :-1] + 2 * inside[:-1, 1:] + 4 * inside[1:, 1:] + 8 * inside[1:, :-1]
    rows, columns = np.nonzero((cell > 0) & (cell < 15))
    if not len(rows):
        return []
    kind, width = cell[rows, columns], padded.shape[1]
    size = padded.size
    # Edges are numbered by their upper or left end: first those that run across, then those that run down.
    at = rows * width + columns
    edge = {TOP: at, BOTTOM: at + width, LEFT: size + at, RIGHT: size + at + 1}
    starts, ends = [], []
    for corners, ways in WAYS.items():
        here = kind == corners
        for enters, leaves in ways:
            starts.append(edge[enters][here])
            ends.append(edge[leaves][here])
    follows = dict(zip(np.concatenate(starts).tolist(), np.concatenate(ends).tolist(), strict=True))
    loops = []
    while follows:
        first, after = follows.popitem()
        chain = [first]
        while after != first:
            chain.append(after)
            after = follows.pop(after)
        loops.append(_places(np.array(chain), padded, level) - 1.0)
    # The longest first, whatever the order in which they were found.
    return sorted((loop for loop in loops if len(loop) > 2), key=lambda one: (-len(one), *one.min(axis=0)))


def _places(edges: NDArray[np.int64], field: Floats, level: float) -> Floats:
    """Where the level is crossed on each edge: array (K, 2), column and row."""
    size, width = field.size, field.shape[1]
    down = edges >= size
    row, column = np.divmod(np.where(down, edges - size, edges), width)
    a, b = field[row, column], field[row + down, column + ~down]
    share = (level - a) / (b - a)
    return np.stack([column + share * ~down, row + share * down], axis=1)


def blurred(field: NDArray[Any], times: int = 2) -> Floats:
    """Each place the weighted mean of itself and its eight neighbours (1, 2, 1 across and down); outside counts as 0."""
    soft = np.asarray(field, dtype=np.float64)
    for _ in range(times):
        for axis in (0, 1):
            wide = np.pad(soft, [(1, 1) if k == axis else (0, 0) for k in (0, 1)])
            n = soft.shape[axis]
            soft = (wide.take(range(n), axis) + 2 * soft + wide.take(range(2, n + 2), axis)) / 4
    return soft


def rounded(line: Floats, times: int = 3, *, closed: bool = True) -> Floats:
    """A line with its corners rounded: each point moves towards the mean of its neighbours."""
    for _ in range(times):
        if closed:
            line = (np.roll(line, 1, axis=0) + 2 * line + np.roll(line, -1, axis=0)) / 4
        elif len(line) > 2:
            line = np.vstack([line[:1], (line[:-2] + 2 * line[1:-1] + line[2:]) / 4, line[-1:]])
    return line


def thinned(line: Floats, tolerance: float, *, closed: bool = True) -> Floats:
    """A line without the points that its neighbours' chord passes within a tolerance; a closed one keeps at least 8."""
    for _ in range(6):
        if len(line) < 17:
            break
        middle = line[1::2] if len(line) % 2 == 0 and closed else line[1:-1:2]
        before = line[0::2][: len(middle)]
        after = np.roll(line, -1, axis=0)[1::2][: len(middle)]
        chord = after - before
        length = np.maximum(np.hypot(*chord.T), 1e-9)
        off = np.abs(chord[:, 0] * (middle - before)[:, 1] - chord[:, 1] * (middle - before)[:, 0]) / length
        keep = np.ones(len(line), dtype=bool)
        keep[1 : 2 * len(middle) : 2] = off > tolerance
        if keep.all():
            break
        line = line[keep]
    return line


def area(loop: Loop) -> float:
    """Area within an outline, in the square of its unit; positive however it runs."""
    x, y = loop.T
    return abs(float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum())) / 2


def holds(loops: "tuple[Loop, ...] | list[Loop]", points: NDArray[Any]) -> NDArray[np.bool_]:
    """Which points (N, 2) lie within outlines (holes are outside): array (N,), by counting crossings."""
    at = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    odd = np.zeros(len(at), dtype=bool)
    for loop in loops:
        a, b = loop, np.roll(loop, -1, axis=0)
        spans = (a[None, :, 1] > at[:, None, 1]) != (b[None, :, 1] > at[:, None, 1])
        rise = np.where(b[:, 1] == a[:, 1], 1e-12, b[:, 1] - a[:, 1])
        crosses = a[None, :, 0] + (at[:, None, 1] - a[None, :, 1]) * (b[:, 0] - a[:, 0])[None] / rise[None]
        odd ^= (spans & (at[:, None, 0] < crosses)).sum(axis=1) % 2 == 1
    return odd
