"""A cut through the body as a crisp drawing, in the colours of the body: no graphics card is needed for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from anatomy.facts.names import RootName, SegmentId, StructureId
from anatomy.geometry.sections import Plane, axial_plane, sagittal_plane, section
from anatomy.geometry.shapes import Body, Shape
from app.language.words import phrase, tr
from app.look.colours import LESION, ROOTS, hexadecimal
from app.scene.paint import colour_of
from app.scene.picture import Appearance, Look, Picture
from app.scene.tissues import Tissue, tissue
from app.state.state import State

USUAL_SEGMENT = SegmentId("L4-L5")
MOST_ASIDE_MM = 16.0
"""Further out a cut from front to back would miss the canal and its openings."""
CONTEXT = (Tissue.MUSCLE,)
"""What a cut shows even while its layer is off: in a slice nothing hides anything."""
CHANGING = (Tissue.DISC, Tissue.BONE, Tissue.YELLOW_LIGAMENT, Tissue.LIGAMENT)
"""What a lesion is drawn on: nerves and the sac only give way."""
MOVED_MM = 0.5
REACH_MM = 46.0
"""Half the side of what is shown at least."""
ORDER = (
    Tissue.SKIN, Tissue.MUSCLE, Tissue.LIGAMENT, Tissue.BONE, Tissue.CARTILAGE, Tissue.MENISCUS, Tissue.DISC,
    Tissue.ENDPLATE, Tissue.NUCLEUS, Tissue.YELLOW_LIGAMENT, Tissue.SAC, Tissue.NERVE,
)  # fmt: skip
"""What is drawn first lies below."""
EDGE = 1.2


class Cut(StrEnum):
    """Which way the body is cut."""

    AXIAL = "axial"
    SAGITTAL = "sagittal"


MIDDLE_MM = {Cut.AXIAL: -8.0, Cut.SAGITTAL: 0.0}
"""How far above the plane's origin the picture's middle lies: what matters is behind the disc."""
ENDS = {
    Cut.AXIAL: (phrase("Right"), phrase("Left"), phrase("front"), phrase("back")),
    Cut.SAGITTAL: (phrase("Front"), phrase("Back"), phrase("up"), phrase("down")),
}
"""Words at the left, right, upper and lower edge."""
PLACES_OF_ENDS = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
)
CORNERS = 2
"""So many of them are in corners."""
FRAME = (10, 8, -10, -8)
LETTER_PLACES = ((26.0, 18.0), (40.0, 12.0), (44.0, 0.0), (40.0, -14.0), (60.0, 0.0))
"""Where a root's letter stands from its root, outwards and down, pixels; the first that is free (authored)."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One structure's outlines in the cut."""

    structure: StructureId
    outlines: Sequence[NDArray[np.float64]]
    appearance: Appearance
    healthy: Sequence[NDArray[np.float64]] = ()
    """Its outlines in the healthy body, where the lesion is about it and has changed it."""
    grown: bool = False
    """Whether it has changed its form; what has only moved is not painted as a lesion."""


def cut_pieces(
    shapes: Mapping[StructureId, Shape], healthy: Mapping[StructureId, Shape], plane: Plane, picture: Picture
) -> list[Piece]:
    """The outlines of all that a plane cuts near its origin and that the picture does not hide, lowest first."""
    found = []
    for name, shape in shapes.items():
        appearance = picture.appearances.get(name, Appearance(Look.PLAIN))
        if appearance.look is Look.HIDDEN:
            if tissue(name) not in CONTEXT:
                continue
            appearance = Appearance(Look.PLAIN)
        low, high = shape.bounds
        near = plane.origin
        if np.any(low > near + 1.5 * REACH_MM) or np.any(high < near - 1.5 * REACH_MM):
            continue
        outlines = section(shape, plane)
        if outlines:
            changed = shape is not healthy[name] and bool(picture.marks_on(name)) and tissue(name) in CHANGING
            before = section(healthy[name], plane) if changed else ()
            found.append(Piece(name, outlines, appearance, before, changed and not _moved(healthy[name], shape)))
    return sorted(found, key=lambda piece: ORDER.index(tissue(piece.structure)))


def _moved(before: Shape, now: Shape) -> bool:
    """Whether a structure as a whole has gone elsewhere. The yellow ligament grows all over: it never counts as moved."""
    if tissue(now.id) is Tissue.YELLOW_LIGAMENT:
        return False
    return float(np.median(np.linalg.norm(now.points - before.points, axis=1))) > MOVED_MM


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """One cut, ready to be drawn; ``words`` describe it for those who do not see it."""

    cut: Cut
    pieces: list[Piece]
    words: str

    def shows_growth(self) -> bool:
        """Whether anything in it is larger than in health, and so painted as the lesion."""
        return any(not added(piece).isEmpty() for piece in self.pieces)


def cut_body(cut: Cut, state: State, body: Body, shapes: Mapping[StructureId, Shape], picture: Picture) -> Section:
    """Cut the shapes (as they are shown) where the state's lesion is."""
    segment = (state.lesion.segment if state.lesion else None) or USUAL_SEGMENT
    if cut is Cut.AXIAL:
        plane = axial_plane(body, segment)
        words = tr(
            "A slice through the {segment} disc, seen from the feet: the person's right is on the left.",
            segment=segment,
        )
    else:
        aside = picture.marks[0].at[0] if picture.marks else 0.0
        plane = sagittal_plane(body, segment, float(np.clip(aside, -MOST_ASIDE_MM, MOST_ASIDE_MM)))
        words = tr("A cut from front to back through {segment}, seen from the person's left.", segment=segment)
    return Section(cut, cut_pieces(shapes, body.shapes, plane, picture), words)


