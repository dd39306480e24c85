"""The centre of the window: the whole body, and beside it where it starts and where it is felt."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import Side
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from app.look.theme import DARK, Theme
from app.scene.views import ViewName
from app.state.state import KneeView, State
from app.windows.close_up import CloseUp

if TYPE_CHECKING:
    from anatomy.facts.names import StructureId
    from anatomy.geometry.shapes import Body
    from anatomy.reasoning.explanation import Explanation
    from app.scene.camera import Camera
    from app.scene.viewport import Viewport

RIDE_MS = 700
STEP_VIEWS = {None: ViewName.WHOLE, 0: ViewName.LESION, 1: ViewName.LESION, 2: ViewName.WHOLE, 3: ViewName.KNEE}


class BodyView(QWidget):
    """Three linked views of one stage; or one sentence where the shapes cannot be read."""

    structure_chosen = Signal(object)  # StructureId or None
    knee_view_chosen = Signal(object)  # KneeView
    hovered = Signal(object)

    def __init__(self, facts: Facts, theme: Theme, *, reduced_motion: bool) -> None:
        super().__init__()
        self._facts, self._ride_ms = facts, 0 if reduced_motion else RIDE_MS
        self._state = State()
        self._explanation: Explanation | None = None
        self._placed = False
        self.trouble = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        try:
            self.body: Body | None = read_bundle(BUNDLE)
        except BundleError as error:
            self.body, self.trouble = None, str(error)
            sentence = QLabel(
                f"The body cannot be shown.\n\n{error}\n\nThe explanation on the right works all the same."
            )
            sentence.setWordWrap(True)
            sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(sentence)
            return
        self._set_the_stage(self.body, theme)

    def _set_the_stage(self, body: "Body", theme: Theme) -> None:
        from app.look.colours import DARK_GROUND, LIGHT_GROUND
        from app.scene.stage import Stage
        from app.scene.viewport import Viewport

        self._grounds = {True: DARK_GROUND, False: LIGHT_GROUND}
        self.stage = Stage(body, self._grounds[theme is DARK])
        self.main = Viewport(self.stage, name="The body")
        self.start = Viewport(self.stage, name="Where it starts: close-up of the spine", labels=False)
        self.knee = Viewport(self.stage, name="Where it is felt: close-up of the knee", labels=False)
        self.views = (self.main, self.start, self.knee)
        for view in self.views:
            view.chosen.connect(self.structure_chosen)
            view.reduced_motion = self._ride_ms == 0
            view.hover_names = self._name
        self.start_frame = CloseUp("Where it starts", self.start)
        self.knee_frame = CloseUp("Where it is felt", self.knee, tuple(KneeView))
        self.knee_frame.view_chosen.connect(self.knee_view_chosen)
        close_ups = QWidget()
        column = QVBoxLayout(close_ups)
        column.setContentsMargins(0, 10, 10, 10)
        column.setSpacing(10)
        column.addWidget(self.start_frame, 1)
        column.addWidget(self.knee_frame, 1)
        self._row.addWidget(self.main, 5)
        close_ups.setMinimumWidth(150)
        self._row.addWidget(close_ups, 4)
        self.setFocusProxy(self.main)

    def _name(self, structure: "StructureId") -> str:
        row = self._facts.structure(structure)
        if row is None:
            return structure
        side = next((f" ({side})" for side in Side if structure.endswith(f"-{side}")), "")
        return f"{row.english}{side}"

    def show_state(self, old: State, new: State, explanation: "Explanation | None") -> None:
        """Light what the state means, and ride to where it changed."""
        self._state, before, self._explanation = new, self._explanation, explanation
        if self.body is None:
            return
        from app.scene.describe import describe
        from app.scene.views import knee_view

        self.stage.show(describe(new, explanation, self._facts, self.body))
        for view in self.views:
            view.refresh()
        self.knee_frame.show_side(knee_view(new, explanation) if explanation or new.knee_view else None)
        if not self._placed or _other_place(before, explanation):
            self._ride_everywhere()
        elif old.knee_view != new.knee_view:
            self._ride(self.knee, ViewName.KNEE)
        if old.step != new.step:
            self._ride(self.main, STEP_VIEWS[new.step])

    def go_home(self) -> None:
        """All three views back to their usual sides."""
        if self.body is not None:
            self._ride_everywhere()

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
            self.stage.ground = self._grounds[theme is DARK]
            for view in self.views:
                view.refresh()

    def close_stage(self) -> None:
        """Give back the drawing memory."""
        if self.body is not None:
            for view in self.views:
                view.source = None
            self.stage.close()

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

    def _ride_everywhere(self) -> None:
        for view, name in ((self.main, ViewName.WHOLE), (self.start, ViewName.LESION), (self.knee, ViewName.KNEE)):
            self._ride(view, name)

    def camera_of(self, name: str) -> "Camera":
        """The camera of a named view, for the main picture as it is now."""
        from app.scene.views import camera_for

        assert self.body is not None
        return camera_for(name, self.body, self.main.aspect, self._state, self._explanation)

    def _ride(self, view: "Viewport", name: "ViewName") -> None:
        from app.scene.views import camera_for

        assert self.body is not None
        view.fly_to(camera_for(name, self.body, view.aspect, self._state, self._explanation), self._ride_ms)


def _other_place(before: "Explanation | None", now: "Explanation | None") -> bool:
    """Whether the lesion moved; a severity that changes moves no camera."""
    if before is None or now is None:
        return before is not now
    return replace(before.lesion, severity=0) != replace(now.lesion, severity=0)
