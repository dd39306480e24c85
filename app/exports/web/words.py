"""The words of a page as HTML: the four steps, what is worth knowing beside them, when to get help, and the sources.

They stand in the page itself, at both reading levels, and can be read, searched and printed without the picture.
"""

from collections.abc import Iterable
from html import escape

from anatomy.facts import Facts
from anatomy.facts.names import Grade, SourceId, Verified
from anatomy.facts.rows import Group, Source, SourceKind
from anatomy.reasoning.explanation import Evidence, Explanation, Statement
from app.language.words import phrase, tr
from app.scene.names import region_name

DISCLAIMER = phrase("General education, not a diagnosis.")
GRADE_WORDS = {
    Grade.STRONG: phrase("Strong evidence"),
    Grade.MODERATE: phrase("Moderate evidence"),
    Grade.WEAK: phrase("Weak evidence"),
    Grade.NONE: phrase("No good evidence"),
}
GRADE_DOTS = {Grade.STRONG: "●●●", Grade.MODERATE: "●●○", Grade.WEAK: "●○○", Grade.NONE: "○○○"}
VERIFIED_WORDS = {
    Verified.SEEN: "",
    Verified.SECOND_HAND: phrase(" · second-hand"),
    Verified.UNVERIFIED: phrase(" · not checked"),
}
CHECKED_WORDS = {
    Verified.SEEN: phrase("We opened this work."),
    Verified.SECOND_HAND: phrase("We know its figures second-hand only."),
    Verified.UNVERIFIED: phrase("Not checked: named from memory, not opened."),
}
AUTHORED_WORDS = phrase("Our own choice of display, not a finding.")
DOI = "https://doi.org/"


def two_levels(plain: str, clinical: str, tag: str = "p") -> str:
    """One sentence at both reading levels; the page shows one of them."""
    return (
        f'<{tag} class="plain">{escape(plain)}</{tag}><{tag} class="clinical">{escape(clinical)}</{tag}>'
        if plain != clinical
        else f"<{tag}>{escape(plain)}</{tag}>"
    )


def badge(facts: Facts, evidence: Evidence) -> str:
    """How strong the evidence is and how many sources; opened, it names them."""
    count = len(evidence.sources)
    counted = tr("{count} source", count=count) if count == 1 else tr("{count} sources", count=count)
    checked = VERIFIED_WORDS[evidence.verified]
    words = f"{tr(GRADE_WORDS[evidence.grade])} · {counted}{tr(checked) if checked else ''}"
    rows = "".join(
        f'<li><a href="#source-{escape(name, quote=True)}">{escape(_short(facts.sources[name]))}</a></li>'
        for name in evidence.sources
    )
    return (
        f'<details class="badge {evidence.grade}"><summary><span aria-hidden="true">{GRADE_DOTS[evidence.grade]}</span> '
        f"{escape(words)}</summary><ul>{rows}</ul></details>"
    )


def _short(source: Source) -> str:
    first = source.authors.split(",")[0].strip()
    year = str(source.year or "")
    return " ".join(part for part in (first, year) if part) or source.title


def steps(facts: Facts, explanation: Explanation) -> str:
    """The four sentences of the story, numbered, each with its evidence."""
    rows = [
        f'<li id="step-{number}"><h3>{escape(step.title)}</h3>{two_levels(step.plain, step.clinical)}'
        f"{badge(facts, step.evidence)}</li>"
        for number, step in enumerate(explanation.steps, start=1)
    ]
    return f'<ol class="steps">{"".join(rows)}</ol>'


def alarm(facts: Facts, explanation: Explanation) -> str:
    """What to do at once where the condition itself is an emergency; else nothing."""
    if facts.conditions[explanation.lesion.condition].group is not Group.EMERGENCY:
        return ""
    return "".join(
        f'<div class="card alarm" role="alert"><h3>{escape(flag.name)}</h3>{two_levels(flag.plain, flag.clinical)}'
        f"{badge(facts, flag.evidence)}</div>"
        for flag in explanation.red_flags[:1]
    )


