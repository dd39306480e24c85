"""Wishes of an educator before a projector."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.actions import presenting
from app.state.state import State
from app.state.talk import LEAST_RADIUS, MOST_RADIUS, USUAL_RADIUS, Ink, Pointer, Talk, Tool

SPOTS = st.tuples(st.floats(-0.9, 0.9), st.floats(-0.5, 0.5))


def drawn(talk: Talk, *places, pane: int = 0) -> Talk:
    talk = presenting.begin_stroke(talk, pane, places[0])
    for place in places[1:]:
        talk = presenting.lead_stroke(talk, place)
    return presenting.end_stroke(talk)


PEN = presenting.draw_with(Talk(), Tool.PEN)


def test_the_story_is_walked_from_the_whole_picture_to_its_last_step_and_no_further():
    state, seen = State(), []
    while (after := presenting.go_on(state, 1)) is not None:
        state = after
        seen.append(state.step)
    assert seen == [0, 1, 2, 3]


def test_going_back_ends_at_the_whole_picture_and_not_at_the_last_step():
    assert presenting.go_on(State(step=0), -1) == State(step=None)
    assert presenting.go_on(State(), -1) is None


@given(st.sampled_from([None, 0, 1, 2]))
def test_a_step_back_undoes_a_step_on(step):
    there = presenting.go_on(State(step=step), 1)
    assert there is not None
    assert presenting.go_on(there, -1) == State(step=step)


def test_blank_and_freeze_are_switched_on_and_off():
    for wish, field in ((presenting.toggle_blank, "blank"), (presenting.toggle_freeze, "frozen")):
        on = wish(Talk())
        assert getattr(on, field)
        assert wish(on) == Talk()
    assert presenting.show_again(Talk(blank=True)) == Talk()


def test_one_pointer_takes_the_place_of_the_other():
    light = presenting.toggle_pointer(Talk(), Pointer.SPOTLIGHT)
    assert light.pointer is Pointer.SPOTLIGHT
    assert presenting.toggle_pointer(light, Pointer.LASER).pointer is Pointer.LASER
    assert presenting.toggle_pointer(light, Pointer.SPOTLIGHT) == Talk()


@given(st.floats(-60, 60))
def test_the_spotlight_stays_within_its_limits_and_grows_with_the_wheel(steps):
    radius = presenting.resize_spotlight(Talk(), steps).radius
    assert LEAST_RADIUS <= radius <= MOST_RADIUS
    if abs(steps) > 0.01:
        assert (radius > USUAL_RADIUS) == (steps > 0)


def test_drawing_and_freezing_hold_the_picture_and_pointing_does_not():
    assert PEN.held
    assert presenting.toggle_freeze(Talk()).held
    assert not presenting.toggle_pointer(Talk(), Pointer.LASER).held


def test_nothing_is_drawn_without_a_tool():
    assert drawn(Talk(), (0, 0), (0.1, 0.1)) == Talk()


@given(st.lists(SPOTS, min_size=1, max_size=12), st.sampled_from(Ink), st.integers(0, 2))
def test_a_stroke_keeps_its_way_its_colour_and_its_view(places, ink, pane):
    talk = drawn(presenting.choose_ink(PEN, ink), *places, pane=pane)
    (stroke,) = talk.strokes
    assert stroke.places == tuple(places)
    assert (stroke.ink, stroke.pane, stroke.tool) == (ink, pane, Tool.PEN)
    assert not talk.stroke_open


def test_an_arrow_runs_from_where_it_began_to_where_it_was_last():
    talk = drawn(presenting.draw_with(Talk(), Tool.ARROW), (0, 0), (0.3, 0.3), (0.2, 0.1))
    assert talk.strokes[0].places == ((0, 0), (0.2, 0.1))


def test_a_slip_of_the_hand_is_no_arrow():
    arrow = presenting.draw_with(Talk(), Tool.ARROW)
    assert drawn(arrow, (0, 0), (0.001, 0.002)).strokes == ()
    assert drawn(arrow, (0, 0)).strokes == ()


@given(st.lists(SPOTS, min_size=1, max_size=9))
def test_undo_takes_back_stroke_by_stroke(places):
    talk, before = PEN, []
    for place in places:
        before.append(talk)
        talk = drawn(talk, place)
    for earlier in reversed(before):
        talk = presenting.undo_stroke(talk)
        assert talk.strokes == earlier.strokes
    assert presenting.undo_stroke(talk) == talk


def test_undo_brings_back_what_was_wiped_off():
    talk = drawn(drawn(PEN, (0, 0), (0.1, 0)), (0.2, 0.2))
    wiped = presenting.clear_drawing(talk)
    assert wiped.strokes == ()
    assert presenting.undo_stroke(wiped).strokes == talk.strokes
    assert presenting.clear_drawing(wiped) == wiped


def test_another_tool_draws_on_over_the_same_strokes():
    talk = drawn(PEN, (0, 0), (0.1, 0))
    assert presenting.draw_with(talk, Tool.ARROW).strokes == talk.strokes


@pytest.mark.parametrize("leave", [presenting.leave_drawing, lambda talk: presenting.draw_with(talk, Tool.PEN)])
def test_leaving_drawing_leads_back_to_where_it_began(leave):
    before = Talk(pointer=Pointer.SPOTLIGHT, radius=0.3)
    assert leave(drawn(presenting.draw_with(before, Tool.PEN), (0, 0), (0.1, 0))) == before


def test_a_tool_taken_while_a_stroke_is_open_closes_it():
    open_stroke = presenting.begin_stroke(PEN, 0, (0, 0))
    assert open_stroke.stroke_open
    talk = presenting.draw_with(open_stroke, Tool.ARROW)
    assert not talk.stroke_open
    assert presenting.lead_stroke(talk, (0.4, 0.4)) == talk


def test_esc_leads_out_one_room_at_a_time():
    deep = replace(drawn(PEN, (0, 0)), blank=True)
    drawing = presenting.let_go(deep)
    assert drawing == replace(deep, blank=False)
    shown = presenting.let_go(drawing)
    assert shown == Talk()
    assert presenting.let_go(shown) is None


def test_esc_does_not_hang_on_pointers_or_a_frozen_picture():
    assert presenting.let_go(Talk(pointer=Pointer.LASER, frozen=True)) is None
