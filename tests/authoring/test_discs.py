"""Discs and thecal sac of the shipped bundle: they fill their room and nothing else."""

import numpy as np
import pytest

from anatomy.authoring.discs import OVERLAP_MM
from anatomy.authoring.spine_landmarks import endplates, vertebra_landmarks
from anatomy.facts.names import HerniationZone
from tests.authoring.spine_measures import (
    FRAME,
    SEGMENTS,
    VERTEBRAE,
    manifold_problems,
    shape,
    signed_distance,
    surface,
)


def _bones(segment: str) -> tuple[str, str]:
    above, below = segment.split("-")
    return above, "sacrum" if below == "S1" else below


def _disc(segment: str) -> str:
    return f"disc-{segment.lower()}"


def _height(segment: str, forwards: float) -> float:
    """Height of a disc in the midline, `forwards` millimetres before its middle."""
    pose = FRAME.poses[segment]
    found, _ = surface(_disc(segment)).ray_trace(pose.to_body([0, forwards, -25]), pose.to_body([0, forwards, 25]))
    z = pose.to_own(np.asarray(found, dtype=float))[:, 2]
    return float(z.max() - z.min()) - 2 * OVERLAP_MM


@pytest.mark.parametrize("name", [*(_disc(segment) for segment in SEGMENTS), "thecal-sac"])
def test_each_disc_and_the_sac_is_one_closed_surface(name: str) -> None:
    assert manifold_problems(name) == []


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_disc_reaches_into_bone_no_more_than_a_hair(segment: str) -> None:
    for bone in _bones(segment):
        assert signed_distance(shape(_disc(segment)).points, bone).min() > -0.45


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_disc_fills_the_gap_between_its_endplates(segment: str) -> None:
    pose = FRAME.poses[segment]
    disc, (upper, lower) = surface(_disc(segment)), _bones(segment)
    for x in (-14.0, -7.0, 0.0, 7.0, 14.0):
        for y in (-11.0, -5.0, 0.0, 5.0, 11.0):
            ends = pose.to_body([x, y, -25]), pose.to_body([x, y, 25])
            own = pose.to_own(np.asarray(disc.ray_trace(*ends)[0], dtype=float))
            top, bottom = pose.to_body([[x, y, own[:, 2].max()], [x, y, own[:, 2].min()]])
            assert abs(signed_distance([top], upper)[0]) < 0.6
            assert abs(signed_distance([bottom], lower)[0]) < 0.6


@pytest.mark.parametrize("segment", SEGMENTS)
def test_discs_are_as_high_as_measured(segment: str) -> None:
    figures = FRAME.disc(segment)
    depth = endplates(FRAME, segment)[0].depth
    assert _height(segment, 0.0) == pytest.approx(figures["height_centre"], abs=1.8)
    assert _height(segment, depth / 2 - 3) == pytest.approx(figures["height_front"], abs=2.0)
    assert _height(segment, -depth / 2 + 3) == pytest.approx(figures["height_back"], abs=2.0)


@pytest.mark.parametrize("segment", SEGMENTS[2:])
def test_lower_discs_are_wedges_open_to_the_front(segment: str) -> None:
    assert _height(segment, 12.0) > _height(segment, -12.0) + 2.0


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_healthy_disc_stands_out_less_than_a_millimetre_into_the_canal(segment: str) -> None:
    upper, lower = endplates(FRAME, segment)
    wall = min(upper.back_edge(0.0), lower.back_edge(0.0))
    p = FRAME.poses[segment].to_own(shape(_disc(segment)).points)
    behind = p[np.abs(p[:, 0]) < 2.0][:, 1].min()
    assert behind > wall - 1.0


@pytest.mark.parametrize("segment", SEGMENTS)
def test_herniation_zones_lie_on_the_disc_from_the_midline_outwards(segment: str) -> None:
    places = vertebra_landmarks(FRAME)
    row = np.array([places[f"{_disc(segment)}-{zone}"] for zone in HerniationZone])
    assert np.all(np.diff(row[:, 0]) > 5)
    assert np.abs(signed_distance(row, _disc(segment))).max() < 1.0


def test_the_sac_touches_neither_bone_nor_disc() -> None:
    for bone in (*VERTEBRAE, "sacrum"):
        assert signed_distance(shape("thecal-sac").points, bone).min() > 0.4, bone
    for segment in SEGMENTS:
        assert signed_distance(shape("thecal-sac").points, _disc(segment)).min() > 0.2, segment


@pytest.mark.parametrize("name", VERTEBRAE)
def test_the_sac_is_12_to_15_deep_and_15_to_18_wide_in_the_lumbar_canal(name: str) -> None:
    pose = FRAME.poses[name]
    p = pose.to_own(shape("thecal-sac").points)
    slab = p[np.abs(p[:, 2]) < 4.0]
    assert 12.0 <= np.ptp(slab[:, 1]) <= 15.5
    assert 15.0 <= np.ptp(slab[:, 0]) <= 18.0


def test_the_sac_runs_from_the_top_of_l1_to_the_second_sacral_level() -> None:
    z = shape("thecal-sac").points[:, 2]
    assert z.max() > FRAME.poses["L1"].origin[2] + 8
    assert -45 < z.min() < -12


@pytest.mark.parametrize("name", VERTEBRAE)
def test_the_sac_lies_against_the_back_wall(name: str) -> None:
    wall = vertebra_landmarks(FRAME)[f"{name.lower()}-back-wall"]
    gap = signed_distance([wall], "thecal-sac")[0]
    assert 0.6 < gap < 3.2
