"""How finely is drawn while the eye moves, on machines that are simulated: fast, slow, loaded and erratic ones."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scene.pace import FIRST_WAIT_S, FITS_MS, LADDER, SLOW_MS, Pace
from app.scene.quality import COARSE, SCALE, Quality

TICK_MS = 16.0
"""A screen shows no more than one frame in this time."""


@dataclass
class Machine:
    """Draws frames in a time of its own: something for every frame, something for pixels, something for triangles."""

    every_ms: float
    pixels_ms: float
    triangles_ms: float
    views: int = 1
    noise: Callable[[], float] = lambda: 1.0
    now: float = 100.0
    level_at: list[tuple[float, Quality]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pace = Pace(lambda: self.now)

    def cost_ms(self, quality: Quality) -> float:
        triangles = self.triangles_ms * (0.45 if quality in COARSE else 1.0)
        return self.every_ms + self.pixels_ms * SCALE[quality] ** 2 + triangles

    def _frame(self, quality: Quality) -> float:
        spent = self.cost_ms(quality) * self.noise()
        self.now += spent / 1000
        return spent

    def rests(self) -> None:
        for view in range(self.views):
            for quality in (Quality.STILL, Quality.FINE):
                self.pace.draw(view, quality, self._frame)
        self.now += 1.0

    def moves(self, seconds: float) -> list[float]:
        """Move all views together; how long each round took, milliseconds."""
        rounds, ends = [], self.now + seconds
        while self.now < ends:
            began = self.now
            for view in range(self.views):
                _, quality = self.pace.draw(view, Quality.MOVING, self._frame)
            rounds.append((self.now - began) * 1000)
            if not self.level_at or self.level_at[-1][1] is not quality:
                self.level_at.append((self.now, quality))
            self.now = max(self.now, began + TICK_MS / 1000)
        return rounds

    def round_ms(self, quality: Quality) -> float:
        return self.views * self.cost_ms(quality)


costs = st.floats(0.1, 60.0)
machines = st.builds(Machine, costs, costs, costs, st.integers(1, 3))


@given(machines)
def test_thirty_frames_a_second_are_kept_wherever_the_machine_can(machine: Machine):
    machine.rests()
    machine.moves(3.0)
    if machine.round_ms(Quality.LEAST) <= SLOW_MS:
        assert sorted(machine.moves(3.0))[-20] <= SLOW_MS, "but for a trial of a finer step"
    else:
        machine.moves(3.0)
        assert machine.pace.moving is Quality.LEAST


@given(machines)
def test_nothing_is_reduced_where_the_finest_frames_come_fast_enough(machine: Machine):
    machine.rests()
    if machine.round_ms(Quality.FINE) <= FITS_MS:
        assert machine.pace.moving is Quality.FINE
        machine.moves(5.0)
        assert [quality for _, quality in machine.level_at] == [Quality.FINE]


@given(machines)
def test_no_more_is_reduced_than_must_be(machine: Machine):
    """Somebody moves, looks, moves on: soon the finest step that fits with room to spare is drawn, or a finer one."""
    for _ in range(4):
        machine.rests()
        machine.moves(2.0)
    fits = [quality for quality in (Quality.FINE, Quality.STILL) if machine.round_ms(quality) <= FITS_MS]
    if fits:
        assert LADDER.index(machine.pace.moving) <= LADDER.index(fits[0])


@given(machines, st.booleans())
def test_a_steady_machine_comes_to_one_step_and_tries_another_only_now_and_then(machine: Machine, rests: bool):
    if rests:
        machine.rests()
    machine.moves(4.0)
    machine.level_at.clear()
    machine.moves(30.0)
    assert len(machine.level_at) - 1 <= 4


@given(machines, st.integers(0, 2**32))
def test_a_step_that_was_too_slow_is_not_tried_again_at_once_not_even_on_an_erratic_machine(
    machine: Machine, seed: int
):
    chance = Random(seed)
    machine.noise = lambda: chance.choice((0.5, 1.0, 1.0, 1.5, 4.0))
    machine.moves(40.0)
    left: dict[Quality, float] = {}
    for (_, before), (at, after) in zip(machine.level_at, machine.level_at[1:], strict=False):
        if LADDER.index(after) > LADDER.index(before):
            left[before] = at
        else:
            assert at - left.get(after, -1e9) >= FIRST_WAIT_S * 0.99


@given(st.integers(3, 40), st.integers(0, 2**32))
def test_single_slow_frames_change_nothing(apart: int, phase: int):
    count = iter(range(phase % apart, 10**9))
    machine = Machine(4.0, 2.0, 4.0, noise=lambda: 6.0 if next(count) % apart == 0 else 1.0)
    machine.moves(2.0)
    machine.level_at.clear()
    machine.moves(20.0)
    assert len(machine.level_at) == 1


def test_another_program_slows_the_picture_only_while_it_runs():
    machine = Machine(2.0, 2.0, 2.0)
    machine.rests()
    machine.moves(1.0)
    assert machine.pace.moving is Quality.FINE
    machine.noise = lambda: 8.0
    machine.moves(1.5)
    assert machine.pace.moving in COARSE
    machine.noise = lambda: 1.0
    for _ in range(15):
        machine.moves(2.0)
        machine.rests()
    assert machine.pace.moving is Quality.FINE


def test_three_views_that_move_together_share_the_time():
    alone, together = Machine(6.0, 8.0, 6.0), Machine(6.0, 8.0, 6.0, views=3)
    for machine in (alone, together):
        machine.rests()
        machine.moves(4.0)
    assert alone.pace.moving is Quality.STILL
    assert together.pace.moving in COARSE


@pytest.mark.parametrize(("fine_ms", "first"), [(60.0, Quality.FINE), (400.0, Quality.STILL)])
def test_at_rest_all_there_is_comes_at_once_and_smoothed_edges_when_there_is_time(fine_ms: float, first: Quality):
    pace = Pace(lambda: 0.0)
    pace.took(0, Quality.STILL, 50.0, moving=False)
    pace.took(0, Quality.FINE, fine_ms, moving=False)
    assert pace.resting(0, Quality.MOVING) is first
    assert pace.resting(0, Quality.STILL) is Quality.FINE
    assert pace.resting(0, Quality.FINE) is None
