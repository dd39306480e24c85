"""Articular cartilage of the right ankle and foot: in each joint the two layers, in touch, as one thin closed sheet.

The sheet follows the middle between the two finished bones and ends where they part. Its faces keep a hair's breadth
from the bones' triangles, so that it never enters bone however few triangles it has.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import fast_simplification
import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from anatomy.authoring.foot_plan import foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.measure_surface import Surface
from anatomy.authoring.net_surfaces import Mesh, shape_of, vertex_normals, volume
from anatomy.authoring.parts import Built, Part

SOURCES = ("foot_plan.py", "measure_surface.py", "net_surfaces.py")
PART_MM = 2.0
"""Where the bones of most joints stand further apart than this, their cartilage ends."""
CLEAR_MM = 0.06
"""What the sheet keeps from the bones' triangles."""
THICKEST_MM = 0.75
"""The thickest that either layer gets; the gaps between the bones (0.8 to 1.2 mm) leave it less (authored)."""
STEP_MM = 0.6
REACH_MM = 4.0
Bones = Mapping[str, Surface]


@dataclass(frozen=True)
class Joint:
    """A joint's bones behind and in front, the triangles of its sheet's middle, and how far apart its faces end.

    A toe's phalanges are named ``toe-2.1`` to ``toe-2.3`` from the foot to the tip.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    triangles: int
    apart: float = PART_MM


ANKLE = (Joint(("talus",), ("tibia", "fibula"), 66, 2.7),)
FOOT = (
    Joint(("talus",), ("calcaneus",), 44),
    Joint(("talus",), ("navicular",), 30),
    Joint(("calcaneus",), ("cuboid",), 18),
    Joint(("navicular",), ("medial-cuneiform",), 12),
    Joint(("navicular",), ("intermediate-cuneiform",), 10),
    Joint(("navicular",), ("lateral-cuneiform",), 10),
    Joint(("lateral-cuneiform",), ("cuboid",), 7),
    Joint(("intermediate-cuneiform",), ("medial-cuneiform",), 8),
    Joint(("medial-cuneiform",), ("metatarsal-1",), 12),
    Joint(("intermediate-cuneiform",), ("metatarsal-2",), 10),
    Joint(("lateral-cuneiform",), ("metatarsal-3",), 10),
    Joint(("cuboid",), ("metatarsal-4",), 10),
    Joint(("cuboid",), ("metatarsal-5",), 8),
    Joint(("metatarsal-1",), ("toe-1.1",), 16),
    *(Joint((f"metatarsal-{n}",), (f"toe-{n}.1",), 9) for n in range(2, 6)),
    Joint(("toe-1.1",), ("toe-1.2",), 8, 1.7),
    *(Joint((f"toe-{n}.{k}",), (f"toe-{n}.{k + 1}",), 6, 1.6) for n in range(2, 6) for k in (1, 2)),
)
BONES_OF_THE_FOOT = (
    "talus-right", "calcaneus-right", "navicular-right", "cuboid-right", "medial-cuneiform-right",
    "intermediate-cuneiform-right", "lateral-cuneiform-right",
    *(f"metatarsal-{n}-right" for n in range(1, 6)), *(f"toe-{n}-right" for n in range(1, 6)),
)  # fmt: skip


def ankle(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """On the dome of the talus and its two sides, and under tibia and fibula."""
    return _built("ankle-cartilage-right", ANKLE, _bones(frame, needed))


def foot(frame: Frame, needed: Mapping[str, Built]) -> Built:
    """In the joints of the tarsus, at the bases and heads of the metatarsals and between the phalanges."""
    return _built("foot-cartilage-right", FOOT, _bones(frame, needed))


def _bones(frame: Frame, needed: Mapping[str, Built]) -> Bones:
    """Every bone as a surface of its own, the phalanges apart and in order."""
    forward = foot_plan(frame).axes[0]
    found = {}
    for identifier, part in needed.items():
        name, whole = identifier.removesuffix("-right"), Surface.of(part.shape)
        if not name.startswith("toe-"):
            found[name] = whole
            continue
        lumps = [lump.extract_surface(algorithm="dataset_surface") for lump in whole.poly.split_bodies()]
        lumps.sort(key=lambda lump: float(np.asarray(lump.center) @ forward))
        for number, lump in enumerate(lumps, start=1):
            points = np.asarray(lump.points, dtype=np.float64)
            found[f"{name}.{number}"] = Surface(points, lump.faces.reshape(-1, 4)[:, 1:].astype(np.int64))
    return found


def _built(name: str, joints: tuple[Joint, ...], bones: Bones) -> Built:
    sheets = [_of(joint, bones) for joint in joints]
    starts = np.cumsum([0, *(len(points) for points, _ in sheets)])
    points = np.vstack([points for points, _ in sheets])
    triangles = np.vstack([faces + start for (_, faces), start in zip(sheets, starts, strict=False)])
    return Built(shape_of(name, points, triangles))


def _of(joint: Joint, bones: Bones) -> Mesh:
    return sheet(_together(bones, joint.first), _together(bones, joint.second), joint.triangles, joint.apart)


def _together(bones: Bones, names: tuple[str, ...]) -> tuple[Surface, ...]:
    return tuple(bones[name] for name in names)


def sheet(first: tuple[Surface, ...], second: tuple[Surface, ...], triangles: int, apart: float = PART_MM) -> Mesh:
    """The cartilage between two bones, or two groups of bones.

    Parameters
    ----------
    first, second : tuple of Surface
        Closed surfaces, millimetres, that do not meet.
    triangles : int
        About how many the middle of the sheet may have; the sheet has twice as many, and its rim.
    apart : float
        Where the bones stand further apart, millimetres, the sheet ends.

    Returns
    -------
    points (N, 3), triangles (M, 3)
        Closed, facing outwards, nowhere in bone.

    Raises
    ------
    ValueError
        If the bones nowhere come near each other.
    """
    low, high, faces = _layers(first, second, triangles, apart)
    for more, narrower in ((1.2, 1.0), (1.5, 0.94), (2.0, 0.88), (2.4, 0.82), (2.8, 0.76)):
        least = min(_depth(side, faces, bones).min() for side in (low, high) for bones in (first, second))
        if least > 0 and not _pinched(faces):
            break
        low, high, faces = _layers(first, second, round(triangles * more), apart * narrower)
    count, rim = len(low), _rim(faces)
    sides = np.vstack([
        np.column_stack([rim[:, 0], rim[:, 0] + count, rim[:, 1]]),
        np.column_stack([rim[:, 1], rim[:, 0] + count, rim[:, 1] + count]),
    ])  # fmt: skip
    whole = np.vstack([low, high])
    closed = np.vstack([faces[:, ::-1], faces + count, sides[:, ::-1]]).astype(np.int32)
    return (whole, closed) if volume(whole, closed) > 0 else (whole, closed[:, ::-1].copy())


def _layers(
    first: tuple[Surface, ...], second: tuple[Surface, ...], triangles: int, apart: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int32]]:
    """The sheet's two faces, points (N, 3) each, and the triangles of both."""
    points, faces = _middle(first, second, triangles, apart)
    normals = vertex_normals(points, faces)
    if np.median(_away(first, points + 0.2 * normals) - _away(first, points - 0.2 * normals)) < 0:
        faces, normals = faces[:, ::-1].copy(), -normals  # now they look away from the first bone
    return _laid(points, faces, -normals, first), _laid(points, faces, normals, second), faces


