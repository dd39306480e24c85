"""Parts of the window that the first picture does without: each is made, and joined, when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.windows.compare_menu import CompareMenu
    from app.windows.consultation import Consultation
    from app.windows.main_window import MainWindow
    from app.windows.presenting.presenter import Presenter
    from app.windows.view_menu import ViewMenu


class PartsOnFirstUse(QWidget):
    """What `MainWindow` has beside its panels."""

    def made(self, part: str) -> bool:
        """Whether a part has been asked for before."""
        return part in self.__dict__

    @property
    def presenting(self) -> bool:
        """Whether somebody is presenting."""
        return self.made("presenter") and self.presenter.on

    @cached_property
    def presenter(self) -> "Presenter":
        """Full screen for a hall."""
        from app.windows.presenting.presenter import Presenter

        return Presenter(self._window)

    @cached_property
    def consultation(self) -> "Consultation":
        """Large and calm, beside a patient."""
        from app.windows.consultation import Consultation

        return Consultation(self._window)

    @cached_property
    def view_menu(self) -> "ViewMenu":
        """Whose body, and what of it is shown."""
        from app.windows.view_menu import ViewMenu
        from app.windows.wiring import join_view_menu

        window = self._window
        menu = ViewMenu(window.body_view.people, window)
        join_view_menu(window, menu)
        menu.show_state(window.store.state)
        return menu

    @cached_property
    def compare_menu(self) -> "CompareMenu":
        """What can be put beside this body."""
        from app.windows.compare_menu import CompareMenu
        from app.windows.wiring import join_compare_menu

        menu = CompareMenu(self._window.facts, self)
        join_compare_menu(self._window, menu)
        return menu

    @property
    def _window(self) -> "MainWindow":
        return cast("MainWindow", self)
