"""The shipped tendons: each reaches the bone it inserts on, in the order in which tendons pass the ankle."""

import numpy as np
import pytest
import pyvista as pv

from anatomy.authoring.foot_plan import foot_plan
from anatomy.authoring.frame import standing_man
from anatomy.authoring.level_cut import RIM_MM
from anatomy.authoring.tendon_cords import cord_figures
from anatomy.authoring.vertebra_t12 import CUT_MM, t12_pose
from anatomy.facts.names import StructureId
from tests.authoring.muscle_places import body, distance, gap, level, near_box, nerve_at, places, shape

PLAN = foot_plan(standing_man())
CORDS = [
    (muscle, name, strand)
    for muscle, row in cord_figures()["cords"].items()
    for name, strand in row["strands"].items()
    if "inserts" in strand
]
INSERTED_MM = 0.8
ATTACHED_MM = 2.5
"""The bellies' lattice is coarser."""
DEEPEST_MM, TOUCHING_MM, STEP_MM, JOINED_MM = 0.5, 0.8, 1.5, 1.5
FOOT_NERVES = (
    "tibial-nerve", "medial-plantar-nerve", "lateral-plantar-nerve", "deep-fibular-nerve", "superficial-fibular-nerve",
    "saphenous-nerve", "sural-nerve",
)  # fmt: skip
TOES = (
    "toe-1",
    "toe-2",
    "toe-3",
    "toe-4",
    "toe-5",
    "metatarsal-2",
    "metatarsal-3",
    "metatarsal-4",
    "great-toe-sesamoids",
)


def forward(points: np.ndarray) -> np.ndarray:
    return np.asarray((points - PLAN.origin) @ PLAN.axes[0])


@pytest.mark.parametrize(("muscle", "name", "strand"), CORDS, ids=[f"{muscle} {name}" for muscle, name, _ in CORDS])
def test_the_tendon_ends_on_the_bone_it_inserts_on(muscle: str, name: str, strand: dict) -> None:
    points = shape(muscle).points.astype(float)
    end = PLAN(strand["foot"][-1])
    beyond = points[(forward(points) > strand.get("beyond", -99)) & (np.linalg.norm(points - end, axis=1) < 9)]
    assert len(beyond), "no vertex where the tendon should end"
    nearest = min(distance(beyond, bone).min() for bone in strand["inserts"])
    print(f"{muscle} {name}: {nearest:.2f} mm")
    assert nearest < INSERTED_MM


@pytest.mark.parametrize(
    ("muscle", "bone", "within"),
    [
        ("tibialis-posterior", "navicular", 8.0),
        ("gastrocnemius", "calcaneus", 4.0),
        ("popliteus", "tibia", 8.0),
        ("biceps-femoris", "fibula", 8.0),
        ("psoas-major", "femur", 8.0),
    ],
)
def test_the_end_of_a_belly_of_its_own_lies_on_its_bone(muscle: str, bone: str, within: float) -> None:
    points = shape(muscle).points.astype(float)
    end = points[points[:, 2] < points[:, 2].min() + within]
    assert distance(end, bone).min() < ATTACHED_MM


def test_the_calcaneal_tendon_reaches_the_middle_of_the_back_of_the_heel_bone() -> None:
    heel, tendon = shape("calcaneus").points, shape("gastrocnemius").points.astype(float)
    low, high = heel[heel[:, 1] < heel[:, 1].min() + 12, 2].min(), heel[heel[:, 1] < heel[:, 1].min() + 12, 2].max()
    assert tendon[:, 2].min() < (low + high) / 2 + 2
    assert tendon[tendon[:, 2] < tendon[:, 2].min() + 3, 1].mean() < heel[:, 1].min() + 3, "behind the bone"


def width(muscle: str, z: float) -> float:
    return float(np.ptp(level(muscle, z, within=1.0)[:, 0]))


def test_the_calcaneal_tendon_is_narrowest_above_the_heel_and_fans_out_on_the_middle_third_of_its_back() -> None:
    heel, tendon = shape("calcaneus").points, shape("gastrocnemius").points
    back = heel[heel[:, 1] < heel[:, 1].min() + 5, 2]
    low, high = back.min(), back.max()
    assert low < tendon[:, 2].min() < low + (high - low) / 2
    waist, fan = width("gastrocnemius", high + 30), width("gastrocnemius", (low + high) / 2)
    assert waist < 0.75 * fan
    assert waist < width("gastrocnemius", high + 90)


