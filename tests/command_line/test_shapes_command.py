"""`kneural shapes`: a set becomes a pack, is listed, drawn with its credit and removed; trouble is one sentence."""

import json
from pathlib import Path

import numpy as np
import pytest

from anatomy.authoring.measure_nerve_form import bends, strands
from anatomy.facts.names import StructureId
from anatomy.files import shape_packs
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.centre_lines import centre_line
from anatomy.geometry.meshes import Mesh, Similarity, nearest
from anatomy.geometry.other_bones import our_mesh
from app.scene.bone_import import TOLERANCE_MM, import_bones, lay_set
from app.start.command_line import main
from tests.files.mesh_files import RECIPE, ball, write_obj, write_stl, zipped

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference"
BONES = ("L3", "L4", "L5")


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(shape_packs, "packs_folder", lambda: tmp_path / "packs")


@pytest.fixture(scope="module")
def vertebrae(tmp_path_factory):
    """Three of our vertebrae in metres along other axes, a little smaller, as somebody else's set in a ZIP."""
    folder = tmp_path_factory.mktemp("set")
    body = read_bundle(BUNDLE)
    there = Similarity(np.array([[0.0, 1, 0], [-1, 0, 0], [0, 0, 1]]), 0.00095, np.array([0.3, 0.2, 1.0]))
    for name in BONES:
        write_obj(folder / f"bone {name}.obj", there.mesh(our_mesh([body.shapes[name]])))
    rows = "".join(f"  - {{file: bone {name}, shows: {name}}}\n" for name in BONES)
    recipe = RECIPE.replace("unit: mm", "unit: m").replace("[right, front, up]", "[front, left, up]") + rows
    files = {path.name: path.read_bytes() for path in folder.glob("*.obj")}
    return zipped(folder / "set.zip", {**files, "recipe.yaml": recipe.encode()})


