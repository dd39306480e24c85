"""Another language or other names, wished in the bar or by a key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


def join_languages(window: "MainWindow") -> None:
    """Let the bar's button open the menu of languages."""
    window.bar.language_wanted.connect(lambda: open_language_menu(window))


def open_language_menu(window: "MainWindow") -> None:
    """Fold out the languages, and what things of the body are called."""
    from app.windows.language_menu import LanguageMenu

    menu = LanguageMenu(window.settings.naming, window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.chosen.connect(window.choose_language)
    menu.open_under(window.bar.anchor_of(window.bar.language_button))
