"""The page to take home laid out: everything measured first, shortened in a fixed order until it fits, then painted.

The order: first fewer sources are named ("and 12 more"), then type and pictures grow smaller, then the ends of what helps
and of the outlook go. The four sentences and when to get help are never shortened, and no type is below 9 points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPen

from app.exports.errors import ExportError
from app.exports.handout_pictures import PIXELS, Drawn
from app.exports.handout_text import INK, MM, QUIET, UNITS, Columns, Paragraph, Stack, font_of, in_columns
from app.exports.handout_words import DISCLAIMER, NO_COUNT, HandoutWords, Said, licence_line, works_line
from app.language.words import tr
from app.look.theme import LIGHT, palette
from app.scene.overlay import Overlay

SMALLEST = 9.0
"""Points: nothing on the page is smaller."""
MARGIN, GUTTER, FOOT = 12.0 * MM, 7.0 * MM, 10.0 * MM
FEWEST_WORKS, FEWEST_HELPS, FEWEST_OUTLOOKS = 3, 4, 1
BOLD, STRONG = QFont.Weight.Bold, QFont.Weight.DemiBold


class Paper(StrEnum):
    """A size of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def page(self) -> QPageSize:
        """Qt's size of page."""
        return QPageSize(QPageSize.PageSizeId.A4 if self is Paper.A4 else QPageSize.PageSizeId.Letter)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, units."""
        points = self.page.size(QPageSize.Unit.Point)
        return points.width() * UNITS, points.height() * UNITS


@dataclass(frozen=True, slots=True)
class Fit:
    """How much of everything there is: type in points, pictures' height in millimetres, so many of what may be left out."""

    type: float
    picture_mm: float
    helps: int
    outlook: int


@dataclass(frozen=True)
class Page:
    """A page whose every part is measured. Lengths are in units."""

    paper: Paper
    words: HandoutWords
    fit: Fit
    named_works: int
    head: Stack
    now: Stack | None
    captions: tuple[Paragraph, ...]
    picture: tuple[float, float]
    columns: Columns
    flags_heading: Paragraph
    flags: Columns
    foot: Stack

    @property
    def height(self) -> float:
        """Height of all that is on it, without the margins."""
        return sum(height + gap for height, gap in self._parts()) + self.foot.height

    @property
    def room(self) -> float:
        """Height between the margins."""
        return self.paper.size[1] - MARGIN - FOOT

    @property
    def smallest_type(self) -> float:
        """The smallest type on it, points."""
        return min(self.fit.type, SMALLEST)

    def _parts(self) -> list[tuple[float, float]]:
        gap = self.fit.type * UNITS * 0.75
        box = self.fit.type * UNITS * 1.3
        return [
            (self.head.height, gap),
            (self.now.height + box if self.now else 0.0, gap if self.now else 0.0),
            (self.picture[1] + (self.captions[0].height if self.captions else 0.0), gap if self.captions else 0.0),
            (self.columns.height, gap),
            (self.flags_heading.height + 0.3 * gap + self.flags.height + box, gap),
        ]

    def draw(self, painter: QPainter, pictures: Sequence[Drawn], family: str) -> None:
        """Paint the page; the painter's unit is a twentieth of a point."""
        width = self.paper.size[0] - 2 * MARGIN
        (head, gap), (now, now_gap), (shown, shown_gap), (columns, _), (flags, _) = self._parts()
        y = MARGIN
        self.head.draw(painter, MARGIN, y)
        y += head + gap
        inset = self.fit.type * UNITS * 0.65
        if self.now is not None:
            _box(painter, QRectF(MARGIN, y, width, now), 2.2)
            self.now.draw(painter, MARGIN + 1.6 * inset, y + inset)
        y += now + now_gap
        if self.captions:
            self._draw_pictures(painter, pictures, family, y)
        y += shown + shown_gap
        other = MARGIN + (width + GUTTER) / 2
        self.columns.draw(painter, MARGIN, y, other)
        # Of what is left over a little goes before the box, the rest behind it: the foot stands at the foot.
        y += columns + gap + min((self.room - self.height) / 2, 2 * gap)
        _box(painter, QRectF(MARGIN, y, width, flags), 1.4)
        self.flags_heading.draw(painter, MARGIN + 1.6 * inset, y + inset)
        down = y + inset + self.flags_heading.height + 0.3 * gap
        self.flags.draw(painter, MARGIN + 1.6 * inset, down, other)
        self.foot.draw(painter, MARGIN, self.paper.size[1] - FOOT - self.foot.height)

    def _draw_pictures(self, painter: QPainter, pictures: Sequence[Drawn], family: str, y: float) -> None:
        width, height = self.picture
        whole = self.paper.size[0] - 2 * MARGIN
        for number, (drawn, caption) in enumerate(zip(pictures, self.captions, strict=True)):
            middle = MARGIN + (whole + GUTTER) / 2 * number + (whole - GUTTER) / 4
            middle = MARGIN + whole / 2 if len(pictures) == 1 else middle
            box = QRectF(middle - width / 2, y + caption.height, width, height)
            caption.draw(painter, box.x(), y)
            draw_picture(painter, drawn, box, font_of(family, SMALLEST))


