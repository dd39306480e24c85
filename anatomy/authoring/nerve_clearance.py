"""Nerves give way to bone and stay under the skin: centre lines pushed along the gradient of the distance."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from anatomy.authoring.nerve_course import Course, arc, eased, ring_places
from anatomy.authoring.parts import Built

Distance = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""Signed distance (mm, negative inside) from places (N, 3), as array (N,)."""
THINNEST = 0.7
DEEP_MM = 30.0
"""A nerve on its way to the skin rises from here, evenly between two way-points: a sudden rise showed as a corner."""
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


@dataclass(frozen=True)
class Room:
    """What a nerve's drawn surface keeps free, millimetres.

    ``bone`` off bone and disc in the open, ``channel`` the same inside canals and foramina, ``skin`` under the skin;
    ``fat`` is the most between skin and nerve where it runs in the fat.
    """

    bone: float
    channel: float
    skin: float
    fat: float


def given_way(course: Course, room: Room, clear_of: Distance, skin: Distance | None = None, rounds: int = 60) -> Course:
    """The course pushed off the bones until its surface clears them, and pulled under the skin.

    Stretches pinned inside other nerves stay. Each push is spread along the course so that no kinks appear. Where no
    way round is left, in a narrow foramen, the nerve is drawn thinner instead, down to ``THINNEST`` of its size.
    """
    free = 1.0 - eased(course.pinned)
    keep = room.bone + (room.channel - room.bone) * course.channel
    under = np.full(len(keep), room.skin)
    centre = course.centre.copy()
    for turn in range(rounds):
        ring = ring_places(centre, course.half, course.broad)
        push, short = _push(ring, clear_of, keep)
        if skin is not None and turn < rounds - BONE_LAST:
            pull, out = _push(ring, lambda at: -skin(at), under)
            rise, deep = _risen(course, centre, skin, room.fat)
            push, short = push + pull + rise, np.maximum(np.maximum(short, out), deep)
        if (short * free).max() < 0.05:
            break
        push *= free[:, None]
        soft = ndimage.gaussian_filter1d(push, 4.0 if turn < rounds // 2 else 1.6, axis=0, mode="nearest")
        # The Gaussian thins a lone push out; it is raised again so that the peak moves by its full need.
        largest = np.linalg.norm(push, axis=1).max() / max(float(np.linalg.norm(soft, axis=1).max()), 1e-9)
        centre += soft * free[:, None] * 0.7 * min(2.5, float(largest))
        if turn % 10 == 9:
            centre = _calmed(centre, free)
    short = _push(ring_places(centre, course.half, course.broad), clear_of, keep)[1] * free
    thinner = ndimage.gaussian_filter1d(ndimage.maximum_filter1d(np.clip(short, 0, None), 5), 2.0)
    half = np.maximum(course.half - thinner[:, None], course.half * THINNEST)
    along = arc(centre) + course.along[0]
    return replace(course, centre=centre, half=half, along=along)


def _risen(
    course: Course, centre: NDArray[np.float64], skin: Distance, fat: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How each section must move (K, 3) to lie in the fat under the skin, and how much too deep it is (K,)."""
    most = fat + course.half.max(axis=1) + DEEP_MM * (1 - course.in_fat)
    deep = np.clip(-skin(centre) - most, 0, None) * (course.in_fat > 0)
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
    """How each section (K, n, 3) must move, (K, 3), and how much room it lacks, (K,), millimetres."""
    k, n, _ = ring.shape
    need = np.maximum(keep[:, None] - clear_of(ring.reshape(-1, 3)).reshape(k, n), 0)
    section, corner = np.nonzero(need)
    push = np.zeros((k, 3))
    if len(section):
        spot, lack = ring[section, corner], need[section, corner]
        slope = np.stack([clear_of(spot + e) - clear_of(spot - e) for e in np.eye(3) * 0.8], axis=1)
        slope /= np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-6)
        # Weighted by need, so that pushes from both walls of a foramen cancel and leave the nerve in its middle.
        np.add.at(push, section, slope * (lack**2)[:, None])
        push /= np.maximum(need.sum(axis=1), 1e-9)[:, None]
    return push, np.asarray(need.max(axis=1))


def _calmed(centre: NDArray[np.float64], free: NDArray[np.float64]) -> NDArray[np.float64]:
    """The centre line with ripples of a few millimetres taken out, its ends kept."""
    soft = ndimage.gaussian_filter1d(centre, 1.6, axis=0, mode="nearest")
    ends = np.minimum(np.arange(len(centre)), np.arange(len(centre))[::-1])
    weight = np.clip(ends / 4.0, 0, 1) * free
    return np.asarray(centre + (soft - centre) * weight[:, None])
