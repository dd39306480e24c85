"""The shipped hip joint: cartilage on head and socket, the labrum round the rim, and the relief of the bones beside it."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from anatomy.authoring.femur import fovea_direction, neck_direction
from anatomy.authoring.fields import Grid, plane
from anatomy.authoring.frame import standing_man
from anatomy.authoring.hip_bone import opening
from anatomy.authoring.hip_bone_relief import Line, with_lines
from anatomy.authoring.measure_surface import Surface
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
HEAD, SOCKET, LABRUM = "femoral-head-cartilage-right", "acetabular-cartilage-right", "acetabular-labrum-right"
LINING = (HEAD, SOCKET, LABRUM)
BONES = ("hip-bone-right", "femur-right")
FRAME = standing_man()
HIP = FRAME["hip-centre"]
OUT, NOTCH = opening(FRAME)
DEEPEST_IN_BONE_MM = -0.3
MOST_A_SIDE = 15_600
"""What hip bone and femur had before the joint was lined: the lining is paid by them."""


@pytest.fixture(scope="module")
def body() -> Body:
    return read_bundle(BUNDLE)


def shape(body: Body, name: str) -> Shape:
    return body.shapes[StructureId(name)]


def samples(part: Shape) -> NDArray[np.float64]:
    """Corners and middles of the triangles."""
    p = part.points.astype(np.float64)
    return np.vstack([p, p[part.triangles].mean(axis=1)])


def directions(count: int = 3000) -> NDArray[np.float64]:
    """Directions spread evenly over the sphere, array (count, 3)."""
    k = np.arange(count)
    z = 1 - (2 * k + 1) / count
    turn = np.pi * (3 - np.sqrt(5)) * k
    return np.stack([np.sqrt(1 - z * z) * np.cos(turn), np.sqrt(1 - z * z) * np.sin(turn), z], axis=1)


def covered(part: Shape, ways: NDArray[np.float64], at_mm: float) -> NDArray[np.bool_]:
    """Whether a part lies at this distance from the hip centre, in each direction."""
    return Surface.of(part).distances(HIP + at_mm * ways) < 0


@pytest.mark.parametrize("name", LINING)
def test_every_lining_is_closed_and_faces_outwards(body: Body, name: str) -> None:
    part = shape(body, name)
    t = part.triangles
    directed = np.vstack([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    _, count = np.unique(np.sort(directed, axis=1), axis=0, return_counts=True)
    assert (count == 2).all()
    assert len(np.unique(directed, axis=0)) == len(directed)
    a, b, c = np.moveaxis(part.points.astype(np.float64)[t], 1, 0)
    assert np.einsum("ij,ij->", a, np.cross(b, c)) / 6 > 500


@pytest.mark.parametrize(("name", "holes"), [(HEAD, 1), (SOCKET, 0), (LABRUM, 1)])
def test_the_head_is_lined_round_its_fovea_and_the_labrum_is_a_ring(body: Body, name: str, holes: int) -> None:
    part = shape(body, name)
    edges = np.sort(part.triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    assert len(part.points) - len(np.unique(edges, axis=0)) + len(part.triangles) == 2 - 2 * holes


@pytest.mark.parametrize("name", LINING)
def test_no_lining_reaches_into_bone(body: Body, name: str) -> None:
    for bone in BONES:
        worst = Surface.of(shape(body, bone)).distances(samples(shape(body, name))).min()
        print(name, bone, round(float(worst), 2))
        assert worst >= DEEPEST_IN_BONE_MM


@pytest.mark.parametrize(("first", "second"), [(HEAD, SOCKET), (HEAD, LABRUM), (SOCKET, LABRUM)])
def test_linings_do_not_overlap(body: Body, first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        assert Surface.of(shape(body, other)).distances(samples(shape(body, one))).min() >= -0.15


def test_two_thirds_of_the_head_are_lined_and_the_fovea_is_bare(body: Body) -> None:
    ways, head = directions(), shape(body, HEAD)
    lined = np.any([covered(head, ways, depth) for depth in (24.4, 24.7, 25.0)], axis=0)
    assert lined.mean() == pytest.approx(0.66, abs=0.07)
    assert not covered(head, fovea_direction(FRAME)[None], 24.9)[0]
    assert not lined[ways @ neck_direction(FRAME) < -0.5].any()


def test_the_socket_is_lined_as_a_horseshoe_open_to_the_notch(body: Body) -> None:
    across = np.cross(OUT, NOTCH)
    turn = np.radians(np.arange(0, 360, 5))
    tilt = np.radians(35)  # behind the rim, beside the fossa
    ring = np.cos(tilt) * (np.cos(turn)[:, None] * NOTCH + np.sin(turn)[:, None] * across) - np.sin(tilt) * OUT
    lined = covered(shape(body, SOCKET), ring, 26.3)
    from_notch = np.abs((np.degrees(turn) + 180) % 360 - 180)
    assert not lined[from_notch < 15].any()
    assert lined[from_notch > 60].mean() > 0.95


def test_in_the_roof_the_two_layers_fill_the_gap_between_the_bones(body: Body) -> None:
    roof = np.radians(np.arange(0, 22, 2))
    ways = np.stack([np.sin(roof), np.zeros_like(roof), np.cos(roof)], axis=1)
    # The layers' hidden faces are coarse; what counts is the film between their bearing faces.
    depth = np.arange(24.8, 26.7, 0.05)
    filled = np.array([covered(shape(body, HEAD), ways, d) | covered(shape(body, SOCKET), ways, d) for d in depth])
    empty = (~filled).sum(axis=0) * 0.05
    print("film in the roof, mm:", empty.round(2))
    assert empty.max() <= 1.0


def test_the_labrum_goes_round_the_whole_rim_and_stands_beyond_it(body: Body) -> None:
    p = shape(body, LABRUM).points.astype(np.float64) - HIP
    along = p @ OUT
    aside = p - along[:, None] * OUT
    turn = np.degrees(np.arctan2(aside @ np.cross(OUT, NOTCH), aside @ NOTCH)) % 360
    assert np.diff(np.sort(turn)).max() < 30
    assert np.linalg.norm(aside, axis=1).min() > 24.5, "the head must go through"
    assert -6.0 < along.max() < 0.0


def test_the_lining_is_paid_by_the_bones_that_it_lines(body: Body) -> None:
    count = {name: len(shape(body, name).triangles) for name in (*BONES, *LINING)}
    print(count)
    assert sum(count.values()) <= MOST_A_SIDE


def test_the_fossa_lies_deeper_than_the_lunate_surface(body: Body) -> None:
    hip = Surface.of(shape(body, "hip-bone-right"))
    fossa = HIP + 28.6 * (NOTCH * 0.2 - OUT * 0.98)
    lunate = HIP + 28.6 * (-NOTCH * 0.75 - OUT * 0.66)
    assert hip.distances(fossa[None])[0] > 0.4
    assert hip.distances(lunate[None])[0] < -0.8


def test_the_ischial_spine_parts_two_sciatic_notches(body: Body) -> None:
    points = shape(body, "hip-bone-right").points.astype(np.float64)
    spine = FRAME["ischial-spine"]

    def hindmost(z: float) -> float:
        return float(points[np.abs(points[:, 2] - z) < 3.0][:, 1].min())

    tip = hindmost(spine[2])
    assert hindmost(-80) > tip + 6, "the greater notch above"
    assert hindmost(spine[2] - 11) > tip + 1.5, "the lesser notch below"
    assert hindmost(-40) < tip - 20, "behind both stands the sacral part"


def test_the_neck_is_waisted_between_head_and_trochanters(body: Body) -> None:
    femur, along = shape(body, "femur-right").points.astype(np.float64) - HIP, neck_direction(FRAME)
    depth = femur @ along
    aside = np.linalg.norm(femur - depth[:, None] * along, axis=1)
    near = aside < 32
    head, waist = (aside[near & (np.abs(depth - at) < 3)].mean() for at in (0.0, -26.0))
    assert head == pytest.approx(24, abs=0.6)
    assert waist < 0.78 * head


def test_the_fovea_is_a_pit_of_the_head(body: Body) -> None:
    depth = Surface.of(shape(body, "femur-right")).distances((HIP + 24.0 * fovea_direction(FRAME))[None])[0]
    assert 0.8 < depth < 4.0


SLAB = Grid((-12.0, -12.0, -6.0), (12.0, 12.0, 6.0), 1.0)


@given(st.floats(-2.0, 2.0), st.floats(2.0, 4.0), st.floats(-4.0, 4.0))
def test_a_line_raises_the_bone_by_its_height_and_leaves_the_rest(height: float, width: float, x: float) -> None:
    flat = plane(SLAB, (0, 0, 0), (0, 0, 1))
    line = Line(((x, -30.0, 20.0), (x, 30.0, 20.0)), (0.0, 0.0, -1.0), height, width)
    changed = with_lines(SLAB, flat, [line])
    raised = -SLAB.sample(changed, [[x, 0, 0]])[0]
    # Between samples a little of the top is lost; nothing is gained.
    assert 0.7 * abs(height) - 0.01 <= np.sign(height) * raised <= 1.01 * abs(height) + 0.01
    far = np.abs(SLAB.points[..., 0] - x) > 3 * width + 1
    np.testing.assert_array_equal(changed[far], flat[far])