def draw_picture(painter: QPainter, drawn: Drawn, box: QRectF, font: QFont) -> None:
    """A picture with the words of sides and its labels, these as text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, drawn.image)
    painter.setClipRect(box)
    painter.translate(box.topLeft())
    over = Overlay(painter, drawn.camera, box.width(), box.height(), palette(LIGHT), font)
    over.words()
    over.labels(drawn.labels, drawn.keep_clear)
    painter.restore()
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#8a8a8a"), 0.6 * UNITS))
    painter.drawRect(box)
    painter.restore()


def lay_out(words: HandoutWords, titles: Sequence[str], paper: Paper, family: str, credit: str = "") -> Page:
    """The page, shortened as little as it must be.

    Parameters
    ----------
    words : HandoutWords
    titles : sequence of str
        Of the pictures; none for a page without pictures.
    paper : Paper
    family : str
        Of the type.
    credit : str
        Whose bones the pictures show.

    Raises
    ------
    ExportError
        When not even the shortest form fits.
    """
    for fit in ladder(words):
        page = _set(words, titles, paper, family, fit, FEWEST_WORKS, credit)
        if page.height > page.room:
            continue
        named = len(words.works)
        while named > FEWEST_WORKS:
            foot = _foot(words, paper, family, named, credit, drawn=bool(titles))
            whole = replace(page, named_works=named, foot=foot)
            if whole.height <= whole.room:
                return whole
            named -= 1
        return page
    raise ExportError("The page does not hold this much text; choose the larger paper.")


def ladder(words: HandoutWords) -> Iterator[Fit]:
    """From the most generous page to the shortest, in the order that the module names."""
    helps, outlook = len(words.helps), len(words.outlook)
    for points, picture in (
        (13, 51),
        (12, 51),
        (11.5, 51),
        (11, 51),
        (10.5, 51),
        (10, 51),
        (10, 47),
        (9.5, 47),
        (9.5, 42),
    ):
        yield Fit(points, picture, helps, outlook)
    for fewer in range(helps - 1, FEWEST_HELPS - 1, -1):
        yield Fit(9.5, 42, fewer, outlook)
    yield Fit(9, 42, min(helps, FEWEST_HELPS), outlook)
    for fewer in range(outlook - 1, FEWEST_OUTLOOKS - 1, -1):
        yield Fit(9, 38, min(helps, FEWEST_HELPS), fewer)
    yield Fit(9, 32, min(helps, FEWEST_HELPS), min(outlook, FEWEST_OUTLOOKS))


def _set(
    words: HandoutWords, titles: Sequence[str], paper: Paper, family: str, fit: Fit, works: int, credit: str
) -> Page:
    width = paper.size[0] - 2 * MARGIN
    column = (width - GUTTER) / 2
    body, gap = font_of(family, fit.type), fit.type * UNITS * 0.28
    heading = font_of(family, fit.type + 1, BOLD)
    inset = 1.6 * 0.65 * fit.type * UNITS

    def section(title: str, said: Sequence[Said], *, marks: Sequence[str] = (), rest: str = "") -> Stack:
        parts = [Paragraph(title, heading, column)]
        for number, one in enumerate(said):
            parts.append(Paragraph(one.text, body, column, lead=one.name, mark=marks[number] if marks else ""))
        if rest:
            parts.append(Paragraph(rest, body, column, colour=QUIET))
        return Stack(tuple(parts), gap)

    cut = len(words.helps) - fit.helps
    sections = [
        section(tr("What it is"), words.steps, marks=[str(n) for n in range(1, len(words.steps) + 1)]),
        section(tr("Keep in mind"), (words.caution,)),
        section(
            tr("How common it is, also without pain"), words.common or (() if words.now else (Said("", tr(NO_COUNT)),))
        ),
        section(
            tr("What helps") if words.now else tr("What helps, and how well"),
            words.helps[: fit.helps],
            rest=tr("And {number} more; ask the person who gave you this page.", number=cut) if cut else "",
        ),
        section(tr("How it usually goes"), words.outlook[: fit.outlook]),
    ]
    sections = [one for one in sections if len(one.parts) > 1]
    picture_width = min(column, fit.picture_mm * MM * PIXELS[0] / PIXELS[1])
    picture = (picture_width, picture_width * PIXELS[1] / PIXELS[0]) if titles else (0.0, 0.0)
    flag_width = column - inset
    flags = [
        Stack((Paragraph(flag.text, body, flag_width, mark="•"),), gap) for flag in words.flags if flag is not words.now
    ]
    return Page(
        paper=paper,
        words=words,
        fit=fit,
        named_works=min(works, len(words.works)),
        head=_head(words, family, width),
        now=_now(words, family, width - 2 * inset, fit) if words.now else None,
        captions=tuple(Paragraph(title, font_of(family, fit.type, STRONG), picture_width) for title in titles),
        picture=picture,
        columns=in_columns(sections, 0.85 * fit.type * UNITS),
        flags_heading=Paragraph(tr("When to get help now"), heading, width - 2 * inset),
        flags=in_columns(flags, gap, headed=False),
        foot=_foot(words, paper, family, min(works, len(words.works)), credit, drawn=bool(titles)),
    )


def _head(words: HandoutWords, family: str, width: float) -> Stack:
    parts = [Paragraph(words.title, font_of(family, 20, BOLD), width)]
    if words.place:
        parts.append(Paragraph(words.place, font_of(family, 13, STRONG), width))
    said = tr("Doctors say: {name}.", name=words.clinical) if words.clinical else ""
    parts.append(Paragraph(said, font_of(family, 10), width, lead=tr(DISCLAIMER).rstrip(".")))
    return Stack(tuple(parts), 1.5 * UNITS)


def _now(words: HandoutWords, family: str, width: float, fit: Fit) -> Stack:
    assert words.now is not None
    return Stack((Paragraph(words.now.text, font_of(family, fit.type + 1.5, BOLD), width),), 0.0)


def _foot(words: HandoutWords, paper: Paper, family: str, named: int, credit: str, *, drawn: bool) -> Stack:
    width, small = paper.size[0] - 2 * MARGIN, font_of(family, SMALLEST)
    more = len(words.works) - named
    texts = (
        tr("The drawings show an average body, not yours, and show a finding larger where that helps to see it.")
        if drawn
        else "",
        credit,
        works_line(words.works[:named], more),
        licence_line(),
    )
    leads = ("", "", tr("Sources"), "")
    return Stack(
        tuple(
            Paragraph(text, small, width, lead=lead, colour=QUIET)
            for text, lead in zip(texts, leads, strict=True)
            if text
        ),
        1.5 * UNITS,
    )


def _box(painter: QPainter, box: QRectF, points: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(INK, points * UNITS))
    painter.drawRoundedRect(box, 3.0 * UNITS, 3.0 * UNITS)
