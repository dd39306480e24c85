"""One window for all tests of decks."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.state.state import State
from app.state.store import Book
from app.windows.dialog_parts import Question
from app.windows.main_window import MainWindow
from tests.windows.decks.hands import made, settle


@pytest.fixture(scope="module")
def one_window(qapp: QApplication) -> Iterator[MainWindow]:
    """Building a window takes seconds; the tests hand it on as they found it."""
    window = made(qapp)
    yield window
    window.store.take_up(Book(State(), (), ()))
    window.close()


@pytest.fixture
def window(one_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # Nobody is there to say what becomes of a deck.
    monkeypatch.setattr(Question, "exec", lambda _: 0)
    one_window.resize(1400, 860)
    one_window.notice.hide()
    one_window.activateWindow()
    settle()
    yield one_window
    one_window.presenter.end()
    one_window.consultation.end()
    if one_window.decks.dialog is not None:
        one_window.decks.dialog.reject()
    one_window.store.take_up(Book(State(), (), ()))
    settle()
