"""The commands `explain`, `list` and `check-data`: what is true, as text or JSON on stdout."""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import Side, StructureId
from anatomy.files.facts_folder import TABLES, load_shipped_facts, problems
from anatomy.files.own_facts import AllFacts, load_everything
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from anatomy.geometry.lesions import change
from anatomy.reasoning.explain import explain as explain_lesion
from anatomy.reasoning.explanation import Explanation
from anatomy.reasoning.explanation_json import explanation_json
from app.settings.own_facts import own_facts_folder
from app.start.knowledge_rows import correction_rows, question_rows, source_rows, term_rows, topic_rows
from app.start.lesion_words import lesion_from_options, map_from_options
from app.start.printing import NOTICE, evidence_words, print_json, print_text, statement_lines, wrapped
from app.start.usage import DECK_SUFFIX, UsageError

Rows = list[dict[str, Any]]
IN_WORDS = {
    "sources": ("id", "verified", "citation"),
    "terms": ("id", "term", "plain"),
    "questions": ("id", "question", "plain"),
    "corrections": ("id", "said", "plain"),
}
"""The columns of lists whose rows are too long for a line; JSON has them all."""


def all_facts() -> AllFacts:
    """All facts, with the own facts of whoever sits here; what was left out of these is told on stderr."""
    known = load_everything(own_facts_folder())
    for complaint in known.complaints:
        print(complaint, file=sys.stderr)
    return known


def explain(given: argparse.Namespace) -> int:
    """Say what a lesion means."""
    known = all_facts()
    facts = known.facts
    explanation = explain_lesion(facts, lesion_from_options(given, facts), map_from_options(given))
    if given.json:
        topics = topic_rows(facts, known.reading, explanation.lesion.condition)
        print_json(explanation_json(explanation, facts, {"topics": topics}) | _measured(explanation.lesion))
    else:
        print_text(_explanation_lines(explanation, facts))
    return 0


def _measured(lesion: Lesion) -> dict[str, Any]:
    """What the changed body measures: figures, and what comes near the roots and the sac, the nearest first."""
    try:
        changed = change(read_bundle(BUNDLE), lesion)
    except BundleError as error:
        print(f"Figures and contacts are left out. {error}", file=sys.stderr)
        return {"numbers": [], "contacts": []}
    return {
        "numbers": [
            {
                "id": number.id,
                "name": number.name,
                "unit": number.unit,
                "value": number.value,
                "healthy": number.healthy,
                "normal": None if number.normal is None else list(number.normal),
                "grade": number.grade or None,
                "sources": list(number.sources),
            }
            for number in changed.numbers
        ],
        "contacts": [
            {
                "structure": contact.structure,
                "by": contact.by,
                "distance_mm": contact.distance_mm,
                "healthy_mm": contact.healthy_mm,
                "pressed": contact.pressed,
            }
            for contact in changed.contacts
        ],
    }


def list_facts(given: argparse.Namespace) -> int:
    """List what Kneural knows of one kind."""
    known = all_facts()
    listers: dict[str, Callable[[Facts], Rows]] = {
        "segments": _segments,
        "roots": _roots,
        "nerves": _nerves,
        "zones": lambda facts: _places(facts.zones.values()),
        "areas": lambda facts: _places(facts.areas.values()),
        "conditions": _conditions,
        "clues": _clues,
        "structures": _structures,
        "sources": lambda facts: source_rows(facts, known.reading),
        "terms": lambda _: term_rows(known.reading),
        "questions": lambda _: question_rows(known.reading),
        "corrections": lambda _: correction_rows(known.reading),
    }
    if given.what not in listers:
        raise UsageError(f"There is no list of '{given.what}'; choose one of: {', '.join(listers)}.")
    rows = listers[given.what](known.facts)
    if given.json:
        print_json(rows)
    else:
        columns = IN_WORDS.get(given.what)
        print_text(_table([{name: row[name] for name in columns} for row in rows] if columns else rows))
    return 0


def check_data(given: argparse.Namespace) -> int:
    """Report every problem of a deck or a folder of tables; without one of the shipped and the own. 1 where there are any."""
    if given.folder is not None and (given.folder.is_file() or given.folder.suffix == DECK_SUFFIX):
        return _check_deck(given.folder)
    own = own_facts_folder()
    folders = [given.folder] if given.folder is not None else [TABLES, *([own] if own.is_dir() else [])]
    status = 0
    for folder in folders:
        if folder == TABLES and not folder.is_dir():
            load_shipped_facts()  # an installed Kneural has the compiled facts alone; they were checked when compiled
            print_text(["The shipped facts can be read; they were checked when they were compiled."])
            continue
        found = list(load_everything(own).complaints) if folder == own else problems(folder)
        if found:
            print_text(str(problem) for problem in found)
            print(f"{_counted(len(found), 'problem')} in {folder}.", file=sys.stderr)
            status = 1
        else:
            print_text([f"All facts in {folder} are sound."])
    return status


def _check_deck(path: Path) -> int:
    from anatomy.files.decks import deck_problems

    found = deck_problems(path, all_facts().facts, read_bundle(BUNDLE).people)
    if found:
        print_text(str(problem) for problem in found)
        print(f"{_counted(len(found), 'problem')} in {path}.", file=sys.stderr)
        return 1
    print_text([f"The deck {path} is sound."])
    return 0


# --- explain as text ---


