"""The dialogs for still and moving pictures: what is chosen is what is drawn, and work can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.exports.errors import ExportError
from app.exports.extras import FULL, LARGEST, PLAIN
from app.exports.moving import Format, What
from app.look.theme import LIGHT, dress
from app.scene.camera import Camera
from app.state.state import State
from app.windows import saving_place
from app.windows.export_dialog import Seen
from app.windows.export_run import ExportRun
from app.windows.moving_picture_dialog import MovingPictureDialog
from app.windows.picture_dialog import CUSTOM, PictureDialog
from tests.exports.test_moving import told_story
from tests.scene.regions import facts
from tests.scene.simple_body import simple_body


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> QWidget:
    dress(qapp, LIGHT)
    window = QWidget()
    window.resize(1000, 800)
    qtbot.addWidget(window)
    return window


def seen(**more: object) -> Seen:
    story = told_story()
    given = {"state": State(lesion=story.lesion), "explanation": story, "size": (400, 500), "dark": False} | more
    return Seen(facts(), simple_body(), camera=Camera((0.0, 0.0, -430.0), 3200.0, 24.0, 6.0), **given)


@pytest.fixture
def dialog(home: QWidget) -> Iterator[PictureDialog]:
    made = PictureDialog(home, seen())
    yield made
    made.run.stop()
    made.reject()


@pytest.fixture
def moving(home: QWidget) -> Iterator[MovingPictureDialog]:
    made = MovingPictureDialog(home, seen())
    made.size_choice.addItem("tiny", (96, 64))
    made.size_choice.setCurrentIndex(made.size_choice.count() - 1)
    yield made
    made.run.stop()
    made.reject()


def choose(combo, data) -> None:
    index = next(n for n in range(combo.count()) if combo.itemData(n) == data)
    combo.setCurrentIndex(index)


def place(monkeypatch: pytest.MonkeyPatch, where: Path) -> list[tuple]:
    asked: list[tuple] = []
    monkeypatch.setattr(saving_place, "ask_place", lambda *given: asked.append(given) or (where, given[3][0]))
    return asked


def finish(dialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.run.running, timeout=20000)


def test_the_preview_is_the_picture_in_its_shape(dialog: PictureDialog, qtbot: QtBot):
    qtbot.waitUntil(lambda: dialog.preview.image is not None, timeout=10000)
    image = dialog.preview.image
    assert image.width() / image.height() == pytest.approx(1920 / 1080, abs=0.01)
    choose(dialog.size_choice, (2160, 2160))
    qtbot.waitUntil(lambda: dialog.preview.image.width() == dialog.preview.image.height(), timeout=10000)


def test_each_thing_can_be_left_out(dialog: PictureDialog):
    assert dialog.extras == FULL
    for name, box in dialog.boxes.items():
        box.setChecked(False)
        assert getattr(dialog.extras, name) is False
    assert dialog.extras == PLAIN


def test_a_size_of_ones_own_is_within_what_can_be_drawn(dialog: PictureDialog):
    choose(dialog.size_choice, CUSTOM)
    dialog.own_width.setValue(10**6)
    dialog.own_height.setValue(700)
    assert dialog.pixels == (LARGEST, 700)


def test_ground_and_view_are_taken_over(dialog: PictureDialog):
    choose(dialog.ground, "transparent")
    assert dialog.picture((100, 100)).transparent
    choose(dialog.ground, "dark")
    assert dialog.picture((100, 100)).dark
    choose(dialog.view, "knee")
    assert dialog.picture((100, 100)).view == "knee"
    choose(dialog.view, "as-seen")
    assert isinstance(dialog.picture((100, 100)).view, Camera)


def test_a_picture_is_saved_where_one_said(dialog, qtbot, tmp_path, monkeypatch):
    asked = place(monkeypatch, tmp_path / "picture.png")
    choose(dialog.size_choice, CUSTOM)
    dialog.own_width.setValue(320)
    dialog.own_height.setValue(200)
    dialog.save_button.click()
    assert not dialog.choices.isEnabled(), "what is being made can no longer be changed"
    finish(dialog, qtbot)
    image = QImage(str(tmp_path / "picture.png"))
    assert (image.width(), image.height()) == (320, 200)
    assert "picture.png" in dialog.said.text()
    assert asked[0][2].startswith("Kneural")
    assert asked[0][2].endswith(".png")
    assert dialog.choices.isEnabled()


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(dialog, qtbot, tmp_path, monkeypatch):
    place(monkeypatch, tmp_path / "nowhere" / "picture.png")
    choose(dialog.size_choice, (400, 500))
    dialog.save()
    finish(dialog, qtbot)
    assert "does not exist" in dialog.said.text()
    assert dialog.save_button.isEnabled()


def test_who_names_no_place_saves_nothing(dialog, monkeypatch):
    monkeypatch.setattr(saving_place, "ask_place", lambda *given: None)
    dialog.save()
    assert not dialog.run.running


def test_a_copy_comes_to_the_clipboard_with_its_holes(dialog, qtbot):
    choose(dialog.size_choice, (400, 500))
    choose(dialog.ground, "transparent")
    dialog.boxes["legend"].setChecked(False)
    dialog.copy_button.click()
    finish(dialog, qtbot)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (400, 500)
    assert image.pixelColor(4, 250).alpha() == 0


def test_esc_stops_the_work_first_and_then_closes(moving, qtbot, tmp_path, monkeypatch):
    place(monkeypatch, tmp_path / "turn.webp")
    choose(moving.what, What.TURNTABLE.value)
    moving.show()
    with qtbot.waitSignal(moving.run.moved, timeout=10000):
        moving.save()
    assert list(tmp_path.iterdir()), "it is being written"
    QTest.keyClick(moving, Qt.Key.Key_Escape)
    assert not moving.run.running
    assert moving.isVisible()
    assert list(tmp_path.iterdir()) == []
    assert moving.said.text() == "Stopped; nothing was written."
    QTest.keyClick(moving, Qt.Key.Key_Escape)
    assert not moving.isVisible()


def test_closing_the_dialog_stops_the_work(moving, qtbot, tmp_path, monkeypatch):
    place(monkeypatch, tmp_path / "turn.webp")
    with qtbot.waitSignal(moving.run.moved, timeout=10000):
        moving.save()
    moving.close()
    assert not moving.run.running
    assert list(tmp_path.iterdir()) == []


def test_the_story_is_offered_where_there_is_one(moving, home):
    assert moving.moves is What.STORY
    healthy = MovingPictureDialog(home, seen(explanation=None, state=State()))
    assert [healthy.what.itemData(n) for n in range(healthy.what.count())] == [What.TURNTABLE.value]
    healthy.reject()


def test_a_turn_is_saved_as_an_animated_webp_with_progress(moving, qtbot, tmp_path, monkeypatch):
    place(monkeypatch, tmp_path / "turn.webp")
    choose(moving.what, What.TURNTABLE.value)
    moving.rate.setValue(3)
    moving.seconds.setValue(2)
    shares: list[float] = []
    moving.run.moved.connect(lambda share, _image: shares.append(share))
    moving.save()
    finish(moving, qtbot)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert QImageReader(str(tmp_path / "turn.webp")).imageCount() == 6
    assert [path.name for path in tmp_path.iterdir()] == ["turn.webp"]


def test_frames_are_saved_as_a_folder(moving, qtbot, tmp_path, monkeypatch):
    asked = place(monkeypatch, tmp_path / "frames")
    choose(moving.what, What.TURNTABLE.value)
    choose(moving.format, Format.PNG.value)
    moving.rate.setValue(2)
    moving.seconds.setValue(1)
    moving.save()
    finish(moving, qtbot)
    assert sorted(path.name for path in (tmp_path / "frames").iterdir()) == ["about.txt", "frame-1.png", "frame-2.png"]
    assert not asked[0][2].endswith(".webp")


def test_names_with_lines_are_off_for_a_turn_and_on_for_the_story(moving):
    choose(moving.what, What.TURNTABLE.value)
    assert not moving.extras.labels
    choose(moving.what, What.STORY.value)
    assert moving.extras.labels


def test_the_words_of_progress_name_the_time_that_is_left(qtbot):
    run = ExportRun()

    class Clock:
        def start(self) -> None: ...

        def elapsed(self) -> int:
            return 10_000

    run._clock = Clock()
    run.share = 0.25
    assert run.words == "25 %, about 30 s left"
    run.share = 0.02
    assert run.words == "2 %, about 8 minutes left"


def test_trouble_in_the_work_is_told_once_and_the_work_undone(qtbot):
    undone = []

    def steps():
        try:
            yield 0.5
            raise ExportError("The disk is full.")
        finally:
            undone.append(True)

    run = ExportRun()
    with qtbot.waitSignal(run.failed) as told:
        run.begin(steps())
    assert told.args == ["The disk is full."]
    assert undone == [True]
    assert not run.running


def test_a_lack_of_memory_is_said(qtbot):
    def steps():
        yield 0.1
        raise MemoryError

    run = ExportRun()
    with qtbot.waitSignal(run.failed) as told:
        run.begin(steps())
    assert "memory" in told.args[0]


@pytest.mark.parametrize("title", ["L4-L5 disc herniation", "a/b\\c:*?", "Ä" * 300])
def test_a_suggested_name_is_one_that_every_system_takes(title):
    name = saving_place.file_name(title, ".png")
    assert name.endswith(".png")
    assert len(name) < 100
    assert not set(name) & set('/\\:*?"<>|')
