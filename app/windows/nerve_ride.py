"""Following a nerve and sending a signal along it: what moves in the picture by itself, and how it is stopped."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.look.colours import CHOSEN, ROOTS, Colour
from app.scene.camera import Camera
from app.scene.flight import Stopwatch
from app.scene.ride import Ride, ride_along
from app.scene.stage import Stage
from app.scene.viewport import Viewport
from app.state.state import ReadingLevel

SIGNAL_TICK_MS = 33
SIGNAL_MS = 3600
"""One pass of the signal from the spine to the end of the course."""
PASSES = 3
AT_A_STOP = 0.012
"""Without motion each stop is looked at this share of the way after it begins."""


class NerveRide(QObject):
    """Moves the eye, or a bright bead, along a course.

    Parameters
    ----------
    stage : Stage
        Carries the bead.
    main : Viewport
        In which the nerve is followed.
    views : sequence of Viewport
        All in which the bead is seen.
    """

    def __init__(self, stage: Stage, main: Viewport, views: Sequence[Viewport]) -> None:
        super().__init__(main)
        self._stage, self._main, self._views = stage, main, views
        self._ride: Ride | None = None
        self._stop = -1
        self._clock = Stopwatch()
        self._timer = QTimer(self, interval=SIGNAL_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        main.arrived.connect(self._on_arrived)

    @property
    def following(self) -> bool:
        """Whether a nerve is being followed."""
        return self._ride is not None and not self._timer.isActive()

    @property
    def signalling(self) -> bool:
        """Whether a signal is on its way."""
        return self._timer.isActive()

    def toggle(
        self, body: Body, explanation: Explanation | None, facts: Facts, level: ReadingLevel, *, signal: bool
    ) -> None:
        """Set off along the main course, by eye or with a signal; or stop what is on its way like that."""
        busy = self.signalling if signal else self.following and not self._main.reduced_motion
        ride = ride_along(body, explanation, facts, level)
        if busy or ride is None or explanation is None:
            self.stop()
            return
        go = self.send if signal else self.follow
        go(ride, colour_of_course(explanation.courses[0].root))

    def follow(self, ride: Ride, colour: Colour) -> None:
        """Travel along the nerve; without motion go to its next stop."""
        if self._main.reduced_motion:
            self._next_stop(ride, colour)
            return
        self.stop()
        self._ride = ride
        self._main.follow(lambda share: self._look(ride, share, colour), ride.milliseconds)

    def send(self, ride: Ride, colour: Colour) -> None:
        """Let a signal travel along the nerve, a few times. Nothing moves where motion is reduced."""
        self.stop()
        if self._main.reduced_motion:
            return
        self._ride, self._colour = ride, colour
        self._clock = Stopwatch()
        self._timer.start()

    def stop(self) -> None:
        """End whatever moves, and put the bead and the words away."""
        if self._ride is None:
            return
        self._ride, self._stop = None, -1
        self._timer.stop()
        self._stage.signal(None)
        self._main.say("")
        for view in self._views:
            view.refresh()

    def _look(self, ride: Ride, share: float, colour: Colour) -> Camera:
        self._stage.signal(ride.line.at(share), colour)
        self._main.say(ride.words(share))
        return ride.camera(share)

    def _next_stop(self, ride: Ride, colour: Colour) -> None:
        if self._ride is None or self._ride.stops != ride.stops:
            self._stop = -1
        self._ride = ride
        self._stop += 1
        if self._stop == len(ride.stops):
            self.stop()
            return
        self._main.set_camera(self._look(ride, ride.stops[self._stop][0] + AT_A_STOP, colour))

    def _on_tick(self) -> None:
        passes, rest = divmod(self._clock.elapsed(), SIGNAL_MS)
        if self._ride is None or passes >= PASSES:
            self.stop()
            return
        self._stage.signal(self._ride.line.at(rest / SIGNAL_MS), self._colour)
        for view in self._views:
            if view.isVisible():
                view.show_moving()

    def _on_arrived(self) -> None:
        if self.following and not self._main.reduced_motion:
            self.stop()


def colour_of_course(root: str | None) -> Colour:
    """The colour in which a course's signal travels: its root's."""
    return ROOTS.get(root, CHOSEN) if root else CHOSEN  # type: ignore[call-overload]
