"""What an educator does with the projected picture, as one frozen value. It is attention, like a camera: never a page of undo."""

from dataclasses import dataclass
from enum import StrEnum

Spot = tuple[float, float]
"""A place in a view: from its middle, in heights of the view, x to the right, y down.

A view's opening angle is measured over its height, so a mark stays on what it was drawn on when the window's size changes.
"""
LEAST_RADIUS, USUAL_RADIUS, MOST_RADIUS = 0.05, 0.16, 0.45


class Pointer(StrEnum):
    """How the educator points at something."""

    USUAL = "usual"
    SPOTLIGHT = "spotlight"
    LASER = "laser"


class Tool(StrEnum):
    """What draws."""

    PEN = "pen"
    ARROW = "arrow"


class Ink(StrEnum):
    """Colours to draw with, told apart with any colour blindness."""

    BLACK = "black"
    YELLOW = "yellow"
    BLUE = "blue"
    ORANGE = "orange"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One mark on the picture.

    Attributes
    ----------
    pane : int
        Number of the view that it was drawn on.
    places : tuple of Spot
        The pen's way, or an arrow's beginning and tip.
    """

    pane: int
    tool: Tool
    ink: Ink
    places: tuple[Spot, ...]


Page = tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """What is done while presenting.

    Attributes
    ----------
    radius : float
        Of the spotlight, in heights of the picture.
    blank : bool
        Whether the screen is black.
    frozen : bool
        Whether the picture stays as it is.
    tool : Tool, optional
        What draws; None while nothing is drawn.
    pages : tuple of Page
        What was drawn, and before it what was drawn earlier, for undo. The last one is seen.
    stroke_open : bool
        Whether the last stroke is still being drawn.
    """

    pointer: Pointer = Pointer.USUAL
    radius: float = USUAL_RADIUS
    blank: bool = False
    frozen: bool = False
    tool: Tool | None = None
    ink: Ink = Ink.BLACK
    pages: tuple[Page, ...] = ((),)
    stroke_open: bool = False

    @property
    def strokes(self) -> Page:
        """The marks that are seen."""
        return self.pages[-1] if self.tool is not None else ()

    @property
    def held(self) -> bool:
        """Whether camera and step stay as they are."""
        return self.frozen or self.tool is not None
