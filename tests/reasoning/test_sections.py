"""The sections beside the four steps: merged, nothing told twice, gaps said."""

from itertools import pairwise

import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, RootName, Side
from anatomy.facts.reading import READING_TYPES, TOPIC_NAMES, Reading, Topic
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.explain import explain
from anatomy.reasoning.explanation import Explanation
from anatomy.reasoning.sections import Entry, sections_of

FACTS, READING = load_shipped_facts(), load_shipped_reading()
ORDER = (
    "What it is",
    "What it feels like",
    "What an examiner may find",
    "Worse and better",
    "Tests at the bedside",
    "Pictures and nerve tests",
    "Treatments, and do they help",
    "How it usually goes",
    TOPIC_NAMES[Topic.WITHOUT_PAIN],
    TOPIC_NAMES[Topic.CONFUSED_WITH],
)


def usual(condition: str) -> Explanation:
    """The condition where it mostly sits."""
    row = FACTS.conditions[ConditionId(condition)]
    segment = (row.usual_segment or row.segments[0]) if row.segments else None
    return explain(
        FACTS,
        Lesion(
            row.id,
            segment,
            root=RootName("L4") if row.id == "radiculopathy" else None,
            side=None if row.side == "none" else Side.RIGHT,
            zone=HerniationZone.SUBARTICULAR if row.zones else None,
        ),
    )


def entries(condition: str) -> list[Entry]:
    made = sections_of(FACTS, READING, usual(condition)).sections
    return [entry for section in made for part in section.parts for entry in part.entries]


@pytest.mark.parametrize("condition", sorted(FACTS.conditions))
def test_every_condition_has_its_sections_in_one_order_and_none_empty(condition: str):
    made = sections_of(FACTS, READING, usual(condition))
    places = [ORDER.index(section.name) for section in made.sections]
    assert len(places) >= 4
    assert all(before < after for before, after in pairwise(places))
    assert all(section.parts and all(part.entries for part in section.parts) for section in made.sections)


@pytest.mark.parametrize("condition", sorted(FACTS.conditions))
def test_nothing_is_told_twice(condition: str):
    told = [(entry.plain, entry.clinical) for entry in entries(condition)]
    assert len(told) == len(set(told))
    explanation = usual(condition)
    above = {step.clinical for step in explanation.steps} | {row.clinical for row in explanation.common_without_pain}
    assert not above & {clinical for _, clinical in told}


@pytest.mark.parametrize("condition", sorted(FACTS.conditions))
def test_every_test_treatment_and_outlook_of_the_explanation_is_told_or_said_better(condition: str):
    explanation = usual(condition)
    told = {entry.clinical for entry in entries(condition)}
    missing = {
        row.id
        for row in (*explanation.tests, *explanation.treatments, *explanation.outlook)
        if row.clinical not in told and row.id != "nerve-conduction"
    }
    assert not missing


@pytest.mark.parametrize("condition", sorted(FACTS.conditions))
def test_a_topic_is_told_or_named_as_a_gap_and_never_both(condition: str):
    made = sections_of(FACTS, READING, usual(condition))
    told = {part.name for section in made.sections for part in section.parts}
    gaps = [*made.gaps, *(gap for section in made.sections for gap in section.gaps)]
    assert len(gaps) == len(set(gaps))
    assert not told & set(gaps)


def test_look_alikes_are_those_of_the_root_that_is_touched():
    said = [
        entry.plain
        for section in sections_of(FACTS, READING, usual("disc-herniation")).sections
        if section.name == TOPIC_NAMES[Topic.CONFUSED_WITH]
        for part in section.parts
        for entry in part.entries
    ]
    (root,) = {link.root for link in usual("disc-herniation").roots}
    assert said
    assert all(text.startswith(f"{root}: ") for text in said)


def test_without_the_reading_tables_tests_and_treatments_are_told_all_the_same():
    explanation = usual("disc-herniation")
    empty = Reading.of({name: [] for name in READING_TYPES})
    names = [section.name for section in sections_of(FACTS, empty, explanation).sections]
    assert "Treatments, and do they help" in names
    assert "What it is" not in names


def test_a_sign_is_under_its_own_heading():
    explanation = explain(
        FACTS, Lesion(ConditionId("radiculopathy"), root=RootName("L4"), side=Side.RIGHT, segment=None)
    )
    section = next(s for s in sections_of(FACTS, READING, explanation).sections if s.name == ORDER[2])
    reflexes = next(part for part in section.parts if part.name == TOPIC_NAMES[Topic.REFLEXES])
    assert [entry.clinical for entry in reflexes.entries] == ["Patellar reflex reduced or absent."]
