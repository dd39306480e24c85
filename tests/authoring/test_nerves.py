"""The shipped nerves: closed tubes on the right sides, along their landmarks, clear of bone, where the facts say."""

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv

from anatomy.authoring.frame import standing_man
from anatomy.authoring.nerve_table import figures, ordered_strands, place
from anatomy.facts.names import Side, StructureId
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.centre_lines import CentreLine, centre_line
from anatomy.geometry.course_line import course_line
from anatomy.geometry.shapes import Body, Shape
from app.scene.tissues import Tissue, tissue

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
NERVES = tuple(figures()["nerves"])
HIT_ROOT = {  # clinical-facts A.1: segment -> root of each herniation zone
    "l1-l2": {"subarticular": "l2", "foraminal": "l1", "extraforaminal": "l1"},
    "l2-l3": {"subarticular": "l3", "foraminal": "l2", "extraforaminal": "l2"},
    "l3-l4": {"subarticular": "l4", "foraminal": "l3", "extraforaminal": "l3"},
    "l4-l5": {"subarticular": "l5", "foraminal": "l4", "extraforaminal": "l4"},
    "l5-s1": {"subarticular": "s1", "foraminal": "l5", "extraforaminal": "l5"},
}


@cache
def body() -> Body:
    return read_bundle(BUNDLE)


def nerve(name: str, side: Side = Side.RIGHT) -> Shape:
    return body().shapes[StructureId(f"{name}-{side}")]


def way_point(point: dict) -> np.ndarray:
    """A way-point of the table, found among the landmarks that ship."""
    at = point["at"]
    names = at[:2] if isinstance(at, list) else [at]
    return place({name: mark(name) for name in names}, standing_man(), point)


@cache
def line(name: str) -> CentreLine:
    return centre_line(nerve(name))


def mark(name: str) -> np.ndarray:
    marks = body().landmarks
    return marks[name] if name in marks else marks[f"{name}-right"]


def strand_alone(shape: Shape, strand: int = 0) -> Shape:
    """One strand of a nerve without the others."""
    kept = np.asarray(shape.per_point["strand"])[shape.triangles[:, 0]] == strand
    return replace(shape, triangles=shape.triangles[kept])


def surface(shape: Shape) -> pv.PolyData:
    return pv.PolyData(shape.points, np.hstack([np.full((len(shape.triangles), 1), 3), shape.triangles]).ravel())


def distance_to(shape: Shape, points: np.ndarray) -> np.ndarray:
    """Signed distance, negative inside, of points within 8 mm of the shape's box; 8 beyond."""
    low, high = shape.bounds
    near = np.all((points > low - 8) & (points < high + 8), axis=1)
    result = np.full(len(points), 8.0)
    if near.any():
        result[near] = pv.PolyData(points[near]).compute_implicit_distance(surface(shape))["implicit_distance"]
    return result


def touch(a: Shape, b: Shape) -> bool:
    return min(distance_to(a, b.points).min(), distance_to(b, a.points).min()) < 0


# --- the surfaces ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", Side)
def test_every_nerve_is_closed_and_faces_outwards(side: Side) -> None:
    for name in NERVES:
        shape = nerve(name, side)
        edges = Counter(
            tuple(sorted(map(int, pair)))
            for t in shape.triangles
            for pair in ((t[0], t[1]), (t[1], t[2]), (t[2], t[0]))
        )
        assert set(edges.values()) == {2}, f"{shape.id} has an open or doubled edge"
        a, b, c = (shape.points[shape.triangles[:, i]].astype(float) for i in range(3))
        assert np.einsum("ij,ij->i", a, np.cross(b, c)).sum() > 0, f"{shape.id} is inside out"
        facing = np.einsum("ij,ij->i", np.cross(b - a, c - a), shape.normals[shape.triangles].sum(1))
        assert np.mean(facing < 0) < 0.03, f"{shape.id} has normals against its triangles"


def test_right_nerves_lie_at_positive_x_and_left_ones_mirror_them() -> None:
    for name in NERVES:
        right, left = nerve(name), nerve(name, Side.LEFT)
        assert right.points[:, 0].min() > 0 > left.points[:, 0].max()
        assert np.allclose(np.sort(right.points[:, 0]), np.sort(-left.points[:, 0]), atol=0.05)


@pytest.mark.parametrize("name", NERVES)
def test_along_counts_millimetres_from_the_beginning(name: str) -> None:
    course = line(name)
    walked = np.linalg.norm(np.diff(course.points, axis=0), axis=1).sum()
    assert course.along[0] == 0
    assert course.length_mm == pytest.approx(walked, rel=0.05, abs=4)


