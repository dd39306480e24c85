from pathlib import Path

import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from scipy.spatial import cKDTree

from anatomy.facts.names import Side, StructureId
from anatomy.facts.regions import Patch, Region
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.skin_regions import (
    SkinPart,
    coordinates,
    coordinates_of,
    region_middle,
    weight_at,
    weights,
)

TABLE = Path(__file__).resolve().parents[2] / "anatomy" / "facts" / "tables" / "regions.yaml"
BODY = read_bundle(BUNDLE)
SKIN = BODY.shapes[StructureId("skin")]
REGIONS = {
    r.id: r for r in TypeAdapter(list[Region]).validate_python(yaml.safe_load(TABLE.read_text(encoding="utf-8")))
}
MIRROR = cKDTree(SKIN.points).query(SKIN.points * [-1, 1, 1])[1]
BOTH = pytest.mark.parametrize("side", list(Side))


def mark(name: str, side: Side) -> np.ndarray:
    return BODY.landmark(name, side)


def outwards(side: Side) -> np.ndarray:
    return np.array([side.sign, 0.0, 0.0])


FRONT, UP = np.array([0.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0])


def key_point(root: str, side: Side) -> np.ndarray:
    """ISNCSCI key sensory point, near the skin."""
    groin, condyle = mark("mid-inguinal", side), mark("medial-epicondyle", side)
    return {
        "l1": 0.75 * groin + 0.25 * condyle + 40 * FRONT,
        "l2": 0.5 * groin + 0.5 * condyle + 20 * FRONT,
        "l3": condyle,
        "l4": mark("medial-malleolus", side),
        "l5": mark("third-mtp", side) + 10 * UP,
        "s1": mark("heel-back", side) + 34 * outwards(side) + 36 * FRONT,
        "s2": mark("knee-centre", side) - 60 * FRONT,
        "s3": mark("ischial-tuberosity", side) - 120 * FRONT,
    }[root]


def centre(region: str, side: Side) -> np.ndarray:
    return region_middle(SKIN, side, REGIONS[region].patches)[0]


def share(region: str, side: Side) -> np.ndarray:
    return weights(SKIN, side, REGIONS[region].patches)


@BOTH
@pytest.mark.parametrize("root", ["l1", "l2", "l3", "l4", "l5", "s1", "s2", "s3"])
def test_each_key_sensory_point_lies_in_its_own_default_dermatome(root, side):
    place = coordinates_of(SKIN, key_point(root, side))
    assert place.side is side
    assert weight_at(place, REGIONS[f"dermatome-lee-{root}"].patches) >= 0.5, place


@BOTH
@pytest.mark.parametrize("root", ["l3", "l4", "l5", "s1", "s2"])
def test_no_other_default_dermatome_is_stronger_at_a_key_point(root, side):
    lee = [region for region in REGIONS.values() if region.id.startswith("dermatome-lee")]
    place = coordinates_of(SKIN, key_point(root, side))
    assert max(lee, key=lambda region: weight_at(place, region.patches)).id == f"dermatome-lee-{root}"


@pytest.mark.parametrize("region", REGIONS)
def test_regions_of_the_right_lie_at_positive_x_and_their_mirror_images_on_the_left(region):
    right, left = share(region, Side.RIGHT), share(region, Side.LEFT)
    assert right.max() > 0.9
    assert SKIN.points[right > 0.01, 0].min() > -0.05
    assert centre(region, Side.RIGHT)[0] > 0 > centre(region, Side.LEFT)[0]
    np.testing.assert_allclose(left[MIRROR], right, atol=0.02)


@BOTH
def test_the_front_zone_holds_the_patella_seen_from_the_front(side):
    patella = mark("patella-centre", side)
    assert weight_at(coordinates_of(SKIN, patella + 25 * FRONT), REGIONS["KN_ANT"].patches) > 0.95


@BOTH
def test_the_front_zone_ends_at_the_tibial_tuberosity(side):
    tuberosity = coordinates_of(SKIN, mark("tibial-tuberosity", side) + 20 * FRONT)
    assert 0.2 < weight_at(tuberosity, REGIONS["KN_ANT"].patches) < 0.8


@BOTH
def test_inner_zones_lie_inside_of_the_knees_axis_and_outer_zones_outside(side):
    axis = abs(mark("knee-centre", side)[0])
    for zone in ("KN_AM", "KN_SM", "KN_MJL"):
        assert abs(centre(zone, side)[0]) < axis - 20, zone
    for zone in ("KN_AL", "KN_SL", "KN_LJL"):
        assert abs(centre(zone, side)[0]) > axis + 20, zone


