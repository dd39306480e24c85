"""Candidates as the JSON of ``kneural candidates --json``: the contract that tests and scripts rely on."""

from collections.abc import Iterable
from typing import Any

from anatomy.facts.facts import Facts
from anatomy.reasoning.candidate import Candidate, Candidates, Origin, Reason
from anatomy.reasoning.explanation import Statement
from anatomy.reasoning.explanation_json import evidence_json, source_json, sources_in


def candidates_json(answer: Candidates, facts: Facts) -> dict[str, Any]:
    """JSON values of an answer.

    ``fit`` is high, medium or low, ``kind`` is root or condition; each item of ``for`` and ``against`` names the clue,
    zone or area with its evidence. ``source_list`` describes every source that is named anywhere.
    """
    content: dict[str, Any] = {
        "clues": list(answer.clues),
        "areas": list(answer.areas),
        "side": answer.side,
        "candidates": [_candidate(row) for row in answer.candidates],
        "red_flags": _statements(answer.red_flags),
        "watch_for": _statements(answer.watch_for),
        "contradictions": [
            {"clues": [pair.normal, pair.finding], "plain": pair.plain} for pair in answer.contradictions
        ],
        "next": None
        if answer.next is None
        else {
            "clue": answer.next.clue,
            "between": list(answer.next.between),
            "speaks_for": answer.next.speaks_for,
            "plain": answer.next.plain,
        }
        | evidence_json(answer.next.evidence),
        "note": " ".join(answer.notes),
        "notice": "General education, not a diagnosis.",
    }
    content["source_list"] = [source_json(facts, name) for name in sorted(sources_in(content))]
    return content


def _candidate(row: Candidate) -> dict[str, Any]:
    content: dict[str, Any] = {
        "id": row.id,
        "kind": row.kind,
        "group": row.group,
        "name": row.name,
        "clinical_name": row.clinical_name,
        "fit": row.fit,
        "for": [_reason(reason) for reason in row.supports],
        "against": [_reason(reason) for reason in row.opposes],
        "unexplained": list(row.unexplained),
        "sources": list(row.sources),
    }
    if row.root is not None:
        content["origins"] = [_origin(origin) for origin in row.origins]
    return content


def _reason(reason: Reason) -> dict[str, Any]:
    content = {str(reason.given): reason.id, "name": reason.name} | evidence_json(reason.evidence)
    content |= {"note": reason.note} if reason.note else {}
    return content | ({"through": reason.through} if reason.through else {})


def _origin(origin: Origin) -> dict[str, Any]:
    return {
        "condition": origin.condition,
        "segment": origin.segment,
        "zone": origin.zone,
        "shows": list(origin.shows),
    } | evidence_json(origin.evidence)


def _statements(statements: Iterable[Statement]) -> list[dict[str, Any]]:
    return [
        {"id": said.id, "name": said.name, "plain": said.plain, "clinical": said.clinical}
        | evidence_json(said.evidence)
        for said in statements
    ]
