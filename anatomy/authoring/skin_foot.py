"""The envelope of the foot: a bent plate from heel to ball, five toes, a flat sole."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, blur, intersect, plane, sheet, spline, sweep, union
from anatomy.authoring.frame import Frame

# From heel to the roots of the toes; in each row from the inner to the outer border: x, y, z, half the thickness.
PLATE = (
    ((70.0, -62.0, -991, 31), (74.0, -64.0, -990, 33), (79.0, -64.0, -990, 33), (83.0, -62.0, -991, 31)),
    ((66.0, -22.0, -980, 27), (74.0, -22.0, -976, 33), (82.0, -22.0, -984, 32), (92.0, -22.0, -996, 25)),
    ((62.0, 24.0, -976, 21), (77.0, 25.0, -979, 32), (94.0, 24.0, -988, 26), (110.2, 19.3, -1002, 19)),
    ((64.0, 66.0, -996, 17), (79.0, 67.0, -990, 22.5), (100.0, 61.0, -996, 20), (123.3, 50.6, -1005, 15)),
    ((68.0, 106.0, -1006, 16.5), (89.0, 108.0, -1004, 15.5), (109.0, 101.0, -1007, 14), (134.6, 76.9, -1010, 12)),
    ((72.0, 121.0, -1009, 13), (92.0, 124.0, -1009, 11.5), (114.0, 114.0, -1011, 10.5), (139.9, 91.0, -1012, 10)),
)
# Each toe from its root to its tip: (x, y, z, half height, half breadth).
TOES = (
    (
        (71.0, 112.0, -1006, 12.5, 14),
        (75.0, 135.0, -1008, 11, 13),
        (79.0, 152.0, -1010, 11, 13.5),
        (81.0, 164.0, -1011.5, 10, 11.5),
    ),
    (
        (91.0, 116.0, -1006, 10, 9.5),
        (96.0, 137.0, -1006, 8.5, 8.3),
        (99.0, 152.0, -1009.5, 8.5, 8.5),
        (101.5, 164.0, -1013, 8, 8),
    ),
    (
        (109.0, 108.0, -1007, 10, 9.3),
        (113.0, 127.0, -1008, 8.5, 8),
        (117.0, 142.0, -1011.5, 8, 8),
        (119.0, 151.5, -1014, 7.5, 7.5),
    ),
    (
        (123.6, 97.3, -1009, 9.5, 9.2),
        (127.7, 112.4, -1009.5, 8.5, 8),
        (132.2, 127.5, -1013, 8, 8),
        (134.9, 135.5, -1015, 7.5, 7.5),
    ),
    (
        (137.1, 81.0, -1011, 9.5, 9.2),
        (140.8, 95.0, -1012, 8.5, 8.2),
        (144.8, 107.1, -1014, 8, 8),
        (147.1, 113.7, -1015, 7.5, 7.5),
    ),
)


WEB_SAMPLES = 24
"""How far the fill between two toes reaches, of 30 steps along the shorter toe."""


def foot_envelope(grid: Grid, frame: Frame) -> Field:
    """The foot without the leg; right side."""
    net = np.array(PLATE, dtype=float)
    # Balls of unlike size leave creases under the arch: melted before the toes are set on.
    body = blur(grid, sheet(grid, net[..., :3], net[..., 3], samples=(70, 40)), 4.0)
    toes = [np.array(toe, dtype=float) for toe in TOES]
    row = sweep(grid, toes[0][:, :3], toes[0][:, 3:], up=(0, 0, 1), exponent=2.3, samples=30)
    for before, toe in pairwise(toes):
        one = sweep(grid, toe[:, :3], toe[:, 3:], up=(0, 0, 1), exponent=2.3, samples=30)
        row = union(union(row, one, 1.5), _web(grid, before, toe), 1.5)
    foot = union(body, row, 7)
    return intersect(foot, plane(grid, (0, 0, frame["floor"][2]), (0, 0, -1)), 9)


def _web(grid: Grid, inner: NDArray[np.float64], outer: NDArray[np.float64]) -> Field:
    """Fill between two toes as far as the shorter one's last joint, so that toes that touch leave no hole."""
    reach = spline(outer[:, :3], 30)[:WEB_SAMPLES]
    beside = spline(inner[:, :3], 60)
    # At each place of the shorter toe the longer one beside it, level with it.
    partner = beside[np.argmin(np.linalg.norm(reach[:, None] - beside[None], axis=-1), axis=1)]
    return sheet(grid, np.stack([reach, partner], axis=1), np.full((len(reach), 2), 4.5), samples=(40, 14))
