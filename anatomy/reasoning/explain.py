"""explain(lesion): from a cause to the root it touches, the way its fibres take, and where it is felt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import (
    AreaId,
    ClueId,
    DermatomeMap,
    Grade,
    HerniationZone,
    Role,
    RootName,
    SegmentId,
    Side,
    SourceId,
    Verified,
    ZoneId,
)
from anatomy.facts.rows import Condition, Link, Relation, Saying, SideNeed
from anatomy.reasoning.explanation import (
    AreaLink,
    ClueLink,
    Course,
    Evidence,
    Explanation,
    RootLink,
    Statement,
    ZoneLink,
)
from anatomy.reasoning.possible import Choices, ImpossibleLesion, check_possible, choices
from anatomy.reasoning.story import tell

__all__ = ["Choices", "ImpossibleLesion", "check_possible", "choices", "evidence_of", "explain", "weaker"]

STRENGTH = {grade: rank for rank, grade in enumerate(Grade)}
"""Rank of a grade, 0 the strongest."""
_WORST_FIRST = (Verified.UNVERIFIED, Verified.SECOND_HAND, Verified.SEEN)


@dataclass(frozen=True, slots=True)
class _Felt:
    """A link to a zone or area, reached through a root (or None: through the condition itself)."""

    link: Link
    side: Side
    root: RootName | None
    ceiling: Grade


def explain(facts: Facts, lesion: Lesion, dermatome_map: DermatomeMap = DermatomeMap.LEE) -> Explanation:
    """What a lesion means, each link with its evidence.

    Parameters
    ----------
    facts : Facts
    lesion : Lesion
        Severity 0 is the healthy body: the place is explained, but nothing is touched and nothing felt.
    dermatome_map : DermatomeMap
        Which published map adds its felt areas to those from clinical studies.

    Raises
    ------
    ImpossibleLesion
        When the condition cannot occur like this; the text names what can.
    """
    check_possible(facts, lesion)
    condition = facts.conditions[lesion.condition]
    healthy = lesion.severity == 0
    sides = _sides(condition, lesion)
    roots = () if healthy else _roots(facts, condition, lesion, sides)
    felt = () if healthy else _felt(facts, condition, roots, sides, dermatome_map)
    zones = tuple(
        ZoneLink(ZoneId(place), side, through, evidence)
        for place, side, through, evidence in _gathered(facts, felt, facts.zones, sides)
    )
    areas = tuple(
        AreaLink(AreaId(place), side, through, evidence)
        for place, side, through, evidence in _gathered(facts, felt, facts.areas, sides)
    )
    courses = () if healthy else _courses(facts, condition, roots, sides)
    told = tell(facts, condition, lesion, roots, courses, zones, areas, dermatome_map)
    names = tuple(dict.fromkeys(link.root for link in roots))
    caution = _statement(facts, facts.cautions[condition.caution])
    return Explanation(
        lesion=lesion,
        title=told.title,
        subtitle=told.subtitle,
        roots=roots,
        courses=courses,
        knee_zones=zones,
        areas=areas,
        clues=() if healthy else _clues(facts, condition, roots),
        steps=told.steps,
        tests=() if healthy else _tests(facts, condition, names),
        treatments=() if healthy else _statements(facts, facts.treatments, condition.treatments, names, lesion.zone),
        outlook=() if healthy else _outlook(facts, condition, names),
        common_without_pain=_statements(facts, facts.findings, condition.common_without_pain, names),
        caution=caution,
        red_flags=_red_flags(facts, condition),
        plain=" ".join([*(step.plain for step in told.steps), caution.plain]),
        clinical=" ".join([*(step.clinical for step in told.steps), caution.clinical]),
    )


def evidence_of(facts: Facts, grade: Grade, sources: Iterable[SourceId], verified: Verified | None = None) -> Evidence:
    """Evidence with the best check among its sources, or the lesser one noted for the claim itself."""
    kept = tuple(dict.fromkeys(sources))
    best = facts.verified(kept)
    return Evidence(grade, kept, min(best, verified, key=_WORST_FIRST.index) if verified else best)


def weaker(one: Grade, other: Grade) -> Grade:
    """The weaker of two grades."""
    return max(one, other, key=STRENGTH.__getitem__)


def _sides(condition: Condition, lesion: Lesion) -> tuple[Side, ...]:
    """The sides that are affected, the lesion's own first."""
    first = lesion.side or Side.RIGHT
    if condition.side is SideNeed.NONE or lesion.zone is HerniationZone.CENTRAL or lesion.side is None:
        return (first, first.mirrored)
    return (first,)


