"""Readable names for ids, from the facts where they have one."""

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, StructureId, ZoneId
from app.language.words import tr
from app.scene.tissues import side_of


def structure_name(structure: StructureId, facts: Facts | None, with_side: bool = True) -> str:
    """Name of a structure: ``root-l5-right`` is "L5 root, right", ``disc-l4-l5`` "L4-L5 disc"."""
    side = side_of(structure)
    bare = structure.removesuffix(f"-{side}") if side else str(structure)
    known = facts.structure(structure) if facts is not None else None
    words = bare.split("-")
    if known is not None:
        name = known.english
    elif words[0] == "disc":
        name = tr("{segment} disc", segment="-".join(words[1:]).upper())
    elif words[0] == "root":
        name = tr("{root} root", root=words[1].upper())
    elif bare[:1].isupper():
        name = tr("{name} vertebra", name=bare)
    else:
        name = " ".join(words)
    return f"{name}, {tr(side)}" if side and with_side else name


def region_name(region: ZoneId | AreaId, facts: Facts | None) -> str:
    """Name of a knee zone or area, from the facts."""
    if facts is not None:
        found = facts.zones.get(ZoneId(region)) or facts.areas.get(AreaId(region))
        if found is not None:
            return found.name
    return str(region).replace("-", " ")