def test_the_pes_anserinus_is_one_plate_with_sartorius_in_front() -> None:
    sartorius = shape("sartorius").points.astype(float)
    plate = sartorius[distance(sartorius, "tibia") < 6]
    plate = plate[plate[:, 2] < -595]
    assert np.ptp(plate[:, 2]) > 40, "broad from above downwards"
    for other in ("gracilis", "semitendinosus"):
        points = places(other)
        end = points[points[:, 2] < points[:, 2].min() + 12]
        assert distance(end, "sartorius").min() < JOINED_MM, "joins the plate"
        assert end[:, 1].max() < plate[:, 1].max() - 4, "behind its front edge"


LEFT_BY_CORDS = [
    (muscle, strand["leaves"])
    for muscle, row in cord_figures()["cords"].items()
    for strand in row["strands"].values()
    if "leaves" in strand
]


@pytest.mark.parametrize(("muscle", "leaves"), LEFT_BY_CORDS, ids=[muscle for muscle, _ in LEFT_BY_CORDS])
def test_a_belly_narrows_on_to_its_cord_without_a_step(muscle: str, leaves: list[float]) -> None:
    points, (belly, cord) = shape(muscle).points.astype(float), pieces(f"{muscle}-right")[:2]
    flesh = points[np.unique(belly)]
    lowest = flesh[:, 2].min()
    assert leaves[1] - 4 < lowest < leaves[0] - 20, "a long taper"
    tube = pv.PolyData(points, np.hstack([np.full((len(cord), 1), 3), cord]).ravel())
    end = flesh[flesh[:, 2] < lowest + 3]
    away = np.asarray(pv.PolyData(end).compute_implicit_distance(tube)["implicit_distance"])
    print(f"{muscle}: {away.max():.2f} mm")
    assert away.max() < STEP_MM


@pytest.mark.parametrize("z", [-925, -935, -945, -952])
def test_tom_dick_and_nervous_harry_pass_the_inner_ankle_in_their_order(z: float) -> None:
    nerve = nerve_at("tibial-nerve", z)
    tendons = [level(one, z) for one in ("tibialis-posterior", "flexor-digitorum-longus", "flexor-hallucis-longus")]
    posterior, digitorum, hallucis = (one[:, 1].mean() for one in tendons)
    assert posterior > digitorum + 2
    assert digitorum > nerve[1] + 2
    assert nerve[1] > hallucis + 3
    assert gap("flexor-digitorum-longus", nerve) < 8


def test_the_long_flexor_of_the_toes_crosses_under_that_of_the_great_toe() -> None:
    digitorum, hallucis = (places(f"flexor-{one}-longus") for one in ("digitorum", "hallucis"))
    under, over = (
        p[(forward(p) > 5) & (forward(p) < 60) & (p[:, 2] < PLAN.origin[2])]  # in the foot: bellies lie forward as well
        for p in (digitorum, hallucis)
    )
    flat = np.linalg.norm(under[:, None, :2] - over[None, :, :2], axis=2)
    i, j = np.nonzero(flat < 3.0)
    assert len(i) > 4
    assert (under[i, 2] < over[j, 2]).mean() > 0.9


def test_in_front_of_the_ankle_the_deep_fibular_nerve_lies_between_the_long_extensors() -> None:
    for z in (-926, -931):
        nerve = nerve_at("deep-fibular-nerve", z)
        tibialis, hallucis, digitorum = (
            level(one, z)[:, 0].mean()
            for one in ("tibialis-anterior", "extensor-hallucis-longus", "extensor-digitorum-longus")
        )
        assert tibialis < hallucis < nerve[0] < digitorum, z


def test_the_long_extensor_of_the_great_toe_crosses_before_the_deep_fibular_nerve() -> None:
    crossed = []
    for z in (-870, -925):
        nerve, tendon = nerve_at("deep-fibular-nerve", z), level("extensor-hallucis-longus", z)
        crossed.append(tendon[:, 0].mean() < nerve[0])
    assert crossed == [False, True], "from the outer to the inner side"
    met = 0
    for z in (-880, -890, -900, -910, -920):
        nerve = PLAN.axes @ nerve_at("deep-fibular-nerve", z)
        tendon = level("extensor-hallucis-longus", z, within=1.0)
        own = np.column_stack([tendon, np.full(len(tendon), z)]) @ PLAN.axes.T
        over = own[np.abs(own[:, 1] - nerve[1]) < 1.0]
        assert (over[:, 0] > nerve[0]).all(), z
        met += len(over)
    assert met > 3


