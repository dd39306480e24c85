"""Nerves led round bone: the cheapest way past it is found, then they settle on it as springy lines.

All lines that hang together settle at once: each change of course is spread, rings are carried rigidly, walls push,
and branches stay where they leave. Body frame, millimetres.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.bone_room import Room, room_round
from anatomy.geometry.lesions.bending import remade
from anatomy.geometry.meshes import Floats, Mesh
from anatomy.geometry.nerve_net import Dense, Joint, Line, dense_of, joints_of, lines_of
from anatomy.geometry.nerve_ways import CLEARANCE_MM, ways_past
from anatomy.geometry.shapes import Shape

Marks = NDArray[np.bool_]

MARGIN_MM = 16.0
"""So far about a nerve in trouble the bone is looked at."""
BEND, STRETCH, HOLD = 200.0, 0.3, 0.008
"""Firmness of the springy line against bend, slope and shift, against 1 for every sample that a wall pushes."""
JOINED = 40.0
NEIGHBOURS = 2
"""Lines that are joined by so many joints to one in trouble give way with it."""
UNEVEN_MM = 0.2
"""A line whose places were all carried alike within this keeps its form."""
ALERT_MM = 3.0
"""Sections that have more room than this need no watching."""
ROUNDS = 90
SLACK_MM, FADES = 0.4, 0.9
STILL_MM, ENOUGH_MM = 0.01, 0.1
THINNEST = 0.7
"""In a hole that is too narrow a nerve is drawn thinner, at most to this."""


def led_nerves(
    before: Mapping[StructureId, Shape],
    after: Mapping[StructureId, Shape],
    new: Sequence[Mesh],
    others: Sequence[Mesh] = (),
) -> dict[StructureId, Shape]:
    """Nerves that lie in new bone, and those that hang on them, led out of it; others keep the form they were built with.

    Parameters
    ----------
    before : mapping of StructureId to Shape
        All shapes as they were built: they tell which nerves hang together.
    after : mapping of StructureId to Shape
        The same where they lie now.
    new : sequence of Mesh
        The bones that took the place of ours.
    others : sequence of Mesh
        What else nerves are not to be led into.

    Returns
    -------
    dict of StructureId to Shape
        The nerves that changed.
    """
    built = lines_of(before)
    lines = [line.moved(after[line.shape]) for line in built]
    near = _near(np.vstack([line.centre for line in lines]), np.concatenate([line.half for line in lines]), new)
    room = room_round(near, MARGIN_MM, [*new, *others])
    dense = [dense_of(line, after[line.shape].points.astype(np.float64)) for line in lines]
    lacking = [CLEARANCE_MM - one.away(room) for one in dense]
    troubled = {i: lack for i, lack in enumerate(lacking) if lack.max() > CLEARANCE_MM}
    joints = joints_of(built)
    ways = ways_past(built, dense, troubled, joints, room)
    carried = [line.centre - old.centre for line, old in zip(lines, built, strict=True)]
    shifts: dict[int, Floats] = {}
    lacks: dict[int, Floats] = {}
    for active in _nets(carried, joints, troubled):
        found = _Net(lines, dense, active, joints, carried).settled(ways, room)
        shifts |= found[0]
        lacks |= found[1]
    return _carried(built, lines, before, after, shifts, lacks)


def _nets(carried: Sequence[Floats], joints: Sequence[Joint], troubled: Iterable[int]) -> list[list[int]]:
    """Lines that were carried unevenly or must give way, in groups that hang together."""
    loose = set(troubled)
    for _ in range(NEIGHBOURS):
        loose |= {j.other for j in joints if j.line in loose} | {j.line for j in joints if j.other in loose}
    loose |= {i for i, by in enumerate(carried) if np.ptp(by, axis=0).max() > UNEVEN_MM}
    near: dict[int, set[int]] = {i: set() for i in loose}
    for joint in joints:
        if joint.line in loose and joint.other in loose:
            near[joint.line].add(joint.other)
            near[joint.other].add(joint.line)
    groups = []
    while loose:
        group, edge = set[int](), {loose.pop()}
        while edge:
            group |= edge
            edge = {other for one in edge for other in near[one]} - group
        loose -= group
        groups.append(sorted(group))
    return groups


def _near(centre: Floats, half: Floats, bones: Sequence[Mesh]) -> Floats:
    """Middles of rings whose surface may touch a bone's; what lies deeper hangs on rings that do."""
    cell = 2.0
    offsets = np.stack(np.meshgrid(*[[-1, 0, 1]] * 3), axis=-1).reshape(-1, 3)
    span = np.array([1, 4096, 4096 * 4096])
    beside = np.eye(3)[None] * half[:, None, None]
    around = np.concatenate([centre[:, None], centre[:, None] + beside, centre[:, None] - beside], axis=1)
    mine = np.floor(around / cell).astype(np.int64) @ span
    found = np.zeros(len(centre), dtype=bool)
    for bone in bones:
        places = np.unique(np.floor(bone.sampled(9000)[0] / cell).astype(np.int64), axis=0)
        taken = np.unique((places[:, None] + offsets).reshape(-1, 3) @ span)
        found |= np.isin(mine, taken).any(axis=1)
    return centre[found]


