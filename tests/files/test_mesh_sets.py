"""Folders and ZIPs of meshes are opened with distrust: what could do harm is refused with one sentence."""

import stat
import zipfile
from pathlib import Path

import pytest

from anatomy.files import mesh_sets
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.glb_meshes import GlbError, read_glb
from anatomy.files.mesh_sets import opened
from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.files.shape_recipes import read_recipe, shipped_recipes, structures_of
from tests.files.mesh_files import RECIPE, ball, write_glb, zipped

PLACES = {"bufferView": 0, "componentType": 5126, "count": len(ball().points), "type": "VEC3"}
CORNERS = {"bufferView": 1, "componentType": 5125, "count": ball().triangles.size, "type": "SCALAR"}


def refusal(path: Path) -> str:
    with pytest.raises(PackError) as told, opened(path):
        pass
    text = str(told.value)
    assert text.endswith(".")
    assert "\n" not in text
    return text


def test_a_zip_gives_its_meshes_by_name_with_and_without_ending(tmp_path):
    path = zipped(tmp_path / "a.zip", {"deep/folder/L1.stl": b"solid", "recipe.yaml": b"name: x", "notes.txt": b"no"})
    with opened(path) as found:
        assert set(found.files) == {"l1.stl", "l1"}
        assert found.files["l1"].read_bytes() == b"solid"
        assert found.recipe is not None
        inside = found.files["l1"]
    assert not inside.exists()


@pytest.mark.parametrize("name", ["../L1.stl", "a/../../L1.stl", "/etc/L1.stl", "C:/L1.stl", "..\\L1.stl"])
def test_a_zip_that_writes_outside_its_folder_is_refused(tmp_path, name):
    assert "outside its own folder" in refusal(zipped(tmp_path / "a.zip", {name: b"solid"}))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    assert "times when unpacked" in refusal(zipped(tmp_path / "a.zip", {"L1.stl": bytes(20_000_000)}))


