"""Ligaments of the right knee: cruciates and collaterals.

Places are millimetres to the right (lateral), front and top of the knee's middle.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, ellipsoid, sheet, sweep, union
from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.parts import Built
from anatomy.authoring.soft_tissue import (
    box_grid,
    clear_of,
    clear_of_nerves,
    closed_shape,
    softened,
    surface_along,
    taut,
    those,
)

SPACING_MM = 0.6
APART_MM = 0.3
NERVE_GAP_MM = 0.3
SURFACES = ("femur-right", "tibia-right")
MENISCI = ("medial-meniscus-right", "lateral-meniscus-right")
CARTILAGE = ("femoral-cartilage-right", "tibial-cartilage-right", "patellar-cartilage-right")

ROOT_MM = 1.5
"""How deep ligaments root in the bone they come from or lie on: their visible edge is where two smooth surfaces meet."""


@dataclass(frozen=True)
class Footprint:
    """Where a cruciate springs from bone: an oval with its middle, its two half axes and the way out of the bone.

    ``slim`` is the share of their thickness to which its strands flatten there, and its pad with them.
    """

    middle: tuple[float, float, float]
    long: tuple[float, float, float]
    short: tuple[float, float, float]
    out: tuple[float, float, float]
    slim: float = 1.0


# Millimetres lateral, front and up of the knee's middle. The long axis of the femoral footprint and the long axis of
# the tibial one are named so that following the fibres from one to the other twists the ligament by about a quarter turn.
ACL = (
    Footprint((10.0, -13.0, 18.6), (-0.3, -3.2, 6.2), (0.5, 3.6, 1.8), (-0.75, 0.5, -0.45)),
    Footprint((-0.8, 9.2, -3.8), (-2.2, 5.6, 0.2), (4.4, 1.4, 0.0), (0.15, -0.35, 0.95)),
)
PCL = (
    Footprint((-9.4, -0.4, 13.2), (0.8, 8.2, 3.2), (-0.6, -1.8, 4.4), (0.72, -0.55, -0.42)),
    Footprint((-0.6, -19.6, -10.4), (6.6, 0.6, -0.8), (0.4, -1.2, -4.6), (0.0, -0.93, 0.37), 0.72),
)
STRANDS = 7
FOOT_MM = 1.5
"""How thick the pad is with which a cruciate spreads on the bone."""


def finished(
    name: str, grid: Grid, field: Field, needed: Mapping[str, Built], triangles: int, others: Sequence[str] = (),
    smoothing: int = 8, softening: float = 0.5,
) -> Built:  # fmt: skip
    """Rooted in bone, clear of other soft parts and of nerves."""
    field = softened(grid, field, softening)
    bones = [
        part for key, part in needed.items() if key in ("femur-right", "tibia-right", "patella-right", "fibula-right")
    ]
    field = clear_of(field, grid, bones, -ROOT_MM)
    field = clear_of(field, grid, those(needed, *others), APART_MM)
    nerves = [part.shape for part in needed.values() if part.field is None]
    field = clear_of_nerves(field, grid, nerves, NERVE_GAP_MM)
    return Built(closed_shape(name, grid, field, triangles, smoothing=smoothing), grid, field)


def _fibres(
    knee: Vector, ends: tuple[Footprint, Footprint], waist: float, bow: Sequence[float], thick: float
) -> tuple[list[NDArray[np.float64]], NDArray[np.float64]]:
    """Strands from one footprint to the other: paths (K, 3) each, and their radii (K,).

    Strands stand round the rim of the oval and one in its middle; half-way the ligament is narrower (`waist`), and
    `bow` bends it away from the straight line.
    """
    share = np.array([-0.10, 0.0, 0.10, 0.25, 0.42, 0.58, 0.75, 0.90, 1.0, 1.10])
    narrow = 1 - (1 - waist) * np.sin(np.pi * np.clip(share, 0, 1)) ** 0.7
    radii = thick * np.interp(share, [-0.1, 0, 0.2, 0.5, 0.8, 1, 1.1], [0.8, 1.0, 1.05, 0.95, 1.05, 1.0, 0.8])
    radii = radii * np.interp(share, [0, 0.35, 0.6, 1], [ends[0].slim, 1.0, 1.0, ends[1].slim])
    paths = []
    for number in range(STRANDS):
        angle = 2 * np.pi * number / (STRANDS - 1)
        a, b = (0.0, 0.0) if number == STRANDS - 1 else (np.cos(angle), np.sin(angle))
        starts = [np.array(end.middle) + 0.72 * (a * np.array(end.long) + b * np.array(end.short)) for end in ends]
        middles = [np.array(end.middle) for end in ends]
        outs = [np.array(end.out) for end in ends]
        rows = []
        for t, slim in zip(share, narrow, strict=True):
            u = float(np.clip(t, 0, 1))
            core = middles[0] + u * (middles[1] - middles[0]) + np.array(bow) * 4 * u * (1 - u)
            spread = (1 - u) * (starts[0] - middles[0]) + u * (starts[1] - middles[1])
            place = core + slim * spread
            leaving = 40 * (outs[0] * min(t, 0) + outs[1] * min(1 - t, 0))  # the ends run on into the bone
            rows.append(place + leaving)
        paths.append(np.array(rows) + knee)
    return paths, radii


def _cruciate(
    name: str, frame: Frame, needed: Mapping[str, Built], ends: tuple[Footprint, Footprint], waist: float,
    bow: Sequence[float], thick: float, others: Sequence[str],
) -> Built:  # fmt: skip
    knee = frame["knee-centre"]
    paths, radii = _fibres(knee, ends, waist, bow, thick)
    grid = box_grid(np.vstack(paths), 5, 0.5)
    field = sweep(grid, paths[0], radii, samples=48)
    for path in paths[1:]:
        field = union(field, sweep(grid, path, radii, samples=48), 1.2)
    for end in ends:
        radii3 = np.linalg.norm([end.long, end.short], axis=1) * 1.02
        axes = np.array([np.array(end.long) / radii3[0], np.array(end.short) / radii3[1], end.out])
        axes[2] = np.cross(axes[0], axes[1])
        axes /= np.linalg.norm(axes, axis=1, keepdims=True)
        axes[1] = np.cross(axes[2], axes[0])
        foot = ellipsoid(grid, knee + np.array(end.middle), (*radii3, FOOT_MM * end.slim), axes)
        field = union(field, foot, 4.0 * end.slim)
    return finished(name, grid, field, needed, 740, others, smoothing=4, softening=0.3)


def anterior_cruciate(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From the back of the lateral condyle's inner face forwards and down to the area before the eminence."""
    name, others = "anterior-cruciate-ligament-right", (*MENISCI, *CARTILAGE)
    return _cruciate(name, frame, needed, ACL, 0.62, (0.4, -0.6, -0.8), 1.75, others)


