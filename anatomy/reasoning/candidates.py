"""candidates(clues): the way back, from where it hurts and what was found to the causes, in order."""

from collections.abc import Iterable, Mapping, Sequence

from anatomy.facts.facts import Facts
from anatomy.facts.names import ClueId, ConditionId, Grade, RootName, Side
from anatomy.facts.rows import ClueKind, Group, Relation, Saying
from anatomy.facts.wording import phrase
from anatomy.reasoning.candidate import Candidate, Candidates, CauseKind, Contradiction, Fit, NextClue
from anatomy.reasoning.explain import evidence_of
from anatomy.reasoning.explanation import Statement
from anatomy.reasoning.origins import origins_of
from anatomy.reasoning.possible import listed
from anatomy.reasoning.weighing import Said, Scales

__all__ = ["Candidates", "ImpossibleClues", "candidates"]

COMMON_FIRST = (Group.KNEE, Group.HIP, Group.SPINE, Group.PERIPHERAL_NERVE, Group.EMERGENCY)
"""Which of two causes that fit alike comes first: the knee is by far the commonest source, the hip is another (dibra2017)."""
ALWAYS = (ConditionId("knee-osteoarthritis"), ConditionId("hip-osteoarthritis"))
"""Listed whatever is given, so that the knee and the hip are never forgotten beside the spine."""
HIGH_POINTS, MEDIUM_POINTS = 8, 2
HIGH_SHARE, MEDIUM_SHARE = 0.75, 1 / 3
"""Points, and share of the best cause's points, for the words high and medium (authored)."""
ASKED_FIRST = (
    ClueKind.TEST,
    ClueKind.REFLEX,
    ClueKind.WEAKNESS,
    ClueKind.SENSATION,
    ClueKind.KNEE_SIGN,
    ClueKind.HIP_SIGN,
    ClueKind.POSTURE,
    ClueKind.HISTORY,
)
"""Of clues that would separate alike, which to look for first. Warning signs are watched for, never used to separate."""


KNEE_PAIN_NOTE = phrase("Knee pain alone hardly tells one root from the next. The signs beside it do.")
"""Said where the knee hurts and signs were given."""


class ImpossibleClues(ValueError):  # noqa: N818 - named for what it is, like the sentence it carries
    """Nothing was given, or something that is no clue, knee zone or area; the text names what can be given."""


def candidates(facts: Facts, clues: Iterable[str], side: Side | None = None) -> Candidates:
    """Causes that go with what was found, in order, each with what speaks for and against it.

    Parameters
    ----------
    facts : Facts
    clues : iterable of str
        Clues, knee zones and areas by id, in any order; one given twice counts once.
    side : Side, optional
        The side that hurts, the person's own.

    Returns
    -------
    Candidates
        Emergencies stand first as soon as one warning sign is given. Hip and knee causes are always among them.

    Raises
    ------
    ImpossibleClues
        Where nothing is given, or something unknown.
    """
    areas, found = _sorted(facts, clues)
    given = (*areas, *found)
    scales = Scales(facts)
    said = {cause: scales.said(cause, given) for cause in scales.causes}
    points = {cause: sum(item.points for item in items.values()) for cause, items in said.items()}
    urgent = {cause for cause in said if scales.group(cause) is Group.EMERGENCY and _alarms(facts, said[cause])}
    shown = _shown(scales, said, urgent)
    rank = {cause: _rank(scales, cause, said[cause], urgent) for cause in said}
    shown.sort(key=rank.__getitem__)
    contradictions = _contradictions(facts, found)
    best = max(points[cause] for cause in shown if cause not in urgent)
    rows: list[Candidate] = []
    for cause in shown:
        if cause in urgent:
            fit = Fit.HIGH if _alarms(facts, said[cause]) > 1 else Fit.MEDIUM
        else:
            fit = _fit(facts, said[cause], points[cause], best, scales, certain=not contradictions)
            if rows and rows[-1].id not in urgent:
                # A cause that stands below another is never called the better fit.
                fit = max(fit, rows[-1].fit, key=tuple(Fit).index)
        rows.append(_candidate(scales, cause, said[cause], given, fit, points[cause]))
    flags = dict.fromkeys(flag for clue in found for flag in facts.clues[clue].red_flags)
    return Candidates(
        areas=areas,
        clues=found,
        side=side,
        candidates=tuple(rows),
        red_flags=tuple(_statement(facts, facts.red_flags[flag]) for flag in flags),
        watch_for=tuple(_statement(facts, row) for row in facts.red_flags.values() if row.id not in flags),
        contradictions=contradictions,
        next=None if urgent else _next(scales, rows, given),
        notes=_notes(facts, areas, found, side, rows, contradictions, urgent=bool(urgent)),
    )


