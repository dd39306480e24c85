"""Dimensions of the pelvis, the bones of the leg and the skin, read off the built surfaces (right side, body frame)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.measure_surface import (
    Surface,
    Vector,
    degrees_between,
    extent,
    fitted_circle,
    fitted_line,
    fitted_sphere,
    girth,
    length_round,
    longest,
    middle_of,
)
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body

X, Y, Z = np.eye(3)
CUT_MM = 9.0
"""How far from the joint's surface the width and depth of tibia and femur are measured, as at a knee replacement."""
FOOT = "talus calcaneus navicular cuboid metatarsal toe"


def ball_near(surface: Surface, centre: Vector, reach: tuple[float, float], hollow: bool) -> tuple[Vector, float]:
    """Centre and radius of the head (or, hollow, of the socket) round about a place."""
    away = surface.points - centre
    distance = np.linalg.norm(away, axis=1)
    facing = np.einsum("ij,ij->i", surface.normals, away / np.maximum(distance, 1e-9)[:, None])
    near = (distance > reach[0]) & (distance < reach[1]) & ((facing < -0.85) if hollow else (facing > 0.85))
    if near.sum() < 20:
        return np.full(3, np.nan), float("nan")
    return fitted_sphere(surface.points[near])


def pelvis_dimensions(hip: Surface, hip_centre: Vector) -> dict[str, float]:
    """Of the right hip bone; widths are doubled from the midline."""
    upper = hip.points[hip.points[:, 2] > hip_centre[2] + 60]
    socket, radius = ball_near(hip, hip_centre, (18.0, 34.0), hollow=True)
    return {
        "bicristal width": 2 * float(upper[:, 0].max()),
        "acetabular diameter": 2 * radius,
        "inter-hip-centre": 2 * float(socket[0]),
        "hip bone height": longest(hip.points)[0],
    }


