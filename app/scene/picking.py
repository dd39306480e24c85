"""Which shape a ray meets first: bounding spheres, then one locator for each shape that is asked for."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape
from app.scene.camera import Camera

Floats = NDArray[np.float64]
FAR_MM = 20000.0


class Locators:
    """Bounding spheres of shapes, and their cell locators, each built when first needed."""

    def __init__(self, shapes: Mapping[StructureId, Shape]) -> None:
        self._shapes = dict(shapes)
        self._built: dict[StructureId, Any] = {}
        self._spheres: dict[StructureId, tuple[Floats, float]] = {}

    def put(self, shape: Shape) -> None:
        """Replace a shape by its changed form."""
        self._shapes[shape.id] = shape
        self._spheres.pop(shape.id, None)
        self._built.pop(shape.id, None)

    def sphere(self, name: StructureId) -> tuple[Floats, float]:
        """A shape's bounding sphere: centre (3,) and radius, millimetres."""
        if name not in self._spheres:
            self._spheres[name] = _sphere(self._shapes[name])
        return self._spheres[name]

    def near(self, names: Iterable[StructureId], eye: Floats, way: Floats) -> list[tuple[float, StructureId]]:
        """Structures whose sphere the ray meets, with the nearest distance possible, nearest first."""
        listed = list(names)
        if not listed:
            return []
        spheres = [self.sphere(name) for name in listed]
        centres = np.array([centre for centre, _ in spheres])
        radii = np.array([radius for _, radius in spheres])
        towards = centres - eye
        along = towards @ way
        aside = np.einsum("ij,ij->i", towards, towards) - along**2
        met = np.flatnonzero((aside <= radii**2) & (along + radii > 0))
        return sorted((float(along[i] - radii[i]), listed[i]) for i in met)

    def hit(self, name: StructureId, eye: Floats, way: Floats, reach: float) -> float | None:
        """Distance at which the ray enters a shape, None if it passes."""
        from vtkmodules.vtkCommonCore import mutable

        locator = self._built.get(name) or self._build(name)
        share: Any = mutable(0.0)
        part = mutable(0)
        place, inner = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
        end = eye + way * reach
        if locator.IntersectWithLine(eye, end, 1e-4, share, place, inner, part) == 0:
            return None
        return float(share.get()) * reach

    def _build(self, name: StructureId) -> Any:
        from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator

        from app.scene.actors import surface

        locator = vtkStaticCellLocator()
        locator.SetDataSet(surface(self._shapes[name]))
        locator.BuildLocator()
        self._built[name] = locator
        return locator


def nearest_hit(
    locators: Locators, eye: Floats, way: Floats, names: Iterable[StructureId]
) -> tuple[StructureId, float] | None:
    """The first structure that a ray meets, and how far from the eye (mm)."""
    best: tuple[StructureId, float] | None = None
    for least, name in locators.near(names, eye, way):
        if best is not None and least > best[1]:
            break
        distance = locators.hit(name, eye, way, best[1] if best else FAR_MM)
        if distance is not None and (best is None or distance < best[1]):
            best = name, distance
    return best


def _sphere(shape: Shape) -> tuple[Floats, float]:
    low, high = (corner.astype(np.float64) for corner in shape.bounds)
    return (low + high) / 2, float(np.linalg.norm(high - low) / 2)


def through_window(camera: Camera, way: NDArray[np.float64]) -> float | None:
    """Distance along a ray before which the camera's window leaves bones out; None beside the window."""
    window = camera.window
    if window is None:
        return None
    towards = camera.axes @ (np.asarray(window.at) - camera.eye)
    own = camera.axes @ way
    aside = own[:2] * (towards[2] / own[2]) - towards[:2]
    return float((towards[2] + window.margin_mm) / own[2]) if np.hypot(*aside) < window.radius_mm else None
