"""Where the focus is can be seen in every look, and every panel is reached by keys in a narrow window, too."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.look.theme import DARK, LIGHT, PROJECTION, Theme, dress
from app.windows.reading_order import in_reading_order, regions_of
from app.windows.room import Page
from app.windows.wearing import put_on
from tests.windows.clipping_states import CONSULTATION, dialogs
from tests.windows.clipping_walk import Stop, Walker, settle

CONTRAST, LEAST_SEEN, MOST_SIDE = 3.0, 1.0, 60
"""What changes differs by so much, and is at least as long as the widget's shorter side (of a large one so many pixels)."""


@pytest.fixture(scope="module")
def walker(qapp: QApplication) -> Iterator[Walker]:
    dress(qapp, LIGHT)
    made = Walker("en", flat=False)
    yield made
    made.close()
    dress(qapp, LIGHT)


def stand(walker: Walker, state: str, look: Theme = LIGHT) -> None:
    walker.look(Stop((1440, 900), 100, look, "en", state))


@pytest.mark.parametrize("state", ["lesion plain", "way back", "look-alikes", CONSULTATION])
@pytest.mark.parametrize("look", [LIGHT, DARK, PROJECTION], ids=lambda look: look.name)
def test_the_focus_is_seen_on_everything_that_takes_it(walker: Walker, look: Theme, state: str):
    stand(walker, state, look)
    window = walker.window
    window.activateWindow()
    unseen = {}
    for widget in in_reading_order(window, regions_of(window)):
        if not isValid(widget) or not _in_sight(widget):
            continue
        seen = _seen_of(widget, window)
        if seen < LEAST_SEEN:
            unseen[f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()[:30]}"] = seen
    assert unseen == {}


@pytest.mark.parametrize("look", [LIGHT, DARK, PROJECTION], ids=lambda look: look.name)
def test_the_focus_is_seen_in_dialogs_and_sheets(walker: Walker, look: Theme):
    stand(walker, "lesion plain", look)
    window = walker.window
    window.open_view_menu()
    window.handling.open_settings()
    unseen = {}
    made = [window.view_menu, window.handling.settings_sheet, *dialogs(window)]
    for one in made:
        assert one is not None
        one.show()
        settle(window)
        one.activateWindow()
        settle(one)
        one.grab()
        for widget in in_reading_order(one):
            if _in_sight(widget):
                seen = _seen_of(widget, one)
                if seen < LEAST_SEEN:
                    unseen[f"{type(one).__name__}: {type(widget).__name__} {widget.objectName()}"] = seen
    for one in made:
        if one is not None and isValid(one):
            one.close()
    assert unseen == {}


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


def _in_sight(widget: QWidget) -> bool:
    """Whether all of it can be seen: what is scrolled half away is scrolled to first."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _seen_of(widget: QWidget, window: QWidget) -> float:
    """How much changes clearly when a widget gets the focus: pixels by the length of a side of it."""
    other = next(one for one in (window, *window.findChildren(QWidget)) if one is not widget)
    other.setFocus()
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()
    before = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = _picture(widget)
    widget.clearFocus()
    if before.shape != after.shape:
        return 0.0
    bright = np.maximum(luminance(before), luminance(after))
    dark = np.minimum(luminance(before), luminance(after))
    clear = ((bright + 0.05) / (dark + 0.05) >= CONTRAST).sum()
    return round(float(clear) / min(before.shape[0], before.shape[1], MOST_SIDE), 2)


def luminance(
    pixels: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Relative luminance, as the rules for accessible content define it; pixels are red, green, blue, 0 to 1."""
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def _picture(widget: QWidget) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    window, rim = widget.window(), 4
    box = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-rim, -rim, rim, rim)
    image = window.grab(box & window.rect()).toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3) / 255.0
