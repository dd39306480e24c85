"""The 50th-percentile woman: the man's form carried to a woman's figures (woman.yaml) by one smooth change of space.

Handles are places whose new position follows from figures: rims of the endplates in their new poses, the pelvis about
the sacrum, the hips' heads, the ends and shafts of the long bones, the foot, and rings on the skin at the measured girths.
What lies between follows smoothly, so that joints keep their gaps and nerves their clearance.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import ArrayLike, NDArray

from anatomy.authoring.frame import VERTEBRAE, Frame, Pose, poses_and_marks, standing_man
from anatomy.authoring.warp import Warp, warp_between
from anatomy.geometry.shapes import Shape

FIGURES = Path(__file__).with_name("woman.yaml")
Floats = NDArray[np.float64]
AROUND = np.radians(np.arange(0, 360, 45))
RING = np.stack([np.sin(AROUND), np.cos(AROUND)], axis=1)
"""Eight directions in a level plane: x, y."""
ISCHIAL_WIDENING_MM = 8.0
"""How much further apart each ischial tuberosity and spine stands than the man's pelvis in proportion has it (authored:
wider outlet and subpubic angle in women)."""
PUBIC_ARCH_MM = ((8.0, -6.0, -16.0), (22.0, -22.0, -30.0), (38.0, -46.0, -42.0))
"""Places along the man's inferior pubic ramus, from the middle of the symphysis."""
ARCH_WIDENING_MM = np.array([[5.0, 0.0, 6.0], [8.0, 0.0, 5.0], [9.0, 0.0, 2.0]])
"""How much further out and up they stand in the woman (authored: wider subpubic angle)."""
SHAFT_RADIUS_MM = 13.0
TRUNK_HEIGHT_SHARE = 0.96
"""Height of her loins as a share of his (authored)."""


@cache
def woman_figures() -> Mapping[str, Any]:
    """The man's table with the woman's rows laid over it."""
    hers = yaml.safe_load(FIGURES.read_text(encoding="utf-8"))
    return {
        name: {**rows, **hers.get(name, {})} if isinstance(rows, dict) else rows
        for name, rows in {**hers, **standing_man().figures}.items()
    }


@cache
def woman_frame(skin: Shape) -> tuple[Frame, Warp]:
    """Her poses and landmarks, and the warp that makes her body from the man's (``skin`` is the man's)."""
    man = standing_man()
    before, after = handles(man, skin)
    warp = warp_between(before, after)
    poses, marks = poses_and_marks(woman_figures())
    carried = {name: warp(place)[0] for name, place in man.landmarks.items()} | {"floor": woman_floor(man)}
    return Frame(woman_figures(), poses, carried | marks), warp


def handles(man: Frame, skin: Shape) -> tuple[Floats, Floats]:
    """Places in the man's body and where they are in the woman's, each array (N, 3), right half and median plane."""
    blocks = [*_spine(man), *_pelvis(man), *_long_bones(man), *_foot(man), *_skin(man, skin)]
    return np.vstack([before for before, _ in blocks]), np.vstack([after for _, after in blocks])


Block = tuple[Floats, Floats]


def _figure(table: Mapping[str, Any], group: str, name: str, index: int = 0) -> float:
    return float(table[group][name]["values"][index])


def _ratio(group: str, name: str, index: int = 0) -> float:
    """The woman's figure as a share of the man's."""
    return _figure(woman_figures(), group, name, index) / _figure(standing_man().figures, group, name, index)


def _block(man: Pose, woman: Pose, own: ArrayLike, scale: ArrayLike) -> Block:
    p = np.asarray(own, dtype=np.float64)
    return man.to_body(p), woman.to_body(p * np.asarray(scale, dtype=np.float64))


