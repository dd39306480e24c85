"""What can occur where: the choices of a condition, and one clear sentence for what cannot be."""

from collections.abc import Sequence
from dataclasses import dataclass

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, RootName, SegmentId
from anatomy.facts.rows import Condition, SideNeed


class ImpossibleLesion(ValueError):  # noqa: N818 - named for what it is, like the sentence it carries
    """A lesion that does not occur; the text is one sentence that names what does."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a condition leaves to choose. Empty: the condition has none of these.

    ``usual_segment`` and ``usual_root`` are where it most often occurs. ``needs_side`` is False where no side means both.
    """

    segments: tuple[SegmentId, ...]
    roots: tuple[RootName, ...]
    zones: tuple[HerniationZone, ...]
    has_side: bool
    needs_side: bool = False
    usual_segment: SegmentId | None = None
    usual_root: RootName | None = None


def choices(facts: Facts, condition: ConditionId) -> Choices:
    """Where a condition can occur.

    Raises
    ------
    ImpossibleLesion
        When there is no such condition.
    """
    row = _condition(facts, condition)
    return Choices(
        segments=row.segments,
        roots=row.roots,
        zones=row.zones,
        has_side=row.side is not SideNeed.NONE,
        needs_side=row.side is SideNeed.REQUIRED,
        usual_segment=row.usual_segment,
        usual_root=row.usual_root,
    )


def check_possible(facts: Facts, lesion: Lesion) -> None:
    """Raise `ImpossibleLesion` unless the lesion can occur."""
    row = _condition(facts, lesion.condition)
    if not 0 <= lesion.severity <= 1:  # also catches what is not a number
        raise ImpossibleLesion(
            facts.say(
                "Severity goes from 0 (healthy) to 1 (most severe), so {severity:g} is not possible.",
                severity=lesion.severity,
            )
        )
    _check(facts, row, facts.word("segment"), lesion.segment, row.segments)
    _check(facts, row, facts.word("root"), lesion.root, row.roots)
    _check(facts, row, facts.word("herniation zone"), lesion.zone, row.zones)
    if row.side is SideNeed.NONE and lesion.side is not None:
        raise ImpossibleLesion(facts.say("{name} has no side; leave the side out.", name=_named(row)))
    if row.side is SideNeed.REQUIRED and lesion.side is None and lesion.zone is not HerniationZone.CENTRAL:
        raise ImpossibleLesion(facts.say("{name} needs a side: right or left.", name=_named(row)))


def _condition(facts: Facts, condition: ConditionId) -> Condition:
    row = facts.conditions.get(condition)
    if row is None:
        raise ImpossibleLesion(
            facts.say(
                "There is no condition '{condition}'; the possible ones are {known}.",
                condition=condition,
                known=listed(tuple(facts.conditions), facts.word("and")),
            )
        )
    return row


def _check(facts: Facts, row: Condition, what: str, given: str | None, possible: Sequence[str]) -> None:
    name = _named(row)
    if given is None and possible:
        known = listed(possible, facts.word("or"))
        raise ImpossibleLesion(facts.say("{name} needs a {what}: {possible}.", name=name, what=what, possible=known))
    if given is not None and not possible:
        raise ImpossibleLesion(
            facts.say("{name} has no {what}; leave '{given}' out.", name=name, what=what, given=given)
        )
    if given is not None and given not in possible:
        known = listed(possible, facts.word("and"))
        raise ImpossibleLesion(
            facts.say(
                "{name} does not occur at the {what} '{given}'; possible: {possible}.",
                name=name,
                what=what,
                given=given,
                possible=known,
            )
        )


def listed(names: Sequence[str], word: str = "and") -> str:
    """Names as a list in a sentence: ``a, b and c``."""
    *most, last = [str(name) for name in names]
    return f"{', '.join(most)} {word} {last}" if most else last


def _named(row: Condition) -> str:
    return row.clinical_name[0].upper() + row.clinical_name[1:]
