"""Finding the words of the trade in a text, so that each can lead to its explanation."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from anatomy.facts.reading import Term


@dataclass(frozen=True, slots=True)
class Mention:
    """A term in a text: ``text[start:end]`` is a form of the term with this id."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words by which terms are found; made once by `glossary`."""

    by_word: Mapping[str, str]
    pattern: re.Pattern[str]


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
    longest_first = sorted(by_word, key=len, reverse=True)
    # A word of a link is whole: no letter, digit or hyphen may touch it ("slip" is not in "slippery" or "non-slip").
    choice = "|".join(_sought(word) for word in longest_first) or r"(?!)"
    pattern = re.compile(rf"(?<![\w-])(?:{choice})(?![\w-])", re.IGNORECASE)
    return Glossary(MappingProxyType(by_word), pattern)


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
    for match in words.pattern.finditer(text):
        said = " ".join(match.group().split())
        term = words.by_word.get(said) or words.by_word[said.casefold()]
        if once and term in seen:
            continue
        seen.add(term)
        found.append(Mention(match.start(), match.end(), term))
    return tuple(found)


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
    low = " ".join(word.casefold().split())
    if low.endswith(("s", "x", "ch", "sh")):
        return (low, f"{low}es")
    if low.endswith("y") and low[-2:-1] not in set("aeiou"):
        return (low, f"{low[:-1]}ies")
    return (low, f"{low}s")
