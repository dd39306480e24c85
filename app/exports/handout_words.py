"""What a page to take home says: the words of one lesion at the plain level, and nothing about the person who takes it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import shorten

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import Side, SourceId, Verified
from anatomy.facts.rows import Group, Source
from anatomy.reasoning.explanation import Explanation, Statement
from app.exports.credits import program
from app.exports.treatment_order import helpful_first
from app.language.shared import capital
from app.language.words import phrase, tr

DISCLAIMER = phrase("General education, not a diagnosis.")
CHECKED = {
    Verified.SEEN: phrase("Opened by us: {works}."),
    Verified.SECOND_HAND: phrase("Known second-hand: {works}."),
    Verified.UNVERIFIED: phrase("Named from memory, not opened: {works}."),
}
NO_COUNT = phrase("We found no good count of this in people without pain.")
LONGEST_TITLE = 48
_INITIALS = re.compile(r" [A-ZÀ-Þ]{1,4}(?: \(ed\))?$")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence or three, led in by a name (empty for none), with who says so."""

    name: str
    text: str
    sources: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoutWords:
    """Everything that is written on the page.

    Attributes
    ----------
    title, place, clinical : str
        What it is in plain words; where and on which side; what doctors call it (empty where that is the same).
    now : Said, optional
        What to do at once, where the condition itself is an emergency.
    steps, common, helps, outlook, flags : tuple of Said
    caution : Said
    works : tuple of (str, Verified)
        Short citations of all that is said, each once, in the order in which they are first called upon.
    """

    title: str
    place: str
    clinical: str
    now: Said | None
    steps: tuple[Said, ...]
    common: tuple[Said, ...]
    helps: tuple[Said, ...]
    outlook: tuple[Said, ...]
    caution: Said
    flags: tuple[Said, ...]
    works: tuple[tuple[str, Verified], ...]

    @property
    def heading(self) -> str:
        """Title and place in one line: the title of the file, too."""
        return f"{self.title} · {self.place}" if self.place else self.title


def handout_words(facts: Facts, explanation: Explanation) -> HandoutWords:
    """The words of a page, from what the lesion means."""
    condition = facts.conditions[explanation.lesion.condition]
    urgent = condition.group is Group.EMERGENCY
    steps = tuple(Said("", step.plain, step.evidence.sources) for step in explanation.steps)
    groups = {
        "common": _said(explanation.common_without_pain, named=False),
        "helps": _said(helpful_first(explanation.treatments)),
        "outlook": _said(explanation.outlook, named=False),
        "flags": _said(explanation.red_flags, named=False),
    }
    caution = Said("", explanation.caution.plain, explanation.caution.evidence.sources)
    told = (*steps, *groups["common"], *groups["helps"], *groups["outlook"], caution, *groups["flags"])
    names = dict.fromkeys(name for said in told for name in said.sources)
    title, clinical = capital(condition.name), capital(condition.clinical_name)
    return HandoutWords(
        title=title,
        place=place_words(explanation.lesion),
        clinical="" if clinical.casefold() == title.casefold() else clinical,
        now=groups["flags"][0] if urgent and groups["flags"] else None,
        steps=steps,
        caution=caution,
        works=_works(facts, names),
        **groups,
    )


def place_words(lesion: Lesion) -> str:
    """Level and side, for example ``L4-L5 · right side``; empty where the condition has neither."""
    at = lesion.segment or (tr("{root} root", root=lesion.root) if lesion.root else "")
    side = {Side.RIGHT: tr("right side"), Side.LEFT: tr("left side")}[lesion.side] if lesion.side else ""
    return capital(" · ".join(part for part in (at, side) if part))


def short_citation(source: Source) -> str:
    """First author and year, the journal where no author is known, else the title: ``Lee 2008``."""
    first = _INITIALS.sub("", source.authors.split(",")[0].strip())
    year = str(source.year or "")
    if not first and source.journal and year:
        first = source.journal.split(year)[0].strip(" ,;.")
    return " ".join(part for part in (first or shorten(source.title, LONGEST_TITLE, placeholder=" …"), year) if part)


def works_line(works: Iterable[tuple[str, Verified]], more: int) -> str:
    """Short citations by how far we checked them, and how many are not named."""
    found: dict[Verified, list[str]] = {}
    for name, checked in works:
        found.setdefault(checked, []).append(name)
    parts = [tr(CHECKED[checked], works=", ".join(found[checked])) for checked in Verified if checked in found]
    if more:
        parts.append(tr("And {number} more: Kneural lists them all.", number=more))
    return " ".join(parts).replace("….", "…")


def licence_line() -> str:
    """Whose page it is, and of which version of the program."""
    return tr("{name} · page and pictures: MIT License, © 2026 The Kneural authors", name=program())


def _said(statements: Iterable[Statement], *, named: bool = True) -> tuple[Said, ...]:
    return tuple(Said(one.name if named else "", one.plain, one.evidence.sources) for one in statements)


def _works(facts: Facts, names: Iterable[SourceId]) -> tuple[tuple[str, Verified], ...]:
    sources = [facts.sources[name] for name in names]
    return tuple(dict.fromkeys((short_citation(source), source.verified) for source in sources))
