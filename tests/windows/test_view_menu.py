"""The sheet that says whose body, which layers and which map."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anatomy.facts.names import DermatomeMap
from anatomy.geometry.person import Person, Sex, Statures
from app.look.theme import LIGHT, dress
from app.state.state import Layer, State
from app.windows.view_menu import ViewMenu

PEOPLE = {Sex.MAN: Statures(1648, 1755, 1870), Sex.WOMAN: Statures(1525, 1626, 1740)}


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> QWidget:
    dress(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def menu(home: QWidget) -> ViewMenu:
    made = ViewMenu(PEOPLE, home)
    made.show_state(State())
    return made


def test_it_shows_the_state_and_tells_no_wish_while_doing_so(menu: ViewMenu, qtbot: QtBot):
    with qtbot.assertNotEmitted(menu.person_chosen), qtbot.assertNotEmitted(menu.map_chosen):
        menu.show_state(State(person=Person(Sex.WOMAN, 1525), dermatome_map=DermatomeMap.FOERSTER))
    assert menu.sex_buttons[Sex.WOMAN].isChecked()
    assert menu.stature_label.text() == "Body height 152 cm (short: 5 in 100 are shorter)"
    assert menu.maps.currentText().startswith("Foerster")
    assert not menu.layer_boxes[Layer.MUSCLES].isChecked()
    assert menu.layer_boxes[Layer.SKIN].isChecked()


def test_another_body_is_one_click_away(menu: ViewMenu, qtbot: QtBot):
    with qtbot.waitSignal(menu.person_chosen) as told:
        menu.sex_buttons[Sex.WOMAN].click()
    assert told.args == [Person(Sex.WOMAN)]


def test_the_slider_ends_at_the_fifth_and_ninety_fifth_percentile(menu: ViewMenu, qtbot: QtBot):
    for end, wanted in ((menu.stature.maximum(), 1870), (menu.stature.minimum(), 1650)):
        with qtbot.waitSignal(menu.person_chosen) as told:
            menu.stature.setValue(end)
        assert told.args == [Person(Sex.MAN, wanted)]


def test_the_middle_height_is_said_as_such(menu: ViewMenu, qtbot: QtBot):
    menu.stature.setValue(menu.stature.maximum())
    with qtbot.waitSignal(menu.person_chosen) as told:
        menu.stature.setValue(176)
    assert told.args == [Person(Sex.MAN)]
    assert "middle height" in menu.stature_label.text()


def test_layers_and_map_are_told_as_wishes(menu: ViewMenu, qtbot: QtBot):
    with qtbot.waitSignal(menu.layer_toggled) as told:
        menu.layer_boxes[Layer.MUSCLES].click()
    assert told.args == [Layer.MUSCLES]
    with qtbot.waitSignal(menu.map_chosen) as told:
        menu.maps.activated.emit(1)
    assert told.args == [DermatomeMap.KEEGAN]
