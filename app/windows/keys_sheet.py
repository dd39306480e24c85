"""The sheet of keys: what can be done on the left, the keys for it on the right, in groups side by side where there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.language.words import phrase, tr
from app.windows.panel_parts import words
from app.windows.reading_dialogs import ReadingDialog
from app.windows.wishes import MOUSE, Wish, key_sheet

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (phrase("Find and choose"), ("search", "palette", "way-back", "recent", "clear", "undo", "redo")),
    (phrase("The story"), ("play", "next-step", "previous-step", "step-1", "step-2", "step-3", "step-4", "follow", "signal")),
    (phrase("Compare"), ("healthy", "compare", "put-aside")),
    (phrase("Look closer"), ("home", "frame", "view", "labels", "skin", "muscles", "hide", "isolate", "see-through", "show-all")),
    (phrase("Look from a side"), ("from-",)),
    (phrase("Read and give on"), ("questions", "red-flags", "handout", "save-picture", "save-moving", "save-body", "copy-picture")),
    (phrase("Window and words"), ("left-panel", "right-panel", "larger-text", "smaller-text", "usual-text", "language", "settings", "keys")),
)  # fmt: skip
"""Which wishes stand together, by their ids or how these begin; all others teach."""
OTHERS = phrase("Teach")
WIDE_LINES, HIGH_LINES, COLUMN_LINES = 60, 42, 26
"""Size of the sheet, and least width of a column, in heights of a line (authored)."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of keys and what they do, under a title (empty: none)."""

    title: str
    rows: Sequence[tuple[str, str]]


def grouped(wishes: tuple[Wish, ...]) -> list[Group]:
    """The window's wishes in groups, and last what the mouse does."""
    rows = key_sheet(wishes)
    mouse, keyed = rows[: len(MOUSE)], rows[len(MOUSE) :]
    found: dict[str, list[tuple[str, str]]] = {title: [] for title in (*(title for title, _ in GROUPS), OTHERS)}
    for wish, row in zip(wishes, keyed, strict=True):
        title = next((title for title, ids in GROUPS if _belongs(wish.id, ids)), OTHERS)
        found[title].append(row)
    return [*(Group(tr(title), those) for title, those in found.items() if those), Group(tr("Mouse and touch"), mouse)]


def _belongs(wish: str, ids: tuple[str, ...]) -> bool:
    return any(wish == one or (one.endswith("-") and wish.startswith(one)) for one in ids)


def keys_dialog(parent: QWidget | None, groups: Sequence[Group]) -> ReadingDialog:
    """All keys and what they do."""
    dialog = ReadingDialog(parent, tr("Keys and mouse"))
    line = dialog.fontMetrics().height()
    sides = 2 if len(groups) > 1 else 1
    room = QSize(line * (WIDE_LINES if sides == 2 else COLUMN_LINES + 8), line * HIGH_LINES)
    dialog.resize(room.boundedTo(parent.window().size() * 0.94) if parent is not None else room)
    if dialog.width() < line * 2 * COLUMN_LINES:
        sides = 1
    row = QHBoxLayout()
    row.setSpacing(round(1.5 * line))
    columns = [QVBoxLayout() for _ in range(sides)]
    heights = [0] * sides
    for group in groups:
        shortest = heights.index(min(heights))
        heights[shortest] += len(group.rows) + 2
        columns[shortest].addWidget(_put(group))
        columns[shortest].addSpacing(round(0.6 * line))
    for column in columns:
        column.setSpacing(0)
        column.addStretch(1)
        row.addLayout(column, 1)
    dialog.column.addLayout(row)
    dialog.column.addStretch(1)
    return dialog


def _put(group: Group) -> QWidget:
    box = QFrame()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    if group.title:
        heading = QLabel(group.title.upper())
        heading.setObjectName("heading")
        heading.setAccessibleName(group.title)
        heading.setWordWrap(True)
        grid.addWidget(heading, 0, 0, 1, 2)
    for place, (keys, does) in enumerate(group.rows, start=1):
        grid.addWidget(words(does), place, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(_caps(keys, does), place, 1)
    return box


def _caps(keys: str, does: str) -> QVBoxLayout:
    """One cap below the other; what the mouse does is no key, and may wrap."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for one in keys.split(tr(" or ")):
        cap = QLabel(one)
        cap.setObjectName("key")
        cap.setAccessibleName(f"{one}: {does}")
        cap.setWordWrap(" " in one)
        if " " in one:
            column.addWidget(cap)
        else:
            column.addWidget(cap, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return column