# --- how the lines settle ---------------------------------------------------------------------------------------------


class _Net:
    """Lines that hang together, as one springy net: the unknowns are the shifts of all their rings.

    ``lines`` are all lines, those of ``active`` may shift; ``carried`` is how the change of space moved the rings of each:
    what the springs hold is the form that the line had before it.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        dense: Sequence[Dense],
        active: Sequence[int],
        joints: Sequence[Joint],
        carried: Sequence[Floats],
    ) -> None:
        self.dense, self.active = dense, active
        starts = np.cumsum([0, *(len(lines[i].centre) for i in active)])
        self.first = dict(zip(active, starts[:-1].tolist(), strict=True))
        size = int(starts[-1])
        self.firm, self.pull = np.zeros((size, size)), np.zeros((size, 3))
        for i in active:
            here = slice(self.first[i], self.first[i] + len(lines[i].centre))
            springs, hold = _springs(lines[i])
            self.firm[here, here] += springs + hold
            self.pull[here] -= springs @ carried[i]
        for joint in joints:
            self._join(joint)
        self.at = np.concatenate([self.first[i] + dense[i].at for i in active])
        self.share = np.concatenate([dense[i].share for i in active])[:, None]
        self.half = np.concatenate([dense[i].half for i in active])
        corners = max(dense[i].places.shape[1] for i in active)
        # Sections of fewer corners repeat their last one: all are looked at together.
        padded = [
            np.pad(one, ((0, 0), (0, corners - one.shape[1]), (0, 0)), mode="edge")
            for one in (dense[i].places for i in active)
        ]
        self.places = np.concatenate(padded)

    def _join(self, joint: Joint) -> None:
        ends = ((joint.at, joint.share - 1.0), (joint.at + 1, -joint.share))
        there = [(self.first[joint.other] + ring, share) for ring, share in ends] if joint.other in self.first else []
        here = [(self.first[joint.line] + joint.ring, 1.0)] if joint.line in self.first else []
        for ring, share in here + there:
            for other, times in here + there:
                self.firm[ring, other] += JOINED * share * times

    def _give(self, mask: Marks) -> Floats:
        """What takes forces on rings to shifts of rings, while some samples hold fast."""
        at, share = self.at[mask], self.share[mask, 0]
        firm = self.firm.copy()
        for one, times in ((at, 1 - share), (at + 1, share)):
            for other, more in ((at, 1 - share), (at + 1, share)):
                np.add.at(firm, (one, other), times * more)
        return np.asarray(np.linalg.inv(firm), dtype=np.float64)

    def _on_rings(self, mask: Marks, targets: Floats) -> Floats:
        """Targets (S, 3) of samples as forces on rings."""
        force = self.pull.copy()
        np.add.at(force, self.at[mask], (1 - self.share[mask]) * targets)
        np.add.at(force, self.at[mask] + 1, self.share[mask] * targets)
        return force

    def _moved(self, shift: Floats, mask: Marks) -> Floats:
        return np.asarray((1 - self.share[mask]) * shift[self.at[mask]] + self.share[mask] * shift[self.at[mask] + 1])

    def settled(self, ways: Mapping[int, Floats], room: Room) -> tuple[dict[int, Floats], dict[int, Floats]]:
        """Shifts (K, 3) of the rings of every active line, and how much room each ring lacks in the end (K,)."""
        asked = np.concatenate([ways.get(i, np.full((len(self.dense[i].at), 3), np.nan)) for i in self.active])
        mask = np.isfinite(asked[:, 0])
        shift = self._give(mask) @ self._on_rings(mask, asked[mask])
        every = np.ones(len(self.at), dtype=bool)
        mask = room.away(self.places.mean(axis=1) + self._moved(shift, every)) < self.half + ALERT_MM
        give, places = self._give(mask), self.places[mask]
        press = np.zeros((len(places), 3))
        for _ in range(ROUNDS):
            moved = self._moved(shift, mask)
            push, lack = _push(places + moved[:, None], room)
            # A wall presses harder the longer it is not obeyed, and less and less where there is room again.
            press += push
            press[lack < -SLACK_MM] *= FADES
            fresh = give @ self._on_rings(mask, moved + push + press)
            still = np.abs(fresh - shift).max() < STILL_MM
            shift = fresh
            if still:
                break
        short, thin = np.zeros(len(self.at)), np.zeros(len(self.firm))
        short[mask] = _push(places + self._moved(shift, mask)[:, None], room)[1] - ENOUGH_MM
        np.maximum.at(thin, self.at, short)
        np.maximum.at(thin, self.at + 1, short)
        here = {i: slice(start, start + int(self.dense[i].at[-1]) + 2) for i, start in self.first.items()}
        return {i: shift[part] for i, part in here.items()}, {i: thin[part] for i, part in here.items()}


def _springs(line: Line) -> tuple[Floats, Floats]:
    """How firmly a line holds against bend and slope, and how firmly against shifts, two arrays (K, K)."""
    step, count = line.steps, len(line.centre)
    turn = np.zeros((count - 2, count))
    number = np.arange(count - 2)
    turn[number, number] = 1.0 / step[:-1]
    turn[number, number + 1] = -1.0 / step[:-1] - 1.0 / step[1:]
    turn[number, number + 2] = 1.0 / step[1:]
    slope = (np.eye(count)[1:] - np.eye(count)[:-1]) / step[:, None]
    long = np.concatenate([[step[0]], (step[1:] + step[:-1]) / 2, [step[-1]]])
    form = BEND * turn.T @ (turn / long[1:-1, None]) + STRETCH * slope.T @ (slope * step[:, None])
    return np.asarray(form), HOLD * np.diag(long)


def _push(places: Floats, room: Room) -> tuple[Floats, Floats]:
    """How each section (S, n, 3) must move, (S, 3), and how much room it lacks, (S,)."""
    lack = CLEARANCE_MM - room.away(places.reshape(-1, 3)).reshape(places.shape[:2])
    section, corner = np.nonzero(lack > 0)
    push = np.zeros((len(places), 3))
    if len(section):
        need = lack[section, corner]
        # Weighted by need: what presses from both walls of a hole leaves the nerve in its middle.
        np.add.at(push, section, room.out(places[section, corner]) * (need**2)[:, None])
        push /= np.maximum(np.where(lack > 0, lack, 0).sum(axis=1), 1e-9)[:, None]
    return push, np.asarray(lack.max(axis=1))


def _carried(
    built: Sequence[Line],
    lines: Sequence[Line],
    before: Mapping[StructureId, Shape],
    after: Mapping[StructureId, Shape],
    shifts: Mapping[int, Floats],
    lacks: Mapping[int, Floats],
) -> dict[StructureId, Shape]:
    """The shapes with their rings as built, shifted and turned with the line, thinner where a hole is too narrow."""
    points: dict[StructureId, Floats] = {}
    for i, shift in shifts.items():
        old, line = built[i], lines[i]
        mine = points.setdefault(line.shape, after[line.shape].points.astype(np.float64))
        source = before[line.shape].points.astype(np.float64)
        size = np.maximum(1.0 - lacks[i] / np.maximum(line.half, 1e-6), THINNEST)
        centre = line.centre + shift
        turns = _turns(np.gradient(old.centre, axis=0), np.gradient(centre, axis=0))
        for k, ring in enumerate(line.rings):
            mine[ring] = centre[k] + size[k] * (source[ring] - old.centre[k]) @ turns[k].T
    return {name: remade(before[name], moved) for name, moved in points.items()}


def _turns(one: Floats, other: Floats) -> Floats:
    """The least turns that take directions (N, 3) to others, array (N, 3, 3)."""
    a, b = (v / np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-9) for v in (one, other))
    axis, cosine = np.cross(a, b), (a * b).sum(axis=1)
    skew = np.zeros((len(a), 3, 3))
    skew[:, [2, 0, 1], [1, 2, 0]] = axis
    skew[:, [1, 2, 0], [2, 0, 1]] = -axis
    return np.asarray(np.eye(3) + skew + skew @ skew / np.maximum(1 + cosine, 1e-3)[:, None, None])