def _centroids(surface: Surface, levels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Middles of the level sections of a shaft (K, 3)."""
    middles = []
    for z in levels:
        rings = surface.section([0, 0, z], Z)
        if rings:
            middles.append(middle_of(max(rings, key=length_round)))
    return np.array(middles)


def femur_dimensions(femur: Surface, hip_centre: Vector) -> dict[str, float]:
    """Length, head, neck, torsion, bow and lower end of a right femur standing roughly upright."""
    head, radius = ball_near(femur, hip_centre, (17.0, 32.0), hollow=False)
    low, high = femur.points[:, 2].min(), femur.points[:, 2].max()
    span = high - low
    shaft = _centroids(femur, np.linspace(low + 0.25 * span, low + 0.78 * span, 40))
    upper = shaft[shaft[:, 2] > low + 0.55 * span]
    axis = fitted_line(upper)[1]
    axis = axis * np.sign(axis[2])
    neck = _neck(femur, head, radius, axis)
    long = fitted_line(shaft)[1]
    long = long * np.sign(long[2])
    ends = femur.points[femur.points @ long < (femur.points @ long).min() + 45]
    side = _condylar_line(ends, long)
    ahead = np.cross(long, side)
    level = neck - (neck @ long) * long
    # Forward of the condyles' line counts as positive; the neck runs inwards, against `side`.
    torsion = float(np.degrees(np.arctan2(level @ ahead, -(level @ side))))
    bottom = (femur.points @ long).min()
    cut = femur.section(long * (bottom + CUT_MM), long)
    ring = np.vstack(cut)
    lowest = femur.points[femur.points @ long < bottom + 32]
    bow = np.column_stack([shaft @ ahead, shaft @ long])
    return {
        "femur length": longest(femur.points)[0],
        "femoral head diameter": 2 * radius,
        "neck-shaft angle": 180.0 - degrees_between(neck, axis),
        "femoral anteversion": torsion,
        "femoral bow radius": fitted_circle(bow),
        "distal femur width at the cut": extent(ring, side),
        "distal femur depth": extent(lowest, ahead),
        "epicondylar width": extent(ends, side),
    }


def _neck(femur: Surface, head: Vector, radius: float, axis: Vector) -> Vector:
    """Direction from the neck's narrowest section to the head's centre."""
    inwards = -X - (-X @ axis) * axis
    direction = axis * 0.64 + inwards / np.linalg.norm(inwards) * 0.77
    for _ in range(5):
        narrowest, place = np.inf, head
        for step in np.arange(0.7 * radius, 2.0 * radius, 1.5):
            spot = head - direction * step
            rings = [ring for ring in femur.section(spot, direction) if np.linalg.norm(middle_of(ring) - spot) < 15]
            if rings and length_round(rings[0]) < narrowest:
                narrowest, place = length_round(rings[0]), middle_of(rings[0])
        if not np.isfinite(narrowest):
            break
        direction = (head - place) / np.linalg.norm(head - place)
    return direction


def _condylar_line(ends: NDArray[np.float64], long: Vector) -> Vector:
    """Direction (outwards) of the line that touches the backs of both condyles."""
    side = X - (X @ long) * long
    side /= np.linalg.norm(side)
    for _ in range(4):
        ahead = np.cross(long, side)
        across = ends @ side
        middle = (across.max() + across.min()) / 2
        outer, inner = ends[across > middle], ends[across <= middle]
        line = outer[(outer @ ahead).argmin()] - inner[(inner @ ahead).argmin()]
        line = line - (line @ long) * long
        side = line / np.linalg.norm(line)
    return np.asarray(side)


def tibia_dimensions(tibia: Surface) -> dict[str, float]:
    """Length without the eminence, plateau at the cut and slope of the medial plateau, right side."""
    low, high = tibia.points[:, 2].min(), tibia.points[:, 2].max()
    shaft = _centroids(tibia, np.linspace(low + 0.2 * (high - low), low + 0.75 * (high - low), 30))
    long = fitted_line(shaft)[1]
    long = long * np.sign(long[2])
    height = tibia.points @ long
    top = tibia.points[height > height.max() - 25]
    side = X - (X @ long) * long
    side /= np.linalg.norm(side)
    across = tibia.points @ side
    middle = ((top @ side).max() + (top @ side).min()) / 2
    plateau = np.abs(across - middle) > 12
    level = float(height[plateau].max())
    ring = max(tibia.section(long * (level - CUT_MM), long), key=length_round)
    ways = [np.cos(a) * side + np.sin(a) * np.cross(long, side) for a in np.radians(np.arange(-20, 21, 1))]
    wide = min(ways, key=lambda way: extent(ring, np.cross(long, way)))  # the callipers' narrowest depth
    inner = across - middle + 0.29 * extent(ring, wide)  # from the middle of the medial plateau
    forward = tibia.points @ np.cross(long, wide)
    centre = forward[(np.abs(inner) < 6) & (height > level - 12)]
    strip = (np.abs(inner) < 6) & (height > level - 12)
    forward = forward - (centre.max() + centre.min()) / 2
    return {
        "tibia length": level - float(height.min()),
        "tibial plateau width": extent(ring, wide),
        "tibial plateau depth": extent(ring, np.cross(long, wide)),
        "tibial slope": _slope(forward[strip], height[strip]),
    }


def _slope(forward: NDArray[np.float64], height: NDArray[np.float64]) -> float:
    """How far the line that touches a plateau's front and back rims falls backwards, degrees."""
    front, back, slope = forward > 8, forward < -8, 0.0
    if not front.any() or not back.any():
        return float("nan")
    for _ in range(8):
        rise = height - slope * forward
        i, j = np.where(front, rise, -np.inf).argmax(), np.where(back, rise, -np.inf).argmax()
        slope = float((height[i] - height[j]) / (forward[i] - forward[j]))
    return float(np.degrees(np.arctan(slope)))


def foot_dimensions(skin: Surface, heel: Vector, toe: Vector, floor: float) -> dict[str, float]:
    """Length and breadth of the right foot over the skin, along and across the line from heel to middle toe."""
    foot = skin.points[(skin.points[:, 0] > 0) & (skin.points[:, 2] < floor + 45)]
    along = (toe - heel) * np.array([1.0, 1.0, 0.0])
    return {"foot length": extent(foot, along), "foot breadth": extent(foot, np.cross(along, Z))}


def skin_dimensions(skin: Surface, marks: Mapping[str, Vector]) -> dict[str, float]:
    """Girths as a tape measures them, at the published levels."""

    def round_leg(z: float) -> float:
        rings = [ring for ring in skin.section([0, 0, z], Z) if ring[:, 0].mean() > 5]
        return girth(max(rings, key=length_round)) if rings else float("nan")

    def round_trunk(z: float) -> float:
        rings = skin.section([0, 0, z], Z)
        return girth(np.vstack(rings)) if rings else float("nan")

    knee, ankle = marks["knee-centre-right"][2], marks["ankle-centre-right"][2]
    crotch = next((z for z in np.arange(-120.0, -260.0, -2.0) if _parted(skin, z)), float("nan"))
    hips = skin.points[(skin.points[:, 2] < -60) & (skin.points[:, 2] > -190)]
    return {
        "hip breadth": extent(hips, X),
        "buttock depth": max(extent(np.vstack(skin.section([0, 0, z], Z)), Y) for z in np.arange(-170.0, -80.0, 10)),
        "buttock girth": max(round_trunk(z) for z in np.arange(-170.0, -80.0, 10.0)),
        "thigh girth": round_leg(crotch - 12.0),
        "lower thigh girth": round_leg(marks["patella-upper-pole-right"][2] + 8.0),
        "knee girth": round_leg(marks["patella-centre-right"][2]),
        "calf girth": max(round_leg(z) for z in np.arange(knee - 190.0, knee - 60.0, 10.0)),
        "ankle girth": min(round_leg(z) for z in np.arange(ankle + 10.0, ankle + 90.0, 5.0)),
    }


def _parted(skin: Surface, z: float) -> bool:
    """Whether the thighs are two at that height."""
    rings = skin.section([0, 0, z], Z)
    return len(rings) >= 2 and min(abs(float(ring[:, 0].mean())) for ring in rings[:2]) > 20


def leg_dimensions(body: Body) -> dict[tuple[str, str], float]:
    """Every dimension of pelvis, leg and skin, keyed (where, what)."""
    marks = body.landmarks

    def surface(name: str) -> Surface:
        return Surface.of(body.shapes[StructureId(name)])

    centre = marks["hip-centre-right"]
    patella, fibula, skin = surface("patella-right"), surface("fibula-right"), surface("skin")
    groups = {
        "pelvis": pelvis_dimensions(surface("hip-bone-right"), centre),
        "femur": femur_dimensions(surface("femur-right"), centre),
        "patella": {
            "patella height": extent(patella.points, Z),
            "patella width": extent(patella.points, X),
            "patella thickness": extent(patella.points, Y),
        },
        "tibia": tibia_dimensions(surface("tibia-right")),
        "fibula": {"fibula length": longest(fibula.points)[0]},
        "foot": foot_dimensions(skin, marks["heel-back-right"], marks["third-mtp-right"], float(marks["floor"][2])),
        "skin": skin_dimensions(skin, marks),
    }
    return {(where, what): value for where, group in groups.items() for what, value in group.items()}
