"""The arch of a lumbar vertebra: pedicles, laminae, articular, transverse and spinous processes.

All on a grid of the right half (x >= 0) whose points are the vertebra's own coordinates.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import make_interp_spline
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Field, Grid, blur, intersect, sheet, subtract, sweep, union
from anatomy.authoring.vertebra_plan import JOINT_GAP_MM, Facet, Level, back_wall, pedicle_centre

FAR = np.float32(14.0)


@dataclass(frozen=True)
class ArchPlan:
    """Everything the arch is made from, in own coordinates (right side)."""

    figures: Mapping[str, float]
    level: Level
    superior: Facet
    inferior: Facet
    """The superior facet of the vertebra below, which the inferior process has to meet."""

    @property
    def wall(self) -> float:
        """Own y of the body's back wall."""
        return back_wall(self.figures)

    @property
    def canal_back(self) -> float:
        """Own y where the laminae meet inside the canal."""
        return self.wall - self.canal_depth

    @property
    def canal_depth(self) -> float:
        """Depth of the bore that leaves the measured depth after rounding."""
        return self.figures["canal_depth"] - self.level.canal_trim

    @property
    def pedicle(self) -> NDArray[np.float64]:
        """Middle of the pedicle's isthmus."""
        return pedicle_centre(self.figures)


def near(grid: Grid, low: ArrayLike, high: ArrayLike, shape: Callable[[Grid], Field]) -> Field:
    """A field worked out only in a box (own coordinates) and 14 mm around it; farther off it is 14 mm."""
    p = grid.points
    inside = np.asarray(
        ((p > np.asarray(low, np.float32) - FAR) & (p < np.asarray(high, np.float32) + FAR)).all(axis=-1)
    )
    spans = [
        slice(*(int(v) for v in (np.flatnonzero(inside.any(axis=other))[[0, -1]] + np.array([0, 1]))))
        for other in ((1, 2), (0, 2), (0, 1))
    ]
    part = Grid(grid.low, grid.high, grid.spacing)
    part.__dict__["points"] = np.ascontiguousarray(p[tuple(spans)])
    part.__dict__["shape"] = part.points.shape[:3]
    out = np.full(grid.shape, FAR, np.float32)
    out[tuple(spans)] = np.minimum(shape(part), FAR)
    return out


def plate(grid: Grid, net: ArrayLike, half_thickness: ArrayLike, samples: tuple[int, int] = (44, 44)) -> Field:
    """A `sheet` worked out only near itself."""
    flat = np.asarray(net, dtype=float).reshape(-1, 3)
    return near(
        grid, flat.min(axis=0) - 4, flat.max(axis=0) + 4, lambda g: sheet(g, net, half_thickness, samples=samples)
    )


def pedicles(grid: Grid, plan: ArchPlan) -> Field:
    """The pedicle with its foot on the body; the isthmus has the measured width and height."""
    v = plan.figures
    # Rounding takes more off a slender pedicle; the canal keeps its width, so that it is made good on the outer side.
    spare = max(0.0, (12.0 - v["pedicle_width"]) * 0.1)
    c = plan.pedicle + np.array([spare, 0.0, 0.0])
    lean = np.tan(np.radians(v["pedicle_medial_angle"]))
    path = [
        c + np.array([-11 * lean - 1.3, 11, -0.2]),
        c + np.array([-5 * lean - 0.4, 5, 0]),
        c,
        c + np.array([1.0 * lean, -4, -0.3]),
        c + np.array([4.0 * lean, -8, -1.0]),
    ]
    height, width = v["pedicle_height"] / 2 - plan.level.pedicle_trim, v["pedicle_width"] / 2 + spare
    radii = [
        (height + 1.2, width + 1.4),
        (height + 0.4, width + 0.6),
        (height, width),
        (height * 0.98, width),
        (height * 0.85, width * 0.85),
    ]
    return sweep(grid, path, radii, exponent=2.2)


def shell(facet: Facet, along: ArrayLike, turn: ArrayLike, depth: ArrayLike) -> NDArray[np.float64]:
    """Places beside a joint, array (I, J, 3).

    Parameters
    ----------
    along : array (I,) or (I, J)
        Height along the facet, millimetres from its centre.
    turn : array (J,) or (I, J)
        Place across it, millimetres along the gutter, positive towards the back-outer border.
    depth : float or (I, J)
        Behind the upright gutter's wall, away from the joint; negative on the inner side.
    """
    s, w = np.broadcast_arrays(
        np.asarray(along, float).reshape(np.shape(along) + (1,) * (2 - np.ndim(along))), np.asarray(turn, float)
    )
    angle = w / facet.hollow_radius
    axis = facet.centre + facet.normal * facet.hollow_radius
    radius = (facet.hollow_radius + np.broadcast_to(np.asarray(depth, float), s.shape))[..., None]
    away = np.cos(angle)[..., None] * -facet.normal + np.sin(angle)[..., None] * outward(facet)
    return np.asarray(axis + radius * away + s[..., None] * facet.up)


