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
    consultation, ways = window.consultation, window.way_back
    return (
        consultation.bar, window.bar, window.notice, window.room.tabs, ways.left, window.body_view, ways.right,
        consultation.panel, window.story,
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
    able = {one for one in root.findChildren(QWidget) if _takes_tab(one, root)}
    on_the_way = set(able)
    for one in able:
        above = one.parentWidget()
        while above is not None and above not in on_the_way:
            on_the_way.add(above)
            above = above.parentWidget()
    found = [one for region in regions for one in _ordered(region, able, on_the_way) if region.isVisible()]
    known = set(found)
    return found + [one for one in _ordered(root, able, on_the_way) if one not in known]


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
    above = wanted.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(wanted)
        above = above.parentWidget()
    return True


def _takes_tab(widget: QWidget, root: QWidget) -> bool:
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return (
        bool(policy)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.window() is root.window()
    )


def _ordered(root: QWidget, able: set[QWidget], on_the_way: set[QWidget]) -> list[QWidget]:
    """The widget itself where it takes the focus, then those within it."""
    inside = [
        part
        for part in root.children()
        if part in on_the_way and isinstance(part, QWidget) and part.isVisible() and not part.isWindow()
    ]
    order = [root] if root in able else []
    for part in _read(inside, lambda one: one.geometry()):
        order += _ordered(part, able, on_the_way)
    return order


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
