"""The files that translators fill in are in step with the code and the tables, and nothing in them is wrong."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import Side
from anatomy.facts.wording import fill
from anatomy.files import translations
from anatomy.files.compiled_facts import load_shipped_facts, load_shipped_reading
from anatomy.files.fact_texts import FactText, belongs_to_reading, reading_with_texts, with_texts
from anatomy.files.translations import Entry
from app.language import extract, linguist
from app.language.languages import BOTH, catalogue, facts_in, language_of
from app.language.linguist import Message
from app.language.words import tr, use

FACTS, READING = load_shipped_facts(), load_shipped_reading()
TEXTS = translations.shipped_texts()
LANGUAGES = tuple(translations.NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_window_are_in_step_with_the_code(language: str):
    messages = extract.updated(language)
    assert linguist.ts_file(language).read_bytes() == linguist.ts_text(language, messages), "run 'make assets'"
    assert linguist.catalogue_file(language).read_bytes() == linguist.compiled_text(messages), "run 'make assets'"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wrong_in_the_translated_words_of_the_window(language: str):
    assert linguist.problems(language, linguist.read_ts(linguist.ts_file(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_window_is_translated(language: str):
    shown = [message for message in linguist.read_ts(linguist.ts_file(language)) if not message.vanished]
    assert len(shown) > 900
    assert [message.source for message in shown if not message.translation] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_facts_is_translated(language: str):
    chunks = translations.merged(TEXTS, translations.read_texts(language))
    told = {key: entry for chunk in chunks.values() for key, entry in chunk.items()}
    assert len(told) > 2000
    assert [key for key, entry in told.items() if not entry.words or entry.was] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_of_the_facts_are_in_step_with_the_tables(language: str):
    chunks = translations.merged(TEXTS, translations.read_texts(language))
    for name, chunk in chunks.items():
        path = translations.TEXTS / language / f"{name}.yaml"
        assert path.read_text(encoding="utf-8") == translations.file_text(language, chunk), "run 'make assets'"
    told = translations.compiled({key: entry for chunk in chunks.values() for key, entry in chunk.items()})
    for path, reading in zip(translations.compiled_files(language), (False, True), strict=True):
        mine = {key: words for key, words in told.items() if belongs_to_reading(key) is reading}
        assert path.read_bytes() == translations.compiled_text(mine), "run 'make assets'"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wrong_in_the_translated_texts_of_the_facts(language: str):
    assert translations.wrong(language, translations.merged(TEXTS, translations.read_texts(language))) == []


def test_a_file_of_texts_that_cannot_be_read_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "tests.yaml").write_bytes(b"a: [\xff")
    monkeypatch.setattr(translations.update, "__defaults__", (LANGUAGES, tmp_path))
    monkeypatch.setattr(translations.counts, "__defaults__", (tmp_path,))
    assert translations.main() == 1
    (told,) = capsys.readouterr().err.splitlines()
    assert "de/tests.yaml cannot be read" in told


def test_every_text_has_a_key_of_its_own():
    keys = [text.key for text in TEXTS]
    assert len(keys) == len(set(keys))


def test_texts_put_in_unchanged_leave_the_facts_as_they_were():
    same = {text.key: text.english for text in TEXTS}
    told = with_texts(FACTS, same, {})
    for table in ("segments", "roots", "nerves", "zones", "areas", "conditions", "clues", "tests", "structures"):
        assert getattr(told, table) == getattr(FACTS, table)
    assert told.links == FACTS.links
    assert reading_with_texts(READING, same) == READING


def test_a_translated_text_stands_where_the_english_one_stood():
    told = with_texts(FACTS, {"areas.groin.name": "Leiste"}, {})
    assert told.areas["groin"].name == "Leiste"
    assert told.areas["buttock"].name == "buttock"


def test_a_changed_english_text_is_not_shown_in_its_old_translation():
    chunks = translations.merged([FactText("a.b", "now", "one")], {"a.b": Entry("before", "früher")})
    entry = chunks["one"]["a.b"]
    assert (entry.english, entry.words, entry.was) == ("now", "früher", "before")
    assert translations.compiled(chunks["one"]) == {}


@pytest.mark.parametrize(
    ("english", "words", "wrong"),
    [
        ("55 of 100", "55 von 100", ""),
        ("3,110 people, 0.7 %", "3.110 Menschen, 0,7 %", ""),
        ("3,110 people", "3111 Menschen", "numbers"),
        ("the {side} hip", "die {side:rechte|linke} Hüfte", ""),
        ("the hip", "die {side} Hüfte", "{side}"),
        ("the {side} hip", "die {side Hüfte", "brace"),
    ],
)
def test_a_translation_keeps_places_and_numbers(english: str, words: str, wrong: str):
    found = translations.wrong("de", {"one": {"a.b": Entry(english, words)}})
    assert [wrong in sentence for sentence in found] == ([True] if wrong else [])


def test_a_file_that_was_written_is_read_again(tmp_path: Path):
    chunk = {"a.b": Entry('He said "yes"', "Er sagte „ja“: ß", "before"), "a.c": Entry("two", "")}
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "one.yaml").write_text(translations.file_text("de", chunk), encoding="utf-8")
    assert translations.read_texts("de", tmp_path) == chunk


def test_vanished_words_stay_with_their_translation_and_come_back(tmp_path: Path):
    path = tmp_path / "kneural_de.ts"
    messages = [
        Message("a < b", "a kleiner b", ("app/x.py",)),
        Message("gone", "weg", (), vanished=True),
        Message("new"),
    ]
    path.write_bytes(linguist.ts_text("de", messages))
    assert linguist.read_ts(path) == messages
    assert linguist.compiled_text(messages).decode().count("kleiner") == 1
    assert "weg" not in linguist.compiled_text(messages).decode()


def test_words_put_together_before_they_are_looked_up_are_refused():
    with pytest.raises(ValueError, match="line 1"):
        list(extract.texts_in('tr(f"Root {name}")', reasoning=False))
    assert [text for text, _ in extract.texts_in('tr("a" if b else "c"); phrase("d")', reasoning=False)] == [
        "a",
        "c",
        "d",
    ]


def test_tr_speaks_the_language_in_use_and_english_where_a_word_is_missing():
    use("de", {"The {side} hip": "Die {side:rechte|linke} Hüfte", "right": "rechts"})
    try:
        assert tr("The {side} hip", side=Side.LEFT) == "Die linke Hüfte"
        assert tr("to the {side}", side=Side.RIGHT) == "to the rechts"
        assert tr("Nothing") == "Nothing"
    finally:
        use("en", {})


@given(st.sampled_from([text for text in TEXTS if "{side}" in text.english]), st.sampled_from(Side))
def test_every_place_for_a_side_can_be_filled(text: FactText, side: Side):
    values = dict.fromkeys(re.findall(r"{(\w+)}", text.english), "x") | {"side": side}
    assert side.value in fill(text.english, values)


def test_the_language_is_the_chosen_one_else_the_systems_else_english():
    assert language_of("es", "de_AT") == "es"
    assert language_of("", "de_AT") == "de"
    assert language_of("", "es-MX") == "es"
    assert language_of("", "fr_FR") == "en"
    assert language_of("xx", "C") == "en"


def test_the_names_of_languages_are_the_same_for_window_and_facts():
    assert set(linguist.LANGUAGES) == set(translations.NAMES)


def test_a_missing_catalogue_leaves_english_words():
    assert catalogue("xx") == {}


def test_latin_names_can_stand_behind():
    assert facts_in("en", FACTS, BOTH).structures["L4"].english == "fourth lumbar vertebra (vertebra lumbalis IV)"
