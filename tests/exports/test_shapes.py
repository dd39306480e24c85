import json
import struct

import numpy as np
import pytest

from anatomy.facts.names import StructureId
from app.exports.errors import ExportError
from app.exports.shapes import coloured, export_body, export_structures
from app.look.colours import ROOTS
from app.state.state import State
from tests.scene.regions import facts
from tests.scene.stories import outer_knee


def export(body, out, structures=(), file_format="ply", story=None):
    if structures:
        return export_structures(body, structures, file_format, out)
    return export_body(facts(), body, story, State(lesion=story.lesion if story else None), file_format, out)


def part(parts, name):
    return next(one for one in parts if one.shape.id == name)


def read_glb(path):
    data = path.read_bytes()
    magic, version, length = struct.unpack_from("<4sII", data)
    assert (magic, version, length) == (b"glTF", 2, len(data))
    size = struct.unpack_from("<I", data, 12)[0]
    return json.loads(data[20 : 20 + size]), data[20 + size + 8 :]


def test_a_ply_holds_one_structure_in_millimetres_of_the_body_frame(body, tmp_path):
    import pyvista

    mesh = pyvista.read(export(body, tmp_path / "femur.ply", ["femur-right"]))
    shape = body.shapes["femur-right"]
    np.testing.assert_allclose(mesh.points, shape.points, atol=1e-4)
    np.testing.assert_array_equal(mesh.regular_faces, shape.triangles)
    assert mesh.points[:, 0].min() > 0
    assert mesh.point_data["RGBA"].shape == (len(shape.points), 4)


def test_the_lit_scene_carries_the_roots_colour_and_the_bulge(body):
    story = outer_knee()
    healthy = coloured(facts(), body, None, State())
    sick = coloured(facts(), body, story, State(lesion=story.lesion))
    assert np.abs(part(sick, "root-l5-right").colours[:, :3].mean(axis=0) - ROOTS["L5"]).max() < 3
    moved = part(sick, "disc-l4-l5").shape.points - part(healthy, "disc-l4-l5").shape.points
    assert np.linalg.norm(moved, axis=1).max() == pytest.approx(9.5, abs=0.6)


def test_hidden_structures_stay_out_of_the_scene_unless_named(body):
    state = State(hidden=frozenset({StructureId("L4")}))
    assert not any(one.shape.id == "L4" for one in coloured(None, body, None, state))
    assert [one.shape.id for one in coloured(None, body, None, state, [StructureId("L4")])] == ["L4"]


def test_a_glb_holds_every_structure_by_name_in_metres_with_y_up(body, tmp_path):
    table, blob = read_glb(export(body, tmp_path / "body.glb", file_format="glb", story=outer_knee()))
    assert {mesh["name"] for mesh in table["meshes"]} == set(body.shapes)
    matrix = np.array(table["nodes"][-1]["matrix"]).reshape(4, 4).T
    np.testing.assert_allclose(matrix @ [0, 0, 1000, 1], [0, 1, 0, 1])
    np.testing.assert_allclose(matrix @ [1000, 0, 0, 1], [-1, 0, 0, 1])
    assert np.linalg.det(matrix) > 0, "never a mirror image"
    assert table["buffers"][0]["byteLength"] == len(blob)
    for view in table["bufferViews"]:
        assert view["byteOffset"] % 4 == 0
        assert view["byteOffset"] + view["byteLength"] <= len(blob)


def test_vtk_reads_the_glb(body, tmp_path):
    import pyvista

    blocks = pyvista.read(export(body, tmp_path / "body.glb", ["L4", "femur-left"], "glb"))
    merged = blocks.combine()
    assert merged.n_cells == sum(len(body.shapes[name].triangles) for name in ("L4", "femur-left"))


def test_unknown_structures_formats_and_places_get_one_sentence(body, tmp_path):
    with pytest.raises(ExportError, match="no structure 'L9'"):
        export(body, tmp_path / "a.ply", ["L9"])
    with pytest.raises(ExportError, match="glb, ply"):
        export(body, tmp_path / "a.stl", ["L4"], "stl")
    with pytest.raises(ExportError, match="does not exist"):
        export(body, tmp_path / "no" / "a.ply", ["L4"])


def test_a_ply_of_several_structures_holds_all_their_points_and_colours(body, tmp_path):
    import pyvista

    names = ["femur-right", "L4", "root-l5-left"]
    mesh = pyvista.read(export(body, tmp_path / "three.ply", names))
    assert mesh.n_points == sum(len(body.shapes[name].points) for name in names)
    assert mesh.n_cells == sum(len(body.shapes[name].triangles) for name in names)
    assert len(np.unique(mesh.point_data["RGBA"], axis=0)) == 2, "bone and nerve"