def superior_process(grid: Grid, plan: ArchPlan) -> Field:
    """Up and back from the pedicle: a curved plate whose hollow facet is turned backwards and to the midline.

    The mammillary process is the thick back-outer border.
    """
    f, c = plan.superior, plan.pedicle
    h, w = f.half_height, f.half_width
    thick = plan.level.mammillary
    # The front border slopes back as it rises.
    rise = np.array([
        [-1.15, -1.15, -1.15, -1.15], [-0.62, -0.58, -0.55, -0.55], [-0.12, -0.04, -0.04, -0.08], [0.28, 0.42, 0.42, 0.26], [0.58, 0.84, 0.82, 0.52],
    ])  # fmt: skip
    net = shell(f, rise * h, np.array([
        [-0.75, -0.25, 0.25, 0.6], [-0.85, -0.25, 0.35, 0.85], [-0.82, -0.2, 0.45, 1.02], [-0.58, -0.06, 0.48, 1.07], [-0.22, 0.12, 0.48, 0.92],
    ]) * w, np.array([[3.1, 3.1, 3.1, 3.1], [2.9, 2.9, 2.9, 2.9], [2.6, 2.5, 2.5, 2.5], [2.4, 2.3, 2.4, 2.4], [2.2, 2.1, 2.1, 2.1]]))  # fmt: skip
    half = [
        [3.2, 4.0, 4.0, 3.0],
        [2.8, 3.8, 4.0, 3.4],
        [2.6, 3.4, thick * 0.88, thick * 0.96],
        [2.1, 2.5, thick * 0.74, thick * 0.9],
        [1.5, 1.7, 1.9, 2.1],
    ]
    field = plate(grid, net, half, (36, 36))
    foot = f.centre - f.up * (h * 0.7) - f.normal * 4.2
    return union(
        field,
        sweep(
            grid,
            [c + np.array([0.5, -5.5, 0.5]), 0.5 * (c + foot) + np.array([0.5, -1.5, 0.5]), foot],
            [(5.6, min(5.6, plan.figures["pedicle_width"] / 2)), (5.6, 5.0), (4.5, 4.6)],
        ),
        4.0,
    )


def isthmus(plan: ArchPlan) -> NDArray[np.float64]:
    """Middle of the pars interarticularis: between the superior and the inferior process, behind the pedicle's floor."""
    c = plan.pedicle
    lower = plan.inferior.centre + plan.inferior.normal * 5
    return np.array(
        [0.35 * c[0] + 0.65 * lower[0] - 0.8, plan.wall - 12.3, c[2] - plan.figures["pedicle_height"] / 2 - 2.5]
    )


