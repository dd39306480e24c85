"""What handling the picture needs beside the panels: the cube, what the body turns about, the palette and the settings."""

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.look.motion import keep_still
from app.look.theme import AS_THE_SYSTEM
from app.state.state import State

if TYPE_CHECKING:
    from app.scene.camera import Camera
    from app.scene.picture import Place
    from app.windows.body_view import BodyView
    from app.windows.command_palette import CommandPalette
    from app.windows.main_window import MainWindow
    from app.windows.orientation_cube import OrientationCube
    from app.windows.settings_sheet import SettingsSheet


LESION_REACH_MM = 600.0
"""The lesion is what the body turns about where the picture shows no more than this height (authored): in the picture of the
whole body the legs would swing out of it."""
WHOLE_MM = 900.0
"""A picture of this height shows the whole body, or nearly (authored)."""


class Handling(QObject):
    """Joins these parts with the window; each is made when it is first wanted.

    Parameters
    ----------
    window : MainWindow
        Filled.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.used: tuple[str, ...] = ()
        """What was done by the palette in this session, newest first."""
        self.cube: OrientationCube | None = None
        self._palette: CommandPalette | None = None
        self._settings: SettingsSheet | None = None
        view = self._solid()
        if view is not None:
            self.cube = _cube_on(view)
        window.bar.settings_wanted.connect(self.open_settings)
        window.store.listen(self._on_state_changed)
        # While presenting, the cube leaves the picture to the hall.
        window.installEventFilter(self)
        window.body_view.installEventFilter(self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_look)

    def _solid(self) -> "BodyView | None":
        """The view of the solid body, where there is one."""
        from app.windows.body_view import BodyView

        view = self._window.body_view
        return view if isinstance(view, BodyView) and view.body is not None else None

    @property
    def palette(self) -> "CommandPalette":
        """The box in which everything can be found and done."""
        if self._palette is None:
            from app.windows.command_palette import CommandPalette

            self._palette = CommandPalette(self._window)
            self._palette.done.connect(self._note_used)
        return self._palette

    def open_palette(self) -> None:
        """Fold out everything that can be done, what was used last first; again, to close."""
        from app.windows.palette_entries import entries_of

        if self._palette is not None and self._palette.is_open:
            self._palette.close_it()
        elif not self._window.presenting:
            self.palette.open_with(entries_of(self._window), self.used)

    def open_settings(self) -> None:
        """Fold out text size, look, movement and words."""
        from app.windows.settings_sheet import SettingsSheet

        if self._settings is not None:
            self._settings.deleteLater()
        self._settings = SettingsSheet(self._window)
        self._settings.open_under(self._window.bar.anchor_of(self._window.bar.settings_button))

    @property
    def settings_sheet(self) -> "SettingsSheet | None":
        """The sheet that was opened last."""
        return self._settings

    def set_motion(self, *, reduced: bool) -> None:
        """Whether cameras jump instead of riding: so chosen, or asked for by the system."""
        view = self._solid()
        if view is not None:
            view.set_motion(reduced=keep_still(reduced))

    def _note_used(self, entry: str) -> None:
        self.used = (entry, *(one for one in self.used if one != entry))[:8]

    # --- what the body turns about ----------------------------------------------------------------------------------

    def _on_state_changed(self, old: State, new: State) -> None:
        self._window.choose.recent.show_lesions(self._window.store.shown, new.lesion)
        # Once the picture shows it: the marks of the lesion are on the stage by then.
        QTimer.singleShot(0, self, self._set_pivot)

    def _set_pivot(self) -> None:
        view = self._solid()
        if view is None:
            return
        pivot = pivot_of(self._window.store.state, view)
        chosen = self._window.store.state.chosen is not None
        for each in view.views:
            each.pivot, each.pivot_reach_mm = pivot, inf if chosen else LESION_REACH_MM

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.cube is not None and event.type() in {
            QEvent.Type.Resize,
            QEvent.Type.WindowStateChange,
            QEvent.Type.LayoutRequest,
        }:
            self.cube.put_away(self._window.presenting)
        return super().eventFilter(watched, event)

    def _on_system_look(self) -> None:
        if self._window.settings.theme == AS_THE_SYSTEM and not self._window.theme.from_afar:
            self._window.wear()


def _cube_on(view: "BodyView") -> "OrientationCube":
    from app.windows.orientation_cube import OrientationCube

    cube = OrientationCube(view.main)
    cube.frame = lambda azimuth, pitch: _whole(view, azimuth, pitch)
    return cube


def _whole(view: "BodyView", azimuth: float, pitch: float) -> "Camera | None":
    """The whole body from another side, where all of it is in sight now; None where the eye is nearer."""
    from app.scene.views import whole_from

    assert view.body is not None
    main = view.main
    chosen_in_sight = main.pivot_in_sight is not None
    if chosen_in_sight or main.height() / main.camera.pixels_per_mm(main.height()) < WHOLE_MM:
        return None
    return whole_from(view.body, azimuth, pitch, main.aspect)


def pivot_of(state: State, view: "BodyView") -> "Place | None":
    """What the body turns about: the chosen structure, else the lesion; None: what the eye looks at."""
    shape = view.stage.shapes.get(state.chosen) if state.chosen is not None else None
    if shape is not None:
        x, y, z = (float(v) for v in shape.centre)
        return x, y, z
    marks = view.stage.picture.marks
    return marks[0].at if marks else None
