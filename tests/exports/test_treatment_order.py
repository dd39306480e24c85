"""A page to take home tells first what one can do, then what is known to help, and last what is not shown to."""

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.exports.handout_words import handout_words
from app.exports.treatment_order import NOT_SHOWN_TO_HELP, ONESELF, helpful_first
from app.start.lesion_words import lesion_from_text

FACTS = load_shipped_facts()
HERNIATION = explain(FACTS, lesion_from_text("L4-L5 disc-herniation subarticular right", FACTS))


def test_every_treatment_that_is_named_exists():
    assert {*ONESELF, *NOT_SHOWN_TO_HELP} <= set(FACTS.treatments)


def test_what_one_does_oneself_comes_first_and_what_is_not_shown_to_help_last():
    said = [one.id for one in helpful_first(HERNIATION.treatments)]
    assert said[:2] == ["stay-active", "exercise"]
    assert set(said[-len(NOT_SHOWN_TO_HELP) :]) == set(NOT_SHOWN_TO_HELP)
    assert said.index("disc-surgery") < said.index("manual-therapy")


def test_nothing_is_added_or_lost_and_a_kind_keeps_the_order_of_the_facts():
    for condition in FACTS.conditions.values():
        rows = [FACTS.treatments[name] for name in condition.treatments]
        assert all(row.plain for row in rows)
    ordered = helpful_first(HERNIATION.treatments)
    assert sorted(one.id for one in ordered) == sorted(one.id for one in HERNIATION.treatments)
    last = [one.id for one in HERNIATION.treatments if one.id in NOT_SHOWN_TO_HELP]
    assert [one.id for one in ordered if one.id in NOT_SHOWN_TO_HELP] == last


def test_the_page_tells_them_in_this_order():
    page = handout_words(FACTS, HERNIATION)
    assert [said.text for said in page.helps] == [one.plain for one in helpful_first(HERNIATION.treatments)]
