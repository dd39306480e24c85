"""The extensor apparatus of the right knee: quadriceps tendon and patellar ligament.

Places are millimetres to the right (lateral), front and top of the knee's middle.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import sheet
from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.knee_ligaments import SPACING_MM, finished
from anatomy.authoring.leg_clay import curve
from anatomy.authoring.parts import Built
from anatomy.authoring.soft_tissue import box_grid, surface_along, taut, those

COLUMNS = 13
CARTILAGE = ("patellar-cartilage-right", "femoral-cartilage-right")
REACH_MM = 45.0
# From the thin end under rectus femoris to the front of the patella: (up, lateral, front, half breadth, half thickness,
# how far the edges stand back).
QUADRICEPS = (
    (129, 8.4, 43.6, 1.8, 0.8, 0.3), (114, 7.6, 44.2, 5.2, 1.4, 0.8), (98, 6.6, 45.0, 8.4, 2.0, 1.5),
    (82, 5.6, 46.0, 11.0, 2.5, 2.2), (68, 4.6, 47.0, 13.2, 2.8, 2.8), (57, 3.8, 47.8, 15.2, 2.9, 3.6),
    (48, 3.4, 48.4, 17.2, 2.8, 4.6), (42, 3.2, 48.6, 18.2, 2.3, 5.4), (37, 3.2, 48.6, 18.2, 1.7, 6.0),
    (31, 3.2, 48.6, 17.0, 1.4, 6.0), (25, 3.2, 48.6, 15.0, 1.3, 6.0), (19, 3.2, 48.6, 12.0, 1.3, 6.0),
)  # fmt: skip
# From the front of the patella's apex to the tuberosity, likewise.
PATELLAR = (
    (21, 2.8, 47.0, 8.0, 1.2, 4.0), (16, 2.8, 46.6, 11.4, 1.3, 3.6), (11, 2.8, 46.2, 13.6, 1.7, 3.2), (6, 2.9, 45.6, 14.4, 2.2, 2.8),
    (0, 3.2, 44.2, 14.2, 2.4, 2.5), (-9, 3.5, 41.4, 13.6, 2.5, 2.3), (-18, 3.9, 38.6, 12.9, 2.5, 2.2), (-27, 4.4, 35.8, 12.2, 2.5, 2.2),
    (-34, 4.8, 33.0, 11.2, 2.3, 2.4), (-41, 4.8, 30.0, 9.8, 1.8, 2.8), (-48, 4.6, 28.0, 8.2, 1.3, 3.0), (-57, 4.2, 26.0, 6.2, 1.1, 3.0),
)  # fmt: skip


def _front(needed: Mapping[str, Built], bone: str, knee: Vector, x: NDArray[np.float64], z: NDArray[np.float64]) -> NDArray[np.float64]:  # fmt: skip
    """How far to the front a bone reaches at places (I, J), seen from the front; nan beside it."""
    starts = knee + np.stack([x, np.full(x.shape, 60.0), z], axis=-1)
    return 60.0 - surface_along(those(needed, bone), starts, (0.0, -1.0, 0.0), REACH_MM)


def _grid(rows: tuple[tuple[float, ...], ...], step: float) -> tuple[NDArray[np.float64], ...]:
    """Lateral, front and up of a net (I, J) through the rows, its half thickness, and the places across it (J,)."""
    z = np.arange(min(row[0] for row in rows), max(row[0] for row in rows) + step / 2, step)
    x, y, half, thick, camber = curve(rows, z).T
    across = np.linspace(-1, 1, COLUMNS)
    side = x[:, None] + across * half[:, None]
    front = y[:, None] - across**2 * camber[:, None]
    edge = np.sqrt(np.clip(1 - 0.72 * across**6, 0.05, 1))
    return side, front, np.broadcast_to(z[:, None], side.shape), thick[:, None] * edge, across


def quadriceps_tendon(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From 85 mm above the patella, where rectus femoris closes round its thin end, over the patella's base.

    The middle strip belongs to rectus femoris; two shallow furrows part it from the slips of the vasti, which reach the
    corners of the base; its front fibres run on over the front of the patella and are lost there.
    """
    knee: Vector = frame["knee-centre"]
    x, y, z, thick, across = _grid(QUADRICEPS, 2.0)
    met = _front(needed, "patella-right", knee, x, z)
    # It ends on the bone as a tongue, with a step of half a millimetre: a film any thinner would fray.
    sunk = np.interp(z - 24.0 - 7.5 * across**2, [-4.0, -1.6, 1.0, 9.0], [-4.2, -1.9, -0.1, 0.5])
    low = z[:, 0] < 62
    along = z[low, 0]
    for column in range(COLUMNS):  # tight from the thigh to the front of the patella, then along it and into it
        floor = np.where(np.isnan(met[low, column]), -99.0, met[low, column]) + sunk[low, column] * thick[low, column]
        high = along > 50
        tight = taut(along, np.where(high, y[low, column], np.maximum(floor, y[low, column] - 9.0)))
        hugging = np.clip((38 - along) / 5, 0, 1)
        y[low, column] = tight + hugging * (np.maximum(floor, y[low, column] - 12.0) - tight)
    furrow = np.exp(-(((np.abs(across) - 0.52) / 0.13) ** 2))
    height = np.interp(z, [22, 34, 48, 80, 120], [0.0, 0.15, 0.30, 0.22, 0.0])
    y = y - furrow * height * thick
    return _finished("quadriceps-tendon-right", x, y, z, thick * (1 - 0.25 * furrow * height / 0.3), frame, needed, 760)


def patellar_ligament(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """From the apex of the patella to the tuberosity of the tibia: flat, 28 mm broad above, narrower below."""
    knee: Vector = frame["knee-centre"]
    x, y, z, thick, across = _grid(PATELLAR, 2.0)
    along, up = z[:, 0], z
    shin, apex = (_front(needed, bone, knee, x, z) for bone in ("tibia-right", "patella-right"))
    above = np.interp(16.5 - 5.0 * across**2 - up, [-4.0, -1.6, 1.0, 6.0], [-4.2, -1.9, -0.4, 0.0])
    below = np.interp(up + 51.0 - 5.0 * across**2, [-4.5, -1.6, 1.2, 16.0], [-4.2, -1.9, -0.1, 0.7])
    met = np.where(up > 8, apex + above * thick, np.where(up < 2, shin + below * thick, np.nan))
    hugging = np.clip(np.maximum(-36 - along, along - 12) / 6, 0, 1)
    for column in range(COLUMNS):  # tight from bone to bone, and at both ends along the bone and into it
        floor = np.maximum(np.where(np.isnan(met[:, column]), -99.0, met[:, column]), y[:, column] - 10.0)
        tight = taut(along, floor)
        y[:, column] = tight + hugging * (floor - tight)
    return _finished("patellar-ligament-right", x, y, z, thick, frame, needed, 700)


def _finished(
    name: str, x: NDArray[np.float64], y: NDArray[np.float64], z: NDArray[np.float64], thick: NDArray[np.float64],
    frame: Frame, needed: Mapping[str, Built], triangles: int,
) -> Built:  # fmt: skip
    net = frame["knee-centre"] + np.stack([x, y, z], axis=-1)
    grid = box_grid(net, 6, SPACING_MM)
    field = sheet(grid, net, thick, samples=(130, 72))
    return finished(name, grid, field, needed, triangles, CARTILAGE)
