"""Words are read and controls are seen on every ground that they stand on, in every look."""

import re

import pytest

from app.look.controls import controls
from app.look.theme import DARK, FOCUS, LIGHT, PROJECTION, Theme

LOOKS = pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTION], ids=lambda theme: theme.name)
WORDS = [
    *((ink, ground) for ink in ("text", "quiet") for ground in ("panel", "raised", "ground")),
    ("accent_text", "panel"),
    ("accent_text", "accent_soft"),
    ("text", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_text"),
    ("panel", "text"),
    ("alarm", "panel"),
    *((grade, "panel") for grade in ("strong", "moderate", "weak", "none")),
]
CONTROLS = [
    *((mark, ground) for mark in ("faint", "quiet", "accent") for ground in ("panel", "raised")),
    ("text", "panel"),
]


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dark = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@LOOKS
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_are_read(theme: Theme, ink: str, ground: str):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize(("mark", "ground"), CONTROLS)
def test_controls_are_seen_and_what_cannot_be_pressed_is_seen_too(theme: Theme, mark: str, ground: str):
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= 3


@LOOKS
def test_what_cannot_be_pressed_is_paler_than_what_can(theme: Theme):
    assert contrast(theme.faint, theme.panel) < contrast(theme.quiet, theme.panel)


@LOOKS
def test_the_ring_is_seen_beside_every_ground(theme: Theme):
    assert contrast(FOCUS, theme.panel) >= 3


@LOOKS
@pytest.mark.parametrize("percent", [100, 300])
def test_the_sheet_of_controls_names_only_colours_of_the_look(theme: Theme, percent: int):
    named = set(re.findall("#[0-9a-f]{6}", controls(theme, percent, FOCUS)))
    assert named <= {
        FOCUS,
        *(value for value in (getattr(theme, name) for name in Theme.__slots__) if str(value)[0] == "#"),
    }
