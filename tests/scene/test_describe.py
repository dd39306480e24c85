import numpy as np
import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Role, SegmentId, Side, root_structure
from app.scene.describe import describe
from app.scene.picture import Change, LabelRole, Look
from app.state.state import Layer, State
from tests.scene.regions import facts
from tests.scene.stories import explanation, inner_knee, outer_knee


def picture(body, story=None, **state):
    return describe(State(lesion=story.lesion if story else None, **state), story, facts(), body)


def test_the_healthy_body_is_plain_and_unlabelled(body):
    shown = picture(body)
    assert set(shown.appearances) == set(body.shapes)
    assert {appearance.look for appearance in shown.appearances.values()} == {Look.PLAIN}
    assert (shown.felt, shown.marks, shown.labels) == ((), (), ())


@pytest.mark.parametrize("side", list(Side))
def test_l5_lights_its_root_and_course_on_its_own_side_only(body, side):
    shown = picture(body, outer_knee(side)).appearances
    lit = {name for name, appearance in shown.items() if appearance.look in (Look.LIT_ROOT, Look.LIT_COURSE)}
    assert lit == {
        f"{bare}-{side}" for bare in ("root-l5", "lumbosacral-trunk", "sciatic-nerve", "common-fibular-nerve")
    }
    assert shown[f"root-l5-{side}"].look is Look.LIT_ROOT
    assert shown["femur-right"].look is Look.PLAIN
    assert shown["root-l4-right"].look is Look.DIMMED


def test_a_course_beside_the_main_one_is_lit_less(body):
    shown = picture(body, inner_knee()).appearances
    assert shown["saphenous-nerve-right"].share == 1
    assert 0 < shown["sciatic-nerve-right"].share < 1


def test_a_herniation_bulges_where_its_zone_is_and_outwards(body):
    (mark,) = picture(body, outer_knee(Side.LEFT, severity=0.5)).marks
    assert mark.change is Change.BULGE
    assert mark.structures == ("disc-l4-l5",)
    assert mark.at == tuple(body.landmarks["disc-l4-l5-subarticular-left"])
    assert mark.depth_mm == pytest.approx(4.75)
    assert mark.direction[0] < 0
    assert mark.direction[1] < 0


def test_severity_nought_changes_no_shape(body):
    assert picture(body, outer_knee(severity=0)).marks == ()


@pytest.mark.parametrize("condition", ["degenerative-spondylolisthesis", "isthmic-spondylolisthesis"])
def test_a_slip_moves_all_above_and_nothing_below(body, condition):
    lesion = Lesion(ConditionId(condition), SegmentId("L4-L5"), severity=1.0)
    (mark,) = picture(body, explanation(lesion)).marks
    assert mark.change is Change.SLIP
    assert {"L1", "L4", "disc-l3-l4", "disc-l4-l5", "thecal-sac"} <= set(mark.structures)
    assert not {"L5", "sacrum", "disc-l5-s1", "skin"} & set(mark.structures)


def test_facets_without_a_side_glow_on_both(body):
    lesion = Lesion(ConditionId("facet-arthropathy"), SegmentId("L4-L5"), severity=1.0)
    marks = picture(body, explanation(lesion)).marks
    assert [mark.change for mark in marks] == [Change.GLOW] * 2
    assert {np.sign(mark.at[0]) for mark in marks} == {1, -1}


def test_stronger_evidence_is_painted_more_strongly(body):
    zones = {zone.id: zone.strength for zone in picture(body, outer_knee()).felt}
    assert zones["KN_AL"] > zones["KN_LJL"] > 0


def test_the_story_reveals_one_link_a_step(body):
    first, second, third, fourth = (picture(body, outer_knee(), step=step) for step in range(4))
    assert first.marks
    assert first.appearances["root-l5-right"].look is not Look.LIT_ROOT
    assert second.appearances["root-l5-right"].look is Look.LIT_ROOT
    assert second.appearances["sciatic-nerve-right"].look is not Look.LIT_COURSE
    assert third.appearances["sciatic-nerve-right"].look is Look.LIT_COURSE
    assert third.felt == ()
    assert fourth.felt


def test_without_skin_only_the_deep_zone_is_left(body):
    bare = picture(body, inner_knee(), layers=frozenset(set(Layer) - {Layer.SKIN}))
    assert [zone.id for zone in bare.felt] == ["KN_DEEP"]
    assert LabelRole.FELT not in {label.role for label in bare.labels}
    assert picture(body, inner_knee(), isolated="L4").felt == ()


def test_labels_carry_the_roots_letter_and_the_grade(body):
    labels = {label.role: label for label in picture(body, outer_knee()).labels}
    assert labels[LabelRole.ROOT].lead == "L5"
    assert labels[LabelRole.COURSE].text == "in the sciatic nerve"
    assert "moderate evidence" in labels[LabelRole.FELT].text
    assert labels[LabelRole.FELT].at[0] > 0
    assert picture(body, outer_knee(), labels=False).labels == ()


def test_hidden_isolated_and_switched_off_structures_are_not_shown(body):
    shown = picture(body, hidden=frozenset({"L4"})).appearances
    assert shown["L4"].look is Look.HIDDEN
    alone = picture(body, isolated="L5").appearances
    assert [name for name, appearance in alone.items() if appearance.look is not Look.HIDDEN] == ["L5"]
    bare = picture(body, outer_knee(), layers=frozenset({Layer.BONES})).appearances
    assert bare["root-l5-right"].look is Look.HIDDEN
    assert bare["skin"].look is Look.HIDDEN
    assert picture(body, see_through=frozenset({"L4"})).appearances["L4"].look is Look.SEE_THROUGH


def test_the_chosen_structure_is_marked_and_named(body):
    shown = picture(body, chosen="femur-left")
    assert shown.chosen == "femur-left"
    assert shown.labels[0].text == "femur, left"


def test_a_root_that_passes_is_told_from_one_that_leaves_by_its_line(body):
    passing = describe(State(lesion=outer_knee().lesion), outer_knee(), facts(), body)
    roots = {label.root: label.dashed for label in passing.labels if label.role is LabelRole.ROOT}
    for link in outer_knee().roots:
        assert roots[link.root] is (link.role is Role.TRAVERSING)
        look = passing.appearances[root_structure(link.root, link.side)]
        assert look.passes is (link.role is Role.TRAVERSING)
