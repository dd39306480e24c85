"""What the tables that are read on demand hold."""

import subprocess
import sys

import pytest

from anatomy.facts.names import Grade, SourceId
from anatomy.facts.reading import Topic, Verdict
from anatomy.files.facts_folder import TABLES, load_shipped_facts, load_shipped_reading

FACTS, READING = load_shipped_facts(), load_shipped_reading()


def test_all_34_corrections_are_there_in_order() -> None:
    assert [row.number for row in READING.corrections.values()] == list(range(1, 35))


def test_every_correction_says_what_is_said_why_it_is_off_and_what_is_so() -> None:
    for row in READING.corrections.values():
        assert row.said.endswith(".")
        assert row.why.endswith(".")
        assert row.plain != row.why
        assert row.clinical
        assert row.sources
        assert SourceId("authored") not in row.sources


def test_the_sentence_about_no_spinal_cord_is_called_unsafe_and_sends_for_help() -> None:
    row = READING.corrections["no-cord-no-harm"]
    assert row.verdict is Verdict.UNSAFE
    assert "emergency services" in row.plain
    assert "cauda-equina-syndrome" in row.about


@pytest.mark.parametrize("topic", [Topic.SYMPTOMS, Topic.MECHANISM])
def test_nearly_every_condition_has_words_of_its_own_on(topic: Topic) -> None:
    without = [condition for condition in FACTS.conditions if (condition, topic) not in READING.topics]
    assert len(without) <= 3, without


def test_the_questions_of_the_articles_are_answered() -> None:
    asked = {"l5-s1-and-the-knee", "s1-and-the-knee", "narrow-canal-and-the-knee", "common-causes-at-l5-s1",
             "always-from-the-back", "without-surgery", "knee-pain-to-leg-pain", "how-is-it-found-out"}  # fmt: skip
    assert asked <= set(READING.questions)
    assert all(row.question.endswith("?") for row in READING.questions.values())
    assert all(row.question.count("?") == 1 for row in READING.questions.values())


def test_the_knee_itself_is_named_as_the_commonest_source() -> None:
    assert "knee itself" in READING.questions["always-from-the-back"].plain
    assert "not known" in READING.questions["always-from-the-back"].clinical


@pytest.mark.parametrize(
    "term",
    ["herniation", "protrusion", "extrusion", "sequestration", "bulge", "anular-fissure", "subarticular", "foraminal",
     "extraforaminal", "exiting", "traversing", "dermatome", "myotome", "radiculopathy-term", "radicular-pain",
     "referred-pain", "claudication", "saphenous", "spondylolysis", "spondylolisthesis", "facet", "red-flag"],
)  # fmt: skip
def test_the_terms_of_the_trade_are_explained(term: str) -> None:
    row = READING.terms[term]
    assert row.plain != row.clinical
    assert row.sources


def test_the_three_kinds_of_pain_are_told_apart() -> None:
    assert "dull" in READING.terms["referred-pain"].plain.lower()
    assert "shoots" in READING.terms["radicular-pain"].plain
    assert "without pain" in READING.terms["radiculopathy-term"].clinical


def test_studies_say_how_many_only_with_what_they_counted() -> None:
    assert len(READING.studies) > 80
    for row in READING.studies.values():
        assert (row.n is None) == (row.of == ""), row.id


def test_facts_that_are_only_read_on_demand_name_known_sources() -> None:
    for table in (READING.topics, READING.corrections, READING.questions, READING.terms):
        for row in table.values():
            assert row.sources
            assert set(row.sources) <= set(FACTS.sources)
    assert set(READING.studies) <= set(FACTS.sources)


def test_no_topic_rests_on_unopened_works_and_is_graded_strong() -> None:
    for row in READING.topics.values():
        if row.grade is Grade.STRONG:
            assert any(FACTS.sources[source].verified != "unverified" for source in row.sources), row.id


def test_shipped_rows_name_no_origin() -> None:
    assert not [row for row in FACTS.links if row.origin]
    assert not [row for row in READING.terms.values() if row.origin]


def test_loading_the_facts_does_not_load_what_is_read_on_demand() -> None:
    code = (
        "from anatomy.files import compiled_facts as c; opened = []; real = c._read;"
        "c._read = lambda path, *more: (opened.append(path.name), real(path, *more))[1];"
        "c.load_shipped_facts(); print(opened)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=TABLES.parents[2]
    )
    assert done.stdout.strip() == "['facts.json']"
