"""Whether drawing works is asked in a child that may crash, hang or talk rubbish, and the answer is remembered."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.start import drawing_check
from app.start.drawing_check import Drawing, DrawingCheck, machine_key, memory_file

ROOT = Path(__file__).resolve().parents[2]
GOOD = "print('{\"drawn\": true}')"
SOFTWARE = {
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "__EGL_VENDOR_LIBRARY_FILENAMES": "/usr/share/glvnd/egl_vendor.d/50_mesa.json",
}


@pytest.fixture(autouse=True)
def unforced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KNEURAL_DRAWING", raising=False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "drawing.json"


def child(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def remembered(file: Path) -> list[str]:
    return list(json.loads(file.read_text(encoding="utf-8")).values())


def test_a_child_that_draws_means_three_dimensions_and_is_remembered(file: Path):
    check = DrawingCheck(file, child(GOOD))
    assert check.asked
    assert check.wait() is Drawing.SOLID
    again = DrawingCheck(file, child("raise SystemExit('must not be started')"))
    assert again.answer() is Drawing.SOLID
    assert not again.asked


@pytest.mark.parametrize(
    "code",
    [
        "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
        "import os, signal; os.kill(os.getpid(), signal.SIGABRT)",
        GOOD + "; import sys, os, signal; sys.stdout.flush(); os.kill(os.getpid(), signal.SIGSEGV)",
        "raise SystemExit(1)",
        "print('{\"drawn\": false}')",
        'print(\'{"drawn": "yes"}\')',
        "print('rubbish')",
        "print('{')",
        "print('[true]')",
        "import sys; sys.stdout.buffer.write(b'\\xff\\xfe\\x00')",
        "",
    ],
)
def test_a_child_that_crashes_or_talks_rubbish_means_the_flat_map(file: Path, code: str):
    assert DrawingCheck(file, child(code)).wait() is Drawing.FLAT
    assert remembered(file) == ["flat"]


def test_a_child_that_hangs_is_ended(file: Path):
    check = DrawingCheck(file, child("import threading; threading.Event().wait()"), longest_s=0.2)
    assert check.wait() is Drawing.FLAT
    assert not check.busy


def test_until_the_child_has_answered_there_is_no_answer(file: Path):
    now = [0.0]
    check = DrawingCheck(file, child("import threading; threading.Event().wait()"), clock=lambda: now[0])
    assert check.answer() is None
    now[0] = drawing_check.LONGEST_S - 1
    assert check.answer() is None
    now[0] = drawing_check.LONGEST_S
    assert check.answer() is Drawing.FLAT


def test_a_child_that_nobody_waits_for_is_ended_and_nothing_is_remembered(file: Path):
    check = DrawingCheck(file, child("import threading; threading.Event().wait()"))
    check.stop()
    assert not check.busy
    assert not file.exists()


def test_a_program_that_cannot_start_a_child_shows_the_flat_map(file: Path):
    assert DrawingCheck(file, ["/nowhere/kneural"]).wait() is Drawing.FLAT


def test_after_a_bad_answer_the_flat_map_comes_at_once_and_a_mended_driver_counts_at_the_next_start(file: Path):
    DrawingCheck(file, child("raise SystemExit(1)")).wait()
    second = DrawingCheck(file, child(GOOD))
    assert second.answer() is Drawing.FLAT
    assert second.wait() is Drawing.FLAT
    third = DrawingCheck(file, child(GOOD))
    assert third.answer() is Drawing.SOLID
    assert not third.asked


@pytest.mark.parametrize("wish", ["flat", "solid", " FLAT "])
def test_the_environment_can_force_either(file: Path, monkeypatch: pytest.MonkeyPatch, wish: str):
    monkeypatch.setenv("KNEURAL_DRAWING", wish)
    check = DrawingCheck(file, child(GOOD))
    assert check.answer() == wish.strip().lower()
    assert not check.asked
    assert bool(check.reason) is (check.answer() is Drawing.FLAT)


def test_a_wish_that_is_none_is_passed_over(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KNEURAL_DRAWING", "beautiful")
    assert DrawingCheck(file, child(GOOD)).wait() is Drawing.SOLID


def test_another_driver_environment_is_asked_anew_and_both_answers_are_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch
):
    DrawingCheck(file, child(GOOD)).wait()
    before = machine_key()
    monkeypatch.setenv("MESA_GL_VERSION_OVERRIDE", "2.1")
    assert machine_key() != before
    check = DrawingCheck(file, child("raise SystemExit(1)"))
    assert check.asked
    check.wait()
    assert sorted(remembered(file)) == ["flat", "solid"]
    monkeypatch.delenv("MESA_GL_VERSION_OVERRIDE")
    assert machine_key() == before


def test_only_so_many_answers_are_kept(file: Path, monkeypatch: pytest.MonkeyPatch):
    file.parent.mkdir()
    file.write_text(json.dumps({f"key{n}": "solid" for n in range(30)}), encoding="utf-8")
    DrawingCheck(file, child(GOOD)).wait()
    assert len(remembered(file)) == drawing_check.MOST_KEPT
    assert DrawingCheck(file, child("")).answer() is Drawing.SOLID


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"x": 1}', "[" * 100_000], ids=["empty", "brace", "list", "3", "other", "deep"]
)
def test_a_damaged_memory_only_costs_a_child(file: Path, text: str):
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    assert DrawingCheck(file, child(GOOD)).wait() is Drawing.SOLID


def test_a_cache_that_cannot_be_written_only_costs_a_child(tmp_path: Path):
    (tmp_path / "cache").write_text("a file, not a folder", encoding="utf-8")
    assert DrawingCheck(tmp_path / "cache" / "drawing.json", child(GOOD)).wait() is Drawing.SOLID


def test_a_frozen_program_asks_itself(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/kneural/kneural")
    assert drawing_check.child_command() == ["/opt/kneural/kneural", "--check-drawing"]


def test_the_hidden_flag_is_hidden_and_draws():
    command = [sys.executable, "-m", "app.start.command_line"]
    usage = subprocess.run([*command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "check-drawing" not in usage.stdout
    drawn = subprocess.run([*command, "--check-drawing"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(drawn.stdout)["drawn"] is True


def test_the_real_child_draws_here(file: Path):
    assert DrawingCheck(file).wait() is Drawing.SOLID


def test_a_driver_that_is_too_old_crashes_the_real_child_and_not_us(file: Path, monkeypatch: pytest.MonkeyPatch):
    for name, value in {**SOFTWARE, "MESA_GL_VERSION_OVERRIDE": "2.1"}.items():
        monkeypatch.setenv(name, value)
    alone = subprocess.run(drawing_check.child_command(), cwd=ROOT, capture_output=True, check=False)
    assert alone.returncode != 0
    assert DrawingCheck(file).wait() is Drawing.FLAT


START = """
import sys
from PySide6.QtCore import QTimer
from app.start.window import open_window

