"""How finely frames are drawn while the eye moves: as finely as this machine manages, by what its frames took.

On a machine that is fast enough nothing is reduced. On others it goes down a step when frames come too slowly, and up
again only where the finer step was seen to fit, or must by the number of its pixels. A step that failed is not tried
again for a while, each time for longer, so that the picture does not go to and fro.
"""

import time
from collections import deque
from collections.abc import Callable, Collection, Hashable
from statistics import median
from typing import TypeVar

from app.scene.quality import COARSE, SCALE, Quality

Frame = TypeVar("Frame")
LADDER = tuple(Quality)
"""From the finest to the quickest."""
SLOW_MS = 29.0
"""A round of frames, one of each view that moves, that takes longer is too slow: 30 a second are wanted, with words."""
FITS_MS = 22.0
"""A finer step must take no longer than this before it is tried: so much room keeps it from falling back at once."""
WORK = {quality: SCALE[quality] ** 2 * (1.0 if quality in COARSE else 1.6) for quality in LADDER}
"""What a frame costs at most beside another: pixels, and about half as much again for all triangles (measured)."""
FALL_AFTER, CLIMB_AFTER = 3, 6
"""Rounds in a row that must agree before the step changes; a single slow one is chance."""
FORGET_S = 20.0
"""What a frame took longer ago than this tells nothing of now: another program may have ended, another layer be shown."""
FIRST_WAIT_S, LONGEST_WAIT_S = 10.0, 120.0
REST_MS = 180.0
"""Together with the pause before it, this is less than 0.3 s."""


class Pace:
    """Measures frames and chooses how the next are drawn; one for all views, since they share the machine.

    Parameters
    ----------
    clock : callable
        Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._level: int | None = None
        self._took: dict[tuple[Hashable, Quality], deque[tuple[float, float]]] = {}
        self._round: dict[Hashable, float] = {}
        self._slow = self._quick = 0
        self._barred: dict[int, tuple[float, float]] = {}

    @property
    def moving(self) -> Quality:
        """How a frame is drawn while the eye moves."""
        if self._level is None:
            # What frames took at rest tells how to begin.
            views = {view for view, _ in self._took}
            fits = (step for step in (0, 1) if views and self._best(views, step) <= FITS_MS)
            self._level = next(fits, LADDER.index(Quality.MOVING))
        return LADDER[self._level]

    def resting(self, view: Hashable, shown: Quality | None) -> Quality | None:
        """What a view draws once it has come to rest; None where it shows the finest already.

        Where the finest frame takes too long, all there is comes first, and its smoothed edges a moment later.
        """
        if shown is Quality.FINE:
            return None
        slow = self._best({view}, 0) > REST_MS
        return Quality.STILL if slow and shown is not Quality.STILL else Quality.FINE

    def draw(self, view: Hashable, wanted: Quality, frame: Callable[[Quality], Frame]) -> tuple[Frame, Quality]:
        """A frame as it is wanted; while the eye moves as this machine manages. Also says which it became."""
        moving = wanted is Quality.MOVING
        quality, started = self.moving if moving else wanted, self._clock()
        made = frame(quality)
        self.took(view, quality, 1000 * (self._clock() - started), moving=moving)
        return made, quality

    def took(self, view: Hashable, quality: Quality, milliseconds: float, *, moving: bool) -> None:
        """Take note of how long a frame of a view took."""
        self._took.setdefault((view, quality), deque(maxlen=3)).append((self._clock(), milliseconds))
        if moving and quality is self.moving:
            if view in self._round:
                self._decide()
            self._round[view] = milliseconds

    def _decide(self) -> None:
        """Once in a round: when a view draws that has drawn in it already."""
        views, spent, now, step = tuple(self._round), sum(self._round.values()), self._clock(), self._level or 0
        self._round.clear()
        self._slow = self._slow + 1 if spent > SLOW_MS else 0
        finer = step - 1
        fits = finer >= 0 and now >= self._barred.get(finer, (0.0, 0.0))[0] and self._best(views, finer) <= FITS_MS
        self._quick = self._quick + 1 if fits else 0
        if self._slow >= FALL_AFTER and step + 1 < len(LADDER):
            wait = min(max(2 * self._barred.get(step, (0.0, 0.0))[1], FIRST_WAIT_S), LONGEST_WAIT_S)
            self._barred[step] = now + wait, wait
            self._go(step + 1)
        elif self._quick >= CLIMB_AFTER:
            self._go(finer)

    def _go(self, step: int) -> None:
        self._level, self._slow, self._quick = step, 0, 0
        self._round.clear()

    def _best(self, views: Collection[Hashable], step: int) -> float:
        """What a round takes at best: as seen there or at a finer step, else by its work beside what is drawn now."""
        seen = min(self._sum(views, quality, min) for quality in LADDER[: step + 1])
        if seen < float("inf") or self._level is None:
            return seen
        here = LADDER[self._level]
        return self._sum(views, here, median) * WORK[LADDER[step]] / WORK[here]

    def _sum(
        self,
        views: Collection[Hashable],
        quality: Quality,
        of: Callable[[list[float]], float],
    ) -> float:
        now, total = self._clock(), 0.0
        for view in views:
            fresh = [took for at, took in self._took.get((view, quality), ()) if now - at <= FORGET_S]
            total += of(fresh) if fresh else float("inf")
        return total
