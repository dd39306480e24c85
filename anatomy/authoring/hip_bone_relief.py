"""Fine relief of hip bone and femur: lines and grooves that muscles leave, laid on a finished field, right side.

Each line is given as it is seen from one side and falls onto the bone along that line of sight, so that it stays on the
surface whatever the form beneath becomes. All places are millimetres in the body frame; heights and breadths are ours
(authored), the courses are those that textbooks draw.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Field, Grid, Vector, spline

SKIN_MM = 7.0
"""Relief and unevenness are worked out this near the surface only."""
STEP_MM = 0.5
REACH_MM = 170.0


@dataclass(frozen=True)
class Line:
    """A raised (or, with a negative height, sunk) line.

    ``path`` places (K, 3) outside the bone, ``towards`` the line of sight, ``height`` and ``width`` millimetres (width:
    where the height has fallen to a third).
    """

    path: tuple[tuple[float, float, float], ...]
    towards: tuple[float, float, float]
    height: float
    width: float


def _from_right(*places: tuple[float, float]) -> tuple[tuple[float, float, float], ...]:
    return tuple((150.0, y, z) for y, z in places)


def _from_left(*places: tuple[float, float]) -> tuple[tuple[float, float, float], ...]:
    return tuple((0.0, y, z) for y, z in places)


INWARDS, OUTWARDS = (-1.0, 0.0, 0.0), (1.0, 0.0, 0.0)
LINES = (
    # The gluteal surface: pillar under the tubercle of the crest, hollows before and behind it, three gluteal lines.
    Line(_from_right((24, 6), (19, -8), (17, -24), (18, -42)), INWARDS, 2.6, 9.0),
    Line(_from_right((-8, 12), (-10, -8), (-8, -26)), INWARDS, -0.7, 9.0),
    Line(_from_right((-35, 22), (-40, 8), (-41, -10), (-38, -28), (-33, -46)), INWARDS, 1.1, 2.3),
    Line(_from_right((36, 2), (24, 9), (8, 11), (-8, 6), (-18, -8), (-23, -26), (-24, -48)), INWARDS, 1.2, 2.2),
    Line(_from_right((57, -57), (42, -52), (24, -50), (6, -54), (-8, -62), (-14, -72)), INWARDS, 0.9, 2.2),
    # Above the rim: the groove of the straight head's reflected part, and the dip between spine and rim.
    Line(_from_right((47, -83), (38, -78), (26, -76), (12, -80), (2, -88)), INWARDS, -1.0, 4.5),
    Line(((86, 90, -80), (82, 90, -88), (80, 90, -94)), (0.0, -1.0, 0.0), -1.2, 6.0),
    # The pelvic surface: arcuate line and pecten, the margin before the joint surface, the groove of the obturator nerve.
    Line(((56, 48, -60), (46, 57, -60), (36, 63, -60), (28, 66, -60)), (0.0, 0.0, -1.0), 1.2, 2.2),
    Line(_from_left((-8, 8), (-6, -4), (-8, -18)), OUTWARDS, 0.6, 2.6),
    # The ischial tuberosity, from behind: a ridge across, and above it a slanting line between two facets.
    Line(((50, -90, -157), (62, -90, -154), (76, -90, -153)), (0.0, 1.0, 0.0), 1.3, 2.6),
    Line(((74, -90, -136), (66, -90, -145), (60, -90, -155)), (0.0, 1.0, 0.0), 1.1, 2.4),
    Line(((59, -90, -143),), (0.0, 1.0, 0.0), -0.5, 5.0),
    Line(((72, -90, -147),), (0.0, 1.0, 0.0), -0.5, 4.5),
    Line(((56, -90, -130), (62, -90, -129), (70, -90, -125)), (0.0, 1.0, 0.0), -2.0, 4.5),
)


def _dropped(grid: Grid, field: Field, line: Line) -> NDArray[np.float64]:
    """Places (N, 3) where a line meets the bone; what passes beside the bone is left out."""
    path = np.array(line.path)
    start = spline(path, 60) if len(path) > 1 else path
    way = np.array(line.towards) / np.linalg.norm(line.towards)
    far = np.arange(0, REACH_MM, STEP_MM)
    places = start[:, None, :] + far[None, :, None] * way
    inside = grid.sample(field, places.reshape(-1, 3)).reshape(len(start), len(far)) < 0
    met = inside.any(axis=1)
    return np.asarray(places[met, inside.argmax(axis=1)[met]])


def with_lines(grid: Grid, field: Field, lines: Sequence[Line] = LINES) -> Field:
    """The field with every line raised or sunk."""
    near = np.flatnonzero(np.abs(field.ravel()) < SKIN_MM)
    places = grid.points.reshape(-1, 3)[near]
    change = np.zeros(len(near), np.float32)
    for line in lines:
        at = _dropped(grid, field, line)
        if len(at) == 0:
            continue
        # Ends run out over a few millimetres instead of stopping.
        fade = np.ones(len(at)) if len(at) == 1 else np.clip(np.minimum(*_from_ends(at)) / (1.5 * line.width), 0.15, 1)
        found_away, found_index = cKDTree(at).query(places, distance_upper_bound=3 * line.width)
        away, index = np.asarray(found_away), np.asarray(found_index)
        met = np.isfinite(away)
        change[met] += line.height * fade[index[met]] * np.exp(-((away[met] / line.width) ** 2))
    raised = field.copy().reshape(-1)
    raised[near] -= change
    return raised.reshape(field.shape)


def _from_ends(at: NDArray[np.float64]) -> tuple[Vector, Vector]:
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(at, axis=0), axis=1))])
    return along, along[-1] - along


def uneven(grid: Grid, field: Field, layers: tuple[tuple[float, float, int], ...]) -> Field:
    """Smooth random bumps near the surface, as `fields.noise` makes them: rows of cell, amplitude (mm) and seed."""
    near = np.flatnonzero(np.abs(field.ravel()) < SKIN_MM)
    at = np.stack(np.unravel_index(near, field.shape)).astype(float)
    bumps = np.zeros(field.size, np.float32)
    for cell, amplitude, seed in layers:
        n = [max(2, int(np.ceil(s * grid.spacing / cell)) + 3) for s in grid.shape]
        lattice = np.random.default_rng(seed).standard_normal(n)
        bumps[near] += amplitude * ndimage.map_coordinates(lattice, at * grid.spacing / cell + 1, order=3)
    return bumps.reshape(field.shape)
