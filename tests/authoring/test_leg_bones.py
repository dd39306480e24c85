"""The shipped bones of leg and foot: closed, the right size, in the right place, clear of each other."""

from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from numpy.typing import NDArray

from anatomy.authoring.frame import standing_man
from anatomy.authoring.measure_leg import femur_dimensions, tibia_dimensions
from anatomy.authoring.measure_surface import Surface
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
LONG = ("femur", "patella", "tibia", "fibula")
TARSALS = (
    "talus", "calcaneus", "navicular", "cuboid", "medial-cuneiform", "intermediate-cuneiform", "lateral-cuneiform",
)  # fmt: skip
RAYS = tuple(f"metatarsal-{n}" for n in range(1, 6)) + tuple(f"toe-{n}" for n in range(1, 6))
SEEDS = ("great-toe-sesamoids",)
BONES = LONG + TARSALS + RAYS + SEEDS
TOLERANCE_MM = 3.0
TRIANGLES = {"femur": 9_000, "tibia": 6_500, "fibula": 2_000, "patella": 1_800}
PIECES = {"great-toe-sesamoids": 2, "toe-1": 2, "toe-2": 3, "toe-3": 3, "toe-4": 3, "toe-5": 3}


@cache
def body() -> Body:
    return read_bundle(BUNDLE)


def bone(name: str, side: str = "right") -> Shape:
    return body().shapes[StructureId(f"{name}-{side}")]


def points(name: str) -> NDArray[np.float64]:
    return bone(name).points.astype(np.float64)


@cache
def surface(name: str) -> pv.PolyData:
    shape = bone(name)
    faces = np.hstack([np.full((len(shape.triangles), 1), 3), shape.triangles]).ravel()
    return pv.PolyData(shape.points, faces)


def length_along(name: str, low: str, high: str) -> float:
    """Extent along the line between two landmarks, millimetres."""
    frame = standing_man()
    axis = frame[high] - frame[low]
    return float(np.ptp(points(name) @ (axis / np.linalg.norm(axis))))


def clearance(first: str, second: str) -> float:
    """Smallest distance (negative: overlap) from the surface of one bone to the other, millimetres."""
    low, high = bone(second).bounds
    p = points(first)
    near = p[np.all((p > low - 8) & (p < high + 8), axis=1)]
    if len(near) == 0:
        return 8.0
    return float(pv.PolyData(near).compute_implicit_distance(surface(second))["implicit_distance"].min())


