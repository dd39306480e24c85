"""Tendons of the foot as cords: from within a belly's lower end to the bone of insertion.

A tendon two millimetres thick is finer than the muscles' lattice, so it is a tube along an elastic rod, as nerves are:
held at the way-points of tendon_courses.yaml, pressed aside by bone, skin, nerves and other muscles. The belly narrows
over its cord's beginning until it is gone. Right side only.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from anatomy.authoring.fields import Field
from anatomy.authoring.foot_plan import foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.muscle_room import Clay, NerveRoom
from anatomy.authoring.nerve_clearance import Distance, Planned, Room, any_bone, given_way
from anatomy.authoring.nerve_course import Course, arc, carried_axes, eased, rounded_curve, tangents
from anatomy.authoring.nerve_rod import PINNED_SPRING, relaxed
from anatomy.authoring.parts import Built
from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Shape

TABLE = Path(__file__).with_name("tendon_courses.yaml")
STEP_MM = 1.0
HELD = 2
"""So many way-points of a cord lie inside what it comes from and stay there; only the first where the belly narrows."""
MARGIN_MM = 12.0
OUT_OF_REACH_MM = 20.0
BEGINS_AS, ENDS_AS = 0.6, 0.6
"""Shares of its thickness with which a cord begins, hidden, and ends on the bone."""
OVER_MM, DOWN_MM, RESTS_MM = 6.0, 9.0, 0.45
"""Lengths over which it comes to its full thickness, and goes down to its bone; its middle ends so far off (authored)."""
LEAD_SAMPLES, ASIDE = 9, 0.62
"""Slips begin so many samples before their trunk's end, the outermost so far aside, as a share of its half width."""
CHORD_ERROR_MM, TURN, BROAD_MM = 0.6, 0.6, 2.2
"""A ring is drawn where the surface would stray so far or turn so much (radians); broad cords have a corner more."""
Floats = NDArray[np.float64]
OUTWARD = (0.0, 1.0, 0.0)
FOLLOWS_MM, JOINS_MM = 14.0, 8.0
"""A cord follows its belly's middle in such steps, down to so far above its own first way-point in the foot."""
NARROWS_MM, WITHIN, BROADER = 2.5, 0.6, 1.15
"""Where a belly is gone it is so much thinner all round, and within such a share of its cord; so much broader is the cord
where the belly begins to narrow (authored)."""
DEEPER_ABOVE, DEEPER_MM = (-880.0, -840.0), 2.2
"""Between these heights the least flesh over a cord grows by so much: only beside the ankle is a tendon felt."""


