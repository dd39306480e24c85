"""A title and words for a step: the title is there already, so that Enter is enough."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from anatomy.files.decks import MOST_TITLE, MOST_WORDS
from app.language.words import tr
from app.windows.dialog_parts import BETWEEN, PrimaryButton, dialog_column


class StepDialog(QDialog):
    """Asks for the words of a step, or of a deck.

    Parameters
    ----------
    parent : QWidget
    heading : str
        What the words are for.
    keep : str
        What the button says.
    title : str
    words : str, optional
        None where only a title is asked for.
    """

    def __init__(self, parent: QWidget, heading: str, keep: str, title: str, words: str | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        column = dialog_column(self)
        column.setSpacing(6)
        self.title = QLineEdit(title)
        self.title.setMaxLength(MOST_TITLE)
        self.title.selectAll()
        self._add(column, tr("Title"), self.title)
        self.words = QPlainTextEdit(words or "")
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(
            tr("What the audience reads below the picture. Left empty: the sentence of the story’s step.")
        )
        self._add(column, tr("Words (if you like)"), self.words, shown=words is not None)
        self.note = QLabel(tr("Decks are for teaching. Write nothing about a person in them."))
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        row = QHBoxLayout()
        column.addSpacing(BETWEEN)
        row.addStretch(1)
        self.keep, self.cancel = PrimaryButton(keep), QPushButton(tr("Cancel"))
        self.keep.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.keep.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.reject)
        row.addWidget(self.cancel)
        row.addWidget(self.keep)
        column.addLayout(row)
        # In the words Enter begins a new line.
        QShortcut(QKeySequence("Ctrl+Return"), self, self._accept)
        line = self.fontMetrics().height()
        room = QSize(line * 26, line * (19 if words is not None else 11))
        self.resize(room.boundedTo(parent.window().size() * 0.94))
        self.title.setFocus()

    def _add(self, column: QVBoxLayout, name: str, widget: QWidget, *, shown: bool = True) -> None:
        label = QLabel(name)
        label.setObjectName("heading")
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        if column.count() and shown:
            column.addSpacing(6)
        for part in (label, widget):
            part.setVisible(shown)
            column.addWidget(part)

    def _accept(self) -> None:
        letters = len(self.words.toPlainText())
        if letters > MOST_WORDS:
            self.note.setText(
                tr(
                    "The words have {letters} letters; at most {most} are kept. Shorten them.",
                    letters=letters,
                    most=MOST_WORDS,
                )
            )
            return
        self.accept()
