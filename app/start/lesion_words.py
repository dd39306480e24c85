"""From typed words to a lesion: options of a command, or one line such as ``L4-L5 disc-herniation subarticular right 0.6``."""

import argparse
import re
from collections.abc import Iterable

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, DermatomeMap, HerniationZone, RootName, SegmentId, Side
from app.start.usage import UsageError


def lesion_from_options(given: argparse.Namespace, facts: Facts) -> Lesion:
    """The lesion that the options of `explain`, `render` or `export` name.

    Raises
    ------
    UsageError
        For an unknown id; the sentence names the valid choices.
    """
    if given.condition is None:
        raise UsageError("Say what is wrong with --condition: " + ", ".join(facts.conditions) + ".")
    return Lesion(
        condition=ConditionId(one_of("condition", given.condition, facts.conditions)),
        segment=None if given.segment is None else SegmentId(one_of("segment", given.segment, facts.segments)),
        root=None if given.root is None else RootName(one_of("root", given.root, facts.roots)),
        side=None if given.side is None else Side(one_of("side", given.side, tuple(Side))),
        zone=None if given.zone is None else HerniationZone(one_of("zone", given.zone, tuple(HerniationZone))),
        severity=_severity(given.severity),
    )


def map_from_options(given: argparse.Namespace) -> DermatomeMap:
    """The dermatome map named by ``--map``."""
    return DermatomeMap(one_of("map", given.map, tuple(DermatomeMap)))


def severity_from_options(given: argparse.Namespace) -> float:
    """The severity given by ``--severity``.

    Raises
    ------
    UsageError
        When it is not within 0 and 1.
    """
    return _severity(given.severity)


def lesion_from_text(text: str, facts: Facts) -> Lesion:
    """A lesion from words in any order; the side, zone and severity may be left out where they have no meaning.

    Raises
    ------
    UsageError
        For a word that is no segment, root, condition, zone, side or severity.
    """
    found: dict[str, object] = {}
    kinds: dict[str, tuple[str, ...]] = {
        "segment": tuple(facts.segments),
        "root": tuple(facts.roots),
        "condition": tuple(facts.conditions),
        "zone": tuple(HerniationZone),
        "side": tuple(Side),
    }
    for word in text.split():
        folded = word.casefold()
        for kind, known in kinds.items():
            match = next((name for name in known if name.casefold() == folded), None)
            if match is not None:
                found[kind] = match
                break
        else:
            if not re.fullmatch(r"[0-9]*\.?[0-9]+", word):
                raise UsageError(
                    f"'{word}' is no segment, root, condition, herniation zone, side or severity. "
                    'Write for example "L4-L5 disc-herniation subarticular right 0.6".'
                )
            found["severity"] = float(word)
    if "condition" not in found:
        raise UsageError("The lesion names no condition; choose one of: " + ", ".join(facts.conditions) + ".")
    side, zone = found.get("side"), found.get("zone")
    return Lesion(
        condition=ConditionId(str(found["condition"])),
        segment=SegmentId(str(found["segment"])) if "segment" in found else None,
        root=RootName(str(found["root"])) if "root" in found else None,
        side=Side(str(side)) if side else None,
        zone=HerniationZone(str(zone)) if zone else None,
        severity=_severity(float(str(found.get("severity", 0.6)))),
    )


def _severity(value: float) -> float:
    if not 0 <= value <= 1:
        raise UsageError(f"Severity {value:g} is outside 0 (healthy) to 1 (severe).")
    return value


def one_of(kind: str, word: str, known: Iterable[str]) -> str:
    """The id that a word names, whatever its letters' case.

    Raises
    ------
    UsageError
        With one sentence that names the valid choices.
    """
    names = [str(name) for name in known]
    match = next((name for name in names if name.casefold() == word.casefold()), None)
    if match is None:
        raise UsageError(f"There is no {kind} '{word}'; choose one of: {', '.join(names)}.")
    return match
