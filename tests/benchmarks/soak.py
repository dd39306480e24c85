"""Somebody who presses everything: thousands of random actions in the window, with the memory at start and end.

``make bench ARGS="--soak 10000"``, or ``python -m tests.benchmarks.soak 10000 [SEED]``. Nothing is asserted on time;
the exit status is 1 when anything went wrong on the way.
"""

import gc
import os
import random
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = tempfile.mkdtemp(prefix="kneural-soak-")
for _folder in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_folder] = _home

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt  # noqa: E402  after the folders above are set
from PySide6.QtGui import QDesktopServices, QWheelEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from anatomy.files.facts_folder import load_shipped_facts  # noqa: E402
from app.look.theme import LIGHT, dress  # noqa: E402
from app.scene.viewport import Viewport  # noqa: E402
from app.settings.settings import Settings  # noqa: E402
from app.windows.main_window import MainWindow  # noqa: E402

SIZES = ((1024, 640), (1280, 800), (1100, 700))
WORDS = ("knee", "L4", "slipped disc", "numb foot", "zzz", "nerve", "hip", "(", "é" * 40)
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
)


class Restless:
    """A person without patience or plan, the same for the same seed."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window, self.luck = window, random.Random(seed)
        self.done: Counter[str] = Counter()

    def act(self) -> None:
        """Do one thing, and let the window answer."""
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        if popup is not None:
            self._leave(popup, "popup")
        elif isinstance(modal, QDialog):
            if self.luck.random() < 0.4:
                self._count("dialog left", modal.reject)
            else:
                self._press_something(modal)
        else:
            doing = self.luck.choices(
                (self._wish, self._press, self._look, self._slide, self._choose, self._type, self._resize),
                (30, 30, 20, 5, 8, 4, 1),
            )[0]
            doing()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _count(self, name: str, do: object) -> None:
        self.done[name] += 1
        do()  # type: ignore[operator]

    def _leave(self, popup: QWidget, name: str) -> None:
        if self.luck.random() < 0.5:
            self._press_something(popup)
        if QApplication.activePopupWidget() is popup:
            self._count(f"{name} left", popup.close)

    def _wish(self) -> None:
        action = self.luck.choice(list(self.window.wish_actions.values()))
        self._count(f"wish {action.objectName()}", action.trigger)

    def _press(self) -> None:
        self._press_something(self.window)

    def _press_something(self, inside: QWidget) -> None:
        buttons = [b for b in inside.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        if buttons:
            self._count("button", lambda: QTest.mouseClick(self.luck.choice(buttons), Qt.MouseButton.LeftButton))

    def _look(self) -> None:
        views = [view for view in self.window.findChildren(Viewport) if view.isVisible()]
        if not views:
            return
        view = self.luck.choice(views)
        at, to = (QPoint(self.luck.randrange(view.width()), self.luck.randrange(view.height())) for _ in range(2))
        kind = self.luck.choice(("click", "drag", "hover", "wheel", "key"))
        self.done[f"view {kind}"] += 1
        if kind == "click":
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        elif kind == "drag":
            button = self.luck.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
            QTest.mousePress(view, button, Qt.KeyboardModifier.NoModifier, at)
            QTest.mouseMove(view, to)
            QTest.mouseRelease(view, button, Qt.KeyboardModifier.NoModifier, to)
        elif kind == "hover":
            QTest.mouseMove(view, at)
        elif kind == "wheel":
            turn = QPoint(0, self.luck.choice((-240, -120, 120, 240)))
            none = Qt.KeyboardModifier.NoModifier
            wheel = QWheelEvent(
                QPointF(at),
                QPointF(view.mapToGlobal(at)),
                QPoint(),
                turn,
                Qt.MouseButton.NoButton,
                none,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(view, wheel)
        else:
            QTest.keyClick(view, self.luck.choice(KEYS))

    def _slide(self) -> None:
        sliders = [
            s
            for s in self.window.findChildren(QAbstractSlider)
            if s.isVisible() and s.isEnabled() and not isinstance(s, QScrollBar)
        ]
        if sliders:
            slider = self.luck.choice(sliders)
            self._count("slider", lambda: slider.setValue(self.luck.randint(slider.minimum(), slider.maximum())))

    def _choose(self) -> None:
        lists = [
            v
            for v in self.window.findChildren(QAbstractItemView)
            if v.isVisible() and v.model() and v.model().rowCount()
        ]
        boxes = [b for b in self.window.findChildren(QComboBox) if b.isVisible() and b.isEnabled() and b.count()]
        if boxes and self.luck.random() < 0.3:
            box = self.luck.choice(boxes)
            self._count("combo box", lambda: box.setCurrentIndex(self.luck.randrange(box.count())))
        elif lists:
            view = self.luck.choice(lists)
            at = QPoint(
                self.luck.randrange(max(view.viewport().width(), 1)),
                self.luck.randrange(max(view.viewport().height(), 1)),
            )
            none = Qt.KeyboardModifier.NoModifier
            self._count("list", lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, none, at))

    def _type(self) -> None:
        lines = [line for line in self.window.findChildren(QLineEdit) if line.isVisible() and line.isEnabled()]
        if lines:
            line = self.luck.choice(lines)
            self.done["typing"] += 1
            line.setText(self.luck.choice(WORDS))
            QTest.keyClick(line, self.luck.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down)))

    def _resize(self) -> None:
        self._count("resize", lambda: self.window.resize(*self.luck.choice(SIZES)))


def resident_mb() -> float:
    """Memory that this process holds now, megabytes."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def kinds_of_objects() -> Counter[str]:
    """How many there are of each kind of widget, and of each kind of thing that Python keeps."""
    kept = Counter(type(one).__name__ for one in gc.get_objects())
    return kept + Counter(f"a shown {type(one).__name__}" for one in QApplication.allWidgets())


def main(actions: int, seed: int = 1) -> int:
    """Act that often; print the memory on the way and what was done; 1 when a fault came up."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    dress(application, LIGHT)
    # Nothing outside the window is opened, and no file is asked for: Qt's own dialogs would wait for an answer.
    for name in ("getSaveFileName", "getOpenFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_k: "")  # type: ignore[method-assign, assignment]
    QFileDialog.exec = lambda _dialog: 0  # type: ignore[method-assign]
    QDesktopServices.openUrl = staticmethod(lambda *_a, **_k: True)  # type: ignore[method-assign, assignment]
    faults: list[str] = []
    sys.excepthook = lambda kind, error, where: faults.append("".join(traceback.format_exception(kind, error, where)))
    window = MainWindow(Settings(reduced_motion=True), Path(_home) / "settings.json")
    window.resize(*SIZES[0])
    window.show()
    window.fill(load_shipped_facts())
    person = Restless(window, seed)
    marks = {round(actions * share / 10) for share in range(1, 11)}
    kinds = Counter[str]()
    for count in range(1, actions + 1):
        person.act()
        if not window.isVisible():
            faults.append(f"The window was gone after {count} actions.")
            break
        if count in marks or count == min(500, actions):
            gc.collect()
            widgets = len(QApplication.allWidgets())
            print(f"{count:6} actions  {resident_mb():7.1f} MB  {widgets:5} widgets  {len(faults)} faults", flush=True)
            now = kinds_of_objects()
            print(
                "        more:",
                ", ".join(f"{name} {more:+}" for name, more in (now - kinds).most_common(12)),
                flush=True,
            )
            kinds = now
    print(", ".join(f"{name} {count}" for name, count in person.done.most_common()))
    for fault in dict.fromkeys(faults):
        print(fault)
    window.close()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:3])))
