"""The bar at the top: name, undo and redo, Home, look, help, and always the red flags."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.look.theme import Theme


class TopBar(QFrame):
    """Buttons tell wishes by signals; the window decides."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    home_wanted = Signal()
    view_wanted = Signal()
    compare_wanted = Signal()
    left_panel_wanted = Signal()
    right_panel_wanted = Signal()
    theme_wanted = Signal()
    keys_wanted = Signal()
    red_flags_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        self._brand = QLabel()
        self._brand.setObjectName("brand")
        row.addWidget(self._brand)
        row.addSpacing(10)
        self._tool(row, "Choose", "Show or fold away the left panel (F3)", self.left_panel_wanted)
        self.undo_button = self._tool(row, "Undo", "Undo (Ctrl+Z)", self.undo_wanted)
        self.redo_button = self._tool(row, "Redo", "Redo (Ctrl+Y)", self.redo_wanted)
        self._tool(row, "Home", "The whole picture again (Home)", self.home_wanted)
        self.view_button = self._tool(row, "View", "Whose body, layers, map of felt areas (V)", self.view_wanted)
        self.compare_button = self._tool(row, "Compare", "Put another body beside this one", self.compare_wanted)
        row.addStretch(1)
        self.red_flags_button = QPushButton("⚠  When to get help now")
        self.red_flags_button.setObjectName("alarm")
        self.red_flags_button.setAccessibleName("When to get help now")
        self.red_flags_button.clicked.connect(self.red_flags_wanted)
        row.addWidget(self.red_flags_button)
        self.theme_button = self._tool(row, "Dark", "Light or dark look", self.theme_wanted)
        self._tool(row, "Keys", "All keys (F1)", self.keys_wanted)
        self._tool(row, "Meaning", "Show or fold away the right panel (F4)", self.right_panel_wanted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show the brand in the theme's colours, and offer the other theme."""
        self._brand.setText(f'K<span style="color:{theme.accent}">neural</span>')
        self.theme_button.setText("Dark" if theme.name == "light" else "Light")

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Grey out what is not possible."""
        self.undo_button.setEnabled(can_undo)
        self.redo_button.setEnabled(can_redo)

    def _tool(self, row: QHBoxLayout, text: str, tip: str, wanted: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wanted)
        row.addWidget(button)
        return button


class Notice(QFrame):
    """One sentence under the top bar that can be put away; nothing waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        self._text = QLabel()
        self._text.setWordWrap(True)
        row.addWidget(self._text, 1)
        close = QToolButton()
        close.setText("OK")
        close.setAccessibleName("Put this message away")
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
