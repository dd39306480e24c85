"""The shipped pelvis: sides, measures, real openings, and parts that touch without biting each other."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from anatomy.authoring.frame import standing_man
from anatomy.authoring.measure_leg import pelvis_dimensions
from anatomy.authoring.measure_surface import Surface
from anatomy.authoring.sacrum_form import auricular, back_depth, canal_depth, front_depth, half_width, sacral_curve
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
PARTS = ("sacrum", "coccyx", "hip-bone-right", "hip-bone-left")
SACRAL_SLOPE = np.radians(39.0)
FRONT_OF_S1 = np.array([0.0, np.cos(SACRAL_SLOPE), -np.sin(SACRAL_SLOPE)])
UP_OF_S1 = np.array([0.0, np.sin(SACRAL_SLOPE), np.cos(SACRAL_SLOPE)])
HIP = standing_man()["hip-centre"]


@pytest.fixture(scope="module")
def body() -> Body:
    return read_bundle(BUNDLE)


def shape(body: Body, name: str) -> Shape:
    return body.shapes[StructureId(name)]


def surface(part: Shape) -> pv.PolyData:
    faces = np.hstack([np.full((len(part.triangles), 1), 3), part.triangles]).ravel()
    return pv.PolyData(part.points.astype(np.float64), faces)


def distances(places: NDArray[np.floating], part: Shape) -> NDArray[np.float64]:
    """Signed distance of places to a part's surface, negative inside."""
    measure = vtkImplicitPolyDataDistance()
    measure.SetInput(surface(part))
    return np.array([measure.EvaluateFunction([float(v) for v in place]) for place in places])


class Rays:
    """Whether a straight line from one place to another meets a part."""

    def __init__(self, part: Shape) -> None:
        self.surface = surface(part)
        self.locator = vtkStaticCellLocator()
        self.locator.SetDataSet(self.surface)
        self.locator.BuildLocator()

    def meet(self, start: NDArray[np.float64], end: NDArray[np.float64]) -> bool:
        share, place, own, piece, cell = mutable(0.0), [0.0] * 3, [0.0] * 3, mutable(0), mutable(0)
        found = self.locator.IntersectWithLine(start.tolist(), end.tolist(), 1e-6, share, place, own, piece, cell)  # type: ignore[call-overload]  # mutable() stands for a reference
        return bool(found)


def genus(part: Shape) -> float:
    edges = np.sort(part.triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    return 1 - (len(part.points) - len(np.unique(edges, axis=0)) + len(part.triangles)) / 2


@pytest.mark.parametrize("name", PARTS)
def test_every_pelvic_bone_is_one_closed_surface_that_faces_outwards(body: Body, name: str) -> None:
    part = shape(body, name)
    edges = part.triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2)
    key = edges[:, 0].astype(np.int64) * len(part.points) + edges[:, 1]
    back = edges[:, 1].astype(np.int64) * len(part.points) + edges[:, 0]
    assert len(np.unique(key)) == len(key), "a directed edge is used twice"
    assert np.array_equal(np.sort(key), np.sort(back)), "an edge has only one triangle"
    a, b, c = np.moveaxis(part.points.astype(np.float64)[part.triangles], 1, 0)
    assert np.einsum("ij,ij->", a, np.cross(b, c)) > 0
    assert surface(part).connectivity()["RegionId"].max() == 0


def test_the_right_hip_bone_lies_on_the_right(body: Body) -> None:
    assert shape(body, "hip-bone-right").points[:, 0].min() > 0
    assert shape(body, "hip-bone-left").points[:, 0].max() < 0


def test_the_pelvis_has_the_measures_of_a_median_man(body: Body) -> None:
    right = shape(body, "hip-bone-right").points.astype(np.float64)
    assert 2 * right[:, 0].max() == pytest.approx(275, abs=10)
    assert np.ptp(right[:, 2]) == pytest.approx(215, abs=6)
    wing = right[right[:, 2] > -58]
    asis = wing[wing[:, 1].argmax()]
    assert 2 * asis[0] == pytest.approx(238, abs=12)
    assert right[:, 2].max() == pytest.approx(38, abs=3)
    assert 210 <= pelvis_dimensions(Surface.of(shape(body, "hip-bone-right")), HIP)["hip bone height"] <= 220


