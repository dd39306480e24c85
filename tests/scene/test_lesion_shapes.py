"""How the scene shows a change of shape: what is bent, what is painted, from where it is seen."""

import numpy as np
import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, HerniationZone, SegmentId, Side
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from app.look.colours import LESION
from app.scene.describe import describe
from app.scene.marks import marks_of
from app.scene.paint import bent_shape, look_of, vertex_colours
from app.scene.picture import Change
from app.scene.tissues import Tissue, tissue
from app.scene.views import camera_for
from app.state.state import State
from tests.scene.regions import facts
from tests.scene.stories import explanation, herniation


@pytest.fixture(scope="module")
def whole_body():
    return read_bundle(BUNDLE)


def lesion(condition, segment="L4-L5", side=None, severity=1.0):
    return Lesion(ConditionId(condition), SegmentId(segment), side=side, severity=severity)


def picture(body, sick):
    return describe(State(lesion=sick), explanation(sick), facts(), body)


def test_a_slip_bends_all_above_and_paints_no_muscle(whole_body):
    shown = picture(whole_body, lesion("degenerative-spondylolisthesis"))
    assert {"L1", "L4", "disc-l4-l5", "thecal-sac", "psoas-major-right"} <= shown.bent
    assert "sacrum" not in shown.bent
    (mark,) = shown.marks
    assert mark.change is Change.SLIP
    assert not any(tissue(name) is Tissue.MUSCLE for name in mark.structures)


def test_health_bends_nothing(whole_body):
    shown = picture(whole_body, lesion("central-stenosis", severity=0.0))
    assert (shown.lesion, shown.bent) == (None, frozenset())
    shape = whole_body.shapes["L4"]
    assert bent_shape(shape, look_of("L4", shown), whole_body) is shape


def test_the_same_lesion_bends_a_structure_into_the_same_object(whole_body):
    shown = picture(whole_body, herniation(severity=0.7))
    look = look_of("disc-l4-l5", shown)
    first, second = (bent_shape(whole_body.shapes["disc-l4-l5"], look, whole_body) for _ in range(2))
    assert first is second
    assert first is not whole_body.shapes["disc-l4-l5"]


@pytest.mark.parametrize("zone", list(HerniationZone))
def test_a_bulge_has_the_lesions_colour_up_to_its_tip(whole_body, zone):
    shown = picture(whole_body, herniation(zone=zone))
    look = look_of("disc-l4-l5", shown)
    healthy = whole_body.shapes["disc-l4-l5"]
    bent = bent_shape(healthy, look, whole_body)
    tip = np.linalg.norm(bent.points - healthy.points, axis=1).argmax()
    colours = vertex_colours(bent, look)[:, :3].astype(float)
    assert np.abs(colours[tip] - LESION).max() < 70
    front = bent.points[:, 1].argmax()
    assert np.abs(colours[front] - LESION).max() > 90


@pytest.mark.parametrize("segment", ["L3-L4", "L4-L5", "L5-S1"])
@pytest.mark.parametrize("side", list(Side))
def test_a_narrow_recess_is_marked_on_its_own_side(whole_body, segment, side):
    (mark,) = marks_of(lesion("lateral-recess-stenosis", segment, side), whole_body)
    assert mark.at[0] * side.sign > 5.0


@pytest.mark.parametrize(
    ("condition", "pitch", "whole"),
    [("central-stenosis", 85.0, True), ("foraminal-stenosis", 4.0, False), ("facet-arthropathy", 18.0, None)],
)
def test_each_narrowing_is_seen_from_where_it_shows(whole_body, condition, pitch, whole):
    sick = lesion(condition, side=None if condition == "central-stenosis" else Side.RIGHT)
    camera = camera_for("lesion", whole_body, 1.2, State(lesion=sick), explanation(sick))
    assert camera.pitch == pitch
    assert (None if camera.window is None else camera.window.whole) is whole


def test_a_section_is_drawn_and_looked_through(whole_body):
    from app.scene.stage import Stage

    sick = lesion("central-stenosis")
    stage = Stage(whole_body)
    try:
        stage.show(picture(whole_body, sick))
        camera = camera_for("lesion", whole_body, 1.0, State(lesion=sick), explanation(sick))
        frame = stage.frame(camera, 200, 200)
        assert np.ptp(frame[..., :3].reshape(-1, 3).astype(int), axis=0).min() > 60
        # Above the section's plane there is nothing to be met.
        met = {stage.pick(camera, 200, 200, x, y) for x in range(60, 141, 20) for y in range(60, 141, 20)}
        assert met & {"thecal-sac", "disc-l4-l5", "L5"}
        assert not met & {"L1", "L2", "L3", "disc-l1-l2", "disc-l2-l3"}
    finally:
        stage.close()
