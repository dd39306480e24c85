"""The cheapest way of a nerve past bone: the best of all, so that a root finds the canal and the hole of another's bone.

A nearest wall would do for what scrapes along a bone, but traps a root that came to lie inside it. So each sample of a
stretch may be shifted, what a shift costs is counted (room that is lacking, distance from home, and nearness to nerves
that ran apart from it), and the cheapest series of shifts is found (after Amini et al., IEEE Trans Pattern Anal Mach
Intell 1990;12:855): first coarsely in space, then finely across. Body frame, millimetres.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from anatomy.geometry.bone_room import Room
from anatomy.geometry.meshes import Floats, nearest
from anatomy.geometry.nerve_net import Dense, Joint, Line

CLEARANCE_MM = 0.4
"""Wanted between a nerve's surface and bone."""
LEAD_MM = 28.0
"""So far before and behind the trouble a way may leave the nerve's course."""
WIDE_MM, WIDE_STEP_MM = 16.0, 2.0
FINE_MM, FINE_STEP_MM = 2.25, 0.75
WALL, HOME, SLOPE = 8.0, 0.02, 1.5
"""What a way costs per millimetre: room lacked, squared; distance from home, squared; slope against it, squared."""
APART, APART_SHARE, APART_MOST_MM = 8.0, 0.6, 8.0
"""What it costs to come nearer to another nerve than this share of how far they were built apart."""
ANCHOR = 3.0
"""What it costs a branch to leave the way of its nerve."""
FIXED = 1e6


@dataclass(frozen=True, eq=False)
class _Other:
    """A nerve that was led before: where its course goes now (N, 3), and how far from it each sample is to stay (S,)."""

    course: Floats
    keep: Floats


@dataclass(frozen=True, eq=False)
class _Stretch:
    """A part of a line that looks for its way: what each place costs its samples."""

    middles: Floats
    half: Floats
    wanted: Floats
    loose: tuple[bool, bool]
    others: Sequence[_Other]
    room: Room

    @property
    def steps(self) -> Floats:
        return np.asarray(np.linalg.norm(np.diff(self.middles, axis=0), axis=1).clip(0.2))

    def cost(self, shift: Floats) -> Floats:
        """What shifts (S, G, 3) cost, array (S, G)."""
        places = self.middles[:, None] + shift
        away = self.room.away(places.reshape(-1, 3)).reshape(shift.shape[:2])
        cost = WALL * np.maximum(self.half[:, None] + CLEARANCE_MM - away, 0) ** 2 + HOME * (shift**2).sum(axis=2)
        reach = np.linalg.norm(shift, axis=2).max(axis=1)
        for other in self.others:
            for k in np.flatnonzero(other.keep > 0):
                near = np.linalg.norm(other.course - self.middles[k], axis=1) < reach[k] + other.keep[k]
                if near.any():
                    away = nearest(places[k], other.course[near])[1]
                    cost[k] += APART * np.maximum(other.keep[k] - away, 0) ** 2
        held = np.isfinite(self.wanted[:, 0])
        cost[held] += ANCHOR * ((shift[held] - self.wanted[held][:, None]) ** 2).sum(axis=2)
        cost *= np.gradient(np.concatenate([[0.0], np.cumsum(self.steps)]))[:, None]
        for end, free in zip((0, -1), self.loose, strict=True):
            if not free:
                size = np.linalg.norm(shift[end], axis=1)
                cost[end] += np.where(size > size.min() + 1e-6, FIXED, 0.0)
        return np.asarray(cost)


def ways_past(
    built: Sequence[Line],
    dense: Sequence[Dense],
    troubled: Mapping[int, Floats],
    joints: Sequence[Joint],
    room: Room,
) -> dict[int, Floats]:
    """Where the samples of lines in trouble should go.

    Parameters
    ----------
    built : sequence of Line
        As they were built, where they run apart as they should.
    dense : sequence of Dense
        The same lines where they lie now.
    troubled : mapping of int to array (S,)
        How much room each sample of a line in trouble lacks.
    joints : sequence of Joint
    room : Room

    Returns
    -------
    dict of int to array (S, 3)
        Shifts, NaN where nothing is asked. The thickest lines choose first.
    """
    shifts: dict[int, Floats] = {}
    homes = {i: _home(built[i], dense[i]) for i in troubled}
    for i in sorted(troubled, key=lambda i: (-round(float(np.median(built[i].half)), 1), built[i].centre[0, 0])):
        one, reached = dense[i], dense[i].reached
        bad = reached[troubled[i] > 0]
        within = np.flatnonzero(np.abs(reached[:, None] - bad).min(axis=1) < LEAD_MM)
        wanted = np.full((len(reached), 3), np.nan)
        for joint in joints:
            if joint.line == i and joint.other in shifts:
                there = dense[joint.other]
                goal = shifts[joint.other][np.abs(there.at + there.share - joint.at - joint.share).argmin()]
                wanted[(one.at + np.round(one.share)).astype(np.int64) == joint.ring] = goal
        joined = {joint.other for joint in joints if joint.line == i} | {j.line for j in joints if j.other == i}
        shift = np.full((len(reached), 3), np.nan)
        for part in np.split(within, np.flatnonzero(np.diff(within) > 1) + 1):
            others = [_apart(homes[i][part], homes[j], dense[j], shifts[j]) for j in shifts if j not in joined]
            shift[part] = _way(
                _Stretch(
                    one.middles[part],
                    one.half[part],
                    wanted[part],
                    (part[0] == 0, part[-1] == len(reached) - 1),
                    [other for other in others if other.keep.max() > 0],
                    room,
                )
            )
        shifts[i] = shift
    return shifts


