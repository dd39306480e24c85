"""What is soft follows bones that took the place of ours: one smooth change of space, then nerves are led round bone.

Handles are places of our bones and where the same place lies on the new one. What lies between follows smoothly;
bones that stay, and skin far away, are held.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from anatomy.facts.names import StructureId
from anatomy.geometry.lesions.bending import remade
from anatomy.geometry.meshes import CHUNK, Floats, Mesh, nearest
from anatomy.geometry.shapes import Body, Shape

HANDLES = 150
"""On each new bone; they are some 10 mm apart on a vertebra."""
HELD = 14
HELD_SKIN = 260
HELD_BEYOND_MM = 25.0
"""What is nearer than this to a new bone may move with it: the head of a thigh bone goes with its socket."""
NORMAL_WEIGHT_MM = 10.0
MOST_SHIFT_MM = 22.0
"""A handle that would go further found no partner: a process that the new bone lacks."""
SMOOTHING = 400.0
"""In cubic millimetres, against a kernel of the distance cubed: places a few millimetres apart are averaged."""
CLEARANCE_MM = 0.4
"""Wanted between a nerve's surface and new bone."""
LED_MM = 14.0
"""Over this length of a nerve a shift fades out."""
MOST_LED_MM = 9.0
ROUNDS = 10
REACH_MM = 10.0
"""Deeper than this a place is not looked for inside a bone."""


@dataclass(frozen=True, eq=False)
class Change:
    """A smooth change of space by a cubic radial basis with a linear part.

    ``handles`` (H, 3) are the places held, ``weights`` (H + 4, 3) what each does.
    """

    handles: Floats
    weights: Floats

    def __call__(self, places: Floats) -> Floats:
        """Places (N, 3), carried along."""
        moved = np.empty_like(places)
        squares = (self.handles**2).sum(axis=1)
        for start in range(0, len(places), CHUNK):
            here = places[start : start + CHUNK]
            apart = (here**2).sum(axis=1)[:, None] + squares - 2.0 * here @ self.handles.T
            basis = np.maximum(apart, 0.0) ** 1.5
            affine = np.hstack([np.ones((len(here), 1)), here])
            moved[start : start + CHUNK] = here + np.hstack([basis, affine]) @ self.weights
        return moved


def change_between(before: Floats, after: Floats, smoothing: float = SMOOTHING) -> Change:
    """The smooth change that carries places (H, 3) nearly to others."""
    count = len(before)
    apart = np.linalg.norm(before[:, None] - before[None], axis=2) ** 3
    affine = np.hstack([np.ones((count, 1)), before])
    # The cubic kernel is conditionally positive: smoothing goes onto the diagonal.
    left = np.block([[apart + smoothing * np.eye(count), affine], [affine.T, np.zeros((4, 4))]])
    right = np.vstack([after - before, np.zeros((4, 3))])
    return Change(before, np.linalg.solve(left, right))


def change_for(body: Body, new: Mapping[str, Mesh], bones: Sequence[str]) -> Change:
    """The change that takes our soft parts along to new bones.

    Parameters
    ----------
    body : Body
    new : mapping of structure to Mesh
        The bones that take our bones' places.
    bones : sequence of str
        Ids of all our bones; those that are not replaced are held.
    """
    before, after = [], []
    for name, mesh in new.items():
        here, there = _partners(body.shapes[StructureId(name)], mesh)
        before.append(here)
        after.append(there)
    moving = np.vstack(before)
    for name in (*bones, "skin"):
        if name in new or name not in body.shapes:
            continue
        points = body.shapes[StructureId(name)].points.astype(np.float64)
        held = points[_spread(points, HELD_SKIN if name == "skin" else HELD)]
        held = held[nearest(held, moving)[1] > HELD_BEYOND_MM]
        before.append(held)
        after.append(held)
    return change_between(np.vstack(before), np.vstack(after))


def _partners(ours: Shape, mesh: Mesh) -> tuple[Floats, Floats]:
    """Places of our bone, and where the same place lies on the new one."""
    points, normals = ours.points.astype(np.float64), ours.normals.astype(np.float64)
    chosen = _spread(points, HANDLES)
    places, facing = mesh.sampled(24_000)
    index, _ = nearest(
        np.hstack([points[chosen], NORMAL_WEIGHT_MM * normals[chosen]]), np.hstack([places, NORMAL_WEIGHT_MM * facing])
    )
    shift = places[index] - points[chosen]
    good = (np.linalg.norm(shift, axis=1) < MOST_SHIFT_MM) & ((facing[index] * normals[chosen]).sum(axis=1) > 0.4)
    return points[chosen][good], places[index][good]


