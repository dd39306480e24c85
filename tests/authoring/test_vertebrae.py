"""The five lumbar vertebrae of the shipped bundle against the measurements that they were made from."""

from itertools import pairwise

import numpy as np
import pytest

from anatomy.authoring.spine_landmarks import vertebra_landmarks
from tests.authoring.spine_measures import (
    FRAME,
    VERTEBRAE,
    body_height,
    canal_depth,
    canal_width,
    clearance,
    endplate_depth,
    endplate_width,
    manifold_problems,
    own_points,
    pedicle_width,
    shape,
    signed_distance,
)

NEIGHBOURS = [*pairwise(VERTEBRAE), ("L5", "sacrum")]


@pytest.mark.parametrize("name", VERTEBRAE)
def test_each_vertebra_is_one_closed_surface_turned_outwards(name: str) -> None:
    assert manifold_problems(name) == []


@pytest.mark.parametrize("name", VERTEBRAE)
def test_triangle_counts_stay_in_budget(name: str) -> None:
    assert 7_000 <= len(shape(name).triangles) <= 8_200


@pytest.mark.parametrize("name", VERTEBRAE)
def test_both_transverse_processes_reach_the_measured_span(name: str) -> None:
    right, left = own_points(name)[:, 0].max(), own_points(name)[:, 0].min()
    assert right - left == pytest.approx(FRAME.vertebra(name)["transverse_span"], abs=3.0)
    assert right == pytest.approx(-left, abs=1.5)


@pytest.mark.parametrize("name", VERTEBRAE)
def test_the_spinous_process_reaches_back_to_its_tip(name: str) -> None:
    assert own_points(name)[:, 1].min() == pytest.approx(FRAME.vertebra(name)["spinous_tip"], abs=2.0)


@pytest.mark.parametrize("name", VERTEBRAE)
@pytest.mark.parametrize("which", ["upper", "lower"])
def test_endplates_are_as_wide_as_measured(name: str, which: str) -> None:
    assert endplate_width(name, which) == pytest.approx(FRAME.vertebra(name)[f"endplate_width_{which}"], abs=1.5)


@pytest.mark.parametrize("name", VERTEBRAE)
@pytest.mark.parametrize("which", ["upper", "lower"])
def test_endplates_are_as_deep_as_measured(name: str, which: str) -> None:
    assert endplate_depth(name, which) == pytest.approx(FRAME.vertebra(name)[f"endplate_depth_{which}"], abs=1.5)


@pytest.mark.parametrize("name", VERTEBRAE)
@pytest.mark.parametrize("place", ["front", "centre", "back"])
def test_bodies_are_as_high_as_measured(name: str, place: str) -> None:
    assert body_height(name, place) == pytest.approx(FRAME.vertebra(name)[f"height_{place}"], abs=1.5)


def test_the_body_of_l5_is_a_wedge_higher_in_front() -> None:
    assert body_height("L5", "front") - body_height("L5", "back") > 2.5


@pytest.mark.parametrize("name", VERTEBRAE)
def test_the_canal_is_as_wide_between_the_pedicles_as_measured(name: str) -> None:
    assert canal_width(name) == pytest.approx(FRAME.vertebra(name)["canal_width"], abs=1.0)


@pytest.mark.parametrize("name", VERTEBRAE)
def test_the_canal_is_as_deep_as_measured(name: str) -> None:
    assert canal_depth(name) == pytest.approx(FRAME.vertebra(name)["canal_depth"], abs=1.0)


@pytest.mark.parametrize("name", VERTEBRAE[:4])  # the transverse process of L5 springs from the pedicle itself
def test_pedicles_are_as_thick_as_measured(name: str) -> None:
    assert pedicle_width(name) == pytest.approx(FRAME.vertebra(name)["pedicle_width"], abs=2.0)


@pytest.mark.parametrize(("upper", "lower"), NEIGHBOURS)
def test_neighbouring_bones_never_overlap(upper: str, lower: str) -> None:
    least = clearance(upper, lower)
    print(f"{upper}-{lower}: {least:.2f} mm")
    assert least > 0.5, f"{upper} and {lower} come within {least:.2f} mm"


@pytest.mark.parametrize("index", range(5))
def test_facet_joints_are_gaps_of_cartilage_thickness_between_two_bones(index: int) -> None:
    upper, lower = NEIGHBOURS[index]
    below = "s1" if lower == "sacrum" else lower.lower()
    joint = vertebra_landmarks(FRAME)[f"{upper.lower()}-{below}-facet-joint"]
    for side in (1, -1):
        place = joint * [side, 1, 1]
        to_upper, to_lower = signed_distance([place], upper)[0], signed_distance([place], lower)[0]
        assert 0.2 < to_upper < 2.2
        assert 0.2 < to_lower < 2.2


@pytest.mark.parametrize("index", range(5))
def test_a_root_finds_room_in_every_foramen(index: int) -> None:
    upper, lower = NEIGHBOURS[index]
    below = "s1" if lower == "sacrum" else lower.lower()
    places = vertebra_landmarks(FRAME)
    key = f"{upper.lower()}-{below}"
    for what in ("foramen", "foramen-root", "foramen-exit"):
        for side in (1, -1):
            place = places[f"{key}-{what}"] * [side, 1, 1]
            for bone in (upper, lower):
                assert signed_distance([place], bone)[0] > 2.5, f"{key}-{what} lies in or at {bone}"


def test_the_right_side_landmarks_lie_at_positive_x() -> None:
    median = ("canal", "back-wall", "spinous-tip", "central")
    for name, place in vertebra_landmarks(FRAME).items():
        if name.endswith(median):
            assert place[0] == 0
        else:
            assert place[0] > 5, name


def test_bodies_grow_wider_and_facets_farther_apart_downwards() -> None:
    widths = [endplate_width(name, "upper") for name in VERTEBRAE]
    facets = [vertebra_landmarks(FRAME)[f"{name.lower()}-superior-facet"][0] for name in VERTEBRAE]
    assert np.all(np.diff(widths) > 0)
    assert np.all(np.diff(facets) > 0)
