"""Everything that the palette offers, made of what the window has already: its wishes, and what can be chosen by name."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from anatomy.facts.names import ConditionId
from anatomy.geometry.person import Person
from anatomy.reasoning.explain import choices
from app.actions import choosing, finding
from app.language.shared import SIDE_NAMES, capital
from app.language.words import tr
from app.state.state import KneeView, ReadingLevel, StartView, State
from app.windows.close_up import KNEE_WAYS, START_WAYS
from app.windows.finding_entries import Entry
from app.windows.panel_parts import LEVEL_WORDS
from app.windows.view_menu import ALL_MAPS, LAYER_WORDS, MAP_WORDS, SEX_WORDS

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


def entries_of(window: "MainWindow") -> tuple[Entry, ...]:
    """Every action with its keys, then causes, segments, roots, sides, views, layers, people, maps and reading levels."""
    return (*_wishes(window), *_lesions(window), *_views(window), *_bodies(window))


def _wishes(window: "MainWindow") -> Iterator[Entry]:
    kind = tr("Action")
    for wish in window.wishes:
        yield Entry(f"wish:{wish.id}", wish.text, kind, tuple(_printed(key) for key in wish.keys), wish.do)


def _printed(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _lesions(window: "MainWindow") -> Iterator[Entry]:
    facts = window.facts

    for condition in facts.conditions.values():
        yield Entry(
            f"condition:{condition.id}", capital(condition.name), tr("Cause"), (),
            _put(window, finding.find_condition, facts, condition.id), condition.clinical_name,
        )  # fmt: skip
    for segment in facts.segments.values():
        yield Entry(
            f"segment:{segment.id}", segment.id.replace("-", "–"), tr("Level of the spine"), (),
            _put(window, finding.find_segment, facts, segment.id), f"{segment.id} {segment.name}",
        )  # fmt: skip
    for root in choices(facts, ConditionId("radiculopathy")).roots:
        yield Entry(
            f"root:{root}", tr("Root {root}", root=root), tr("Nerve root"), (),
            _put(window, finding.find_root, facts, root),
        )  # fmt: skip
    for side, words in SIDE_NAMES.items():
        yield Entry(
            f"side:{side}", tr(words), tr("Side (the person’s own)"), (),
            _put(window, choosing.choose_side, facts, side),
        )  # fmt: skip


def _views(window: "MainWindow") -> Iterator[Entry]:
    for knee, words in KNEE_WAYS.items():
        assert isinstance(knee, KneeView)
        yield Entry(
            f"knee:{knee}", capital(tr(words)), tr("Where it is felt"), (),
            _put(window, choosing.set_knee_view, knee),
        )  # fmt: skip
    for start, words in START_WAYS.items():
        assert isinstance(start, StartView)
        yield Entry(
            f"start:{start}", capital(tr(words)), tr("Where it starts"), (),
            _put(window, choosing.set_start_view, start),
        )  # fmt: skip


def _bodies(window: "MainWindow") -> Iterator[Entry]:
    for layer, words in LAYER_WORDS.items():
        yield Entry(
            f"layer:{layer}", tr(words), tr("Layer on or off"), (),
            _put(window, choosing.toggle_layer, layer),
        )  # fmt: skip
    for sex in window.body_view.people:
        yield Entry(
            f"person:{sex}", tr(SEX_WORDS[sex]), tr("Whose body"), (),
            _put(window, choosing.set_person, Person(sex)),
        )  # fmt: skip
    for one_map, words in MAP_WORDS.items():
        yield Entry(
            f"map:{one_map}", tr(words), tr("Map of felt areas"), (),
            _put(window, choosing.set_dermatome_map, one_map),
        )  # fmt: skip
    yield Entry("map:all", tr(ALL_MAPS), tr("Map of felt areas"), (), _put(window, choosing.show_all_maps))
    for level in ReadingLevel:
        yield Entry(
            f"level:{level}", tr(LEVEL_WORDS[level]), tr("Words"), (),
            _put(window, choosing.set_level, level),
        )  # fmt: skip


def _put(window: "MainWindow", wish: Callable[..., State], *values: object) -> Callable[[], None]:
    return lambda: window.store.put(wish(window.store.state, *values))
