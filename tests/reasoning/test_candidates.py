"""The way back in sentences: published patterns, and what comes first."""

import pytest

from anatomy.facts.names import ClueId, Side
from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade
from anatomy.facts.rows import ClueKind, Relation
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.candidate import Candidate, Candidates, Fit
from anatomy.reasoning.candidates import ImpossibleClues, candidates

FACTS = load_shipped_facts()
ALARMS = [clue.id for clue in FACTS.clues.values() if clue.kind is ClueKind.ALARM]
KNEE = ["patellofemoral-pain", "meniscal-tear", "knee-osteoarthritis", "pes-anserine-pain", "iliotibial-band-syndrome"]


def found(clues: str, side: Side | None = None) -> Candidates:
    return candidates(FACTS, clues.split(), side)


def ids(answer: Candidates) -> list[str]:
    return [row.id for row in answer.candidates]


def row(answer: Candidates, cause: str) -> Candidate:
    return next(item for item in answer.candidates if item.id == cause)


def first(clues: str) -> str:
    return found(clues).candidates[0].id


def before(answer: Candidates, one: str, other: str) -> bool:
    order = ids(answer)
    return one in order and (other not in order or order.index(one) < order.index(other))


# --- vignettes from published patterns ---


def test_an_l3_root_that_was_taken_for_knee_disease_comes_first_when_the_knee_is_normal() -> None:
    answer = found("KN_ANT anterior-thigh knee-examination-normal femoral-stretch-positive numb-anterior-thigh")
    assert answer.candidates[0].id == "L3"
    assert answer.candidates[0].fit is Fit.HIGH
    assert all(before(answer, "L3", cause) for cause in KNEE)
    assert row(answer, "patellofemoral-pain").fit is Fit.LOW


def test_a_far_lateral_l4_l5_herniation_is_found_through_its_l4_root() -> None:
    answer = found("KN_AM medial-leg patellar-reflex-reduced crossed-femoral-stretch-positive numb-medial-ankle")
    assert answer.candidates[0].id == "L4"
    places = {(origin.condition, origin.segment, str(origin.zone)) for origin in answer.candidates[0].origins}
    assert ("disc-herniation", "L4-L5", "extraforaminal") in places
    assert ("disc-herniation", "L3-L4", "subarticular") in places
    assert ("disc-herniation", "L4-L5", "subarticular") not in places


def test_hip_arthritis_felt_only_in_the_knee_is_found_by_turning_the_hip() -> None:
    answer = found("KN_ANT knee-examination-normal hip-rotation-painful")
    assert ids(answer)[0] == "hip-osteoarthritis"
    assert answer.candidates[0].fit is Fit.HIGH


def test_hip_arthritis_is_thought_of_when_the_knee_is_normal_and_its_treatment_failed() -> None:
    answer = found("KN_ANT knee-examination-normal knee-treatment-failed")
    assert ids(answer)[0] == "hip-osteoarthritis"
    assert before(answer, "L3", "patellofemoral-pain")


def test_an_infrapatellar_neuropathy_after_arthroscopy_is_no_root() -> None:
    answer = found("KN_AM numb-below-kneecap tinel-at-knee no-weakness reflexes-normal knee-surgery-or-scar")
    assert ids(answer)[0] == "saphenous-neuropathy"
    assert before(answer, "saphenous-neuropathy", "L4")
    assert row(answer, "L4").fit is Fit.LOW


def test_a_fibular_palsy_goes_before_l5_while_inversion_and_abduction_are_strong() -> None:
    palsy = "KN_AL lateral-leg dorsum-of-foot foot-drop numb-dorsum-of-foot"
    assert before(found(palsy + " tinel-at-fibular-neck"), "common-fibular-entrapment", "L5")
    root = found(palsy + " foot-inversion-weak hip-abduction-weak")
    assert before(root, "L5", "common-fibular-entrapment")
    opposes = {reason.id for reason in row(root, "common-fibular-entrapment").opposes}
    assert opposes == {"foot-inversion-weak", "hip-abduction-weak"}


def test_between_fibular_palsy_and_l5_the_next_look_is_at_hip_abduction_or_inversion() -> None:
    ask = found("lateral-leg dorsum-of-foot foot-drop numb-dorsum-of-foot").next
    assert ask is not None
    assert set(ask.between) == {"common-fibular-entrapment", "L5"}
    assert ask.clue in {"hip-abduction-weak", "foot-inversion-weak"}
    assert ask.speaks_for == "L5"


def test_burning_of_the_outer_thigh_without_weakness_is_meralgia() -> None:
    answer = found("lateral-thigh KN_SL numb-outer-thigh pelvic-compression-relieves no-weakness reflexes-normal")
    assert ids(answer)[0] == "meralgia-paraesthetica"
    assert before(answer, "meralgia-paraesthetica", "L2")


