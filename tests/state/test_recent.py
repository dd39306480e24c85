from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, SegmentId, Side
from app.state.recent import MOST_SHOWN, with_shown
from app.state.state import State
from app.state.store import Store

lesions = st.builds(
    Lesion,
    condition=st.just(ConditionId("central-stenosis")),
    segment=st.sampled_from([SegmentId(f"L{n}-L{n + 1}") for n in range(1, 5)]),
    side=st.sampled_from([*Side, None]),
    severity=st.sampled_from([0.0, 0.3, 0.6]),
)
SLIP = Lesion(condition=ConditionId("isthmic-spondylolisthesis"), segment=SegmentId("L5-S1"), severity=0.4)
TIGHT = Lesion(condition=ConditionId("central-stenosis"), segment=SegmentId("L4-L5"), severity=0.6)


@given(st.lists(lesions, max_size=40))
def test_the_newest_is_first_none_comes_twice_and_there_are_at_most_eight(wishes):
    shown = ()
    for lesion in wishes:
        shown = with_shown(shown, lesion)
        assert shown[0] == lesion
    assert len(shown) <= MOST_SHOWN
    alike = [replace(one, severity=0.0) for one in shown]
    assert len(alike) == len(set(alike))


def test_the_healthy_body_is_no_lesion():
    assert with_shown((SLIP,), None) == (SLIP,)


def test_the_store_keeps_what_was_shown_and_undo_takes_nothing_away():
    store = Store()
    store.put(State(lesion=SLIP))
    store.put(State(lesion=TIGHT))
    store.undo()
    assert store.state.lesion == SLIP
    assert store.shown == (TIGHT, SLIP)


def test_what_is_only_tried_by_a_slider_is_not_kept():
    store = Store(State(lesion=SLIP))
    store.preview(State(lesion=replace(SLIP, severity=0.9)))
    assert store.shown == (SLIP,)


def test_another_window_on_the_same_store_knows_it_still():
    store = Store(State(lesion=SLIP))
    assert store.handed_on().shown == (SLIP,)
