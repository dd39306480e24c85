"""What leaves the window: the keys, the clipboard, and the shapes."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.names import StructureId
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing
from app.look.theme import LIGHT, dress
from app.scene import stage
from app.scene.reading_pixels import DrawingLostError
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.windows import saving_place
from app.windows.main_window import MainWindow
from app.windows.moving_picture_dialog import MovingPictureDialog
from app.windows.picture_dialog import PictureDialog


def opened(qtbot: QtBot, flat: str = "") -> MainWindow:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, LIGHT)
    facts = load_shipped_facts()
    made = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.fill(facts, lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", facts), flat=flat)
    QApplication.processEvents()
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    made = opened(qtbot)
    yield made
    made.close()


def shown(window: MainWindow) -> type:
    dialog = window.pictures.dialog
    assert dialog is not None
    kind = type(dialog)
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.pictures.dialog is None
    return kind


def test_a_driver_that_is_lost_is_told_in_a_sentence_by_whatever_draws(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    def gone(*_: object, **__: object) -> None:
        raise DrawingLostError("gone")

    before = QGuiApplication.clipboard().image()
    monkeypatch.setattr(stage, "read_pixels", gone)
    window.wish_actions["copy-picture"].trigger()
    assert "gives no pictures any more" in window.notice.sentence
    assert QGuiApplication.clipboard().image() == before
    window.pictures.open_picture()
    dialog = window.pictures.dialog
    assert dialog is not None
    dialog.draw_preview()
    assert "gives no pictures any more" in dialog.said.text()
    dialog.reject()


@pytest.mark.whole_body
def test_a_window_that_closes_in_the_middle_of_an_export_leaves_nothing_of_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(saving_place, "ask_place", lambda *_: (tmp_path / "story.webp", ""))
    window.pictures.open_moving()
    dialog = window.pictures.dialog
    assert isinstance(dialog, MovingPictureDialog)
    dialog.size_choice.addItem("tiny", (96, 64))
    dialog.size_choice.setCurrentIndex(dialog.size_choice.count() - 1)
    dialog.save()
    qtbot.waitUntil(lambda: any(tmp_path.iterdir()), timeout=20000)
    run = dialog.run
    window.close()
    assert not run.running
    assert list(tmp_path.iterdir()) == []


def test_the_keys_open_the_dialogs(window: MainWindow):
    state = window.store.state
    window.wish_actions["save-picture"].trigger()
    assert shown(window) is PictureDialog
    window.wish_actions["save-moving"].trigger()
    assert shown(window) is MovingPictureDialog
    assert window.store.state is state, "looking away from a picture changes nothing"


def test_what_was_chosen_to_be_burnt_in_is_kept_for_the_next_picture(window: MainWindow):
    window.pictures.open_picture()
    window.pictures.dialog.boxes["legend"].setChecked(False)
    shown(window)
    window.pictures.open_picture()
    assert not window.pictures.dialog.extras.legend
    shown(window)


def test_the_button_in_the_bar_offers_all_ways_out(window: MainWindow):
    menu = window.pictures.menu()
    names = ["save-picture", "save-moving", "save-body", "copy-picture"]
    assert [action.objectName() for action in menu.actions()] == names
    menu.close()


def test_ctrl_c_in_the_picture_copies_it_as_it_is_seen(window: MainWindow, qtbot: QtBot):
    view = window.body_view.main
    qtbot.waitUntil(lambda: view.at_rest, timeout=20000)
    window.activateWindow()
    view.setFocus()
    seen = view.grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    # What it says then stands above the picture and makes it smaller.
    assert "clipboard" in window.notice.sentence
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (seen.width(), seen.height())
    one, other = (
        np.frombuffer(each.constBits(), np.uint8).reshape(each.height(), -1)[:, : 4 * each.width()].astype(int)
        for each in (image.convertToFormat(seen.format()), seen)
    )
    assert (np.abs(one - other) > 40).mean() < 0.02


def test_the_body_is_saved_whole_or_one_thing_alone(window: MainWindow, tmp_path: Path, monkeypatch):
    offered = []

    def ask(parent, title, name, filters, suffix):
        offered.append(filters)
        number = len(offered) - 1
        return tmp_path / f"{number}{['.glb', '.ply'][number]}", filters[[0, 3][number]]

    monkeypatch.setattr(saving_place, "ask_place", ask)
    window.pictures.save_body()
    assert (tmp_path / "0.glb").read_bytes()[:4] == b"glTF"
    window.store.put(choosing.choose_structure(window.store.state, window.facts, StructureId("L4")))
    window.wish_actions["save-body"].trigger()
    assert (tmp_path / "1.ply").read_bytes()[:3] == b"ply"
    assert [len(filters) for filters in offered] == [2, 4]
    assert (tmp_path / "1.ply").stat().st_size < (tmp_path / "0.glb").stat().st_size / 20
    assert "1.ply" in window.notice.sentence


def test_a_flat_body_says_why_it_cannot_be_drawn_and_can_be_copied(qtbot: QtBot, qapp: QApplication):
    window = opened(qtbot, flat="It is flat.")
    window.pictures.open_picture()
    assert window.pictures.dialog is None
    assert "three dimensions" in window.notice.sentence
    window.pictures.copy_view()
    assert not QGuiApplication.clipboard().image().isNull()
    window.close()
