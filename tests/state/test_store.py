from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId
from app.state.state import State
from app.state.store import Store


def with_severity(severity: float) -> State:
    return State(lesion=Lesion(ConditionId("disc-herniation"), severity=severity))


def test_undo_returns_to_the_earlier_state_and_redo_comes_back():
    store = Store()
    store.put(with_severity(0.5))
    store.undo()
    assert store.state == State()
    store.redo()
    assert store.state == with_severity(0.5)


def test_a_drag_is_one_step_of_undo_however_many_previews_it_showed():
    store = Store(with_severity(0.1))
    for severity in (0.2, 0.3, 0.4):
        store.preview(with_severity(severity))
    store.put(with_severity(0.5))
    store.undo()
    assert store.state == with_severity(0.1)
    assert not store.can_undo


def test_undo_in_the_middle_of_a_drag_goes_back_to_where_it_began_and_loses_nothing():
    store = Store()
    store.put(with_severity(0.1))
    store.preview(with_severity(0.4))
    store.undo()
    assert store.state == with_severity(0.1)
    store.redo()
    assert store.state == with_severity(0.4)
    store.undo()
    store.preview(with_severity(0.5))
    store.redo()
    assert store.state == with_severity(0.5), "what is dragged is a new way on"
    store.undo()
    store.undo()
    assert store.state == State()


def test_what_is_put_right_in_the_middle_of_a_drag_is_no_part_of_what_undo_takes_back():
    store = Store(with_severity(0.1))
    store.preview(with_severity(0.4))
    store.amend(replace(store.state, labels=False))
    store.put(replace(store.state, step=1))
    store.undo()
    assert store.state == replace(with_severity(0.4), labels=False)


def test_whoever_stops_listening_to_a_book_that_was_handed_on_does_no_harm():
    store = Store()
    stop = store.listen(lambda _old, _new: None)
    store.handed_on()
    stop()


def test_putting_the_same_state_leaves_no_page_to_undo():
    store = Store()
    store.put(State())
    assert not store.can_undo


def test_listeners_hear_old_and_new_and_can_stop_listening():
    store, heard = Store(), []
    stop = store.listen(lambda old, new: heard.append((old, new)))
    store.put(with_severity(0.5))
    stop()
    store.put(with_severity(0.6))
    assert heard == [(State(), with_severity(0.5))]


def test_a_new_choice_after_undo_forgets_what_was_undone():
    store = Store()
    store.put(with_severity(0.5))
    store.undo()
    store.put(with_severity(0.7))
    assert not store.can_redo


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12, unique=True))
def test_undoing_everything_returns_to_the_start_and_redoing_to_the_end(severities: list[float]):
    store = Store()
    for severity in severities:
        store.put(with_severity(severity))
    end = store.state
    while store.can_undo:
        store.undo()
    assert store.state == State()
    while store.can_redo:
        store.redo()
    assert store.state == end


def test_states_are_frozen_values():
    assert replace(State(), labels=False) != State()
    assert hash(State()) == hash(State())


def test_putting_the_page_of_now_right_turns_none():
    store = Store()
    store.put(State(labels=False))
    told = []
    store.listen(lambda old, new: told.append((old.labels, new.step)))
    store.amend(State(labels=False, step=2))
    assert (store.state.step, told) == (2, [(False, 2)])
    store.undo()
    assert store.state == State()
    assert not store.can_undo
