"""The walk: every size of window, size of text, look, state and language, and what is cut in each.

``python -m tests.windows.clipping_walk`` walks all of them and prints what it found.
"""

import argparse
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from app.language import pseudo
from app.language.languages import facts_in, reading_in, speak
from app.look.theme import DARK, LIGHT, PROJECTION, Theme, dress, percent_from_afar
from app.scene.viewport import Viewport
from app.settings.settings import Settings
from app.state.state import State
from app.windows.later import Later
from app.windows.main_window import MainWindow
from app.windows.room import Page
from tests.windows import clipping_states
from tests.windows.clipping import faults
from tests.windows.clipping_states import CONSULTATION, DIALOGS, LESION, MENUS, PRESENTING, STATES

if TYPE_CHECKING:
    from app.exports.handout import Handout

SIZES = ((1024, 640), (1280, 720), (1440, 900), (1920, 1080), (2560, 1440), (3840, 2160))
TEXTS = (100, 150, 200, 250, 300)
LOOKS = (LIGHT, DARK, PROJECTION)
LANGUAGES = ("en", "de", "es", pseudo.CODE)
TESTED_TEXTS = (100, 300)
DOTS_PER_INCH = 96
FLAT_STATES = tuple(STATES)[:4]

__all__ = ["LESION", "STATES", "Stop", "Walker", "settle", "walk"]


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

    @property
    def type_size(self) -> int:
        """Per cent of the usual type that is worn here: for a hall the window's height has a say."""
        return percent_from_afar(self.size[1], DOTS_PER_INCH, self.text) if self.look.from_afar else self.text

    @property
    def worn(self) -> tuple[str, bool, str, int]:
        """What is alike at stops between which nothing is dressed anew."""
        return self.language, self.flat, self.look.name, self.type_size


