"""What is read on demand, and a teacher's own facts, on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.settings.own_facts import own_facts_folder
from app.start import text_commands
from app.start.command_line import main

TERM = '- {id: wallet, term: "fat wallet", plain: "A thick purse.", clinical: "A purse.", sources: [authored]}\n'


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of own facts of this test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = own_facts_folder()
    folder.mkdir(parents=True)
    return folder


def test_sources_are_listed_with_what_was_done_on_how_many_and_what_was_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = {row["id"]: row for row in answer(capsys, "list", "sources", "--json")}
    assert len(rows) > 190
    for row in rows.values():
        assert {"authors", "year", "title", "journal", "doi", "pmid", "kind", "verified", "note", "done", "n", "n_counts",
                "found", "citation"} <= set(row)  # fmt: skip
        assert row["title"] in row["citation"]
    row = rows["hirabayashi2009"]
    assert (row["n"], row["n_counts"], row["year"], row["verified"]) == (17, "patients", 2009, "seen")
    assert "5" in row["found"]
    assert row["doi"] == "10.1016/j.surneu.2008.08.073"


@pytest.mark.parametrize(
    ("what", "count", "keys"),
    [("terms", 150, {"term", "also", "latin", "plain", "clinical", "sources"}),
     ("questions", 12, {"question", "plain", "clinical", "sources", "about"}),
     ("corrections", 34, {"number", "verdict", "said", "why", "plain", "clinical", "sources"})],
)  # fmt: skip
def test_terms_questions_and_corrections_are_listed(
    capsys: pytest.CaptureFixture[str], what: str, count: int, keys: set[str]
) -> None:
    rows = answer(capsys, "list", what, "--json")
    assert len(rows) >= count
    assert all(keys <= set(row) for row in rows)
    assert main(["list", what]) == 0
    assert capsys.readouterr().out.count("\n") == len(rows) + 1


def test_an_explanation_tells_every_topic_and_describes_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, "explain", "--condition", "meniscal-tear", "--side", "left", "--json")
    assert len(told["topics"]) == 17
    described = {source["id"] for source in told["source_list"]}
    for topic in told["topics"]:
        assert topic["entries"]
        assert topic["nothing_found"] == (topic["entries"][0]["sources"] == [])
        assert {name for entry in topic["entries"] for name in entry["sources"]} <= described


def test_own_facts_are_listed_and_marked(capsys: pytest.CaptureFixture[str], own: Path) -> None:
    (own / "terms-mine.yaml").write_text(TERM, encoding="utf-8")
    rows = {row["id"]: row for row in answer(capsys, "list", "terms", "--json")}
    assert rows["wallet"]["origin"] == "terms-mine.yaml"
    assert rows["dermatome"]["origin"] == ""


def test_a_faulty_own_file_is_told_on_stderr_and_the_answer_still_comes(
    capsys: pytest.CaptureFixture[str], own: Path
) -> None:
    (own / "terms-mine.yaml").write_text(TERM.replace("authored", "nobody"), encoding="utf-8")
    assert main(["list", "roots", "--json"]) == 0
    out, err = capsys.readouterr()
    assert len(json.loads(out)) == 8
    assert "terms-mine.yaml, line 1" in err
    assert "nobody" in err


def test_check_data_looks_at_own_facts_too(capsys: pytest.CaptureFixture[str], own: Path) -> None:
    (own / "terms-mine.yaml").write_text(TERM, encoding="utf-8")
    assert main(["check-data"]) == 0
    assert main(["check-data", str(own)]) == 0
    (own / "terms-mine.yaml").write_text(TERM.replace("plain:", "plane:"), encoding="utf-8")
    capsys.readouterr()
    assert main(["check-data"]) == 1
    assert "terms-mine.yaml, line 1" in capsys.readouterr().out
    assert main(["check-data", str(own)]) == 1


def test_check_data_names_the_folder_in_which_it_found_the_fault(
    capsys: pytest.CaptureFixture[str], own: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (own / "terms-mine.yaml").write_text(TERM.replace("plain:", "plane:"), encoding="utf-8")
    assert main(["check-data"]) == 1
    out, err = capsys.readouterr()
    assert err.rstrip().endswith(f"in {own}.")
    assert f"All facts in {text_commands.TABLES} are sound." in out
    monkeypatch.setattr(text_commands, "TABLES", tmp_path / "not installed")
    assert main(["check-data"]) == 1, "an installed Kneural looks at own facts, too"
    assert str(own) in capsys.readouterr().err
