"""Pictures of decks: whole folders or none, and two bodies in one picture."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from anatomy.files.shape_bundle import BUNDLE, read_bundle
from app.exports.deck_pictures import drawn_page, written_deck
from app.exports.errors import ExportError
from app.exports.job import Job
from app.exports.pictures import finished
from app.look.colours import LIGHT_GROUND
from app.scene.stage import Stage
from app.state.state import State

BODY = read_bundle(BUNDLE)


@pytest.fixture
def stage():
    made = Stage(BODY, LIGHT_GROUND)
    yield made
    made.close()


def job(width: int = 80) -> Job:
    return Job(None, BODY, None, State(), "whole", (width, 90))


def test_every_step_becomes_a_file_named_by_number_and_title(tmp_path: Path, stage: Stage):
    pages = [lambda: ("First: a/b?", (job(),)), lambda: ("", (job(), job(60)))]
    finished(written_deck(pages, tmp_path / "out", stage))
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == ["01 First a b.png", "02.png"]
    assert QImage(str(tmp_path / "out" / "02.png")).width() == 140
    assert QImage(str(tmp_path / "out" / names[0])).text("Title") == "First: a/b? · Healthy body"


def test_what_is_stopped_leaves_nothing(tmp_path: Path, stage: Stage):
    steps = written_deck([lambda: ("a", (job(),))] * 3, tmp_path / "out", stage)
    assert 0 < next(steps).share < 1
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, stage: Stage):
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(ExportError, match="is there already"):
        finished(written_deck([lambda: ("a", (job(),))], tmp_path, stage))
    assert [file.name for file in tmp_path.iterdir()] == ["mine"]


def test_a_deck_without_steps_makes_no_folder(tmp_path: Path, stage: Stage):
    with pytest.raises(ExportError, match="no step"):
        finished(written_deck([], tmp_path / "out", stage))
    assert list(tmp_path.iterdir()) == []


def test_two_bodies_stand_side_by_side(stage: Stage):
    both = finished(drawn_page((job(), job()), stage))
    left, right = (both.copy(x, 0, 80, 90).convertToFormat(QImage.Format.Format_RGB888) for x in (0, 80))
    assert left == right
