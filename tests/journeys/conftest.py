"""A real window on a real (virtual) screen, driven as a person would."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from app.look.theme import LIGHT, dress
from app.scene.viewport import Viewport
from app.settings.settings import Settings
from app.windows.decks.deck_files import DeckFiles
from app.windows.main_window import MainWindow


class Person:
    """Somebody at the window: looks, clicks and types."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def settle(self) -> None:
        """Wait until every view that is there has drawn its fine picture."""
        views = self.window.body_view.views
        self.qtbot.waitUntil(lambda: all(view.at_rest for view in views if view.isVisible()), timeout=20000)

    def sees(self, view: Viewport) -> NDArray[np.uint8]:
        """What the view shows now, array (h, w, 3)."""
        self.settle()
        image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return raw[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()

    def clicks(self, widget: object, at: QPoint | None = None) -> None:
        """Press and release the left button."""
        if at is None:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the focus is."""
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        QApplication.processEvents()


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Somebody before a freshly opened window of the healthy body."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, LIGHT)
    # A journey that broke off must not end in a question.
    monkeypatch.setattr(DeckFiles, "_may_close", lambda _: True)
    window = MainWindow(Settings(reduced_motion=True), tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.resize(1400, 860)
    with qtbot.waitExposed(window):
        window.show()
    window.fill(load_shipped_facts())
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=5000)
    # The eyes take their places once the views have their sizes; nobody is quick enough to look elsewhere before.
    qtbot.waitUntil(lambda: window.body_view._placed, timeout=5000)
    somebody = Person(window, qtbot)
    somebody.settle()
    yield somebody
    window.close()


@pytest.fixture
def educator(person: Person) -> Iterator[Person]:
    """Somebody who has chosen a lesion and stands before the hall."""
    from app.actions import choosing
    from tests.journeys.hall import LESION

    person.window.store.put(choosing.set_lesion(person.window.store.state, LESION))
    person.window.body_view.setFocus()
    person.presses(Qt.Key.Key_F5)
    assert person.window.presenter.on
    person.settle()
    yield person
    person.window.presenter.end()