def _spine(man: Frame) -> list[Block]:
    poses, _ = poses_and_marks(woman_figures())
    blocks = []
    for index, name in enumerate(VERTEBRAE):
        v = man.vertebra(name)
        scale = {key: _ratio("vertebrae", key, index) for key in v}
        half = v["height_centre"] / 2
        for end, which in ((half, "upper"), (-half, "lower")):
            width, depth = v[f"endplate_width_{which}"] / 2, v[f"endplate_depth_{which}"] / 2
            rim = [[width * x, depth * y, end] for x, y in RING if x >= -1e-9]
            blocks.append(
                _block(
                    man.poses[name],
                    poses[name],
                    rim,
                    [scale[f"endplate_width_{which}"], scale[f"endplate_depth_{which}"], scale["height_centre"]],
                )
            )
        wall = -v["endplate_depth_upper"] / 2
        arch_scale = [scale["canal_width"], scale["canal_depth"], scale["height_centre"]]
        arch = [
            [v["canal_width"] / 2, wall - v["canal_depth"] / 2, 4.0],
            [0.0, wall - v["canal_depth"], -4.0],
            [v["transverse_span"] / 2, wall - 12.0, 4.0],
            [0.0, v["spinous_tip"], -2.0],
            [0.0, v["spinous_tip"], -18.0],
        ]
        scales = [
            arch_scale,
            arch_scale,
            [scale["transverse_span"], *arch_scale[1:]],
            [1.0, scale["spinous_tip"], scale["height_centre"]],
            [1.0, scale["spinous_tip"], scale["height_centre"]],
        ]
        blocks.append(_block(man.poses[name], poses[name], arch, scales))
    return blocks


def _pelvis(man: Frame) -> list[Block]:
    """Sacrum, hip bones and the hips' heads."""
    breadth = _ratio("lengths", "bicristal_width")
    height = _ratio("lengths", "pelvic_height")
    depth = _ratio("lengths", "sacral_height")
    sacral = np.array([_ratio("lengths", "inter_auricular_width"), depth, depth])
    own = [[0, 17, 0], [0, -17, 0], [0, 0, 0]]
    s1 = _ratio("lengths", "s1_width")
    blocks = [
        _block(man.poses["S1"], man.poses["S1"], own, [1.0, depth, 1.0]),
        _block(man.poses["S1"], man.poses["S1"], [[25, 0, 0]], [s1, 1.0, 1.0]),
    ]
    midline = np.array([man["sacrum-apex"], man["coccyx-tip"]])
    blocks.append((midline, midline * sacral))
    auricular = np.array([[54.0, -22.0, -15.0], [52.0, -38.0, -48.0]])
    blocks.append((auricular, auricular * [sacral[0], depth, height]))
    crest = np.array([man[n] for n in ("iliac-crest-top", "iliac-tubercle", "asis", "aiis", "psis", "piis")])
    blocks.append((crest, crest * [breadth, depth, height]))
    pubis = np.array([man["pubic-tubercle"], man["pubic-symphysis"]])
    blocks.append((pubis, pubis * [breadth, depth, height]))
    ischium = np.array([man["ischial-spine"], man["ischial-tuberosity"]])
    blocks.append((ischium, ischium * [breadth, depth, height] + [ISCHIAL_WIDENING_MM, 0, 0]))
    arch = man["pubic-symphysis"] + np.array(PUBIC_ARCH_MM)
    blocks.append((arch, arch * [breadth, depth, height] + ARCH_WIDENING_MM))
    hip = hip_centre(man)
    head = 24.0 * np.array([[0, 0, 1], [0, 0, -1], [0, 1, 0], [0, -1, 0], [-1, 0, 0], [0.7, 0, 0.7]])
    at = man["hip-centre"]
    blocks.append((at + head, hip + head * _ratio("lengths", "femoral_head_diameter")))
    trochanter = np.array([man[n] for n in ("greater-trochanter-tip", "greater-trochanter-side", "lesser-trochanter")])
    blocks.append((trochanter, hip + (trochanter - at) * [0.92, 0.92, _shaft_ratio(man)]))
    return blocks


