"""``--smoke`` tells a working installation from one that does not work."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.look.colours import BONE, LIGHT_GROUND, SKIN
from app.start.smoke import look_at

ROOT = Path(__file__).resolve().parents[2]


def smoke(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app.start.command_line", "--smoke"],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def image(pixels: np.ndarray) -> QImage:
    data = np.ascontiguousarray(pixels, np.uint8)
    return QImage(data.tobytes(), data.shape[1], data.shape[0], 3 * data.shape[1], QImage.Format.Format_RGB888).copy()


def ground(height: int = 96, width: int = 128) -> np.ndarray:
    ramp = np.linspace(0, 1, height)[:, None, None]
    top, bottom = (np.array(colour, float) for colour in LIGHT_GROUND)
    return np.broadcast_to(top + (bottom - top) * ramp, (height, width, 3)).round()


def shaded(colour: tuple[int, int, int], height: int = 40, width: int = 40) -> np.ndarray:
    """A ball's worth of one colour, from dark to light."""
    light = np.linspace(0.45, 1, height * width).reshape(height, width, 1)
    return np.clip(np.array(colour) * light + np.random.default_rng(3).integers(-4, 5, (height, width, 3)), 0, 255)


def test_an_empty_picture_is_seen_to_be_empty():
    assert "empty" in look_at(image(ground())).trouble


def test_a_picture_of_skin_alone_shows_no_bone():
    picture = ground()
    picture[20:60, 20:60] = shaded(SKIN)
    assert "no bone" in look_at(image(picture)).trouble


def test_a_picture_with_bone_in_light_and_shade_is_well():
    picture = ground()
    picture[20:60, 20:60] = shaded(BONE)
    assert look_at(image(picture)).trouble == ""


def test_this_installation_works_and_says_how_fast():
    answer = smoke(ROOT)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == ""
    assert "works here" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize("missing", ["shapes/body.kneural", "facts/facts.json"])
def test_an_installation_that_lacks_something_fails_and_names_it(tmp_path: Path, missing: str):
    for folder in ("app", "anatomy", "assets"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "authoring"))
    (tmp_path / "assets" / missing).unlink()
    answer = smoke(tmp_path)
    assert answer.returncode == 1
    assert Path(missing).name in answer.stderr
    assert "Traceback" not in answer.stderr