def _home(line: Line, one: Dense) -> Floats:
    """Where a line's samples lay when it was built, array (S, 3)."""
    return np.asarray(line.centre[one.at] * (1 - one.share)[:, None] + line.centre[one.at + 1] * one.share[:, None])


def _apart(home: Floats, other_home: Floats, other: Dense, shift: Floats) -> _Other:
    """How far a stretch should stay from a nerve that was led before it: a share of how far they were built apart."""
    apart = np.sqrt(((home[:, None] - other_home) ** 2).sum(axis=2).min(axis=1))
    keep = APART_SHARE * apart
    # Only what nearly meets can be mixed up.
    keep = np.where(apart < WIDE_MM + APART_MOST_MM, np.minimum(keep, APART_MOST_MM), 0.0)
    return _Other(other.middles + np.nan_to_num(shift), keep)


def _way(stretch: _Stretch) -> Floats:
    """The cheapest shifts (S, 3) of a stretch of line; its ends stay where they are not loose."""
    if len(stretch.middles) < 3:
        return np.zeros_like(stretch.middles)
    coarse = _in_space(stretch)
    return _across(stretch, coarse)


def _in_space(stretch: _Stretch) -> Floats:
    """The cheapest shifts among those to all sides; from one sample to the next by one step at most."""
    count = round(WIDE_MM / WIDE_STEP_MM)
    side = 2 * count + 1
    grid = WIDE_STEP_MM * (np.stack(np.meshgrid(*[np.arange(side)] * 3, indexing="ij"), axis=-1) - count)
    near = np.linalg.norm(grid, axis=-1) <= WIDE_MM
    cost = np.full((len(stretch.middles), side, side, side), FIXED)
    cost[:, near] = stretch.cost(np.broadcast_to(grid[near], (len(stretch.middles), int(near.sum()), 3)))
    moves = np.stack(np.meshgrid(*[[-1, 0, 1]] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    price = SLOPE * WIDE_STEP_MM**2 * (moves**2).sum(axis=1)
    best, came = cost[0], []
    for k in range(1, len(cost)):
        around = np.pad(best, 1, constant_values=FIXED * 10)
        views = [around[1 + x : 1 + x + side, 1 + y : 1 + y + side, 1 + z : 1 + z + side] for x, y, z in moves]
        total = np.stack(views) + (price / stretch.steps[k - 1])[:, None, None, None]
        came.append(total.argmin(axis=0).astype(np.int8))
        best = total.min(axis=0) + cost[k]
    state = [np.array(np.unravel_index(int(best.argmin()), best.shape))]
    for back in reversed(came):
        state.append(state[-1] + moves[back[tuple(state[-1])]])
    return np.asarray(grid[tuple(np.array(state[::-1]).T)])


def _across(stretch: _Stretch, coarse: Floats) -> Floats:
    """Finer shifts across the way that was found."""
    grid = _disc(FINE_MM, FINE_STEP_MM)
    sides = _carried_sides(stretch.middles + coarse)
    aside = ((grid[:, None] - grid) ** 2).sum(axis=2)
    shift = coarse[:, None] + np.einsum("gc,scx->sgx", grid, sides)
    cost = stretch.cost(shift)
    best, came = cost[0], []
    for k in range(1, len(cost)):
        total = best[:, None] + (SLOPE / stretch.steps[k - 1]) * aside
        came.append(total.argmin(axis=0))
        best = np.take_along_axis(total, came[-1][None], axis=0)[0] + cost[k]
    state = [int(best.argmin())]
    for back in reversed(came):
        state.append(int(back[state[-1]]))
    return np.asarray(shift[np.arange(len(cost)), state[::-1]])


def _disc(radius: float, step: float) -> Floats:
    count = round(radius / step)
    grid = step * np.stack(np.meshgrid(*[np.arange(-count, count + 1)] * 2), axis=-1).reshape(-1, 2)
    return np.asarray(grid[np.hypot(*grid.T) <= radius + 1e-9])


def _carried_sides(middles: Floats) -> Floats:
    """Two directions across a line at each sample, turned as little as can be from one to the next: (S, 2, 3)."""
    ahead = np.gradient(middles, axis=0)
    ahead /= np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
    one = np.eye(3)[np.abs(ahead[0]).argmin()]
    found = []
    for along in ahead:
        one = one - (one @ along) * along
        one = one / max(float(np.linalg.norm(one)), 1e-9)
        found.append((one, np.cross(along, one)))
    return np.array(found)
