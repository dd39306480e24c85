"""Look-alikes beside each other: what two causes have in common, and what tells them apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from anatomy.facts.facts import Facts
from anatomy.facts.names import ConditionId, Grade, RootName
from anatomy.facts.rows import Link, Relation
from anatomy.reasoning.candidate import GivenKind
from anatomy.reasoning.explain import STRENGTH, evidence_of, weaker
from anatomy.reasoning.explanation import Evidence
from anatomy.reasoning.possible import listed
from anatomy.reasoning.weighing import Scales, named

BOTH = (Relation.FELT_IN, Relation.MAY_SHOW)
"""What speaks for a cause."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A place or clue that goes with both causes. Its grade is the weaker of the two links'."""

    given: GivenKind
    id: str
    name: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Difference:
    """A place or clue that goes with one cause and not with the other.

    ``favours`` : the cause it goes with. ``against`` : evidence that it speaks against the other, where a fact says so.
    """

    given: GivenKind
    id: str
    name: str
    favours: str
    evidence: Evidence
    against: Evidence | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two causes beside each other. ``mistaken`` : evidence that one is taken for the other, where a fact says so."""

    one: str
    other: str
    one_name: str
    other_name: str
    same: tuple[Shared, ...]
    apart: tuple[Difference, ...]
    mistaken: Evidence | None


class NotComparable(ValueError):  # noqa: N818 - named for what it is, like the sentence it carries
    """Something that is neither a root nor a condition, or one cause beside itself; the text names what can be compared."""


def look_alikes(facts: Facts) -> tuple[tuple[str, str], ...]:
    """The pairs that are taken for one another, the best proven first: the look-alike, then what it is taken for."""
    links = [link for link in facts.links if link.relation is Relation.MIMICS]
    links.sort(key=lambda link: STRENGTH[link.grade])
    return tuple((link.subject, link.object) for link in links)


def compare(facts: Facts, one: str, other: str) -> Comparison:
    """What two causes have in common and what tells them apart, from the facts alone.

    Parameters
    ----------
    facts : Facts
    one, other : str
        A root (``L4``) or a condition (``saphenous-neuropathy``) each.

    Returns
    -------
    Comparison
        Differences that also speak against the other cause come first, then the better proven.

    Raises
    ------
    NotComparable
        For something that is no root or condition, or twice the same.
    """
    for name in (one, other):
        if name not in facts.roots and name not in facts.conditions:
            causes = (*facts.roots, *facts.conditions)
            raise NotComparable(f"There is no root or condition '{name}'; choose from {listed(causes)}.")
    if one == other:
        raise NotComparable(f"'{one}' can only be compared with another cause.")
    mine, theirs = _speaking_for(facts, one), _speaking_for(facts, other)
    same = [_shared(facts, link, theirs[place]) for place, link in mine.items() if place in theirs]
    apart = [*_differences(facts, one, other, mine), *_differences(facts, other, one, theirs)]
    apart.sort(key=lambda item: (item.against is None, STRENGTH[item.evidence.grade]))
    return Comparison(
        one=one,
        other=other,
        one_name=_name(facts, one),
        other_name=_name(facts, other),
        same=tuple(sorted(same, key=lambda item: STRENGTH[item.evidence.grade])),
        apart=tuple(apart),
        mistaken=_mistaken(facts, one, other),
    )


def _speaking_for(facts: Facts, cause: str) -> Mapping[str, Link]:
    return {
        link.object: link
        for relation in BOTH
        for link in facts.links_from(cause, relation)
        if link.grade is not Grade.NONE
    }


def _shared(facts: Facts, one: Link, other: Link) -> Shared:
    kind, name = named(facts, one.object)
    evidence = evidence_of(facts, weaker(one.grade, other.grade), (*one.sources, *other.sources))
    return Shared(kind, one.object, name, evidence)


def _differences(facts: Facts, favoured: str, other: str, mine: Mapping[str, Link]) -> list[Difference]:
    opposed = {link.object: link for link in facts.links_from(other, Relation.SPEAKS_AGAINST)}
    scales = Scales(facts)
    found = []
    for place, link in mine.items():
        # What the other accounts for by way of a root, or of a condition that touches it, does not tell them apart.
        said = scales.of(other, place)
        if said is None or said.points <= 0:
            kind, name = named(facts, place)
            evidence = evidence_of(facts, link.grade, link.sources, link.verified)
            against = opposed.get(place)
            told = None if against is None else evidence_of(facts, against.grade, against.sources, against.verified)
            found.append(Difference(kind, place, name, favoured, evidence, told))
    return found


def _mistaken(facts: Facts, one: str, other: str) -> Evidence | None:
    for subject, target in ((one, other), (other, one)):
        for link in facts.links_from(subject, Relation.MIMICS):
            if link.object == target:
                return evidence_of(facts, link.grade, link.sources, link.verified)
    return None


def _name(facts: Facts, cause: str) -> str:
    if cause in facts.roots:
        return facts.say("{root} nerve root trouble", root=facts.roots[RootName(cause)].id)
    return facts.conditions[ConditionId(cause)].name