def lamina_and_inferior_process(grid: Grid, plan: ArchPlan) -> Field:
    """The plate from the midline to the isthmus, drawn out downwards into the inferior articular process.

    The lower edge lies farther back than the upper one, as tiles overlap.
    """
    v, (top, bottom, thick), f = plan.figures, plan.level.lamina, plan.inferior
    back, half = plan.canal_back - thick, v["canal_width"] / 2
    neck = isthmus(plan)
    slope, middle = plan.level.slope, (top + bottom) / 2

    def behind(z: float) -> float:
        return back + 1.5 - slope * (top - 1.5 - z)

    h, w = f.half_height, f.half_width
    inner = -(JOINT_GAP_MM + plan.level.inferior_depth - np.array([[0.0], [0.0], [0.2], [1.0]]) * np.ones(3))
    # Round a deep gutter the process reaches farther back; its tip passes the facet by `tail`.
    reach, tip = 0.45 + 4.5 / f.hollow_radius, -(h + plan.level.tail - 3.8) / h
    joint = shell(f, np.array([0.75, 0.15, 0.5 * tip + 0.04, tip]) * h - plan.level.drop, np.array([
        [-0.86, -0.4, 0.35 * reach], [-0.92, -0.2, 0.85 * reach], [-0.90, -0.14, reach], [-0.78, -0.04, 0.92 * reach],
    ]) * w, inner)  # fmt: skip
    lower_edge = joint[3].mean(axis=0)

    def flush(row: int, share: float, z: float) -> tuple[float, float, float]:
        """Between the midline and the inferior process, its back level with theirs."""
        return (share * joint[row, 1, 0], 0.6 * joint[row, 1, 1] + 0.4 * behind(z) - 0.3, z)

    # Rows from the upper edge to the lower one, columns from across the midline outwards.
    net = np.array([
        [(-2, behind(top - 1) - 0.3, top - 2.5), (3.5, behind(top - 1) + 0.9, top - 2.2), (half * 0.62, back + 5.0, top - 0.5), (half * 0.98, plan.wall - 10.5, top + 1.5), (neck[0] + 3.5, plan.wall - 9.5, neck[2] + 6)],
        [(-2, behind(middle + 3) - 0.3, middle + 3), (3.5, behind(middle + 3) + 0.5, middle + 3), (half * 0.58, behind(middle + 3) + 4.0, middle + 3), (neck[0] - 3.8, neck[1] - 0.6, neck[2] + 1), (neck[0] + 2.0, neck[1] + 1, neck[2] + 0.5)],
        [(-2, behind(middle - 3) - 0.3, middle - 3), (3.5, behind(middle - 3) + 0.3, middle - 3), flush(0, 0.62, middle - 4), joint[0, 1], joint[0, 2]],
        [(-2, behind(bottom + 4), bottom + 4), (3.5, behind(bottom + 3) + 0.2, bottom + 2.6), flush(1, 0.62, 0.55 * joint[1, 0, 2] + 0.45 * bottom), joint[1, 1], joint[1, 2]],
        [(-2, behind(bottom + 2), bottom + 2.5), (3.5, behind(bottom + 1), bottom + 1.2), flush(3, 0.6, 0.45 * bottom + 0.55 * lower_edge[2] + 1.0), joint[3, 1], joint[3, 2]],
    ])  # fmt: skip
    t = thick
    half_thickness = [
        [t * 0.7, t * 0.7, t * 0.72, t * 0.85, 3.0], [t, t, t, t * 1.1, plan.level.isthmus], [t, t, t * 1.1, 4.0, 3.8],
        [t * 0.9, t * 0.9, t, 4.0, 4.0], [t * 0.75, t * 0.72, t * 0.75, 3.2, 3.1],
    ]  # fmt: skip
    column = plate(grid, joint, [[3.6, 3.8, 3.2], [3.7, 4.2, 3.7], [3.7, 4.2, 3.7], [3.5, 4.2, 3.8]], (30, 24))
    field = union(plate(grid, net, half_thickness, (52, 60)), column, 4.5)
    return field if plan.level.pars is None else union(field, _pars(grid, plan, joint), 3.5)


def _pars(grid: Grid, plan: ArchPlan, joint: NDArray[np.float64]) -> Field:
    """The outer border of the isthmus: a strap from behind the pedicle straight down to the inferior process."""
    c, neck, out = plan.pedicle, isthmus(plan), plan.level.pars or 0.0
    path = [
        c + np.array([1.0, -8.5, -2.0]),
        neck + np.array([out, 0.6, 2.0]),
        0.4 * neck + 0.6 * joint[0, 1] + np.array([out, 0.9, -0.5]),
        joint[1, 1],
    ]
    return sweep(grid, path, [(3.5, 4.8), (3.0, 4.6), (3.0, 4.4), (3.0, 4.2)], up=(0.0, 1.0, 0.4), exponent=2.4)


def spinous_process(grid: Grid, plan: ArchPlan) -> Field:
    """A hatchet-shaped plate in the median plane, thick at its back and lower edges."""
    root_z, tip_z, root_half, tip_half = plan.level.spinous
    start, tip = plan.canal_back - 2.5, plan.figures["spinous_tip"] + 1.2
    share = np.array([0.0, 0.3, 0.62, 0.88, 1.0])
    half = np.array([root_half, root_half * 0.96, 0.46 * (root_half + tip_half), tip_half * 0.94, tip_half * 0.74])
    thick = plan.level.blade * np.array(
        [[2.7, 2.4, 2.2, 2.3, 2.5], [2.8, 2.3, 2.0, 2.3, 2.8], [2.6, 2.4, 2.3, 2.9, 3.5], [2.2, 2.4, 2.8, 3.6, 3.9]]
    )
    net = []
    for along in (1.0, 0.35, -0.35, -1.0):
        y = start + (tip + 1.4 - start) * share - (0.5 - 0.5 * along) * share * 0.6
        z = root_z + (tip_z - root_z) * share + along * (half - 3.0)
        net.append(np.stack([np.zeros(5), y, z], axis=1))
    # The back border is a blunt edge, a little rounder above.
    away = (grid.points[..., 2] - np.float32(tip_z - 2)) / np.float32(tip_half)
    edge = np.float32(tip - 1.6) + np.float32(3.0) * np.abs(away) ** 3 + np.float32(2.0) * np.maximum(away, 0) ** 3
    return intersect(plate(grid, net, thick, (40, 60)), (edge - grid.points[..., 1]).astype(np.float32), 5.0)


