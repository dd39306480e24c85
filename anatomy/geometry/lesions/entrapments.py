"""Entrapments of nerves away from the spine: a narrowed stretch of the nerve, a thickened muscle. Sizes are authored."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side, StructureId, on_side
from anatomy.facts.wording import phrase
from anatomy.geometry.centre_lines import centre_line
from anatomy.geometry.lesions.bending import Move, closeness, smooth
from anatomy.geometry.lesions.changed import AUTHORED, Number
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

THICKER = 0.5
"""Share by which the piriformis is thicker at severity 1 (20 to 50 %, E10)."""
AWAY_MM = 5.0
"""How far the sciatic nerve is displaced at severity 1 (2 to 5 mm, E10)."""
NARROWED, SWOLLEN, STRETCH_MM = 0.45, 0.22, 9.0
"""Share of its calibre that a nerve loses where it is caught and gains just before, and over how long a stretch."""


@dataclass(frozen=True, slots=True)
class Trap:
    """Where a nerve is caught: ``places`` are landmarks, the first that the body has is taken."""

    nerve: str
    places: tuple[str, ...]
    muscle: str = ""


TRAPS: dict[str, Trap] = {
    "piriformis-syndrome": Trap("sciatic-nerve", ("greater-sciatic-foramen", "ischial-spine"), "piriformis"),
    "meralgia-paraesthetica": Trap("lateral-femoral-cutaneous-nerve", ("asis",)),
    "saphenous-neuropathy": Trap("saphenous-nerve", ("adductor-canal-exit", "adductor-tubercle")),
    "common-fibular-entrapment": Trap("common-fibular-nerve", ("fibular-neck-side", "fibular-neck")),
}


@dataclass(frozen=True, slots=True, eq=False)
class Trapped:
    """The movements of an entrapment on one side, and its figures at severity 1."""

    moves: dict[StructureId, list[Move]]
    numbers: tuple[tuple[str, str, str, float, float], ...]
    """Id, name, unit, healthy value and change at severity 1."""


def trapped(body: Body, condition: str, side: Side) -> Trapped | None:
    """What an entrapment does on one side; None where the body lacks the nerve or the place."""
    trap = TRAPS.get(condition)
    if trap is None:
        return None
    nerve = body.shapes.get(on_side(trap.nerve, side))
    at = next((body.landmarks[f"{one}-{side}"] for one in trap.places if f"{one}-{side}" in body.landmarks), None)
    if nerve is None or at is None or "along" not in nerve.per_point:
        return None
    line = centre_line(nerve)
    where, _ = line.nearest(at)
    moves: dict[StructureId, list[Move]] = {}
    shift, calibre = _caught(nerve, where)
    moves[nerve.id] = [Move(shift.astype(np.float32))]
    numbers = [
        ("nerve-calibre", phrase("diameter of the nerve where it is caught"), "mm", calibre, -NARROWED * calibre)
    ]
    muscle = body.shapes.get(on_side(trap.muscle, side)) if trap.muscle else None
    if muscle is not None:
        swollen, thick = _thicker(muscle)
        moves[muscle.id] = [Move(swollen.astype(np.float32))]
        numbers.append(("muscle-thickness", phrase("thickness of the piriformis"), "mm", thick, THICKER * thick))
        moves[nerve.id].append(Move(_displaced(nerve, muscle, line.at(where)).astype(np.float32)))
    told = tuple((f"{name}-{side}", words, unit, healthy, change) for name, words, unit, healthy, change in numbers)
    return Trapped(moves, told)


def numbers_at(parts: list[Trapped], severity: float) -> tuple[Number, ...]:
    """The figures of entrapments at a severity."""
    return tuple(
        Number(name, words, unit, round(healthy + severity * change, 2), round(healthy, 2), None, (AUTHORED,))
        for part in parts
        for name, words, unit, healthy, change in part.numbers
    )


def _caught(nerve: Shape, where_mm: float) -> tuple[Floats, float]:
    """Points drawn towards the nerve's middle where it is caught, and its healthy diameter there."""
    along = np.asarray(nerve.per_point["along"], dtype=np.float64)
    strand = np.asarray(nerve.per_point["strand"], dtype=np.float64)
    _, ring = np.unique(np.stack([strand, along]), axis=1, return_inverse=True)
    ring = ring.ravel()
    count = np.bincount(ring)
    centre = np.stack([np.bincount(ring, column) / count for column in nerve.points.T.astype(np.float64)], axis=1)
    out = nerve.points - centre[ring]
    trunk = strand == 0
    narrow = np.exp(-(((along - where_mm) / STRETCH_MM) ** 2)) * NARROWED
    swell = np.exp(-(((along - where_mm + 2.2 * STRETCH_MM) / STRETCH_MM) ** 2)) * SWOLLEN
    here = trunk & (np.abs(along - where_mm) < STRETCH_MM)
    if not here.any():
        here = trunk & (np.abs(along - where_mm) <= np.abs(along[trunk] - where_mm).min() + 1e-6)
    calibre = 2.0 * float(np.median(np.linalg.norm(out[here], axis=1)))
    shift: Floats = ((swell - narrow) * trunk)[:, None] * out
    return shift, calibre


def _thicker(muscle: Shape) -> tuple[Floats, float]:
    """A muscle whose belly is thicker, its ends as they were; and its healthy thickness there."""
    points = muscle.points.astype(np.float64)
    centre = points.mean(axis=0)
    _, _, axes = np.linalg.svd(points - centre, full_matrices=False)
    own = (points - centre) @ axes.T
    bins = np.clip(((own[:, 0] - own[:, 0].min()) / max(float(np.ptp(own[:, 0])), 1e-6) * 16).astype(int), 0, 15)
    count = np.maximum(np.bincount(bins, minlength=16), 1)
    level = np.arange(16) + 0.5
    t = (own[:, 0] - own[:, 0].min()) / max(float(np.ptp(own[:, 0])), 1e-6) * 16
    middle = np.stack([np.interp(t, level, np.bincount(bins, own[:, k], minlength=16) / count) for k in (1, 2)], axis=1)
    out = own[:, 1:] - middle
    belly = smooth(np.minimum(t, 16 - t) / 4.0)
    grown = np.zeros_like(own)
    grown[:, 1:] = THICKER * belly[:, None] * out
    mid = np.abs(t - 8.0) < 2.0
    return grown @ axes, 2.0 * float(np.abs(out[mid, 1]).max()) if mid.any() else 0.0


def _displaced(nerve: Shape, muscle: Shape, at: Floats) -> Floats:
    """The nerve bowed away from the middle of the muscle."""
    near = closeness(muscle.points, at, 15.0)
    middle = (near @ muscle.points) / max(float(near.sum()), 1e-9)
    way = at - middle
    line = centre_line(nerve)
    where, _ = line.nearest(at)
    course = line.at(where + 8.0) - line.at(where - 8.0)
    course = course / max(float(np.linalg.norm(course)), 1e-9)
    way = way - (way @ course) * course
    way = way / max(float(np.linalg.norm(way)), 1e-9)
    # Held at its beginning: there it is one with what it comes from.
    along = np.asarray(nerve.per_point["along"], dtype=np.float64)
    held = smooth((along - along.min()) / 25.0)
    shifted: Floats = (closeness(nerve.points, at, 16.0) * held * AWAY_MM)[:, None] * way
    return shifted
