"""Presenting: every wish of an educator before a projector as one function. None of them turns a page of undo."""

from dataclasses import replace

from app.actions import choosing
from app.state.state import State
from app.state.talk import LEAST_RADIUS, MOST_RADIUS, Ink, Page, Pointer, Spot, Stroke, Talk, Tool

LAST_STEP = 3
RADIUS_FACTOR = 1.15
MOST_UNDONE = 100
SHORTEST_ARROW = 0.015
"""In heights of the picture: what is shorter was a slip of the hand."""


def go_on(state: State, by: int) -> State | None:
    """The next (1) or former (-1) step of the deck, where one is open, else of the story; None where it ends.

    Before the story's first step stands the whole picture. A question lies behind the step at which it was asked.
    """
    if state.deck is not None:
        from app.actions import decking

        if by < 0 and state.deck.at is not None and decking.aside(state):
            return decking.show(state, state.deck.at)
        return decking.go_on(state, by)
    at = -1 if state.step is None else state.step
    to = at + by
    return choosing.set_step(state, None if to < 0 else to) if -1 <= to <= LAST_STEP else None


def jump(state: State, number: int) -> State | None:
    """The step of this number (1 is the first) of the deck, where one is open, else of the story; None where there is none."""
    if state.deck is not None:
        from app.actions import decking

        return decking.show(state, number - 1) if 1 <= number <= len(state.deck.deck.steps) else None
    return choosing.set_step(state, number - 1) if state.lesion is not None and 1 <= number <= LAST_STEP + 1 else None


def toggle_blank(talk: Talk) -> Talk:
    """A black screen, or the picture again."""
    return replace(talk, blank=not talk.blank)


def show_again(talk: Talk) -> Talk:
    """The picture again, if the screen is black."""
    return replace(talk, blank=False)


def toggle_pointer(talk: Talk, pointer: Pointer) -> Talk:
    """Point with this, or in the usual way again."""
    return replace(talk, pointer=Pointer.USUAL if talk.pointer is pointer else pointer)


def resize_spotlight(talk: Talk, steps: float) -> Talk:
    """A larger or smaller circle of light."""
    return replace(talk, radius=min(max(talk.radius * RADIUS_FACTOR**steps, LEAST_RADIUS), MOST_RADIUS))


def toggle_freeze(talk: Talk) -> Talk:
    """The picture stays as it is, or may move again."""
    return replace(talk, frozen=not talk.frozen)


def draw_with(talk: Talk, tool: Tool) -> Talk:
    """Draw with this on the picture as it stands; with the tool that draws already, lay it down."""
    return leave_drawing(talk) if talk.tool is tool else replace(_closed(talk), tool=tool)


def choose_ink(talk: Talk, ink: Ink) -> Talk:
    """Draw the next strokes in this colour."""
    return replace(talk, ink=ink)


def begin_stroke(talk: Talk, pane: int, at: Spot) -> Talk:
    """Put the pen down on a view."""
    if talk.tool is None:
        return talk
    talk = _closed(talk)
    stroke = Stroke(pane, talk.tool or Tool.PEN, talk.ink, (at,))
    return replace(_turned(talk, (*talk.strokes, stroke)), stroke_open=True)


def lead_stroke(talk: Talk, to: Spot) -> Talk:
    """Lead the pen to a place, or an arrow's tip."""
    if not talk.stroke_open:
        return talk
    *others, stroke = talk.pages[-1]
    places = (stroke.places[0], to) if stroke.tool is Tool.ARROW else (*stroke.places, to)
    return replace(talk, pages=(*talk.pages[:-1], (*others, replace(stroke, places=places))))


def end_stroke(talk: Talk) -> Talk:
    """Lift the pen; an arrow without a length is no arrow."""
    return _closed(talk)


def undo_stroke(talk: Talk) -> Talk:
    """Take back the last stroke, or the clearing."""
    if talk.tool is None or len(talk.pages) == 1:
        return talk
    return replace(talk, pages=talk.pages[:-1], stroke_open=False)


def clear_drawing(talk: Talk) -> Talk:
    """Wipe all strokes off; undo brings them back."""
    talk = _closed(talk)
    return _turned(talk, ()) if talk.strokes else talk


def leave_drawing(talk: Talk) -> Talk:
    """Back to where drawing began; the strokes were made for that picture and go."""
    return replace(talk, tool=None, pages=((),), stroke_open=False)


def let_go(talk: Talk) -> Talk | None:
    """Esc: first out of the dark, then out of drawing, then out of presenting (None)."""
    if talk.blank:
        return show_again(talk)
    return leave_drawing(talk) if talk.tool is not None else None


def _turned(talk: Talk, page: Page) -> Talk:
    return replace(talk, pages=(*talk.pages[-MOST_UNDONE:], page))


def _closed(talk: Talk) -> Talk:
    if not talk.stroke_open:
        return talk
    stroke = talk.pages[-1][-1]
    start, end = stroke.places[0], stroke.places[-1]
    slip = stroke.tool is Tool.ARROW and abs(end[0] - start[0]) + abs(end[1] - start[1]) < SHORTEST_ARROW
    return replace(talk, pages=talk.pages[:-1] if slip else talk.pages, stroke_open=False)