def transverse_process(grid: Grid, plan: ArchPlan, *, stout: bool) -> Field:
    """A flat bar outwards from where pedicle and lamina meet; stout and conical at L5, from the body as well."""
    v, c = plan.figures, plan.pedicle
    behind, up, root, tip_half, thick = plan.level.transverse
    tip = np.array([v["transverse_span"] / 2 - thick * (0.75 if stout else 0.5), plan.wall - behind, up])
    if stout:
        start = c + np.array([0.0, -4.0, 0.6])
        middle = start * 0.62 + tip * 0.38
        path = [start, middle + np.array([0, 0.5, -0.3]), start * 0.3 + tip * 0.7 + np.array([0, 0.4, -0.6]), tip]
        cone = sweep(
            grid,
            path,
            [
                (root * 0.88, thick * 1.45),
                (root * 0.84, thick * 1.1),
                (tip_half * 1.25, thick * 0.9),
                (tip_half, thick * 0.75),
            ],
            exponent=2.0,
        )
        web = sweep(
            grid,
            [
                middle + np.array([-1, -2.0, -0.5]),
                0.5 * (middle + isthmus(plan)) + np.array([0.5, -0.5, 1.5]),
                isthmus(plan) + np.array([1.5, 0, 2]),
            ],
            [4.6, 4.4, 4.2],
        )
        # The root also takes in the flank of the body in front of the pedicle: the mark of the fifth.
        flank = sweep(
            grid,
            [c + np.array([-3.5, 12.0, -6.0]), c + np.array([3.5, 8.5, -5.0]), middle + np.array([2.0, 4.0, -1.5])],
            [(4.5, 3.6), (4.5, 4.0), (4.0, 3.6)],
        )
        return union(union(cone, web, 5.0), flank, 5.0)
    start = c + np.array([v["pedicle_width"] / 2 - 6.0, -9.2, -1.6])
    bend = np.array([0.0, -1.0, -1.0])
    path = [start, start * 0.7 + tip * 0.3 + bend * 0.8, start * 0.36 + tip * 0.64 + bend, tip]
    field = sweep(
        grid,
        path,
        [
            (root * 1.05, thick * 1.4),
            (root * 0.82, thick * 1.0),
            (tip_half * 1.1, thick * 0.82),
            (tip_half, thick * 0.75),
        ],
        exponent=(2.2, 2.3, 2.5, 2.8),
    )
    r = plan.level.accessory
    knob = c + np.array([v["pedicle_width"] / 2 - 2.0, -10.8, -3.6])
    return union(
        field,
        sweep(grid, [knob + np.array([-1.5, 2, 2]), knob, knob + np.array([0.2, -1.9, -2.6])], [r, r * 0.95, r * 0.7]),
        3.5,
    )


def outward(facet: Facet) -> NDArray[np.float64]:
    """Along a facet from its middle to its back-outer border."""
    direction = np.cross(facet.normal, facet.up)
    return direction if direction[0] > 0 else -direction


def gutter(grid: Grid, facet: Facet, inset: float) -> Field:
    """The upright cylinder whose wall is the joint: negative on the upper vertebra's side, `inset` mm inside it."""
    axis = facet.centre + facet.normal * facet.hollow_radius
    away = grid.points - axis.astype(np.float32)
    along = away @ facet.up.astype(np.float32)
    flat = away - along[..., None] * facet.up.astype(np.float32)
    radius = facet.hollow_radius - inset
    return (np.linalg.norm(flat, axis=-1) - np.float32(radius)).astype(np.float32)


