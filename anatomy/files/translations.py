"""The fact texts in other languages: a folder of YAML files for each, kept in step with the tables and compiled.

Each text stands under its key with the English beside it (``anatomy/facts/texts/de/tests.yaml``)::

    tests.femoral-stretch.name:
      en: "Femoral nerve stretch test"
      de: "Femoralisdehnungstest"

``python -m anatomy.files.translations`` adds what is new, takes out what is gone, marks what was translated from other
English words (``was:``; such a text is not shown until someone has looked at it and taken the mark out), names
everything wrong and compiles what is translated into ``assets/facts``.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from anatomy.files.atomic import write_atomically
from anatomy.files.compiled_facts import SHIPPED, FactsError, load_shipped_facts, load_shipped_reading
from anatomy.files.decks import deck_texts
from anatomy.files.fact_texts import FactText, belongs_to_reading, texts_of

TEXTS = Path(__file__).resolve().parents[1] / "facts" / "texts"
"""A folder for each language, named by its code."""
NAMES = {"de": "German", "es": "Spanish"}
"""The languages beside English."""
FORMAT = 1
_DIGITS_APART = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d)")
_NUMBER = re.compile(r"\d+")
_FREE = (".also", ".forms", ".words")
"""Ends of keys whose words need not be as many as the English ones."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as it stands in a file: the English that it was translated from, the words, and the former English of a
    text that nobody has looked at since.
    """

    english: str
    words: str = ""
    was: str = ""


def shipped_texts() -> tuple[FactText, ...]:
    """Every text that is translated: those of the facts, and those of the decks that come along."""
    facts = texts_of(load_shipped_facts(), load_shipped_reading())
    return (*facts, *(FactText(key, text, "decks") for key, text in deck_texts()))


def read_texts(language: str, folder: Path = TEXTS) -> dict[str, Entry]:
    """Every entry of a language by key; empty where there is no such folder.

    Raises
    ------
    FactsError
        With one sentence naming the file and what is wrong.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    entries: dict[str, Entry] = {}
    for file in sorted((folder / language).glob("*.yaml")):
        try:
            rows = yaml.load(file.read_text(encoding="utf-8"), loader) or {}
            for key, row in rows.items():
                if key in entries:
                    raise FactsError(f"{file.name} gives '{key}' a second time. Keep one of them.")
                entries[key] = Entry(str(row["en"]), str(row.get(language) or ""), str(row.get("was") or ""))
        except (yaml.YAMLError, ValueError, KeyError, AttributeError, TypeError) as error:
            told = " ".join(str(error).split())
            raise FactsError(f"The texts in {language}/{file.name} cannot be read: {told}. Mend it there.") from error
    return entries


def merged(texts: Iterable[FactText], entries: Mapping[str, Entry]) -> dict[str, dict[str, Entry]]:
    """The files of a language as they should be: every text of today with the words that it already has."""
    chunks: dict[str, dict[str, Entry]] = {}
    for text in texts:
        old = entries.get(text.key, Entry(text.english))
        was = old.was
        if old.english != text.english:
            was = (old.was or old.english) if old.words else ""
        chunks.setdefault(text.chunk, {})[text.key] = Entry(text.english, old.words, was)
    return chunks


def file_text(language: str, chunk: Mapping[str, Entry]) -> str:
    """A file of texts."""
    lines = [
        f"# {NAMES.get(language, language)} texts of the facts. Fill in '{language}' below 'en'; leave keys and 'en' alone.",
        "# Places in braces stay; {side:right form|left form} chooses a form. Numbers stay. Parts between | are single words.",
        "# A 'was' tells that the English has changed since: look at the text again, then remove the line 'was'.",
    ]
    for key, entry in chunk.items():
        lines += [f"{_quoted(key)}:", f"  en: {_quoted(entry.english)}", f"  {language}: {_quoted(entry.words)}"]
        if entry.was:
            lines.append(f"  was: {_quoted(entry.was)}")
    return "\n".join(lines) + "\n"


