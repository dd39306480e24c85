"""The walk: every size of window, size of text, look, state and language, and what is cut in each.

``python -m tests.windows.clipping_walk`` walks all of them and prints what it found.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, SegmentId, Side, ZoneId
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from app.actions import asking, choosing
from app.language import pseudo
from app.language.languages import facts_in, reading_in, speak
from app.look.theme import DARK, LIGHT, PROJECTION, Theme
from app.settings.settings import Settings
from app.state.state import ReadingLevel, State
from app.windows.main_window import MainWindow
from app.windows.reading_dialogs import keys_dialog, red_flags_dialog, sources_dialog
from app.windows.room import Page
from app.windows.wearing import put_on
from app.windows.wishes import key_sheet
from tests.windows.clipping import faults

SIZES = ((1024, 640), (1280, 720), (1440, 900), (1920, 1080), (2560, 1440), (3840, 2160))
TEXTS = (100, 150, 200, 250, 300)
LOOKS = (LIGHT, DARK, PROJECTION)
LANGUAGES = ("en", pseudo.CODE)
LESION = Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.LEFT, zone=HerniationZone.SUBARTICULAR)
PAIR = ("hip-osteoarthritis", "L3")


@dataclass(frozen=True, slots=True)
class Stop:
    """One place on the walk."""

    size: tuple[int, int]
    text: int
    look: Theme
    language: str
    state: str
    flat: bool = False

    def __str__(self) -> str:
        width, height = self.size
        flat = ", flat" if self.flat else ""
        return f"{width} x {height}, {self.text} %, {self.look.name}, {self.language}, {self.state}{flat}"


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
    "view menu": _lesion(ReadingLevel.PLAIN),
    "dialogs": _lesion(ReadingLevel.PLAIN),
}


class Walker:
    """A window in one language that is dressed, sized and put into one state after the other."""

    def __init__(self, language: str, *, flat: bool) -> None:
        self._language, self._flat = language, flat
        speak(language)
        english = load_shipped_facts()
        self._facts = facts_in(language, english)
        self.window = MainWindow(Settings(reduced_motion=True), None)
        self.window.resize(1400, 860)
        self.window.show()
        self.window.fill(
            self._facts,
            load_reading=reading_in(language, load_shipped_reading, english),
            flat="The body is shown flat." if flat else "",
        )
        if not flat:
            # Where things stand is looked at, not what the views draw.
            for view in self.window.body_view.views:
                view.source = None
        self._worn: tuple[Theme, int, int] | None = None
        self._state = ""

    def close(self) -> None:
        """Put the window away."""
        self.window.close()
        self.window.deleteLater()
        settle()

    def look(self, stop: Stop) -> set[str]:
        """What is cut at a stop."""
        window = self.window
        if window.size().toTuple() != stop.size:
            window.resize(*stop.size)
        worn = (stop.look, stop.text, window.height() if stop.look.from_afar else 0)
        if worn != self._worn:
            self._worn = worn
            window.theme = stop.look
            put_on(window, stop.look, stop.text)
            # As in a hall: rebuilt panels show what the state says.
            window.store.put(replace(window.store.state))
        if self._state != stop.state:
            self._state = stop.state
            level = window.store.state.level
            window.store.put(STATES[stop.state](replace(State(), level=level)))
            window.meaning.open_shelf()
            if self._flat:
                window.body_view.start._show()
            else:
                window.body_view._show_numbers()
        settle()
        found: set[str] = set()
        if window.size().toTuple() != stop.size:
            found.add(f"the window is {window.width()} x {window.height()}")
        if stop.state == "dialogs":
            return found | self._dialogs()
        if stop.state == "view menu":
            return found | self._menus()
        for page in window.room.pages:
            window.room.show_page(page)
            settle()
            found |= _lasting(window)
        window.room.show_page(Page.BODY)
        return found

    def dialogs(self) -> list[QWidget]:
        """Every dialog and sheet of the window, not shown yet or just opened."""
        window = self.window
        window.store.put(STATES["lesion plain"](window.store.state))
        assert window.explanation is not None
        evidence = window.explanation.steps[0].evidence
        made: list[QWidget] = [
            red_flags_dialog(window, self._facts),
            keys_dialog(window, key_sheet(window.wishes)),
            sources_dialog(window, self._facts, evidence, window.reading.shelf.reading.studies),
        ]
        window.reading.open_questions()
        window.reading.open_term("vertebra")
        settle()
        made += [one for one in window.findChildren(QDialog) if one.isVisible()]
        return made

    def _dialogs(self) -> set[str]:
        found: set[str] = set()
        made = self.dialogs()
        for one in made:
            one.show()
            settle()
            found |= self._alone(one)
        for one in made:
            one.close()
            one.deleteLater()
        settle()
        return found

    def _menus(self) -> set[str]:
        window, found = self.window, set[str]()
        for opened, menu in (
            (window.open_view_menu, window.view_menu),
            (window.open_compare_menu, window.compare_menu),
        ):
            opened()
            settle()
            found |= self._alone(menu)
            menu.close()
        box = window.bar.search
        box.setText("nerve")
        box.textEdited.emit("nerve")
        settle()
        found |= _lasting(window)
        box.clear()
        box.textEdited.emit("")
        return found

    def _alone(self, one: QWidget) -> set[str]:
        kind = type(one).__name__
        found = {f"{kind}: {what}" for what in _lasting(one)}
        # Qt scrolls a menu that is higher than the screen.
        if one.width() > self.window.width() or (one.height() > self.window.height() and not isinstance(one, QMenu)):
            found.add(f"{kind} is larger than the window: {one.width()} x {one.height()}")
        return found


def _lasting(one: QWidget) -> set[str]:
    """What is cut, and still is when every part has had its turn to make room."""
    found = faults(one)
    if found:
        settle()
        found = faults(one)
    return found


def settle() -> None:
    """Let every part take its place."""
    for _ in range(6):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def whole_walk() -> list[Stop]:
    """Every size, text, look, language and state with the solid body; the flat one in the first three states."""
    stops = [
        Stop(size, text, look, language, state)
        for language, text, look, size, state in product(LANGUAGES, TEXTS, LOOKS, SIZES, STATES)
    ]
    return stops + [
        Stop(size, text, look, language, state, flat=True)
        for language, text, look, size, state in product(LANGUAGES, TEXTS, LOOKS, SIZES, list(STATES)[:4])
    ]


def covering_walk() -> list[Stop]:
    """So few stops that any two values of two of the five choices meet at one of them (greedy, always the same)."""
    choices = (SIZES, TEXTS, LOOKS, LANGUAGES, tuple(STATES))
    every = list(product(*(range(len(values)) for values in choices)))

    def pairs(one: tuple[int, ...]) -> set[tuple[int, int, int, int]]:
        return {(i, one[i], j, one[j]) for i in range(5) for j in range(i)}

    of = {one: pairs(one) for one in every}
    left = set().union(*of.values())
    chosen: list[tuple[int, ...]] = []
    while left:
        best = max(every, key=lambda one: len(of[one] & left))
        chosen.append(best)
        left -= of[best]
    stops = [Stop(SIZES[a], TEXTS[b], LOOKS[c], LANGUAGES[d], tuple(STATES)[e]) for a, b, c, d, e in chosen]
    flat = [
        Stop(SIZES[0], 100, LIGHT, "en", "lesion plain", flat=True),
        Stop(SIZES[0], 200, DARK, "en", "way back", flat=True),
        Stop(SIZES[0], 300, LIGHT, "en", "lesion plain", flat=True),
    ]
    return stops + flat


def walk(stops: Iterable[Stop]) -> Iterator[tuple[Stop, set[str]]]:
    """Go to each stop, with as few changes of clothes as can be, and say what is cut there."""

    def order(stop: Stop) -> tuple[object, ...]:
        return stop.language, stop.flat, stop.look.name, stop.text, stop.size, list(STATES).index(stop.state)

    walker, where = None, None
    try:
        for stop in sorted(stops, key=order):
            if walker is None or where != (stop.language, stop.flat):
                if walker is not None:
                    walker.close()
                walker, where = Walker(stop.language, flat=stop.flat), (stop.language, stop.flat)
            yield stop, walker.look(stop)
    finally:
        if walker is not None:
            walker.close()
        speak("en")


def main() -> int:
    """Walk and print; 1 where something is cut."""
    parser = argparse.ArgumentParser(prog="python -m tests.windows.clipping_walk")
    parser.add_argument("--covering", action="store_true", help="the subset that the tests walk")
    parser.add_argument("--size", help="only this size, as 1024x640")
    parser.add_argument("--text", type=int, help="only this text size")
    parser.add_argument("--look", help="only this look")
    parser.add_argument("--language", help="only this language")
    chosen = parser.parse_args()
    _application = QApplication.instance() or QApplication(sys.argv[:1])
    begun, stops, bad, kinds = time.monotonic(), 0, 0, Counter[str]()
    for stop, found in walk(
        one
        for one in (covering_walk() if chosen.covering else whole_walk())
        if (not chosen.size or one.size == tuple(map(int, chosen.size.split("x"))))
        and (not chosen.text or one.text == chosen.text)
        and (not chosen.look or one.look.name == chosen.look)
        and (not chosen.language or one.language == chosen.language)
    ):
        stops += 1
        if stops % 100 == 0:
            print(f"{stops} stops, {bad} with faults so far", flush=True)
        bad += bool(found)
        if found:
            print(f"{stop}:", *sorted(found), sep="\n    ", flush=True)
            kinds.update(found)
    print(f"{stops} stops, {bad} with faults, {len(kinds)} different faults, {time.monotonic() - begun:.0f} s")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