def test_branches_begin_inside_their_parents_thinner_than_them() -> None:
    for name, strand, row in ordered_strands():
        if strand != "main" or "from" not in row:
            continue
        begin = line(name).points[0]
        parent = row["from"]["nerve"]
        assert distance_to(strand_alone(nerve(parent)), begin[None])[0] < 0, f"{name} does not begin inside {parent}"


# --- courses ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NERVES)
def test_the_course_passes_its_landmarks_in_order(name: str) -> None:
    course = line(name)
    passed = [course.nearest(way_point(point)) for point in figures()["nerves"][name]["points"]]
    along, gap = np.array(passed).T
    assert gap.max() < 15, f"{name} misses way-point {gap.argmax()} by {gap.max():.0f} mm"
    assert np.all(np.diff(along) > 0), f"{name} passes its way-points out of order"


@pytest.mark.parametrize(
    ("name", "landmark", "limit"),
    [
        ("femoral-nerve", "mid-inguinal", 12),
        ("saphenous-nerve", "adductor-canal-entry", 10),
        ("saphenous-nerve", "adductor-canal-exit", 10),
        ("saphenous-nerve", "front-of-medial-malleolus", 12),
        ("obturator-nerve", "obturator-canal", 8),
        ("sciatic-nerve", "greater-sciatic-foramen", 12),
        ("sciatic-nerve", "popliteal-apex", 14),
        ("tibial-nerve", "popliteal-mid", 10),
        ("tibial-nerve", "soleus-arch", 12),
        ("tibial-nerve", "tarsal-tunnel", 12),
        ("common-fibular-nerve", "behind-fibular-head", 10),
        ("common-fibular-nerve", "fibular-neck", 13),
        ("superficial-fibular-nerve", "fascia-exit-superficial-fibular", 12),
        ("deep-fibular-nerve", "ankle-front", 10),
        ("deep-fibular-nerve", "first-web-space", 10),
        ("sural-nerve", "behind-lateral-malleolus", 10),
        ("lumbosacral-trunk", "ala-crossing", 16),
        ("root-l5", "l5-lateral-recess", 6),
        ("root-l5", "l5-pedicle-floor", 9),
        ("root-l4", "disc-l4-l5-extraforaminal", 10),
        ("root-s1", "sacral-foramen-s1-front", 6),
        ("root-s2", "sacral-foramen-s2-front", 6),
        ("root-s3", "sacral-foramen-s3-front", 6),
    ],
)
def test_the_nerve_passes_the_landmark(name: str, landmark: str, limit: float) -> None:
    assert line(name).nearest(mark(landmark))[1] < limit


def test_the_common_fibular_nerve_winds_round_the_outer_side_of_the_fibular_neck() -> None:
    neck, points = mark("fibular-neck"), line("common-fibular-nerve").points
    near = points[np.abs(points[:, 2] - neck[2]) < 14]
    assert near[:, 0].max() > neck[0] + 7
    assert near[0, 1] < neck[1] < near[-1, 1], "it comes from behind and leaves to the front"


def test_the_infrapatellar_branch_crosses_between_patella_and_tibial_tuberosity() -> None:
    apex, tuberosity = mark("patella-apex"), mark("tibial-tuberosity")
    points = line("infrapatellar-branch").points
    crossing = points[np.abs(points[:, 0] - apex[0]).argmin()]
    assert abs(crossing[0] - apex[0]) < 4
    assert tuberosity[2] < crossing[2] < apex[2]
    assert crossing[1] > (apex[1] + tuberosity[1]) / 2, "it runs in front of the patellar ligament"
    assert points[0, 0] < apex[0] < points[-1, 0], "from the inner to the outer side"


def test_the_saphenous_nerve_comes_to_the_inner_side_behind_the_condyle() -> None:
    epicondyle, knee = mark("medial-epicondyle"), mark("knee-centre")
    course = line("saphenous-nerve")
    at_knee = course.points[np.abs(course.points[:, 2] - epicondyle[2]).argmin()]
    assert at_knee[0] < epicondyle[0] + 2
    assert at_knee[1] < epicondyle[1]
    below = course.points[course.points[:, 2] < knee[2] - 40]
    assert np.all(below[:, 0] < mark("ankle-centre")[0]), "medial to the tibia's axis all the way down"


def test_the_sciatic_nerve_lies_midway_between_tuberosity_and_trochanter_nearer_the_tuberosity() -> None:
    tuberosity, trochanter = mark("ischial-tuberosity"), mark("greater-trochanter-side")
    points = line("sciatic-nerve").points
    here = points[np.abs(points[:, 2] - (tuberosity[2] + trochanter[2]) / 2).argmin()]
    share = (here[0] - tuberosity[0]) / (trochanter[0] - tuberosity[0])
    assert 0.25 < share < 0.55
    assert here[1] < tuberosity[1], "behind the ischium"


