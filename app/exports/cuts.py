"""Cuts as pictures: drawn from the shapes themselves, without a graphics card."""

from dataclasses import replace
from typing import TYPE_CHECKING

from app.exports.errors import ExportError
from app.exports.job import Job, font_of, palette_of, room_of, too_large

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

CUTS = {"slice": "axial", "side-cut": "sagittal"}
"""Views that are drawn as a cut."""
CUT_HEIGHT = 800.0
"""A cut with more than its own words is laid out this high and scaled, so that its lines grow with it."""


def draw_cut(job: Job, cut: str) -> "QImage":
    """A cut as an image: drawn from the shapes themselves, without a graphics card."""
    from PySide6.QtGui import QColor, QImage, QPainter

    from anatomy.geometry.lesions import changed_shapes
    from app.exports.burnt_in import BurntIn, on_picture
    from app.exports.writing import write_over
    from app.look.theme import DARK, LIGHT
    from app.scene.camera import Camera
    from app.scene.credits import paint_credit
    from app.scene.describe import describe
    from app.scene.section import REACH_MM, Cut, Paper, cut_body, in_frame, paint_section

    width, height = job.size
    lesion = job.state.lesion
    shapes = {**job.body.shapes, **(changed_shapes(job.body, lesion) if lesion else {})}
    picture = describe(job.state, job.explanation, job.facts, job.body)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(too_large(width, height))
    theme = DARK if job.dark else LIGHT
    colours = QColor(theme.scene_bottom), QColor(theme.text), QColor(theme.quiet)
    painter = QPainter(image)
    ground = QColor(0, 0, 0, 0) if job.transparent else colours[0]
    image.fill(ground)
    on_picture(painter)
    # The cut keeps clear of the title above and the line below it, and is laid out at one size for all pictures.
    font = font_of(job)
    above, below = room_of(job)
    room = height - above - below
    shown = in_frame(cut_body(Cut(cut), job.state, job.body, shapes, picture), width, room)
    by = min(room, width) / CUT_HEIGHT
    painter.save()
    painter.translate(0, above)
    painter.scale(by, by)
    font.setPixelSize(max(round(font.pixelSize() / by), 6))
    paint_section(painter, round(width / by), round(room / by), shown, Paper(ground, colours[1], colours[2], font))
    painter.restore()
    over = BurntIn(painter, Camera((0.0, 0.0, 0.0), 1000.0), width, height, palette_of(job), font_of(job))
    write_over(job, over, replace(picture, keep_clear=()), min(width, room) / (2 * REACH_MM), cut=shown)
    paint_credit(painter, width, height, job.body, font_of(job))
    painter.end()
    return image
