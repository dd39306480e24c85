"""Finding one of many actions by what was typed: beginnings of words first, then parts of words, then what is misspelt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from anatomy.reasoning.search import folded

ALIKE = 78.0
"""How alike a misspelt word must be, of 100 (rapidfuzz' ratio); shorter words than LEAST must be right (authored)."""
LEAST = 4
RECENT_BONUS = 6.0


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done.

    Attributes
    ----------
    id : str
    text : str
        What it does, for people.
    kind : str
        What it is, in a word or two.
    keys : tuple of str
        As they are printed.
    do : callable
        Called without arguments.
    also : str
        Other names by which it is found.
    """

    id: str
    text: str
    kind: str
    keys: tuple[str, ...]
    do: Callable[[], object]
    also: str = ""


def found(entries: Sequence[Entry], typed: str, used: Sequence[str] = ()) -> tuple[Entry, ...]:
    """The entries that fit, best first.

    Parameters
    ----------
    entries : sequence of Entry
    typed : str
        Every word of it must fit; with nothing typed all entries are found.
    used : sequence of str
        Ids of what was done before, newest first: with nothing typed these come first, else they win a tie.
    """
    words = folded(typed).split()
    if not words:
        places = {one: place for place, one in enumerate(used)}
        return tuple(sorted(entries, key=lambda entry: places.get(entry.id, len(places))))
    rows = []
    for place, entry in enumerate(entries):
        points = _points(entry, words)
        if points > 0:
            rows.append((-points - (RECENT_BONUS if entry.id in used else 0.0), place, entry))
    return tuple(entry for _, _, entry in sorted(rows, key=lambda row: row[:2]))


def _points(entry: Entry, typed: Sequence[str]) -> float:
    """How well an entry fits, 0 for not at all: the mean of the words, a little more where the entry begins so."""
    own = folded(entry.text).split()
    keys = [key.casefold() for key in entry.keys]
    beside = [*folded(entry.kind).split(), *folded(entry.also).split()]
    points = [max(_fit(word, own, 100.0), _fit(word, beside, 70.0), 60.0 * (word in keys)) for word in typed]
    if not all(points):
        return 0.0
    # "front" is rather "Look from the front" than "… confronted"; of two alike the shorter is meant.
    return sum(points) / len(points) + (4.0 if own[:1] and own[0].startswith(typed[0]) else 0.0) - 0.05 * len(own)


def _fit(word: str, words: Sequence[str], full: float) -> float:
    if word in words:
        return full
    if any(one.startswith(word) for one in words):
        return full - 8.0
    if len(word) > 1 and any(word in one for one in words):
        return full - 25.0
    if len(word) < LEAST:
        return 0.0
    from rapidfuzz import fuzz

    # A word that is not yet typed to its end is set beside as much of the other.
    best = max((max(fuzz.ratio(word, one), fuzz.ratio(word, one[: len(word)])) for one in words), default=0.0)
    return full - 40.0 if best >= ALIKE else 0.0
