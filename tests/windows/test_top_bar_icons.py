"""Words and icons of the bar: words first leave, then buttons, and nothing is said by an icon alone where there is room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.look.theme import DARK, LIGHT, PROJECTION, dress
from app.windows.button_icons import ICON
from app.windows.top_bar import TopBar

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.fixture
def bar(qtbot, qapp):
    dress(qapp, LIGHT)
    # In a window, as it always is: by itself its layout would not let it become narrow.
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(2000, 200)
    made = TopBar(LIGHT)
    made.setParent(window)
    window.show()
    yield made
    dress(qapp, LIGHT)


def wide(bar, width):
    bar.resize(width, bar.sizeHint().height())
    for _ in range(3):
        QApplication.processEvents()


def buttons(bar):
    return [button for button in bar._wishes if not button.isHidden()]


def test_in_a_wide_bar_every_button_has_its_icon_and_its_word(bar):
    wide(bar, 1900)
    assert len(buttons(bar)) == len(bar._wishes)
    assert all(button.toolButtonStyle() is BESIDE and not button.icon().isNull() for button in bar._wishes)


def test_words_leave_before_any_button_does(bar):
    seen = []
    for width in range(1900, 500, -100):
        wide(bar, width)
        words = sum(button.toolButtonStyle() is BESIDE for button in buttons(bar))
        seen.append((len(buttons(bar)), words))
        assert (
            len(buttons(bar)) == len(bar._wishes) or words <= 2
        )  # two letters of the language, and one that still has room
        assert bar.minimumSizeHint().width() <= width
    assert seen == sorted(seen, reverse=True)
    assert seen[-1][0] < seen[0][0]


def test_a_button_without_its_word_has_a_tool_tip_and_a_name(bar):
    wide(bar, 1000)
    silent = [button for button in buttons(bar) if button.toolButtonStyle() is not BESIDE]
    assert silent
    assert all(button.toolTip() and button.accessibleName() for button in silent)


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_icons_grow_with_the_type_and_nothing_stands_outside(bar, qapp, percent):
    dress(qapp, LIGHT, percent)
    wide(bar, 1440)
    assert bar.home_button.iconSize().width() == pytest.approx(bar.fontMetrics().height(), abs=1.5)
    assert all(button.geometry().right() <= 1440 for button in buttons(bar))


@pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTION])
def test_icons_follow_the_look(bar, qapp, theme):
    dress(qapp, theme)
    bar.set_theme(theme)
    wide(bar, 1900)
    image = bar.home_button.icon().pixmap(bar.home_button.iconSize()).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
               if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert colours == {theme.text}
    assert bar.theme_button.property(ICON) == ("sun" if theme is DARK else "moon")
