"""Dragging the severity slider: the shapes follow the hand."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider

from anatomy.facts.names import HerniationZone, Side
from anatomy.facts.names import StructureId as Id
from app.state.state import StartView
from tests.journeys.conftest import Person
from tests.journeys.test_main_job import choose

STEPS = 24


def handle_at(slider, value: int) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    option.sliderPosition = value
    return (
        slider.style()
        .subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider)
        .center()
    )


def test_the_body_changes_shape_while_the_slider_is_dragged(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    person.settle()
    view, slider = person.window.body_view, person.window.choose.severity
    frames: list[float] = []
    draw = view.stage.frame

    def counted(*given, **named):
        disc = view.stage.shapes[Id("disc-l4-l5")].points
        frames.append(float(abs(disc - view.body.shapes[Id("disc-l4-l5")].points).max()))
        return draw(*given, **named)

    view.stage.frame = counted
    slider.setValue(0)
    QApplication.processEvents()
    undo_before = len(person.window.store._earlier)
    frames.clear()
    start, end = handle_at(slider, 0), handle_at(slider, 100)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, STEPS + 1):
        at = start + (end - start) * (step / STEPS)
        QTest.mouseMove(slider, at)
        QApplication.processEvents()
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    person.settle()
    view.stage.frame = draw
    print(f"{len(frames)} frames while the slider moved {STEPS} steps; the disc moved up to {max(frames):.1f} mm")
    assert len(frames) >= STEPS, "at least one frame a step"
    assert len({round(reach, 2) for reach in frames}) > STEPS / 2, "the shape followed, it did not jump at the end"
    assert max(frames) > 4.0
    assert person.window.store.state.lesion.severity > 0.95
    assert len(person.window.store._earlier) == undo_before + 1, "one drag is one step back"


def test_the_slice_follows_the_slider_and_the_figures_follow_the_slice(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    person.clicks(person.window.body_view.start_frame.buttons[StartView.AXIAL])
    view = person.window.body_view
    person.qtbot.waitUntil(lambda: bool(view.numbers.rows), timeout=20000)
    before, figures = view.section.grab().toImage(), list(view.numbers.rows)
    person.window.choose.severity.setValue(100)
    person.qtbot.waitUntil(lambda: view.numbers.rows != figures, timeout=20000)
    assert view.section.grab().toImage() != before
    assert any("pressed" in row for row in view.numbers.rows)
