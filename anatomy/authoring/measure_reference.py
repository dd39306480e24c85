"""Surface distances from built bones to a real man's, after similarity alignment, with signed error maps.

Distances are in the reference's own millimetres: our bone is turned, moved and scaled onto it, never mirrored.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

from anatomy.authoring.frame import Frame
from anatomy.authoring.measure_surface import Surface, Vector
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body

TO_BODY = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
"""The reference's axes (forward, left, up) to ours (right, front, up)."""
STARTS_DEGREES = (-36, -24, -12, 0, 12, 24, 36)
SAMPLES = 20_000
GOALS = {"L1": 1.4, "L2": 1.4, "L3": 1.4, "L4": 1.4, "L5": 1.4, "sacrum": 2.2, "hip-bone-right": 2.2}
"""Greatest mean distance wanted, millimetres."""
FILES = {"sacrum": "sacrum.ply", "hip-bone-right": "hip-bones.ply"}
PARTS = {"sacrum": ("sacrum", "coccyx")}
RANGE_MM = 5.0


@dataclass(frozen=True, eq=False)
class Alignment:
    """How one surface lies on another: p becomes scale · turn · p + shift."""

    turn: NDArray[np.float64]
    scale: float
    shift: Vector

    def __call__(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Places (N, 3) moved."""
        return np.asarray(self.scale * places @ self.turn.T + self.shift)

    def back(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """The way back."""
        return np.asarray((places - self.shift) @ self.turn / self.scale)


@dataclass(frozen=True, eq=False)
class Patch:
    """A region where two surfaces differ, in the part's own frame.

    ``at`` its middle, ``move`` how the built surface would have to move there, ``off`` its mean signed distance
    (positive: ours stands out too far), all millimetres.
    """

    at: Vector
    move: Vector
    off: float
    share: float


@dataclass(frozen=True, eq=False)
class Difference:
    """Distances between a built bone and the reference.

    ``ours`` and ``theirs`` are signed distances (mm) at samples of each surface to the other: positive where ours
    stands outside the reference, negative where it lacks.
    """

    name: str
    alignment: Alignment
    ours: NDArray[np.float64]
    theirs: NDArray[np.float64]
    built: Surface
    real: Surface

    @property
    def mean(self) -> float:
        """Mean of both directions."""
        return float((np.abs(self.ours).mean() + np.abs(self.theirs).mean()) / 2)

    @property
    def p95(self) -> float:
        """95th percentile over both directions."""
        return float(np.percentile(np.abs(np.concatenate([self.ours, self.theirs])), 95))

    @property
    def goal(self) -> float:
        """The greatest mean wanted."""
        return GOALS[self.name]


def similarity(source: NDArray[np.float64], target: NDArray[np.float64]) -> Alignment:
    """The turn, scale and shift that bring places (N, 3) nearest to their partners in the least-squares sense."""
    a, b = source.mean(axis=0), target.mean(axis=0)
    u, s, vt = np.linalg.svd((target - b).T @ (source - a))
    flip = np.diag([1.0, 1.0, np.sign(np.linalg.det(u @ vt))])
    turn = u @ flip @ vt
    scale = float((s * np.diag(flip)).sum() / ((source - a) ** 2).sum())
    return Alignment(turn, scale, b - scale * turn @ a)


def aligned(built: Surface, real: Surface, first: NDArray[np.float64] | None = None) -> Alignment:
    """Our surface onto the reference: closest places of both surfaces, from several starts.

    Parameters
    ----------
    first : array (3, 3), optional
        A first guess of the turn; the starts tilt it forwards and backwards.
    """
    guess = np.eye(3) if first is None else first
    ours, theirs = built.sampled(12_000), real.sampled(12_000)
    pairs = (ours, cKDTree(ours), theirs, cKDTree(theirs))
    middle_a, middle_b = ours.mean(axis=0), theirs.mean(axis=0)
    scale = float(np.sqrt(((theirs - middle_b) ** 2).sum() / ((ours - middle_a) ** 2).sum()))
    found = []
    for tilt in STARTS_DEGREES:
        turn = guess @ Rotation.from_euler("x", tilt, degrees=True).as_matrix()
        start = Alignment(turn, scale, middle_b - scale * turn @ middle_a)
        found.append(_closest(*pairs, start, 500, 40))
    best = min(found, key=lambda one: one[1])[0]
    return _closest(*pairs, best, 6_000, 80)[0]


def _closest(
    ours: NDArray[np.float64],
    our_tree: cKDTree,
    theirs: NDArray[np.float64],
    their_tree: cKDTree,
    start: Alignment,
    count: int,
    turns: int,
) -> tuple[Alignment, float]:
    """Iterated closest places both ways, so that neither shrinking nor growing pays."""
    now, last = start, np.inf
    mine, yours = ours[:: max(1, len(ours) // count)], theirs[:: max(1, len(theirs) // count)]
    for _ in range(turns):
        away, index = their_tree.query(now(mine))
        back_away, back_index = our_tree.query(now.back(yours))
        error = float(np.mean(away) + np.mean(back_away) * now.scale) / 2
        if abs(last - error) < 1e-6:
            break
        last = error
        now = similarity(np.vstack([mine, ours[back_index]]), np.vstack([theirs[index], yours]))
    return now, last


def difference(name: str, built: Surface, real: Surface, first: NDArray[np.float64] | None = None) -> Difference:
    """Align one bone and measure both ways."""
    alignment = aligned(built, real, first)
    moved = built.moved(alignment.turn, alignment.scale, alignment.shift)
    ours = real.distances(moved.sampled(SAMPLES))
    theirs = -moved.distances(real.sampled(SAMPLES))
    return Difference(name, alignment, ours, theirs, built, real)


def read_reference(folder: Path, name: str) -> Surface:
    """One bone of the reference folder, its own axes and millimetres; of both hip bones the right one."""
    mesh = pv.read(folder / FILES.get(name, f"{name}.ply"))
    surface = Surface(np.asarray(mesh.points, dtype=np.float64), mesh.faces.reshape(-1, 4)[:, 1:].astype(np.int64))
    if name == "hip-bone-right":
        right = surface.points[surface.triangles][:, :, 1].max(axis=1) < -0.5
        used, index = np.unique(surface.triangles[right], return_inverse=True)
        surface = Surface(surface.points[used], index.reshape(-1, 3).astype(np.int64))
    return surface


def differences(body: Body, folder: Path, say: Callable[[str], None] = lambda _: None) -> list[Difference]:
    """Every bone that the reference folder has, `GOALS` in order."""
    found = []
    for name in GOALS:
        if not (folder / FILES.get(name, f"{name}.ply")).exists():
            say(f"The reference has no {name}; its distance is left out.")
            continue
        built = Surface.of(*(body.shapes[StructureId(part)] for part in PARTS.get(name, (name,))))
        found.append(difference(name, built, read_reference(folder, name), TO_BODY.T))
    return found


def patches(one: Difference, frame: Frame, count: int = 10, radius: float = 9.0) -> tuple[list[Patch], list[Patch]]:
    """Where ours differs most, first at places of ours, then at places of the reference that ours does not reach.

    Bones of the midline are folded onto their right half, so that one man's lopsidedness does not count twice.
    """
    real = Surface(one.alignment.back(one.real.points), one.real.triangles)
    pose = frame.poses.get("S1" if one.name == "sacrum" else one.name)
    results = []
    for here, there, sign in ((one.built, real, 1.0), (real, one.built, -1.0)):
        places = here.sampled(8_000, seed=11)
        target = there.sampled(60_000, seed=12)
        nearest = target[cKDTree(target).query(places)[1]]
        move = (nearest - places) * sign
        off = sign * there.distances(places)
        own = places if pose is None else pose.to_own(places)
        move = move if pose is None else move @ pose.axes.T
        if pose is not None:
            side = np.where(own[:, :1] < 0, -1.0, 1.0)
            own, move = (
                own * np.hstack([side, np.ones((len(side), 2))]),
                move * np.hstack([side, np.ones((len(side), 2))]),
            )
        results.append(_worst(own, move, off, count, radius))
    return results[0], results[1]


def _worst(
    own: NDArray[np.float64], move: NDArray[np.float64], off: NDArray[np.float64], count: int, radius: float
) -> list[Patch]:
    tree, left, found = cKDTree(own), np.ones(len(own), dtype=bool), []
    smooth = np.array([off[near].mean() for near in tree.query_ball_point(own, radius / 2)])
    for _ in range(count):
        i = int(np.argmax(np.abs(smooth) * left))
        near = np.array(tree.query_ball_point(own[i], radius))
        near = near[left[near] & (np.sign(off[near]) == np.sign(smooth[i]))]
        if len(near) == 0:
            break
        found.append(
            Patch(own[near].mean(axis=0), move[near].mean(axis=0), float(off[near].mean()), len(near) / len(own))
        )
        left[tree.query_ball_point(own[i], radius * 1.4)] = False
    return found


VIEWS: Mapping[str, tuple[Sequence[float], Sequence[float]]] = {
    "front": ((0, 1, 0), (0, 0, 1)),
    "back": ((0, -1, 0), (0, 0, 1)),
    "right": ((1, 0, 0), (0, 0, 1)),
    "left": ((-1, 0, 0), (0, 0, 1)),
    "top": ((0, 0, 1), (0, 1, 0)),
    "bottom": ((0, 0, -1), (0, 1, 0)),
}


def error_map(one: Difference, frame: Frame, out: Path, size: int = 380) -> None:
    """A sheet: ours coloured, the reference coloured, and sections of both (ours black, the reference magenta).

    Red: ours stands out too far; blue: ours lacks. Views are along the part's own axes.
    """
    pose = frame.poses.get("S1" if one.name == "sacrum" else one.name)
    real_body = Surface(one.alignment.back(one.real.points), one.real.triangles)
    ours, real = (one.built, real_body) if pose is None else (one.built.own(pose), real_body.own(pose))
    rows = ((ours, real.distances(ours.points)), (real, -ours.distances(real.points)))
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault(
            "VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow"
        )  # else VTK complains of a missing screen
    plotter = pv.Plotter(off_screen=True, shape=(3, 6), window_size=(size * 6, size * 3), border=False)
    for r, (surface, values) in enumerate(rows):
        mesh = surface.poly.copy()
        mesh.point_data["mm"] = values
        for c, (view, (eye, up)) in enumerate(VIEWS.items()):
            plotter.subplot(r, c)
            plotter.set_background("white")
            plotter.add_mesh(
                mesh, scalars="mm", cmap="coolwarm", clim=(-RANGE_MM, RANGE_MM), smooth_shading=True,
                show_scalar_bar=(c == 0), scalar_bar_args={"title": "mm", "n_labels": 5, "color": "black", "vertical": True, "position_x": 0.02, "position_y": 0.08, "height": 0.42, "width": 0.07},
            )  # fmt: skip
            title = f"{one.name} {'ours' if r == 0 else 'reference'}, {view}"
            plotter.add_text(title, font_size=9, color="black")
            plotter.enable_parallel_projection()
            plotter.view_vector(eye, up)
            plotter.camera.zoom(1.2)
    low, high = ours.points.min(axis=0), ours.points.max(axis=0)
    for c, (axis, share) in enumerate(((0, 0.5), (0, 0.7), (2, 0.8), (2, 0.55), (2, 0.3), (1, 0.7))):
        plotter.subplot(2, c)
        plotter.set_background("white")
        place = low + (high - low) * share
        if axis == 0 and share == 0.5 and pose is not None:
            place = np.zeros(3)
        for surface, colour in ((real, "magenta"), (ours, "black")):
            cut = surface.poly.slice(normal=np.eye(3)[axis].tolist(), origin=place.tolist())
            if cut.n_points:
                plotter.add_mesh(cut, color=colour, line_width=2, lighting=False)
        plotter.add_text(f"section {'xyz'[axis]} = {place[axis]:.0f} mm", font_size=9, color="black")
        plotter.enable_parallel_projection()
        eye, up = (VIEWS["right"], VIEWS["front"], VIEWS["top"])[axis]
        plotter.view_vector(eye, up)
        plotter.camera.zoom(0.95)
    out.parent.mkdir(parents=True, exist_ok=True)
    plotter.screenshot(str(out))
    plotter.close()
