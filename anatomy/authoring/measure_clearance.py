"""How the built parts fit: bones beside bones, nerves beside bones, everything inside the skin (right side and midline).

The left is the mirror image of the right, so that only pairs with a right-hand or midline part are looked at.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from anatomy.authoring.frame import Frame, standing_man
from anatomy.authoring.measure_surface import Surface, Vector
from anatomy.authoring.nerve_course import Course
from anatomy.authoring.nerve_paths import courses, places
from anatomy.authoring.nerve_table import figures, ordered_strands, place
from anatomy.facts.names import StructureId
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.geometry.shapes import Body, Shape

NEAR_MM = 6.0
"""Bones further apart than this are no neighbours."""
CHANNEL = 0.5
BONE_NAMES = re.compile(r"^([TL]\d+|(toe|.*phalanx)-\d.*)$")
"""Bones by their names, where the facts' table of structures does not list them yet."""


@dataclass(frozen=True)
class Clearance:
    """The smallest distance between two parts, millimetres (negative: overlap), where it is and along which stretch."""

    first: str
    second: str
    smallest: float
    at: tuple[float, float, float]
    stretch: str = ""


@dataclass(frozen=True, eq=False)
class Sorted:
    """Shapes of the right side and the midline by what they are."""

    bones: Mapping[str, Shape]
    nerves: Mapping[str, Shape]
    discs: Mapping[str, Shape]
    soft: Mapping[str, Shape]
    skin: Shape

    @cached_property
    def surfaces(self) -> dict[str, Surface]:
        """Surfaces of bones and discs, body frame."""
        return {name: Surface.of(shape) for name, shape in (*self.bones.items(), *self.discs.items())}


def sorted_shapes(body: Body) -> Sorted:
    """What each shape is: from the facts' layers, else from its name and what it carries."""
    facts = load_shipped_facts()
    groups: dict[str, dict[str, Shape]] = {"bones": {}, "nerves": {}, "discs": {}, "soft": {}}
    for identifier, shape in body.shapes.items():
        if identifier.endswith("-left") or identifier == "skin":
            continue
        known = facts.structure(StructureId(identifier))
        layer = str(known.layer) if known else ""
        if "along" in shape.per_point:
            kind = "nerves"
        elif layer == "bones" or BONE_NAMES.match(identifier):
            kind = "bones"
        elif layer == "discs":
            kind = "discs"
        else:
            kind = "soft"
        groups[kind][identifier] = shape
    return Sorted(**groups, skin=body.shapes[StructureId("skin")])


def smallest_between(a: Surface, b: Surface, near: float = NEAR_MM) -> tuple[float, Vector] | None:
    """Smallest signed distance between two surfaces and its place; None if they are further apart than `near`.

    Only vertices are looked at, of each surface against the other's triangles.
    """
    best: tuple[float, Vector] | None = None
    for one, other in ((a, b), (b, a)):
        low, high = other.points.min(axis=0) - near, other.points.max(axis=0) + near
        close = one.points[np.all((one.points > low) & (one.points < high), axis=1)]
        if len(close) == 0:
            continue
        # Deep overlaps lie inside the other's box, shallow ones near its vertices: no exact distance further off.
        roughly = cKDTree(other.points).query(close)[0]
        inside_box = np.all((close > low + near) & (close < high - near), axis=1)
        close = close[(roughly < near + 4.0) | inside_box]
        if len(close) == 0:
            continue
        distance = other.distances(close)
        i = int(distance.argmin())
        if distance[i] < near and (best is None or distance[i] < best[0]):
            best = float(distance[i]), close[i]
    return best


