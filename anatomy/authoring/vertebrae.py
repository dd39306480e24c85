"""The five lumbar vertebrae."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, noise, subtract
from anatomy.authoring.frame import VERTEBRAE, Frame, Pose
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.vertebra_arch import ArchPlan, arch_field
from anatomy.authoring.vertebra_body import BodyShape, body_field
from anatomy.authoring.vertebra_plan import LEVELS, back_wall, in_own, neighbour_below, superior_facet
from anatomy.authoring.vertebra_relief import openings, roughness

SOURCES = ("vertebra_body.py", "vertebra_arch.py", "vertebra_plan.py", "vertebra_relief.py")
SPACING_MM = 0.7
TRIANGLES = 7_000
CLEARANCE_MM = 1.0
"""Bone of neighbours keeps at least this far apart."""


@dataclass(frozen=True, eq=False)
class PosedGrid(Grid):
    """A grid of the body frame whose `points` are a part's own coordinates, so that shapes are written in those."""

    pose: Pose

    @cached_property
    def points(self) -> NDArray[np.float32]:
        """Sample positions in own coordinates, array (X, Y, Z, 3), float32."""
        body = Grid(self.low, self.high, self.spacing).points
        return ((body - self.pose.origin.astype(np.float32)) @ self.pose.axes.T.astype(np.float32)).astype(np.float32)


def _right_half(frame: Frame, name: str) -> PosedGrid:
    """Grid of x >= 0 around a vertebra; its first layer lies in the median plane."""
    v, pose = frame.vertebra(name), frame.poses[name]
    front, back = -back_wall(v) + 4, v["spinous_tip"] - 4
    corners = pose.to_body([[0, y, z] for y in (front, back) for z in (-36.0, 27.0)])
    half = max(v["transverse_span"] / 2, v["endplate_width_lower"] / 2) + 4
    return PosedGrid((0.0, *corners.min(0)[1:]), (half, *corners.max(0)[1:]), SPACING_MM, pose)


def _build(name: str) -> Callable[[Frame, Mapping[str, Built]], Built]:
    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        v, pose, level = frame.vertebra(name), frame.poses[name], LEVELS[name]
        half = _right_half(frame, name)
        plan = ArchPlan(
            v,
            level,
            in_own(superior_facet(frame, name), pose),
            in_own(superior_facet(frame, neighbour_below(name)), pose),
        )
        shape = BodyShape.of(v, level.back_hollow)
        body = body_field(half, shape)
        right = arch_field(half, plan, body, stout=name == "L5")
        grid, field = both_halves(half, right)
        seed = VERTEBRAE.index(name)
        field = field + noise(grid, 20.0, 0.28, 10 + seed) + noise(grid, 5.0, 0.09, 20 + seed)
        own = both_sides(half, grid)
        field = openings(own, field + roughness(own, v, 30 + seed), shape, v, 40 + seed)
        for other in needed.values():
            field = subtract(field, distance_on(other, grid) - np.float32(CLEARANCE_MM), 1.6)
        # Only the part next to the surface is ever asked for: half precision of far values costs nothing.
        field = np.clip(field, -20, 20).astype(np.float32)
        return Built(shape_from_field(name, grid, field, TRIANGLES), grid, field)

    return build


def both_halves(half: Grid, right: Field) -> tuple[Grid, Field]:
    """A right half whose first layer lies in the median plane, with its mirror image."""
    reach = half.spacing * (half.shape[0] - 1)
    grid = Grid((-reach, *half.low[1:]), (reach, *half.high[1:]), half.spacing)
    return grid, np.concatenate([right[:0:-1], right], axis=0)


def both_sides(half: PosedGrid, grid: Grid) -> PosedGrid:
    """The whole grid with own coordinates for its points."""
    return PosedGrid(grid.low, grid.high, grid.spacing, half.pose)


def distance_on(other: Built, grid: Grid) -> Field:
    """Signed distance to another part at the places of a grid."""
    places = grid.points.reshape(-1, 3)
    return other.distance(places).astype(np.float32).reshape(grid.shape)


PARTS = tuple(
    Part(name, _build(name), needs=(VERTEBRAE[index + 1] if index + 1 < len(VERTEBRAE) else "sacrum",))
    for index, name in enumerate(VERTEBRAE)
)
