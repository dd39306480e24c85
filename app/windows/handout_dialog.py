"""The page to take home before it is saved: how it will look, on which paper, and where to."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from app.exports.errors import ExportError
from app.exports.handout import Handout, export_handout, usual_paper
from app.exports.handout_page import Paper
from app.language.words import phrase, tr
from app.windows import saving_place
from app.windows.dialog_parts import PrimaryButton, dialog_column
from app.windows.panel_parts import words

PAPERS = {Paper.A4: phrase("A4"), Paper.LETTER: phrase("Letter")}
TARGET = 44
"""Pixels: the least height of what a finger is to meet."""
PREVIEW_HEIGHT = 1600


class Sheet(QLabel):
    """A page as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(200, 260)

    def show_page(self, image: QImage) -> None:
        """Show this page."""
        self._image = image
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(480, 660)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        fitted = self._image.scaled(
            self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(fitted)
        # The paper's edge: white lies on white else.
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1))
        painter.end()
        fitted.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(fitted))


class HandoutDialog(QDialog):
    """Nothing is written before the person says where; nothing is kept."""

    def __init__(self, parent: QWidget | None, handout: Handout, paper: Paper | None = None) -> None:
        super().__init__(parent)
        self.handout = handout
        self.paper = paper or usual_paper(QLocale.territoryToCode(QLocale.system().territory()))
        self.setWindowTitle(tr("Page to take home"))
        column = dialog_column(self)
        column.addWidget(words(tr("One page, without names and dates. Save it, then print it or hand it on."), "quiet"))
        self.sheet = Sheet()
        self.sheet.setAccessibleName(tr("How the page will look"))
        column.addWidget(self.sheet, 1)
        row = QHBoxLayout()
        group = QButtonGroup(self)
        self.papers: dict[Paper, QPushButton] = {}
        for paper_size, name in PAPERS.items():
            button = _large(tr(name))
            button.setCheckable(True)
            button.setChecked(paper_size is self.paper)
            button.setAccessibleName(tr("Paper: {name}", name=tr(name)))
            button.clicked.connect(lambda _=False, one=paper_size: self.choose_paper(one))
            group.addButton(button)
            self.papers[paper_size] = button
            row.addWidget(button)
        row.addStretch(1)
        self.close_button = _large(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.save_button = _large(tr("Save as PDF …"), PrimaryButton)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.said = words("", "strong")
        self.said.hide()
        column.addWidget(self.said)
        room = QSize(620, 900)
        self.resize(room.boundedTo(parent.window().size() * 0.96) if parent is not None else room)
        self.choose_paper(self.paper)

    def choose_paper(self, paper: Paper) -> None:
        """Lay the page out on this paper."""
        self.paper = paper
        self.sheet.show_page(self.handout.image(paper, PREVIEW_HEIGHT))

    def save(self) -> None:
        """Ask where to, and write the page there."""
        asked = saving_place.ask_place(self, tr("Save the page"), file_name(self.handout), [tr("PDF (*.pdf)")], ".pdf")
        if asked is not None:
            self.save_to(asked[0])

    def save_to(self, out: Path) -> None:
        """Write the page to this place, and say how it went."""
        try:
            export_handout(self.handout, self.paper, out)
        except ExportError as error:
            self._say(str(error))
            return
        self._say(tr("Saved: {file}", file=out.name))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()


def file_name(handout: Handout) -> str:
    """A name for the file that says what the page is about, and nothing about who takes it."""
    kept = "".join(letter if letter.isalnum() or letter == "-" else " " for letter in handout.words.heading)
    return "-".join(kept.split()) + ".pdf"


def _large(text: str, kind: type[QPushButton] = QPushButton) -> QPushButton:
    button = kind(text)
    button.setMinimumHeight(TARGET)
    button.setAutoDefault(False)
    return button
