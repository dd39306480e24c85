"""Joins the parts of the window: what a panel wishes goes through a named action into the store."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from anatomy.facts.names import HerniationZone
from app.actions import choosing
from app.state.state import State
from app.windows.announcer import Announcer
from app.windows.decks.decks import Decks
from app.windows.handling import Handling
from app.windows.pictures_out import PicturesOut
from app.windows.searching import join_search
from app.windows.speaking import join_languages
from app.windows.surroundings import Surroundings
from app.windows.wish_list import wishes_of
from app.windows.wishes import make_actions

if TYPE_CHECKING:
    from app.windows.compare_menu import CompareMenu
    from app.windows.main_window import MainWindow
    from app.windows.view_menu import ViewMenu


def join_panels(window: "MainWindow") -> None:
    """Connect every panel's wishes, and give the window its keys."""
    facts, put = window.facts, window.store.put

    def now() -> State:
        return window.store.state

    window.choose.segment_chosen.connect(lambda segment: put(choosing.choose_segment(now(), facts, segment)))
    window.choose.side_chosen.connect(lambda side: put(choosing.choose_side(now(), facts, side)))
    window.choose.zone_chosen.connect(
        lambda zone, side: put(choosing.choose_zone(now(), facts, HerniationZone(zone), side))
    )
    window.choose.condition_chosen.connect(lambda condition: put(choosing.choose_condition(now(), facts, condition)))
    window.choose.root_chosen.connect(lambda root: put(choosing.choose_root(now(), facts, root)))
    window.choose.severity_moved.connect(lambda amount: window.store.preview(choosing.set_severity(now(), amount)))
    window.choose.severity_chosen.connect(lambda amount: put(choosing.set_severity(now(), amount)))
    window.meaning.level_chosen.connect(lambda level: put(choosing.set_level(now(), level)))
    window.meaning.evidence_opened.connect(window.open_sources)
    window.meaning.term_opened.connect(window.reading.open_term)
    window.meaning.begin_wanted.connect(lambda way: _begin(window, way))
    window.meaning.questions_wanted.connect(window.reading.open_questions)
    window.way_back.evidence_opened.connect(window.open_sources)
    window.body_view.place_chosen.connect(window.way_back.toggle_place)
    window.body_view.clue_chosen.connect(window.way_back.toggle_clue)
    window.story.step_chosen.connect(lambda step: put(choosing.set_step(now(), step)))
    window.body_view.structure_chosen.connect(window.choose_structure)
    window.story.play_wanted.connect(window.play_story)
    window.story.follow_wanted.connect(window.body_view.follow_nerve)
    window.story.signal_wanted.connect(window.body_view.send_signal)
    window.body_view.knee_view_chosen.connect(lambda view: put(choosing.set_knee_view(now(), view)))
    window.body_view.start_view_chosen.connect(lambda view: put(choosing.set_start_view(now(), view)))
    window.bar.view_wanted.connect(window.open_view_menu)
    window.bar.compare_wanted.connect(window.open_compare_menu)
    window.body_view.evidence_opened.connect(window.open_sources)
    window.bar.undo_wanted.connect(window.store.undo)
    window.bar.redo_wanted.connect(window.store.redo)
    window.bar.home_wanted.connect(window.go_home)
    window.bar.left_panel_wanted.connect(window.fold_left)
    window.bar.right_panel_wanted.connect(window.fold_right)
    window.bar.theme_wanted.connect(window.change_theme)
    window.bar.keys_wanted.connect(window.open_keys)
    window.bar.red_flags_wanted.connect(window.open_red_flags)
    join_search(window)
    join_languages(window)
    window.announcer = Announcer(window)
    window.bar.consult_wanted.connect(lambda: window.consultation.toggle())
    window.decks = Decks(window)
    window.pictures = PicturesOut(window)
    window.bar.save_wanted.connect(window.pictures.open_menu)
    window.choose.recent.lesion_chosen.connect(lambda lesion: put(choosing.set_lesion(now(), lesion)))
    window.handling = Handling(window)
    Surroundings(window)
    window.wishes = wishes_of(window)
    window.wish_actions = make_actions(window.wishes, window, window.body_view)


def _begin(window: "MainWindow", way: str) -> None:
    from app.windows.beginnings import EXAMPLE, SHOW_EXAMPLE

    if way == SHOW_EXAMPLE:
        window.store.put(choosing.set_lesion(window.store.state, EXAMPLE))
    else:
        # Not while the button is pressed that what follows takes away.
        QTimer.singleShot(0, window.wish_actions[way].trigger)


def join_view_menu(window: "MainWindow", menu: "ViewMenu") -> None:
    """Connect the menu of the view, when it is first opened."""
    put, store = window.store.put, window.store
    menu.person_chosen.connect(lambda person: put(choosing.set_person(store.state, person)))
    menu.bones.bones_chosen.connect(lambda name, sex: put(choosing.set_shapes(store.state, name, sex)))
    menu.layer_toggled.connect(lambda layer: put(choosing.toggle_layer(store.state, layer)))
    menu.map_chosen.connect(
        lambda one: put(choosing.set_dermatome_map(store.state, one) if one else choosing.show_all_maps(store.state))
    )
    menu.show_all_wanted.connect(lambda: put(choosing.show_everything(store.state)))


def join_compare_menu(window: "MainWindow", menu: "CompareMenu") -> None:
    """Connect the menu of what can be put beside this body, when it is first opened."""
    store = window.store
    menu.healthy_wanted.connect(window.compare)
    menu.put_aside_wanted.connect(window.put_aside)
    menu.pair_chosen.connect(
        lambda one, other: store.put(choosing.show_look_alikes(store.state, window.facts, one, other))
    )
