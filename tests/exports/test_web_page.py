import hashlib
import json
import re
from base64 import b64encode
from dataclasses import replace

import numpy as np
import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import HerniationZone, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.reasoning.explain import explain
from app.exports.errors import ExportError
from app.exports.legend import legend_rows
from app.exports.web import page as page_module
from app.exports.web import page_parts as parts
from app.exports.web import words
from app.exports.web.page import ASSETS, LARGEST_BYTES, export_page, page
from app.exports.web.scene import VIEWS
from app.language.languages import facts_in, speak
from app.look.colours import ROOTS
from app.look.theme import DARK, LIGHT
from app.scene import shaders
from app.scene.describe import describe
from app.scene.paint import felt_strength, look_of, vertex_colours
from app.scene.views import LAMP
from app.state.state import Layer, ReadingLevel, State
from tests.exports.page_reader import Page, addresses, bytes_at, corners, points

RIGHT_L5 = Lesion("disc-herniation", "L4-L5", None, Side.RIGHT, HerniationZone.SUBARTICULAR, 0.6)
ALL = State(lesion=RIGHT_L5, layers=frozenset(Layer))
FACTS = load_shipped_facts()


@pytest.fixture(scope="module")
def real_body():
    return read_bundle(BUNDLE)


def data_of(body, lesion):
    return page(FACTS, body, explain(FACTS, lesion), State(lesion=lesion), "a mark")


@pytest.fixture(scope="module")
def data(real_body):
    return data_of(real_body, RIGHT_L5)


@pytest.fixture(scope="module")
def right(data):
    return Page(data)


@pytest.fixture(scope="module")
def left(real_body):
    return Page(data_of(real_body, RIGHT_L5.mirrored))


def hashed(text):
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_a_page_fits_into_a_letter_and_its_viewer_into_a_megabyte(data):
    assert len(data) <= LARGEST_BYTES
    assert (ASSETS / "viewer.js").stat().st_size <= 1_000_000


def test_a_page_names_no_address_but_the_sources_digital_identifiers(right):
    assert addresses(right)
    assert not [one for one in addresses(right) if not one.startswith("https://doi.org/10.")]
    assert not right.given("link", "href")


