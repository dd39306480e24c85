"""The graphics context may be lost under a running window: after sleep, with a driver's fall or a change of card."""

import ctypes
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.faults import faults
from app.scene import stage as stage_room
from app.scene.describe import describe
from app.scene.quality import Quality
from app.scene.reading_pixels import DrawingLostError, read_pixels
from app.scene.stage import Stage
from app.scene.viewport import Viewport
from app.scene.views import camera_for
from app.scene.vtk_log import Complaints, listen_to_vtk
from app.state.state import State
from tests.scene.stories import outer_knee

W, H = 200, 150


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(faults, "log_file", lambda: tmp_path / "kneural.log")
    return tmp_path / "kneural.log"


@pytest.fixture
def own_stage(body):
    made = Stage(body)
    made.show(describe(State(lesion=outer_knee().lesion), outer_knee(), None, body))
    yield made
    made.close()


def destroy_context() -> None:
    """What the driver does when it falls: the context that draws is gone, and nobody is told."""
    egl = ctypes.CDLL("libEGL.so.1")
    for name in ("eglGetCurrentContext", "eglGetCurrentDisplay"):
        getattr(egl, name).restype = ctypes.c_void_p
    display = ctypes.c_void_p(egl.eglGetCurrentDisplay())
    context = ctypes.c_void_p(egl.eglGetCurrentContext())
    assert egl.eglMakeCurrent(display, None, None, None)
    assert egl.eglDestroyContext(display, context)


class Window:
    """A window that reads nothing, as one whose context is gone."""

    def GetRGBACharPixelData(self, *_: object) -> int:
        return 1


def test_a_context_that_is_destroyed_is_built_anew_and_the_picture_is_the_same(
    own_stage, body, log: Path, no_vtk_complaints
):
    assert sys.platform == "linux"
    camera = camera_for("anterior", body, W / H)
    own_stage.ground, own_stage.weight = ((10, 20, 30), (40, 50, 60)), 1.5
    before = own_stage.frame(camera, W, H)
    destroy_context()
    np.testing.assert_array_equal(own_stage.frame(camera, W, H), before)
    assert "built anew" in log.read_text(encoding="utf-8")
    no_vtk_complaints.clear()  # it complains rightly; that went into the log


def test_what_chance_left_in_memory_never_passes_for_a_picture():
    with pytest.raises(DrawingLostError):
        read_pixels(Window(), W, H, opaque=True)
    assert not read_pixels(Window(), W, H, opaque=False).any(), "of a picture without ground nothing may be in sight"


def test_a_driver_that_stays_away_is_told_of_in_one_sentence(own_stage, body, log: Path, monkeypatch):
    monkeypatch.setattr(
        stage_room, "read_pixels", lambda _window, w, h, opaque: read_pixels(Window(), w, h, opaque=True)
    )
    with pytest.raises(DrawingLostError, match="gives no pictures any more"):
        own_stage.frame(camera_for("anterior", body, W / H), W, H)
    assert log.read_text(encoding="utf-8").count("Drawing: ") == 2


def test_a_view_that_lost_its_drawing_says_so_once_and_goes_on_painting(qtbot: QtBot):
    class Gone:
        picture = None
        ground = ((1, 2, 3), (1, 2, 3))
        asked = 0

        def frame(self, *_: object) -> None:
            Gone.asked += 1
            raise DrawingLostError("gone")

    view = Viewport(Gone())  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(W, H)
    with qtbot.waitSignal(view.lost):
        view.show()
    view.refresh()
    assert view.grab().width() == W
    assert Gone.asked == 1


def test_what_vtk_complains_of_goes_into_the_log_and_not_to_the_terminal(
    log: Path, capfd: pytest.CaptureFixture[str], no_vtk_complaints
):
    from vtkmodules.vtkIOGeometry import vtkSTLReader

    listen_to_vtk()
    for _ in range(3):
        reader = vtkSTLReader()
        reader.SetFileName(f"/nowhere/{log.parent.name}.stl")
        reader.Update()
    assert log.read_text(encoding="utf-8").count("Unable to open /nowhere") == 1
    assert capfd.readouterr() == ("", "")
    no_vtk_complaints.clear()


def test_a_complaint_that_comes_with_every_frame_is_written_down_once():
    told: list[str] = []
    complaints = Complaints(told.append)
    for number in range(1000):
        complaints.hear(f"vtkThing (0x55cc11e{number:05x}): no memory")
        complaints.hear(f"vtkOther: frame {number} failed")
    assert sum("no memory" in text for text in told) == 1
    assert len(told) <= 40


def test_frames_in_motion_come_in_every_size_of_the_ladder(stage, body):
    camera = camera_for("anterior", body, W / H)
    sizes = [stage.frame(camera, W, H, quality).shape[0] for quality in Quality]
    assert sizes == [H, H, 99, 75, 54]
