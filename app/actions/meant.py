"""A whole lesion in a few typed words: a place with a side, a herniation zone or a cause, such as "L5-S1 foraminal left"."""

import re
from dataclasses import dataclass, replace
from itertools import product

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, RootName, SegmentId, Side
from anatomy.facts.reading import Kind
from anatomy.reasoning.explain import choices, explain
from anatomy.reasoning.search import Fit, SearchIndex, folded, search
from app.actions import choosing

MOST = 3
"""More ways to read a few words are none."""
MOST_HITS = 12
_OUTER = (HerniationZone.FORAMINAL, HerniationZone.EXTRAFORAMINAL)
_ZONES = {
    "far lateral": (HerniationZone.EXTRAFORAMINAL,),
    "farlateral": (HerniationZone.EXTRAFORAMINAL,),
    "intraforaminal": (HerniationZone.FORAMINAL,),
    "paracentral": (HerniationZone.SUBARTICULAR,),
    "paramedian": (HerniationZone.SUBARTICULAR,),
    "mediolateral": (HerniationZone.SUBARTICULAR,),
    "midline": (HerniationZone.CENTRAL,),
    "lateral": _OUTER,
}
"""What else the zones are called in clinics; "lateral" alone is said of the two outer ones (our own reading)."""
_ALIKE = 4
"""Letters by which a side is known, whatever its ending: recht|s, link|e, dere|cho."""


@dataclass(frozen=True, slots=True)
class LesionHit:
    """A lesion that the typed words name: its title, and side, zone and amount in words."""

    lesion: Lesion
    name: str
    told: str


@dataclass(slots=True)
class _Named:
    segments: tuple[SegmentId, ...] = ()
    root: RootName | None = None
    side: Side | None = None
    zones: tuple[HerniationZone, ...] = ()
    conditions: tuple[ConditionId, ...] = ()

    @property
    def told(self) -> int:
        return sum(map(bool, (self.segments or self.root, self.side, self.zones, self.conditions)))


def lesions_meant(index: SearchIndex, facts: Facts, text: str, like: Lesion | None = None) -> tuple[LesionHit, ...]:
    """The lesions that typed words name, most likely first; none where one word is not understood.

    Parameters
    ----------
    index : SearchIndex
        Finds the names of causes.
    facts : Facts
    text : str
        At least two of: a segment or root, a side, a herniation zone, a cause; in any order.
    like : Lesion, optional
        Gives what is not said: the side, and how much.
    """
    named = _read(index, facts, folded(text))
    if named is None or named.told < 2:
        return ()
    rootless = named.root is None or named.zones
    usual = choosing.FIRST_CONDITION if rootless else ConditionId("radiculopathy")
    for condition in named.conditions or (usual,):
        found = _lesions(facts, named, condition, like)
        if found:
            return found
    return ()


def _lesions(facts: Facts, named: _Named, condition: ConditionId, like: Lesion | None) -> tuple[LesionHit, ...]:
    """The lesions of this condition with all that was named; none where one of it does not occur."""
    possible = choices(facts, condition)
    segments = named.segments
    root = named.root if named.root in possible.roots else None
    if named.root is not None and root is None:
        # "The L4 disc" is said of the one below and of the one above; below is meant more often.
        segments = tuple(one for one in reversed(possible.segments) if named.root in one.split("-"))
        if not segments:
            return ()
    if (
        not set(segments) <= set(possible.segments)
        or (named.zones and not possible.zones)
        or (named.side is not None and not possible.has_side)
    ):
        return ()
    first = choosing.fitted(facts, condition, like)
    found = []
    for segment, zone in product(segments or (first.segment,), named.zones or (first.zone,)):
        lesion = replace(
            first,
            segment=segment,
            root=root or first.root,
            zone=zone,
            side=(named.side or first.side) if possible.has_side else None,
            severity=first.severity or choosing.USUAL_SEVERITY,
        )
        told = explain(facts, lesion)
        found.append(LesionHit(lesion, told.title, told.subtitle))
    return tuple(found[:MOST])


def _read(index: SearchIndex, facts: Facts, text: str) -> _Named | None:
    named = _Named()
    for segment in facts.segments:
        upper, lower = (part.casefold() for part in segment.split("-"))
        # L4-L5, L4/5 and L45 are all said.
        short = rf"{upper} ?{lower}|{upper} ?{lower[1:]}"
        text, there = re.subn(rf"\b(?:{short})\b", " ", text)
        if there:
            named.segments = (*named.segments, segment)
    if len(named.segments) > 1:
        return None
    rest: list[str] = []
    for word in text.split():
        side = next((one for one in Side if word in _sided(facts, one) or word[:_ALIKE] in _sided(facts, one)), None)
        if side is not None and named.side is None:
            named.side = side
        elif word.upper() in facts.roots and named.root is None and not named.segments:
            named.root = RootName(word.upper())
        else:
            rest.append(word)
    words = " ".join(rest)
    named.conditions = _conditions(index, facts, words, Fit.WORD)
    if words and not named.conditions:
        words, named.zones = _zones(facts, words)
        # Without a place in the spine only a cause's own names will do: "left leg" is no clot in a vein.
        worst = Fit.LIKE if named.segments or named.root or named.zones else Fit.WORD
        named.conditions = _conditions(index, facts, words, worst)
    return named if named.conditions or not words else None


def _sided(facts: Facts, side: Side) -> frozenset[str]:
    words = (folded(facts.word(side.value)), side.value)
    return frozenset(words) | {word[:_ALIKE] for word in words if len(word) > _ALIKE}


def _zones(facts: Facts, words: str) -> tuple[str, tuple[HerniationZone, ...]]:
    known = {folded(name): (zone,) for zone in HerniationZone for name in (zone.value, facts.word(zone.value))} | _ZONES
    for name in sorted(known, key=len, reverse=True):
        left, there = re.subn(rf"\b{re.escape(name)}\b", " ", words)
        if there:
            return " ".join(left.split()), known[name]
    return words, ()


def _conditions(index: SearchIndex, facts: Facts, words: str, worst: Fit) -> tuple[ConditionId, ...]:
    if not words:
        return ()
    disc = choosing.FIRST_CONDITION
    if set(words.split()) <= set(folded(facts.conditions[disc].name).split()):
        return (disc,)
    hits = [hit for hit in search(index, words, MOST_HITS) if hit.kind is Kind.CONDITION]
    if not hits or hits[0].fit > worst:
        return ()
    # Those behind the first stand in for it where it does not occur: a slip at L5-S1 is the isthmic one.
    return tuple(ConditionId(hit.id) for hit in hits if hit.fit <= max(worst, Fit.HOLDS))
