"""Everything known of a condition, topic by topic, and every gap told."""

import pytest

from anatomy.facts.names import ConditionId
from anatomy.facts.reading import NOTHING_FOUND, Topic
from anatomy.facts.rows import Group
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.topics import TopicPage, topics_of

FACTS, READING = load_shipped_facts(), load_shipped_reading()
PAGES = {condition: topics_of(FACTS, READING, condition) for condition in FACTS.conditions}
ALWAYS = {Topic.CHANGES, Topic.ROOTS, Topic.FELT, Topic.SYMPTOMS, Topic.TREATMENTS, Topic.OUTLOOK}
GAPS = 98
"""So many pairs of condition and topic on which our sources have nothing; fewer is better, more is a loss."""


def page(condition: str, topic: Topic) -> TopicPage:
    return next(page for page in PAGES[ConditionId(condition)] if page.topic is topic)


def plain(condition: str, topic: Topic) -> str:
    return " ".join(entry.plain for entry in page(condition, topic).entries)


def clinical(condition: str, topic: Topic) -> str:
    return " ".join(entry.clinical for entry in page(condition, topic).entries)


def test_every_condition_has_every_topic_or_says_that_nothing_was_found(capsys: pytest.CaptureFixture[str]) -> None:
    gaps = {(condition, page.topic) for condition, pages in PAGES.items() for page in pages if page.nothing_found}
    with capsys.disabled():
        print(f"\nConditions x topics ({' '.join(topic[:4] for topic in Topic)})")
        for condition, pages in PAGES.items():
            print(
                f"  {condition:31}",
                " ".join("----" if page.nothing_found else str(len(page.entries)).center(4) for page in pages),
            )
        print(f"  nothing reliable was found for {len(gaps)} of {len(PAGES) * len(Topic)} pairs")
    assert len(PAGES) == 29
    assert all([page.topic for page in pages] == list(Topic) for pages in PAGES.values())
    assert all(page.entries for pages in PAGES.values() for page in pages)
    assert len(gaps) <= GAPS


def test_what_matters_most_is_said_of_every_condition() -> None:
    missing = [
        (condition, page.topic)
        for condition, pages in PAGES.items()
        for page in pages
        if page.nothing_found and page.topic in ALWAYS
    ]
    assert not missing


def test_a_gap_is_told_in_one_fixed_sentence_without_evidence() -> None:
    for pages in PAGES.values():
        for found in pages:
            said = [entry.plain for entry in found.entries]
            assert (said == [NOTHING_FOUND]) == found.nothing_found
            assert all((entry.evidence is None) == found.nothing_found for entry in found.entries)


def test_no_text_keeps_a_place_to_fill() -> None:
    for pages in PAGES.values():
        for found in pages:
            for entry in found.entries:
                assert "{" not in entry.plain + entry.clinical, (found.topic, entry)


def test_what_changes_is_told_without_a_place_that_nobody_named() -> None:
    for condition in PAGES:
        said = f"{plain(condition, Topic.CHANGES)} {clinical(condition, Topic.CHANGES)}"
        assert " here" not in said, condition
        assert "One level lower" not in said, condition


def test_a_narrow_canal_has_no_side_on_which_its_roots_would_depend() -> None:
    assert "side" not in plain("central-stenosis", Topic.ROOTS)
    assert "depends on the level and the side" in plain("foraminal-stenosis", Topic.ROOTS)


def test_every_text_of_the_roots_ends_as_a_sentence() -> None:
    for condition in PAGES:
        assert all(entry.clinical.endswith(".") for entry in page(condition, Topic.ROOTS).entries), condition


def test_a_far_lateral_herniation_at_l4_l5_is_said_to_touch_l4() -> None:
    assert "L4-L5: central L5 and S1, subarticular L5, foraminal L4, extraforaminal L4" in clinical(
        "disc-herniation", Topic.ROOTS
    )


def test_both_slips_are_said_to_touch_l5_by_two_ways() -> None:
    assert "L4-L5: L5 (traversing, strong)" in clinical("degenerative-spondylolisthesis", Topic.ROOTS)
    assert "L5-S1: L5 (exiting, strong)" in clinical("isthmic-spondylolisthesis", Topic.ROOTS)


@pytest.mark.parametrize(
    ("condition", "worse", "better"),
    [("disc-herniation", "sitting", "Lying"), ("central-stenosis", "standing", "bending forward"),
     ("meralgia-paraesthetica", "standing", "Sitting")],
)  # fmt: skip
def test_what_makes_it_worse_and_what_eases_it_are_kept_apart(condition: str, worse: str, better: str) -> None:
    assert worse in plain(condition, Topic.PROVOKES).lower()
    assert better in plain(condition, Topic.RELIEVES)


def test_treatments_that_guidelines_advise_against_are_named_as_such() -> None:
    said = clinical("disc-herniation", Topic.TREATMENTS)
    assert "do not offer gabapentinoids" in said
    assert "NICE: do not offer." in said
    assert "acupuncture" in said


def test_the_outlook_of_a_herniation_rests_on_more_than_one_kind_of_study() -> None:
    said = clinical("disc-herniation", Topic.OUTLOOK)
    for kind in ("Trial", "primary care", "meta-analysis", "368 patients", "observational"):
        assert kind in said, kind


def test_disc_findings_without_pain_are_given_by_age_with_their_people() -> None:
    said = clinical("disc-herniation", Topic.WITHOUT_PAIN)
    assert "from age 20 to 80: disc protrusion 29 to 43 %" in said
    assert "n = 3,110" in said


def test_every_bedside_test_gives_its_figures_or_says_that_there_are_none() -> None:
    figures = ("sensitivity", "LR+", "likelihood ratio", "predictive value", "completely effective")
    used = {name for row in FACTS.conditions.values() for name in row.tests} | {
        name for row in FACTS.roots.values() for name in row.tests
    }
    bedside = used - {"mri", "standing-xray", "nerve-conduction", "emergency-mri", "spine-imaging-and-blood",
                      "vein-ultrasound", "joint-fluid"}  # fmt: skip
    for name in bedside:
        row = FACTS.tests[name]
        with_figure = any(word in row.clinical for word in figures)
        assert with_figure or "No accuracy figure was found." in row.clinical, name
        counted = row.n or "n =" in row.clinical or "review" in row.clinical
        assert not with_figure or counted or "The number of people was not seen." in row.clinical, name


def test_emergencies_tell_no_self_care() -> None:
    for condition, row in FACTS.conditions.items():
        if row.group is Group.EMERGENCY:
            said = plain(condition, Topic.TREATMENTS).lower()
            assert "exercise" not in said
            assert "pills" not in said


def test_piriformis_is_called_a_nerve_and_not_a_root() -> None:
    assert "No root" in plain("piriformis-syndrome", Topic.ROOTS)
    assert "sciatic nerve" in plain("piriformis-syndrome", Topic.MECHANISM)


def test_an_unknown_condition_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        topics_of(FACTS, READING, ConditionId("lumbago"))
