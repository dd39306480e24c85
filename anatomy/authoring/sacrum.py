"""The sacrum: two bent outlines, front and back, with the canal, the foramina and the processes carved and added."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import interpolate, ndimage

from anatomy.authoring.fields import (
    Field,
    Grid,
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
from anatomy.authoring.sacrum_relief import back_relief, front_lines, inverted_u, pits

SOURCES = ("sacrum_form.py", "sacrum_relief.py")
Values = NDArray[np.float64]
SPACING_MM = 0.8
PASSAGES = ((0.5, 0.75), (0.5, 0.75), (0.4, 0.75), (-2.2, 0.62))
"""Where each front passage bends: depth, and its width as a share of the mouth's (authored; the lower sacrum is thin)."""
FACET_AT = np.array([20.0, -33.0, -2.0])
"""Centre of the superior articular surface in the frame of the S1 endplate; L5's facet lies a millimetre behind it."""
FACET_FACES = np.array([-0.62, -0.78, 0.10])
HIATUS_TOP, HIATUS_HALF_MM = 3.88, 4.8
HIATUS_WIDENING = 0.26
"""Level of the top of the sacral hiatus, half its width there and what it gains downwards (authored)."""
CORNU = ((3.78, 9.0, 4.2, 2.4), (4.12, 9.8, 4.8, 3.0), (4.48, 10.7, 4.1, 2.9), (4.76, 11.0, 2.8, 2.0))
"""Level, x, depth and radius along the sacral cornu."""
TOP_X = np.array([0.0, 12, 20, 26, 31, 40, 50, 60])
TOP_Y = np.array([26.0, 8, -10, -17, -24, -32, -40, -60])
TOP_Z = np.array(
    [
        [0.0, 0, 0, -1.5, -9, -15.5, -17, -18],
        [0.0, 0, 0, -1.4, -8, -13.5, -14, -16],
        [0.0, 0, 0, -1.2, -6.5, -11, -11.5, -14],
        [0.0, 0, 0, -1.5, -5.0, -8.0, -8.5, -12],
        [-3.0, -3, -2, -2, -3.5, -4.5, -6.0, -10],
        [-13.0, -12, -7, -4.5, -7.5, -6.5, -9.0, -13],
        [-21.0, -20, -13, -9, -12.5, -12, -17, -23],
        [-26.0, -25, -20, -17, -19, -24, -31, -36],
    ]
)
"""Height of the upper surface over the S1 endplate: rows from front to back, columns outwards."""


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    curve, s1 = sacral_curve(frame), frame.poses["S1"]
    grid = Grid((-60.0, -88.0, -98.0), (60.0, 22.0, 36.0), SPACING_MM)
    half = Grid((0.0, -88.0, -98.0), (60.0, 22.0, 36.0), SPACING_MM)
    field = _mirrored(_half(half, curve, s1))
    # No man's two halves are quite alike.
    field = field + noise(grid, 16.0, 0.32, 3)
    return Built(shape_from_field("sacrum", grid, field, 8240, smoothing=10), grid, field)


def _mirrored(right: Field) -> Field:
    return np.concatenate([right[:0:-1], right])


