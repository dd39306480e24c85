"""What is soft follows bones that took the place of ours: one smooth change of space.

Handles are places of our bones and where the same place lies on the new one. What lies between follows smoothly;
bones that stay, and skin far away, are held.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from anatomy.facts.names import StructureId
from anatomy.geometry.lesions.bending import remade
from anatomy.geometry.meshes import CHUNK, Floats, Mesh, Similarity, nearest
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
        twice, squares = -2.0 * self.handles.T, (self.handles**2).sum(axis=1)
        for start in range(0, len(places), CHUNK):
            here = places[start : start + CHUNK]
            basis = here @ twice
            basis += (here**2).sum(axis=1)[:, None] + squares
            np.maximum(basis, 0.0, out=basis)
            basis *= np.sqrt(basis)
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


def change_for(body: Body, new: Mapping[str, Mesh], like: Mapping[str, Similarity], bones: Sequence[str]) -> Change:
    """The change that takes our soft parts along to new bones.

    Parameters
    ----------
    body : Body
    new : mapping of structure to Mesh
        The bones that take our bones' places.
    like : mapping of structure to Similarity
        What lays each on ours: the same place of both lies nearest then.
    bones : sequence of str
        Ids of all our bones; those that are not replaced are held.
    """
    before, after = [], []
    for name, mesh in new.items():
        here, there = _partners(body.shapes[StructureId(name)], mesh, like[name])
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


def _partners(ours: Shape, mesh: Mesh, like: Similarity) -> tuple[Floats, Floats]:
    """Places of our bone, and where the same place lies on the new one."""
    points, normals = ours.points.astype(np.float64), ours.normals.astype(np.float64)
    chosen = _spread(points, HANDLES)
    places, facing = like.mesh(mesh).sampled(24_000)
    index, _ = nearest(
        np.hstack([points[chosen], NORMAL_WEIGHT_MM * normals[chosen]]), np.hstack([places, NORMAL_WEIGHT_MM * facing])
    )
    shift = places[index] - points[chosen]
    good = (np.linalg.norm(shift, axis=1) < MOST_SHIFT_MM) & ((facing[index] * normals[chosen]).sum(axis=1) > 0.4)
    return points[chosen][good], like.back()(places[index][good])


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