def test_a_pouch_behind_the_knee_is_a_cyst_and_a_swollen_calf_puts_the_clot_first() -> None:
    assert first("KN_POST pouch-behind-knee") == "popliteal-cyst"
    answer = found("KN_POST calf pouch-behind-knee calf-swelling")
    assert ids(answer)[:2] == ["deep-vein-thrombosis", "popliteal-cyst"]
    assert [flag.id for flag in answer.red_flags] == ["clot"]


def test_a_cauda_equina_syndrome_comes_first_whatever_else_is_there() -> None:
    answer = found("KN_POST straight-leg-raise-positive numb-lateral-foot saddle-numbness bladder-or-bowel-change")
    assert ids(answer)[0] == "cauda-equina-syndrome"
    assert answer.candidates[0].fit is Fit.HIGH
    assert [flag.id for flag in answer.red_flags] == ["cauda-equina"]
    assert answer.next is None
    assert "Do not wait" in answer.notes[0]


def test_a_hot_swollen_knee_with_fever_is_septic_arthritis_first() -> None:
    answer = found("KN_DEEP hot-swollen-knee fever knee-swelling")
    assert ids(answer)[:2] == ["septic-arthritis", "spinal-infection"]
    assert answer.candidates[0].fit is Fit.HIGH


def test_fever_with_a_sore_knee_thinks_of_the_joint_and_with_back_pain_of_the_spine() -> None:
    assert first("KN_ANT fever") == "septic-arthritis"
    assert first("back-pain fever") == "spinal-infection"


@pytest.mark.parametrize(
    ("clues", "cause"),
    [
        ("KN_ANT back-pain night-pain-weight-loss", "spinal-malignancy"),
        ("back-pain fever", "spinal-infection"),
        ("KN_ANT back-pain injury-or-thin-bones", "spinal-fracture"),
    ],
)
def test_cancer_infection_and_fracture_come_first_but_one_warning_sign_never_makes_them_fit_well(
    clues: str, cause: str
) -> None:
    answer = found(clues)
    assert answer.candidates[0].id == cause
    assert answer.candidates[0].fit is Fit.MEDIUM


def test_weak_reflex_and_thigh_speak_for_l4_and_a_numb_patch_alone_for_the_saphenous_nerve() -> None:
    both = "KN_AM medial-leg numb-medial-ankle"
    assert before(found(both + " patellar-reflex-reduced"), "L4", "saphenous-neuropathy")
    assert before(found(both + " no-weakness reflexes-normal"), "saphenous-neuropathy", "L4")
    ask = found(both).next
    assert ask is not None
    assert set(ask.between) == {"L4", "saphenous-neuropathy"}


def test_the_ankle_reflex_speaks_for_s1_and_the_buttock_tests_for_piriformis() -> None:
    both = "buttock posterior-thigh KN_POST straight-leg-raise-positive"
    assert before(found(both + " achilles-reflex-reduced numb-lateral-foot"), "S1", "piriformis-syndrome")
    assert before(found(both + " fair-positive sciatic-notch-tenderness"), "piriformis-syndrome", "S1")


@pytest.mark.parametrize(
    ("clues", "cause"),
    [
        ("KN_AM pes-tenderness", "pes-anserine-pain"),
        ("KN_SL lateral-epicondyle-tenderness running-or-cycling", "iliotibial-band-syndrome"),
        ("KN_ANT worse-squatting-or-stairs worse-with-knee-load", "patellofemoral-pain"),
        ("KN_MJL joint-line-tenderness locking knee-swelling", "meniscal-tear"),
        ("KN_MJL KN_ANT worse-with-knee-load short-morning-stiffness", "knee-osteoarthritis"),
        ("posterior-thigh KN_POST buttock worse-standing-or-walking back-pain", "central-stenosis"),
        ("groin anterior-thigh hip-flexion-weak numb-anterior-thigh", "L2"),
        ("KN_AL lateral-leg hip-abduction-weak great-toe-extension-weak numb-dorsum-of-foot", "L5"),
        ("KN_POST calf lateral-foot achilles-reflex-reduced plantarflexion-weak", "S1"),
        ("buttock sciatic-notch-tenderness worse-sitting-or-bending", "piriformis-syndrome"),
        ("buttock worse-leaning-back back-pain reflexes-normal", "facet-arthropathy"),
    ],
)
def test_a_typical_picture_has_its_own_cause_first(clues: str, cause: str) -> None:
    assert first(clues) == cause


# --- rules of truth ---


