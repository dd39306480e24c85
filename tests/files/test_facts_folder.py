"""Faults in fact tables are all found, each with file, place and remedy."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from anatomy.files.facts_folder import (
    SHIPPED,
    TABLES,
    FactsError,
    Problem,
    compile_facts,
    load_shipped_facts,
    problems,
    read_compiled,
    read_facts,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped tables to spoil."""
    return Path(shutil.copytree(TABLES, tmp_path / "tables"))


def spoil(folder: Path, file: str, before: str, after: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(before) >= 1, f"{before!r} is not in {file}"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def add(folder: Path, file: str, row: str) -> None:
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8") + row + "\n", encoding="utf-8")


def test_the_shipped_tables_have_no_problem() -> None:
    assert problems(TABLES) == []


def test_the_compiled_facts_are_in_date(tmp_path: Path) -> None:
    compile_facts(TABLES, tmp_path / "facts.json")
    assert (tmp_path / "facts.json").read_bytes() == SHIPPED.read_bytes(), "run 'make assets'"


def test_reading_the_tables_and_the_compiled_file_gives_the_same_facts() -> None:
    from_tables, compiled = read_facts(TABLES), load_shipped_facts()
    assert from_tables.links == compiled.links
    for name in ("segments", "roots", "nerves", "zones", "conditions", "sources", "structures", "tests", "regions"):
        assert dict(getattr(from_tables, name)) == dict(getattr(compiled, name))


FAULTS: list[tuple[str, Callable[[Path], None], str, str]] = [
    ("a duplicate id", lambda f: add(f, "zones.yaml", '- {id: KN_ANT, name: "n", clinical_name: "c", place: "at {side}", borders: "b", sources: [authored]}'), "zones.yaml", "already used"),
    ("a key given twice", lambda f: spoil(f, "segments.yaml", "{id: L1-L2, name:", '{id: L1-L2, name: "other", name:'), "segments.yaml", "given twice"),
    ("an unknown key", lambda f: spoil(f, "segments.yaml", "upper: L1,", "upper: L1, colour: red,"), "segments.yaml", "no key 'colour'"),
    ("a missing key", lambda f: spoil(f, "segments.yaml", "upper: L1, ", ""), "segments.yaml", "'upper' is missing"),
    ("a wrong type", lambda f: spoil(f, "sources-1.yaml", "year: 2008", "year: soon"), "sources-1.yaml", "'year' is 'soon'"),
    ("an unknown grade", lambda f: spoil(f, "links-spine.yaml", "grade: strong", "grade: rock-solid"), "links-spine.yaml", "'grade' is 'rock-solid'"),
    ("an unknown check", lambda f: spoil(f, "sources-1.yaml", "verified: seen, authors", "verified: perhaps, authors"), "sources-1.yaml", "'verified' is 'perhaps'"),
    ("an unknown source", lambda f: spoil(f, "links-spine.yaml", "sources: [grays, kim2000]", "sources: [nobody1999]"), "links-spine.yaml", "cites 'nobody1999'"),
    ("no source", lambda f: spoil(f, "links-spine.yaml", "sources: [grays, kim2000]", "sources: []"), "links-spine.yaml", "names no source"),
    ("a broken reference to a zone", lambda f: spoil(f, "links-felt.yaml", "object: KN_SM", "object: KN_XX"), "links-felt.yaml", "'KN_XX' of felt_in"),
    ("a broken reference to a nerve", lambda f: spoil(f, "roots.yaml", "nerves: [genitofemoral-nerve]", "nerves: [genital-nerve]"), "roots.yaml", "'genital-nerve', which is no nerve"),
    ("a passage of no nerve", lambda f: spoil(f, "passages.yaml", "nerves: [femoral-nerve]", "nerves: [femur-nerve]"), "passages.yaml", "'femur-nerve', which is no nerve"),
    ("a clue that calls up no warning sign", lambda f: spoil(f, "clues.yaml", "red_flags: [clot]", "red_flags: [cloth]"), "clues.yaml", "red_flags name 'cloth'"),
    ("a clue that excludes nothing known", lambda f: spoil(f, "clues.yaml", "excludes: [patellar-reflex-reduced", "excludes: [patella-reflex"), "clues.yaml", "excludes name 'patella-reflex'"),
    ("a broken reference to a test", lambda f: spoil(f, "conditions-2-nerve.yaml", "tests: [fair,", "tests: [fare,"), "conditions-2-nerve.yaml", "'fare', which tests does not have"),
    ("a knee zone graded strong", lambda f: spoil(f, "links-felt.yaml", "object: KN_AM, grade: moderate", "object: KN_AM, grade: strong"), "links-felt.yaml", "graded strong"),
    ("a claim better checked than its source", lambda f: spoil(f, "links-felt.yaml", "sources: [grays]}", "sources: [grays], verified: seen}"), "links-felt.yaml", "better than any of its sources"),
    ("the wrong root hit", lambda f: spoil(f, "links-spine.yaml", "{subject: L5, relation: hit_by, object: L4-L5, zone: subarticular", "{subject: L4, relation: hit_by, object: L4-L5, zone: subarticular"), "links-spine.yaml", "The root that lies there is L5"),
    ("the wrong root exiting", lambda f: spoil(f, "links-spine.yaml", "{subject: L4, relation: exits, object: L4-L5", "{subject: L3, relation: exits, object: L4-L5"), "segments.yaml", "L3 is said to leave at L4-L5"),
    ("two exiting roots", lambda f: add(f, "links-spine.yaml", "- {subject: L3, relation: exits, object: L4-L5, grade: weak, sources: [grays]}"), "segments.yaml", "2 roots have the relation 'exits'"),
    ("a herniation zone that hits nothing", lambda f: spoil(f, "links-spine.yaml", "object: L3-L4, zone: foraminal", "object: L3-L4, zone: extraforaminal"), "segments.yaml", "foraminal herniation at L3-L4"),
    ("a herniation without a zone", lambda f: spoil(f, "links-spine.yaml", "object: L3-L4, zone: foraminal,", "object: L3-L4,"), "links-spine.yaml", "herniation zone goes with hit_by"),
    ("a link said twice", lambda f: add(f, "links-spine.yaml", "- {subject: L4, relation: exits, object: L4-L5, grade: strong, sources: [grays]}"), "links-spine.yaml", "stands twice"),
    ("a course out of order", lambda f: spoil(f, "roots.yaml", "[femoral-nerve, saphenous-nerve, infrapatellar-branch]", "[saphenous-nerve, femoral-nerve, infrapatellar-branch]"), "roots.yaml", "does not leave"),
    ("a course that the root does not feed", lambda f: spoil(f, "roots.yaml", "nerves: [genitofemoral-nerve]", "nerves: [tibial-nerve]"), "roots.yaml", "L1 does not feed"),
    ("an id with a side", lambda f: spoil(f, "structures.yaml", "id: femur,", "id: femur-left,"), "structures.yaml", "'femur-left' names a side"),
    ("a text with a side of its own", lambda f: spoil(f, "conditions-2-nerve.yaml", "A deep muscle in the {side} buttock", "A deep muscle in the right buttock"), "conditions-2-nerve.yaml", "says 'right'"),
    ("an unknown placeholder", lambda f: spoil(f, "conditions-2-nerve.yaml", "{side} buttock", "{sied} buttock"), "conditions-2-nerve.yaml", "placeholder '{sied}'"),
    ("a percentage without its n", lambda f: spoil(f, "treatments.yaml", "Pulling the spine has little or no effect.", "It helps 12 % of the time."), "treatments.yaml", "percentage without its n"),
    ("hard words in a plain text", lambda f: spoil(f, "treatments.yaml", "Pulling the spine has little or no effect.", "Intermittent mechanical decompression demonstrates negligible symptomatic improvement."), "treatments.yaml", "reads at school grade"),
    ("a frightening word", lambda f: spoil(f, "treatments.yaml", "Pulling the spine has little or no effect.", "It is for a crumbling spine."), "treatments.yaml", "says 'crumbling'"),
    ("an impossible place", lambda f: spoil(f, "conditions-1-spine.yaml", "segments: [L4-L5, L5-S1]", "segments: [L4-L5, L6-S1]"), "conditions-1-spine.yaml", "no segment 'L6-S1'"),
    ("segments and roots together", lambda f: spoil(f, "conditions-1-spine.yaml", "roots: [L1, L2, L3, L4, L5, S1, S2, S3]", "roots: [L4]\n  segments: [L4-L5]\n  usual_segment: L4-L5"), "conditions-1-spine.yaml", "both segments and roots"),
    ("an emergency without a red flag", lambda f: spoil(f, "conditions-4-emergency.yaml", "red_flags: [clot]", "red_flags: []"), "conditions-4-emergency.yaml", "names no red flag"),
    ("an unused row", lambda f: add(f, "treatments.yaml", '- {id: leeches, name: "Leeches", plain: "No.", clinical: "No.", grade: none, sources: [grays]}'), "treatments.yaml", "Nothing uses this row"),
    ("a nerve without a structure", lambda f: spoil(f, "structures.yaml", "id: sural-nerve,", "id: sural-nerf,"), "nerves.yaml", "no structure 'sural-nerve'"),
    ("a zone without a region", lambda f: spoil(f, "regions.yaml", "KN_ANT", "KN_ANTERIOR"), "zones.yaml", "'KN_ANT' has no region"),
    ("malformed YAML", lambda f: spoil(f, "zones.yaml", "- {id: KN_ANT,", "- {id: [KN_ANT,"), "zones.yaml", "malformed"),
    ("a file that is no list", lambda f: (f / "areas.yaml").write_text("groin: yes\n"), "areas.yaml", "not a list of rows"),  # type: ignore[arg-type, return-value]
    ("a row that is no mapping", lambda f: add(f, "areas.yaml", "- knee"), "areas.yaml", "not a row of keys"),
    ("an empty file", lambda f: (f / "clues.yaml").write_text(""), "clues.yaml", "not a list of rows"),  # type: ignore[arg-type, return-value]
    ("a missing table", lambda f: (f / "cautions.yaml").unlink(), "cautions.yaml", "table is missing"),
    ("an unknown table", lambda f: (f / "vitamins.yaml").write_text("[]"), "vitamins.yaml", "No table is called 'vitamins'"),  # type: ignore[arg-type, return-value]
    ("bytes that are no text", lambda f: (f / "areas.yaml").write_bytes(b"\xff\xfe\x00"), "areas.yaml", "not UTF-8"),  # type: ignore[arg-type, return-value]
]  # fmt: skip


@pytest.mark.whole_body
@pytest.mark.parametrize(("fault", "make", "file", "said"), FAULTS, ids=[fault for fault, *_ in FAULTS])
def test_each_kind_of_fault_is_found_with_file_place_and_remedy(
    folder: Path, fault: str, make: Callable[[Path], None], file: str, said: str
) -> None:
    make(folder)
    found = problems(folder)
    there = [problem for problem in found if problem.file == file and said in f"{problem.what} {problem.remedy}"]
    assert there, f"{fault}: {[str(problem) for problem in found]}"
    assert there[0].place
    assert there[0].remedy


def test_many_faults_are_reported_together_in_the_order_of_files_and_lines(folder: Path) -> None:
    spoil(folder, "links-spine.yaml", "grade: strong", "grade: rock-solid")
    spoil(folder, "zones.yaml", "- {id: KN_ANT,", "- {id: [KN_ANT,")
    spoil(folder, "sources-1.yaml", "year: 2008", "year: soon")
    spoil(folder, "sources-1.yaml", "kind: guideline", "kind: rumour")
    found = problems(folder)
    files = list(dict.fromkeys(problem.file for problem in found))
    # What could not be read at all comes first.
    assert files == ["zones.yaml", "links-spine.yaml", "segments.yaml", "sources-1.yaml"]
    lines = [int(problem.place.split()[1]) for problem in found if problem.file == "sources-1.yaml"]
    assert len(lines) == 2
    assert [problem.file for problem in found] == sorted((problem.file for problem in found), key=files.index)
    assert lines == sorted(lines)


def test_a_file_that_cannot_be_read_is_one_problem_not_hundreds(folder: Path) -> None:
    spoil(folder, "sources-1.yaml", "- {id: lee2008,", "- {id: [lee2008,")
    assert len(problems(folder)) == 1


def test_a_row_that_is_wrong_in_itself_is_one_problem(folder: Path) -> None:
    spoil(folder, "sources-1.yaml", "year: 2008", "year: soon")
    assert len(problems(folder)) == 1


def test_a_malformed_file_names_its_line(folder: Path) -> None:
    spoil(folder, "zones.yaml", "- {id: KN_AM,", "- {id: [KN_AM,")
    assert any(problem.file == "zones.yaml" and "line" in problem.place for problem in problems(folder))


def test_reading_spoilt_tables_raises_every_problem(folder: Path) -> None:
    spoil(folder, "links-spine.yaml", "sources: [grays, kim2000]", "sources: [nobody1999]")
    with pytest.raises(FactsError, match="nobody1999"):
        read_facts(folder)


def test_spoilt_tables_are_not_compiled(folder: Path, tmp_path: Path) -> None:
    spoil(folder, "links-spine.yaml", "sources: [grays, kim2000]", "sources: [nobody1999]")
    with pytest.raises(FactsError):
        compile_facts(folder, tmp_path / "facts.json")
    assert not (tmp_path / "facts.json").exists()


def test_a_missing_folder_is_one_problem(tmp_path: Path) -> None:
    (found,) = problems(tmp_path / "nowhere")
    assert isinstance(found, Problem)
    assert "does not exist" in found.what


def test_a_folder_without_tables_is_one_problem(tmp_path: Path) -> None:
    (found,) = problems(tmp_path)
    assert "no YAML tables" in found.what


def test_a_missing_compiled_file_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match=r"could not be read from .*facts\.json.*Install Kneural again"):
        read_compiled(tmp_path / "facts.json")


@pytest.mark.parametrize(
    "content",
    [b"", b"not json", b"[]", b"{}", b'{"format": 99}', b'{"format": 1, "tables": {}}', b'{"format": 1, "tables": {"segments": [{"id": 3}]}}', b"\xff\xfe"],
)  # fmt: skip
def test_a_damaged_compiled_file_is_one_clear_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "facts.json"
    path.write_bytes(content)
    with pytest.raises(FactsError, match=r"facts\.json") as caught:
        read_compiled(path)
    assert "\n" not in str(caught.value)


def test_the_shipped_facts_are_read_without_pydantic_or_yaml() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from anatomy.files.facts_folder import load_shipped_facts; load_shipped_facts();"
        "print([name for name in ('pydantic', 'yaml', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=TABLES.parents[2]
    )
    assert done.stdout.strip() == "[]"
