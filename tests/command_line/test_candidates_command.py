"""The command line's contract: candidates."""

import json
from typing import Any

import pytest

from app.start.command_line import main

CONTRACT = ["candidates", "--area", "KN_ANT", "--clue", "patellar-reflex-reduced", "--clue", "femoral-stretch-positive"]


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def text(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 0
    return capsys.readouterr().out


def test_the_json_has_the_keys_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, *CONTRACT, "--side", "right", "--json")
    assert told["clues"] == ["patellar-reflex-reduced", "femoral-stretch-positive"]
    assert told["areas"] == ["KN_ANT"]
    assert told["side"] == "right"
    assert told["red_flags"] == []
    for row in told["candidates"]:
        assert row["kind"] in {"root", "condition"}
        assert row["group"] in {"spine", "hip", "knee", "peripheral-nerve", "emergency"}
        assert row["fit"] in {"high", "medium", "low"}
        assert isinstance(row["for"], list)
        assert isinstance(row["against"], list)
        assert row["sources"]
    first = told["candidates"][0]
    assert (first["id"], first["kind"], first["group"]) == ("L3", "root", "spine")
    assert {reason.get("clue") or reason.get("zone") for reason in first["for"]} == {
        "patellar-reflex-reduced", "femoral-stretch-positive", "KN_ANT",
    }  # fmt: skip
    assert told["next"]["clue"] not in told["clues"]


def test_every_source_named_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, *CONTRACT, "--json")
    described = {source["id"] for source in told["source_list"]}
    for row in told["candidates"]:
        assert set(row["sources"]) <= described
        assert all(reason["verified"] for reason in (*row["for"], *row["against"]))


def test_areas_and_knee_zones_can_be_given_together_in_any_case_and_order(capsys: pytest.CaptureFixture[str]) -> None:
    one = answer(capsys, "candidates", "--area", "calf", "--area", "kn_post", "--clue", "foot-tingling", "--json")
    other = answer(capsys, "candidates", "--clue", "Foot-Tingling", "--area", "KN_POST", "--area", "calf", "--json")
    assert one == other
    assert one["areas"] == ["KN_POST", "calf"]


def test_in_words_an_emergency_begins_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    told = text(capsys, "candidates", "--area", "KN_POST", "--clue", "saddle-numbness")
    assert told.index("call emergency services now") < told.index("1. Pressed nerve bundle")
    assert "What to look for next" not in told


def test_in_words_each_candidate_has_its_reasons_and_the_notice_comes_last(capsys: pytest.CaptureFixture[str]) -> None:
    told = text(capsys, *CONTRACT, "--side", "left")
    for words in ("left side", "fits well", "fits poorly", "Against:", "What may touch this root", "suri2011",
                  "What to look for next", "Seek help at once"):  # fmt: skip
        assert words in told
    assert told.rstrip().endswith("General education, not a diagnosis.")
    assert "%" not in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "KN_ANT"),
        (["--area", "knee"], "KN_POST"),
        (["--clue", "limping"], "patellar-reflex-reduced"),
        (["--area", "KN_ANT", "--side", "up"], "left"),
        (["--area", ""], "groin"),
    ],
)
def test_wrong_usage_is_one_sentence_that_names_the_valid_choices(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["candidates", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1
