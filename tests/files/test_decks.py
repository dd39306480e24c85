"""Decks in files: what goes in comes out, and whatever else lies there is refused in one sentence."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import DermatomeMap, HerniationZone, Side
from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade
from anatomy.files import decks, translations
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.decks import (
    LARGEST_BYTES,
    SUFFIX,
    Deck,
    DeckError,
    DeckLesion,
    DeckPerson,
    Eye,
    Opening,
    Step,
    deck_bytes,
    deck_problems,
    deck_texts,
    read_deck,
    shipped_deck,
    shipped_decks,
    write_deck,
)
from anatomy.files.facts_texts import FRIGHTENING
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.person import Sex

FACTS = load_shipped_facts()
STRUCTURES = ("femur-right", "disc-l4-l5", "root-l4-left", "tibia-left")
SPOTS = st.floats(-4000, 4000, allow_nan=False)
LESIONS = st.builds(
    DeckLesion,
    condition=st.just("disc-herniation"),
    segment=st.sampled_from(["L3-L4", "L4-L5", "L5-S1"]),
    side=st.sampled_from(Side),
    zone=st.sampled_from([HerniationZone.SUBARTICULAR, HerniationZone.FORAMINAL]),
    severity=st.floats(0, 1),
)
EYES = st.builds(
    Eye,
    at=st.tuples(SPOTS, SPOTS, SPOTS),
    distance_mm=st.floats(1, 20000),
    azimuth=st.floats(-360, 360),
    pitch=st.floats(-85, 85),
    window=st.none() | st.builds(Opening, at=st.tuples(SPOTS, SPOTS, SPOTS), radius_mm=st.floats(0, 1000)),
    only=st.none() | st.sampled_from(Side),
    without=st.lists(st.just("thecal-sac"), max_size=2).map(tuple),
)
STEPS = st.builds(
    Step,
    title=st.text(max_size=120),
    words=st.text(max_size=300),
    lesion=st.none() | LESIONS,
    story=st.none() | st.integers(1, 4),
    seen=st.sampled_from(decks.NAMED_VIEWS) | EYES,
    beside=st.none() | st.just("healthy") | LESIONS,
    start=st.sampled_from([None, "3D", "slice", "side cut", "inside"]),
    knee=st.sampled_from([None, "front", "inner", "outer", "back"]),
    chosen=st.none() | st.sampled_from(STRUCTURES),
    layers=st.lists(st.sampled_from(["bones", "skin", "muscles"]), max_size=3).map(tuple),
    hidden=st.lists(st.sampled_from(STRUCTURES), max_size=3).map(tuple),
    labels=st.booleans(),
    level=st.sampled_from(["plain", "clinical"]),
    map=st.sampled_from(DermatomeMap),
    person=st.builds(DeckPerson, sex=st.sampled_from(Sex)),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / f"Lecture{SUFFIX}"


def refusal(path: Path) -> str:
    with pytest.raises(DeckError) as refused:
        read_deck(path, FACTS)
    sentence = str(refused.value)
    assert path.name in sentence
    assert "\n" not in sentence
    return sentence


def opened_or_refused(path: Path) -> Deck | str:
    try:
        return read_deck(path, FACTS)
    except DeckError as refused:
        return str(refused)


def with_step(place: Path, **step: Any) -> Path:
    place.write_text(json.dumps({"kneural_deck": 1, "steps": [{"title": "First"}, step]}))
    return place


@given(st.builds(Deck, title=st.text(max_size=120), steps=st.lists(STEPS, max_size=4).map(tuple)))
def test_a_deck_comes_out_of_its_file_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, deck: Deck):
    path = tmp_path_factory.mktemp("deck") / f"x{SUFFIX}"
    write_deck(path, deck)
    assert read_deck(path, FACTS) == deck
    assert path.read_bytes() == deck_bytes(deck)


@given(st.binary(max_size=300))
def test_bytes_that_are_no_deck_are_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes):
    path = tmp_path_factory.mktemp("deck") / f"x{SUFFIX}"
    path.write_bytes(data)
    assert "Choose another file" in refusal(path)


@given(field=st.sampled_from([*Step.model_fields, "anything"]), value=ANYTHING)
def test_whatever_stands_in_a_step_it_is_read_or_refused_in_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, field: str, value: Any
):
    path = tmp_path_factory.mktemp("deck") / f"x{SUFFIX}"
    path.write_text(json.dumps({"kneural_deck": 1, "steps": [{field: value}]}), encoding="utf-8")
    answer = opened_or_refused(path)
    if isinstance(answer, Deck):
        write_deck(path, answer)
        assert read_deck(path, FACTS) == answer
    else:
        assert path.name in answer
        assert "\n" not in answer


@pytest.mark.parametrize(
    ("step", "named"),
    [
        ({"lesin": {}}, ("step 2", "lesin", "not known")),
        ({"seen": "from above"}, ("step 2", "seen", "'whole'")),
        ({"layers": ["bone"]}, ("step 2", "layers", "'bones'")),
        ({"story": 5}, ("step 2", "story", "4")),
        ({"lesion": {"condition": "backache"}}, ("step 2", "backache", "disc-herniation")),
        ({"lesion": {"condition": "disc-herniation", "segment": "L9-L10"}}, ("step 2", "L4-L5")),
        ({"lesion": {"condition": "disc-herniation", "severity": 1e999}}, ("step 2", "severity", "finite")),
        ({"hidden": ["femur-rigt"]}, ("step 2", "femur-rigt", "Did you mean 'femur-right'?")),
        ({"title": "Felt", "chosen": "wing-left"}, ("step 2 (Felt)", "wing-left")),
        ({"seen": {"at": [0, 0, 1e9], "distance_mm": 5}}, ("step 2", "seen", "5000")),
        ({"words": "x" * 5000}, ("step 2", "words", "1200")),
    ],
)
def test_a_fault_is_told_with_its_step_and_what_would_be_right(
    place: Path, step: dict[str, Any], named: tuple[str, ...]
):
    sentence = refusal(with_step(place, **step))
    assert all(word in sentence for word in named), sentence
    assert deck_problems(place, FACTS)


def test_every_fault_of_the_ids_is_told_when_a_deck_is_checked(place: Path):
    with_step(place, hidden=["femur-rigt", "tibia-lefd"], lesion={"condition": "backache"})
    told = deck_problems(place, FACTS)
    assert len(told) == 3
    assert all("step 2" in sentence for sentence in told)


def test_a_stature_that_no_body_has_is_refused(place: Path):
    people = read_bundle(BUNDLE).people
    with_step(place, person={"sex": "woman", "stature_mm": 2400})
    with pytest.raises(DeckError, match=r"step 2.*240\.0 cm"):
        read_deck(place, FACTS, people)


def test_a_deck_of_a_later_kneural_says_so(place: Path):
    place.write_text('{"kneural_deck": 2, "steps": []}')
    assert "newer" in refusal(place)


def test_a_file_that_is_too_large_or_too_deep_or_not_there_is_refused(place: Path, tmp_path: Path):
    place.write_bytes(b" " * (LARGEST_BYTES + 1))
    assert "larger than 2 MB" in refusal(place)
    place.write_bytes(b'{"kneural_deck":1,"steps":' + b"[" * 200_000)
    assert "damaged" in refusal(place)
    assert "could not be read" in refusal(tmp_path / "none.kneural-deck")
    assert "could not be read" in refusal(tmp_path)


def test_a_place_that_cannot_be_written_leaves_what_was_there(tmp_path: Path):
    folder = tmp_path / f"folder{SUFFIX}"
    folder.mkdir()
    (folder / "kept").write_text("kept")
    with pytest.raises(DeckError, match="could not be written"):
        write_deck(folder, Deck(title="x"))
    assert (folder / "kept").read_text() == "kept"
    assert [file.name for file in tmp_path.iterdir()] == [folder.name]


def test_words_lose_what_no_one_sees_and_keep_their_lines():
    step = Step(title="  One\n two\u202e\x00 ", words=" First  line \n\tsecond ")
    assert (step.title, step.words) == ("One two", "First line\nsecond")


def test_a_deck_has_no_place_for_what_somebody_told():
    assert not {"hurts", "clues", "asking", "name", "patient"} & set(Step.model_fields)
    assert set(Deck.model_fields) == {"title", "steps"}


# --- the decks that come along ---


def test_the_shipped_decks_are_sound():
    assert len(shipped_decks()) >= 3
    people = read_bundle(BUNDLE).people
    assert [problem for path in shipped_decks() for problem in deck_problems(path, FACTS, people)] == []


def test_the_words_of_shipped_decks_stand_in_our_facts():
    facts = json.dumps(
        [text.english for text in translations.shipped_texts() if not text.key.startswith("decks.")], ensure_ascii=False
    )
    words = [text for key, text in deck_texts() if key.endswith(".words")]
    assert words
    assert [text for text in words if json.dumps(text, ensure_ascii=False)[1:-1] not in facts] == []


def test_titles_of_shipped_decks_are_plain_and_calm():
    texts = [text for _, text in deck_texts()]
    assert [text for text in texts if FRIGHTENING.search(text)] == []
    assert [text for text in texts if len(text.split()) > 4 and school_grade(text + ".") >= SIXTH_GRADE_ENDS] == []


@pytest.mark.parametrize("language", tuple(translations.NAMES))
def test_shipped_decks_are_translated_and_say_their_words_as_the_facts_do(language: str):
    entries = translations.read_texts(language)
    told = translations.compiled(entries)
    facts = {entries[key].english: words for key, words in told.items() if not key.startswith("decks.")}
    for key, text in deck_texts():
        assert told.get(key), key
        if key.endswith(".words"):
            assert told[key] == facts[text]
    for path in shipped_decks():
        deck, english = shipped_deck(path, told), shipped_deck(path, {})
        assert deck.title != english.title
        assert all(one.lesion == other.lesion for one, other in zip(deck.steps, english.steps, strict=True))