@pytest.mark.parametrize(("name", "most"), [("sacrum", 9000), ("coccyx", 1000), ("hip-bone-right", 10000)])
def test_no_pelvic_bone_has_more_triangles_than_its_share(body: Body, name: str, most: int) -> None:
    assert len(shape(body, name).triangles) <= 1.02 * most


@pytest.mark.parametrize(
    ("name", "reach"),
    [("asis", 8.0), ("aiis", 6.0), ("psis", 7.0), ("piis", 7.0), ("ischial-spine", 3.0), ("pubic-tubercle", 6.0)],
)
def test_every_spine_and_tubercle_stands_at_its_landmark(body: Body, name: str, reach: float) -> None:
    away = np.linalg.norm(shape(body, "hip-bone-right").points - body.landmarks[f"{name}-right"], axis=1)
    assert away.min() <= reach


def test_the_femoral_head_does_not_bite_its_socket(body: Body) -> None:
    hip, femur = shape(body, "hip-bone-right"), shape(body, "femur-right")
    near = hip.points[np.linalg.norm(hip.points - body.landmarks["hip-centre-right"], axis=1) < 80]
    assert distances(near, femur).min() > 1.0


def test_the_halves_of_the_symphysis_stand_four_to_five_millimetres_apart(body: Body) -> None:
    assert 4.0 <= 2 * shape(body, "hip-bone-right").points[:, 0].min() <= 5.0


def test_the_acetabulum_is_a_socket_of_54_millimetres_round_the_hip_centre(body: Body) -> None:
    away = np.linalg.norm(shape(body, "hip-bone-right").points - body.landmarks["hip-centre-right"], axis=1)
    assert away.min() > 26.5, "a femoral head of 48 needs 2.5 mm of cartilage space"
    lunate = away[away < 27.6]
    assert len(lunate) > 150
    assert 2 * np.median(lunate) == pytest.approx(54, abs=0.6)


