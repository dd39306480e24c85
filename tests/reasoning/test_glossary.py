"""Words of the trade are found in texts, whole, longest first, and lead to one explanation each."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import SourceId
from anatomy.facts.reading import Term
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.glossary import find_terms, glossary

FACTS, READING = load_shipped_facts(), load_shipped_reading()
WORDS = glossary(READING.terms.values())


def found(text: str, *, once: bool = True) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.term) for m in find_terms(text, WORDS, once=once)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The traversing root is pressed.", [("traversing root", "traversing")]),
        ("Neurogenic claudication", [("Neurogenic claudication", "claudication")]),
        ("two facet joints", [("facet joints", "facet")]),
        ("A slipped disc is no slip.", [("slipped disc", "herniation"), ("slip", "spondylolisthesis")]),
        ("This OR that: OR 2.65", [("OR", "odds-ratio")]),
        ("this or that", []),
        ("fair weather and a cold CT", [("CT", "ct")]),
        ("a slippery, non-slip floor", []),
        ("Lasègue", [("Lasègue", "slr")]),
        ("the vertebrae and foramina", [("vertebrae", "vertebra"), ("foramina", "foramen")]),
        ("neuropathies", [("neuropathies", "neuropathy")]),
        ("nervus\nischiadicus", [("nervus\nischiadicus", "sciatic")]),
        ("", []),
    ],
)
def test_terms_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_only_the_first_mention_is_linked_unless_all_are_wanted() -> None:
    text = "A disc beside a disc."
    assert len(found(text)) == 1
    assert len(found(text, once=False)) == 2


def test_no_terms_find_nothing() -> None:
    assert find_terms("a disc", glossary([])) == ()


@given(st.lists(st.sampled_from(sorted(READING.terms)), max_size=6), st.text(alphabet=" ,.;-()", max_size=3))
def test_mentions_come_in_order_without_overlap(ids: list[str], between: str) -> None:
    text = (between + " ").join(READING.terms[name].term for name in ids)
    mentions = find_terms(text, WORDS, once=False)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    assert all(mention.start < mention.end <= len(text) for mention in mentions)


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through(text: str) -> None:
    for mention in find_terms(text, WORDS, once=False):
        assert mention.term in READING.terms


@pytest.mark.parametrize("name", sorted(READING.terms))
def test_every_term_is_found_by_each_of_its_words(name: str) -> None:
    row = READING.terms[name]
    for word in (row.term, *row.also, *row.forms, *([row.latin] if row.latin else [])):
        assert (word, name) in [(text, term) for text, term in found(word)], word


def test_most_clinical_texts_of_the_story_hold_terms_that_are_explained() -> None:
    told = [step.clinical for row in FACTS.conditions.values() for step in row.changes]
    assert sum(bool(found(text)) for text in told) > 0.8 * len(told)


def test_words_of_a_teacher_are_found_too() -> None:
    own = Term("wallet", "fat wallet", "A thick purse.", "Object in the back pocket.", (SourceId("authored"),))
    assert find_terms("He sits on a fat wallet.", glossary([own]))[0].term == "wallet"


def test_a_german_word_with_a_sharp_s_is_found() -> None:
    words = glossary([Term("drop-foot", "Fallfuß", "p", "c", (SourceId("authored"),))])
    assert [one.term for one in find_terms("Ein Fallfuß heilt oft.", words)] == ["drop-foot"]
