"""One page to take home: our own pictures of this level and side, the four sentences, what helps, when to get help.

Made with Qt's own PDF; words are text, not pixels. The file names nobody: no author, no user, no machine, no time.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.credits import program
from app.exports.errors import ExportError
from app.exports.files import written
from app.exports.handout_words import HandoutWords, handout_words
from app.exports.job import text_without_display
from app.scene.credits import credit_line
from app.state.state import State

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.exports.handout_page import Page, Paper
    from app.exports.handout_pictures import Drawn

LETTER_COUNTRIES = frozenset(["US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE"])
"""Where Letter is the usual paper (Unicode CLDR, measurement data)."""
_TIMES = re.compile(rb'/(?:CreationDate|ModDate) ?\(D:[^)]*\)|xmp:(?:Create|Modify|Metadata)Date="[^"]*"')


@dataclass(frozen=True)
class Handout:
    """What is the same on every size of paper: words and pictures."""

    words: HandoutWords
    pictures: "tuple[Drawn, ...]"
    credit: str = ""
    """Whose bones the pictures show; empty where they are ours."""
    _pages: "dict[Paper, Page]" = field(default_factory=dict, compare=False, repr=False)

    def page(self, paper: "Paper") -> "Page":
        """The page laid out.

        Raises
        ------
        ExportError
            When it does not fit.
        """
        from app.exports.handout_page import lay_out

        if paper not in self._pages:
            self._pages[paper] = lay_out(
                self.words, [drawn.title for drawn in self.pictures], paper, _family(), self.credit
            )
        return self._pages[paper]

    def pdf(self, paper: "Paper") -> bytes:
        """The page as PDF; equal handouts give equal bytes."""
        from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
        from PySide6.QtGui import QPainter, QPdfWriter

        from app.exports.handout_text import UNITS

        page = self.page(paper)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(paper.page)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(72 * UNITS)
        writer.setTitle(self.words.heading)
        writer.setCreator(program())
        writer.setDocumentId(QUuid.createUuidV5(QUuid(), self.words.heading.encode()))
        painter = QPainter(writer)
        page.draw(painter, self.pictures, _family())
        painter.end()
        return without_time(bytes(buffer.data().data()))

    def image(self, paper: "Paper", height: int) -> "QImage":
        """The page as a picture so many pixels high: what the PDF will look like."""
        from PySide6.QtGui import QImage, QPainter

        page = self.page(paper)
        across, down = paper.size
        image = QImage(round(height * across / down), height, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(height / down, height / down)
        page.draw(painter, self.pictures, _family())
        painter.end()
        return image


def make_handout(facts: Facts, body: Body | None, explanation: Explanation, state: State | None = None) -> Handout:
    """The page to take home about a lesion.

    Parameters
    ----------
    facts : Facts
    body : Body, optional
        Healthy shapes of the person shown; None where no picture can be drawn.
    explanation : Explanation
    state : State, optional
        Whose dermatome map and person are shown.

    Raises
    ------
    ExportError
        For an amount of 0: there is nothing to tell.
    """
    from app.exports.handout_pictures import draw_pictures

    if explanation.lesion.severity <= 0:
        raise ExportError("A page to take home is about something found; choose an amount above 0.")
    text_without_display()
    pictures = draw_pictures(facts, body, explanation, state or State()) if body is not None else ()
    return Handout(handout_words(facts, explanation), pictures, credit_line(body) if pictures else "")


def export_handout(handout: Handout, paper: "Paper", out: Path) -> Path:
    """Write the page to the place that was chosen.

    Raises
    ------
    ExportError
        When it cannot be written there.
    """
    return written(out, handout.pdf(paper))


def usual_paper(territory: str) -> "Paper":
    """The paper of a country, by its two letters."""
    from app.exports.handout_page import Paper

    return Paper.LETTER if territory.upper() in LETTER_COUNTRIES else Paper.A4


def without_time(pdf: bytes) -> bytes:
    """The same file without when it was made: nobody learns from it when somebody was at the doctor's.

    Digits become those of a fixed moment of the same length, so that every address inside the file still holds.
    """
    return _TIMES.sub(lambda found: _fixed(found.group(0)), pdf)


def _fixed(text: bytes) -> bytes:
    # Only the digits of the moment change, and the sign of its zone; in XMP that stands behind a T, after a date with dashes.
    head = re.match(rb"\D*", text)
    assert head is not None
    digits = iter(b"20000101" + b"0" * len(text))
    moment = bytes(next(digits) if byte in b"0123456789" else byte for byte in text[head.end() :])
    date, mark, time = moment.rpartition(b"T")
    return head.group(0) + date + mark + time.replace(b"-", b"+")


def _family() -> str:
    from PySide6.QtGui import QGuiApplication

    from app.look.theme import load_fonts

    known = QGuiApplication.instance()
    assert known is not None
    if known.property("handout-font") is None:
        known.setProperty("handout-font", load_fonts())
    return str(known.property("handout-font"))
