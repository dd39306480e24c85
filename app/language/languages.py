"""Choosing a language: the catalogue of the interface, and the facts in its words.

English words stay findable in every language, and a text without a translation is shown in English.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.language import pseudo
from app.language.words import phrase, use

if TYPE_CHECKING:  # what is read on demand is loaded on demand
    from anatomy.facts import Facts
    from anatomy.facts.reading import Reading

ENGLISH = "en"
NAMES: Mapping[str, str] = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""The languages to choose from, by code, each in its own name."""
OWN, BOTH, LATIN = "own", "both", "latin"
NAMINGS: Mapping[str, str] = {
    OWN: phrase("Names in this language"),
    BOTH: phrase("Latin names behind them"),
    LATIN: phrase("Latin names alone"),
}
"""What the things of the body are called."""
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "translations"


def language_of(wished: str, system: str) -> str:
    """The language to speak.

    Parameters
    ----------
    wished : str
        The code that was chosen; empty where nobody chose.
    system : str
        The locale of the system, such as ``de_AT``.
    """
    for code in (wished, system.replace("-", "_").split("_")[0].lower()):
        if code in NAMES or code == pseudo.CODE:
            return code
    return ENGLISH


def speak(language: str) -> None:
    """Use the words of a language from now on. A catalogue that is missing or damaged leaves English words."""
    use(language, catalogue(language))


def catalogue(language: str) -> Mapping[str, str]:
    """The compiled words of a language; empty for English, and where they cannot be read."""
    if language == pseudo.CODE:
        return pseudo.Pseudo()
    return {} if language == ENGLISH else _read(FOLDER / f"kneural_{language}.json")


def facts_in(language: str, facts: "Facts", naming: str = OWN) -> "Facts":
    """The facts in the words of a language, things of the body named as was chosen."""
    if language != ENGLISH:
        from anatomy.files.fact_texts import with_texts

        facts = with_texts(facts, _texts("facts", language), catalogue(language))
    if naming == OWN:
        return facts
    named = {
        key: replace(row, english=row.latin if naming == LATIN else f"{row.english} ({row.latin})")
        if row.latin
        else row
        for key, row in facts.structures.items()
    }
    return replace(facts, structures=named)


def reading_in(language: str, load: "Callable[[], Reading]", facts: "Facts") -> "Callable[[], Reading]":
    """What loads the reading tables in the words of a language; the English words stay findable.

    Parameters
    ----------
    language : str
    load : callable
        Loads the English tables.
    facts : Facts
        In English: their names are findable, too.
    """

    def translated() -> "Reading":
        from anatomy.facts.reading import Words
        from anatomy.files.fact_texts import reading_with_texts
        from anatomy.reasoning.search import search_index

        english = load()
        index = search_index(facts, english)
        words: dict[int, list[str]] = {}
        for entry in index.entries:
            words.setdefault(entry.thing, []).append(entry.shown)
        also = tuple(
            Words(kind, name, tuple(words.get(number, ()))) for number, (kind, name, _) in enumerate(index.things)
        )
        reading = reading_with_texts(english, _texts("reading", language)) if language != ENGLISH else english
        return replace(reading, words=(*reading.words, *also))

    return translated


def _texts(table: str, language: str) -> Mapping[str, str]:
    from anatomy.files.compiled_facts import SHIPPED

    if language == pseudo.CODE:
        return pseudo.Pseudo()
    found: object = _read(SHIPPED.with_name(f"{table}.{language}.json")).get("texts", {})
    return found if isinstance(found, dict) else {}


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
