"""The anatomy in sentences: which root, which way, where it is felt."""

import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import DermatomeMap, Grade, HerniationZone, Side
from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import ImpossibleLesion, choices, explain
from anatomy.reasoning.explanation import Explanation

FACTS = load_shipped_facts()
RIGHT, LEFT = Side.RIGHT, Side.LEFT


def herniation(segment: str, zone: str, side: Side | None = RIGHT, severity: float = 0.6) -> Explanation:
    return explain(
        FACTS, Lesion("disc-herniation", segment=segment, side=side, zone=HerniationZone(zone), severity=severity)
    )  # type: ignore[arg-type]


def at_segment(condition: str, segment: str, side: Side | None = None, severity: float = 0.6) -> Explanation:
    return explain(FACTS, Lesion(condition, segment=segment, side=side, severity=severity))  # type: ignore[arg-type]


def plainly(condition: str, side: Side | None = RIGHT) -> Explanation:
    return explain(FACTS, Lesion(condition, side=side))  # type: ignore[arg-type]


def touched(explanation: Explanation) -> list[tuple[str, str, str | None]]:
    return [(link.root, str(link.side), link.role and str(link.role)) for link in explanation.roots]


def zones(explanation: Explanation) -> list[str]:
    return list(dict.fromkeys(link.zone for link in explanation.knee_zones))


def areas(explanation: Explanation) -> set[str]:
    return {link.area for link in explanation.areas}


@pytest.mark.parametrize(
    ("segment", "zone", "root", "role"),
    [
        ("L1-L2", "subarticular", "L2", "traversing"),
        ("L2-L3", "subarticular", "L3", "traversing"),
        ("L3-L4", "subarticular", "L4", "traversing"),
        ("L4-L5", "subarticular", "L5", "traversing"),
        ("L5-S1", "subarticular", "S1", "traversing"),
        ("L1-L2", "foraminal", "L1", "exiting"),
        ("L2-L3", "foraminal", "L2", "exiting"),
        ("L3-L4", "foraminal", "L3", "exiting"),
        ("L4-L5", "foraminal", "L4", "exiting"),
        ("L5-S1", "foraminal", "L5", "exiting"),
        ("L1-L2", "extraforaminal", "L1", "exiting"),
        ("L2-L3", "extraforaminal", "L2", "exiting"),
        ("L3-L4", "extraforaminal", "L3", "exiting"),
        ("L4-L5", "extraforaminal", "L4", "exiting"),
        ("L5-S1", "extraforaminal", "L5", "exiting"),
    ],
)
@pytest.mark.parametrize("side", list(Side))
def test_a_herniation_off_the_midline_hits_one_root_of_its_side(
    segment: str, zone: str, root: str, role: str, side: Side
) -> None:
    explanation = herniation(segment, zone, side)
    assert touched(explanation) == [(root, side, role)]
    assert explanation.roots[0].evidence.grade is Grade.STRONG


@pytest.mark.parametrize(
    ("segment", "roots"),
    [
        ("L1-L2", ["L2", "L3"]),
        ("L2-L3", ["L3", "L4"]),
        ("L3-L4", ["L4", "L5"]),
        ("L4-L5", ["L5", "S1"]),
        ("L5-S1", ["S1", "S2"]),
    ],
)
def test_a_central_herniation_may_touch_several_roots_on_both_sides_and_warns_of_the_cauda_equina(
    segment: str, roots: list[str]
) -> None:
    explanation = herniation(segment, "central", None)
    assert {(root, side) for root, side, _ in touched(explanation)} == {(root, side) for root in roots for side in Side}
    assert all(link.evidence.grade in (Grade.MODERATE, Grade.WEAK) for link in explanation.roots)
    assert "cauda equina" in explanation.steps[1].clinical
    assert explanation.red_flags[0].id == "cauda-equina"


def test_far_lateral_herniation_at_l4_l5_hits_the_exiting_l4_root_and_is_felt_at_the_inner_front_knee() -> None:
    explanation = herniation("L4-L5", "extraforaminal", LEFT)
    assert explanation.title == "L4-L5 disc herniation"
    assert explanation.courses[0].nerves == ("femoral-nerve", "saphenous-nerve", "infrapatellar-branch")
    assert zones(explanation)[:2] == ["KN_AM", "KN_ANT"]
    assert {link.side for link in explanation.knee_zones} == {LEFT}
    assert "far-lateral-surgery" in {treatment.id for treatment in explanation.treatments}


