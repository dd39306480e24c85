"""The bar at the top: name, undo and redo, Home, look, help, and always the search and the red flags."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from app.language.words import phrase, spoken, tr
from app.look.theme import Theme
from app.windows.button_icons import BarButton, ButtonWidths, give_icon, show_words
from app.windows.search_box import SearchBox

HELP_NOW, HELP_NOW_SHORT = phrase("⚠  When to get help now"), phrase("⚠  Help now")

SEARCH_LINES = 4.5
"""The search takes so many heights of a line more than it needs before buttons get their words (authored)."""


class TopBar(QFrame):
    """Buttons tell wishes by signals; the window decides. Where the bar is narrow they give way into a menu "More"."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    home_wanted = Signal()
    view_wanted = Signal()
    compare_wanted = Signal()
    consult_wanted = Signal()
    save_wanted = Signal()
    teach_wanted = Signal()
    left_panel_wanted = Signal()
    right_panel_wanted = Signal()
    theme_wanted = Signal()
    keys_wanted = Signal()
    language_wanted = Signal()
    settings_wanted = Signal()
    red_flags_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        self._row = row
        self._brand = QLabel()
        self._brand.setObjectName("brand")
        row.addWidget(self._brand)
        self._wishes: dict[QToolButton, SignalInstance] = {}
        self.left_button = self._tool(
            "panel-left", tr("Choose"), tr("Show or fold away the left panel (F3)"), self.left_panel_wanted
        )
        self.undo_button = self._tool("undo", tr("Undo"), tr("Undo (Ctrl+Z)"), self.undo_wanted)
        self.redo_button = self._tool("redo", tr("Redo"), tr("Redo (Ctrl+Y)"), self.redo_wanted)
        self.home_button = self._tool("home", tr("Home"), tr("The whole picture again (Home)"), self.home_wanted)
        self.view_button = self._tool(
            "view", tr("View"), tr("Whose body, layers, map of felt areas (V)"), self.view_wanted
        )
        self.compare_button = self._tool(
            "compare", tr("Compare"), tr("Put another body beside this one"), self.compare_wanted
        )
        self.consult_button = self._tool(
            "consult", tr("Consult"), tr("Beside a patient: large, calm, mild first (K)"), self.consult_wanted
        )
        self.save_button = self._tool("save", tr("Save"), tr("Save pictures and shapes (Ctrl+S)"), self.save_wanted)
        self.teach_button = self._tool(
            "deck",
            tr("Teach"),
            tr("Present (F5), keep views as steps of a deck (D), open a deck (Ctrl+O)"),
            self.teach_wanted,
        )
        self.search = SearchBox()
        row.addWidget(self.search, 1)
        self.red_flags_button = QPushButton(_without_sign(tr(HELP_NOW)))
        give_icon(self.red_flags_button, "alarm", QPalette.ColorRole.BrightText)
        self.red_flags_button.setObjectName("alarm")
        self.red_flags_button.setAccessibleName(tr("When to get help now"))
        self.red_flags_button.setToolTip(tr("When to get help now (F2)"))
        self.red_flags_button.clicked.connect(self.red_flags_wanted)
        row.addWidget(self.red_flags_button)
        self.theme_button = self._tool("moon", tr("Dark"), tr("Light or dark look"), self.theme_wanted)
        self.keys_button = self._tool("keys", tr("Keys"), tr("All keys (F1)"), self.keys_wanted)
        self.language_button = self._tool(
            "language", spoken().upper(), tr("Language and names (Ctrl+L)"), self.language_wanted
        )
        self.settings_button = self._tool(
            "settings", tr("Settings"), tr("Text size, look, movement, words (Ctrl+,)"), self.settings_wanted
        )
        self.right_button = self._tool(
            "panel-right", tr("Meaning"), tr("Show or fold away the right panel (F4)"), self.right_panel_wanted
        )
        self.more_button = BarButton()
        give_icon(self.more_button, "more")
        self.more_button.setText(tr("More"))
        self.more_button.setToolTip(tr("What has no room in the bar"))
        self.more_button.setAccessibleName(tr("More buttons"))
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more_button.clicked.connect(self._open_more)
        row.addWidget(self.more_button)
        self._give_way = (
            self.keys_button, self.language_button, self.theme_button, self.settings_button, self.redo_button, self.save_button,
            self.teach_button, self.consult_button, self.compare_button, self.right_button,
            self.left_button, self.undo_button, self.view_button, self.home_button,
        )  # fmt: skip
        """In this order the buttons leave a bar that is too narrow; each of them has a key as well."""
        self._lose_words = (
            self.redo_button, self.undo_button, self.keys_button, self.theme_button, self.settings_button, self.left_button,
            self.right_button, self.home_button, self.compare_button, self.teach_button, self.view_button,
        )  # fmt: skip
        """In this order they say by their icon alone what they do, before any leaves: then the tool tip has the words."""
        self._widths = ButtonWidths()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show the brand in the theme's colours, and offer the other theme."""
        self._brand.setText(f'K<span style="color:{theme.accent}">neural</span>')
        self.theme_button.setText(tr("Light") if theme.name == "dark" else tr("Dark"))
        give_icon(self.theme_button, "sun" if theme.name == "dark" else "moon")

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Grey out what is not possible."""
        self.undo_button.setEnabled(can_undo)
        self.redo_button.setEnabled(can_redo)

    def anchor_of(self, button: QToolButton) -> QToolButton:
        """Below what a button's menu folds out: itself, or "More" where it has given way."""
        return self.more_button if button.isHidden() else button

    @property
    def given_way(self) -> tuple[QToolButton, ...]:
        """The buttons that wait in the menu "More", in the order of the bar."""
        return tuple(button for button in self._wishes if button.isHidden())

    def more_menu(self) -> QMenu:
        """The menu of the buttons that have given way."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.given_way:
            action = menu.addAction(button.toolTip())
            action.setEnabled(button.isEnabled())
            # After the menu has gone: what is opened may be a menu itself.
            action.triggered.connect(
                lambda _checked=False, wanted=self._wishes[button]: QTimer.singleShot(0, wanted.emit)
            )
        return menu

    def _open_more(self) -> None:
        below = QPoint(0, self.more_button.height() + 6)
        self.more_menu().popup(self.more_button.mapToGlobal(below))

    def _fit(self) -> None:
        """As many buttons as there is room for; the search, the alarm and what they say always stay."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        gap, metrics = self._row.spacing(), self.red_flags_button.fontMetrics()
        beside_words = self.red_flags_button.sizeHint().width() - metrics.horizontalAdvance(
            self.red_flags_button.text()
        )
        search = self.search.minimumSizeHint().width()

        def wordless(alarm: str) -> tuple[int, int]:
            return self._wordless(room, gap, metrics.horizontalAdvance(alarm) + beside_words, search)

        # The alarm says less before the last buttons leave.
        whole = _without_sign(tr(HELP_NOW))
        alarm = whole if wordless(whole)[1] < len(self._give_way) - 2 else _without_sign(tr(HELP_NOW_SHORT))
        silent, leave = wordless(alarm)
        show_words(self.more_button, words=leave < len(self._give_way))
        for number, button in enumerate(self._lose_words):
            show_words(button, words=number >= silent)
        if self.red_flags_button.text() != alarm:
            self.red_flags_button.setText(alarm)
        for number, button in enumerate(self._give_way):
            if button.isHidden() != (number < leave):
                button.setHidden(number < leave)
        if self.more_button.isHidden() != (leave == 0):
            self.more_button.setHidden(leave == 0)

    def _wordless(self, room: int, gap: int, alarm: int, search: int) -> tuple[int, int]:
        """How many buttons say no word, and how many have to leave."""
        fixed = self._brand.sizeHint().width() + search + alarm + 2 * gap
        full, bare = self._widths.of(self._give_way)
        staying = sum(full.values()) + gap * len(full)
        for silent in range(len(self._lose_words) + 1):
            # A search in which its example can be read is worth more than the last words.
            if fixed + staying + SEARCH_LINES * self.fontMetrics().height() <= room:
                return silent, 0
            if silent < len(self._lose_words):
                staying -= full[self._lose_words[silent]] - bare[self._lose_words[silent]]
        if fixed + staying <= room:
            return len(self._lose_words), 0
        more = self._widths.of((self.more_button,))[0][self.more_button] + gap
        for leave, button in enumerate(self._give_way, start=1):
            staying -= (bare if button in self._lose_words else full)[button] + gap
            if fixed + staying + more <= room:
                return len(self._lose_words), leave
        return len(self._lose_words), len(self._give_way)

    def _tool(self, icon: str, text: str, tip: str, wanted: SignalInstance) -> QToolButton:
        button = BarButton()
        button.setText(text)
        give_icon(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wanted)
        self._row.addWidget(button)
        self._wishes[button] = wanted
        return button

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        # Also where the text grew, or the theme's button changed its word.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        return answer

    def minimumSizeHint(self) -> QSize:
        # A bar whose buttons give way never makes the window wider than it is.
        return QSize(100, super().minimumSizeHint().height())


def _without_sign(text: str) -> str:
    """The words alone: the sign before them is drawn."""
    return text.removeprefix("⚠").strip()


class Notice(QFrame):
    """One sentence under the top bar that can be put away; nothing waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        self._text = QLabel()
        self._text.setWordWrap(True)
        # Sentences name files, and what stands in them.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._text, 1)
        close = QToolButton()
        close.setText(tr("OK"))
        close.setAccessibleName(tr("Put this message away"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._text.setText(sentence)
        self.show()

    @property
    def sentence(self) -> str:
        """What it says, empty while it is put away."""
        return "" if self.isHidden() else self._text.text()
