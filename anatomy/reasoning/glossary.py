"""Finding the words of the trade in a text, so that each can lead to its explanation."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from anatomy.facts.reading import Term

BEGINNING = re.compile(r"(?<![\w-])\w+")
"""The first word of what is looked for. A link is whole: no letter, digit or hyphen touches it ("slip" is not in "non-slip")."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A term in a text: ``text[start:end]`` is a form of the term with this id."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words by which terms are found; made once by `glossary`.

    Attributes
    ----------
    by_word : mapping of str to str
        Id of the term of each form.
    by_beginning : mapping of str to tuple of str
        The forms that begin with a word, the longest first.
    """

    by_word: Mapping[str, str]
    by_beginning: Mapping[str, tuple[str, ...]]


def glossary(terms: Iterable[Term]) -> Glossary:
    """The words of terms, ready to be looked for.

    Parameters
    ----------
    terms : iterable of Term
        Their names, other words, Latin names and forms are found, in the singular and in the plain plural.
    """
    by_word: dict[str, str] = {}
    for term in terms:
        for word in (term.term, *term.also, *term.forms, *([term.latin] if term.latin else [])):
            for form in _forms(word):
                by_word.setdefault(form, term.id)
    beginnings: dict[str, list[str]] = {}
    for form in sorted(by_word, key=len, reverse=True):
        if begins := BEGINNING.match(form):
            beginnings.setdefault(begins.group().lower(), []).append(form)
    return Glossary(MappingProxyType(by_word), {word: tuple(forms) for word, forms in beginnings.items()})


def find_terms(text: str, words: Glossary, *, once: bool = True) -> tuple[Mention, ...]:
    """Where a text mentions terms, in order, without overlap; the longest word wins.

    Parameters
    ----------
    text : str
    words : Glossary
    once : bool
        Only the first mention of each term: a text full of links is hard to read.
    """
    found: list[Mention] = []
    seen: set[str] = set()
    at = 0
    while begins := BEGINNING.search(text, at):
        forms = words.by_beginning.get(begins.group().lower())
        match = _pattern(forms).match(text, begins.start()) if forms else None
        at = (match or begins).end()
        if match is None:
            continue
        said = " ".join(match.group().split())
        term = words.by_word.get(said) or words.by_word[said.lower()]
        if not once or term not in seen:
            seen.add(term)
            found.append(Mention(match.start(), match.end(), term))
    return tuple(found)


@lru_cache(maxsize=1024)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the forms, whole. Made when a text has their first word: all at once they cost a start 0.1 s."""
    return re.compile(rf"(?:{'|'.join(_sought(form) for form in forms)})(?![\w-])", re.IGNORECASE)


def _sought(word: str) -> str:
    """A word as a pattern. Abbreviations keep their capitals: OR is an odds ratio, 'or' is not."""
    pattern = re.escape(word).replace(r"\ ", r"\s+")
    return f"(?-i:{pattern})" if _is_short(word) else pattern


def _is_short(word: str) -> bool:
    """Whether this is an abbreviation: capitals throughout, but for the s of a plural."""
    return word.removesuffix("s").isupper()


def _forms(word: str) -> tuple[str, ...]:
    if _is_short(word):
        return (word, f"{word}s")
    low = " ".join(word.lower().split())
    if low.endswith(("s", "x", "ch", "sh")):
        return (low, f"{low}es")
    if low.endswith("y") and low[-2:-1] not in set("aeiou"):
        return (low, f"{low[:-1]}ies")
    return (low, f"{low}s")
