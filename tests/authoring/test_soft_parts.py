"""The shipped soft parts of knee and spine: closed, attached where they belong, clear of bone and nerve."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from numpy.typing import NDArray

from anatomy.authoring.frame import standing_man
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
CARTILAGE = ("femoral-cartilage-right", "tibial-cartilage-right", "patellar-cartilage-right")
MENISCI = ("medial-meniscus-right", "lateral-meniscus-right")
LIGAMENTS = (
    "anterior-cruciate-ligament-right", "posterior-cruciate-ligament-right", "tibial-collateral-ligament-right",
    "fibular-collateral-ligament-right", "patellar-ligament-right", "quadriceps-tendon-right",
)  # fmt: skip
KNEE = (*CARTILAGE, *MENISCI, *LIGAMENTS)
SEGMENTS = ("l1-l2", "l2-l3", "l3-l4", "l4-l5", "l5-s1")
FLAVA = tuple(f"ligamentum-flavum-{segment}" for segment in SEGMENTS)
CAPSULES = tuple(f"facet-capsule-{segment}-right" for segment in SEGMENTS)
STRAPS = ("anterior-longitudinal-ligament", "posterior-longitudinal-ligament")
SPINE = (*FLAVA, *CAPSULES, *STRAPS)
KNEE_BONES = ("femur-right", "tibia-right", "patella-right", "fibula-right")
SPINE_BONES = ("L1", "L2", "L3", "L4", "L5", "sacrum")
DEEPEST_IN_BONE_MM = -0.3
SEATED_MM = -0.6
"""Cartilage is let into its bone by a fifth of a millimetre, and the coarser surfaces of both add to that."""
ROOTED_MM = -2.3
"""Ligaments root 1.5 mm deep, so that no edge of theirs stands on the bone."""


@cache
def body() -> Body:
    return read_bundle(BUNDLE)


def shape(name: str) -> Shape:
    return body().shapes[StructureId(name)]


@cache
def surface(name: str) -> pv.PolyData:
    one = shape(name)
    return pv.PolyData(one.points, np.hstack([np.full((len(one.triangles), 1), 3), one.triangles]).ravel())


def knee(name: str) -> NDArray[np.float64]:
    """Points about the knee's middle: lateral, front, up."""
    return shape(name).points.astype(np.float64) - standing_man()["knee-centre"]


def from_to(first: str, second: str) -> float:
    """Smallest distance (negative: overlap) from points and middles of triangles of one part to another, at most 4 mm."""
    one = shape(first)
    corner = one.points[one.triangles].astype(np.float64)
    places = np.vstack([one.points.astype(np.float64), corner.mean(axis=1)])
    low, high = shape(second).bounds
    near = places[np.all((places > low - 4) & (places < high + 4), axis=1)]
    if len(near) == 0:
        return 4.0
    found = pv.PolyData(near).compute_implicit_distance(surface(second))["implicit_distance"]
    return float(min(np.min(found), 4.0))


def between(first: str, second: str) -> float:
    return min(from_to(first, second), from_to(second, first))