def test_the_edge_of_the_sciatic_nerve_passes_the_trochanters_tip_at_the_published_distance() -> None:
    tip, points = mark("greater-trochanter-tip"), nerve("sciatic-nerve").points
    at_tip = points[np.abs(points[:, 2] - tip[2]) < 6]
    assert 32.5 < np.linalg.norm(at_tip - tip, axis=1).min() < 62.5  # 47.5 +- 15 mm in men (mbaka2022)


def test_the_posterior_cutaneous_nerve_of_the_thigh_leaves_the_pelvis_medial_to_the_sciatic_nerve() -> None:
    level = mark("ischial-spine")[2]
    x = [
        p[np.abs(p[:, 2] - level).argmin(), 0]
        for p in (line(n).points for n in ("posterior-femoral-cutaneous-nerve", "sciatic-nerve"))
    ]
    assert x[0] < x[1]


def test_nerves_right_under_the_skin_lie_in_its_fat() -> None:
    fat = float(figures()["in_fat"]["value"])
    numbers: dict[str, int] = {}
    for name, strand, row in ordered_strands():
        numbers[name] = 0 if strand == "main" else numbers.get(name, 0) + 1
        places = [way_point(point) for point in row["points"][:-1] if point.get("in_fat")]
        if places:
            course = centre_line(nerve(name), numbers[name])
            middle = np.array([course.at(course.nearest(one)[0]) for one in places])
            depth = -distance_to(body().shapes[StructureId("skin")], middle)
            assert depth.max() < fat + 4, f"{name}/{strand} lies {depth.max():.1f} mm deep"


def test_the_malleoli_are_passed_on_the_right_sides() -> None:
    medial, lateral = mark("medial-malleolus"), mark("lateral-malleolus")
    for name, malleolus, front in (
        ("saphenous-nerve", medial, True),
        ("tibial-nerve", medial, False),
        ("sural-nerve", lateral, False),
    ):
        points = line(name).points
        here = points[np.abs(points[:, 2] - malleolus[2]).argmin()]
        assert bool(here[1] > malleolus[1]) is front, name


def test_the_femoral_nerve_lies_lateral_and_the_obturator_nerve_medial_of_psoas() -> None:
    level = -20.0
    femoral, obturator = (line(n).points for n in ("femoral-nerve", "obturator-nerve"))
    x = [p[np.abs(p[:, 2] - level).argmin(), 0] for p in (obturator, femoral)]
    assert x[1] - x[0] > 15


def test_the_posterior_obturator_branch_ends_at_the_back_of_the_knee() -> None:
    end = line("obturator-nerve").points[-1]
    knee = mark("knee-centre")
    assert end[1] < knee[1] - 20
    assert abs(end[2] - knee[2]) < 30
    assert end[0] < knee[0]


@pytest.mark.parametrize("root", ["l1", "l2", "l3", "l4", "l5"])
def test_the_root_leaves_under_its_own_pedicle(root: str) -> None:
    pedicle, floor = mark(f"{root}-pedicle"), mark(f"{root}-pedicle-floor")
    points = line(f"root-{root}").points
    under = points[np.abs(points[:, 0] - pedicle[0]).argmin()]
    assert under[2] < floor[2]
    assert floor[2] - under[2] < 12
    beside = points[points[:, 2] > pedicle[2]]
    assert np.all(beside[:, 0] < pedicle[0]), "medial to the pedicle above it"


def test_the_l5_root_lies_close_behind_the_l4_l5_disc_and_beside_the_middle() -> None:
    disc = mark("disc-l4-l5-central")
    points = line("root-l5").points
    here = points[np.linalg.norm(points - disc, axis=1).argmin()]
    assert np.linalg.norm(points - mark("disc-l4-l5-subarticular"), axis=1).min() < 10
    assert here[0] > 3
    assert here[1] < disc[1]


def test_ganglia_are_the_thickest_part_of_the_roots_inside_the_spine() -> None:
    for root in ("l1", "l2", "l3", "l4", "l5", "s1"):
        row = figures()["nerves"][f"root-{root}"]
        shape, course = nerve(f"root-{root}"), line(f"root-{root}")
        ganglion = course.nearest(way_point(row["points"][row["ganglion"]["point"]]))[0]
        thickness = np.linalg.norm(shape.points - course.at(shape.per_point["along"]), axis=1)
        along = shape.per_point["along"]
        there = thickness[np.abs(along - ganglion) < 4].max()
        before = thickness[(along < ganglion - 12) & (along > 3)].max()
        assert there > before * 1.15, f"the ganglion of {root} does not show"


