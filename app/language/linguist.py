"""The Qt Linguist files of the interface, and the catalogues that are compiled from them.

The ``.ts`` files are the source and can be edited with Linguist. They are compiled to plain JSON and not to ``.qm``, so
that rooms without Qt have the same words as the window, and places can choose a form (`anatomy.facts.wording`).
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from anatomy.files.atomic import write_atomically
from app.language.languages import ENGLISH, FOLDER, NAMES

LANGUAGES: Mapping[str, str] = {code: name for code, name in NAMES.items() if code != ENGLISH}
"""The languages beside English, by code, each in its own name."""
CONTEXT = "Kneural"


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the interface. ``vanished`` : no longer in the code, kept for whoever needs its words again."""

    source: str
    translation: str = ""
    files: tuple[str, ...] = ()
    vanished: bool = False


def ts_file(language: str) -> Path:
    """The Qt Linguist file of a language."""
    return FOLDER / f"kneural_{language}.ts"


def catalogue_file(language: str) -> Path:
    """The compiled words of a language."""
    return FOLDER / f"kneural_{language}.json"


def read_ts(path: Path) -> list[Message]:
    """The messages of a Qt Linguist file, in its order; none where there is no such file.

    Raises
    ------
    ValueError
        When the file is no such file.
    """
    if not path.exists():
        return []
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise ValueError(f"{path.name} cannot be read: {error}") from error
    found = []
    for row in root.iter("message"):
        told = row.find("translation")
        kind = told.get("type", "") if told is not None else "unfinished"
        words = (told.text or "") if told is not None else ""
        files = tuple(place.get("filename", "").removeprefix("../../") for place in row.iter("location"))
        found.append(Message(row.findtext("source") or "", words, files, kind in {"vanished", "obsolete"}))
    return found


def ts_text(language: str, messages: Iterable[Message]) -> bytes:
    """A Qt Linguist file, byte for byte the same for the same messages."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        state = ' type="vanished"' if message.vanished else "" if message.translation else ' type="unfinished"'
        lines += [
            "    <message>",
            *(f'        <location filename="../../{file}"/>' for file in message.files),
            f"        <source>{escape(message.source)}</source>",
            f"        <translation{state}>{escape(message.translation)}</translation>",
            "    </message>",
        ]
    return ("\n".join([*lines, "</context>", "</TS>"]) + "\n").encode()


def trouble(message: Message) -> str:
    """What is wrong in a translation, as one sentence; empty where all is well."""
    try:
        strange = _places(message.translation) - _places(message.source)
    except ValueError:
        return "a brace has no partner."
    if strange:
        return f"it names {{{sorted(strange)[0]}}}, which the English does not."
    if _marks(message.source) != _marks(message.translation):
        return "its marks of rich text are not those of the English."
    return ""


def problems(language: str, messages: Iterable[Message]) -> list[str]:
    """One sentence for everything wrong in the translations of a language."""
    return [
        f"{ts_file(language).name}, “{message.source}”: {wrong}"
        for message in messages
        if message.translation and not message.vanished and (wrong := trouble(message))
    ]


def compiled_text(messages: Iterable[Message]) -> bytes:
    """A compiled catalogue: the sound translations by English words."""
    words = {
        message.source: message.translation
        for message in messages
        if message.translation and not message.vanished and not trouble(message)
    }
    return (json.dumps(dict(sorted(words.items())), ensure_ascii=False, indent=0) + "\n").encode()


def compile_files() -> None:
    """Write the compiled words of every language."""
    for language in LANGUAGES:
        write_bytes(catalogue_file(language), compiled_text(read_ts(ts_file(language))))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file in one step, in a folder that need not exist."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content)


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _marks(text: str) -> Counter[str]:
    return Counter(re.findall(r"</?[a-z]+", text))
