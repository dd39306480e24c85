import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = sorted(file for folder in ("app", "anatomy", "tests") for file in (ROOT / folder).rglob("*.py"))


def test_packaging_is_no_package():
    # packaging/__init__.py would hide the library of that name from everything run at the root.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_only_the_agreed_folders_stand_at_the_top():
    folders = {
        path.name
        for path in ROOT.iterdir()
        if path.is_dir() and not path.name.startswith(".") and path.name not in {"__pycache__", "build", "dist", "out"}
    }
    assert folders == {"app", "anatomy", "assets", "tests", "packaging"}


@pytest.mark.parametrize(
    "name", ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "Makefile", "uv.lock", "pyproject.toml"]
)
def test_the_usual_papers_are_there(name: str):
    assert (ROOT / name).stat().st_size > 0


def test_no_file_of_code_is_over_four_hundred_lines():
    long = {str(f.relative_to(ROOT)): n for f in CODE if (n := len(f.read_text(encoding="utf-8").splitlines())) > 400}
    assert not long


def test_no_room_is_called_utils():
    assert not [file for file in CODE if re.search(r"(utils?|helpers?|common|manager)\b", file.stem)]


def test_no_test_sleeps_or_is_skipped():
    forbidden = re.compile(r"time\.sleep|\bqWait\(|pytest\.mark\.skip|pytest\.skip\(|pytest\.mark\.xfail")
    assert not [
        str(file)
        for file in CODE
        if file.name != "test_house.py" and forbidden.search(file.read_text(encoding="utf-8"))
    ]


def test_nothing_in_the_app_reaches_for_the_network():
    network = re.compile(r"^\s*(import|from)\s+(socket|urllib|http|requests|PySide6\.QtNetwork|ssl|ftplib)\b", re.M)
    assert not [str(f) for f in CODE if "tests" not in f.parts and network.search(f.read_text(encoding="utf-8"))]
