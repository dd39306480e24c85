"""How the window looks and moves: text size, look, movement and words in one sheet. Every choice is shown at once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.actions import choosing
from app.language.words import phrase, tr
from app.look.theme import AS_THE_SYSTEM
from app.settings.settings import Settings
from app.state.state import ReadingLevel
from app.windows.button_icons import IconHeading, give_icon
from app.windows.handling_wishes import LEAST_TEXT, MOST_TEXT, TEXT_STEP, change_text
from app.windows.panel_parts import LEVEL_WORDS, words
from app.windows.speaking import open_language_menu

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

THEME_WORDS = {
    AS_THE_SYSTEM: phrase("As the system has it"),
    "light": phrase("Light"),
    "dark": phrase("Dark"),
}
Value = TypeVar("Value")
WIDE_LINES = 19
MARGIN = 8


class SettingsSheet(QFrame):
    """Folds out of the bar; what is chosen goes to the window, which remembers it.

    Parameters
    ----------
    window : MainWindow
        Filled; it becomes the parent.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("menu")
        self.setAccessibleName(tr("Settings"))
        self._window = window
        around = QVBoxLayout(self)
        around.setContentsMargins(2, 2, 2, 2)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("panel")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(7)
        self._scroll.setWidget(inside)
        around.addWidget(self._scroll)
        self._text_size()
        self._look()
        self._movement()
        self._words()
        self.reset = QPushButton(tr("All as usual"))
        give_icon(self.reset, "reset")
        self.reset.setToolTip(tr("Text size, look, movement and words as at first; the language stays"))
        self.reset.clicked.connect(self.put_back)
        self._column.addSpacing(8)
        self._column.addWidget(self.reset)
        self.show_settings()

    def _text_size(self) -> None:
        self._heading(tr("Text size"), "text-size")
        row = QHBoxLayout()
        self.smaller, self.larger = QToolButton(), QToolButton()
        self.smaller.setText("A−")
        self.smaller.setAccessibleName(tr("Smaller text"))
        self.smaller.setToolTip(tr("Smaller text (Ctrl+-)"))
        self.larger.setText("A+")
        self.larger.setAccessibleName(tr("Larger text"))
        self.larger.setToolTip(tr("Larger text (Ctrl++)"))
        self.percent = QLabel()
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller.clicked.connect(lambda: self._change_text(-TEXT_STEP))
        self.larger.clicked.connect(lambda: self._change_text(TEXT_STEP))
        row.addWidget(self.smaller)
        row.addWidget(self.percent, 1)
        row.addWidget(self.larger)
        self._column.addLayout(row)

    def _one_of(self, texts: Mapping[Value, str], choose: Callable[..., None]) -> dict[Value, QRadioButton]:
        """Buttons of which one is down, by what they choose."""
        group, made = QButtonGroup(self), dict[Value, QRadioButton]()
        for value, text in texts.items():
            made[value] = QRadioButton(tr(text))
            made[value].clicked.connect(partial(choose, value))
            group.addButton(made[value])
            self._column.addWidget(made[value])
        return made

    def _look(self) -> None:
        self._heading(tr("Look"), "look")
        self.themes = self._one_of(THEME_WORDS, self._choose_theme)
        self.hall = QCheckBox(tr("For a hall (T)"))
        self.hall.setToolTip(tr("Large type and thick lines, no panels; for this occasion, not remembered"))
        self.hall.clicked.connect(self._toggle_hall)
        self._column.addWidget(self.hall)

    def _movement(self) -> None:
        self._heading(tr("Movement"), "motion")
        self.still = QCheckBox(tr("Less movement"))
        self.still.setToolTip(tr("The picture jumps to where it goes, without rides"))
        self.still.clicked.connect(self._choose_motion)
        self._column.addWidget(self.still)

    def _words(self) -> None:
        self._heading(tr("Words"), "words")
        self.levels = self._one_of(LEVEL_WORDS, self._choose_level)
        note = words(tr("Kneural opens with the words chosen last."), "quiet")
        self._column.addWidget(note)
        self.language = QPushButton(tr("Language and names …"))
        give_icon(self.language, "language")
        self.language.clicked.connect(self._open_languages)
        self._column.addWidget(self.language)

    def _heading(self, text: str, icon: str) -> None:
        if self._column.count():
            self._column.addSpacing(6)
        label = IconHeading(text, icon)
        label.setObjectName("heading")
        self._column.addWidget(label)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_settings(self) -> None:
        """Mark what is chosen, without choosing it again."""
        settings = self._window.settings
        percent = settings.text_percent
        self.percent.setText(tr("{percent} %", percent=percent))
        self.smaller.setEnabled(percent > LEAST_TEXT)
        self.larger.setEnabled(percent < MOST_TEXT)
        for name, button in self.themes.items():
            with QSignalBlocker(button):
                button.setChecked(name == settings.theme)
        self.hall.setChecked(self._window.theme.from_afar)
        self.still.setChecked(settings.reduced_motion)
        for level, button in self.levels.items():
            with QSignalBlocker(button):
                button.setChecked(level is self._window.store.state.level)

    def open_under(self, button: QWidget) -> None:
        """Fold out below a button, inside the window; what has no room is scrolled to."""
        at, window = button.mapToGlobal(QPoint(0, button.height() + 6)), self._window
        origin = window.mapToGlobal(QPoint(0, 0))
        inside = self._inside
        wide = min(max(WIDE_LINES * self.fontMetrics().height(), inside.minimumSizeHint().width() + 24), window.width())
        layout = inside.layout()
        assert layout is not None
        high = max(layout.totalHeightForWidth(wide - 8), layout.sizeHint().height()) + 8
        room = origin.y() + window.height() - at.y() - MARGIN
        self.resize(wide, min(high, room))
        left = max(min(at.x(), origin.x() + window.width() - wide - MARGIN), origin.x())
        self.move(left, at.y())
        self.show()
        self.smaller.setFocus() if self.smaller.isEnabled() else self.larger.setFocus()

    # --- wishes -----------------------------------------------------------------------------------------------------

    def _change_text(self, by: int) -> None:
        change_text(self._window, by)
        self.show_settings()
        if self.isVisible():
            bar = self._window.bar
            self.open_under(bar.anchor_of(bar.settings_button))
            # The button that was pressed keeps the focus, so that Enter presses it again.
            (self.larger if by > 0 else self.smaller).setFocus()

    def _choose_theme(self, name: str, *_: bool) -> None:
        self._window.change_settings(replace(self._window.settings, theme=name))
        if self._window.theme.from_afar:
            self._window.presenter.toggle_projection()
        else:
            self._window.wear()
        self.show_settings()

    def _toggle_hall(self) -> None:
        self.close()
        self._window.presenter.toggle_projection()

    def _choose_motion(self, reduced: bool) -> None:
        self._window.change_settings(replace(self._window.settings, reduced_motion=reduced))
        self._window.handling.set_motion(reduced=reduced)

    def _choose_level(self, level: ReadingLevel, *_: bool) -> None:
        self._window.store.put(choosing.set_level(self._window.store.state, level))

    def _open_languages(self) -> None:
        self.close()
        open_language_menu(self._window)

    def put_back(self) -> None:
        """Everything here as at first; the language, the names and the window's place stay."""
        window, usual = self._window, Settings()
        window.change_settings(
            replace(
                window.settings,
                theme=usual.theme,
                text_percent=usual.text_percent,
                reduced_motion=usual.reduced_motion,
                level=usual.level,
            )
        )
        window.handling.set_motion(reduced=usual.reduced_motion)
        self._choose_level(ReadingLevel(usual.level))
        self._choose_theme(usual.theme)
