"""A teacher's own facts join the shipped ones through the same door; what is faulty stays out, with its complaint."""

import subprocess
import sys
from pathlib import Path

import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Side, SourceId
from anatomy.files.facts_folder import TABLES, load_shipped_facts, load_shipped_reading
from anatomy.files.own_facts import load_everything, load_facts_with_own
from anatomy.reasoning.explain import explain

SOURCE = '- {id: mine2024, kind: paper, verified: seen, title: "My own series", year: 2024}\n'
CONDITION = """
- id: sore-shin
  name: "sore shin"
  clinical_name: "medial tibial stress"
  group: knee
  side: required
  grade: weak
  sources: [mine2024]
  changes: [{plain: "The {side} shin is sore.", clinical: "Sore {side} tibia.", grade: weak, sources: [mine2024]}]
  root_step: {plain: "No root is touched.", clinical: "No root.", grade: weak, sources: [mine2024]}
  way_step: {plain: "It stays in the shin.", clinical: "Local.", grade: weak, sources: [mine2024]}
  tests: [knee-examination]
"""
LINK = "- {subject: sore-shin, relation: felt_in, object: medial-leg, grade: weak, sources: [mine2024]}\n"
STAY_ACTIVE = '- {id: stay-active, name: "Stay active", plain: "Walk to school.", clinical: "Walk.", grade: weak, sources: [ng59]}\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound folder of own facts."""
    put(tmp_path, "sources-mine.yaml", SOURCE)
    put(tmp_path, "conditions-mine.yaml", CONDITION)
    put(tmp_path, "links-mine.yaml", LINK)
    return tmp_path


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def test_without_a_folder_the_shipped_facts_come_back(tmp_path: Path) -> None:
    shipped = load_shipped_facts()
    for folder in (None, tmp_path, tmp_path / "nowhere"):
        facts, complaints = load_facts_with_own(folder)
        assert complaints == ()
        assert facts.links == shipped.links
        assert dict(facts.conditions) == dict(shipped.conditions)


def test_own_conditions_sources_and_links_are_added_and_explained(folder: Path) -> None:
    facts, complaints = load_facts_with_own(folder)
    assert complaints == ()
    told = explain(facts, Lesion(ConditionId("sore-shin"), None, None, Side.LEFT, None))
    assert [area.area for area in told.areas] == ["medial-leg"]
    assert "left shin is sore" in told.plain


def test_own_rows_are_marked_as_theirs_and_ours_are_not(folder: Path) -> None:
    facts, _ = load_facts_with_own(folder)
    assert facts.conditions[ConditionId("sore-shin")].origin == "conditions-mine.yaml"
    assert facts.sources[SourceId("mine2024")].origin == "sources-mine.yaml"
    assert [link.origin for link in facts.links if link.origin] == ["links-mine.yaml"]
    assert not [row.id for row in facts.conditions.values() if row.origin and row.id != "sore-shin"]


def test_an_own_row_replaces_the_shipped_one_in_its_place(tmp_path: Path) -> None:
    put(tmp_path, "treatments-mine.yaml", STAY_ACTIVE)
    facts, complaints = load_facts_with_own(tmp_path)
    assert complaints == ()
    assert facts.treatments["stay-active"].plain == "Walk to school."
    assert list(facts.treatments) == list(load_shipped_facts().treatments)


def test_an_own_link_replaces_the_shipped_one_with_the_same_ends(tmp_path: Path) -> None:
    put(
        tmp_path,
        "links-mine.yaml",
        "- {subject: L3, relation: felt_in, object: KN_ANT, grade: weak, sources: [sasaki]}\n",
    )
    facts, complaints = load_facts_with_own(tmp_path)
    assert complaints == ()
    there = [link for link in facts.links if (link.subject, link.object) == ("L3", "KN_ANT")]
    assert [(link.grade, link.origin) for link in there] == [("weak", "links-mine.yaml")]
    assert len(facts.links) == len(load_shipped_facts().links)


def test_own_terms_and_texts_are_read_too(tmp_path: Path) -> None:
    put(
        tmp_path,
        "terms-mine.yaml",
        '- {id: wallet, term: "fat wallet", plain: "A thick purse.", clinical: "A purse.", sources: [authored]}\n',
    )
    put(
        tmp_path,
        "topics-mine.yaml",
        '- {condition: muscle-strain, topic: relieves, plain: "Rest a little.", clinical: "Relative rest.", grade: weak, sources: [grays]}\n',
    )
    known = load_everything(tmp_path)
    assert known.complaints == ()
    assert known.files == ("terms-mine.yaml", "topics-mine.yaml")
    assert known.reading.terms["wallet"].origin == "terms-mine.yaml"
    assert len(known.reading.topics) == len(load_shipped_reading().topics) + 1


