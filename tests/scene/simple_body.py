"""A body of balls and tubes with the right names and places: fast to draw, easy to reason about."""

from functools import cache

import numpy as np

from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body, Shape

DISCS = {"disc-l1-l2": 150, "disc-l2-l3": 113, "disc-l3-l4": 76, "disc-l4-l5": 39, "disc-l5-s1": 4}
VERTEBRAE = {"L1": 168, "L2": 131, "L3": 94, "L4": 57, "L5": 21}


def ball(name, centre, radii, rows=24, columns=32):
    """An ellipsoid. The poles lie on z."""
    v, u = np.meshgrid(np.linspace(0, np.pi, rows), np.arange(columns) * 2 * np.pi / columns, indexing="ij")
    unit = np.stack([np.sin(v) * np.cos(u), np.sin(v) * np.sin(u), np.cos(v)], axis=-1).reshape(-1, 3)
    normals = unit / np.asarray(radii)
    return _shape(name, unit * radii + centre, normals, rows, columns)


def tube(name, path, radius, columns=12, steps=40):
    """A round tube through places."""
    path = np.asarray(path, dtype=float)
    lengths = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    at = np.linspace(0, lengths[-1], steps)
    centres = np.stack([np.interp(at, lengths, path[:, k]) for k in range(3)], axis=1)
    along = np.gradient(centres, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    first = np.cross(along, [0.31, 0.95, 0.05])
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second = np.cross(along, first)
    u = -np.arange(columns) * 2 * np.pi / columns
    normals = np.cos(u)[None, :, None] * first[:, None] + np.sin(u)[None, :, None] * second[:, None]
    points = centres[:, None] + radius * normals
    return _shape(name, points.reshape(-1, 3), normals.reshape(-1, 3), steps, columns)


def _shape(name, points, normals, rows, columns):
    r, c = np.meshgrid(np.arange(rows - 1), np.arange(columns), indexing="ij")
    a, b = r * columns + c, r * columns + (c + 1) % columns
    triangles = np.concatenate(
        [np.stack([a, a + columns, b], -1).reshape(-1, 3), np.stack([b, a + columns, b + columns], -1).reshape(-1, 3)]
    )
    normals = normals / np.linalg.norm(normals, axis=1, keepdims=True)
    return Shape(
        StructureId(name),
        points.astype(np.float32),
        triangles.astype(np.int32),
        normals.astype(np.float32),
        np.full(len(points), 255, np.uint8),
    )


def skin():
    """Two legs with skin coordinates, as one surface."""
    legs = []
    for sign in (1, -1):
        leg = tube(
            "skin", [[80 * sign, 0, -40], [80 * sign, 14, -562], [78 * sign, -10, -1000]], 62, columns=48, steps=120
        )
        points = leg.points
        axis = np.stack(
            [np.full(len(points), 80 * sign), np.interp(points[:, 2], [-1000, -562, -40], [-10, 14, 0])], axis=1
        )
        out = (points[:, :2] - axis) * [sign, 1]
        angle = np.degrees(np.arctan2(out[:, 0], out[:, 1])) % 360
        knee = points[:, 2] + 562
        part = np.where(knee > 0, 1, 2)
        height = np.where(knee > 0, knee / 5.0, 100 + knee / 4.0).clip(0, 100)
        per_point = {
            "part": part.astype(np.uint8),
            "height": np.round(height * 10).astype(np.int16),
            "angle": np.round(angle * 10).astype(np.int16),
            "knee_mm": np.round(knee * 10).astype(np.int16),
        }
        legs.append((leg, per_point))
    (right, of_right), (left, of_left) = legs
    return Shape(
        StructureId("skin"),
        np.vstack([right.points, left.points]),
        np.vstack([right.triangles, left.triangles + len(right.points)]).astype(np.int32),
        np.vstack([right.normals, left.normals]),
        np.concatenate([right.occlusion, left.occlusion]),
        {name: np.concatenate([of_right[name], of_left[name]]) for name in of_right},
    )


def _both(shape):
    bare = shape.id.removesuffix("-right")
    return [shape, shape.mirrored(StructureId(f"{bare}-left"))]


@cache
def simple_body():
    """Spine, discs, roots, leg bones, the nerves to the outer and the inner knee, skin."""
    shapes = [ball(name, [0, 0, z], [22, 16, 13]) for name, z in VERTEBRAE.items()]
    shapes += [ball(name, [0, 0, z], [23, 17, 5], rows=40, columns=64) for name, z in DISCS.items()]
    shapes.append(ball("sacrum", [0, -25, -45], [45, 20, 42]))
    shapes.append(tube("thecal-sac", [[0, -26, 190], [0, -26, -20], [0, -40, -60]], 7))
    roots = {"l1": 150, "l2": 113, "l3": 76, "l4": 39, "l5": 4, "s1": -25, "s2": -45, "s3": -60}
    for root, z in roots.items():
        path = [[6, -24, z + 30], [9, -22, z + 4], [26, -14, z - 8], [40, 5, z - 40]]
        shapes += _both(tube(f"root-{root}-right", path, 2.5))
    shapes += _both(tube("lumbosacral-trunk-right", [[38, 0, -30], [50, -15, -80]], 3))
    shapes += _both(tube("sciatic-nerve-right", [[50, -15, -80], [70, -60, -180], [88, -30, -480]], 6))
    shapes += _both(tube("common-fibular-nerve-right", [[88, -30, -480], [116, -22, -570], [118, -4, -606]], 3))
    shapes += _both(tube("femoral-nerve-right", [[40, 5, 0], [70, 62, -90], [78, 40, -240]], 4))
    shapes += _both(tube("saphenous-nerve-right", [[78, 40, -240], [40, 0, -520], [48, 0, -930]], 2.5))
    shapes += _both(ball("hip-bone-right", [95, 0, -60], [45, 30, 80]))
    shapes += _both(tube("femur-right", [[120, 10, -150], [80, 12, -545]], 17))
    shapes += _both(ball("patella-right", [83, 55, -541], [22, 9, 22]))
    shapes += _both(tube("tibia-right", [[80, 12, -575], [78, -15, -940]], 16))
    shapes += _both(tube("fibula-right", [[115, -8, -590], [106, -26, -950]], 6))
    shapes.append(skin())
    marks = {"knee-centre": (80, 14, -562), "patella-centre": (83, 57, -541), "hip-centre": (83.5, 25, -112)}
    for segment, z in DISCS.items():
        marks[f"{segment}-subarticular"] = (8.5, -15.5, z)
        marks[f"{segment}-foraminal"] = (15, -12.5, z)
        marks[f"{segment}-extraforaminal"] = (21.5, -6, z)
        marks[f"{segment.removeprefix('disc-')}-foramen"] = (18, -20, z + 6)
        marks[f"{segment.removeprefix('disc-')}-facet-joint"] = (16, -34, z)
    landmarks = {}
    for name, place in marks.items():
        landmarks[f"{name}-right"] = np.array(place, dtype=float)
        landmarks[f"{name}-left"] = np.array(place, dtype=float) * [-1, 1, 1]
    for segment, z in DISCS.items():
        landmarks[f"{segment}-central"] = np.array([0.0, -17.0, z])
        landmarks[f"{segment}-centre"] = np.array([0.0, 0.0, z])
    return Body({shape.id: shape for shape in shapes}, landmarks)
