"""The one dialog for what nobody foresaw: what happened, what can be done, and how to pass it on."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.language.words import tr


class FaultDialog(QDialog):
    """Says that something went wrong.

    Parameters
    ----------
    said : str
        The fault in its own words.
    details : str
        What whoever mends it needs to know; nothing about a person is in it.
    log : Path
        Where it was written down.
    written : bool
        Whether it could be.
    """

    def __init__(
        self, said: str, details: str, log: Path, parent: QWidget | None = None, *, written: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        self._details, self._log = details, log
        column = QVBoxLayout(self)
        column.setSpacing(10)
        heading = QLabel(tr("Something went wrong that Kneural did not foresee."))
        heading.setObjectName("title")
        advice = QLabel(
            tr("Nothing is lost: you can go on. If the picture looks odd, press Home, or start Kneural again.")
        )
        where = (
            tr("It was written down in {file}.", file=log)
            if written
            else tr("It could not be written down in {file}: copy the details before you go on.", file=log)
        )
        told = QLabel(f"{where}\n{said}")
        for label in (heading, advice, told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        told.setObjectName("quiet")
        self.text = QPlainTextEdit(details)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Details"))
        self.text.hide()
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox()
        self.more = self._button(buttons, tr("Show details"), self._show_details)
        self.copy = self._button(buttons, tr("Copy details"), self._copy)
        self.folder = self._button(buttons, tr("Open its folder"), self._open_folder)
        on = buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        on.setDefault(True)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        on.setFocus()

    def _button(self, box: QDialogButtonBox, text: str, do: object) -> QPushButton:
        button = box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(do)
        return button

    def _show_details(self) -> None:
        shown = self.text.isHidden()
        self.text.setVisible(shown)
        self.more.setText(tr("Hide details") if shown else tr("Show details"))
        if shown:
            self.resize(max(self.width(), self.fontMetrics().height() * 40), self.fontMetrics().height() * 28)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(tr("Copied"))

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent))):
            self.folder.setText(tr("No program for folders here"))
            self.folder.setEnabled(False)
