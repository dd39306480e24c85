"""Where labels go on the screen: beside what they name, inside the picture, never over one another. Plain arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.language.words import tr

Point = tuple[float, float]
Size = tuple[float, float]

COVERED = 0.5
"""Cost of covering a point that should be seen; a further ring costs about 1."""
GAP = 6.0
"""Free pixels round every label."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen, pixels, y down."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether the two come nearer to each other than the gap."""
        return (
            self.x < other.x + other.width + gap
            and other.x < self.x + self.width + gap
            and self.y < other.y + other.height + gap
            and other.y < self.y + self.height + gap
        )

    def nearest(self, point: Point) -> Point:
        """The place in the box that is nearest to a point: where its line starts."""
        return min(max(point[0], self.x), self.x + self.width), min(max(point[1], self.y), self.y + self.height)


def place(
    anchors: Sequence[Point],
    sizes: Sequence[Size],
    canvas: Size,
    taken: Sequence[Box] = (),
    reach: float = 30.0,
    avoid: Sequence[Point] = (),
) -> list[Box | None]:
    """A box for every label, in order of importance.

    Parameters
    ----------
    anchors : sequence of (x, y)
        What the labels point at, pixels.
    sizes : sequence of (width, height)
    canvas : (width, height)
        Size of the picture.
    taken : sequence of Box
        What must stay free.
    reach : float
        Shortest distance from the anchor to its box.
    avoid : sequence of (x, y)
        What should rather not be covered, such as points of a lit nerve.

    Returns
    -------
    list of Box or None
        None where the anchor is out of the picture or no room is left.
    """
    occupied = list(taken)
    placed: list[Box | None] = []
    for anchor, size in zip(anchors, sizes, strict=True):
        box = _free_box(anchor, size, canvas, occupied, anchors, reach, avoid)
        placed.append(box)
        if box is not None:
            occupied.append(box)
    return placed


def _free_box(
    anchor: Point,
    size: Size,
    canvas: Size,
    occupied: Sequence[Box],
    anchors: Sequence[Point],
    reach: float,
    avoid: Sequence[Point],
) -> Box | None:
    if not (0 <= anchor[0] <= canvas[0] and 0 <= anchor[1] <= canvas[1]):
        return None
    # Away from the middle of the picture first: the body is there.
    outwards = 1.0 if anchor[0] >= canvas[0] / 2 else -1.0
    best: tuple[float, Box] | None = None
    for ring in (1.0, 1.7, 2.6, 3.8, 5.4, 7.5):
        for across, down, cost in (
            (1, 0, 0),
            (1, -0.7, 0.2),
            (1, 0.7, 0.2),
            (-1, 0, 0.8),
            (-1, -0.7, 0.9),
            (-1, 0.7, 0.9),
            (0, -1, 1.2),
            (0, 1, 1.2),
        ):
            if best is not None and ring + cost >= best[0]:
                continue
            box = _beside(anchor, size, across * outwards * reach * ring, down * reach * ring)
            box = _inside(box, canvas)
            if any(box.overlaps(other, GAP) for other in occupied) or any(_covers(box, other) for other in anchors):
                continue
            total = ring + cost + COVERED * sum(_covers(box, point) for point in avoid)
            if best is None or total < best[0]:
                best = total, box
    return best[1] if best else None


def _beside(anchor: Point, size: Size, across: float, down: float) -> Box:
    x = anchor[0] + across - (size[0] if across < 0 else size[0] / 2 if across == 0 else 0)
    y = anchor[1] + down - (size[1] if down < 0 else size[1] / 2 if down == 0 else 0)
    return Box(x, y, *size)


def _inside(box: Box, canvas: Size) -> Box:
    x = min(max(box.x, GAP), canvas[0] - box.width - GAP)
    y = min(max(box.y, GAP), canvas[1] - box.height - GAP)
    return Box(x, y, box.width, box.height)


def _covers(box: Box, point: Point) -> bool:
    return box.x - 3 < point[0] < box.x + box.width + 3 and box.y - 3 < point[1] < box.y + box.height + 3


def words_of_sides(right_axis_x: float, right_axis_y: float) -> tuple[str, str]:
    """What lies at the left and at the right edge of the picture, from the screen's rightward direction in the body frame.

    ``words_of_sides(-1, 0)``, a view from the front, is ("Right", "Left"): the person's right is on the screen's left.
    """
    if abs(right_axis_x) >= 0.5:
        return (tr("Left"), tr("Right")) if right_axis_x > 0 else (tr("Right"), tr("Left"))
    return (tr("Back"), tr("Front")) if right_axis_y > 0 else (tr("Front"), tr("Back"))