def wrong(language: str, chunks: Mapping[str, Mapping[str, Entry]]) -> list[str]:
    """One sentence for everything wrong in the translated texts."""
    found = []
    for chunk, entries in chunks.items():
        for key, entry in entries.items():
            if entry.words and not entry.was and (trouble := _trouble(key, entry)):
                found.append(f"{language}/{chunk}.yaml, {key}: {trouble}")
    return found


def compiled(entries: Mapping[str, Entry]) -> dict[str, str]:
    """What is shown: the translated texts whose English is today's and in which nothing is wrong."""
    return {
        key: entry.words for key, entry in entries.items() if entry.words and not entry.was and not _trouble(key, entry)
    }


def compiled_files(language: str) -> tuple[Path, Path]:
    """Where the compiled texts of a language lie: those of the facts and those that are read on demand."""
    return SHIPPED.with_name(f"facts.{language}.json"), SHIPPED.with_name(f"reading.{language}.json")


def update(languages: Sequence[str] = tuple(NAMES), folder: Path = TEXTS) -> list[str]:
    """Bring the files of languages up to date with the shipped tables and compile them; everything wrong in them."""
    texts = shipped_texts()
    found: list[str] = []
    for language in languages:
        chunks = merged(texts, read_texts(language, folder))
        for name, chunk in chunks.items():
            path = folder / language / f"{name}.yaml"
            text = file_text(language, chunk).encode()
            # A file that is in step is not touched: somebody may be writing in it.
            if not path.exists() or path.read_bytes() != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, text)
        for path in (folder / language).glob("*.yaml"):
            if path.stem not in chunks:
                path.unlink()
        found += wrong(language, chunks)
        told = compiled({key: entry for chunk in chunks.values() for key, entry in chunk.items()})
        facts_file, reading_file = compiled_files(language)
        write_atomically(facts_file, compiled_text({k: v for k, v in told.items() if not belongs_to_reading(k)}))
        write_atomically(reading_file, compiled_text({k: v for k, v in told.items() if belongs_to_reading(k)}))
    return found


def compiled_text(texts: Mapping[str, str]) -> bytes:
    """A compiled file, byte for byte the same for the same texts."""
    content = {"format": FORMAT, "texts": dict(sorted(texts.items()))}
    return (json.dumps(content, ensure_ascii=False, indent=0) + "\n").encode()


def counts(language: str, folder: Path = TEXTS) -> dict[str, tuple[int, int, int]]:
    """For each file: texts, of these translated, and English characters."""
    chunks = merged(shipped_texts(), read_texts(language, folder))
    return {
        name: (
            len(chunk),
            sum(bool(entry.words and not entry.was) for entry in chunk.values()),
            sum(len(entry.english) for entry in chunk.values()),
        )
        for name, chunk in chunks.items()
    }


def _trouble(key: str, entry: Entry) -> str:
    try:
        strange = _places(entry.words) - _places(entry.english)
    except ValueError:
        return "A brace has no partner."
    if strange:
        return f"It names {{{sorted(strange)[0]}}}, which the English does not."
    if key.endswith(_FREE):
        return ""
    if key.endswith(".landmarks") and entry.words.count("|") != entry.english.count("|"):
        return "It has another number of parts between bars than the English."
    there, here = _numbers(entry.english), _numbers(entry.words)
    if there != here:
        numbers = ", ".join(sorted(((there - here) + (here - there)).elements()))
        return f"Its numbers are not those of the English ({numbers})."
    return ""


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _numbers(text: str) -> Counter[str]:
    """The numbers of a text however a language parts their digits."""
    return Counter(_NUMBER.findall(_DIGITS_APART.sub("", text)))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def main() -> int:
    """Update all languages; 1 with everything wrong on stderr where there is anything."""
    try:
        found = update()
        for language in NAMES:
            for name, (texts, done, length) in counts(language).items():
                sys.stdout.write(f"{language}/{name}.yaml: {done} of {texts} texts ({length} characters of English)\n")
    except FactsError as error:
        found = [str(error)]
    sys.stderr.write("".join(f"{sentence}\n" for sentence in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