def test_the_pages_policy_allows_its_own_script_and_style_and_no_network(right):
    policy = dict(part.strip().split(" ", 1) for part in right.policy.split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == hashed(right.scripts[""])
    assert policy["style-src"] == hashed(right.style)
    assert policy["img-src"] == "data:"
    assert "connect-src" not in policy
    assert not [a for _, a in right.tags if "style" in a or any(name.startswith("on") for name in a)]


def test_the_page_is_whole_html_with_every_tag_closed(data):
    text = data.decode()
    assert text.startswith("<!DOCTYPE html>")
    for tag in ("script", "style", "dialog", "details", "section", "article", "ul", "ol", "li", "div", "button", "p"):
        opened, closed = (len(re.findall(form, outside(text))) for form in (rf"<{tag}[ >]", rf"</{tag}>"))
        assert opened == closed > 0, tag


def outside(text):
    """The page without the texts of its scripts."""
    return re.sub(r"(<script[^>]*>).*?(</script>)", r"\1\2", text, flags=re.S)


def test_ids_are_unique_and_links_inside_the_page_lead_somewhere(right):
    ids = [a["id"] for _, a in right.tags if "id" in a]
    assert len(ids) == len(set(ids))
    inner = {href[1:] for href in right.given("a", "href") if href.startswith("#")}
    assert inner
    assert inner <= set(ids)


def test_every_shape_of_the_body_is_there_whole(right, real_body):
    raw = right.raw
    assert {row["id"] for row in right.table["structures"]} == set(real_body.shapes)
    for name in ("femur-right", "L3", "sciatic-nerve-left"):
        row, shape = right.structure(name), real_body.shapes[name]
        assert row["corners"] == 3 * len(shape.triangles)
        own, triangles = points(raw, row), corners(raw, row)
        assert triangles.max() == row["vertices"] - 1
        middles = np.sort(own[triangles].mean(axis=1), axis=0)
        np.testing.assert_allclose(middles, np.sort(shape.points[shape.triangles].mean(axis=1), axis=0), atol=0.05)


def test_the_lesion_bends_the_disc_on_its_own_side(right, left, real_body):
    healthy = real_body.shapes["disc-l4-l5"].points
    for made, sign in ((right, 1), (left, -1)):
        bent = points(made.raw, made.structure("disc-l4-l5"))
        away = np.array([np.linalg.norm(healthy - place, axis=1).min() for place in bent])
        assert away.max() > 1.0
        assert sign * bent[away.argmax(), 0] > 0


def test_only_the_lesions_side_is_lit_and_felt(right, left):
    for made, side, sign in ((right, "right", 1), (left, "left", -1)):
        lit = [row for row in made.table["structures"] if any("lit" in look for look in row["looks"])]
        assert {row["side"] for row in lit} == {side}
        raw, skin = made.raw, made.structure("skin")
        felt = bytes_at(raw, skin["felt"], skin["vertices"], 1)[:, 0]
        assert (felt > 100).any()
        assert (sign * points(raw, skin)[felt > 20][:, 0]).min() > -2


def test_the_felt_region_is_the_windows_own(right, real_body):
    explanation = explain(FACTS, RIGHT_L5)
    picture = describe(State(lesion=RIGHT_L5), explanation, FACTS, real_body)
    skin = real_body.shapes["skin"]
    row = right.structure("skin")
    own = bytes_at(right.raw, row["felt"], row["vertices"], 1)[:, 0]
    wanted = np.round(255 * felt_strength(skin, look_of("skin", picture).felt)).astype(np.uint8)
    used = np.unique(skin.triangles)
    np.testing.assert_array_equal(np.bincount(own, minlength=256), np.bincount(wanted[used], minlength=256))


def test_the_story_lights_root_then_course_then_place(right):
    def lit(name):
        row = right.structure(name)
        return ["lit" in row["looks"][look] for look in row["at"]]

    assert lit("root-l5-right") == [False, True, True, True, True]
    assert lit("sciatic-nerve-right") == [False, False, True, True, True]
    assert [step["felt"] for step in right.table["steps"]] == [False, False, False, True, True]
    assert right.table["stepViews"] == ["lesion", "lesion", "whole", "knee", "whole"]


def test_the_root_has_the_colour_of_the_window(right):
    row = right.structure("root-l5-right")
    assert row["looks"][row["at"][-1]]["colour"] == list(ROOTS["L5"])
    label = next(one for one in right.table["steps"][-1]["labels"] if one["role"] == "root")
    assert (label["lead"], label["side"]) == ("L5", "right")


def test_tendons_are_painted_as_in_the_window(right, real_body):
    name = "semitendinosus-right"
    shape = real_body.shapes[name]
    assert "tendon" in shape.per_point
    row = right.structure(name)
    look = row["looks"][row["at"][-1]]
    own = bytes_at(right.raw, look["paint"], row["vertices"], 3)
    wanted = vertex_colours(shape, look_of(name, describe(ALL, explain(FACTS, RIGHT_L5), FACTS, real_body)))[:, :3]
    used = np.unique(shape.triangles)
    np.testing.assert_array_equal(np.sort(own.sum(axis=1, dtype=int)), np.sort(wanted[used].sum(axis=1, dtype=int)))


def test_an_eye_in_the_canal_carries_a_lamp_and_leaves_out_what_it_stands_in(right, left, real_body):
    inside = right.table["views"]["inside"]
    assert inside["lamp"] == LAMP
    assert "thecal-sac" in inside["without"]
    assert "inside" in right.given("button", "data-view")
    assert left.table["views"]["inside"] == inside, "the canal is in the middle"
    far_out = replace(RIGHT_L5, zone=HerniationZone.EXTRAFORAMINAL)
    for lesion in (Lesion("knee-osteoarthritis", side=Side.RIGHT), far_out):
        elsewhere = data_of(real_body, lesion)
        assert "inside" not in Page(elsewhere).table["views"]
        assert b'data-view="inside"' not in elsewhere


def test_cut_faces_have_the_windows_colours():
    source = (ASSETS / "source" / "shaders.js").read_text(encoding="utf-8")
    for name, program in (("CUT_BONE", shaders.OPENED), ("CUT_FLESH", shaders.OPENED_FLESH)):
        face = re.search(rf"{name} = \[([^]]+)\]", source)
        assert face is not None
        assert f"vec3({face[1]}) * (0.82 + 0.18 * facing)" in program


def test_the_line_to_a_root_that_only_passes_is_broken(right):
    label = next(one for one in right.table["steps"][-1]["labels"] if one["role"] == "root")
    assert label["dashed"] is True


@pytest.mark.parametrize(
    ("code", "side", "level"), [("de", "Rechts", "Einfache Worte"), ("es", "Derecha", "Palabras sencillas")]
)
def test_a_page_speaks_the_language_in_use(real_body, code, side, level):
    speak(code)
    try:
        facts = facts_in(code, FACTS)
        made = Page(page(facts, real_body, explain(facts, RIGHT_L5), State(lesion=RIGHT_L5)))
        folded = Page(words.sections(facts, explain(facts, RIGHT_L5)).encode())
    finally:
        speak("en")
    assert made.given("html", "lang") == [code]
    assert not re.search(r"\b(right|left)\b", folded.text)
    assert made.table["words"]["sides"]["right"] == side
    assert level in made.text
    for english in ("Whole body", "Where it starts", "Plain words", "Strong evidence", "sources", "Close", "Drawing"):
        assert english not in made.text, english
    for step in explain(facts, RIGHT_L5).steps:
        assert step.plain in made.text


def test_the_legend_is_the_pictures_own_at_both_levels(right, real_body):
    explanation = explain(FACTS, RIGHT_L5)
    picture = describe(State(lesion=RIGHT_L5), explanation, FACTS, real_body)
    for level in ReadingLevel:
        for row in legend_rows(picture, explanation, FACTS, level):
            assert row.text in right.text


def test_what_is_felt_away_from_the_knee_is_seen_at_the_last_step(real_body):
    table = Page(data_of(real_body, Lesion("radiculopathy", root="S3", side=Side.LEFT))).table
    assert table["stepViews"][3] == "felt"
    # The buttock: from behind.
    assert abs(table["views"]["felt"]["azimuth"]) > 90
    assert "felt" not in [str(view) for view in VIEWS]


def test_every_view_and_layer_has_words():
    assert set(parts.VIEW_WORDS) == set(VIEWS)
    assert set(parts.LAYER_WORDS) == set(Layer)


def test_the_viewer_writes_no_words_of_its_own():
    source = (ASSETS / "source" / "viewer.js").read_text(encoding="utf-8")
    assert not re.findall(r'textContent = "[A-Za-z]', source)
    assert "words.bare" in source


def test_the_views_of_the_left_mirror_those_of_the_right(right, left):
    for name in ("whole", "lesion", "knee"):
        one, other = right.table["views"][name], left.table["views"][name]
        assert other["azimuth"] == pytest.approx(-one["azimuth"], abs=0.01)
        assert other["focal"][0] == pytest.approx(-one["focal"][0], abs=1.5)
    assert (right.table["views"]["knee"]["only"], left.table["views"]["knee"]["only"]) == ("right", "left")


def test_both_knees_are_shown_where_both_are_meant(real_body):
    both = Page(data_of(real_body, Lesion("degenerative-spondylolisthesis", "L4-L5"))).table["views"]["knee"]
    assert "only" not in both
    assert abs(both["focal"][0]) < 1


def test_muscles_wait_until_asked_for_but_the_one_that_is_meant_stays(real_body, right):
    assert right.table["layers"] == {
        "bones": True, "discs": True, "ligaments": True, "nerves": True, "muscles": False, "skin": True,
    }  # fmt: skip
    assert not [row["id"] for row in right.table["structures"] if row.get("stays")]
    tight = Page(data_of(real_body, Lesion("piriformis-syndrome", side=Side.LEFT)))
    assert [row["id"] for row in tight.table["structures"] if row.get("stays")] == ["piriformis-left"]


def test_both_reading_levels_all_red_flags_and_every_cited_source_are_written_out(right):
    explanation = explain(FACTS, RIGHT_L5)
    for step in explanation.steps:
        assert step.plain in right.text
        assert step.clinical in right.text
    for flag in FACTS.red_flags.values():
        assert flag.plain in right.text
    ids = {a["id"] for _, a in right.tags if "id" in a}
    for evidence in words.all_evidence(explanation):
        assert {f"source-{name}" for name in evidence.sources} <= ids
    assert right.text.count(words.DISCLAIMER) >= 2


def test_a_badge_says_grade_number_of_sources_and_how_far_they_were_checked():
    from app.windows import evidence_badge, reading_dialogs

    assert words.GRADE_WORDS == evidence_badge.GRADE_WORDS
    assert words.GRADE_DOTS == evidence_badge.GRADE_DOTS
    assert words.VERIFIED_WORDS == evidence_badge.VERIFIED_WORDS
    assert words.CHECKED_WORDS == reading_dialogs.CHECKED_WORDS
    for step in explain(FACTS, RIGHT_L5).steps:
        assert evidence_badge.badge_text(step.evidence)[4:] in Page(words.badge(FACTS, step.evidence).encode()).text


def test_an_emergency_says_first_what_to_do(real_body, right):
    urgent = data_of(real_body, Lesion("cauda-equina-syndrome")).decode()
    assert 'class="card alarm"' in urgent
    assert urgent.index('class="card alarm"') < urgent.index('class="steps"')
    assert not [a for _, a in right.tags if "alarm" in a.get("class", "")]


def test_everything_that_can_be_pressed_is_reached_by_the_keyboard(right):
    pressed = [(tag, a) for tag, a in right.tags if any(name.startswith("data-") for name in a)]
    wrong = [(tag, a) for tag, a in pressed if tag not in ("button", "input", "html")]
    assert not wrong
    assert right.given("canvas", "tabindex") == ["0"]
    assert right.given("canvas", "aria-label")


def test_the_page_wears_the_windows_colours():
    css = (ASSETS / "page.css").read_text(encoding="utf-8")
    blocks = re.findall(r"\{([^{}]*--ground:[^{}]*)\}", css)
    assert len(blocks) == 3
    for block, theme in zip(blocks, (LIGHT, DARK, DARK), strict=True):
        given = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))
        for name in ("ground", "panel", "raised", "line", "text", "quiet", "accent", "alarm", "strong", "moderate"):
            assert given[name] == getattr(theme, name), name
        assert given["scene-top"] == theme.scene_top
        assert given["on-accent"] == theme.on_accent
    assert "prefers-reduced-motion" in css
    assert "prefers-color-scheme" in css