@BOTH
def test_zones_lie_above_and_below_the_joint_line_as_their_borders_say(side):
    joint = mark("knee-centre", side)[2]
    assert centre("KN_AM", side)[2] < joint - 15
    assert centre("KN_AL", side)[2] < joint - 15
    assert centre("KN_SM", side)[2] > joint + 15
    assert centre("KN_SL", side)[2] > joint + 15
    for zone in ("KN_MJL", "KN_LJL"):
        felt = SKIN.points[share(zone, side) > 0.5, 2]
        assert np.abs(felt - joint).max() < 13, zone


@BOTH
def test_the_back_zone_lies_behind_the_epicondyles_and_faces_backwards(side):
    felt = share("KN_POST", side) > 0.6
    assert SKIN.points[felt, 1].max() < mark("lateral-epicondyle", side)[1] + 3
    assert region_middle(SKIN, side, REGIONS["KN_POST"].patches)[1][1] < -0.8
    assert region_middle(SKIN, side, REGIONS["KN_ANT"].patches)[1][1] > 0.8


@BOTH
@pytest.mark.parametrize(("landmark", "zone"), [("fibular-head", "KN_AL"), ("lateral-epicondyle", "KN_SL")])
def test_bony_points_that_a_border_names_lie_in_their_zone(landmark, zone, side):
    place = coordinates_of(SKIN, mark(landmark, side) + 10 * outwards(side))
    assert weight_at(place, REGIONS[zone].patches) >= 0.4


@BOTH
def test_angles_run_from_the_front_by_the_outer_side_to_the_back(side):
    knee, out = mark("knee-centre", side), outwards(side)
    expected = {0: 70 * FRONT, 90: 60 * out, 180: -60 * FRONT, 270: -60 * out}
    for angle, way in expected.items():
        found = coordinates_of(SKIN, knee + 26 * UP + way).angle
        assert abs((found - angle + 180) % 360 - 180) < 9


@BOTH
def test_heights_count_from_joint_to_joint(side):
    knee, ankle = mark("knee-centre", side), mark("ankle-centre", side)
    middle = coordinates_of(SKIN, (knee + ankle) / 2 + 60 * FRONT)
    assert middle.part is SkinPart.LEG
    assert middle.height == pytest.approx(50, abs=5)
    assert coordinates_of(SKIN, mark("great-toe-tip", side) + 8 * FRONT).height > 97
    assert coordinates_of(SKIN, mark("heel-back", side) - 8 * FRONT).height < 5


def test_millimetres_from_the_joint_line_are_the_same_on_both_sides_of_it():
    at = coordinates(SKIN)
    limb = (at.part == SkinPart.THIGH) | (at.part == SkinPart.LEG)
    above = SKIN.points[limb, 2] - mark("knee-centre", Side.RIGHT)[2]
    np.testing.assert_allclose(at.knee_mm[limb], above, atol=0.1)


@BOTH
def test_a_label_stands_on_the_skin_inside_its_region(side):
    for region in REGIONS.values():
        place = coordinates_of(SKIN, centre(region.id, side))
        assert weight_at(place, region.patches) > 0.7, region.id


def test_two_patches_that_touch_join_without_a_seam():
    def patch(first: float, last: float) -> Patch:
        return Patch("knee", -60, 60, (first, last))

    whole = weights(SKIN, Side.RIGHT, [patch(0, 120)])
    joined = weights(SKIN, Side.RIGHT, [patch(0, 60), patch(60, 120)])
    np.testing.assert_allclose(joined, whole, atol=1e-5)


def test_all_round_means_all_round():
    ring = Patch("knee", -40, 40, (0, 360), soft_along=5)
    share_of_ring = weights(SKIN, Side.LEFT, [ring])
    at = coordinates(SKIN)
    inside = (np.abs(at.knee_mm) < 30) & (SKIN.points[:, 0] < 0)
    assert share_of_ring[inside].min() == 1


PATCHES = st.builds(
    lambda part, low, size, first, span, along, around, slope: Patch(
        part, low, low + size, (first, (first + span) % 360), soft_along=along, soft_around=around, slope=slope
    ),
    st.sampled_from(["trunk", "thigh", "leg", "foot", "knee"]),
    st.floats(-60, 90), st.floats(1, 120), st.floats(0, 359), st.floats(5, 350),
    st.floats(0.5, 30), st.floats(1, 60), st.floats(-0.8, 0.8),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PATCHES, min_size=1, max_size=4))
def test_weights_lie_between_nothing_and_all_and_are_mirror_images(patches):
    right, left = weights(SKIN, Side.RIGHT, patches), weights(SKIN, Side.LEFT, patches)
    assert right.dtype == np.float32
    assert right.shape == (len(SKIN.points),)
    assert right.min() >= 0
    assert right.max() <= 1
    assert (right[SKIN.points[:, 0] < -0.05] == 0).all()
    np.testing.assert_allclose(left[MIRROR], right, atol=0.02)
