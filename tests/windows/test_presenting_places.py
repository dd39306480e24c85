"""Where the small things of presenting lie."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.look.theme import LIGHT, dress
from app.state.talk import Talk
from app.windows.presenting.room import middle_of
from app.windows.presenting.strip import Strip


def test_strip_and_mark_cover_no_word_of_sides_at_the_foot_of_the_picture(qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    words = (QRect(10, 550, 90, 40), QRect(560, 540, 160, 50), QRect(1180, 550, 90, 40))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()

    def write(painter: QPainter, origin: QPoint) -> None:
        for word in words:
            painter.fillRect(word.translated(window.mapToGlobal(QPoint(0, 0)) - origin), Qt.GlobalColor.black)

    made = Strip(window, write)
    made.fit(QRect(0, 0, 1280, 600))
    made.show_talk(Talk(frozen=True))
    for part in (made, made.frozen):
        assert not any(part.geometry().intersects(word) for word in words)
        assert QRect(0, 300, 1280, 300).contains(part.geometry())


def test_the_pointer_begins_in_the_middle_of_a_pane_wherever_the_sheet_lies(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 800)
    sheet, pane = QWidget(window), QWidget(window)
    sheet.setGeometry(0, 60, 800, 740)
    pane.setGeometry(20, 80, 300, 400)
    assert middle_of(pane, sheet).toPoint() == QPoint(20 + 149, 80 - 60 + 199)
