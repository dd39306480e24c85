"""What tells one lumbar vertebra from the next and bone from plastic, on bones built on a coarse grid (no bundle)."""

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from anatomy.authoring import vertebra_t12, vertebrae
from anatomy.authoring.fields import Grid
from anatomy.authoring.frame import VERTEBRAE, standing_man
from anatomy.authoring.parts import Built
from anatomy.authoring.vertebra_body import BodyShape, body_field
from anatomy.authoring.vertebra_plan import back_wall, rim_height
from anatomy.authoring.vertebra_relief import openings, roughness
from anatomy.authoring.vertebra_t12 import CUT_MM, SPONGY_MM, t12_pose

FRAME = standing_man()
COARSE_MM = 1.3


@pytest.fixture(scope="module")
def bones() -> Mapping[str, Built]:
    patch = pytest.MonkeyPatch()
    patch.setattr(vertebrae, "SPACING_MM", COARSE_MM)
    patch.setattr(vertebra_t12, "SPACING_MM", 1.0)
    try:
        built = {name: vertebrae.PARTS[VERTEBRAE.index(name)].build(FRAME, {}) for name in ("L1", "L3", "L4", "L5")}
        return built | {"T12": vertebra_t12.PARTS[0].build(FRAME, {})}
    finally:
        patch.undo()


def own(bones: Mapping[str, Built], name: str) -> NDArray[np.float64]:
    """The points of a vertebra in its own coordinates."""
    return FRAME.poses[name].to_own(bones[name].shape.points)


def depth(bones: Mapping[str, Built], name: str, place: tuple[float, float, float]) -> float:
    """Signed distance of an own place to the bone, negative inside."""
    return float(bones[name].distance([FRAME.poses[name].to_body(place)])[0])


def beyond(points: NDArray[np.float64], low: float, high: float) -> NDArray[np.float64]:
    """Points of the right transverse process between two distances from the midline."""
    return points[(points[:, 0] > low) & (points[:, 0] < high)]


@pytest.mark.parametrize("name", ["L1", "L3", "L4", "L5"])
def test_a_vein_leaves_through_the_middle_of_the_back_wall(bones: Mapping[str, Built], name: str) -> None:
    wall = back_wall(FRAME.vertebra(name))
    assert depth(bones, name, (0.0, wall + 1.3, 0.0)) > 0.2, "the basivertebral foramen is open"
    for place in ((0.0, wall + 1.8, 8.0), (0.0, wall + 1.8, -8.0), (9.0, wall + 1.8, 0.0)):
        assert depth(bones, name, place) < 0, f"the wall is closed at {place}"


@pytest.mark.parametrize("name", ["L1", "L3", "L4", "L5"])
def test_a_collar_stands_round_each_endplate_and_the_wall_falls_in_between(
    bones: Mapping[str, Built], name: str
) -> None:
    points, half = own(bones, name), rim_height(FRAME.vertebra(name)) / 2
    front = points[(np.abs(points[:, 0]) < 10) & (points[:, 1] > 5)]
    reach = {
        where: front[np.abs(front[:, 2] - z) < 1.6, 1].max()
        for where, z in (("above", half - 2.5), ("middle", 0.0), ("below", 2.5 - half))
    }
    assert reach["above"] - reach["middle"] > 1.0
    assert reach["below"] - reach["middle"] > 1.0


def test_the_transverse_process_of_l3_is_a_blade_and_that_of_l5_a_cone(bones: Mapping[str, Built]) -> None:
    outer = {name: FRAME.vertebra(name)["transverse_span"] / 2 for name in ("L3", "L5")}
    blade, cone = (beyond(own(bones, name), outer[name] - 16, outer[name] - 4) for name in ("L3", "L5"))
    assert np.ptp(blade[:, 2]) > 1.5 * np.ptp(blade[:, 1]), "high and thin"
    assert np.ptp(cone[:, 1]) > 1.5 * np.ptp(blade[:, 1]), "stout"