def _half(grid: Grid, curve: SacralCurve, s1: Pose) -> Field:
    """The right half, x from 0 outwards."""
    level, depth = (values.reshape(1, *grid.shape[1:]) for values in curve.own(grid.points[0, :, :, 1:].reshape(-1, 2)))
    x = grid.points[:, 0, 0, 0].astype(np.float64)[:, None, None]
    shape = grid.shape
    level, depth, x = (np.broadcast_to(v, shape) for v in (level, depth, x))

    front = _steady(grid, -depth + front_depth(level, x) - front_lines(level, x))
    back = _steady(grid, depth - back_depth(level, x) - back_relief(level, x))
    # The auricular surface looks outwards and a little back: the bone is widest in front.
    slant = flank_slant(level)
    side = _steady(grid, x - half_width(level) + slant * np.maximum(depth + 15.0, -6.0))
    own = s1.to_own(grid.points.reshape(-1, 3)).reshape(*shape, 3)
    top = _steady(grid, own[..., 2] - _top_height(own[..., 0], own[..., 1]))
    end = plane(grid, curve.body(5, 0, -4), [0.0, 0.1, -1.0])

    field = intersect(front, back, 6.0)
    field = intersect(field, side, 6.0)
    # Sharp round the endplate, rounded where the alae pass into the pelvic surface.
    wing = np.clip((x - 26.0) / 7.0, 0.0, 1.0).astype(np.float32)
    field = (1 - wing) * intersect(field, top, 1.5) + wing * intersect(field, top, 7.0)
    field = intersect(field, end, 2.0)
    # The auricular surface is a low plateau with a clear border on the flank, which here faces as much back as outwards.
    border = auricular(level[:1], depth[:1])
    ear = 1.5 * np.clip(border / 1.2 + 0.5, 0.0, 1.0) + 0.4 * np.exp(-(((border - 1.2) / 1.1) ** 2))
    ear = ear * np.clip((x - 26.0) / 6.0, 0.0, 1.0)
    field = (field - ear + 0.95 * np.clip((x - 32.0) / 8.0, 0.0, 1.0)).astype(np.float32)
    field = union(field, _cornu(grid, curve), 4.0)
    field = union(field, _superior_process(grid, s1), 5.0)
    field = blur(grid, field + pits(grid, curve), 0.8) + _roughness(grid, level, depth, x)
    field = subtract(field, _canal(grid, level, depth, x), 1.6)
    for index in range(len(FORAMINA)):
        field = subtract(field, _front_passage(grid, curve, index), 3.0)
        field = subtract(field, _back_passage(grid, curve, index), 1.6)
    field = subtract(field, _facet_cut(grid, s1), 0.8)
    # Dished endplate with a rim.
    dish = ellipsoid(grid, s1.to_body([0.0, 0.5, 4.1]), (20.0, 13.0, 5.2), s1.axes)
    return subtract(field, dish, 1.5)


def _roughness(grid: Grid, level: Values, depth: Values, x: Values) -> Field:
    """Unevenness of the surface: least on the pelvic side, most on the tuberosity, where ligaments hold."""
    dorsal = np.clip((depth - 3.0) / 6.0, 0.0, 1.0)
    tuberosity = np.clip((x - 31.0) / 5.0, 0.0, 1.0) * np.clip((2.6 - level) / 0.4, 0.0, 1.0)
    tuberosity = (
        tuberosity * np.clip(0.5 - auricular(level[:1], depth[:1]) / 3.0, 0.0, 1.0) * np.clip(depth / 4 + 3, 0, 1)
    )
    middle = np.clip(x / 5.0, 0.0, 1.0)  # no crease where the mirror stands
    fine, coarse = noise(grid, 5.5, 0.36, 5), noise(grid, 9.0, 0.18, 4)
    return ((coarse * (1 + 0.8 * dorsal) + fine * (0.25 * dorsal + tuberosity)) * middle).astype(np.float32)


def _steady(grid: Grid, values: Values) -> Field:
    """A level set turned into a distance near its surface, by its own gradient."""
    v = values.astype(np.float32)
    slope = np.sqrt(sum(g * g for g in np.gradient(v, grid.spacing)))
    return (v / np.maximum(slope, 0.7)).astype(np.float32)


def _top_height(x: Values, y: Values) -> Values:
    """Height of the upper surface over the S1 endplate at x and y of its frame."""
    fine_x, fine_y = np.linspace(0, 60, 61), np.linspace(-60, 26, 87)
    table = interpolate.RectBivariateSpline(TOP_Y[::-1], TOP_X, TOP_Z[::-1], kx=1, ky=1)(fine_y, fine_x)
    table = ndimage.gaussian_filter(table, (3.0, 1.6), mode="nearest")
    at = np.stack([np.clip(y, -60, 26) + 60, np.clip(np.abs(x), 0, 60)])
    height: Values = ndimage.map_coordinates(table, at, order=1)
    # A shallow gutter round the endplate, so that its rim stands out from the alae.
    beyond = 19.0 * (((np.abs(x) / 25.0) ** 2.4 + (np.abs(y) / 17.0) ** 2.4) ** (1 / 2.4) - 1.0)
    return height - 1.5 * np.exp(-(((beyond - 3.9) / 2.1) ** 2))