def test_subarticular_herniation_at_l4_l5_runs_with_the_sciatic_nerve_to_the_outer_knee_and_never_to_its_front() -> (
    None
):
    explanation = herniation("L4-L5", "subarticular")
    assert explanation.subtitle == "right, beside the midline (subarticular), moderate"
    assert explanation.courses[0].nerves[:3] == ("lumbosacral-trunk", "sciatic-nerve", "common-fibular-nerve")
    assert zones(explanation)[:3] == ["KN_AL", "KN_LJL", "KN_SL"]
    assert explanation.knee_zones[0].evidence.grade is Grade.MODERATE
    assert "KN_ANT" not in zones(explanation)
    assert {"lateral-leg", "dorsum-of-foot"} <= areas(explanation)


def test_the_l4_root_has_a_second_way_through_the_lumbosacral_trunk() -> None:
    ways = [course.nerves for course in herniation("L4-L5", "foraminal").courses]
    assert any(way[:2] == ("lumbosacral-trunk", "sciatic-nerve") for way in ways[1:])


def test_subarticular_herniation_at_l5_s1_is_felt_behind_the_knee() -> None:
    explanation = herniation("L5-S1", "subarticular")
    assert zones(explanation)[0] == "KN_POST"
    assert {"calf", "lateral-foot", "heel"} <= areas(explanation)


@pytest.mark.parametrize(("root", "first"), [("L2", "KN_ANT"), ("L3", "KN_ANT"), ("L4", "KN_AM"), ("L5", "KN_AL"), ("S1", "KN_POST"), ("S2", "KN_POST")])  # fmt: skip
def test_each_root_syndrome_has_its_main_knee_zone_first(root: str, first: str) -> None:
    explanation = explain(FACTS, Lesion("radiculopathy", root=root, side=LEFT))  # type: ignore[arg-type]
    assert touched(explanation) == [(root, "left", None)]
    assert zones(explanation)[0] == first
    assert all(course.root == root for course in explanation.courses)


@pytest.mark.parametrize("root", ["L1", "S3"])
def test_roots_that_do_not_reach_the_knee_say_so(root: str) -> None:
    explanation = explain(FACTS, Lesion("radiculopathy", root=root, side=RIGHT))  # type: ignore[arg-type]
    assert not explanation.knee_zones
    assert "does not reach the knee" in explanation.steps[3].plain


def test_the_degenerative_slip_at_l4_l5_squeezes_the_traversing_l5_root() -> None:
    assert touched(at_segment("degenerative-spondylolisthesis", "L4-L5", RIGHT)) == [("L5", "right", "traversing")]
    severe = touched(at_segment("degenerative-spondylolisthesis", "L4-L5", RIGHT, severity=0.9))
    assert ("L4", "right", "exiting") in severe


def test_the_isthmic_slip_at_l5_s1_squeezes_the_exiting_l5_root() -> None:
    explanation = at_segment("isthmic-spondylolisthesis", "L5-S1", LEFT)
    assert touched(explanation) == [("L5", "left", "exiting")]
    assert zones(explanation)[0] == "KN_AL"


def test_a_slip_without_a_side_is_on_both_sides() -> None:
    assert touched(at_segment("isthmic-spondylolisthesis", "L5-S1")) == [
        ("L5", "right", "exiting"),
        ("L5", "left", "exiting"),
    ]


def test_central_stenosis_touches_several_roots_on_both_sides() -> None:
    explanation = at_segment("central-stenosis", "L4-L5")
    assert {root for root, _, _ in touched(explanation)} == {"L5", "S1"}
    assert {side for _, side, _ in touched(explanation)} == {"right", "left"}
    assert {"KN_POST", "KN_DEEP"} <= set(zones(explanation))
    assert "worse-standing-or-walking" in {clue.clue for clue in explanation.clues}


def test_central_stenosis_at_l3_l4_reaches_the_front_of_the_knee() -> None:
    assert "KN_ANT" in zones(at_segment("central-stenosis", "L3-L4"))


@pytest.mark.parametrize(("segment", "root"), [("L3-L4", "L4"), ("L4-L5", "L5"), ("L5-S1", "S1")])
def test_lateral_recess_stenosis_pinches_the_traversing_root(segment: str, root: str) -> None:
    assert touched(at_segment("lateral-recess-stenosis", segment, LEFT)) == [(root, "left", "traversing")]


@pytest.mark.parametrize("condition", ["central-stenosis", "lateral-recess-stenosis"])
def test_in_stenosis_the_raised_leg_is_not_among_what_may_be_found(condition: str) -> None:
    explanation = at_segment(condition, "L4-L5", None if condition == "central-stenosis" else RIGHT)
    found = {link.clue for link in explanation.clues}
    assert {"hip-abduction-weak", "worse-standing-or-walking"} <= found
    assert not found & {"straight-leg-raise-positive", "crossed-straight-leg-raise-positive"}


