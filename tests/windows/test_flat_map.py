"""The flat map is seen, picked, typed at and heard; and it stands in for the solid body."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Grade, HerniationZone, SegmentId, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.flat_map_file import load_flat_map
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.flat_map import Face
from app.look.theme import DARK, LIGHT, dress
from app.scene.picture import FeltZone
from app.state.state import ReadingLevel
from app.windows.flat_layout import arranged
from app.windows.flat_map import FlatMap, FlatScene
from app.windows.flat_words import word_sizes
from app.windows.place_words import place_name, place_sentence

FACTS = load_shipped_facts()
BODY = read_bundle(BUNDLE)
PICTURES = load_flat_map(FACTS.regions.values(), BODY)
KNEES = {side: BODY.landmark("knee-centre", side) for side in Side}
RIGHT = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.RIGHT, zone=HerniationZone.SUBARTICULAR)
OUTER_FRONT = ("KN_AL", Side.RIGHT)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    dress(qapp, LIGHT)


@pytest.fixture
def flat(qtbot: QtBot) -> FlatMap:
    made = FlatMap(FACTS, LIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.set_body(PICTURES, KNEES)
    made.show()
    return made


def felt(name: str, side: Side = Side.RIGHT, grade: Grade = Grade.STRONG, strength: float = 1.0) -> FeltZone:
    return FeltZone(name, side, grade, strength)


def seen(widget: FlatMap) -> np.ndarray:
    """What the widget shows, array (h, w, 3)."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return raw[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def around(picture: np.ndarray, at: tuple[float, float], reach: int = 5) -> np.ndarray:
    x, y = round(at[0]), round(at[1])
    return picture[y - reach : y + reach + 1, x - reach : x + reach + 1].reshape(-1, 3)


# --- layout -----------------------------------------------------------------------------------------------------------


@given(st.integers(240, 3840), st.integers(240, 2160), st.floats(8, 60))
def test_all_views_fit_side_by_side_into_any_window(width: int, height: int, line: float):
    layout = arranged(PICTURES, width, height, line)
    assert len(layout.cells) == len(PICTURES)
    for cell in layout.cells:
        assert cell.x >= -1
        assert cell.y >= -1
        assert cell.x + cell.width <= width + 1
        assert cell.y + cell.height <= height + 1
    for k, one in enumerate(layout.cells):
        for other in layout.cells[:k]:
            apart = (
                one.x + one.width <= other.x + 1
                or other.x + other.width <= one.x + 1
                or one.y + one.height <= other.y + 1
                or other.y + other.height <= one.y + 1
            )
            assert apart, (one.picture.face, other.picture.face)


@given(st.integers(300, 3840), st.integers(300, 2160))
def test_a_larger_window_shows_larger_pictures(width: int, height: int):
    small, large = (arranged(PICTURES, width * k, height * k, 14.0) for k in (1, 2))
    assert min(c.scale for c in large.cells) > 1.3 * min(c.scale for c in small.cells)


def test_sides_are_written_over_both_figures_as_the_eye_has_them():
    layout = arranged(PICTURES, 1000, 700, 14.0)
    for face, first in ((Face.FRONT, "Right"), (Face.BACK, "Left")):
        cell = next(c for c in layout.cells if c.picture.face is face and c.picture.side is None)
        middle = cell.x + cell.width / 2
        heads = {
            w.lean: w.text for w in layout.words if abs(w.x + w.width / 2 - middle) < 1 and w.lean and w.y < cell.y
        }
        assert heads[-1] == first
        assert {heads[-1], heads[1]} == {"Right", "Left"}


@pytest.mark.parametrize(("width", "height"), [(740, 330), (560, 300), (1100, 660)])
def test_the_words_over_views_can_be_read_in_a_low_window_and_stay_apart(qapp: QApplication, width: int, height: int):
    line = QFontMetricsF(qapp.font()).height()
    layout = arranged(PICTURES, width, height, line)
    sizes = word_sizes(layout, qapp.font())
    assert min(sizes.values()) >= 9
    heads = [words for words in layout.words if words.lean]
    for one in heads:
        for other in heads:
            same = abs(one.y - other.y) < line and one is not other
            assert (
                not same or one.x >= other.x + other.width - 1 or other.x >= one.x + one.width - 1 or one.x == other.x
            )


# --- pointing ---------------------------------------------------------------------------------------------------------


def test_every_place_with_skin_answers_where_it_is_seen_best(flat: FlatMap):
    for key in flat.spots:
        at = flat.pixel_of(key)
        if key[0] == "KN_DEEP":
            assert at is None
            continue
        assert at is not None, key
        found = flat.key_at(*at)
        # A joint line's band lies over the zones above and below it; what is smaller answers first.
        assert found == key or (found is not None and found[1] is key[1] and "JL" in found[0]), (key, found)


