"""Nucleus and endplates of the shipped bundle: inside their disc, between the right bones, of sensible size."""

import numpy as np
import pytest
from scipy.spatial import ConvexHull

from anatomy.authoring.discs import OVERLAP_MM
from tests.authoring.spine_measures import FRAME, SEGMENTS, clearance, manifold_problems, shape, signed_distance

PARTS = tuple(
    name for s in SEGMENTS for name in (f"nucleus-{s}", f"endplate-{s}-upper", f"endplate-{s}-lower")
)  # fmt: skip
NAMES = tuple(name.lower() for name in PARTS)


def _own(name: str, segment: str) -> np.ndarray:
    return FRAME.poses[segment].to_own(shape(name).points)


def _area(name: str, segment: str) -> float:
    """Area of a part seen along the disc's own axis."""
    return float(ConvexHull(_own(name, segment)[:, :2]).volume)


@pytest.mark.parametrize("name", NAMES)
def test_each_part_of_a_disc_is_one_closed_surface(name: str) -> None:
    assert manifold_problems(name) == []


@pytest.mark.parametrize("segment", SEGMENTS)
def test_discs_and_their_parts_stay_light(segment: str) -> None:
    key = segment.lower()
    assert len(shape(f"disc-{key}").triangles) <= 2_000
    assert len(shape(f"nucleus-{key}").triangles) <= 500
    for which in ("upper", "lower"):
        assert len(shape(f"endplate-{key}-{which}").triangles) <= 400


@pytest.mark.parametrize("segment", SEGMENTS)
def test_all_lies_inside_the_disc(segment: str) -> None:
    key = segment.lower()
    nucleus = signed_distance(shape(f"nucleus-{key}").points, f"disc-{key}").max()
    plates = max(signed_distance(shape(f"endplate-{key}-{w}").points, f"disc-{key}").max() for w in ("upper", "lower"))
    print(
        segment, "nearest to the disc's surface: nucleus", round(float(nucleus), 2), "plates", round(float(plates), 2)
    )
    assert nucleus < -0.4
    assert plates < OVERLAP_MM / 2


@pytest.mark.parametrize("segment", SEGMENTS)
def test_nucleus_and_endplates_do_not_touch(segment: str) -> None:
    key = segment.lower()
    for which in ("upper", "lower"):
        assert clearance(f"nucleus-{key}", f"endplate-{key}-{which}") > 0.03


@pytest.mark.parametrize("segment", SEGMENTS)
def test_endplates_lie_on_their_own_bones_and_are_thin(segment: str) -> None:
    above, below = segment.split("-")
    for which, bone in (("upper", above), ("lower", "sacrum" if below == "S1" else below)):
        away = signed_distance(shape(f"endplate-{segment.lower()}-{which}").points, bone)
        assert away.min() > -0.35
        assert 0.5 < away.max() < 1.2


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_nucleus_takes_about_two_fifths_of_the_disc(segment: str) -> None:
    share = _area(f"nucleus-{segment.lower()}", segment) / _area(f"disc-{segment.lower()}", segment)
    print(segment, "share of the disc's area:", round(share, 2))
    assert 0.33 < share < 0.47


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_nucleus_lies_a_little_behind_the_middle_and_bulges_up_and_down(segment: str) -> None:
    own, disc = _own(f"nucleus-{segment.lower()}", segment), _own(f"disc-{segment.lower()}", segment)
    behind = (disc[:, 1].max() + disc[:, 1].min()) / 2 - (own[:, 1].max() + own[:, 1].min()) / 2
    assert 0.5 < behind < 4.0
    middle = np.abs(own[:, 0]) < 4
    rim = np.abs(own[:, 0]) > np.abs(own[:, 0]).max() - 1.5
    assert np.ptp(own[middle, 2]) > 1.8 * np.ptp(own[rim, 2])


@pytest.mark.parametrize("name", NAMES)
def test_parts_of_a_disc_are_even_on_both_sides(name: str) -> None:
    low, high = shape(name).bounds
    assert abs(low[0] + high[0]) < 0.3
