"""The title offered for a step tells it from the others of a deck."""

from dataclasses import replace
from itertools import combinations

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.start.lesion_words import lesion_from_text
from app.state.state import State
from app.windows.decks.suggesting import suggested_title

FACTS = load_shipped_facts()


def _title(words: str, **seen: object) -> str:
    lesion = lesion_from_text(words, FACTS)
    return suggested_title(replace(State(lesion=lesion), **seen), explain(FACTS, lesion))  # type: ignore[arg-type]


def test_side_zone_story_and_what_stands_beside_are_told():
    disc = "L4-L5 disc-herniation foraminal right"
    assert _title(disc) == "L4-L5 disc herniation, right, foraminal"
    assert _title(disc, step=3) == "Where it is felt: L4-L5 disc herniation, right, foraminal"
    assert _title(disc, comparing=True) == "L4-L5 disc herniation, right, foraminal, and healthy"
    assert _title("L4-L5 disc-herniation central right") == "L4-L5 disc herniation, central"
    assert _title("meralgia-paraesthetica left") == "Meralgia paraesthetica, left"
    assert suggested_title(State(), None) == "The healthy body"


def test_different_views_are_offered_different_titles():
    lesions = ("L4-L5 disc-herniation foraminal right", "L4-L5 disc-herniation subarticular right",
               "L4-L5 disc-herniation foraminal left", "L4 radiculopathy left", "L5 radiculopathy left")  # fmt: skip
    views: tuple[dict[str, object], ...] = ({}, {"step": 1}, {"comparing": True})
    titles = [_title(lesion, **view) for lesion in lesions for view in views]
    assert all(one != other for one, other in combinations(titles, 2))
