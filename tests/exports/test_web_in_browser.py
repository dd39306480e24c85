"""The page in a real browser, where there is one: without Chromium these are no tests at all."""

import os
import shutil
import subprocess

import numpy as np

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import HerniationZone, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.reasoning.explain import explain
from app.exports.web.index import index
from app.exports.web.page import export_page
from app.look.colours import ROOTS
from app.state.state import State
from tests.exports.page_reader import Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
LESION = Lesion("disc-herniation", "L4-L5", None, Side.RIGHT, HerniationZone.SUBARTICULAR, 0.6)


def browse(tmp_path, place, *words):
    facts = load_shipped_facts()
    file = tmp_path / "page.html"
    export_page(facts, read_bundle(BUNDLE), explain(facts, LESION), State(lesion=LESION), file)
    return opened(tmp_path, f"{file.as_uri()}{place}", *words)


def opened(tmp_path, address, *words):
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--hide-scrollbars",
        "--force-prefers-reduced-motion", "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={tmp_path / 'profile'}",
        "--window-size=1280,800", "--virtual-time-budget=20000", *words, address,
    ]  # fmt: skip
    quiet = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    return subprocess.run(command, capture_output=True, check=True, timeout=120, env=quiet).stdout


def a_browser_draws_the_body_and_says_the_sides_in_words(tmp_path):
    page = Page(browse(tmp_path, "#step-2", "--dump-dom"))
    root = next(attributes for tag, attributes in page.tags if tag == "html")
    assert root["data-drawn"] == "yes"
    assert root["data-told"] == "2"
    ids = {attributes.get("id") for _, attributes in page.tags}
    assert "loading" not in ids, "the word that it is being drawn goes when it is"
    # Obliquely from behind on the right: the person's right is on the screen's right.
    assert 90 < float(root["data-eye"].split()[0]) < 180
    assert "LeftRight" in page.text.replace("\n", "")
    assert "root passes here" in page.text


def a_browser_paints_the_root_in_its_colour(tmp_path):
    from PySide6.QtGui import QImage

    picture = tmp_path / "page.png"
    browse(tmp_path, "#step-2", f"--screenshot={picture}")
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    body = pixels[120:600, 40:840, :3].astype(int)
    near = np.abs(body - np.array(ROOTS["L5"])).max(axis=2) < 45
    assert near.sum() > 1500
    assert body.std(axis=(0, 1)).min() > 15, "bones, too, and not the bare ground"


def a_browser_without_webgl_is_left_with_all_the_words(tmp_path):
    page = Page(browse(tmp_path, "#step-2", "--disable-3d-apis", "--dump-dom"))
    root = next(attributes for tag, attributes in page.tags if tag == "html")
    assert root["data-drawn"] == "no"
    assert "could not draw the picture" in page.text
    assert explain(load_shipped_facts(), LESION).steps[3].plain in page.text


def a_browser_without_webgl_shows_the_body_flat(tmp_path):
    from PySide6.QtGui import QImage

    picture = tmp_path / "page.png"
    browse(tmp_path, "", "--disable-3d-apis", f"--screenshot={picture}")
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    stage = pixels[70:700, :880, :3].astype(int)
    skin = np.abs(stage - np.array([0xEF, 0xD6, 0xC4])).max(axis=2) < 12
    course = np.abs(stage - np.array(ROOTS["L5"])).max(axis=2) < 30
    assert skin.sum() > 10_000
    assert course.sum() > 300


def a_browser_runs_the_lists_own_script_and_no_other(tmp_path):
    file = tmp_path / "index.html"
    file.write_bytes(index(load_shipped_facts(), [("a.html", LESION), ("b.html", LESION.mirrored)]))
    page = Page(opened(tmp_path, file.as_uri(), "--dump-dom"))
    tools = next(attributes for _, attributes in page.tags if attributes.get("id") == "tools")
    assert "hidden" not in tools
    assert (
        next(a for tag, a in page.tags if tag == "button" and a.get("data-by") == "segment")["aria-pressed"] == "false"
    )


if CHROMIUM is not None:
    test_a_browser_without_webgl_shows_the_body_flat = a_browser_without_webgl_shows_the_body_flat
    test_a_browser_runs_the_lists_own_script_and_no_other = a_browser_runs_the_lists_own_script_and_no_other
    test_a_browser_without_webgl_is_left_with_all_the_words = a_browser_without_webgl_is_left_with_all_the_words
    test_a_browser_draws_the_body_and_says_the_sides_in_words = a_browser_draws_the_body_and_says_the_sides_in_words
    test_a_browser_paints_the_root_in_its_colour = a_browser_paints_the_root_in_its_colour
