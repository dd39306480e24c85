"""What tests of decks in the window have in common: the ways of an educator's hands."""

from PySide6.QtWidgets import QApplication

from anatomy.files.decks import Deck, Step
from anatomy.files.facts_folder import load_shipped_facts
from app.look.theme import LIGHT, dress
from app.scene.eyes import same_sight
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.windows.decks.deck_bar import DeckBar
from app.windows.decks.step_dialog import StepDialog
from app.windows.main_window import MainWindow

FACTS = load_shipped_facts()
LESION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS)
THREE = Deck(title="Three", steps=(Step(title="a", seen="anterior"), Step(title="b", seen="knee", words="Look here."),
                                   Step(title="c", labels=False, seen="posterior")))  # fmt: skip


def made(qapp: QApplication) -> MainWindow:
    dress(qapp, LIGHT)
    window = MainWindow(Settings(reduced_motion=True), None)
    window.resize(1400, 860)
    window.show()
    window.fill(FACTS)
    settle()
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def opened(window: MainWindow, deck: Deck = THREE, file: str = "") -> None:
    window.decks.files.open_deck(deck, file)
    settle()


def bar(window: MainWindow) -> DeckBar:
    assert window.decks.bar is not None
    return window.decks.bar


def titles(window: MainWindow) -> list[str]:
    book = window.store.state.deck
    assert book is not None
    return [step.title for step in book.deck.steps]


def at(window: MainWindow) -> int | None:
    book = window.store.state.deck
    assert book is not None
    return book.at


def keep(window: MainWindow, title: str, words: str = "") -> None:
    window.wish_actions["keep-step"].trigger()
    dialog = window.decks.dialog
    assert isinstance(dialog, StepDialog)
    dialog.title.setText(title)
    dialog.words.setPlainText(words)
    dialog.keep.click()
    settle()


def looks_from(window: MainWindow, name: str) -> bool:
    view = window.body_view
    return same_sight(view.main.camera, view.camera_of(name))
