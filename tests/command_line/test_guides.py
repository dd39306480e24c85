"""The guides tell the truth, too: commands, keys, links, examples of tables, and what is said to be unsure."""

import re
from pathlib import Path

import pytest

from anatomy.facts.names import Grade, Verified
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.own_facts import load_everything
from anatomy.reasoning.explain import explain
from app.settings.own_facts import own_facts_folder
from app.start.command_line import main, parser
from app.start.lesion_words import lesion_from_text
from tests.command_line.papers import (
    GUIDES,
    README,
    ROOT,
    code_lines,
    file_written,
    keys_of_window,
    keys_while_presenting,
    prose_of,
    spelt_out,
    text_of,
    yaml_blocks,
)

AUTHOR = ROOT / "assets" / "guides" / "data-author.md"
WORDS_ON_TWO_PAGES = 750
KEY = re.compile(r"`([A-Z0-9]|F\d{1,2}|(?:Ctrl|Shift)\+\w+|Home|Esc|Space|Right|Left|PgDown|PgUp|[/+?-])`")
LINES = [(guide, words) for guide in GUIDES for line in code_lines(guide) for words in spelt_out(line)]
WINDOW = [words for _, words in LINES if words[1].startswith("--")]
DRAWN = [words for _, words in LINES if words[1] in {"render", "export"}]
TOLD = [words for _, words in LINES if words not in WINDOW and words not in DRAWN]


@pytest.fixture
def own_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folder of own facts that holds the examples of the guide for data authors."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = own_facts_folder()
    folder.mkdir(parents=True)
    for name, block in yaml_blocks(AUTHOR).items():
        (folder / name).write_text(block, encoding="utf-8")
    return folder


def test_there_is_a_guide_for_each_kind_of_person() -> None:
    assert [guide.stem for guide in GUIDES] == ["data-author", "educator", "patient-and-clinician", "student"]
    for guide in GUIDES:
        assert f"assets/guides/{guide.name}" in text_of(README)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_fits_on_two_pages(guide: Path) -> None:
    assert len(re.findall(r"[A-Za-z0-9][\w'’.-]*", prose_of(guide))) <= WORDS_ON_TWO_PAGES


@pytest.mark.parametrize("guide", [guide for guide in GUIDES if guide != AUTHOR], ids=lambda guide: guide.stem)
def test_a_guide_for_people_says_that_it_is_no_diagnosis(guide: Path) -> None:
    assert "general education, not a diagnosis" in re.sub(r"\s+", " ", text_of(guide)).lower()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_every_key_that_is_named_is_there(guide: Path) -> None:
    known = keys_of_window() | (keys_while_presenting() if guide.stem == "educator" else set())
    assert set(KEY.findall(prose_of(guide))) - known == set()


@pytest.mark.parametrize("words", TOLD, ids=" ".join)
def test_commands_that_tell_something_run_as_written(
    words: list[str], own_facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words[1:]) == 0
    assert own_facts.is_dir()
    out, err = capsys.readouterr()
    assert out.strip()
    assert err == ""


@pytest.mark.whole_body
@pytest.mark.parametrize("words", DRAWN, ids=" ".join)
def test_commands_that_write_a_file_run_as_written(words: list[str], tmp_path: Path) -> None:
    file_written(words, tmp_path)


def test_windows_are_opened_with_lesions_that_can_be() -> None:
    facts = load_shipped_facts()
    lesions = [parser().parse_args(words[1:]).lesion for words in WINDOW]
    assert lesions
    for lesion in lesions:
        explain(facts, lesion_from_text(lesion, facts))


def test_the_examples_of_tables_are_sound_and_count(own_facts: Path) -> None:
    known = load_everything(own_facts)
    assert known.complaints == ()
    assert set(known.files) == set(yaml_blocks(AUTHOR))
    assert {"sources-mine.yaml", "conditions-mine.yaml", "links-mine.yaml"} <= set(known.files)


@pytest.mark.parametrize(
    "paper", [README, ROOT / "ARCHITECTURE.md", ROOT / "CHANGELOG.md", *GUIDES], ids=lambda paper: paper.name
)
def test_every_link_leads_to_a_file(paper: Path) -> None:
    links = re.findall(r"\]\(([^)\s#]+)", text_of(paper))
    inside = [link for link in links if not re.match(r"[a-z]+:", link)]
    assert [link for link in inside if not (paper.parent / link).is_file()] == []


@pytest.mark.parametrize("paper", [README, *GUIDES], ids=lambda paper: paper.name)
def test_every_picture_has_words_for_those_who_do_not_see_it(paper: Path) -> None:
    assert [alt for alt in re.findall(r"!\[([^\]]*)\]", text_of(paper)) if len(alt.split()) < 5] == []


def test_files_and_folders_named_in_passing_exist() -> None:
    for paper in (README, *GUIDES):
        named = re.findall(r"`((?:anatomy|app|assets|packaging|tests)/[\w./-]+)`", text_of(paper))
        assert [name for name in named if not (ROOT / name).exists()] == []


def test_what_the_guides_say_of_the_sources_is_so() -> None:
    facts = load_shipped_facts()
    not_opened = [source for source in facts.sources.values() if source.verified is not Verified.SEEN]
    assert 0.15 < len(not_opened) / len(facts.sources) < 0.25, "the guides say: about one in five"
    verified = {name: source.verified for name, source in facts.sources.items()}
    assert verified["grays"] is verified["foerster1933"] is Verified.UNVERIFIED  # type: ignore[index]
    assert verified["keegan1948"] is Verified.SECOND_HAND  # type: ignore[index]
    assert not [link for link in facts.links if link.object in facts.zones and link.grade is Grade.STRONG]
