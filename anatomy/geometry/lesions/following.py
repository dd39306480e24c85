"""What moves along when a vertebra slips or sinks: all that stands on it, and soft parts as far as they are held."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side, StructureId
from anatomy.geometry.lesions.bending import Move, opened, smooth
from anatomy.geometry.lesions.segments import SPINE, Segment, is_above, is_here, near_spine, place, sideways_fade
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

HELD_BELOW = ("skin", "sacrum", "coccyx", "hip", "femur", "glute", "iliacus", "piriformis")
SOFT = (
    "thecal", "cauda", "conus", "filum", "rootlet", "anterior-longitudinal", "posterior-longitudinal", "interspin",
    "supraspin", "intertrans", "iliolumbar", "psoas", "quadratus-lumb", "erector", "multifid", "longissim", "iliocost",
)  # fmt: skip
"""First words of soft parts that run along the spine; nerves are known by their ``along``."""
SINK_RAMP_MM = (-14.0, 14.0)
"""Soft parts take up a step of the spine over this far above and below the middle of the disc (authored)."""
JOINT_SHARES = (0.35, 0.2)
STEP_RAMP_MM, EXIT_RAMP_MM = (-3.0, 24.0), (-14.0, 12.0)
PARS_STUMP_MM = 0.9
"""How far the ends of the broken pars are rounded off (authored)."""


def followers(body: Body, segment: Segment, pars_gap: bool = False, slips: bool = False) -> dict[StructureId, Floats]:
    """How far every structure follows the vertebra above the disc, 0 to 1: array (N,) for each that does at all.

    Parameters
    ----------
    body : Body
    segment : Segment
    pars_gap : bool
        Whether the vertebra leaves its arch behind.
    slips : bool
        Whether it moves forwards, and not only down.
    """
    return {name: share for name, share in _shares(body, segment, pars_gap, slips) if share.max() > 1e-3}


def _shares(body: Body, segment: Segment, pars_gap: bool, slips: bool) -> Iterator[tuple[StructureId, Floats]]:
    for name, shape in body.shapes.items():
        low = name.lower()
        if low.startswith(HELD_BELOW):
            continue
        if low.upper() in SPINE or low.startswith(("disc-", "nucleus-", "endplate-")):
            if is_above(low, segment):
                behind = pars_gap and name == segment.above
                yield name, body_share(body, segment, shape) if behind else np.ones(len(shape.points))
            elif is_here(low, segment):
                yield name, segment.through_disc(shape.points)
        elif low.startswith(("facet-capsule", "ligamentum-flavum", "interspin")) and _levels(low):
            if is_here(low, segment):
                # The arch that stays holds them.
                held = 0.0 if pars_gap else 1.0
                stretched = _stretched(segment, shape)
                # A worn joint gives way on both sides: its capsule goes about half of a slip.
                capsule = slips and low.startswith("facet")
                yield name, held * (JOINT_SHARES[0] + JOINT_SHARES[1] * stretched if capsule else stretched)
            elif is_above(low, segment):
                yield name, _stretched(segment, shape) if pars_gap and _ends_at(low, segment) else _all(shape)
        elif (low.startswith(SOFT) or "along" in shape.per_point) and near_spine(shape, segment):
            own = segment.local(shape.points)
            # In the canal soft parts lie behind the step and are held there; beside it they go with the pedicles.
            aside = smooth((np.abs(own[:, 0]) - 7.0) / 7.0)
            inner, outer = (STEP_RAMP_MM, EXIT_RAMP_MM) if slips else (SINK_RAMP_MM, SINK_RAMP_MM)
            start = inner[0] + (outer[0] - inner[0]) * aside
            stop = inner[1] + (outer[1] - inner[1]) * aside
            ramp = smooth((own[:, 2] - start) / (stop - start))
            yield name, ramp * sideways_fade(own[:, 0])


def _all(shape: Shape) -> Floats:
    return np.ones(len(shape.points))


def _levels(name: str) -> bool:
    return any(f"-{level.lower()}-" in f"-{name}-" for level in SPINE)


def _ends_at(name: str, segment: Segment) -> bool:
    """Whether a part of the segment above ends on the arch of this segment's upper vertebra."""
    return f"-{segment.above.lower()}-" in f"-{name}-" and name.startswith(("ligamentum", "interspin"))