@pytest.mark.parametrize("alarm", ALARMS)
@pytest.mark.parametrize(
    "rest", ["KN_ANT", "KN_MJL joint-line-tenderness locking knee-swelling", "KN_AM patellar-reflex-reduced", ""]
)
def test_any_warning_sign_puts_an_emergency_first_and_calls_up_its_advice(alarm: str, rest: str) -> None:
    answer = found(f"{alarm} {rest}")
    assert answer.candidates[0].group == "emergency"
    assert answer.candidates[0].fit is not Fit.LOW
    assert answer.red_flags
    groups = [item.group == "emergency" for item in answer.candidates]
    assert groups == sorted(groups, reverse=True)


def test_without_a_warning_sign_no_emergency_is_named_but_the_signs_to_watch_for_are() -> None:
    answer = found("KN_ANT patellar-reflex-reduced back-pain knee-swelling")
    assert not [item for item in answer.candidates if item.group == "emergency"]
    assert answer.red_flags == ()
    assert [flag.id for flag in answer.watch_for] == list(FACTS.red_flags)


def test_a_dropping_foot_calls_up_a_warning_without_being_an_emergency() -> None:
    answer = found("foot-drop")
    assert [flag.id for flag in answer.red_flags] == ["growing-weakness"]
    assert answer.candidates[0].group != "emergency"


@pytest.mark.parametrize("zone", FACTS.zones)
def test_knee_pain_alone_lists_every_root_that_can_cause_it_beside_hip_and_knee_and_says_how_little_it_tells(
    zone: str,
) -> None:
    answer = found(zone)
    can = {
        link.subject
        for link in FACTS.links_to(zone, Relation.FELT_IN)
        if link.subject in FACTS.roots or FACTS.conditions[link.subject].group in ("knee", "hip")  # type: ignore[index]
    }
    assert can <= set(ids(answer))
    assert {item.fit for item in answer.candidates} <= {Fit.LOW, Fit.MEDIUM}
    assert {"knee", "hip", "spine"} <= {item.group for item in answer.candidates}
    assert any("does not tell which root" in note for note in answer.notes)
    assert answer.candidates[0].group == "knee"


@pytest.mark.parametrize("given", [*FACTS.areas, *FACTS.clues])
def test_hip_and_knee_causes_stand_beside_the_spine_whatever_is_given(given: str) -> None:
    assert {"hip-osteoarthritis", "knee-osteoarthritis"} <= set(ids(found(given)))


@pytest.mark.parametrize("clue", FACTS.clues)
def test_every_clue_moves_something(clue: str) -> None:
    plain, more = found("KN_ANT KN_POST"), found(f"KN_ANT KN_POST {clue}")
    scores = {item.id: item.score for item in plain.candidates}
    raised = [item.id for item in more.candidates if item.score > scores.get(item.id, 0)]
    assert raised
    assert any(clue in {reason.id for reason in item.supports} for item in more.candidates)


@pytest.mark.parametrize("cause", [name for name in FACTS.conditions if name != "radiculopathy"])
def test_every_condition_can_be_found_by_its_own_clues_and_places(cause: str) -> None:
    links = [*FACTS.links_from(cause, Relation.FELT_IN), *FACTS.links_from(cause, Relation.MAY_SHOW)]
    excluded = {
        other for link in links if link.object in FACTS.clues for other in FACTS.clues[ClueId(link.object)].excludes
    }
    answer = candidates(FACTS, [link.object for link in links if link.object not in excluded])
    ranks = [item.id for item in answer.candidates if item.group != "emergency" or cause == item.id]
    # A thick ligamentum flavum is part of a narrow canal and looks like it in everything.
    assert cause in ranks[: 4 if cause == "ligamentum-flavum-hypertrophy" else 3]


@pytest.mark.parametrize("root", ["L2", "L3", "L4", "L5", "S1"])
def test_every_root_comes_first_by_its_own_clues(root: str) -> None:
    answer = candidates(FACTS, [link.object for link in FACTS.links_from(root, Relation.MAY_SHOW)])
    assert ids(answer)[0] == root
    assert answer.candidates[0].fit is Fit.HIGH
    assert answer.candidates[0].origins


def test_no_clue_speaks_both_for_and_against_one_cause() -> None:
    shown = {(link.subject, link.object) for link in FACTS.links if link.relation is Relation.MAY_SHOW}
    assert not shown & {(link.subject, link.object) for link in FACTS.links if link.relation is Relation.SPEAKS_AGAINST}


def test_findings_that_cannot_both_be_true_are_named_and_nothing_fits_well() -> None:
    answer = found("KN_AM patellar-reflex-reduced numb-medial-ankle crossed-femoral-stretch-positive reflexes-normal")
    (pair,) = answer.contradictions
    assert (pair.normal, pair.finding) == ("reflexes-normal", "patellar-reflex-reduced")
    assert pair.plain in answer.notes
    assert Fit.HIGH not in {item.fit for item in answer.candidates}


