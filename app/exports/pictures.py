"""Pictures of the body as PNG, with sides in words and the line that this is no diagnosis. Needs no display."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.errors import ExportError
from app.exports.files import written
from app.look.colours import LIGHT_GROUND, Ground
from app.state.state import State

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

NOTE = "Kneural · general education, not a diagnosis"
CUTS = {"slice": "axial", "side-cut": "sagittal"}
"""Views that are drawn as a cut."""
SMALLEST, LARGEST = 16, 8192
TEXT_SHARE = 1 / 52
"""Height of the text as a share of the picture's height: readable in a slide's corner."""


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

    Returns
    -------
    Path
        The file written.

    Raises
    ------
    ExportError
        For a size or a view that is not possible, or a place that cannot be written.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter

    image = draw_picture(facts, body, explanation, state, view, size, transparent, ground)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return written(out, bytes(buffer.data().data()))


def draw_picture(
    facts: Facts | None,
    body: Body,
    explanation: Explanation | None,
    state: State,
    view: str,
    size: tuple[int, int],
    transparent: bool = False,
    ground: Ground = LIGHT_GROUND,
) -> "QImage":
    """The picture of `render_picture` as an image in memory."""
    width, height = size
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise ExportError(
            f"A picture of {width}x{height} pixels cannot be drawn; each side must be {SMALLEST} to {LARGEST}."
        )
    _text_without_display()
    if view in CUTS:
        return _draw_cut(facts, body, explanation, state, CUTS[view], size, ground)
    from PySide6.QtGui import QFont, QImage, QPainter, QPalette

    from app.look.theme import DARK, LIGHT, load_fonts, palette
    from app.scene.credits import paint_credit
    from app.scene.describe import describe
    from app.scene.overlay import Overlay
    from app.scene.quality import Quality
    from app.scene.stage import Stage
    from app.scene.views import camera_for

    try:
        camera = camera_for(view, body, width / height, state, explanation)
    except ValueError as error:
        raise ExportError(str(error)) from error
    picture = describe(state, explanation, facts, body)
    stage = Stage(body, ground)
    try:
        stage.show(picture)
        pixels = stage.frame(camera, width, height, Quality.FINE, transparent)
    finally:
        stage.close()
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
    )
    font = QFont(load_fonts())
    font.setPixelSize(max(round(height * TEXT_SHARE), 9))
    colours: QPalette = palette(LIGHT if sum(ground[0]) > 384 else DARK)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    over = Overlay(painter, camera, width, height, colours, font)
    over.words()
    over.note(NOTE)
    over.labels(picture.labels, picture.keep_clear)
    paint_credit(painter, width, height, body, font)
    painter.end()
    return image


def _draw_cut(
    facts: Facts | None,
    body: Body,
    explanation: Explanation | None,
    state: State,
    cut: str,
    size: tuple[int, int],
    ground: Ground,
) -> "QImage":
    """A cut as an image: drawn from the shapes themselves, without a graphics card."""
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    from anatomy.geometry.lesions import changed_shapes
    from app.look.theme import DARK, LIGHT, load_fonts
    from app.scene.credits import paint_credit
    from app.scene.describe import describe
    from app.scene.section import Cut, Paper, cut_body, paint_section

    width, height = size
    shapes = {**body.shapes, **(changed_shapes(body, state.lesion) if state.lesion else {})}
    shown = cut_body(Cut(cut), state, body, shapes, describe(state, explanation, facts, body))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    font = QFont(load_fonts())
    font.setPixelSize(max(round(height * TEXT_SHARE), 9))
    theme = LIGHT if sum(ground[0]) > 384 else DARK
    painter = QPainter(image)
    colours = (QColor(theme.scene_bottom), QColor(theme.text), QColor(theme.quiet))
    paint_section(painter, width, height, shown, Paper(*colours, font))
    paint_credit(painter, width, height, body, font)
    painter.end()
    return image


def _text_without_display() -> None:
    """Text needs Qt's fonts, and these a Qt application; one without a screen will do."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        global _application  # noqa: PLW0603  Qt ends with the object: it must live as long as the process
        _application = QGuiApplication([])


_application: Any = None
