import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from anatomy.authoring.fields import Grid, ball
from anatomy.authoring.frame import standing_man
from anatomy.authoring.skin import mirrored
from anatomy.authoring.skin_mesh import graded_half
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import BUNDLE, read_bundle

BODY = read_bundle(BUNDLE)
SKIN = BODY.shapes[StructureId("skin")]
FRAME = standing_man()
NEAR_THE_SKIN = (
    "patella",
    "tibia",
    "fibula",
    "calcaneus",
    "talus",
    "navicular",
    "cuboid",
    "cuneiform",
    "metatarsal",
    "toe",
)
BONES = (
    "femur", "hip-bone", "sacrum", "coccyx", "L1", "L2", "L3", "L4", "L5", *NEAR_THE_SKIN,
)  # fmt: skip


def girth(z: float, *, right_only: bool) -> float:
    """Length of the line in which a level plane cuts the skin, millimetres."""
    height = SKIN.points[:, 2] - z
    length = 0.0
    for triangle in SKIN.triangles[np.ptp(np.sign(height)[SKIN.triangles], axis=1) > 0]:
        ends = []
        for a, b in zip(triangle, np.roll(triangle, 1), strict=True):
            if height[a] * height[b] < 0:
                ends.append(SKIN.points[a] + (SKIN.points[b] - SKIN.points[a]) * height[a] / (height[a] - height[b]))
        if len(ends) == 2 and (not right_only or ends[0][0] > 0):
            length += float(np.linalg.norm(ends[0] - ends[1]))
    return length


def level(name: str) -> float:
    """A standing height of the measurement table as z in the body frame."""
    return FRAME.figures["heights"][name]["values"][0] + FRAME["floor"][2]


@pytest.fixture(scope="module")
def surface() -> pv.PolyData:
    faces = np.hstack([np.full((len(SKIN.triangles), 1), 3), SKIN.triangles]).ravel()
    return pv.PolyData(SKIN.points, faces)


def test_the_skin_is_one_closed_surface_without_holes_or_handles(surface):
    sides = np.sort(np.concatenate([SKIN.triangles[:, [i, (i + 1) % 3]] for i in range(3)]), axis=1)
    edges, shared = np.unique(sides, axis=0, return_counts=True)
    assert (shared == 2).all()
    assert len(SKIN.points) - len(edges) + len(SKIN.triangles) == 2
    assert surface.connectivity("all").get_array("RegionId").max() == 0


def test_triangles_face_outwards():
    corner = SKIN.points[SKIN.triangles].astype(float)
    normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    assert ((normal * SKIN.normals[SKIN.triangles].sum(axis=1)).sum(axis=1) > 0).mean() > 0.9995
    assert np.einsum("ij,ij->", corner[:, 0], normal) > 0


def test_left_and_right_are_mirror_images():
    distance, _ = cKDTree(SKIN.points).query(SKIN.points * [-1, 1, 1])
    assert distance.max() < 0.03  # the bundle rounds to hundredths


@pytest.mark.parametrize("name", BONES)
def test_the_skin_covers_every_bone(surface, name):
    bones = {k: s for k, s in BODY.shapes.items() if k == name or k.startswith(f"{name}-") or f"-{name}-" in k}
    assert bones, f"the bundle has no {name}"
    least = 2.5 if name in NEAR_THE_SKIN else 4.0  # long edges cut the curves of the foot short
    clearances = {}
    for identifier, bone in bones.items():
        if identifier.endswith(("nerve-right", "nerve-left")):
            continue
        distance = pv.PolyData(bone.points).compute_implicit_distance(surface).point_data["implicit_distance"]
        clearances[identifier] = -float(np.max(distance))
    worst = min(clearances, key=clearances.__getitem__)
    print(f"least cover: {worst} {clearances[worst]:.1f} mm")
    assert clearances[worst] >= least, f"{worst} has only {clearances[worst]:.1f} mm of cover"


@pytest.mark.parametrize(
    ("name", "where", "right_only"),
    [
        ("thigh", level("crotch") - 17, True),
        ("lower_thigh", level("mid_patella") + 24, True),
        ("knee", level("mid_patella") - 10, True),
        ("calf", -680.0, True),
        ("ankle", -892.0, True),
        ("waist", level("iliac_crest"), False),
        ("buttock", -135.0, False),
    ],
)
def test_girths_are_those_of_a_man_of_the_fiftieth_percentile(name, where, right_only):
    wanted = FRAME.figures["girths"][name]["values"][0]
    assert girth(where, right_only=right_only) == pytest.approx(wanted, rel=0.06)


