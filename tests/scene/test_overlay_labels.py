"""Labels in narrow pictures: two lines before half a word."""

import pytest
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from app.look.theme import LIGHT, dress
from app.scene.camera import Camera
from app.scene.overlay import Overlay, in_two_lines
from app.scene.picture import Label, LabelRole

GERMAN = "Bandscheibe wölbt sich vor"


def fitted(width: int, text: str) -> tuple[str, float, float]:
    """The text of a label in a picture of that width, the label's width, and the height of its box."""
    image = QImage(width, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    camera = Camera((0.0, 0.0, 0.0), 500.0)
    over = Overlay(painter, camera, width, 300, QPalette(), QApplication.font())
    label = over._fitted(Label(text, (0.0, 0.0, 0.0), LabelRole.FELT))
    box = over.labels([label])[0]
    painter.end()
    assert box is not None
    return label.text, over._label_width(label), box.height


@pytest.fixture(autouse=True)
def large_type(qapp: QApplication):
    dress(qapp, LIGHT, 150)
    yield
    dress(qapp, LIGHT)


def test_where_there_is_room_a_label_is_one_line():
    text, _, one = fitted(600, GERMAN)
    assert text == GERMAN
    assert fitted(230, GERMAN)[2] > one


def test_a_label_without_room_breaks_into_two_whole_lines():
    text, width, _ = fitted(230, GERMAN)
    assert text == "Bandscheibe\nwölbt sich vor"
    assert width <= 230


@pytest.mark.parametrize("width", [60, 90, 130])
def test_only_where_two_lines_have_no_room_either_are_words_cut(width: int):
    text, wide, _ = fitted(width, GERMAN)
    assert text.count("…") >= 1
    assert wide <= width


def test_a_text_is_broken_nearest_its_middle():
    assert in_two_lines("a bb ccc dddd") == "a bb ccc\ndddd"