def test_places_that_no_cause_explains_together_are_said_to_need_two_causes() -> None:
    assert any("two causes" in note for note in found("KN_ANT heel pes-tenderness").notes)
    assert not any("two causes" in note for note in found("KN_ANT KN_SM").notes)


def test_one_clue_that_several_causes_share_makes_nothing_fit_well() -> None:
    answer = found("KN_AM medial-leg numb-medial-ankle")
    assert {item.fit for item in answer.candidates} == {Fit.MEDIUM, Fit.LOW}
    assert row(found("KN_AM medial-leg numb-medial-ankle patellar-reflex-reduced"), "L4").fit is Fit.HIGH


def test_what_points_to_the_knee_speaks_against_a_narrow_canal_as_much_as_against_its_roots() -> None:
    answer = found("KN_ANT back-pain knee-swelling")
    (reason,) = row(answer, "central-stenosis").opposes
    assert (reason.id, reason.through) == ("knee-swelling", "L5")


def test_the_knee_reflex_puts_l4_and_the_femoral_stretch_puts_l3_before_the_other() -> None:
    assert before(found("KN_ANT patellar-reflex-reduced"), "L4", "L3")
    assert before(found("KN_ANT femoral-stretch-positive"), "L3", "L4")


def test_the_posture_picks_the_condition_that_may_touch_the_root() -> None:
    sitting = row(found("KN_POST achilles-reflex-reduced worse-sitting-or-bending reflexes-normal"), "S1")
    assert (sitting.origins[0].condition, sitting.origins[0].segment) == ("disc-herniation", "L5-S1")
    standing = row(found("KN_POST achilles-reflex-reduced worse-standing-or-walking"), "S1")
    assert standing.origins[0].condition in {"central-stenosis", "lateral-recess-stenosis"}
    assert row(found("KN_POST achilles-reflex-reduced"), "S1").origins[0].condition != "degenerative-disc-disease"


def test_a_slip_at_l5_s1_is_not_blamed_for_the_front_of_the_knee() -> None:
    answer = found("KN_ANT anterior-thigh worse-leaning-back back-pain")
    assert "KN_ANT" in row(answer, "isthmic-spondylolisthesis").unexplained
    assert before(answer, "L3", "isthmic-spondylolisthesis")


def test_both_legs_with_one_side_named_is_said() -> None:
    assert any("both legs" in note for note in found("KN_ANT both-legs", Side.LEFT).notes)


def test_the_same_groin_named_as_place_and_as_clue_counts_once() -> None:
    twice = row(found("groin groin-pain hip-rotation-painful"), "hip-osteoarthritis")
    once = row(found("groin-pain hip-rotation-painful"), "hip-osteoarthritis")
    assert twice.score == once.score
    assert twice.unexplained == ()


def test_what_only_one_map_says_is_marked_so() -> None:
    (reason,) = row(found("dorsum-of-foot"), "L4").supports
    assert "Keegan" in reason.note


def test_nothing_given_and_unknown_words_are_refused_with_the_choices() -> None:
    for clues in ([], ["kneecap"]):
        with pytest.raises(ImpossibleClues, match="patellar-reflex-reduced") as caught:
            candidates(FACTS, clues)
        assert "KN_ANT" in str(caught.value)


@pytest.mark.parametrize(
    "clues",
    ["KN_ANT", "KN_AM reflexes-normal patellar-reflex-reduced", "foot-drop", "KN_ANT heel both-legs", "fever", "heel"],
)
def test_what_is_said_about_an_answer_is_plain(clues: str) -> None:
    answer = found(clues, Side.RIGHT)
    assert school_grade(" ".join(answer.notes)) < SIXTH_GRADE_ENDS
    if answer.next is not None:
        assert school_grade(answer.next.plain) < SIXTH_GRADE_ENDS


def test_pain_deep_in_the_knee_thinks_of_its_joints_before_a_tight_muscle() -> None:
    answer = found("KN_DEEP")
    assert ids(answer)[0] == "knee-osteoarthritis"
    for cause in ("patellofemoral-pain", "meniscal-tear"):
        assert before(answer, cause, "tight-hamstrings")


def test_every_reason_and_every_candidate_names_its_sources() -> None:
    for item in found("KN_ANT patellar-reflex-reduced hip-rotation-painful fever reflexes-normal").candidates:
        assert item.sources
        assert set(item.sources) <= set(FACTS.sources)
        assert all(reason.evidence.sources for reason in (*item.supports, *item.opposes))