# --- facts and geometry agree ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(
    ("segment", "zone", "root"), [(s, z, r) for s, zones in HIT_ROOT.items() for z, r in zones.items()]
)
def test_the_root_nearest_to_a_herniation_is_the_one_the_facts_name(
    segment: str, zone: str, root: str, side: Side
) -> None:
    place_of_bulge = body().landmarks[f"disc-{segment}-{zone}-{side}"]
    gaps = {
        name: np.linalg.norm(nerve(f"root-{name}", side).points - place_of_bulge, axis=1).min()
        for name in ("l1", "l2", "l3", "l4", "l5", "s1", "s2", "s3")
    }
    nearest, second = sorted(gaps, key=gaps.__getitem__)[:2]
    assert nearest == root, gaps
    assert gaps[second] - gaps[nearest] > 0.5, "too close to call"


@pytest.mark.parametrize("segment", HIT_ROOT)
def test_a_central_herniation_comes_nearest_to_the_traversing_root(segment: str) -> None:
    bulge = body().landmarks[f"disc-{segment}-central"]
    gaps = {
        r: np.linalg.norm(nerve(f"root-{r}").points - bulge, axis=1).min() for r in ("l1", "l2", "l3", "l4", "l5", "s1")
    }
    assert min(gaps, key=gaps.__getitem__) == HIT_ROOT[segment]["subarticular"]


# --- room -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NERVES)
def test_no_nerve_enters_a_bone_or_disc(name: str) -> None:
    for identifier, shape in body().shapes.items():
        if identifier.endswith("-left") or tissue(identifier) not in (Tissue.BONE, Tissue.DISC):
            continue
        # Bone surfaces are thinned out by up to a tenth of a millimetre, foramina are narrow.
        distance = distance_to(shape, nerve(name).points)
        assert distance.min() > -0.35, f"{name} lies {-distance.min():.1f} mm inside {identifier}"


@pytest.mark.parametrize("name", [n for n in NERVES if not n.startswith("root-")])
def test_nerves_in_the_open_keep_clear_of_the_long_bones(name: str) -> None:
    points = nerve(name).points
    for bone in ("femur-right", "patella-right", "tibia-right", "fibula-right"):
        assert distance_to(body().shapes[StructureId(bone)], points).min() > 0.5, bone


@pytest.mark.parametrize("name", NERVES)
def test_nerves_stay_under_the_skin(name: str) -> None:
    below_waist = nerve(name).points[nerve(name).points[:, 2] < 150]
    assert distance_to(body().shapes[StructureId("skin")], below_waist).max() < -0.4


# --- courses as one ------------------------------------------------------------------------------------------------------


def test_a_signal_from_l4_reaches_the_knee_by_the_infrapatellar_branch_without_a_jump() -> None:
    names = ("root-l4", "femoral-nerve", "saphenous-nerve", "infrapatellar-branch")
    way = course_line(body(), [StructureId(f"{name}-right") for name in names])
    assert way is not None
    assert [name.removesuffix("-right") for name, _ in way.entered()] == list(names)
    straight = np.linalg.norm(way.points[-1] - way.points[0])
    assert straight < way.length_mm < 1.4 * straight


@pytest.mark.parametrize(
    ("name", "roots"),
    [  # clinical-facts B.1
        ("femoral-nerve", ("l2", "l3", "l4")),
        ("obturator-nerve", ("l2", "l3", "l4")),
        ("lateral-femoral-cutaneous-nerve", ("l2", "l3")),
        ("genitofemoral-nerve", ("l1", "l2")),
        ("lumbosacral-trunk", ("l4", "l5")),
        ("sciatic-nerve", ("s1", "s2", "s3")),
        ("posterior-femoral-cutaneous-nerve", ("s1", "s2", "s3")),
        ("inferior-gluteal-nerve", ("s1", "s2")),
        ("superior-gluteal-nerve", ("s1",)),
    ],
)
def test_the_nerve_is_joined_by_every_root_that_feeds_it(name: str, roots: tuple[str, ...]) -> None:
    for root in roots:
        assert touch(nerve(name), nerve(f"root-{root}")), f"{root} does not reach {name}"


@pytest.mark.parametrize("name", ["inferior-gluteal-nerve", "superior-gluteal-nerve"])
def test_the_gluteal_nerves_take_their_l5_fibres_from_the_lumbosacral_trunk(name: str) -> None:
    assert touch(nerve(name), nerve("lumbosacral-trunk"))


def test_every_branch_is_joined_to_the_nerves_that_the_facts_say_it_leaves() -> None:
    for row in load_shipped_facts().nerves.values():
        for parent in row.leaves:
            assert touch(nerve(parent), nerve(row.id)), f"{row.id} does not touch {parent}"
