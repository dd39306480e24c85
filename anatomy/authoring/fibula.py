"""The right fibula."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Grid, intersect, plane
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay, beside, loft, oval, polygon
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.tibia import ankle_axes, keep_clear

SOURCES = ("leg_clay.py", "tibia.py")
GAP_MM = 1.2
# Outlines of the shaft: (height below the head, place (x, y) between head and ankle lines, corners): three borders,
# in front, towards the tibia and behind, which wind outwards on the way down.
TRIANGLE = ((1.0, 8.2), (-3.0, 4.6), (-6.6, 0.5), (-4.8, -4.6), (-1.0, -7.6), (4.0, -6.4), (6.2, -1.0), (5.0, 4.5))


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    head, neck, malleolus, ankle = (
        frame["fibular-head"],
        frame["fibular-neck"],
        frame["lateral-malleolus"],
        frame["ankle-centre"],
    )
    out = ankle_axes()[0]
    hx, hy, hz = beside(head, -5, -2, -3.2)
    triangle = np.array(TRIANGLE)
    levels = [
        (hz + 3.0, hx + 3.0, hy - 5.0, oval(4.0, 4.0, 4.0, 4.0)),
        (hz + 1, hx + 2.5, hy - 4.0, oval(7.5, 7.0, 7.0, 6.5)),
        (hz - 5, hx + 1.0, hy - 1.5, oval(10.6, 11.2, 10.2, 10.2, 2.2)),
        (hz - 10, hx + 0.6, hy - 1.2, oval(10.0, 10.2, 9.3, 9.6, 2.2)),
        (neck[2] - 2, neck[0] - 4.2, neck[1] - 2.0, oval(7.8, 7.7, 7.4, 7.6, 2.1)),
    ]
    top, bottom = np.array([neck[0] - 5.0, neck[1] - 3]), (beside(malleolus, -5.5, 0, 0))[:2]
    for share, size in ((0.06, 0.92), (0.2, 1.0), (0.4, 1.05), (0.6, 1.02), (0.78, 0.92), (0.9, 0.90)):
        turn = np.radians(-35 * share)
        spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        bow = 4 * share * (1 - share) * np.array([-1.5, -2.0])
        x, y = top + share * (bottom - top) + bow
        levels.append((neck[2] + share * (ankle[2] + 12 - neck[2]), x, y, polygon(triangle * size @ spin, 5.5)))
    mx, my = malleolus[0] - 7.5, malleolus[1] + 1.5
    for z, dx, dy, o in (
        (ankle[2] + 16, 0.8, 0.5, oval(6.0, 8.2, 7.6, 8.0, 2.1)),
        (ankle[2] + 3, 0.2, 1.2, oval(7.4, 11.2, 8.4, 10.8, 2.2)),
        (ankle[2] - 7, 0.2, 0.8, oval(7.6, 12.2, 8.8, 11.8, 2.2)),
        (ankle[2] - 14, 0.4, -0.8, oval(7.0, 10.2, 8.0, 10.4, 2.2)),
        (malleolus[2] - 1.0, 0.8, -3.0, oval(5.6, 6.6, 6.4, 7.0, 2.1)),
        (malleolus[2] - 5.8, 1.4, -4.0, oval(3.6, 3.8, 3.8, 4.0)),
    ):
        levels.append((z, mx + dx, my + dy, o))
    grid = Grid((malleolus[0] - 26, malleolus[1] - 24, malleolus[2] - 12), (head[0] + 16, head[1] + 22, hz + 14), 0.8)
    clay = Clay(grid)
    clay.field = loft(grid, levels)
    clay.bar(  # the apex (styloid process) stands up at the back and outer side of the head
        [(hx + 3.0, hy - 3.8, hz - 7), (hx + 3.8, hy - 5.6, hz - 1), (hx + 4.0, hy - 6.8, hz + 2.8)],
        [6.0, 4.4, 1.9],
        3.5,
    )
    clay.knob((hx + 7.6, hy + 1.5, hz - 8), (3.2, 6.5, 6.0), 5)  # outer face, for biceps and the collateral ligament
    clay.soften(0.8)
    fossa = beside(malleolus, -14.5, -9, -1)
    clay.dent(fossa, (5.0, 4.5, 6), 3)  # malleolar fossa
    clay.gouge(
        [beside(malleolus, -5, -13.5, -6), beside(malleolus, -6, -12.5, 8), beside(malleolus, -6, -11, 22)],
        [2.0, 2.2, 1.8],
        4,
    )
    inner = ankle + out * 16.4
    part, where = clay.window(beside(ankle, 0, -40, -40), beside(ankle, 40, 25, 4))
    clay.field[where] = intersect(clay.field[where], plane(part, inner, -out), 1.5)
    clay.field = keep_clear(clay.field, grid, needed["tibia-right"], GAP_MM)
    clay.roughen(0.18, 16.0, 61)
    return Built(shape_from_field("fibula-right", grid, clay.field, 1960), grid, clay.field)


PARTS = (Part("fibula-right", _build, needs=("tibia-right",)),)