@pytest.mark.parametrize(("segment", "root"), [("L3-L4", "L3"), ("L4-L5", "L4"), ("L5-S1", "L5")])
def test_foraminal_stenosis_pinches_the_exiting_root(segment: str, root: str) -> None:
    assert touched(at_segment("foraminal-stenosis", segment, RIGHT)) == [(root, "right", "exiting")]


def test_piriformis_syndrome_starts_at_the_sciatic_nerve_and_touches_no_root() -> None:
    explanation = plainly("piriformis-syndrome")
    assert not explanation.roots
    assert explanation.courses[0].root is None
    assert all(course.nerves[0] == "sciatic-nerve" for course in explanation.courses)
    assert zones(explanation) == ["KN_POST"]
    assert {"buttock", "calf"} <= areas(explanation)


@pytest.mark.parametrize(
    ("condition", "nerve", "zone"),
    [
        ("saphenous-neuropathy", "saphenous-nerve", "KN_AM"),
        ("meralgia-paraesthetica", "lateral-femoral-cutaneous-nerve", "KN_SL"),
        ("common-fibular-entrapment", "common-fibular-nerve", "KN_AL"),
    ],
)
def test_a_pressed_nerve_begins_its_own_course_and_touches_no_root(condition: str, nerve: str, zone: str) -> None:
    explanation = plainly(condition)
    assert not explanation.roots
    assert {course.nerves[0] for course in explanation.courses} == {nerve}
    assert zones(explanation)[0] == zone


def test_hip_arthritis_reaches_the_knee_by_the_obturator_and_femoral_nerves() -> None:
    explanation = plainly("hip-osteoarthritis")
    assert [course.nerves[0] for course in explanation.courses] == ["obturator-nerve", "femoral-nerve"]
    assert set(zones(explanation)) == {"KN_ANT", "KN_SM", "KN_MJL", "KN_AM"}
    assert not explanation.roots


@pytest.mark.parametrize(
    ("condition", "there"),
    [
        ("patellofemoral-pain", {"KN_ANT"}),
        ("meniscal-tear", {"KN_MJL", "KN_LJL"}),
        ("knee-osteoarthritis", {"KN_MJL", "KN_ANT", "KN_DEEP"}),
        ("pes-anserine-pain", {"KN_AM"}),
        ("iliotibial-band-syndrome", {"KN_SL"}),
        ("popliteal-cyst", {"KN_POST"}),
    ],
)
def test_local_knee_trouble_stays_in_its_zone_and_touches_no_root(condition: str, there: set[str]) -> None:
    explanation = plainly(condition)
    assert set(zones(explanation)) == there
    assert not explanation.roots


def test_a_worn_disc_alone_has_no_link_to_the_knee() -> None:
    explanation = at_segment("degenerative-disc-disease", "L4-L5")
    assert not explanation.roots
    assert not explanation.knee_zones
    assert explanation.steps[3].evidence.grade is Grade.NONE


def test_a_very_flat_disc_may_narrow_the_exit_and_touch_the_exiting_root() -> None:
    explanation = at_segment("degenerative-disc-disease", "L4-L5", severity=1)
    assert touched(explanation) == [("L4", "right", "exiting"), ("L4", "left", "exiting")]
    assert {link.evidence.grade for link in explanation.knee_zones} == {Grade.WEAK}


def test_facet_pain_reaches_the_knee_only_weakly() -> None:
    explanation = at_segment("facet-arthropathy", "L4-L5", RIGHT)
    assert {link.evidence.grade for link in explanation.knee_zones} == {Grade.WEAK}


@pytest.mark.parametrize("condition", ["tight-hamstrings", "muscle-strain"])
def test_muscles_do_not_reach_the_knee_by_way_of_a_root(condition: str) -> None:
    explanation = plainly(condition)
    assert not explanation.roots
    assert explanation.steps[1].evidence.grade is Grade.NONE


def test_the_keegan_map_adds_the_outer_thigh_to_l4() -> None:
    lesion = Lesion("radiculopathy", root="L4", side=RIGHT)  # type: ignore[arg-type]
    on = {map_: areas(explain(FACTS, lesion, map_)) for map_ in DermatomeMap}
    assert "lateral-thigh" in on[DermatomeMap.KEEGAN]
    assert "lateral-thigh" not in on[DermatomeMap.LEE] | on[DermatomeMap.FOERSTER]
    assert all("medial-leg" in found for found in on.values())
    assert "Keegan" in explain(FACTS, lesion).steps[3].clinical


def test_an_emergency_shows_its_red_flag_first() -> None:
    assert plainly("cauda-equina-syndrome", None).red_flags[0].id == "cauda-equina"
    assert plainly("septic-arthritis").red_flags[0].id == "hot-knee"
    assert plainly("deep-vein-thrombosis").red_flags[0].id == "clot"


