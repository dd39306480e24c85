"""The bundle that `make bundle` has just made, run as on a machine that has nothing else; `make bundle` calls these."""

import os
import subprocess
from pathlib import Path

import pytest
from contents import folder_bytes, read_contents
from product import ROOT, read_product
from PySide6.QtGui import QImage

from anatomy.facts.names import RootName
from app.look.colours import ROOTS
from app.start.command_line import main

PRODUCT = read_product()
FOLDER = ROOT / "build" / "bundle" / PRODUCT.command
LESION = ("--segment", "L4-L5", "--condition", "disc-herniation", "--zone", "subarticular", "--side", "right")
SURE_TO_END_S = 300
NEAR = 30
"""By how much a lit nerve's channels differ from its colour at most where light falls on it squarely."""

pytestmark = pytest.mark.built


def kneural(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the bundle's program in a home of its own, without a screen and without this checkout's Python."""
    bare = {"PATH": os.defpath, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    line = [str(FOLDER / PRODUCT.command), *words]
    return subprocess.run(line, cwd=home, env=bare, capture_output=True, text=True, timeout=SURE_TO_END_S, check=False)


def test_the_bundle_opens_draws_a_body_with_bones_and_ends(tmp_path: Path):
    done = kneural(tmp_path, "--smoke")
    assert done.returncode == 0, done.stderr


def test_the_bundle_explains_in_the_words_of_the_sources(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    done = kneural(tmp_path, "explain", *LESION)
    assert main(["explain", *LESION]) == 0
    assert done.stdout == capsys.readouterr().out
    assert "L5" in done.stdout


def test_the_bundle_draws_the_lit_root(tmp_path: Path):
    done = kneural(tmp_path, "render", *LESION, "--view", "lesion", "--size", "640x480", "--plain", "--out", "a.png")
    assert done.returncode == 0, done.stderr
    picture = QImage(str(tmp_path / "a.png"))
    seen = (picture.pixelColor(x, y) for x in range(0, 640, 2) for y in range(0, 480, 2))
    lit = [
        one
        for one in seen
        if all(abs(a - b) < NEAR for a, b in zip(one.getRgb()[:3], ROOTS[RootName("L5")], strict=True))
    ]
    assert len(lit) > 50


def test_the_bundle_is_within_its_limit():
    assert 100_000_000 < folder_bytes(FOLDER) <= read_contents().unpacked_megabytes * 1_000_000
