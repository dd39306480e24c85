"""Pictures of the body as PNG, with sides in words and the line that this is no diagnosis. Needs no display."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.credits import file_words, title_of
from app.exports.cuts import CUTS, draw_cut
from app.exports.errors import ExportError
from app.exports.extras import USUAL, Extras
from app.exports.files import written
from app.exports.job import Job, camera_of, check_size, font_of, palette_of, text_without_display, too_large
from app.look.colours import LIGHT_GROUND, Ground
from app.scene.camera import Camera
from app.state.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from app.scene.stage import Stage

MOST_AT_ONCE = 3840 * 2160
"""Pixels of the largest picture with the usual words that is drawn as one: one of 8K took 7.4 GB, in parts far less."""
Answer = TypeVar("Answer")


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
    words = file_words(title_of(explanation, asking=state.asking), body) if extras != USUAL or body.pack else {}
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
        raise ExportError(too_large(image.width(), image.height()))
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
    check_size(job)
    text_without_display()
    if isinstance(job.view, str) and job.view in CUTS:
        return draw_cut(job, CUTS[job.view])
    from PySide6.QtGui import QPainter

    from app.exports.burnt_in import BurntIn, on_picture
    from app.exports.writing import write_over
    from app.scene.credits import paint_credit
    from app.scene.describe import describe

    camera = camera_of(job)
    picture = describe(job.state, job.explanation, job.facts, job.body)
    with _stage_for(job, stage) as own:
        own.show(picture)
        image = yield from _body(job, own, camera)
    width, height = job.size
    painter = QPainter(image)
    on_picture(painter)
    over = BurntIn(painter, camera, width, height, palette_of(job), font_of(job))
    write_over(job, over, picture, camera.pixels_per_mm(height))
    paint_credit(painter, width, height, job.body, font_of(job))
    painter.end()
    return image


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
    if job.extras == USUAL and width * height <= MOST_AT_ONCE:
        pixels = stage.frame(camera, width, height, Quality.FINE, job.transparent)
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).convertToFormat(
            premultiplied
        )
    image = QImage(width, height, premultiplied)
    if image.isNull():
        raise ExportError(too_large(width, height))
    pieces = list(parts(width, height))
    given = QImage.Format.Format_RGBA8888_Premultiplied if job.transparent else QImage.Format.Format_RGBA8888
    for number, part in enumerate(pieces):
        pixels = stage.frame(camera, width, height, Quality.FINE, job.transparent, part)
        piece = QImage(pixels.data, part.width, part.height, 4 * part.width, given)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(part.left, part.top, piece)
        painter.end()
        yield (number + 1) / len(pieces)
    return image
