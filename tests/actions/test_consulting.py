"""The wishes of a consultation, without a window."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import ConditionId, Side
from anatomy.files.facts_folder import load_shipped_facts
from app.actions import choosing, consulting
from app.state.consult import Consult, Leaf
from app.state.state import Layer, ReadingLevel, State
from app.state.store import Store

FACTS = load_shipped_facts()
SEVERE = replace(choosing.fitted(FACTS, ConditionId("disc-herniation"), None), side=Side.LEFT, severity=1.0)


def test_it_begins_mild_plain_and_healthy_beside_affected_at_the_same_place():
    before = State(
        lesion=SEVERE, level=ReadingLevel.CLINICAL, layers=frozenset({Layer.MUSCLES}), labels=False, asking=True
    )
    state = consulting.begin(before, FACTS)
    assert state.lesion == replace(SEVERE, severity=consulting.MILD)
    assert state.level is ReadingLevel.PLAIN
    assert state.comparing
    assert state.beside is None
    assert state.step == 0
    assert state.labels
    assert not state.asking
    assert Layer.MUSCLES not in state.layers
    assert state.person == before.person


def test_without_a_lesion_it_begins_with_the_usual_one():
    state = consulting.begin(State(), FACTS)
    assert state.lesion is not None
    assert state.lesion.severity == consulting.MILD


def test_another_cause_is_mild_again_and_told_from_the_beginning():
    state = consulting.tell(consulting.choose_amount(consulting.begin(State(lesion=SEVERE), FACTS), 0.9), 3)
    other = consulting.choose_cause(state, FACTS, ConditionId("meniscal-tear"))
    assert other.lesion is not None
    assert (other.lesion.condition, other.lesion.severity, other.step) == ("meniscal-tear", consulting.MILD, 0)
    assert other.lesion.side is Side.LEFT


def test_an_amount_leaves_the_sentence():
    state = consulting.tell(consulting.begin(State(lesion=SEVERE), FACTS), 2)
    assert consulting.choose_amount(state, consulting.SEVERE).step == 2


def test_a_new_place_is_told_from_its_first_sentence():
    state = consulting.tell(consulting.begin(State(lesion=SEVERE), FACTS), 2)
    assert consulting.from_the_beginning(choosing.choose_side(state, FACTS, Side.RIGHT)).step == 0
    assert consulting.from_the_beginning(state).step == 2


def test_the_four_sentences_come_in_order_and_then_what_is_read_beside_them():
    consult, state = Consult(), consulting.begin(State(), FACTS)
    seen = []
    for _ in range(8):
        seen.append((consult.leaf, state.step))
        consult, state = consulting.go_on(consult, state, 1)
    assert seen[:7] == [
        (Leaf.STORY, 0), (Leaf.STORY, 1), (Leaf.STORY, 2), (Leaf.STORY, 3),
        (Leaf.COMMON, 3), (Leaf.HELPS, 3), (Leaf.HELP_NOW, 3),
    ]  # fmt: skip
    assert seen[7] == seen[6]


@given(st.lists(st.sampled_from([1, -1]), max_size=20))
def test_a_step_on_and_a_step_back_is_where_one_was(ways):
    consult, state = Consult(), consulting.begin(State(), FACTS)
    for by in ways:
        consult, state = consulting.go_on(consult, state, by)
    if consult.leaf is not Leaf.HELP_NOW:
        there = consulting.go_on(consult, state, 1)
        assert consulting.go_on(*there, -1) == (consult, state)


def test_a_leaf_opens_and_closes():
    opened = consulting.turn_to(Consult(), Leaf.HELPS)
    assert opened.leaf is Leaf.HELPS
    assert consulting.turn_to(opened, Leaf.HELPS) == Consult()
    assert consulting.turn_to(opened, Leaf.COMMON).leaf is Leaf.COMMON
    assert consulting.back_to_story(opened) == Consult()


def test_a_book_that_was_set_aside_is_taken_up_as_it_was():
    store, told = Store(), []
    for severity in (0.2, 0.5, 0.8):
        store.put(State(lesion=replace(SEVERE, severity=severity)))
    store.undo()
    before = store.state
    store.listen(lambda old, new: told.append(new))
    book = store.set_aside(consulting.begin(before, FACTS))
    assert not store.can_undo
    assert not store.can_redo
    store.put(consulting.tell(store.state, 1))
    store.undo()
    assert store.state.step == 0
    store.undo()
    assert store.state.step == 0
    store.take_up(book)
    assert store.state == before == told[-1]
    store.redo()
    assert store.state.lesion == replace(SEVERE, severity=0.8)
    store.undo()
    store.undo()
    assert store.state.lesion == replace(SEVERE, severity=0.2)


def test_a_drag_that_was_under_way_is_not_lost_when_the_book_is_set_aside():
    store = Store(State(lesion=SEVERE))
    store.preview(State(lesion=replace(SEVERE, severity=0.1)))
    store.take_up(store.set_aside(State()))
    assert store.state == State(lesion=SEVERE)