def _roots(facts: Facts, condition: Condition, lesion: Lesion, sides: Sequence[Side]) -> tuple[RootLink, ...]:
    found: list[tuple[RootName, Role | None, Evidence]] = []
    if lesion.root is not None:
        found.append((lesion.root, None, evidence_of(facts, condition.grade, condition.sources)))
    for root in condition.always_touches:
        found.append((root, None, evidence_of(facts, condition.grade, condition.sources)))
    if lesion.segment is not None and lesion.zone is not None:
        for link in facts.links_to(lesion.segment, Relation.HIT_BY):
            if link.zone is lesion.zone:
                root = RootName(link.subject)
                found.append((root, _role(facts, root, lesion.segment), _evidence(facts, link)))
    elif lesion.segment is not None:
        for touch in condition.touches:
            at_place = not touch.segments or lesion.segment in touch.segments
            if at_place and lesion.severity >= touch.from_severity:
                base = facts.exiting(lesion.segment) if touch.role is Role.EXITING else facts.traversing(lesion.segment)
                root = _below(facts, base, touch.steps_below)
                found.append((root, touch.role, evidence_of(facts, touch.grade, touch.sources)))
    found.sort(key=lambda item: STRENGTH[item[2].grade])
    return tuple(RootLink(root, side, role, evidence) for root, role, evidence in found for side in sides)


def _role(facts: Facts, root: RootName, segment: SegmentId) -> Role:
    return Role.EXITING if root == facts.exiting(segment) else Role.TRAVERSING


def _below(facts: Facts, root: RootName, steps: int) -> RootName:
    order = list(facts.roots)
    return order[order.index(root) + steps]


def _felt(
    facts: Facts,
    condition: Condition,
    roots: Sequence[RootLink],
    sides: Sequence[Side],
    dermatome_map: DermatomeMap,
) -> tuple[_Felt, ...]:
    found = [
        _Felt(link, touched.side, touched.root, touched.evidence.grade)
        for touched in roots
        for link in facts.links_from(touched.root, Relation.FELT_IN)
    ]
    found += [
        _Felt(link, side, None, Grade.STRONG)
        for side in sides
        for link in facts.links_from(condition.id, Relation.FELT_IN)
    ]
    return tuple(
        felt
        for felt in found
        if felt.link.grade is not Grade.NONE and (not felt.link.maps or dermatome_map in felt.link.maps)
    )


def _gathered(
    facts: Facts, felt: Sequence[_Felt], places: Iterable[str], sides: Sequence[Side]
) -> list[tuple[str, Side, tuple[RootName, ...], Evidence]]:
    """One entry for each place and side, the strongest first, then in the order of importance."""
    known = set(places)
    groups: dict[tuple[str, Side], list[_Felt]] = {}
    for item in felt:
        if item.link.object in known:
            groups.setdefault((item.link.object, item.side), []).append(item)
    rows = []
    for (place, side), items in groups.items():
        grade = min((weaker(item.link.grade, item.ceiling) for item in items), key=STRENGTH.__getitem__)
        sources = (source for item in items for source in item.link.sources)
        through = tuple(dict.fromkeys(item.root for item in items if item.root is not None))
        rows.append((place, side, through, evidence_of(facts, grade, sources, _lesser(items))))
    order = {place: index for index, place in enumerate(dict.fromkeys(place for place, _ in groups))}
    rows.sort(key=lambda row: (STRENGTH[row[3].grade], order[row[0]], list(sides).index(row[1])))
    return rows


