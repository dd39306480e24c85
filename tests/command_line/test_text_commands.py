"""The command line's contract: explain, list and check-data."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from anatomy.files.facts_folder import TABLES
from app.start.command_line import main

FAR_LATERAL = [
    "explain",
    "--segment",
    "L4-L5",
    "--condition",
    "disc-herniation",
    "--zone",
    "extraforaminal",
    "--side",
    "left",
]


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


def test_far_lateral_l4_l5_left_names_l4_exiting_the_saphenous_course_and_the_inner_front_knee(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = answer(capsys, *FAR_LATERAL, "--json")
    (root,) = told["roots"]
    assert (root["root"], root["side"], root["role"], root["grade"]) == ("L4", "left", "exiting", "strong")
    assert any(course["nerves"][:2] == ["femoral-nerve", "saphenous-nerve"] for course in told["courses"])
    assert {"KN_AM", "KN_ANT"} <= {zone["zone"] for zone in told["knee_zones"]}
    assert {zone["side"] for zone in told["knee_zones"]} == {"left"}
    for key in ("roots", "courses", "knee_zones", "areas", "clues", "tests", "treatments", "outlook", "red_flags"):
        assert told[key], key
        assert all(item["sources"] and item["verified"] for item in told[key])


def test_subarticular_l4_l5_names_l5_traversing_and_the_outer_knee_never_its_front(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = answer(capsys, "explain", "--segment", "L4-L5", "--condition", "disc-herniation", "--zone", "subarticular",
                  "--side", "right", "--severity", "0.6", "--json")  # fmt: skip
    assert [(root["root"], root["role"]) for root in told["roots"]] == [("L5", "traversing")]
    zones = {zone["zone"] for zone in told["knee_zones"]}
    assert zones & {"KN_AL", "KN_LJL"}
    assert "KN_ANT" not in zones
    assert told["lesion"]["severity"] == 0.6
    assert told["plain"]
    assert told["clinical"]


def test_a_lesion_is_measured_and_names_what_it_meets_first(capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, "explain", "--segment", "L5-S1", "--condition", "isthmic-spondylolisthesis",
                  "--severity", "0.6", "--json")  # fmt: skip
    numbers = {number["id"]: number for number in told["numbers"]}
    assert numbers["slip"]["unit"] == "%"
    assert numbers["slip"]["grade"] == "Meyerding II"
    assert numbers["foramen-height-left"]["value"] < numbers["foramen-height-left"]["healthy"]
    assert all(number["normal"] is None or number["sources"] for number in told["numbers"])
    gaps = [contact["distance_mm"] for contact in told["contacts"]]
    assert gaps == sorted(gaps)
    assert told["contacts"][0]["structure"].startswith("root-l5")
    assert all(contact["pressed"] == (contact["distance_mm"] <= 0) for contact in told["contacts"])


def test_what_changes_no_shape_has_neither_figures_nor_contacts(capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, "explain", "--condition", "patellofemoral-pain", "--side", "right", "--json")
    assert (told["numbers"], told["contacts"]) == ([], [])


def test_a_root_and_a_nerve_can_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    root = answer(capsys, "explain", "--root", "L4", "--condition", "radiculopathy", "--side", "left", "--json")
    assert [(link["root"], link["role"]) for link in root["roots"]] == [("L4", None)]
    nerve = answer(capsys, "explain", "--condition", "piriformis-syndrome", "--side", "right", "--json")
    assert nerve["roots"] == []
    assert nerve["courses"][0]["root"] is None


def test_the_map_changes_the_areas(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["explain", "--root", "L4", "--condition", "radiculopathy", "--side", "right", "--json"]
    lee = {area["area"] for area in answer(capsys, *words)["areas"]}
    keegan = {area["area"] for area in answer(capsys, *words, "--map", "keegan")["areas"]}
    assert keegan - lee >= {"lateral-thigh"}


def test_every_source_named_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, *FAR_LATERAL, "--json")
    described = {source["id"]: source for source in told["source_list"]}
    assert {source for root in told["roots"] for source in root["sources"]} <= set(described)
    assert described["kim2000"]["doi"] == "10.1055/s-2000-13228"


def test_explaining_in_words_names_the_steps_and_ends_with_the_notice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(FAR_LATERAL) == 0
    text = capsys.readouterr().out
    for title in ("What changes", "Which root", "Which way", "Where it is felt", "Seek help at once"):
        assert title in text
    assert text.rstrip().endswith("General education, not a diagnosis.")
    assert "unverified" in text


def test_a_terminal_that_knows_only_ascii_gets_its_answer_too() -> None:
    import os
    import subprocess
    import sys

    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    for extra in ([], ["--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "app.start.command_line", *FAR_LATERAL, *extra],
            capture_output=True, check=True, env=environment, cwd=TABLES.parents[2],
        )  # fmt: skip
        assert b"L4" in done.stdout
        assert done.stderr == b""


def test_an_emergency_begins_with_its_red_flag(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--condition", "cauda-equina-syndrome"]) == 0
    text = capsys.readouterr().out
    assert text.index("call emergency services now") < text.index("What changes")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["explain", "--segment", "L4-L5", "--condition", "disc-herniation", "--side", "left"], "subarticular"),
        (["explain", "--condition", "gout"], "disc-herniation"),
        (["explain", "--segment", "L9-L10", "--condition", "disc-herniation"], "L4-L5"),
        (["explain", "--condition", "radiculopathy", "--root", "L7", "--side", "left"], "S1"),
        (["explain", "--condition", "patellofemoral-pain", "--side", "up"], "right"),
        (["explain", "--condition", "isthmic-spondylolisthesis", "--root", "L5"], "L5-S1"),
        (["explain", *FAR_LATERAL[1:], "--severity", "2"], "0"),
        (["explain", *FAR_LATERAL[1:], "--map", "mercator"], "keegan"),
        (["explain"], "--condition"),
    ],
)
def test_wrong_usage_is_one_sentence_that_names_the_valid_choices(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert said in refused(capsys, *words)


@pytest.mark.parametrize(
    ("what", "least", "keys"),
    [
        ("segments", 5, {"id", "exits", "traverses"}),
        ("roots", 8, {"id", "main_course", "key_muscle"}),
        ("nerves", 27, {"id", "roots", "kind"}),
        ("zones", 9, {"id", "name", "borders"}),
        ("areas", 13, {"id", "name", "borders"}),
        ("conditions", 29, {"id", "group", "segments", "roots", "zones"}),
        ("clues", 40, {"id", "kind", "plain", "clinical"}),
        ("sources", 186, {"id", "title", "verified", "doi"}),
    ],
)
def test_lists_come_as_json_and_as_a_table(
    capsys: pytest.CaptureFixture[str], what: str, least: int, keys: set[str]
) -> None:
    rows = answer(capsys, "list", what, "--json")
    assert len(rows) >= least
    assert all(keys <= set(row) for row in rows)
    assert main(["list", what]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(rows) + 1
    assert lines[0].startswith("id")


def test_a_list_that_does_not_exist_names_those_that_do(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["list", "planets"])
    assert caught.value.code == 2
    assert "nerves" in capsys.readouterr().err


def test_every_shape_has_a_name_and_every_name_a_shape(capsys: pytest.CaptureFixture[str]) -> None:
    from anatomy.files.shape_bundle import BUNDLE, read_bundle

    assert main(["list", "structures", "--json"]) == 0
    named = {row["id"] for row in json.loads(capsys.readouterr().out)}
    assert named == set(read_bundle(BUNDLE).shapes)


def test_structures_are_listed_on_both_sides_with_their_latin_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "structures", "--json"]) == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["femur-left"]["latin"] == "os femoris"
    assert rows["sciatic-nerve-right"]["fma"] == "19034"
    assert {"root-l5-left", "root-l5-right", "disc-l4-l5", "L4", "skin"} <= set(rows)


def test_structures_show_triangles_and_bounds_on_their_own_side(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "structures", "--json"]) == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    shaped = [row for row in rows.values() if row["triangles"]]
    for row in shaped:
        low, high = row["bounds_mm"]
        assert all(a <= b for a, b in zip(low, high, strict=True))
        if row["id"].startswith(("femur", "tibia", "patella")):
            assert (low[0] > 0) == row["id"].endswith("right")


def test_without_a_bundle_structures_are_listed_and_stderr_says_why(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.start.text_commands.BUNDLE", tmp_path / "body.kneural")
    assert main(["list", "structures", "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)[0]["triangles"] is None
    assert "body.kneural" in err


def test_the_shipped_facts_check_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-data"]) == 0
    assert "sound" in capsys.readouterr().out


def test_check_data_prints_every_problem_and_ends_with_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TABLES, tmp_path / "tables"))
    path = folder / "links-spine.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("grade: strong", "grade: sure", 1).replace("[kim2000, grays]", "[nobody]", 1), encoding="utf-8"
    )
    assert main(["check-data", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert "links-spine.yaml, line" in out
    assert "'sure'" in out
    assert "'nobody'" in out
    assert "problems" in err


def test_a_missing_facts_file_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("anatomy.files.compiled_facts.SHIPPED", tmp_path / "facts.json")
    assert "facts.json" in refused(capsys, *FAR_LATERAL)
