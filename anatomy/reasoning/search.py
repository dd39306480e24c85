"""One box for everything that can be looked up: structures, conditions, clues, terms, zones, areas, roots, segments,
questions that people ask and corrections of what is often said.

English, Latin and everyday words lead there; accents, capitals and hyphens do not matter, and slips of the finger are
forgiven (rapidfuzz, imported when the first misspelt word is typed).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from anatomy.facts.facts import Facts
from anatomy.facts.reading import Kind, Reading

_NOT_WORDS = re.compile(r"[^a-z0-9]+")
_LONGEST = 80
"""More is not typed into one box; the rest is not looked at."""
_FORGIVEN_FROM = 4
"""Shorter words are taken as typed: of three letters, one wrong makes another word."""
_LIKE_ENOUGH = 76.0
"""How alike a misspelt word must be, of 100 (rapidfuzz' ratio)."""
_KIND_FIRST = (
    Kind.SEGMENT,
    Kind.ROOT,
    Kind.CONDITION,
    Kind.ZONE,
    Kind.AREA,
    Kind.STRUCTURE,
    Kind.CLUE,
    Kind.TERM,
    Kind.QUESTION,
    Kind.CORRECTION,
)
"""Among equally good hits: what can be shown on the body before what can only be read."""
_SENTENCES = frozenset({Kind.QUESTION, Kind.CORRECTION})
_SMALL = frozenset(
    [
        "the",
        "of",
        "a",
        "an",
        "in",
        "on",
        "at",
        "to",
        "and",
        "my",
        "is",
        "i",
        "nerve",
        "pain",
        "der",
        "die",
        "das",
        "des",
        "dem",
        "im",
        "am",
        "ein",
        "eine",
        "und",
        "von",
        "mein",
        "nerv",
        "schmerz",
        "el",
        "la",
        "los",
        "las",
        "de",
        "del",
        "en",
        "un",
        "una",
        "y",
        "mi",
        "nervio",
        "dolor",
    ]
)
"""Words that say little by themselves: they count half as much as others."""


class Fit(IntEnum):
    """How well a word fits what was typed, best first."""

    NAME = 0
    """The name itself."""
    WORD = 1
    """Another name of the thing, whole."""
    BEGINS = 2
    """A name that begins with it."""
    HOLDS = 3
    """A name in which every typed word is, or begins, a word."""
    LIKE = 4
    """A name that is spelt much like it."""
    PART = 5
    """A name that holds most of it: better than nothing."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: what it is, which, its name, and the word by which it was found."""

    kind: Kind
    id: str
    name: str
    found_by: str
    fit: Fit


@dataclass(frozen=True, slots=True)
class _Entry:
    """A word that leads to a thing. ``own`` : it is the name of the thing itself; ``joined`` : it is written without gaps."""

    folded: str
    joined: str
    words: tuple[str, ...]
    shown: str
    own: bool
    thing: int


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """All words and where they lead; made once by `search_index`."""

    things: tuple[tuple[Kind, str, str], ...]
    entries: tuple[_Entry, ...]
    vocabulary: Mapping[str, tuple[int, ...]]
    """Every single word, with the entries that hold it."""


def folded(text: str) -> str:
    """Text without accents, capitals and marks: ``Lasègue's`` is ``lasegue s``; ``L4-L5`` is ``l4 l5``."""
    plain = unicodedata.normalize("NFKD", text).casefold().replace("ß", "ss").replace("ø", "o").replace("æ", "ae")
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    return _NOT_WORDS.sub(" ", letters).strip()


def search_index(facts: Facts, reading: Reading) -> SearchIndex:
    """The index of everything that can be looked up."""
    things: list[tuple[Kind, str, str]] = []
    entries: dict[tuple[str, int], _Entry] = {}
    everyday: dict[tuple[Kind, str], tuple[str, ...]] = {}
    for row in reading.words:
        everyday[row.of, row.thing] = (*everyday.get((row.of, row.thing), ()), *row.words)

    def add(kind: Kind, identifier: str, names: Iterable[str], others: Iterable[str]) -> None:
        own = [name for name in names if name]
        things.append((kind, identifier, own[0]))
        more = (*others, *everyday.get((kind, identifier), ()), identifier)
        for name, is_own in [*((name, True) for name in own), *((word, False) for word in more if word)]:
            low = folded(name)
            key = (low, len(things) - 1)
            if low and key not in entries:
                entries[key] = _Entry(low, low.replace(" ", ""), tuple(low.split()), name, is_own, len(things) - 1)

    for segment in facts.segments.values():
        add(Kind.SEGMENT, segment.id, [segment.id], [segment.name, f"{segment.id.replace('-', '')} segment"])
    for root in facts.roots.values():
        add(Kind.ROOT, root.id, [root.name], [f"{root.id} root", f"root {root.id}", f"{root.id} nerve"])
    for condition in facts.conditions.values():
        add(Kind.CONDITION, condition.id, [condition.name, condition.clinical_name], [])
    for kind, places in ((Kind.ZONE, facts.zones), (Kind.AREA, facts.areas)):
        for place in places.values():
            add(kind, place.id, [place.name, place.clinical_name], [])
    for structure in facts.structures.values():
        nerve = facts.nerves.get(structure.id)  # type: ignore[call-overload]
        add(Kind.STRUCTURE, structure.id, [structure.english], [structure.latin, nerve.name if nerve else ""])
    for term in reading.terms.values():
        add(Kind.TERM, term.id, [term.term], [*term.also, *term.forms, term.latin])
    for clue in facts.clues.values():
        add(Kind.CLUE, clue.id, [clue.plain], [clue.clinical])
    for question in reading.questions.values():
        add(Kind.QUESTION, question.id, [question.question], [])
    for correction in reading.corrections.values():
        add(Kind.CORRECTION, correction.id, [correction.said], [])
    kept = tuple(entries.values())
    vocabulary: dict[str, list[int]] = {}
    for number, entry in enumerate(kept):
        for word in dict.fromkeys(entry.words):
            vocabulary.setdefault(word, []).append(number)
    return SearchIndex(tuple(things), kept, {word: tuple(numbers) for word, numbers in vocabulary.items()})


def search(index: SearchIndex, text: str, limit: int = 12) -> tuple[Hit, ...]:
    """What the text may mean, best first, each thing once.

    Parameters
    ----------
    index : SearchIndex
    text : str
        As typed. Every word of it must fit; where nothing does, words that say little may be missing, then words may be
        misspelt, and at last some may be missing. Nothing typed finds nothing.
    limit : int
        At most so many hits.
    """
    query = folded(text[:_LONGEST])
    if not query:
        return ()
    best: dict[int, tuple[tuple[float, ...], Fit, _Entry]] = {}
    for number, fit, penalty in _fitting(index, query):
        entry = index.entries[number]
        kind = index.things[entry.thing][0]
        # One or two words seldom mean a whole sentence that happens to hold them: things come first.
        sentence = kind in _SENTENCES and fit >= Fit.BEGINS and query.count(" ") < 2
        # A whole word is a whole word, be it the name or another one: then what can be shown comes first.
        rank = (sentence, max(fit, Fit.WORD), penalty, _KIND_FIRST.index(kind), fit, len(entry.folded), entry.thing)
        if entry.thing not in best or rank < best[entry.thing][0]:
            best[entry.thing] = (rank, fit, entry)
    ordered = sorted(best.items(), key=lambda item: item[1][0])[:limit]
    hits = []
    for thing, (_, fit, entry) in ordered:
        kind, identifier, name = index.things[thing]
        hits.append(Hit(kind, identifier, name, entry.shown, fit))
    return tuple(hits)


def _fitting(index: SearchIndex, query: str) -> list[tuple[int, Fit, float]]:
    """The entries that fit, each with how well and a penalty for what it says beside the query."""
    words = tuple(query.split())
    found = _sound(index, query, words)
    if any(fit <= Fit.WORD for _, fit, _ in found):
        return found
    if found:
        return found + [hit for hit in _alike(index, query, words) if hit[2] <= _NEAR]
    telling = tuple(word for word in words if word not in _SMALL)
    if telling != words and telling and (found := _sound(index, " ".join(telling), telling)):
        return found
    return _alike(index, query, words) or _in_part(index, words)


def _sound(index: SearchIndex, query: str, words: tuple[str, ...]) -> list[tuple[int, Fit, float]]:
    """Entries in which all words stand as typed. Gaps do not matter: a "knee cap" is a kneecap, "runners" are "runner's"."""
    found: list[tuple[int, Fit, float]] = []
    joined = query.replace(" ", "")
    for number, entry in enumerate(index.entries):
        if entry.folded == query:
            found.append((number, Fit.NAME if entry.own else Fit.WORD, 0.0))
        elif len(joined) > _FORGIVEN_FROM and entry.joined == joined:
            found.append((number, Fit.WORD, 0.1))
        elif entry.folded.startswith(query):
            found.append((number, Fit.BEGINS, _excess(entry, words)))
        elif _holds(entry.words, words):
            found.append((number, Fit.HOLDS, _excess(entry, words)))
    return found


def _in_part(index: SearchIndex, words: tuple[str, ...]) -> list[tuple[int, Fit, float]]:
    """Entries that hold as much of what was typed as any does: most of it, or else nothing but their own name."""
    telling = tuple(dict.fromkeys(word for word in words if word not in _SMALL))
    held: dict[int, int] = {}
    for word in telling:
        long = len(word) >= _FORGIVEN_FROM
        for number in {
            number
            for other, numbers in index.vocabulary.items()
            if other == word or (long and other.startswith(word))
            for number in numbers
        }:
            held[number] = held.get(number, 0) + 1
    fitting = {
        number: count
        for number, count in held.items()
        if 2 * count > len(telling) or (index.entries[number].own and len(index.entries[number].words) == count)
    }
    most = max(fitting.values(), default=0)
    return [
        (number, Fit.PART, 1.0 + _excess(index.entries[number], words))
        for number, count in fitting.items()
        if count == most
    ]


_NEAR = 0.25
"""Beside sound hits only near misspellings are named: of four letters one, so to speak."""


def _holds(entry: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(any(candidate.startswith(word) for candidate in entry) for word in words)


def _excess(entry: _Entry, words: tuple[str, ...]) -> float:
    """How much an entry says that was not asked: its words beyond those typed."""
    return float(max(0, sum(_weight(word) for word in entry.words) - sum(_weight(word) for word in words)))


def _weight(word: str) -> float:
    return 0.5 if word in _SMALL else 1.0


def _alike(index: SearchIndex, query: str, words: tuple[str, ...]) -> list[tuple[int, Fit, float]]:
    """Entries in which every typed word has a word much like it, and names much like the whole query."""
    if max(map(len, words)) < _FORGIVEN_FROM:
        return []
    near = [_near_words(tuple(index.vocabulary), word) for word in words]
    numbers: set[int] | None = None
    for options in near:
        there = {number for word in options for number in index.vocabulary[word]}
        numbers = there if numbers is None else numbers & there
    found = []
    for number in numbers or ():
        entry = index.entries[number]
        misses = [min(options[word] for word in entry.words if word in options) for options in near]
        extra = _excess(entry, words)
        found.append((number, Fit.LIKE, max(misses) + 0.05 * extra))
    return found


@lru_cache(maxsize=512)
def _near_words(vocabulary: tuple[str, ...], word: str) -> Mapping[str, float]:
    """Words of the vocabulary much like a typed one (or that it begins), with how far off: 0 the same, 1 wholly other."""
    options = {other: 0.0 if other == word else 0.02 for other in vocabulary if other.startswith(word)}
    if len(word) >= _FORGIVEN_FROM:
        from rapidfuzz import fuzz, process

        for other, likeness, _ in process.extract(
            word, vocabulary, scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH, limit=8
        ):
            options.setdefault(other, (100.0 - likeness) / 100.0)
    return options
