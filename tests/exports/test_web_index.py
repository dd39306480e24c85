import re

import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import DermatomeMap, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.geometry.person import Person
from app.exports.web.folder import tasks_for
from app.exports.web.index import index
from app.exports.web.page import ASSETS, content_hash
from app.language.languages import facts_in, speak
from app.look.theme import DARK, LIGHT
from tests.exports.page_reader import Page, addresses

FACTS = load_shipped_facts()
PAGES = [(task.name, task.lesion) for task in tasks_for(FACTS, DermatomeMap.LEE, Person(), 0.6)]


@pytest.fixture(scope="module")
def listed():
    return Page(index(FACTS, PAGES))


@pytest.fixture
def german():
    speak("de")
    yield facts_in("de", FACTS)
    speak("en")


def rows(page):
    return [attributes for tag, attributes in page.tags if tag == "li"]


def test_every_page_is_led_to_once(listed):
    assert sorted(addresses(listed)) == sorted(name for name, _ in PAGES)


def test_the_list_is_light_and_asks_for_nothing(listed):
    assert len(index(FACTS, PAGES)) < 100_000
    assert f"script-src '{content_hash(listed.scripts[''])}'" in listed.policy
    assert f"style-src '{content_hash(listed.style)}'" in listed.policy
    assert "default-src 'none'" in listed.policy
    assert not [a for _, a in listed.tags if "style" in a or any(name.startswith("on") for name in a)]


def test_sides_share_a_row_and_each_link_says_by_itself_where_it_leads(listed):
    links = {a["href"]: a["aria-label"] for tag, a in listed.tags if tag == "a"}
    assert links["disc-herniation-l4-l5-subarticular-left.html"] == "Lumbar disc herniation, L4-L5, subarticular, Left"
    assert links["disc-herniation-l4-l5-central-left.html"].endswith("central, From the left"), "it is on both sides"
    assert len(set(links.values())) == len(links)
    places = {(one.condition, one.segment, one.root, one.zone) for _, one in PAGES}
    assert len(rows(listed)) == len(places)


def test_rows_can_be_put_in_order_by_segment(listed):
    by_segment = {row["data-at"] for row in rows(listed)}
    assert {"L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"} <= by_segment
    assert {"The knee itself", "Emergencies"} <= by_segment


def test_a_row_is_found_by_clinical_and_by_everyday_words(listed):
    own = next(row["data-words"] for row in rows(listed) if "central-stenosis" in row["data-words"])
    for word in ("central lumbar spinal stenosis", "narrow spinal canal", "l1-l2", "l1/2"):
        assert word in own


def test_only_pages_that_are_there_are_listed_and_none_alone_says_so():
    alone = Page(index(FACTS, [("one.html", Lesion("knee-osteoarthritis", side=Side.LEFT))]))
    assert addresses(alone) == ["one.html"]
    assert "1 page" in alone.text
    assert "1 pages" not in alone.text


def test_the_list_speaks_the_language_in_use(german):
    page = Page(index(german, PAGES))
    assert next(a["lang"] for tag, a in page.tags if tag == "html") == "de"
    assert "Lumbaler Bandscheibenvorfall" in page.text
    assert "Rechts" in page.text
    assert "Right" not in page.text
    # English stays findable by the condition's id.
    assert any("disc-herniation" in row["data-words"] for row in rows(page))


def test_the_list_wears_the_windows_colours():
    css = (ASSETS / "index.css").read_text(encoding="utf-8")
    blocks = re.findall(r"\{([^{}]*--ground:[^{}]*)\}", css)
    for block, theme in zip(blocks, (LIGHT, DARK), strict=True):
        given = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))
        for name in ("ground", "panel", "line", "text", "quiet", "accent"):
            assert given[name] == getattr(theme, name), name