def _sorted(facts: Facts, clues: Iterable[str]) -> tuple[tuple[str, ...], tuple[ClueId, ...]]:
    """Places and clues apart, each once and in the order of the tables."""
    given = set(clues)
    places = (*facts.zones, *facts.areas)
    unknown = sorted(given - set(places) - set(facts.clues))
    if unknown:
        raise ImpossibleClues(
            f"There is no clue, knee zone or area '{unknown[0]}'; choose from the clues {listed(tuple(facts.clues))}, "
            f"the knee zones {listed(tuple(facts.zones))}, and the areas {listed(tuple(facts.areas))}."
        )
    if not given:
        raise ImpossibleClues(
            f"Say where it hurts ({listed(places, 'or')}) or what was found ({listed(tuple(facts.clues), 'or')})."
        )
    return tuple(place for place in places if place in given), tuple(clue for clue in facts.clues if clue in given)


# --- order and fit ---


def _alarms(facts: Facts, said: dict[str, Said]) -> int:
    """How many warning signs speak for a cause: one puts an emergency first, two make the fit high."""
    return sum(
        item.points > 0 and name in facts.clues and facts.clues[ClueId(name)].kind is ClueKind.ALARM
        for name, item in said.items()
    )


def _shown(scales: Scales, said: Mapping[str, dict[str, Said]], urgent: set[str]) -> list[str]:
    """The causes worth naming; what is named stays so, whatever is added."""
    return [
        cause
        for cause, items in said.items()
        if cause in urgent
        or cause in ALWAYS
        or (scales.group(cause) is not Group.EMERGENCY and any(_names(scales, *item) for item in items.items()))
    ]


def _names(scales: Scales, given: str, said: Said) -> bool:
    """Whether one thing given is reason enough to name a cause: the place, a clue that tells something, or common but likely.

    That something is normal goes with half of all causes and names none.
    """
    if not said.direct or said.points <= 0:
        return False
    clue = scales.facts.clues.get(ClueId(given))
    return clue is None or scales.telling(clue.id) > 1 or (said.points > 1 and not clue.excludes)


def _rank(scales: Scales, cause: str, said: dict[str, Said], urgent: set[str]) -> tuple[int, ...]:
    return (
        cause not in urgent,
        -sum(item.points for item in said.values()),
        COMMON_FIRST.index(scales.group(cause)),
        -sum(item.order for item in said.values()),
        scales.causes.index(cause),
    )


def _fit(facts: Facts, said: dict[str, Said], points: int, best: int, scales: Scales, *, certain: bool) -> Fit:
    """How well a cause fits, in words.

    High needs a well-proven clue that tells something, with it a second clue (or the place, where only this cause shows
    that clue), and little against it. Medium needs a place or a clue that tells something.
    """
    supports = {name: item for name, item in said.items() if item.points > 0}
    against = -sum(item.points for item in said.values() if item.points < 0)
    clues = [ClueId(name) for name, item in supports.items() if name in facts.clues and item.direct]
    told = [clue for clue in clues if scales.telling(clue) > 1]
    proven = any(supports[clue].reason.evidence.grade in (Grade.STRONG, Grade.MODERATE) for clue in told)
    alone = any(len(facts.links_to(clue, Relation.MAY_SHOW)) == 1 for clue in told)
    seconded = len(clues) > 1 or (alone and len(supports) > 1)
    enough = points >= HIGH_POINTS and points >= HIGH_SHARE * best
    if proven and seconded and enough and certain and 3 * against <= points + against:
        return Fit.HIGH
    named = told or any(name not in facts.clues for name in supports)
    return Fit.MEDIUM if named and points >= MEDIUM_POINTS and points >= MEDIUM_SHARE * best else Fit.LOW


def _candidate(
    scales: Scales, cause: str, said: dict[str, Said], given: Sequence[str], fit: Fit, points: int
) -> Candidate:
    facts = scales.facts
    heaviest = sorted(said.values(), key=lambda item: (-abs(item.points), -item.order, given.index(item.reason.id)))
    clues = tuple(ClueId(name) for name in given if name in facts.clues)
    if cause in facts.roots:
        kind, name = CauseKind.ROOT, facts.say("{root} nerve root trouble", root=cause)
        clinical = facts.say("{root} radiculopathy", root=cause)
        origins = origins_of(facts, scales.touched, RootName(cause), clues)
        own = facts.roots[RootName(cause)].sources
    else:
        row = facts.conditions[ConditionId(cause)]
        kind, name, clinical, origins, own = CauseKind.CONDITION, row.name, row.clinical_name, (), row.sources
    sources = dict.fromkeys(source for item in heaviest for source in item.reason.evidence.sources)
    return Candidate(
        id=cause,
        kind=kind,
        group=scales.group(cause),
        name=name,
        clinical_name=clinical,
        fit=fit,
        supports=tuple(item.reason for item in heaviest if item.points > 0),
        opposes=tuple(item.reason for item in heaviest if item.points < 0),
        unexplained=_unexplained(said, given),
        sources=tuple(sources) or own,
        origins=origins,
        score=points,
    )