def _away(bones: tuple[Surface, ...], places: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.min([bone.distances(places) for bone in bones], axis=0))


def _middle(
    first: tuple[Surface, ...], second: tuple[Surface, ...], triangles: int, apart: float
) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """The surface halfway between the bones as far as they lie together, its points and triangles."""
    one, two = (np.vstack([bone.points for bone in bones]) for bones in (first, second))
    low = np.maximum(one.min(0), two.min(0)) - REACH_MM
    high = np.minimum(one.max(0), two.max(0)) + REACH_MM
    step = STEP_MM if np.prod(high - low) < 20_000 else STEP_MM * 1.6
    size = np.ceil((high - low) / step).astype(int) + 1
    image = pv.ImageData(dimensions=tuple(size), spacing=(step,) * 3, origin=tuple(low))
    places = np.asarray(image.points, dtype=np.float64)
    image.point_data["between"] = _away(first, places) - _away(second, places)
    middle = image.contour([0.0], scalars="between")
    places = np.asarray(middle.points, dtype=np.float64)
    middle.point_data["apart"] = _away(first, places) + _away(second, places)
    middle = middle.clip_scalar(scalars="apart", value=apart).triangulate()
    if middle.n_cells == 0:
        raise ValueError("the bones nowhere come near each other")
    middle = _patches(
        middle.extract_surface(algorithm="dataset_surface").clean().smooth(n_iter=20, relaxation_factor=0.1)
    )
    points, faces = np.asarray(middle.points, np.float32), middle.faces.reshape(-1, 4)[:, 1:].astype(np.int32)
    if len(faces) > triangles:
        points, faces = fast_simplification.simplify(points, faces, target_count=triangles, agg=5.0)
    return np.asarray(points, np.float64), np.asarray(faces, np.int32)


