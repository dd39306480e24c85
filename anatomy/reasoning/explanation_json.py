"""An explanation as the JSON of ``kneural explain --json``: the contract that tests and scripts rely on."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from anatomy.facts.facts import Facts
from anatomy.reasoning.explanation import Evidence, Explanation, Statement


def explanation_json(
    explanation: Explanation, facts: Facts, more: Mapping[str, Any] = MappingProxyType({})
) -> dict[str, Any]:
    """JSON values of an explanation.

    Grades are strong, moderate, weak or none; ``verified`` beside every link is seen, second-hand or unverified.
    ``source_list`` describes every source that is named anywhere, also in what ``more`` adds.
    """
    lesion = explanation.lesion
    content: dict[str, Any] = {
        "lesion": {
            "condition": lesion.condition,
            "segment": lesion.segment,
            "root": lesion.root,
            "side": lesion.side,
            "zone": lesion.zone,
            "severity": lesion.severity,
        },
        "title": explanation.title,
        "subtitle": explanation.subtitle,
        "group": facts.conditions[lesion.condition].group,
        "roots": [
            {"root": link.root, "side": link.side, "role": link.role} | evidence_json(link.evidence)
            for link in explanation.roots
        ],
        "courses": [
            {"root": course.root, "side": course.side, "nerves": list(course.nerves)} | evidence_json(course.evidence)
            for course in explanation.courses
        ],
        "knee_zones": [
            {"zone": zone.zone, "side": zone.side, "roots": list(zone.roots)} | evidence_json(zone.evidence)
            for zone in explanation.knee_zones
        ],
        "areas": [
            {"area": area.area, "side": area.side, "roots": list(area.roots)} | evidence_json(area.evidence)
            for area in explanation.areas
        ],
        "clues": [{"clue": clue.clue} | evidence_json(clue.evidence) for clue in explanation.clues],
        "steps": [
            {"title": step.title, "plain": step.plain, "clinical": step.clinical} | evidence_json(step.evidence)
            for step in explanation.steps
        ],
        "tests": _statements(explanation.tests),
        "treatments": _statements(explanation.treatments),
        "outlook": _statements(explanation.outlook),
        "common_without_pain": _statements(explanation.common_without_pain),
        "caution": _statement(explanation.caution),
        "red_flags": _statements(explanation.red_flags),
        "plain": explanation.plain,
        "clinical": explanation.clinical,
        "notice": "General education, not a diagnosis.",
    }
    content |= more
    content["source_list"] = [source_json(facts, name) for name in sorted(sources_in(content))]
    return content


def source_json(facts: Facts, name: str) -> dict[str, Any]:
    """A source as JSON values."""
    source = facts.sources[name]  # type: ignore[index]
    return {
        "id": source.id,
        "kind": source.kind,
        "authors": source.authors,
        "year": source.year,
        "title": source.title,
        "journal": source.journal,
        "doi": source.doi,
        "pmid": source.pmid,
        "verified": source.verified,
        "note": source.note,
    }


def evidence_json(evidence: Evidence) -> dict[str, Any]:
    """Evidence as JSON values."""
    return {"grade": evidence.grade, "sources": list(evidence.sources), "verified": evidence.verified}


def _statements(statements: Iterable[Statement]) -> list[dict[str, Any]]:
    return [_statement(statement) for statement in statements]


def _statement(statement: Statement) -> dict[str, Any]:
    told = {"id": statement.id, "plain": statement.plain, "clinical": statement.clinical}
    return told | evidence_json(statement.evidence)


def sources_in(value: Any) -> set[str]:
    """Every source that is named anywhere in JSON values."""
    if isinstance(value, dict):
        own = set(value.get("sources", ()))
        return own.union(*(sources_in(item) for item in value.values()))
    if isinstance(value, list):
        return set().union(*(sources_in(item) for item in value))
    return set()
