"""Parts that the reading panels are made of: wrapped words, cards, and the two reading levels."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from app.state.state import ReadingLevel

LEVEL_WORDS = {ReadingLevel.PLAIN: "Plain words", ReadingLevel.CLINICAL: "Clinical"}


def words(text: str, style: str = "") -> QLabel:
    """A text that wraps and can be copied; `style` is the object name that the style sheet knows."""
    label = QLabel(text)
    label.setObjectName(style)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def card(texts: Iterable[str] = (), style: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """A card with texts one below the other, and its column for more."""
    frame = QFrame()
    frame.setObjectName(style)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(6)
    for text in texts:
        column.addWidget(words(text))
    return frame, column


def level_buttons(level: ReadingLevel, chosen: Callable[[ReadingLevel], None]) -> QFrame:
    """Plain words or clinical terms, side by side."""
    frame = QFrame()
    frame.setObjectName("card")
    row = QHBoxLayout(frame)
    row.setContentsMargins(3, 3, 3, 3)
    row.setSpacing(3)
    for each, text in LEVEL_WORDS.items():
        button = QPushButton(text)
        button.setCheckable(True)
        button.setChecked(each is level)
        button.clicked.connect(lambda _=False, one=each: chosen(one))
        row.addWidget(button)
    return frame


def capital(text: str) -> str:
    """With a capital letter at the beginning."""
    return text[:1].upper() + text[1:]
