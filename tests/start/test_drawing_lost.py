"""Where nothing can be drawn, at the start or any more: a sentence and the flat map, never a crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOO_OLD = {
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "__EGL_VENDOR_LIBRARY_FILENAMES": "/usr/share/glvnd/egl_vendor.d/50_mesa.json",
    "MESA_GL_VERSION_OVERRIDE": "2.1",
}
LESION = ["--condition", "disc-herniation", "--segment", "L4-L5", "--zone", "subarticular", "--side", "right"]

LOSING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.actions import decking
from app.scene import stage
from app.scene.reading_pixels import DrawingLostError
from app.start.window import open_window
from app.windows.flat_body import FlatBody

def gone(*_, **__):
    raise DrawingLostError("the card was pulled out")

def watch(first):
    look = QTimer(QApplication.instance(), interval=20)
    def on_look():
        window = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and hasattr(one, "filled"))
        body = window.filled and window.body_view
        if window is first and body and stage.read_pixels is not gone and body.main.at_rest:
            if sys.argv[1] == "teaching":
                # A deck that is not saved is no reason to ask: it goes along.
                window.store.put(decking.keep(window.store.state, "whole", "one", ""))
                window.presenter.begin()
            stage.read_pixels = gone
            for view in body.views:
                view.refresh()
        elif isinstance(body, FlatBody) and not first.isVisible():
            look.stop()
            print(body.sentence.text(), "|", window.explanation.title, "|", window.store.can_undo, "|", window.presenting)
            window.hand_on()
            window.close()
    look.timeout.connect(on_look)
    look.start()

sys.exit(open_window("L4-L5 disc-herniation subarticular right 0.6", language="de", watch=watch))
"""


def run(tmp_path: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CACHE", "CONFIG", "STATE", "DATA")}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KNEURAL_DRAWING": "", **folders, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("doing", ["looking", "teaching"])
def test_a_window_that_cannot_draw_any_more_goes_on_flat_with_all_that_was_chosen(tmp_path: Path, doing: str):
    answer = run(tmp_path, "-c", LOSING, doing)
    assert answer.returncode == 0, answer.stderr
    sentence, title, undo, presenting = (part.strip() for part in answer.stdout.split("|"))
    assert sentence.startswith("Der Grafiktreiber liefert keine Bilder mehr"), "in the language of the window before"
    assert title == "Bandscheibenvorfall L4-L5"
    assert undo == "True"
    assert presenting == str(doing == "teaching"), "a lecture goes on"
    assert "the card was pulled out" in (tmp_path / "STATE" / "kneural" / "log" / "kneural.log").read_text()


@pytest.mark.parametrize(
    "command",
    [["render", "--size", "200x100", "--out"], ["animate", "--size", "200x100", "--seconds", "1", "--out"]],
    ids=["render", "animate"],
)
def test_a_command_that_draws_is_refused_in_one_sentence_where_opengl_is_missing(tmp_path: Path, command: list[str]):
    out = tmp_path / "picture"
    answer = run(tmp_path, "-m", "app.start.command_line", *command, str(out), **TOO_OLD)
    assert answer.returncode == 2
    assert answer.stderr.startswith("This computer cannot draw the body in three dimensions")
    assert answer.stderr.count("\n") == 1
    assert not out.exists()
    log = (tmp_path / "STATE" / "kneural" / "log" / "kneural.log").read_text()
    assert "the child that tried to draw failed: it ended with status -11" in log


def test_a_page_to_take_home_has_its_words_where_opengl_is_missing(tmp_path: Path):
    out = tmp_path / "page.pdf"
    answer = run(tmp_path, "-m", "app.start.command_line", "handout", *LESION, "--out", str(out), **TOO_OLD)
    assert answer.returncode == 0, answer.stderr
    assert "It has no pictures" in answer.stderr
    assert out.read_bytes().startswith(b"%PDF")


def test_a_cut_is_drawn_where_opengl_is_missing(tmp_path: Path):
    out = tmp_path / "cut.png"
    command = ["render", *LESION, "--view", "slice", "--size", "200x200", "--out", str(out)]
    answer = run(tmp_path, "-m", "app.start.command_line", *command, **TOO_OLD)
    assert answer.returncode == 0, answer.stderr
    assert out.read_bytes().startswith(b"\x89PNG")


FALLING = """
import os, sys
from PySide6.QtCore import QTimer
from app.scene import stage
from app.start.window import open_window

def crash(*_, **__):
    os._exit(11)

def watch(window):
    if sys.argv[1] == "crash":
        stage.read_pixels = crash
    look = QTimer(window, interval=20)
    def on_look():
        body = window.filled and window.body_view
        if body and (not hasattr(body.main, "at_rest") or body.main.at_rest):
            print(type(body).__name__, body.sentence.text() if hasattr(body, "sentence") else "")
            window.close()
    look.timeout.connect(on_look)
    look.start()

sys.exit(open_window(None, watch=watch))
"""


def test_a_driver_that_falls_over_the_whole_body_does_so_once_and_is_tried_again_the_next_time_but_one(tmp_path: Path):
    assert run(tmp_path, "-c", FALLING, "crash").returncode == 11
    flat = run(tmp_path, "-c", FALLING, "draw")
    assert flat.returncode == 0, flat.stderr
    assert flat.stdout.startswith("FlatBody The last time drawing ended Kneural")
    for _ in range(2):
        assert run(tmp_path, "-c", FALLING, "draw").stdout.split() == ["BodyView"]
