"""In which order a page to take home tells what is done: what one can do oneself, what is known to help, what is not."""

from collections.abc import Iterable

from anatomy.facts.names import Grade
from anatomy.reasoning.explanation import Statement

ONESELF = ("stay-active", "pacing", "exercise", "flexion-exercise")
"""What a person begins with, whatever else is done (authored: what the sentences of the table say)."""
NOT_SHOWN_TO_HELP = (
    "drugs-advised-against",
    "muscle-relaxants",
    "traction",
    "not-offered",
    "water-exercise",
    "posture-and-chair",
    "general-health",
)
"""Of these the table itself says that no help is shown; they are told last (authored in the same way)."""
FIRM = (Grade.STRONG, Grade.MODERATE)


def helpful_first(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Treatments as a page tells them; within a kind they keep the order of the facts, which is from gentle to bold."""
    return tuple(sorted(statements, key=_kind))


def _kind(one: Statement) -> int:
    if one.id in ONESELF:
        return 0
    if one.id in NOT_SHOWN_TO_HELP:
        return 3
    return 1 if one.evidence.grade in FIRM else 2
