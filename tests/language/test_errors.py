"""Trouble with files is told in the language of the window: a teacher reads it, not a programmer."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anatomy.facts.wording import SaidError
from anatomy.files.compiled_facts import FORMAT as FACTS_FORMAT
from anatomy.files.compiled_facts import FactsError, load_shipped_facts, read_compiled
from anatomy.files.decks import FORMAT, LARGEST_BYTES, DeckError, read_deck, write_deck
from anatomy.files.decks import Deck as EmptyDeck
from anatomy.files.shape_bundle import HEADER, MAGIC, BundleError, read_bundle
from anatomy.geometry.person import Sex, Statures
from app.language.languages import NAMES, catalogue, facts_in
from app.language.words import told, use

ENGLISH = load_shipped_facts()
LANGUAGES = tuple(code for code in NAMES if code != "en")
PEOPLE = {Sex.MAN: Statures(1600, 1760, 1900)}
TELLING = {
    "cannot",
    "could",
    "damaged",
    "choose",
    "open",
    "another",
    "which",
    "known",
    "install",
    "build",
    "needs",
    "file",
}
"""English words that no other language has."""


def deck(**content: object) -> bytes:
    return json.dumps({"kneural_deck": FORMAT, **content}).encode()


DECKS = {
    "none": None,
    "too large": b" " * (LARGEST_BYTES + 1),
    "no text": b"\xff\xfe\x00",
    "no deck": b"{}",
    "of the future": json.dumps({"kneural_deck": FORMAT + 1}).encode(),
    "another key": deck(steps=[{"titel": "x", "wrods": "y"}]),
    "of nothing": deck(steps=[], more=1),
    "unknown structure": deck(steps=[{"title": "t", "hidden": ["femur-rigth"]}]),
    "strange structure": deck(steps=[{"chosen": "zzzz"}]),
    "no such lesion": deck(steps=[{"lesion": {"condition": "backache"}}]),
    "no side": deck(steps=[{"lesion": {"condition": "patellofemoral-pain"}}]),
    "no place": deck(steps=[{"lesion": {"condition": "disc-herniation", "zone": "central"}}]),
    "too much": deck(steps=[{"lesion": {"condition": "patellofemoral-pain", "side": "left", "segment": "L4-L5"}}]),
    "elsewhere": deck(steps=[{"lesion": {"condition": "radiculopathy", "root": "L9", "side": "left"}}]),
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    use(request.param, catalogue(request.param))
    yield request.param
    use("en", {})


def trouble(kind: type[SaidError], do: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(kind) as caught:
        do()
    return str(caught.value), told(caught.value)


def translated(english: str, words: str, *kept: str) -> None:
    assert words != english
    for one in kept:
        assert one in words, "what it is about is named in every language"
        words = words.replace(one, "")
    found = {word.strip(".,:;()'„“«»").lower() for word in words.split()}
    assert not found & TELLING, words


@pytest.mark.parametrize("content", DECKS.values(), ids=DECKS.keys())
def test_a_deck_that_cannot_be_opened_is_told_in_the_language_of_the_window(
    language: str, content: bytes | None, tmp_path: Path
):
    path = tmp_path / "mine.kneural-deck"
    if content is not None:
        path.write_bytes(content)
    facts = facts_in(language, ENGLISH)
    english, words = trouble(DeckError, lambda: read_deck(path, facts, PEOPLE))
    why = english.partition("could not be read: ")[2].partition(". Choose")[0] if content is None else ""
    translated(english, words, path.name, *filter(None, [why]))


def test_a_deck_that_cannot_be_written_is_told_in_the_language_of_the_window(language: str, tmp_path: Path):
    blocker = tmp_path / "blocker"
    blocker.write_bytes(b"")
    english, words = trouble(DeckError, lambda: write_deck(blocker / "x.kneural-deck", EmptyDeck()))
    translated(english, words, str(blocker / "x.kneural-deck"), english.partition("written: ")[2].partition(". Ch")[0])


@pytest.mark.parametrize(
    "content", [None, b"zzzz" * 40, HEADER.pack(MAGIC, 999, 0)], ids=["missing", "damaged", "of another version"]
)
def test_shapes_that_cannot_be_read_are_told_in_the_language_of_the_window(
    language: str, content: bytes | None, tmp_path: Path
):
    path = tmp_path / "body.kneural"
    if content is not None:
        path.write_bytes(content)
    english, words = trouble(BundleError, lambda: read_bundle(path))
    translated(english, words, str(path), "make assets", *(["No such file or directory"] if content is None else []))


@pytest.mark.parametrize(
    "content",
    [None, b"{", b"[" * 100_000, json.dumps({"format": FACTS_FORMAT + 1}).encode()],
    ids=["missing", "cut short", "deep", "of another version"],
)
def test_facts_that_cannot_be_read_are_told_in_the_language_of_the_window(
    language: str, content: bytes | None, tmp_path: Path
):
    path = tmp_path / "facts.json"
    if content is not None:
        path.write_bytes(content)
    english, words = trouble(FactsError, lambda: read_compiled(path))
    translated(english, words, str(path), "make assets", *(["No such file or directory"] if content is None else []))
