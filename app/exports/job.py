"""One picture to be made, and what all pictures need for it: the eye, the type, the colours of words."""

import os
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.credits import foot_line, title_of
from app.exports.errors import ExportError
from app.exports.extras import LARGEST, SMALLEST, USUAL, Extras
from app.language.words import tr
from app.look.colours import LIGHT_GROUND, Ground
from app.scene.camera import Camera
from app.state.state import State

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPalette

TEXT_SHARE = 1 / 52
"""Height of the text as a share of the picture's height: readable in a slide's corner."""
UPRIGHT = 1.3
"""In an upright picture the text is measured by so many of its widths, or it would not fit beside the body."""
LINE = 1.21
"""Height of a line by the size of its type."""
TITLE_LINES, FOOT_LINES, TOLD_LINES = 4.2, 2.2, 1.35
"""So many lines of room the title takes above the body, and the foot and a line of a caption below it."""
UPRIGHT_VIEWS = ("whole", "anterior", "posterior", "right", "left", "medial", "lateral")
"""Views in which the body reaches from edge to edge: it steps back to make room for title and foot."""


@dataclass(frozen=True, slots=True)
class Job:
    """One picture to be made.

    Attributes
    ----------
    facts : Facts, optional
    body : Body
    explanation : Explanation, optional
        None is the healthy body.
    state : State
    view : str or Camera
        A name of `app.scene.views.ViewName`, a name of `CUTS`, or the eye itself.
    size : 2-tuple of int
        Width and height, pixels.
    extras : Extras
        What is written over the body.
    ground : Ground
        Background colours, top and bottom; also decides whether words are dark on light or light on dark.
    transparent : bool
        Without background.
    caption : str
        A sentence above the foot, in lines.
    """

    facts: Facts | None
    body: Body
    explanation: Explanation | None
    state: State
    view: str | Camera
    size: tuple[int, int]
    extras: Extras = USUAL
    ground: Ground = LIGHT_GROUND
    transparent: bool = False
    caption: str = ""
    steady: Camera | None = None
    """In a moving picture the eye whose sight the legend explains; the legend then stands at the top, and stays there."""

    @property
    def dark(self) -> bool:
        """Whether it is drawn on a dark ground."""
        return sum(self.ground[0]) <= 384

    @property
    def title(self) -> tuple[str, str]:
        """What is shown, in two lines."""
        return title_of(self.explanation, asking=self.state.asking)


def camera_of(job: Job) -> Camera:
    """The eye of a picture that is no cut.

    Raises
    ------
    ExportError
        For an unknown view, with the known ones.
    """
    if isinstance(job.view, Camera):
        return job.view
    from app.scene.views import camera_for

    width, height = job.size
    try:
        camera = camera_for(job.view, job.body, width / height, job.state, job.explanation)
    except ValueError as error:
        raise ExportError(str(error)) from error
    return with_room(job, camera) if job.view in UPRIGHT_VIEWS else camera


def with_room(job: Job, camera: Camera) -> Camera:
    """An eye stepped back so that all it saw lies between title and foot; the same one where there is no title."""
    if not (job.extras.title or job.caption):
        return camera
    above, below = room_of(job)
    height = job.size[1]
    back = replace(camera, distance=camera.distance * height / max(height - above - below, height / 4))
    return back.panned(0.0, (above - below) / 2, height)


def room_of(job: Job) -> tuple[float, float]:
    """Pixels that the title takes above the body, and foot and caption below it."""
    line = font_of(job).pixelSize() * LINE
    told = TOLD_LINES * len(job.caption.split("\n")) + FOOT_LINES / 2 if job.caption else 0.0
    return line * TITLE_LINES * job.extras.title, line * (FOOT_LINES * bool(foot_line(job.extras)) + told)


def check_size(job: Job) -> None:
    """Refuse what is too small or too large.

    Raises
    ------
    ExportError
    """
    width, height = job.size
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise ExportError(
            tr(
                "A picture of {width}x{height} pixels cannot be drawn; each side must be {least} to {most}.",
                width=width,
                height=height,
                least=SMALLEST,
                most=LARGEST,
            )
        )


def font_of(job: Job) -> "QFont":
    """The type of all words in a picture."""
    from PySide6.QtGui import QFont

    width, height = job.size
    # Pictures with the usual words alone stay as they always were.
    measure = height if job.extras == USUAL else min(height, UPRIGHT * width)
    font = QFont(_family())
    font.setPixelSize(max(round(measure * TEXT_SHARE * job.extras.text), 9))
    return font


@cache
def _family() -> str:
    """The typeface: loading it costs as much as a frame."""
    from app.look.theme import load_fonts

    return load_fonts()


def palette_of(job: Job) -> "QPalette":
    """The colours of words and chips."""
    from app.look.theme import DARK, LIGHT, palette

    return palette(DARK if job.dark else LIGHT)


def too_large(width: int, height: int) -> str:
    """The sentence for a picture that does not fit into memory."""
    return tr(
        "There is not enough memory for a picture of {width}x{height} pixels; choose a smaller one.",
        width=width,
        height=height,
    )


def text_without_display() -> None:
    """Text needs Qt's fonts, and these a Qt application; one without a screen will do."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        global _application  # noqa: PLW0603  Qt ends with the object: it must live as long as the process
        _application = QGuiApplication([])


_application: Any = None
