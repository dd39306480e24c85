"""The shipped muscles measured: signed distances, levels and gaps in the body frame, millimetres."""

from functools import cache
from pathlib import Path

import numpy as np
import pyvista as pv

from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"


@cache
def body() -> Body:
    return read_bundle(BUNDLE)


def shape(name: str) -> Shape:
    shapes = body().shapes
    return shapes[StructureId(name if name in shapes else f"{name}-right")]


@cache
def surface(name: str) -> pv.PolyData:
    one = shape(name)
    return pv.PolyData(
        one.points.astype(float), np.hstack([np.full((len(one.triangles), 1), 3), one.triangles]).ravel()
    )


def distance(points: np.ndarray, name: str) -> np.ndarray:
    """Signed distance (N,) from points (N, 3) to a structure, negative inside."""
    return np.asarray(
        pv.PolyData(np.asarray(points, float)).compute_implicit_distance(surface(name))["implicit_distance"]
    )


def near_box(points: np.ndarray, name: str, margin: float = 3.0) -> np.ndarray:
    low, high = shape(name).bounds
    return points[np.all((points > low - margin) & (points < high + margin), axis=1)]


@cache
def places(name: str) -> np.ndarray:
    """Corners and middles of a structure's triangles, array (N, 3)."""
    one = shape(name)
    points = one.points.astype(float)
    return np.concatenate([points, points[one.triangles].mean(1)])


def level(name: str, z: float, within: float = 4.0) -> np.ndarray:
    """The surface of a structure in a horizontal slab, array (N, 2) of x and y."""
    cut = [
        surface(name).slice(normal=(0, 0, 1), origin=(0, 0, z + d)).points[:, :2] for d in (-within / 2, 0, within / 2)
    ]
    return np.concatenate(cut)


def nerve_at(name: str, z: float, within: float = 5.0) -> np.ndarray:
    """Middle of a nerve at a height (its thickest strand), array (3,)."""
    cut = surface(name).slice(normal=(0, 0, 1), origin=(0, 0, z))
    parts = cut.connectivity("all").split_bodies() if cut.n_points else []
    largest = max(parts, key=lambda part: part.length)
    return np.asarray(largest.points.mean(axis=0))


def gap(name: str, place: np.ndarray) -> float:
    """Distance from one place to a structure's surface, 0 inside it."""
    return max(float(distance(place[None], name)[0]), 0.0)