def cautions(facts: Facts, explanation: Explanation) -> str:
    """How little knee pain alone tells, and what is common without any pain."""
    return "".join(
        f'<div class="card">{two_levels(said.plain, said.clinical)}{badge(facts, said.evidence)}</div>'
        for said in (explanation.caution, *explanation.common_without_pain)
    )


def sections(facts: Facts, explanation: Explanation) -> str:
    """What is folded away at first: places, findings, tests, treatments, outlook."""
    return "".join(
        (
            _section(tr("Where it may be felt, place by place"), _places(facts, explanation)),
            _section(tr("What an examiner may find"), _clues(facts, explanation)),
            _section(tr("Tests"), _statements(facts, explanation.tests)),
            _section(tr("Treatments, and what is known of them"), _statements(facts, explanation.treatments)),
            _section(tr("How it usually goes"), _statements(facts, explanation.outlook)),
        )
    )


def _section(title: str, rows: Iterable[str]) -> str:
    inside = "".join(f"<li>{row}</li>" for row in rows)
    return (
        f'<details class="section"><summary><h2>{escape(title)}</h2></summary><ul>{inside}</ul></details>'
        if inside
        else ""
    )


def _places(facts: Facts, explanation: Explanation) -> list[str]:
    links = [(link.zone, link.side, link.roots, link.evidence) for link in explanation.knee_zones]
    links += [(link.area, link.side, link.roots, link.evidence) for link in explanation.areas]  # type: ignore[misc]
    return [
        f"<p><b>{escape(_capital(region_name(place, facts)))}, {escape(tr(side))}</b>"
        f"{' (' + ', '.join(roots) + ')' if roots else ''}</p>{badge(facts, evidence)}"
        for place, side, roots, evidence in links
    ]


def _clues(facts: Facts, explanation: Explanation) -> list[str]:
    return [
        two_levels(facts.clues[link.clue].plain, facts.clues[link.clue].clinical) + badge(facts, link.evidence)
        for link in explanation.clues
    ]


def _statements(facts: Facts, statements: Iterable[Statement]) -> list[str]:
    return [
        f"<h4>{escape(_capital(said.name))}</h4>{two_levels(said.plain, said.clinical)}{badge(facts, said.evidence)}"
        for said in statements
    ]


def red_flags(facts: Facts, explanation: Explanation) -> str:
    """When to get help now, most urgent first."""
    return "".join(
        f'<div class="card"><h3>{escape(flag.name)}</h3>{two_levels(flag.plain, flag.clinical)}'
        f"{badge(facts, flag.evidence)}</div>"
        for flag in explanation.red_flags
    )


def sources(facts: Facts, names: Iterable[SourceId]) -> str:
    """Each work once, with its reference and whether it was opened."""
    return f'<ul class="sources">{"".join(_source(facts.sources[name]) for name in sorted(set(names)))}</ul>'


def _source(source: Source) -> str:
    year = str(source.year or "")
    parts = (source.authors, source.journal, "" if year in source.journal else year)
    reference = ". ".join(part for part in parts if part)
    checked = tr(AUTHORED_WORDS if source.kind is SourceKind.AUTHORED else CHECKED_WORDS[source.verified])
    doi = (
        f' <a href="{DOI}{escape(source.doi, quote=True)}" rel="noopener noreferrer">doi:{escape(source.doi)}</a>'
        if source.doi
        else ""
    )
    pmid = f" PMID {escape(source.pmid)}" if source.pmid else ""
    return (
        f'<li id="source-{escape(source.id, quote=True)}"><b>{escape(source.title)}</b> {escape(reference)}{doi}{pmid} '
        f"<em>{escape(checked)}</em></li>"
    )


def all_evidence(explanation: Explanation) -> list[Evidence]:
    """Every link's evidence."""
    groups = (
        explanation.roots, explanation.courses, explanation.knee_zones, explanation.areas, explanation.clues,
        explanation.steps, explanation.tests, explanation.treatments, explanation.outlook,
        explanation.common_without_pain, explanation.red_flags, (explanation.caution,),
    )  # fmt: skip
    return [one.evidence for group in groups for one in group]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
