"""What is opened and closed again leaves nothing behind, however often: counted, never timed."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from app.actions import asking, choosing
from app.look.theme import LIGHT, dress
from app.windows.keys_sheet import grouped, keys_dialog
from tests.windows import clipping_states
from tests.windows.clipping_walk import LESION, Walker

ROUNDS = 3
DRAWN_BY_VTK = ("Stage", "Drawn", "Locators", "vtkStaticCellLocator", "vtkOpenGLActor", "vtkOpenGLPolyDataMapper")


@pytest.fixture(scope="module")
def walker(qapp: QApplication) -> Iterator[Walker]:
    dress(qapp, LIGHT)
    made = Walker("en", flat=False)
    made.window.store.put(choosing.set_lesion(made.window.store.state, LESION))
    yield made
    made.close()


def compare(walker: Walker) -> None:
    for _ in range(2):
        walker.window.compare()
        walker.settle()


def compare_lesions(walker: Walker) -> None:
    store = walker.window.store
    for severity in (0.2, 0.9):
        walker.window.put_aside()
        store.put(choosing.set_lesion(store.state, replace(LESION, severity=severity)))
        walker.settle()
    walker.window.compare()
    walker.settle()
    if store.state.comparing:
        walker.window.compare()


def find_the_way_back(walker: Walker) -> None:
    store = walker.window.store
    store.put(asking.toggle_asking(store.state))
    walker.settle()
    store.put(asking.toggle_asking(store.state))


def change_the_lesion(walker: Walker) -> None:
    store = walker.window.store
    for severity in (0.3, 0.5, 0.9):
        store.put(choosing.set_lesion(store.state, replace(LESION, severity=severity)))
        walker.settle()
    store.put(choosing.clear(store.state))
    store.put(choosing.set_lesion(store.state, LESION))


def consult(walker: Walker) -> None:
    with clipping_states.consulting(walker.window):
        for _ in clipping_states.leaves(walker.window):
            walker.settle()


def present(walker: Walker) -> None:
    with clipping_states.presenting(walker.window):
        walker.settle()


def open_the_menus(walker: Walker) -> None:
    window, bar = walker.window, walker.window.bar
    window.open_view_menu()
    window.view_menu.close()
    window.open_compare_menu()
    window.compare_menu.close()
    bar.language_wanted.emit()
    window.decks.open_menu()
    window.pictures.open_menu()
    window.choose.recent.open_list()
    for menu in window.findChildren(QMenu):
        menu.close()
    window.handling.open_settings()
    assert window.handling.settings_sheet is not None
    window.handling.settings_sheet.close()
    window.handling.open_palette()
    window.handling.palette.close_it()


def read(walker: Walker) -> None:
    window = walker.window
    keys_dialog(window, grouped(window.wishes)).open()
    window.open_red_flags()
    window.reading.open_questions()
    window.reading.open_term("vertebra")
    for dialog in clipping_states.open_dialogs(window):
        dialog.reject()


def ask_for_files(walker: Walker) -> None:
    walker.window.decks.files.ask_file()
    walker.window.pictures.save_body()


def work_with_a_deck(walker: Walker) -> None:
    window = walker.window
    window.decks.open_list()
    for dialog in clipping_states.open_dialogs(window):
        dialog._choose(dialog.list.item(0))  # type: ignore[attr-defined]
    walker.settle()
    window.decks.close()


def choose_a_picture(walker: Walker) -> None:
    window = walker.window
    window.pictures.open_picture()
    for dialog in clipping_states.open_dialogs(window):
        dialog.reject()


def change_the_look(walker: Walker) -> None:
    walker.window.change_theme()
    walker.window.change_theme()


def census(walker: Walker) -> Counter[str]:
    """How many there are of each widget, action and the like, and of what holds shapes for drawing."""
    walker.settle()
    gc.collect()
    walker.settle()
    found = Counter(type(one).__name__ for one in QApplication.allWidgets())
    found.update(f"child: {one.metaObject().className()}" for one in walker.window.findChildren(QObject))
    kinds = Counter(type(one).__name__ for one in gc.get_objects())
    return found + Counter({kind: kinds[kind] for kind in DRAWN_BY_VTK})


@pytest.mark.parametrize(
    "do",
    [
        compare, compare_lesions, find_the_way_back, change_the_lesion, consult, present, open_the_menus, read,
        ask_for_files, work_with_a_deck, choose_a_picture, change_the_look,
    ],
)  # fmt: skip
def test_done_again_and_again_it_leaves_nothing_behind(
    walker: Walker, monkeypatch: pytest.MonkeyPatch, do: Callable[[Walker], None]
):
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 0)
    for _ in range(2):  # what is made on first use, and kept, is there by then
        do(walker)
    before = census(walker)
    for _ in range(ROUNDS):
        do(walker)
    assert census(walker) - before == Counter()