def test_the_kept_viewer_was_built_from_the_kept_source():
    source = ASSETS / "source"
    digest = hashlib.sha256()
    for file in sorted(source.iterdir()):
        if re.search(r"\.(m?js|json)$", file.name):
            digest.update(file.read_bytes())
    assert f"Source {digest.hexdigest()[:16]} */" in (ASSETS / "viewer.js").read_text(encoding="utf-8")[:400]


def test_the_viewers_libraries_are_free_licensed_and_locked_without_a_private_place():
    source = ASSETS / "source"
    named = json.loads((source / "package.json").read_text(encoding="utf-8"))["dependencies"]
    licences = (ASSETS / "LICENCES.txt").read_text(encoding="utf-8")
    for name, version in named.items():
        assert f"{name} {version} (MIT)" in licences
    locked = (source / "package-lock.json").read_text(encoding="utf-8")
    hosts = set(re.findall(r'"resolved": "https?://([^/"]+)', locked))
    assert hosts <= {"registry.npmjs.org"}


def test_the_licences_stand_in_every_page(right):
    assert "three.js authors" in right.text
    assert "Arjun Barrett" in right.text


def test_a_page_too_large_takes_coarser_shapes_and_then_says_so(real_body, data, monkeypatch):
    monkeypatch.setattr(page_module, "LARGEST_BYTES", len(data) - 1000)
    coarse = data_of(real_body, RIGHT_L5)
    assert len(coarse) < len(data) - 1000
    monkeypatch.setattr(page_module, "LARGEST_BYTES", 1000)
    with pytest.raises(ExportError, match="more than"):
        data_of(real_body, RIGHT_L5)


def test_a_missing_viewer_or_folder_gets_one_sentence(real_body, tmp_path, monkeypatch):
    explanation, state = explain(FACTS, RIGHT_L5), State(lesion=RIGHT_L5)
    with pytest.raises(ExportError, match="does not exist"):
        export_page(FACTS, real_body, explanation, state, tmp_path / "no" / "page.html")
    monkeypatch.setattr(page_module, "ASSETS", tmp_path)
    page_module.asset.cache_clear()
    with pytest.raises(ExportError, match=r"viewer of web pages could not be read"):
        page(FACTS, real_body, explanation, state)
    page_module.asset.cache_clear()


def test_words_of_the_facts_cannot_become_markup(real_body):
    step = replace(explain(FACTS, RIGHT_L5).steps[0], plain="a </script><b>")
    explanation = explain(FACTS, RIGHT_L5)
    told = replace(explanation, title="<i>title</i>", steps=(step, *explanation.steps[1:]))
    text = page(FACTS, real_body, told, State(lesion=RIGHT_L5)).decode()
    assert "<i>title" not in text
    assert "a &lt;/script&gt;&lt;b&gt;" in text
