"""The sacrum: two bent outlines, front and back, with the canal, the foramina and the processes carved and added."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import interpolate, ndimage

from anatomy.authoring.fields import (
    Field,
    Grid,
    Vector,
    blur,
    ellipsoid,
    intersect,
    noise,
    plane,
    subtract,
    sweep,
    union,
)
from anatomy.authoring.frame import Frame, Pose
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.sacrum_form import (
    FORAMINA,
    SacralCurve,
    auricular,
    back_depth,
    canal_depth,
    canal_half_width,
    flank_slant,
    front_depth,
    half_width,
    sacral_curve,
)

SOURCES = ("sacrum_form.py",)
Values = NDArray[np.float64]
SPACING_MM = 0.8
FACET_AT = np.array([20.0, -33.0, -2.0])
"""Centre of the superior articular surface in the frame of the S1 endplate; L5's facet lies a millimetre behind it."""
FACET_FACES = np.array([-0.62, -0.78, 0.10])
TOP_X = np.array([0.0, 12, 20, 26, 31, 40, 50, 60])
TOP_Y = np.array([26.0, 8, -10, -17, -24, -32, -40, -60])
TOP_Z = np.array(
    [
        [0.0, 0, 0, -1.5, -9, -15.5, -17, -18],
        [0.0, 0, 0, -1.4, -8, -13.5, -14, -16],
        [0.0, 0, 0, -1.2, -6.5, -11, -11.5, -14],
        [0.0, 0, 0, -1.5, -5.0, -8.0, -8.5, -12],
        [-3.0, -3, -2, -2, -3.5, -4.5, -6.0, -10],
        [-10.0, -10, -7, -4.5, -7.5, -6.5, -9.0, -13],
        [-18.0, -18, -13, -9, -12.5, -12, -17, -23],
        [-24.0, -24, -20, -17, -19, -24, -31, -36],
    ]
)
"""Height of the upper surface over the S1 endplate: rows from front to back, columns outwards."""


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    curve, s1 = sacral_curve(frame), frame.poses["S1"]
    grid = Grid((-60.0, -88.0, -98.0), (60.0, 22.0, 36.0), SPACING_MM)
    half = Grid((0.0, -88.0, -98.0), (60.0, 22.0, 36.0), SPACING_MM)
    field = _mirrored(_half(half, curve, s1))
    dorsal = np.clip(
        (curve.own(grid.points[0, :, :, 1:].reshape(-1, 2))[1].reshape(1, *grid.shape[1:]) - 4.0) / 6.0, 0.0, 1.0
    )
    flank = np.clip((np.abs(grid.points[..., 0]) - 34.0) / 6.0, 0.0, 1.0)
    rough = np.maximum(dorsal, flank * 0.45).astype(np.float32)
    field = field + noise(grid, 16.0, 0.4, 3) + noise(grid, 7.0, 0.14, 4) + rough * noise(grid, 6.0, 0.42, 5)
    return Built(shape_from_field("sacrum", grid, field, 8000, smoothing=10), grid, field)


def _mirrored(right: Field) -> Field:
    return np.concatenate([right[:0:-1], right])


def _half(grid: Grid, curve: SacralCurve, s1: Pose) -> Field:
    """The right half, x from 0 outwards."""
    level, depth = (values.reshape(1, *grid.shape[1:]) for values in curve.own(grid.points[0, :, :, 1:].reshape(-1, 2)))
    x = grid.points[:, 0, 0, 0].astype(np.float64)[:, None, None]
    shape = grid.shape
    level, depth, x = (np.broadcast_to(v, shape) for v in (level, depth, x))

    front = _steady(grid, -depth + front_depth(level, x) - _ridges(level, x))
    back = _steady(grid, depth - back_depth(level, x))
    # The auricular surface looks outwards and a little back: the bone is widest in front.
    slant = flank_slant(level)
    side = _steady(grid, x - half_width(level) + slant * np.maximum(depth + 15.0, -6.0))
    own = s1.to_own(grid.points.reshape(-1, 3)).reshape(*shape, 3)
    top = _steady(grid, own[..., 2] - _top_height(own[..., 0], own[..., 1]))
    end = plane(grid, curve.body(5, 0, -4), [0.0, 0.1, -1.0])

    field = intersect(front, back, 6.0)
    field = intersect(field, side, 6.0)
    field = intersect(field, top, 1.5)
    field = intersect(field, end, 2.0)
    # The auricular surface is a low plateau with a clear border on the flank, which here faces as much back as outwards.
    ear = 1.4 * np.clip(auricular(level[:1], depth[:1]) / 1.6 + 0.5, 0.0, 1.0) * np.clip((x - 26.0) / 6.0, 0.0, 1.0)
    field = (field - ear + 0.4 * np.clip((x - 32.0) / 8.0, 0.0, 1.0)).astype(np.float32)
    field = union(field, _crests(grid, curve), 5.0)
    field = union(field, _superior_process(grid, s1), 5.0)
    field = blur(grid, field, 0.9)
    field = subtract(field, _canal(grid, level, depth, x), 1.2)
    for index in range(len(FORAMINA)):
        field = subtract(field, _foramen(grid, curve, index), 3.0)
    field = subtract(field, _facet_cut(grid, s1), 0.8)
    # Dished endplate with a rim.
    dish = ellipsoid(grid, s1.to_body([0.0, 0.5, 4.1]), (20.0, 13.0, 5.2), s1.axes)
    return subtract(field, dish, 1.5)


