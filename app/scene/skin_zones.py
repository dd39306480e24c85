"""Felt regions as values at the skin's vertices. Worked out once for each region: the skin's shape never changes."""

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side
from anatomy.geometry.shapes import Body, Shape
from app.scene.picture import FeltZone, Place, ReportedZone
from app.scene.tissues import Tissue, tissue

if TYPE_CHECKING:
    from anatomy.facts.regions import Patch


@lru_cache(maxsize=256)
def _weights(skin: Shape, side: Side, patches: "tuple[Patch, ...]") -> NDArray[np.float32]:
    from anatomy.geometry.skin_regions import weights

    return weights(skin, side, patches)


@lru_cache(maxsize=256)
def _middle(skin: Shape, side: Side, patches: "tuple[Patch, ...]") -> tuple[Place, Place]:
    from anatomy.geometry.skin_regions import region_middle

    at, facing = region_middle(skin, side, patches)
    return (float(at[0]), float(at[1]), float(at[2])), (float(facing[0]), float(facing[1]), float(facing[2]))


def zone_weights(skin: Shape, zone: FeltZone | ReportedZone) -> NDArray[np.float32]:
    """How far each vertex of a piece of skin lies in a zone, array (N,), 0 to 1; 0 where it carries no coordinates."""
    if not zone.patches or "part" not in skin.per_point:
        return np.zeros(len(skin.points), dtype=np.float32)
    return _weights(skin, zone.side, zone.patches)


def skins(body: Body) -> list[Shape]:
    """The pieces of skin in a body."""
    return [shape for name, shape in body.shapes.items() if tissue(name) is Tissue.SKIN]


def middle(zone: FeltZone | ReportedZone, body: Body) -> tuple[Place, Place] | None:
    """A point of the skin in the middle of a zone and the direction it faces; None where it is not drawn."""
    for skin in skins(body):
        if zone_weights(skin, zone).any():
            return _middle(skin, zone.side, zone.patches)
    return None
