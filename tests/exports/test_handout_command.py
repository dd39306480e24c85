"""The command line's contract: a page to take home, without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.start.command_line import main

LESION = ["--condition", "disc-herniation", "--segment", "L3-L4", "--zone", "foraminal", "--side", "left"]
ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_written_without_a_screen(tmp_path: Path):
    out = tmp_path / "page.pdf"
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    answer = subprocess.run(
        [sys.executable, "-m", "app.start.command_line", "handout", *LESION, "--paper", "letter", "--out", str(out)],
        cwd=ROOT, env=bare, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    assert answer.stderr == f"Written: {out}\n"
    assert answer.stdout == ""
    pdf = out.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert b"612" in pdf
    assert [file.name for file in tmp_path.iterdir()] == ["page.pdf"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Say what is wrong"),
        ([*LESION, "--severity", "0"], "above 0"),
        (["--condition", "disc-herniation"], "needs a"),
        ([*LESION, "--out", "/nowhere/at/all/page.pdf"], "does not exist"),
    ],
)
def test_trouble_is_one_sentence(words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["handout", "--out", str(tmp_path / "page.pdf"), *words]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