def _steady(grid: Grid, values: Values) -> Field:
    """A level set turned into a distance near its surface, by its own gradient."""
    v = values.astype(np.float32)
    slope = np.sqrt(sum(g * g for g in np.gradient(v, grid.spacing)))
    return (v / np.maximum(slope, 0.7)).astype(np.float32)


def _ridges(level: Values, x: Values) -> Values:
    """The four transverse ridges of the pelvic surface, and the hollow bodies between them (millimetres forwards)."""
    inside = np.clip(level, 0.0, 4.6)
    near = np.abs(inside - np.round(inside))
    wide = np.interp(inside, [0, 1, 4], [26, 21, 13])
    fade = 1.0 / (1.0 + np.exp((x - wide) / 3.5))
    on = np.interp(inside, [0.3, 0.8, 3.5, 4.3], [0.0, 1.0, 1.0, 0.5])
    return (1.4 * np.exp(-((near / 0.13) ** 2)) - 0.7 * np.sin(np.pi * np.clip(inside, 0, 4.6)) ** 2) * fade * on


def _top_height(x: Values, y: Values) -> Values:
    """Height of the upper surface over the S1 endplate at x and y of its frame."""
    fine_x, fine_y = np.linspace(0, 60, 61), np.linspace(-60, 26, 87)
    table = interpolate.RectBivariateSpline(TOP_Y[::-1], TOP_X, TOP_Z[::-1], kx=1, ky=1)(fine_y, fine_x)
    table = ndimage.gaussian_filter(table, (3.0, 1.6), mode="nearest")
    at = np.stack([np.clip(y, -60, 26) + 60, np.clip(np.abs(x), 0, 60)])
    height: Values = ndimage.map_coordinates(table, at, order=1)
    return height


def _canal(grid: Grid, level: Values, depth: Values, x: Values) -> Field:
    """The sacral canal: flat in front, a rounded gable behind, open at the hiatus."""
    share = np.clip(x / canal_half_width(level), 0.0, 1.3)
    roof = canal_depth(level) * (1.0 - share**2.2)
    # Below the hiatus the canal is a groove without a roof, fading out above the apex.
    open_at = np.clip((level - 3.74) / 0.12, 0.0, 1.0)
    gate = np.interp(level, [3.72, 3.95, 4.5], [2.6, 5.4, 6.6])
    roof = roof + open_at * 13.0 * np.clip(1.0 - (x / gate) ** 4, -1.0, 1.0)
    floor = np.interp(level, [-1, 4.2, 4.8, 5.2], [0.0, 0.0, 2.5, 8.0])
    return intersect(_steady(grid, depth - roof), _steady(grid, floor - depth), 2.0)


def _foramen(grid: Grid, curve: SacralCurve, index: int) -> Field:
    """One intervertebral passage: from the canal to its mouths in front and behind."""
    level_f, x_f, half_f, level_b, x_b, wide_b, high_b = FORAMINA[index]
    level = (level_f + level_b) / 2 + 0.02
    start = curve.body(level, float(canal_half_width(level)) - 4.0, float(canal_depth(level)) * 0.30)
    middle = curve.body(level, float(x_f) - 1.0, 0.5)
    mouth = curve.body(level_f + 0.02, x_f, float(front_depth(level_f, x_f)) + 1.0)
    beyond = curve.body(level_f + 0.12, x_f + 5.0, float(front_depth(level_f, x_f + 5.0)) - 1.0)
    groove = curve.body(level_f + 0.24, x_f + 11.0, float(front_depth(level_f + 0.2, x_f + 11.0)) - 4.2)
    passage = sweep(
        grid,
        [start, middle, mouth, beyond, groove],
        [
            (half_f * 0.5, half_f * 0.55),
            (half_f * 0.75, half_f * 0.75),
            (half_f * 1.15, half_f * 1.05),
            (half_f * 1.05, half_f * 1.0),
            (half_f * 0.9, half_f * 0.85),
        ],
        up=curve.body(level_f + 0.2, 0, 0) - curve.body(level_f - 0.2, 0, 0),
        samples=24,
    )
    along = curve.body(level_b + 0.2, x_b, 0) - curve.body(level_b - 0.2, x_b, 0)
    out = curve.body(level_b, x_b + 0.5, float(back_depth(level_b, x_b)) + 4.0)
    inner = curve.body(level_b + 0.06, x_b - 1.0, 1.0)
    behind = sweep(
        grid, [inner, out], [(high_b * 0.9, wide_b * 0.95), (high_b * 1.08, wide_b * 1.1)], up=along, samples=12
    )
    return union(passage, behind, 2.0)


