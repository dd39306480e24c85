"""Keys of decks."""

from typing import TYPE_CHECKING

from app.language.words import tr
from app.windows.wishes import Wish

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

TEACHING = ("present", "keep-step", "open-deck")
OF_STEP = ("edit-step", "retake-step", "step-earlier", "step-later", "delete-step")
OF_DECK = ("save-deck", "save-deck-as", "rename-deck", "deck-pictures", "close-deck")
"""Ids of the wishes, as the menus have them."""


def deck_wishes(window: "MainWindow") -> tuple[Wish, ...]:
    """The wishes, in the order of the sheet of keys."""
    decks = window.decks
    return (
        Wish("keep-step", ("D",), tr("Keep this view as a step of a deck …"), decks.keep_view),
        Wish("edit-step", ("E",), tr("Title and words of this step …"), decks.edit),
        Wish("retake-step", ("Shift+D",), tr("Take this step’s view anew"), decks.retake),
        Wish("step-earlier", ("Ctrl+Shift+Left",), tr("Move this step earlier"), lambda: decks.move(-1)),
        Wish("step-later", ("Ctrl+Shift+Right",), tr("Move this step later"), lambda: decks.move(1)),
        Wish("delete-step", ("Ctrl+Shift+X",), tr("Take this step out of the deck"), decks.delete),
        Wish("open-deck", ("Ctrl+O",), tr("Open a deck …"), decks.open_list),
        Wish("save-deck", ("Ctrl+D",), tr("Save the deck"), decks.files.save),
        Wish("save-deck-as", ("Ctrl+Shift+D",), tr("Save the deck as …"), decks.files.save_as),
        Wish("rename-deck", ("Ctrl+T",), tr("Title of the deck …"), decks.rename),
        Wish("deck-pictures", ("Ctrl+Shift+E",), tr("Pictures of all steps …"), decks.export_pictures),
        Wish("close-deck", ("Ctrl+W",), tr("Close the deck"), decks.close),
    )
