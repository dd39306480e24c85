"""Nerves give way to bone and stay under the skin: centre lines pressed along the gradient of the distance."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from anatomy.authoring.nerve_course import Vector, carried_axes, eased, ring_places
from anatomy.authoring.nerve_rod import Rod
from anatomy.authoring.parts import Built

Distance = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""Signed distance (mm, negative inside) from places (N, 3), as array (N,)."""
THINNEST = 0.7
DEEP_MM = 30.0
"""A nerve on its way to the skin rises from here, evenly between two way-points: a sudden rise showed as a corner."""
SLACK_MM, FADES = 0.5, 0.06
"""With more room than this a nerve is let go again, by this share at every round."""
ENOUGH_MM, FIRMLY = 0.05, 1.2
"""A lack of room that is none, and how much more than needed is pressed."""
BONE_LAST = 15
"""Where skin lies so close over bone that both cannot be obeyed, bone has the last rounds."""


def any_bone(bones: Mapping[str, Built]) -> Distance:
    """Signed distance to the nearest of several parts; looks only at those whose box is near."""
    boxes = []
    for bone in bones.values():
        low, high = bone.shape.bounds
        boxes.append((bone, low - 20.0, high + 20.0))

    def distance(at: NDArray[np.float64]) -> NDArray[np.float64]:
        result = np.full(len(at), 20.0)
        for bone, low, high in boxes:
            near = np.all((at > low) & (at < high), axis=1)
            if near.any():
                result[near] = np.minimum(result[near], bone.distance(at[near]))
        return result

    return distance


@dataclass(frozen=True, eq=False)
class Planned:
    """A line on its way to become a nerve: one strand, or several that continue one another.

    Attributes
    ----------
    centre : array (K, 3)
        Samples from the beginning to the end, millimetres.
    half : array (K, 2)
        Half width and half thickness as drawn, millimetres.
    channel, pinned, in_fat : array (K,)
        As those of a :class:`Course`.
    rod : Rod
        The rod whose shape the centre line is.
    flat : sequence of (first, last, direction)
        The stretches that are flat, and where their width points.
    """

    centre: NDArray[np.float64]
    half: NDArray[np.float64]
    channel: NDArray[np.float64]
    pinned: NDArray[np.float64]
    in_fat: NDArray[np.float64]
    rod: Rod
    flat: Sequence[tuple[int, int, Vector]]

    @property
    def across(self) -> NDArray[np.float64]:
        """Directions of the width (K, 3)."""
        return carried_axes(self.centre, self.flat)


@dataclass(frozen=True, eq=False)
class Room:
    """What a nerve's drawn surface keeps free, millimetres.

    ``bone`` off bone and disc in the open, ``channel`` the same inside canals and foramina, ``skin`` (K,) under the
    skin; ``fat`` is the most between skin and nerve where it runs in the fat.
    """

    bone: float
    channel: float
    skin: NDArray[np.float64]
    fat: float


def given_way(line: Planned, room: Room, clear_of: Distance, skin: Distance | None = None, rounds: int = 70) -> Planned:
    """The line pressed off the bones until its surface clears them, and pulled under the skin.

    Stretches pinned inside other nerves stay. What presses is a force on the rod, so that it gives way in a wide bend
    and without kinks; where it has room again, the force fades. Where no way round is left, in a narrow foramen, the
    nerve is drawn thinner instead, down to ``THINNEST`` of its size.
    """
    free = 1.0 - eased(line.pinned)
    keep = room.bone + (room.channel - room.bone) * line.channel
    centre, force, across = line.centre.copy(), np.zeros_like(line.centre), line.across
    for turn in range(rounds):
        if turn % 8 == 0:
            across = carried_axes(centre, line.flat)
        ring = ring_places(centre, line.half, across)
        push, lack = _push(ring, clear_of, keep)
        idle = lack < -SLACK_MM
        if skin is not None:
            if turn < rounds - BONE_LAST:
                pull, out = _push(ring, lambda at: -skin(at), room.skin)
                rise, deep = _risen(line, centre, skin, room.fat)
                push, lack = push + pull + rise, np.maximum(np.maximum(lack, out), deep)
            idle &= (line.in_fat == 0) & (lack < -SLACK_MM)
        if turn and (lack * free).max() < ENOUGH_MM:
            break
        force[idle] *= 1 - FADES
        force += line.rod.force(push * free[:, None]) * FIRMLY
        centre = line.rod.shape(force)
    across = carried_axes(centre, line.flat)
    short = _push(ring_places(centre, line.half, across), clear_of, keep)[1] * free
    thinner = ndimage.gaussian_filter1d(ndimage.maximum_filter1d(np.clip(short, 0, None), 5), 2.0)
    half = np.maximum(line.half - thinner[:, None], line.half * THINNEST)
    return replace(line, centre=centre, half=half)


def _risen(
    line: Planned, centre: NDArray[np.float64], skin: Distance, fat: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How each section must move (K, 3) to lie in the fat under the skin, and how much too deep it is (K,)."""
    most = fat + line.half.max(axis=1) + DEEP_MM * (1 - line.in_fat)
    deep = np.clip(-skin(centre) - most, 0, None) * (line.in_fat > 0)
    deep[deep < 0.3] = 0.0
    push = np.zeros_like(centre)
    at = np.flatnonzero(deep)
    if len(at):
        slope = np.stack([skin(centre[at] + e) - skin(centre[at] - e) for e in np.eye(3) * 1.5], axis=1)
        slope /= np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-6)
        push[at] = slope * deep[at, None]
    return push, deep


def _push(
    ring: NDArray[np.float64], clear_of: Distance, keep: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How each section (K, n, 3) must move, (K, 3), and how much room it lacks, (K,), below 0 if none; millimetres."""
    k, n, _ = ring.shape
    lack = keep[:, None] - clear_of(ring.reshape(-1, 3)).reshape(k, n)
    need = np.maximum(lack, 0)
    section, corner = np.nonzero(need)
    push = np.zeros((k, 3))
    if len(section):
        spot, lacking = ring[section, corner], need[section, corner]
        slope = np.stack([clear_of(spot + e) - clear_of(spot - e) for e in np.eye(3) * 0.8], axis=1)
        slope /= np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-6)
        # Weighted by need, so that pushes from both walls of a foramen cancel and leave the nerve in its middle.
        np.add.at(push, section, slope * (lacking**2)[:, None])
        push /= np.maximum(need.sum(axis=1), 1e-9)[:, None]
    return push, np.asarray(lack.max(axis=1))