def posterior_cruciate(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From the medial condyle's inner face backwards and down over the tibia's back edge."""
    name = "posterior-cruciate-ligament-right"
    others = ("anterior-cruciate-ligament-right", *MENISCI, *CARTILAGE)
    return _cruciate(name, frame, needed, PCL, 0.66, (0.6, -4.4, 2.2), 1.85, others)


def _strap(
    needed: Mapping[str, Built], knee: Vector, over: Sequence[str], outward: float, heights: NDArray[np.float64],
    fronts: NDArray[np.float64], lift: NDArray[np.float64],
) -> NDArray[np.float64]:  # fmt: skip
    """A net (I, J, 3) pulled tight over bones at one side: `fronts` (I, J) are its places from back to front."""
    far = outward * 60.0
    z = np.broadcast_to(heights[:, None], fronts.shape)
    starts = knee + np.stack([np.full(fronts.shape, far), fronts, z], axis=-1)
    met = surface_along(those(needed, *over), starts, (-outward, 0.0, 0.0), 58.0)
    out = 60.0 - np.where(np.isnan(met), 58.0, met)
    tight = np.stack([taut(heights, column) for column in out.T], axis=1)
    return knee + np.stack([outward * (tight + lift), fronts, z], axis=-1)


def tibial_collateral(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """Broad and flat, fanning from the medial epicondyle, to the inner side of the tibia 65 mm below the joint line."""
    knee: Vector = frame["knee-centre"]
    heights = np.linspace(35.0, -72.0, 44)
    middle = np.interp(heights, [-72, -40, -20, 0, 31], [2.5, 0.5, -1.8, -3.2, -3.6])
    front = np.interp(
        heights, [-72, -66, -58, -48, -20, 0, 14, 24, 30, 35], [2.2, 3.6, 5.4, 6.6, 7.4, 7.8, 8.0, 8.4, 7.6, 5.0]
    )
    back = np.interp(
        heights, [-72, -66, -58, -48, -20, 0, 14, 24, 30, 35], [2.2, 3.6, 5.4, 6.6, 8.8, 10.5, 9.6, 8.8, 7.6, 5.0]
    )
    across = np.linspace(-1, 1, 7)
    fronts = middle[:, None] + np.where(across < 0, back[:, None], front[:, None]) * across
    over = (*SURFACES, "medial-meniscus-right", "femoral-cartilage-right")
    half = np.interp(heights, [-72, -62, -44, 14, 28, 35], [0.75, 0.85, 1.3, 1.4, 0.95, 0.8])
    # Both ends go down into the bone over 10 mm and more, so that the band thins out and is lost in the periosteum.
    below = heights[:, None] + 66.0 - 4.5 * across**2
    above = 31.0 - 4.0 * across**2 - heights[:, None]
    lift = np.interp(np.minimum(below, above), [-4.5, -1.6, 1.2, 18.0], [-4.2, -1.9, -0.1, 0.6])
    rim = np.array([-0.6, -0.1, 0.0, 0.0, 0.0, -0.1, -0.6])
    net = _strap(needed, knee, over, -1.0, heights, fronts, lift * half[:, None] + rim * half[:, None])
    thick = half[:, None] * np.array([0.85, 0.97, 1.0, 1.0, 1.0, 0.97, 0.85])
    grid = box_grid(net, 5, SPACING_MM)
    field = sheet(grid, net, thick, samples=(160, 36))
    others = ("medial-meniscus-right", "femoral-cartilage-right", "tibial-cartilage-right")
    return finished("tibial-collateral-ligament-right", grid, field, needed, 760, others)


def fibular_collateral(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """A round cord from the lateral epicondyle to the head of the fibula, free of the joint; both ends spread."""
    knee: Vector = frame["knee-centre"]
    heights = np.linspace(31.0, -27.0, 30)
    fronts = np.interp(heights, [-27, -20, 27, 31], [-23.0, -21.0, -4.5, -3.5])[:, None]
    over = (*SURFACES, "fibula-right", "lateral-meniscus-right")
    lift = np.interp(heights, [-27, -22, -17, -11, 13, 19, 25, 31], [-3.2, -1.2, 0.4, 1.5, 1.5, 1.0, -0.2, -2.8])
    path = _strap(needed, knee, over, 1.0, heights, fronts, lift[:, None])[:, 0]
    broad = np.interp(heights, [-27, -22, -17, -9, 8, 16, 22, 27, 31], [5.6, 5.0, 3.7, 2.4, 2.4, 3.1, 4.4, 5.4, 5.2])
    deep = np.interp(heights, [-27, -19, -10, 12, 22, 31], [2.4, 2.3, 2.15, 2.15, 2.3, 2.4])
    grid = box_grid(path, 7, SPACING_MM)
    field = sweep(grid, path, np.column_stack([deep, broad]), up=(1.0, 0.0, 0.0), samples=60)
    others = ("lateral-meniscus-right", "femoral-cartilage-right", "tibial-cartilage-right")
    return finished("fibular-collateral-ligament-right", grid, field, needed, 440, others)
