"""The parts of presenting: the look for a hall, the sheet, the strip, the caption and the keys."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.actions import choosing, presenting
from app.actions.choosing import fitted
from app.look.theme import DARK, LIGHT, PROJECTION, THEMES, dress, percent_from_afar
from app.scene.overlay import luminance
from app.settings.settings import Settings
from app.state.state import ReadingLevel, StartView, State
from app.state.talk import Ink, Pointer, Talk, Tool
from app.windows.presenting import strip as strip_module
from app.windows.presenting.caption import WRAP, Caption, sentence_of, shorter
from app.windows.presenting.folding import Fold
from app.windows.presenting.keys import name_of
from app.windows.presenting.sheet import INKS, Sheet
from app.windows.presenting.strip import Strip
from app.windows.section_view import SectionView
from tests.scene.test_colours import EYES, apart
from tests.windows.clipping_states import PRESENTING
from tests.windows.clipping_walk import Stop, Walker

FACTS = load_shipped_facts()
HALLS = [(1280, 720), (1920, 1080)]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(QColor(c).getRgb()[:3]) for c in (one, other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


# --- the look -------------------------------------------------------------------------------------------------------


def test_the_look_for_a_hall_has_more_contrast_than_the_usual_ones():
    for pair in (("text", "panel"), ("quiet", "panel"), ("accent_text", "panel"), ("alarm", "panel")):
        in_hall = contrast(*(getattr(PROJECTION, name) for name in pair))
        assert in_hall >= 7
        assert in_hall >= contrast(*(getattr(LIGHT, name) for name in pair)), pair


def test_the_look_for_a_hall_is_heavier_and_the_others_are_as_they_were():
    assert PROJECTION.weight > 1.5
    assert PROJECTION.from_afar
    assert all(theme.weight == 1 and not theme.from_afar for theme in (LIGHT, DARK))


def test_the_look_for_a_hall_is_never_remembered():
    assert PROJECTION.name not in THEMES
    assert Settings().theme in THEMES


@pytest.mark.parametrize(("width", "height"), HALLS)
def test_a_line_of_type_in_the_hall_is_a_thirtieth_of_the_height(qapp: QApplication, width: int, height: int):
    dress(qapp, PROJECTION, percent_from_afar(height, QWidget().logicalDpiY()))
    line = QFontMetrics(qapp.font()).height()
    assert height / 31 <= line <= height / 27
    dress(qapp, LIGHT)


def test_type_for_a_hall_is_never_smaller_than_what_was_chosen_for_near_by():
    assert percent_from_afar(640, 96, 200) == 200
    assert percent_from_afar(100000, 96) == 300


@pytest.mark.parametrize("eye", EYES)
def test_colours_to_draw_with_are_told_apart_by_any_eye(eye: str):
    colours = [QColor(INKS[ink]).getRgb()[:3] for ink in Ink]
    assert all(apart(one, other, eye) > 0.15 for one, other in combinations(colours, 2))


SIDE_WORD = QRect(10, 10, 40, 20)


# --- the sheet ------------------------------------------------------------------------------------------------------


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[Sheet]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 400)
    made = Sheet(
        window,
        lambda: [
            QRect(0, 0, made.width() // 2, made.height()),
            QRect(made.width() // 2, 0, made.width() // 2, made.height()),
        ],
        lambda painter, _at: painter.fillRect(SIDE_WORD, QColor("white")),
    )
    made.setGeometry(window.rect())
    window.show()
    made.show()
    yield made
    window.close()


def colour_at(sheet: Sheet, x: int, y: int) -> QColor:
    return sheet.grab().toImage().pixelColor(x, y)


def test_a_black_screen_is_black_everywhere(sheet: Sheet):
    sheet.show_talk(Talk(blank=True, pointer=Pointer.SPOTLIGHT))
    image = sheet.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(0, 800, 40) for y in range(0, 400, 40)} == {"#000000"}


def test_the_spotlight_dims_all_but_a_circle_round_the_pointer(sheet: Sheet):
    bare = sheet.grab().toImage()
    sheet.show_talk(Talk(pointer=Pointer.SPOTLIGHT))
    sheet.point(QPointF(200, 200))
    lit = sheet.grab().toImage()
    assert lit.pixelColor(200, 200) == bare.pixelColor(200, 200)
    assert lit.pixelColor(600, 200).lightness() < 0.4 * bare.pixelColor(600, 200).lightness()
    sheet.point(QPointF(600, 200))
    assert colour_at(sheet, 600, 200) == bare.pixelColor(600, 200)
    assert colour_at(sheet, 200, 200) != bare.pixelColor(200, 200)


def test_the_spotlight_leaves_to_be_read_which_side_is_which(sheet: Sheet):
    sheet.show_talk(Talk(pointer=Pointer.SPOTLIGHT))
    sheet.point(QPointF(600, 300))
    assert colour_at(sheet, SIDE_WORD.center().x(), SIDE_WORD.center().y()).lightness() == 255
    sheet.show_talk(Talk(pointer=Pointer.LASER))
    assert colour_at(sheet, SIDE_WORD.center().x(), SIDE_WORD.center().y()).lightness() < 255


def test_words_of_sides_are_written_over_the_dim_where_the_views_have_them(qapp: QApplication):
    walker = Walker("en", flat=False)
    walker.look(Stop((1440, 900), 100, PROJECTION, "en", PRESENTING))
    window = walker.window
    window.presenter._do("spotlight")
    window.presenter.sheet.point(QPointF(window.width() / 2, window.height() / 2))
    lit = window.grab().toImage()
    for view in window.body_view.views:
        at = view.mapTo(window, view.rect().topLeft())
        corner = [lit.pixelColor(at.x() + x, at.y() + y).lightness() for x in range(12, 120) for y in range(12, 60)]
        assert max(corner) > 230, view.accessibleName()
        assert lit.pixelColor(at.x() + view.width() - 3, at.y() + 3).lightness() < 100
    walker.close()


@pytest.mark.parametrize("flat", [False, True])
def test_words_of_sides_are_written_over_the_dim_on_a_cut_and_on_the_flat_map(qapp: QApplication, flat: bool):
    walker = Walker("en", flat=flat)
    walker.look(Stop((1440, 900), 100, PROJECTION, "en", PRESENTING))
    window = walker.window
    window.store.put(choosing.set_start_view(window.store.state, StartView.AXIAL))
    window.presenter._do("spotlight")
    window.presenter.sheet.point(QPointF(window.width() - 1, window.height() - 1))
    QApplication.processEvents()
    panes = window.findChildren(SectionView) + ([window.body_view.main] if flat else [])
    seen = [pane for pane in panes if pane.isVisible()]
    assert seen
    image = window.grab().toImage()
    for pane in seen:
        at = pane.mapTo(window, QPoint(0, 0))
        lightness = np.array(
            [[image.pixelColor(at.x() + x, at.y() + y).lightness() for x in range(pane.width())] for y in range(40)]
        )
        bright = np.flatnonzero((lightness > 150).any(axis=0))
        assert bright.size > 20, pane.accessibleName()
        assert bright.min() < pane.width() / 2 < bright.max()
        assert np.median(lightness) < 110
    walker.close()


def test_the_laser_is_a_red_dot_with_a_white_ring_where_the_pointer_is(sheet: Sheet):
    sheet.show_talk(Talk(pointer=Pointer.LASER))
    sheet.point(QPointF(300, 150))
    dot = colour_at(sheet, 300, 150)
    assert dot.red() > 200
    assert dot.blue() < 60


def test_a_stroke_keeps_its_place_on_the_picture_when_the_window_changes(sheet: Sheet):
    talk = presenting.draw_with(Talk(), Tool.PEN)
    talk = presenting.end_stroke(presenting.begin_stroke(talk, 1, sheet.spot_at(QPointF(500, 100), 1)))
    sheet.show_talk(talk)
    assert colour_at(sheet, 500, 100).name() == INKS[Ink.BLACK]
    sheet.setGeometry(0, 0, 700, 200)
    # From the middle (600, 200) of the right view, 400 high, to the middle (525, 100) of one 200 high.
    assert colour_at(sheet, 475, 50).name() == INKS[Ink.BLACK]


def test_a_stroke_stays_within_the_view_on_which_it_began(sheet: Sheet):
    bare = sheet.grab().toImage()
    talk = presenting.begin_stroke(presenting.draw_with(Talk(), Tool.PEN), 0, sheet.spot_at(QPointF(380, 200), 0))
    sheet.show_talk(presenting.lead_stroke(talk, sheet.spot_at(QPointF(460, 200), 0)))
    assert colour_at(sheet, 390, 200) != bare.pixelColor(390, 200)
    assert colour_at(sheet, 420, 200) == bare.pixelColor(420, 200)


def test_the_mouse_reaches_the_views_until_the_picture_must_not_move(sheet: Sheet):
    clear = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    for talk, through in (
        (Talk(), True),
        (Talk(pointer=Pointer.SPOTLIGHT), True),
        (Talk(frozen=True), False),
        (Talk(tool=Tool.PEN), False),
        (Talk(blank=True), False),
    ):
        sheet.show_talk(talk)
        assert sheet.testAttribute(clear) == through, talk


def test_the_mouse_draws_in_the_places_of_its_view(sheet: Sheet, qtbot: QtBot):
    sheet.show_talk(Talk(tool=Tool.PEN))
    with qtbot.waitSignal(sheet.pen_down) as down:
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 100))
    assert down.args[0] == 1
    assert down.args[1] == pytest.approx((0.0, -0.25), abs=0.01)
    with qtbot.waitSignal(sheet.pen_up):
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 100))


# --- the strip ------------------------------------------------------------------------------------------------------


@pytest.fixture
def strip(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Strip]:
    monkeypatch.setattr(strip_module, "HIDE_MS", 30)
    monkeypatch.setattr(strip_module, "HINT_MS", 30)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    made = Strip(window)
    made.fit(QRect(0, 0, 1280, 600))
    made.show_talk(Talk())
    yield made
    window.close()


def test_the_strip_comes_when_called_and_goes_by_itself(strip: Strip, qtbot: QtBot):
    assert strip.isHidden()
    with qtbot.waitSignal(strip.gone, timeout=5000):
        strip.appear()
        assert strip.isVisible()
    assert strip.isHidden()


def test_the_strip_lies_within_the_picture_and_leaves_its_corners_to_the_words_of_sides(strip: Strip):
    for talk in (Talk(), Talk(tool=Tool.PEN)):
        strip.show_talk(talk)
        assert QRect(110, 0, 1280 - 220, 600).contains(strip.geometry())


def test_a_frozen_picture_says_so_when_the_strip_has_gone(strip: Strip, qtbot: QtBot):
    strip.show_talk(Talk(frozen=True))
    with qtbot.waitSignal(strip.gone, timeout=5000):
        strip.appear()
    assert strip.frozen.isVisible()
    strip.show_talk(Talk(frozen=True, blank=True))
    assert strip.frozen.isHidden()
    strip.show_talk(Talk(frozen=True))
    strip.show_talk(Talk())
    assert strip.frozen.isHidden()


def test_the_strip_offers_colours_only_while_drawing(strip: Strip):
    assert strip.buttons["ink-blue"].isHidden()
    strip.show_talk(Talk(tool=Tool.ARROW, ink=Ink.BLUE))
    assert not strip.buttons["ink-blue"].isHidden()
    assert strip.buttons["ink-blue"].isChecked()
    assert strip.buttons["arrow"].isChecked()
    assert strip.buttons["next"].isHidden()


def test_a_sentence_in_the_strip_goes_with_what_it_spoke_of(strip: Strip):
    strip.appear("The picture is frozen.")
    assert not strip.hint.isHidden()
    strip.show_talk(Talk())
    assert strip.hint.isHidden()


# --- the caption ----------------------------------------------------------------------------------------------------


@pytest.fixture(params=HALLS)
def caption(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication):
    width, height = request.param
    dress(qapp, PROJECTION, percent_from_afar(height, 96))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    made = Caption(window)
    made.fit(height)
    made.resize(width, made.height())
    window.show()
    made.show()
    yield made, height
    dress(qapp, LIGHT)


@pytest.mark.parametrize("level", ReadingLevel)
def test_every_sentence_of_every_condition_is_read_from_the_last_row(caption, level: ReadingLevel):
    shown, height = caption
    for condition in FACTS.conditions:
        explanation = explain(FACTS, fitted(FACTS, condition, None))
        for step in (None, 0, 1, 2, 3):
            shown.show_state(State(step=step, level=level), explanation)
            shown.layout().activate()
            words, font = shown.sentence.shown
            metrics = QFontMetrics(font)
            lines = metrics.boundingRect(QRect(0, 0, shown.sentence.width(), 9999), int(WRAP), words).height()
            assert lines <= shown.sentence.height(), (condition, step, words)
            assert metrics.height() >= height / 30
            if level is ReadingLevel.PLAIN:
                assert words == sentence_of(State(step=step, level=level), explanation)


def test_a_short_sentence_is_written_larger_but_does_not_shout(caption):
    shown, height = caption
    shown.sentence.say("Felt here.")
    short = shown.sentence.shown[1].pixelSize()
    shown.sentence.say("It may be felt at the outer front of the knee. " * 4)
    assert shown.sentence.shown[1].pixelSize() < short <= height / 20


def test_a_long_list_says_how_many_places_it_leaves_out():
    text = "Right: one (strong); two (weak); three (weak). Map: Lee 2008; another adds four."
    assert list(shorter(text)) == [
        text,
        "Right: one (strong); two (weak); three (weak).",
        "Right: one (strong); two (weak); and 1 more.",
        "Right: one (strong); and 2 more.",
    ]


def test_a_sentence_that_lists_nothing_gives_up_the_ones_after_it():
    text = "L5 root → sciatic nerve → common fibular nerve. Also from it: the sural nerve, and others."
    assert list(shorter(text)) == [text, "L5 root → sciatic nerve → common fibular nerve."]


def test_the_caption_follows_step_and_reading_level():
    explanation = explain(FACTS, fitted(FACTS, next(iter(FACTS.conditions)), None))
    assert sentence_of(State(step=1), explanation) == explanation.steps[1].plain
    assert sentence_of(State(step=1, level=ReadingLevel.CLINICAL), explanation) == explanation.steps[1].clinical
    assert sentence_of(State(), explanation).startswith(explanation.title[:1].upper() + explanation.title[1:])
    assert "healthy" in sentence_of(State(), None)


# --- keys and folding -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "PgDown"),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier, "."),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier, "+"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, "Shift+Left"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "Ctrl+Z"),
    ],
)
def test_keys_have_one_name_on_every_keyboard(key, modifier, name):
    assert name_of(QKeyEvent(QEvent.Type.KeyPress, key, modifier)) == name


def test_what_was_folded_away_before_stays_away(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    there, away = QWidget(window), QWidget(window)
    away.hide()
    fold = Fold((there, away))
    fold.fold(True)
    fold.fold(True)
    assert there.isHidden()
    fold.fold(False)
    assert not there.isHidden()
    assert away.isHidden()
