"""The start loads what the first picture needs, and nothing else."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
START = """
import builtins, gc, json, os, sys
from PySide6.QtCore import QTimer
from app.start.window import open_window

seen = {}

def watch(window):
    window.on_screen.connect(lambda: seen.update(on_screen=sorted(sys.modules)))
    look = QTimer(window, interval=2)
    def on_look():
        if window.filled and all(view.has_drawn for view in window.body_view.views):
            look.stop()
            drawn = window.body_view.stage._drawn
            seen.update(
                complete=sorted(sys.modules),
                collecting=gc.isenabled(),
                plain_import=builtins.__import__ is builtins.__orig_import__,
                threads=os.environ["OPENBLAS_NUM_THREADS"],
                made_and_hidden=[name for name, one in drawn.items() if one.made and one.hidden],
                shown_and_not_made=[name for name, one in drawn.items() if not one.made and not one.hidden],
                stand_ins=[name for name, one in drawn.items() if one.coarse_data is not None],
            )
            window.close()
    look.timeout.connect(on_look)
    look.start()

status = open_window("L4-L5 disc-herniation subarticular right 0.6", fresh=True, watch=watch)
seen.update(collecting_afterwards=gc.isenabled(), left_alone=gc.get_freeze_count())
print(json.dumps(seen))
sys.exit(status)
"""
AFTER_THE_WINDOW = {
    "numpy",
    "vtkmodules",
    "anatomy.facts.rows",
    "anatomy.geometry.shapes",
    "app.scene.viewport",
    "subprocess",
}
NOT_FOR_THE_FIRST_PICTURE = {
    "anatomy.files.flat_map_file",
    "anatomy.reasoning.compare",
    "anatomy.reasoning.search",
    "app.exports.handout",
    "app.exports.pictures",
    "app.scene.mesh_reading",
    "app.start.text_commands",
    "app.windows.answer_panel",
    "app.windows.asking_panel",
    "app.windows.command_palette",
    "app.windows.compare_menu",
    "app.windows.consultation",
    "app.windows.export_dialog",
    "app.windows.flat_body",
    "app.windows.flat_map",
    "app.windows.glossary_dialog",
    "app.windows.language_menu",
    "app.windows.presenting.presenter",
    "app.windows.presenting.sheet",
    "app.windows.questions_dialog",
    "app.windows.reading_dialogs",
    "app.windows.search_results",
    "app.windows.settings_sheet",
    "app.windows.view_menu",
    "pydantic",
    "pyvista",
    "scipy",
    "yaml",
}
MOST_MODULES = 470
"""Each costs the start about a millisecond. 448 were loaded when this was written."""


@cache
def start() -> dict[str, Any]:
    answer = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KNEURAL_DRAWING": "solid"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr
    told: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return told


def test_the_window_stands_on_the_screen_before_numpy_the_facts_and_anything_that_draws():
    assert not AFTER_THE_WINDOW & set(start()["on_screen"])


def test_the_first_picture_loads_no_dialog_no_menu_and_no_other_body():
    assert not NOT_FOR_THE_FIRST_PICTURE & set(start()["complete"])


def test_every_name_that_must_not_be_loaded_is_one_that_there_is():
    from importlib.util import find_spec

    assert [name for name in (*AFTER_THE_WINDOW, *NOT_FOR_THE_FIRST_PICTURE) if find_spec(name) is None] == []


def test_few_modules_are_loaded_for_the_first_picture():
    assert len(start()["complete"]) <= MOST_MODULES, len(start()["complete"])


def test_hidden_structures_have_no_surface_yet_and_shown_ones_have():
    assert start()["made_and_hidden"] == start()["shown_and_not_made"] == start()["stand_ins"] == []


def test_the_start_is_not_searched_for_rubbish_and_what_comes_later_is():
    assert not start()["collecting"]
    assert start()["collecting_afterwards"]
    assert start()["left_alone"] > 10_000


def test_imports_are_python_s_own_and_algebra_has_one_thread():
    assert start()["plain_import"]
    assert start()["threads"] == "1"
