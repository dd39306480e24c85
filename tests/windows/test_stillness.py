"""Where motion is reduced nothing moves by itself, whoever asked for it: the person or the system."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing
from app.look.motion import keep_still, stillness_wanted
from app.look.theme import LIGHT, dress
from app.settings.settings import Settings
from app.windows.main_window import MainWindow
from tests.windows.clipping_walk import LESION

APP = Path(__file__).resolve().parents[2] / "app"
REPEATING = {
    "scene/viewport.py",
    "windows/nerve_ride.py",
    "start/smoke.py",
    "start/guide_pictures.py",
    "windows/questions_dialog.py",
}
"""Where a timer goes on by itself: flights, the signal, the check of a bundle, pictures for guides, the wait for words that are read."""


class StillStyle(QProxyStyle):
    """A desktop on which animations are switched off."""

    def styleHint(self, hint, option=None, widget=None, returned=None) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


class Desktop:
    """Stands for an application on such a desktop."""

    def __init__(self, style: QStyle) -> None:
        self._style = style

    def style(self) -> QStyle:
        return self._style


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    dress(qapp, LIGHT)
    made = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.fill(load_shipped_facts(), LESION)
    yield made
    made.close()


def test_no_flight_and_no_signal_leaves_a_timer_running(window: MainWindow, qapp: QApplication):
    store, body = window.store, window.body_view
    for step in (0, 1, 2, 3, None):
        store.put(choosing.set_step(store.state, step))
        assert _moving(window) == []
    for wish in (body.follow_nerve, body.send_signal, window.go_home, body.frame_chosen, window.compare):
        wish()
        qapp.processEvents()
        assert _moving(window) == [], wish


def test_a_desktop_without_animations_is_followed():
    assert stillness_wanted(Desktop(StillStyle("Fusion")))


def test_a_usual_desktop_lets_the_eye_travel_unless_the_person_does_not(qapp: QApplication):
    dress(qapp, LIGHT)
    assert not keep_still(False)
    assert keep_still(True)


def test_every_timer_that_goes_on_by_itself_is_known_here():
    found = set()
    for file in APP.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "QTimer":
                words = {word.arg for word in call.keywords}
                if "singleShot" not in words and "setSingleShot(True)" not in file.read_text(encoding="utf-8"):
                    found.add(file.relative_to(APP).as_posix())
    assert found <= REPEATING


def test_nothing_is_animated_by_qt_itself(window: MainWindow):
    assert window.findChildren(QVariantAnimation) == []


def _moving(window: MainWindow) -> list[QTimer]:
    return [timer for timer in window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]


def test_on_windows_the_effects_of_menus_tell_it(qapp, monkeypatch):
    monkeypatch.setattr("app.look.motion.platform.system", lambda: "Windows")
    for shown in (True, False):
        monkeypatch.setattr(type(qapp), "isEffectEnabled", staticmethod(lambda effect, shown=shown: shown))
        assert keep_still(False) != shown
