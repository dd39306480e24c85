"""The widget that shows a cut through the lesion."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body, Shape
from app.language.words import tr
from app.look.theme import Theme
from app.scene.picture import Picture
from app.scene.section import Cut, Paper, Section, cut_body, paint_ends, paint_section
from app.state.state import State


class SectionView(QWidget):
    """Shows one cut, with the sides in words and the letters of the roots that are touched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown: Section | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("A cut through the spine"))

    def sizeHint(self) -> QSize:
        return QSize(320, 300)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def show_cut(
        self, cut: Cut, state: State, body: Body, shapes: Mapping[StructureId, Shape], picture: Picture
    ) -> None:
        """Cut the shapes where the state's lesion is, and show that."""
        self.shown = cut_body(cut, state, body, shapes, picture)
        self.setAccessibleDescription(self.shown.words)
        self.update()

    @property
    def structures(self) -> list[StructureId]:
        """What is seen in the cut, lowest first."""
        return [piece.structure for piece in self.shown.pieces] if self.shown else []

    def write_sides(self, painter: QPainter) -> None:
        """Write once more which side is which, over whatever dims the cut."""
        if self.shown is not None:
            paint_ends(painter, self.rect(), self.shown.cut, self._paper(), over=QColor(self._theme.panel))

    def _paper(self) -> Paper:
        theme = self._theme
        return Paper(QColor(theme.scene_bottom), QColor(theme.text), QColor(theme.quiet), self.font(), theme.weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is not None:
            paint_section(QPainter(self), self.width(), self.height(), self.shown, self._paper())
