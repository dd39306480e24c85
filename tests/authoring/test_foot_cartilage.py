"""The cartilage of ankle and foot: closed sheets between bones, never in them."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from hypothesis import given, settings
from hypothesis import strategies as st

from anatomy.authoring.foot_cartilage import ANKLE, BONES_OF_THE_FOOT, CLEAR_MM, FOOT, Joint, sheet
from anatomy.authoring.measure_surface import Surface
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
SHEETS = ("ankle-cartilage", "foot-cartilage")
BONES = (*(name.removesuffix("-right") for name in BONES_OF_THE_FOOT), "tibia", "fibula", "great-toe-sesamoids")
TOUCH_MM = 0.05
"""Where three bones meet, a sheet may touch the third by so much: less than a thousandth of the foot's length."""
TRIANGLES = 8_680
"""What the bones and the cartilage of one foot may have together."""


def surface(mesh: pv.PolyData) -> Surface:
    whole = mesh.triangulate().clean()
    return Surface(np.asarray(whole.points, np.float64), whole.faces.reshape(-1, 4)[:, 1:].astype(np.int64))


def block(low: float, high: float) -> Surface:
    box = pv.Box((-8, 8, -6, 6, low, high), level=7)
    return surface(box)


def ball(radius: float) -> Surface:
    return surface(pv.Icosphere(radius=radius, nsub=3))


def shared_edges(triangles: np.ndarray) -> set[int]:
    edges = np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
    return set(np.unique(edges, axis=0, return_counts=True)[1].tolist())


@cache
def shipped(name: str) -> Surface:
    return Surface.of(read_bundle(BUNDLE).shapes[StructureId(f"{name}-right")])


@cache
def pieces(name: str) -> tuple[Surface, ...]:
    """The bones that a joint names: ``toe-2.1`` is the first phalanx of the second toe."""
    bone, _, number = name.partition(".")
    if not number:
        return (shipped(bone),)
    lumps = [surface(lump.extract_surface(algorithm="dataset_surface")) for lump in shipped(bone).poly.split_bodies()]
    lumps.sort(key=lambda lump: float(lump.points[:, 1].mean()))
    return (lumps[int(number) - 1],)


def away(names: tuple[str, ...], places: np.ndarray) -> np.ndarray:
    return np.asarray(np.min([piece.distances(places) for name in names for piece in pieces(name)], axis=0))


def test_a_sheet_fills_the_gap_between_two_blocks() -> None:
    points, triangles = sheet((block(-10, -0.5),), (block(0.5, 10),), 60)
    assert shared_edges(triangles) == {2}
    between = points[(np.abs(points[:, 0]) < 6.5) & (np.abs(points[:, 1]) < 4.5), 2]
    assert 1 - 3 * CLEAR_MM <= np.ptp(between) <= 1
    assert np.ptp(points, axis=0)[:2] == pytest.approx([16, 12], abs=2.2)


def test_bones_that_are_far_apart_have_no_cartilage() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        sheet((block(-10, -4),), (block(4, 10),), 60)


@settings(max_examples=5, deadline=None)
@given(st.floats(12, 30), st.floats(0.8, 1.3), st.integers(20, 60))
def test_a_sheet_between_two_balls_enters_neither(radius: float, gap: float, count: int) -> None:
    head = ball(radius)
    other = Surface(head.points + np.array([0, 0, 2 * radius + gap]), head.triangles)
    points, triangles = sheet((head,), (other,), count)
    assert shared_edges(triangles) == {2}
    places = np.vstack([points, Surface(points, triangles.astype(np.int64)).sampled(2_000)])
    assert min(head.distances(places).min(), other.distances(places).min()) > -0.01


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_is_closed_and_faces_outwards(name: str) -> None:
    one = shipped(name)
    assert shared_edges(one.triangles) == {2}
    corner = one.points[one.triangles]
    assert np.einsum("ij,ij->i", corner[:, 0], np.cross(corner[:, 1], corner[:, 2])).sum() > 0


def test_every_joint_has_a_sheet_of_its_own() -> None:
    assert shipped("ankle-cartilage").poly.split_bodies().n_blocks >= len(ANKLE)
    assert shipped("foot-cartilage").poly.split_bodies().n_blocks >= len(FOOT)


@pytest.mark.parametrize("name", SHEETS)
def test_no_cartilage_of_ankle_and_foot_lies_in_bone(name: str) -> None:
    one = shipped(name)
    places = np.vstack([one.points, one.sampled(12_000)])
    for bone in BONES:
        other = shipped(bone)
        near = ((places > other.points.min(0) - 1) & (places < other.points.max(0) + 1)).all(axis=1)
        if near.any():
            assert other.distances(places[near]).min() > -TOUCH_MM, bone


@pytest.mark.parametrize("joint", [*ANKLE, *FOOT], ids=lambda joint: f"{joint.first[0]} {joint.second[0]}")
def test_the_faces_of_every_joint_conform(joint: Joint) -> None:
    name = SHEETS[0] if joint in ANKLE else SHEETS[1]
    points = shipped(name).points
    apart = away(joint.first, points) + away(joint.second, points)
    of_the_joint = apart[apart < 1.9]
    assert len(of_the_joint) >= 8
    assert 0.6 <= np.percentile(of_the_joint, 10) <= 1.35
    assert np.median(of_the_joint) <= 1.6


def test_bones_and_cartilage_of_a_foot_keep_to_their_share_of_triangles() -> None:
    parts = [shipped(name) for name in (*BONES, *SHEETS) if name not in ("tibia", "fibula")]
    assert sum(len(part.triangles) for part in parts) <= TRIANGLES