def _explanation_lines(explanation: Explanation, facts: Facts) -> list[str]:
    lines = [explanation.title]
    if explanation.subtitle:
        lines.append(explanation.subtitle)
    if facts.conditions[explanation.lesion.condition].group == "emergency":
        lines += ["", "SEEK HELP", *statement_lines(explanation.red_flags[:1])]
    for number, step in enumerate(explanation.steps, 1):
        lines += ["", f"{number}. {step.title}", *wrapped(step.plain), *wrapped(step.clinical)]
        lines += wrapped(evidence_words(step.evidence))
    links = [
        ("Roots", [(f"{x.root} {x.side}{f', {x.role}' if x.role else ''}", x.evidence) for x in explanation.roots]),
        ("Courses", [(_course(x.root, x.side, x.nerves), x.evidence) for x in explanation.courses]),
        (
            "Knee zones",
            [(f"{x.zone} {x.side}: {facts.zones[x.zone].name}", x.evidence) for x in explanation.knee_zones],
        ),
        ("Areas", [(f"{x.area} {x.side}", x.evidence) for x in explanation.areas]),
        ("Clues", [(f"{x.clue}: {facts.clues[x.clue].plain}", x.evidence) for x in explanation.clues]),
    ]
    for heading, items in links:
        if items:
            lines += ["", heading, *(f"  {text}  [{evidence_words(evidence)}]" for text, evidence in items)]
    for heading, statements in (
        ("Common without any pain", explanation.common_without_pain),
        ("Tests", explanation.tests),
        ("Treatments", explanation.treatments),
        ("Outlook", explanation.outlook),
        ("Keep in mind", (explanation.caution,)),
        ("Seek help at once", explanation.red_flags),
    ):
        if statements:
            lines += ["", heading, *statement_lines(statements)]
    return [*lines, "", NOTICE]


def _course(root: str | None, side: Side, nerves: Iterable[str]) -> str:
    return " → ".join([*([root] if root else []), *nerves]) + f" ({side})"


# --- lists ---


def _segments(facts: Facts) -> Rows:
    return [
        {
            "id": row.id,
            "name": row.name,
            "exits": facts.exiting(row.id),
            "traverses": facts.traversing(row.id),
            "sources": list(row.sources),
        }
        for row in facts.segments.values()
    ]


def _roots(facts: Facts) -> Rows:
    return [
        {
            "id": row.id,
            "leaves_by": row.leaves_by,
            "key_muscle": row.key_muscle,
            "reflex": row.reflex,
            "main_course": list(row.courses[0].nerves),
            "sources": list(row.sources),
        }
        for row in facts.roots.values()
    ]


def _nerves(facts: Facts) -> Rows:
    fed: dict[str, list[str]] = {}
    for link in facts.links:
        if link.relation == "contributes_to":
            fed.setdefault(link.object, []).append(link.subject)
    return [
        {
            "id": row.id,
            "name": row.clinical_name,
            "kind": row.kind,
            "roots": fed.get(row.id, []),
            "leaves": list(row.leaves),
            "sources": list(row.sources),
        }
        for row in facts.nerves.values()
    ]


def _places(rows: Iterable[Any]) -> Rows:
    return [
        {
            "id": row.id,
            "name": row.name,
            "clinical_name": row.clinical_name,
            "borders": row.borders,
            "sources": list(row.sources),
        }
        for row in rows
    ]


def _conditions(facts: Facts) -> Rows:
    return [
        {
            "id": row.id,
            "name": row.clinical_name,
            "group": row.group,
            "segments": list(row.segments),
            "roots": list(row.roots),
            "zones": list(row.zones),
            "side": row.side,
            "grade": row.grade,
            "sources": list(row.sources),
        }
        for row in facts.conditions.values()
    ]


def _clues(facts: Facts) -> Rows:
    return [
        {"id": row.id, "kind": row.kind, "plain": row.plain, "clinical": row.clinical, "sources": list(row.sources)}
        for row in facts.clues.values()
    ]


def _structures(facts: Facts) -> Rows:
    """Every named structure, with triangles and bounds where the shape bundle has its shape."""
    try:
        shapes = read_bundle(BUNDLE).shapes
    except BundleError as error:
        print(f"Triangles and bounds are left out. {error}", file=sys.stderr)
        shapes = {}
    rows: Rows = []
    for row in facts.structures.values():
        for name in [f"{row.id}-{side}" for side in Side] if row.paired else [row.id]:
            shape = shapes.get(StructureId(name))
            rows.append(
                {
                    "id": name,
                    "english": row.english,
                    "latin": row.latin,
                    "ta98": row.ta98,
                    "fma": row.fma,
                    "layer": row.layer,
                    "triangles": None if shape is None else len(shape.triangles),
                    "bounds_mm": None
                    if shape is None
                    else [[round(float(value), 1) for value in corner] for corner in shape.bounds],
                }
            )
    return rows


# --- tables ---


def _table(rows: Rows) -> list[str]:
    """Rows in columns, the first three columns aligned."""
    if not rows:
        return []
    heads = list(rows[0])
    cells = [heads, *[[_cell(row[head]) for head in heads] for row in rows]]
    widths = [min(max(len(line[column]) for line in cells), 44) for column in range(len(heads))]
    return ["  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip() for line in cells]


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, list):
        if value and isinstance(value[0], list):
            return " to ".join(_cell(item) for item in value)
        return ", ".join(str(item) for item in value) or "-"
    return str(value) or "-"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
