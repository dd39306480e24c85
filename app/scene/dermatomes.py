"""Where the published maps of skin areas agree about a root, and where they do not."""

import numpy as np

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, DermatomeMap, Grade, RootName, Side
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.language.words import phrase, tr
from app.scene.picture import FeltZone, Label, LabelRole
from app.scene.skin_zones import skins, zone_weights

INSIDE = 0.5
"""A vertex lies in a map's area from this weight on."""
AGREED = {3: phrase("all three maps"), 2: phrase("two of three maps"), 1: phrase("one map only")}


def map_zones(explanation: Explanation, facts: Facts | None) -> tuple[FeltZone, ...]:
    """The area of the first root that is touched, once for each map, so that they add up where maps agree."""
    if facts is None:
        return ()
    zones = []
    for root, side in _roots(explanation):
        for one in DermatomeMap:
            region = facts.regions.get(AreaId(f"dermatome-{one}-{root.lower()}"))
            if region is not None:
                zones.append(
                    FeltZone(
                        AreaId(region.id), side, Grade.WEAK, 1 / len(DermatomeMap), tuple(region.patches), adds_up=True
                    )
                )
    return tuple(zones)


def map_labels(zones: tuple[FeltZone, ...], body: Body) -> list[Label]:
    """One label in the middle of where all maps agree, where two do, and where one stands alone."""
    labels: list[Label] = []
    for skin in skins(body):
        for side in Side:
            mine = [zone for zone in zones if zone.side is side]
            if not mine:
                continue
            count = np.sum([zone_weights(skin, zone) > INSIDE for zone in mine], axis=0)
            root = RootName(str(mine[0].id).rsplit("-", 1)[-1].upper())
            for many, words in AGREED.items():
                there = skin.points[count == many].astype(np.float64)
                if len(there):
                    middle = there[int(np.linalg.norm(there - np.median(there, axis=0), axis=1).argmin())]
                    x, y, z = (float(v) for v in middle)
                    labels.append(Label(tr(words), (x, y, z), LabelRole.FELT, root, root))
    return labels


def _roots(explanation: Explanation) -> list[tuple[RootName, Side]]:
    """The first root of each side: the areas of two roots would add up to an agreement that nobody states."""
    found: dict[Side, RootName] = {}
    for link in explanation.roots:
        found.setdefault(link.side, link.root)
    return [(root, side) for side, root in found.items()]
