"""Measuring the finished spine of the shipped bundle."""

from functools import cache

import numpy as np
import pyvista as pv
from numpy.typing import ArrayLike, NDArray

from anatomy.authoring.build import BUNDLE
from anatomy.authoring.frame import VERTEBRAE, standing_man
from anatomy.authoring.vertebra_plan import back_wall, pedicle_centre
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

SEGMENTS = ("L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1")
FRAME = standing_man()


@cache
def body() -> Body:
    return read_bundle(BUNDLE)


def shape(name: str) -> Shape:
    return body().shapes[StructureId(name)]


@cache
def surface(name: str) -> pv.PolyData:
    """The shape as it is drawn, body frame."""
    s = shape(name)
    return pv.PolyData(s.points, np.hstack([np.full((len(s.triangles), 1), 3), s.triangles]).ravel())


def signed_distance(places: ArrayLike, name: str) -> NDArray[np.float64]:
    """Distance from places (N, 3) to a shape's surface, negative inside it."""
    cloud = pv.PolyData(np.asarray(places, dtype=np.float64))
    return np.asarray(cloud.compute_implicit_distance(surface(name))["implicit_distance"])


def clearance(a: str, b: str) -> float:
    """Smallest distance between two shapes; negative where they overlap."""
    return float(min(signed_distance(shape(a).points, b).min(), signed_distance(shape(b).points, a).min()))


def own_points(vertebra: str) -> NDArray[np.float64]:
    return FRAME.poses[vertebra].to_own(shape(vertebra).points)


def hits(vertebra: str, start: ArrayLike, towards: ArrayLike) -> NDArray[np.float64]:
    """Where a ray from `start` meets a vertebra, nearest first, array (N, 3); all in the vertebra's own coordinates."""
    pose, begin = FRAME.poses[vertebra], np.asarray(start, dtype=float)
    end = begin + 150 * np.asarray(towards, dtype=float)
    found, _ = surface(vertebra).ray_trace(pose.to_body(begin), pose.to_body(end))
    own = pose.to_own(np.asarray(found, dtype=float).reshape(-1, 3))
    return own[np.argsort(np.linalg.norm(own - begin, axis=1))]


def canal_width(vertebra: str) -> float:
    """Widest place between the pedicles at the height of their middle."""
    v = FRAME.vertebra(vertebra)
    height, wall = pedicle_centre(v)[2], back_wall(v)
    widths = []
    for back in np.arange(2.0, 9.0, 0.5):
        start = [0, wall - back, height]
        widths.append(hits(vertebra, start, [1, 0, 0])[0][0] - hits(vertebra, start, [-1, 0, 0])[0][0])
    return max(widths)


def canal_depth(vertebra: str) -> float:
    """Least distance in the midline between the body's back wall and the laminae."""
    v = FRAME.vertebra(vertebra)
    middle = back_wall(v) - v["canal_depth"] / 2
    depths = []
    for height in np.arange(-8.0, 4.0, 0.5):
        front, back = hits(vertebra, [0, middle, height], [0, 1, 0]), hits(vertebra, [0, middle, height], [0, -1, 0])
        if len(front) and len(back):
            depths.append(front[0][1] - back[0][1])
    return min(depths)


def pedicle_width(vertebra: str) -> float:
    """Width of the right pedicle where it is narrowest."""
    centre = pedicle_centre(FRAME.vertebra(vertebra))
    widths = []
    for along in np.arange(-1.0, 4.0, 0.5):
        start = centre + np.array([0, along, 0])
        inner, outer = hits(vertebra, start, [-1, 0, 0]), hits(vertebra, start, [1, 0, 0])
        widths.append(outer[0][0] - inner[0][0])
    return min(widths)


def endplate_width(vertebra: str, which: str) -> float:
    """Greatest width of the body near an endplate."""
    p = own_points(vertebra)
    v = FRAME.vertebra(vertebra)
    half = v["height_back"] / 2
    band = (p[:, 2] > 0.78 * half) if which == "upper" else (p[:, 2] < -0.6 * half)
    # In front of the middle of the body there is no arch that would be measured instead.
    band &= p[:, 1] > (-1 if which == "upper" else back_wall(v) + 4)
    return float(2 * np.abs(p[band, 0]).max())


def endplate_depth(vertebra: str, which: str) -> float:
    """Depth in the midline a little inside an endplate's rim."""
    v = FRAME.vertebra(vertebra)
    height = (v["height_back"] / 2 - 2.5) * (1 if which == "upper" else -1)
    front, back = hits(vertebra, [0, 0, height], [0, 1, 0])[0], hits(vertebra, [0, 0, height], [0, -1, 0])[0]
    return float(front[1] - back[1])


def body_height(vertebra: str, place: str) -> float:
    """Height of the body in the midline: 'front' and 'back' at the rims, or 'centre'."""
    v = FRAME.vertebra(vertebra)
    edge = v["endplate_depth_upper"] / 2 - 3.5
    y = {"front": edge, "centre": 0.0, "back": -edge}[place]
    return float(hits(vertebra, [0, y, 0], [0, 0, 1])[0][2] - hits(vertebra, [0, y, 0], [0, 0, -1])[0][2])


def manifold_problems(name: str) -> list[str]:
    """What is wrong with a mesh that should be one closed surface; empty when nothing is."""
    s, problems = shape(name), []
    edges = np.sort(np.concatenate([s.triangles[:, [0, 1]], s.triangles[:, [1, 2]], s.triangles[:, [2, 0]]]), axis=1)
    counts = np.unique(edges, axis=0, return_counts=True)[1]
    if (counts == 1).any():
        problems.append(f"{name}: {(counts == 1).sum()} open edges")
    if (counts > 2).any():
        problems.append(f"{name}: {(counts > 2).sum()} edges with more than two triangles")
    p = s.points.astype(np.float64)[s.triangles]
    volume = np.einsum("ij,ij->i", p[:, 0], np.cross(p[:, 1], p[:, 2])).sum() / 6
    if volume <= 0:
        problems.append(f"{name}: turned inside out")
    face = np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0])
    against = (np.einsum("ij,ij->i", face, s.normals[s.triangles].sum(1)) < 0).mean()
    if against > 0.01:
        problems.append(f"{name}: {against:.1%} of the triangles face against their normals")
    pieces = surface(name).connectivity()["RegionId"].max() + 1
    if pieces != 1:
        problems.append(f"{name}: {pieces} pieces")
    return problems


__all__ = ["FRAME", "SEGMENTS", "VERTEBRAE"]