@cache
def cord_figures() -> Mapping[str, Any]:
    """The whole table of tendon_courses.yaml."""
    table: Mapping[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return table


def cords(
    frame: Frame, clays: Mapping[str, Clay], hard: Mapping[str, Built], nerves: Iterable[Shape], skin: Built | None
) -> dict[str, list[Course]]:
    """Centre lines of all cords by muscle, those of one muscle in the table's order.

    Parameters
    ----------
    clays : mapping of muscle to Clay
        The finished fields of all muscles; a cord gives way to those of the others.
    hard, nerves, skin
        What else it gives way to.
    """
    lying: list[Shape] = list(nerves)
    to_bone, found = any_bone(hard), dict[str, list[Course]]()
    for muscle, row in cord_figures()["cords"].items():
        others = [clay for name, clay in clays.items() if name != muscle]
        places = np.vstack([_places(frame, clays[muscle], strand) for strand in row["strands"].values()])
        room = NerveRoom(lying, places.min(0) - MARGIN_MM, places.max(0) + MARGIN_MM)

        def clear_of(at: Floats, others: Sequence[Clay] = others, room: NerveRoom = room) -> Floats:
            return np.minimum(np.minimum(to_bone(at), room.distance(at)), _to_bellies(others, at))

        strands: dict[str, Course] = {}
        slips = [name for name, strand in row["strands"].items() if "from" in strand]
        for name, strand in row["strands"].items():
            trunk, aside = None, 0.0
            if name in slips:
                trunk, aside = strands[strand["from"]], float(np.linspace(-ASIDE, ASIDE, len(slips))[slips.index(name)])
            line = _places(frame, clays[muscle], strand, trunk, aside)
            target = [hard[one] for one in strand.get("inserts", ()) if one in hard]
            under = skin.distance if skin else None
            wide = np.asarray(strand.get("wide", OUTWARD), dtype=float) @ foot_plan(frame).axes
            leaving = float(np.ptp(strand.get("leaves", 0.0)))
            strands[name] = _cord((muscle, name), line, strand["half"], wide, target, clear_of, under, leaving)
        found[muscle] = list(strands.values())
        lying.append(surface(muscle, found[muscle]))
    return found


def _places(
    frame: Frame, clay: Clay, strand: Mapping[str, Any], trunk: Course | None = None, aside: float = 0.0
) -> Floats:
    """Way-points (P, 3); those of a slip begin inside its trunk, ``aside`` of its half width outwards."""
    places = np.asarray(foot_plan(frame)(*strand["foot"]))
    if "leaves" in strand:
        return np.vstack([_middles(clay, strand["leaves"][0], places[0, 2] + JOINS_MM), places])
    if trunk is None:
        return places
    inside = [-LEAD_SAMPLES, -3]
    sign = np.sign(trunk.across[inside] @ foot_plan(frame).axes[1])
    begin = trunk.centre[inside] + trunk.across[inside] * (aside * trunk.half[inside, 0] * sign)[:, None]
    return np.vstack([begin, places])


def _middles(clay: Clay, top: float, bottom: float) -> Floats:
    """Middles (P, 3) of a belly's sections from one height down to another, where it is thickest."""
    low, step = np.asarray(clay.grid.low), clay.grid.spacing
    layers = np.round((np.arange(top, bottom, -FOLLOWS_MM) - low[2]) / step).astype(int)
    found = []
    for layer in layers:
        weight = np.maximum(-clay.field[:, :, layer], 0.0).astype(float) ** 2
        if weight.any():
            found.append((clay.grid.points[:, :, layer] * weight[..., None]).sum((0, 1)) / weight.sum())
    return np.array(found).reshape(-1, 3)


def narrowed(muscle: str, clay: Clay) -> Field:
    """A belly's field with its lower end drawn out on to its cord: a long taper, gone where the cord has come out."""
    field: Field = clay.field
    for strand in cord_figures()["cords"].get(muscle, {"strands": {}})["strands"].values():
        if "leaves" in strand:
            begins, gone = strand["leaves"]
            middle = _middles(clay, begins, gone - FOLLOWS_MM)[::-1]
            near = field < OUT_OF_REACH_MM
            at = clay.grid.points[near].astype(float)
            aside = np.column_stack([np.interp(at[:, 2], middle[:, 2], middle[:, k]) for k in (0, 1)])
            away, done = np.linalg.norm(at[:, :2] - aside, axis=1), (begins - at[:, 2]) / (begins - gone)
            inside = (field[near] < 0) & (np.abs(done) < 0.05)
            wide, narrow = away[inside].max(), strand["half"][0][0] * WITHIN
            cone = np.maximum(away - wide - (narrow - wide) * done, gone - at[:, 2])
            thinner = field[near] + NARROWS_MM * np.maximum(done, 0)
            field = field.copy()
            field[near] = np.where(done > 0, np.maximum(thinner, cone), field[near]).astype(np.float32)
    return field


def _to_bellies(clays: Sequence[Clay], at: Floats) -> Floats:
    """Signed distance (N,) to the nearest of several muscles' fields; large beyond their windows."""
    found = np.full(len(at), OUT_OF_REACH_MM)
    for clay in clays:
        low = np.asarray(clay.grid.low)
        high = low + clay.grid.spacing * (np.asarray(clay.grid.shape) - 1)
        near = np.all((at > low) & (at < high), axis=1)
        if near.any():
            found[near] = np.minimum(found[near], clay.grid.sample(clay.field, at[near]))
    return found


def _cord(
    named: tuple[str, str], points: Floats, sizes: Sequence[Sequence[float]], wide: Floats, target: Sequence[Built],
    clear_of: Distance, skin: Distance | None, leaving: float,
) -> Course:  # fmt: skip
    """One cord, ``leaving`` its belly for so many millimetres, pressed to where it has room; its end is set on bone."""
    table = cord_figures()
    curve = rounded_curve(points)
    knots = [int(np.linalg.norm(curve - point, axis=1).argmin()) for point in points]
    spring = np.ones(len(points))
    held_fast = 1 if leaving else HELD
    spring[:held_fast] = PINNED_SPRING
    stiff = np.full(len(points), float(table["stiffness"]["value"]))
    line, held, rod = relaxed(curve, knots, points, spring, stiff, STEP_MM)
    s = arc(line)
    first, last = (np.asarray(one, dtype=float)[::-1] for one in sizes)  # width, then thickness
    half = first + (last - first) * (s / s[-1])[:, None]
    half = half * np.interp(s, [0, OVER_MM, s[-1] - OVER_MM, s[-1]], [BEGINS_AS, 1.0, 1.0, ENDS_AS])[:, None]
    half = half * (1 + (BROADER - 1) * np.clip(1 - s / leaving, 0, 1))[:, None] if leaving else half
    pinned = np.clip((held[held_fast - 1] - np.arange(len(line))) / 4 + 1, 0, 1)
    flat, nothing = [(0, len(line) - 1, wide)], np.zeros(len(line))
    gap, under = (float(table[word]["value"]) for word in ("clearance", "under_skin"))
    deep = under + DEEPER_MM * np.interp(line[:, 2], DEEPER_ABOVE, (0.0, 1.0))
    room = Room(gap, gap, deep, OUT_OF_REACH_MM)
    planned = given_way(Planned(line, half, nothing, pinned, nothing, rod, flat), room, clear_of, skin)
    centre = _set_down(planned.centre, target)
    across = carried_axes(centre, flat)
    return Course(*named, centre, planned.half, across, arc(centre), nothing, pinned, nothing)


def _set_down(centre: Floats, target: Sequence[Built]) -> Floats:
    """The line (K, 3) with its last millimetres led on to the surface of the nearest of several bones."""
    if not target:
        return centre
    end = centre[-1:]
    for _ in range(4):
        bone = min(target, key=lambda one: float(one.distance(end)[0]))
        slope = np.array([(bone.distance(end + e) - bone.distance(end - e))[0] for e in np.eye(3) * 0.8])
        end = end - slope / max(float(np.linalg.norm(slope)), 1e-6) * (bone.distance(end)[0] - RESTS_MM)
    s = arc(centre)
    return np.asarray(centre + eased((s - s[-1]) / DOWN_MM + 1)[:, None] * (end - centre[-1:]))


def surface(muscle: str, strands: Sequence[Course]) -> Shape:
    """The cords as closed tubes of few triangles, all tendon."""
    tubes = [_tube(course) for course in strands]
    starts = np.cumsum([0, *(len(points) for points, _, _ in tubes)])
    points = np.vstack([points for points, _, _ in tubes])
    count = len(points)
    return Shape(
        StructureId(muscle),
        points.astype(np.float32),
        np.vstack([faces + start for (_, faces, _), start in zip(tubes, starts, strict=False)]).astype(np.int32),
        np.vstack([normals for _, _, normals in tubes]).astype(np.float32),
        np.full(count, 255, np.uint8),
        {"tendon": np.full(count, 255, np.uint8)},
    )


def _tube(course: Course) -> tuple[Floats, NDArray[np.int64], Floats]:
    """Points, triangles and normals of one cord, with a ring wherever the chord would stray from the line."""
    keep = _rings(course.centre)
    centre, half, across, thick = (a[keep] for a in (course.centre, course.half, course.across, course.thick))
    n, rings = (6 if course.half.max() > BROAD_MM else 5), len(keep)
    turn = np.arange(n) * 2 * np.pi / n + np.pi / 2
    cos, sin = np.cos(turn)[None, :, None], np.sin(turn)[None, :, None]
    u, v, w, h = across[:, None], thick[:, None], half[:, :1, None], half[:, 1:, None]
    outward = u * cos * h + v * sin * w
    t = np.cross(across, thick)
    points = (centre[:, None] + (u * cos * w + v * sin * h)).reshape(-1, 3)
    normals = (outward / np.linalg.norm(outward, axis=-1, keepdims=True)).reshape(-1, 3)
    tips = np.array([centre[0] - t[0] * 0.2 * half[0, 1], centre[-1] + t[-1] * 0.5 * half[-1, 1]])
    ring, corner = np.meshgrid(np.arange(rings - 1), np.arange(n), indexing="ij")
    a, b = ring * n + corner, ring * n + (corner + 1) % n
    wall = np.stack([np.stack([a, b, b + n], -1), np.stack([a, b + n, a + n], -1)], axis=2).reshape(-1, 3)
    one, other, last = np.arange(n), (np.arange(n) + 1) % n, (rings - 1) * n
    begin = np.stack([np.full(n, rings * n), other, one], -1)
    end = np.stack([np.full(n, rings * n + 1), last + one, last + other], -1)
    return np.vstack([points, tips]), np.vstack([wall, begin, end]), np.vstack([normals, -t[:1], t[-1:]])


def _rings(centre: Floats) -> NDArray[np.int64]:
    """Samples that get a ring: as far apart as the chord between them stays close to the line."""
    kept, way = [0], tangents(centre)
    for i in range(2, len(centre)):
        first = kept[-1]
        chord = centre[i] - centre[first]
        off = np.cross(centre[first + 1 : i] - centre[first], chord / np.linalg.norm(chord))
        if np.linalg.norm(off, axis=1).max() > CHORD_ERROR_MM or way[i] @ way[first] < np.cos(TURN):
            kept.append(i - 1)
    return np.array([*kept, len(centre) - 1])


def with_cords(shape: Shape, strands: Sequence[Course]) -> Shape:
    """A muscle's surface together with its cords, every one a closed surface of its own."""
    tubes = surface(shape.id, strands)
    return replace(
        shape,
        points=np.vstack([shape.points, tubes.points]),
        triangles=np.vstack([shape.triangles, tubes.triangles + np.int32(len(shape.points))]),
        normals=np.vstack([shape.normals, tubes.normals]),
        occlusion=np.concatenate([shape.occlusion, tubes.occlusion]),
        per_point={"tendon": np.concatenate([shape.per_point["tendon"], tubes.per_point["tendon"]])},
    )
