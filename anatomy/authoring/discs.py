"""The five lumbar discs: each fills exactly what its two endplates leave between them."""

from collections.abc import Callable, Mapping

import numpy as np

from anatomy.authoring.fields import Field, Grid, blur, intersect, subtract
from anatomy.authoring.frame import VERTEBRAE, Frame
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.spine_landmarks import DISC_BULGE_MM, endplates
from anatomy.authoring.vertebra_body import BodyShape
from anatomy.authoring.vertebra_plan import LEVELS

SOURCES = ("spine_landmarks.py", "vertebra_body.py", "vertebra_plan.py")
SPACING_MM = 0.7
TRIANGLES = 1_400
OVERLAP_MM = 0.22
"""How far a disc reaches into the rough endplate, so that no light shows between them."""
CRAWL_MM = 1.1
"""How far the ring's attachment stays inside the rim."""


def _build(segment: str) -> Callable[[Frame, Mapping[str, Built]], Built]:
    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        above, below = segment.split("-")
        pose = frame.poses[segment]
        upper, lower = endplates(frame, segment)
        reach = np.array([max(upper.width, lower.width) / 2 + 5, max(upper.depth, lower.depth) / 2 + 6, 15.0])
        corners = pose.to_body(np.array([[0, y, z] for y in (-reach[1], reach[1]) for z in (-reach[2], reach[2])]))
        grid = Grid((-reach[0], *corners.min(0)[1:]), (reach[0], *corners.max(0)[1:]), SPACING_MM)
        places = grid.points.reshape(-1, 3)
        p = pose.to_own(places).astype(np.float32)
        ceiling = _ceiling(frame, above, places)
        floor = _floor(frame, below, places)
        # How far up between the two rims a place lies: 0 on the lower one, 1 on the upper one.
        share = np.clip(floor / np.maximum(floor + ceiling, 0.5), 0, 1)
        side = upper.distance(p[:, 0], p[:, 1]) * share + lower.distance(p[:, 0], p[:, 1]) * (1 - share)
        swell = (DISC_BULGE_MM + CRAWL_MM) * (1 - (2 * share - 1) ** 4) - CRAWL_MM
        column = (side - swell).astype(np.float32)
        between = np.maximum(-ceiling, -floor).astype(np.float32) - np.float32(1.2)
        field: Field = intersect(column.reshape(grid.shape), between.reshape(grid.shape), 0.6)
        field = blur(grid, field, 0.5)
        for bone in needed.values():
            distance = bone.distance(places).astype(np.float32).reshape(grid.shape)
            field = subtract(field, distance + np.float32(OVERLAP_MM), 0.3)
        return Built(shape_from_field(f"disc-{segment.lower()}", grid, field, TRIANGLES, smoothing=6), grid, field)

    return build


def _ceiling(frame: Frame, name: str, places: np.ndarray) -> np.ndarray:
    """How far places (N, 3) of the body frame lie under the lower endplate of a vertebra."""
    own = frame.poses[name].to_own(places).astype(np.float32)
    shape = BodyShape.of(frame.vertebra(name), LEVELS[name].back_hollow)
    return shape.bottom(own[:, 0], own[:, 1]) - own[:, 2]


def _floor(frame: Frame, name: str, places: np.ndarray) -> np.ndarray:
    """How far places lie above the upper endplate of a vertebra or of the sacrum."""
    own = frame.poses[name].to_own(places).astype(np.float32)
    if name == "S1":
        return own[:, 2]
    shape = BodyShape.of(frame.vertebra(name), LEVELS[name].back_hollow)
    return own[:, 2] - shape.top(own[:, 0], own[:, 1])


def _part(index: int) -> Part:
    above = VERTEBRAE[index]
    below = VERTEBRAE[index + 1] if index < 4 else "S1"
    return Part(
        f"disc-{above}-{below}".lower(), _build(f"{above}-{below}"), (above, below if below != "S1" else "sacrum")
    )


PARTS = tuple(_part(index) for index in range(5))
