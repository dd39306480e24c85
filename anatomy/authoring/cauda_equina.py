"""The lower end of the cord and what runs on from it in the sac: conus, filum terminale and the rootlets L2 to S3.

The rootlets of each root are one part, so that a root can be followed from the cord to where it leaves the sac. The
right side is built, the left is its mirror.
"""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import interpolate

from anatomy.authoring.cauda_layout import Cord, SacLine, Strand, filum_behind, laid_out
from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.nerve_course import arc, eased
from anatomy.authoring.net_surfaces import bundle, shape_of, strand, thinned
from anatomy.authoring.parts import Built, Part

SOURCES = (
    "cauda_layout.py", "net_surfaces.py", "nerve_course.py", "thecal_sac.py", "sacrum_form.py", "spine_landmarks.py",
    "vertebra_body.py", "vertebra_plan.py",
)  # fmt: skip
ROOTS = ("l2", "l3", "l4", "l5", "s1", "s2", "s3")
SENSORY_MM2 = (2.6, 3.4, 4.0, 4.6, 5.2, 3.0, 1.8)
"""Section of each root's posterior (sensory) bundle. L5: within 2.33 to 7.71 mm2, S1 the largest (hogan1996); the
others follow the trend of the roots (authored)."""
MOTOR_SHARE = 0.5
"""The anterior (motor) root has about half the section of the posterior one (hogan1996)."""
STRANDS = ((2, 3), (2, 3), (2, 3), (2, 3), (2, 3), (2, 2), (1, 2))
"""Strands in which the anterior and the posterior part of each root are drawn (authored; roots2018: one to three)."""
DORSAL = (0.0, 0.0, 0.0, 0.0, 0.0, 0.13, 0.15)
"""The lower sacral roots lie in the back of the sac: so much further back, as a share of its depth (authored)."""
SIDES = 5
ERRORS_MM, LONGEST_MM = (0.12, 0.15, 0.18, 0.21, 0.25, 0.3), 26.0
"""How far a drawn strand may stray from its line: the finest of these with which a side keeps within its triangles."""
TRIANGLES = 2_450
"""Of all rootlets of one side."""
CONUS_TIP_SHARE = 1 / 3
"""The conus ends in the lower third of L1 (saifuddin1998): its tip at that third's middle, so far below L1's middle."""
CONUS_TOP_MM = 3.6
"""Below the planned upper end of the sac."""
CONUS_HALF_MM = (3.9, 3.2)
"""Half width and half depth at the upper edge of L1 (authored)."""
FILUM_MM, FILUM_BEHIND = 0.55, 0.19
"""Radius of the filum, and how far behind the sac's middle it runs, as a share of the sac's depth (authored)."""
LEAVES_CORD = (0.0, 0.0, 0.0, 0.0, 0.22, 0.42, 0.6)
"""Where along the conus drawn here the rootlets leave it: the lumbar ones come from higher up (authored)."""
BESIDE_CORD_MM = (2.6, 1.9, 1.2, 0.5, -0.2, -0.2, -0.2)
"""How far from the cord's surface they run at that place: the higher a root, the further out."""
ROUND_CORD_DEGREES = ((22, 30, 40, 52, 48, 50, 54), (16, 28, 42, 56, 46, 50, 56))
"""Anterior and posterior rootlets of each root at the cord: degrees forwards and backwards from its side (authored)."""
FAN_MM = 3.0
"""Distance along the cord from one strand of a root to the next."""

_drawn: dict[tuple[int, ...], Mapping[str, list[NDArray[np.float64]]]] = {}


def _cord(frame: Frame, line: SacLine) -> Cord:
    tip = frame.poses["L1"].to_body([0, -23.0, -frame.vertebra("L1")["height_back"] * CONUS_TIP_SHARE])
    return Cord(float(CONUS_TOP_MM + _top(frame, line)), float(line.own(tip)[0]), *CONUS_HALF_MM, FILUM_MM)


def _top(frame: Frame, line: SacLine) -> float:
    """Length along the sac at which it is closed above."""
    pose = frame.poses["L1"]
    height = frame.vertebra("L1")["height_back"] / 2 + 1.0
    return float(line.s[np.argmin(np.abs(pose.to_own(line.centre)[:, 2] - height))])


