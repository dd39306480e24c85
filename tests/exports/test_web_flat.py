"""The drawings of a page that need no three dimensions: front and back of the body, and the cut through the lesion."""

import re

import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import HerniationZone, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.reasoning.explain import explain
from app.exports.web.flat import cut_figure, flat_picture
from app.look.colours import LESION, ROOTS, hexadecimal
from app.state.state import State

RIGHT_L5 = Lesion("disc-herniation", "L4-L5", None, Side.RIGHT, HerniationZone.SUBARTICULAR, 0.6)
FACTS = load_shipped_facts()


@pytest.fixture(scope="module")
def real_body():
    return read_bundle(BUNDLE)


def drawn(how, body, lesion):
    return how(FACTS, body, explain(FACTS, lesion), State(lesion=lesion))


def words_along(svg, y):
    found = re.findall(r'<text class="[^"]*" x="(-?\d+)" y="(-?\d+)"[^>]*>([^<]+)</text>', svg)
    return [word for _, _, word in sorted((float(x), at, word) for x, at, word in found if int(at) == y)]


def middles(svg, kind):
    """Where the paths of a class begin, across, in each figure (front, back)."""
    figures = re.split(r"<g transform", svg)[1:]
    return [[float(x) for x in re.findall(rf'<path class="{kind}"[^>]* d="M(-?[\d.]+) ', figure)] for figure in figures]


def test_front_and_back_say_right_and_left_as_the_eye_has_them(real_body):
    svg = drawn(flat_picture, real_body, RIGHT_L5)
    assert words_along(svg, 79) == ["Right", "Left", "Left", "Right"]


def test_what_is_felt_and_the_course_lie_on_the_lesions_side(real_body):
    for lesion, sign in ((RIGHT_L5, 1), (RIGHT_L5.mirrored, -1)):
        svg = drawn(flat_picture, real_body, lesion)
        # In a front view the person's right is on the picture's left.
        for across, figure in zip((-sign, sign), range(2), strict=True):
            for kind in ("felt", "course"):
                places = middles(svg, kind)[figure]
                assert places
                assert min(across * x for x in places) > 0, (kind, figure)
        assert f'stroke="{hexadecimal(ROOTS["L5"])}"' in svg


def test_the_wider_the_hatching_the_surer_the_evidence(real_body):
    svg = drawn(flat_picture, real_body, RIGHT_L5)
    widths = dict(re.findall(r'id="hatch-(\w+)".*?stroke-width="([\d.]+)"', svg))
    assert set(widths) == {"strong", "moderate", "weak"}
    assert float(widths["strong"]) > float(widths["moderate"]) > float(widths["weak"])
    assert set(re.findall(r"url\(#hatch-(\w+)\)", svg)) <= set(widths)


def test_the_cut_has_its_sides_in_words_and_the_bulge_on_its_own(real_body):
    # Seen from the feet: the person's right is on the left.
    for lesion, sign in ((RIGHT_L5, -1), (RIGHT_L5.mirrored, 1)):
        svg = drawn(cut_figure, real_body, lesion)
        assert words_along(svg, -32) == ["Right", "front", "Left"]
        assert "seen from the feet" in svg
        assert hexadecimal(LESION) in svg
        letter = re.search(r'<text class="letter" fill="#ffffff" x="(-?[\d.]+)"[^>]*>L5<', svg)
        assert letter is not None
        assert sign * float(letter[1]) > 0


def test_a_slip_is_cut_from_front_to_back(real_body):
    svg = drawn(cut_figure, real_body, Lesion("degenerative-spondylolisthesis", "L4-L5"))
    assert "A cut from front to back" in svg
    assert ">Front<" in svg


def test_there_is_no_cut_where_there_is_no_segment(real_body):
    assert drawn(cut_figure, real_body, Lesion("knee-osteoarthritis", side=Side.RIGHT)) == ""


def test_drawings_hold_no_style_that_the_pages_policy_would_forbid(real_body):
    for how in (flat_picture, cut_figure):
        svg = drawn(how, real_body, RIGHT_L5)
        assert " style=" not in svg
        assert svg.count("<path") == svg.count("/>") - svg.count("<rect") - svg.count("<circle")
        assert 'role="img"' in svg
        assert 'aria-label="' in svg
