"""Roots followed inside trunks: equal bands round the section, turned so that they go on from trunk to branch."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.facts.names import RootName, StructureId
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.geometry.fibres import Band, bands, roots_in, shares_of, strand_bands
from anatomy.geometry.shapes import Shape

FACTS = load_shipped_facts()
NERVES = tuple(FACTS.nerves)
ROOTS = tuple(FACTS.roots)
turns = st.floats(0, 1, exclude_max=True)


def ring(nerve: str, corners: int = 64, carries: int = 255) -> Shape:
    """One ring of vertices of a nerve, evenly spread round its section."""
    angle = np.arange(corners) * 2 * np.pi / corners
    points = np.column_stack([np.cos(angle), np.sin(angle), np.zeros(corners)]).astype(np.float32)
    per_point = {
        "around": np.round(np.arange(corners) * 256 / corners).astype(np.uint8),
        "carries": np.full(corners, carries, np.uint8),
    }
    return Shape(
        StructureId(f"{nerve}-left"), points, np.zeros((0, 3), np.int32), points, np.zeros(corners, np.uint8), per_point
    )


def lit(shape: Shape, root: RootName) -> np.ndarray:
    """How much of a root's fibres there is at each vertex."""
    return shares_of(shape, strand_bands(FACTS, shape, root))


def overlap(a: Band, b: Band) -> float:
    """Length that two bands share, turns, for bands of at most half a turn in all."""
    apart = abs((a.middle - b.middle + 0.5) % 1.0 - 0.5)
    return (a.width + b.width) / 2 - apart


@pytest.mark.parametrize("nerve", [*NERVES, "root-l4", "root-s1"])
def test_the_bands_of_all_roots_of_a_nerve_make_one_turn_in_order_of_level(nerve: str) -> None:
    found = bands(FACTS, nerve)
    assert list(found) == [root for root in ROOTS if root in found]
    assert sum(one.width for one in found.values()) == pytest.approx(1)
    rows = list(found.values())
    for one, following in zip(rows, [*rows[1:], rows[0]], strict=True):
        gap = (following.begin - one.begin - one.width + 0.5) % 1.0 - 0.5
        assert gap == pytest.approx(0, abs=1e-9)


@settings(deadline=None)
@given(nerve=st.sampled_from(NERVES), around=turns, soft=st.floats(0.001, 0.2))
def test_at_every_place_round_a_nerve_the_shares_of_its_roots_add_up_to_one(
    nerve: str, around: float, soft: float
) -> None:
    shares = [float(one.shares(around, soft)) for one in bands(FACTS, nerve).values()]
    assert min(shares) >= 0
    assert sum(shares) == pytest.approx(1, abs=1e-6)


@settings(deadline=None)
@given(begin=turns, width=st.floats(0.05, 1), turn=turns, around=turns)
def test_turning_band_and_place_together_changes_nothing(
    begin: float, width: float, turn: float, around: float
) -> None:
    here = Band(begin, width).shares(around)
    there = Band((begin + turn) % 1.0, width).shares((around + turn) % 1.0)
    assert float(here) == pytest.approx(float(there), abs=1e-6)


@pytest.mark.parametrize("nerve", ["femoral-nerve", "sciatic-nerve", "tibial-nerve", "common-fibular-nerve"])
def test_l4_has_a_band_in_the_great_nerves_that_it_feeds(nerve: str) -> None:
    found = bands(FACTS, nerve).get(RootName("L4"))
    assert found is not None
    assert 0 < found.width < 1


@pytest.mark.parametrize("nerve", NERVES)
def test_a_root_has_a_band_only_where_the_facts_say_that_it_feeds_the_nerve(nerve: str) -> None:
    fed = set(roots_in(FACTS, nerve))
    for root in ROOTS:
        assert (bands(FACTS, nerve).get(root) is not None) is (root in fed)
        assert bool(lit(ring(nerve), root).max() > 0.5) is (root in fed)


def test_l4_takes_no_band_of_the_sural_nerve_and_s1_none_of_the_femoral_nerve() -> None:
    assert RootName("L4") not in bands(FACTS, "sural-nerve")
    assert RootName("S1") not in bands(FACTS, "femoral-nerve")
    assert not lit(ring("sural-nerve"), RootName("L4")).any()


@pytest.mark.parametrize("nerve", [name for name, row in FACTS.nerves.items() if row.leaves])
def test_a_band_goes_on_where_a_branch_leaves_its_trunk(nerve: str) -> None:
    parent = bands(FACTS, FACTS.nerves[nerve].leaves[0])
    shared = [(root, one) for root, one in bands(FACTS, nerve).items() if root in parent]
    assert shared
    for root, one in shared:
        assert overlap(one, parent[root]) > 0.1, root


def test_a_root_alone_fills_its_own_section() -> None:
    assert dict(bands(FACTS, "root-l4")) == {"L4": Band(0.0, 1.0)}
    assert lit(ring("root-l4"), RootName("L4")).min() == pytest.approx(1)


def test_a_strand_that_brings_one_root_belongs_to_that_root_alone() -> None:
    only_l3 = ring("obturator-nerve", carries=1 << ROOTS.index(RootName("L3")))
    assert lit(only_l3, RootName("L3")).min() == pytest.approx(1)
    assert lit(only_l3, RootName("L4")).max() == 0


def test_each_root_lights_its_equal_share_of_the_vertices() -> None:
    shares = [float(lit(ring("sciatic-nerve"), root).mean()) for root in ("L4", "L5", "S1", "S2", "S3")]
    assert shares == pytest.approx([0.2] * 5, abs=0.01)


def test_an_unknown_nerve_has_no_bands_and_a_bone_no_fibres() -> None:
    assert not bands(FACTS, "no-such-nerve")
    bone = ring("femur")
    with pytest.raises(KeyError):
        lit(Shape(bone.id, bone.points, bone.triangles, bone.normals, bone.occlusion), RootName("L4"))
