"""Tab goes as one reads, in every layout: what the focus comes to is compared with where it stands."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.look.theme import LIGHT, dress
from app.windows.main_window import MainWindow
from app.windows.reading_order import in_reading_order
from app.windows.room import Page
from tests.windows.clipping_states import CONSULTATION, PRESENTING, STATES, dialogs
from tests.windows.clipping_walk import Stop, Walker, settle
from tests.windows.decks.hands import made

MOST_TABS = 300
SLACK = 3


@pytest.fixture(scope="module", params=[False, True], ids=["solid", "flat"])
def walker(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Walker]:
    made = Walker("en", flat=request.param)
    yield made
    made.close()
    dress(qapp, LIGHT)


def stand(walker: Walker, state: str, size: tuple[int, int] = (1440, 900), text: int = 100) -> MainWindow:
    walker.look(Stop(size, text, LIGHT, "en", state, walker.flat))
    walker.window.activateWindow()
    return walker.window


def tabbed(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What the focus comes to, from the first until it comes round again."""
    window.setFocus()
    seen: list[QWidget] = []
    for _ in range(MOST_TABS):
        QTest.keyClick(window.focusWidget() or window, key)
        at = window.focusWidget()
        assert at is not None
        if seen and at is seen[0]:
            return seen
        if not seen or at is not seen[-1]:
            seen.append(at)
    raise AssertionError("Tab never comes round")


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def ranks(window: MainWindow, chain: list[QWidget]) -> list[int]:
    """The large part of the window in which each stands: bar, tabs, left, centre, right, story."""
    parts = (
        (window.bar, window.consultation.bar), (window.notice,), (window.room.tabs,), (window.way_back.left,),
        (window.body_view,), (window.way_back.right, window.consultation.panel), (window.story,),
    )  # fmt: skip

    def rank(widget: QWidget) -> int:
        return next(at for at, part in enumerate(parts) for one in part if one is widget or one.isAncestorOf(widget))

    return [rank(widget) for widget in chain]


def test_tab_makes_no_part_that_nobody_asked_for(qapp: QApplication):
    window = made(qapp)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is not None
    assert not window.made("consultation")
    assert not window.made("presenter")
    window.close()


def upward(chain: list[QWidget]) -> list[str]:
    """Steps that go up without going on to the right, or to the left without going down."""
    wrong = []
    for one, other in pairwise(chain):
        if one.isAncestorOf(other):
            continue
        before, after = place(one), place(other)
        above = after.bottom() <= before.top() + SLACK
        if (above and after.left() < before.right() - SLACK) or (
            after.right() <= before.left() + SLACK
            and after.top() < before.bottom() - SLACK
            and not _beside(before, after)
        ):
            wrong.append(f"{_name(one)} {before.getRect()} -> {_name(other)} {after.getRect()}")
    return wrong


def _beside(before: QRect, after: QRect) -> bool:
    """Whether what follows stands mostly lower, as on an arc."""
    return after.center().y() > before.center().y()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} '{widget.accessibleName()[:40]}'"


@pytest.mark.parametrize("state", [one for one in STATES if one not in {"menus", "dialogs", PRESENTING}])
def test_tab_goes_as_one_reads(walker: Walker, state: str):
    window = stand(walker, state)
    chain = tabbed(window)
    order = ranks(window, chain)
    assert order == sorted(order)
    parts = [[widget for widget, rank in zip(chain, order, strict=True) if rank == part] for part in sorted(set(order))]
    assert [step for part in parts for step in upward(part)] == []
    assert len(set(chain)) == len(chain)
    back = tabbed(window, Qt.Key.Key_Backtab)
    assert set(back) == set(chain)
    assert list(reversed(back)) == chain[chain.index(back[-1]) :] + chain[: chain.index(back[-1])]


def test_in_a_narrow_window_the_tabs_come_before_the_page(walker: Walker):
    window = stand(walker, "lesion plain", (1024, 640), 200)
    for page in Page:
        window.room.show_page(page)
        settle(window)
        chain = tabbed(window)
        order = ranks(window, chain)
        assert order == sorted(order), page
        for part in set(order):
            assert upward([one for one, rank in zip(chain, order, strict=True) if rank == part]) == [], page
        assert set(order) >= {0, 2}
    window.room.show_page(Page.BODY)


def test_everything_that_takes_the_focus_is_come_to(walker: Walker):
    for state in ("lesion plain", "way back", CONSULTATION):
        window = stand(walker, state)
        able = {
            one
            for one in window.findChildren(QWidget)
            if one.isVisible()
            and one.isEnabled()
            and one.focusPolicy().value & 1
            and one.window() is window
            # Among the buttons of such a group arrows go on.
            and not (isinstance(one, QAbstractButton) and one.group() is not None and one.group().exclusive())
        }
        assert able - set(tabbed(window)) == set(), state


def test_while_presenting_the_keys_stay_with_the_picture(walker: Walker):
    window = stand(walker, PRESENTING)
    window.presenter.sheet.setFocus()
    QTest.keyClick(window.presenter.sheet, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.presenter.sheet


def test_dialogs_are_read_from_above_to_below(walker: Walker):
    window = stand(walker, "lesion plain")
    made = dialogs(window)
    for one in made:
        one.show()
        settle(window)
        one.activateWindow()
        able = in_reading_order(one)
        chain = tabbed(one)
        first = chain.index(able[0])
        assert upward(chain[first:] + chain[:first]) == [], one.windowTitle()
    for one in made:
        if isValid(one):
            one.close()
            one.deleteLater()


def test_what_gets_the_focus_is_scrolled_to(walker: Walker):
    window = stand(walker, "lesion plain")
    right = window.way_back.right
    last = next(one for one in tabbed(window, Qt.Key.Key_Backtab) if right.isAncestorOf(one))
    area = window.meaning
    area.verticalScrollBar().setValue(0)
    window.setFocus()
    while window.focusWidget() is not last:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Backtab)
    assert not last.visibleRegion().isEmpty()


def test_parts_made_in_any_order_are_read_by_their_places(qtbot: QtBot):
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    low, right, left = QPushButton("low"), QPushButton("right"), QPushButton("left")
    row = QHBoxLayout()
    row.addWidget(left)
    row.addWidget(right)
    column.addLayout(row)
    column.addWidget(low)
    ground.show()
    QApplication.processEvents()
    assert in_reading_order(ground) == [left, right, low]
    assert in_reading_order(ground, (low,)) == [low, left, right]
