"""Surfaces made from nets: closed, facing outwards, true to the line they follow."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from anatomy.authoring.net_surfaces import bundle, closed_lens, closed_strap, strand, thinned, volume
from anatomy.geometry.shapes import Shape

UP = np.array([0.0, 0.0, 1.0])


def is_closed(triangles: NDArray[np.integer]) -> bool:
    directed = np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    count = np.unique(np.sort(directed, axis=1), axis=0, return_counts=True)[1]
    return bool((count == 2).all() and len(np.unique(directed, axis=0)) == len(directed))


def helix(turns: float, samples: int = 200) -> NDArray[np.float64]:
    t = np.linspace(0, turns * 2 * np.pi, samples)
    return np.stack([8 * np.cos(t), 8 * np.sin(t), 6 * t], axis=-1)


def dome(height: float, rings: int = 5, spokes: int = 12) -> NDArray[np.float64]:
    radius = np.linspace(0, 10, rings)
    turn = np.arange(spokes) * 2 * np.pi / spokes
    flat = radius[:, None, None] * np.stack([np.cos(turn), np.sin(turn)], axis=-1)
    z = np.broadcast_to((height * (1 - (radius / 10) ** 2))[:, None, None], (rings, spokes, 1))
    return np.concatenate([flat, z], axis=-1)


def faces_out(shape: Shape) -> bool:
    return is_closed(shape.triangles) and volume(shape.points.astype(np.float64), shape.triangles) > 0


def test_a_lens_whose_rims_agree_is_closed_there() -> None:
    lens = closed_lens("lens", dome(3.0), dome(-2.0))
    assert faces_out(lens)
    assert len(lens.points) == 2 * (1 + 3 * 12) + 12


def test_a_lens_with_a_rim_of_its_own_and_one_turned_over_face_outwards() -> None:
    assert faces_out(closed_lens("plate", dome(3.0) + UP, dome(3.0)))
    assert faces_out(closed_lens("plate", dome(3.0), dome(3.0) + UP))


def test_a_strap_faces_outwards_whichever_face_comes_first() -> None:
    net = np.stack(np.meshgrid(np.arange(4.0), np.arange(6.0), [0.0], indexing="ij"), axis=-1)[:, :, 0]
    assert faces_out(closed_strap("strap", net, net + UP))
    assert faces_out(closed_strap("strap", net + UP, net))


@given(st.floats(0.1, 2.0), st.integers(4, 9))
def test_a_strand_is_closed_and_no_thicker_than_told(turns: float, sides: int) -> None:
    line = helix(turns)
    points, triangles = strand(line, np.full(len(line), 0.5), sides)
    assert is_closed(triangles)
    assert volume(points, triangles) > 0
    away = np.linalg.norm(points[:, None] - line[None], axis=-1).min(axis=1)
    assert away.max() < 0.51


@given(st.floats(0.1, 2.0), st.floats(0.05, 1.0), st.floats(5.0, 40.0))
def test_thinning_keeps_the_ends_and_strays_no_further_than_allowed(turns: float, error: float, longest: float) -> None:
    line = helix(turns)
    kept = thinned(line, error, longest)
    assert kept[0] == 0
    assert kept[-1] == len(line) - 1
    for first, last in itertools.pairwise(kept):
        chord = (line[last] - line[first]) / np.linalg.norm(line[last] - line[first])
        away = line[first : last + 1] - line[first]
        away -= (away @ chord)[:, None] * chord
        assert last == first + 1 or np.linalg.norm(away, axis=1).max() <= error + 1e-9


def test_a_bundle_tells_its_strands_apart() -> None:
    meshes = [strand(helix(0.5) + np.array([shift, 0, 0]), np.full(200, 0.4), 5) for shift in (0.0, 3.0)]
    shape = bundle("bundle", meshes, [np.arange(len(points), dtype=float) for points, _ in meshes])
    assert set(np.unique(shape.per_point["strand"])) == {0, 1}
    assert len(shape.per_point["along"]) == len(shape.points)
    assert is_closed(shape.triangles)
