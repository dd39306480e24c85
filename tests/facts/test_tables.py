"""What the shipped facts hold."""

import pytest

from anatomy.facts.facts import Facts
from anatomy.facts.names import Grade, HerniationZone, Verified
from anatomy.facts.reading_level import SIXTH_GRADE_ENDS, school_grade, syllables
from anatomy.facts.rows import Group, Relation
from anatomy.files.facts_folder import load_shipped_facts

FACTS = load_shipped_facts()
DESIGN_CONDITIONS = [
    "disc-herniation", "degenerative-disc-disease", "central-stenosis", "lateral-recess-stenosis",
    "foraminal-stenosis", "ligamentum-flavum-hypertrophy", "degenerative-spondylolisthesis",
    "isthmic-spondylolisthesis", "facet-arthropathy", "radiculopathy", "piriformis-syndrome", "saphenous-neuropathy",
    "meralgia-paraesthetica", "common-fibular-entrapment", "hip-osteoarthritis", "tight-hamstrings", "muscle-strain",
    "patellofemoral-pain", "meniscal-tear", "knee-osteoarthritis", "pes-anserine-pain", "iliotibial-band-syndrome",
    "popliteal-cyst", "cauda-equina-syndrome", "spinal-infection", "spinal-fracture", "spinal-malignancy",
    "septic-arthritis", "deep-vein-thrombosis",
]  # fmt: skip
DESIGN_NERVES = [
    "femoral-nerve", "saphenous-nerve", "infrapatellar-branch", "obturator-nerve", "lateral-femoral-cutaneous-nerve",
    "genitofemoral-nerve", "lumbosacral-trunk", "sciatic-nerve", "tibial-nerve", "common-fibular-nerve",
    "superficial-fibular-nerve", "deep-fibular-nerve", "lateral-sural-cutaneous-nerve",
    "medial-sural-cutaneous-nerve", "sural-nerve", "posterior-femoral-cutaneous-nerve", "superior-gluteal-nerve",
    "inferior-gluteal-nerve", "medial-plantar-nerve", "lateral-plantar-nerve", "nerve-to-vastus-medialis",
    "superior-medial-genicular-nerve",
]  # fmt: skip
AREAS = [
    "groin", "buttock", "anterior-thigh", "medial-thigh", "lateral-thigh", "posterior-thigh", "medial-leg",
    "lateral-leg", "calf", "dorsum-of-foot", "lateral-foot", "heel", "sole",
]  # fmt: skip


def test_every_condition_nerve_area_zone_segment_and_root_of_the_design_is_there() -> None:
    assert list(FACTS.conditions) == DESIGN_CONDITIONS
    assert set(DESIGN_NERVES) <= set(FACTS.nerves)
    assert list(FACTS.areas) == AREAS
    assert len(FACTS.zones) == 9
    assert list(FACTS.segments) == ["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"]
    assert list(FACTS.roots) == ["L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3"]


def test_the_upper_root_exits_and_the_lower_root_traverses_at_every_segment() -> None:
    for segment in FACTS.segments.values():
        assert FACTS.exiting(segment.id) == segment.upper
        assert FACTS.traversing(segment.id) == segment.lower


def test_all_186_numbered_works_are_listed_once_with_title_and_check() -> None:
    numbers = sorted(source.number for source in FACTS.sources.values() if source.number is not None)
    assert numbers == list(range(1, 187))
    assert all(source.title for source in FACTS.sources.values())


@pytest.mark.parametrize(
    "name",
    [
        "furman2019",
        "fardon2014",
        "weinstein2008",
        "koes2007",
        "kreiner2014",
        "vroomen2002",
        "mathieson2017",
        "goldberg2015",
    ],
)
def test_works_opened_since_are_marked_seen(name: str) -> None:
    assert FACTS.sources[name].verified is Verified.SEEN


@pytest.mark.parametrize("name", ["zindrick1987", "verbiest1954", "ta2", "panjabi1992", "isncsci", "keegan1948"])
def test_works_known_from_others_are_marked_second_hand(name: str) -> None:
    assert FACTS.sources[name].verified is Verified.SECOND_HAND


@pytest.mark.parametrize("name", ["grays", "foerster1933", "bogduk2009", "margaretten2007", "wells2003", "ciric1980"])
def test_works_never_opened_are_marked_unverified(name: str) -> None:
    assert FACTS.sources[name].verified is Verified.UNVERIFIED


def test_no_link_to_a_knee_zone_is_graded_above_moderate() -> None:
    to_zones = [link for link in FACTS.links if link.object in FACTS.zones]
    assert len(to_zones) > 80
    assert not [link for link in to_zones if link.grade is Grade.STRONG]


def test_every_link_names_sources_that_exist() -> None:
    for link in FACTS.links:
        assert link.sources
        assert set(link.sources) <= set(FACTS.sources)


def test_every_nerve_is_fed_by_a_root_and_serves_something_unless_it_moves_muscles() -> None:
    for nerve in FACTS.nerves.values():
        assert FACTS.links_to(nerve.id, Relation.CONTRIBUTES_TO), nerve.id
        serves = FACTS.links_from(nerve.id, Relation.CUTANEOUS) + FACTS.links_from(nerve.id, Relation.ARTICULAR)
        assert serves or nerve.kind == "motor" or nerve.id == "lumbosacral-trunk", nerve.id