@pytest.mark.parametrize("name", [*KNEE, *SPINE])
def test_every_soft_part_is_a_closed_surface_that_faces_outwards(name: str) -> None:
    t = shape(name).triangles
    directed = np.vstack([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    _, count = np.unique(np.sort(directed, axis=1), axis=0, return_counts=True)
    assert (count == 2).all()
    assert len(np.unique(directed, axis=0)) == len(directed), "neighbouring triangles run the same way round"
    a, b, c = (shape(name).points[t[:, i]].astype(np.float64) for i in range(3))
    assert (np.cross(a, b) * c).sum() / 6 > 100


@pytest.mark.parametrize("name", [*KNEE, *CAPSULES])
def test_right_soft_parts_lie_on_the_right_and_left_ones_mirror_them(name: str) -> None:
    right, left = shape(name), shape(name.replace("-right", "-left"))
    assert right.points[:, 0].min() > 0
    np.testing.assert_allclose(left.centre * np.array([-1, 1, 1]), right.centre, atol=0.05)


@pytest.mark.parametrize("name", [*FLAVA, *STRAPS])
def test_soft_parts_of_the_midline_are_even_on_both_sides(name: str) -> None:
    low, high = shape(name).bounds
    assert abs(low[0] + high[0]) < 0.8
    assert abs(shape(name).points[:, 0].mean()) < 0.8


def test_the_soft_parts_of_one_side_stay_light() -> None:
    count = [len(shape(name).triangles) for name in (*KNEE, *SPINE)]
    print("soft parts of one side:", sum(count), "triangles")
    assert min(count) >= 290
    assert max(count) <= 2_600
    assert sum(count[: len(KNEE)]) <= 8_900
    assert sum(count) <= 21_000


@pytest.mark.parametrize("name", KNEE)
def test_no_soft_part_of_the_knee_reaches_into_bone(name: str) -> None:
    worst = {bone: round(between(name, bone), 2) for bone in KNEE_BONES}
    print(name, worst)
    deepest = ROOTED_MM if name in LIGAMENTS else SEATED_MM if name in CARTILAGE else DEEPEST_IN_BONE_MM
    assert min(worst.values()) >= deepest


def breadth(name: str, z: float, axis: int, within: float = 2.0) -> float:
    """Extent of what is seen of a part (outside bone) along an axis in a level slab about the knee's height z."""
    p = shape(name).points.astype(np.float64)
    height = standing_man()["knee-centre"][2] + z
    near = p[np.abs(p[:, 2] - height) < within]
    buried = np.min(
        [pv.PolyData(near).compute_implicit_distance(surface(b))["implicit_distance"] for b in KNEE_BONES], axis=0
    )
    return float(np.ptp(near[buried > -0.2][:, axis]))


def test_the_collaterals_spread_where_they_meet_bone() -> None:
    cord, band = "fibular-collateral-ligament-right", "tibial-collateral-ligament-right"
    middle = breadth(cord, 0, 1)
    assert 4 < middle < 7, "a round cord"
    assert min(breadth(cord, 18, 1), breadth(cord, -15, 1)) > middle + 0.8
    assert breadth(band, 0, 1) > 14, "a broad band"
    p = knee(band)
    assert np.ptp(p[np.abs(p[:, 2] + 45) < 2][:, 0]) < 10, "flat, however the bone slants"


def test_the_quadriceps_tendon_thins_out_upwards_and_ends_as_a_tongue_on_the_patella() -> None:
    name = "quadriceps-tendon-right"
    breadths = [breadth(name, z, 0) for z in (120, 100, 75, 48)]
    assert breadths == sorted(breadths)
    assert breadths[0] < 10
    assert breadths[-1] > 30
    lowest, base = knee(name)[:, 2].min(), knee("patella-right")[:, 2].max()
    assert 8 < base - lowest < 24, "its front fibres run on over the bone"


def test_the_patellar_ligament_narrows_to_the_tuberosity() -> None:
    name = "patellar-ligament-right"
    assert breadth(name, -2, 0) > breadth(name, -30, 0) + 3 > breadth(name, -44, 0) + 5


def test_the_cruciates_are_slender_in_the_middle_and_spread_at_both_ends() -> None:
    for name in LIGAMENTS[:2]:
        p = shape(name).points.astype(np.float64)
        axis = np.linalg.svd(p - p.mean(0), full_matrices=False)[2][0]
        along = (p - p.mean(0)) @ axis
        share = (along - along.min()) / np.ptp(along)

        def girth(low: float, high: float) -> float:
            part = p[(share > low) & (share < high)]  # noqa: B023  # used at once
            across = part - part.mean(0)
            return float(np.linalg.norm(across - np.outer(across @ axis, axis), axis=1).max())  # noqa: B023

        middle = girth(0.42, 0.58)
        assert min(girth(0.1, 0.26), girth(0.74, 0.9)) > middle + 0.4


@pytest.mark.parametrize("name", SPINE)
def test_no_soft_part_of_the_spine_reaches_into_bone(name: str) -> None:
    worst = {bone: round(between(name, bone), 2) for bone in SPINE_BONES}
    print(name, worst)
    assert min(worst.values()) >= DEEPEST_IN_BONE_MM


@pytest.mark.parametrize("name", [*KNEE, *SPINE])
def test_nerves_are_free_of_soft_parts(name: str) -> None:
    nerves = [key for key in body().shapes if ("root" in key or "nerve" in key or "branch" in key or "trunk" in key)]
    right = [key for key in nerves if key.endswith("-right")]
    worst = min((round(between(name, key), 2), key) for key in right)
    print(name, worst)
    assert worst[0] >= 0.0


@pytest.mark.parametrize("name", [*FLAVA, *CAPSULES, STRAPS[1]])
def test_the_thecal_sac_is_free_of_ligaments(name: str) -> None:
    gap = between(name, "thecal-sac")
    print(name, round(gap, 2))
    assert gap >= 0.0


@pytest.mark.parametrize(("first", "second"), [(a, b) for i, a in enumerate(KNEE) for b in KNEE[i + 1 :]])
def test_soft_parts_of_the_knee_do_not_overlap(first: str, second: str) -> None:
    assert between(first, second) >= -0.1


def test_the_anterior_cruciate_runs_from_the_lateral_condyle_forwards_and_down() -> None:
    p = knee("anterior-cruciate-ligament-right")
    top, bottom = p[p[:, 2] > np.percentile(p[:, 2], 90)].mean(0), p[p[:, 2] < np.percentile(p[:, 2], 10)].mean(0)
    assert top[0] > 5, "lateral"
    assert top[1] < -10, "far back in the notch"
    assert abs(bottom[0]) < 5
    assert bottom[1] > 5, "in front of the eminence"
    assert 25 < np.linalg.norm(top - bottom) < 42


def test_the_posterior_cruciate_runs_from_the_medial_condyle_backwards_and_down() -> None:
    p = knee("posterior-cruciate-ligament-right")
    top, bottom = p[p[:, 2] > np.percentile(p[:, 2], 90)].mean(0), p[p[:, 2] < np.percentile(p[:, 2], 10)].mean(0)
    assert top[0] < -5, "medial"
    assert top[1] > -5
    assert abs(bottom[0]) < 6
    assert bottom[1] < -18, "over the back edge of the tibia"
    assert bottom[2] < -6, "below the joint line"


def test_the_cruciates_touch_femur_and_tibia() -> None:
    for name in LIGAMENTS[:2]:
        assert from_to(name, "femur-right") < 0
        assert from_to(name, "tibia-right") < 0


def test_the_collaterals_lie_on_their_own_sides() -> None:
    medial, lateral = knee("tibial-collateral-ligament-right"), knee("fibular-collateral-ligament-right")
    assert medial[:, 0].max() < -5
    assert medial[:, 2].max() > 20
    assert -75 < medial[:, 2].min() < -60
    assert lateral[:, 0].min() > 30
    assert from_to("fibular-collateral-ligament-right", "fibula-right") < 0.1
    assert from_to("tibial-collateral-ligament-right", "fibula-right") > 3


def test_the_patellar_ligament_runs_from_the_apex_to_the_tuberosity() -> None:
    p = shape("patellar-ligament-right").points.astype(np.float64)
    middle = p[np.abs(p[:, 2] - (standing_man()["patella-apex"][2] - 15)) < 2]
    assert 25 <= np.ptp(middle[:, 0]) <= 30
    assert from_to("patellar-ligament-right", "patella-right") < 0.1
    assert np.linalg.norm(p - standing_man()["tibial-tuberosity"], axis=1).min() < 6


def test_menisci_lie_between_femur_and_tibia_in_their_own_halves() -> None:
    for name, side in zip(MENISCI, (-1, 1), strict=True):
        p = knee(name)
        assert (p[:, 0] * side > -1.5).all()
        assert p[:, 2].max() < knee("femoral-cartilage-right")[:, 2].max()
        above = from_to(name, "femoral-cartilage-right")
        below = from_to(name, "tibial-cartilage-right")
        print(name, "gap to femoral cartilage", round(above, 2), "to tibial", round(below, 2))
        assert above < 0.6
        assert below < 0.6


def test_the_lateral_meniscus_is_rounder_than_the_medial_one() -> None:
    def between_horns(name: str) -> float:
        p = knee(name)
        inner = p[np.abs(p[:, 0]) < np.abs(p[:, 0]).min() + 5]
        front = inner[:, 1] > np.median(p[:, 1])
        return float(inner[front, 1].mean() - inner[~front, 1].mean())

    medial, lateral = (between_horns(name) for name in MENISCI)
    print("from horn to horn:", round(medial, 1), "medial,", round(lateral, 1), "lateral")
    assert 8 < lateral < 0.65 * medial


def test_menisci_are_thick_at_the_rim_and_thin_inside() -> None:
    for name, side in zip(MENISCI, (-1, 1), strict=True):
        p = knee(name)
        waist = p[np.abs(p[:, 1] + 5) < 2.5]
        out = waist[:, 0] * side
        rim, edge = waist[out > out.max() - 3], waist[out < out.min() + 2]
        assert 4 < np.ptp(rim[:, 2]) < 8.5
        assert np.ptp(edge[:, 2]) < 3


def test_the_yellow_ligaments_lie_behind_the_sac_and_the_longitudinal_ones_before_it() -> None:
    sac = shape("thecal-sac").points
    for name in FLAVA:
        centre = shape(name).centre
        level = sac[np.abs(sac[:, 2] - centre[2]) < 6]
        assert centre[1] < level[:, 1].mean()
    for segment in SEGMENTS:
        z = shape(f"disc-{segment}").centre[2]
        fronts = [p[np.abs(p[:, 2] - z) < 4, 1].mean() for p in (sac, shape(STRAPS[1]).points, shape(STRAPS[0]).points)]
        assert fronts == sorted(fronts)


def test_capsules_lie_at_their_joints() -> None:
    for segment, name in zip(SEGMENTS, CAPSULES, strict=True):
        joint = body().landmarks[f"{segment}-facet-joint-right"]
        assert np.linalg.norm(shape(name).centre - joint) < 6