def _beginning(root: Built) -> tuple[Vector, Vector, float]:
    """Middle of a root's first ring, its direction there (3,) and its radius."""
    along = np.asarray(root.shape.per_point["along"], dtype=np.float64)
    main = np.asarray(root.shape.per_point["strand"]) == 0
    values = np.unique(along[main])
    rings = [root.shape.points[main & (along == value)].astype(np.float64) for value in values[:2]]
    way = rings[1].mean(axis=0) - rings[0].mean(axis=0)
    way /= np.linalg.norm(way)
    off = rings[0] - rings[0].mean(axis=0)
    return rings[0].mean(axis=0), way, float(np.linalg.norm(off - (off @ way)[:, None] * way, axis=1).max())


def _outside(line: SacLine, root: Built) -> NDArray[np.float64]:
    """A root's rings near the sac, rows s, u, v and radius."""
    along = np.asarray(root.shape.per_point["along"], dtype=np.float64)
    main = np.asarray(root.shape.per_point["strand"]) == 0
    rows = []
    for value in np.unique(along[main & (along < 45.0)]):
        ring = root.shape.points[main & (along == value)].astype(np.float64)
        middle = ring.mean(axis=0)
        rows.append([*line.own(middle), np.linalg.norm(ring - middle, axis=1).max()])
    return np.array(rows)


def _strands(frame: Frame, line: SacLine, cord: Cord, needed: Mapping[str, Built]) -> list[Strand]:
    found = []
    for index, root in enumerate(ROOTS):
        place, way, radius = _beginning(needed[f"root-{root}-right"])
        end, beyond = line.own(place), line.own(place + way * 4.0)
        ahead = (beyond[1:] - end[1:]) / max(beyond[0] - end[0], 0.5)
        number = 0
        for kind, count in enumerate(STRANDS[index]):
            area = SENSORY_MM2[index] * (1.0 if kind else MOTOR_SHARE) / count
            size = float(np.sqrt(area / np.pi))
            outside = bool(needed["thecal-sac"].distance(place[None])[0] > -size - 0.3)
            for k in range(count):
                turn = 2 * np.pi * number / sum(STRANDS[index])
                in_root = max(radius - size * 0.7, 0.15) * 0.6 * np.array([np.cos(turn), np.sin(turn)])
                own = (k - (count - 1) / 2) * 1.9 * size
                offset = np.array([0.55, 0.75]) if kind else np.array([-0.55, -0.75])
                found.append(
                    Strand(
                        index,
                        size,
                        _at_cord(line, cord, index, kind, k - (count - 1) / 2, size),
                        np.concatenate([end[:1], end[1:] + in_root]),
                        ahead * (0.3 if outside else 1.0),
                        offset * (size + 0.45) + np.array([0.75, -0.65]) * own,
                        DORSAL[index],
                        outside,
                    )
                )
                number += 1
    return found


def _at_cord(line: SacLine, cord: Cord, root: int, kind: int, fan: float, size: float) -> Vector:
    """Coordinates s, u, v at which a strand leaves the cord, or enters the picture beside it."""
    free = BESIDE_CORD_MM[root] > 0
    s = cord.top + LEAVES_CORD[root] * (cord.tip - cord.top) + (fan * 0.4 if free else fan) * FAN_MM
    s = max(s, cord.top + 0.4)
    turn = np.radians(ROUND_CORD_DEGREES[kind][root] + fan * (13.0 if free else 4.0))
    reach = cord.half(s) + BESIDE_CORD_MM[root] + (size if free else 0.0)
    behind = float(filum_behind(line, [s], cord, FILUM_BEHIND)[0])
    return np.array([s, reach[0] * np.cos(turn), behind + (1 if kind else -1) * reach[1] * np.sin(turn)])


def rootlet_lines(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, list[NDArray[np.float64]]]:
    """Centre lines of the right rootlets by root, each (K, 4): place and radius; worked out once for all roots."""
    key = (id(frame), *(id(needed[name]) for name in sorted(needed)))
    if key not in _drawn:
        _drawn.clear()
        line = SacLine.of(frame)
        cord = _cord(frame, line)
        strands = _strands(frame, line, cord, needed)
        gone = [_outside(line, needed[f"root-{root}-right"]) for root in ROOTS]
        ways = laid_out(line, strands, needed["thecal-sac"], cord, (FILUM_MM, FILUM_BEHIND), gone)
        found: dict[str, list[NDArray[np.float64]]] = {root: [] for root in ROOTS}
        for one, way in zip(strands, ways, strict=True):
            root = ROOTS[one.root]
            place, towards, radius = _beginning(needed[f"root-{root}-right"])
            found[root].append(_rounded(line, one, way, place + towards * 2.5, 0.5 * radius))
        _drawn[key] = found
    return _drawn[key]


