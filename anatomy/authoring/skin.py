"""The skin from the waist to the toes: one closed surface for both sides, with its coordinates at every vertex."""

import importlib
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import Field, Grid, blur, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.meshing import field_normals, occlusion
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.skin_coordinates import coordinates
from anatomy.authoring.skin_envelope import envelope
from anatomy.authoring.skin_foot import foot_envelope
from anatomy.authoring.skin_mesh import graded_half
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

SOURCES = ("skin_envelope.py", "skin_foot.py", "skin_mesh.py", "skin_coordinates.py")
BONE_MODULES = ("vertebrae", "sacrum", "coccyx", "hip_bone", "femur", "patella", "tibia", "fibula", "foot")
SPACING_MM = 2.5
COVER_MM = (5.5, 14.0)
"""Least thickness of what covers a bone, and width of the fillet where it lifts the envelope."""
SHALLOW_COVER_MM = (4.8, 8.0)
"""The same over patella, shin, malleoli and foot, where the skin lies close to the bone."""
SHALLOW = ("patella", "tibia", "fibula", "talus", "calcaneus", "navicular", "cuboid", "cuneiform", "metatarsal", "toe")


def _bones() -> tuple[str, ...]:
    """Ids of all bones that the skin must cover."""
    modules = [importlib.import_module(f"anatomy.authoring.{name}") for name in BONE_MODULES]
    return tuple(part.id for module in modules for part in module.PARTS)


def skin_grid() -> Grid:
    """The right half of the body, from the median plane outwards."""
    return Grid((0.0, -160.0, -1030.0), (192.0, 190.0, 222.0), SPACING_MM)


def skin_field(grid: Grid, frame: Frame, bones: Mapping[str, Built]) -> Field:
    """Envelope, feet and bones with their cover, melted together; right half."""
    field = envelope(grid)
    low = int((-880 - grid.low[2]) / grid.spacing)
    below = Grid(grid.low, (grid.high[0], grid.high[1], grid.low[2] + low * grid.spacing), grid.spacing)
    n = below.shape[2]
    foot = union(field[:, :, :n], foot_envelope(below, frame), 20)
    fade = np.clip((-885 - below.points[..., 2]) / 25, 0, 1)  # the foot's far field must not dent the leg
    field[:, :, :n] = fade * foot + (1 - fade) * field[:, :, :n]
    for name, bone in bones.items():
        shallow = any(word in name for word in SHALLOW)
        field = _cover(grid, field, bone, *(SHALLOW_COVER_MM if shallow else COVER_MM))
    return blur(grid, field, 2.0)


def _cover(grid: Grid, field: Field, bone: Built, over_mm: float, blend: float) -> Field:
    """The field with a bone and a cover of `over_mm` around it melted in."""
    low, high = (np.asarray(corner, float) for corner in bone.shape.bounds)
    first = np.clip(np.floor((low - 24 - grid.low) / grid.spacing).astype(int), 0, grid.shape)
    last = np.clip(np.ceil((high + 24 - grid.low) / grid.spacing).astype(int) + 1, 0, grid.shape)
    box = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
    places = grid.points[box]
    if places.size == 0:
        return field
    near = field[box] > -30  # deep inside nothing changes
    distance = np.full(near.shape, 99.0, np.float32)
    distance[near] = bone.distance(places[near]) - over_mm
    field[box] = union(field[box], distance, blend)
    return field


def edge_length(places: NDArray[np.float64], frame: Frame) -> NDArray[np.float64]:
    """Wanted length of the mesh's edges, millimetres: fine at the knee, where zones are painted, and at the toes."""
    above = places[:, 2] - frame["knee-centre"][2] - 5
    size = np.interp(
        above, [-330, -130, -82, -64, 57, 75, 140, 560, 700], [21.0, 21.0, 9.2, 4.9, 4.9, 9.2, 21.0, 24.0, 32.0]
    )
    foot = np.interp(places[:, 1], [50, 95], [12.0, 7.7])
    ankle = np.interp(places[:, 2], [-930, -830], [0.0, 1.0])
    size = np.where(ankle < 1, np.minimum(size, foot * (1 - ankle) + 18 * ankle), size)
    cleft = np.interp(np.abs(places[:, 0]), [15, 70], [14.0, 21.0])
    crotch = np.interp(places[:, 2], [-240, -190, -60, 0], [21, 0, 0, 21])
    fold = np.interp(np.abs(places[:, 2] + 188) + np.maximum(places[:, 1] + 60, 0), [24, 70], [13.5, 22.0])
    return np.minimum(np.minimum(size, np.maximum(cleft, crotch)), fold)


def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    grid = skin_grid()
    field = skin_field(grid, frame, needed)
    points, triangles = graded_half(grid, field, lambda places: edge_length(places, frame))
    points, triangles = mirrored(points, triangles)
    whole = Grid(
        (-(grid.shape[0] - 1) * grid.spacing, *grid.low[1:]),
        ((grid.shape[0] - 1) * grid.spacing, *grid.high[1:]),
        grid.spacing,
    )
    both = np.concatenate([field[:0:-1], field])
    p = points.astype(np.float32)
    normals = field_normals(whole, both, p)
    shape = Shape(
        StructureId("skin"),
        p,
        triangles.astype(np.int32),
        normals,
        occlusion(whole, both, p, normals),
        coordinates(points, frame),
    )
    coarse = Grid(whole.low, whole.high, 2 * grid.spacing)
    return Built(shape, coarse, both[::2, ::2, ::2].copy())


def mirrored(
    points: NDArray[np.float64], triangles: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """A half that is open at x = 0 and its mirror image, welded there."""
    inner = np.abs(points[:, 0]) < 1e-6
    other = np.where(inner, np.arange(len(points)), len(points) + np.cumsum(~inner) - 1)
    both = np.concatenate([points, points[~inner] * [-1, 1, 1]])
    return both, np.concatenate([triangles, other[triangles][:, ::-1]])


PARTS = (Part("skin", _build, _bones()),)