def neighbours(parts: Mapping[str, Surface], others: Mapping[str, Surface] | None = None) -> list[Clearance]:
    """Clearances of every pair of neighbouring parts (or of parts with `others`), the worst first."""
    found = []
    names = list(parts)
    pairs = (
        [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
        if others is None
        else [(a, b) for a in names for b in others]
    )
    second = parts if others is None else others
    boxes = {id(s): (s.points.min(axis=0), s.points.max(axis=0)) for s in (*parts.values(), *second.values())}
    for a, b in pairs:
        (low_a, high_a), (low_b, high_b) = boxes[id(parts[a])], boxes[id(second[b])]
        if np.any(low_a > high_b + NEAR_MM) or np.any(low_b > high_a + NEAR_MM):
            continue
        best = smallest_between(parts[a], second[b])
        if best is not None:
            found.append(Clearance(a, b, best[0], _rounded(best[1])))
    return sorted(found, key=lambda one: one.smallest)


def with_other_side(surfaces: Mapping[str, Surface]) -> dict[str, Surface]:
    """The parts and the mirror images of those that may touch their twin at the midline (the hip bones)."""
    extra = {}
    for name, surface in surfaces.items():
        if name.endswith("-right") and surface.points[:, 0].min() < NEAR_MM:
            mirrored = Surface(surface.points * [-1, 1, 1], surface.triangles[:, ::-1])
            extra[name.removesuffix("right") + "left"] = mirrored
    return {**surfaces, **extra}


def nerve_clearances(parts: Sorted, frame: Frame | None = None) -> tuple[list[Clearance], list[Clearance]]:
    """Smallest distance of each nerve's drawn surface to bone: in the open, and inside canals and foramina."""
    frame = frame or standing_man()
    planned = courses(frame)
    open_air: list[Clearance] = []
    channels: list[Clearance] = []
    bones = {name: parts.surfaces[name] for name in parts.bones}
    boxes = {name: (s.points.min(axis=0) - NEAR_MM, s.points.max(axis=0) + NEAR_MM) for name, s in bones.items()}
    for name, shape in parts.nerves.items():
        points = shape.points.astype(np.float64)
        distance, which = np.full(len(points), np.inf), np.full(len(points), -1)
        for index, (bone, (low, high)) in enumerate(boxes.items()):
            near = np.flatnonzero(np.all((points > low) & (points < high), axis=1))
            if len(near):
                away = bones[bone].distances(points[near])
                closer = away < distance[near]
                distance[near[closer]], which[near[closer]] = away[closer], index
        channel = _in_channel(shape, points, planned)
        for here, into in ((~channel, open_air), (channel, channels)):
            if (here & np.isfinite(distance)).any():
                i = int(np.where(here, distance, np.inf).argmin())
                bone = list(bones)[which[i]]
                stretch = nearest_stretch(name, points[i], frame)
                into.append(Clearance(name, bone, float(distance[i]), _rounded(points[i]), stretch))
    return sorted(open_air, key=lambda c: c.smallest), sorted(channels, key=lambda c: c.smallest)


def _in_channel(shape: Shape, points: NDArray[np.float64], planned: Mapping[str, Course]) -> NDArray[np.bool_]:
    """Which vertices of a nerve belong to stretches that run in a canal or foramen."""
    nerve = shape.id.removesuffix("-right")
    mine = [course for course in planned.values() if course.nerve == nerve]
    if not mine:
        return np.zeros(len(points), dtype=bool)
    centre = np.vstack([course.centre for course in mine])
    channel = np.concatenate([course.channel for course in mine])
    return np.asarray(channel[cKDTree(centre).query(points)[1]] > CHANNEL)


def nearest_stretch(name: str, at: Vector, frame: Frame) -> str:
    """The words of the way-point of a nerve that lies nearest to a place."""
    nerve, marks = name.removesuffix("-right"), places(frame)
    best, words = np.inf, ""
    for owner, _, row in ordered_strands():
        if owner == nerve:
            for point in row["points"]:
                away = float(np.linalg.norm(place(marks, frame, point) - at))
                if away < best:
                    best, words = away, str(point.get("why", ""))
    return words


def inside_skin(parts: Sorted) -> list[Clearance]:
    """How deep every part lies under the skin where it lies shallowest (negative: it sticks out), the worst first."""
    skin = Surface.of(parts.skin)
    tree = cKDTree(skin.points)
    found = []
    groups: Iterable[Mapping[str, Shape]] = (parts.bones, parts.nerves, parts.discs, parts.soft)
    for group in groups:
        for name, shape in group.items():
            points = shape.points.astype(np.float64)
            shallow = points[np.argsort(tree.query(points)[0])[:600]]
            outside = points[_outside(skin, points)]
            look = np.vstack([shallow, outside]) if len(outside) else shallow
            depth = -skin.distances(look)
            i = int(depth.argmin())
            found.append(Clearance(name, "skin", float(depth[i]), _rounded(look[i])))
    return sorted(found, key=lambda one: one.smallest)


def _outside(skin: Surface, points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which places lie outside the skin, told from the normal at the nearest vertex: quick, and enough to be suspicious."""
    index = cKDTree(skin.points).query(points)[1]
    return np.asarray(np.einsum("ij,ij->i", points - skin.points[index], skin.normals[index]) > 0)


def _rounded(place_: NDArray[np.float64]) -> tuple[float, float, float]:
    x, y, z = (round(float(v), 1) for v in place_)
    return x, y, z


def wanted_nerve_clearance() -> float:
    """The room that nerves shall keep off bone in the open, millimetres."""
    return float(figures()["clearance"]["value"])
