"""The search box understands words of the other languages, and whole lesions."""

import pytest

from anatomy.facts.reading import Kind
from anatomy.files.facts_folder import load_shipped_facts
from app.actions.meant import LesionHit
from app.windows.going_there import Search
from app.windows.reading_shelf import Shelf

SEARCH = Search(load_shipped_facts(), Shelf())


@pytest.mark.parametrize(
    ("typed", "kind", "thing"),
    [
        ("Kniescheibe", Kind.STRUCTURE, "patella"),
        ("rotula", Kind.STRUCTURE, "patella"),
        ("Hexenschuss", Kind.CONDITION, "radiculopathy"),
        ("hernia discal", Kind.CONDITION, "disc-herniation"),
    ],
)
def test_a_word_of_another_language_leads_there_under_the_name_it_has_here(typed: str, kind: Kind, thing: str) -> None:
    hits = [hit for hit, _ in SEARCH.find(typed, 8)]
    there = next(hit for hit in hits if not isinstance(hit, LesionHit) and (hit.kind, hit.id) == (kind, thing))
    own = next(name for k, identifier, name in SEARCH.index.things if (k, identifier) == (kind, thing))
    assert there.name == own


def test_the_other_word_is_told_beside_the_name() -> None:
    assert any("Kniescheibe" in told for _, told in SEARCH.find("Kniescheibe", 8))


def test_a_word_that_is_known_here_is_not_looked_up_elsewhere() -> None:
    fresh = Search(load_shipped_facts(), Shelf())
    fresh.find("shin", 8)
    assert "_elsewhere" not in vars(fresh)


def test_nothing_is_named_twice() -> None:
    for typed in ("patela", "ciatica", "menisco"):
        things = [(hit.kind, hit.id) for hit, _ in SEARCH.find(typed, 20) if not isinstance(hit, LesionHit)]
        assert len(set(things)) == len(things), typed


def test_a_whole_lesion_comes_before_what_holds_a_part_of_the_words() -> None:
    first, told = SEARCH.find("L5-S1 foraminal left", 8)[0]
    assert isinstance(first, LesionHit)
    assert told.startswith("left")
    assert SEARCH.find("L4-L5", 8)[0][0].name == "L4-L5"