def surface_distances(name: str, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Signed distance of places (N, 3) to a bone, millimetres, negative inside."""
    return Surface.of(bone(name)).distances(places)


def figure(name: str, index: int = 0) -> float:
    return float(standing_man().figures["lengths"][name]["values"][index])


@pytest.mark.parametrize("name", BONES)
def test_right_bones_lie_on_the_right_and_left_bones_mirror_them(name: str) -> None:
    right, left = bone(name), bone(name, "left")
    assert right.points[:, 0].min() > 0
    assert left.points[:, 0].max() < 0
    np.testing.assert_allclose(left.centre * np.array([-1, 1, 1]), right.centre, atol=0.05)


@pytest.mark.parametrize("name", BONES)
def test_every_bone_is_a_closed_surface_that_faces_outwards(name: str) -> None:
    t = bone(name).triangles
    edges = np.sort(np.vstack([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), axis=1)
    _, count = np.unique(edges, axis=0, return_counts=True)
    assert set(count.tolist()) == {2}, f"{np.sum(count != 2)} edges are not shared by exactly two triangles"
    corner = points(name)[t]
    volume = np.einsum("ij,ij->i", corner[:, 0], np.cross(corner[:, 1], corner[:, 2])).sum() / 6
    assert volume > 0


@pytest.mark.parametrize(("name", "lumps"), [(n, PIECES.get(n, 1)) for n in BONES])
def test_every_bone_is_one_piece_and_every_toe_has_its_phalanges(name: str, lumps: int) -> None:
    assert surface(name).split_bodies().n_blocks == lumps


def test_long_bones_have_the_published_lengths() -> None:
    femur = points("femur")
    head, condyles = femur[femur[:, 2] > -100], femur[femur[:, 2] < -550]
    femur_length = np.linalg.norm(head[:, None] - condyles[None], axis=-1).max()
    tibia = points("tibia")
    knee, ankle = standing_man()["knee-centre"], standing_man()["ankle-centre"]
    axis = (knee - ankle) / np.linalg.norm(knee - ankle)
    eminence = np.abs(tibia[:, 0] - knee[0]) < 14
    tibia_length = np.ptp(np.concatenate([tibia[~eminence] @ axis, [(tibia @ axis).min()]]))
    assert femur_length == pytest.approx(figure("femur_maximum"), abs=TOLERANCE_MM)
    assert tibia_length == pytest.approx(figure("tibia_maximum"), abs=TOLERANCE_MM)
    assert length_along("fibula", "lateral-malleolus", "fibular-head") == pytest.approx(
        figure("fibula"), abs=TOLERANCE_MM
    )


def test_femoral_head_is_a_ball_of_48_mm_about_the_hip_centre() -> None:
    p = points("femur")
    away = np.linalg.norm(p - standing_man()["hip-centre"], axis=1)
    upper = away[(p[:, 2] > -105) & (p[:, 0] < 100)]
    assert np.median(upper) == pytest.approx(figure("femoral_head_diameter") / 2, abs=0.4)


def test_widths_at_the_knee_match_the_figures() -> None:
    knee = standing_man()["knee-centre"]
    femur, tibia = points("femur"), points("tibia")
    condyles = femur[femur[:, 2] < knee[2] + 40]
    assert np.ptp(condyles[:, 0]) == pytest.approx(figure("epicondylar_width"), abs=TOLERANCE_MM)
    assert np.ptp(condyles[:, 1]) == pytest.approx(figure("distal_femur_depth"), abs=TOLERANCE_MM)
    plateau = tibia[tibia[:, 2] > knee[2] - 14]
    assert np.ptp(plateau[:, 0]) == pytest.approx(figure("tibial_plateau"), abs=TOLERANCE_MM)
    assert np.ptp(plateau[:, 1]) == pytest.approx(figure("tibial_plateau", 1), abs=TOLERANCE_MM + 1)


def test_patella_has_its_published_height_width_and_thickness_and_ends_in_an_apex() -> None:
    p = points("patella")
    width, depth, height = np.ptp(p, axis=0)
    assert height == pytest.approx(figure("patella", 0), abs=1.5)
    assert width == pytest.approx(figure("patella", 1), abs=1.5)
    assert depth == pytest.approx(figure("patella", 2), abs=1.5)
    lowest, highest = p[p[:, 2] < p[:, 2].min() + 6], p[p[:, 2] > p[:, 2].max() - 6]
    assert np.ptp(lowest[:, 0]) < 0.6 * np.ptp(highest[:, 0])


def test_middle_of_the_patella_stands_at_the_published_height_and_its_apex_above_the_joint_line() -> None:
    p, frame = points("patella"), standing_man()
    height = frame.figures["heights"]["mid_patella"]["values"][0]
    assert (p[:, 2].max() + p[:, 2].min()) / 2 - frame["floor"][2] == pytest.approx(height, abs=3.0)
    assert 0 <= p[:, 2].min() - frame["knee-centre"][2] <= 10


def test_a_ridge_parts_the_back_of_the_patella_into_two_facets() -> None:
    p = points("patella")
    level = p[np.abs(p[:, 2] - (p[:, 2].max() - 14)) < 4]
    back = level[level[:, 1] < np.median(level[:, 1])]
    ridge = back[back[:, 1].argmin()]
    outer, inner = back[back[:, 0] > ridge[0] + 12], back[back[:, 0] < ridge[0] - 12]
    assert outer[:, 1].min() - ridge[1] > 3
    assert inner[:, 1].min() - ridge[1] > 3
    assert level[:, 0].max() - ridge[0] > ridge[0] - level[:, 0].min()  # the lateral facet is the broader


def test_femur_and_tibia_measure_as_published() -> None:
    femur = femur_dimensions(Surface.of(bone("femur")), standing_man()["hip-centre"])
    tibia = tibia_dimensions(Surface.of(bone("tibia")))
    assert femur["femoral anteversion"] == pytest.approx(figure("anteversion"), abs=2.0)
    assert 125 <= femur["neck-shaft angle"] <= 130
    assert femur["distal femur width at the cut"] == pytest.approx(figure("distal_femur_width"), abs=3.2)
    assert femur["distal femur depth"] == pytest.approx(figure("distal_femur_depth"), abs=3.1)
    assert tibia["tibial plateau width"] == pytest.approx(figure("tibial_plateau"), abs=3.0)
    assert tibia["tibial plateau depth"] == pytest.approx(figure("tibial_plateau", 1), abs=3.0)
    assert tibia["tibial slope"] == pytest.approx(figure("tibial_slope"), abs=1.5)


@pytest.mark.parametrize("name", LONG)
def test_long_bones_and_patella_keep_to_their_share_of_triangles(name: str) -> None:
    assert len(bone(name).triangles) <= TRIANGLES[name]


def test_the_head_of_the_femur_has_a_pit_for_its_ligament_on_the_inner_side() -> None:
    hip, p = standing_man()["hip-centre"], points("femur")
    inner = p[p[:, 0] < hip[0] - 12]
    depth = figure("femoral_head_diameter") / 2 - np.linalg.norm(inner - hip, axis=1)
    assert 1.5 < depth.max() < 4.0
    assert np.linalg.norm(np.ptp(inner[depth > 0.6], axis=0)) < 18


def test_a_rough_line_runs_down_the_back_of_the_femur_and_parts_above_the_knee() -> None:
    hip, knee, femur = standing_man()["hip-centre"], standing_man()["knee-centre"], Surface.of(bone("femur"))
    middle = femur.section([0, 0, hip[2] - 230], [0, 0, 1])[0]
    assert np.ptp(middle[:, 1]) > np.ptp(middle[:, 0]) + 2  # the line makes the shaft deeper than broad
    low = femur.section([0, 0, knee[2] + 85], [0, 0, 1])[0]
    side = low[:, 0] - (low[:, 0].max() + low[:, 0].min()) / 2
    lips = [low[(side > 6) & (side < 14), 1].min(), low[(side < -6) & (side > -14), 1].min()]
    assert low[np.abs(side) < 3, 1].min() > np.mean(lips) - 1.0  # flat between the two lips


def reach(name: str, place: NDArray[np.float64], up: float, way: tuple[float, float]) -> float:
    """How far a bone's section `up` millimetres above a place reaches in a level direction, near that place."""
    ring = Surface.of(bone(name)).section([0, 0, place[2] + up], [0, 0, 1])[0][:, :2]
    near = ring[np.linalg.norm(ring - place[:2], axis=1) < 24]
    return float((near @ np.array(way)).max())


def test_gerdy_tubercle_stands_out_in_front_of_the_outer_condyle() -> None:
    place, way = standing_man()["gerdy-tubercle"], (0.7, 0.7)
    beside = (reach("tibia", place, -10, way) + reach("tibia", place, 10, way)) / 2
    assert reach("tibia", place, 0, way) > beside + 2


def test_adductor_tubercle_ends_the_inner_side_of_the_femur_with_a_step() -> None:
    place, way = standing_man()["adductor-tubercle"], (-0.7, -0.7)
    assert reach("femur", place, 2, way) > reach("femur", place, 8, way) + 8


def test_both_condyles_end_level_at_the_joint_line() -> None:
    knee, p = standing_man()["knee-centre"], points("femur")
    inner, outer = p[p[:, 0] < knee[0] - 8, 2].min(), p[p[:, 0] > knee[0] + 8, 2].min()
    assert abs(inner - outer) < 1.0
    assert 0 < min(inner, outer) - knee[2] < 4


def test_a_groove_in_front_and_a_notch_behind_part_the_condyles() -> None:
    knee, p = standing_man()["knee-centre"], points("femur")
    level = np.abs(p[:, 2] - (knee[2] + 26)) < 3

    def reach(low: float, high: float, axis_sign: float) -> float:
        strip = p[level & (p[:, 0] - knee[0] > low) & (p[:, 0] - knee[0] < high)]
        return float((strip[:, 1] * axis_sign).max())

    assert reach(12, 26, 1) - reach(-1, 6, 1) > 4
    assert min(reach(12, 30, -1), reach(-30, -12, -1)) - reach(-4, 4, -1) > 12


def test_condyles_stand_4_to_7_mm_above_the_plateaus() -> None:
    knee, femur = standing_man()["knee-centre"], points("femur")
    for side in (-1, 1):
        under = femur[(side * (femur[:, 0] - knee[0]) > 14) & (femur[:, 2] < knee[2] + 12)]
        gap = pv.PolyData(under).compute_implicit_distance(surface("tibia"))["implicit_distance"].min()
        assert 4.0 <= gap <= 7.0, f"{gap:.1f} mm"


def test_patella_stands_2_to_4_mm_in_front_of_the_trochlea() -> None:
    assert 2.0 <= clearance("patella", "femur") <= 4.0


def test_head_of_the_fibula_is_outside_and_behind_and_below_the_plateau() -> None:
    fibula, tibia = points("fibula"), points("tibia")
    head = fibula[fibula[:, 2] > fibula[:, 2].max() - 20].mean(axis=0)
    plateau = tibia[tibia[:, 2] > standing_man()["knee-centre"][2] - 14].mean(axis=0)
    assert head[0] > plateau[0] + 25
    assert head[1] < plateau[1] - 10
    assert fibula[:, 2].max() < standing_man()["knee-centre"][2] - 8


def test_inner_malleolus_belongs_to_the_tibia_and_the_outer_reaches_lower() -> None:
    tibia, fibula, talus = points("tibia"), points("fibula"), points("talus")
    tip = tibia[tibia[:, 2].argmin()]
    assert tip[0] < talus[:, 0].mean() - 12
    assert fibula[fibula[:, 2].argmin()][0] > talus[:, 0].mean() + 12
    assert 8.5 <= tibia[:, 2].min() - fibula[:, 2].min() <= 12  # authored: about a centimetre


def test_talus_sits_in_the_mortise_with_room_for_cartilage() -> None:
    assert 0.7 <= clearance("talus", "tibia") <= 1.2
    assert 0.7 <= clearance("talus", "fibula") <= 1.2


def test_no_bone_of_the_leg_touches_another(capsys: pytest.CaptureFixture[str]) -> None:
    gaps = {}
    for first, second in combinations(BONES, 2):
        (low_a, high_a), (low_b, high_b) = bone(first).bounds, bone(second).bounds
        if np.all(low_a < high_b + 2) and np.all(low_b < high_a + 2):
            gaps[first, second] = min(clearance(first, second), clearance(second, first))
    worst = min(gaps, key=lambda pair: gaps[pair])
    with capsys.disabled():
        print(f"\nsmallest clearance in the leg: {worst[0]} and {worst[1]}, {gaps[worst]:.2f} mm")
    assert gaps[worst] > 0.4
    assert gaps["tibia", "fibula"] >= 0.7


def test_leg_landmarks_of_nerves_lie_outside_bone() -> None:
    from anatomy.authoring.leg_landmarks import leg_landmarks

    inside = {}
    for name, place in leg_landmarks(standing_man()).items():
        for other in BONES:
            low, high = bone(other).bounds
            if np.all(place > low) and np.all(place < high):
                depth = pv.PolyData(place[None]).compute_implicit_distance(surface(other))["implicit_distance"][0]
                if depth < 1.0:
                    inside[name, other] = round(float(depth), 1)
    assert not inside


def test_poles_and_edges_of_the_patella_lie_just_off_the_bone() -> None:
    from anatomy.authoring.leg_landmarks import leg_landmarks

    places = leg_landmarks(standing_man())
    names = [f"patella-{name}" for name in ("upper-pole", "lower-pole", "medial-edge", "lateral-edge")]
    away = surface_distances("patella", np.array([places[name] for name in names]))
    assert ((away > 0.5) & (away < 7)).all(), dict(zip(names, away.round(1), strict=True))