SMALLEST_MM2 = 25.0


def _patches(surface: pv.PolyData) -> pv.PolyData:
    """The largest patch and any other that is not a crumb."""
    bodies = [body.extract_surface(algorithm="dataset_surface") for body in surface.split_bodies()]
    areas = [float(body.area) for body in bodies]
    kept = [body for body, area in zip(bodies, areas, strict=True) if area == max(areas) or area > SMALLEST_MM2]
    return kept[0].append_polydata(*kept[1:]) if len(kept) > 1 else kept[0]


def _rim(faces: NDArray[np.int32]) -> NDArray[np.int32]:
    """Edges (K, 2) that only one triangle has, as that triangle runs along them."""
    edges = np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    _, inverse, count = np.unique(np.sort(edges, axis=1), axis=0, return_inverse=True, return_counts=True)
    return edges[count[inverse.ravel()] == 1]


def _pinched(faces: NDArray[np.int32]) -> bool:
    """Whether the rim passes the same point twice: a sheet with thickness would not be closed there."""
    rim = _rim(faces)
    return len(np.unique(rim[:, 0])) < len(rim)


WEIGHTS = np.array([(i, j, 6 - i - j) for i in range(7) for j in range(7 - i)]) / 6


def _laid(
    points: NDArray[np.float64], faces: NDArray[np.int32], way: NDArray[np.float64], bones: tuple[Surface, ...]
) -> NDArray[np.float64]:
    """The points moved along `way` onto the bone, then back as far as a triangle between them would enter it."""
    step = np.zeros(len(points))
    for _ in range(4):
        step = np.clip(step + _away(bones, points + step[:, None] * way) - CLEAR_MM, -0.5, THICKEST_MM)
    for _ in range(6):
        laid = points + step[:, None] * way
        lack = CLEAR_MM - _depth(laid, faces, bones)
        if lack.max() <= 0:
            break
        pull = np.zeros(len(points))
        np.maximum.at(pull, faces.ravel(), np.repeat(np.maximum(lack, 0), 3))
        step -= pull
    return np.asarray(points + step[:, None] * way)


def _depth(points: NDArray[np.float64], faces: NDArray[np.int32], bones: tuple[Surface, ...]) -> NDArray[np.float64]:
    """The smallest distance of each triangle (M,) to the bones, negative inside, read at 28 places."""
    places = np.einsum("kc,mcd->mkd", WEIGHTS, points[faces]).reshape(-1, 3)
    return np.asarray(_away(bones, places).reshape(len(faces), -1).min(axis=1))


PARTS = (
    Part("ankle-cartilage-right", ankle, ("talus-right", "tibia-right", "fibula-right")),
    Part("foot-cartilage-right", foot, BONES_OF_THE_FOOT),
)
