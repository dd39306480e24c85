"""A nerve's centre line as a springy rod: held near its way-points, pressed aside by bone and skin, bent as little as can be.

A line through way-points alone turns at each of them; a rod spreads every bend over the whole length that is free for
it, so that no corner shows. Body frame, millimetres.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.linalg import cho_solve_banded, cholesky_banded

from anatomy.authoring.nerve_course import arc

TURNS = 4
"""How often samples are spread evenly again while the line settles."""
PINNED_SPRING = 400.0
"""How much firmer a place inside another nerve holds than a way-point."""
LEAST_GIVE = 0.01
"""A place gives way by at least so many millimetres under a force of 1."""


class Rod:
    """An elastic rod of evenly spaced samples.

    It minimises the squared distances from its targets, times the springs, plus the bending energy: the squared
    curvature along the rod times the third power of its stiffness. Corners between targets that lie closer together
    than the stiffness are cut; those further apart are passed in a wide bend.

    Parameters
    ----------
    spring : array (K,)
        How firmly each sample is held; 0 for free ones.
    target : array (K, 3)
        Where it is held, millimetres.
    stiff : array (K,)
        Length over which the rod keeps straight, millimetres.
    step : float
        Spacing of the samples, millimetres.
    """

    def __init__(
        self, spring: NDArray[np.float64], target: NDArray[np.float64], stiff: NDArray[np.float64], step: float
    ) -> None:
        firm = (stiff[1:-1] / step) ** 3
        band = np.zeros((3, len(spring)))  # the diagonal and the two below it, of a matrix that couples three in a row
        band[0] = spring + 1e-7
        for weight, other in ((1.0, 0), (4.0, 1), (1.0, 2)):
            band[0, other : other + len(firm)] += weight * firm
        band[1, : len(firm)] -= 2.0 * firm
        band[1, 1 : 1 + len(firm)] -= 2.0 * firm
        band[2, : len(firm)] += firm
        self._factor = cholesky_banded(band, lower=True)
        self._held = spring[:, None] * target

    def shape(self, force: NDArray[np.float64] | float = 0.0) -> NDArray[np.float64]:
        """Where the samples come to lie (K, 3) under forces (K, 3) on them."""
        return np.asarray(cho_solve_banded((self._factor, True), self._held + force))

    def force(self, push: NDArray[np.float64]) -> NDArray[np.float64]:
        """Forces (K, 3) that move the samples by about the pushes (K, 3), millimetres."""
        pressed = np.linalg.norm(push, axis=1) > 1e-4
        if not pressed.any():
            return np.zeros_like(push)
        # Each stretch that touches something is asked on its own how far it would give way under an even force.
        stretch, count = ndimage.label(pressed)
        even = (stretch[:, None] == np.arange(1, count + 1)).astype(np.float64)
        give = (cho_solve_banded((self._factor, True), even) * even).sum(axis=1)
        return np.asarray(push / np.where(pressed, np.maximum(give, LEAST_GIVE), 1.0)[:, None])


def relaxed(
    curve: NDArray[np.float64], knots: Sequence[int], places: NDArray[np.float64], spring: NDArray[np.float64],
    stiff: NDArray[np.float64], step: float,
) -> tuple[NDArray[np.float64], NDArray[np.int64], Rod]:  # fmt: skip
    """A curve through places as the rod between them.

    Parameters
    ----------
    curve : array (N, 3)
        A first line through the places.
    knots : sequence of int
        Its samples at the places, rising.
    places : array (P, 3)
        Way-points.
    spring, stiff : array (P,)
        At the way-points: how firmly the rod is held, and its stiffness.
    step : float
        Spacing of the result's samples, millimetres.

    Returns
    -------
    tuple
        Samples (K, 3), those at the places (P,), and the rod.
    """
    at = arc(curve)[np.asarray(knots)]
    line = curve
    for _ in range(TURNS):
        s = arc(line)
        count = max(8, int(np.ceil(s[-1] / step)) + 1)
        even = np.linspace(0, s[-1], count)
        held = np.round(at / max(s[-1], 1e-9) * (count - 1)).astype(np.int64).clip(0, count - 1)
        weight, target = np.zeros(count), np.zeros((count, 3))
        for knot, place, firm in zip(held, places, spring, strict=True):
            target[knot] = (target[knot] * weight[knot] + place * firm) / (weight[knot] + firm)
            weight[knot] += firm
        firmness = np.interp(even, at, stiff)
        rod = Rod(weight, target, firmness, s[-1] / (count - 1))
        line = rod.shape()
        at = arc(line)[held]
    return line, held, rod
