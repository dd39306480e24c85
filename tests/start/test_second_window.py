"""Kneural may be started twice: two windows, neither of which takes anything from the other."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.start.second_window import ASIDE, Turn

ROOT = Path(__file__).resolve().parents[2]
WINDOW = """
import sys
from dataclasses import replace
from PySide6.QtCore import QTimer
from app.start.window import open_window

def watch(window):
    look = QTimer(window, interval=20)
    def on_look():
        if window.filled and not look.property("seen"):
            look.setProperty("seen", True)
            print(window.notice.sentence, flush=True)
            window.change_settings(replace(window.settings, {change}))
            if "{wait}":
                sys.stdin.readline()
            QTimer.singleShot(0, window.close)
    look.timeout.connect(on_look)
    look.start()

sys.exit(open_window(None, watch=watch))
"""


def opened(tmp_path: Path, change: str, wait: str = "") -> subprocess.Popen[str]:
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CACHE", "CONFIG", "STATE", "DATA")}
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW.replace("{change}", change).replace("{wait}", wait)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KNEURAL_DRAWING": "flat", **folders},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_windows_say_so_and_keep_each_what_the_other_chose(tmp_path: Path):
    first = opened(tmp_path, "theme='dark'", wait="yes")
    assert first.stdout is not None
    assert "second window" not in first.stdout.readline()
    second = opened(tmp_path, "text_percent=150")
    said, _ = second.communicate(timeout=120)
    assert second.returncode == 0
    assert said.startswith("Kneural is open already. This is a second window")
    first.communicate("close\n", timeout=120)
    assert first.returncode == 0
    kept = json.loads((tmp_path / "CONFIG" / "kneural" / "settings.json").read_text(encoding="utf-8"))
    assert (kept["theme"], kept["text_percent"]) == ("dark", 150)
    third, _ = opened(tmp_path, "level='plain'").communicate(timeout=120)
    assert "second window" not in third


def test_one_that_crashed_does_not_count_as_open(tmp_path: Path):
    code = (
        "import os, sys; from pathlib import Path; from app.start.second_window import Turn\n"
        "turn = Turn(Path(sys.argv[1])); print(turn.first, flush=True); os._exit(9)"
    )
    lock = tmp_path / "window.lock"
    gone = subprocess.run(
        [sys.executable, "-c", code, str(lock)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (gone.stdout.strip(), gone.returncode) == ("True", 9)
    assert Turn(lock).first


def test_a_second_window_does_not_cover_the_first(tmp_path: Path, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.move(30, 40)
    first = Turn(tmp_path / "window.lock")
    assert first.greet(window) == ""
    assert window.pos() == QPoint(30, 40)
    second = Turn(tmp_path / "window.lock")
    assert "second window" in second.greet(window)
    assert window.pos() == QPoint(30, 40) + ASIDE
    first.leave()
    assert Turn(tmp_path / "window.lock").first


def test_where_nothing_can_be_written_nothing_is_claimed(tmp_path: Path, qtbot: QtBot):
    (tmp_path / "cache").write_text("a file where a folder should be", encoding="utf-8")
    window = QWidget()
    qtbot.addWidget(window)
    assert Turn(tmp_path / "cache" / "window.lock").greet(window) == ""