@dataclass(frozen=True, slots=True)
class Paper:
    """On what a section is drawn: colours of ground, words and quiet words, and the font."""

    ground: QColor
    text: QColor
    quiet: QColor
    font: QFont
    weight: float = 1.0
    """How much thicker than usual lines are drawn."""


def paint_section(painter: QPainter, width: int, height: int, shown: Section, paper: Paper) -> None:
    """Draw a section into a rectangle of that size, with the sides in words and the letters of the roots touched."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, width, height, paper.ground)
    scale = min(width, height) / (2 * REACH_MM)
    painter.save()
    painter.translate(width / 2, height / 2)
    painter.scale(scale, -scale)
    painter.translate(0, -MIDDLE_MM[shown.cut])
    for piece in shown.pieces:
        _draw(painter, piece, scale, paper)
    painter.restore()
    whole = QRect(0, 0, width, height)
    taken = [box for _, _, box in _ends(painter, whole, shown.cut, paper.font)]
    for piece in shown.pieces:
        if piece.appearance.look is Look.LIT_ROOT and piece.appearance.root and piece.structure.startswith("root-"):
            x, y = max(piece.outlines, key=len).mean(axis=0)
            at = QPointF(width / 2 + x * scale, height / 2 - (y - MIDDLE_MM[shown.cut]) * scale)
            taken.append(_letter(painter, at, piece.appearance.root, x >= 0, paper.font, taken))
    paint_ends(painter, whole, shown.cut, paper)


def in_frame(shown: Section, width: float, height: float) -> Section:
    """The section with only the pieces that reach into a picture of that shape."""
    scale = min(width, height) / (2 * REACH_MM)
    half = np.array([width, height]) / (2 * scale)
    middle = np.array([0.0, MIDDLE_MM[shown.cut]])

    def seen(outline: NDArray[np.float64]) -> bool:
        low, high = outline.min(axis=0) - middle, outline.max(axis=0) - middle
        return bool(np.all(low < half) and np.all(high > -half))

    return replace(shown, pieces=[piece for piece in shown.pieces if any(map(seen, piece.outlines))])


def _draw(painter: QPainter, piece: Piece, scale: float, paper: Paper) -> None:
    path, edge = _path(piece.outlines), EDGE * paper.weight
    colour = QColor(*colour_of(piece.structure, piece.appearance))
    kind = tissue(piece.structure)
    if kind is Tissue.SKIN:
        colour.setAlpha(60)
    elif kind is Tissue.MUSCLE:
        colour.setAlpha(170)
    painter.setBrush(colour)
    pen = QPen(colour.darker(155), edge / scale)
    if piece.appearance.look is Look.LIT_ROOT:
        # The root that leaves here has a firm edge, the one that only passes a broken one.
        pen = QPen(paper.text, 1.6 * edge / scale)
        if piece.appearance.passes:
            pen.setDashPattern([1.6, 1.4])
    painter.setPen(pen)
    painter.drawPath(path)
    if piece.healthy:
        painter.fillPath(added(piece), QColor(*LESION))
        pen = QPen(paper.text, edge / scale)
        pen.setDashPattern([4, 3])
        painter.strokePath(_path(piece.healthy), pen)


def added(piece: Piece) -> QPainterPath:
    """What a lesion has added to a structure in the cut; empty where it has only moved or shrunk."""
    return _path(piece.outlines).subtracted(_path(piece.healthy)) if piece.grown else QPainterPath()


def _letter(
    painter: QPainter, at: QPointF, root: RootName, rightwards: bool, plain: QFont, taken: Sequence[QRectF]
) -> QRectF:
    """Write a root's letter beside it, clear of what is written already; where it stands."""
    font = QFont(plain)
    font.setBold(True)
    painter.setFont(font)
    words = painter.fontMetrics().boundingRect(root)
    box = QRectF(0, 0, words.width() + 10, words.height() + 2)
    outwards = 1.0 if rightwards else -1.0
    for across, down in LETTER_PLACES:
        box.moveCenter(at + QPointF(outwards * across, down))
        if not any(box.adjusted(-2, -2, 2, 2).intersects(other) for other in taken):
            break
    else:
        box.moveCenter(at + QPointF(outwards * LETTER_PLACES[0][0], LETTER_PLACES[0][1]))
    painter.setPen(QPen(QColor(hexadecimal(ROOTS[root])), 1.6))
    painter.drawLine(at, box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hexadecimal(ROOTS[root])))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, root)
    return box


