"""The body of a lumbar vertebra: kidney outline, inward waist, dished endplates with a lip."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Field, Grid, intersect

STEP_MM = 0.5
RIM_RISE_MM = (0.3, 0.55)
"""How far the upper and the lower rim stand above the plane through the measured heights, so that the dish leaves the centre right."""
COLLAR = (0.12, 0.92)
"""Shares of half the height between which the wall passes from the waist to the collar."""
RING_MM = (2.4, 4.2)
"""The ring of smooth bone on an endplate lies outside the first distance from the edge; at the second it has fallen off."""
ROUNDING_MM = 0.25
"""What rounding the rim takes off the width: the body is made that much larger all round."""


@dataclass(frozen=True)
class Outline:
    """The outline of an endplate seen from above: an oval in front, a flat or hollow wall behind.

    Attributes
    ----------
    width, depth : float, millimetres
        Depth is taken in the midline; the middle of the depth is y = 0.
    back_hollow : float, millimetres
        How far the shoulders beside the midline stand behind it.
    """

    width: float
    depth: float
    back_hollow: float

    @cached_property
    def polygon(self) -> NDArray[np.float64]:
        """Closed outline, array (N, 2), about 0.3 mm a step."""
        t = np.linspace(0, 2 * np.pi, 2400, endpoint=False)
        c, s = np.cos(t), np.sin(t)
        power = np.where(s >= 0, 2 / 2.08, 2 / 2.65)
        middle = -0.07 * self.depth
        reach = np.where(s >= 0, self.depth / 2 - middle, self.depth / 2 + middle + self.back_hollow)
        x = self.width / 2 * np.sign(c) * np.abs(c) ** power
        y = middle + reach * np.sign(s) * np.abs(s) ** power
        y += np.where(s < 0, self.back_hollow * np.exp(-((x / (0.2 * self.width)) ** 2)) * np.abs(s), 0.0)
        loop = np.stack([x, y], axis=1)
        length = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(loop, axis=0, append=loop[:1]), axis=1))])
        at = np.linspace(0, length[-1], int(length[-1] / 0.3), endpoint=False)
        closed = np.vstack([loop, loop[:1]])
        return np.stack([np.interp(at, length, column) for column in closed.T], axis=1)

    @cached_property
    def _table(self) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
        """Signed distances on a plane grid: its low corner and the values (X, Y)."""
        low, high = self.polygon.min(axis=0) - 16, self.polygon.max(axis=0) + 16
        axes = [np.arange(a, b, STEP_MM) for a, b in zip(low, high, strict=True)]
        places = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 2)
        distance, nearest = cKDTree(self.polygon).query(places)
        ahead = np.roll(self.polygon, -1, axis=0) - np.roll(self.polygon, 1, axis=0)
        away = places - self.polygon[nearest]
        # Counter-clockwise loop: outside lies to the right of the direction of travel.
        outside = ahead[nearest, 0] * away[:, 1] - ahead[nearest, 1] * away[:, 0] < 0
        values = np.where(outside, distance, -distance).astype(np.float32)
        return low, values.reshape(len(axes[0]), len(axes[1]))

    def distance(self, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
        """Signed distance in the plane from places to the outline, negative inside."""
        low, table = self._table
        at = np.stack([((x - low[0]) / STEP_MM).ravel(), ((y - low[1]) / STEP_MM).ravel()])
        values: NDArray[np.float32] = ndimage.map_coordinates(table, at, order=1, mode="nearest").astype(np.float32)
        return values.reshape(x.shape)

    def back_edge(self, sideways: float) -> float:
        """Where the outline lies behind (y), at a distance from the midline; at the widest point if beyond it."""
        p = self.polygon
        half = p[(p[:, 1] < -0.07 * self.depth + 1e-6) & (p[:, 0] >= 0)]
        order = np.argsort(half[:, 0])
        return float(np.interp(sideways, half[order, 0], half[order, 1]))


@dataclass(frozen=True)
class BodyShape:
    """The measured form of one vertebral body in its own frame."""

    upper: Outline
    lower: Outline
    height_front: float
    height_back: float
    dish_upper: float = 0.55
    dish_lower: float = 1.0
    waist_side: float = 0.125
    waist_front: float = 0.12
    waist_back: float = 0.025

    @classmethod
    def of(cls, figures: Mapping[str, float], back_hollow: float) -> "BodyShape":
        """From the measurements of a vertebra."""
        return cls(
            Outline(figures["endplate_width_upper"], figures["endplate_depth_upper"], back_hollow),
            Outline(figures["endplate_width_lower"], figures["endplate_depth_lower"], back_hollow),
            figures["height_front"],
            figures["height_back"],
        )

    def rim(self, y: NDArray[np.float32], outline: Outline, rise: float = 0.0) -> NDArray[np.float32]:
        """Half the height between the rims' planes at y, and a rise."""
        slope = (self.height_front - self.height_back) / outline.depth
        mean = (self.height_front + self.height_back) / 2
        return ((mean + slope * y) / 2 + rise).astype(np.float32)

    def top(self, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
        """Own z of the upper endplate."""
        return self.rim(y, self.upper, RIM_RISE_MM[0]) - np.float32(self.dish_upper) * _dish(self.upper.distance(x, y))

    def bottom(self, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
        """Own z of the lower endplate."""
        return -self.rim(y, self.lower, RIM_RISE_MM[1]) + np.float32(self.dish_lower) * _dish(self.lower.distance(x, y))

    def side(self, p: NDArray[np.float32]) -> NDArray[np.float32]:
        """Distance from places (..., 3) to the endless column whose waist and rims the body has."""
        x, y, z = p[..., 0], p[..., 1], p[..., 2]
        t = np.clip(z / self.rim(y, self.upper), -1.15, 1.15)
        share = (t + 1) / 2
        # A collar stands at each rim; the wall falls in behind it and runs almost straight between the two.
        inwards = np.clip((COLLAR[1] - np.abs(t)) / (COLLAR[1] - COLLAR[0]), 0, 1)
        hollow = inwards * inwards * (3 - 2 * inwards)
        lip = np.exp(-(((1 - np.minimum(np.abs(t), 1)) / 0.16) ** 2)) * 0.004
        wide = (self.lower.width + share * (self.upper.width - self.lower.width)) / self.upper.width
        deep = (self.lower.depth + share * (self.upper.depth - self.lower.depth)) / self.upper.depth
        scale_x = wide * (1 - self.waist_side * hollow + lip)
        scale_y = deep * (1 - np.where(y > 0, self.waist_front, self.waist_back) * hollow + lip)
        shrink = np.minimum(scale_x, scale_y)
        return (self.upper.distance(x / scale_x, y / scale_y) * shrink - ROUNDING_MM).astype(np.float32)


def _dish(distance: NDArray[np.float32]) -> NDArray[np.float32]:
    """0 on the rim, 1 in the middle: a flat ring, a small step at its inner edge, then a smooth fall over 9 mm."""
    return (0.6 * _ramp(-distance, 2.0, 11.0) + 0.4 * _ramp(-distance, *RING_MM)).astype(np.float32)


def _ramp(value: NDArray[np.float32], low: float, high: float) -> NDArray[np.float32]:
    """0 up to `low`, 1 from `high`, smooth between."""
    t = np.clip((value - np.float32(low)) / np.float32(high - low), 0, 1)
    return t * t * (3 - 2 * t)


def body_field(grid: Grid, shape: BodyShape) -> Field:
    """The body without its arch, on a grid whose points are own coordinates."""
    p = grid.points
    x, y, z = p[..., 0], p[..., 1], p[..., 2]
    ends = np.maximum(z - shape.top(x, y), shape.bottom(x, y) - z)
    return intersect(shape.side(p), ends, 2.8)


def lerped(a: Outline, b: Outline, share: ArrayLike) -> Outline:
    """The outline between two, at a share of the way."""
    s = float(np.asarray(share))
    return Outline(
        a.width + s * (b.width - a.width),
        a.depth + s * (b.depth - a.depth),
        a.back_hollow + s * (b.back_hollow - a.back_hollow),
    )
