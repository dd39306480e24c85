"""The centre of the window where nothing can be drawn in three dimensions: the flat map, with the same ways in and out."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import RootName, Side
from anatomy.files.flat_map_file import load_flat_map
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from anatomy.geometry.course_line import course_line
from app.language.words import phrase, told, tr
from app.look.theme import Theme
from app.scene.describe import AREA_SHARE, STORY_COURSE, STORY_FELT, STRENGTH, describe
from app.scene.marks import marks_of
from app.scene.picture import FeltZone
from app.scene.ride import structures_of
from app.state.state import Layer, State
from app.windows.flat_map import FlatMap, FlatScene
from app.windows.flat_paint import FlatCourse
from app.windows.later import Later
from app.windows.look_alike_panel import LookAlikePanel, stand_beside
from app.windows.start_strip import StartStrip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anatomy.geometry.person import Sex, Statures
    from anatomy.geometry.shapes import Body
    from anatomy.reasoning.explanation import Explanation

NO_DRAWING = phrase(
    "This computer cannot draw the body in three dimensions, so it is shown flat. Everything else works as usual."
)
STANDS_STILL = phrase("The flat map stands still. The course of the nerve is the coloured line.")
SAID_FOR_MS = 4000
HEALTHY = phrase("Healthy")


class FlatBody(QWidget):
    """What `BodyView` is where there is OpenGL: shows the state, tells what is picked.

    Parameters
    ----------
    facts : Facts
    theme : Theme
    reason : str
        One sentence that says why the body is flat; empty for none.
    """

    structure_chosen = Signal(object)
    knee_view_chosen = Signal(object)
    start_view_chosen = Signal(object)
    hovered = Signal(object)
    place_chosen = Signal(str, object)  # knee zone or area, Side
    clue_chosen = Signal(str)
    evidence_opened = Signal(object)  # Evidence
    drawing_lost = Signal()  # never: no graphics card is needed

    def __init__(self, facts: Facts, theme: Theme, *, reason: str = NO_DRAWING) -> None:
        super().__init__()
        self._facts, self._theme, self._state = facts, theme, State()
        self.trouble = ""
        try:
            self.body: Body | None = read_bundle(BUNDLE)
        except BundleError as error:
            self.body, self.trouble = None, told(error)
        self.main = self._map()
        self.beside: FlatMap | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.sentence = QLabel(tr(reason))
        self.sentence.setObjectName("flat-reason")
        self.sentence.setWordWrap(True)
        self.sentence.setContentsMargins(14, 8, 14, 8)
        self.sentence.setVisible(bool(reason))
        column.addWidget(self.sentence)
        self._row = QHBoxLayout()
        self._row.setSpacing(1)
        self._row.addWidget(self.main, 3)
        self.look_alikes = LookAlikePanel(facts)
        self.look_alikes.evidence_opened.connect(self.evidence_opened)
        self.look_alikes.hide()
        self._row.addWidget(self.look_alikes, 2)
        column.addLayout(self._row, 3)
        self.start = StartStrip(facts, theme)
        self.start.view_chosen.connect(self.start_view_chosen)
        self.below = QWidget()
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.start)
        column.addWidget(self.below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self.main)
        self._later = Later(self, self._fit)
        self._quiet = QTimer(self, singleShot=True, interval=SAID_FOR_MS)
        self._quiet.timeout.connect(lambda: self.main.say(""))
        self._shown_person = self.body.person if self.body is not None else None

    def _map(self) -> FlatMap:
        made = FlatMap(self._facts, self._theme)
        self._dress(made)
        made.place_chosen.connect(self._on_place)
        made.hovered.connect(self.hovered)
        return made

    def _on_place(self, place: str, side: Side) -> None:
        """A place was picked: it is told to the window while it is asked where it hurts, as on the solid body."""
        if self._state.asking:
            self.place_chosen.emit(place, side)

    def _dress(self, onto: FlatMap) -> None:
        """Give a map the outlines of the person who is shown."""
        knees = {side: self.body.landmark("knee-centre", side) for side in Side} if self.body is not None else {}
        onto.set_body(load_flat_map(self._facts.regions.values(), self.body), knees)

    @property
    def people(self) -> "Mapping[Sex, Statures]":
        """Whose bodies there are; none where no shapes could be read."""
        return self.body.people if self.body is not None else {}

    def show_state(self, old: State, new: State, explanation: "Explanation | None") -> None:
        """Show what the state means, and another body beside it while two are compared."""
        self._state = new
        if new.asking:
            # A lesion chosen before waits unseen while places are pointed at.
            explanation = None
        if self.body is not None and new.person != self._shown_person:
            self.body, self._shown_person = read_bundle(BUNDLE, new.person), new.person
            for one in (self.main, *([self.beside] if self.beside else [])):
                self._dress(one)
        title = (explanation.title if explanation is not None else tr(HEALTHY)) if new.comparing else ""
        self.main.show_scene(self._scene(new, explanation, title))
        self._show_beside(new)
        self.start.show_state(new, explanation, self._facts, self.body)

    def _show_beside(self, new: State) -> None:
        if not new.comparing:
            if self.beside is not None:
                self._row.removeWidget(self.beside)
                self.beside.deleteLater()
                self.beside = None
                self.look_alikes.hide()
            return
        from anatomy.reasoning.explain import explain

        if self.beside is None:
            self.beside = self._map()
            self._row.insertWidget(1, self.beside, 3)
        other = explain(self._facts, new.beside, new.dermatome_map) if new.beside is not None else None
        title = other.title if other is not None else tr(HEALTHY)
        self.beside.show_scene(self._scene(replace(new, lesion=new.beside, chosen=None), other, title))
        if new.lesion is not None and new.beside is not None:
            self.look_alikes.show_pair(new.lesion, new.beside)
        else:
            self.look_alikes.hide()

    def _scene(self, state: State, explanation: "Explanation | None", title: str) -> FlatScene:
        """What the flat map shows: the same felt zones as the solid body has, step by step of the story."""
        if self.body is not None:
            felt = describe(state, explanation, self._facts, self.body).felt
        elif explanation is not None and (state.step is None or state.step >= STORY_FELT):
            felt = _felt_without_shapes(explanation)
        else:
            felt = ()
        roots: dict[tuple[str, Side], RootName] = {}
        if explanation is not None:
            for link in explanation.knee_zones:
                if link.roots:
                    roots[str(link.zone), link.side] = link.roots[0]
        marks = marks_of(explanation.lesion, self.body) if explanation is not None and self.body is not None else ()
        return FlatScene(
            felt=felt,
            roots=roots,
            courses=self._courses(state, explanation),
            lesions=tuple(mark.at for mark in marks[:1]),
            level=state.level,
            labels=state.labels,
            chosen=frozenset((str(place), side) for place, side in state.hurts) if state.asking else frozenset(),
            title=title,
        )

    def _courses(self, state: State, explanation: "Explanation | None") -> tuple[FlatCourse, ...]:
        """The main course of each root and side as one line."""
        if explanation is None or self.body is None or Layer.NERVES not in state.layers:
            return ()
        if state.step is not None and state.step < STORY_COURSE:
            return ()
        found: dict[tuple[RootName | None, Side], FlatCourse] = {}
        for course in explanation.courses:
            key = (course.root, course.side)
            if key not in found:
                line = course_line(self.body, structures_of(course))
                if line is not None:
                    beside = line.points - _middle(self.body, course.side, line.points)
                    found[key] = FlatCourse(course.root, course.side, line.points, beside)
        return tuple(found.values())

    def go_home(self) -> None:
        """Nothing has moved: the whole picture is always in sight."""

    def frame_chosen(self) -> None:
        """Nothing to come nearer to."""

    def follow_nerve(self) -> None:
        """Say that the map stands still."""
        self._explain_stillness()

    def send_signal(self) -> None:
        """Say that the map stands still."""
        self._explain_stillness()

    def stop_moving(self) -> bool:
        """Nothing moves by itself."""
        return False

    def _explain_stillness(self) -> None:
        self.main.say(tr(STANDS_STILL))
        self._quiet.start()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for one in (self.main, *([self.beside] if self.beside else [])):
            one.set_theme(theme)
        self.start.set_theme(theme)

    @property
    def views(self) -> tuple[FlatMap, ...]:
        """The map, and the one beside it."""
        return (self.main, *([self.beside] if self.beside is not None else []))

    def close_stage(self) -> None:
        """Nothing to give back."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.start.fit(self.height())
        self._later.start()

    def _fit(self) -> None:
        stand_beside(self.look_alikes, self._row, self._column, self.size())


def _felt_without_shapes(explanation: "Explanation") -> tuple[FeltZone, ...]:
    """Where an explanation is felt, by name alone: enough for outlines that were traced before."""
    zones = [
        FeltZone(link.zone, link.side, link.evidence.grade, STRENGTH[link.evidence.grade])
        for link in explanation.knee_zones
    ]
    zones += [
        FeltZone(link.area, link.side, link.evidence.grade, STRENGTH[link.evidence.grade] * AREA_SHARE)
        for link in explanation.areas
    ]
    return tuple(zone for zone in zones if zone.strength > 0)


def _middle(body: "Body", side: Side, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The middle of the trunk and limb at the height of each point: through the joints' centres, array (K, 3)."""
    joints = [body.landmark(name, side) for name in ("ankle-centre", "knee-centre", "hip-centre")]
    joints.append(np.zeros(3))
    axis = np.array(joints)
    z = points[:, 2]
    return np.stack([np.interp(z, axis[:, 2], axis[:, 0]), np.interp(z, axis[:, 2], axis[:, 1]), z], axis=1)
