"""The centre of the window: the whole body, and beside it where it starts and where it is felt."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.files.shape_bundle import BundleError, read_bundle
from app.look.theme import Theme
from app.state.state import KneeView, State
from app.windows.close_up import CloseUp

if TYPE_CHECKING:
    from anatomy.facts.names import StructureId
    from anatomy.geometry.shapes import Body
    from anatomy.reasoning.explanation import Explanation

RIDE_MS = 700


class BodyView(QWidget):
    """Three linked views of one stage; or one sentence where the shapes cannot be read."""

    structure_chosen = Signal(object)  # StructureId or None
    knee_view_chosen = Signal(object)  # KneeView
    hovered = Signal(object)

    def __init__(self, facts: Facts, theme: Theme, *, reduced_motion: bool) -> None:
        super().__init__()
        self._facts, self._ride_ms = facts, 0 if reduced_motion else RIDE_MS
        self._state, self._explanation = State(), None
        self.trouble = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        try:
            self.body: Body | None = read_bundle()
        except BundleError as error:
            self.body, self.trouble = None, str(error)
            sentence = QLabel(f"The body cannot be shown.\n\n{error}\n\nThe explanation on the right works all the same.")
            sentence.setWordWrap(True)
            sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(sentence)
            return
        self._set_the_stage(self.body, theme)

    def _set_the_stage(self, body: "Body", theme: Theme) -> None:
        from app.scene.stage import Stage
        from app.scene.viewport import Viewport

        self.stage = Stage(body, self._facts)
        self.main, self.start, self.knee = (Viewport(self.stage) for _ in range(3))
        for view in (self.main, self.start, self.knee):
            view.chosen.connect(self.structure_chosen)
        self.start_frame = CloseUp("Where it starts", self.start)
        self.knee_frame = CloseUp("Where it is felt", self.knee, tuple(KneeView))
        self.knee_frame.view_chosen.connect(self.knee_view_chosen)
        self._close_ups = QWidget()
        column = QVBoxLayout(self._close_ups)
        column.setContentsMargins(0, 10, 10, 10)
        column.setSpacing(10)
        column.addWidget(self.start_frame, 1)
        column.addWidget(self.knee_frame, 1)
        self._row.addWidget(self.main, 5)
        self._row.addWidget(self._close_ups, 3)
        self.main.setAccessibleName("The body")
        self.start.setAccessibleName("Where it starts: close-up of the spine")
        self.knee.setAccessibleName("Where it is felt: close-up of the knee")
        self.set_theme(theme)
