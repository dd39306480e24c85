"""A clean anatomical cut: what lies above a plane is taken away and the cut face closed, flat and with a crisp rim."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.geometry.shapes import Shape

RIM_MM = 0.7
"""Below the rim runs a ring of vertices that keep the wall's own light: the face's light ends within this width."""
SNAP_MM = 0.08
"""A vertex so near to the plane is taken to lie in it."""
Floats = NDArray[np.float64]
Faces = NDArray[np.int64]


def cut_off(shape: Shape, point: ArrayLike, normal: ArrayLike) -> Shape:
    """A closed surface without what lies above a plane, closed again.

    Parameters
    ----------
    shape : Shape
        A closed surface; values of ``per_point`` are dropped.
    point, normal : array (3,)
        Of the plane, millimetres; the normal points to the side that is taken away.

    Raises
    ------
    ValueError
        If the plane does not cut the surface.
    """
    at, n = np.asarray(point, dtype=np.float64), np.asarray(normal, dtype=np.float64)
    n = n / np.linalg.norm(n)
    values = np.hstack([shape.points, shape.normals, shape.occlusion[:, None]]).astype(np.float64)
    faces = shape.triangles.astype(np.int64)
    for depth in (-RIM_MM, 0.0):
        values, faces = _split(values, faces, at + depth * n, n)
    height = (values[:, :3] - at) @ n
    kept = faces[(height[faces].max(axis=1) < SNAP_MM) & (height[faces].min(axis=1) < -SNAP_MM)]
    if len(kept) == len(faces) or not len(kept):
        raise ValueError(f"{shape.id}: the plane does not cut it")
    loops = _loops(kept)
    rim = np.concatenate(loops)
    values[rim, 3:6], values[rim, 6] = n, 255
    across = np.linalg.svd(n[None])[2][1:]
    if np.linalg.det(np.vstack([across, n])) < 0:
        across = across[::-1]
    caps = [np.asarray(loop)[_ears(values[loop, :3] @ across.T)] for loop in loops]
    used, faces = np.unique(np.vstack([kept, *caps]), return_inverse=True)
    values = values[used]
    unit = values[:, 3:6] / np.maximum(np.linalg.norm(values[:, 3:6], axis=1, keepdims=True), 1e-9)
    return replace(
        shape,
        points=values[:, :3].astype(np.float32),
        triangles=faces.reshape(-1, 3).astype(np.int32),
        normals=unit.astype(np.float32),
        occlusion=np.round(values[:, 6]).astype(np.uint8),
        per_point={},
    )


def _split(values: Floats, faces: Faces, point: Floats, n: Floats) -> tuple[Floats, Faces]:
    """The same surface with an edge wherever the plane crosses it."""
    height = (values[:, :3] - point) @ n
    near = np.abs(height) < SNAP_MM
    values = values.copy()
    values[near, :3] -= height[near, None] * n
    height[near] = 0.0
    rows, made, result = list(values), dict[tuple[int, int], int](), list[tuple[int, int, int]]()

    def between(a: int, b: int) -> int:
        key = (min(a, b), max(a, b))
        if key not in made:
            share = height[key[0]] / (height[key[0]] - height[key[1]])
            rows.append(values[key[0]] + share * (values[key[1]] - values[key[0]]))
            made[key] = len(rows) - 1
        return made[key]

    for a, b, c in faces.tolist():
        turned = [(a, b, c), (b, c, a), (c, a, b)]
        crossed = [height[i] * height[j] < 0 for i, j, _ in turned]
        if sum(crossed) == 0:
            result.append((a, b, c))
        elif sum(crossed) == 1:
            i, j, k = turned[crossed.index(True)]
            m = between(i, j)
            result += [(i, m, k), (m, j, k)]
        else:  # the corner between the two crossed edges lies alone on its side
            i, j, k = turned[(crossed.index(False) + 1) % 3]
            first, second = between(i, j), between(j, k)
            result += [(first, j, second), (i, first, second), (i, second, k)]
    return np.array(rows), np.array(result, dtype=np.int64)


def _loops(faces: Faces) -> list[list[int]]:
    """The open edges, in the order that a face which closes them has, as loops of vertices."""
    edges = np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    there = {(int(a), int(b)) for a, b in edges}
    after = {b: a for a, b in there if (b, a) not in there}
    loops = []
    while after:
        first, following = after.popitem()
        loop = [first]
        while following != first:
            loop.append(following)
            following = after.pop(following)
        loops.append(loop)
    return loops


def _ears(outline: Floats) -> NDArray[np.int64]:
    """Triangles (N - 2, 3) of a simple outline (N, 2) that runs counter-clockwise."""
    left, found = list(range(len(outline))), []
    while len(left) > 3:
        for i, corner in enumerate(left):
            before, behind = left[i - 1], left[(i + 1) % len(left)]
            others = outline[[one for one in left if one not in (before, corner, behind)]]
            if _turn(outline[before], outline[corner], outline[behind]) > 0 and not _inside(
                outline[[before, corner, behind]], others
            ):
                found.append((before, corner, behind))
                left.pop(i)
                break
        else:  # only corners without area are left
            found.append((left[-1], left[0], left[1]))
            left.pop(0)
    return np.array([*found, tuple(left)], dtype=np.int64)


def _turn(a: Floats, b: Floats, c: Floats) -> Floats:
    return np.asarray(
        (b[..., 0] - a[..., 0]) * (c[..., 1] - b[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - b[..., 0])
    )


def _inside(corner: Floats, places: Floats) -> bool:
    sides: Sequence[Floats] = [_turn(corner[i], corner[(i + 1) % 3], places) for i in range(3)]
    return bool(np.all(np.array(sides) >= 0, axis=0).any())
