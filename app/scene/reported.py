"""The way back on the body: where it was said to hurt, and which knee zone or area lies under a place of the skin."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, ClueId, Side, StructureId, ZoneId, on_side
from anatomy.facts.regions import Patch, Region
from anatomy.geometry.shapes import Body
from anatomy.geometry.skin_regions import coordinates_of, weight_at
from app.language.words import tr
from app.scene.picture import Label, LabelRole, Place, ReportedZone
from app.scene.skin_zones import middle, skins
from app.state.state import ReadingLevel, Sore, State

LEAST = 0.25
"""A place belongs to a region from this weight on (authored)."""
MOST_LABELS, MOST_BESIDE = 3, 2
"""So many places are named while it is asked where it hurts, and beside a lesion."""
STRENGTH, STRENGTH_BESIDE = 0.9, 0.5
"""How strongly reported places are painted, and how strongly beside a lesion, which must not be veiled (authored)."""
BACK_PAIN = ClueId("back-pain")
"""The one clue that has a place of its own on the body: whoever has back pain points at the back."""
LOWER_BACK = Patch("trunk", 78.0, 155.0, (138.0, 222.0), soft_along=8.0, soft_around=10.0)
"""Where that is: behind, from above the buttocks to the uppermost lumbar vertebra, across the midline (authored)."""


def sores_in_order(state: State, facts: Facts) -> list[Sore]:
    """Where it was said to hurt, in the order of the tables, right before left."""
    places: tuple[ZoneId | AreaId, ...] = (*facts.zones, *facts.areas)
    return [(place, side) for place in places for side in Side if (place, side) in state.hurts]


def reported_zones(state: State, facts: Facts | None) -> tuple[ReportedZone, ...]:
    """Where it was said to hurt, in the order of the tables, right before left."""
    if facts is None:
        return ()
    zones = []
    for place, side in sores_in_order(state, facts):
        region = facts.regions.get(place)
        strength = STRENGTH if state.asking else STRENGTH_BESIDE
        zones.append(ReportedZone(place, side, tuple(region.patches) if region else (), strength))
    return tuple(zones)


def painted_reports(state: State, facts: Facts | None) -> tuple[ReportedZone, ...]:
    """All that is painted of what was told: where it hurts, and the lower back where back pain is among the clues.

    Beside a lesion the lower back stays clear: the lesion is seen through it.
    """
    zones = reported_zones(state, facts)
    if state.asking and BACK_PAIN in state.clues:
        zones += tuple(ReportedZone(BACK_PAIN, side, (LOWER_BACK,), STRENGTH) for side in Side)
    return zones


def reported_labels(
    state: State, facts: Facts | None, body: Body, zones: tuple[ReportedZone, ...]
) -> tuple[Label, ...]:
    """Names of the first places that were reported; more would hide the body."""
    labels: list[Label] = []
    plain = state.level is ReadingLevel.PLAIN
    # The lower back is one place across the midline: it is named once.
    named = [zone for zone in zones if zone.id != BACK_PAIN or zone.side is Side.RIGHT]
    for zone in named[: MOST_LABELS if state.asking else MOST_BESIDE]:
        at = _at(zone, body)
        if at is not None and facts is not None:
            words = tr("lower back") if zone.id == BACK_PAIN else _place_name(zone.id, facts, state.level)
            labels.append(Label(f"{tr('hurts') if plain else tr('reported')}: {words}", at, LabelRole.FELT))
    return tuple(labels)


def region_under(facts: Facts, body: Body, place: ArrayLike) -> Sore | None:
    """The knee zone or area to which a place on the skin belongs most.

    Parameters
    ----------
    facts : Facts
    body : Body
    place : array (3,), millimetres
        On the skin, body frame.

    Returns
    -------
    Sore, optional
        None where no region reaches, and on a body without skin.
    """
    for skin in skins(body):
        if "part" not in skin.per_point:
            continue
        at = coordinates_of(skin, place)
        # Where the nearest vertex lies on the median plane, the place itself says which side was meant.
        side = Side.RIGHT if float(np.asarray(place)[0]) >= 0 else Side.LEFT
        weighed = [(weight_at(at, region.patches), region) for region in _pointed_at(facts)]
        best = max(weighed, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] >= LEAST:
            return _typed(facts, best[1].id), side
    return None


def thing_under(facts: Facts, body: Body, place: ArrayLike) -> StructureId | None:
    """What can be told by pointing at a place on the skin: a region, else back pain."""
    sore = region_under(facts, body, place)
    if sore is not None:
        return region_structure(sore)
    for skin in skins(body):
        if "part" in skin.per_point and weight_at(coordinates_of(skin, place), (LOWER_BACK,)) >= LEAST:
            return StructureId(BACK_PAIN)
    return None


def region_structure(sore: Sore) -> StructureId:
    """One name for a region and its side, so that it can be pointed at like a structure: ``KN_AL-right``."""
    return on_side(sore[0], sore[1])


def sore_of(name: StructureId | None, facts: Facts) -> Sore | None:
    """The region that a name of `region_structure` means; None for any other thing."""
    for side in Side:
        if name is not None and name.endswith(f"-{side}"):
            bare = name.removesuffix(f"-{side}")
            if bare in facts.zones or bare in facts.areas:
                return _typed(facts, bare), side
    return None


def in_words(sore: Sore, facts: Facts, level: ReadingLevel = ReadingLevel.PLAIN) -> str:
    """For example "outer front of the knee, right"."""
    return f"{_place_name(sore[0], facts, level)}, {tr(sore[1].value)}"


def _place_name(place: str, facts: Facts, level: ReadingLevel) -> str:
    row = facts.zones.get(ZoneId(place)) or facts.areas[AreaId(place)]
    return row.name if level is ReadingLevel.PLAIN else row.clinical_name


def _pointed_at(facts: Facts) -> Iterator[Region]:
    return (region for region in facts.regions.values() if region.kind in ("knee-zone", "area"))


def _typed(facts: Facts, name: str) -> ZoneId | AreaId:
    return ZoneId(name) if name in facts.zones else AreaId(name)


def _at(zone: ReportedZone, body: Body) -> Place | None:
    if zone.deep and f"knee-centre-{zone.side}" in body.landmarks:
        x, y, z = (float(v) for v in body.landmark("knee-centre", zone.side))
        return x, y, z
    found = middle(zone, body)
    return found[0] if found is not None else None
