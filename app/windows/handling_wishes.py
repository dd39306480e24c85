"""Keys of handling: sides to look from, the palette, what was shown before, text size and settings."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.language.words import tr
from app.scene.cube import Face, spot_of
from app.windows.orientation_cube import FROM_WORDS
from app.windows.wishes import Wish

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow

TEXT_STEP, LEAST_TEXT, MOST_TEXT, USUAL_TEXT = 25, 100, 300, 100
"""Per cent of the usual size of type."""


def handling_wishes(window: "MainWindow") -> tuple[Wish, ...]:
    """The wishes, in the order of the sheet of keys."""
    return (
        *(
            Wish(f"from-{face}", (f"Ctrl+{number}",), tr(FROM_WORDS[face]), partial(look_from_face, window, face))
            for number, face in enumerate(Face, start=1)
        ),
        Wish(
            "palette",
            ("Ctrl+K", "Ctrl+Shift+P"),
            tr("Everything that can be done: type and press Enter"),
            window.handling.open_palette,
        ),
        Wish("recent", ("Ctrl+H",), tr("What was shown before"), window.choose.recent.open_list),
        Wish("larger-text", ("Ctrl++", "Ctrl+="), tr("Larger text"), partial(change_text, window, TEXT_STEP)),
        Wish("smaller-text", ("Ctrl+-",), tr("Smaller text"), partial(change_text, window, -TEXT_STEP)),
        Wish("usual-text", ("Ctrl+0",), tr("Text of the usual size"), partial(set_text, window, USUAL_TEXT)),
        Wish(
            "settings",
            ("Ctrl+,",),
            tr("Settings: text size, look, movement, words"),
            window.handling.open_settings,
        ),
    )


def look_from_face(window: "MainWindow", face: Face) -> None:
    """The main picture from that side; what was chosen stays in its place."""
    if window.handling.cube is not None:
        window.handling.cube.look(spot_of(face))


def change_text(window: "MainWindow", by: int) -> None:
    """Larger or smaller type by so many per cent of the usual size."""
    set_text(window, window.settings.text_percent + by)


def set_text(window: "MainWindow", percent: int) -> None:
    """Type of that size, in steps, within what can be shown; remembered."""
    wanted = min(max(round(percent / TEXT_STEP) * TEXT_STEP, LEAST_TEXT), MOST_TEXT)
    if wanted != window.settings.text_percent:
        window.change_settings(replace(window.settings, text_percent=wanted))
        window.wear(window.theme if window.theme.from_afar else None)
