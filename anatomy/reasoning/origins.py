"""Which conditions of the spine can touch a root, at which segment and in which herniation zone."""

from collections.abc import Collection, Iterator

from anatomy.facts.facts import Facts
from anatomy.facts.names import ClueId, ConditionId, HerniationZone, Role, RootName, SegmentId
from anatomy.facts.rows import ClueKind, Relation
from anatomy.reasoning.candidate import Origin
from anatomy.reasoning.explain import STRENGTH, evidence_of
from anatomy.reasoning.explanation import Evidence

HERNIATION = ConditionId("disc-herniation")
Touched = tuple[RootName, ConditionId, SegmentId, HerniationZone | None, Evidence]


def touched_roots(facts: Facts) -> tuple[Touched, ...]:
    """Every way in which a condition at a segment touches a root, in the order of the tables, each once."""
    found: dict[tuple[str, ...], Touched] = {}
    for touch in _touches(facts):
        root, condition, segment, zone, evidence = touch
        key = (root, condition, segment, str(zone))
        if key not in found or STRENGTH[evidence.grade] < STRENGTH[found[key][4].grade]:
            found[key] = touch
    return tuple(found.values())


def origins_of(
    facts: Facts, touched: Collection[Touched], root: RootName, clues: Collection[ClueId]
) -> tuple[Origin, ...]:
    """The conditions that hang on a root: those that go with the clues first, then by evidence, then the usual place."""
    found = []
    for touched_root, condition, segment, zone, evidence in touched:
        if touched_root == root:
            shown = {link.object for link in facts.links_from(condition, Relation.MAY_SHOW)}
            # The posture tells one condition from the next at a root; normal reflexes or back pain do not.
            shows = tuple(clue for clue in clues if clue in shown and facts.clues[clue].kind is ClueKind.POSTURE)
            found.append(Origin(condition, segment, zone, evidence, shows))
    found.sort(key=lambda origin: (-len(origin.shows), STRENGTH[origin.evidence.grade], _unusual(facts, origin)))
    return tuple(found)


def _unusual(facts: Facts, origin: Origin) -> bool:
    return facts.conditions[origin.condition].usual_segment != origin.segment


def _touches(facts: Facts) -> Iterator[Touched]:
    order = list(facts.roots)
    for link in facts.links:
        if link.relation is Relation.HIT_BY:
            evidence = evidence_of(facts, link.grade, link.sources, link.verified)
            yield RootName(link.subject), HERNIATION, SegmentId(link.object), link.zone, evidence
    for condition in facts.conditions.values():
        for touch in condition.touches:
            for segment in touch.segments or condition.segments:
                base = facts.exiting(segment) if touch.role is Role.EXITING else facts.traversing(segment)
                root = order[order.index(base) + touch.steps_below]
                yield root, condition.id, segment, None, evidence_of(facts, touch.grade, touch.sources)
