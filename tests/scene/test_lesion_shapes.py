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
from app.scene.picture import Change, Look
from app.scene.tissues import Tissue, tissue
from app.scene.views import camera_for, start_view
from app.state.state import StartView, State
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
    ("condition", "way"),
    [
        ("central-stenosis", StartView.AXIAL),
        ("lateral-recess-stenosis", StartView.AXIAL),
        ("ligamentum-flavum-hypertrophy", StartView.AXIAL),
        ("degenerative-disc-disease", StartView.SAGITTAL),
        ("isthmic-spondylolisthesis", StartView.SAGITTAL),
        ("foraminal-stenosis", StartView.SOLID),
        ("facet-arthropathy", StartView.SOLID),
    ],
)
def test_each_lesion_is_first_shown_in_the_way_that_tells_most(condition, way):
    assert start_view(State(lesion=lesion(condition))) is way
    assert start_view(State(lesion=lesion(condition), start_view=StartView.INSIDE)) is StartView.INSIDE


def test_what_lies_before_the_sac_is_seen_through_it(whole_body):
    sick = lesion("central-stenosis")
    assert picture(whole_body, sick).appearances["thecal-sac"].look is Look.SEE_THROUGH
    beside = lesion("foraminal-stenosis", side=Side.RIGHT)
    assert picture(whole_body, beside).appearances["thecal-sac"].look is Look.PLAIN


def test_from_inside_the_canal_nothing_stands_before_the_eye(whole_body):
    from app.scene.stage import Stage

    sick = herniation(zone=HerniationZone.CENTRAL)
    stage = Stage(whole_body)
    try:
        stage.show(picture(whole_body, sick))
        camera = camera_for("inside", whole_body, 1.3, State(lesion=sick), explanation(sick))
        tip = stage.shapes["disc-l4-l5"].points[stage.shapes["disc-l4-l5"].points[:, 1].argmin()]
        pixels, _ = camera.project([tip], 260, 200)
        x, y = (round(float(v)) for v in pixels[0])
        near = stage.frame(camera, 260, 200)[y - 12 : y + 13, x - 25 : x + 26].astype(int)
        assert np.mean(near[..., 0] > 1.8 * near[..., 1]) > 0.15
    finally:
        stage.close()


@pytest.mark.parametrize("side", list(Side))
def test_a_nerve_of_the_inner_leg_is_seen_from_within_without_the_other_leg(whole_body, side):
    sick = Lesion(ConditionId("saphenous-neuropathy"), side=side, severity=1.0)
    camera = camera_for("lesion", whole_body, 1.2, State(lesion=sick), explanation(sick))
    assert camera.azimuth * side.sign < -45.0
    assert camera.only is side
