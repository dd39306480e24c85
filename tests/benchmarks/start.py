"""Start of the window, in fresh processes: when it is on the screen and when the picture is complete.

``python -m tests.benchmarks.start watch WALL_CLOCK`` is the process that is measured; it prints its figures as JSON.
"""

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LESION = "L4-L5 disc-herniation subarticular right 0.6"
SCREEN = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24 -noreset")
"""A screen of its own. Without ``-noreset`` it begins anew when the last program leaves it, which no desktop does."""


def watch(started: float) -> int:
    """Open the window, close it when every view is complete, print seconds since `started` (wall clock)."""
    from PySide6.QtCore import QTimer

    from app.start.window import open_window
    from app.windows.main_window import MainWindow

    seen: dict[str, float] = {}

    def listen(window: MainWindow) -> None:
        window.resize(1280, 800)
        window.on_screen.connect(lambda: seen.setdefault("window on screen", time.time() - started))
        look = QTimer(window, interval=2)

        def _on_look() -> None:
            if not window.filled:
                return
            views = window.body_view.views
            if window.body_view.main.has_drawn:
                seen.setdefault("first picture", time.time() - started)
            if all(view.has_drawn for view in views):
                seen.setdefault("all three views", time.time() - started)
                window.close()

        look.timeout.connect(_on_look)
        look.start()

    status = open_window(LESION, fresh=True, watch=listen)
    seen["peak memory MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(seen))
    return status


def start_rows(times: int = 5) -> dict[str, float]:
    """Medians of several starts, milliseconds (memory: megabytes), after one that warms the disk."""
    screen = () if os.environ.get("DISPLAY") else SCREEN
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    # As it is installed: compiled. The run that warms the disk leaves the compiled files behind.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    runs = []
    for _ in range(times + 1):
        # The clock starts when Python does, not when the virtual screen does.
        code = f"exec {sys.executable} -m tests.benchmarks.start watch $({sys.executable} -c 'import time; print(time.time())')"
        answer = subprocess.run(
            [*screen, "sh", "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        runs.append(json.loads(answer.stdout.splitlines()[-1]))
    rows = {name: statistics.median(run[name] for run in runs[1:]) for name in runs[0]}
    return {name: value if "MB" in name else value * 1000 for name, value in rows.items()}


def other_rows(times: int = 5) -> dict[str, float]:
    """How others fare with the same scene in one file, milliseconds: to load and draw it (whole process), and one frame.

    f3d where it is installed, and VTK alone.
    """
    with tempfile.TemporaryDirectory() as folder:
        scene = Path(folder) / "scene.glb"
        words = "export --segment L4-L5 --condition disc-herniation --zone subarticular --side right --format glb --out"
        subprocess.run(
            [sys.executable, "-m", "app.start.command_line", *words.split(), str(scene)],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        bare = f"{sys.executable} -m tests.benchmarks.bare_vtk {scene}"
        rows = {"bare VTK: load and draw the same scene": _whole_process(bare, times)}
        if shutil.which("f3d") is not None:
            drawn = f"f3d {scene} --output {folder}/f3d.png --resolution 1280,800 --quiet"
            rows = {"f3d: load and draw the same scene": _whole_process(drawn, times)} | rows
        answer = subprocess.run([*bare.split(), "15"], cwd=ROOT, capture_output=True, text=True, check=True)
        return rows | {"bare VTK: one frame of it": float(answer.stdout.split()[-1])}


def _whole_process(command: str, times: int) -> float:
    """Median of a command's whole time, milliseconds, after one run that warms the disk."""
    screen = () if os.environ.get("DISPLAY") else SCREEN
    timed = f"s=$(date +%s%N); {command} >&2; e=$(date +%s%N); echo $(( (e - s) / 1000 ))"
    spent = []
    for _ in range(times + 1):
        answer = subprocess.run([*screen, "sh", "-c", timed], cwd=ROOT, capture_output=True, text=True, check=True)
        spent.append(int(answer.stdout.split()[-1]) / 1000)
    return statistics.median(spent[1:])


if __name__ == "__main__":
    sys.exit(watch(float(sys.argv[2])))