def _unexplained(said: dict[str, Said], given: Sequence[str]) -> tuple[str, ...]:
    # The groin named twice, as an area and as a clue, is one thing: what explains one of them explains both.
    same = {"groin": "groin-pain", "groin-pain": "groin"}
    return tuple(name for name in given if name not in said and same.get(name, "") not in said)


# --- what to look for next ---


def _next(scales: Scales, rows: Sequence[Candidate], given: Sequence[str]) -> NextClue | None:
    """The clue not yet given that pulls the leading cause and the next one furthest apart."""
    for other in rows[1:]:
        pressing = {origin.condition for origin in (*rows[0].origins, *other.origins)}
        if {rows[0].id, other.id} & pressing:
            continue  # a root and what presses on it are not two causes
        found = _separating(scales, (rows[0], other), given)
        if found is not None:
            return found
    return None


def _separating(scales: Scales, pair: tuple[Candidate, Candidate], given: Sequence[str]) -> NextClue | None:
    facts = scales.facts
    excluded = {other for clue in facts.clues.values() if clue.id in given for other in clue.excludes}
    best: tuple[tuple[int, ...], NextClue] | None = None
    for number, clue in enumerate(facts.clues.values()):
        if clue.id in given or clue.kind not in ASKED_FIRST or clue.id in excluded or set(clue.excludes) & set(given):
            continue
        pulls = [(row, scales.of(row.id, clue.id)) for row in pair]
        pulls.sort(key=lambda pull: pull[1].points if pull[1] else 0)
        (loser, less), (winner, more) = pulls
        if more is None or more.points <= 0 or not more.direct or (less is not None and not less.direct):
            continue  # what the other cause explains by way of a root does not separate them
        apart = more.points - (less.points if less else 0)
        published = sum(item is not None and "authored" not in item.reason.evidence.sources for item in (less, more))
        key = (apart, published, more.order, -ASKED_FIRST.index(clue.kind), -number)
        if apart and (best is None or key > best[0]):
            plain = facts.say(
                "Look for this: {clue}. It speaks for {cause} more than for {other}.",
                clue=clue.plain,
                cause=winner.name,
                other=loser.name,
            )
            best = (key, NextClue(clue.id, (pair[0].id, pair[1].id), winner.id, plain, more.reason.evidence))
    return None if best is None else best[1]


# --- what has to be said ---


def _contradictions(facts: Facts, clues: Sequence[ClueId]) -> tuple[Contradiction, ...]:
    return tuple(
        Contradiction(
            clue,
            other,
            facts.say(
                "“{clue}” and “{other}” cannot both be true. Check them again.",
                clue=facts.clues[clue].plain,
                other=facts.clues[other].plain,
            ),
        )
        for clue in clues
        for other in facts.clues[clue].excludes
        if other in clues
    )


def _notes(
    facts: Facts,
    areas: Sequence[str],
    clues: Sequence[ClueId],
    side: Side | None,
    rows: Sequence[Candidate],
    contradictions: Sequence[Contradiction],
    *,
    urgent: bool,
) -> tuple[str, ...]:
    notes: list[str] = []
    if urgent:
        notes.append(facts.word("Get help first. Do not wait for more tests."))
    at_knee = [area for area in areas if area in facts.zones]
    if not clues:
        notes.append(facts.word("You named a place and no sign. A place alone tells little, so no fit is called high."))
    if at_knee and not clues:
        notes.append(facts.cautions["knee-pain-alone"].plain)
    elif at_knee and rows[0].group is not Group.EMERGENCY:
        notes.append(facts.word(KNEE_PAIN_NOTE))
    if not areas:
        notes.append(facts.word("You named no sore place. Where it hurts can change the order."))
    notes += [pair.plain for pair in contradictions]
    if len(areas) > 1 and not any(_explains_all(row, areas) for row in rows):
        notes.append(facts.word("No cause listed here explains each sore place. There may be two causes."))
    if side is not None and "both-legs" in clues:
        notes.append(
            facts.say("You named the {side} side and both legs. The order is the same for each side.", side=side)
        )
    if clues and not urgent and rows[0].fit is not Fit.HIGH:
        notes.append(facts.word("Nothing here fits well yet. The order can change with one more sign."))
    return tuple(notes)


def _explains_all(row: Candidate, areas: Sequence[str]) -> bool:
    return set(areas).isdisjoint(row.unexplained)


def _statement(facts: Facts, row: Saying) -> Statement:
    evidence = evidence_of(facts, row.grade, row.sources, row.verified)
    return Statement(row.id, row.name, row.plain, row.clinical, evidence)
