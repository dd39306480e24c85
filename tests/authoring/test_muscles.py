"""The shipped muscles: closed bellies on their bones, under the skin, and the nerves where an anatomist looks for them."""

import numpy as np
import pytest

from anatomy.authoring.muscle_table import figures
from anatomy.facts.names import StructureId
from app.scene.tissues import Tissue, tissue
from app.state.state import USUAL_LAYERS, Layer
from tests.authoring.muscle_places import body, distance, gap, level, near_box, nerve_at, places, shape, surface

MUSCLES = tuple(figures()["muscles"])
MOST_A_SIDE = 19_250
ATTACHED_MM = 2.5
LEAST_UNDER_SKIN_MM = 4.0
LEAST_AT_ANKLE_MM = 2.5
"""Tendons beside the malleoli are felt under the skin."""
DEEPEST_OVERLAP_MM = 0.5
AT_ANKLE_Z = -840.0
ATTACHMENTS = {  # each bone or group of bones is touched by the muscle
    "psoas-major": [("T12",), ("L1",), ("L2",), ("L4",), ("femur-right",)],
    "iliacus": [("hip-bone-right",), ("femur-right",)],
    "piriformis": [("sacrum",), ("femur-right",)],
    "gluteus-maximus": [("hip-bone-right",), ("sacrum",), ("coccyx", "sacrum"), ("femur-right",)],
    "gluteus-medius": [("hip-bone-right",), ("femur-right",)],
    "rectus-femoris": [("hip-bone-right",), ("quadriceps-tendon-right",)],
    "vastus-lateralis": [("femur-right",), ("patella-right",)],
    "vastus-medialis": [("femur-right",), ("patella-right",)],
    "vastus-intermedius": [("femur-right",), ("patella-right",)],
    "sartorius": [("hip-bone-right",), ("tibia-right",)],
    "gracilis": [("hip-bone-right",), ("tibia-right",)],
    "adductor-longus": [("hip-bone-right",), ("femur-right",)],
    "adductor-magnus": [("hip-bone-right",), ("femur-right",)],
    "biceps-femoris": [("hip-bone-right",), ("femur-right",), ("fibula-right",)],
    "semitendinosus": [("hip-bone-right",), ("tibia-right",)],
    "semimembranosus": [("hip-bone-right",), ("tibia-right",)],
    "gastrocnemius": [("femur-right",), ("calcaneus-right",)],
    "soleus": [("fibula-right",), ("tibia-right",)],
    "popliteus": [("femur-right",), ("tibia-right",)],
    "tibialis-anterior": [("tibia-right",), ("medial-cuneiform-right",)],
    "fibularis-longus": [("fibula-right",), ("cuboid-right",), ("metatarsal-1-right",)],
    "tensor-fasciae-latae": [("hip-bone-right",), ("tibia-right",)],  # by way of the iliotibial tract
    "gluteus-minimus": [("hip-bone-right",), ("femur-right",)],
    "quadratus-femoris": [("hip-bone-right",), ("femur-right",)],
    "pectineus": [("hip-bone-right",), ("femur-right",)],
    "adductor-brevis": [("hip-bone-right",), ("femur-right",)],
    "extensor-digitorum-longus": [("tibia-right",), ("fibula-right",), *((f"toe-{n}-right",) for n in range(2, 6))],
    "extensor-hallucis-longus": [("fibula-right",), ("toe-1-right",)],
    "tibialis-posterior": [("tibia-right",), ("fibula-right",), ("navicular-right",)],
    "erector-spinae": [("sacrum",), ("hip-bone-right",)],
    "multifidus": [("sacrum",), ("L5",), ("L4",), ("L3",), ("L2",), ("L1",)],
    "obturator-internus": [("hip-bone-right",), ("femur-right",)],
    "flexor-hallucis-longus": [("fibula-right",), ("talus-right",), ("calcaneus-right",), ("toe-1-right",)],
    "flexor-digitorum-longus": [("tibia-right",), *((f"toe-{n}-right",) for n in range(2, 6))],
    "fibularis-brevis": [("fibula-right",), ("metatarsal-5-right",)],
}
BONES = ("L1", "L2", "L3", "L4", "L5", "sacrum", "coccyx", "disc-l1-l2", "disc-l2-l3", "disc-l3-l4", "disc-l4-l5", "disc-l5-s1",
         "hip-bone", "femur", "patella", "tibia", "fibula", "talus", "calcaneus", "cuboid", "navicular", "medial-cuneiform",
         "intermediate-cuneiform", "lateral-cuneiform", "metatarsal-1", "metatarsal-5")  # fmt: skip
