"""Ligaments and tendons of the right knee: cruciates, collaterals, patellar ligament, quadriceps tendon.

Places are millimetres to the right (lateral), front and top of the knee's middle.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, sheet, sweep, union
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

# Two bundles each, from femur to tibia: (lateral, front, up, half breadth, half thickness).
ACL = (
    ((11.0, -17.5, 22.0, 5.0, 3.4), (8.0, -12.0, 17.5, 4.0, 2.8), (3.2, -2.0, 9.2, 3.4, 2.6), (-1.2, 8.2, 1.6, 4.6, 3.4), (-3.0, 12.5, -2.8, 6.4, 4.6)),
    ((11.8, -12.5, 15.5, 4.6, 3.4), (8.8, -9.0, 11.5, 3.8, 2.8), (4.6, -2.5, 6.0, 3.4, 2.6), (1.4, 3.6, 1.4, 4.0, 2.8), (0.6, 6.5, -1.8, 5.6, 4.2)),
)  # fmt: skip
PCL = (
    ((-9.8, 4.0, 14.5, 5.4, 4.0), (-7.8, -2.5, 11.8, 4.8, 4.2), (-4.0, -13.0, 5.4, 4.2, 4.0), (-1.0, -20.4, -1.6, 4.4, 3.6), (0.6, -22.6, -8.5, 5.4, 3.0)),
    ((-11.4, -4.5, 11.0, 5.0, 3.6), (-9.2, -9.0, 8.6, 4.2, 3.6), (-6.0, -16.0, 3.4, 3.8, 3.4), (-3.4, -21.6, -3.4, 4.2, 3.2), (-2.4, -23.8, -11.5, 5.0, 2.6)),
)  # fmt: skip


def _finished(
    name: str, grid: Grid, field: Field, frame: Frame, needed: Mapping[str, Built], triangles: int,
    others: Sequence[str] = (), smoothing: int = 8,
) -> Built:  # fmt: skip
    """Sunk a little into bone, clear of other soft parts and of nerves."""
    field = softened(grid, field, 0.5)
    bones = [
        part for key, part in needed.items() if key in ("femur-right", "tibia-right", "patella-right", "fibula-right")
    ]
    field = clear_of(field, grid, bones)
    field = clear_of(field, grid, those(needed, *others), APART_MM)
    nerves = [part.shape for part in needed.values() if part.field is None]
    field = clear_of_nerves(field, grid, nerves, NERVE_GAP_MM)
    return Built(closed_shape(name, grid, field, triangles, smoothing=smoothing), grid, field)


def _bundles(
    grid: Grid, knee: Vector, rows: Sequence[Sequence[Sequence[float]]], up: tuple[float, float, float]
) -> Field:
    made = []
    for bundle in rows:
        table = np.array(bundle)
        made.append(sweep(grid, table[:, :3] + knee, table[:, 3:], up=up, exponent=2.2, samples=60))
    return union(made[0], made[1], 1.2)


def anterior_cruciate(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From the back of the lateral condyle's inner face forwards and down to the area before the eminence."""
    knee: Vector = frame["knee-centre"]
    grid = box_grid(np.array([row[:3] for b in ACL for row in b]) + knee, 8, 0.5)
    field = _bundles(grid, knee, ACL, (0.0, 1.0, 0.6))
    return _finished("anterior-cruciate-ligament-right", grid, field, frame, needed, 900, (*MENISCI, *CARTILAGE))


