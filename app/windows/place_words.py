"""What a place on the body is called, on its side and with what is known of it: for the eye and for the ear."""

import re

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, Grade, Side, ZoneId
from app.language.shared import evidence_words
from app.language.words import tr
from app.scene.picture import FeltZone
from app.state.state import ReadingLevel

THE_LAST = re.compile(r"\bthe (?=\w+$)")


def place_name(facts: Facts, region: str, side: Side, level: ReadingLevel = ReadingLevel.PLAIN) -> str:
    """Name of a knee zone or area on a side: "outer front of the right knee", "right groin"."""
    zone = facts.zones.get(ZoneId(region))
    row = zone or facts.areas.get(AreaId(region))
    if row is None:
        return tr("{side} {name}", side=side, name=region.replace("-", " "))
    if level is ReadingLevel.CLINICAL:
        return f"{row.clinical_name}, {tr(side.value)}"
    if tr("{name} of the {side} knee") == "{name} of the {side} knee" and THE_LAST.search(row.name):
        return THE_LAST.sub(f"the {side} ", row.name)  # English alone puts the side into the name
    if zone:
        return tr("{name} of the {side} knee", name=row.name, side=side)
    return tr("{side} {name}", side=side, name=row.name)


def place_sentence(
    facts: Facts,
    region: str,
    side: Side,
    felt: FeltZone | None,
    level: ReadingLevel = ReadingLevel.PLAIN,
    *,
    chosen: bool = False,
) -> str:
    """What is known of a place: "outer front of the right knee, moderate evidence, felt"."""
    parts = [place_name(facts, region, side, level)]
    if felt is not None and felt.grade is not Grade.NONE:
        parts += [evidence_words(felt.grade), tr("felt")]
    if chosen:
        parts.append(tr("chosen"))
    return ", ".join(parts)