SOFT = ("femoral-cartilage", "tibial-cartilage", "patellar-cartilage", "medial-meniscus", "lateral-meniscus",
        "anterior-cruciate-ligament", "posterior-cruciate-ligament", "tibial-collateral-ligament",
        "fibular-collateral-ligament", "patellar-ligament", "quadriceps-tendon")  # fmt: skip
NERVES = ("femoral-nerve", "saphenous-nerve", "obturator-nerve", "sciatic-nerve", "tibial-nerve", "common-fibular-nerve",
          "superficial-fibular-nerve", "deep-fibular-nerve", "posterior-femoral-cutaneous-nerve", "superior-gluteal-nerve",
          "sural-nerve", "lumbosacral-trunk")  # fmt: skip


@pytest.mark.parametrize("muscle", MUSCLES)
def test_each_muscle_is_closed_and_manifold_on_both_sides(muscle: str):
    for side in ("right", "left"):
        one = body().shapes[StructureId(f"{muscle}-{side}")]
        t = one.triangles
        edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
        _, turned = np.unique(edges, axis=0, return_counts=True)
        _, count = np.unique(np.sort(edges, axis=1), axis=0, return_counts=True)
        assert (count == 2).all(), f"{(count != 2).sum()} edges without two triangles"
        assert (turned == 1).all(), "triangles turned against each other"
        assert 240 <= len(t) <= 1_500


def test_all_muscles_of_a_side_stay_light():
    assert sum(len(shape(f"{muscle}-right").triangles) for muscle in MUSCLES) <= MOST_A_SIDE


@pytest.mark.parametrize("muscle", MUSCLES)
def test_each_muscle_begins_and_ends_on_its_bones(muscle: str):
    points = shape(muscle).points
    for bones in ATTACHMENTS[muscle]:
        nearest = min(float(distance(near_box(points, bone, 12.0), bone).min(initial=99.0)) for bone in bones)
        assert nearest < ATTACHED_MM, f"{bones}: {nearest:.1f} mm away"


@pytest.mark.parametrize("muscle", MUSCLES)
def test_each_muscle_lies_under_the_skin_and_outside_bone(muscle: str):
    points = shape(muscle).points
    cover = -distance(points, "skin")
    print(f"{muscle}: {cover.min():.1f} mm under the skin")
    at_ankle = points[:, 2] < AT_ANKLE_Z
    assert cover[~at_ankle].min() > LEAST_UNDER_SKIN_MM
    assert cover[at_ankle].min(initial=99.0) > LEAST_AT_ANKLE_MM
    assert points[:, 0].min() > 0.5, "crosses the median plane"
    for name in BONES:
        close = near_box(places(muscle), name)
        if len(close):
            assert distance(close, name).min() > -DEEPEST_OVERLAP_MM, name


@pytest.mark.parametrize("muscle", MUSCLES)
def test_no_muscle_runs_into_the_soft_parts_of_the_knee(muscle: str):
    for name in SOFT:
        close = near_box(places(muscle), name)
        if len(close):
            deepest = float(distance(close, name).min())
            print(f"{muscle} and {name}: {deepest:.2f} mm")
            assert deepest > -DEEPEST_OVERLAP_MM, name


@pytest.mark.parametrize("muscle", MUSCLES)
def test_neighbours_touch_without_running_into_each_other(muscle: str):
    points = shape(muscle).points
    for other in MUSCLES:
        close = near_box(points, other)
        if other != muscle and len(close):
            assert distance(close, other).min() > -DEEPEST_OVERLAP_MM, other


@pytest.mark.parametrize("nerve", NERVES)
def test_nerves_run_through_no_muscle_but_those_that_admit_them(nerve: str):
    points = shape(nerve).points
    for muscle, row in figures()["muscles"].items():
        close = near_box(points, muscle)
        if nerve not in (*row["admits"], *row.get("hides", ())) and len(close):
            assert distance(close, muscle).min() > -DEEPEST_OVERLAP_MM, muscle


def test_the_femoral_nerve_leaves_the_lateral_border_of_psoas_and_lies_between_psoas_and_iliacus():
    assert gap("psoas-major", nerve_at("femoral-nerve", 22)) < 2
    for z in (-25, -40, -55):
        nerve = nerve_at("femoral-nerve", z)
        assert level("psoas-major", z)[:, 0].mean() < nerve[0] < level("iliacus", z)[:, 0].mean(), z
        assert gap("psoas-major", nerve) < 8, z
        assert gap("iliacus", nerve) < 9, z


