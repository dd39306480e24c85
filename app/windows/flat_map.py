"""The flat body map: front, back, soles and both knees from four sides, to be read, heard, picked and typed at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, RootName, Side, ZoneId
from anatomy.geometry.flat_map import Face, FlatPicture, Key
from app.language.shared import evidence_words
from app.language.words import phrase, tr
from app.look.theme import Theme
from app.scene.picture import DEEP, FeltZone, Place
from app.state.state import ReadingLevel
from app.windows import flat_words as words
from app.windows.flat_layout import Cell, Layout, arranged, inside, strewn
from app.windows.flat_paint import FlatCourse, draw_border, draw_course, draw_felt, draw_glow, draw_ring, draw_skin
from app.windows.flat_paint import path_of as outline_path
from app.windows.place_spot import PlaceSpot
from app.windows.place_words import place_name, place_sentence

NAME = phrase("Flat map of the body")
HOW = phrase("Up and Down go from place to place, Left and Right to the other side. Enter chooses.")


@dataclass(frozen=True, slots=True)
class FlatScene:
    """What the flat map shows apart from the body itself.

    Attributes
    ----------
    felt : tuple of FeltZone
    roots : mapping of (region id, side) to RootName
        Whose letter a felt zone's label carries.
    courses : tuple of FlatCourse
    lesions : tuple of 3-tuple, millimetres in the body frame
    chosen : frozenset of (region id, side)
        Places that the person marked.
    title : str
        Written at the top, for instance when two bodies stand side by side.
    """

    felt: tuple[FeltZone, ...] = ()
    roots: Mapping[Key, RootName] = field(default_factory=dict)
    courses: tuple[FlatCourse, ...] = ()
    lesions: tuple[Place, ...] = ()
    chosen: frozenset[Key] = frozenset()
    level: ReadingLevel = ReadingLevel.PLAIN
    labels: bool = True
    title: str = ""


class FlatMap(QWidget):
    """Shows the same zones as the solid body, without three dimensions.

    Parameters
    ----------
    facts : Facts
    theme : Theme
    """

    place_chosen = Signal(str, object)  # region id, Side
    hovered = Signal(object)  # (region id, Side) or None

    def __init__(self, facts: Facts, theme: Theme) -> None:
        super().__init__()
        self._facts, self._theme = facts, theme
        self._pictures: tuple[FlatPicture, ...] = ()
        self._knees: Mapping[Side, NDArray[np.float64]] = {}
        self._scene, self._caption = FlatScene(), ""
        self._layout = Layout((), (), 12.0)
        self._hover: tuple[Key, QPointF] | None = None
        self._still: QPixmap | None = None
        self._best: dict[Key, Cell] = {}
        self._smallest_first: list[Key] = []
        self.spots: dict[Key, PlaceSpot] = {}
        self._current: Key | None = None
        self._keyed = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr(NAME))
        for side in (Side.RIGHT, Side.LEFT):
            for place in _reading_order(facts):
                spot = PlaceSpot(self, (place, side))
                spot.clicked.connect(lambda _=False, key=spot.key: self._choose(key))
                spot.moved.connect(self._go)
                spot.reached.connect(self._on_reached)
                self.spots[spot.key] = spot
        self._make_current(next(iter(self.spots)))
        self._tell()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def set_body(self, pictures: Sequence[FlatPicture], knees: Mapping[Side, NDArray[np.float64]]) -> None:
        """Another body: its flat views and the middle of each knee, array (3,), millimetres in the body frame."""
        self._pictures, self._knees = tuple(pictures), knees
        seen = {key: max(one.area_of(key) for one in self._pictures) for key in self.spots} if self._pictures else {}
        # Bands within larger zones must stay within reach: the smallest answers first.
        self._smallest_first = [key for key, size in sorted(seen.items(), key=lambda pair: pair[1]) if size > 0]
        self._arrange()

    def show_scene(self, scene: FlatScene) -> None:
        """What is felt, and where it comes from."""
        before, self._scene = self._scene, scene
        self._still = None
        if {zone.id for zone in before.felt} != {zone.id for zone in scene.felt} and not self._has_focus():
            first = max(scene.felt, key=lambda zone: zone.strength, default=None)
            if first is not None and (str(first.id), first.side) in self.spots:
                self._make_current((str(first.id), first.side))
        self._tell()
        self.update()

    def say(self, caption: str) -> None:
        """Write what is being told at the foot; an empty text takes it away."""
        self._caption = caption
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme, self._still = theme, None
        self.update()

    def key_at(self, x: float, y: float) -> Key | None:
        """The place at a pixel."""
        for cell in self._layout.cells:
            if cell.holds(x, y):
                return cell.picture.at(cell.place(x, y), self._smallest_first)
        return None

    def pixel_of(self, key: Key) -> tuple[float, float] | None:
        """A pixel well inside a place where it is seen best; None where it has no skin."""
        cell = self._best.get(key)
        return cell.pixel(inside(cell.picture.regions[key])) if cell is not None else None

    # --- keyboard and screen readers --------------------------------------------------------------------------------

    def _tell(self) -> None:
        felt = self._felt_by_key()
        for key, spot in self.spots.items():
            row = self._facts.zones.get(ZoneId(key[0])) or self._facts.areas.get(AreaId(key[0]))
            marked = key in self._scene.chosen
            spot.say(
                place_sentence(self._facts, *key, felt.get(key), self._scene.level, chosen=marked),
                f"{row.borders} {tr(HOW)}" if row else tr(HOW),
            )
        names = [
            f"{place_name(self._facts, *key, self._scene.level)} ({evidence_words(zone.grade)})"
            for key, zone in felt.items()
        ]
        heard = tr("Felt: {places}.", places="; ".join(names)) if names else tr("Nothing is felt here now.")
        views = tr("Front, back, both soles, and both knees from four sides.")
        self.setAccessibleDescription(f"{views} {heard} {tr(HOW)}")

    def _felt_by_key(self) -> dict[Key, FeltZone]:
        found: dict[Key, FeltZone] = {}
        for zone in self._scene.felt:
            found.setdefault((str(zone.id), zone.side), zone)
        return found

    def _make_current(self, key: Key) -> None:
        if self._current is not None:
            self.spots[self._current].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = key
        self.spots[key].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.spots[key])

    def _has_focus(self) -> bool:
        return any(spot.hasFocus() for spot in self.spots.values())

    def _go(self, steps: int, other_side: bool) -> None:
        assert self._current is not None
        name, side = self._current
        if other_side:
            key = (name, side.mirrored)
        else:
            order = list(self.spots)
            key = order[min(max(order.index(self._current) + steps, 0), len(order) - 1)]
        self._keyed = True
        self._make_current(key)
        self.spots[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _on_reached(self, by_key: bool) -> None:
        """A place got the focus or lost it: it is outlined for whoever types, not for whoever points."""
        self._keyed = self._keyed or by_key
        self.update()

    def _choose(self, key: Key) -> None:
        self._make_current(key)
        self.place_chosen.emit(*key)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        line = float(self.fontMetrics().height())
        self._still = None
        low = words.legend_height(self.width(), self.height(), line)
        self._layout = arranged(self._pictures, self.width(), self.height() - low, line)
        if self._layout.words:
            # Where large letters do not fit, the room kept for them goes to the pictures.
            fits = 1.3 * max(words.word_sizes(self._layout, self.font()).values())
            if fits < 0.9 * self._layout.line:
                self._layout = arranged(self._pictures, self.width(), self.height() - low, fits)
        self._best = {}
        for key, spot in self.spots.items():
            cells = [cell for cell in self._layout.cells if key in cell.picture.regions]
            if cells:
                # A knee's own picture shows it larger than the whole body's.
                best = max(cells, key=lambda cell: cell.picture.area_of(key) * cell.scale**2)
                self._best[key] = best
                spot.setGeometry(outline_path(best, best.picture.regions[key]).boundingRect().toAlignedRect())
            elif key[1] in self._knees:
                cell = next(
                    (c for c in self._layout.cells if (c.picture.face, c.picture.side) == (Face.FRONT, key[1])), None
                )
                if cell is not None:
                    x, y = cell.pixel(cell.picture.project(self._knees[key[1]][None])[0].tolist())
                    half = round(30 * cell.scale)
                    spot.setGeometry(QRect(round(x) - half, round(y) - half, 2 * half, 2 * half))
        self.update()

    def _draw_still(self, painter: QPainter) -> None:
        theme, scene = self._theme, self._scene
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = words.unit(self._layout.line, self.width(), self.height())
        for cell in self._layout.cells:
            clip = draw_skin(painter, cell, theme)
            # Weak ones first, so that the surest lies on top.
            for zone in sorted(scene.felt, key=lambda one: one.strength):
                if zone.deep:
                    if (
                        zone.side in self._knees
                        and cell.picture.side in (None, zone.side)
                        and cell.picture.face is not Face.BELOW
                    ):
                        draw_glow(painter, cell, self._knees[zone.side], zone.strength, theme)
                    continue
                loops = cell.picture.regions.get((str(zone.id), zone.side))
                if loops:
                    fine = unit * (1.0 if cell.picture.side is not None else 0.72)
                    draw_felt(painter, cell, outline_path(cell, loops), clip, zone, theme, fine)
            for course in scene.courses:
                draw_course(painter, cell, course, clip, theme)
            for key in scene.chosen:
                # A net, as on the solid body: told is not the same as what follows from a cause.
                net = outline_path(cell, cell.picture.regions.get(key, ()))
                painter.fillPath(net, QBrush(words.colour(theme.accent, 0.55), Qt.BrushStyle.DiagCrossPattern))
                self._border(painter, cell, key, theme.accent, 0.16 * unit)
            if cell.picture.side is None and cell.picture.face is not Face.BELOW:
                for lesion in scene.lesions:
                    draw_ring(painter, cell, lesion, theme, unit)
        words.draw_legend(painter, self.width(), self.height(), scene.felt, theme, self.font())
        if scene.title:
            words.draw_title(painter, scene.title, self.palette(), self.font(), self.width())
        if scene.labels:
            words.draw_labels(
                painter,
                self._labels(),
                words.taken(self._layout, self.width(), self.height(), self.font()),
                self._avoid(),
                self,
                theme,
            )
        # Over the labels' lines, which may have to cross a heading.
        words.draw_words(painter, self._layout, theme, self.font())

    def write_sides(self, painter: QPainter) -> None:
        """Write the headings once more, over whatever dims the map."""
        words.draw_words(painter, self._layout, self._theme, self.font(), on_ground=True)

    def _labels(self) -> list[words.FlatLabel]:
        """Felt knee zones, the surest first, each where it is seen best; the same on both sides is said once."""
        scene, said = self._scene, set()
        made: list[words.FlatLabel] = []
        zones = [zone for zone in scene.felt if not zone.deep and str(zone.id) in self._facts.zones]
        most = 1 if self.width() < 75 * self.fontMetrics().height() else 2
        for zone in sorted(zones, key=lambda one: -one.strength)[: 2 * most]:
            key = (str(zone.id), zone.side)
            at = self.pixel_of(key)
            if at is None or zone.id in said or len(made) == most:
                continue
            said.add(zone.id)
            row = self._facts.zones[ZoneId(key[0])]
            name = row.name if scene.level is ReadingLevel.PLAIN else row.clinical_name
            root = scene.roots.get(key)
            made.append(words.FlatLabel(f"{name} · {evidence_words(zone.grade)}", at, root))
        return made

    def _avoid(self) -> list[tuple[float, float]]:
        # The bodies themselves, too: a label lies better beside them.
        places = [place for cell in self._layout.cells for place in strewn(cell)]
        for cell in self._layout.cells:
            for zone in self._scene.felt:
                for loop in cell.picture.regions.get((str(zone.id), zone.side), ()):
                    places += [cell.pixel(place) for place in loop[::3].tolist()]
            for course in self._scene.courses:
                if cell.picture.side in (None, course.side):
                    places += [cell.pixel(p) for p in cell.picture.project(course.points[::12]).tolist()]
        return [(x, y) for x, y in places if 0 < x < self.width() and 0 < y < self.height()]

    def _border(self, painter: QPainter, cell: Cell, key: Key, colour: str, width: float) -> None:
        loops = cell.picture.regions.get(key)
        if loops:
            path: QPainterPath = outline_path(cell, loops)
            draw_border(painter, path, words.colour(colour), words.colour(self._theme.panel, 0.8), width)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 40, line * 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            still = QPixmap(self.size() * ratio)
            still.setDevicePixelRatio(ratio)
            still.fill(Qt.GlobalColor.transparent)
            onto = QPainter(still)
            self._draw_still(onto)
            onto.end()
            self._still = still
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words.draw_ground(painter, self.width(), self.height(), self._theme)
        painter.drawPixmap(0, 0, self._still)
        unit = words.unit(self._layout.line, self.width(), self.height())
        focused = self._current if self._keyed and self._has_focus() else None
        for cell in self._layout.cells:
            if self._hover is not None:
                self._border(painter, cell, self._hover[0], self._theme.text, 0.09 * unit)
            if focused is not None:
                self._border(painter, cell, focused, self._theme.accent, 0.20 * unit)
        if self._hover is not None:
            self._chip(painter, self._hover[0], self._hover[1])
        elif focused is not None:
            if focused not in self._best:
                words.draw_ring_on(painter, self.spots[focused].geometry(), self._theme, unit)
            box = self.spots[focused].geometry()
            self._chip(painter, focused, QPointF(box.left(), box.bottom() - 8))
        if self._caption:
            words.draw_caption(painter, self._caption, self)
        painter.end()

    def _chip(self, painter: QPainter, key: Key, at: QPointF) -> None:
        felt = self._felt_by_key().get(key)
        sentence = place_sentence(self._facts, *key, felt, self._scene.level, chosen=key in self._scene.chosen)
        words.draw_chip(painter, sentence[:1].upper() + sentence[1:], at, self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        key = self.key_at(at.x(), at.y())
        before, self._hover = self._hover, (key, at) if key is not None else None
        if (before[0] if before else None) != key:
            self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
            self.hovered.emit(key)
        if before or key:
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        if self._hover is not None:
            self._hover = None
            self.hovered.emit(None)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyed = False
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position().x(), event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and key is not None:
            self._choose(key)


def _reading_order(facts: Facts) -> list[str]:
    """Places from the groin to the sole: the areas above the knee, the knee zones, the areas below."""
    above: list[str] = []
    below: list[str] = []
    for name in facts.areas:
        region = facts.regions.get(name)
        parts = {patch.part for patch in region.patches} if region else set()
        (below if parts & {"leg", "foot"} else above).append(str(name))
    zones: Iterable[str] = (str(name) for name in facts.zones)
    return [*above, *(name for name in zones if name != DEEP), str(DEEP), *below]