def test_behind_the_outer_ankle_the_short_fibular_tendon_lies_before_the_long_one() -> None:
    for z in (-935, -945, -955):
        brevis, longus = level("fibularis-brevis", z), level("fibularis-longus", z)
        assert brevis[:, 1].mean() > longus[:, 1].mean(), z


@pytest.mark.parametrize("muscle", list(cord_figures()["cords"]))
def test_tendons_of_the_foot_run_through_neither_bone_nor_nerve(muscle: str) -> None:
    for other in (*TOES, *FOOT_NERVES):
        close = near_box(places(muscle), other)
        if len(close):
            assert distance(close, other).min() > -DEEPEST_MM, other


def test_the_backs_muscles_end_at_the_cut_through_t12_in_a_flat_face() -> None:
    pose, muscle = t12_pose(standing_man()), shape("erector-spinae")
    height = (muscle.points - pose.to_body([0.0, 0.0, CUT_MM])) @ pose.axes[2]
    assert height.max() < 0.1
    face = np.abs(height) < 0.1
    assert face.sum() > 12
    assert np.ptp(muscle.points[face, 0]) > 40, "through its whole width"
    np.testing.assert_array_less(0.99, muscle.normals[face] @ pose.axes[2])
    wall = np.abs(height + RIM_MM) < 0.1
    assert np.abs(muscle.normals[wall] @ pose.axes[2]).mean() < 0.5, "the wall keeps its own light up to the rim"


def test_psoas_begins_at_t12() -> None:
    assert distance(near_box(shape("psoas-major").points, "T12", 12.0), "T12").min() < 2.5


def test_the_greater_trochanter_is_covered_from_outside() -> None:
    side = body().landmarks["greater-trochanter-side-right"]
    femur = shape("femur")
    there = np.linalg.norm(femur.points - side, axis=1) < 26
    bare = femur.points[there & (femur.normals[:, 0] > 0.75)][::2].astype(float)
    covers = ("tensor-fasciae-latae", "gluteus-maximus", "gluteus-medius", "vastus-lateralis")
    met = np.zeros(len(bare), dtype=bool)
    for out in np.arange(2.0, 22.0, 2.0):
        for name in covers:
            met |= distance(bare + np.array([out, 0, 0]), name) < 0
    print(f"{met.mean():.0%} of {len(bare)} places covered")
    assert met.mean() > 0.93


def test_rectus_femoris_runs_out_on_its_tendon_without_a_square_end() -> None:
    points = shape("rectus-femoris").points
    end = points[points[:, 2] < points[:, 2].min() + 4]
    assert np.ptp(end[:, 0]) < 13
    above = points[np.abs(points[:, 2] - points[:, 2].min() - 30) < 6]
    assert np.ptp(end[:, 0]) < 0.62 * np.ptp(above[:, 0])


def pieces(name: str) -> list[np.ndarray]:
    """The triangles (M, 3) of each closed surface of a shape, the belly's first."""
    one = body().shapes[StructureId(name)]
    label = np.arange(len(one.points))
    for _ in range(64):  # labels spread along edges
        before = label.copy()
        least = label[one.triangles].min(axis=1)
        for corner in range(3):
            np.minimum.at(label, one.triangles[:, corner], least)
        label = label[label]
        if (label == before).all():
            break
    of = label[one.triangles[:, 0]]
    return [one.triangles[of == each] for each in np.unique(of)]


@pytest.mark.parametrize(("muscle", "row"), list(cord_figures()["cords"].items()))
def test_every_cord_is_a_closed_surface_of_its_own_that_begins_inside_what_it_comes_from(
    muscle: str, row: dict
) -> None:
    for side in ("left", "right"):  # the right one's pieces are looked into below
        found = pieces(f"{muscle}-{side}")
        assert len(found) == 1 + len(row["strands"]), side
    points, names = shape(muscle).points.astype(float), list(row["strands"])
    for name, strand in row["strands"].items():
        parent = found[1 + names.index(strand["from"])] if "from" in strand else found[0]
        hull = pv.PolyData(points, np.hstack([np.full((len(parent), 1), 3), parent]).ravel())
        first = points[np.unique(found[1 + names.index(name)])[:5]]
        away = np.asarray(pv.PolyData(first).compute_implicit_distance(hull)["implicit_distance"])
        assert away.min() < TOUCHING_MM, f"{name} begins {away.min():.1f} mm outside"
