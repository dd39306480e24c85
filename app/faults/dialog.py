"""The one dialog for what nobody foresaw: what happened, what can be done, and how to pass it on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language.words import tr

MOST_OF_WINDOW, LINES_WIDE, GAP = 0.94, 30, 12


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
        area, inside = QScrollArea(), QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        for label in (heading, advice, told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        told.setObjectName("quiet")
        # In large type there may be more words than room.
        area.setObjectName("panel")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column.addWidget(area, 2)
        self.text = QPlainTextEdit(details)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Details"))
        self.text.hide()
        column.addWidget(self.text, 1)
        self.more = _button(tr("Show details"), self._show_details)
        self.copy = _button(tr("Copy details"), self._copy)
        self.folder = _button(tr("Open its folder"), self._open_folder)
        on = _button(tr("Go on"), self.accept)
        on.setDefault(True)
        row = (self.more, self.copy, self.folder, on)
        grid = QGridLayout()
        column.addLayout(grid)
        line, most = (
            self.fontMetrics().height(),
            parent.window().size() * MOST_OF_WINDOW if parent else QSize(9999, 9999),
        )
        needs = sum(button.sizeHint().width() + GAP for button in row) + 2 * GAP
        side_by_side = len(row) if needs <= most.width() else len(row) // 2
        for place, button in enumerate(row):
            grid.addWidget(button, place // side_by_side, place % side_by_side)
        width = min(max(needs, LINES_WIDE * line), most.width())
        high = words.totalHeightForWidth(width - 3 * GAP) + self.sizeHint().height() - area.sizeHint().height()
        self.resize(width, min(high + GAP, most.height()))
        on.setFocus()

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


def _button(text: str, do: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _checked=False: do())
    return button
