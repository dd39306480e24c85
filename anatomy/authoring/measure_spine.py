"""Dimensions of the vertebrae, discs, foramina and the sacrum, read off the built surfaces."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from anatomy.authoring.frame import VERTEBRAE, Frame
from anatomy.authoring.measure_surface import Surface, Vector, extent
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body

X, Y, Z = np.eye(3)
RIM_MM = 6.0
SEGMENTS = ("L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1")
EDGE_DROP_MM = 1.5
"""An endplate ends where the surface falls away so far below it."""


def vertebra_dimensions(surface: Surface, pedicle: Vector) -> dict[str, float]:
    """Millimetres and degrees of one vertebra.

    Parameters
    ----------
    surface : Surface
        In the vertebra's own frame: origin in the body's middle, +x right, +y front, +z up.
    pedicle : array (3,)
        A place inside the right pedicle, own frame.
    """
    body, arch = _median_rings(surface)
    high, low, front, back = body[:, 2].max(), body[:, 2].min(), body[:, 1].max(), body[:, 1].min()
    middle = np.array([0.0, (front + back) / 2, (high + low) / 2])
    ahead, behind = body[body[:, 1] > front - RIM_MM], body[body[:, 1] < back + RIM_MM]
    found = {
        "endplate_width_upper": _endplate_width(surface, [high - step for step in np.arange(0.5, RIM_MM)]),
        "endplate_width_lower": _endplate_width(surface, [low + step for step in np.arange(0.5, RIM_MM)]),
        "endplate_depth_upper": extent(body[body[:, 2] > _level(body, +1)], Y),
        "endplate_depth_lower": extent(body[body[:, 2] < _level(body, -1)], Y),
        "height_front": extent(ahead, Z),
        "height_centre": surface.chord(middle, Z),
        "height_back": extent(behind, Z),
        "canal_width": _canal_width(surface, back, float(pedicle[2])),
        "canal_depth": float(np.min(cKDTree(_dense(arch)).query(_dense(body))[0])) if len(arch) else float("nan"),
        "transverse_span": extent(surface.points, X),
        "spinous_tip": float(surface.points[:, 1].min()),
    }
    return found | _pedicle(surface, pedicle)


def _median_rings(surface: Surface) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The outlines of the body and of the spinous process in the median plane."""
    rings = surface.section(np.zeros(3), X)
    # The seam of a mirrored bone lies in the plane itself: cut a hair beside it.
    rings = rings or surface.section([0.05, 0, 0], X)
    around = [ring for ring in rings if ring[:, 1].min() < 0 < ring[:, 1].max()]
    body = around[0] if around else rings[0]
    rest = [ring for ring in rings if ring is not body and ring[:, 1].max() < body[:, 1].min() + 2]
    return body, rest[0] if rest else np.empty((0, 3))


def _dense(ring: NDArray[np.float64], step: float = 0.2) -> NDArray[np.float64]:
    closed = np.vstack([ring, ring[:1]])
    s = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.arange(0, s[-1], step)
    return np.stack([np.interp(at, s, column) for column in closed.T], axis=1)


def _level(body: NDArray[np.float64], up: int) -> float:
    """Height within 4 mm of the lower of the two rims of an endplate, so that a wedge does not hide one."""
    front, back = body[:, 1].max(), body[:, 1].min()
    rims = [(up * body[near, 2]).max() for near in (body[:, 1] > front - RIM_MM, body[:, 1] < back + RIM_MM)]
    return up * (min(rims) - 4.0)


def _endplate_width(surface: Surface, levels: list[float]) -> float:
    """Greatest width of the body near a rim, in front of the pedicles' roots."""
    widths = []
    for z in levels:
        for ring in surface.section([0, 0, z], Z):
            ahead = ring[ring[:, 1] > -4.0]
            if len(ahead) > 3 and ahead[:, 0].min() < 0 < ahead[:, 0].max():
                widths.append(extent(ahead, X))
    return max(widths, default=float("nan"))


def _canal_width(surface: Surface, back: float, level: float) -> float:
    """Distance between the pedicles at their narrowest level."""
    widths = []
    for z in level + np.arange(-3.0, 3.1, 1.0):
        room = [surface.chord([0, back - step, z], X) for step in np.arange(1.5, 13.0)]
        inside = [w for w in room if w < 45.0]
        if inside:
            widths.append(max(inside))
    return min(widths, default=float("nan"))