FAULTS = [
    ("broken YAML", "clues-bad.yaml", "- {id: [broken\n", "malformed"),
    ("no UTF-8", "clues-bad.yaml", "\udcff", "not UTF-8"),
    ("no list", "clues-bad.yaml", "id: x\n", "not a list"),
    ("a day that is none", "clues-bad.yaml", "- {id: 2024-02-30}\n", "day is out of range"),
    ("a number that is none", "clues-bad.yaml", "- {id: !!int x}\n", "in quotes"),
    ("an unknown table", "vitamins.yaml", "[]\n", "No table is called"),
    ("an unknown key", "sources-bad.yaml", '- {id: a, kind: paper, verified: seen, title: "T", colour: red}\n', "no key 'colour'"),
    ("an unknown source", "treatments-bad.yaml", STAY_ACTIVE.replace("ng59", "nobody1900"), "nobody1900"),
    ("an unknown zone", "links-bad.yaml", "- {subject: L3, relation: felt_in, object: KN_NOWHERE, grade: weak, sources: [grays]}\n", "KN_NOWHERE"),
    ("a condition for a topic that is not there", "topics-bad.yaml", '- {condition: lumbago, topic: relieves, plain: "Rest.", clinical: "Rest.", grade: weak, sources: [grays]}\n', "lumbago"),
    ("an id given twice", "treatments-bad.yaml", STAY_ACTIVE * 2, "already used"),
    ("a hard plain text", "treatments-bad.yaml", STAY_ACTIVE.replace("Walk to school.", "Intermittent ambulatory physiotherapeutic interventions demonstrate superiority."), "school grade"),
    ("a frightening word", "treatments-bad.yaml", STAY_ACTIVE.replace("Walk to school.", "Your spine is crumbling."), "crumbling"),
    ("a side of its own", "treatments-bad.yaml", STAY_ACTIVE.replace("Walk to school.", "Walk on the left."), "says 'left'"),
    ("an origin of its own", "treatments-bad.yaml", STAY_ACTIVE.replace("sources:", "origin: me, sources:"), "names an origin"),
    ("a shape", "structures-bad.yaml", '- {id: horn, english: "horn", layer: bones, paired: false}\n', "cannot change the structures"),
    ("a second root at a segment", "links-bad.yaml", "- {subject: L3, relation: exits, object: L4-L5, grade: weak, sources: [grays]}\n", "no longer holds"),
    ("a row that breaks one of ours", "clues-bad.yaml", '- {id: fever, kind: alarm, plain: "fever", clinical: "fever", sources: [grays], red_flags: [plague]}\n', "plague"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "file", "text", "said"), FAULTS, ids=[fault for fault, *_ in FAULTS])
def test_a_faulty_file_is_left_out_with_its_complaint_and_the_others_count(
    folder: Path, fault: str, file: str, text: str, said: str
) -> None:
    (folder / file).write_bytes(text.encode("utf-8", "surrogateescape"))
    facts, complaints = load_facts_with_own(folder)
    assert complaints, fault
    assert {complaint.file for complaint in complaints} == {file}
    assert any(said in f"{complaint.what} {complaint.remedy}" for complaint in complaints), complaints
    assert all(complaint.place and complaint.remedy for complaint in complaints)
    assert "sore-shin" in facts.conditions
    assert facts.treatments["stay-active"] == load_shipped_facts().treatments["stay-active"]


def test_what_rests_on_a_faulty_file_is_left_out_too(folder: Path) -> None:
    put(folder, "sources-mine.yaml", SOURCE + "- {id: [\n")
    facts, complaints = load_facts_with_own(folder)
    assert {complaint.file for complaint in complaints} == {
        "sources-mine.yaml",
        "conditions-mine.yaml",
        "links-mine.yaml",
    }
    assert facts.links == load_shipped_facts().links


def test_an_id_in_two_own_files_leaves_the_second_out(tmp_path: Path) -> None:
    put(tmp_path, "treatments-a.yaml", STAY_ACTIVE)
    put(tmp_path, "treatments-b.yaml", STAY_ACTIVE.replace("school", "work"))
    facts, complaints = load_facts_with_own(tmp_path)
    assert {complaint.file for complaint in complaints} == {"treatments-b.yaml"}
    assert facts.treatments["stay-active"].plain == "Walk to school."


def test_without_own_facts_neither_pydantic_nor_yaml_is_imported(tmp_path: Path) -> None:
    code = (
        f"import sys; from pathlib import Path; from anatomy.files.own_facts import load_facts_with_own;"
        f"load_facts_with_own(Path({str(tmp_path)!r}));"
        "print([name for name in ('pydantic', 'yaml', 'numpy', 'rapidfuzz') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=TABLES.parents[2]
    )
    assert done.stdout.strip() == "[]"
