"""What every key does in the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.actions import asking, choosing
from app.language.words import tr
from app.state.state import Layer, State
from app.windows.handling_wishes import handling_wishes
from app.windows.speaking import open_language_menu
from app.windows.wishes import Wish

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


def wishes_of(window: "MainWindow") -> tuple[Wish, ...]:
    """Every wish that a key can tell, in the order of the sheet of keys."""
    store, body = window.store, window.body_view

    def put(wish: Callable[[State], State]) -> None:
        store.put(wish(store.state))

    def step(by: int) -> None:
        if window.explanation is not None:
            at = store.state.step
            put(lambda s: choosing.set_step(s, (0 if by > 0 else 3) if at is None else at + by))

    return (
        Wish(
            "way-back", ("W",), tr("The way back: from where it hurts to the causes"), lambda: put(asking.toggle_asking)
        ),
        Wish("search", ("/", "Ctrl+F"), tr("Search: type, arrows, Enter"), window.bar.search.ask),
        Wish("home", ("Home", "R"), tr("The whole picture again"), window.go_home),
        Wish("frame", ("F",), tr("Frame what is chosen"), body.frame_chosen),
        Wish("hide", ("H",), tr("Hide what is chosen"), lambda: put(choosing.hide_chosen)),
        Wish(
            "isolate",
            ("I",),
            tr("Show only what is chosen and lit, or all again"),
            lambda: put(choosing.isolate_chosen),
        ),
        Wish("see-through", ("X",), tr("See through what is chosen"), lambda: put(choosing.see_through_chosen)),
        Wish("play", ("P",), tr("Play the story, or stop"), window.play_story),
        Wish("healthy", ("0",), tr("The same place in health, and back"), lambda: put(choosing.toggle_healthy)),
        Wish("compare", ("C",), tr("Healthy beside affected, or one alone"), window.compare),
        Wish("put-aside", ("B",), tr("Keep this lesion to compare it with the next"), window.put_aside),
        Wish("follow", ("N",), tr("Follow the nerve, or stop"), body.follow_nerve),
        Wish("signal", ("G",), tr("Send a signal along the nerve, or stop"), body.send_signal),
        Wish("labels", ("L",), tr("Labels on or off"), lambda: put(choosing.toggle_labels)),
        Wish("skin", ("S",), tr("Skin on or off"), lambda: put(lambda s: choosing.toggle_layer(s, Layer.SKIN))),
        Wish(
            "muscles", ("M",), tr("Muscles on or off"), lambda: put(lambda s: choosing.toggle_layer(s, Layer.MUSCLES))
        ),
        Wish("view", ("V",), tr("Whose body, layers, map of felt areas"), window.open_view_menu),
        Wish("show-all", ("A",), tr("Show everything"), lambda: put(choosing.show_everything)),
        Wish("clear", ("Esc",), tr("Let go of what is chosen, then clear"), window.let_go),
        Wish("undo", ("Ctrl+Z",), tr("Undo"), store.undo),
        Wish("redo", ("Ctrl+Y", "Ctrl+Shift+Z"), tr("Redo"), store.redo),
        Wish("next-step", ("Right", "PgDown"), tr("Next step of the story"), lambda: step(1), in_view=True),
        Wish("previous-step", ("Left", "PgUp"), tr("Step before"), lambda: step(-1), in_view=True),
        *(
            Wish(f"step-{n}", (str(n),), tr("Step {number} of the story", number=n), partial(window.go_to_step, n - 1))
            for n in range(1, 5)
        ),
        Wish("left-panel", ("F3",), tr("Left panel on or off"), window.fold_left),
        Wish(
            "right-panel",
            ("F4",),
            tr("Right panel on or off"),
            window.fold_right,
        ),
        Wish("present", ("F5", "F11"), tr("Present: full screen for a hall"), lambda: window.presenter.begin()),
        Wish(
            "projection",
            ("T",),
            tr("Large type and thick lines for a hall, or not"),
            lambda: window.presenter.toggle_projection(),
        ),
        Wish("consult", ("K",), tr("Beside a patient: large, calm, mild first"), lambda: window.consultation.toggle()),
        Wish("handout", ("Ctrl+P",), tr("A page to take home"), lambda: window.consultation.open_handout()),
        Wish("questions", ("Q",), tr("Questions people ask, and what is often said"), window.reading.open_questions),
        Wish("red-flags", ("F2",), tr("When to get help now"), window.open_red_flags),
        Wish("save-picture", ("Ctrl+S",), tr("Save a picture …"), window.pictures.open_picture),
        Wish("save-moving", ("Ctrl+Shift+S",), tr("Save a moving picture …"), window.pictures.open_moving),
        Wish("save-body", ("Ctrl+E",), tr("Save the body for other programs …"), window.pictures.save_body),
        Wish(
            "copy-picture", ("Ctrl+C",), tr("Copy the picture as it is seen"), window.pictures.copy_view, in_view=True
        ),
        Wish("language", ("Ctrl+L",), tr("Language and names"), lambda: open_language_menu(window)),
        *handling_wishes(window),
        Wish("keys", ("F1", "?"), tr("This sheet"), window.open_keys),
    )
