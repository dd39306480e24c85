"""What is burnt into a picture: asserted at the places where it was put."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from anatomy.facts.names import Grade, Side
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.lesions import changed_shapes
from anatomy.reasoning.explain import explain
from app.exports.burnt_in import BurntIn, nice_length
from app.exports.credits import file_words, foot_line
from app.exports.extras import FULL, PLAIN, USUAL, Extras
from app.exports.in_sight import Frame, in_sight
from app.exports.job import Job, camera_of, with_room
from app.exports.legend import Sign, legend_rows
from app.exports.pictures import draw_picture, png_bytes
from app.language import pseudo
from app.language.languages import speak
from app.look.colours import DARK_GROUND, FELT, LESION, LIGHT_GROUND, ROOTS
from app.look.theme import LIGHT, load_fonts, palette
from app.scene.camera import Camera, framed
from app.scene.describe import describe
from app.scene.section import Cut, cut_body, in_frame
from app.scene.views import camera_for
from app.start.lesion_words import lesion_from_text
from app.state.state import ReadingLevel, State
from tests.scene.regions import facts
from tests.scene.stories import inner_knee, outer_knee

FACTS = load_shipped_facts()
SIZE = (800, 500)


def picture_of(story, body, step=None):
    return describe(State(lesion=story.lesion, step=step), story, facts(), body)


def rows_of(story, body, step=None, **more):
    return legend_rows(picture_of(story, body, step), story, facts(), ReadingLevel.PLAIN, **more)


def over(image, camera=None):
    painter = QPainter(image)
    font = QFont(load_fonts())
    font.setPixelSize(14)
    return painter, BurntIn(painter, camera or Camera((0.0, 0.0, 0.0), 1000.0), *SIZE, palette(LIGHT), font)


def blank():
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    return image


def test_the_legend_has_the_colours_of_the_scene_at_its_signs(body, qapp):
    rows, image = rows_of(outer_knee(), body), blank()
    painter, writer = over(image)
    placed = writer.legend(rows)
    painter.end()
    assert [one.row for one in placed] == list(rows)
    found = {}
    for one in placed:
        # Left of the letter, in the middle of the sign's height.
        x, y = one.sign.x + one.sign.width * 0.08, one.sign.y + one.sign.height / 2
        found[one.row.sign, one.row.lead] = image.pixelColor(round(x), round(y)).getRgb()[:3]
    assert found[Sign.LETTER, "L5"] == ROOTS["L5"]
    assert found[Sign.PATCH, ""] == LESION
    assert found[Sign.LINE, ""] == ROOTS["L5"]


def test_hatching_in_the_legend_is_wider_for_stronger_evidence(body, qapp):
    rows, image = rows_of(outer_knee(), body), blank()
    painter, writer = over(image)
    placed = writer.legend(rows)
    painter.end()
    dark = {}
    for one in placed:
        if one.row.sign is Sign.HATCHING:
            box = one.sign
            values = [
                abs(image.pixelColor(x, y).red() - FELT[0]) < 40
                for x in range(round(box.x) + 2, round(box.x + box.width) - 2)
                for y in range(round(box.y) + 2, round(box.y + box.height) - 2)
            ]
            dark.setdefault(one.row.text[:3], np.mean(values))  # those at the knee come first
    assert dark["●●○"] > dark["●○○"] + 0.1


def test_the_legend_says_only_what_is_lit_at_a_step(body, qapp):
    signs = [[row.sign for row in rows_of(outer_knee(), body, step)] for step in range(4)]
    assert signs[0] == [Sign.PATCH]
    assert Sign.LETTER in signs[1]
    assert Sign.LINE not in signs[1]
    assert Sign.LINE in signs[2]
    assert Sign.HATCHING not in signs[2]
    assert Sign.HATCHING in signs[3]


def test_every_felt_grade_stands_in_the_legend_with_its_dots(body, qapp):
    texts = [row.text for row in rows_of(outer_knee(), body) if row.sign is Sign.HATCHING]
    assert any(text.startswith("●●○ moderate evidence: ") for text in texts)
    assert any(text.startswith("●○○ weak evidence: ") for text in texts)
    grades = {zone.grade for zone in picture_of(outer_knee(), body).felt}
    assert grades == {Grade.MODERATE, Grade.WEAK}


def test_a_side_course_is_told_apart_by_a_paler_line(body, qapp):
    lines = [row for row in rows_of(inner_knee(), body) if row.sign is Sign.LINE]
    assert lines[0].colour == ROOTS["L4"]
    assert sum(lines[1].colour) > sum(lines[0].colour)


def test_the_healthy_body_has_a_legend_of_its_own(body, qapp):
    healthy = describe(State(), None, facts(), body)
    rows = legend_rows(healthy, None, facts(), ReadingLevel.PLAIN)
    assert rows
    assert not [row for row in rows if row.lead or row.sign is Sign.HATCHING]


@pytest.mark.parametrize("side", Side)
def test_what_lies_outside_the_frame_is_not_explained(body, qapp, side):
    story = outer_knee(side)
    picture = picture_of(story, body)
    state = State(lesion=story.lesion)
    knee = in_sight(picture, body, Frame(camera_for("knee", body, 1.6, state, story), *SIZE))
    signs = {row.sign for row in legend_rows(knee, story, facts(), ReadingLevel.PLAIN)}
    assert Sign.LETTER not in signs, "the root is far above"
    assert Sign.PATCH not in signs, "and so is the disc"
    assert {Sign.LINE, Sign.HATCHING} <= signs


@given(st.floats(0.001, 1e5))
def test_a_scale_bar_is_a_round_length_that_fits(most):
    length = nice_length(most)
    assert length <= most * (1 + 1e-9)
    assert length > most / 2.51
    first = f"{length:e}"[0]
    assert first in "125"


@pytest.mark.parametrize("distance", [150.0, 900.0, 4000.0])
def test_the_scale_bar_is_as_long_as_its_millimetres_at_the_focal_plane(qapp, distance):
    camera, image = Camera((10.0, -30.0, -400.0), distance, 33.0, 12.0), blank()
    painter, writer = over(image, camera)
    length, bar = writer.scale(camera.pixels_per_mm(SIZE[1]), "at the focal plane")
    painter.end()
    ends = np.array([camera.focal_point, np.array(camera.focal_point) + length * camera.axes[0]])
    pixels, _ = camera.project(ends, *SIZE)
    assert bar.width == pytest.approx(pixels[1, 0] - pixels[0, 0], abs=0.01)
    dark = image.pixelColor(round(bar.x + bar.width / 2), round(bar.y + bar.height / 2))
    assert dark.lightness() < 90


def test_nothing_that_is_burnt_in_covers_another_thing(body, qapp):
    image = blank()
    painter, writer = over(image)
    writer.words()
    writer.heading("L4-L5 disc herniation", "right, beside the midline (subarticular), moderate")
    writer.foot(foot_line(FULL))
    writer.telling("It touches the right L5 nerve root.\nThis root runs past here.")
    writer.legend(rows_of(outer_knee(), body))
    writer.scale(0.4, "at the focal plane")
    painter.end()
    boxes = writer.taken
    assert len(boxes) == 7
    for number, box in enumerate(boxes):
        assert box.x >= 0
        assert box.x + box.width <= SIZE[0]
        assert box.y >= 0
        assert box.y + box.height <= SIZE[1]
        assert not [other for other in boxes[number + 1 :] if box.overlaps(other)]


@pytest.mark.parametrize("size", [(640, 360), (1280, 720)])
def test_words_grow_with_the_picture(body, qapp, size):
    story = outer_knee()
    image = draw_picture(
        facts(), body, story, State(lesion=story.lesion), "anterior", size, extras=Extras(labels=False, note=True)
    )
    # The chip of the left word: white between the margin and the word, as a share of the height.
    row = [image.pixelColor(x, round(size[1] * 0.035)).lightness() for x in range(round(size[0] * 0.2))]
    chip = np.flatnonzero(np.array(row) > 253)
    assert (chip[-1] - chip[0]) / size[1] == pytest.approx(0.09, abs=0.025)


def test_the_plain_body_has_no_words_at_all(body, qapp):
    plain = draw_picture(facts(), body, None, State(), "anterior", SIZE, transparent=True, extras=PLAIN)
    corner = plain.copy(0, 0, 200, 60)
    assert all(corner.pixelColor(x, y).alpha() == 0 for x in range(0, 200, 7) for y in range(0, 60, 5))


@pytest.mark.parametrize("ground", [LIGHT_GROUND, DARK_GROUND])
def test_words_stand_on_chips_of_their_own_on_any_ground(body, qapp, ground):
    image = draw_picture(facts(), body, None, State(), "anterior", SIZE, True, ground, FULL)
    foot = [image.pixelColor(x, y) for x in range(330, 470) for y in range(482, 490)]
    assert min(colour.alpha() for colour in foot) > 235
    assert max(colour.lightness() for colour in foot) - min(colour.lightness() for colour in foot) > 120


@pytest.mark.parametrize("view", ["slice", "side-cut"])
def test_a_cut_takes_legend_and_scale_too(qapp, view):
    story, body = outer_knee(), read_bundle(BUNDLE)
    state = State(lesion=story.lesion)
    bare = draw_picture(None, body, story, state, view, SIZE)
    full = draw_picture(None, body, story, state, view, SIZE, extras=FULL)
    corner = (slice(400, 480), slice(700, 790))
    assert _differ(bare, full, corner) > 0.2


@pytest.mark.parametrize(
    ("words", "cut", "there", "missing"),
    [
        ("L5-S1 isthmic-spondylolisthesis left", Cut.AXIAL, "Muscle", "Where the trouble is"),
        ("L5-S1 isthmic-spondylolisthesis left", Cut.SAGITTAL, "Where the trouble is", "Muscle"),
        ("L3 radiculopathy right", Cut.AXIAL, "Other nerves", "Outline in health"),
    ],
)
def test_the_legend_of_a_cut_names_only_what_the_cut_shows(words, cut, there, missing):
    body, lesion = read_bundle(BUNDLE), lesion_from_text(words, FACTS)
    state, story = State(lesion=lesion), explain(FACTS, lesion)
    picture = describe(state, story, FACTS, body)
    shown = in_frame(cut_body(cut, state, body, {**body.shapes, **changed_shapes(body, lesion)}, picture), *SIZE)
    named = [row.text for row in legend_rows(picture, story, FACTS, ReadingLevel.PLAIN, cut=shown)]
    assert there in named
    assert missing not in named


@pytest.mark.parametrize("view", ["slice", "side-cut"])
def test_a_cut_says_by_itself_that_it_is_no_diagnosis(qapp, view):
    story, body = outer_knee(), read_bundle(BUNDLE)
    told, bare = (
        draw_picture(None, body, story, State(lesion=story.lesion), view, SIZE, transparent=True, extras=extras)
        for extras in (USUAL, PLAIN)
    )
    foot = [(x, y) for x in range(330, 470) for y in range(482, 490)]
    assert all(told.pixelColor(x, y).alpha() > 235 for x, y in foot)
    assert not all(bare.pixelColor(x, y).alpha() > 235 for x, y in foot)


def test_the_title_leaves_the_body_free(body, qapp):
    job = Job(facts(), body, None, State(), "anterior", SIZE, FULL)
    top = np.array([points.points[:, 2].max() for points in body.shapes.values()]).max()
    crown = [[0.0, 0.0, top]]
    with_title = camera_of(job).project(crown, *SIZE)[0][0, 1]
    without = camera_for("anterior", body, SIZE[0] / SIZE[1]).project(crown, *SIZE)[0][0, 1]
    assert with_title > without + 20


@given(st.floats(0.3, 3.0), st.floats(0.3, 3.0))
def test_a_picture_of_another_shape_shows_all_that_was_seen(seen, wanted):
    camera = Camera((0.0, 0.0, -300.0), 800.0, 20.0, 5.0)
    other = framed(camera, seen, wanted)
    tall = 600
    now = camera.ray(0, 0, round(tall * seen), tall)
    edge = np.asarray(camera.eye) + now * camera.distance
    pixels, _ = other.project(edge[None], round(tall * wanted), tall)
    assert pixels[0, 0] >= -8
    assert pixels[0, 1] >= -8


def test_without_a_title_the_eye_stays_where_it_is(body):
    camera = Camera((0.0, 0.0, -300.0), 800.0)
    assert with_room(Job(None, body, None, State(), camera, SIZE, USUAL), camera) is camera


def test_words_follow_the_language(body, qapp):
    try:
        speak(pseudo.CODE)
        other = foot_line(USUAL)
    finally:
        speak("en")
    assert other != foot_line(USUAL)


def test_the_file_says_what_it_is_and_nothing_about_who_made_it(body, qapp, tmp_path):
    story = outer_knee()
    image = draw_picture(facts(), body, story, State(lesion=story.lesion), "anterior", (300, 200), extras=FULL)
    file = tmp_path / "picture.png"
    file.write_bytes(png_bytes(image, file_words(("L4-L5 disc herniation", "right"))))
    read = QImage(str(file))
    assert read.text("Title") == "L4-L5 disc herniation · right"
    assert "MIT licence" in read.text("Copyright")
    assert read.text("Software").startswith("Kneural")
    assert set(read.textKeys()) == {"Title", "Copyright", "Disclaimer", "Software"}
    assert str(tmp_path).encode() not in file.read_bytes()


def test_a_picture_with_the_usual_words_has_no_words_inside_its_file(body, qapp):
    image = draw_picture(facts(), body, None, State(), "anterior", (300, 200))
    assert b"Text" not in png_bytes(image)[:2000].replace(b"iTXt", b"Text").replace(b"tEXt", b"Text")


def _differ(one, other, where):
    arrays = [
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[where]
        for image in (one, other)
    ]
    return float((arrays[0] != arrays[1]).any(axis=2).mean())
