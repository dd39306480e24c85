"""A whole visit without a mouse: each thing by Tab, arrows, Space, Enter and the keys of the sheet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from anatomy.facts.names import Side
from app.state.state import Layer, ReadingLevel
from app.windows.flow import WrappedBox
from app.windows.reading_dialogs import ReadingDialog
from app.windows.spine_strip import SegmentButton
from tests.journeys.conftest import Person

MOST_TABS = 400


def tabs_to(person: Person, wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus is where it is wanted."""
    passed: list[str] = []
    for _ in range(MOST_TABS):
        at = person.window.focusWidget()
        passed.append(f"{type(at).__name__} {at.accessibleName() if at is not None else ''}")
        if at is not None and wanted(at):
            return at
        person.presses(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came there: {list(dict.fromkeys(passed))}")


def named(name: str) -> Callable[[QWidget], bool]:
    return lambda widget: widget.accessibleName() == name


def dialogs(person: Person) -> list[QDialog]:
    return [one for one in person.window.findChildren(QDialog) if one.isVisible()]


def closes(person: Person) -> None:
    """Esc in the dialog that is open."""
    for one in dialogs(person):
        QTest.keyClick(one, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert dialogs(person) == []


def chooses_a_lesion(person: Person) -> None:
    """From the start to the left subarticular herniation at L4-L5."""
    # Tab comes to a group of buttons, arrows go on among them.
    tabs_to(person, lambda widget: isinstance(widget, SegmentButton))
    for _ in range(3):
        person.presses(Qt.Key.Key_Down)
    tabs_to(person, named("Bulge beside the midline (subarticular), left"))
    person.presses(Qt.Key.Key_Space)


def test_a_lesion_its_side_and_how_much_are_chosen(person: Person):
    store = person.window.store
    chooses_a_lesion(person)
    assert store.state.lesion is not None
    assert store.state.lesion.segment == "L4-L5"
    assert store.state.lesion.side is Side.LEFT
    sides = person.window.choose.side_buttons
    at = tabs_to(person, lambda widget: widget in sides.values())
    person.presses(Qt.Key.Key_Space if at is sides[Side.RIGHT] else Qt.Key.Key_Left)
    assert store.state.lesion.side is Side.RIGHT
    before = store.state.lesion.severity
    tabs_to(person, lambda widget: widget is person.window.choose.severity)
    person.presses(Qt.Key.Key_PageUp)
    assert store.state.lesion.severity > before


def test_the_story_and_its_sources_are_read(person: Person):
    window = person.window
    chooses_a_lesion(person)
    for number in range(1, 5):
        person.presses(getattr(Qt.Key, f"Key_{number}"))
        assert window.store.state.step == number - 1
    tabs_to(person, lambda widget: widget is window.story.cards[0])
    person.presses(Qt.Key.Key_Space)
    assert window.store.state.step == 0
    tabs_to(person, lambda widget: widget.accessibleName().endswith("Show the sources."))
    person.presses(Qt.Key.Key_Space)
    (dialog,) = dialogs(person)
    assert isinstance(dialog, ReadingDialog)
    closes(person)


def test_the_way_back_with_two_clues_shows_a_cause(person: Person):
    window = person.window
    person.presses(Qt.Key.Key_W)
    assert window.store.state.asking
    first = tabs_to(person, lambda widget: isinstance(widget, WrappedBox))
    person.presses(Qt.Key.Key_Space)
    tabs_to(person, lambda widget: isinstance(widget, WrappedBox) and widget is not first)
    person.presses(Qt.Key.Key_Space)
    assert len(window.store.state.hurts) + len(window.store.state.clues) == 2
    tabs_to(person, lambda widget: widget.accessibleName().startswith("Show this: "))
    person.presses(Qt.Key.Key_Space)
    assert not window.store.state.asking
    assert window.store.state.lesion is not None


def test_search_view_looks_and_help_are_reached(person: Person):
    window = person.window
    person.presses(Qt.Key.Key_Slash)
    QTest.keyClicks(window.focusWidget(), "kneecap")
    person.presses(Qt.Key.Key_Return)
    assert window.store.state.chosen == "patella-right"
    person.presses(Qt.Key.Key_V)
    assert window.view_menu.isVisible()
    box = window.view_menu.layer_boxes[Layer.MUSCLES]
    for _ in range(30):
        at = window.view_menu.focusWidget()
        if at is box:
            break
        QTest.keyClick(at or window.view_menu, Qt.Key.Key_Tab)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert Layer.MUSCLES in window.store.state.layers
    QTest.keyClick(window.view_menu, Qt.Key.Key_Escape)
    assert not window.view_menu.isVisible()
    tabs_to(person, lambda widget: widget is window.bar.theme_button)
    person.presses(Qt.Key.Key_Space)
    assert window.theme.name == "dark"
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F2):
        window.activateWindow()
        person.qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=5000)
        window.body_view.setFocus()
        person.presses(key)
        assert len(dialogs(person)) == 1, key
        closes(person)


def test_presenting_begins_goes_on_and_ends(person: Person):
    window = person.window
    chooses_a_lesion(person)
    window.body_view.setFocus()
    person.presses(Qt.Key.Key_F5)
    assert window.presenter.on
    QTest.keyClick(window.presenter.sheet, Qt.Key.Key_PageDown)
    assert window.store.state.step == 0
    QTest.keyClick(window.presenter.sheet, Qt.Key.Key_F11)
    assert not window.presenter.on
    assert window.way_back.left.isVisible()


def test_the_reading_level_is_chosen(person: Person):
    chooses_a_lesion(person)
    tabs_to(person, lambda widget: getattr(widget, "text", str)() == "Clinical")
    person.presses(Qt.Key.Key_Space)
    assert person.window.store.state.level is ReadingLevel.CLINICAL
