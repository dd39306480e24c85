"""What a window can be made to show: its states, its menus and sheets, its dialogs, and the two layouts of their own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, SegmentId, Side, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import asking, choosing
from app.faults.dialog import FaultDialog
from app.language.words import tr
from app.state.consult import Leaf
from app.state.state import ReadingLevel, State
from app.state.talk import Talk, Tool
from app.windows.handout_dialog import HandoutDialog
from app.windows.keys_sheet import grouped, keys_dialog
from app.windows.language_menu import LanguageMenu
from app.windows.moving_picture_dialog import MovingPictureDialog
from app.windows.picture_dialog import PictureDialog
from app.windows.presenting.caption import sentence_of
from app.windows.reading_dialogs import red_flags_dialog, sources_dialog

if TYPE_CHECKING:
    from app.exports.handout import Handout
    from app.windows.main_window import MainWindow

LESION = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.LEFT, zone=HerniationZone.SUBARTICULAR)
PAIR = ("hip-osteoarthritis", "L3")
MENUS, DIALOGS, CONSULTATION, PRESENTING = "menus", "dialogs", "consultation", "presenting"


def _lesion(level: ReadingLevel) -> Callable[[State], State]:
    return lambda state: choosing.set_level(choosing.set_lesion(state, LESION), level)


def _told(state: State) -> State:
    state = asking.toggle_asking(state)
    state = asking.toggle_place(state, ZoneId("KN_AM"), Side.RIGHT)
    for clue in list(load_shipped_facts().clues)[:24:8]:
        state = asking.toggle_clue(state, clue)
    return state


def _compared(state: State) -> State:
    return choosing.toggle_comparison(choosing.set_lesion(state, LESION))


def _look_alikes(state: State) -> State:
    facts = load_shipped_facts()
    one, other = PAIR
    return choosing.show_look_alikes(state, facts, one, other)


STATES: dict[str, Callable[[State], State]] = {
    "healthy": lambda state: state,
    "lesion plain": _lesion(ReadingLevel.PLAIN),
    "lesion clinical": _lesion(ReadingLevel.CLINICAL),
    "way back": _told,
    "look-alikes": _look_alikes,
    "comparison": _compared,
    MENUS: _lesion(ReadingLevel.PLAIN),
    DIALOGS: _lesion(ReadingLevel.PLAIN),
    CONSULTATION: _lesion(ReadingLevel.PLAIN),
    PRESENTING: _lesion(ReadingLevel.PLAIN),
}


class StillPicture(PictureDialog):
    """Draws no preview: where things stand is looked at, not what the views draw."""

    def draw_preview(self) -> None:
        """Nothing."""


class StillMovingPicture(MovingPictureDialog):
    """Draws no preview either."""

    def draw_preview(self) -> None:
        """Nothing."""


def menus(window: "MainWindow", look: Callable[[QWidget], set[str]]) -> set[str]:
    """Open one after the other whatever folds out of the bar, and look at each."""
    found, bar = set[str](), window.bar
    window.open_view_menu()
    found |= look(window.view_menu)
    window.view_menu.close()
    window.open_compare_menu()
    found |= look(window.compare_menu)
    window.compare_menu.close()
    for menu in (LanguageMenu(window.settings.naming, window), window.pictures.menu()):
        if isinstance(menu, LanguageMenu):
            menu.open_under(bar.anchor_of(bar.language_button))
        else:
            menu.popup(window.mapToGlobal(window.rect().topLeft()))
        found |= look(menu)
        menu.close()
        menu.deleteLater()
    window.handling.open_settings()
    sheet = window.handling.settings_sheet
    assert sheet is not None
    found |= look(sheet)
    sheet.close()
    bar.search.setText("nerve")
    bar.search.textEdited.emit("nerve")
    found |= look(window)
    bar.search.clear()
    bar.search.textEdited.emit("")
    window.handling.open_palette()
    found |= look(window)
    window.handling.palette.close_it()
    return found


def dialogs(window: "MainWindow") -> list[QWidget]:
    """Every dialog of reading, not shown yet or just opened."""
    assert window.explanation is not None
    evidence = window.explanation.steps[0].evidence
    made: list[QWidget] = [
        red_flags_dialog(window, window.facts),
        keys_dialog(window, grouped(window.wishes)),
        sources_dialog(window, window.facts, evidence, window.reading.shelf.reading.studies),
    ]
    window.reading.open_questions()
    window.reading.open_term("vertebra")
    return made + [one for one in open_dialogs(window) if one not in made]


def open_dialogs(window: QWidget) -> list[QDialog]:
    """Those that stand open over a window."""
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def takeaways(window: "MainWindow", handout: "Handout") -> list[QWidget]:
    """What goes out of the window, and what nobody foresaw."""
    made: list[QWidget] = [HandoutDialog(window, handout)]
    seen = window.pictures.seen()
    if seen is not None:
        made += [StillPicture(window, seen), StillMovingPicture(window, seen)]
    fault = FaultDialog("ValueError: an example", "Details " * 30, Path("/home/somebody/.local/kneural/log"), window)
    return [*made, fault]


@contextmanager
def consulting(window: "MainWindow") -> Iterator[None]:
    """Within this a patient sits beside a clinician."""
    window.consultation.begin()
    try:
        yield
    finally:
        window.consultation.end()


def leaves(window: "MainWindow") -> Iterator[Leaf]:
    """Turn from leaf to leaf."""
    for leaf in (*(one for one in Leaf if one is not Leaf.STORY), Leaf.STORY):
        window.consultation._turn_to(leaf)
        yield leaf


@contextmanager
def presenting(window: "MainWindow") -> Iterator[None]:
    """Within this somebody presents, in a window instead of on the whole screen."""
    window.showFullScreen = window.show  # type: ignore[method-assign]
    window.presenter.begin()
    try:
        yield
    finally:
        window.presenter.end()
        del window.showFullScreen


def strips(window: "MainWindow") -> Iterator[str]:
    """The tools for pointing and those for drawing, with and without a sentence of refusal."""
    presenter = window.presenter
    presenter._fit()
    for tool in (None, Tool.PEN):
        presenter.strip.show_talk(Talk(tool=tool))
        presenter.strip.appear(tr("You are drawing on this picture. Esc leaves drawing.") if tool else "")
        yield str(tool)


def caption_faults(window: "MainWindow") -> set[str]:
    """Steps whose sentence has no room under the picture, however it is shortened."""
    sentence, found = window.presenter.caption.sentence, set[str]()
    for step in (None, 0, 1, 2, 3):
        for level in ReadingLevel:
            state = replace(window.store.state, step=step, level=level)
            sentence.say(sentence_of(state, window.explanation))
            shown, font = sentence.shown
            if not sentence._fits(shown, sentence.fontMetrics().__class__(font)):
                found.add(f"the caption of step {step} ({level}) is cut")
    return found
