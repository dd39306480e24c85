"""Nerves find the holes of another's bone, stay tubes without kinks, and stay joined."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import StructureId
from anatomy.geometry.bone_canals import ENOUGH, still_held
from anatomy.geometry.bone_room import CELL_MM, deepest, inside, room_round
from anatomy.geometry.led_nerves import led_nerves
from anatomy.geometry.meshes import Mesh
from anatomy.geometry.nerve_net import joints_of, lines_of
from anatomy.geometry.shapes import Shape
from tests.files.mesh_files import ball
from tests.scene.simple_body import tube

STEPS, CORNERS = 60, 8
numbers = st.floats(-1, 1, allow_nan=False)


def block(low, high) -> Mesh:
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], dtype=float)
    faces = [[0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1], [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3]]  # fmt: skip
    return Mesh(np.array(low) + corners * (np.array(high) - low), np.array(faces))


def plate(*holes: float) -> list[Mesh]:
    """A plate 12 mm thick, made of blocks, with square holes of 8 mm at these x."""
    edges = [-40.0, *(edge for x in sorted(holes) for edge in (x - 4, x + 4)), 60.0]
    beams = [block((a, -4.5, -6), (b, 4.5, 6)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [*beams, block((-40, -40, -6), (60, -4, 6)), block((-40, 4, -6), (60, 40, 6))]


def nerve(name: str, path, radius: float) -> Shape:
    made = tube(name, path, radius, columns=CORNERS, steps=STEPS)
    rings = np.repeat(np.arange(STEPS), CORNERS)
    middles = made.points.reshape(STEPS, CORNERS, 3).mean(axis=1)
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(middles, axis=0), axis=1))])
    carried = {"along": along[rings].astype(np.float32), "strand": np.zeros(len(rings), np.uint8)}
    return Shape(made.id, made.points, made.triangles, made.normals, made.occlusion, carried)


def straight(name: str, x: float, radius: float) -> Shape:
    return nerve(name, [[x, 0, -80], [x, 0, 80]], radius)


def led(before: list[Shape], after: list[Shape], bones: list[Mesh]) -> dict[StructureId, Shape]:
    shapes = {shape.id: shape for shape in after}
    return {**shapes, **led_nerves({shape.id: shape for shape in before}, shapes, bones)}


def middle(shape: Shape, z: float) -> np.ndarray:
    line = lines_of({shape.id: shape})[0].centre
    return np.array([np.interp(z, line[:, 2], line[:, k]) for k in range(3)])


def sharpest_turn(shape: Shape) -> float:
    ahead = np.diff(lines_of({shape.id: shape})[0].centre, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    return float(np.degrees(np.arccos(np.clip((ahead[1:] * ahead[:-1]).sum(axis=1), -1, 1)).max()))


@given(st.tuples(numbers, numbers, numbers), st.floats(0.3, 2.0))
def test_places_in_a_mesh_are_told_from_those_beside_it(way, share):
    direction = np.array(way) + np.array([0.1, 0.03, 0.02])
    direction = direction / np.linalg.norm(direction)
    radii = np.array([20.0, 25.0, 15.0])
    if 0.9 < share < 1.05:  # the mesh has flat facets
        return
    mesh = ball((3, 4, 5), radii, rows=24, columns=32)
    assert inside(mesh, (share * direction * radii + np.array([3, 4, 5]))[None])[0] == (share < 1)


def test_nothing_leaks_through_a_hole_in_a_mesh():
    whole = ball((0, 0, 0), (20, 20, 20), rows=24, columns=32)
    open_above = Mesh(whole.points, whole.triangles[whole.points[whole.triangles].mean(axis=1)[:, 2] < 19])
    beside = np.array([[0.5, 0.4, z] for z in (-200.0, -60.0, 60.0, 200.0)])
    assert not inside(open_above, beside).any()
    room = room_round(np.zeros((1, 3)), 30.0, [open_above])
    assert room.away(np.array([[0.5, 0.4, 27.0], [0.5, 0.4, -27.0]])).min() > 3


def test_the_room_tells_the_distance_to_within_a_cell():
    room = room_round(np.zeros((1, 3)), 28.0, [ball((0, 0, 0), (20, 20, 20), rows=48, columns=64)])
    away = np.linspace(-6, 6, 25)
    way = np.array([0.48, 0.6, 0.64])
    places = (20 + away)[:, None] * way
    assert room.away(places) == pytest.approx(away, abs=CELL_MM)
    assert (room.out(places) @ way).min() > 0.8


def test_a_nerve_is_led_out_of_bone_and_stays_a_tube():
    bone = ball((0, 0, 0), (20, 20, 20), rows=24, columns=32)
    before = straight("femoral-nerve-right", 17, 2.0)
    assert deepest({before.id: before}, [bone])[0] > 3
    after = led([before], [before], [bone])[before.id]
    assert deepest({after.id: after}, [bone])[0] < 0.4
    rings = [shape.points.reshape(STEPS, CORNERS, 3) for shape in (before, after)]
    around = [np.linalg.norm(ring - ring.mean(axis=1, keepdims=True), axis=2) for ring in rings]
    assert around[1] == pytest.approx(around[0], abs=1e-3)
    assert np.abs(rings[1] - rings[0])[:3].max() < 0.2
    assert sharpest_turn(after) < 12


def test_a_root_goes_through_the_hole_though_a_wrong_wall_is_nearer():
    """Eleven millimetres beside the hole the faces of the plate are nearest: pushing alone would never end."""
    before = straight("root-s2-right", 0, 1.5)
    moved = straight("root-s2-right", 11, 1.5)
    after = led([before], [moved], plate(0.0))[before.id]
    assert deepest({after.id: after}, plate(0.0))[0] < 0.4
    assert abs(middle(after, 0.0)[0]) < 4
    assert sharpest_turn(after) < 25


def test_nerves_that_were_built_apart_take_holes_of_their_own():
    """The thin root lies nearer to the hole of the thick one than to its own."""
    before = [straight("root-s2-right", 0, 2.0), straight("root-s3-right", 20, 1.2)]
    moved = [straight("root-s2-right", 5, 2.0), straight("root-s3-right", 9.5, 1.2)]
    bones = plate(0.0, 20.0)
    after = led(before, moved, bones)
    assert deepest(after, bones)[0] < 0.4
    assert abs(middle(after[before[0].id], 0.0)[0]) < 4
    assert abs(middle(after[before[1].id], 0.0)[0] - 20) < 4


def test_a_branch_stays_in_its_nerve_when_that_is_led():
    trunk = straight("sciatic-nerve-right", 17, 2.0)
    branch = nerve("sural-nerve-right", [[17, 0.8, 2], [17, 0.9, 12], [45, 3, 60]], 0.9)
    joints = joints_of(lines_of({trunk.id: trunk, branch.id: branch}))
    assert {(joint.line, joint.other) for joint in joints} == {(1, 0)}
    after = led([trunk, branch], [trunk, branch], [ball((0, 0, 0), (20, 20, 20), rows=24, columns=32)])
    start = lines_of({branch.id: after[branch.id]})[0].centre[0]
    assert np.linalg.norm(after[branch.id].points - branch.points, axis=1)[:CORNERS].min() > 3
    assert np.linalg.norm(middle(after[trunk.id], start[2]) - start) < 1.2


def test_a_kink_of_the_change_of_space_is_smoothed_away():
    """The springs hold the form that the line was built with, not the one that it was bent to."""
    before = straight("root-s1-right", 0, 2.0)
    z = before.points[:, 2]
    kinked = Shape(before.id, before.points + np.outer(np.where(np.abs(z) < 6, 5.0, 0.0), [1, 0, 0]).astype(np.float32), before.triangles, before.normals, before.occlusion, before.per_point)  # fmt: skip
    assert sharpest_turn(kinked) > 50
    after = led([before], [kinked], [block((2, -20, -30), (30, 20, -20))])[before.id]
    assert sharpest_turn(after) < 15


def test_nerves_far_from_new_bone_stay_as_they_are():
    far = straight("femoral-nerve-right", 200, 2.0)
    assert led_nerves({far.id: far}, {far.id: far}, [ball()]) == {}


def test_a_nerve_that_went_round_a_bone_is_told_from_one_in_its_canal():
    from anatomy.geometry.meshes import joined

    ring = joined([block((-20, 4, -25), (20, 20, 25)), block((-20, -20, -25), (20, -4, 25)), block((4, -4.5, -25), (20, 4.5, 25)), block((-20, -4.5, -25), (-4, 4.5, 25))])  # fmt: skip
    inside_it, beside_it = straight("root-s1-right", 0, 2.0), straight("root-s1-right", 26, 2.0)
    lines = lines_of({inside_it.id: inside_it})
    assert still_held(lines, ring, {inside_it.id: inside_it}, ring) == (1.0, "")
    share, whose = still_held(lines, ring, {inside_it.id: beside_it}, ring)
    assert (share < ENOUGH, whose) == (True, "root-s1-right")
