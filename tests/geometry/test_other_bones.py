"""Other people's bones lie where ours stand, whatever their size and place; what does not fit is said to be so."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from anatomy.facts.names import StructureId
from anatomy.geometry.following_bones import change_between
from anatomy.geometry.meshes import Mesh, Similarity, laid_on, nearest, similarity
from anatomy.geometry.other_bones import Entry, UnfitBonesError, lay_on
from anatomy.geometry.shapes import Body, Shape
from tests.files.mesh_files import ball

CENTRES = {
    "L4": ((0, 10, 60), (24, 18, 14)),
    "L5": ((0, 4, 20), (26, 19, 15)),
    "sacrum": ((0, -30, -40), (50, 25, 45)),
    "femur-right": ((90, 15, -330), (30, 25, 210)),
    "femur-left": ((-90, 15, -330), (30, 25, 210)),
}
numbers = st.floats(-1, 1, allow_nan=False)


def as_shape(name: str, mesh: Mesh) -> Shape:
    return Shape(
        StructureId(name),
        mesh.points.astype(np.float32),
        mesh.triangles.astype(np.int32),
        mesh.normals.astype(np.float32),
        np.full(len(mesh.points), 255, np.uint8),
    )


def lumpy(name: str) -> Mesh:
    """An ellipsoid with a horn out and to the front, so that it has a side and a front."""
    centre, radii = CENTRES[name]
    mesh = ball(centre, radii, rows=16, columns=20)
    out = -1.0 if name.endswith("-left") else 1.0
    horn = np.array([0.8 * out, 0.5, 0.33])
    along = (mesh.points - centre) / np.linalg.norm(mesh.points - centre, axis=1, keepdims=True) @ horn
    return Mesh(mesh.points + 0.6 * radii[1] * np.clip(along, 0, None)[:, None] ** 6 * horn, mesh.triangles)


OURS = {name: lumpy(name) for name in CENTRES}
BODY = Body({StructureId(name): as_shape(name, mesh) for name, mesh in OURS.items()}, {})


def entries(moved: Similarity, names=tuple(CENTRES)) -> list[Entry]:
    return [Entry(name, (name,), moved.mesh(OURS[name])) for name in names]


@given(st.tuples(numbers, numbers, numbers), st.floats(0.2, 5), st.tuples(numbers, numbers, numbers))
def test_any_similarity_of_places_is_undone(turned, scale, shift):
    places = np.random.default_rng(1).normal(size=(12, 3)) * 100
    there = Similarity(Rotation.from_rotvec(np.pi * np.array(turned)).as_matrix(), scale, 500 * np.array(shift))
    back = similarity(there(places), places)
    assert back(there(places)) == pytest.approx(places, abs=1e-6)
    assert np.linalg.det(back.turn) == pytest.approx(1)
    assert there.then(back)(places) == pytest.approx(places, abs=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_a_set_moved_by_a_random_similarity_is_laid_on_again(seed):
    random = np.random.default_rng(seed)
    turn = Rotation.from_rotvec(np.radians(25) * random.uniform(-1, 1, 3)).as_matrix()
    there = Similarity(turn, float(random.uniform(0.8, 1.25)), random.uniform(-400, 400, 3))
    laid = lay_on(entries(there), BODY, np.eye(3), 1.0, together=True)
    assert laid.scale * there.scale == pytest.approx(1, abs=0.01)
    for bone in laid.bones:
        assert nearest(bone.mesh.points, OURS[bone.structure].points)[1].max() < 1.5
        assert bone.mesh.volume > 0


def test_axes_are_found_by_where_the_bones_lie():
    there = Similarity(np.array([[0.0, 0, 1], [1, 0, 0], [0, 1, 0]]), 1.0, np.array([5.0, 6, 7]))
    laid = lay_on(entries(there), BODY, None, 1.0, together=True)
    assert laid.degrees < 1
    assert laid.centres_mm < 0.5


def test_bones_with_origins_of_their_own_are_put_where_ours_stand():
    own = [
        Entry(name, (name,), Mesh((OURS[name].points - OURS[name].centroid) / 1000, OURS[name].triangles))
        for name in ("L5", "femur-right")
    ]
    laid = lay_on(own, BODY, np.eye(3), 1000.0, together=False)
    for bone in laid.bones:
        assert bone.mesh.centroid == pytest.approx(OURS[bone.structure].centroid, abs=0.5)


def test_the_mirror_image_stands_for_the_other_side():
    right = Entry("f", ("femur-right",), OURS["femur-right"], mirror=True)
    found = {bone.structure: bone.mesh for bone in lay_on([right], BODY, np.eye(3), 1.0, together=False).bones}
    assert set(found) == {"femur-right", "femur-left"}
    assert found["femur-left"].centroid[0] == pytest.approx(-90, abs=6)
    assert found["femur-left"].volume > 0


def test_a_set_in_metres_called_millimetres_is_refused():
    with pytest.raises(UnfitBonesError, match="unit"):
        lay_on(entries(Similarity(np.eye(3), 0.001, np.zeros(3))), BODY, np.eye(3), 1.0, together=True)


def test_a_mirrored_set_is_refused():
    mirrored = [Entry(name, (name,), mesh.mirrored()) for name, mesh in OURS.items()]
    for axes in (np.eye(3), None):
        with pytest.raises(UnfitBonesError, match="mirrored"):
            lay_on(mirrored, BODY, axes, 1.0, together=True)


def test_a_left_bone_called_right_is_refused_by_its_form():
    with pytest.raises(UnfitBonesError, match="other side"):
        lay_on([Entry("f", ("femur-right",), OURS["femur-left"])], BODY, np.eye(3), 1.0, together=False)


def test_a_set_read_along_wrong_axes_is_refused():
    upside_down = np.diag([1.0, -1.0, -1.0])
    with pytest.raises(UnfitBonesError, match="axes"):
        lay_on(entries(Similarity(upside_down, 1.0, np.zeros(3))), BODY, np.eye(3), 1.0, together=True)


def test_too_few_bones_cannot_tell_the_axes():
    with pytest.raises(UnfitBonesError, match="axes"):
        lay_on(entries(Similarity(np.eye(3), 1.0, np.zeros(3)), ("L4", "L5")), BODY, None, 1.0, together=True)


def test_one_mesh_of_both_sides_is_divided_at_the_median_plane():
    from anatomy.geometry.meshes import joined

    both = Entry("both", ("femur-right", "femur-left"), joined([OURS["femur-right"], OURS["femur-left"]]))
    found = {bone.structure: bone.mesh for bone in lay_on([both], BODY, np.eye(3), 1.0, together=False).bones}
    assert found["femur-right"].points[:, 0].min() > 0
    assert found["femur-left"].points[:, 0].max() < 0


def test_the_change_carries_handles_and_keeps_what_is_far():
    random = np.random.default_rng(3)
    here = random.uniform(-50, 50, (40, 3))
    held = random.uniform(-50, 50, (60, 3)) + np.array([0.0, 0, -600])
    before, after = np.vstack([here, held]), np.vstack([here + np.array([3.0, -2.0, 1.0]), held])
    change = change_between(before, after, smoothing=0.0)
    assert change(before) == pytest.approx(after, abs=1e-4)
    assert np.abs(change(held + 5.0) - held - 5.0).max() < 0.5


def test_bones_of_one_person_keep_their_joint_space():
    """Each bone alone would be turned to lie on ours; the pair keeps its own gap."""
    turned = Rotation.from_rotvec([np.radians(8), 0, 0]).as_matrix()
    here = OURS["L4"].centroid
    bent = Mesh((OURS["L4"].points - here) @ turned.T + here + [0, 4, 3], OURS["L4"].triangles)
    made = [Entry("L4", ("L4",), bent), *entries(Similarity(np.eye(3), 1.0, np.zeros(3)), ("L5", "sacrum"))]
    gap = bent.points[0] - OURS["L5"].points[0]
    laid = lay_on(made, BODY, np.eye(3), 1.0, together=True)
    found = {bone.structure: bone for bone in laid.bones}
    now = found["L4"].mesh.points[0] - found["L5"].mesh.points[0]
    assert np.linalg.norm(now) == pytest.approx(laid.scale * np.linalg.norm(gap), abs=1e-6)
    # By its form each is still known place by place.
    off = [nearest(places, OURS["L4"].points)[1].mean() for places in (found["L4"].like(found["L4"].mesh.points), found["L4"].mesh.points)]  # fmt: skip
    assert off[0] < 0.7 * off[1]


def test_a_bone_between_hip_and_ankle_moves_by_itself_against_the_trunk():
    shifted = Mesh(OURS["femur-right"].points + np.array([0, 6, 0]), OURS["femur-right"].triangles)
    names = ("L4", "L5", "sacrum", "femur-left")
    made = [Entry("f", ("femur-right",), shifted), *entries(Similarity(np.eye(3), 1.0, np.zeros(3)), names)]
    laid = lay_on(made, BODY, np.eye(3), 1.0, together=True)
    for bone in laid.bones:
        assert nearest(bone.mesh.points, OURS[bone.structure].points)[1].max() < 1.5


@given(st.tuples(numbers, numbers, numbers), st.floats(0.2, 5), st.tuples(numbers, numbers, numbers))
def test_a_movement_back_and_its_mirror_image_are_what_they_say(turned, scale, shift):
    places = np.random.default_rng(2).normal(size=(9, 3)) * 50
    flip = np.array([-1.0, 1.0, 1.0])
    there = Similarity(Rotation.from_rotvec(np.pi * np.array(turned)).as_matrix(), scale, 90 * np.array(shift))
    assert there.back()(there(places)) == pytest.approx(places, abs=1e-6)
    assert there.mirrored()(flip * places) == pytest.approx(flip * there(places), abs=1e-6)


def test_laying_on_neither_shrinks_nor_grows():
    small = Similarity(np.eye(3), 0.9, np.array([4.0, 0, 0])).mesh(OURS["sacrum"])
    fit, off = laid_on(small, OURS["sacrum"], rigid=False)
    assert fit.scale == pytest.approx(1 / 0.9, rel=0.01)
    assert off < 2.0
