"""Skin coordinates at the vertices: part of the body, height along it, angle round it, millimetres from the knee joint.

They are the words in which regions are written down, so a region stays where it is meant when the shape changes.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.frame import Frame
from anatomy.authoring.skin_envelope import centre_at
from anatomy.geometry.skin_regions import SCALE, SkinPart

CROTCH_MM = -178.0
# Upper end of the thigh by direction: inguinal crease in front, trochanter outside, gluteal fold behind, crotch inside.
THIGH_TOP_ANGLES = (0, 45, 90, 135, 180, 225, 270, 315, 360)
THIGH_TOP_MM = (-82, -62, -92, -160, -186, -184, -178, -122, -82)
TOE_TIPS = ((82, 102, 119, 138, 154), (174, 172, 159, 143, 120))  # x, y
# Middle of the foot's height along it: y, z.
FOOT_MIDDLE = ((-100, -60, 0, 40, 80, 110, 180), (-988, -985, -982, -985, -996, -1006, -1011))


def coordinates(points: NDArray[np.float64], frame: Frame) -> Mapping[str, NDArray[np.generic]]:
    """Skin coordinates of vertices (N, 3) of both sides, as `anatomy.geometry.skin_regions` reads them."""
    p = points * np.where(points[:, :1] < 0, [-1.0, 1.0, 1.0], 1.0)
    x, y, z = p.T
    knee, crest = frame["knee-centre"][2], frame["iliac-crest-top"][2]
    ankle = (frame["medial-malleolus"][2] + frame["lateral-malleolus"][2]) / 2
    cx, cy = limb_axis(z, frame)
    angle = np.degrees(np.arctan2(x - cx, y - cy)) % 360
    top = np.interp(angle, THIGH_TOP_ANGLES, THIGH_TOP_MM)
    part = np.select(
        [z < ankle, z < knee, z < top], [SkinPart.FOOT, SkinPart.LEG, SkinPart.THIGH], SkinPart.TRUNK
    ).astype(np.uint8)
    trunk, foot = part == SkinPart.TRUNK, part == SkinPart.FOOT
    height = np.select(
        [foot, part == SkinPart.LEG, ~trunk],
        [foot_height(p, frame), (z - ankle) / (knee - ankle) * 100, (z - knee) / (top - knee) * 100],
        (z - CROTCH_MM) / (crest - CROTCH_MM) * 100,
    )
    angle = np.where(foot, foot_angle(p, frame), np.where(trunk, np.degrees(np.arctan2(x, y - 20)), angle))
    return {
        "part": part,
        "height": _packed(height, "height"),
        "angle": _packed(angle % 360, "angle"),
        "knee_mm": _packed(z - knee, "knee_mm"),
    }


def limb_axis(z: NDArray[np.float64], frame: Frame) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Axis (x, y) from which angles round thigh and leg are seen; at the knee in the plane of the epicondyles."""
    cx, cy = centre_at(np.clip(z, -940, -178))
    near = np.exp(-0.5 * ((z - frame["knee-centre"][2] - 10) / 60) ** 2)
    return cx * (1 - near) + frame["knee-centre"][0] * near, cy * (1 - near) + frame["lateral-epicondyle"][1] * near


def foot_height(p: NDArray[np.float64], frame: Frame) -> NDArray[np.float64]:
    """How far along the foot places lie: 0 back of the heel, 100 tips of the toes (of each toe its own)."""
    tip = np.interp(p[:, 0], *TOE_TIPS)
    back = frame["heel-back"][1] - 10
    return np.clip((p[:, 1] - back) / (tip - back) * 100, 0, 100)


def foot_angle(p: NDArray[np.float64], frame: Frame) -> NDArray[np.float64]:
    """Direction round the foot: 0 top, 90 outer, 180 sole, 270 inner."""
    middle_x = np.interp(p[:, 1], [frame["heel-back"][1], 20, 100, 170], [75, 82, 105, 115])
    middle_z = np.interp(p[:, 1], *FOOT_MIDDLE)
    middle_z = middle_z + 1.2 * np.maximum(-68 - p[:, 1], 0)  # the back of the heel counts as sole, not as a point
    return np.degrees(np.arctan2(p[:, 0] - middle_x, (p[:, 2] - middle_z) * 1.35)) % 360


def _packed(values: NDArray[np.float64], name: str) -> NDArray[np.int16]:
    return np.round(values * SCALE[name]).astype(np.int16)
