"""The window in another look."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.look.theme import Theme, dress, percent_from_afar

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


def put_on(window: "MainWindow", theme: Theme, text_percent: int) -> None:
    """Dress the application and every part of the window; type for a hall is measured by the window's height."""
    if theme.from_afar:
        text_percent = percent_from_afar(window.height(), window.logicalDpiY(), text_percent)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, theme, text_percent)
    for part in (window.bar, window.choose, window.meaning, window.body_view):
        part.set_theme(theme)
