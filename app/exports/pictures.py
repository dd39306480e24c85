"""Pictures of the body as PNG, with sides in words and the line that this is no diagnosis. Needs no display."""

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.credits import file_words, foot_line, title_of
from app.exports.errors import ExportError
from app.exports.extras import LARGEST, SMALLEST, USUAL, Extras
from app.exports.files import written
from app.language.words import tr
from app.look.colours import FELT, FELT_ON_DARK, LIGHT_GROUND, Ground
from app.scene.camera import Camera
from app.scene.picture import Picture
from app.state.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont, QImage, QPalette

    from app.exports.burnt_in import BurntIn
    from app.scene.stage import Stage

CUTS = {"slice": "axial", "side-cut": "sagittal"}
"""Views that are drawn as a cut."""
TEXT_SHARE = 1 / 52
"""Height of the text as a share of the picture's height: readable in a slide's corner."""
UPRIGHT = 1.3
"""In an upright picture the text is measured by so many of its widths, or it would not fit beside the body."""
MOST_AT_ONCE = 3840 * 2160
"""Pixels of the largest picture that is drawn as one: a whole 8K picture took 7.4 GB, in parts it takes 1 GB."""
CUT_HEIGHT = 800.0
"""A cut with more than its own words is laid out this high and scaled, so that its lines grow with it."""

Answer = TypeVar("Answer")


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

    @property
    def dark(self) -> bool:
        """Whether it is drawn on a dark ground."""
        return sum(self.ground[0]) <= 384

    @property
    def title(self) -> tuple[str, str]:
        """What is shown, in two lines."""
        return title_of(self.explanation, asking=self.state.asking)


def render_picture(
    facts: Facts | None,
    body: Body,
    explanation: Explanation | None,
    state: State,
    view: str,
    size: tuple[int, int],
    out: Path,
    *,
    transparent: bool = False,
    ground: Ground = LIGHT_GROUND,
    extras: Extras = USUAL,
) -> Path:
    """Draw a view and write it as PNG.

    Parameters
    ----------
    facts : Facts
    body : Body
    explanation : Explanation, optional
        None is the healthy body.
    state : State
    view : str
        A name of `app.scene.views.ViewName`.
    size : 2-tuple of int
        Width and height, pixels.
    out : Path
    transparent : bool
        Without background.
    ground : Ground
        Background colours, top and bottom.
    extras : Extras
        What is written over the body. With anything but the usual the file also says what and whose it is.

    Returns
    -------
    Path
        The file written.

    Raises
    ------
    ExportError
        For a size or a view that is not possible, or a place that cannot be written.
    """
    image = draw_picture(facts, body, explanation, state, view, size, transparent, ground, extras)
    words = file_words(title_of(explanation, asking=state.asking)) if extras != USUAL else {}
    return written(out, png_bytes(image, words))


def draw_picture(
    facts: Facts | None,
    body: Body,
    explanation: Explanation | None,
    state: State,
    view: str | Camera,
    size: tuple[int, int],
    transparent: bool = False,
    ground: Ground = LIGHT_GROUND,
    extras: Extras = USUAL,
) -> "QImage":
    """The picture of `render_picture` as an image in memory."""
    return finished(drawn(Job(facts, body, explanation, state, view, size, extras, ground, transparent)))


def png_bytes(image: "QImage", words: Mapping[str, str] | None = None) -> bytes:
    """An image as PNG, with words inside the file by their keywords.

    Raises
    ------
    ExportError
        When there is not enough memory.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter

    for keyword, text in (words or {}).items():
        image.setText(keyword, text)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise ExportError(_too_large(image.width(), image.height()))
    return bytes(buffer.data().data())


def finished(steps: Generator[Any, None, Answer]) -> Answer:
    """What work that is done step by step comes to."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            answer: Answer = done.value
            return answer


