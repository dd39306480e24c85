import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_imports_point_down_only():
    answer = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout


def loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*{{name.split('.')[0] for name in sys.modules}})"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


def test_facts_and_reasoning_need_neither_qt_nor_vtk():
    loaded = loaded_by(
        "import anatomy.reasoning.explain, anatomy.files.facts_folder, app.actions.choosing, app.state.store"
    )
    assert not loaded & {"PySide6", "vtk", "vtkmodules", "pyvista"}


def test_the_command_line_door_opens_without_qt_vtk_or_pydantic():
    loaded = loaded_by("import app.start.command_line")
    assert not loaded & {"PySide6", "vtkmodules", "pyvista", "pydantic", "numpy"}


def test_the_scene_never_pulls_in_matplotlib():
    loaded = loaded_by("import app.scene.stage")
    assert "matplotlib" not in loaded
