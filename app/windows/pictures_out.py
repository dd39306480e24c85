"""Everything that leaves the window as a file or over the clipboard: still and moving pictures, and the body's shapes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from app.language.words import tr
from app.windows import saving_place

if TYPE_CHECKING:
    from app.exports.extras import Extras
    from app.scene.viewport import Viewport
    from app.windows.export_dialog import ExportDialog, Seen
    from app.windows.main_window import MainWindow


class PicturesOut(QObject):
    """Opens the dialogs over a filled window. Nothing here changes the store: looking away from a picture is no wish.

    Parameters
    ----------
    window : MainWindow
        Filled.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._extras: Extras | None = None
        self.dialog: ExportDialog | None = None

    def open_picture(self) -> None:
        """Save or copy a still picture."""
        from app.windows.picture_dialog import PictureDialog

        seen = self.seen()
        if seen is not None:
            self._open(PictureDialog(self._window, seen, *self._chosen_before()))

    def open_moving(self) -> None:
        """Save the story or a turn of the body."""
        from app.windows.moving_picture_dialog import MovingPictureDialog

        seen = self.seen()
        if seen is not None:
            self._open(MovingPictureDialog(self._window, seen))

    def copy_view(self) -> None:
        """The picture as it is seen now, on the clipboard."""
        from app.scene.reading_pixels import DrawingLostError
        from app.scene.viewport import Viewport

        view = self._window.body_view.main
        try:
            image = image_of(view) if isinstance(view, Viewport) and view.source is not None else view.grab().toImage()
        except DrawingLostError as error:
            self._window.notify(str(error))
            return
        QGuiApplication.clipboard().setImage(image)
        self._window.notify(tr("The picture is on the clipboard."))

    def save_body(self) -> None:
        """Save the shapes as they are shown, for other programs."""
        from app.exports.errors import ExportError
        from app.exports.shapes import export_body, export_structures

        window, body = self._window, self._window.body_view.body
        if body is None:
            window.notify(tr("There is no body to be saved."))
            return
        state = window.store.state
        everything = {tr("All that is shown, GLB (*.glb)"): "glb", tr("All that is shown, PLY (*.ply)"): "ply"}
        alone = {}
        if state.chosen is not None and state.chosen in body.shapes:
            alone = {
                tr("What is chosen, alone and healthy, GLB (*.glb)"): "glb",
                tr("What is chosen, alone and healthy, PLY (*.ply)"): "ply",
            }
        name = saving_place.file_name(tr("Body"), ".glb")
        asked = saving_place.ask_place(window, tr("Save the body"), name, [*everything, *alone], ".glb")
        if asked is None:
            return
        place, kind = asked
        try:
            if kind in alone and state.chosen is not None:
                export_structures(body, [state.chosen], alone[kind], place)
            else:
                export_body(window.facts, body, window.explanation, state, everything.get(kind, "glb"), place)
        except ExportError as error:
            window.notify(str(error))
        else:
            window.notify(tr("Saved: {file}", file=place))

    def menu(self) -> QMenu:
        """All four ways out, each with its key."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wish in ("save-picture", "save-moving", "save-body", "copy-picture"):
            menu.addAction(self._window.wish_actions[wish])
        return menu

    def open_menu(self) -> None:
        """Fold out the ways out below the bar's button."""
        button = self._window.bar.anchor_of(self._window.bar.save_button)
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height() + 6)))

    def seen(self) -> "Seen | None":
        """What the window shows; None, and a sentence, where there is no solid body to be drawn."""
        from app.scene.viewport import Viewport
        from app.windows.export_dialog import Seen

        window = self._window
        body, main = window.body_view.body, getattr(window.body_view, "main", None)
        if body is None or not isinstance(main, Viewport):
            window.notify(
                tr("This needs the body in three dimensions; the picture that is shown can be copied (Ctrl+C).")
            )
            return None
        window.body_view.stop_moving()
        if window.player is not None:
            window.player.stop()
        ratio = main.devicePixelRatioF()
        size = max(round(main.width() * ratio), 16), max(round(main.height() * ratio), 16)
        dark = window.theme.name == "dark"
        state = window.store.state
        explanation = window.explanation
        return Seen(window.facts, body, explanation, state, main.camera, size, dark)

    def _chosen_before(self) -> "tuple[Extras, ...]":
        return () if self._extras is None else (self._extras,)

    def _open(self, dialog: "ExportDialog") -> None:
        from app.windows.picture_dialog import PictureDialog

        def forget() -> None:
            if isinstance(dialog, PictureDialog):
                self._extras = dialog.extras
            self.dialog = None

        self.dialog = dialog
        dialog.finished.connect(forget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def image_of(view: "Viewport") -> QImage:
    """What a view shows, finely drawn, with its words and without the pointer's."""
    from PySide6.QtGui import QPainter

    from app.scene.credits import paint_credit
    from app.scene.overlay import Overlay
    from app.scene.quality import Quality
    from app.scene.stage import Stage

    source = view.source
    assert source is not None
    ratio = view.devicePixelRatioF()
    width, height = round(view.width() * ratio), round(view.height() * ratio)
    pixels = source.frame(view.camera, width, height, Quality.FINE)
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888).copy()
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    over = Overlay(painter, view.camera, view.width(), view.height(), view.palette(), view.font())
    if view.title:
        over.title(view.title)
    if view.words:
        over.words(low=bool(view.title))
    if view.labels:
        over.labels(source.picture.labels, source.picture.keep_clear)
    if view.caption:
        over.caption(view.caption)
    if isinstance(source, Stage):
        paint_credit(painter, view.width(), view.height(), source.body, view.font())
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image
