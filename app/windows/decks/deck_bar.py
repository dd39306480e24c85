"""The bar of an open deck: its steps in order, what the step says, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.actions import decking
from app.language.words import tr
from app.state.state import State
from app.windows.button_icons import give_icon
from app.windows.decks.wishes import OF_DECK, OF_STEP
from app.windows.elided import ElidedLabel
from app.windows.later import Later
from app.windows.rows import Rows

if TYPE_CHECKING:
    from app.windows.decks.decks import Decks
    from app.windows.main_window import MainWindow

WIDEST = 15
"""Of a step, in heights of a line; longer titles are shortened."""
LOW, NARROW = 44, 62
"""In heights of a line: in a lower window the story’s steps give way, in a narrower one buttons say less."""


class _Steps(QStyledItemDelegate):
    """A step is as wide as its title, within reason."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        wide = option.fontMetrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole))) + 2 * line
        return QSize(min(max(wide, 3 * line), WIDEST * line), round(1.7 * line))


class StepList(Rows):
    """The steps side by side: arrows go through them, dragging puts them in another order."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("steps")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setUniformItemSizes(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_Steps(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(tr("Steps of the deck"))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(12 * line, round(1.7 * line) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * self.fontMetrics().height(), self.sizeHint().height())


class DeckBar(QWidget):
    """Shows the deck of the state; tells what is wished to `Decks`.

    Parameters
    ----------
    window : MainWindow
    decks : Decks
    """

    def __init__(self, window: "MainWindow", decks: "Decks") -> None:
        super().__init__()
        self._window, self._decks = window, decks
        self._dropped: tuple[int, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 12, 5)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(6)
        column.addLayout(row)
        self.deck_button = QPushButton()
        give_icon(self.deck_button, "deck")
        self.deck_button.clicked.connect(self.open_menu)
        self.list = StepList()
        self.list.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        self.keep_button = QPushButton(tr("Keep this view"))
        self.keep_button.setToolTip(tr("Keep this view as a step of the deck (D)"))
        self.keep_button.clicked.connect(lambda: decks.keep_view())
        self.present_button = QPushButton(tr("Present"))
        give_icon(self.present_button, "play")
        self.present_button.setToolTip(tr("Present the deck: full screen, with a remote’s keys (F5)"))
        self.present_button.clicked.connect(lambda: window.presenter.begin())
        row.addWidget(self.deck_button)
        row.addWidget(self.list, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.present_button)
        self.below = QWidget()
        told = QHBoxLayout(self.below)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(6)
        self.words = ElidedLabel("")
        self.words.setSizePolicy(self.sizePolicy().Policy.Ignored, self.sizePolicy().Policy.Fixed)
        told.addWidget(self.words, 1)
        self.edit_button = _small(tr("Words …"), tr("Title and words of this step (E)"))
        self.edit_button.clicked.connect(lambda: decks.edit())
        self.retake_button = _small(tr("Take anew"), tr("The step shows what you see now (Shift+D)"))
        self.retake_button.clicked.connect(lambda: decks.retake())
        for button in (self.edit_button, self.retake_button):
            told.addWidget(button)
        column.addWidget(self.below)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemClicked.connect(lambda item: decks.show(self.list.row(item)))
        self.list.itemDoubleClicked.connect(lambda _item: decks.edit())
        self.list.model().rowsMoved.connect(self._on_moved)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_step_menu)
        for key, do in (("Del", decks.delete), ("Return", decks.edit)):
            QShortcut(QKeySequence(key), self.list, do, context=Qt.ShortcutContext.WidgetShortcut)
        self._later = Later(self, self._after_drop)
        self._fit_later = Later(self, self._fit)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_state(self, state: State) -> None:
        """Show the deck, the step gone to last, and whether what is seen is still that step."""
        book = state.deck
        if book is None:
            return
        title = book.deck.title or tr("New deck")
        self.deck_button.setText(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, self._title_room))
        self.deck_button.setToolTip(tr("{title}: save, open, pictures and more", title=title))
        self.deck_button.setAccessibleName(tr("Deck: {title}", title=title))
        with QSignalBlocker(self.list):
            titles = [step_title(step.title, number) for number, step in enumerate(book.deck.steps, 1)]
            if titles != [self.list.item(row).text() for row in range(self.list.count())]:
                self._fill(titles)
            self.list.setCurrentRow(-1 if book.at is None else book.at)
        if self.list.currentItem() is not None:
            self.list.scrollToItem(self.list.currentItem())
        step, shown = decking.step_at(state), decking.step_shown(state)
        self.words.say(
            tr("Set up a view and keep it as the first step (D).") if step is None
            else decking.words_of(step, self._window.explanation) if shown is not None
            else tr("This is no longer the step’s view. Click on the step to see it, or take it anew.")
        )  # fmt: skip
        self.retake_button.setObjectName("small" if shown is not None else "show")
        for button in (self.edit_button, self.retake_button):
            button.setVisible(step is not None)
        self.retake_button.style().polish(self.retake_button)
        self._fit()

    def _fill(self, titles: list[str]) -> None:
        self.list.fill(_row(title) for title in titles)

    @property
    def _title_room(self) -> int:
        return round(self.width() * 0.2)

    def _fit(self) -> None:
        line, window = self.fontMetrics().height(), self._window
        narrow = window.width() < NARROW * line
        self._decks.crowd_out(story=window.height() < LOW * line)
        self.keep_button.setText(tr("Keep") if narrow else tr("Keep this view"))
        self.present_button.setText("" if narrow else tr("Present"))
        self.present_button.setAccessibleName(tr("Present"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_later.start()

    # --- wishes -----------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """What can be done with the deck."""
        return self._menu(("open-deck", *OF_DECK))

    def step_menu(self) -> QMenu:
        """What can be done with the step gone to last."""
        return self._menu(OF_STEP)

    def _menu(self, wishes: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wish in wishes:
            menu.addAction(self._window.wish_actions[wish])
        return menu

    def open_menu(self) -> None:
        """Fold out what can be done with the deck, above its button."""
        menu = self.menu()
        menu.popup(self.deck_button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _open_step_menu(self, at: QPoint) -> None:
        menu = self.step_menu()
        menu.popup(self.list.viewport().mapToGlobal(at) - QPoint(0, menu.sizeHint().height()))

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._decks.show(row)

    def _on_moved(self, _from: QModelIndex, start: int, _end: int, _to: QModelIndex, row: int) -> None:
        # Only once the list has done with the drop: then it is filled anew from the state.
        self._dropped = (start, row if row < start else row - 1)
        self._later.start()

    def _after_drop(self) -> None:
        if self._dropped is not None:
            (start, to), self._dropped = self._dropped, None
            self._decks.move_to(start, to)


def step_title(title: str, number: int) -> str:
    """A step as the list names it."""
    return f"{number}  {title}" if title else tr("Step {number}", number=number)


def _small(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("small")
    button.setToolTip(tip)
    return button


def _row(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setToolTip(title)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    return item
