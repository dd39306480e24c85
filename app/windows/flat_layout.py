"""Where the flat views lie in a window of any shape: figures beside the knees, or above them. Plain arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side
from anatomy.geometry.contours import area, holds
from anatomy.geometry.flat_map import Face, FlatPicture
from app.language.words import phrase, tr

KNEE_FACES = (Face.FRONT, Face.INNER, Face.OUTER, Face.BACK)
GAP = 0.5
"""Free room round each view, lines of text."""
HEAD, CAPTION = 1.5, 1.2
"""Room for a heading over views and for a caption over one knee, lines of text."""
KNEE_BY_FIGURE = 1.9
"""A knee is worth showing this much larger than the whole body."""
SOLE_SHARE = 0.62
"""Scale of the soles beside a knee's: they are the smallest part of the story."""
SIDES = 13
"""Room for the words of both sides and a view's name between them, lines of text."""
SOLES = phrase("soles")
MOST_TEXT = 0.05
"""Words over the views take at most this share of the smaller side of the window, however large the text is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one view lies: its picture's upper left corner and pixels a millimetre, and its caption's box above it."""

    picture: FlatPicture
    x: float
    y: float
    scale: float

    @property
    def width(self) -> float:
        """Pixels."""
        return self.picture.size[0] * self.scale

    @property
    def height(self) -> float:
        """Pixels."""
        return self.picture.size[1] * self.scale

    def pixel(self, place: Sequence[float]) -> tuple[float, float]:
        """Pixel of a place of the picture in millimetres."""
        low, high = self.picture.low, self.picture.high
        return self.x + (place[0] - float(low[0])) * self.scale, self.y + (float(high[1]) - place[1]) * self.scale

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Place of the picture in millimetres at a pixel."""
        low, high = self.picture.low, self.picture.high
        return float(low[0]) + (x - self.x) / self.scale, float(high[1]) - (y - self.y) / self.scale

    def holds(self, x: float, y: float) -> bool:
        """Whether a pixel lies in it."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class Words:
    """A heading: text in a box, and whether it leans to the left (-1), the middle (0) or the right (1).

    ``room`` is the share of the box's width that it may take, where others stand in the same box.
    """

    text: str
    x: float
    y: float
    width: float
    height: float
    lean: int = 0
    quiet: bool = False
    room: float = 1.0


@dataclass(frozen=True, slots=True)
class Layout:
    """All cells and headings. ``line`` is the height of a line of their words, pixels."""

    cells: tuple[Cell, ...]
    words: tuple[Words, ...]
    line: float


def arranged(pictures: Sequence[FlatPicture], width: float, height: float, line: float) -> Layout:
    """The arrangement that shows the most in a window, of those that are tried.

    Parameters
    ----------
    pictures : sequence of FlatPicture
        As `anatomy.geometry.flat_map.flat_pictures` gives them.
    width, height : float
        Pixels to fill.
    line : float
        Height of a line of text, pixels; headings are never larger than a share of the window.
    """
    if not pictures or width < 2 or height < 2:
        return Layout((), (), line)
    line = max(min(line, MOST_TEXT * min(width, height) * 1.2), 7.0)
    sizes = _Sizes.of(pictures)
    best: tuple[float, _Room] | None = None
    for columns in (2, 4):
        for part in (0.34, 0.38, 0.42, 0.46, 0.50, 0.54, 0.58, 0.62, 0.66, 0.70):
            for beside in (True, False):
                first = (width * part, height) if beside else (width, height * part)
                second = (width - first[0], height) if beside else (width, height - first[1])
                origin = (first[0], 0.0) if beside else (0.0, first[1])
                room = _Room(first, origin, second, line, columns)
                few, many = sorted((_figure_scale(sizes, room) * KNEE_BY_FIGURE, _knee_scale(sizes, room)))
                worth = few * min(many, 1.6 * few)
                if best is None or worth > best[0]:
                    best = worth, room
    assert best is not None
    figures, knees = _figures(pictures, sizes, best[1]), _knees(pictures, sizes, best[1])
    return Layout((*figures[0], *knees[0]), (*figures[1], *knees[1]), line)


