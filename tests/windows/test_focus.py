"""Where the focus is can be seen in every look, and every panel is reached by keys in a narrow window, too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.look.theme import DARK, LIGHT, PROJECTION, Theme, dress
from app.windows.room import Page
from app.windows.wearing import put_on
from tests.windows.accessibility import tabbed_through
from tests.windows.clipping_walk import Stop, Walker, settle


@pytest.fixture(scope="module")
def walker(qapp: QApplication) -> Iterator[Walker]:
    dress(qapp, LIGHT)
    made = Walker("en", flat=False)
    yield made
    made.close()
    dress(qapp, LIGHT)


def stand(walker: Walker, state: str, look: Theme = LIGHT) -> None:
    walker.look(Stop((1440, 900), 100, look, "en", state))


@pytest.mark.parametrize("look", [LIGHT, DARK, PROJECTION], ids=lambda look: look.name)
def test_the_focus_is_seen_on_every_kind_of_widget(walker: Walker, look: Theme):
    stand(walker, "lesion plain", look)
    window = walker.window
    window.activateWindow()
    unseen, kinds = set(), set()
    for widget in tabbed_through(window):
        if not isValid(widget):
            continue  # the texts that are read came meanwhile
        kind = (type(widget).__name__, widget.objectName())
        if kind in kinds or widget.visibleRegion().isEmpty():
            continue
        kinds.add(kind)
        window.setFocus()
        QApplication.processEvents()
        before = _picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if _different(before, _picture(widget)) < 20:
            unseen.add(kind)
    assert unseen == set()
    assert len(kinds) > 7


def test_in_a_narrow_window_the_panels_are_reached_by_tabs_and_keys(walker: Walker):
    stand(walker, "lesion plain")
    window = walker.window
    window.resize(1024, 640)
    put_on(window, LIGHT, 200)
    settle()
    assert window.room.columns == 1
    window.fold_left()
    settle()
    assert window.room.page is Page.LEFT
    assert window.way_back.left.isAncestorOf(window.focusWidget())
    window.fold_left()
    window.fold_right()
    settle()
    assert window.way_back.right.isVisible()
    assert not window.body_view.isVisible()
    window.room.show_page(Page.BODY)
    put_on(window, LIGHT, 100)


def _picture(widget: QWidget) -> QImage:
    return (
        widget.window().grab(widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft()))).toImage()
    )


def _different(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return 1000
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(0, one.width())
        for y in range(0, one.height(), 1 + one.height() // 60)
    )
