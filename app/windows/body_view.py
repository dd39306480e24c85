"""The centre of the window: the whole body, and beside it where it starts and where it is felt."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import ClueId, Side
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from app.language.words import told, tr
from app.look.theme import Theme
from app.scene.story import STEP_VIEWS
from app.scene.views import ViewName
from app.state.state import ReadingLevel, StartView, State
from app.windows.bones_choice import BonesCredits, body_of, worn
from app.windows.close_up import KNEE_WAYS, START_WAYS, CloseUp, CloseUps
from app.windows.later import Later
from app.windows.look_alike_panel import stand_beside
from app.windows.what_moved import other_place, seen_knee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anatomy.facts.names import StructureId
    from anatomy.geometry.person import Sex, Statures
    from anatomy.geometry.shapes import Body
    from anatomy.reasoning.explanation import Explanation
    from app.scene.camera import Camera
    from app.scene.viewport import Viewport
    from app.windows.beside import Beside

RIDE_MS = 700
MEASURE_AFTER_MS = 60
"""The figures follow the picture: while a slider is dragged quickly they wait for a pause of this length."""


class BodyView(QWidget):
    """Three linked views of one stage; or one sentence where the shapes cannot be read."""

    structure_chosen = Signal(object)  # StructureId or None
    knee_view_chosen = Signal(object)  # KneeView
    start_view_chosen = Signal(object)  # StartView
    evidence_opened = Signal(object)  # Evidence
    place_chosen = Signal(str, object)  # knee zone or area, Side: while it is asked where it hurts
    clue_chosen = Signal(str)  # a clue that has a place on the body
    hovered, drawing_lost = Signal(object), Signal()
    placed = Signal()  # the eyes stand where they belong

    def __init__(self, facts: Facts, theme: Theme, *, reduced_motion: bool) -> None:
        super().__init__()
        self._facts, self._ride_ms = facts, 0 if reduced_motion else RIDE_MS
        self._state, self._placed = State(), False
        self._explanation: Explanation | None = None
        self._later = Later(self, self._stand_beside)
        self.trouble = ""
        self.views: tuple[Viewport, ...] = ()
        self.close_ups: CloseUps | None = None
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        for layout in (self._column, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._column.addLayout(self._row, 3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        try:
            self.body: Body | None = read_bundle(BUNDLE)
        except BundleError as error:
            self.body, self.trouble = None, told(error)
            sentence = QLabel(
                tr(
                    "The body cannot be shown.\n\n{error}\n\nThe explanation on the right works all the same.",
                    error=self.trouble,
                )
            )
            sentence.setWordWrap(True)
            sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(sentence)
            return
        self._set_the_stage(self.body, theme)

    def _set_the_stage(self, body: "Body", theme: Theme) -> None:
        from app.scene.vtk_ahead import find_by_name

        find_by_name()
        from app.scene.stage import Stage
        from app.scene.viewport import Viewport
        from app.windows.look_alike_panel import LookAlikePanel
        from app.windows.nerve_ride import NerveRide
        from app.windows.numbers_strip import NumbersStrip
        from app.windows.region_brush import RegionBrush
        from app.windows.section_view import SectionView

        self.stage = Stage(body, theme.scene_ground, None)
        self.stage.weight = theme.weight
        self.main = Viewport(self.stage, name=tr("The body"))
        self.start = Viewport(self.stage, name=tr("Where it starts: close-up of the spine"), labels=False)
        self.knee = Viewport(self.stage, name=tr("Where it is felt: close-up of the knee"), labels=False)
        self.views = (self.main, self.start, self.knee)
        for view in self.views:
            view.chosen.connect(self._on_chosen)
            view.lost.connect(self.drawing_lost)
            view.reduced_motion = self._ride_ms == 0
            view.hover_names = self._name
        self.brush = RegionBrush(self.views, self)
        self.brush.painted.connect(self._on_painted)
        self.section = SectionView(theme)
        self.start_views = QStackedWidget()
        self.start_views.addWidget(self.start)
        self.start_views.addWidget(self.section)
        self.ride = NerveRide(self.stage, self.main, self.views)
        self.numbers = NumbersStrip(self._facts, theme)
        self._measure = QTimer(self, singleShot=True, interval=MEASURE_AFTER_MS)
        self._measure.timeout.connect(self._show_numbers)
        self.start_frame = CloseUp(tr("Where it starts"), self.start_views, START_WAYS, self.numbers)
        self.start_frame.view_chosen.connect(self.start_view_chosen)
        self.knee_frame = CloseUp(tr("Where it is felt"), self.knee, KNEE_WAYS)
        self.knee_frame.view_chosen.connect(self.knee_view_chosen)
        self._row.addWidget(self.main, 5)
        self.close_ups = CloseUps(self.start_frame, self.knee_frame)
        self._row.addWidget(self.close_ups, 4)
        self.beside: Beside | None = None
        self.look_alikes = LookAlikePanel(self._facts)
        self.look_alikes.evidence_opened.connect(self.evidence_opened)
        self.look_alikes.hide()
        self._column.addWidget(self.look_alikes, 2)
        self.bones_credit = BonesCredits(body, self.main, self.start_views, self.knee)
        self.setFocusProxy(self.main)

    @property
    def people(self) -> "Mapping[Sex, Statures]":
        """Whose bodies there are, with the statures they can be shown at; none where no body could be read."""
        return self.body.people if self.body is not None else {}

    def _on_chosen(self, name: "StructureId | None") -> None:
        if not self._state.asking:
            self.structure_chosen.emit(name)
            return
        from app.scene.reported import sore_of

        sore = sore_of(name, self._facts)
        if sore is not None:
            self.place_chosen.emit(*sore)
        elif name is not None and ClueId(name) in self._facts.clues:
            self.clue_chosen.emit(name)

    def _on_painted(self, name: "StructureId") -> None:
        """A stroke adds: what hurts already is left as it is."""
        from app.scene.reported import sore_of

        if sore_of(name, self._facts) not in self._state.hurts and ClueId(name) not in self._state.clues:
            self._on_chosen(name)

    def _find_region(self, camera: "Camera", width: int, height: int, x: float, y: float) -> "StructureId | None":
        from app.scene.reported import thing_under

        place = self.stage.place_on_skin(camera, width, height, x, y)
        return thing_under(self._facts, self.stage.body, place) if place is not None else None

    def _name(self, structure: "StructureId") -> str:
        if self._state.asking:
            from app.scene.reported import in_words, sore_of

            sore = sore_of(structure, self._facts)
            if sore is not None:
                return in_words(sore, self._facts, self._state.level)
            clue = self._facts.clues.get(ClueId(structure))
            if clue is not None:
                return clue.plain if self._state.level is ReadingLevel.PLAIN else clue.clinical
        row = self._facts.structure(structure)
        if row is None:
            return structure
        side = next((f" ({tr(side.value)})" for side in Side if structure.endswith(f"-{side}")), "")
        return f"{row.english}{side}"

    def show_state(self, old: State, new: State, explanation: "Explanation | None") -> None:
        """Light what the state means, and ride to where it changed."""
        self._state, before, self._explanation = new, self._explanation, explanation
        if self.body is None:
            return
        if other_place(before, explanation):
            self.ride.stop()
        from app.scene.describe import describe
        from app.scene.views import knee_view

        other_person = not worn(self.body, new)
        if other_person:
            self.body = body_of(new)
            self.bones_credit.show_body(self.body)
            self.stage.wear(self.body)
        self.stage.show(describe(new, explanation, self._facts, self.body))
        self._show_start(old, new)
        self._show_asking(asking=new.asking)
        for view in self.views:
            view.refresh()
        self._show_beside(new, explanation)
        if (old.lesion, old.level) != (new.lesion, new.level) or other_person or before is None:
            self._measure.start()
        self.knee_frame.show_way(knee_view(new, explanation) if explanation or new.knee_view or new.asking else None)
        if not self._placed or other_person or other_place(before, explanation):
            self._ride_everywhere()
            if old.comparing and new.comparing and explanation:  # two bodies go on to be compared where they differ
                self._ride(self.main, ViewName.LESION)
        elif seen_knee(old, explanation) != seen_knee(new, explanation):
            self._ride(self.knee, ViewName.KNEE)
        if old.step != new.step:
            if self.close_ups is not None and new.step is not None:
                self.close_ups.bring(start=new.step < 2)
            self._ride(self.main, STEP_VIEWS[new.step])
        if new.asking:
            self._turn_to_told(old, new)

    def _turn_to_told(self, old: State, new: State) -> None:
        """Turn the whole body to the place told last, where it was picked by its name and cannot be seen."""
        from app.scene.reported import painted_reports
        from app.scene.views import turned_to

        assert self.body is not None
        before = {(zone.id, zone.side) for zone in painted_reports(old, self._facts)}
        for zone in painted_reports(new, self._facts):
            if old.asking and (zone.id, zone.side) not in before:
                camera = turned_to(zone, self.body, self.main.aspect, self.main.camera)
                if camera is not None:
                    self.main.fly_to(camera, self._ride_ms)
                return

    def _show_asking(self, *, asking: bool) -> None:
        """While it is asked where it hurts, the views find places of the skin, and the knee has all the room."""
        for view in self.views:
            view.finds = self._find_region if asking else None
            view.setCursor(Qt.CursorShape.CrossCursor if asking else Qt.CursorShape.ArrowCursor)
        assert self.close_ups is not None
        if asking != self.close_ups.shows_start:
            return
        self.close_ups.want(start=not asking)
        self.knee_frame.title.say(tr("Point at the knee") if asking else tr("Where it is felt"))
        # The knee's picture has another shape only once it is laid out anew.
        QTimer.singleShot(0, lambda: self._ride(self.knee, ViewName.KNEE))

    def _show_beside(self, new: State, explanation: "Explanation | None") -> None:
        """Another body in place of the close-ups, or these again."""
        if not new.comparing:
            if self.beside is not None and self.close_ups is not None:
                self.beside.close_stage()
                self.beside.hide()
                self._row.removeWidget(self.beside)
                self.beside.deleteLater()
                self.beside = None
                self.look_alikes.hide()
                self.main.title = ""
                self.close_ups.show()
            return
        from anatomy.reasoning.explain import explain
        from app.windows.beside import Beside

        assert self.body is not None
        assert self.close_ups is not None
        opened = self.beside is None
        if self.beside is None:
            self.beside = Beside(self.body, self.stage.ground, self.main)
            self.beside.view.lost.connect(self.drawing_lost)
            self.beside.stage.weight = self.stage.weight
            self.close_ups.hide()
            self._row.insertWidget(2, self.beside, 5)
        other = explain(self._facts, new.beside, new.dermatome_map) if new.beside is not None else None
        self.main.title = explanation.title if explanation is not None else tr("Healthy")
        if new.lesion is not None and new.beside is not None:
            self.look_alikes.show_pair(new.lesion, new.beside)
        else:
            self.look_alikes.hide()
        self.beside.show_state(replace(new, lesion=new.beside, chosen=None), other, self._facts, self.body)
        if opened:
            # Where it starts is where two bodies differ most; Home shows all of both.
            QTimer.singleShot(0, lambda: self._ride(self.main, ViewName.LESION if explanation else ViewName.WHOLE))

    def _show_numbers(self) -> None:
        """Measure the changed body."""
        from anatomy.geometry.lesions import change

        assert self.body is not None
        lesion = self._state.lesion
        self.numbers.show_changed(change(self.body, lesion) if lesion is not None else None, self._state.level)

    def _show_start(self, old: State, new: State) -> None:
        """The lesion's close-up: solid, or cut open where it lies."""
        from app.scene.section import Cut
        from app.scene.views import start_view

        way = start_view(new)
        self.start_frame.show_way(way)
        cut = {StartView.AXIAL: Cut.AXIAL, StartView.SAGITTAL: Cut.SAGITTAL}.get(way)
        self.start_views.setCurrentWidget(self.section if cut else self.start)
        if cut and self.body is not None:
            self.section.show_cut(cut, new, self.body, self.stage.shapes, self.stage.picture)
        elif start_view(old) != way:
            self._ride(self.start, self._start_name())

    def _start_name(self) -> ViewName:
        from app.scene.views import start_view

        return ViewName.INSIDE if start_view(self._state) is StartView.INSIDE else ViewName.LESION

    def go_home(self) -> None:
        """All three views back to their usual sides."""
        if self.body is not None:
            self._ride_everywhere()

    def follow_nerve(self) -> None:
        """Travel along the main course, from the spine to its end; again, to stop."""
        if self.body is not None:
            self.ride.toggle(self.body, self._explanation, self._facts, self._state.level, signal=False)

    def send_signal(self) -> None:
        """Let a signal run along the main course; again, to stop."""
        if self.body is not None:
            self.ride.toggle(self.body, self._explanation, self._facts, self._state.level, signal=True)

    def stop_moving(self) -> bool:
        """End a ride or a signal; whether there was one."""
        if self.body is None or not (self.ride.following or self.ride.signalling):
            return False
        self.ride.stop()
        return True

    def frame_chosen(self) -> None:
        """The chosen structure, or the lesion, fills the main view."""
        if self.body is None:
            return
        from app.scene.views import camera_on

        if self._state.chosen is not None:
            self.main.fly_to(
                camera_on(self.body, self._state.chosen, self.main.aspect, self.main.camera), self._ride_ms
            )
        elif self._explanation is not None:
            self._ride(self.main, ViewName.LESION)

    def set_theme(self, theme: Theme) -> None:
        """Draw on the theme's ground."""
        if self.body is not None:
            self.stage.ground, self.stage.weight = theme.scene_ground, theme.weight
            self.section.set_theme(theme)
            self.numbers.set_theme(theme)
            if self.beside is not None:
                self.beside.stage.ground, self.beside.stage.weight = theme.scene_ground, theme.weight
                self.beside.view.refresh()
            for view in self.views:
                view.refresh()

    def set_motion(self, *, reduced: bool) -> None:
        """Whether cameras jump instead of riding."""
        self._ride_ms = 0 if reduced else RIDE_MS
        for view in self.views:
            view.reduced_motion = reduced

    def close_stage(self) -> None:
        """Give back the drawing memory."""
        if self.body is not None:
            if self.beside is not None:
                self.beside.close_stage()
            for view in self.views:
                view.source = None
            self.stage.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.body is not None:
            self._later.start()

    def _stand_beside(self) -> None:
        stand_beside(self.look_alikes, self._row, self._column, self.size())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The sides of the views are known only now.
        if self.body is not None and not self._placed:
            QTimer.singleShot(0, self._place)

    def _place(self) -> None:
        self._placed = True
        ride, self._ride_ms = self._ride_ms, 0
        self._ride_everywhere()
        self._ride_ms = ride
        self.placed.emit()

    def _ride_everywhere(self) -> None:
        for view, name in ((self.main, ViewName.WHOLE), (self.start, self._start_name()), (self.knee, ViewName.KNEE)):
            self._ride(view, name)

    def camera_of(self, name: str, view: "Viewport | None" = None) -> "Camera":
        """The camera of a named view, for the main picture as it is now, or for another one."""
        from app.scene.views import camera_for

        assert self.body is not None
        return camera_for(name, self.body, (view or self.main).aspect, self._state, self._explanation)

    def _ride(self, view: "Viewport", name: "ViewName") -> None:
        view.fly_to(self.camera_of(name, view), self._ride_ms)
