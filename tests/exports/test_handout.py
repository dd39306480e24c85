"""The page to take home: one page for every lesion on both papers, whole, readable, and silent about whoever takes it."""

import getpass
import re
import zlib
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from anatomy.facts.names import Verified
from anatomy.facts.rows import Group
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.reasoning.explain import explain
from app.exports.errors import ExportError
from app.exports.handout import Handout, export_handout, make_handout, usual_paper, without_time
from app.exports.handout_page import FEWEST_HELPS, SMALLEST, Page, Paper, ladder, lay_out
from app.exports.handout_text import UNITS, Paragraph, Stack, font_of, in_columns
from app.exports.handout_words import handout_words, short_citation, works_line
from app.exports.pictures import text_without_display
from app.exports.web.folder import every_lesion
from app.language.languages import facts_in, speak
from app.look.theme import load_fonts
from app.start.lesion_words import lesion_from_text
from app.state.state import State

FACTS = load_shipped_facts()
TITLES = ("Where it starts", "Where it may be felt: right knee")
HERNIATION = lesion_from_text("L4-L5 disc-herniation subarticular right 0.3", FACTS)
CAUDA = lesion_from_text("cauda-equina-syndrome", FACTS)
KNEE = lesion_from_text("patellofemoral-pain left 0.3", FACTS)
LESIONS = list(every_lesion(FACTS, 0.3))


@pytest.fixture(scope="session")
def family() -> str:
    text_without_display()
    return load_fonts()


def words_of(lesion):
    return handout_words(FACTS, explain(FACTS, lesion))


def paragraphs(page: Page) -> list[Paragraph]:
    stacks = [page.head, page.foot, *([page.now] if page.now else [])]
    sides = (page.columns.left, page.columns.right, page.flags.left, page.flags.right)
    found = [part for stack in stacks for part in stack.parts]
    return [*found, page.flags_heading, *page.captions, *(part for side in sides for _, part in side)]


def texts(page: Page) -> list[str]:
    return [part.text for part in paragraphs(page)]


# --- it fits ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", Paper)
def test_every_condition_at_every_place_fits_on_one_page(family: str, paper: Paper):
    too_high = [
        lesion for lesion in LESIONS if (page := lay_out(words_of(lesion), TITLES, paper, family)).height > page.room
    ]
    assert len(LESIONS) > 100
    assert not too_high


@pytest.mark.parametrize("language", ["pseudo", "de", "es"])
@pytest.mark.parametrize("paper", Paper)
def test_it_fits_in_longer_words_too(family: str, paper: Paper, language: str):
    try:
        speak(language)
        facts = facts_in(language, FACTS)
        for lesion in LESIONS[::7]:
            page = lay_out(handout_words(facts, explain(facts, lesion)), TITLES, paper, family)
            assert page.height <= page.room
    finally:
        speak("en")


@settings(max_examples=25)
@given(st.sampled_from(LESIONS), st.sampled_from(list(Paper)))
def test_nothing_sticks_out_and_no_type_is_below_nine_points(lesion, paper):
    text_without_display()
    page = lay_out(words_of(lesion), TITLES, paper, load_fonts())
    inner = paper.size[0] - 2 * 12 * 72 / 25.4 * UNITS
    for part in paragraphs(page):
        assert part.font.pixelSize() >= SMALLEST * UNITS
        assert part.widest <= inner
    column = (inner - 7 * 72 / 25.4 * UNITS) / 2
    for side in (page.columns.left, page.columns.right, page.flags.left, page.flags.right):
        assert all(part.widest <= column for _, part in side)
    assert page.smallest_type >= SMALLEST


@settings(max_examples=25)
@given(st.sampled_from(LESIONS), st.sampled_from(list(Paper)))
def test_sentences_and_red_flags_are_never_shortened(lesion, paper):
    text_without_display()
    words, said = words_of(lesion), texts(lay_out(words_of(lesion), TITLES, paper, load_fonts()))
    for one in (*words.steps, *words.flags, words.caution, *words.common):
        assert one.text in said
    assert len([text for text in said if text in {one.text for one in words.helps}]) >= min(
        len(words.helps), FEWEST_HELPS
    )


def test_what_is_left_out_is_counted_aloud(family: str):
    page = lay_out(words_of(HERNIATION), TITLES, Paper.LETTER, family)
    cut = len(page.words.helps) - page.fit.helps
    assert cut > 0
    assert f"And {cut} more; ask the person who gave you this page." in texts(page)
    hidden = len(page.words.works) - page.named_works
    assert f"And {hidden} more: Kneural lists them all." in " ".join(texts(page))


def test_the_ladder_goes_down_only():
    steps = list(ladder(words_of(HERNIATION)))
    for one, other in pairwise(steps):
        pairs = [(getattr(one, part), getattr(other, part)) for part in ("type", "picture_mm", "helps", "outlook")]
        assert all(after <= before for before, after in pairs)
        assert one != other
    assert min(step.type for step in steps) >= SMALLEST
    assert steps[0].helps == len(words_of(HERNIATION).helps)