def hip_centre(man: Frame) -> Floats:
    """The centre of her right hip, array (3,): as far apart as published, as far down as her pelvis is lower."""
    at = man["hip-centre"]
    depth = _ratio("lengths", "sacral_height")
    return np.array(
        [
            _figure(woman_figures(), "lengths", "inter_hip_centre") / 2,
            at[1] * depth,
            at[2] * _ratio("lengths", "pelvic_height"),
        ]
    )


def woman_floor(man: Frame) -> Floats:
    """The floor below her S1 endplate, array (3,): her iliac crest stands where ansur has it."""
    crest = man["iliac-crest-top"][2] * _ratio("lengths", "pelvic_height")
    return np.array([0.0, 0.0, crest - _figure(woman_figures(), "heights", "iliac_crest")])


def knee_centre(man: Frame) -> Floats:
    """The centre of her right knee, array (3,), by the height of the tibial plateau above the floor."""
    at = man["knee-centre"]
    above = (at[2] - man["floor"][2]) * _ratio("heights", "tibial_plateau")
    return np.array([at[0] * 0.97, at[1] * 0.95, woman_floor(man)[2] + above])


def ankle_centre(man: Frame) -> Floats:
    """The centre of her right ankle, array (3,), by the height of the lateral malleolus above the floor."""
    at = man["ankle-centre"]
    above = (at[2] - man["floor"][2]) * _ratio("heights", "lateral_malleolus")
    return np.array([at[0] * 0.97, at[1] * 0.95, woman_floor(man)[2] + above])


def _shaft_ratio(man: Frame) -> float:
    hers = np.linalg.norm(hip_centre(man) - knee_centre(man))
    return float(hers / np.linalg.norm(man["hip-centre"] - man["knee-centre"]))


def _long_bones(man: Frame) -> list[Block]:
    hip, knee, ankle = man["hip-centre"], man["knee-centre"], man["ankle-centre"]
    her_hip, her_knee, her_ankle = hip_centre(man), knee_centre(man), ankle_centre(man)
    wide, deep = _ratio("lengths", "distal_femur_width"), _ratio("lengths", "distal_femur_depth")
    flat = np.array([_ratio("lengths", "tibial_plateau", 0), _ratio("lengths", "tibial_plateau", 1)])
    condyles = np.array(
        [[x, y, z] for z in (4.0, 28.0) for x, y in ((41, -4), (-41, -4), (20, -30), (-20, -30), (0, 28))]
    )
    plateau = np.array(
        [[x, y, z] for z in (-6.0, -26.0) for x, y in ((36, 0), (-36, 0), (16, -22), (-16, -22), (0, 24))]
    )
    mallei = _figure(man.figures, "lengths", "bimalleolar_width") * np.array(
        [[0.45, 0, 0], [-0.45, 0, 0], [0, 0.3, 0], [0, -0.3, 0]]
    )
    narrow = _ratio("lengths", "bimalleolar_width")
    patella = (
        man["patella-centre"] - knee + np.array([[22.0, 0, 0], [-22.0, 0, 0], [0, 8.0, 0], [0, 0, -20], [0, 0, 18]])
    )
    blocks = [
        (knee + condyles, her_knee + condyles * [wide, deep, deep]),
        (knee + plateau, her_knee + plateau * [flat[0], flat[1], flat[1]]),
        (knee + patella, her_knee + patella * [wide, deep, deep]),
        (ankle + mallei, her_ankle + mallei * narrow),
    ]
    shaft = np.array([[*ring * SHAFT_RADIUS_MM, 0.0] for ring in RING[::2]])
    for share in (0.3, 0.45, 0.6, 0.75):
        here, there = hip + (knee - hip) * share, her_hip + (her_knee - her_hip) * share
        out = np.array([12.0 * (1 - share), 8.0 * np.sin(np.pi * share), 0.0])  # the shaft bows out and forwards
        blocks.append((here + out + shaft, there + out * wide + shaft * wide))
    for share in (0.25, 0.5, 0.75):
        here, there = knee + (ankle - knee) * share, her_knee + (her_ankle - her_knee) * share
        blocks.append((here + shaft, there + shaft * flat[0]))
    return blocks


