"""Look-alikes beside each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.compare import NotComparable, compare, look_alikes

FACTS = load_shipped_facts()
CAUSES = [*FACTS.roots, *FACTS.conditions]


@pytest.mark.parametrize(
    ("one", "other", "same", "for_one", "for_other"),
    [
        ("L4", "saphenous-neuropathy", {"KN_AM", "medial-leg"}, {"patellar-reflex-reduced", "femoral-stretch-positive"}, {"tinel-at-knee", "reflexes-normal"}),
        ("L5", "common-fibular-entrapment", {"foot-drop", "dorsum-of-foot"}, {"hip-abduction-weak", "foot-inversion-weak"}, {"tinel-at-fibular-neck"}),
        ("L3", "hip-osteoarthritis", {"KN_ANT", "groin"}, {"femoral-stretch-positive", "patellar-reflex-reduced"}, {"hip-rotation-painful"}),
        ("S1", "piriformis-syndrome", {"posterior-thigh", "straight-leg-raise-positive"}, {"achilles-reflex-reduced"}, {"sciatic-notch-tenderness", "fair-positive"}),
    ],
)  # fmt: skip
def test_a_root_and_its_look_alike_share_the_place_and_differ_in_what_is_found(
    one: str, other: str, same: set[str], for_one: set[str], for_other: set[str]
) -> None:
    told = compare(FACTS, one, other)
    assert same <= {item.id for item in told.same}
    assert for_one <= {item.id for item in told.apart if item.favours == one and item.against is not None}
    assert for_other <= {item.id for item in told.apart if item.favours == other and item.against is not None}
    assert told.mistaken is not None


def test_what_speaks_against_the_other_cause_too_comes_first() -> None:
    told = compare(FACTS, "L5", "common-fibular-entrapment")
    sure = [item.against is None for item in told.apart]
    assert sure == sorted(sure)


def test_sitting_does_not_tell_s1_from_piriformis_since_a_disc_that_touches_s1_shows_it_too() -> None:
    told = compare(FACTS, "S1", "piriformis-syndrome")
    assert "worse-sitting-or-bending" not in {item.id for item in told.apart}


def test_the_look_alikes_come_from_the_facts_the_best_proven_first() -> None:
    pairs = look_alikes(FACTS)
    assert pairs[0] == ("common-fibular-entrapment", "L5")
    assert ("popliteal-cyst", "deep-vein-thrombosis") in pairs
    for one, other in pairs:
        told = compare(FACTS, one, other)
        assert told.mistaken is not None
        assert told.same
        assert told.apart


@given(st.sampled_from(CAUSES), st.sampled_from(CAUSES))
def test_comparing_the_other_way_round_says_the_same(one: str, other: str) -> None:
    if one == other:
        with pytest.raises(NotComparable):
            compare(FACTS, one, other)
        return
    there, back = compare(FACTS, one, other), compare(FACTS, other, one)
    assert {item.id for item in there.same} == {item.id for item in back.same}
    assert set(there.apart) == set(back.apart)
    assert not {item.id for item in there.same} & {item.id for item in there.apart}
    assert there.mistaken == back.mistaken


def test_what_is_no_cause_is_refused_with_the_choices() -> None:
    with pytest.raises(NotComparable, match="hip-osteoarthritis"):
        compare(FACTS, "L4", "gout")
