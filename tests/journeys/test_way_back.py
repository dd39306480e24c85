"""From where it hurts to the cause, and back again."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from anatomy.facts.names import RootName, Side, StructureId
from anatomy.geometry.skin_regions import region_middle
from app.look.colours import FELT, ROOTS
from app.scene.viewport import Viewport
from app.state.state import KneeView
from tests.journeys.conftest import Person

WEAK_ANKLE = "ankle-dorsiflexion-weak"


def open_way_back(person: Person) -> None:
    person.presses(Qt.Key.Key_W)
    assert person.window.store.state.asking
    person.settle()


def place_of(person: Person, view: Viewport, region: str, side: Side) -> QPoint:
    """Where the middle of a region is seen in a view."""
    window = person.window
    skin = next(shape for name, shape in window.body_view.body.shapes.items() if name.startswith("skin"))
    middle = region_middle(skin, side, window.facts.regions[region].patches)[0]
    (pixel,), _ = view.camera.project(middle[None], view.width(), view.height())
    return QPoint(round(pixel[0]), round(pixel[1]))


def violet_near(person: Person, view: Viewport, at: QPoint) -> float:
    """The share of pixels round a place that are tinted like a felt region: blue well above green, and red above green."""
    seen = person.sees(view).astype(float)[at.y() - 12 : at.y() + 13, at.x() - 12 : at.x() + 13].reshape(-1, 3)
    towards = np.array(FELT, float) - np.array(FELT, float)[1]
    tint = seen - seen[:, 1:2]
    return float(((tint @ towards) / np.linalg.norm(towards) > 25).mean())


def test_from_a_click_on_the_outer_knee_to_the_fifth_lumbar_root_and_back(person: Person):
    window, view = person.window, person.window.body_view.main
    open_way_back(person)
    at = place_of(person, view, "KN_AL", Side.RIGHT)
    before = violet_near(person, view, at)
    person.clicks(view, at)
    assert window.store.state.hurts == {("KN_AL", Side.RIGHT)}
    assert violet_near(person, view, at) > before + 0.3

    asking = window.way_back.asking
    asking.search.setText("lift the foot")
    QApplication.processEvents()
    person.clicks(asking.boxes[WEAK_ANKLE], QPoint(12, 12))
    assert window.store.state.clues == {WEAK_ANKLE}

    card = next(card for card in window.way_back.answer.cards if card.cause.id == "L5")
    card.show_button.click()
    assert not window.store.state.asking
    assert window.explanation is not None
    assert [(link.root, link.side) for link in window.explanation.roots] == [("L5", "right")]
    assert "KN_AL" in {link.zone for link in window.explanation.knee_zones}
    assert l5_is_seen(person, StructureId("sciatic-nerve-right"))

    person.clicks(window.way_back.right.back)
    assert window.store.state.asking
    assert asking.chips[0].accessibleName() == "Take away: outer front of the knee, right"


def l5_is_seen(person: Person, structure: StructureId) -> bool:
    view = person.window.body_view.main
    seen = person.sees(view).astype(float)
    points = person.window.body_view.body.shapes[structure].points
    pixels, _ = view.camera.project(points, view.width(), view.height())
    wanted = np.array(ROOTS[RootName("L5")], float)
    hits = 0
    for x, y in np.round(pixels).astype(int):
        if 0 <= y < seen.shape[0] and 0 <= x < seen.shape[1]:
            colour = seen[y, x]
            hits += bool(colour @ wanted > 0.985 * np.linalg.norm(colour) * np.linalg.norm(wanted))
    return hits > 20


def test_the_left_knee_is_the_persons_own_left(person: Person):
    view = person.window.body_view.main
    open_way_back(person)
    person.clicks(view, place_of(person, view, "KN_ANT", Side.LEFT))
    assert person.window.store.state.hurts == {("KN_ANT", Side.LEFT)}
    assert person.window.store.state.asked_side is Side.LEFT


def test_the_inner_knee_can_be_clicked_where_the_other_leg_is_left_out(person: Person):
    window, view = person.window, person.window.body_view.knee
    open_way_back(person)
    window.body_view.knee_view_chosen.emit(KneeView.INNER)
    person.settle()
    person.clicks(view, place_of(person, view, "KN_MJL", Side.RIGHT))
    assert window.store.state.hurts == {("KN_MJL", Side.RIGHT)}


def test_a_drag_still_turns_the_body_and_tells_nothing(person: Person):
    from PySide6.QtTest import QTest

    view = person.window.body_view.main
    open_way_back(person)
    at, camera = place_of(person, view, "KN_ANT", Side.RIGHT), view.camera
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(view, at + QPoint(40, 3))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at + QPoint(40, 3))
    QApplication.processEvents()
    assert person.window.store.state.hurts == frozenset()
    assert view.camera != camera


def test_ctrl_and_a_drag_paint_every_region_that_they_cross(person: Person):
    from PySide6.QtTest import QTest

    view = person.window.body_view.main
    open_way_back(person)
    camera, control = view.camera, Qt.KeyboardModifier.ControlModifier
    start, end = (place_of(person, view, region, Side.RIGHT) for region in ("anterior-thigh", "KN_ANT"))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, control, start)
    for share in np.linspace(0, 1, 12):
        move(view, start + QPoint(*(round(share * v) for v in (end - start).toTuple())), control)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, control, end)
    QApplication.processEvents()
    assert {("anterior-thigh", Side.RIGHT), ("KN_ANT", Side.RIGHT)} <= person.window.store.state.hurts
    assert view.camera == camera


def move(view: Viewport, at: QPoint, held: Qt.KeyboardModifier) -> None:
    """The pointer moves with the left button and a key held down."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at.toPointF(),
        view.mapToGlobal(at).toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        held,
    )
    QApplication.sendEvent(view, event)