Block = tuple[list[Cell], list[Words]]


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Sizes of the views, millimetres: both figures across, the taller one, the widest and tallest knee, the soles."""

    across: float
    high: float
    knee: tuple[float, float]
    soles: tuple[float, float]

    @classmethod
    def of(cls, pictures: Sequence[FlatPicture]) -> "_Sizes":
        whole = [one.size for one in pictures if one.side is None and one.face is not Face.BELOW]
        knees = [one.size for one in pictures if one.side is not None]
        soles = next(one.size for one in pictures if one.face is Face.BELOW)
        knee = max(size[0] for size in knees), max(size[1] for size in knees)
        return cls(sum(size[0] for size in whole), max(size[1] for size in whole), knee, soles)


@dataclass(frozen=True, slots=True)
class _Room:
    """One way to share a window: pixels for the figures, where the knees begin and their pixels."""

    figures: tuple[float, float]
    origin: tuple[float, float]
    knees: tuple[float, float]
    line: float
    columns: int


def _figure_scale(sizes: _Sizes, room: _Room) -> float:
    gap = GAP * room.line
    width, height = room.figures
    return max(min((width - 3 * gap) / sizes.across, (height - HEAD * room.line - 2 * gap) / sizes.high), 0.01)


def _knee_scale(sizes: _Sizes, room: _Room) -> float:
    line, columns = room.line, room.columns
    rows = 8 // columns
    heads = HEAD * line * (1 if columns == 2 else rows)
    width, height = room.knees
    high = rows * sizes.knee[1] + SOLE_SHARE * sizes.soles[1]
    across = (width - GAP * line * (columns + 1)) / (columns * sizes.knee[0])
    down = (height - heads - rows * CAPTION * line - HEAD * line - 2 * GAP * line) / high
    return max(min(across, down), 0.01)


def _figures(pictures: Sequence[FlatPicture], sizes: _Sizes, room: _Room) -> Block:
    """Front and back side by side, each under its name and the words of the sides."""
    whole = [one for one in pictures if one.side is None and one.face is not Face.BELOW]
    head, gap, scale = HEAD * room.line, GAP * room.line, _figure_scale(sizes, room)
    width, height = room.figures
    # Narrow figures stand apart, so that there is room for the words over each.
    over = min(SIDES * room.line, (width - gap * (len(whole) + 1)) / len(whole))
    slots = [max(one.size[0] * scale, over) for one in whole]
    x = (width - sum(slots) - gap * (len(whole) - 1)) / 2
    y = max((height - head - sizes.high * scale) / 2, 0) + head
    cells: list[Cell] = []
    words: list[Words] = []
    for one, slot in zip(whole, slots, strict=True):
        cell = Cell(one, x + (slot - one.size[0] * scale) / 2, y, scale)
        cells.append(cell)
        words += _sides(cell, one.face.value, room.line, slot)
        x += slot + gap
    return cells, words


def _sides(cell: Cell, name: str, line: float, over: float) -> list[Words]:
    """The view's name, with Right and Left as the eye has them, in a box of some width over the view's middle."""
    across = cell.picture.project([[1.0, 0.0, 0.0]])[0, 0]
    first, second = (tr("Left"), tr("Right")) if across > 0 else (tr("Right"), tr("Left"))
    y, h = cell.y - HEAD * line, HEAD * line
    width = max(cell.width, over)
    x = cell.x + (cell.width - width) / 2
    return [
        Words(first, x, y, width, h, -1, room=0.33),
        Words(tr(name), x, y, width, h, 0, quiet=True, room=0.33),
        Words(second, x, y, width, h, 1, room=0.33),
    ]


def _knees(pictures: Sequence[FlatPicture], sizes: _Sizes, room: _Room) -> Block:
    """The knees: a column for each side, or a row for each; the soles below."""
    knees = {(one.side, one.face): one for one in pictures if one.side is not None}
    soles = next(one for one in pictures if one.face is Face.BELOW)
    line, columns, (width, height) = room.line, room.columns, room.knees
    gap, head, caption = GAP * line, HEAD * line, CAPTION * line
    wide, tall = sizes.knee
    rows = 8 // columns
    heads = head * (1 if columns == 2 else rows)
    scale = _knee_scale(sizes, room)
    block = columns * wide * scale + gap * (columns - 1)
    used = heads + rows * (tall * scale + caption) + head + SOLE_SHARE * sizes.soles[1] * scale
    left, y = room.origin[0] + (width - block) / 2, room.origin[1] + max((height - used) / 2, 0)
    pitch = wide * scale + gap
    cells: list[Cell] = []
    words: list[Words] = []
    sides = (Side.RIGHT, Side.LEFT)
    for row in range(rows):
        if columns == 4 or row == 0:
            for k, side in enumerate(sides):
                if columns == 2:
                    words.append(
                        Words(tr("{side:Right|Left} knee", side=side), left + k * pitch, y, wide * scale, head)
                    )
                elif k == row:
                    words.append(Words(tr("{side:Right|Left} knee", side=side), left, y, block, head, -1))
            y += head
        for column in range(columns):
            side, face = (sides[column], KNEE_FACES[row]) if columns == 2 else (sides[row], KNEE_FACES[column])
            one = knees[side, face]
            x = left + column * pitch
            words.append(Words(tr(face.value), x, y, wide * scale, caption, quiet=True))
            cells.append(Cell(one, x + (wide - one.size[0]) * scale / 2, y + caption, scale))
        y += caption + tall * scale
    small = scale * SOLE_SHARE
    cell = Cell(soles, left + (block - sizes.soles[0] * small) / 2, y + head, small)
    cells.append(cell)
    words += _sides(cell, SOLES, line, min(SIDES * line, block))
    return cells, words


def inside(loops: Sequence[NDArray[np.float64]]) -> list[float]:
    """A place well inside the largest of some outlines: of many across it, the middle of the widest chord."""
    loop = max(loops, key=area)
    best = (0.0, loop.mean(axis=0))
    for share in (0.5, 0.4, 0.6, 0.3, 0.7):
        y = float(loop[:, 1].min() + share * np.ptp(loop[:, 1])) + 1e-6
        after = np.roll(loop, -1, axis=0)
        cut = (loop[:, 1] > y) != (after[:, 1] > y)
        a, b = loop[cut], after[cut]
        x = np.sort(a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1]))
        for left, right in zip(x[::2], x[1::2], strict=False):
            worth = float(right - left) * (1 - 0.6 * abs(share - 0.5))
            if worth > best[0]:
                best = worth, np.array([(left + right) / 2, y])
    place: list[float] = best[1].tolist()
    return place


def strewn(cell: Cell) -> list[tuple[float, float]]:
    """Pixels strewn evenly over the body in a view: what a label should rather not cover."""
    across, up = (np.arange(low + 20, high, 44) for low, high in zip(cell.picture.low, cell.picture.high, strict=True))
    places = np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2)
    return [cell.pixel(place) for place in places[holds(cell.picture.outline, places)].tolist()]
