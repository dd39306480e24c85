"""The line icons: one set, readable without QtSvg, in any colour and sharp at any size."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.look.icons import GRID, LINE_ICONS, STROKE, icon_names, icon_path, icon_pixmap, line_icon, path_of
from app.look.theme import DARK, LIGHT, PROJECTION

SVG = "{http://www.w3.org/2000/svg}"


def ink(pixmap):
    """Opacity of every pixel, array (h, w)."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return raw[:, 3 : 4 * image.width() : 4]


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_a_drawing_of_the_one_set(name):
    root = ElementTree.parse(LINE_ICONS / f"{name}.svg").getroot()
    assert root.get("viewBox") == f"0 0 {GRID:g} {GRID:g}"
    assert float(root.get("stroke-width")) == STROKE
    assert (root.get("stroke"), root.get("fill")) == ("currentColor", "none")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    assert [child.tag for child in root] == [f"{SVG}path"]


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_lies_inside_its_grid_and_fills_it(qapp, name):
    box = icon_path(name).boundingRect()
    half = STROKE / 2
    assert box.left() >= half
    assert box.top() >= half
    assert box.right() <= GRID - half
    assert box.bottom() <= GRID - half
    assert max(box.width(), box.height()) >= 11


def test_no_two_icons_look_alike(qapp):
    pictures = {name: ink(icon_pixmap(name, "#000000", 24)).astype(float) for name in icon_names()}
    names = list(pictures)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            assert np.abs(pictures[one] - pictures[other]).sum() > 0.25 * pictures[one].sum(), (one, other)


@pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTION])
def test_an_icon_has_the_colour_of_the_look(qapp, theme):
    image = icon_pixmap("compare", theme.text, 48).toImage()
    assert image.pixelColor(24, 20).name() == theme.text


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_it_is_drawn_for_the_screen_and_not_enlarged(qapp, ratio):
    pixmap = icon_pixmap("home", "#000000", 24, ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (24 * ratio, ratio)
    # Sharp: the band of half-transparent pixels round a stroke stays about one pixel wide, however large it is.
    opacity = ink(pixmap)
    assert ((opacity > 20) & (opacity < 235)).sum() < 3.2 * 24 * ratio * 4


def test_a_button_that_cannot_be_pressed_has_a_fainter_icon(qapp):
    from PySide6.QtGui import QIcon

    icon = line_icon("compare", "#000000", "#cccccc", 48)
    assert icon.pixmap(48, QIcon.Mode.Disabled).toImage().pixelColor(24, 20).name() == "#cccccc"


@pytest.mark.parametrize(
    ("data", "box"),
    [
        ("M2 3h4v5H2z", (2, 3, 4, 5)),
        ("M5 5l2 3L1 9", (1, 5, 6, 4)),
        ("M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0", (4, 4, 16, 16)),
        ("M12 4A8 8 0 0 1 20 12", (12, 4, 8, 8)),
        ("M12 4A8 8 0 0 0 4 12", (4, 4, 8, 8)),
        ("M12 4A8 8 0 1 1 4 12", (4, 4, 16, 16)),
        ("M1 2 5 2 5 9", (1, 2, 4, 7)),
    ],
)
def test_paths_are_read_as_svg_has_them(qapp, data, box):
    found = path_of(data).boundingRect()
    assert (found.x(), found.y(), found.width(), found.height()) == pytest.approx(box, abs=0.02)


def test_what_cannot_be_read_is_refused(qapp):
    with pytest.raises(ValueError, match="cannot read"):
        path_of("M2 3Q4 5 6 7")
    with pytest.raises(FileNotFoundError):
        icon_path("no-such-icon")


def test_every_icon_that_the_windows_name_exists_and_none_is_left_over():
    from pathlib import Path

    windows = Path(__file__).resolve().parents[2] / "app" / "windows"
    text = "".join(file.read_text(encoding="utf-8") for file in windows.rglob("*.py"))
    quoted = set(re.findall(r'"([a-z-]+)"', text))
    named = set(re.findall(r'(?:give_icon\(\w[\w.]*, |IconHeading\([^()]*(?:\([^()]*\))?[^()]*, )"([a-z-]+)"', text))
    assert named <= set(icon_names())
    assert set(icon_names()) - {"tick", "down"} <= quoted


@pytest.mark.parametrize(("file", "theme"), [("tick-light", LIGHT), ("tick-light", PROJECTION), ("tick-dark", DARK)])
def test_the_ticks_of_boxes_are_our_tick_in_the_colour_that_stands_on_the_accent(qapp, file, theme):
    # Style sheets take pictures from files alone. Where this fails: icon_pixmap("tick", theme.on_accent, 64).save(…).
    image = QImage(str(LINE_ICONS.parent / f"{file}.png"))
    assert image.convertToFormat(QImage.Format.Format_ARGB32) == icon_pixmap("tick", theme.on_accent, 64).toImage(
    ).convertToFormat(QImage.Format.Format_ARGB32)  # fmt: skip


@pytest.mark.parametrize(("file", "theme"), [("down-light", LIGHT), ("down-dark", DARK)])
def test_the_arrows_of_lists_are_ours_in_the_quiet_colour(qapp, file, theme):
    # Where this fails: icon_pixmap("down", theme.quiet, 64).save(…).
    image = QImage(str(LINE_ICONS.parent / f"{file}.png")).convertToFormat(QImage.Format.Format_ARGB32)
    assert image == icon_pixmap("down", theme.quiet, 64).toImage().convertToFormat(QImage.Format.Format_ARGB32)
