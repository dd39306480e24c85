"""What holds for every lesion that can occur, on both sides, at every severity and on every map."""

from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import DermatomeMap, Grade, Side, Verified
from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade
from anatomy.facts.rows import Relation
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import STRENGTH, choices, explain
from anatomy.reasoning.explanation import Evidence, Explanation

FACTS = load_shipped_facts()


def possible_lesions() -> list[Lesion]:
    found = []
    for condition in FACTS.conditions:
        possible = choices(FACTS, condition)
        sides: list[Side | None] = list(Side) if possible.has_side else [None]
        if possible.has_side and not possible.needs_side:
            sides.append(None)
        for segment, root, zone, side in product(
            possible.segments or (None,), possible.roots or (None,), possible.zones or (None,), sides
        ):
            found.append(Lesion(condition, segment, root, side, zone))
    return found


LESIONS = possible_lesions()
SIGNS = {root: {link.object for link in FACTS.links_from(root, Relation.MAY_SHOW)} for root in FACTS.roots}
lesions = st.builds(
    lambda lesion, severity: replace(lesion, severity=severity),
    st.sampled_from(LESIONS),
    st.one_of(st.sampled_from([0.0, 0.35, 0.6, 0.7, 1.0]), st.floats(0, 1)),
)
maps = st.sampled_from(list(DermatomeMap))


def turned(text: str) -> str:
    swaps = {"right": "left", "left": "right", "Right": "Left", "Left": "Right"}
    for word, other in swaps.items():
        text = text.replace(word, f"\0{other[::-1]}\0")
    for other in swaps.values():
        text = text.replace(f"\0{other[::-1]}\0", other)
    return text


def mirrored(explanation: Explanation) -> Explanation:
    return replace(
        explanation,
        lesion=explanation.lesion.mirrored,
        subtitle=turned(explanation.subtitle),
        roots=tuple(replace(link, side=link.side.mirrored) for link in explanation.roots),
        courses=tuple(replace(link, side=link.side.mirrored) for link in explanation.courses),
        knee_zones=tuple(replace(link, side=link.side.mirrored) for link in explanation.knee_zones),
        areas=tuple(replace(link, side=link.side.mirrored) for link in explanation.areas),
        steps=tuple(
            replace(step, plain=turned(step.plain), clinical=turned(step.clinical)) for step in explanation.steps
        ),  # type: ignore[arg-type]
        plain=turned(explanation.plain),
        clinical=turned(explanation.clinical),
    )


def all_evidence(explanation: Explanation) -> list[Evidence]:
    groups = (
        explanation.roots, explanation.courses, explanation.knee_zones, explanation.areas, explanation.clues,
        explanation.steps, explanation.tests, explanation.treatments, explanation.outlook,
        explanation.common_without_pain, explanation.red_flags, (explanation.caution,),
    )  # fmt: skip
    return [item.evidence for group in groups for item in group]


def test_there_are_more_than_a_hundred_lesions() -> None:
    assert len(LESIONS) > 100
    assert len({lesion.condition for lesion in LESIONS}) == len(FACTS.conditions)


@given(lesions.filter(lambda lesion: lesion.side is not None), maps)
@settings(max_examples=300, deadline=None)
def test_the_other_side_gives_the_mirror_image(lesion: Lesion, dermatome_map: DermatomeMap) -> None:
    here, there = explain(FACTS, lesion, dermatome_map), explain(FACTS, lesion.mirrored, dermatome_map)
    assert there == mirrored(here)


@given(lesions, maps)
@settings(max_examples=200, deadline=None)
def test_equal_lesions_give_equal_explanations(lesion: Lesion, dermatome_map: DermatomeMap) -> None:
    assert explain(FACTS, lesion, dermatome_map) == explain(FACTS, lesion, dermatome_map)


def test_every_link_has_sources_that_exist_and_is_never_better_checked_than_they_are() -> None:
    best_first = list(Verified)
    for lesion, dermatome_map in product(LESIONS, DermatomeMap):
        for evidence in all_evidence(explain(FACTS, lesion, dermatome_map)):
            assert evidence.sources
            checks = [best_first.index(FACTS.sources[source].verified) for source in evidence.sources]
            assert best_first.index(evidence.verified) >= min(checks)


