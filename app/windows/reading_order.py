"""Tab goes as one reads: region after region, in each from above to below and from left to right, wherever things stand."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

SLACK = 2
"""Pixels by which neighbours may overlap and still stand one below, or one beside, the other."""


def regions_of(window: "MainWindow") -> tuple[QWidget, ...]:
    """The large parts of a filled window in the order in which they are read; some of them are folded away."""
    ways = window.way_back
    beside = (window.consultation.bar, window.consultation.panel) if window.consulting else ()
    return (
        *beside[:1], window.bar, window.notice, window.room.tabs, ways.left, window.body_view, ways.right, *beside[1:],
        window.story,
    )  # fmt: skip


def in_reading_order(root: QWidget, regions: Sequence[QWidget] = ()) -> list[QWidget]:
    """What Tab can come to below a widget.

    Parameters
    ----------
    root : QWidget
    regions : sequence of QWidget
        Parts that come one after another whatever their place; what is in none of them comes last.

    Returns
    -------
    list of QWidget
    """
    found = [one for region in regions if region.isVisible() for one in _ordered(region)]
    known = set(found)
    return found + [one for one in _ordered(root) if one not in known]


def go_on(window: QWidget, regions: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to what is read next, or before; whether there was anything."""
    order = in_reading_order(window, regions)
    if not order:
        return False
    at = window.focusWidget()
    if at in order:
        here = order.index(at)
    else:
        # Somewhere else, for example a panel that was just opened: on to what stands in it.
        within = [number for number, one in enumerate(order) if at is not None and at.isAncestorOf(one)] or [0, -1]
        here = within[0] - 1 if forward else within[-1] + 1
    wanted = order[(here + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    wanted.setFocus(reason)
    # Qt scrolls to what is focused only where the focus was in the same area before.
    for area in window.findChildren(QScrollArea):
        if area.isAncestorOf(wanted):
            area.ensureWidgetVisible(wanted)
    return True


def _ordered(root: QWidget) -> list[QWidget]:
    """The widget itself where it takes the focus, then those within it."""
    # Top down, never by a widget's parent: PySide would then hold that for its keeper, and let go of both together.
    policy = root.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    takes = bool(policy) and root.isEnabled() and root.focusProxy() is None
    within = {}
    for part in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part.isVisible() and not part.isWindow():
            order = _ordered(part)
            if order:
                within[part] = order
    parts = _read(list(within), lambda one: one.geometry())
    return [*([root] if takes else []), *(one for part in parts for one in within[part])]


def _read(parts: Sequence[QWidget], box: Callable[[QWidget], QRect]) -> list[QWidget]:
    """Neighbours as they are read: cut into rows, each row into columns, each column into rows again."""
    if len(parts) < 2:
        return list(parts)
    for rows in (True, False):
        groups = _cut(parts, box, rows=rows)
        if len(groups) > 1:
            return [one for group in groups for one in _read(group, box)]
    return sorted(parts, key=lambda one: _xy(box(one).center()))


def _cut(parts: Sequence[QWidget], box: Callable[[QWidget], QRect], *, rows: bool) -> list[list[QWidget]]:
    def ends(part: QWidget) -> tuple[int, int]:
        rect = box(part)
        return (rect.top(), rect.bottom()) if rows else (rect.left(), rect.right())

    groups: list[list[QWidget]] = []
    reach = 0
    for part in sorted(parts, key=ends):
        start, end = ends(part)
        if groups and start <= reach - SLACK:
            groups[-1].append(part)
            reach = max(reach, end)
        else:
            groups.append([part])
            reach = end
    return groups


def _xy(point: QPoint) -> tuple[int, int]:
    return point.x(), point.y()
