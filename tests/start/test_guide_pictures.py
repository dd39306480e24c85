"""The pictures of README and the guides: a list that can be drawn, and files that are small and match it."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import numpy as np
import pytest
from PySide6.QtGui import QImage

from anatomy.files.facts_folder import load_shipped_facts
from app.start.command_line import parser
from app.start.guide_pictures import GUIDES, MOST_BYTES, WINDOW, PictureError, packed, read_list
from app.start.lesion_words import lesion_from_text
from app.windows.presenting.keys import keys_of
from app.windows.wish_list import wishes_of

ROOT = GUIDES.parents[1]
PICTURES = read_list()


def test_the_folder_holds_the_pictures_of_the_list_and_no_others() -> None:
    kinds = {".webp", ".png", ".jpg", ".jpeg", ".svg", ".gif"}
    there = {file.name for file in GUIDES.iterdir() if file.suffix in kinds}
    assert there == {picture.file for picture in PICTURES}


def test_every_picture_is_shown_somewhere() -> None:
    papers = [ROOT / "README.md", *GUIDES.glob("*.md")]
    shown = {Path(link).name for paper in papers for link in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", paper.read_text())}
    assert {picture.file for picture in PICTURES} - shown == set()


def test_pictures_are_small() -> None:
    sizes = [(GUIDES / picture.file).stat().st_size for picture in PICTURES]
    assert max(sizes) <= MOST_BYTES
    assert sum(sizes) <= 500_000


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.file)
def test_every_picture_of_the_list_can_be_asked_for(picture) -> None:
    facts = load_shipped_facts()
    assert len(picture.alt.split()) > 5
    if picture.render:
        words = shlex.split(picture.render)
        assert words[:2] == ["kneural", "render"]
        given = parser().parse_args([*words[1:], "--out", "x.png"])
        assert given.condition in facts.conditions
    if picture.lesion:
        lesion_from_text(picture.lesion, facts)
    places = {place.rpartition("-")[0] for place in picture.hurts}
    assert places <= {*facts.zones, *facts.areas}
    assert set(picture.clues) <= set(facts.clues)
    known = {wish.id for wish in (*wishes_of(MagicMock()), *keys_of(MagicMock()))}
    assert set(picture.wishes) <= known


def test_pictures_are_made_from_the_list(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app.start.guide_pictures", str(tmp_path), "presenting.webp", "slice.webp"],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert {file.name for file in tmp_path.iterdir()} == {"presenting.webp", "slice.webp"}
    hall = QImage(str(tmp_path / "presenting.webp"))
    assert (hall.width(), hall.height()) == WINDOW
    raw = hall.convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(raw.constBits(), np.uint8).reshape(raw.height(), -1)[:, : 3 * raw.width()]
    pixels = pixels.reshape(raw.height(), raw.width(), 3).astype(int)
    # The L5 root is green in the picture, and the sentence stands on a light band below.
    green = (pixels[..., 1] - pixels[..., 0] > 60) & (pixels[..., 1] > pixels[..., 2])
    assert green[:-200].sum() > 2000
    assert pixels[-15:].mean() > 200


def test_a_picture_too_large_at_any_quality_is_refused() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (120, 120, 3), np.uint8)
    image = QImage(noise.data, 120, 120, 360, QImage.Format.Format_RGB888)
    large = packed(image, "a.webp")
    small = packed(image, "a.webp", most=len(large) - 1)
    assert len(small) < len(large)
    with pytest.raises(PictureError, match="larger than 100 bytes"):
        packed(image, "a.webp", most=100)
    with pytest.raises(PictureError, match="'unknown' cannot be written"):
        packed(image, "a.unknown")