def posterior_cruciate(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From the medial condyle's inner face backwards and down over the tibia's back edge."""
    knee: Vector = frame["knee-centre"]
    grid = box_grid(np.array([row[:3] for b in PCL for row in b]) + knee, 8, 0.5)
    field = _bundles(grid, knee, PCL, (1.0, 0.5, 0.0))
    others = ("anterior-cruciate-ligament-right", *MENISCI, *CARTILAGE)
    return _finished("posterior-cruciate-ligament-right", grid, field, frame, needed, 900, others)


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
    """Flat, from the medial epicondyle to the inner side of the tibia, 65 mm below the joint line."""
    knee: Vector = frame["knee-centre"]
    heights = np.linspace(31.5, -69.0, 34)
    middle = np.interp(heights, [-69, -20, 31], [1.0, -2.5, -3.0])
    half = np.interp(heights, [-69, -66, -58, -30, 0, 22, 31], [2.2, 4.2, 5.8, 6.8, 7.8, 6.8, 4.2])
    fronts = middle[:, None] + half[:, None] * np.linspace(-1, 1, 5)
    over = (*SURFACES, "medial-meniscus-right", "femoral-cartilage-right")
    half_thickness = np.interp(heights, [-69, -56, -40, 20, 31], [1.15, 1.3, 1.45, 1.45, 1.1])[:, None]
    net = _strap(needed, knee, over, -1.0, heights, fronts, 0.6 * half_thickness)
    # Its deep face lies in the bone that is taken away later: a sheet that only grazed the bone would fray.
    thick = half_thickness * np.array([0.8, 0.97, 1.0, 0.97, 0.8])
    grid = box_grid(net, 5, SPACING_MM)
    field = sheet(grid, net, thick, samples=(150, 24))
    others = ("medial-meniscus-right", "femoral-cartilage-right", "tibial-cartilage-right")
    return _finished("tibial-collateral-ligament-right", grid, field, frame, needed, 950, others)


def fibular_collateral(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """A cord from the lateral epicondyle to the head of the fibula, free of the joint."""
    knee: Vector = frame["knee-centre"]
    heights = np.linspace(27.0, -22.0, 26)
    fronts = np.interp(heights, [-22, 27], [-21.5, -4.5])[:, None]
    over = (*SURFACES, "fibula-right", "lateral-meniscus-right")
    net = _strap(needed, knee, over, 1.0, heights, fronts, np.array(1.4))
    path = net[:, 0]
    radii = np.interp(heights, [-22, -17, -8, 15, 22, 27], [3.0, 2.6, 2.1, 2.1, 2.8, 3.2])
    grid = box_grid(path, 7, SPACING_MM)
    field = sweep(grid, path, np.column_stack([radii * 0.85, radii * 1.15]), up=(1.0, 0.0, 0.0), samples=60)
    others = ("lateral-meniscus-right", "femoral-cartilage-right", "tibial-cartilage-right")
    return _finished("fibular-collateral-ligament-right", grid, field, frame, needed, 480, others)


def patellar_ligament(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From the apex of the patella to the tuberosity of the tibia, 28 to 25 mm broad."""
    rows = np.array([  # lateral, front, up, half breadth, half thickness
        (2.6, 45.2, 16.0, 13.6, 1.0), (2.8, 46.2, 9.5, 14.0, 1.7), (3.1, 45.4, 3.0, 14.2, 2.2), (3.3, 43.0, -5.0, 14.0, 2.4), (3.8, 39.2, -16.0, 13.2, 2.3),
        (4.2, 35.6, -26.0, 12.6, 2.3), (4.6, 32.6, -34.0, 12.3, 2.4), (4.6, 32.0, -41.0, 11.4, 2.0), (4.4, 31.6, -47.0, 9.8, 1.4), (4.1, 30.2, -53.5, 6.0, 0.8),
    ])  # fmt: skip
    return _flat("patellar-ligament-right", rows, 2.4, frame, needed)


def quadriceps_tendon(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From 80 mm above the patella, where rectus femoris closes round its thin end, down to the upper border."""
    rows = np.array([
        (8.0, 44.0, 124.0, 2.0, 0.8), (7.4, 43.6, 112.0, 5.5, 1.3), (6.6, 43.2, 100.0, 9.0, 1.8), (5.4, 43.0, 84.0, 12.5, 2.4),
        (4.4, 43.4, 66.0, 15.2, 3.0), (3.6, 44.0, 52.0, 16.8, 3.4), (3.2, 44.8, 44.0, 17.0, 3.4), (3.0, 48.2, 37.0, 15.0, 2.6),
        (3.0, 51.0, 32.0, 10.5, 1.7),
    ])  # fmt: skip
    return _flat("quadriceps-tendon-right", rows, 3.0, frame, needed)


def _flat(name: str, rows: NDArray[np.float64], camber: float, frame: Frame, needed: Mapping[str, Built]) -> Built:
    """A broad band whose edges lie `camber` millimetres farther back than its middle."""
    knee: Vector = frame["knee-centre"]
    across = np.linspace(-1, 1, 9)
    net = np.stack([
        np.column_stack([x + across * half, y - camber * across**2, np.full(9, z)]) for x, y, z, half, _ in rows
    ])  # fmt: skip
    thick = rows[:, 4:] * np.sqrt(np.clip(1 - 0.72 * across**4, 0.05, 1))
    grid = box_grid(net + knee, 6, SPACING_MM)
    field = sheet(grid, net + knee, thick, samples=(110, 60))
    return _finished(name, grid, field, frame, needed, 820, ("patellar-cartilage-right", "femoral-cartilage-right"))