def _spread(points: Floats, count: int) -> np.ndarray:
    """Indices of places spread evenly: each the farthest from those before."""
    away = np.full(len(points), np.inf)
    chosen = [int(np.argmax(points[:, 2]))]
    while len(chosen) < min(count, len(points)):
        away = np.minimum(away, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
        chosen.append(int(away.argmax()))
    return np.array(chosen)


def followed(body: Body, new: Mapping[StructureId, Shape], change: Change) -> Body:
    """The body with new bones, and all else carried along; its landmarks too."""
    shapes = {
        name: new[name] if name in new else remade(shape, change(shape.points.astype(np.float64)))
        for name, shape in body.shapes.items()
    }
    places = dict(zip(body.landmarks, change(np.array(list(body.landmarks.values()))), strict=True))
    return replace(body, shapes=shapes, landmarks=places)


@dataclass(frozen=True, eq=False)
class Walls:
    """Surfaces of bones as places and outward normals, to tell how deep something lies in them."""

    boxes: tuple[tuple[Floats, Floats], ...]
    places: tuple[Floats, ...]
    facing: tuple[Floats, ...]

    def inside(self, points: Floats) -> tuple[Floats, Floats]:
        """How far each point (N, 3) lies in bone (negative: outside, −`REACH_MM` at least), and the way out (N, 3)."""
        depth, out = np.full(len(points), -REACH_MM), np.zeros_like(points)
        for (low, high), places, facing in zip(self.boxes, self.places, self.facing, strict=True):
            near = np.flatnonzero(np.all((points > low - 3.0) & (points < high + 3.0), axis=1))
            if not len(near):
                continue
            index, away = nearest(points[near], places)
            deep = -((points[near] - places[index]) * facing[index]).sum(axis=1)
            deep = np.where(away < REACH_MM, deep, -REACH_MM)
            more = deep > depth[near]
            depth[near[more]] = deep[more]
            out[near[more]] = facing[index[more]]
        return depth, out


def walls_of(meshes: Sequence[Mesh]) -> Walls:
    """The walls of some bones, dense enough for nerves."""
    boxes, places, facing = [], [], []
    for mesh in meshes:
        at, normals = mesh.sampled(9000)
        boxes.append((mesh.points.min(axis=0), mesh.points.max(axis=0)))
        places.append(at)
        facing.append(normals)
    return Walls(tuple(boxes), tuple(places), tuple(facing))


def deepest(shapes: Mapping[StructureId, Shape], walls: Walls) -> tuple[float, str]:
    """How deep the worst place of all nerves lies in bone, millimetres (0: none does), and whose it is."""
    worst, whose = 0.0, ""
    for name, shape in shapes.items():
        if "along" in shape.per_point:
            depth = float(walls.inside(shape.points.astype(np.float64))[0].max())
            if depth > worst:
                worst, whose = depth, str(name)
    return worst, whose


def led_round(shape: Shape, walls: Walls) -> Shape:
    """A nerve led out of bone: whole rings are shifted, and the shift fades out along the nerve."""
    along = np.asarray(shape.per_point["along"], dtype=np.float64)
    strand = np.asarray(shape.per_point["strand"])
    points = shape.points.astype(np.float64)
    keys, ring = np.unique(np.stack([strand, along], axis=1), axis=0, return_inverse=True)
    ring = ring.ravel()
    start, total = points.copy(), np.zeros((len(keys), 3))
    apart = np.abs(keys[:, 1][:, None] - keys[:, 1][None])
    fading = np.where(keys[:, 0][:, None] == keys[:, 0][None], np.exp(-((apart / LED_MM) ** 2)), 0.0)
    for _ in range(ROUNDS):
        depth, out = walls.inside(points)
        need = np.maximum(depth + CLEARANCE_MM, 0.0)
        if need.max() < CLEARANCE_MM:
            break
        order = np.argsort(need)
        step = np.zeros((len(keys), 3))
        # The deepest vertex of each ring comes last and counts.
        step[ring[order]] = (need[:, None] * out)[order]
        size = np.linalg.norm(step, axis=1)
        share = fading * size[None]
        spread = (share @ step) / np.maximum(share.sum(axis=1, keepdims=True), 1e-9)
        total += spread * fading[:, size > 0].max(axis=1, initial=0.0)[:, None]
        length = np.linalg.norm(total, axis=1, keepdims=True)
        total *= np.minimum(1.0, MOST_LED_MM / np.maximum(length, 1e-9))
        points = start + total[ring]
    return remade(shape, points) if np.any(total) else shape
