"""The envelope of the foot: a bent plate from heel to ball, five toes, a flat sole."""

import numpy as np

from anatomy.authoring.fields import Field, Grid, intersect, plane, sheet, sweep, union
from anatomy.authoring.frame import Frame

# From heel to the roots of the toes; in each row from the inner to the outer border: x, y, z, half the thickness.
PLATE = (
    ((70, -60, -991, 30), (74, -62, -990, 32.5), (79, -62, -990, 32.5), (83, -60, -991, 30)),
    ((66, -22, -980, 27), (74, -22, -976, 33), (82, -22, -984, 32), (92, -22, -996, 25)),
    ((64, 25, -986, 20), (77, 25, -981, 27), (93, 24, -990, 25), (108, 20, -1003, 18)),
    ((64, 66, -998, 16.5), (79, 67, -993, 21), (99, 60, -998, 19), (122, 48, -1007, 14)),
    ((68, 102, -1006, 16), (88, 106, -1005, 15), (110, 97, -1008, 13), (138, 72, -1010, 12)),
    ((73, 118, -1010, 12.5), (93, 124, -1010, 11.5), (116, 114, -1012, 10), (141, 86, -1012, 10)),
)
# Each toe from its root to its tip: (x, y, z, half height, half breadth).
TOES = (
    ((72, 112, -1010, 12, 13.5), (76, 135, -1012, 10, 12), (80, 152, -1011, 10.5, 13.5), (81.5, 163, -1012, 9.5, 11)),
    ((92, 116, -1009, 10, 9.5), (98, 138, -1008, 8.5, 8), (102, 154, -1012, 8, 8), (103, 161, -1014, 7.5, 7.5)),
    ((106, 110, -1010, 10, 9), (113, 130, -1009, 8.5, 7.5), (117, 145, -1013, 7.5, 7.5), (118, 151, -1015, 7, 7)),
    ((121, 98, -1011, 9.5, 9), (127, 118, -1010, 8, 7.5), (130, 132, -1014, 7.5, 7.5), (131, 137, -1015, 7, 7)),
    ((137, 84, -1012, 9.5, 9), (141, 101, -1012, 8, 7.5), (143, 113, -1014, 7.5, 7.5), (143, 118, -1015, 7, 7)),
)


def foot_envelope(grid: Grid, frame: Frame) -> Field:
    """The foot without the leg; right side."""
    net = np.array(PLATE, dtype=float)
    body = sheet(grid, net[..., :3], net[..., 3], samples=(70, 40))
    toes = None
    for toe in TOES:
        t = np.array(toe, dtype=float)
        one = sweep(grid, t[:, :3], t[:, 3:], up=(0, 0, 1), exponent=2.3, samples=30)
        toes = one if toes is None else union(toes, one, 1.0)
    assert toes is not None
    foot = union(body, toes, 7)
    return intersect(foot, plane(grid, (0, 0, frame["floor"][2]), (0, 0, -1)), 9)
