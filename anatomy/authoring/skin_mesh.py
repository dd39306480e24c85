"""A graded mesh of one half of the skin: fine where zones are painted, coarse where nothing happens, mirrored exactly.

The fine contour's vertices are gathered into cells round well spread seeds; cells that meet three at a time give the
triangles. The border in the median plane has seeds of its own, so that both halves can be welded.
"""

from collections.abc import Callable

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Field, Grid

Points = NDArray[np.float64]
Faces = NDArray[np.int64]
EdgeLength = Callable[[Points], NDArray[np.float64]]


def graded_half(grid: Grid, field: Field, edge_length: EdgeLength, *, rounds: int = 40) -> tuple[Points, Faces]:
    """Mesh the half x >= 0 of a field whose grid starts at x = 0.

    Parameters
    ----------
    edge_length : callable
        Wanted edge length (N,) in millimetres at places (N, 3).

    Returns
    -------
    points : array (N, 3), millimetres
    triangles : array (M, 3)
        Open at x = 0, counter-clockwise from outside.
    """
    points, faces = _contour(grid, field)
    border = _border_loops(points, faces)
    size = edge_length(points)
    fixed = np.concatenate([_along(points, loop, size) for loop in border])
    seeds = _spread(points, faces, size, fixed, np.concatenate(border), rounds)
    for _ in range(12):
        triangles, extra = _cells(points, faces, size, seeds, fixed, np.concatenate(border))
        if not len(extra):
            break
        seeds = np.unique(np.concatenate([seeds, extra]))
    else:
        raise ValueError("The cells of the skin's mesh do not fit together; ask for shorter edges where it is narrow.")
    coarse = points[seeds]
    used = np.unique(triangles)
    coarse, triangles = coarse[used], np.searchsorted(used, triangles)
    return settle(grid, field, coarse, triangles, np.isin(seeds[used], np.concatenate(border))), triangles


def settle(
    grid: Grid, field: Field, points: Points, triangles: Faces, border: NDArray[np.bool_], rounds: int = 12
) -> Points:
    """Even out the vertices along the surface and put them on it; border vertices stay in the median plane."""
    edges = np.unique(
        np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1), axis=0
    )
    both = np.concatenate([edges, edges[:, ::-1]])
    count = np.bincount(both[:, 0], minlength=len(points))[:, None]
    p = points.copy()
    for turn in range(rounds):
        mean = np.stack([np.bincount(both[:, 0], p[both[:, 1], axis], len(p)) for axis in range(3)], axis=1) / count
        normal = gradient(grid, field, p)
        shift = mean - p
        shift -= (shift * normal).sum(1, keepdims=True) * normal
        shift[border] = 0
        p += (0.5 if turn < rounds - 2 else 0.0) * shift
        for _ in range(3):
            slope = gradient(grid, field, p, unit=False)
            slope[border, 0] = 0
            step = grid.sample(field, _folded(p))[:, None] * slope / np.maximum((slope**2).sum(1, keepdims=True), 0.05)
            p -= np.clip(step, -2, 2)
        p[border, 0] = 0
    return p


def gradient(grid: Grid, field: Field, places: Points, *, unit: bool = True) -> Points:
    """Gradient of a field that is symmetric in x, at places (N, 3)."""
    out = np.empty((len(places), 3))
    for axis in range(3):
        offset = np.zeros(3)
        offset[axis] = grid.spacing
        out[:, axis] = grid.sample(field, _folded(places + offset)) - grid.sample(field, _folded(places - offset))
    out /= 2 * grid.spacing
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9) if unit else out


def _folded(places: Points) -> Points:
    return places * np.where(places[:, :1] < 0, [-1.0, 1.0, 1.0], 1.0)


def _contour(grid: Grid, field: Field) -> tuple[Points, Faces]:
    image = pv.ImageData(dimensions=grid.shape, spacing=(grid.spacing,) * 3, origin=tuple(np.asarray(grid.low, float)))
    # Values of nearly nothing would give triangles without area.
    nudged = np.where(np.abs(field) < 0.02, np.float32(0.02), field)
    image.point_data["field"] = nudged.ravel(order="F")
    surface = image.contour([0.0], scalars="field", method="flying_edges").connectivity("largest")
    surface = surface.subdivide(1, "linear")
    faces = surface.faces.reshape(-1, 4)[:, 1:].astype(np.int64)
    points = np.asarray(surface.points, float)
    corner = points[faces]
    facing = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    outward = gradient(grid, field, corner.mean(1))
    return points, faces if np.median((facing * outward).sum(1)) > 0 else faces[:, ::-1].copy()


def _border_loops(points: Points, faces: Faces) -> list[NDArray[np.int64]]:
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    _, index, number = np.unique(np.sort(edges, axis=1), axis=0, return_index=True, return_counts=True)
    following = {int(a): int(b) for a, b in edges[index[number == 1]]}
    loops = []
    while following:
        start, at = next(iter(following.items()))
        loop = [start]
        del following[start]
        while at != start:
            loop.append(at)
            at = following.pop(at)
        loops.append(np.array(loop))
    assert all(np.abs(points[loop, 0]).max() < 1e-3 for loop in loops), (
        "the half is open elsewhere than in the median plane"
    )
    return loops