def _stretched(segment: Segment, shape: Shape) -> Floats:
    height = segment.local(shape.points)[:, 2]
    return smooth((height - height.min()) / max(float(np.ptp(height)), 1e-6))


def beyond_pars(body: Body, segment: Segment, points: Floats) -> Floats | None:
    """Signed distance of points (N, 3) of the upper vertebra from the line on which its pars breaks, array (N,).

    Positive on the side of pedicle, superior and transverse process; negative on that of lamina, inferior and spinous
    process. Half the difference of the distances from both groups' landmarks. None where these are not known.
    """
    key = segment.above.lower()
    front, back = [], []
    for side in Side:
        low, high = (place(body, f"{key}-{which}-facet", side) for which in ("inferior", "superior"))
        pedicle = place(body, f"{key}-pedicle", side)
        if low is None or high is None or pedicle is None:
            continue
        front += [high, pedicle, (high + pedicle) / 2]
        lamina = (low + high) / 2
        back += [low, np.array([0.0, low[1] - 2.0, lamina[2]]), np.array([0.35 * low[0], low[1] - 2.0, lamina[2]])]
        tip = place(body, f"{key}-transverse-tip", side)
        front += [] if tip is None else [tip]
    spinous = place(body, f"{key}-spinous-tip")
    if not front or spinous is None:
        return None
    away = [
        np.linalg.norm(points[:, None] - np.array(group), axis=2).min(axis=1) for group in (front, [*back, spinous])
    ]
    off: Floats = 0.5 * (away[1] - away[0])
    return off


def _before_wall(body: Body, segment: Segment, points: Floats) -> Floats | None:
    """How far points lie before the canal's front wall, array (N,), millimetres."""
    wall = place(body, f"{segment.above.lower()}-back-wall")
    if wall is None:
        return None
    ahead: Floats = (points - wall) @ segment.axes[1]
    return ahead


def body_share(body: Body, segment: Segment, shape: Shape) -> Floats:
    """What of the upper vertebra slips when its pars is broken, array (N,): 1 the body and pedicles, 0 the arch."""
    points = shape.points.astype(np.float64)
    off, ahead = beyond_pars(body, segment, points), _before_wall(body, segment, points)
    if off is None or ahead is None:
        return np.ones(len(points))
    # Before the canal's front wall all is body, however low it lies. Nothing slips half the way: bone breaks.
    return ((ahead > -4.0) | (off > 0)).astype(np.float64)


def torn_corners(body: Body, segment: Segment, shape: Shape) -> NDArray[np.bool_]:
    """The corners of triangles across the break of the pars, array (N,).

    They would be drawn out into splinters, so each goes to the middle of its own stump and stays there.
    """
    mixed = (body_share(body, segment, shape) > 0.5)[shape.triangles]
    torn = np.zeros(len(shape.points), dtype=bool)
    torn[shape.triangles[mixed.any(axis=1) & ~mixed.all(axis=1)]] = True
    return torn


def pars_stumps(body: Body, segment: Segment, shape: Shape) -> Move | None:
    """The movement that closes both ends at each broken pars, so that a gap is seen between them."""
    points = shape.points.astype(np.float64)
    off, ahead = beyond_pars(body, segment, points), _before_wall(body, segment, points)
    if off is None or ahead is None:
        return None
    shift = np.zeros_like(points)
    slips, torn = body_share(body, segment, shape) > 0.5, torn_corners(body, segment, shape)
    for group in (slips, ~slips):
        for side in Side:
            mine = group & (points[:, 0] * side.sign > 0)
            end = mine & (((ahead < -5.0) & (np.abs(off) < 4.5)) | torn)
            if not end.any():
                continue
            away = np.abs(off[end])
            core = points[end][(away > 1.6) & (away < 3.0)] if ((away > 1.6) & (away < 3.0)).any() else points[end]
            close = np.where(torn[end], 1.0, 1.0 - smooth((away - 1.6) / PARS_STUMP_MM))
            shift[end] = close[:, None] * (core.mean(axis=0) - points[end])
    return Move(shift.astype(np.float32), opened)
