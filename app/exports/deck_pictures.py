"""A picture of every step of a deck, in a folder: one after the other, whole or not at all."""

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.credits import file_words
from app.exports.errors import ExportError
from app.exports.files import growing_folder
from app.exports.job import Job, font_of, palette_of
from app.exports.moving import Progress
from app.exports.pictures import drawn, png_bytes
from app.language.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.scene.stage import Stage

BAND = 0.1
"""Share of the height below two bodies in which the words of the step stand."""


@dataclass(frozen=True, slots=True)
class Page:
    """A step as a picture.

    Attributes
    ----------
    title : str
        Of the step.
    jobs : tuple of Job
        One, or two where another body stands beside, each half as wide.
    words : str
        In a band below two bodies; a single one has its words in the job.
    """

    title: str
    jobs: tuple[Job, ...]
    words: str = ""


def written_deck(pages: Sequence[Callable[[], Page]], out: Path, stage: "Stage") -> Generator[Progress, None, Path]:
    """Draw the steps into a new folder. Whoever stops asking (`close`) stops the work, and nothing is left of it.

    Parameters
    ----------
    pages : sequence of callable
        Each makes one page when its turn comes: another person's body is read only then.
    out : Path
        The folder, which must be new or empty.
    stage : Stage
        On which all are drawn.

    Raises
    ------
    ExportError
        For a place that cannot be written, or a full disk; nothing is left there.
    """
    if not pages:
        raise ExportError(tr("The deck has no step yet. Keep a view as a step (D)."))
    digits = max(len(str(len(pages))), 2)
    with growing_folder(out) as folder:
        for number, page in enumerate(pages):
            made = page()
            image = yield from drawn_page(made, stage, number, len(pages))
            name = f"{number + 1:0{digits}} {_plain(made.title)}".strip()
            told = file_words((made.title, made.jobs[0].title[0]))
            (folder / f"{name}.png").write_bytes(png_bytes(image, told))
            yield Progress((number + 1) / len(pages), image)
    return out


def drawn_page(page: Page, stage: "Stage", done: int = 0, pages: int = 1) -> "Generator[Progress, None, QImage]":
    """A step as one picture; so many of all pages are done already."""
    images = []
    for number, job in enumerate(page.jobs):
        steps = drawn(job, stage)
        while True:
            try:
                share = next(steps)
            except StopIteration as end:
                images.append(end.value)
                break
            yield Progress((done + (number + share) / len(page.jobs)) / pages)
    return images[0] if len(images) == 1 else _beside(images, page)


def band_of(height: int, words: str) -> int:
    """Pixels that words below two bodies take of a picture's height."""
    return round(height * BAND) if words else 0


def _beside(images: "Sequence[QImage]", page: Page) -> "QImage":
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

    job = page.jobs[0]
    height = images[0].height()
    # The bodies have the rest of the picture.
    band = round(height * BAND / (1 - BAND)) if page.words else 0
    whole = QImage(sum(one.width() for one in images), height + band, images[0].format())
    whole.fill(Qt.GlobalColor.transparent if job.transparent else QColor(*job.ground[1]))
    painter = QPainter(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    at = 0
    for one in images:
        painter.drawImage(at, 0, one)
        at += one.width()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font, flags = font_of(job), int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
    font.setWeight(QFont.Weight.DemiBold)
    room = QRect(band // 4, height, whole.width() - band // 2, band)
    for pixels in range(max(band // 3, 6), 5, -1):
        font.setPixelSize(pixels)
        if QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10000), flags, page.words).height() <= band:
            break
    painter.setFont(font)
    painter.setPen(palette_of(job).windowText().color())
    painter.drawText(room, flags, page.words)
    painter.end()
    return whole


def _plain(title: str) -> str:
    """A title as a part of a file's name on every system."""
    return " ".join(re.sub(r"[^\w\- ]+", " ", title).split())[:60].strip()