def _along(points: Points, loop: NDArray[np.int64], size: NDArray[np.float64]) -> NDArray[np.int64]:
    step = np.linalg.norm(np.diff(points[np.append(loop, loop[0])], axis=0), axis=1) / size[loop]
    travelled = np.concatenate([[0], np.cumsum(step)])
    stops = np.linspace(0, travelled[-1], max(4, round(travelled[-1])), endpoint=False)
    return np.unique(loop[np.clip(np.searchsorted(travelled[:-1], stops), 0, len(loop) - 1)])


def _spread(
    points: Points,
    faces: Faces,
    size: NDArray[np.float64],
    fixed: NDArray[np.int64],
    border: NDArray[np.int64],
    rounds: int,
) -> NDArray[np.int64]:
    """Seeds spread by Lloyd's method with the density that the edge length asks for."""
    corner = points[faces]
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1) / 2
    own = np.zeros(len(points))
    np.add.at(own, faces, (area / 3)[:, None])
    wanted = own / (np.sqrt(0.75) * size**2)
    wanted[border] = 0
    number = int(wanted.sum())
    # Every number-th part of the running total in a space-filling order: even from the start.
    order = np.lexsort(((points[:, 1] // 12), (points[:, 0] // 12), (points[:, 2] // 6)))
    total = np.cumsum(wanted[order])
    seeds = points[order[np.searchsorted(total, (np.arange(number) + 0.5) * total[-1] / number)]]
    weight = own / size**4
    held = points[fixed]
    for _ in range(rounds):
        _, nearest = cKDTree(np.concatenate([seeds, held])).query(points)
        mass = np.bincount(nearest, weight, number + len(held))[:number]
        moved = np.stack(
            [np.bincount(nearest, weight * points[:, a], number + len(held))[:number] for a in range(3)], axis=1
        )
        full = mass > 0
        seeds[full] = moved[full] / mass[full, None]
    free = np.ones(len(points), bool)
    free[border] = False
    inner = np.flatnonzero(free)
    _, at = cKDTree(points[inner]).query(seeds)
    return np.unique(np.concatenate([inner[at], fixed]))


def _cells(
    points: Points,
    faces: Faces,
    size: NDArray[np.float64],
    seeds: NDArray[np.int64],
    fixed: NDArray[np.int64],
    border: NDArray[np.int64],
) -> tuple[Faces, NDArray[np.int64]]:
    """Triangles between the seeds' cells, and vertices to be added as seeds where cells do not fit together."""
    edges = np.unique(np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1), axis=0)
    length = np.linalg.norm(points[edges[:, 0]] - points[edges[:, 1]], axis=1) / size[edges].mean(1)
    graph = coo_array((length, (edges[:, 0], edges[:, 1])), shape=(len(points),) * 2).tocsr()
    _, _, source = dijkstra(graph, directed=False, indices=seeds, min_only=True, return_predecessors=True)
    label = np.searchsorted(seeds, source)
    _, on_border = cKDTree(points[fixed]).query(points[border])
    label[border] = np.searchsorted(seeds, fixed)[on_border]
    met = label[faces]
    three = (met[:, 0] != met[:, 1]) & (met[:, 1] != met[:, 2]) & (met[:, 2] != met[:, 0])
    triangles = met[three]
    key, first, number = np.unique(np.sort(triangles, axis=1), axis=0, return_index=True, return_counts=True)
    triangles = triangles[first]
    sides = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
    pair, shared = np.unique(sides, axis=0, return_counts=True)
    is_border = np.isin(seeds, fixed)
    wrong = (shared > 2) | ((shared == 1) & ~is_border[pair].all(1))
    bad = np.unique(np.concatenate([pair[wrong].ravel(), key[number > 1].ravel(), _pinched(triangles)]))
    if not len(bad):
        return triangles, np.array([], dtype=np.int64)
    # The vertex of each bad cell farthest from its seed becomes a seed, which splits the cell.
    far = np.linalg.norm(points - points[seeds[label]], axis=1)
    far[border] = 0
    extra = [np.flatnonzero(label == cell)[np.argmax(far[label == cell])] for cell in bad]
    return triangles, np.setdiff1d(np.array(extra), seeds)


def _pinched(triangles: Faces) -> NDArray[np.int64]:
    """Vertices at which two sheets touch in one point only: round them the triangles form more than one fan."""
    count = len(triangles)
    corners = np.arange(3 * count).reshape(3, count).T  # one node for each corner of each triangle
    sides = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    nodes = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
    swap = sides[:, 0] > sides[:, 1]
    sides[swap], nodes[swap] = sides[swap][:, ::-1], nodes[swap][:, ::-1]
    order = np.lexsort(sides.T)
    same = (sides[order[1:]] == sides[order[:-1]]).all(1)
    first, second = nodes[order[:-1][same]], nodes[order[1:][same]]
    links = np.concatenate([first, second], axis=1)[:, [0, 2, 1, 3]].reshape(-1, 2)
    graph = coo_array((np.ones(len(links)), (links[:, 0], links[:, 1])), shape=(3 * count, 3 * count))
    _, fan = connected_components(graph, directed=False)
    vertex_of_fan = np.unique(np.stack([fan[corners.ravel()], triangles.ravel()], axis=1), axis=0)[:, 1]
    vertices, fans = np.unique(vertex_of_fan, return_counts=True)
    pinched: NDArray[np.int64] = vertices[fans > 1]
    return pinched