def test_nothing_is_found_normal_beside_what_would_be_wrong_with_it() -> None:
    for lesion, severity in product(LESIONS, (0.6, 1.0)):
        found = {link.clue for link in explain(FACTS, replace(lesion, severity=severity)).clues}
        assert not [clue for clue in found if found & set(FACTS.clues[clue].excludes)], lesion


def test_no_sign_of_a_root_is_surer_than_that_the_root_is_touched() -> None:
    seen = 0
    for lesion, severity in product(LESIONS, (0.6, 1.0)):
        explanation = explain(FACTS, replace(lesion, severity=severity))
        own = {link.object for link in FACTS.links_from(lesion.condition, Relation.MAY_SHOW)}
        for found in explanation.clues:
            through = [STRENGTH[link.evidence.grade] for link in explanation.roots if found.clue in SIGNS[link.root]]
            if through and found.clue not in own:
                seen += 1
                assert STRENGTH[found.evidence.grade] >= min(through), (lesion, found)
    assert seen > 1000


def test_of_several_roots_the_story_names_the_one_whose_fibres_it_follows() -> None:
    for lesion in LESIONS:
        explanation = explain(FACTS, lesion)
        way = explanation.steps[2]
        assert way.clinical[0].isupper(), way.clinical
        if explanation.roots and not FACTS.conditions[lesion.condition].always_touches:
            root = explanation.courses[0].root
            assert way.plain.startswith("Its fibres" if len(explanation.roots) == 1 else f"The {root} fibres"), lesion


def test_no_knee_zone_is_ever_graded_above_moderate() -> None:
    for lesion, severity in product(LESIONS, (0.1, 0.6, 1.0)):
        explanation = explain(FACTS, replace(lesion, severity=severity))
        assert Grade.STRONG not in {zone.evidence.grade for zone in explanation.knee_zones}


def test_the_strongest_zone_and_the_strongest_root_stand_first() -> None:
    for lesion in LESIONS:
        explanation = explain(FACTS, lesion)
        for links in (explanation.roots, explanation.knee_zones, explanation.areas):
            ranks = [STRENGTH[link.evidence.grade] for link in links]
            assert ranks == sorted(ranks)


def test_a_lesion_of_one_side_touches_nothing_on_the_other() -> None:
    for lesion in LESIONS:
        explanation = explain(FACTS, lesion)
        if lesion.side is not None and lesion.zone != "central":
            for links in (explanation.roots, explanation.courses, explanation.knee_zones, explanation.areas):
                assert {link.side for link in links} <= {lesion.side}


def test_every_touched_root_has_a_course_and_every_course_a_beginning() -> None:
    for lesion in LESIONS:
        explanation = explain(FACTS, lesion)
        for link in explanation.roots:
            assert any(course.root == link.root and course.side == link.side for course in explanation.courses)
        assert all(course.nerves for course in explanation.courses)


def test_every_plain_sentence_is_short_easy_and_whole() -> None:
    for lesion, severity in product(LESIONS, (0.0, 0.2, 0.6, 1.0)):
        explanation = explain(FACTS, replace(lesion, severity=severity))
        assert school_grade(explanation.plain) < SIXTH_GRADE_ENDS
        for step in explanation.steps:
            assert step.plain.count(". ") <= 1, step.plain
            assert school_grade(step.plain) < SIXTH_GRADE_ENDS, step.plain
            for text in (step.plain, step.clinical):
                assert text.endswith(".")
                assert "  " not in text
                assert "{" not in text
                assert "None" not in text


def test_every_step_but_the_healthy_one_names_its_side() -> None:
    for lesion in LESIONS:
        if lesion.side is not None and lesion.zone != "central":
            explanation = explain(FACTS, lesion)
            assert str(lesion.side) in explanation.subtitle
            assert str(lesion.side) in explanation.plain
            assert str(lesion.side.mirrored) not in explanation.plain


def test_the_healthy_body_touches_and_feels_nothing() -> None:
    for lesion in LESIONS:
        explanation = explain(FACTS, replace(lesion, severity=0.0))
        assert [explanation.roots, explanation.courses, explanation.knee_zones, explanation.areas] == [()] * 4
        assert explanation.red_flags
