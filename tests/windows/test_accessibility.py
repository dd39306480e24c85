"""Everything has a name and a role, can be reached by Tab, and shows where the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.actions import choosing
from app.look.theme import LIGHT, Theme, dress
from tests.windows.accessibility import alike, nameless, noise, tabbed_through, told
from tests.windows.clipping_states import DIALOGS, MENUS
from tests.windows.clipping_walk import LESION, STATES, Stop, Walker, settle


@pytest.fixture(scope="module")
def walker(qapp: QApplication) -> Iterator[Walker]:
    dress(qapp, LIGHT)
    made = Walker("en", flat=False)
    yield made
    made.close()
    dress(qapp, LIGHT)


@pytest.fixture(scope="module")
def flat(qapp: QApplication) -> Iterator[Walker]:
    dress(qapp, LIGHT)
    made = Walker("en", flat=True)
    yield made
    made.close()


def stand(walker: Walker, state: str, look: Theme = LIGHT) -> None:
    walker.look(Stop((1440, 900), 100, look, "en", state))


@pytest.mark.parametrize("state", [state for state in STATES if state not in {MENUS, DIALOGS}])
def test_whatever_can_be_used_has_a_name(walker: Walker, state: str):
    stand(walker, state)
    rows = told(walker.window)
    assert nameless(rows) == set()
    assert noise(rows) == set()


@pytest.mark.parametrize("state", ["healthy", "lesion plain", "lesion clinical", "way back", "look-alikes"])
def test_no_two_things_that_can_be_used_are_told_in_the_same_words(walker: Walker, state: str):
    stand(walker, state)
    assert alike(told(walker.window)) == set()


def test_what_stands_above_is_told_first(walker: Walker):
    stand(walker, "consultation")
    names = [row.name for row in told(walker.window)]
    assert names.index("The person's left side") < names.index("The body")


def test_every_dialog_and_sheet_has_names(walker: Walker):
    found: dict[str, set[str]] = {}
    stand(walker, "lesion plain")
    made = [*walker.dialogs(), walker.window.view_menu, walker.window.compare_menu]
    for dialog in made:
        dialog.show()
        settle()
        rows = told(dialog)
        assert len(rows) > 3
        if faults := nameless(rows) | noise(rows) | alike(rows):
            found[dialog.windowTitle() or type(dialog).__name__] = faults
    for dialog in reversed(made):
        dialog.hide()
        if dialog.windowTitle():
            dialog.deleteLater()
    settle()
    assert found == {}


def test_the_flat_body_tells_its_zones_as_buttons(flat: Walker):
    stand(flat, "lesion plain")
    rows = told(flat.window.body_view)
    assert nameless(rows) == set()
    zones = [row for row in rows if row.role == QAccessible.Role.Button and "knee" in row.name]
    assert len(zones) >= 10
    assert any("felt" in row.name for row in zones)


def test_the_severity_and_the_choice_have_values_and_states(walker: Walker):
    stand(walker, "lesion plain")
    rows = told(walker.window)
    slider = next(row for row in rows if row.role == QAccessible.Role.Slider)
    assert float(slider.value) == round(100 * LESION.severity)
    chosen = [row.name for row in rows if "checked" in row.states]
    assert "L4–L5: L4 leaves here, L5 passes by" in chosen
    assert "The person's left side" in chosen


def test_screen_readers_read_the_window_from_left_to_right(walker: Walker):
    stand(walker, "lesion plain")
    names = [row.name for row in told(walker.window)]
    assert names.index("What is wrong") < names.index("The body") < names.index("What this means")


@pytest.mark.parametrize("state", ["healthy", "lesion plain", "way back", "look-alikes"])
def test_tab_comes_to_everything_and_is_trapped_nowhere(walker: Walker, state: str):
    stand(walker, state)
    window = walker.window
    window.activateWindow()
    chain = tabbed_through(window)
    chain[0].setFocus()
    seen: list[QWidget] = []
    for _ in range(3 * len(chain)):
        at = window.focusWidget()
        if at in seen[:-1]:
            break
        if at not in seen:  # a text with links keeps the focus while Tab goes from link to link
            seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        QApplication.processEvents()
    missed = [f"{type(one).__name__} {one.accessibleName()}" for one in chain if one not in seen]
    # Of buttons of which one alone is chosen, Tab comes to the chosen one; arrows go to the others.
    missed = [name for name in missed if "Button" not in name and "Segment" not in name]
    assert missed == []
    assert len(seen) > 20 or state == "healthy"


def test_what_changes_is_told_in_one_sentence(walker: Walker):
    stand(walker, "healthy")
    window = walker.window
    QApplication.processEvents()
    assert window.announcer.text() == "The healthy body"
    window.store.put(choosing.set_lesion(window.store.state, LESION))
    settle()
    said = window.announcer.accessibleName()
    assert "L5" in said
    assert "knee" in said
    assert window.body_view.main.accessibleDescription() == said
    window.store.put(choosing.set_step(window.store.state, 1))
    settle()
    assert window.announcer.text().startswith("Step 2")
    assert any(row.name.startswith("Step 2") for row in told(window))
