"""Readable names for ids, from the facts where they have one."""

from typing import Any

from anatomy.facts.names import AreaId, StructureId, ZoneId
from app.scene.tissues import side_of


def structure_name(structure: StructureId, facts: Any, with_side: bool = True) -> str:
    """Name of a structure: ``root-l5-right`` is "L5 root, right", ``disc-l4-l5`` "L4-L5 disc"."""
    side = side_of(structure)
    bare = structure.removesuffix(f"-{side}") if side else str(structure)
    known = facts.structure(structure) if facts is not None else None
    words = bare.split("-")
    if known is not None:
        name = str(known.english)
    elif words[0] == "disc":
        name = f"{'-'.join(words[1:]).upper()} disc"
    elif words[0] == "root":
        name = f"{words[1].upper()} root"
    elif bare[:1].isupper():
        name = f"{bare} vertebra"
    else:
        name = " ".join(words)
    return f"{name}, {side}" if side and with_side else name


def region_name(region: ZoneId | AreaId, facts: Any) -> str:
    """Name of a knee zone or area, from the facts."""
    found = (facts.zones.get(region) or facts.areas.get(region)) if facts is not None else None
    if found is not None:
        return str(found.name)
    return str(region).replace("-", " ")
