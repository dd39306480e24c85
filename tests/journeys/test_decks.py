"""An educator prepares a lecture, saves it, opens it again and gives it with a remote in the hand."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from anatomy.files.decks import SUFFIX
from app.actions import choosing, decking
from app.scene.eyes import same_sight
from app.state.state import Layer
from app.windows import saving_place
from app.windows.decks.step_dialog import StepDialog
from tests.journeys.conftest import Person
from tests.journeys.hall import CTRL, LESION, REMOTE_NEXT


def keeps(person: Person, title: str) -> None:
    person.window.body_view.setFocus()
    person.presses(Qt.Key.Key_D)
    dialog = person.window.decks.dialog
    assert isinstance(dialog, StepDialog)
    dialog.title.selectAll()
    person.qtbot.keyClicks(dialog.title, title)
    person.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    back(person)


def back(person: Person) -> None:
    """Without a window manager nobody gives the window its keys back after a dialog."""
    person.window.activateWindow()
    person.qtbot.waitUntil(lambda: QApplication.activeWindow() is person.window, timeout=5000)
    person.settle()


def test_a_lecture_is_prepared_saved_opened_and_given(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    window, main = person.window, person.window.body_view.main
    file = tmp_path / f"lecture{SUFFIX}"
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: (file, ""))
    monkeypatch.setattr(saving_place, "ask_file", lambda *_: file)
    # Prepared: the healthy body, the lesion, and the skin taken off and turned by hand.
    keeps(person, "Healthy")
    window.store.put(choosing.set_lesion(window.store.state, LESION))
    person.presses(Qt.Key.Key_2)
    person.settle()
    keeps(person, "The root")
    person.presses(Qt.Key.Key_S)
    main.set_camera(main.camera.orbited(50, 0))
    keeps(person, "Without skin")
    kept = main.camera
    person.presses(Qt.Key.Key_D, CTRL)
    assert file.exists()
    # Put away, and opened again.
    person.presses(Qt.Key.Key_W, CTRL)
    assert window.store.state.deck is None
    window.store.put(choosing.set_lesion(choosing.show_everything(window.store.state), None))
    window.go_home()
    person.settle()
    person.presses(Qt.Key.Key_O, CTRL)
    person.clicks(window.decks.dialog.file_button)
    back(person)
    assert window.store.state.deck.at == 0
    assert window.store.state.lesion is None
    # Given: the remote walks to the third step, which looks as it did when it was kept.
    window.body_view.setFocus()
    person.presses(Qt.Key.Key_F5)
    person.settle()
    seen = [person.sees(main)]
    for step in (1, 2, 2):
        person.presses(REMOTE_NEXT)
        seen.append(person.sees(main))
        assert window.store.state.deck.at == step
    colours = [picture.mean(axis=(0, 1)) for picture in seen]
    assert np.abs(colours[0] - colours[1]).max() > 1
    assert np.abs(colours[1] - colours[2]).max() > 1
    assert np.array_equal(seen[2], seen[3])
    assert window.presenter.caption.sentence.text
    window.presenter.end()
    person.settle()
    assert decking.step_shown(window.store.state).title == "Without skin"
    window.decks.show(2)
    person.settle()
    assert same_sight(main.camera, kept)
    assert Layer.SKIN not in window.store.state.layers