def _foot(man: Frame) -> list[Block]:
    ankle, her_ankle = man["ankle-centre"], ankle_centre(man)
    names = ("heel-back", "first-metatarsal-head", "fifth-metatarsal-head", "third-mtp", "great-toe-tip")
    places = np.array([man[n] for n in names])
    places = np.vstack([places, places * [1, 1, 0] + [0, 0, man["floor"][2]]])
    scale = np.array([_ratio("lengths", "foot_breadth"), _ratio("lengths", "foot_length"), 1.0])
    moved = her_ankle + (places - ankle) * scale
    moved[:, 2] = woman_floor(man)[2] + (places[:, 2] - man["floor"][2]) * _ratio("heights", "lateral_malleolus")
    return [(places, moved)]


def _skin(man: Frame, skin: Shape) -> list[Block]:
    """Rings on the skin at the measured girths: the axis as the bones have it, the radius as the girths have it."""
    hip, knee, ankle = man["hip-centre"], man["knee-centre"], man["ankle-centre"]
    her = (hip_centre(man), knee_centre(man), ankle_centre(man))
    girth = {name: _ratio("girths", name) for name in ("thigh", "lower_thigh", "knee", "calf", "ankle")}
    blocks = []
    for a, b, her_a, her_b, share, ratio in (
        (hip, knee, her[0], her[1], 0.22, girth["thigh"]),
        (hip, knee, her[0], her[1], 0.5, (girth["thigh"] + girth["lower_thigh"]) / 2),
        (hip, knee, her[0], her[1], 0.8, girth["lower_thigh"]),
        (knee, ankle, her[1], her[2], -0.05, girth["knee"]),
        (knee, ankle, her[1], her[2], 0.3, girth["calf"]),
        (knee, ankle, her[1], her[2], 0.6, (girth["calf"] + girth["ankle"]) / 2),
        (knee, ankle, her[1], her[2], 0.85, girth["ankle"]),
    ):
        middle, there = a + (b - a) * share, her_a + (her_b - her_a) * share
        ring = _skin_ring(skin, middle) - middle
        blocks.append((middle + ring, there + ring * [ratio, ratio, 1.0]))
    waist = np.array([_ratio("girths", "waist_breadth"), _ratio("girths", "waist_depth"), 1.0])
    hips = np.array([_ratio("girths", "hip_breadth"), _ratio("girths", "buttock_depth"), 1.0])
    for z, scale in ((150.0, waist), (60.0, (2 * waist + hips) / 3), (-60.0, (hips + waist) / 2), (-120.0, hips)):
        middle = np.array([0.0, 20.0, z])
        ring = _skin_ring(skin, middle)
        ring = ring[ring[:, 0] > -1e-6]
        drop = _ratio("lengths", "pelvic_height") if z < 0 else TRUNK_HEIGHT_SHARE
        blocks.append((ring, (ring - middle) * scale + middle * [1.0, 0.95, drop]))
    return blocks


def _skin_ring(skin: Shape, middle: Floats) -> Floats:
    """The skin's outermost vertex in each of eight directions about a level's middle, array (8, 3)."""
    p = skin.points.astype(np.float64)
    # A leg's ring takes its own side only: the trunk's lies about the median plane.
    near = np.abs(p[:, 2] - middle[2]) < 12.0
    if middle[0] > 1.0:
        near &= p[:, 0] > 1.0
    p = p[near]
    way = p[:, :2] - middle[:2]
    angle = np.arctan2(way[:, 0], way[:, 1])
    found = []
    for one in AROUND:
        off = np.abs((angle - one + np.pi) % (2 * np.pi) - np.pi)
        found.append(p[int((off + 0.004 * np.abs(p[:, 2] - middle[2])).argmin())])
    return np.array(found)