def test_sources_give_way_before_anything_else(family: str):
    # A page whose text fits at the first rung keeps the largest type, however many sources it has.
    words = words_of(KNEE)
    few = lay_out(words, TITLES, Paper.A4, family)
    many = replace(words, works=tuple((f"Somebody {1900 + n}", Verified.SEEN) for n in range(150)))
    page = lay_out(many, TITLES, Paper.A4, family)
    assert page.fit == few.fit
    assert page.named_works < 150
    assert page.height <= page.room


def test_words_that_no_page_holds_are_refused_in_a_sentence(family: str):
    words = words_of(HERNIATION)
    flood = replace(words, flags=words.flags * 12)
    with pytest.raises(ExportError, match="larger paper"):
        lay_out(flood, TITLES, Paper.A4, family)


def test_columns_are_even_and_no_heading_ends_one(family: str):
    font = font_of(family, 10)
    stacks = [
        Stack((Paragraph(f"Heading {n}", font, 4000), *(Paragraph("Words. " * 30, font, 4000) for _ in range(n))), 20)
        for n in range(1, 5)
    ]
    columns = in_columns(stacks, 100)
    assert not columns.left[-1][1].text.startswith("Heading")
    told = [part.text for _, part in (*columns.left, *columns.right)]
    assert told == [part.text for stack in stacks for part in stack.parts]
    assert columns.height < 0.62 * sum(stack.height for stack in stacks)


# --- what it says ----------------------------------------------------------------------------------------------------


def test_plain_words_alone_with_the_doctors_name_once():
    words = words_of(HERNIATION)
    assert (words.title, words.place, words.clinical) == (
        "Disc herniation",
        "L4-L5 · right side",
        "Lumbar disc herniation",
    )
    assert [step.text for step in words.steps] == [step.plain for step in explain(FACTS, HERNIATION).steps]
    assert any("3,110 people" in said.text for said in words.common)


def test_an_emergency_says_first_what_to_do_and_says_it_once(family: str):
    page = lay_out(words_of(CAUDA), TITLES, Paper.A4, family)
    assert page.now is not None
    assert "call emergency services now" in page.now.parts[0].text
    assert texts(page).count(page.now.parts[0].text) == 1
    assert "How common it is, also without pain" not in texts(page)
    calm = [lesion for lesion in LESIONS if FACTS.conditions[lesion.condition].group is not Group.EMERGENCY]
    assert all(words_of(lesion).now is None for lesion in calm)


def test_where_nothing_was_counted_the_page_says_so(family: str):
    assert "We found no good count of this in people without pain." in texts(
        lay_out(words_of(KNEE), TITLES, Paper.A4, family)
    )


def test_sources_are_named_by_how_far_they_were_checked():
    said = works_line([("Lee 2008", Verified.SEEN), ("Gray 2020", Verified.UNVERIFIED), ("Kim 2000", Verified.SEEN)], 4)
    assert said == (
        "Opened by us: Lee 2008, Kim 2000. Named from memory, not opened: Gray 2020. And 4 more: Kneural lists them all."
    )


def test_every_source_behind_a_sentence_is_on_the_list():
    words = words_of(HERNIATION)
    behind = {name for said in (*words.steps, *words.helps, *words.flags) for name in said.sources}
    named = {name for name, _ in words.works}
    assert {short_citation(FACTS.sources[name]) for name in behind} <= named


def test_a_citation_is_an_author_and_a_year():
    assert short_citation(FACTS.sources["lee2008"]) == "Lee 2008"
    assert short_citation(FACTS.sources["grays"]) == "Standring 2020"


# --- the file --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def handout(body) -> Handout:
    return make_handout(FACTS, body, explain(FACTS, HERNIATION), State(lesion=HERNIATION))


