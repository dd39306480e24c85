"""The decks that come with Kneural, and the way to those that lie in files."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from anatomy.files.decks import Deck, DeckError, shipped_deck, shipped_decks
from app.language.languages import deck_words
from app.language.words import spoken, tr
from app.windows.dialog_parts import PrimaryButton, dialog_column
from app.windows.rows import Rows

DECK_ROLE = Qt.ItemDataRole.UserRole


class OpenDeckDialog(QDialog):
    """Tells which deck is to be opened, or that a file is wanted."""

    deck_chosen = Signal(object)  # Deck
    file_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open a deck"))
        column = dialog_column(self)
        said = QLabel(tr("A deck is a row of views with words, for a lecture. These come with Kneural:"))
        said.setWordWrap(True)
        column.addWidget(said)
        self.list, rows = Rows(), list[QListWidgetItem]()
        self.list.setAccessibleName(tr("Decks that come with Kneural"))
        self.list.setObjectName("steps")
        self.list.setSpacing(3)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        words, line = deck_words(spoken()), self.fontMetrics().height()
        for path in shipped_decks():
            try:
                deck = shipped_deck(path, words)
            except DeckError:
                continue  # a damaged one is not offered; the others are
            item = QListWidgetItem(f"{deck.title}\n{tr('{count} steps', count=len(deck.steps))}")
            item.setData(DECK_ROLE, deck)
            item.setToolTip("\n".join(f"{number}  {step.title}" for number, step in enumerate(deck.steps, 1)))
            item.setSizeHint(QSize(0, round(2.9 * line)))
            rows.append(item)
        self.list.fill(rows)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        self.list.itemDoubleClicked.connect(self._choose)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.file_button = self._button(tr("From a file …"), self._on_file)
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(self._button(tr("Cancel"), self.reject))
        self.open_button = self._button(tr("Open"), lambda: self._choose(self.list.currentItem()), PrimaryButton)
        self.open_button.setDefault(True)
        row.addWidget(self.open_button)
        column.addLayout(row)
        self.resize(QSize(line * 30, line * 18).boundedTo(parent.window().size() * 0.94))
        self.list.setFocus()

    def _button(self, text: str, do: Callable[[], object], kind: type[QPushButton] = QPushButton) -> QPushButton:
        button = kind(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or self.result() == QDialog.DialogCode.Accepted:
            return
        deck: Deck = item.data(DECK_ROLE)
        self.accept()
        self.deck_chosen.emit(deck)

    def _on_file(self) -> None:
        self.accept()
        self.file_wanted.emit()
