"""The lower half of T12 and the disc under it, built on a coarse grid."""

from collections.abc import Mapping

import numpy as np
import pytest

from anatomy.authoring import vertebra_t12
from anatomy.authoring.frame import standing_man
from anatomy.authoring.parts import Built
from anatomy.authoring.vertebra_plan import JOINT_GAP_MM, superior_facet
from anatomy.authoring.vertebra_t12 import CUT_MM, DISC_HEIGHT_MM, FIGURES, PARTS, disc_pose, t12_pose

FRAME = standing_man()


@pytest.fixture(scope="module")
def coarse() -> Mapping[str, Built]:
    patch = pytest.MonkeyPatch()
    patch.setattr(vertebra_t12, "SPACING_MM", 1.3)
    try:
        t12 = PARTS[0].build(FRAME, {})
        return {"T12": t12, "disc-t12-l1": PARTS[1].build(FRAME, {"T12": t12})}
    finally:
        patch.undo()


def test_t12_stays_within_its_triangles(coarse: Mapping[str, Built]) -> None:
    assert 1_000 < len(coarse["T12"].shape.triangles) <= 4_000
    assert len(coarse["disc-t12-l1"].shape.triangles) <= 2_000


def test_nothing_of_t12_stands_above_its_level_cut(coarse: Mapping[str, Built]) -> None:
    own = t12_pose(FRAME).to_own(coarse["T12"].shape.points)
    assert own[:, 2].max() == pytest.approx(CUT_MM, abs=0.4)
    flat = own[own[:, 2] > CUT_MM - 0.3]
    assert np.ptp(flat[:, 0]) > 0.7 * FIGURES["endplate_width_lower"]
    assert flat[:, 1].min() < -30 < 10 < flat[:, 1].max(), "the cut runs through body and arch"


def test_t12_is_the_same_on_both_sides(coarse: Mapping[str, Built]) -> None:
    x = coarse["T12"].shape.points[:, 0]
    assert x.max() == pytest.approx(-x.min(), abs=1.2)
    assert np.ptp(x) == pytest.approx(FIGURES["transverse_span"], abs=2.5)


@pytest.mark.parametrize("side", [1, -1])
def test_the_inferior_process_of_t12_meets_the_facet_of_l1(coarse: Mapping[str, Built], side: int) -> None:
    facet = superior_facet(FRAME, "L1")
    joint = (facet.centre + facet.normal * JOINT_GAP_MM / 2) * [side, 1, 1]
    assert 0.2 < coarse["T12"].distance([joint])[0] < 2.2
    assert coarse["T12"].distance([facet.centre * [side, 1, 1]])[0] > 0.8


def test_the_facets_between_t12_and_l1_are_nearer_the_sagittal_plane_than_those_below() -> None:
    inwards = [abs(superior_facet(FRAME, name).normal[0]) for name in ("L1", "L2", "L3", "L4", "L5", "S1")]
    assert np.all(np.diff(inwards) < 0)


def test_the_canal_runs_open_through_t12(coarse: Mapping[str, Built]) -> None:
    middle = -(FIGURES["endplate_depth_upper"] + FIGURES["endplate_depth_lower"]) / 4 - FIGURES["canal_depth"] / 2
    for height in (CUT_MM - 1, -2.0, -6.0, -10.0):
        place = t12_pose(FRAME).to_body([0, middle, height])
        assert coarse["T12"].distance([place])[0] > 5


def test_the_disc_fills_the_room_over_l1(coarse: Mapping[str, Built]) -> None:
    disc, pose = coarse["disc-t12-l1"], disc_pose(FRAME)
    heights = np.arange(0.0, DISC_HEIGHT_MM, 0.1)
    column = pose.to_body(np.stack([0 * heights, 0 * heights, heights], axis=1))
    gap = np.minimum(disc.distance(column), coarse["T12"].distance(column))
    assert gap.max() < 0.4, "no light between the disc and T12"
    assert coarse["T12"].distance([pose.to_body([0, 0, DISC_HEIGHT_MM / 2 + 2.5])])[0] < 0
    assert disc.distance([pose.origin])[0] < -1.5
    assert FRAME["l1-upper-endplate"][2] < pose.origin[2] < t12_pose(FRAME).origin[2]