def _covered(body: Body) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Directions from the hip centre, and whether the socket lies there."""
    k = np.arange(1500)
    z = 1 - (2 * k + 1) / len(k)
    turn = np.pi * (3 - np.sqrt(5)) * k
    directions = np.stack([np.sqrt(1 - z * z) * np.cos(turn), np.sqrt(1 - z * z) * np.sin(turn), z], axis=1)
    rays, hip = Rays(shape(body, "hip-bone-right")), body.landmarks["hip-centre-right"]
    return directions, np.array([rays.meet(hip, hip + 33.0 * d) for d in directions])


def test_the_acetabulum_opens_outwards_downwards_and_forwards(body: Body) -> None:
    directions, covered = _covered(body)
    out = -directions[covered].mean(axis=0)
    out /= np.linalg.norm(out)
    assert 34 < np.degrees(np.arctan2(out[0], -out[2])) < 52
    assert np.degrees(np.arctan2(out[1], out[0])) == pytest.approx(22, abs=9)


def test_the_roof_of_the_socket_reaches_a_centre_edge_angle_of_38_degrees(body: Body) -> None:
    rays, hip = Rays(shape(body, "hip-bone-right")), body.landmarks["hip-centre-right"]
    angles = np.radians(np.arange(0, 90))
    roofed = [rays.meet(hip, hip + 33.0 * np.array([np.sin(a), 0, np.cos(a)])) for a in angles]
    assert roofed.index(False) == pytest.approx(37.7, abs=5)


def test_the_obturator_foramen_is_the_only_hole_through_the_hip_bone(body: Body) -> None:
    part = shape(body, "hip-bone-right")
    assert genus(part) == 1
    rays, centre = Rays(part), body.landmarks["obturator-foramen-right"]
    through = np.array([0.62, 0.42, -0.66])
    assert not rays.meet(centre - 40 * through, centre + 40 * through)
    first = np.cross(through, [0.0, 0.0, 1.0]) / np.linalg.norm(np.cross(through, [0.0, 0.0, 1.0]))
    second = np.cross(through, first)
    turns = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    for turn in turns:  # the rim is not flat: look a little to either side of the plane
        aside = np.cos(turn) * first + np.sin(turn) * second
        tilted = [centre + 42 * (np.cos(t) * aside + np.sin(t) * through) for t in np.radians([-40, -20, 0, 20, 40])]
        assert any(rays.meet(centre, end) for end in tilted), f"no bone at {np.degrees(turn):.0f} degrees"


def test_all_eight_pairs_of_sacral_foramina_open_into_the_canal(body: Body) -> None:
    sacrum = shape(body, "sacrum")
    # A tube open at both ends (genus 1) with sixteen side openings.
    assert genus(sacrum) == 17
    rays = Rays(sacrum)
    for level in range(1, 5):
        for face in ("front", "back"):
            place = body.landmarks[f"sacral-foramen-s{level}-{face}-right"]
            inside = distances(place[None], sacrum)[0]
            assert inside > 0.8, f"S{level} {face} lies in bone ({inside:.1f} mm)"
            around = [
                np.array([np.cos(a), 0.0, 0.0]) + np.sin(a) * UP_OF_S1
                for a in np.linspace(0, 2 * np.pi, 12, endpoint=False)
            ]
            met = sum(rays.meet(place, place + 14 * d) for d in around)
            assert met >= 9, f"S{level} {face}: bone in {met} of 12 directions only"


def test_the_first_posterior_foramen_lies_24_millimetres_from_the_median_plane(body: Body) -> None:
    assert body.landmarks["sacral-foramen-s1-back-right"][0] == pytest.approx(24.1, abs=1.5)


def test_the_sacral_canal_is_free_from_the_first_level_to_the_hiatus(body: Body) -> None:
    sacrum = shape(body, "sacrum")
    names = [f"sacral-canal-s{level}" for level in range(1, 5)] + ["sacral-hiatus"]
    places = [body.landmarks[name] for name in names]
    line = np.concatenate([np.linspace(a, b, 8) for a, b in pairwise(places)])
    assert distances(line, sacrum).min() > 1.0


def test_the_sacral_endplate_and_height_are_those_of_a_man(body: Body) -> None:
    points = shape(body, "sacrum").points.astype(np.float64)
    forward, up = points @ FRONT_OF_S1, points @ UP_OF_S1
    rim = points[(np.abs(up) < 1.6) & (np.abs(points[:, 0]) < 3) & (forward > 0)]
    assert (rim @ FRONT_OF_S1).max() == pytest.approx(17, abs=2)
    sides = points[(up > -1.7) & (up < 1.5) & (forward > 3) & (forward < 9)]
    assert np.ptp(sides[:, 0]) == pytest.approx(50, abs=5)
    middle = points[np.abs(points[:, 0]) < 4]
    promontory = middle[middle[:, 1].argmax()]
    low = middle[middle[:, 2] < middle[:, 2].min() + 3]
    apex = low[low[:, 1].argmax()]
    assert np.linalg.norm(promontory - apex) == pytest.approx(105, abs=5)
    assert np.ptp(points[:, 0]) == pytest.approx(108, abs=8)


def test_sacrum_and_hip_bone_face_each_other_closely_without_touching(body: Body) -> None:
    sacrum, hip = shape(body, "sacrum"), shape(body, "hip-bone-right")
    to_hip, to_sacrum = distances(sacrum.points, hip), distances(hip.points, sacrum)
    worst = min(to_hip.min(), to_sacrum.min())
    print(f"sacroiliac gap: least {worst:.2f} mm")
    assert worst >= 0.5
    close = to_hip < 3.0
    facing = sacrum.points[close]
    a, b, c = np.moveaxis(sacrum.points.astype(np.float64)[sacrum.triangles[close[sacrum.triangles].all(axis=1)]], 1, 0)
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2
    print(f"auricular surface of the right side: {area:.0f} square millimetres")
    assert area > 600, "the auricular surfaces meet over a broad area"
    assert np.ptp(facing @ UP_OF_S1) > 30


def test_the_superior_articular_processes_of_s1_end_little_above_its_endplate(body: Body) -> None:
    points = shape(body, "sacrum").points.astype(np.float64)
    forward, up, aside = points @ FRONT_OF_S1, points @ UP_OF_S1, np.abs(points[:, 0])
    top = up[(forward < -24) & (aside > 10) & (aside < 32)].max()
    assert 2 < top < 8


def test_the_alae_lie_lower_than_the_endplate_in_front(body: Body) -> None:
    points = shape(body, "sacrum").points.astype(np.float64)
    forward, up, aside = points @ FRONT_OF_S1, points @ UP_OF_S1, np.abs(points[:, 0])
    ala = up[(np.abs(aside - 42) < 3) & (np.abs(forward + 3) < 4)].max()
    assert -17 < ala < -8


def test_the_median_crest_stands_out_behind_the_dorsal_foramina(body: Body) -> None:
    points = shape(body, "sacrum").points.astype(np.float64)
    curve = sacral_curve(standing_man())
    level, depth = curve.own(points[:, 1:])
    for place in (1.0, 1.75, 2.5):
        row = np.abs(level - place) < 0.12
        middle, beside = row & (np.abs(points[:, 0]) < 4), row & (np.abs(np.abs(points[:, 0]) - 11) < 3)
        assert depth[middle].max() > depth[beside].max() + 2.0


@given(st.floats(0.0, 4.9), st.floats(-15.0, 15.0))
def test_a_place_in_the_sacrums_own_coordinates_comes_back(level: float, depth: float) -> None:
    curve = sacral_curve(standing_man())
    found_level, found_depth = curve.own(curve.body(level, 20.0, depth)[None, 1:])
    assert found_level[0] == pytest.approx(level, abs=0.02)
    assert found_depth[0] == pytest.approx(depth, abs=0.1)


@given(st.floats(0.0, 4.8), st.floats(0.0, 1.0))
def test_the_back_of_the_sacrum_lies_behind_its_front(level: float, share: float) -> None:
    x = share * half_width(level)
    assert back_depth(level, x) > front_depth(level, x) + 2.0
    assert back_depth(level, -x) == pytest.approx(back_depth(level, x))


@given(st.floats(0.0, 3.6))
def test_the_sacral_canal_has_a_roof_down_to_the_hiatus(level: float) -> None:
    assert back_depth(level, 0.0) > canal_depth(level) + 1.5


def test_the_auricular_surface_is_bent_and_reaches_from_the_first_to_the_third_segment() -> None:
    assert auricular(np.array([0.4, 1.2, 2.2]), np.array([-3.0, -11.0, -5.0])).min() > 3
    assert auricular(np.array([1.2, 3.2]), np.array([6.0, -5.0])).max() < 0


def test_the_coccyx_hangs_under_the_sacrum_by_a_thin_disc(body: Body) -> None:
    gap = distances(shape(body, "coccyx").points, shape(body, "sacrum")).min()
    print(f"sacrococcygeal gap: least {gap:.2f} mm")
    assert 0.5 <= gap <= 3.0


@pytest.mark.parametrize("name", ["greater-sciatic-foramen", "obturator-canal", "inguinal-midpoint", "ala-crossing"])
def test_places_that_nerves_pass_are_free_of_bone_but_near_it(body: Body, name: str) -> None:
    place = body.landmarks[f"{name}-right"][None]
    clear = min(distances(place, shape(body, part))[0] for part in ("sacrum", "hip-bone-right"))
    assert 2.5 <= clear <= 16.0, f"{name}: {clear:.1f} mm"


def test_the_interpubic_disc_fills_the_symphysis_and_overlaps_no_bone(body: Body) -> None:
    disc, hip = body.shapes[StructureId("interpubic-disc")], body.shapes[StructureId("hip-bone-right")]
    gap = hip.points[np.linalg.norm(hip.points - standing_man()["pubic-symphysis"], axis=1) < 12][:, 0].min()
    assert disc.points[:, 0].max() > gap - 0.3
    assert abs(disc.points[:, 0].max() + disc.points[:, 0].min()) < 0.2
    inside = Surface.of(hip).distances(disc.points.astype(np.float64))
    assert inside.min() > -0.3