def _pedicle(surface: Surface, place: Vector) -> dict[str, float]:
    """The isthmus: the shortest level line through the pedicle; its height, and how far its axis turns inwards."""
    best = (float("inf"), float("nan"), place)
    for y in place[1] + np.arange(-4.0, 4.1, 1.0):
        for angle in np.arange(0.0, 46.0, 2.0):
            a = np.radians(angle)
            across = np.array([np.cos(a), np.sin(a), 0.0])
            centre = np.array([place[0], y, place[2]])
            if not surface.holds(centre):
                continue
            outer, inner = surface.gap(centre, across, 30), surface.gap(centre, -across, 30)
            if outer + inner < best[0]:
                best = (outer + inner, float(angle), centre + across * (outer - inner) / 2)
    if not np.isfinite(best[0]):
        return {"pedicle_width": float("nan"), "pedicle_height": float("nan"), "pedicle_medial_angle": float("nan")}
    a = np.radians(best[1])
    axis = np.array([-np.sin(a), np.cos(a), 0.0])
    spots = [best[2] + axis * step for step in (-2.0, -1.0, 0.0, 1.0, 2.0)]
    heights = [surface.chord(spot, Z, 30) for spot in spots if surface.holds(spot)]
    return {"pedicle_width": best[0], "pedicle_height": min(heights), "pedicle_medial_angle": best[1]}


def disc_dimensions(bones: Surface, disc: Surface) -> dict[str, float]:
    """Room between two endplates, front, centre and back; both surfaces in the disc's own frame."""
    front, back = disc.gap(np.zeros(3), Y), disc.gap(np.zeros(3), -Y)
    return {
        "height_front": bones.chord([0, front - 2.5, 0], Z, 40),
        "height_centre": bones.chord([0, (front - back) / 2, 0], Z, 40),
        "height_back": bones.chord([0, -back + 2.5, 0], Z, 40),
    }


def foramen_dimensions(walls: Surface, place: Vector, up: Vector) -> dict[str, float]:
    """Height between the pedicles and the width of the upper half, from a place inside the foramen.

    Parameters
    ----------
    walls : Surface
        Both vertebrae and the disc, body frame.
    """
    if walls.holds(place):
        return {"foramen_height": 0.0, "foramen_width": 0.0}
    ahead = np.cross(up, X)
    roof, floor = walls.gap(place, up, 40), walls.gap(place, -up, 40)
    upper = [place + up * (roof * share) for share in (0.1, 0.3, 0.5)]
    # The back wall slants: at each level the narrowest place of the short channel counts.
    widths = [min(walls.chord(spot + X * aside, ahead, 40) for aside in np.arange(-5.0, 3.1, 1.0)) for spot in upper]
    return {"foramen_height": roof + floor, "foramen_width": float(np.median(widths))}


def sacrum_dimensions(surface: Surface) -> dict[str, float]:
    """Height, breadth and endplate of the sacrum; own frame: origin in the middle of the S1 endplate."""
    ring = max(surface.section([0.05, 0, 0], X), key=lambda r: float(r[:, 1].max()), default=np.full((4, 3), np.nan))
    top = ring[ring[:, 2] > ring[:, 2].max() - 12]
    promontory, apex = top[top[:, 1].argmax()], ring[ring[:, 2].argmin()]
    width = max(_plateau(surface, X, y) for y in (-6.0, -3.0, 0.0, 3.0, 6.0))
    return {
        "sacrum height": float(np.linalg.norm(promontory - apex)),
        "sacrum breadth": extent(surface.points, X),
        "S1 endplate width": width,
        "S1 endplate depth": _plateau(surface, Y, 0.0),
    }


def _plateau(surface: Surface, along: Vector, beside: float) -> float:
    """Width of the endplate: from its middle both ways until the surface falls away."""
    aside = np.cross(Z, along)
    total = 0.0
    for way in (1.0, -1.0):
        for step in np.arange(2.0, 50.0, 0.5):
            start = along * (way * step) + aside * beside
            drop = surface.gap(start + Z * 4.0, -Z, 60)
            if drop > 4.0 + EDGE_DROP_MM:
                total += step - 0.25
                break
        else:
            return float("inf")
    return total


def spine_dimensions(body: Body, frame: Frame) -> dict[tuple[str, str], float]:
    """Every dimension of the lumbar spine, keyed (where, what)."""
    found: dict[tuple[str, str], float] = {}

    def put(where: str, values: Mapping[str, float]) -> None:
        found.update({(where, what): value for what, value in values.items()})

    for name in VERTEBRAE:
        pose = frame.poses[name]
        pedicle = pose.to_own(body.landmarks[f"{name.lower()}-pedicle-right"])
        put(name, vertebra_dimensions(Surface.of(body.shapes[StructureId(name)]).own(pose), pedicle))
    for segment in SEGMENTS:
        above, below = segment.split("-")
        names = (above, "sacrum" if below == "S1" else below)
        bones = Surface.of(*(body.shapes[StructureId(name)] for name in names))
        disc = Surface.of(body.shapes[StructureId(f"disc-{segment.lower()}")])
        pose = frame.poses[segment]
        put(segment, disc_dimensions(bones.own(pose), disc.own(pose)))
        walls = Surface.of(*(body.shapes[StructureId(name)] for name in (*names, f"disc-{segment.lower()}")))
        place = body.landmarks[f"{segment.lower()}-foramen-right"]
        put(segment, foramen_dimensions(walls, place, pose.axes[2]))
    put("sacrum", sacrum_dimensions(Surface.of(body.shapes[StructureId("sacrum")]).own(frame.poses["S1"])))
    return found
