"""The spine's ligaments of the shipped bundle: light, and fine where a bulging disc bends them."""

import numpy as np
import pytest

from tests.authoring.spine_measures import FRAME, SEGMENTS, shape, signed_distance

BEHIND = "posterior-longitudinal-ligament"
MIDLINE = (BEHIND, "anterior-longitudinal-ligament", *(f"ligamentum-flavum-{s.lower()}" for s in SEGMENTS))


def test_the_spines_ligaments_and_the_sac_stay_light() -> None:
    paired = sum(len(shape(f"facet-capsule-{s.lower()}-right").triangles) for s in SEGMENTS)
    count = 2 * paired + sum(len(shape(name).triangles) for name in MIDLINE)
    print("ligaments of the spine, both sides:", count, "triangles; sac:", len(shape("thecal-sac").triangles))
    assert count <= 14_000
    assert len(shape("thecal-sac").triangles) <= 2_400


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_posterior_ligament_has_rows_close_enough_over_each_disc_to_bend(segment: str) -> None:
    own = FRAME.poses[segment].to_own(shape(BEHIND).points)
    over = own[np.abs(own[:, 2]) < 6.0]
    heights = np.sort(over[np.abs(over[:, 0]) < 0.2, 2])
    steps = np.diff(heights)
    print(segment, len(over), "points, widest step", round(float(steps.max()), 2))
    assert len(over) >= 90
    assert steps.max() < 1.8


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_posterior_ligament_lies_on_each_disc_and_not_in_it(segment: str) -> None:
    own = FRAME.poses[segment].to_own(shape(BEHIND).points)
    over = shape(BEHIND).points[np.abs(own[:, 2]) < 4.0]
    away = signed_distance(over, f"disc-{segment.lower()}")
    print(segment, "from", round(float(away.min()), 2), "to", round(float(away.max()), 2), "off the disc")
    assert away.min() > -0.3
    assert away.min() < 0.8
