"""What is read on demand as rows of JSON: sources with their studies, terms, questions, corrections, topics."""

from dataclasses import fields
from typing import Any

from anatomy.facts.facts import Facts
from anatomy.facts.names import ConditionId
from anatomy.facts.reading import Correction, Question, Reading, Term
from anatomy.reasoning.citations import plain_citation
from anatomy.reasoning.explanation_json import source_json
from anatomy.reasoning.topics import topics_of

Rows = list[dict[str, Any]]


def source_rows(facts: Facts, reading: Reading) -> Rows:
    """Every source with its citation, what was done, on how many, and what it found (empty where we do not know)."""
    rows: Rows = []
    for name, source in facts.sources.items():
        study = reading.studies.get(name)
        told = {
            "number": source.number,
            "done": study.done if study else "",
            "n": study.n if study else None,
            "n_counts": study.of if study else "",
            "found": study.found if study else "",
            "citation": plain_citation(source),
            "origin": source.origin,
        }
        rows.append(source_json(facts, name) | told)
    return rows


def term_rows(reading: Reading) -> Rows:
    """Every term with its other words and both explanations."""
    return [_row(row) for row in reading.terms.values()]


def question_rows(reading: Reading) -> Rows:
    """Every question with its answers."""
    return [_row(row) for row in reading.questions.values()]


def correction_rows(reading: Reading) -> Rows:
    """Every statement often made, what is wrong with it and what is so."""
    return [_row(row) for row in reading.corrections.values()]


def _row(row: Term | Question | Correction) -> dict[str, Any]:
    """A row's fields; how far its sources were checked is told by the sources themselves."""
    values = {field.name: getattr(row, field.name) for field in fields(row) if field.name != "verified"}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def topic_rows(facts: Facts, reading: Reading, condition: ConditionId) -> Rows:
    """Every topic of a condition; ``nothing_found`` where our sources have nothing reliable."""
    return [
        {
            "topic": page.topic,
            "name": page.name,
            "nothing_found": page.nothing_found,
            "entries": [
                {
                    "plain": entry.plain,
                    "clinical": entry.clinical,
                    "grade": entry.evidence.grade if entry.evidence else None,
                    "sources": list(entry.evidence.sources) if entry.evidence else [],
                    "verified": entry.evidence.verified if entry.evidence else None,
                }
                for entry in page.entries
            ],
        }
        for page in topics_of(facts, reading, condition)
    ]
