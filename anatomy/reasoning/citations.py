"""Citing a source: one line of text, or an entry for BibTeX. What we do not know is left out, never guessed."""

import re
import unicodedata

from anatomy.facts.names import Verified
from anatomy.facts.rows import Source, SourceKind

_ENTRY = {
    SourceKind.PAPER: "article",
    SourceKind.GUIDELINE: "article",
    SourceKind.TEXTBOOK: "book",
    SourceKind.WEBSITE: "misc",
    SourceKind.DATASET: "misc",
    SourceKind.AUTHORED: "misc",
}
_JOURNAL = re.compile(
    r"^(?P<name>.+?) (?P<year>\d{4});(?P<volume>\d+)(?:\((?P<number>[^)]+)\))?:(?P<pages>[A-Za-z]?\d+(?:–[A-Za-z]?\d+)?)"
)
"""A full reference: 'Clin Anat 2008;21(5):363–373'."""
_NAME_ONLY = re.compile(r"^(?P<name>[A-Za-z][^;,]*?) (?P<year>\d{4})\b")
_ESCAPED = str.maketrans({
    "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}",
})  # fmt: skip
CHECKED = {
    Verified.SEEN: "opened",
    Verified.SECOND_HAND: "known second-hand",
    Verified.UNVERIFIED: "not opened",
}
"""How far a source was checked, in words for a list of references."""


def plain_citation(source: Source) -> str:
    """One line: authors, title, journal with year, doi or PMID.

    A year that the journal's reference already names is not said twice; an unknown author is left out.
    """
    parts = [source.authors, source.title, source.journal]
    if source.year and str(source.year) not in " ".join(parts):
        parts.append(str(source.year))
    line = " ".join(_stopped(part) for part in parts if part)
    if source.doi:
        line += f" doi:{source.doi}"
    elif source.pmid:
        line += f" PMID {source.pmid}"
    return line


def bibtex(source: Source) -> str:
    """A BibTeX entry, keyed by the id of the source.

    Special characters are escaped; letters stay as they are (UTF-8). The note says how far the source was checked.
    """
    fields: dict[str, str] = {"author": _authors(source.authors), "title": "{" + _escaped(source.title) + "}"}
    fields |= _where(source)
    if source.year:
        fields["year"] = str(source.year)
    if source.doi:
        fields["doi"] = source.doi
    fields["note"] = "; ".join(map(_escaped, _notes(source)))
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{_ENTRY[source.kind]}{{{_key(source.id)},", *lines, "}"])


def _stopped(part: str) -> str:
    return part if part.endswith((".", "?", "!")) else f"{part}."


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED).replace("–", "--")


def _key(identifier: str) -> str:
    """An id without what BibTeX does not allow in keys."""
    plain = unicodedata.normalize("NFKD", identifier).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_:-]", "", plain)


def _authors(text: str) -> str:
    """'Lee MWL, McPhee RW, et al' as BibTeX's 'Lee, MWL and McPhee, RW and others'."""
    names: list[str] = []
    for part in (part.strip() for part in text.split(",")):
        if not part:
            continue
        if part.casefold() in {"et al", "et al."}:
            names.append("others")
            continue
        family, _, initials = part.rpartition(" ")
        if family and initials.isupper() and len(initials) <= 5:
            names.append(f"{_escaped(family)}, {initials}")
        else:
            names.append("{" + _escaped(part) + "}")
    return " and ".join(names)


def _notes(source: Source) -> list[str]:
    """What no other field holds: PMID, the rest of a reference, how far it was checked."""
    notes = [f"PMID {source.pmid}"] if source.pmid else []
    named = _NAME_ONLY.match(source.journal)
    if not _JOURNAL.match(source.journal) and source.journal != (named and named.group()):
        notes.append(source.journal)
    if source.kind is not SourceKind.AUTHORED:
        notes.append(CHECKED[source.verified])
    return [*notes, *([source.note] if source.note else [])]


def _where(source: Source) -> dict[str, str]:
    """Journal, volume, number and pages as far as the reference names them."""
    if full := _JOURNAL.match(source.journal):
        found = {name: full[name] or "" for name in ("volume", "number", "pages")}
        return {"journal": _escaped(full["name"]), **{name: _escaped(value) for name, value in found.items()}}
    place = "publisher" if source.kind is SourceKind.TEXTBOOK else "journal"
    if source.kind in {SourceKind.WEBSITE, SourceKind.DATASET, SourceKind.AUTHORED}:
        place = "howpublished"
    named = _NAME_ONLY.match(source.journal)
    if place == "journal" and named is None:
        return {}  # no journal's name: the reference stands in the note as it is
    return {place: _escaped(named["name"] if named else source.journal)}
