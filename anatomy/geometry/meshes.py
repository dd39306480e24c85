"""Bare triangle meshes before they are shapes: measures, nearest places, and how one lies on another (numpy only)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Triangles = NDArray[np.int64]
CHUNK = 1024


@dataclass(frozen=True, eq=False)
class Mesh:
    """A triangulated surface.

    Attributes
    ----------
    points : array (N, 3), float64
    triangles : array (M, 3), int64
        Counter-clockwise seen from outside.
    """

    points: Floats
    triangles: Triangles

    @property
    def areas(self) -> Floats:
        """Area of each triangle, array (M,)."""
        return np.asarray(np.linalg.norm(self._crossed(), axis=1) / 2)

    @property
    def centroid(self) -> Floats:
        """Middle of the surface by area, array (3,): it moves with every turn, shift and scale."""
        areas = self.areas
        middles = self.points[self.triangles].mean(axis=1)
        return np.asarray((middles * areas[:, None]).sum(axis=0) / max(float(areas.sum()), 1e-12))

    @property
    def spread(self) -> float:
        """Root mean square distance of the surface from its middle: a measure of size that no turn changes."""
        areas = self.areas
        middles = self.points[self.triangles].mean(axis=1) - self.centroid
        return float(np.sqrt(((middles**2).sum(axis=1) * areas).sum() / max(float(areas.sum()), 1e-12)))

    @property
    def volume(self) -> float:
        """Enclosed volume; negative where the triangles face inwards."""
        corners = self.points[self.triangles] - self.points.mean(axis=0)
        return float(np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])).sum() / 6)

    @property
    def normals(self) -> Floats:
        """Area-weighted unit normals at the vertices, array (N, 3)."""
        faces, ids = self._crossed(), self.triangles.ravel()
        sums = np.stack(
            [np.bincount(ids, weights=np.repeat(faces[:, k], 3), minlength=len(self.points)) for k in range(3)], axis=1
        )
        return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12))

    @property
    def open_edges(self) -> int:
        """How many edges belong to one triangle only."""
        edges = np.sort(self.triangles[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
        return int((np.unique(edges, axis=0, return_counts=True)[1] == 1).sum())

    def _crossed(self) -> Floats:
        corners = self.points[self.triangles]
        return np.asarray(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]))

    def sampled(self, count: int, seed: int = 5) -> tuple[Floats, Floats]:
        """Places spread evenly over the surface and its normals there, two arrays (count, 3)."""
        random = np.random.default_rng(seed)
        areas = self.areas
        face = random.choice(len(areas), count, p=areas / areas.sum())
        u, v = np.sqrt(random.random(count)), random.random(count)
        corners = self.points[self.triangles[face]]
        places = (
            (1 - u)[:, None] * corners[:, 0] + (u * (1 - v))[:, None] * corners[:, 1] + (u * v)[:, None] * corners[:, 2]
        )
        crossed = self._crossed()[face]
        return places, crossed / np.maximum(np.linalg.norm(crossed, axis=1, keepdims=True), 1e-12)

    def kept(self, faces: NDArray[np.bool_]) -> "Mesh":
        """Only some of the triangles, with the vertices that they use."""
        used, index = np.unique(self.triangles[faces], return_inverse=True)
        return Mesh(self.points[used], index.reshape(-1, 3).astype(np.int64))

    def mirrored(self) -> "Mesh":
        """Reflected in the median plane x = 0, still facing outwards."""
        return Mesh(self.points * [-1.0, 1.0, 1.0], self.triangles[:, ::-1].copy())


def joined(meshes: "list[Mesh]") -> Mesh:
    """Several meshes as one."""
    starts = np.cumsum([0, *(len(m.points) for m in meshes[:-1])])
    return Mesh(
        np.vstack([m.points for m in meshes]),
        np.vstack([m.triangles + start for m, start in zip(meshes, starts, strict=True)]),
    )


@dataclass(frozen=True, eq=False)
class Similarity:
    """How one thing lies on another: p becomes scale · turn · p + shift."""

    turn: Floats
    scale: float
    shift: Floats

    def __call__(self, places: Floats) -> Floats:
        """Places (N, 3) moved."""
        return np.asarray(self.scale * places @ self.turn.T + self.shift)

    def mesh(self, mesh: Mesh) -> Mesh:
        """A mesh moved; turned inside out where the turn is a reflection, so that it still faces outwards."""
        flipped = np.linalg.det(self.turn) < 0
        return Mesh(self(mesh.points), mesh.triangles[:, ::-1].copy() if flipped else mesh.triangles)

    def then(self, after: "Similarity") -> "Similarity":
        """First this one, then the other."""
        return Similarity(
            after.turn @ self.turn, after.scale * self.scale, after.scale * after.turn @ self.shift + after.shift
        )

    def back(self) -> "Similarity":
        """The movement that undoes this one."""
        turn = self.turn.T / self.scale
        return Similarity(self.turn.T, 1.0 / self.scale, -turn @ self.shift)

    def mirrored(self) -> "Similarity":
        """What this movement is for mirror images in the median plane."""
        flip = np.array([-1.0, 1.0, 1.0])
        return Similarity(flip[:, None] * self.turn * flip, self.scale, flip * self.shift)

    @property
    def degrees(self) -> float:
        """By how much it turns."""
        return float(np.degrees(np.arccos(np.clip((np.trace(self.turn) - 1) / 2, -1, 1))))


STILL = Similarity(np.eye(3), 1.0, np.zeros(3))


def similarity(source: Floats, target: Floats, *, rigid: bool = False, reflected: bool = False) -> Similarity:
    """The turn, scale and shift that bring places (N, 3) nearest to their partners, by least squares.

    ``rigid`` keeps the scale at 1; ``reflected`` asks for the best reflection instead of the best turn.
    After Umeyama, IEEE Trans Pattern Anal Mach Intell 1991;13:376.
    """
    a, b = source.mean(axis=0), target.mean(axis=0)
    u, s, vt = np.linalg.svd((target - b).T @ (source - a))
    sign = np.sign(np.linalg.det(u @ vt)) * (-1.0 if reflected else 1.0)
    flip = np.array([1.0, 1.0, sign])
    turn = (u * flip) @ vt
    scale = 1.0 if rigid else float((s * flip).sum() / max(float(((source - a) ** 2).sum()), 1e-12))
    return Similarity(turn, scale, b - scale * turn @ a)


def nearest(places: Floats, targets: Floats) -> tuple[NDArray[np.int64], Floats]:
    """Index of the nearest target of each place, and how far it is: arrays (N,)."""
    middle = targets.mean(axis=0)
    goals = targets - middle
    # Half the digits find the partner in half the time; how far it is, is counted with all.
    twice = (-2.0 * goals).astype(np.float32).T
    squares = (goals**2).sum(axis=1).astype(np.float32)
    index = np.empty(len(places), dtype=np.int64)
    away = np.empty(len(places))
    for start in range(0, len(places), CHUNK):
        here = places[start : start + CHUNK] - middle
        cost = here.astype(np.float32) @ twice
        cost += squares
        found = cost.argmin(axis=1)
        index[start : start + CHUNK] = found
        away[start : start + CHUNK] = np.linalg.norm(here - goals[found], axis=1)
    return index, away


def off_plane(places: Floats, others: Floats, facing: Floats) -> float:
    """Mean distance of places (N, 3) from the planes through others: how far the samples are apart does not count."""
    return float(np.abs(((places - others) * facing).sum(axis=1)).mean())


def laid_on(
    source: Mesh, target: Mesh, *, rigid: bool, rounds: int = 40, count: int = 900, start: Similarity = STILL
) -> tuple[Similarity, float]:
    """A mesh laid on another by closest places of both, from where it lies (or `start`).

    Both ways, so that neither shrinking nor growing pays. The answer is the movement, and the mean distance between the surfaces that is left.
    """
    mine, theirs = source.sampled(count)[0], target.sampled(count)[0]
    (many_mine, facing_mine), (many_theirs, facing) = source.sampled(3 * count, 6), target.sampled(3 * count, 6)
    now, last = start, np.inf
    for _ in range(rounds):
        lying, many_lying = now(mine), now(many_mine)
        index, _ = nearest(lying, many_theirs)
        back, _ = nearest(theirs, many_lying)
        error = (
            off_plane(lying, many_theirs[index], facing[index])
            + off_plane(theirs, many_lying[back], facing_mine[back] @ now.turn.T)
        ) / 2
        if abs(last - error) < 1e-5 * max(error, 1e-9):
            break
        last = error
        now = similarity(np.vstack([mine, many_mine[back]]), np.vstack([many_theirs[index], theirs]), rigid=rigid)
    return now, last
