"""Measures what a person waits for, each as a median, and as so many empty frames. ``make bench`` writes out/bench.json.
``make bench ARGS="--soak 10000"`` lets a restless person act that often instead (`tests.benchmarks.soak`).

Nothing is asserted: the figures depend on the machine and on what else it does.
"""

import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.start import other_rows, start_rows

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "assets" / "shapes" / "body.kneural"
OUT = ROOT / "out" / "bench.json"
SIZE = (1280, 800)
BUDGETS_MS = {
    "frame while moving": 33.0,
    "full-quality frame": 190.0,
    "change of lesion, three views": 150.0,
    "severity slider, shapes at full detail": 50.0,
    "hover pick": 10.0,
}
"""From the design; a full-quality frame starts 110 ms after letting go."""


def median_ms(action: Callable[[int], object], times: int = 15) -> float:
    """Median time of an action in milliseconds; it is told which round it is."""
    action(0)
    spent = []
    for index in range(1, times + 1):
        started = time.perf_counter()
        action(index)
        spent.append((time.perf_counter() - started) * 1000)
    return statistics.median(spent)


def scene_rows() -> tuple[dict[str, float], dict[str, object]]:
    """The rows of the scene, in milliseconds, and what they were measured with."""
    from anatomy.facts.names import Side
    from anatomy.files.facts_folder import load_shipped_facts
    from anatomy.files.shape_bundle import read_bundle
    from anatomy.geometry.lesions import change as change_of
    from anatomy.geometry.person import Person, Sex
    from app.scene.describe import describe
    from app.scene.picture import Appearance, Look, Picture
    from app.scene.quality import Quality
    from app.scene.views import camera_for
    from app.start.lesion_words import lesion_from_text
    from app.state.state import State
    from tests.scene.stories import inner_knee, outer_knee

    rows: dict[str, float] = {}
    rows["bundle load"] = median_ms(lambda _: read_bundle(BUNDLE), 5)
    body = read_bundle(BUNDLE)
    started = time.perf_counter()
    from app.scene.stage import Stage

    rows["stage import"] = (time.perf_counter() - started) * 1000
    started = time.perf_counter()
    stage = Stage(body)
    whole = camera_for("whole", body, SIZE[0] / SIZE[1])
    stage.frame(whole, *SIZE)
    rows["stage ready, first frame"] = (time.perf_counter() - started) * 1000

    table = load_shipped_facts()
    stories = [outer_knee(Side.RIGHT), inner_knee(Side.LEFT), outer_knee(Side.LEFT, 0.5), inner_knee(Side.RIGHT, 0.8)]
    pictures = [describe(State(lesion=story.lesion), story, table, body) for story in stories]
    stage.show(pictures[0])
    close = [camera_for(view, body, 1.25, State(), stories[0]) for view in ("lesion", "knee")]

    rows["frame at rest"] = median_ms(lambda i: stage.frame(whole.orbited(3 * i, 0), *SIZE, Quality.STILL))
    rows["frame while moving"] = median_ms(lambda i: stage.frame(whole.orbited(3 * i, 0), *SIZE, Quality.MOVING), 25)
    rows["full-quality frame"] = median_ms(lambda i: stage.frame(whole.orbited(3 * i, 0), *SIZE, Quality.FINE), 7)
    rows["close-up at rest"] = median_ms(lambda i: stage.frame(close[0].orbited(3 * i, 0), 400, 320, Quality.STILL))

    def change(index: int) -> None:
        story = stories[index % len(stories)]
        stage.show(describe(State(lesion=story.lesion), story, table, body))

    def change_and_draw(index: int) -> None:
        change(index)
        stage.frame(whole, 820, 700, Quality.STILL)
        for camera in close:
            stage.frame(camera, 400, 320, Quality.STILL)

    rows["change of lesion"] = median_ms(change)
    rows["change of lesion, three views"] = median_ms(change_and_draw)
    lesions = [replace(stories[0].lesion, severity=(20 + index % 60) / 100) for index in range(60)]
    slides = [replace(stories[0], lesion=lesion) for lesion in lesions]

    def slide(index: int) -> None:
        story = slides[index % len(slides)]
        stage.show(describe(State(lesion=story.lesion), story, table, body))

    rows["severity slider, shapes at full detail"] = median_ms(slide, 25)
    slip = lesion_from_text("L4-L5 degenerative-spondylolisthesis 0.5", table)
    change_of(body, slip)
    rows["slip slider, shapes and figures"] = median_ms(
        lambda i: change_of(body, replace(slip, severity=(20 + i) / 100)), 25
    )
    people = [read_bundle(BUNDLE, Person(sex)) for sex in Sex]
    rows["another person"] = median_ms(lambda i: stage.wear(people[i % 2]), 5)
    stage.wear(body)
    rows["hover pick"] = median_ms(lambda i: stage.pick(whole, *SIZE, 600 + 2 * i, 150 + 8 * i), 60)
    notes: dict[str, object] = {
        "shapes": len(body.shapes),
        "triangles": sum(len(shape.triangles) for shape in body.shapes.values()),
        "window": stage.window.GetClassName(),
        "renderer": _renderer(stage.window.ReportCapabilities()),
        "pixels": list(SIZE),
    }
    stage.show(Picture({name: Appearance(Look.HIDDEN) for name in body.shapes}))
    rows["empty frame"] = median_ms(lambda i: stage.frame(whole.orbited(3 * i, 0), *SIZE, Quality.STILL))
    stage.close()
    return rows, notes


def _renderer(capabilities: str) -> str:
    lines = [line for line in capabilities.splitlines() if "renderer string" in line.lower()]
    return lines[0].split(":", 1)[1].strip() if lines else "unknown"


def main() -> int:
    """Measure, print a table, write the JSON."""
    rows, notes = scene_rows()
    starts, other = start_rows(), other_rows()
    empty = rows["empty frame"]
    print(
        f"{notes['shapes']} shapes, {notes['triangles']} triangles, {notes['renderer']}, load {os.getloadavg()[0]:.1f}"
    )
    for name, spent in rows.items():
        budget = BUDGETS_MS.get(name)
        beside = "" if budget is None else f"   budget {budget:.0f} ms {'met' if spent <= budget else 'MISSED'}"
        print(f"{name:32} {spent:8.1f} ms {spent / empty:7.1f} empty frames{beside}")
    for name, figure in (starts | other).items():
        print(f"{name:46} {figure:8.1f} {'MB' if 'MB' in name else 'ms'}")
    for name, figure in other.items():
        mine = rows["frame at rest"] if "frame" in name else starts["first picture"]
        budget = "   budget 1.20" if name.startswith("f3d") else ""
        print(f"ours / {name:39} {mine / figure:8.2f}{budget}")
    OUT.parent.mkdir(exist_ok=True)
    report = {"milliseconds": rows, "empty_frames": {k: v / empty for k, v in rows.items()}, "budgets_ms": BUDGETS_MS}
    machine = {"python": platform.python_version(), "cores": os.cpu_count(), "load": os.getloadavg()[0]}
    OUT.write_text(
        json.dumps({**report, "start": starts, "others": other, **notes, **machine}, indent=1) + "\n", encoding="utf-8"
    )
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--soak"]:
        from tests.benchmarks.soak import main as soak

        sys.exit(soak(*(int(word) for word in sys.argv[2:4] or ["10000"])))
    sys.exit(main())
