"""Forms that grow or bulge: each gives the millimetres by which a shape's points move at severity 1, array (N, 3)."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.geometry.lesions.bending import closeness, outward, smooth
from anatomy.geometry.lesions.segments import Segment
from anatomy.geometry.shapes import Shape

Floats = NDArray[np.float64]

HELD_EDGE = 0.45
"""Share by which the edges of a disc stay behind the middle of its rim in a herniation (authored)."""


def dome(disc: Shape, at: ArrayLike, radius_mm: float, away: ArrayLike | None = None) -> tuple[Floats, Floats]:
    """A round hump on a disc's rim: weights (N,) from 1 at the place, and the unit direction (3,) in which it grows."""
    way = outward(disc, at, radius_mm) if away is None else np.asarray(away, dtype=np.float64)
    weights = closeness(disc.points, at, radius_mm)
    # The disc's faces lie on bone: they take part only near the rim.
    depth = (np.asarray(at, dtype=np.float64) - disc.points) @ way
    # The edges towards the bones are held: a hump, not a shelf.
    flat = np.abs(disc.normals @ np.cross(way, [way[1], -way[0], 0.0]))
    held = 1.0 - HELD_EDGE * smooth((flat - 0.35) / 0.6)
    return weights * held * (1.0 - smooth((depth - 3.0) / 5.0)), way


def overhang(disc: Shape, at: ArrayLike, radius_mm: float, reach_mm: float, up_mm: float, segment: Segment) -> Floats:
    """What makes a protrusion an extrusion: the head grows wider than its neck, and may slide up or down.

    Parameters
    ----------
    disc : Shape
    at : array (3,), millimetres
        Middle of the hump's base.
    radius_mm : float
        Gaussian radius of the hump.
    reach_mm : float
        How far the head's edge moves aside.
    up_mm : float
        How far the head moves up (or, below 0, down) along the spine.
    segment : Segment
    """
    weights, way = dome(disc, at, radius_mm)
    away = disc.points - np.asarray(at, dtype=np.float64)
    across = away - (away @ way)[:, None] * way
    unit = across / np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1.0)
    # Greatest where the flank is steep; the top and the base stay.
    flank = 6.75 * weights**2 * (1.0 - weights)
    moved: Floats = flank[:, None] * unit * reach_mm + (smooth(weights * 1.4) * up_mm)[:, None] * segment.axes[2]
    return moved


def rim_bulge(disc: Shape, segment: Segment, behind: float, around: float, half_mm: float = 40.0) -> Floats:
    """A disc bulging beyond its rim, millimetres behind (fading beyond ``half_mm`` aside) and elsewhere around."""
    own = segment.local(disc.points)
    facing = disc.normals.astype(np.float64) @ segment.axes.T
    flat = np.hypot(facing[:, 0], facing[:, 1])
    share = smooth((own[:, 1] / np.maximum(np.abs(own[:, :2]).max(axis=0)[1], 1.0)) * -1.6 + 0.2)
    share = share * (1.0 - smooth((np.abs(own[:, 0]) - half_mm) / 7.0))
    amount = (around + (behind - around) * share) * smooth(flat * 1.3)
    way = np.stack([facing[:, 0], facing[:, 1], np.zeros(len(own))], axis=1) / np.maximum(flat, 1e-6)[:, None]
    return segment.out(way * amount[:, None])


def spurs(bone: Shape, segment: Segment, wall: Floats | None, length_mm: float) -> Floats:
    """Bony spurs round the rim of a vertebral body beside the disc: points near its edge move out."""
    own = segment.local(bone.points)
    facing = bone.normals.astype(np.float64) @ segment.axes.T
    flat = np.hypot(facing[:, 0], facing[:, 1])
    surface = segment.top if bone.id == segment.above else segment.bottom
    x, y = own[:, 0], own[:, 1]
    height = own[:, 2] - np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1) @ surface
    near = np.exp(-((height / 3.2) ** 2))
    back = -np.inf if wall is None else float(segment.local(wall)[1]) - 2.5
    front = smooth((y - back) / 3.0)
    # Behind, where the canal is, spurs stay small.
    share = 0.45 + 0.55 * smooth((y - back) / 14.0)
    amount = length_mm * near * front * share * smooth(flat * 1.3)
    way = np.stack([facing[:, 0], facing[:, 1], np.zeros(len(own))], axis=1) / np.maximum(flat, 1e-6)[:, None]
    return segment.out(way * amount[:, None])