def _canal(grid: Grid, level: Values, depth: Values, x: Values) -> Field:
    """The sacral canal: flat in front, a rounded gable behind, unroofed at the hiatus down to its floor."""
    share = np.clip(x / canal_half_width(level), 0.0, 1.3)
    roof = _steady(grid, depth - canal_depth(level) * (1.0 - share**2.2))
    half = HIATUS_HALF_MM + 0.28 * np.clip(depth - 3.0, 0.0, 8.0)
    hiatus = _steady(grid, inverted_u(level, x, top=HIATUS_TOP, half=half, widening=HIATUS_WIDENING))
    floor = np.interp(level, [-1, 4.1, 4.6, 5.4], [0.0, 0.0, 0.5, 0.9])
    return intersect(union(roof, hiatus, 1.5), _steady(grid, floor - depth), 2.0)


def _front_passage(grid: Grid, curve: SacralCurve, index: int) -> Field:
    """From the canal to a front foramen, which looks forwards and a little outwards."""
    level_f, x_f, half_f, *_ = FORAMINA[index]
    level = level_f - 0.07
    start = curve.body(level, float(canal_half_width(level)) - 4.0, float(canal_depth(level)) * 0.30)
    bend, share = PASSAGES[index]
    middle = curve.body(level, float(x_f) - 1.0, bend)
    mouth = curve.body(level_f + 0.02, x_f, float(front_depth(level_f, x_f)) + 1.0)
    beyond = curve.body(level_f + 0.08, x_f + 3.2, float(front_depth(level_f, x_f)) - 6.0)
    return sweep(
        grid,
        [start, middle, mouth, beyond],
        [
            (half_f * 0.5, half_f * 0.55),
            (half_f * share, half_f * share),
            (half_f * 1.06, half_f * 0.92),
            (half_f * 1.3, half_f * 1.1),
        ],
        up=curve.body(level_f + 0.2, 0, 0) - curve.body(level_f - 0.2, 0, 0),
        samples=24,
    )


def _back_passage(grid: Grid, curve: SacralCurve, index: int) -> Field:
    """From inside to a back foramen; they are the smaller ones, and dwindle downwards."""
    *_, level, x, wide, high = FORAMINA[index]
    along = curve.body(level + 0.2, x, 0) - curve.body(level - 0.2, x, 0)
    out = curve.body(level, x + 0.5, float(back_depth(level, x)) + 4.0)
    inner = curve.body(level + 0.06, x - 1.0, 1.0)
    return sweep(grid, [inner, out], [(high * 0.95, wide * 0.95), (high, wide)], up=along, samples=12)


def _cornu(grid: Grid, curve: SacralCurve) -> Field:
    """The sacral cornu: the fifth vertebra's inferior articular process, beside the hiatus."""
    points = [curve.body(level, x, depth) for level, x, depth, _ in CORNU]
    return sweep(grid, points, [radius for *_, radius in CORNU], samples=24)


def _superior_process(grid: Grid, s1: Pose) -> Field:
    """The superior articular process: a pillar from the lamina and ala that bears an upright plate."""
    faces = FACET_FACES / np.linalg.norm(FACET_FACES)
    across = np.cross([0.0, 0.0, 1.0], faces)
    up = np.cross(faces, across / np.linalg.norm(across))
    path = [FACET_AT + rise * up - deep * faces for rise, deep in ((-11.0, 6.6), (-5.0, 3.8), (1.5, 2.6), (5.2, 2.0))]
    plate = sweep(
        grid,
        s1.to_body(path),
        [(4.0, 5.6), (4.6, 7.8), (3.6, 7.2), (2.6, 5.0)],
        up=faces @ s1.axes,
        exponent=2.3,
        samples=30,
    )
    pillar = sweep(
        grid,
        s1.to_body([[27.0, -19.0, -21.0], [25.0, -25.0, -13.0], [22.4, -29.0, -6.0]]),
        [(8.0, 9.5), (5.8, 7.5), (4.2, 6.0)],
        up=s1.axes[1],
        samples=24,
    )
    return union(plate, pillar, 5.0)


def _facet_cut(grid: Grid, s1: Pose) -> Field:
    """What lies behind the slightly hollow articular surface."""
    faces = FACET_FACES / np.linalg.norm(FACET_FACES)
    radius = 34.0
    hollow = np.linalg.norm(grid.points - s1.to_body(FACET_AT + faces * radius).astype(np.float32), axis=-1) - radius
    lower = plane(grid, s1.to_body(FACET_AT + np.array([0.0, 0.0, -9.0])), -s1.axes[2])
    return intersect(hollow.astype(np.float32), lower, 7.0)


PARTS = (Part("sacrum", _build),)