def test_the_transverse_process_of_l4_rises_towards_its_tip(bones: Mapping[str, Built]) -> None:
    points, outer = own(bones, "L4"), FRAME.vertebra("L4")["transverse_span"] / 2
    tip, root = beyond(points, outer - 4, outer), beyond(points, outer - 18, outer - 14)
    assert tip[:, 2].mean() - root[:, 2].mean() > 1.5
    assert tip[:, 2].min() - root[:, 2].min() > 3.0, "its lower border climbs"


def test_the_spinous_process_is_highest_at_l3_and_shortest_at_l5(bones: Mapping[str, Built]) -> None:
    heights, reaches = {}, {}
    for name in ("L1", "L3", "L4", "L5"):
        points = own(bones, name)
        blade = points[(np.abs(points[:, 0]) < 6) & (points[:, 1] < points[:, 1].min() + 10)]
        heights[name], reaches[name] = np.ptp(blade[:, 2]), -points[:, 1].min()
    assert max(heights, key=lambda name: heights[name]) == "L3"
    assert min(reaches, key=lambda name: reaches[name]) == "L5"


def test_the_back_border_of_a_spinous_process_is_blunt_and_thicker_below(bones: Mapping[str, Built]) -> None:
    points = own(bones, "L3")
    end = points[points[:, 1] < points[:, 1].min() + 5]
    middle = (end[:, 2].max() + end[:, 2].min()) / 2
    lower, upper = (end[end[:, 2] < middle - 2], end[end[:, 2] > middle + 2])
    assert np.ptp(lower[:, 0]) > np.ptp(upper[:, 0]) + 0.8


def test_the_lower_facets_stand_farther_apart_from_level_to_level(bones: Mapping[str, Built]) -> None:
    widths = []
    for name in ("L1", "L3", "L4", "L5"):
        points = own(bones, name)
        tips = points[(points[:, 2] < points[:, 2].min() + 3) & (points[:, 1] < back_wall(FRAME.vertebra(name)) - 8)]
        widths.append(np.ptp(tips[:, 0]))
    assert np.all(np.diff(widths) > 0)


def test_the_cut_face_of_t12_shows_a_shell_round_spongy_bone(bones: Mapping[str, Built]) -> None:
    pose = t12_pose(FRAME)
    points = pose.to_own(bones["T12"].shape.points)
    assert points[:, 2].max() == pytest.approx(CUT_MM, abs=0.35)
    inside = points[(np.hypot(points[:, 0], points[:, 1]) < 10) & (points[:, 2] > 0)]
    assert inside[:, 2].mean() == pytest.approx(CUT_MM - SPONGY_MM, abs=0.2)


def test_only_rims_and_tips_are_rough() -> None:
    figures = FRAME.vertebra("L3")
    grid = Grid((-50, -75, -16), (50, 20, 16), 2.0)
    height = np.abs(roughness(grid, figures, 3))
    x, y, z = np.moveaxis(grid.points, -1, 0)
    rim = (np.abs(np.abs(z) - rim_height(figures) / 2 + 1.5) < 1) & (y > 0)
    assert height[rim].max() > 0.05
    assert height[y < figures["spinous_tip"] + 3].max() > 0.1
    assert height[(np.abs(z) < 3) & (np.abs(x) < 20) & (y > figures["spinous_tip"] + 12)].max() < 1e-3


def test_openings_for_vessels_only_take_away_and_differ_from_side_to_side_and_bone_to_bone() -> None:
    figures = FRAME.vertebra("L3")
    shape, grid = BodyShape.of(figures, 1.0), Grid((-26, -22, -13), (26, 20, 13), 1.0)
    body = body_field(grid, shape)
    bored = [openings(grid, body, shape, figures, seed) for seed in (1, 2)]
    assert all((after >= body - 1e-5).all() for after in bored)
    one, other = ((body < -0.1) & (after > 0.1) for after in bored)
    assert 20 < one.sum() < 0.01 * one.size
    assert not np.array_equal(one, one[::-1])
    assert not np.array_equal(one, other)
    assert not one[np.abs(grid.points[..., 2]) > 11].any(), "none at the rims"
