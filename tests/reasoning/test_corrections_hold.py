"""None of the statements that we correct can be read anywhere in the app, and the logic does not follow them either."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

import pytest

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import DermatomeMap, HerniationZone, Side
from anatomy.facts.reading import Reading
from anatomy.facts.rows import Relation
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.explain import choices, explain
from anatomy.reasoning.topics import topics_of

FACTS, READING = load_shipped_facts(), load_shipped_reading()

NOT = r"(?<!not )(?<!no )(?<!nor )"
FINGERPRINTS: dict[int, str] = {
    1: r"L4 and L5 (nerve )?roots (emerge|exit|leave|come out) (the spine )?at (the )?L4-L5",
    2: r"many (nerve )?roots (exit|leave|come out)|S1 (root )?(exits|leaves) (the spine )?(just )?below S1",
    3: r"L5 and S1 (come|join) together|formed (from|by) L5 and S1\b|sciatic nerve (is|has) (L5|S1)",
    4: r"sciatic nerve (is )?(compressed|pinched|trapped|squeezed)[^.]{0,40}\b(spine|L[1-5]|S1)\b|L[1-5] sciatic (nerve )?root|sciatic nerve root",
    5: r"L3[^.]{0,30}\bis (a form of )?sciatica|sciatica (from|of) L3",
    6: r"sciatic nerve (surrounds|wraps)|connects the spinal cord (with|to) the knee",
    7: r"L5 nerve (travels|runs|goes)|the L5 nerve\b[^.]*(hamstring|thigh)",
    8: r"knee joint (is )?(served|supplied) by the sciatic nerve alone",
    9: r"(L5-S1|S1)[^.]{0,60}\b(common|frequent|often)[^.]{0,20}(cause|causes)[^.]{0,20}knee pain|S1 (often|frequently|commonly) causes",
    10: r"(bending|loading|moving) the knee[^.]{0,40}(sign of|points to|comes from) (the )?(L5|S1|back|spine|root)",
    11: r"(L5|S1)[^.;]{0,40}(weak|buckling) knee\b|knee[^.;]{0,20}weak[^.;]{0,20}(from|by) (L5|S1)",
    12: r"(L5|S1)[^.;]{0,40}numb[^.;]{0,30}(front of the knee|kneecap)",
    13: r"herniations?[^.]{0,40}(often|mostly|usually)[^.]{0,20}\b(at|in) (the )?L3-L4",
    14: r"L[2-4][^.]{0,40}\b(is|are) a (very )?common cause[^.]{0,20}knee",
    15: r"(stenosis|narrow canal)[^.]{0,40}worse (on |with |when )?(long )?(sitting|bending forward|flexion)",
    16: r"degenerative spondylolisthesis[^.]{0,40}(usually|typically|mostly) (at )?L5-S1|isthmic spondylolisthesis[^.]{0,40}(usually|typically|mostly) (at )?L4-L5",
    17: r"(fracture|gap|crack|defect)[^.]{0,25}(in|of) (the |a )?facet",
    18: r"(opening|hole|foramen) in the back\b|L5-S1[^.,;]{0,30}(central|subarticular)[^.,;]{0,20}\bL5\b(?!-S1)",
    19: r"no spinal cord|unlikely to cause (paralysis|permanent)|(lasting|permanent) (harm|damage)[^.]{0,12} (is )?unlikely",
    20: r"(highly|very) inflammatory proteins|proteins leak",
    21: r"(is|are) a (sure )?sign of (an irritated nerve|nerve irritation)",
    22: r"(tight )?hamstrings?[^.]{0,30}(cause|causes|lead to|leads to|result in) sciatica(?!:)|sciatica (may )?results? from tight",
    23: r"sitting[^.]{0,30}(damages?|harms?|destroys?|ruins?|wears out)[^.]{0,15}dis[ck]s?",
    24: r"(MRI|scan)[^.]{0,20}\b(can )?(confirms?|proves?|shows?)[^.]{0,20}\b(that )?[^.]{0,15}pain (is|comes)",
    25: r"warm(th)?[^.]{0,30}(typical|sign) of (sciatica|a root)",
    26: r"(buckl|gives? way)[^.]{0,40}(sign of|points to) (sciatica|the sciatic)",
    27: r"sciatica[^.]{0,20}(only |always )?affects? (only )?one leg",
    28: r"(?<!not mean that the )kneecap[^.]{0,15} (rubs|grinds)",
    29: NOT + r"(recommended|first.line|first choice)[^.]{0,30}(gabapentin|pregabalin|oral steroid|benzodiazepine|opioid|traction)|(gabapentin|pregabalin|steroid pills|traction|opioids)[^.]{0,20}(helps?|works?|is effective|are effective)\b",
    30: r"potent anti-inflammatory|epidural[^.]{0,30}(cures?|lasting relief|works well)",
    31: r"discs between L5(-| and )S1|discs at L5-S1",
    32: r"bajwa|transverse.process[^.]{0,60}(shows|proves)",
    33: r"straight.leg raise[^.]{0,40}(tests?|points to|for)[^.]{0,20}\b(L2|L3|front of the knee|anterior knee)",
    34: r"surgery (is )?only (when|if|after)[^.]{0,40}(fail|conservative)",
}  # fmt: skip
"""What the wrong statements look like, by the number of the correction."""

MEANT = {
    # Here the statement is denied in the same breath.
    22: {"tight-hamstrings-cause-sciatica"},
    33: {"leg-raise-for-all"},
}


def strings(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)


def shown(facts: Facts, reading: Reading) -> dict[str, str]:
    """Every text that the app can show, with the first place where it stands."""
    texts: dict[str, str] = {}

    def keep(place: str, text: str) -> None:
        if " " in text:
            texts.setdefault(text, place)

    for table in ("segments", "roots", "nerves", "zones", "areas", "conditions", "clues", "tests", "treatments",
                  "outlook", "findings", "red_flags", "cautions", "structures"):  # fmt: skip
        for row in getattr(facts, table).values():
            for text in strings(row):
                keep(str(row.id), text)
    for link in facts.links:
        keep(f"link {link.subject} {link.object}", link.note)
    for correction in reading.corrections.values():
        for text in (correction.why, correction.plain, correction.clinical):
            keep(correction.id, text)
    for table in ("questions", "terms", "studies", "topics"):
        for row in getattr(reading, table).values():
            name = f"topic {row.id}" if table == "topics" else row.id
            for text in (getattr(row, part, "") for part in ("question", "plain", "clinical", "done", "found")):
                keep(name, text)
    for condition in facts.conditions:
        for page in topics_of(facts, reading, condition):
            for entry in page.entries:
                keep(f"page {condition} {page.topic}", entry.plain)
                keep(f"page {condition} {page.topic}", entry.clinical)
        possible = choices(facts, condition)
        for segment in possible.segments or (None,):
            for root in possible.roots or (None,):
                for zone in possible.zones or (None,):
                    for severity in (0.0, 0.6, 1.0):
                        side = Side.LEFT if possible.needs_side else None
                        lesion = Lesion(condition, segment, root, side, zone, severity)
                        told = explain(facts, lesion, DermatomeMap.KEEGAN)
                        for text in strings(told):
                            keep(f"explanation of {lesion}", text)
    return texts


TEXTS = shown(FACTS, READING)


def test_there_is_a_fingerprint_for_every_correction() -> None:
    assert list(FINGERPRINTS) == [row.number for row in READING.corrections.values()]
    assert len(TEXTS) > 2000


@pytest.mark.parametrize("number", list(FINGERPRINTS))
def test_a_corrected_statement_stands_nowhere(number: int) -> None:
    pattern = re.compile(FINGERPRINTS[number], re.IGNORECASE)
    allowed = MEANT.get(number, set())
    found = [(place, text) for text, place in TEXTS.items() if pattern.search(text) and place not in allowed]
    assert not found


WRONG = {
    1: "The L4 and L5 roots emerge at the L4-L5 level.",
    2: "Many nerve roots exit at L5-S1.",
    3: "L5 and S1 come together to form the sciatic nerve.",
    4: "The sciatic nerve is pinched in the spine.",
    5: "Sciatica from L3.",
    6: "The sciatic nerve surrounds the muscles around the knee.",
    7: "The L5 nerve travels down the outer hamstring.",
    8: "The knee joint is served by the sciatic nerve alone.",
    9: "S1 frequently causes pain into the knee.",
    10: "Pain on bending the knee is a sign of L5-S1 trouble.",
    11: "L5 trouble gives a weak knee.",
    12: "With S1 you feel numb at the front of the knee.",
    13: "Disc herniations are often at the L3-L4 level.",
    14: "Irritation of L3 is a common cause of front knee pain.",
    15: "Stenosis gets worse with sitting.",
    16: "Degenerative spondylolisthesis is usually at L5-S1.",
    17: "It is a small fracture in the facet joints.",
    18: "The root passes through an opening in the back.",
    19: "There is no spinal cord there, so it is unlikely to cause paralysis.",
    20: "Highly inflammatory proteins leak out.",
    21: "Tightness is a sign of nerve irritation.",
    22: "Tight hamstrings cause sciatica.",
    23: "Long sitting damages your discs.",
    24: "An MRI can confirm that the pain comes from the nerve.",
    25: "Warmth round the knee is typical of sciatica.",
    26: "A knee that buckles is a sign of sciatica.",
    27: "Sciatica affects one leg at a time.",
    28: "The kneecap rubs on the thigh bone.",
    29: "Pregabalin helps.",
    30: "It delivers a potent anti-inflammatory.",
    31: "Tears of the discs between L5 and S1.",
    32: "As Bajwa showed.",
    33: "The straight-leg raise tests the L3 root.",
    34: "Surgery only when conservative care fails.",
}  # fmt: skip


@pytest.mark.parametrize("number", list(FINGERPRINTS))
def test_each_fingerprint_would_find_its_statement(number: int) -> None:
    assert re.search(FINGERPRINTS[number], WRONG[number], re.IGNORECASE)


# --- the logic ---


def touched(condition: str, segment: str, zone: str | None = None, severity: float = 0.6) -> set[str]:
    side = Side.RIGHT
    lesion = Lesion(condition, segment, None, side, HerniationZone(zone) if zone else None, severity)  # type: ignore[arg-type]
    return {link.root for link in explain(FACTS, lesion).roots}


def test_at_l4_l5_l4_leaves_and_l5_runs_past() -> None:
    assert (FACTS.exiting("L4-L5"), FACTS.traversing("L4-L5")) == ("L4", "L5")  # type: ignore[arg-type]


def test_s1_leaves_by_a_hole_of_the_sacrum_and_exits_at_no_segment() -> None:
    assert not FACTS.links_from("S1", Relation.EXITS)
    assert "sacral foramen" in FACTS.roots["S1"].leaves_by  # type: ignore[index]


def test_the_sciatic_nerve_has_fibres_from_l4_to_s3() -> None:
    fed = {link.subject for link in FACTS.links_to("sciatic-nerve", Relation.CONTRIBUTES_TO)}
    assert fed == {"L4", "L5", "S1", "S2", "S3"}


def test_l3_takes_no_way_through_the_sciatic_nerve() -> None:
    assert not [course for course in FACTS.roots["L3"].courses if "sciatic-nerve" in course.nerves]  # type: ignore[index]


def test_no_condition_at_a_segment_touches_the_sciatic_nerve_without_a_root() -> None:
    for row in FACTS.conditions.values():
        if row.segments:
            assert not row.courses, row.id


def test_the_main_course_of_l4_to_the_knee_is_femoral() -> None:
    assert FACTS.roots["L4"].courses[0].nerves[0] == "femoral-nerve"  # type: ignore[index]


def test_a_subarticular_herniation_at_l5_s1_touches_s1_and_not_l5() -> None:
    assert touched("disc-herniation", "L5-S1", "subarticular") == {"S1"}
    assert "L5" not in touched("disc-herniation", "L5-S1", "central")


def test_a_far_lateral_herniation_at_l4_l5_touches_l4() -> None:
    assert touched("disc-herniation", "L4-L5", "extraforaminal") == {"L4"}


def test_both_slips_touch_l5() -> None:
    assert touched("degenerative-spondylolisthesis", "L4-L5") == {"L5"}
    assert touched("isthmic-spondylolisthesis", "L5-S1") == {"L5"}


@pytest.mark.parametrize("root", ["L5", "S1"])
def test_low_roots_do_not_weaken_the_straightening_of_the_knee(root: str) -> None:
    shows = {link.object for link in FACTS.links_from(root, Relation.MAY_SHOW)}
    assert not shows & {"knee-extension-weak", "knee-buckling", "numb-below-kneecap", "numb-inner-knee"}


@pytest.mark.parametrize("root", ["L3", "L4"])
def test_buckling_points_to_the_roots_of_the_quadriceps(root: str) -> None:
    assert "knee-buckling" in {link.object for link in FACTS.links_from(root, Relation.MAY_SHOW)}


def test_the_raised_straight_leg_tests_low_roots_and_the_femoral_stretch_high_ones() -> None:
    assert set(FACTS.tests["straight-leg-raise"].roots) == {"L5", "S1"}
    assert set(FACTS.tests["femoral-stretch"].roots) == {"L2", "L3", "L4"}


def test_s1_is_graded_weaker_than_l3_and_l4_at_the_front_of_the_knee() -> None:
    felt = {root: {link.object for link in FACTS.links_from(root, Relation.FELT_IN)} for root in ("L3", "L4", "S1")}
    assert "KN_ANT" in felt["L3"] & felt["L4"]
    assert "KN_ANT" not in felt["S1"]


def test_sitting_and_standing_belong_to_different_conditions() -> None:
    herniation = {link.object for link in FACTS.links_from("disc-herniation", Relation.MAY_SHOW)}
    stenosis = {link.object for link in FACTS.links_from("central-stenosis", Relation.MAY_SHOW)}
    assert "worse-sitting-or-bending" in herniation - stenosis
    assert "worse-standing-or-walking" in stenosis - herniation


def test_both_legs_call_up_the_red_flag() -> None:
    assert "cauda-equina" in FACTS.clues["both-legs"].red_flags  # type: ignore[index]


@pytest.mark.parametrize("condition", ["disc-herniation", "central-stenosis", "degenerative-spondylolisthesis"])
def test_conditions_that_can_press_the_nerve_bundle_show_the_red_flag(condition: str) -> None:
    assert "cauda-equina" in FACTS.conditions[condition].red_flags  # type: ignore[index]


def test_burning_is_no_local_warmth() -> None:
    assert FACTS.clues["hot-swollen-knee"].red_flags == ("hot-knee",)  # type: ignore[index]
    assert not FACTS.clues["numb-outer-thigh"].red_flags  # type: ignore[index]
    for root in FACTS.roots:
        assert "hot-swollen-knee" not in {link.object for link in FACTS.links_from(root, Relation.MAY_SHOW)}


def test_tight_hamstrings_touch_no_root() -> None:
    row = FACTS.conditions["tight-hamstrings"]  # type: ignore[index]
    assert not row.roots
    assert not row.touches
    assert row.root_step is not None
    assert row.root_step.grade == "none"
