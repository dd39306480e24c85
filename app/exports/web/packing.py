"""Arrays packed small for a page: what the viewer's ``unpack.js`` undoes, step by step.

Integers are written as differences from the value before, folded so that small ones of either sign become small
unsigned ones (0, -1, 1, -2 … to 0, 1, 2, 3 …), and their bytes stand plane by plane: all low bytes, then all high ones.
So nearly all bytes are small or zero, and deflate finds little else to do.
"""

import base64
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FINEST_STEP_MM = 0.03
"""Positions are rounded to this, or to 1/65535 of a shape's extent where that is coarser (authored: below a pixel)."""
STEPS = 65535
LEVEL = 6
"""Of deflate: the highest takes five times as long for half a per cent."""


class Blob:
    """Gathers arrays; each `put` answers with where the array begins."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def _add(self, raw: bytes) -> int:
        at = self._size
        self._parts.append(raw)
        self._size += len(raw)
        return at

    def put_bytes(self, values: NDArray[np.uint8]) -> int:
        """Columns of array (N,) or (N, K), uint8, one after another as differences modulo 256."""
        columns = np.ascontiguousarray(values.reshape(len(values), -1).T)
        return self._add(np.diff(columns, axis=1, prepend=np.uint8(0)).tobytes())

    def put_steps(self, values: NDArray[np.integer]) -> int:
        """Columns of array (N, K) of integers whose differences lie within 16 bits, folded, in byte planes."""
        columns = values.T.astype(np.int64)
        change = np.diff(columns, axis=1, prepend=0)
        # Modulo 65536, so that a jump through the whole extent still fits.
        return self._add_planes((((change + 32768) % 65536) - 32768).ravel())

    def put_codes(self, codes: NDArray[np.integer]) -> int:
        """Codes (N,), 0 to 65535, in byte planes as they are."""
        words = codes.astype("<u2")
        return self._add((words & 255).astype(np.uint8).tobytes() + (words >> 8).astype(np.uint8).tobytes())

    def _add_planes(self, change: NDArray[np.int64]) -> int:
        folded = np.where(change >= 0, 2 * change, -2 * change - 1)
        return self.put_codes(folded)

    def packed(self) -> bytes:
        """All arrays, deflated (zlib)."""
        return zlib.compress(b"".join(self._parts), LEVEL)

    def as_text(self) -> str:
        """All arrays, deflated, as base64."""
        return base64.b64encode(self.packed()).decode("ascii")


@dataclass(frozen=True, eq=False)
class Ordered:
    """A surface whose vertices stand in the order of their first use.

    Attributes
    ----------
    kept : array (N,), int
        Which vertices of the shape these are, in their new order.
    codes : array (3 M,), int
        How far back each corner lies: 0 is the next new vertex, 1 the newest known one …
    """

    kept: NDArray[np.int64]
    codes: NDArray[np.int64]


def ordered(points: NDArray[np.float32], triangles: NDArray[np.int32]) -> Ordered:
    """Triangles in an order in which neighbours follow each other, and their vertices in the order of first use.

    Parameters
    ----------
    points : array (K, 3), millimetres
    triangles : array (M, 3)
        Some of the points may be unused: they are left out.
    """
    corners = triangles[_along_a_curve(points[triangles].mean(axis=1))]
    # Each triangle begins with its smallest vertex: the order round it, and so its front, stays.
    flat = corners.ravel().astype(np.int64)
    used, first, inverse = np.unique(flat, return_index=True, return_inverse=True)
    rank = np.empty(len(used), dtype=np.int64)
    by_use = np.argsort(first, kind="stable")
    rank[by_use] = np.arange(len(used))
    new = rank[inverse]
    known = np.maximum.accumulate(new) + 1
    before = np.concatenate([[0], known[:-1]])
    return Ordered(used[by_use], before - new)


def _along_a_curve(places: NDArray[np.float32]) -> NDArray[np.int64]:
    """Order along a Morton curve: neighbours in space mostly follow each other."""
    low = places.min(axis=0)
    extent = max(float((places.max(axis=0) - low).max()), 1e-6)
    grid = np.minimum((places - low) / extent * 1023, 1023).astype(np.uint64)
    key = np.zeros(len(places), dtype=np.uint64)
    for axis in range(3):
        spread = grid[:, axis]
        for shift, mask in ((16, 0x030000FF), (8, 0x0300F00F), (4, 0x030C30C3), (2, 0x09249249)):
            spread = (spread | (spread << np.uint64(shift))) & np.uint64(mask)
        key |= spread << np.uint64(axis)
    return np.argsort(key, kind="stable")


def quantised(points: NDArray[np.float32]) -> tuple[NDArray[np.int64], list[float], list[float]]:
    """Points (N, 3), millimetres, as whole steps from their lowest corner, with that corner and the steps."""
    low = points.min(axis=0).astype(np.float64)
    extent = points.max(axis=0).astype(np.float64) - low
    step = np.maximum(extent / STEPS, FINEST_STEP_MM)
    whole = np.round((points - low) / step).astype(np.int64)
    return whole, [round(float(v), 4) for v in low], [float(f"{v:.6g}") for v in step]


def octahedral(normals: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Unit normals (N, 3) as two bytes each, array (N, 2): the octahedron unfolded into a square."""
    n = normals.astype(np.float64)
    n /= np.maximum(np.abs(n).sum(axis=1, keepdims=True), 1e-9)
    upper = n[:, :2]
    sign = np.where(upper >= 0, 1.0, -1.0)
    folded = np.where(n[:, 2:] >= 0, upper, (1 - np.abs(upper[:, ::-1])) * sign)
    return np.round(folded * 127 + 128).astype(np.uint8)