def sentence(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    capsys.readouterr()
    assert main([str(word) for word in words]) == 2
    told = capsys.readouterr()
    lines = [line for line in told.err.splitlines() if line and not line.startswith("Now ")]
    assert told.out == ""
    assert len(lines) == 1
    return lines[0]


@pytest.mark.whole_body
def test_a_set_becomes_a_pack_that_is_listed_drawn_and_removed(vertebrae, tmp_path, capsys):
    assert main(["shapes", "import", str(vertebrae), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["bones"] == sorted(BONES)
    assert report["scale"] == pytest.approx(1 / 0.95, rel=0.005)
    assert max(report["surfaces_mm"].values()) < 0.5
    assert report["nerve_in_bone_mm"] <= TOLERANCE_MM
    body, ours = shape_packs.body_for(read_bundle(BUNDLE).person, "test-set"), read_bundle(BUNDLE)
    for name in BONES:
        assert len(body.shapes[name].triangles) <= len(ours.shapes[name].triangles)
        assert nearest(body.shapes[name].points.astype(float), ours.shapes[name].points.astype(float))[1].max() < 1.5
    # The same bones in the same places: nothing soft has a reason to move, but for roots that run along bone.
    for name, most in (
        ("thecal-sac", 1.5),
        ("disc-l4-l5", 1.5),
        ("root-l5-right", 2.5),
        ("skin", 1.5),
        ("femur-right", 0.5),
    ):
        assert np.abs(body.shapes[name].points - ours.shapes[name].points).max() < most
    assert main(["shapes", "list"]) == 0
    assert "CC0" in capsys.readouterr().out
    assert main(["render", "--shapes", "test-set", "--size", "200x160", "--out", str(tmp_path / "a.png")]) == 0
    assert (tmp_path / "a.png").stat().st_size > 1000
    assert "test-set" in sentence(capsys, "render", "--shapes", "nobodys", "--out", tmp_path / "b.png")
    assert main(["shapes", "remove", "test-set"]) == 0
    capsys.readouterr()
    assert "There is no pack" in sentence(capsys, "shapes", "remove", "test-set")


@pytest.mark.whole_body
def test_what_cannot_be_imported_is_one_sentence(tmp_path, capsys):
    assert "neither a folder nor a ZIP" in sentence(capsys, "shapes", "import", tmp_path / "nowhere")
    (tmp_path / "set").mkdir()
    write_stl(tmp_path / "set" / "thing.stl", ball())
    assert "recipe.yaml" in sentence(capsys, "shapes", "import", tmp_path / "set")
    assert "bodyparts3d" in sentence(capsys, "shapes", "import", tmp_path / "set", "--recipe", "nobodys")
    recipe = tmp_path / "set" / "recipe.yaml"
    recipe.write_text(RECIPE + "  - {file: thing, shows: L9}\n")
    assert "L9" in sentence(capsys, "shapes", "import", tmp_path / "set")
    recipe.write_text(RECIPE.replace("unit: mm", "unit: m") + "  - {file: thing, shows: L4}\n")
    assert "unit" in sentence(capsys, "shapes", "import", tmp_path / "set")


def test_recipes_are_listed_with_their_licences(capsys):
    assert main(["shapes", "recipes"]) == 0
    told = capsys.readouterr().out
    assert "bodyparts3d" in told
    assert "CC BY-SA 2.1 JP" in told


@pytest.mark.whole_body
def test_a_bone_without_the_canal_of_ours_is_left_out(tmp_path):
    body = read_bundle(BUNDLE)
    sacrum = our_mesh([body.shapes["sacrum"]])
    lump = ball(sacrum.centroid, np.ptp(sacrum.points, axis=0) / 2.2)
    write_stl(tmp_path / "sacrum.stl", lump)
    write_stl(tmp_path / "l4.stl", our_mesh([body.shapes["L4"]]))
    (tmp_path / "recipe.yaml").write_text(RECIPE.replace("unit", "place: each\nunit") + "  - {file: sacrum, shows: sacrum}\n  - {file: l4, shows: L4}\n")  # fmt: skip
    made = import_bones(tmp_path, load_shipped_facts())
    assert made.pack.bones == ("L4",)
    assert made.left_out["sacrum"] > TOLERANCE_MM
    assert len(made.body.shapes["sacrum"].triangles) == len(body.shapes["sacrum"].triangles)


@pytest.mark.whole_body
def test_the_reference_spine_fits_where_it_lies_beside_the_checkout(tmp_path):
    folder = REFERENCE / "vhm-lumbosacral"
    if not folder.is_dir():  # not everyone has it: the tests above make sets of their own
        return
    told: list[str] = []
    made = import_bones(folder, load_shipped_facts(), tell=told.append)
    assert len(told) >= 5
    assert made.pack.name == "visible-human-lumbosacral"
    assert len(made.pack.bones) == 9
    assert made.laid.scale == pytest.approx(1, abs=0.05)
    assert made.laid.centres_mm < 9
    assert made.nerve_mm <= 1.0
    # The way through canal and holes makes no kink that the nerves had not.
    ours = {bend.strand: bend.sharpness for bend in bends(strands(read_bundle(BUNDLE)))}
    for bend in bends(strands(made.body)):
        assert bend.sharpness < max(1.3 * ours[bend.strand], 0.4), bend
    for name in made.pack.bones:
        x = Mesh(made.body.shapes[name].points.astype(float), made.body.shapes[name].triangles.astype(int)).centroid[0]
        side = {"right": 1, "left": -1}.get(name.rsplit("-", 1)[-1], 0)
        assert x * side > 0 if side else abs(x) < 3
    assert not made.missing
    # Every sacral root leaves by a hole of its own.
    roots = [centre_line(made.body.shapes[StructureId(f"root-s{number}-right")]) for number in (1, 2, 3)]
    leaves = [root.points[root.points[:, 0] > 14][0][2] for root in roots]
    assert leaves[0] > leaves[1] + 10
    assert leaves[1] > leaves[2] + 10
    # One person's bones keep their joint spaces: L4 and L5 lie to one another as in the set.
    lies = {bone.structure: bone.mesh for bone in made.laid.bones}
    apart = np.linalg.norm(lies["L4"].points[0] - lies["L5"].points[0]) / made.laid.scale
    read = lay_set(folder, load_shipped_facts()).read
    assert apart == pytest.approx(np.linalg.norm(read["l4"].mesh.points[0] - read["l5"].mesh.points[0]), abs=1e-3)


@pytest.mark.whole_body
def test_the_low_leg_set_leaves_out_the_sacrum_that_has_no_canal():
    folder = REFERENCE / "myosim-leg"
    if not folder.is_dir():
        return
    made = import_bones(folder, load_shipped_facts())
    assert set(made.left_out) == {"sacrum", "coccyx"}
    assert made.nerve_mm <= 1.0
    ours = {bend.strand: bend.sharpness for bend in bends(strands(read_bundle(BUNDLE)))}
    for bend in bends(strands(made.body)):
        assert bend.sharpness < max(1.3 * ours[bend.strand], 0.4), bend
