"""Where the flat views lie in a window of any shape: figures beside the knees, or above them. Plain arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass

from anatomy.facts.names import Side
from anatomy.geometry.flat_map import Face, FlatPicture

KNEE_FACES = (Face.FRONT, Face.INNER, Face.OUTER, Face.BACK)
GAP = 0.5
"""Free room round each view, lines of text."""
HEAD, CAPTION = 1.5, 1.2
"""Room for a heading over views and for a caption over one knee, lines of text."""
KNEE_BY_FIGURE = 1.9
"""A knee is worth showing this much larger than the whole body."""
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
    best: tuple[float, Layout] | None = None
    for columns in (2, 4):
        for part in (0.34, 0.38, 0.42, 0.46, 0.50, 0.54, 0.58, 0.62, 0.66, 0.70):
            for beside in (True, False):
                first = (width * part, height) if beside else (width, height * part)
                second = (width - first[0], height) if beside else (width, height - first[1])
                origin = (first[0], 0.0) if beside else (0.0, first[1])
                figures, figure_scale = _figures(pictures, *first, line)
                knees, knee_scale = _knees(pictures, origin, *second, line, columns)
                few, many = sorted((figure_scale * KNEE_BY_FIGURE, knee_scale))
                worth = few * min(many, 1.6 * few)
                if best is None or worth > best[0]:
                    best = worth, Layout((*figures[0], *knees[0]), (*figures[1], *knees[1]), line)
    assert best is not None
    return best[1]


Block = tuple[list[Cell], list[Words]]


def _figures(pictures: Sequence[FlatPicture], width: float, height: float, line: float) -> tuple[Block, float]:
    """Front and back side by side, each under its name and the words of the sides."""
    whole = [one for one in pictures if one.side is None and one.face in (Face.FRONT, Face.BACK)]
    across = sum(one.size[0] for one in whole)
    head, gap = HEAD * line, GAP * line
    scale = min((width - gap * (len(whole) + 1)) / across, (height - head - 2 * gap) / max(p.size[1] for p in whole))
    scale = max(scale, 0.01)
    x = (width - across * scale - gap * (len(whole) - 1)) / 2
    y = max((height - head - whole[0].size[1] * scale) / 2, 0) + head
    cells, words = [], []
    for one in whole:
        cell = Cell(one, x, y, scale)
        cells.append(cell)
        words += _sides(cell, one.face.value, line)
        x += cell.width + gap
    return (cells, words), scale


def _sides(cell: Cell, name: str, line: float) -> list[Words]:
    """The view's name, with Right and Left as the eye has them."""
    across = cell.picture.project([[1.0, 0.0, 0.0]])[0, 0]
    first, second = ("Left", "Right") if across > 0 else ("Right", "Left")
    y, h = cell.y - HEAD * line, HEAD * line
    return [
        Words(first, cell.x, y, cell.width, h, -1, room=0.33),
        Words(name, cell.x, y, cell.width, h, 0, quiet=True, room=0.33),
        Words(second, cell.x, y, cell.width, h, 1, room=0.33),
    ]


def _knees(
    pictures: Sequence[FlatPicture], origin: tuple[float, float], width: float, height: float, line: float, columns: int
) -> tuple[Block, float]:
    """The knees: a column for each side, or a row for each; the soles below."""
    knees = {(one.side, one.face): one for one in pictures if one.side is not None}
    soles = next(one for one in pictures if one.face is Face.BELOW)
    gap, head, caption = GAP * line, HEAD * line, CAPTION * line
    wide = max(one.size[0] for one in knees.values())
    tall = max(one.size[1] for one in knees.values())
    rows = 8 // columns
    heads = head * (1 if columns == 2 else rows)
    sole_share = 0.62  # of a knee's scale: the soles are the smallest part of the story
    high = rows * tall + sole_share * soles.size[1]
    scale = min(
        (width - gap * (columns + 1)) / (columns * wide),
        (height - heads - rows * caption - head - gap * 2) / high,
    )
    scale = max(scale, 0.01)
    block = columns * wide * scale + gap * (columns - 1)
    used = heads + rows * (tall * scale + caption) + head + sole_share * soles.size[1] * scale
    left, y = origin[0] + (width - block) / 2, origin[1] + max((height - used) / 2, 0)
    pitch = wide * scale + gap
    cells: list[Cell] = []
    words: list[Words] = []
    sides = (Side.RIGHT, Side.LEFT)
    for row in range(rows):
        if columns == 4 or row == 0:
            for k, side in enumerate(sides):
                if columns == 2:
                    words.append(Words(f"{side.title()} knee", left + k * pitch, y, wide * scale, head))
                elif k == row:
                    words.append(Words(f"{side.title()} knee", left, y, block, head, -1))
            y += head
        for column in range(columns):
            side, face = (sides[column], KNEE_FACES[row]) if columns == 2 else (sides[row], KNEE_FACES[column])
            one = knees[side, face]
            x = left + column * pitch
            words.append(Words(face.value, x, y, wide * scale, caption, quiet=True))
            cells.append(Cell(one, x + (wide - one.size[0]) * scale / 2, y + caption, scale))
        y += caption + tall * scale
    cell = Cell(soles, left + (block - soles.size[0] * scale * sole_share) / 2, y + head, scale * sole_share)
    cells.append(cell)
    words += _sides(cell, "soles", line)
    return (cells, words), scale