def watch(window):
    look = QTimer(window, interval=20)
    def on_look():
        if window.filled:
            look.stop()
            loaded = any(name.startswith("vtkmodules") for name in sys.modules)
            print(type(window.body_view).__name__, window.explanation.title, loaded)
            window.close()
    look.timeout.connect(on_look)
    look.start()

sys.exit(open_window("L4-L5 disc-herniation subarticular right 0.6", fresh=True, watch=watch))
"""


def start(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(tmp_path), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_real_start_with_a_driver_too_old_shows_the_flat_map_twice(tmp_path: Path):
    for _ in range(2):
        answer = start(tmp_path, **SOFTWARE, MESA_GL_VERSION_OVERRIDE="2.1")
        assert answer.returncode == 0, answer.stderr
        assert answer.stdout.split() == ["FlatBody", "L4-L5", "disc", "herniation", "False"], answer.stdout
    assert remembered(tmp_path / "kneural" / "drawing.json") == ["flat"]


def test_a_real_start_where_drawing_works_shows_the_solid_body(tmp_path: Path):
    answer = start(tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.startswith("BodyView")
    assert remembered(tmp_path / "kneural" / "drawing.json") == ["solid"]


def test_a_real_start_can_be_forced_flat(tmp_path: Path):
    answer = start(tmp_path, KNEURAL_DRAWING="flat")
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.startswith("FlatBody")
    assert not (tmp_path / "kneural" / "drawing.json").exists()


def test_the_memory_lies_in_the_cache_folder():
    assert memory_file().name == "drawing.json"
    assert str(memory_file()).startswith(os.environ["XDG_CACHE_HOME"])