def test_the_obturator_nerve_lies_at_the_medial_border_of_psoas():
    for z in (0, 8):
        nerve, psoas = nerve_at("obturator-nerve", z), level("psoas-major", z)
        assert nerve[0] < psoas[:, 0].mean() - 5, z
        assert gap("psoas-major", nerve) < 4, z


def test_piriformis_parts_the_superior_gluteal_nerve_above_from_the_sciatic_nerve_below():
    piriformis = shape("piriformis").points
    for nerve, above in (("superior-gluteal-nerve", True), ("sciatic-nerve", False)):
        points = shape(nerve).points
        # Where the nerve turns round the muscle: outside the pelvis, behind the muscle's front.
        passing = points[(points[:, 0] > 58) & (points[:, 0] < 74) & (points[:, 1] < -34) & (points[:, 2] > -125)]
        beside = piriformis[np.abs(piriformis[:, 0] - passing[:, 0].mean()) < 8]
        assert (passing[:, 2].mean() > beside[:, 2].max()) == above, nerve
        assert (passing[:, 2].mean() < beside[:, 2].min()) != above, nerve
        assert np.abs(distance(passing, "piriformis")).min() < 6, nerve


def test_the_sciatic_nerve_lies_under_gluteus_maximus():
    for z in (-120, -145, -170):
        nerve, muscle = nerve_at("sciatic-nerve", z), level("gluteus-maximus", z)
        behind = muscle[np.abs(muscle[:, 0] - nerve[0]) < 8]
        assert len(behind), z
        assert (behind[:, 1] < nerve[1]).all(), z


def test_the_sciatic_nerve_lies_between_the_long_head_of_biceps_and_adductor_magnus():
    for z in (-240, -270, -300):
        nerve = nerve_at("sciatic-nerve", z)
        biceps, adductor = level("biceps-femoris", z), level("adductor-magnus", z)
        assert biceps[:, 1].max() < nerve[1] < adductor[np.abs(adductor[:, 0] - nerve[0]) < 10][:, 1].min(), z
        assert gap("biceps-femoris", nerve) < 16, z


def test_the_saphenous_nerve_runs_in_the_adductor_canal():
    for z in (-330, -360, -390, -420):
        nerve = nerve_at("saphenous-nerve", z)
        sartorius, vastus = level("sartorius", z), level("vastus-medialis", z)
        assert sartorius[:, 0].mean() < nerve[0], f"sartorius roofs the canal on the inner side at {z}"
        assert vastus[:, 1].max() > nerve[1] + 3, f"vastus medialis lies in front at {z}"
        assert vastus[:, 0].mean() > nerve[0], f"vastus medialis lies on the outer side at {z}"
        assert gap("vastus-medialis", nerve) < 6, z
        assert gap("sartorius", nerve) < 14, z
        adductor = min(("adductor-longus", "adductor-magnus"), key=lambda one: gap(one, nerve))
        assert gap(adductor, nerve) < 24, z  # artery and vein, not drawn, lie between
        assert level("adductor-magnus", z)[:, 1].mean() < nerve[1], f"the adductors lie behind at {z}"


def test_adductor_magnus_leaves_a_hiatus_above_the_knee():
    assert gap("adductor-magnus", body().landmarks["adductor-hiatus-right"]) > 3
    assert level("adductor-magnus", -395)[:, 0].max() > 85, "still on the femur above the hiatus"
    assert level("adductor-magnus", -470)[:, 0].max() < 60, "only the tendon beside the hiatus"


def test_the_common_fibular_nerve_follows_the_medial_edge_of_biceps_and_meets_fibularis_longus_at_the_neck():
    for z in (-515, -535, -555):
        nerve = nerve_at("common-fibular-nerve", z)
        assert nerve[0] < level("biceps-femoris", z)[:, 0].mean(), z
        assert gap("biceps-femoris", nerve) < 16, z
    neck = shape("common-fibular-nerve").points
    assert distance(neck[neck[:, 2] < -604], "fibularis-longus").min() < 2


