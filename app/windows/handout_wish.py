"""Makes the page to take home of what the window shows, and opens it before it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.exports.errors import ExportError
from app.language.words import tr

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


def open_handout(window: "MainWindow") -> None:
    """Open the page to take home; for the healthy body there is none, and a sentence says so."""
    from app.exports.handout import make_handout
    from app.scene.reading_pixels import DrawingLostError
    from app.windows.body_view import BodyView
    from app.windows.handout_dialog import HandoutDialog

    if window.explanation is None or window.explanation.lesion.severity <= 0:
        window.notify(tr("Choose first what is wrong: the page to take home is about that."))
        return
    view = window.body_view
    # Where the window can only show a flat body, nothing can be drawn for the page either.
    body = view.body if isinstance(view, BodyView) else None
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        made = make_handout(window.facts, body, window.explanation, window.store.state)
        dialog = HandoutDialog(window, made)
    except (ExportError, DrawingLostError) as error:
        window.notify(str(error))
        return
    finally:
        QGuiApplication.restoreOverrideCursor()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
