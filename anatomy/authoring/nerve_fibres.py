"""Where round a nerve's section its fibres are counted from, handed on from trunk to branch without a twist."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.nerve_course import Course
from anatomy.geometry.fibres import ALL_ROOTS

ROOTS = ("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3")
"""In the order of the fact tables: the first is the lowest bit of ``carries``."""


def carried(roots: Sequence[str] | None) -> int:
    """The bits of ``carries`` for a strand in which only these roots run; all of them for None."""
    return ALL_ROOTS if roots is None else sum(1 << ROOTS.index(root) for root in roots)


def zero_turn(course: Course, row: Mapping[str, Any], parent: Course | None) -> float:
    """Where ``around`` begins on a course, in turns from the direction of its width.

    A nerve that gathers several roots says in its row where (``zero``, a direction in the body frame); a branch takes
    over the side of its parent on which that begins; a root of its own begins at its width.
    """
    if "zero" in row:
        towards = np.asarray(row["zero"], dtype=np.float64)
    elif parent is not None:
        towards = zero_direction(parent, parent.nearest(course.centre[0]))
    else:
        return 0.0
    u, v = course.across[0], course.thick[0]
    width, thickness = np.maximum(course.half[0], 1e-6)
    return float(np.arctan2(towards @ v / thickness, towards @ u / width) / (2 * np.pi)) % 1.0


def zero_direction(course: Course, index: int) -> NDArray[np.float64]:
    """From the middle of a section to the place of its surface where ``around`` is 0, array (3,), millimetres."""
    u, v = course.across[index], course.thick[index]
    angle = 2 * np.pi * course.zero
    return np.asarray(u * np.cos(angle) * course.half[index, 0] + v * np.sin(angle) * course.half[index, 1])