def _lesser(items: Sequence[_Felt]) -> Verified | None:
    """The claim's own check where every link to a place has one."""
    noted = [item.link.verified for item in items]
    kept = [level for level in noted if level is not None]
    return max(kept, key=_WORST_FIRST.index) if len(kept) == len(noted) else None


def _courses(
    facts: Facts, condition: Condition, roots: Sequence[RootLink], sides: Sequence[Side]
) -> tuple[Course, ...]:
    own = [
        Course(None, side, course.nerves, evidence_of(facts, course.grade, course.sources))
        for course in condition.courses
        for side in sides
    ]
    through_roots = [
        Course(touched.root, touched.side, course.nerves, evidence_of(facts, course.grade, course.sources))
        for touched in roots
        for course in facts.roots[touched.root].courses
    ]
    return tuple(own + through_roots)


def _clues(facts: Facts, condition: Condition, roots: Sequence[RootLink]) -> tuple[ClueLink, ...]:
    # Where roots are touched as a rule, what speaks against the condition was said with them in mind.
    as_a_rule = any(touch.from_severity == 0 for touch in condition.touches)
    against = {link.object for link in facts.links_from(condition.id, Relation.SPEAKS_AGAINST) if as_a_rule}
    # What tells the root apart comes before what many conditions share; no sign of a root is surer than its being touched.
    links = [
        (link, weaker(link.grade, touched.evidence.grade))
        for touched in roots
        for link in facts.links_from(touched.root, Relation.MAY_SHOW)
        if link.object not in against
    ]
    links += [(link, link.grade) for link in facts.links_from(condition.id, Relation.MAY_SHOW)]
    best: dict[str, tuple[Link, Grade]] = {}
    for link, grade in links:
        if link.object not in best or STRENGTH[grade] < STRENGTH[best[link.object][1]]:
            best[link.object] = (link, grade)
    # That something is normal is not said beside what would be wrong with it.
    found = [
        ClueLink(ClueId(clue), evidence_of(facts, grade, link.sources, link.verified))
        for clue, (link, grade) in best.items()
        if best.keys().isdisjoint(facts.clues[ClueId(clue)].excludes)
    ]
    return tuple(sorted(found, key=lambda clue: STRENGTH[clue.evidence.grade]))


def _tests(facts: Facts, condition: Condition, roots: Sequence[RootName]) -> tuple[Statement, ...]:
    own_first = condition.group != "spine"
    of_roots = [test for root in roots for test in facts.roots[root].tests]
    wanted = [*condition.tests, *of_roots] if own_first else [*of_roots, *condition.tests]
    # A local condition's list is its own choice: there a root test is named to rule the root out.
    return _statements(facts, facts.tests, wanted, roots if roots else tuple(facts.roots))


def _outlook(facts: Facts, condition: Condition, roots: Sequence[RootName]) -> tuple[Statement, ...]:
    of_roots = [saying for root in roots for saying in facts.roots[root].outlook]
    return _statements(facts, facts.outlook, [*condition.outlook, *of_roots], roots)


def _red_flags(facts: Facts, condition: Condition) -> tuple[Statement, ...]:
    ordered = dict.fromkeys([*condition.red_flags, *facts.red_flags])
    return tuple(_statement(facts, facts.red_flags[flag]) for flag in ordered)


def _statements(
    facts: Facts,
    table: Mapping[str, Saying],
    wanted: Iterable[str],
    roots: Sequence[RootName],
    zone: HerniationZone | None = None,
) -> tuple[Statement, ...]:
    return tuple(
        _statement(facts, row)
        for row in (table[name] for name in dict.fromkeys(wanted))
        if (not row.roots or set(row.roots) & set(roots)) and (not row.zones or zone in row.zones)
    )


def _statement(facts: Facts, row: Saying) -> Statement:
    return Statement(
        row.id, row.name, row.plain, row.clinical, evidence_of(facts, row.grade, row.sources, row.verified)
    )


def _evidence(facts: Facts, link: Link) -> Evidence:
    return evidence_of(facts, link.grade, link.sources, link.verified)
