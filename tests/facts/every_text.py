"""Every plain text that the tables hold, filled with examples where it has places to fill."""

from collections.abc import Iterator

from anatomy.facts.facts import Facts
from anatomy.facts.reading import Reading

EXAMPLES = {"segment": "L4-L5", "upper": "L4", "lower": "L5", "root": "L4", "side": "outer"}


def filled(text: str) -> str:
    for name, example in EXAMPLES.items():
        text = text.replace(f"{{{name}}}", example)
    return text


def plain_texts(facts: Facts, reading: Reading) -> Iterator[tuple[str, str]]:
    """Each plain text with the name of its place."""
    for name in ("tests", "treatments", "outlook", "findings", "red_flags", "cautions", "segments", "roots"):
        for row in getattr(facts, name).values():
            yield f"{name} {row.id}", row.plain
    for condition in facts.conditions.values():
        for number, told in enumerate(condition.changes, 1):
            yield f"{condition.id} changes {number}", filled(told.plain)
        for part in ("root_step", "way_step", "felt_step"):
            if (step := getattr(condition, part)) is not None:
                yield f"{condition.id} {part}", filled(step.plain)
    for topic in reading.topics.values():
        yield f"topic {topic.id}", topic.plain
    for correction in reading.corrections.values():
        yield f"correction {correction.id}", correction.plain
        yield f"correction {correction.id} why", correction.why
    for question in reading.questions.values():
        yield f"question {question.id}", question.plain
        yield f"question {question.id} asked", question.question
    for term in reading.terms.values():
        yield f"term {term.id}", term.plain
