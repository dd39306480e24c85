"""The coccyx: four dwindling segments, fused below the first, that curve forwards from the apex of the sacrum."""

from collections.abc import Callable, Mapping

import numpy as np

from anatomy.authoring.fields import Field, Grid, Vector, blur, noise, spline, sweep, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

OUTLINE = (  # share of the way from apex to tip; half width, half depth: a waist between any two segments
    (0.05, 9.8, 4.2),
    (0.17, 9.6, 4.5),
    (0.29, 7.6, 4.3),
    (0.375, 7.0, 3.9),
    (0.45, 7.3, 4.1),
    (0.53, 6.4, 4.0),
    (0.61, 5.4, 3.5),
    (0.68, 5.8, 3.6),
    (0.75, 4.9, 3.5),
    (0.81, 3.9, 2.9),
    (0.88, 4.2, 3.0),
    (0.945, 3.0, 2.4),
)
FORWARD_BOW_MM = 5.5
"""How far the middle stands behind the straight line from apex to tip (authored)."""


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    apex, tip = frame["sacrum-apex"], frame["coccyx-tip"]
    chord = tip - apex
    behind = np.array([0.0, chord[2], -chord[1]]) / np.linalg.norm(chord)
    line = spline([apex, (apex + tip) / 2 + behind * FORWARD_BOW_MM, tip], 101)
    slope = np.gradient(line, axis=0)
    slope /= np.linalg.norm(slope, axis=1, keepdims=True)
    grid = Grid((-22.0, tip[1] - 26.0, tip[2] - 8.0), (22.0, tip[1] + 8.0, apex[2] + 12.0), 0.6)

    def place(share: float, x: float, back: float) -> Vector:
        """At a share of the way, x to the right and so far behind the middle."""
        at = round(share * 100)
        return line[at] + np.array([x, 0.0, 0.0]) + back * np.array([0.0, slope[at, 2], -slope[at, 1]])

    shares, wide, deep = np.array(OUTLINE).T
    axis = [place(share, 0.0, 0.0) for share in shares]
    field = sweep(grid, axis, np.stack([deep, wide], 1), up=behind, exponent=2.5, samples=90)
    for side in (1.0, -1.0):
        field = union(field, _processes(grid, place, side), 4.0)
    field = blur(grid, field, 0.5) + noise(grid, 5.0, 0.22, 11)
    sacrum = needed["sacrum"]
    clear = sacrum.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    field = np.maximum(field, 1.4 - clear).astype(np.float32)
    return Built(shape_from_field("coccyx", grid, field, 760, smoothing=10), grid, field)


def _processes(grid: Grid, place: Callable[[float, float, float], Vector], side: float) -> Field:
    """Transverse process and cornu of the first segment, and the stunted transverse process of the second."""
    transverse = sweep(
        grid,
        [place(0.17, side * 5.0, 0.0), place(0.15, side * 10.5, 0.5), place(0.10, side * 14.6, 1.0)],
        [(3.6, 6.0), (2.9, 4.6), (1.9, 2.6)],
        up=place(0.2, 0.0, 1.0) - place(0.2, 0.0, 0.0),
        samples=16,
    )
    cornu = sweep(
        grid,
        [place(0.18, side * 6.8, 2.0), place(0.07, side * 7.8, 4.0), place(-0.0, side * 8.6, 5.6)],
        [3.2, 2.5, 1.8],
        samples=16,
    )
    stump = sweep(grid, [place(0.455, side * 4.0, 0.0), place(0.44, side * 6.6, 0.2)], [3.2, 2.3], samples=8)
    return union(union(transverse, cornu, 2.0), stump, 1.0)


PARTS = (Part("coccyx", _build, ("sacrum",)),)
