"""Meshes of others are read in a child; files that are broken or made to do harm get one sentence and end nothing."""

import os
import resource
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from anatomy.files.pack_error import PackError
from anatomy.geometry.meshes import Mesh
from app.scene import mesh_reading
from app.scene.mesh_reading import _kept, _raw, read_meshes
from app.scene.mesh_shaping import bone_shape, thinned
from tests.files.mesh_files import ball, write_glb, write_obj, write_ply, write_stl
from tests.geometry.test_other_bones import as_shape


@pytest.fixture(autouse=True)
def vtk_speaks_again() -> Iterator[None]:
    """The child silences VTK; other tests listen to it."""
    from vtkmodules.vtkCommonCore import vtkObject

    yield
    vtkObject.GlobalWarningDisplayOn()


def refusal(path: Path, out: Path) -> str:
    with pytest.raises(PackError) as told:
        _kept(path.name, *_raw(path), out)
    text = str(told.value)
    assert path.name in text
    assert text.endswith(".")
    return text


def test_all_kinds_of_files_give_the_same_closed_surface(tmp_path):
    mesh = ball((100, 0, 0))
    write_stl(tmp_path / "a.stl", mesh)
    write_obj(tmp_path / "b.obj", mesh)
    write_ply(tmp_path / "c.ply", mesh)
    write_glb(tmp_path / "d.glb", {"Bone.r": Mesh(mesh.points / 2 - [1, 2, 3], mesh.triangles)})
    files = {path.name: path for path in tmp_path.iterdir()}
    found = read_meshes(files, ["a.stl", "b.obj", "c.ply", "bone.r", "nowhere"])
    assert set(found) == {"a.stl", "b.obj", "c.ply", "bone.r"}
    for one in found.values():
        assert one.mesh.open_edges == 0
        assert one.mesh.volume == pytest.approx(mesh.volume, rel=1e-3)
        assert one.mesh.centroid == pytest.approx([100, 0, 0], abs=0.05)


def test_a_mesh_turned_inside_out_is_turned_back_and_a_hole_is_closed(tmp_path):
    mesh = ball()
    write_obj(tmp_path / "a.obj", Mesh(mesh.points, mesh.triangles[2:, ::-1]))
    row = _kept("a", *_raw(tmp_path / "a.obj"), tmp_path / "a.npz")
    with np.load(tmp_path / "a.npz") as arrays:
        made = Mesh(arrays["points"], arrays["triangles"])
    assert row["closed"] == 4
    assert made.open_edges == 0
    assert made.volume == pytest.approx(mesh.volume, rel=0.01)


def test_numbers_that_are_none_are_refused(tmp_path):
    mesh = ball()
    points = mesh.points.copy()
    points[7, 1] = np.nan
    with pytest.raises(PackError, match="no numbers"):
        _kept("a", points, mesh.triangles, tmp_path / "a.npz")
    write_stl(tmp_path / "a.stl", Mesh(points, mesh.triangles))
    assert "could not be read" in refusal(tmp_path / "a.stl", tmp_path / "a.npz")
    points[7, 1] = 1e12
    write_stl(tmp_path / "b.stl", Mesh(points, mesh.triangles))
    assert "beyond all measure" in refusal(tmp_path / "b.stl", tmp_path / "b.npz")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.stl", b""),
        ("b.obj", b"v one two three\nf 1 2 3\n"),
        ("c.ply", b"ply\nformat ascii 1.0\nelement vertex lots\nend_header\n"),
        ("d.vtp", b"<VTKFile type='PolyData'><Piece NumberOfPoints='9'>"),
        ("e.stl", b"solid nothing\nendsolid\n"),
        ("f.obj", b"hello, this is a letter\n"),
    ],
)
def test_empty_files_and_words_in_place_of_numbers_are_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    assert "could not be read" in refusal(tmp_path / name, tmp_path / "out.npz")


def test_sheets_that_lie_open_are_refused(tmp_path):
    # Many small triangles that touch nowhere.
    points = np.random.default_rng(1).normal(size=(120, 3)) * 50
    with pytest.raises(PackError, match="closed surface"):
        _kept("a", points, np.arange(120).reshape(-1, 3), tmp_path / "a.npz")
    with pytest.raises(PackError, match="corner that is not there"):
        _kept("a", points, np.arange(3, 123).reshape(-1, 3), tmp_path / "a.npz")


def test_headers_that_promise_too_much_end_the_child_only(tmp_path):
    path = tmp_path / "huge.ply"
    path.write_bytes(
        b"ply\nformat binary_little_endian 1.0\nelement vertex 2000000000\nproperty float x\nproperty float y\n"
        b"property float z\nelement face 2000000000\nproperty list uchar int vertex_indices\nend_header\n"
        + struct.pack("<9f", *range(9))
    )
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(PackError, match=r"huge.*could not be read"):
        read_meshes({"huge": path}, ["huge"])
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def test_a_child_that_dies_or_hangs_is_survived(tmp_path):
    dies = [sys.executable, "-c", "import os; os.abort()"]
    with pytest.raises(PackError, match="broke the reader"):
        read_meshes({}, ["a"], command=dies)
    hangs = [sys.executable, "-c", "import signal; signal.pause()"]
    with pytest.raises(PackError, match="longer than"):
        read_meshes({}, ["a"], command=hangs, longest_s=0.5)
    with pytest.raises(PackError, match="could not be started"):
        read_meshes({}, ["a"], command=[os.fspath(tmp_path / "nowhere")])


def test_a_frozen_program_starts_itself_as_the_reader(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert mesh_reading.child_command(tmp_path) == [sys.executable, "--read-meshes", str(tmp_path)]


def test_a_bone_has_no_more_triangles_than_ours_and_a_coarse_stand_in_on_its_own_vertices():
    many = ball((10, 0, 0), (30, 30, 30), rows=40, columns=60)
    ours = as_shape("L4", ball((10, 0, 0), (30, 30, 30), rows=20, columns=30))
    made = bone_shape("L4", many, ours)
    assert len(made.triangles) <= len(ours.triangles)
    assert made.coarse is not None
    assert len(made.coarse) < 0.5 * len(made.triangles)
    assert made.coarse.max() < len(made.points)
    assert np.linalg.norm(made.normals, axis=1) == pytest.approx(1, abs=1e-5)
    out = made.points - np.float32([10, 0, 0])
    assert ((out * made.normals).sum(axis=1) > 0).all()
    assert thinned(many, 10**6) is many
