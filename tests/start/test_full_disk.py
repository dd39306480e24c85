"""A disk without room: what, where and what to do in one sentence, nothing lost, nothing left behind.

`/dev/full` and a limit on the size of files are full disks that every Linux has.
"""

import errno
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from anatomy.files import shape_packs
from anatomy.files.mesh_sets import opened
from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.shapes import Pack
from app.scene import mesh_reading
from app.scene.mesh_reading import read_meshes
from tests.files.mesh_files import RECIPE, ball, write_stl, zipped

ROOT = Path(__file__).resolve().parents[2]
LESION = ["--condition", "disc-herniation", "--segment", "L4-L5", "--zone", "subarticular", "--side", "right"]
FULL = OSError(errno.ENOSPC, "No space left on device")
SMALLEST = ["--size", "64x64", "--fps", "2", "--seconds", "1"]


def kneural(*arguments: str, most_bytes: int = 0, out: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command; no file may grow beyond so many bytes."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    with open(out or os.devnull, "w") as stdout:  # noqa: PTH123  a device
        return subprocess.run(
            [sys.executable, "-m", "app.start.command_line", *arguments],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            preexec_fn=limit if most_bytes else None,
        )


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["handout", *LESION], "page.pdf"),
        (["render", *LESION, "--view", "slice", "--size", "300x300"], "cut.png"),
        (["render", "--size", "64x64"], "body.png"),
        (["export", "--format", "glb", "--structure", "femur-right"], "bone.glb"),
        (["export", *LESION, "--format", "html"], "page.html"),
        (["animate", *SMALLEST], "turn.webp"),
        (["animate", *SMALLEST, "--format", "png"], "frames"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_no_file_of_ours_is_left_half_and_what_was_there_stays(tmp_path: Path, arguments: list[str], name: str):
    out = tmp_path / name
    if name != "frames":
        out.write_text("what was there", encoding="utf-8")
    answer = kneural(*arguments, "--out", str(out), most_bytes=512)
    said = answer.stderr.splitlines()[-1]
    assert answer.returncode == 2, answer.stderr
    assert str(out) in said
    assert "could not be written" in said or "not enough room" in said
    assert "another place" in said
    assert "Traceback" not in answer.stderr
    assert [path.name for path in tmp_path.iterdir()] == ([name] if name != "frames" else [])
    assert name == "frames" or out.read_text(encoding="utf-8") == "what was there"


def test_a_ply_that_was_cut_short_in_between_is_not_passed_on(tmp_path: Path):
    """VTK's writer ends as if all were well."""
    out = tmp_path / "bone.ply"
    answer = kneural("export", "--format", "ply", "--structure", "femur-right", "--out", str(out), most_bytes=512)
    assert answer.returncode == 2, answer.stderr
    assert "not enough room left" in answer.stderr
    assert not out.exists()


def test_the_folder_of_all_pages_goes_on_later_and_an_empty_one_is_not_left(tmp_path: Path):
    answer = kneural("export", "--format", "html", "--all", "--out", str(tmp_path / "pages"), most_bytes=512)
    assert answer.returncode == 2, answer.stderr
    assert str(tmp_path / "pages") in answer.stderr
    assert "Traceback" not in answer.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [["explain", *LESION], ["explain", *LESION, "--json"], ["list", "roots"], ["check-data"]]
)
def test_an_answer_that_cannot_be_written_out_is_told_of_in_one_sentence(arguments: list[str]):
    answer = kneural(*arguments, out=Path("/dev/full"))
    assert answer.returncode == 2
    assert answer.stderr == (
        "The answer could not be written out: No space left on device. Make room or send it to another place.\n"
    )


def test_a_pack_without_room_leaves_the_one_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    body = read_bundle(BUNDLE)
    pack = Pack("mine", "Mine", "me", "CC0", "here", "none", ("L4",))
    path = shape_packs.pack_path("mine", tmp_path)
    path.write_bytes(b"what was there")

    def full(*_: object) -> None:
        raise FULL

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PackError, match="No space left") as caught:
        shape_packs.write_pack(body, pack, tmp_path)
    assert str(tmp_path) in str(caught.value)
    assert "Make room" in str(caught.value)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"what was there"


@pytest.fixture
def between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files in between go in this test."""
    folder = tmp_path / "between"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_meshes_for_which_there_is_no_room_are_not_called_damaged(
    tmp_path: Path, between: Path, monkeypatch: pytest.MonkeyPatch
):
    write_stl(tmp_path / "l4.stl", ball())
    archive = zipped(
        tmp_path / "set.zip", {"l4.stl": (tmp_path / "l4.stl").read_bytes(), "recipe.yaml": RECIPE.encode()}
    )

    def full(*_: object, **__: object) -> None:
        raise FULL

    with monkeypatch.context() as limited:
        limited.setattr(Path, "open", full)
        with pytest.raises(PackError, match="not enough room left in") as caught, opened(archive):
            pass
    assert str(between) in str(caught.value)
    with pytest.raises(PackError, match="not enough room left in"):
        read_meshes({"l4.stl": tmp_path / "l4.stl"}, ["l4.stl"], command=[sys.executable, "-c", "raise SystemExit(28)"])
    assert list(between.iterdir()) == []


def test_the_reader_of_meshes_says_by_its_status_that_there_was_no_room(
    tmp_path: Path, between: Path, monkeypatch: pytest.MonkeyPatch
):
    write_stl(tmp_path / "l4.stl", ball())
    job = f'{{"meshes": {{"l4.stl": "{tmp_path / "l4.stl"}"}}, "glbs": [], "wanted": ["l4.stl"]}}'
    (between / mesh_reading.JOB).write_text(job, encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        raise FULL

    monkeypatch.setattr(np, "savez", full)
    monkeypatch.setattr(mesh_reading, "_little_room", lambda: None)
    assert mesh_reading.main(between) == mesh_reading.FULL


def test_without_any_folder_for_files_in_between_one_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def none() -> str:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "gettempdir", none)
    with pytest.raises(PackError, match="TMPDIR"):
        read_meshes({"l4.stl": tmp_path / "l4.stl"}, ["l4.stl"])