def joint_room(grid: Grid, facet: Facet, below: float, above: float, reach: float) -> Field:
    """Box around a joint: limits a cut to the facet."""
    away = grid.points - facet.centre.astype(np.float32)
    along, across, out = (np.abs(away @ d.astype(np.float32) - m) - h for d, m, h in (
        (facet.up, (above - below) / 2, (above + below) / 2),
        (outward(facet), 0.0, facet.half_width + 4.0),
        (facet.normal, 0.0, reach),
    ))  # fmt: skip
    return np.maximum(np.maximum(along, across), out).astype(np.float32)


def canal(grid: Grid, plan: ArchPlan) -> Field:
    """The vertebral foramen as a bore: triangular, its back following the slope of the laminae."""
    v, wall = plan.figures, plan.wall
    half, depth = v["canal_width"] / 2, plan.canal_depth
    corner, round_off = (0.34, 0.13) if depth > 16.8 else (0.36, 0.0)  # rounder above, more three-cornered below
    # The farther the pedicles turn inwards, the farther back the canal is widest: the lateral recess of L4 and L5.
    recess = float(np.clip((v["pedicle_medial_angle"] - 14.0) / 14.0, 0, 1))
    right = np.array([
        (0, 3.0), (half * 0.6, 3.0), (half * (0.93 - 0.04 * recess), 1.2), (half, -corner * depth * (0.3 + 0.3 * recess)), (half * (0.96 + 0.03 * recess), -corner * depth),
        (half * (0.74 + round_off), -depth * 0.62), (half * (0.42 + round_off), -depth * 0.87), (half * (0.16 + round_off), -depth * 0.985), (0, -depth),
    ])  # fmt: skip
    loop = np.vstack([right, right[-2:0:-1] * [-1, 1]])
    closed = np.vstack([loop, loop[:1]])
    smooth = make_interp_spline(np.linspace(0, 1, len(closed)), closed, k=3, bc_type="periodic")(np.linspace(0, 1, 500))
    smooth[:, 0] *= half / np.abs(smooth[:, 0]).max()
    smooth[:, 1] = np.maximum(smooth[:, 1], -depth)
    p = grid.points
    level = plan.level.lamina[0] - 3
    y = p[..., 1] - wall + np.float32(plan.level.slope * 0.85) * np.maximum(level - p[..., 2], 0) * (p[..., 1] < wall)
    # Below the pedicles the bore narrows: there the inferior processes stand close to the midline.
    floor = plan.pedicle[2] - v["pedicle_height"] / 2 + 1.0
    narrow = 1 - np.float32(plan.level.narrowing) * np.clip((np.float32(floor) - p[..., 2]) / 9.0, 0, 1)
    places = np.stack([p[..., 0] / narrow, y], axis=-1).reshape(-1, 2)
    distance, nearest = cKDTree(smooth).query(places, workers=-1)
    ahead = np.roll(smooth, -1, axis=0) - np.roll(smooth, 1, axis=0)
    away = places - smooth[nearest]
    turn = ahead[nearest, 0] * away[:, 1] - ahead[nearest, 1] * away[:, 0]
    return np.where(turn < 0, -distance, distance).astype(np.float32).reshape(grid.shape)


def arch_field(grid: Grid, plan: ArchPlan, body: Field, *, stout: bool) -> Field:
    """Body and arch as one, canal bored and facets cut."""
    arch = union(pedicles(grid, plan), superior_process(grid, plan), 5.0)
    arch = union(arch, transverse_process(grid, plan, stout=stout), 6.0)
    arch = union(arch, lamina_and_inferior_process(grid, plan), 4.0)
    arch = union(arch, spinous_process(grid, plan), 5.0)
    arch = subtract(arch, canal(grid, plan), 2.0)
    arch = blur(grid, arch, 0.7)
    upper = plan.superior
    hollow = intersect(gutter(grid, upper, 0.0), joint_room(grid, upper, upper.half_height + 2.5, 30.0, 11.0), 5.0)
    arch = keep_out_of_joint(grid, subtract(arch, hollow, 1.6), plan, stout=stout)
    return union(body, arch, 4.0)


def keep_out_of_joint(grid: Grid, arch: Field, plan: ArchPlan, *, stout: bool) -> Field:
    """The arch without what would fill its lower joint or the superior process of the vertebra below."""
    lower = plan.inferior
    room = joint_room(grid, lower, 30.0, lower.half_height + (-2.5 if stout else -1.0), 7.0 if stout else 8.0)
    return subtract(arch, intersect(-gutter(grid, lower, JOINT_GAP_MM), room, 5.0), 2.4)
