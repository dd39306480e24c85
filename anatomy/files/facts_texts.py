"""The rules that the texts of the fact tables keep: no side of their own, known placeholders, counted people, plain words."""

import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade
from anatomy.files.facts_checks import Checked
from anatomy.files.facts_folder import Problem
from anatomy.files.facts_yaml import Found

_TEXTS = (
    "plain",
    "clinical",
    "name",
    "place",
    "borders",
    "path",
    "way",
    "key_point",
    "leaves_by",
    "why",
    "said",
    "question",
    "term",
    "done",
    "found",
)
_PLACEHOLDERS = {
    "conditions": {"segment", "upper", "lower", "root", "side"},
    "zones": {"side"},
    "areas": {"side"},
}
_EXAMPLES = {"segment": "L4-L5", "upper": "L4", "lower": "L5", "root": "L4", "side": "right"}
_SIDE_WORD = re.compile(r"\b(right|left)\b", re.IGNORECASE)
_PERCENT = re.compile(r"\d\s?%")
_PEOPLE = re.compile(
    r"n\s*=\s*\d|\b\d[\d,]*\s+(people|patients|adults|roots|operated|cadavers|knees|specimens|limbs|referrals|participants|injections|Framingham)",
)
FRIGHTENING = re.compile(
    r"\b(crumbl\w*|degenerat\w*|rupture\w*|damag\w*|disintegrat\w*|deadly|cripp\w*|wear and tear|bone on bone|slipped disc|agony|paralys\w*)\b",
    re.IGNORECASE,
)
"""Words that alarm without informing; red flags and emergencies may use plain alarm words of their own."""


def _texts(row: Any) -> Iterator[tuple[str, str]]:
    """Every text of a row with the name of its field."""
    for name in _TEXTS:
        if isinstance(text := getattr(row, name, None), str) and text:
            yield name, text
    for index, told in enumerate(getattr(row, "changes", ())):
        yield f"changes {index + 1} plain", told.plain
        yield f"changes {index + 1} clinical", told.clinical
    for part in ("root_step", "way_step", "felt_step"):
        if (told := getattr(row, part, None)) is not None:
            yield f"{part} plain", told.plain
            yield f"{part} clinical", told.clinical
    if hasattr(row, "relation") and row.note:
        yield "note", row.note


def _told(checked: Checked) -> Iterator[tuple[Found, Any, str, str]]:
    for found, row in checked.found:
        if found.table not in {"sources", "regions"}:
            for field, text in _texts(row):
                yield found, row, field, text


def validate_sides_in_texts(checked: Checked) -> Iterator[Problem]:
    """No text says right or left: the same text serves both sides."""
    for found, _, field, text in _told(checked):
        if said := _SIDE_WORD.search(text):
            yield found.problem(f"Its {field} says '{said.group()}'.", "Write {side}, or say it without a side.")


def validate_placeholders(checked: Checked) -> Iterator[Problem]:
    """Texts name only placeholders that are filled."""
    for found, _, field, text in _told(checked):
        allowed = _PLACEHOLDERS.get(found.table, set())
        try:
            names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        except ValueError:
            yield found.problem(f"Its {field} has a brace without its partner.", "Close it.")
            continue
        for name in sorted(names - allowed):
            known = f"Use one of: {', '.join(sorted(allowed))}." if allowed else "Write it without braces."
            yield found.problem(f"Its {field} names the placeholder '{{{name}}}', which is never filled here.", known)


def validate_percentages_name_their_people(checked: Checked) -> Iterator[Problem]:
    """No percentage without the number of people studied."""
    for found, row, field, text in _told(checked):
        counted = _PERCENT.search(text) or "of 100" in text
        if counted and not getattr(row, "n", None) and not _PEOPLE.search(text):
            yield found.problem(f"Its {field} gives a percentage without its n.", "Name how many were studied.")


def validate_plain_words(checked: Checked) -> Iterator[Problem]:
    """Plain texts stay at sixth-grade level and frighten nobody."""
    for found, _, field, text in _told(checked):
        if not (field.endswith("plain") or field in {"why", "question"}) or found.table == "clues":
            continue
        filled = _filled(text)
        if (grade := school_grade(filled)) >= SIXTH_GRADE_ENDS:
            yield found.problem(
                f"Its {field} reads at school grade {grade:.1f}.", "Use shorter words and sentences (grade 6)."
            )
        if word := FRIGHTENING.search(filled):
            yield found.problem(f"Its {field} says '{word.group()}'.", "Use a calm, neutral word.")


def _filled(text: str) -> str:
    for name, example in _EXAMPLES.items():
        text = text.replace(f"{{{name}}}", example)
    return text