def test_every_knee_zone_has_its_skin_and_joint_nerves() -> None:
    for zone in FACTS.zones:
        assert FACTS.links_to(zone, Relation.ARTICULAR)
        assert zone == "KN_DEEP" or FACTS.links_to(zone, Relation.CUTANEOUS)


def test_the_tibial_and_obturator_nerves_serve_the_back_of_the_knee_joint() -> None:
    served = {link.subject for link in FACTS.links_to("KN_POST", Relation.ARTICULAR)}
    assert {"tibial-nerve", "obturator-nerve", "common-fibular-nerve", "sciatic-nerve"} == served


def test_the_femoral_nerve_number_follows_the_later_check() -> None:
    assert FACTS.structures["femoral-nerve"].fma == "16486"
    assert FACTS.structures["lateral-femoral-cutaneous-nerve"].fma == "16485"


def test_sided_shapes_find_their_structure() -> None:
    assert FACTS.structure("root-l5-left") is FACTS.structures["root-l5"]
    assert FACTS.structure("femur-right") is FACTS.structures["femur"]
    assert FACTS.structure("L4") is FACTS.structures["L4"]
    assert FACTS.structure("no-such-thing") is None


def test_every_vertebra_bone_disc_root_and_nerve_has_a_name_and_a_layer() -> None:
    wanted = [
        "sacrum",
        "coccyx",
        "hip-bone",
        "femur",
        "patella",
        "tibia",
        "fibula",
        "talus",
        "calcaneus",
        "thecal-sac",
        "skin",
    ]
    wanted += [f"L{level}" for level in range(1, 6)] + [f"toe-{toe}" for toe in range(1, 6)]
    wanted += [f"metatarsal-{ray}" for ray in range(1, 6)] + list(FACTS.nerves)
    for name in wanted:
        assert FACTS.structures[name].english
        assert FACTS.structures[name].layer


def test_every_common_finding_with_a_count_says_how_many_were_studied() -> None:
    for finding in FACTS.findings.values():
        if "of 100" in finding.plain:
            assert finding.n is not None, finding.id
            assert finding.n > 100, finding.id


def test_pain_in_both_legs_is_a_warning_sign_in_plain_words_too() -> None:
    flag = FACTS.red_flags["cauda-equina"]
    assert "bilateral leg pain or weakness" in flag.clinical
    assert "pain or weakness in both legs" in flag.plain


def test_what_a_guideline_does_not_advise_for_a_narrow_canal_says_so_in_plain_words_too() -> None:
    saying = FACTS.treatments["epidural-steroid"]
    assert "not for claudication of central stenosis" in saying.clinical
    assert "not meant for a narrow canal" in saying.plain


def test_a_broken_bone_of_the_spine_is_not_said_to_hurt_at_rest_and_at_night() -> None:
    told = FACTS.conditions["spinal-fracture"].felt_step  # type: ignore[index]
    assert told is not None
    assert "night" not in told.plain
    assert "Sudden" in told.clinical


def test_every_emergency_names_its_red_flag_and_no_self_care() -> None:
    self_care = {"stay-active", "exercise", "pacing", "anti-inflammatories", "strain-care"}
    for condition in FACTS.conditions.values():
        if condition.group is Group.EMERGENCY:
            assert condition.red_flags
            assert not self_care & set(condition.treatments)


def test_every_herniation_zone_hits_a_root_at_every_segment() -> None:
    for segment in FACTS.segments:
        zones = {link.zone for link in FACTS.links_to(segment, Relation.HIT_BY)}
        assert zones == set(HerniationZone)


def test_facts_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        FACTS.roots["L9"] = FACTS.roots["L4"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        FACTS.roots["L4"].name = "other"  # type: ignore[misc]


def test_every_zone_with_borders_and_every_area_has_a_region_on_the_skin() -> None:
    missing = (set(FACTS.zones) | set(FACTS.areas)) - set(FACTS.regions) - {"KN_DEEP"}
    assert not missing


@pytest.mark.parametrize(
    ("word", "count"),
    [("knee", 1), ("root", 1), ("femoral", 3), ("nerve", 1), ("saphenous", 3), ("sciatic", 3), ("muscle", 2), ("exercise", 3),
     ("pressed", 1), ("irritated", 4), ("L4-L5", 2), ("bones", 1), ("bulges", 2), ("the", 1)],
)  # fmt: skip
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_short_words_read_easier_than_long_ones() -> None:
    easy = "The disc has pushed out. It touches a root."
    hard = "Displacement of intervertebral material compromises the traversing radicular structures bilaterally."
    assert school_grade(easy) < 3 < SIXTH_GRADE_ENDS < 12 < school_grade(hard)


def test_empty_text_has_no_grade() -> None:
    assert school_grade("") == 0


def test_facts_are_one_value() -> None:
    assert isinstance(FACTS, Facts)
    assert FACTS.roots["L4"] == load_shipped_facts().roots["L4"]
