"""The cube in the corner of the picture: it turns with the eye, a click or Enter looks from there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.look.theme import LIGHT, dress
from app.scene.camera import Camera
from app.scene.cube import Face, Spot
from app.scene.labels import Box
from app.scene.viewport import Viewport
from app.windows.orientation_cube import OrientationCube, words_of

FRONT = Camera((0.0, 0.0, 0.0), 1000.0, 0.0, 0.0)


@pytest.fixture
def view(qtbot):
    application = QApplication.instance()
    dress(application, LIGHT)
    made = Viewport()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.reduced_motion = True
    made.set_camera(FRONT)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def cube(view):
    made = OrientationCube(view)
    QApplication.processEvents()
    return made


def click(cube, x, y):
    """At a place in half widths from the middle."""
    half = cube.width() / 2
    QTest.mouseClick(
        cube, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(half + x * half), round(half + y * half))
    )  # fmt: skip


def test_a_click_on_a_face_looks_from_there(view, cube):
    view.set_camera(Camera((0.0, 0.0, 0.0), 1000.0, 26.0, 0.0))
    click(cube, 0.2, 0.0)
    assert (view.camera.azimuth, view.camera.pitch) == (0.0, 0.0)


def test_a_click_on_an_edge_looks_from_between(view, cube):
    click(cube, -0.5, 0.0)  # the front's left edge on the screen is the person's right
    assert view.camera.azimuth == pytest.approx(45.0)


def test_a_click_beside_it_looks_from_nowhere_else(view, cube):
    click(cube, -0.9, -0.9)
    assert view.camera == FRONT


def test_beside_the_cube_the_picture_is_clicked_and_turned(qtbot, view, cube):
    with qtbot.waitSignal(view.chosen):
        click(cube, -0.9, -0.9)
    with qtbot.assertNotEmitted(view.chosen):
        click(cube, 0.0, 0.0)
    QTest.mousePress(cube, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseMove(cube, QPoint(30, 3))
    QTest.mouseMove(cube, QPoint(50, 3))
    QTest.mouseRelease(cube, Qt.MouseButton.LeftButton, pos=QPoint(50, 3))
    assert view.camera.azimuth > 5


def test_it_stands_in_a_lower_corner_and_below_a_title_in_the_upper_one(view, cube):
    assert cube.geometry().left() < 40
    assert cube.geometry().bottom() > 430
    view.title = "Healthy"
    view.update()
    QApplication.processEvents()
    assert cube.geometry().right() > 600
    assert cube.geometry().top() < 40


def test_no_label_is_written_over_it(view, cube):
    box = cube.geometry()
    assert view.kept_free == (Box(box.x(), box.y(), box.width(), box.height()),)
    cube.put_away(True)
    assert view.kept_free == ()
    assert cube.isHidden()


def test_a_small_picture_keeps_its_room(view, cube):
    view.resize(300, 200)
    QApplication.processEvents()
    assert cube.isHidden()
    view.resize(640, 480)
    QApplication.processEvents()
    assert cube.isVisible()


@pytest.mark.parametrize(
    ("keys", "azimuth", "pitch"),
    [
        ((Qt.Key.Key_Right,), -90.0, 0.0),
        ((Qt.Key.Key_Left,), 90.0, 0.0),
        ((Qt.Key.Key_Right, Qt.Key.Key_Right), 180.0, 0.0),
        ((Qt.Key.Key_Up,), 0.0, 85.0),
        ((Qt.Key.Key_Down,), 0.0, -85.0),
        ((Qt.Key.Key_Up, Qt.Key.Key_Down), 0.0, 0.0),
    ],
)
def test_arrow_keys_choose_a_side_and_enter_looks_from_there(view, cube, keys, azimuth, pitch):
    cube.setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys:
        QTest.keyClick(cube, key)
    assert view.camera == FRONT
    QTest.keyClick(cube, Qt.Key.Key_Return)
    assert (view.camera.azimuth, view.camera.pitch) == (azimuth, pitch)


def test_what_was_chosen_stays_in_its_place(view, cube):
    view.pivot = (60.0, 20.0, 90.0)
    before, _ = view.camera.project([view.pivot], 640, 480)
    cube.look(Spot(-1, 0, 0))
    after, _ = view.camera.project([view.pivot], 640, 480)
    assert after == pytest.approx(before, abs=0.01)


def test_it_says_from_where_the_body_is_seen(view, cube):
    view.set_camera(Camera((0.0, 0.0, 0.0), 1000.0, 100.0, 0.0))
    assert "Seen from: Right" in cube.accessibleDescription()
    assert cube.accessibleName()


def test_every_spot_has_words():
    assert words_of(Spot(0, -1, 0)) == "Look from the back"
    assert words_of(Spot(1, 1, 1)) == "Front · Right · Top"
    assert all(words_of(Spot(*normal)) for normal in ((0, 1, 0), (-1, 0, 0), (0, 0, -1)))
    assert len(Face) == 6
