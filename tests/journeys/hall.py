"""What journeys of presenting share: an educator's ways with mouse and sheet."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from anatomy.files.facts_folder import load_shipped_facts
from app.start.lesion_words import lesion_from_text
from app.windows.presenting.presenter import Presenter
from tests.journeys.conftest import Person

LESION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", load_shipped_facts())
REMOTE_NEXT, REMOTE_BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def presenter_of(person: Person) -> Presenter:
    return person.window.presenter


def moves(person: Person, widget: object, at: QPointF, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def draws(person: Person, *points: tuple[int, int]) -> None:
    sheet = presenter_of(person).sheet
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(sheet, left, none, QPoint(*points[0]))
    for point in points[1:]:
        moves(person, sheet, QPointF(*point), left)
    QTest.mouseRelease(sheet, left, none, QPoint(*points[-1]))


def colour_at(person: Person, x: int, y: int) -> str:
    """What is seen at a place of the sheet."""
    at = presenter_of(person).sheet.mapTo(person.window, QPoint(x, y))
    return person.window.grab().toImage().pixelColor(at).name()
