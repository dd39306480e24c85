"""The bundle's first file: a child that stumbles over something ends with a status, for its words would become a dialog."""

import ast
import os
import subprocess
import sys
from pathlib import Path

from product import ROOT

from app.scene import mesh_reading
from app.start import drawing_check

ENTRY = ROOT / "packaging" / "bundle" / "entry.py"


def entry(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ENTRY), *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_child_that_stumbles_ends_with_its_status_alone(tmp_path: Path):
    answer = entry(mesh_reading.HIDDEN_FLAG, tmp_path / "no-job")
    assert (answer.returncode, answer.stdout, answer.stderr) == (1, "", "")


def test_every_word_by_which_the_program_starts_itself_is_known_to_its_first_file():
    lines = ast.parse(ENTRY.read_text(encoding="utf-8")).body
    children = next(row.value for row in lines if isinstance(row, ast.Assign))
    assert ast.literal_eval(children) == {drawing_check.HIDDEN_FLAG, mesh_reading.HIDDEN_FLAG}


def test_what_a_person_asks_for_is_answered_and_wrong_words_are_told():
    assert "L4" in entry("list", "roots").stdout
    wrong = entry("list", "rots")
    assert wrong.returncode == 2
    assert len(wrong.stderr.splitlines()) == 1