def _rounded(line: SacLine, one: Strand, way: NDArray[np.float64], inside: Vector, last: float) -> NDArray[np.float64]:
    """A strand's line (K, 4) of places and radii, smooth, its end inside its root's beginning."""
    places = np.vstack([line.place(way[:, 0], way[:, 1:]), inside])
    s = arc(places)
    at = np.linspace(0, s[-1], max(8, int(s[-1])))
    smooth = interpolate.PchipInterpolator(s, places)(at)
    size = one.radius * (0.6 + 0.4 * eased(at / 4.0))
    size = np.minimum(size, last + (one.radius - last) * eased((s[-1] - 1.5 - at) / 4.0))
    return np.column_stack([smooth, size])


def _rootlets(root: str) -> Callable[[Frame, Mapping[str, Built]], Built]:
    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        meshes, lengths = [], []
        lines = rootlet_lines(frame, needed)
        error = _error(lines)
        for way in lines[root]:
            keep = thinned(way[:, :3], error, LONGEST_MM)
            meshes.append(strand(way[keep, :3], way[keep, 3], SIDES))
            along = arc(way[:, :3])[keep]
            lengths.append(np.concatenate([np.repeat(along, SIDES), along[[0, -1]]]))
        return Built(bundle(f"rootlets-{root}-right", meshes, lengths))

    return build


def _error(lines: Mapping[str, list[NDArray[np.float64]]]) -> float:
    """The finest error with which all strands together keep within their triangles."""
    for error in ERRORS_MM:
        rings = [len(thinned(way[:, :3], error, LONGEST_MM)) for ways in lines.values() for way in ways]
        if sum(2 * SIDES * count for count in rings) <= TRIANGLES:
            return error
    return ERRORS_MM[-1]


def _conus(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """The cord from the upper edge of L1 to its tip, a spindle cut off above."""
    line = SacLine.of(frame)
    cord = _cord(frame, line)
    t = np.concatenate([[0.0, 0.02], np.linspace(0.25, 0.9, 5), [1.0]])
    s = cord.top + t * (cord.tip - cord.top)
    half = cord.half(s)
    half[0] *= 0.8
    turn = np.arange(14) * 2 * np.pi / 14
    behind = filum_behind(line, s, cord, FILUM_BEHIND)
    uv = np.stack([half[:, :1] * np.cos(turn), behind[:, None] + half[:, 1:] * np.sin(turn)], axis=-1)
    rings = line.place(np.repeat(s, len(turn)), uv.reshape(-1, 2))
    ends = line.place([s[0] - 0.2, s[-1] + 0.6], np.stack([np.zeros(2), behind[[0, -1]]], axis=-1))
    one, count = np.arange(len(turn)), len(rings)
    two = (one + 1) % len(turn)
    first = np.arange(len(s) - 1)[:, None] * len(turn)
    a, b, c, d = first + one, first + two, first + len(turn) + two, first + len(turn) + one
    triangles = np.vstack([
        np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3),
        np.stack([np.full_like(one, count), two, one], -1),
        np.stack([np.full_like(one, count + 1), first[-1] + len(turn) + one, first[-1] + len(turn) + two], -1),
    ])  # fmt: skip
    return Built(shape_of("conus-medullaris", np.vstack([rings, ends]), triangles))


def _filum(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """The inner part of the filum terminale: from inside the conus's tip to the sac's blind end."""
    line = SacLine.of(frame)
    cord = _cord(frame, line)
    s = np.arange(cord.tip - 2.0, line.s[-1], 1.0)
    behind = filum_behind(line, s, cord, FILUM_BEHIND)
    centre = line.place(s, np.stack([np.zeros_like(s), behind], axis=-1))
    inside = needed["thecal-sac"].distance(centre) < -FILUM_MM - 0.3
    centre = centre[: np.flatnonzero(inside)[-1] + 1]
    keep = thinned(centre, ERRORS_MM[-1], LONGEST_MM)
    points, triangles = strand(centre[keep], np.full(len(keep), FILUM_MM), 6)
    return Built(shape_of("filum-terminale", points, triangles))


NEEDS = ("thecal-sac", *(f"root-{root}-right" for root in ROOTS))
PARTS = (
    Part("conus-medullaris", _conus, ("thecal-sac",)),
    Part("filum-terminale", _filum, ("thecal-sac",)),
    *(Part(f"rootlets-{root}-right", _rootlets(root), NEEDS) for root in ROOTS),
)