def test_breadth_depth_and_foot_are_those_of_the_table():
    low, high = SKIN.bounds
    assert high[0] - low[0] == pytest.approx(FRAME.figures["girths"]["hip_breadth"]["values"][0], rel=0.03)
    foot = SKIN.points[(SKIN.points[:, 2] < -950) & (SKIN.points[:, 0] > 0)]
    first, fifth = FRAME["first-metatarsal-head"], FRAME["fifth-metatarsal-head"]
    behind_the_toes = foot[:, 1] < np.interp(foot[:, 0], [first[0], fifth[0]], [first[1] + 6, fifth[1] + 6])
    along = np.array([0.11, 0.994])  # from the heel to the second toe
    length, breadth = np.ptp(foot[:, :2] @ along), np.ptp(foot[behind_the_toes, :2] @ [along[1], -along[0]])
    assert length == pytest.approx(FRAME.figures["lengths"]["foot_length"]["values"][0], rel=0.04)
    assert breadth == pytest.approx(FRAME.figures["lengths"]["foot_breadth"]["values"][0], rel=0.06)
    assert low[2] == pytest.approx(FRAME["floor"][2], abs=3)


def test_the_thighs_part_at_the_height_of_the_crotch():
    middle = SKIN.points[np.abs(SKIN.points[:, 0]) < 0.1]
    assert middle[:, 2].min() == pytest.approx(level("crotch"), abs=15)


def test_the_mesh_is_fine_where_knee_zones_are_painted():
    sides = np.unique(np.sort(np.concatenate([SKIN.triangles[:, [i, (i + 1) % 3]] for i in range(3)]), axis=1), axis=0)
    ends = SKIN.points[sides]
    length = np.linalg.norm(ends[:, 0] - ends[:, 1], axis=1)
    from_joint = np.abs(ends.mean(axis=1)[:, 2] - FRAME["knee-centre"][2])
    print("edges at the knee, median and 90th percentile:", np.percentile(length[from_joint < 60], [50, 90]).round(2))
    assert np.median(length[from_joint < 60]) < 5.2
    assert np.percentile(length[from_joint < 60], 90) < 6.1
    assert np.percentile(length[from_joint < 60], 99) < 7.5
    assert len(SKIN.triangles) <= 20_000


@pytest.mark.parametrize("side", ["right", "left"])
def test_everything_lies_inside_the_skin(surface, side):
    worst = {}
    for name, one in BODY.shapes.items():
        below_the_top = one.points[one.points[:, 2] < SKIN.bounds[1][2] - 1]
        if name != "skin" and (name.endswith(f"-{side}") or not name.endswith(("-right", "-left"))):
            away = pv.PolyData(below_the_top).compute_implicit_distance(surface).point_data["implicit_distance"]
            worst[name] = -float(np.max(away))
    nearest = sorted(worst, key=worst.__getitem__)[:4]
    print("nearest to the skin:", ", ".join(f"{name} {worst[name]:.2f} mm" for name in nearest))
    assert worst[nearest[0]] > 0, f"{nearest[0]} stands {-worst[nearest[0]]:.2f} mm out of the skin"


def test_a_ball_meshed_by_halves_is_closed_and_round():
    grid = Grid((0, -26, -26), (26, 26, 26), 2.0)
    points, triangles = mirrored(*graded_half(grid, ball(grid, (0, 0, 0), 20), lambda p: np.full(len(p), 5.0)))
    edges, shared = np.unique(
        np.sort(np.concatenate([triangles[:, [i, (i + 1) % 3]] for i in range(3)]), axis=1), axis=0, return_counts=True
    )
    assert (shared == 2).all()
    assert len(points) - len(edges) + len(triangles) == 2
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), 20, atol=0.15)


def test_coordinates_travel_as_small_whole_numbers():
    assert SKIN.per_point["part"].dtype == np.uint8
    for name in ("height", "angle", "knee_mm"):
        assert SKIN.per_point[name].dtype == np.int16
        assert SKIN.per_point[name].shape == (len(SKIN.points),)