def _crests(grid: Grid, curve: SacralCurve) -> Field:
    """Tubercles of the median, intermediate and lateral crests, and the sacral cornua."""
    field = np.full(grid.shape, 50.0, np.float32)
    for level, rise, size in ((0.98, 4.6, 4.6), (1.72, 4.0, 4.4), (2.5, 2.4, 4.0), (3.2, 1.2, 3.3)):
        top = float(back_depth(level, 0)) + rise
        ends = [
            curve.body(level - 0.22, 0, top - 6.5),
            curve.body(level + 0.03, 0, top - size * 0.75),
            curve.body(level + 0.24, 0, top - size * 0.95),
        ]
        widths = [(size * 0.7, size * 0.55), (size * 0.8, size * 0.62), (size * 0.95, size * 0.75)]
        field = union(field, sweep(grid, ends, widths, up=(0.0, -1.0, 0.0), samples=14), 3.0)
    for level, x, size in ((1.28, 17.5, 3.6), (2.3, 15.0, 3.1), (3.25, 12.5, 2.7)):
        at = float(back_depth(level, x)) - 0.2
        ends = [curve.body(level - 0.14, x, at), curve.body(level + 0.12, x, at)]
        field = union(field, sweep(grid, ends, [size, size], samples=8), 3.0)
    for level, x, size in ((0.75, 36.5, 4.8), (1.4, 32.5, 4.4), (2.25, 28.0, 4.4), (3.2, 24.0, 3.6), (4.0, 21.0, 3.4)):
        field = union(field, _bump(grid, curve.body(level, x, float(back_depth(level, x)) - size * 0.35), size), 4.0)
    cornu = [curve.body(3.8, 9.0, 4.5), curve.body(4.3, 9.4, 4.2), curve.body(4.72, 9.0, 4.0)]
    return union(field, sweep(grid, cornu, [3.0, 2.8, 2.4], samples=12), 3.0)


def _bump(grid: Grid, at: Vector, size: float) -> Field:
    return ellipsoid(grid, at, (size, size, size))


def _superior_process(grid: Grid, s1: Pose) -> Field:
    """The superior articular process: a pillar from the lamina and ala that carries a plate."""
    across = np.cross([0.0, 0.0, 1.0], FACET_FACES)
    across /= np.linalg.norm(across)
    up = np.cross(FACET_FACES, across)
    axes = np.stack([FACET_FACES, across, up / np.linalg.norm(up)]) @ s1.axes
    plate = ellipsoid(grid, s1.to_body(FACET_AT - 2.6 * FACET_FACES), (5.0, 8.0, 7.2), axes, exponent=2.4)
    pillar = sweep(
        grid,
        s1.to_body([[26.5, -20.0, -20.0], [25.0, -25.5, -12.0], [22.6, -30.0, -5.0]]),
        [(8.0, 9.5), (5.8, 7.5), (4.2, 6.5)],
        up=s1.axes[1],
        samples=24,
    )
    return union(plate, pillar, 5.0)


def _facet_cut(grid: Grid, s1: Pose) -> Field:
    """What lies behind the slightly hollow articular surface."""
    faces = FACET_FACES / np.linalg.norm(FACET_FACES)
    radius = 34.0
    hollow = np.linalg.norm(grid.points - s1.to_body(FACET_AT + faces * radius).astype(np.float32), axis=-1) - radius
    lower = plane(grid, s1.to_body(FACET_AT + np.array([0.0, 0.0, -10.0])), -s1.axes[2])
    return intersect(hollow.astype(np.float32), lower, 3.0)


PARTS = (Part("sacrum", _build),)
