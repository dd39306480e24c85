"""Another body beside the main one, seen from the same place: healthy beside affected, or two lesions."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from app.language.words import phrase, tr
from app.look.colours import Ground
from app.scene.describe import describe
from app.scene.stage import Stage
from app.scene.viewport import Viewport
from app.state.state import State
from app.windows.bones_choice import BonesCredits

if TYPE_CHECKING:
    from anatomy.reasoning.explanation import Explanation

HEALTHY = phrase("Healthy")


class Beside(QWidget):
    """Owns a second stage while it is open. Both eyes move together.

    Parameters
    ----------
    body : Body
    ground : Ground
    main : Viewport
        The view beside which this one stands.
    """

    def __init__(self, body: Body, ground: Ground, main: Viewport) -> None:
        super().__init__()
        self.stage = Stage(body, ground)
        self.view = Viewport(self.stage, name=tr("The body beside it"), title=tr(HEALTHY))
        self.view.hover_names = main.hover_names
        self._credit = BonesCredits(body, self.view)
        self._main = main
        self._following = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        main.camera_changed.connect(self._follow_main)
        self.view.camera_changed.connect(self._lead_main)

    def show_state(self, state: State, explanation: "Explanation | None", facts: Facts, body: Body) -> None:
        """Show what is wrong with the other body; what else is shown is as in the main view."""
        if body is not self.stage.body:
            self.stage.wear(body)
            self._credit.show_body(body)
        self.view.title = explanation.title if explanation is not None else tr(HEALTHY)
        self.stage.show(describe(state, explanation, facts, body))
        self.view.refresh()

    def close_stage(self) -> None:
        """Give back the drawing memory."""
        self._main.camera_changed.disconnect(self._follow_main)
        self.view.source = None
        self.stage.close()

    def _follow_main(self) -> None:
        self._link(self._main, self.view)

    def _lead_main(self) -> None:
        self._link(self.view, self._main)

    def _link(self, leader: Viewport, follower: Viewport) -> None:
        # Each would answer the other without end.
        if not self._following and follower.camera != leader.camera:
            self._following = True
            follower.set_camera(leader.camera, moving=not leader.at_rest)
            self._following = False
