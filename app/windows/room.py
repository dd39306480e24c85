"""What fits: three columns in a wide window, two or one where the text is large for it, and tabs to walk between them."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.language.words import phrase, tr
from app.windows.later import Later

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

THREE_COLUMNS, TWO_COLUMNS = 57, 35
"""So many lines of text must the window be wide (a line's height is the measure): below there is room for fewer columns."""
LOW = 24
"""A window lower than so many lines tells the story by its titles alone."""
LEFT, RIGHT, BESIDE_ONE = 18, 21, 18
"""Widths in lines: the left and the right panel, and either of them where it stands alone beside the body."""
USUAL_WIDTH = 82
"""In lines: from here on the panels are as wide as they read best."""
LEAST_SHARE = 0.88


class Page(StrEnum):
    """What a tab shows where there is no room for all."""

    BODY = "body"
    LEFT = "left"
    RIGHT = "right"


TAB_WORDS = {Page.LEFT: phrase("Choose"), Page.BODY: phrase("Body"), Page.RIGHT: phrase("Meaning")}
TAB_SENTENCES = {
    Page.LEFT: phrase("Choose what is shown (F3)"),
    Page.BODY: phrase("The body alone"),
    Page.RIGHT: phrase("What it means (F4)"),
}


def columns_for(width: int, line: int) -> int:
    """How many columns a window of `width` pixels has room for, with lines of `line` pixels: 1, 2 or 3."""
    lines = width / max(line, 1)
    return 3 if lines >= THREE_COLUMNS else 2 if lines >= TWO_COLUMNS else 1


class Room(QObject):
    """Shares the window out between the left panel, the body and the right panel.

    Parameters
    ----------
    window : MainWindow
        Its panels are made; the parts of `splitter` are the left panel, the centre and the right panel.
    """

    def __init__(self, window: "MainWindow", splitter: QSplitter, centre: QWidget) -> None:
        super().__init__(window)
        self._window, self._splitter, self._centre = window, splitter, centre
        self.columns, self.page = 3, Page.BODY
        self._later = Later(self, self.fit)
        self._folded = {Page.LEFT: False, Page.RIGHT: False}
        self._dragged, self._worn, self._aside = False, (0, 0), False
        self.tabs = QFrame()
        self.tabs.setObjectName("bar")
        row = QHBoxLayout(self.tabs)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self.buttons: dict[Page, QPushButton] = {}
        for page, text in TAB_WORDS.items():
            button = QPushButton(tr(text))
            button.setCheckable(True)
            button.setToolTip(tr(TAB_SENTENCES[page]))
            button.setAccessibleDescription(tr(TAB_SENTENCES[page]))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, one=page: self.show_page(one))
            self._group.addButton(button)
            self.buttons[page] = button
            row.addWidget(button, 1)
        self.tabs.hide()
        splitter.setChildrenCollapsible(False)
        splitter.splitterMoved.connect(self._on_dragged)
        window.installEventFilter(self)

    @property
    def pages(self) -> tuple[Page, ...]:
        """What can be walked between: the body alone where everything is in sight at once."""
        return (Page.BODY,) if self.columns == 3 else tuple(TAB_WORDS)

    @property
    def low(self) -> bool:
        """Whether the window is low for its text."""
        return self._window.height() < LOW * self._line

    @property
    def _line(self) -> int:
        return self._window.fontMetrics().height()

    def show_page(self, page: Page) -> None:
        """Show a panel, or the body alone, where there is no room for all."""
        self.page = page
        self._arrange()

    def fold(self, page: Page) -> None:
        """A panel away, or back."""
        panel = self._panel(page)
        if self.columns == 3:
            self._folded[page] = not panel.isHidden()
            panel.setVisible(panel.isHidden())
            return
        self.show_page(Page.BODY if self.page is page else page)
        if self.page is page:
            panel.setFocus()
            self._window.focusNextChild()

    def step_aside(self) -> None:
        """The body alone and no tabs: somebody presents."""
        self._aside = True
        self.tabs.hide()
        self._centre.show()

    def come_back(self) -> None:
        """Share the window out again."""
        self._aside = False
        self.fit(anew=True)

    def fit(self, *, anew: bool = False) -> None:
        """Look at the window's size and text, and share it out."""
        worn = (self._window.width(), self._line)
        columns = columns_for(*worn)
        if worn == self._worn and not anew:
            return
        if columns != self.columns or worn[1] != self._worn[1]:
            self._dragged, self.page = False, Page.BODY
        self._worn, self.columns = worn, columns
        self._arrange()

    def _panel(self, page: Page) -> QWidget:
        ways = self._window.way_back
        return ways.left if page is Page.LEFT else ways.right

    def _arrange(self) -> None:
        if self._aside:
            return
        for page, button in self.buttons.items():
            button.setChecked(page is self.page)
        self.tabs.setVisible(self.columns < 3)
        for page in (Page.LEFT, Page.RIGHT):
            # In the look for a hall the panels are folded by whoever put it on.
            if self.columns < 3:
                self._panel(page).setVisible(page is self.page)
            elif not self._window.theme.from_afar:
                self._panel(page).setHidden(self._folded[page])
        self._centre.setVisible(self.columns > 1 or self.page is Page.BODY)
        if not self._dragged:
            self._share_out()

    def _share_out(self) -> None:
        line, width = self._line, self._window.width()
        if self.columns == 3:
            share = min(1.0, max(LEAST_SHARE, width / (line * USUAL_WIDTH)))
            left, right = round(line * LEFT * share), round(line * RIGHT * share)
        else:
            left = right = round(line * BESIDE_ONE)
        self._splitter.setSizes([left, max(width - left - right, 1), right])

    def _on_dragged(self) -> None:
        self._dragged = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and its text."""
        if watched is self._window and event.type() in {
            QEvent.Type.Resize,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        }:
            self._later.start()
        return False


def share_out(window: "MainWindow", centre: QWidget) -> Room:
    """Put the panels and the centre side by side into the window, with the tabs above them.

    Parameters
    ----------
    window : MainWindow
        Its panels and its way back are made.
    centre : QWidget
        The body and the story.
    """
    splitter = window.splitter = QSplitter()
    splitter.setHandleWidth(1)
    for place, (part, stretch) in enumerate(((window.way_back.left, 0), (centre, 1), (window.way_back.right, 0))):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, stretch)
    # A splitter puts each part behind the one before, and screen readers read from back to front.
    for part in (window.way_back.left, centre, window.way_back.right, splitter.handle(1), splitter.handle(2)):
        part.raise_()
    room = Room(window, splitter, centre)
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(room.tabs)
    layout.addWidget(splitter, 1)
    return room