def test_every_explanation_carries_every_red_flag() -> None:
    assert {flag.id for flag in plainly("patellofemoral-pain").red_flags} == set(FACTS.red_flags)


def test_severity_zero_is_the_healthy_body() -> None:
    explanation = herniation("L4-L5", "subarticular", severity=0)
    assert explanation.subtitle.endswith("healthy")
    assert not explanation.roots
    assert not explanation.knee_zones
    assert "L4 leaves the spine here" in explanation.steps[1].plain


@pytest.mark.parametrize(("severity", "word"), [(0.1, "mild"), (0.6, "moderate"), (1.0, "severe")])
def test_severity_is_said_in_words(severity: float, word: str) -> None:
    assert herniation("L4-L5", "subarticular", severity=severity).subtitle.endswith(word)


@pytest.mark.parametrize(
    ("lesion", "said"),
    [
        (Lesion("disc-herniation", segment="L4-L5", side=RIGHT), "herniation zone: central, subarticular"),  # type: ignore[arg-type]
        (Lesion("disc-herniation", side=RIGHT, zone=HerniationZone.CENTRAL), "needs a segment: L1-L2"),  # type: ignore[arg-type]
        (Lesion("disc-herniation", segment="L4-L5", zone=HerniationZone.FORAMINAL), "needs a side"),  # type: ignore[arg-type]
        (Lesion("isthmic-spondylolisthesis", root="L5"), "needs a segment: L4-L5 or L5-S1"),  # type: ignore[arg-type]
        (Lesion("isthmic-spondylolisthesis", segment="L1-L2"), "possible: L4-L5 and L5-S1"),  # type: ignore[arg-type]
        (Lesion("radiculopathy", segment="L4-L5", side=RIGHT), "has no segment"),  # type: ignore[arg-type]
        (Lesion("radiculopathy", side=RIGHT), "needs a root: L1"),  # type: ignore[arg-type]
        (Lesion("radiculopathy", root="L9", side=RIGHT), "does not occur at the root 'L9'"),  # type: ignore[arg-type]
        (Lesion("central-stenosis", segment="L4-L5", side=RIGHT), "has no side"),  # type: ignore[arg-type]
        (Lesion("piriformis-syndrome", segment="L4-L5", side=RIGHT), "has no segment"),  # type: ignore[arg-type]
        (Lesion("patellofemoral-pain"), "needs a side: right or left"),  # type: ignore[arg-type]
        (Lesion("no-such-thing"), "There is no condition 'no-such-thing'"),  # type: ignore[arg-type]
        (Lesion("patellofemoral-pain", side=RIGHT, severity=1.2), "0 (healthy) to 1"),  # type: ignore[arg-type]
        (Lesion("patellofemoral-pain", side=RIGHT, severity=float("nan")), "0 (healthy) to 1"),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_that_names_what_can(lesion: Lesion, said: str) -> None:
    with pytest.raises(ImpossibleLesion) as caught:
        explain(FACTS, lesion)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_choices_name_where_a_condition_occurs() -> None:
    isthmic = choices(FACTS, "isthmic-spondylolisthesis")  # type: ignore[arg-type]
    assert isthmic.usual_segment == "L5-S1"
    assert not choices(FACTS, "central-stenosis").has_side  # type: ignore[arg-type]
    with pytest.raises(ImpossibleLesion):
        choices(FACTS, "no-such-thing")  # type: ignore[arg-type]


def test_every_plain_step_is_two_short_sentences_at_most_at_sixth_grade_level() -> None:
    for explanation in (
        herniation("L4-L5", "extraforaminal"),
        herniation("L5-S1", "central"),
        at_segment("central-stenosis", "L4-L5"),
    ):
        for step in explanation.steps:
            assert step.plain.count(". ") <= 1, step.plain
            assert school_grade(step.plain) < SIXTH_GRADE_ENDS, step.plain


@pytest.mark.parametrize("root", ["L4", "L5", "S1"])
def test_the_plain_sentence_names_no_weakly_known_place_beside_a_better_known_one(root: str) -> None:
    told = explain(FACTS, Lesion("radiculopathy", root=root, side=Side.RIGHT))  # type: ignore[arg-type]
    grades = {link.zone: link.evidence.grade for link in told.knee_zones}
    weak = [zone for zone, grade in grades.items() if grade is Grade.WEAK]
    assert weak
    assert Grade.MODERATE in grades.values()
    for zone in weak:
        assert FACTS.zones[zone].place.replace("{side}", "right") not in told.steps[3].plain, zone
