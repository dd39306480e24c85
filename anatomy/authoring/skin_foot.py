"""The envelope of the foot: a bent plate from heel to ball, five toes, a flat sole."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, blur, intersect, plane, sheet, spline, sweep, union
from anatomy.authoring.frame import Frame

# From heel to the roots of the toes; in each row from the inner to the outer border: x, y, z, half the thickness.
PLATE = (
    ((70, -62, -991, 31), (74, -64, -990, 33), (79, -64, -990, 33), (83, -62, -991, 31)),
    ((66, -22, -980, 27), (74, -22, -976, 33), (82, -22, -984, 32), (92, -22, -996, 25)),
    ((62, 24, -976, 21), (77, 25, -979, 32), (94, 24, -988, 26), (112, 19, -1002, 19)),
    ((64, 66, -996, 17), (79, 67, -990, 22.5), (100, 61, -996, 20), (127, 50, -1005, 15)),
    ((68, 106, -1006, 16.5), (89, 108, -1004, 15.5), (109, 101, -1007, 14), (140, 76, -1010, 12)),
    ((72, 121, -1009, 13), (92, 124, -1009, 11.5), (114, 114, -1011, 10.5), (146, 90, -1012, 10)),
)
# Each toe from its root to its tip: (x, y, z, half height, half breadth).
TOES = (
    ((71, 112, -1006, 12.5, 14), (75, 135, -1008, 11, 13), (79, 152, -1010, 11, 13.5), (81, 164, -1011.5, 10, 11.5)),
    ((91, 116, -1006, 10, 9.5), (96, 137, -1006, 8.5, 8.3), (99, 152, -1009.5, 8.5, 8.5), (101.5, 164, -1013, 8, 8)),
    ((109, 108, -1007, 10, 9.3), (113, 127, -1008, 8.5, 8), (117, 142, -1011.5, 8, 8), (119, 151.5, -1014, 7.5, 7.5)),
    ((125.5, 97, -1009, 9.5, 9.2), (130, 112, -1009.5, 8.5, 8), (135, 127, -1013, 8, 8), (138, 135, -1015, 7.5, 7.5)),
    ((143, 80, -1011, 9.5, 9.2), (147, 94, -1012, 8.5, 8.2), (151.5, 106, -1014, 8, 8), (154, 112.5, -1015, 7.5, 7.5)),
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
