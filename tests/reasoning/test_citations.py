"""Sources cited as text and as BibTeX, with nothing guessed."""

import re

import pytest

from anatomy.facts.names import SourceId, Verified
from anatomy.facts.rows import Source, SourceKind
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.citations import bibtex, plain_citation

FACTS = load_shipped_facts()
SOURCES = list(FACTS.sources.values())


def test_a_full_reference_as_text() -> None:
    assert plain_citation(FACTS.sources[SourceId("lee2008")]) == (
        "Lee MWL, McPhee RW, Stringer MD. An evidence-based approach to human dermatomes. "
        "Clin Anat 2008;21(5):363–373. doi:10.1002/ca.20636"
    )


def test_a_full_reference_as_bibtex() -> None:
    assert bibtex(FACTS.sources[SourceId("lee2008")]).splitlines() == [
        "@article{lee2008,",
        "  author = {Lee, MWL and McPhee, RW and Stringer, MD},",
        "  title = {{An evidence-based approach to human dermatomes}},",
        "  journal = {Clin Anat},",
        "  volume = {21},",
        "  number = {5},",
        "  pages = {363--373},",
        "  year = {2008},",
        "  doi = {10.1002/ca.20636},",
        "  note = {opened; some details of the citation are from memory},",
        "}",
    ]


def test_others_and_families_of_several_words_keep_their_form() -> None:
    assert "author = {van der Windt, DAWM and Simons, E and Riphagen, II and others}," in bibtex(
        FACTS.sources[SourceId("windt2010")]
    )


def test_what_is_no_person_stays_together() -> None:
    assert "author = {{National Institute for Health and Care Excellence}}," in bibtex(FACTS.sources[SourceId("ng59")])


def test_an_unknown_author_or_year_is_left_out() -> None:
    entry = bibtex(FACTS.sources[SourceId("itbs_epi")])
    assert "author" not in entry
    assert "year" not in entry
    assert plain_citation(FACTS.sources[SourceId("itbs_epi")]).startswith("The relationship")


def test_a_reference_without_pages_is_kept_in_the_note() -> None:
    entry = bibtex(FACTS.sources[SourceId("albert2019")])
    assert "journal = {Chiropr Man Therap}," in entry
    assert "PMC6778979" in entry
    assert "pages" not in entry


def test_an_unopened_work_says_so() -> None:
    assert "not opened" in bibtex(FACTS.sources[SourceId("grays")])


def test_special_characters_are_escaped() -> None:
    source = Source(SourceId("x"), SourceKind.PAPER, "100 % & more_of {it} #1", Verified.SEEN, authors="Smith & Sons")
    entry = bibtex(source)
    assert r"100 \% \& more\_of \{it\} \#1" in entry
    assert r"{Smith \& Sons}" in entry


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_every_source_can_be_cited(source: Source) -> None:
    line = plain_citation(source)
    assert source.title in line
    assert "\n" not in line
    assert ".." not in line
    if source.year:
        assert line.count(str(source.year)) >= 1
    entry = bibtex(source)
    assert entry.startswith("@")
    assert entry.count("{") == entry.count("}")
    unescaped = re.sub(r"\\[&%$#_{}]", "", entry)
    assert not re.search(r"[&%$#]", unescaped)


def test_each_source_has_a_key_of_its_own() -> None:
    keys = [re.findall(r"^@\w+\{([^,]+),$", bibtex(source), re.M) for source in SOURCES]
    assert len({key for (key,) in keys}) == len(SOURCES)
