"""The coccyx: four dwindling segments that curve forwards from the apex of the sacrum."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.fields import Grid, blur, ellipsoid, noise, spline, sweep, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

SEGMENTS = (  # share of the way from apex to tip; half width, half depth, half height
    (0.19, 11.5, 5.0, 6.8),
    (0.47, 8.4, 4.3, 6.0),
    (0.70, 6.4, 3.9, 5.2),
    (0.885, 4.6, 3.4, 4.3),
)
FORWARD_BOW_MM = 4.5


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    apex, tip = frame["sacrum-apex"], frame["coccyx-tip"]
    chord = tip - apex
    behind = np.array([0.0, chord[2], -chord[1]]) / np.linalg.norm(chord)
    line = spline([apex, (apex + tip) / 2 + behind * FORWARD_BOW_MM, tip], 101)
    slope = np.gradient(line, axis=0)
    slope /= np.linalg.norm(slope, axis=1, keepdims=True)
    grid = Grid((-20.0, tip[1] - 26.0, tip[2] - 8.0), (20.0, tip[1] + 8.0, apex[2] + 9.0), 0.6)
    field = np.full(grid.shape, 50.0, np.float32)
    for share, width, depth, height in SEGMENTS:
        at = round(share * 100)
        axes = np.stack([np.array([1.0, 0, 0]), np.cross(slope[at], [1.0, 0, 0]), slope[at]])
        field = union(field, ellipsoid(grid, line[at], (width, depth, height), axes, exponent=2.5), 3.2)
    first, back = line[20], np.cross([1.0, 0, 0], slope[20])
    back = back if back[1] < 0 else -back
    for side in (1.0, -1.0):
        x = np.array([side, 0.0, 0.0])
        process = [first - slope[20] * 1.5, first + x * 9 - slope[20] * 2.0, first + x * 14.5 - slope[20] * 3.0]
        field = union(field, sweep(grid, process, [4.6, 3.4, 2.0], samples=14), 3.0)
        cornu = [
            first + x * 6 + back * 3.5,
            first + x * 6.5 + back * 4.2 - slope[20] * 5,
            first + x * 6.2 + back * 4.0 - slope[20] * 9.0,
        ]
        field = union(field, sweep(grid, cornu, [2.4, 1.9, 1.3], samples=14), 2.0)
    field = blur(grid, field, 0.6) + noise(grid, 5.0, 0.2, 11)
    sacrum = needed["sacrum"]
    clear = sacrum.distance(grid.points.reshape(-1, 3)).reshape(grid.shape)
    field = np.maximum(field, 1.4 - clear).astype(np.float32)
    return Built(shape_from_field("coccyx", grid, field, 1000, smoothing=10), grid, field)


PARTS = (Part("coccyx", _build, ("sacrum",)),)
