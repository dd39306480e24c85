"""Everything that a window says: words on it, behind it and for the ear, and what of it is in plain letters."""

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

NAMES = frozenset(
    [
        "Kneural",
        "neural",
        "PSEUDO",
        "English",
        "Deutsch",
        "Español",
        "Lee",
        "Keegan",
        "Garrett",
        "Foerster",
        "Meyerding",
        "BibTeX",
        "PMID",
        "doi",
    ]
)
"""Proper names, the same in every language."""
KEYS = frozenset(["Ctrl", "Shift", "Esc", "Home", "Return", "PgDown", "PgUp", "Right", "Left"])
WORD = re.compile(r"[^\W\d_]{3,}")
_ID = re.compile(r"\bKN_[A-Z]+\b")


def said_by(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text below a widget, shown or told, with where it stands."""
    yield "title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        kind = type(widget).__name__
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((kind, widget.itemText(row)) for row in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from ((kind, widget.tabText(tab)) for tab in range(widget.count()))
        if isinstance(widget, QMenu):
            yield from ((kind, action.text()) for action in widget.actions())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((kind, text) for text in _rows(widget))
        yield f"{kind} tool tip", widget.toolTip()
        yield f"{kind} accessible name", widget.accessibleName()
        yield f"{kind} accessible description", widget.accessibleDescription()
    for action in root.findChildren(QAction):
        yield "QAction", action.text()


def plain_words(text: str, also: frozenset[str] = frozenset()) -> list[str]:
    """The words of a text that are in plain letters and are no proper name."""
    bare = _ID.sub("", unescape(re.sub(r"<[^>]+>", " ", text)))
    return [word for word in WORD.findall(bare) if word.isascii() and word not in NAMES | KEYS | also]


def untranslated(root: QWidget, also: frozenset[str] = frozenset()) -> set[str]:
    """What a widget says in plain letters: nobody handed it to the translators."""
    return {f"{where}: {text}" for where, text in said_by(root) if text and plain_words(text, also)}


def cut_short(root: QWidget) -> set[str]:
    """Words in sight that do not fit where they stand, and are nowhere whole."""
    found = set()
    for widget in root.findChildren(QWidget):
        # One pixel wide is what is meant for screen readers alone.
        unseen = not widget.isVisible() or widget.width() <= 1
        if unseen or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or "<" in widget.text()):
            continue
        wraps = getattr(widget, "hasHeightForWidth", lambda: False)()
        needs = widget.fontMetrics().horizontalAdvance(widget.text())
        if not wraps and needs > widget.width() + 1 and not widget.toolTip() and needs > 0:
            found.add(f"{type(widget).__name__}: {widget.text()} ({needs} > {widget.width()})")
    return found


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(index.data(role) or "")
            for below in range(model.rowCount(index)):
                yield str(model.index(below, 0, index).data(role) or "")
