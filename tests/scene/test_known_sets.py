"""Sets named, laid out and scaled as known projects give them away are read by the shipped recipes."""

from pathlib import Path

import numpy as np
import pytest

from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.meshes import Mesh, Similarity, nearest
from anatomy.geometry.other_bones import our_mesh
from app.scene.bone_import import LaidSet, lay_set
from tests.files.mesh_files import write_glb, write_obj

TRUNK = ("T12", "L1", "L2", "L3", "L4", "L5", "sacrum", "hip-bone-right", "hip-bone-left")
LEGS = ("femur-right", "femur-left", "talus-right", "talus-left")
NUMBERS = {
    "T12": ("FJ3156", "FMA10081"), "L1": ("FJ3157", "FMA13072"), "L2": ("FJ3159", "FMA13073"),
    "L3": ("FJ3162", "FMA13074"), "L4": ("FJ3165", "FMA13075"), "L5": ("FJ3168", "FMA13076"),
    "sacrum": ("FJ3393", "FMA16202"), "hip-bone-right": ("FJ3152", "FMA16586"), "hip-bone-left": ("FJ3288", "FMA16587"),
    "femur-right": ("FJ3365", "FMA24474"), "femur-left": ("FJ3259", "FMA24475"),
    "talus-right": ("FJ3395", "FMA24482"), "talus-left": ("FJ3290", "FMA24483"),
}  # fmt: skip
"""The project's own numbers of some files, and the concepts that stand in their heads."""
FACTS = load_shipped_facts()


@pytest.fixture(scope="module")
def ours() -> dict[str, Mesh]:
    body = read_bundle(BUNDLE)
    return {name: our_mesh([body.shapes[name]]) for name in (*TRUNK, *LEGS)}


def fits(made: LaidSet, ours: dict[str, Mesh], scale: float) -> None:
    """Every bone is itself, on its side, as large as ours, and where ours stands."""
    assert made.laid.scale == pytest.approx(scale, rel=0.01)
    assert {bone.structure for bone in made.laid.bones} == set(ours)
    for bone in made.laid.bones:
        assert nearest(bone.mesh.points, ours[bone.structure].points)[1].max() < 2.0, bone.structure
        assert bone.mesh.volume > 0


def in_dicom(ours: dict[str, Mesh], by: float) -> dict[str, Mesh]:
    """As scanners count: left, back, up in millimetres from the floor."""
    there = Similarity(np.diag([-1.0, -1.0, 1.0]), by, np.array([3.0, -110.0, 930.0]))
    return {name: there.mesh(mesh) for name, mesh in ours.items()}


def test_bodyparts3d_named_by_its_own_numbers_is_known_by_the_concepts_in_the_files(tmp_path, ours):
    """Release 4.0: isa_BP3D_4.0_obj_99/FJ3157.obj, which says "Concept ID : FMA13072" in its first comments."""
    folder = tmp_path / "isa_BP3D_4.0_obj_99"
    folder.mkdir()
    for name, mesh in in_dicom(ours, 0.96).items():
        number, concept = NUMBERS[name]
        path = folder / f"{number}.obj"
        write_obj(path, mesh)
        said = f"# Compatibility version : 4.0\n# File ID : {number}\n# Representation ID : BP1\n# Build-up logic : FMA 3.0 is_a\n# Concept ID : {concept}\n"  # fmt: skip
        path.write_text(said + path.read_text())
    made = lay_set(tmp_path, FACTS)
    assert made.recipe.name == "bodyparts3d"
    fits(made, ours, 1 / 0.96)
    assert "FMA24486" in made.missing


def test_bodyparts3d_named_by_concept_is_read_too(tmp_path, ours):
    for name, mesh in in_dicom(ours, 1.05).items():
        write_obj(tmp_path / f"{NUMBERS[name][1]}.obj", mesh)
    made = lay_set(tmp_path, FACTS)
    assert made.recipe.name == "bodyparts3d"
    fits(made, ours, 1 / 1.05)


def z_name(name: str, vertebra: str) -> str:
    stem, _, side = name.rpartition("-")
    if not stem:
        return (
            vertebra.format({"T": "Thoracic", "L": "Lumbar"}.get(name[0], ""), name) if name != "sacrum" else "Sacrum"
        )
    return f"{ {'hip-bone': 'Hip bone', 'femur': 'Femur', 'talus': 'Talus'}[stem] }.{side[0]}"


@pytest.mark.parametrize("vertebra", ["Vertebra {1}", "{0} vertebra ({1})"])
def test_z_anatomy_in_metres_with_the_second_axis_up_is_read_from_one_file(tmp_path, ours, vertebra):
    """glTF stands in metres with y up and z to the front; the writer's root doubles, so it is given half."""
    there = Similarity(np.array([[-1.0, 0, 0], [0, 0, 1], [0, 1, 0]]), 0.0005, np.array([0.1, 0.2, -0.3]))
    write_glb(tmp_path / "Z-Anatomy.glb", {z_name(name, vertebra): there.mesh(mesh) for name, mesh in ours.items()})
    made = lay_set(tmp_path, FACTS)
    assert made.recipe.name == "z-anatomy"
    fits(made, ours, 1.0)


def test_z_anatomy_exported_bone_by_bone_is_read(tmp_path, ours):
    there = Similarity(np.diag([-1.0, -1.0, 1.0]), 0.00102, np.array([0.0, 0.05, 0.95]))
    for name, mesh in ours.items():
        write_fine(tmp_path / f"{z_name(name, 'Vertebra {1}')}.obj", there.mesh(mesh))
    made = lay_set(tmp_path, FACTS)
    assert made.recipe.name == "z-anatomy"
    fits(made, ours, 1 / 1.02)


def write_fine(path: Path, mesh: Mesh) -> None:
    """As Blender writes: six digits, so that metres keep their thousandths of millimetres."""
    lines = [f"o {path.stem}", *(f"v {x:.6f} {y:.6f} {z:.6f}" for x, y, z in mesh.points)]
    lines += ["f {} {} {}".format(*(face + 1)) for face in mesh.triangles]
    path.write_text("\n".join(lines) + "\n")