def test_a_click_chooses_the_place_under_it_on_the_persons_own_side(flat: FlatMap, qtbot: QtBot):
    for key in (OUTER_FRONT, ("KN_AL", Side.LEFT), ("sole", Side.LEFT), ("buttock", Side.RIGHT)):
        at = flat.pixel_of(key)
        assert at is not None
        with qtbot.waitSignal(flat.place_chosen) as told:
            QTest.mouseClick(flat, Qt.MouseButton.LeftButton, pos=QPoint(round(at[0]), round(at[1])))
        assert tuple(told.args) == key


def test_from_the_front_the_right_groin_is_on_the_left(flat: FlatMap):
    right, left = (flat.pixel_of(("groin", side)) for side in (Side.RIGHT, Side.LEFT))
    assert right is not None
    assert left is not None
    assert right[0] < left[0]
    behind = [flat.pixel_of(("buttock", side)) for side in (Side.RIGHT, Side.LEFT)]
    assert behind[0][0] > behind[1][0]


def test_a_click_beside_the_body_chooses_nothing(flat: FlatMap):
    chosen = []
    flat.place_chosen.connect(lambda *key: chosen.append(key))
    QTest.mouseClick(flat, Qt.MouseButton.LeftButton, pos=QPoint(2, flat.height() - 2))
    at = flat.pixel_of(OUTER_FRONT)
    QTest.mouseClick(flat, Qt.MouseButton.RightButton, pos=QPoint(round(at[0]), round(at[1])))
    assert chosen == []


def test_pointing_names_the_place_and_leaving_lets_it_go(flat: FlatMap):
    names = []
    flat.hovered.connect(names.append)
    at = flat.pixel_of(OUTER_FRONT)
    plain = seen(flat)
    QTest.mouseMove(flat, QPoint(round(at[0]), round(at[1])))
    QApplication.processEvents()
    assert names == [OUTER_FRONT]
    assert (seen(flat) != plain).any()
    QTest.mouseMove(flat, QPoint(2, flat.height() - 2))
    QApplication.processEvents()
    assert names == [OUTER_FRONT, None]


# --- keyboard and screen readers --------------------------------------------------------------------------------------


def focus_key(flat: FlatMap) -> tuple[str, Side]:
    return next(key for key, spot in flat.spots.items() if spot.focusPolicy() == Qt.FocusPolicy.StrongFocus)


def press(flat: FlatMap, key: Qt.Key) -> None:
    QTest.keyClick(flat.spots[focus_key(flat)], key)


def test_arrows_go_through_all_places_in_reading_order(flat: FlatMap):
    order = [focus_key(flat)]
    for _ in range(len(flat.spots) + 3):
        press(flat, Qt.Key.Key_Down)
        if focus_key(flat) != order[-1]:
            order.append(focus_key(flat))
    assert order == list(flat.spots)
    names = [name for name, side in order if side is Side.RIGHT]
    assert (
        names.index("groin")
        < names.index("KN_ANT")
        < names.index("KN_DEEP")
        < names.index("calf")
        < names.index("sole")
    )
    press(flat, Qt.Key.Key_Up)
    assert focus_key(flat) == order[-2]


def test_left_and_right_go_to_the_other_side(flat: FlatMap):
    name, side = focus_key(flat)
    press(flat, Qt.Key.Key_Right)
    assert focus_key(flat) == (name, side.mirrored)
    press(flat, Qt.Key.Key_Left)
    assert focus_key(flat) == (name, side)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose(flat: FlatMap, qtbot: QtBot, key: Qt.Key):
    press(flat, Qt.Key.Key_Down)
    with qtbot.waitSignal(flat.place_chosen) as told:
        press(flat, key)
    assert tuple(told.args) == focus_key(flat)


