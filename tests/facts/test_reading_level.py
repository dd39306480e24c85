"""How hard the plain texts are to read, by our count and by textstat's, and that none of them frightens."""

import json
from collections import defaultdict
from statistics import mean, quantiles

import pytest

from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.files.facts_texts import FRIGHTENING
from anatomy.reasoning.topics import topics_of
from tests.facts.every_text import plain_texts
from tests.facts.record_grades import GRADES

FACTS, READING = load_shipped_facts(), load_shipped_reading()
TEXTS = list(plain_texts(FACTS, READING))
RECORDED: dict[str, float] = json.loads(GRADES.read_text(encoding="utf-8"))


def test_every_plain_text_is_at_most_at_sixth_grade(capsys: pytest.CaptureFixture[str]) -> None:
    kinds: dict[str, list[float]] = defaultdict(list)
    for place, text in TEXTS:
        kinds[place.split()[0] if place.split()[0] not in FACTS.conditions else "story"].append(school_grade(text))
    with capsys.disabled():
        print("\nReading level of the plain texts (Flesch-Kincaid school grade)")
        for kind, grades in kinds.items():
            high = quantiles(grades, n=20)[-1] if len(grades) > 1 else grades[0]
            print(
                f"  {kind:12} {len(grades):4} texts, mean {mean(grades):4.1f}, 95 % below {high:4.1f}, highest {max(grades):4.1f}"
            )
    hard = [
        (place, round(school_grade(text), 1), text) for place, text in TEXTS if school_grade(text) >= SIXTH_GRADE_ENDS
    ]
    assert len(TEXTS) > 500
    assert not hard


def test_textstat_finds_no_plain_text_above_sixth_grade_either() -> None:
    known = [text for _, text in TEXTS if text in RECORDED]
    assert len(known) > 0.8 * len(TEXTS), "write the grades anew with tests.facts.record_grades"
    assert not {text: RECORDED[text] for text in known if RECORDED[text] >= SIXTH_GRADE_ENDS}


def test_our_count_agrees_with_textstat_on_the_whole() -> None:
    apart = [school_grade(text) - grade for text, grade in RECORDED.items()]
    assert len(apart) > 400
    assert abs(mean(apart)) < 0.3
    assert mean(abs(difference) for difference in apart) < 0.8


def test_no_plain_text_frightens() -> None:
    assert not [(place, text) for place, text in TEXTS if FRIGHTENING.search(text)]
    assert FRIGHTENING.search("Your spine is crumbling."), "the list would find one"


def test_whole_pages_of_topics_read_at_sixth_grade_too() -> None:
    for condition in FACTS.conditions:
        for page in topics_of(FACTS, READING, condition):
            whole = " ".join(entry.plain for entry in page.entries)
            assert not FRIGHTENING.search(whole), whole
            assert len(whole.split()) < 12 or school_grade(whole) < SIXTH_GRADE_ENDS, (condition, page.topic, whole)