def drawn(job: Job, stage: "Stage | None" = None) -> "Generator[float, None, QImage]":
    """Draw a picture, a part at a time.

    Parameters
    ----------
    job : Job
    stage : Stage, optional
        On which it is drawn; without one it is set up and given back again.

    Yields
    ------
    float
        How much is done, 0 to 1. Whoever stops asking stops the work.

    Returns
    -------
    QImage

    Raises
    ------
    ExportError
        For a size or view that is not possible, or where memory does not suffice.
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
    text_without_display()
    if isinstance(job.view, str) and job.view in CUTS:
        return _draw_cut(job, CUTS[job.view])
    from PySide6.QtGui import QPainter

    from app.exports.burnt_in import BurntIn, on_picture
    from app.scene.describe import describe

    camera = camera_of(job)
    picture = describe(job.state, job.explanation, job.facts, job.body)
    with _stage_for(job, stage) as own:
        own.show(picture)
        image = yield from _body(job, own, camera)
    painter = QPainter(image)
    on_picture(painter)
    over = BurntIn(painter, camera, width, height, _palette(job), _font(job))
    _write(job, over, picture, camera.pixels_per_mm(height))
    painter.end()
    return image


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

    try:
        return camera_for(job.view, job.body, job.size[0] / job.size[1], job.state, job.explanation)
    except ValueError as error:
        raise ExportError(str(error)) from error


@contextmanager
def _stage_for(job: Job, stage: "Stage | None") -> "Iterator[Stage]":
    from app.scene.stage import Stage

    own = stage or Stage(job.body, job.ground)
    try:
        if own.body is not job.body:
            own.wear(job.body)
        if own.ground != job.ground:
            own.ground = job.ground
        yield own
    finally:
        if stage is None:
            own.close()


def _body(job: Job, stage: "Stage", camera: Camera) -> "Generator[float, None, QImage]":
    """The body alone: at once where that is small enough, else part by part."""
    from PySide6.QtGui import QImage, QPainter

    from app.scene.part import parts
    from app.scene.quality import Quality

    width, height = job.size
    premultiplied = QImage.Format.Format_ARGB32_Premultiplied
    if width * height <= MOST_AT_ONCE:
        pixels = stage.frame(camera, width, height, Quality.FINE, job.transparent)
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).convertToFormat(
            premultiplied
        )
    image = QImage(width, height, premultiplied)
    if image.isNull():
        raise ExportError(_too_large(width, height))
    pieces = list(parts(width, height))
    for number, part in enumerate(pieces):
        pixels = stage.frame(camera, width, height, Quality.FINE, job.transparent, part)
        piece = QImage(pixels.data, part.width, part.height, 4 * part.width, QImage.Format.Format_RGBA8888)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(part.left, part.top, piece)
        painter.end()
        yield (number + 1) / len(pieces)
    return image


def _write(job: Job, over: "BurntIn", picture: Picture, pixels_per_mm: float, *, cut: bool = False) -> None:
    """Everything that is written over the body, what must not move first."""
    extras = job.extras
    if extras.sides and not cut:
        over.words()
    if extras.title:
        over.heading(*job.title)
    foot = foot_line(extras)
    if foot and (extras.licence or extras.title):
        over.foot(foot)
    elif foot:
        over.note(foot)
    if job.caption:
        over.telling(job.caption)
    if extras.legend:
        from app.exports.legend import legend_rows

        colour = FELT_ON_DARK if job.dark else FELT
        rows = legend_rows(picture, job.explanation, job.facts, job.state.level, felt_colour=colour, cut=cut)
        over.legend(rows, picture.keep_clear)
    if extras.scale:
        over.scale(pixels_per_mm, tr("in the plane of the cut") if cut else tr("at the focal plane"))
    if extras.labels and not cut:
        over.labels(picture.labels, picture.keep_clear)


def _draw_cut(job: Job, cut: str) -> "QImage":
    """A cut as an image: drawn from the shapes themselves, without a graphics card."""
    from PySide6.QtGui import QColor, QImage, QPainter

    from anatomy.geometry.lesions import changed_shapes
    from app.exports.burnt_in import BurntIn, on_picture
    from app.look.theme import DARK, LIGHT
    from app.scene.camera import Camera
    from app.scene.describe import describe
    from app.scene.section import REACH_MM, Cut, Paper, cut_body, paint_section

    width, height = job.size
    lesion = job.state.lesion
    shapes = {**job.body.shapes, **(changed_shapes(job.body, lesion) if lesion else {})}
    picture = describe(job.state, job.explanation, job.facts, job.body)
    shown = cut_body(Cut(cut), job.state, job.body, shapes, picture)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(_too_large(width, height))
    theme = DARK if job.dark else LIGHT
    colours = QColor(theme.scene_bottom), QColor(theme.text), QColor(theme.quiet)
    painter = QPainter(image)
    if job.extras == USUAL and not job.transparent:
        paint_section(painter, width, height, shown, Paper(*colours, _font(job)))
        painter.end()
        return image
    ground = QColor(0, 0, 0, 0) if job.transparent else colours[0]
    image.fill(ground)
    on_picture(painter)
    # The cut keeps clear of the title above and the line below it, and is laid out at one size for all pictures.
    font = _font(job)
    line = font.pixelSize() * 1.21
    above = line * (4.2 if job.extras.title else 0.0)
    below = line * (2.2 if foot_line(job.extras) else 0.0)
    room = height - above - below
    by = min(room, width) / CUT_HEIGHT
    painter.save()
    painter.translate(0, above)
    painter.scale(by, by)
    font.setPixelSize(max(round(font.pixelSize() / by), 6))
    paint_section(painter, round(width / by), round(room / by), shown, Paper(ground, colours[1], colours[2], font))
    painter.restore()
    over = BurntIn(painter, Camera((0.0, 0.0, 0.0), 1000.0), width, height, _palette(job), _font(job))
    _write(job, over, replace(picture, keep_clear=()), min(width, room) / (2 * REACH_MM), cut=True)
    painter.end()
    return image


def _font(job: Job) -> "QFont":
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


def _palette(job: Job) -> "QPalette":
    from app.look.theme import DARK, LIGHT, palette

    return palette(DARK if job.dark else LIGHT)


def _too_large(width: int, height: int) -> str:
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
