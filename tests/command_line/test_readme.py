"""README tells the truth: its commands run, its keys and links are there."""

import json
import re
from pathlib import Path

import pytest

from app.start.command_line import LISTS, main, parser
from tests.command_line.papers import (
    README,
    ROOT,
    code_lines,
    file_written,
    keys_of_window,
    kneural_lines,
    prose_of,
    spelt_out,
    text_of,
)

NOT_RUN = {
    "make run": "opens the window",
    "make test": "runs this very test",
    "make bundle": "takes minutes; tests/bundle looks at its parts",
    "make deb": "takes minutes; tests/bundle looks at its parts",
    "sudo apt install ./build/out/kneural_*.deb": "installs a package",
    "kneural --smoke": "opens the window; tests/start does it",
    "uv sync --no-default-groups": "installs packages",
    "uv run kneural": "opens the window",
}
"""Lines that are only checked for form, and why."""
TABLES = {"FOLDER": str(ROOT / "anatomy" / "facts" / "tables")}
MOUSE = {
    "drag",
    "Shift-drag, right-drag or middle-drag",
    "wheel, two fingers on a trackpad, a pinch",
    "touch: one finger, two fingers",
    "click a disc, vertebra, root or nerve",
}
RUN = [
    [TABLES.get(word, word) for word in words]
    for line in kneural_lines(README)
    if line not in NOT_RUN
    for words in spelt_out(line)
]
DRAWN = [words for words in RUN if words[1] in {"render", "export", "animate", "handout"}]
TOLD = [words for words in RUN if words not in DRAWN]


@pytest.mark.parametrize("words", TOLD, ids=" ".join)
def test_commands_that_tell_something_run_as_written(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words[1:]) == 0
    out, err = capsys.readouterr()
    assert out.strip()
    assert err == ""
    if "--json" in words:
        assert json.loads(out)


@pytest.mark.whole_body
@pytest.mark.parametrize("words", DRAWN, ids=" ".join)
def test_commands_that_write_a_file_run_as_written(words: list[str], tmp_path: Path) -> None:
    written = file_written(words, tmp_path)
    begins = {".png": b"\x89PNG", ".ply": b"ply", ".html": b"<!", ".webp": b"RIFF", ".pdf": b"%PDF"}[written.suffix]
    assert written.read_bytes().startswith(begins)


def test_every_line_of_code_is_run_or_listed_with_a_reason() -> None:
    lines = code_lines(README)
    assert {line for line in lines if not line.startswith("kneural")} <= set(NOT_RUN)
    assert set(NOT_RUN) <= set(lines), "a reason stands for a line that is gone"
    assert len(RUN) > 20


def test_lines_that_are_not_run_have_the_right_form() -> None:
    targets = set(re.findall(r"^(\w+):", text_of(ROOT / "Makefile"), re.M))
    for line in NOT_RUN:
        words = line.removeprefix("uv run ").split()
        if words[0] == "kneural":
            parser().parse_args(words[1:])
        elif words[0] == "make":
            assert words[1] in targets


def test_the_list_of_lists_is_whole() -> None:
    (line,) = [line for line in kneural_lines(README) if line.startswith("kneural list")]
    assert tuple(line.split()[2].split("|")) == LISTS


def _each(cell: str) -> str:
    return cell.replace("Ctrl+1 to 6", ", ".join(f"Ctrl+{n}" for n in range(1, 7))).replace("1 to 4", "1, 2, 3, 4")


def test_every_key_that_is_named_is_there() -> None:
    rows = re.findall(r"^\| (.+?) \| .+ \|$", text_of(README).partition("| Do | For |")[2].partition("\n\n")[0], re.M)
    cells = [cell for cell in rows if cell not in MOUSE]
    named = {key for cell in cells for key in re.split(r", | or ", _each(cell))}
    assert len(named) > 30
    assert named - keys_of_window() == set()


def test_commands_named_in_passing_exist() -> None:
    named = set(re.findall(r"`kneural ([a-z][a-z-]*)", prose_of(README)))
    assert named
    for command in named:
        with pytest.raises(SystemExit) as ended:
            parser().parse_args([command, "--help"])
        assert ended.value.code == 0


def test_it_is_short_enough_to_be_read() -> None:
    assert len(text_of(README).split()) < 1250