class Walker:
    """A window in one language that is dressed, put into one state after the other, and sized."""

    def __init__(self, language: str, *, flat: bool) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, LIGHT)
        self.flat = flat
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
        self._worn: tuple[str, bool, str, int] | None = None
        self._state = ""
        self._layout: AbstractContextManager[None] = nullcontext()
        self._handout: Handout | None = None
        self._blind()

    def close(self) -> None:
        """Put the window away."""
        self._enter("")
        self.window.close()
        self.window.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let every part take its place; views that came meanwhile draw nothing."""
        self._blind()
        settle(self.window)

    def _blind(self) -> None:
        if not self.flat:
            # Where things stand is looked at, not what the views draw.
            for view in self.window.findChildren(Viewport):
                view.source = None

    def look(self, stop: Stop) -> set[str]:
        """What is cut at a stop."""
        window = self.window
        if self._worn is not None and (self._worn != stop.worn or self._state != stop.state):
            self._enter("")
        if window.size().toTuple() != stop.size:
            window.resize(*stop.size)
        if self._worn != stop.worn:
            self._wear(stop)
        if self._state != stop.state:
            self._enter(stop.state)
        self.settle()
        found: set[str] = set()
        if window.size().toTuple() != stop.size:
            found.add(f"the window is {window.width()} x {window.height()}")
        ways = {
            MENUS: self._menus, DIALOGS: self._dialogs, CONSULTATION: self._consultation, PRESENTING: self._presenting,
        }  # fmt: skip
        return found | ways.get(stop.state, self._pages)()

    def _wear(self, stop: Stop) -> None:
        window = self.window
        self._worn = stop.worn
        theme = stop.look.name if not stop.look.from_afar else LIGHT.name
        window.change_settings(replace(window.settings, text_percent=stop.text, theme=theme))
        if window.theme.from_afar != stop.look.from_afar:
            window.presenter.toggle_projection()
        else:
            window.wear(window.theme if window.theme.from_afar else None)

    def _enter(self, state: str) -> None:
        """Leave a layout, and come to a state; none is a place between two."""
        if state == self._state:
            return
        self._layout.__exit__(None, None, None)
        self._layout, self._state, window = nullcontext(), state, self.window
        if not state:
            return
        level = window.store.state.level
        window.store.put(STATES[state](replace(State(), level=level)))
        window.meaning.open_shelf()
        if self.flat:
            window.body_view.start._show()
        else:
            window.body_view._show_numbers()
        if state == CONSULTATION:
            self._layout = clipping_states.consulting(window)
        elif state == PRESENTING:
            self._layout = clipping_states.presenting(window)
        self._layout.__enter__()

    # --- looking ----------------------------------------------------------------------------------------------------

    def _pages(self) -> set[str]:
        window, found = self.window, set[str]()
        for page in window.room.pages:
            if len(window.room.pages) > 1:
                window.room.show_page(page)
            found |= self._lasting(window)
        if len(window.room.pages) > 1:
            window.room.show_page(Page.BODY)
        return found

    def dialogs(self) -> list[QWidget]:
        """Every dialog of reading, not shown yet or just opened."""
        self.window.store.put(STATES["lesion plain"](self.window.store.state))
        return clipping_states.dialogs(self.window)

    def _dialogs(self) -> set[str]:
        found, window = set[str](), self.window
        if self._handout is None:
            from app.exports.handout import make_handout

            assert window.explanation is not None
            self._handout = make_handout(window.facts, None, window.explanation, window.store.state)
        for made in (self.dialogs(), clipping_states.takeaways(window, self._handout)):
            for one in made:
                one.show()
                found |= self._alone(one)
            for one in made:
                one.close()
                one.deleteLater()
        return found

    def _menus(self) -> set[str]:
        return clipping_states.menus(self.window, self._alone)

    def _consultation(self) -> set[str]:
        found = set[str]()
        for leaf in clipping_states.leaves(self.window):
            found |= {f"{leaf}: {what}" for what in self._lasting(self.window)}
        return found

    def _presenting(self) -> set[str]:
        found = clipping_states.caption_faults(self.window)
        for strip in clipping_states.strips(self.window):
            found |= {f"{strip}: {what}" for what in self._lasting(self.window)}
        return found

    def _alone(self, one: QWidget) -> set[str]:
        if one is self.window:
            return self._lasting(one)
        kind = type(one).__name__
        found = {f"{kind}: {what}" for what in self._lasting(one)}
        # Qt scrolls a menu that is higher than the screen.
        if one.width() > self.window.width() or (one.height() > self.window.height() and not isinstance(one, QMenu)):
            found.add(f"{kind} is larger than the window: {one.width()} x {one.height()}")
        return found

    def _lasting(self, one: QWidget) -> set[str]:
        """What is cut, and still is when every part has had its turn to make room."""
        self.settle()
        found = faults(one)
        if found:
            for _ in range(3):
                self.settle()
            found = faults(one)
        return found


def settle(window: QWidget | None = None) -> None:
    """Let every part take its place: until nothing in the window waits for its turn."""
    for turn in range(12):
        QApplication.processEvents()
        if window is not None and turn and not any(later.isActive() for later in window.findChildren(Later)):
            break
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def whole_walk(looks: Iterable[Theme] = (LIGHT, PROJECTION)) -> list[Stop]:
    """Every size, text, look, language and state with the solid body; the flat one in the first states.

    The dark look has the light one's measures (a test says so), so that it is not walked again; where a hall's type is as
    large whatever text was chosen, one of these is walked. Presenting is always in the look for a hall.
    """
    stops = [
        Stop(size, text, look, language, state, flat)
        for language, text, look, size, flat in product(LANGUAGES, TEXTS, looks, SIZES, (False, True))
        for state in (FLAT_STATES if flat else STATES)
        if (state == PRESENTING) <= look.from_afar
    ]
    return list({(*stop.worn, stop.size, stop.state): stop for stop in reversed(stops)}.values())


def covering_walk() -> list[Stop]:
    """So few stops that any two values of two of the five choices meet at one of them (greedy, always the same)."""
    choices = (SIZES, TEXTS, LOOKS, LANGUAGES, tuple(STATES))
    every = [
        one
        for one in product(*(range(len(values)) for values in choices))
        if (choices[4][one[4]] == PRESENTING) <= LOOKS[one[2]].from_afar
    ]

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


def stops_for_tests(language: str) -> list[Stop]:
    """What the tests walk in one language: its part of the covering stops, and every state and text in the least window."""
    least = [
        stop
        for stop in whole_walk((LIGHT,))
        if (stop.language, stop.size, stop.flat) == (language, SIZES[0], False) and stop.text in TESTED_TEXTS
    ]
    return [stop for stop in covering_walk() if stop.language == language] + least


def walk(stops: Iterable[Stop]) -> Iterator[tuple[Stop, set[str]]]:
    """Go to each stop, with as few changes of clothes and of states as can be, and say what is cut there."""

    def order(stop: Stop) -> tuple[object, ...]:
        return *stop.worn, list(STATES).index(stop.state), stop.size

    walker, where = None, None
    try:
        for stop in sorted(stops, key=order):
            if walker is None or where != (stop.language, stop.flat):
                if walker is not None:
                    walker.close()
                walker, where = Walker(stop.language, flat=stop.flat), (stop.language, stop.flat)
                walker.window.setUpdatesEnabled(False)
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
    parser.add_argument("--state", help="only this state")
    chosen = parser.parse_args()
    if not chosen.language:
        # One process for each language: a window is made for each of them anyway.
        command = [sys.executable, "-m", "tests.windows.clipping_walk", *sys.argv[1:], "--language"]
        walks = [subprocess.Popen([*command, language]) for language in LANGUAGES]
        return max(one.wait() for one in walks)
    _application = QApplication.instance() or QApplication(sys.argv[:1])
    begun, stops, bad, kinds = time.monotonic(), 0, 0, Counter[str]()
    spent = Counter[str]()
    last = begun
    for stop, found in walk(
        one
        for one in (covering_walk() if chosen.covering else whole_walk())
        if (not chosen.size or one.size == tuple(map(int, chosen.size.split("x"))))
        and (not chosen.text or one.text == chosen.text)
        and (not chosen.look or one.look.name == chosen.look)
        and (not chosen.language or one.language == chosen.language)
        and (not chosen.state or one.state == chosen.state)
    ):
        stops += 1
        now = time.monotonic()
        spent[stop.state] += now - last  # type: ignore[assignment]
        last = now
        if stops % 100 == 0:
            print(f"{stops} stops, {bad} with faults so far, {now - begun:.0f} s", flush=True)
        bad += bool(found)
        if found:
            print(f"{stop}:", *sorted(found), sep="\n    ", flush=True)
            kinds.update(found)
    print(*(f"{state}: {seconds:.0f} s" for state, seconds in spent.most_common()), sep=", ")
    print(f"{stops} stops, {bad} with faults, {len(kinds)} different faults, {time.monotonic() - begun:.0f} s")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
