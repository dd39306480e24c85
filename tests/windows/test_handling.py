"""The palette, what was shown before, standard views and settings, in a window of the whole body."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, SegmentId, Side, StructureId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import choices
from app.actions import choosing
from app.look.theme import DARK, LIGHT, dress, theme_named
from app.settings.settings import Settings, read_settings
from app.state.state import Layer, ReadingLevel
from app.windows import handling_wishes
from app.windows.main_window import MainWindow
from app.windows.palette_entries import entries_of

LESION = Lesion(
    condition=ConditionId("disc-herniation"), segment=SegmentId("L4-L5"), side=Side.RIGHT,
    zone=HerniationZone.SUBARTICULAR, severity=0.6,
)  # fmt: skip
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def facts():
    return load_shipped_facts()


@pytest.fixture(scope="module")
def shared(qapp, facts, tmp_path_factory):
    """One window for all: filling one takes a second."""
    dress(qapp, LIGHT)
    made = MainWindow(Settings(reduced_motion=True), tmp_path_factory.mktemp("settings") / "settings.json")
    made.resize(1400, 860)
    made.show()
    made.fill(facts)
    yield made
    made.close()


@pytest.fixture
def window(shared, qapp):
    shared.activateWindow()
    if shared.settings != Settings(reduced_motion=True):  # putting on a look takes a second
        shared.change_settings(Settings(reduced_motion=True))
        shared.wear()
    shared.store.put(choosing.set_lesion(choosing.set_level(shared.store.state, ReadingLevel.PLAIN), LESION))
    shared.body_view.go_home()
    qapp.processEvents()
    yield shared
    shared.handling.palette.close_it()
    shared.store.put(choosing.show_everything(choosing.choose_structure(shared.store.state, shared.facts, None)))
    qapp.processEvents()


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def entry(window, identifier):
    return next(one for one in entries_of(window) if one.id == identifier)


# --- palette --------------------------------------------------------------------------------------------------------


def test_every_wish_cause_segment_layer_person_and_map_can_be_reached(window):
    ids = [one.id for one in entries_of(window)]
    assert len(ids) == len(set(ids))
    assert {f"wish:{wish.id}" for wish in window.wishes} <= set(ids)
    assert {f"condition:{one}" for one in window.facts.conditions} <= set(ids)
    assert {f"segment:{one}" for one in window.facts.segments} <= set(ids)
    assert {f"root:{one}" for one in choices(window.facts, ConditionId("radiculopathy")).roots} <= set(ids)
    assert {f"layer:{one}" for one in Layer} <= set(ids)
    assert {"person:man", "person:woman", "map:lee", "map:all", "knee:back", "start:slice", "side:left"} <= set(ids)


def test_each_wish_is_listed_with_its_text_its_keys_and_its_own_deed(window):
    by_id = {one.id: one for one in entries_of(window)}
    for wish in window.wishes:
        assert by_id[f"wish:{wish.id}"].text == wish.text
        assert by_id[f"wish:{wish.id}"].do is wish.do
        assert len(by_id[f"wish:{wish.id}"].keys) == len(wish.keys)


@pytest.mark.parametrize(
    ("identifier", "seen"),
    [
        ("condition:meniscal-tear", lambda s: s.lesion.condition == "meniscal-tear"),
        ("segment:L2-L3", lambda s: s.lesion.segment == "L2-L3"),
        ("root:L3", lambda s: s.lesion.root == "L3"),
        ("side:left", lambda s: s.lesion.side is Side.LEFT),
        ("layer:muscles", lambda s: Layer.MUSCLES in s.layers),
        ("map:keegan", lambda s: s.dermatome_map == "keegan"),
        ("map:all", lambda s: s.all_maps),
        ("knee:back", lambda s: s.knee_view == "back"),
        ("start:slice", lambda s: s.start_view == "slice"),
        ("level:clinical", lambda s: s.level is ReadingLevel.CLINICAL),
    ],
)
def test_what_is_chosen_in_the_palette_is_done(window, identifier, seen):
    assert not seen(window.store.state)
    entry(window, identifier).do()
    assert seen(window.store.state)
    window.store.undo()
    assert not seen(window.store.state)


def test_ctrl_k_opens_it_typing_finds_enter_does_and_the_focus_comes_back(window):
    window.body_view.setFocus()
    press(window.body_view.main, Qt.Key.Key_K, CONTROL)
    palette = window.handling.palette
    assert palette.is_open
    QTest.keyClicks(palette.box, "meniscal")
    press(palette.box, Qt.Key.Key_Return)
    assert not palette.is_open
    assert window.store.state.lesion.condition == "meniscal-tear"
    assert window.focusWidget() is window.body_view.main


def test_arrows_go_through_the_list_and_turn_no_page_of_the_story(window):
    window.handling.open_palette()
    palette = window.handling.palette
    first = palette.listed[0]
    press(palette.box, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    press(palette.box, Qt.Key.Key_Up)
    press(palette.box, Qt.Key.Key_Up)
    assert palette.list.currentRow() == palette.list.count() - 1
    press(palette.box, Qt.Key.Key_PageUp)
    assert window.store.state.step is None
    assert palette.listed[0] == first


def test_esc_closes_it_and_clears_nothing(window):
    window.handling.open_palette()
    press(window.handling.palette.box, Qt.Key.Key_Escape)
    assert not window.handling.palette.is_open
    assert window.store.state.lesion == LESION


def test_what_was_used_last_comes_first(window):
    window.handling.open_palette()
    palette = window.handling.palette
    QTest.keyClicks(palette.box, "labels")
    press(palette.box, Qt.Key.Key_Return)
    window.handling.open_palette()
    assert palette.listed[0].id == "wish:labels"
    press(palette.box, Qt.Key.Key_Return)


def test_what_is_not_found_is_said_and_enter_does_nothing(window):
    window.handling.open_palette()
    palette = window.handling.palette
    QTest.keyClicks(palette.box, "zzzzzz")
    assert palette.listed == ()
    assert palette.nothing.isVisible()
    before = window.store.state
    press(palette.box, Qt.Key.Key_Return)
    assert window.store.state == before


def test_in_a_hall_the_palette_stays_away(window):
    window.presenter.begin()
    QApplication.processEvents()
    try:
        window.handling.open_palette()
        assert not window.handling.palette.is_open
        assert window.handling.cube.isHidden()
    finally:
        window.presenter.end()
        QApplication.processEvents()
    assert window.handling.cube.isVisible()


# --- the eye --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "azimuth", "pitch"), [(1, 0, 0), (2, 180, 0), (3, 90, 0), (4, -90, 0), (5, 0, 85)])
def test_ctrl_and_a_number_look_from_a_side(window, number, azimuth, pitch):
    press(window.body_view.main, Qt.Key(Qt.Key.Key_0.value + number), CONTROL)
    camera = window.body_view.main.camera
    assert (abs(camera.azimuth) if azimuth == 180 else camera.azimuth) == pytest.approx(azimuth)
    assert camera.pitch == pytest.approx(pitch)


def test_the_body_turns_about_the_lesion_and_then_about_what_is_chosen(window, qapp):
    main = window.body_view.main
    assert main.pivot is not None
    assert abs(main.pivot[2]) < 80  # millimetres from the upper edge of the sacrum: L4-L5
    femur = StructureId("femur-right")
    window.store.put(choosing.choose_structure(window.store.state, window.facts, femur))
    qapp.processEvents()
    centre = window.body_view.stage.shapes[femur].centre
    assert main.pivot == pytest.approx([float(v) for v in centre])
    window.store.put(choosing.set_lesion(choosing.choose_structure(window.store.state, window.facts, None), None))
    qapp.processEvents()
    assert main.pivot is None


def test_arrows_on_the_cube_go_round_it_and_turn_no_page_of_the_story(window):
    cube = window.handling.cube
    cube.setFocus(Qt.FocusReason.TabFocusReason)
    before = cube.chosen
    press(cube, Qt.Key.Key_Right)
    assert cube.chosen is not before
    assert window.store.state.step is None
    press(window.body_view.main, Qt.Key.Key_Right)
    assert window.store.state.step == 0
    window.store.undo()


def test_the_lesion_is_turned_about_only_from_near_and_the_whole_body_stays_in_the_picture(window, qapp):
    main = window.body_view.main
    qapp.processEvents()
    assert main.pivot_in_sight is None
    press(main, Qt.Key.Key_5, CONTROL)
    from app.scene.views import whole_from

    assert main.camera == whole_from(window.body_view.body, 0.0, 85.0, main.aspect)
    window.body_view.frame_chosen()
    assert main.pivot_in_sight == main.pivot
    near = main.camera
    press(main, Qt.Key.Key_3, CONTROL)
    assert main.camera.distance == near.distance
    assert main.camera.azimuth == pytest.approx(90.0)


# --- what was shown before ------------------------------------------------------------------------------------------


def test_the_box_of_recent_lesions_shows_one_again(window):
    window.store.put(choosing.choose_segment(window.store.state, window.facts, SegmentId("L2-L3")))
    recent = window.choose.recent
    assert not recent.isHidden()
    assert recent.others[0] == LESION
    menu = recent.menu_of_lesions()
    assert "L4-L5" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    assert window.store.state.lesion == LESION
    assert LESION not in recent.others


# --- settings -------------------------------------------------------------------------------------------------------


def remembered(window):
    return read_settings(window._settings_path)[0]


def test_keys_make_text_larger_smaller_and_usual_within_limits(window, qapp):
    main = window.body_view.main
    usual = qapp.font().pointSizeF()
    press(main, Qt.Key.Key_Plus, CONTROL)
    press(main, Qt.Key.Key_Plus, CONTROL)
    assert remembered(window).text_percent == 150
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
    press(main, Qt.Key.Key_Minus, CONTROL)
    assert remembered(window).text_percent == 125
    press(main, Qt.Key.Key_0, CONTROL)
    assert remembered(window).text_percent == 100
    handling_wishes.change_text(window, -25)
    assert remembered(window).text_percent == 100
    handling_wishes.set_text(window, 1000)
    assert remembered(window).text_percent == 300


def test_the_sheet_shows_and_changes_every_setting(window):
    window.handling.open_settings()
    sheet = window.handling.settings_sheet
    assert sheet.percent.text() == "100 %"
    assert not sheet.smaller.isEnabled()
    sheet.larger.click()
    assert sheet.percent.text() == "125 %"
    sheet.themes["dark"].click()
    assert window.theme is DARK
    sheet.levels[ReadingLevel.CLINICAL].click()
    sheet.still.click()
    assert (remembered(window).theme, remembered(window).text_percent) == ("dark", 125)
    assert not remembered(window).reduced_motion
    assert not window.body_view.main.reduced_motion
    assert window.store.state.level is ReadingLevel.CLINICAL
    sheet.reset.click()
    assert window.theme is LIGHT
    assert window.store.state.level is ReadingLevel.PLAIN
    assert remembered(window).text_percent == 100
    sheet.close()


def test_the_look_for_a_hall_is_put_on_and_not_remembered(window):
    window.handling.open_settings()
    window.handling.settings_sheet.hall.click()
    try:
        assert window.theme.from_afar
        assert remembered(window).theme == "light"
    finally:
        window.presenter.toggle_projection()


def test_the_look_follows_the_system_where_that_was_chosen(window, qapp, monkeypatch):
    window.handling.open_settings()
    window.handling.settings_sheet.themes["system"].click()
    assert remembered(window).theme == "system"
    monkeypatch.setattr("app.windows.main_window.theme_named", lambda name: DARK if name == "system" else LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.theme is DARK
    window.handling.settings_sheet.close()


def test_the_names_of_looks_lead_to_looks(qapp):
    assert theme_named("dark") is DARK
    assert theme_named("system") in (LIGHT, DARK)


def test_no_two_wishes_have_the_same_key(window):
    keys = [key for wish in window.wishes for key in wish.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("opened", ["open_red_flags", "open_keys"])
def test_a_page_that_was_read_leaves_nothing_behind(window, qapp, opened):
    left = []
    for _ in range(3):
        getattr(window, opened)()
        qapp.processEvents()
        qapp.activeModalWidget().reject()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left.append(len(qapp.allWidgets()))
    assert left[1] == left[2]
