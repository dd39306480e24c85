"""The form of the shipped muscles: where they pale to tendon, how neighbours meet, and how the deep ones lie."""

import numpy as np
import pytest

from anatomy.authoring.muscle_table import figures
from anatomy.facts.names import StructureId
from tests.authoring.muscle_places import body, distance, gap, level, nerve_at, shape

MUSCLES = tuple(figures()["muscles"])
DEEPEST_OVERLAP_MM = 0.5


def test_multifidus_lies_against_the_facet_joints_and_under_the_flat_tendon_of_erector_spinae():
    for joint in ("facet-capsule-l3-l4", "facet-capsule-l4-l5", "facet-capsule-l5-s1"):
        nearest = distance(shape(joint).points, "multifidus").min()
        assert nearest < 4, f"{joint}: {nearest:.1f} mm from multifidus"
    for z in (10, 30, 57):
        deep, over = level("multifidus", z), level("erector-spinae", z)
        assert over[over[:, 0] < deep[:, 0].mean()][:, 1].min() < deep[:, 1].min(), f"nothing covers it behind at {z}"


def test_obturator_internus_passes_in_front_of_the_sciatic_nerve():
    nerve, muscle = nerve_at("sciatic-nerve", -132), level("obturator-internus", -132, within=6.0)
    before = muscle[np.abs(muscle[:, 0] - nerve[0]) < 12]
    assert len(before)
    assert (before[:, 1] > nerve[1] + 2).all()


def test_behind_the_inner_ankle_the_tibial_nerve_lies_between_tibialis_posterior_and_flexor_hallucis_longus():
    for z in (-925, -940):
        nerve = nerve_at("tibial-nerve", z)
        assert level("tibialis-posterior", z)[:, 1].mean() > nerve[1] + 3, z
        assert level("flexor-hallucis-longus", z)[:, 1].mean() < nerve[1] - 3, z
    for z in (-870, -900):  # above, flexor digitorum longus comes to lie behind and inside of tibialis posterior
        digitorum, posterior = level("flexor-digitorum-longus", z), level("tibialis-posterior", z)
        assert digitorum[:, 0].mean() < posterior[:, 0].mean(), z
        assert digitorum[:, 1].mean() < posterior[:, 1].mean(), z


def test_fibularis_brevis_lies_between_fibularis_longus_and_the_bone():
    for z in (-890, -905, -920):
        brevis, longus = level("fibularis-brevis", z), level("fibularis-longus", z)
        middles = (np.array([*one.mean(0), z]) for one in (brevis, longus))
        near, far = (gap("fibula", middle) for middle in middles)
        assert near < far, z


def tendon(muscle: str) -> tuple[np.ndarray, np.ndarray]:
    """Heights (N,) of a muscle's vertices and their shares of tendon (N,), 0 to 1."""
    one = shape(muscle)
    return one.points[:, 2], one.per_point["tendon"] / 255.0


@pytest.mark.parametrize("muscle", MUSCLES)
def test_each_muscle_has_flesh_and_the_two_sides_are_alike(muscle: str):
    _, share = tendon(muscle)
    assert (share < 0.2).mean() > 0.1
    left = body().shapes[StructureId(f"{muscle}-left")].per_point["tendon"]
    np.testing.assert_array_equal(left, shape(muscle).per_point["tendon"])


@pytest.mark.parametrize(
    ("muscle", "flesh", "pale"),
    [
        ("gastrocnemius", (-740, -620), (-980, -800)),
        ("rectus-femoris", (-360, -180), (-510, -455)),
        ("semitendinosus", (-360, -220), (-620, -480)),
        ("semimembranosus", (-480, -360), (-215, -160)),
        ("tensor-fasciae-latae", (-150, -60), (-560, -240)),
        ("tibialis-anterior", (-760, -640), (-950, -870)),
        ("flexor-hallucis-longus", (-860, -760), (-985, -935)),
        ("erector-spinae", (120, 180), (-50, -10)),
    ],
)
def test_a_belly_is_flesh_and_its_ends_are_tendon(muscle: str, flesh: tuple[int, int], pale: tuple[int, int]):
    z, share = tendon(muscle)
    assert np.median(share[(z > flesh[0]) & (z < flesh[1])]) < 0.15
    assert share[(z > pale[0]) & (z < pale[1])].mean() > 0.85


@pytest.mark.parametrize(
    ("one", "other", "z"),
    [
        ("semitendinosus", "semimembranosus", -330),
        ("semitendinosus", "biceps-femoris", -330),
        ("semimembranosus", "adductor-magnus", -330),
        ("rectus-femoris", "vastus-lateralis", -320),
        ("gracilis", "adductor-magnus", -330),
        ("gastrocnemius", "soleus", -720),
        ("tibialis-anterior", "extensor-digitorum-longus", -700),
        ("soleus", "flexor-hallucis-longus", -800),
        ("flexor-digitorum-longus", "tibialis-posterior", -760),
    ],
)
def test_neighbours_in_a_compartment_share_a_border(one: str, other: str, z: float):
    cut = level(one, z, within=2.0)
    away = distance(np.column_stack([cut, np.full(len(cut), z)]), other)
    assert (away < 1.6).mean() > 0.04, f"only {(away < 1.6).mean():.0%} of the outline touches"
    assert away.min() > -DEEPEST_OVERLAP_MM
