import subprocess
import sys

import numpy as np
import pytest

from app.exports.errors import ExportError
from app.exports.pictures import draw_picture, render_picture
from app.state.state import State
from tests.scene.regions import facts
from tests.scene.stories import outer_knee


def render(body, out, view="anterior", size=(400, 300), transparent=False):
    story = outer_knee()
    return render_picture(facts(), body, story, State(lesion=story.lesion), view, size, out, transparent=transparent)


def test_a_picture_is_written_as_png_of_the_size_asked_for(body, tmp_path, qapp):
    from PySide6.QtGui import QImage

    image = QImage(str(render(body, tmp_path / "a.png")))
    assert (image.width(), image.height()) == (400, 300)


def test_the_words_of_sides_and_the_note_are_burnt_in(body, qapp):
    image = draw_picture(facts(), body, None, State(labels=False), "anterior", (800, 600))
    corners = [(10, 10, 120, 40), (670, 10, 780, 40), (250, 560, 550, 595)]
    for left, top, right, bottom in corners:
        light = [image.pixelColor(x, y).lightness() for x in range(left, right) for y in range(top, bottom)]
        assert min(light) < 90, "dark text"
        assert max(light) > 240, "on a light chip"


def test_a_transparent_picture_keeps_its_hole(body, qapp):
    image = draw_picture(facts(), body, None, State(), "anterior", (400, 300), transparent=True)
    assert image.pixelColor(20, 150).alpha() == 0


@pytest.mark.parametrize("size", [(10, 300), (400, 20000)])
def test_an_impossible_size_is_refused_in_one_sentence(body, tmp_path, size):
    with pytest.raises(ExportError, match="16 to 8192"):
        render(body, tmp_path / "a.png", size=size)


def test_an_unknown_view_is_refused_with_the_known_ones(body, tmp_path, qapp):
    with pytest.raises(ExportError, match="whole, anterior"):
        render(body, tmp_path / "a.png", view="upside-down")


def test_a_place_that_cannot_be_written_is_named(body, tmp_path, qapp):
    with pytest.raises(ExportError, match="does not exist"):
        render(body, tmp_path / "nowhere" / "a.png")
    with pytest.raises(ExportError, match="is a folder"):
        render(body, tmp_path)


@pytest.mark.parametrize("dead_display", ["", ":77"])
def test_a_picture_needs_no_display(tmp_path, dead_display):
    script = (
        "from pathlib import Path; import sys; from tests.scene.simple_body import simple_body;"
        "from app.exports.pictures import render_picture; from app.state.state import State;"
        f"render_picture(None, simple_body(), None, State(), 'whole', (200, 150), Path({str(tmp_path / 'a.png')!r}))"
    )
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "DISPLAY": dead_display}
    done = subprocess.run([sys.executable, "-c", script], env=bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_left_and_right_lesions_give_mirrored_pictures(body, qapp):
    from anatomy.facts.names import Side

    images = []
    for side in Side:
        story = outer_knee(side)
        image = draw_picture(facts(), body, story, State(lesion=story.lesion, labels=False), "posterior", (300, 400))
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(400, 300, 4)[40:360, :, :3].astype(int)
        images.append(pixels)
    # The key light comes from the upper left, so mirror images differ in shading but not in where colour lies.
    lit = [np.ptp(pixels, axis=2) > 60 for pixels in images]
    assert lit[0].any()
    assert (lit[0] != lit[1][:, ::-1]).mean() < 0.02