def test_the_pointer_names_the_region_under_it(person: Person):
    view = person.window.body_view.main
    open_way_back(person)
    name = view._pick(place_of(person, view, "KN_ANT", Side.LEFT).toPointF())
    assert view.hover_names(name) == "front of the knee, left"
    assert view._pick(QPoint(2, view.height() - 2).toPointF()) is None


def test_undo_takes_back_one_place_and_escape_forgets_all(person: Person):
    window, view = person.window, person.window.body_view.main
    open_way_back(person)
    person.clicks(view, place_of(person, view, "KN_AL", Side.RIGHT))
    window.way_back.toggle_place("groin", Side.RIGHT)
    person.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.state.hurts == {("KN_AL", Side.RIGHT)}
    person.presses(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(window.store.state.hurts) == 2
    person.presses(Qt.Key.Key_Escape)
    assert not window.store.state.has_list
    assert window.store.state.asking
    person.presses(Qt.Key.Key_Escape)
    assert not window.store.state.asking


def test_the_way_back_can_be_walked_by_keyboard_alone(person: Person):
    window = person.window
    open_way_back(person)
    asking = window.way_back.asking
    asking.boxes["KN_AL"].setFocus()
    person.presses(Qt.Key.Key_Space)
    assert window.store.state.hurts == {("KN_AL", Side.RIGHT)}
    # The card is made anew with each answer, so that Tab must reach the one that stands there now.
    reached = set()
    asking.search.setFocus()
    for _ in range(60):
        person.presses(Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    assert window.way_back.answer.cards[0].show_button in reached
    window.way_back.answer.cards[0].show_button.setFocus()
    person.presses(Qt.Key.Key_Space)
    assert not window.store.state.asking
    assert window.explanation is not None


def test_a_place_picked_by_its_name_is_turned_to_the_eye(person: Person):
    window, view = person.window, person.window.body_view.main
    open_way_back(person)
    from_the_front = view.camera.azimuth
    window.way_back.asking.sections[1].header.click()
    QApplication.processEvents()
    person.clicks(window.way_back.asking.boxes["calf"], QPoint(12, 12))
    person.settle()
    assert window.store.state.hurts == {("calf", Side.RIGHT)}
    assert abs(view.camera.azimuth - from_the_front) > 60
    assert violet_near(person, view, place_of(person, view, "calf", Side.RIGHT)) > 0.5
