"""A picture of every step of a deck, in a folder: one after the other, whole or not at all."""

import re
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.credits import file_words
from app.exports.errors import ExportError
from app.exports.files import growing_folder
from app.exports.job import Job
from app.exports.moving import Progress
from app.exports.pictures import drawn, png_bytes
from app.language.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.scene.stage import Stage

Page = tuple[str, tuple[Job, ...]]
"""A step's title, and its picture: two where another body stands beside, each half as wide."""


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
            title, jobs = page()
            image = yield from drawn_page(jobs, stage, number, len(pages))
            name = f"{number + 1:0{digits}} {_plain(title)}".strip()
            (folder / f"{name}.png").write_bytes(png_bytes(image, file_words((title, jobs[0].title[0]))))
            yield Progress((number + 1) / len(pages), image)
    return out


def drawn_page(
    jobs: Sequence[Job], stage: "Stage", done: int = 0, pages: int = 1
) -> "Generator[Progress, None, QImage]":
    """A step as one picture; so many of all pages are done already."""
    images = []
    for number, job in enumerate(jobs):
        steps = drawn(job, stage)
        while True:
            try:
                share = next(steps)
            except StopIteration as end:
                images.append(end.value)
                break
            yield Progress((done + (number + share) / len(jobs)) / pages)
    return images[0] if len(images) == 1 else _beside(images)


def _beside(images: "Sequence[QImage]") -> "QImage":
    from PySide6.QtGui import QImage, QPainter

    whole = QImage(sum(one.width() for one in images), images[0].height(), images[0].format())
    painter = QPainter(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    at = 0
    for one in images:
        painter.drawImage(at, 0, one)
        at += one.width()
    painter.end()
    return whole


def _plain(title: str) -> str:
    """A title as a part of a file's name on every system."""
    return " ".join(re.sub(r"[^\w\- ]+", " ", title).split())[:60].strip()
