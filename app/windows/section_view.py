"""A cut through the lesion as a crisp drawing, in the colours of the body: no graphics card is needed for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anatomy.facts.names import RootName, SegmentId, StructureId
from anatomy.geometry.sections import Plane, axial_plane, sagittal_plane, section
from anatomy.geometry.shapes import Body, Shape
from app.look.colours import LESION, ROOTS, hexadecimal
from app.look.theme import Theme
from app.scene.paint import colour_of
from app.scene.picture import Appearance, Look, Picture
from app.scene.tissues import Tissue, tissue
from app.state.state import StartView, State

USUAL_SEGMENT = SegmentId("L4-L5")
MOST_ASIDE_MM = 16.0
"""Further out a cut from front to back would miss the canal and its openings."""
CONTEXT = (Tissue.MUSCLE,)
"""What a cut shows even while its layer is off: in a slice nothing hides anything."""
CHANGING = (Tissue.DISC, Tissue.BONE, Tissue.YELLOW_LIGAMENT, Tissue.LIGAMENT)
"""What a lesion is drawn on: nerves and the sac only give way."""
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
ENDS = {Cut.AXIAL: ("Right", "Left", "front", "back"), Cut.SAGITTAL: ("Front", "Back", "up", "down")}
"""Words at the left, right, upper and lower edge."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One structure's outlines in the cut."""

    structure: StructureId
    outlines: Sequence[NDArray[np.float64]]
    appearance: Appearance
    healthy: Sequence[NDArray[np.float64]] = ()
    """Its outlines in the healthy body, where the lesion is about it and has changed it."""


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
            found.append(Piece(name, outlines, appearance, section(healthy[name], plane) if changed else ()))
    return sorted(found, key=lambda piece: ORDER.index(tissue(piece.structure)))


def show_cut(
    view: "SectionView", state: State, body: Body, shapes: Mapping[StructureId, Shape], picture: Picture
) -> None:
    """Cut the shapes where the state's lesion is, in the way that it asks for, and show that."""
    cut = Cut.SAGITTAL if state.start_view is StartView.SAGITTAL else Cut.AXIAL
    segment = (state.lesion.segment if state.lesion else None) or USUAL_SEGMENT
    if cut is Cut.AXIAL:
        plane = axial_plane(body, segment)
        words = f"A slice through the {segment} disc, seen from the feet: the person's right is on the left."
    else:
        aside = picture.marks[0].at[0] if picture.marks else 0.0
        plane = sagittal_plane(body, segment, float(np.clip(aside, -MOST_ASIDE_MM, MOST_ASIDE_MM)))
        words = f"A cut from front to back through {segment}, seen from the person's left."
    view.show_pieces(cut, cut_pieces(shapes, body.shapes, plane, picture), words)


class SectionView(QWidget):
    """Shows the pieces of one cut, with the sides in words and the letters of the roots that are touched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cut = Cut.AXIAL
        self._pieces: list[Piece] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("A cut through the spine")

    def sizeHint(self) -> QSize:
        return QSize(320, 300)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def show_pieces(self, cut: Cut, pieces: list[Piece], words: str) -> None:
        """Show a cut; `words` describe it for a screen reader."""
        self._cut, self._pieces = cut, pieces
        self.setAccessibleDescription(words)
        self.update()

    @property
    def structures(self) -> list[StructureId]:
        """What is seen in the cut, lowest first."""
        return [piece.structure for piece in self._pieces]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.scene_bottom))
        scale = min(self.width(), self.height()) / (2 * REACH_MM)
        painter.save()
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, -scale)
        painter.translate(0, -MIDDLE_MM[self._cut])
        for piece in self._pieces:
            self._draw(painter, piece, scale)
        painter.restore()
        for piece in self._pieces:
            if piece.appearance.look is Look.LIT_ROOT and piece.appearance.root:
                self._letter(painter, piece, piece.appearance.root, scale)
        self._ends(painter)

    def _draw(self, painter: QPainter, piece: Piece, scale: float) -> None:
        path = _path(piece.outlines)
        colour = QColor(*colour_of(piece.structure, piece.appearance))
        kind = tissue(piece.structure)
        if kind is Tissue.SKIN:
            colour.setAlpha(60)
        elif kind is Tissue.MUSCLE:
            colour.setAlpha(170)
        painter.setBrush(colour)
        painter.setPen(QPen(colour.darker(155), EDGE / scale))
        painter.drawPath(path)
        if piece.healthy:
            before = _path(piece.healthy)
            painter.fillPath(path.subtracted(before), QColor(*LESION))
            pen = QPen(QColor(self._theme.text), EDGE / scale)
            pen.setDashPattern([4, 3])
            painter.strokePath(before, pen)

    def _letter(self, painter: QPainter, piece: Piece, root: RootName, scale: float) -> None:
        x, y = max(piece.outlines, key=len).mean(axis=0)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        words = painter.fontMetrics().boundingRect(root)
        box = QRectF(0, 0, words.width() + 10, words.height() + 2)
        out = 16.0 if x >= 0 else -16.0
        at = QPointF(self.width() / 2 + x * scale, self.height() / 2 - (y - MIDDLE_MM[self._cut]) * scale)
        box.moveCenter(at + QPointF(out * 1.6, 18.0))
        painter.setPen(QPen(QColor(hexadecimal(ROOTS[root])), 1.6))
        painter.drawLine(at, box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hexadecimal(ROOTS[root])))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, root)

    def _ends(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        left, right, top, bottom = ENDS[self._cut]
        rect = self.rect().adjusted(10, 8, -10, -8)
        flags = Qt.AlignmentFlag
        painter.drawText(rect, flags.AlignLeft | flags.AlignTop, left)
        painter.drawText(rect, flags.AlignRight | flags.AlignTop, right)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(rect, flags.AlignHCenter | flags.AlignTop, top)
        painter.drawText(rect, flags.AlignHCenter | flags.AlignBottom, bottom)


def _path(outlines: Sequence[NDArray[np.float64]]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for outline in outlines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline.tolist()]))
        path.closeSubpath()
    return path