def test_a_zip_that_lies_about_its_sizes_is_stopped(tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", {"L1.stl": b"solid" * 100})
    listed = zipfile.ZipFile.infolist

    def smaller(archive):
        members = listed(archive)
        for member in members:
            member.file_size = 10
        return members

    monkeypatch.setattr(zipfile.ZipFile, "infolist", smaller)
    with pytest.raises(PackError), opened(path):
        pass


def test_too_many_files_and_too_large_ones_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(mesh_sets, "MOST_FILES", 3)
    assert "more than 3" in refusal(zipped(tmp_path / "a.zip", {f"{i}.stl": b"x" for i in range(5)}))
    monkeypatch.setattr(mesh_sets, "LARGEST_FILE", 10)
    assert "thin it out" in refusal(zipped(tmp_path / "b.zip", {"1.stl": b"x" * 11}))
    monkeypatch.setattr(mesh_sets, "LARGEST_FILE", 100)
    monkeypatch.setattr(mesh_sets, "LARGEST_TOTAL", 15)
    assert "in all" in refusal(zipped(tmp_path / "c.zip", {"1.stl": b"x" * 11, "2.stl": b"x" * 11}))


def test_links_are_not_followed(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        member = zipfile.ZipInfo("L1.stl")
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(member, "/etc/passwd")
    assert "link" in refusal(path)
    folder = tmp_path / "set"
    folder.mkdir()
    (tmp_path / "secret.stl").write_text("solid")
    (folder / "L1.stl").symlink_to(tmp_path / "secret.stl")
    assert "holds no mesh" in refusal(folder)
    (folder / "L2.stl").write_text("solid")
    (folder / "recipe.yaml").symlink_to(tmp_path / "secret.stl")
    with opened(folder) as found:
        assert set(found.files) == {"l2.stl", "l2"}
        assert found.recipe is None


def test_of_a_folder_with_too_many_files_no_more_are_looked_at_than_may_be_there(tmp_path, monkeypatch):
    looked_at = []

    def many(folder, pattern):
        for number in range(50):
            looked_at.append(folder / f"{number}.stl")
            yield looked_at[-1]

    monkeypatch.setattr(mesh_sets, "MOST_FILES", 3)
    monkeypatch.setattr(Path, "rglob", many)
    assert "more than 3 files" in refusal(tmp_path)
    assert len(looked_at) == 4


def test_empty_missing_and_damaged_places_are_said_to_be_so(tmp_path):
    (tmp_path / "empty").mkdir()
    assert "holds no mesh" in refusal(tmp_path / "empty")
    assert "neither a folder nor a ZIP" in refusal(tmp_path / "nowhere")
    (tmp_path / "text.zip").write_text("hello")
    assert "not a ZIP" in refusal(tmp_path / "text.zip")


@pytest.mark.parametrize("packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_spoilt_zip_is_said_to_be_damaged_however_it_was_packed(tmp_path, packed):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", packed) as archive:
        archive.writestr("L1.stl", bytes(range(256)) * 40)
    spoilt = bytearray(path.read_bytes())
    spoilt[60:90] = bytes(30)
    path.write_bytes(spoilt)
    assert "damaged" in refusal(path)


def test_a_zip_whose_names_are_no_text_is_said_to_be_damaged(tmp_path):
    path = zipped(tmp_path / "a.zip", {"Lé1.stl": b"solid"})
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xff\xfe"))
    assert "damaged" in refusal(path)


def test_a_glb_gives_its_nodes_where_they_stand(tmp_path):
    write_glb(tmp_path / "a.glb", {"Femur.r": ball(), "Femur.l": ball((5, 0, 0))})
    found = read_glb(tmp_path / "a.glb")
    assert set(found) == {"Femur.r", "Femur.l"}
    points, triangles = found["Femur.r"]
    assert points.mean(axis=0) == pytest.approx([2, 4, 6], abs=1e-4)
    assert len(triangles) == len(ball().triangles)


@pytest.mark.parametrize(
    "changes",
    [
        {"nodes": [{"name": "a", "mesh": 0, "children": [0]}]},
        {"nodes": [{"name": "a", "mesh": 0, "children": [1]}, {"name": "b", "children": [0]}, {"children": [0]}]},
        {"nodes": [{"name": "a", "mesh": 99}]},
        {"accessors": [{"bufferView": 0, "componentType": 5126, "count": 10**12, "type": "VEC3"}] * 2},
        {"accessors": [{"bufferView": 0, "componentType": 5126, "count": -4, "type": "VEC3"}] * 2},
        {"accessors": [{"bufferView": 0, "componentType": 5126, "count": float("inf"), "type": "VEC3"}] * 2},
        {"accessors": [PLACES, {**PLACES, "count": 27, "type": "SCALAR"}]},
        {"accessors": [{**PLACES, "componentType": 5123, "normalized": True}, CORNERS]},
        {"bufferViews": [{"byteOffset": -8}] * 2},
        {"extensionsRequired": ["KHR_draco_mesh_compression"]},
        {"nodes": "many"},
    ],
)
def test_a_glb_whose_table_lies_is_refused(tmp_path, changes):
    write_glb(tmp_path / "a.glb", {"Femur.r": ball()}, changes)
    try:
        found = read_glb(tmp_path / "a.glb")
    except GlbError:
        return
    assert not found  # nodes in a circle hang on no root: nothing is there to be read


def test_shipped_recipes_name_bones_that_the_body_has_and_say_their_licence():
    facts, body = load_shipped_facts(), read_bundle(BUNDLE)
    recipes = shipped_recipes()
    assert {recipe.name for recipe in recipes} == {
        "visible-human-lumbosacral", "myosim-leg", "bodyparts3d", "z-anatomy",
    }  # fmt: skip
    for recipe in recipes:
        assert recipe.licence
        assert recipe.credit
        shown = [name for bone in recipe.bones for name in structures_of(bone, facts, body.shapes)]
        assert len(shown) == len(set(shown))


def test_structures_are_found_by_fma_number_and_side(tmp_path):
    (tmp_path / "recipe.yaml").write_text(
        RECIPE + "  - {file: a, shows: FMA13075}\n  - {file: b, shows: 'FMA9611-right'}\n"
    )
    recipe = read_recipe(tmp_path / "recipe.yaml")
    known = read_bundle(BUNDLE).shapes
    assert [structures_of(bone, load_shipped_facts(), known) for bone in recipe.bones] == [("L4",), ("femur-right",)]


@pytest.mark.parametrize("shows", ["L9", "FMA1", "skin", "FMA9611", "femoral-nerve-right"])
def test_what_is_no_bone_of_ours_is_refused_by_name(tmp_path, shows):
    (tmp_path / "recipe.yaml").write_text(RECIPE + f"  - {{file: a, shows: {shows}}}\n")
    bone = read_recipe(tmp_path / "recipe.yaml").bones[0]
    with pytest.raises(PackError, match=shows):
        structures_of(bone, load_shipped_facts(), read_bundle(BUNDLE).shapes)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (("unit: mm", "unit: ell"), "unit"),
        (("[right, front, up]", "[right, left, up]"), "axes"),
        (("name: test-set", "name: ../../evil"), "name"),
        (("licence: CC0", ""), "licence"),
        (("title: Bones for a test", "title: [a, b]"), "title"),
        (("bones:", "bones: none"), "YAML"),
        (("name: test-set", "name: !!python/object/apply:os.system [ls]"), "YAML"),
    ],
)
def test_a_recipe_with_a_fault_names_it(tmp_path, change, named):
    (tmp_path / "recipe.yaml").write_text(RECIPE.replace(*change) + "  - {file: a, shows: L1}\n")
    with pytest.raises(PackError, match=named):
        read_recipe(tmp_path / "recipe.yaml")