def test_tab_stops_at_one_place_only(flat: FlatMap):
    press(flat, Qt.Key.Key_Down)
    stops = [spot for spot in flat.spots.values() if spot.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [spot.key for spot in stops] == [focus_key(flat)]
    assert flat.focusProxy() is stops[0]


def test_arrows_are_the_maps_own_while_a_place_has_the_focus(flat: FlatMap):
    spot = flat.spots[OUTER_FRONT]
    for key, taken in ((Qt.Key.Key_Right, True), (Qt.Key.Key_Return, True), (Qt.Key.Key_PageDown, False)):
        asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(spot, asked)
        assert asked.isAccepted() is taken


def test_the_focus_can_be_seen_by_whoever_types(flat: FlatMap, qtbot: QtBot):
    flat.activateWindow()
    qtbot.waitUntil(flat.isActiveWindow)
    plain = seen(flat)
    flat.spots[OUTER_FRONT].setFocus()
    flat._go(0, other_side=False)
    assert (seen(flat) != plain).any(axis=2).sum() > 300
    focused = focus_key(flat)
    assert flat.spots[focused].hasFocus()


def test_a_screen_reader_hears_name_side_evidence_and_what_to_press(flat: FlatMap):
    flat.show_scene(FlatScene(felt=(felt("KN_AL", grade=Grade.MODERATE, strength=0.88),)))
    heard = QAccessible.queryAccessibleInterface(flat.spots[OUTER_FRONT])
    assert heard.text(QAccessible.Text.Name) == "outer front of the right knee, moderate evidence, felt"
    assert "Enter" in heard.text(QAccessible.Text.Description)
    assert heard.role() == QAccessible.Role.Button
    assert heard.state().focusable
    other = QAccessible.queryAccessibleInterface(flat.spots["KN_AL", Side.LEFT])
    assert other.text(QAccessible.Text.Name) == "outer front of the left knee"
    whole = QAccessible.queryAccessibleInterface(flat)
    assert whole.childCount() == len(flat.spots)
    assert "outer front of the right knee (moderate evidence)" in whole.text(QAccessible.Text.Description)


def test_a_screen_reader_finds_each_place_where_it_is_seen(flat: FlatMap):
    for key, spot in flat.spots.items():
        at = flat.pixel_of(key)
        if at is not None:
            assert spot.geometry().contains(round(at[0]), round(at[1])), key
        assert spot.width() > 3


def test_places_are_named_with_their_side_in_plain_and_clinical_words():
    names = {name: place_name(FACTS, name, Side.LEFT) for name in (*FACTS.zones, *FACTS.areas)}
    assert names["KN_MJL"] == "inner joint line of the left knee"
    assert names["groin"] == "left groin"
    assert names["anterior-thigh"] == "front of the left thigh"
    assert all(name.count("left") == 1 for name in names.values())
    assert len(set(names.values())) == len(names)
    assert "left" in place_name(FACTS, "KN_AM", Side.LEFT, ReadingLevel.CLINICAL)
    assert place_sentence(FACTS, "groin", Side.LEFT, None, chosen=True) == "left groin, chosen"


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_a_felt_zone_is_tinted_on_its_own_side_alone(flat: FlatMap):
    before = seen(flat)
    flat.show_scene(FlatScene(felt=(felt("KN_AL"),), labels=False))
    after = seen(flat)
    changed = [
        np.abs(around(after, flat.pixel_of(("KN_AL", s))) - around(before, flat.pixel_of(("KN_AL", s)))) for s in Side
    ]
    assert changed[0].mean() > 15
    assert changed[1].max() == 0
    # Violet: more blue than green by far, unlike skin.
    tinted = around(after, flat.pixel_of(OUTER_FRONT)).mean(axis=0)
    assert tinted[2] - tinted[1] > 25


def test_surer_evidence_is_hatched_more_densely(flat: FlatMap):
    dark = []
    for grade in (Grade.WEAK, Grade.MODERATE, Grade.STRONG):
        flat.show_scene(FlatScene(felt=(felt("KN_POST", grade=grade),), labels=False))
        patch = around(seen(flat), flat.pixel_of(("KN_POST", Side.RIGHT)), 16)
        middle = (patch.max(axis=0) + patch.min(axis=0)) / 2
        dark.append((patch[:, 1] < middle[1]).mean())
    assert dark[0] + 0.1 < dark[1] < dark[2] - 0.1


def test_the_deep_zone_glows_in_the_knee(flat: FlatMap):
    before = seen(flat)
    flat.show_scene(FlatScene(felt=(felt("KN_DEEP"),), labels=False))
    centre = flat.spots["KN_DEEP", Side.RIGHT].geometry().center()
    assert np.abs(around(seen(flat), (centre.x(), centre.y())) - around(before, (centre.x(), centre.y()))).mean() > 15


def test_dark_and_light_are_drawn_on_their_own_grounds(flat: FlatMap):
    light = seen(flat)[3, 3].mean()
    flat.set_theme(DARK)
    assert seen(flat)[3, 3].mean() < light - 100


@pytest.mark.parametrize(
    ("width", "height", "percent"), [(300, 300, 100), (300, 620, 300), (1600, 500, 200), (3840, 2160, 300)]
)
def test_it_can_be_drawn_at_any_size_and_text(qtbot: QtBot, qapp: QApplication, width: int, height: int, percent: int):
    dress(qapp, DARK, percent)
    flat = FlatMap(FACTS, DARK)
    qtbot.addWidget(flat)
    flat.resize(width, height)
    flat.set_body(PICTURES, KNEES)
    flat.show_scene(
        FlatScene(felt=(felt("KN_AL"), felt("KN_DEEP"), felt("sole", Side.LEFT, Grade.WEAK, 0.2)), title="Healthy")
    )
    flat.say("The disc bulges backwards and touches the nerve root that passes there.")
    picture = seen(flat)
    assert picture.shape[:2] == (height, width)
    assert picture.std() > 5
    dress(qapp, LIGHT)
