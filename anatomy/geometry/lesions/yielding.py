"""How roots, thecal sac and posterior ligament give way: pushed out of what intrudes, held by the opposite wall, flattened."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.lesions.bending import Bent, beyond, remade
from anatomy.geometry.lesions.walls import REACH_MM, Walls
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]

CLEARANCE_MM = 0.5
"""Nerves that lay further off come this near before they give way (authored)."""
THINNEST = {"root": 0.38, "sac": 0.3}
"""Share of its healthy thickness below which nothing is flattened (authored)."""
GIVES = {"root": 1.0, "sac": 0.45}
"""Share of a push by which the far side moves too, where it has room: a root moves, a sac is mostly dented (authored)."""
TAPER_MM = 6.0
"""How far along itself a root is drawn aside with its pressed part (authored)."""
LINING = "posterior-longitudinal-ligament"
IN_SAC = ("thecal", "cauda", "rootlet", "conus", "filum")
FAR_MM = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class _Soft:
    """One soft part: where it lies, how thick it is in each of its columns, how it follows."""

    shape: Shape
    kind: str
    own: Floats
    front: Floats
    back: Floats
    ring: NDArray[np.intp] | None
    taper: Floats | None
    held: Floats


class Yielding:
    """All soft parts at a segment, ready to give way at any severity.

    Parameters
    ----------
    body : Body
    walls : Walls
    bents : mapping of StructureId to Bent
        How they follow the bones.
    """

    def __init__(self, body: Body, walls: Walls, bents: Mapping[StructureId, Bent]) -> None:
        self.walls, self.bents = walls, bents
        self._rest = walls.front.heights(0.0), walls.back.heights(0.0)
        sac = body.shapes.get(StructureId("thecal-sac"))
        self._softs: list[_Soft] = []
        for name, shape in body.shapes.items():
            if name.startswith(IN_SAC):
                kind = "sac"
            elif name == LINING:
                kind = "lining"
            elif "along" in shape.per_point:
                kind = "root"
            else:
                continue
            own = walls.local(shape.points)
            if not (_inside(own) > 0).any():
                continue
            self._softs.append(self._soft(shape, kind, own, sac))

    def _soft(self, shape: Shape, kind: str, own: Floats, sac: Shape | None) -> _Soft:
        held = _inside(own)
        ring = taper = None
        if kind == "root":
            along = np.asarray(shape.per_point["along"], dtype=np.float64)
            strand = np.asarray(shape.per_point["strand"], dtype=np.float64)
            keys, ring = np.unique(np.stack([strand, along]), axis=1, return_inverse=True)
            ring = ring.ravel()
            front, back = _by_ring(own[:, 1], ring, np.maximum), _by_ring(own[:, 1], ring, np.minimum)
            apart = (keys[1][:, None] - keys[1]) / TAPER_MM
            taper = np.exp(-(apart**2) / 2) * (keys[0][:, None] == keys[0])
        elif kind == "sac" and sac is not None:
            front, back = _columns(own, self.walls, sac)
        else:
            front = back = own[:, 1]
        return _Soft(shape, kind, own, front, back, ring, taper, held)

    def at(self, severity: float) -> dict[StructureId, Shape]:
        """The soft parts that the walls move, as they lie at this severity."""
        heights = self.walls.front.heights(severity), self.walls.back.heights(severity)
        found = {}
        for soft in self._softs:
            bent = self.bents.get(soft.shape.id)
            followed = bent.shift(severity).astype(np.float64) if bent else np.zeros(3)
            push = self._push(soft, followed @ self.walls.axes.T, heights)
            if push is None:
                continue
            points = soft.shape.points + followed + push @ self.walls.axes
            found[soft.shape.id] = remade(soft.shape, points)
        return found

    def _push(self, soft: _Soft, step: Floats, heights: tuple[Floats, Floats]) -> Floats | None:
        """Millimetres aside, forwards and upwards by which each point gives way, array (N, 3); None: not at all."""
        walls = self.walls
        now = soft.own + step
        rest = [walls.sampled(one, soft.own[:, 0], soft.own[:, 2]) for one in self._rest]
        moved = [walls.sampled(one, now[:, 0], now[:, 2]) for one in heights]
        shift = np.broadcast_to(step, now.shape)[:, 1]
        if soft.kind == "lining":
            amount = (moved[0] - rest[0] - shift) * soft.held
            return np.stack([0 * amount, np.minimum(amount, 0.0), 0 * amount], axis=1) if amount.min() < -1e-3 else None
        gap = rest[0] - soft.front, soft.back - rest[1]
        # What lies before the front wall or behind the back wall is no concern of theirs.
        concerned = [np.clip((one + FAR_MM) / 2.0, 0.0, 1.0) * soft.held for one in gap]
        limit = moved[0] - np.clip(gap[0], None, CLEARANCE_MM), moved[1] + np.clip(gap[1], None, CLEARANCE_MM)
        front, back = soft.front + shift, soft.back + shift
        pushed = beyond(front - limit[0]) * concerned[0]
        pressed = beyond(limit[1] - back) * concerned[1]
        # Outside the walls there is no limit.
        room_back = np.where(concerned[1] > 0, np.clip(back - limit[1], 0, None), 30.0)
        room_front = np.where(concerned[0] > 0, np.clip(limit[0] - front, 0, None), 30.0)
        if soft.ring is not None and soft.taper is not None:
            pushed, pressed = (_drawn(one, soft.ring, soft.taper) for one in (pushed, pressed))
            room_back, room_front = (_by_ring(one, soft.ring, np.minimum) for one in (room_back, room_front))
        if max(pushed.max(), pressed.max()) < 1e-3:
            return None
        gives = GIVES[soft.kind]
        thick = np.maximum(soft.front - soft.back, 1e-3)
        most = (1.0 - THINNEST[soft.kind]) * thick
        # What cannot be flattened any more moves as a whole, as far as there is room.
        new_front = (
            front - pushed + np.minimum(gives * pressed + beyond((1 - gives) * pressed - 0.7 * most), room_front)
        )
        new_back = back + pressed - np.minimum(gives * pushed + beyond((1 - gives) * pushed - 0.7 * most), room_back)
        squeeze = thick - (new_front - new_back)
        # As it must at first, less and less towards its limit.
        squeeze = squeeze / (1.0 + (squeeze / most) ** 6) ** (1.0 / 6.0)
        thin = thick - squeeze
        share = (now[:, 1] - back) / thick - 0.5
        found = np.zeros_like(now)
        found[:, 1] = (new_front + new_back) / 2 + share * thin - now[:, 1]
        if soft.ring is not None:
            # What is flattened grows wider: half of what full constancy of the section would ask.
            wider = 0.5 * (np.clip(thick / thin, 1.0, 1.8) - 1.0)
            for axis in (0, 2):
                centre = _mean_by_ring(now[:, axis], soft.ring)
                found[:, axis] = (now[:, axis] - centre) * wider
        return found


def _inside(own: Floats) -> Floats:
    """1 well inside the net, fading to 0 at its edge, array (N,)."""
    aside = (REACH_MM[0] - np.abs(own[:, 0])) / 6.0
    up = (REACH_MM[1] - np.abs(own[:, 2])) / 8.0
    inside: Floats = np.clip(aside, 0, 1) * np.clip(up, 0, 1)
    return inside


def _by_ring(values: Floats, ring: NDArray[np.intp], which: np.ufunc) -> Floats:
    out = np.full(ring.max() + 1, -np.inf if which is np.maximum else np.inf)
    which.at(out, ring, values)
    found: Floats = out[ring]
    return found


def _mean_by_ring(values: Floats, ring: NDArray[np.intp]) -> Floats:
    found: Floats = (np.bincount(ring, values) / np.bincount(ring))[ring]
    return found


def _drawn(values: Floats, ring: NDArray[np.intp], taper: Floats) -> Floats:
    """The greatest of each ring, drawing its neighbours along."""
    most = np.zeros(len(taper))
    np.maximum.at(most, ring, values)
    # A soft maximum over the neighbours keeps every peak and changes smoothly.
    drawn: Floats = ((taper * most) ** 6).sum(axis=1) ** (1.0 / 6.0)
    kept: Floats = np.minimum(drawn, most.max())[ring]
    return kept


def _columns(own: Floats, walls: Walls, sac: Shape) -> tuple[Floats, Floats]:
    """Front and back of the sac at the places of points (N, 3), each array (N,)."""
    skin = walls.local(sac.points)
    facing = sac.normals @ walls.axes[1]
    ends = []
    for sign in (1.0, -1.0):
        side = skin[(facing * sign > 0.15) & (np.abs(skin[:, 2]) < REACH_MM[1] + 6)]
        if not len(side):
            ends.append(own[:, 1].copy())
            continue
        near = np.abs(own[:, 2]) < REACH_MM[1] + 2
        value = own[:, 1].copy()
        apart = (own[near, None, 0] - side[:, 0]) ** 2 + (own[near, None, 2] - side[:, 2]) ** 2
        weights = np.exp(-(apart - apart.min(axis=1, keepdims=True)) / (2 * 1.5**2))
        value[near] = weights @ side[:, 1] / weights.sum(axis=1)
        ends.append(value)
    front, back = np.maximum(ends[0], ends[1] + 0.5), np.minimum(ends[1], ends[0] - 0.5)
    return front, back