def _ends(painter: QPainter, whole: QRect, cut: Cut, plain: QFont) -> Iterator[tuple[Qt.AlignmentFlag, str, QRectF]]:
    """Where in the frame each word of sides stands, the word, and its box with air; the painter has its font."""
    font = QFont(plain)
    rect = QRectF(whole).adjusted(*FRAME)
    for place, (where, word) in enumerate(zip(PLACES_OF_ENDS, map(tr, ENDS[cut]), strict=True)):
        font.setBold(place < CORNERS)
        painter.setFont(font)
        # Without a pen Qt measures nothing.
        painter.setPen(Qt.PenStyle.SolidLine)
        yield where, word, painter.boundingRect(rect, int(where), word).adjusted(-5, -3, 5, 3)


def paint_ends(painter: QPainter, whole: QRect, cut: Cut, paper: Paper, *, over: QColor | None = None) -> None:
    """Write which side is which; `over` is a ground below each word, over what dims the cut."""
    rect = QRectF(whole).adjusted(*FRAME)
    for place, (where, word, box) in enumerate(_ends(painter, whole, cut, paper.font)):
        if over is not None or place >= CORNERS:
            # The middle words may stand on a muscle.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(over or paper.ground)
            painter.drawRoundedRect(box, 5, 5)
        painter.setPen(paper.text if place < CORNERS or over is not None else paper.quiet)
        painter.drawText(rect, where, word)


def _path(outlines: Sequence[NDArray[np.float64]]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for outline in outlines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline.tolist()]))
        path.closeSubpath()
    return path