def test_the_tibial_nerve_passes_between_the_heads_of_gastrocnemius_and_in_front_of_soleus():
    for z in (-560, -580):
        nerve, heads = nerve_at("tibial-nerve", z), level("gastrocnemius", z)
        assert (heads[:, 0] < nerve[0] - 4).any(), z
        assert (heads[:, 0] > nerve[0] + 4).any(), z
        assert not (np.abs(heads[:, 0] - nerve[0]) < 3).any(), f"nothing covers the nerve in the fossa at {z}"
    for z in (-680, -710, -740):
        nerve, soleus = nerve_at("tibial-nerve", z), level("soleus", z)
        over = soleus[np.abs(soleus[:, 0] - nerve[0]) < 4]
        assert len(over), z
        assert (over[:, 1] < nerve[1]).all(), z


def test_the_sciatic_nerve_runs_behind_quadratus_femoris():
    for z in (-152, -160, -168):
        nerve, muscle = nerve_at("sciatic-nerve", z), level("quadratus-femoris", z)
        before = muscle[np.abs(muscle[:, 0] - nerve[0]) < 6]
        assert len(before), z
        assert (before[:, 1] > nerve[1] + 2).all(), z
        assert gap("quadratus-femoris", nerve) < 14, z


def test_the_branches_of_the_obturator_nerve_run_before_and_behind_adductor_brevis():
    for z in (-185, -195, -205):
        longus, magnus = (level(f"adductor-{one}", z) for one in ("longus", "magnus"))
        cut = surface("obturator-nerve").slice(normal=(0, 0, 1), origin=(0, 0, z)).connectivity("all")
        middles = sorted((part.points.mean(axis=0) for part in cut.split_bodies()), key=lambda at: at[1])
        posterior, anterior = middles[0], middles[-1]
        ahead = np.column_stack([np.zeros(29), np.arange(29) / 2, np.zeros(29)])
        for branch, way in ((posterior, 1), (anterior, -1)):
            met = distance(branch + way * ahead, "adductor-brevis")
            assert met[0] > 0, f"a branch runs inside adductor brevis at {z}"
            # The anterior branch passes along the muscle's medial edge, up to 2 mm beside it.
            assert met.min() < 2, f"a branch lies far from adductor brevis at {z}"
            assert met.argmin() > 4, f"a branch lies on the wrong side of adductor brevis at {z}"
        assert anterior[1] < longus[np.abs(longus[:, 0] - anterior[0]) < 4][:, 1].min(), f"behind the long one at {z}"
        assert posterior[1] > magnus[np.abs(magnus[:, 0] - posterior[0]) < 8][:, 1].min(), (
            f"before the great one at {z}"
        )


def test_the_superior_gluteal_nerve_runs_between_gluteus_medius_and_minimus():
    nerve = shape("superior-gluteal-nerve").points.astype(float)
    passing = nerve[(nerve[:, 1] > 0) & (nerve[:, 1] < 40)]
    assert len(passing) > 10
    assert np.median(distance(passing, "gluteus-minimus")) < 4.5
    assert np.median(distance(passing, "gluteus-medius")) < 4
    for place in passing[::12]:
        minimus = level("gluteus-minimus", place[2])
        beside = minimus[np.abs(minimus[:, 1] - place[1]) < 6]
        assert len(beside) == 0 or beside[:, 0].mean() < place[0], "minimus lies on the deep side"


def test_the_tibial_nerve_runs_behind_tibialis_posterior():
    for z in (-700, -750, -800, -900, -915):
        nerve, muscle = nerve_at("tibial-nerve", z), level("tibialis-posterior", z)
        assert muscle[:, 1].min() > nerve[1], z
        assert gap("tibialis-posterior", nerve) < 12, z


def test_the_deep_fibular_nerve_runs_between_tibialis_anterior_and_the_long_extensors():
    for z in (-740, -770, -800):
        nerve = nerve_at("deep-fibular-nerve", z)
        extensor = level("extensor-hallucis-longus", z)
        assert extensor[:, 0].mean() > nerve[0], z
        assert level("tibialis-anterior", z)[:, 1].mean() > nerve[1], z
        assert gap("extensor-hallucis-longus", nerve) < 8, z


def test_pectineus_lies_medial_to_psoas_and_lateral_to_adductor_longus():
    for z in (-140, -150, -160):
        longus, pectineus, psoas = (
            level(one, z)[:, 0].mean() for one in ("adductor-longus", "pectineus", "psoas-major")
        )
        assert longus < pectineus < psoas, z


def test_muscles_are_off_at_first():
    assert Layer.MUSCLES not in USUAL_LAYERS
    assert all(tissue(StructureId(f"{muscle}-right")) is Tissue.MUSCLE for muscle in MUSCLES)
