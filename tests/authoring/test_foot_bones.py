"""The shipped bones of the foot: arches, wedges, heads and tuberosities."""

import numpy as np
import pytest
from numpy.typing import NDArray

from anatomy.authoring.frame import standing_man
from tests.authoring.test_leg_bones import RAYS, SEEDS, TARSALS, TOLERANCE_MM, bone, clearance, figure, points

FOOT_TRIANGLES = 7_000


def in_the_foot(name: str) -> NDArray[np.float64]:
    """Points of a bone (N, 3): forward along the foot, outward, up."""
    frame = standing_man()
    along = (frame["third-mtp"] - frame["heel-back"]) * np.array([1.0, 1.0, 0.0])
    along /= np.linalg.norm(along)
    axes = np.array([along, [along[1], -along[0], 0.0], [0.0, 0.0, 1.0]])
    return np.asarray((points(name) - frame["ankle-centre"]) @ axes.T)


def test_the_second_metatarsal_is_locked_between_its_neighbours() -> None:
    behind = {n: np.sort(in_the_foot(f"metatarsal-{n}")[:, 0])[:8].mean() for n in (1, 2, 3)}
    assert min(behind[1], behind[3]) - behind[2] > 2.5
    base = in_the_foot("metatarsal-2")
    base = base[base[:, 0] < behind[2] + 4, 1]
    assert in_the_foot("medial-cuneiform")[:, 1].max() < base.min()
    assert in_the_foot("lateral-cuneiform")[:, 1].min() > base.max() - 0.5


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_heads_of_the_metatarsals_are_round_and_have_no_wings(number: int) -> None:
    p = in_the_foot(f"metatarsal-{number}")
    front = p[:, 0].max()
    head = p[p[:, 0] > front - 9, 1:]
    low, high = head.min(axis=0), head.max(axis=0)
    breadth, height = high - low
    assert 0.55 < breadth / height < 1.25
    corners = np.array([[x, z] for x in (low[0], high[0]) for z in (low[1], high[1])])
    away = np.linalg.norm(head[None] - corners[:, None], axis=-1).min(axis=1)
    assert (away > 0.05 * (breadth + height)).all()  # a wing would fill a corner of the box


def test_the_fifth_metatarsal_has_a_tuberosity_behind_its_joint_and_outside() -> None:
    p = in_the_foot("metatarsal-5")
    tip = p[p[:, 0].argmin()]
    cuboid = in_the_foot("cuboid")
    assert 5 < cuboid[:, 0].max() - tip[0] < 24
    assert tip[1] > cuboid[:, 1].max() - 3


def test_heel_bone_has_a_shelf_under_the_talus_and_a_tuber_below() -> None:
    p = in_the_foot("calcaneus")
    shelf = p[p[:, 1].argmin()]
    assert shelf[1] < p[p[:, 0] < -45, 1].min() - 8  # inward of the tuber
    assert shelf[2] > -42
    assert in_the_foot("talus")[:, 2].min() < shelf[2] + 6
    assert p[p[:, 0] < -40, 2].min() < p[p[:, 0] > 0, 2].min() - 10


def test_the_navicular_has_a_tuberosity_on_its_inner_side_below() -> None:
    p = in_the_foot("navicular")
    tip = p[p[:, 1].argmin()]
    assert tip[1] < in_the_foot("medial-cuneiform")[:, 1].min() - 2
    assert tip[2] < p[:, 2].mean() - 4


def test_two_sesamoid_bones_lie_under_the_head_of_the_first_metatarsal() -> None:
    seeds, head = in_the_foot("great-toe-sesamoids"), in_the_foot("metatarsal-1")
    head = head[head[:, 0] > head[:, 0].max() - 20]
    assert seeds[:, 2].mean() < head[:, 2].min()
    assert head[:, 1].min() - 2 < seeds[:, 1].min() < seeds[:, 1].max() < head[:, 1].max() + 2
    assert 0.5 <= clearance("great-toe-sesamoids", "metatarsal-1") <= 1.4


def test_the_whole_foot_keeps_to_its_share_of_triangles() -> None:
    assert sum(len(bone(name).triangles) for name in TARSALS + RAYS + SEEDS) <= FOOT_TRIANGLES


def test_foot_has_an_inner_arch_and_is_as_long_as_its_landmarks() -> None:
    frame = standing_man()
    foot = np.vstack([points(name) for name in TARSALS + RAYS])
    assert foot[:, 1].min() == pytest.approx(frame["heel-back"][1], abs=TOLERANCE_MM)
    assert foot[:, 1].max() == pytest.approx(frame["great-toe-tip"][1], abs=TOLERANCE_MM)
    assert foot[:, 2].min() > frame["floor"][2] + 3
    assert points("navicular")[:, 2].min() - points("metatarsal-1")[:, 2].min() > 20
    assert points("navicular")[:, 2].min() - points("calcaneus")[:, 2].min() > 20


def test_the_bones_leave_room_for_the_skin_of_a_foot_of_the_published_size() -> None:
    frame = standing_man()
    along = (frame["third-mtp"] - frame["heel-back"]) * np.array([1.0, 1.0, 0.0])
    along /= np.linalg.norm(along)
    across = np.array([along[1], -along[0], 0.0])
    foot = np.vstack([points(name) for name in TARSALS + RAYS])
    assert 9 <= figure("foot_length") - np.ptp(foot @ along) <= 15
    assert 9 <= figure("foot_breadth") - np.ptp(foot @ across) <= 15


@pytest.mark.parametrize(("name", "share"), [("calcaneus", 0.30), ("talus", 0.21), ("metatarsal-1", 0.24)])
def test_heel_bone_ankle_bone_and_first_metatarsal_have_their_share_of_the_foot(name: str, share: float) -> None:
    frame = standing_man()
    along = (frame["third-mtp"] - frame["heel-back"]) * np.array([1.0, 1.0, 0.0])
    length = np.ptp(points(name) @ (along / np.linalg.norm(along)))
    assert length / figure("foot_length") == pytest.approx(share, abs=0.025)


@pytest.mark.parametrize(
    ("name", "thick_above"),
    [("medial-cuneiform", False), ("intermediate-cuneiform", True), ("lateral-cuneiform", True)],
)
def test_cuneiforms_are_wedges(name: str, thick_above: bool) -> None:
    frame, p = standing_man(), points(name)
    along = frame["third-mtp"] - frame["heel-back"]
    across = np.array([along[1], -along[0], 0.0]) / np.hypot(along[0], along[1])
    low, high = p[:, 2].min(), p[:, 2].max()
    above = np.ptp(p[p[:, 2] > high - 0.3 * (high - low)] @ across)
    below = np.ptp(p[p[:, 2] < low + 0.3 * (high - low)] @ across)
    assert (above > below + 1.5) if thick_above else (below > above + 1.0)


def test_great_toe_is_on_the_inner_side() -> None:
    places = [float(bone(f"toe-{n}").centre[0]) for n in range(1, 6)]
    assert places == sorted(places)
