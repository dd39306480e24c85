"""Pictures of decks: whole folders or none, and two bodies in one picture."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from anatomy.files.shape_bundle import BUNDLE, read_bundle
from app.exports.deck_pictures import Page, band_of, drawn_page, written_deck
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
    pages = [lambda: Page("First: a/b?", (job(),)), lambda: Page("", (job(), job(60)))]
    finished(written_deck(pages, tmp_path / "out", stage))
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == ["01 First a b.png", "02.png"]
    assert QImage(str(tmp_path / "out" / "02.png")).width() == 140
    assert QImage(str(tmp_path / "out" / names[0])).text("Title") == "First: a/b? · Healthy body"


def test_what_is_stopped_leaves_nothing(tmp_path: Path, stage: Stage):
    steps = written_deck([lambda: Page("a", (job(),))] * 3, tmp_path / "out", stage)
    assert 0 < next(steps).share < 1
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, stage: Stage):
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(ExportError, match="is there already"):
        finished(written_deck([lambda: Page("a", (job(),))], tmp_path, stage))
    assert [file.name for file in tmp_path.iterdir()] == ["mine"]


def test_a_deck_without_steps_makes_no_folder(tmp_path: Path, stage: Stage):
    with pytest.raises(ExportError, match="no step"):
        finished(written_deck([], tmp_path / "out", stage))
    assert list(tmp_path.iterdir()) == []


def test_two_bodies_stand_side_by_side(stage: Stage):
    both = finished(drawn_page(Page("", (job(), job())), stage))
    left, right = (both.copy(x, 0, 80, 90).convertToFormat(QImage.Format.Format_RGB888) for x in (0, 80))
    assert left == right


def test_words_stand_in_a_band_below_two_bodies_and_the_picture_keeps_its_size(stage: Stage):
    high = 90 - band_of(90, "Words")
    halves = tuple(Job(None, BODY, None, State(), "whole", (200, high)) for _ in range(2))
    told = finished(drawn_page(Page("", halves, "A root and a nerve can feel the same."), stage))
    assert (told.width(), told.height()) == (400, 90)
    band = told.copy(0, high, 400, 90 - high).convertToFormat(QImage.Format.Format_RGB888)
    ground, ink = band.pixelColor(0, 0), [band.pixelColor(x, y) for x in range(400) for y in range(band.height())]
    assert min(colour.lightness() for colour in ink) < ground.lightness() - 100
    assert band_of(90, "") == 0