def swelling(shape: Shape, at: ArrayLike, radius_mm: float, growth_mm: float) -> Floats:
    """Growth outwards along the surface's own normals round a place."""
    weights = closeness(shape.points, at, radius_mm)
    grown: Floats = (growth_mm * weights)[:, None] * shape.normals
    return grown


def joint_growth(
    bone: Shape, at: ArrayLike, across: ArrayLike, radius_mm: float, growth_mm: float, before_mm: float = -1e9
) -> Floats:
    """A worn facet joint's enlarged process: it grows outwards, but not into the joint space.

    Parameters
    ----------
    bone : Shape
    at : array (3,), millimetres
        Middle of the joint.
    across : array (3,)
        Unit direction from this bone into the joint space.
    radius_mm, growth_mm : float
    before_mm : float
        Points further forward than this (body frame's y) belong to the body and stay.
    """
    into = bone.normals @ np.asarray(across, dtype=np.float64)
    depth = np.abs((bone.points - np.asarray(at, dtype=np.float64)) @ np.asarray(across, dtype=np.float64))
    guarded = smooth((into - 0.2) / 0.5) * (1.0 - smooth((depth - 2.5) / 2.0))
    # Inwards and backwards more than into the foramen before it.
    side = 1.0 if np.asarray(at)[0] > 0 else -1.0
    foramen = smooth((bone.normals @ np.array([0.55 * side, 0.83, 0.0]) - 0.1) / 0.6)
    grown = swelling(bone, at, radius_mm, growth_mm) * ((1.0 - guarded) * (1.0 - 0.9 * foramen))[:, None]
    grown[bone.points[:, 1] > before_mm if before_mm > -1e8 else np.zeros(len(bone.points), bool)] = 0.0
    return grown


def pushed(shape: Shape, at: ArrayLike, radius_mm: float, vector: ArrayLike, facing: float = -1.0) -> Floats:
    """Points near a place moved along a vector, millimetres; only surfaces that face its way more than ``facing``."""
    v = np.asarray(vector, dtype=np.float64)
    length = float(np.linalg.norm(v))
    weights = closeness(shape.points, at, radius_mm)
    if facing > -1.0 and length > 0:
        weights = weights * smooth((shape.normals @ (v / length) - facing + 0.3) / 0.6)
    return weights[:, None] * v


def thickened(ligament: Shape, segment: Segment, front_mm: float, sides: tuple[float, float]) -> Floats:
    """A ligamentum flavum thickened towards the canal: its front moves forwards and inwards.

    ``sides`` says how much the left and the right half take part, 0 to 1.
    """
    own = segment.local(ligament.points)
    facing = ligament.normals.astype(np.float64) @ segment.axes.T
    front = smooth((facing[:, 1] + 0.25) / 0.7)
    side = sides[0] + (sides[1] - sides[0]) * smooth(own[:, 0] / 4.0 + 0.5)
    height = np.abs(own[:, 2] - own[:, 2].mean()) / max(float(np.ptp(own[:, 2])) / 2, 1e-6)
    # It is fixed above and below.
    belly = 1.0 - 0.75 * smooth((height - 0.45) / 0.55)
    # Towards the foramen it grows less.
    belly = belly * (1.0 - smooth((np.abs(own[:, 0]) - 8.0) / 4.5))
    inwards = -np.tanh(own[:, 0] / 6.0)
    way = np.stack([0.45 * inwards, np.ones(len(own)), np.zeros(len(own))], axis=1)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    return segment.out(way * (front_mm * front * side * belly)[:, None])