@pytest.mark.parametrize(("paper", "box"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_file_has_one_page_of_its_paper(handout: Handout, paper: Paper, box: tuple[int, int]):
    pdf = handout.pdf(paper)
    assert len(re.findall(rb"/Type */Page\b(?!s)", pdf)) == 1
    found = re.search(rb"/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found is not None
    assert (float(found[1]), float(found[2])) == pytest.approx(box, abs=0.5)


def test_words_are_text_and_not_pixels(handout: Handout):
    pdf = handout.pdf(Paper.A4)
    streams = [
        zlib.decompress(one)
        for one in re.findall(rb"stream\r?\n(x.*?)\r?\nendstream", pdf, re.S)
        if one[1:2] in b"\x9c\x01\xda"
    ]
    assert sum(stream.count(b" Tj") + stream.count(b"TJ") for stream in streams) > 50
    assert b"/FontFile" in pdf


def test_the_file_tells_nothing_of_people_machines_or_time(handout: Handout, body):
    pdf = handout.pdf(Paper.A4)
    head = pdf.decode("latin-1")
    assert "/Author ()" in head or "/Author" not in head
    assert getpass.getuser() == "root" or getpass.getuser() not in head
    assert str(Path.home()) + "/" not in head
    assert str(Path(__file__).parents[2]) not in head
    assert set(re.findall(r"CreationDate \(D:(\d{8})", head)) <= {"20000101"}
    assert set(re.findall(r'xmp:\w+Date="([^"T]+)T', head)) == {"2000-01-01"}
    again = make_handout(FACTS, body, explain(FACTS, HERNIATION), State(lesion=HERNIATION))
    assert again.pdf(Paper.A4) == pdf


@pytest.mark.parametrize(
    "moment",
    [
        b"/CreationDate (D:20261121174914Z)",
        b"/ModDate (D:20261121174914-05'30')",
        b'xmp:CreateDate="2026-11-21T17:49:14-05:00"',
    ],
)
def test_a_moment_becomes_the_fixed_one_of_the_same_length(moment: bytes):
    fixed = without_time(b"before " + moment + b" after")
    assert len(fixed) == len(moment) + len(b"before  after")
    assert b"2026" not in fixed
    assert b"05" not in fixed
    assert fixed.startswith(b"before ")
    assert fixed.endswith(b" after")


def test_the_preview_is_the_page_with_ink_on_white(handout: Handout):
    image = handout.image(Paper.A4, 1200)
    assert (image.width(), image.height()) == (848, 1200)
    assert image.pixelColor(4, 4) == QColor("white")
    assert image.pixelColor(image.width() - 4, 1196) == QColor("white")
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dark = sum(grey.pixelColor(x, y).value() < 90 for x in range(0, 848, 3) for y in range(0, 1200, 3))
    assert 0.01 < dark / (283 * 400) < 0.3


def test_both_pictures_are_of_this_level_and_side(handout: Handout):
    start, felt = handout.pictures
    assert felt.title.endswith("right knee")
    assert felt.camera.only == "right"
    assert {label.root for label in felt.labels if label.root} <= {"L5"}
    assert not any("evidence" in label.text for label in (*start.labels, *felt.labels))


def test_a_page_without_pictures_holds_more_type(family: str):
    words = words_of(HERNIATION)
    bare, full = (lay_out(words, titles, Paper.A4, family) for titles in ((), TITLES))
    assert not bare.captions
    assert (bare.fit.helps, bare.fit.type) > (full.fit.helps, full.fit.type)
    image = Handout(words, ()).image(Paper.A4, 600)
    assert not image.isNull()


def test_health_has_no_page(body):
    with pytest.raises(ExportError, match="above 0"):
        make_handout(FACTS, body, explain(FACTS, replace(HERNIATION, severity=0.0)))


def test_it_is_written_where_the_person_wants_and_nowhere_else(handout: Handout, tmp_path: Path):
    out = tmp_path / "page.pdf"
    assert export_handout(handout, Paper.A4, out) == out
    assert [file.name for file in tmp_path.iterdir()] == ["page.pdf"]
    assert out.read_bytes().startswith(b"%PDF-")
    with pytest.raises(ExportError, match="does not exist"):
        export_handout(handout, Paper.A4, tmp_path / "none" / "page.pdf")


@pytest.mark.parametrize(
    ("country", "paper"), [("US", Paper.LETTER), ("ca", Paper.LETTER), ("DE", Paper.A4), ("", Paper.A4)]
)
def test_the_country_decides_the_paper(country: str, paper: Paper):
    assert usual_paper(country) is paper


def test_the_mark_of_a_paragraph_hangs_before_its_words(family: str):
    font = font_of(family, 10)
    plain, marked = Paragraph("Words " * 40, font, 3000), Paragraph("Words " * 40, font, 3000, mark="2")
    assert marked.indent > 0
    assert marked.height >= plain.height
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    marked.draw(painter, 0, 0)
    painter.end()
    assert image.pixelColor(3, 12).value() < 80


@pytest.mark.parametrize(
    ("lesion", "titles"),
    [
        ("patellofemoral-pain left", ["Where it starts", "Where it may be felt: left knee"]),
        ("L4-L5 facet-arthropathy right", ["Where it starts", "Where it may be felt"]),
        ("L4-L5 degenerative-disc-disease", ["Where it starts", "Where it may be felt"]),
        ("deep-vein-thrombosis right", ["Where it may be felt"]),
        ("spinal-malignancy", []),
    ],
)
def test_no_picture_is_shown_on_which_nothing_is_marked(lesion: str, titles: list[str]):
    told = explain(FACTS, lesion_from_text(lesion, FACTS))
    drawn = make_handout(FACTS, read_bundle(BUNDLE), told).pictures
    assert [picture.title for picture in drawn] == titles


def test_a_page_with_pictures_of_other_bones_says_whose_they_are(family):
    credit = "Bones: A set. Somebody. Licence: CC BY-SA 4.0. example.org. Changed: laid on this body."
    for paper in Paper:
        for lesion in (HERNIATION, CAUDA):
            page = lay_out(words_of(lesion), TITLES, paper, family, credit)
            assert credit in [paragraph.text for paragraph in paragraphs(page)]
            assert page.height <= page.room
            assert credit not in [p.text for p in paragraphs(lay_out(words_of(lesion), TITLES, paper, family))]
