"""Bad input gets one clear sentence with what, where and what to do, exit status 2, and no traceback."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.start.picture_commands import picture_size
from app.start.usage import UsageError
from app.start.window import no_screen_sentence

ROOT = Path(__file__).resolve().parents[2]


def kneural(*words: str, root: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app.start.command_line", *words],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def one_sentence(answer: subprocess.CompletedProcess[str]) -> str:
    assert answer.returncode == 2, answer.stderr
    assert answer.stdout == ""
    assert "Traceback" not in answer.stderr
    lines = [line for line in answer.stderr.splitlines() if line.strip()]
    assert len(lines) == 1, answer.stderr
    return lines[0]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program whose data can be spoilt."""
    root = tmp_path_factory.mktemp("copy") / "kneural"
    for folder in ("app", "anatomy", "assets"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.mark.parametrize(
    ("words", "valid"),
    [
        (("explain", "--segment", "L4-L9", "--condition", "disc-herniation"), "L4-L5"),
        (("explain", "--condition", "backache"), "disc-herniation"),
        (("explain", "--segment", "L4-L5"), "disc-herniation"),
        (("explain", "--segment", "L4-L5", "--condition", "disc-herniation", "--side", "right"), "subarticular"),
        (("explain", "--root", "L9", "--condition", "radiculopathy", "--side", "left"), "L4"),
        (("explain", "--segment", "L1-L2", "--condition", "isthmic-spondylolisthesis"), "L5-S1"),
        (("explain", "--condition", "piriformis-syndrome", "--side", "starboard"), "right"),
        (("explain", "--condition", "piriformis-syndrome", "--side", "right", "--severity", "7"), "0 (healthy)"),
        (("explain", "--condition", "piriformis-syndrome", "--side", "right", "--map", "mercator"), "lee"),
        (("export", "--structure", "L9", "--format", "ply", "--out", "x.ply"), "kneural list structures"),
        (("render", "--size", "wide", "--out", "x.png"), "1280x800"),
        (("list", "bones"), "segments"),
        (("dance",), "explain"),
    ],
)
def test_wrong_words_are_answered_with_the_valid_ones(words: tuple[str, ...], valid: str):
    assert valid in one_sentence(kneural(*words))


def test_a_picture_that_cannot_be_written_says_where(tmp_path: Path):
    blocker = tmp_path / "file"
    blocker.write_text("", encoding="utf-8")
    assert str(blocker) in one_sentence(kneural("render", "--out", str(blocker / "x.png"), "--size", "64x64"))


@pytest.mark.parametrize(
    "words",
    [
        ("render", "--view", "slice", "--out"),
        ("animate", "--format", "png", "--size", "64x64", "--out"),
        ("export", "--format", "glb", "--structure", "femur-right", "--out"),
        ("check-data",),
        ("shapes", "import"),
    ],
    ids=lambda words: words[0],
)
def test_a_path_that_the_system_does_not_take_is_answered_in_one_sentence(words: tuple[str, ...], tmp_path: Path):
    too_long = "a" * 300
    said = one_sentence(kneural(*words, str(tmp_path / too_long)))
    assert too_long in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stature", ["nan", "inf", "-5"])
def test_a_stature_of_nobody_is_refused(stature: str):
    assert stature in one_sentence(kneural("render", "--view", "slice", f"--stature={stature}", "--out", "x.png"))


def test_a_missing_bundle_is_named_with_its_remedy(copy: Path):
    bundle = copy / "assets" / "shapes" / "body.kneural"
    whole = bundle.read_bytes()
    bundle.unlink()
    try:
        said = one_sentence(kneural("render", "--out", "x.png", root=copy))
    finally:
        bundle.write_bytes(whole)
    assert str(bundle) in said
    assert "make assets" in said


@pytest.mark.parametrize("damage", ["cut", "flipped", "foreign", "empty"])
def test_a_damaged_bundle_is_named_with_its_remedy(copy: Path, damage: str):
    bundle = copy / "assets" / "shapes" / "body.kneural"
    whole = bundle.read_bytes()
    middle = len(whole) // 2  # among the man's places, which are read when nothing else is asked for
    spoilt = {
        "cut": whole[: len(whole) // 2],
        "flipped": whole[:middle] + bytes([whole[middle] ^ 255]) + whole[middle + 1 :],
        "foreign": b"PK\x03\x04" * 9,
        "empty": b"",
    }
    bundle.write_bytes(spoilt[damage])
    try:
        said = one_sentence(kneural("export", "--structure", "L4", "--format", "ply", "--out", "x.ply", root=copy))
    finally:
        bundle.write_bytes(whole)
    assert str(bundle) in said
    assert "make assets" in said


def test_damaged_facts_are_named_with_their_remedy(copy: Path):
    facts = copy / "assets" / "facts" / "facts.json"
    whole = facts.read_bytes()
    facts.write_bytes(whole[: len(whole) // 2])
    try:
        said = one_sentence(kneural("explain", "--condition", "piriformis-syndrome", "--side", "right", root=copy))
    finally:
        facts.write_bytes(whole)
    assert str(facts) in said


def test_check_data_names_every_fault_of_a_folder_at_once(tmp_path: Path):
    folder = tmp_path / "tables"
    shutil.copytree(ROOT / "anatomy" / "facts" / "tables", folder)
    (folder / "zones.yaml").write_text("- id: [unclosed", encoding="utf-8")
    (folder / "segments.yaml").write_text("- {id: L4-L5, colour: red}\n", encoding="utf-8")
    answer = kneural("check-data", str(folder))
    assert answer.returncode == 1
    assert "zones.yaml" in answer.stdout
    assert "segments.yaml" in answer.stdout
    assert "Traceback" not in answer.stderr


def test_without_a_screen_the_window_says_so_and_names_render():
    said = one_sentence(kneural(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM=""))
    assert "kneural render" in said


def test_a_dead_screen_is_told_from_a_living_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":4711")
    assert ":4711" in no_screen_sentence()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert no_screen_sentence() == ""


def test_a_lesion_that_cannot_be_is_refused_at_the_door_of_the_window():
    said = one_sentence(kneural("--fresh", "--lesion", "L1-L2 isthmic-spondylolisthesis", QT_QPA_PLATFORM="offscreen"))
    assert "L5-S1" in said
    assert "upside-down" in one_sentence(kneural("--fresh", "--lesion", "upside-down", QT_QPA_PLATFORM="offscreen"))


@pytest.mark.parametrize("text", ["", "12", "12x", "-3x4", "1e3x5", "9000x9000", "8x8", "1280 x 800"])
def test_sizes_that_are_none_are_refused(text: str):
    with pytest.raises(UsageError):
        picture_size(text)


def test_json_goes_to_stdout_and_talk_to_stderr():
    answer = kneural("explain", "--condition", "piriformis-syndrome", "--side", "right", "--json")
    assert answer.returncode == 0
    assert json.loads(answer.stdout)["courses"][0]["nerves"][0] == "sciatic-nerve"
