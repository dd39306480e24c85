"""What holds of every answer, whatever the clues: tried on many sets of them."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.rows import Relation
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.candidate import Candidates, Fit
from anatomy.reasoning.candidates import candidates

FACTS = load_shipped_facts()
GIVEN = [*FACTS.zones, *FACTS.areas, *FACTS.clues]
SETS = st.lists(st.sampled_from(GIVEN), min_size=1, max_size=7, unique=True)


def places(answer: Candidates) -> dict[str, int]:
    return {row.id: number for number, row in enumerate(answer.candidates)}


@given(SETS, st.sampled_from(GIVEN))
def test_a_clue_never_lowers_a_cause_that_it_speaks_for_against_one_that_it_does_not(
    clues: list[str], added: str
) -> None:
    old, new = candidates(FACTS, clues), candidates(FACTS, [*clues, added])
    was, now = places(old), places(new)
    explained = {row.id for row in new.candidates if any(reason.id == added for reason in row.supports)}
    for one in explained:
        for other in set(now) - explained:
            if was.get(one, len(was)) < was.get(other, len(was)):
                assert now[one] < now[other], (one, other)


@given(SETS, st.sampled_from(list(FACTS.clues)))
def test_a_clue_never_lowers_a_cause_that_the_tables_say_may_show_it(clues: list[str], added: str) -> None:
    old, new = places(candidates(FACTS, clues)), places(candidates(FACTS, [*clues, added]))
    explained = {link.subject for link in FACTS.links_to(added, Relation.MAY_SHOW)}
    for one in explained & set(old):
        for other in set(old) - explained:
            if old[one] < old[other]:
                assert new[one] < new[other], (one, other)


@given(SETS, st.randoms())
def test_neither_the_order_of_clues_nor_their_repetition_changes_the_answer(clues: list[str], random: Random) -> None:
    shuffled = [*clues, *clues]
    random.shuffle(shuffled)
    assert candidates(FACTS, shuffled) == candidates(FACTS, clues)


@given(SETS)
def test_fits_only_fall_down_the_list_and_emergencies_stand_above_it(clues: list[str]) -> None:
    answer = candidates(FACTS, clues)
    emergency = [row.group == "emergency" for row in answer.candidates]
    assert emergency == sorted(emergency, reverse=True)
    assert any(emergency) == any(FACTS.clues[clue].kind == "alarm" for clue in answer.clues)
    fits = [list(Fit).index(row.fit) for row in answer.candidates if row.group != "emergency"]
    assert fits == sorted(fits)


@given(SETS)
def test_each_thing_given_is_for_against_or_open_for_every_cause_and_never_two_of_them(clues: list[str]) -> None:
    for row in candidates(FACTS, clues).candidates:
        told = [reason.id for reason in (*row.supports, *row.opposes)] + list(row.unexplained)
        assert len(told) == len(set(told))
        assert set(told) | {"groin", "groin-pain"} >= set(clues)


@given(SETS)
def test_the_next_clue_is_new_and_lies_between_two_causes_on_the_list(clues: list[str]) -> None:
    answer = candidates(FACTS, clues)
    if answer.next is not None:
        assert answer.next.clue not in answer.clues
        assert answer.next.between[0] == answer.candidates[0].id
        assert set(answer.next.between) <= {row.id for row in answer.candidates}
        assert answer.next.speaks_for in answer.next.between
