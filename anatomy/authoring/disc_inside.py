"""What a disc holds: the nucleus and the two thin endplates of cartilage. What is left of the disc is its anulus.

All lie inside the whole disc and are seen in a section or through it. Sizes are authored unless a source stands beside
them; the height of each follows the bones above and below.
"""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.discs import PARTS as DISCS
from anatomy.authoring.frame import VERTEBRAE, Frame
from anatomy.authoring.net_surfaces import closed_lens
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.soft_tissue import surface_along
from anatomy.authoring.spine_landmarks import endplates
from anatomy.authoring.vertebra_body import Outline, lerped
from anatomy.authoring.vertebra_plan import neighbour_below

SOURCES = (
    "discs.py", "net_surfaces.py", "nerve_course.py", "soft_tissue.py", "spine_landmarks.py", "vertebra_body.py",
    "vertebra_plan.py",
)  # fmt: skip
SPOKES, ANGLES = 24, 360
PLATE_RINGS, NUCLEUS_RINGS = 4, 5
PLATE_INSET_MM = 4.5
"""How far an endplate's edge stays inside the rim: the bony ring of the vertebra carries none (authored)."""
PLATE_MM = (0.6, 0.95)
"""Thickness of an endplate in its middle and near its edge (authored: thinnest in the middle, less than a millimetre)."""
NUCLEUS_SHARE = 0.66
"""Breadth and depth of the nucleus as a share of the disc's: about two fifths of its area (authored)."""
NUCLEUS_BACK_MM = 2.0
"""How far the middle of the nucleus lies behind that of the disc (authored: a little behind the middle)."""
NUCLEUS_GAP_MM = 0.15
"""Between the nucleus and the endplates, so that their surfaces do not flicker through each other."""
NUCLEUS_FULNESS = 2.6
"""Exponent of the nucleus in section: 2 would be an ellipse, more is fuller."""
REACH_MM = 16.0


def _spread(outline: Outline, inset: float, rings: int, middle: float) -> NDArray[np.float64]:
    """Places (R, S, 2) over an endplate: rings from the middle (0, `middle`) to `inset` millimetres inside the rim."""
    angle = np.pi / 2 + np.arange(ANGLES) * 2 * np.pi / ANGLES
    ray = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    far = np.arange(0.0, 34.0, 0.05)
    places = np.array([0.0, middle]) + far[:, None, None] * ray
    inside = outline.distance(places[..., 0].astype(np.float32), places[..., 1].astype(np.float32)) < -inset
    edge = far[np.argmin(inside, axis=0)][:, None] * ray
    closed = np.vstack([edge, edge[:1]])
    # Spokes at equal distances along the edge: equal angles would leave corners at the narrow ends.
    length = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.arange(SPOKES) / SPOKES * length[-1]
    even = np.stack([np.interp(at, length, column) for column in closed.T], axis=-1)
    even = (even + (even * [-1, 1])[-np.arange(SPOKES) % SPOKES]) / 2
    return np.array([0.0, middle]) + np.linspace(0, 1, rings)[:, None, None] * even


def _bone_heights(
    frame: Frame, segment: str, bone: Built, flat: NDArray[np.float64], upwards: bool
) -> NDArray[np.float64]:
    """Own heights at which rays from the disc's middle plane meet a bone, for places (R, S, 2)."""
    pose = frame.poses[segment]
    starts = pose.to_body(np.concatenate([flat, np.zeros((*flat.shape[:2], 1))], axis=-1).reshape(-1, 3))
    way = pose.axes[2] if upwards else -pose.axes[2]
    met = surface_along([bone], starts.reshape(*flat.shape[:2], 3), way, REACH_MM, 0.05)
    if np.isnan(met).any():
        raise ValueError(f"{segment}: no bone {'above' if upwards else 'below'} some places of its endplate")
    return met if upwards else -met


def _plate(segment: str, upper: bool) -> Callable[[Frame, Mapping[str, Built]], Built]:
    """The cartilage under the vertebra above (upper) or on the one below."""

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        outline = endplates(frame, segment)[0 if upper else 1]
        flat = _spread(outline, PLATE_INSET_MM, PLATE_RINGS, -1.0)
        bone = needed[_bones(segment)[0 if upper else 1]]
        height = _bone_heights(frame, segment, bone, flat, upper)
        share = np.linspace(0, 1, PLATE_RINGS)
        thick = PLATE_MM[0] + (PLATE_MM[1] - PLATE_MM[0]) * share**2
        thick[-1] *= 0.45  # its edge runs out thin
        inner = height - (1 if upper else -1) * thick[:, None]
        pose = frame.poses[segment]
        outer_face, inner_face = (
            pose.to_body(np.concatenate([flat, z[..., None]], axis=-1).reshape(-1, 3)).reshape(*flat.shape[:2], 3)
            for z in (height, inner)
        )
        over, under = (outer_face, inner_face) if upper else (inner_face, outer_face)
        return Built(closed_lens(f"endplate-{segment.lower()}-{'upper' if upper else 'lower'}", over, under))

    return build


def _nucleus(segment: str) -> Callable[[Frame, Mapping[str, Built]], Built]:
    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        outline = lerped(*endplates(frame, segment), 0.5)
        flat = _spread(outline, 0.0, NUCLEUS_RINGS, 0.0)
        # Rings crowd at the rim, where the surface turns over.
        share = np.sin(np.linspace(0, 1, NUCLEUS_RINGS) * np.pi / 2)
        flat = flat[-1] * share[:, None, None] * NUCLEUS_SHARE - [0.0, NUCLEUS_BACK_MM]
        full = (1 - share**NUCLEUS_FULNESS) ** (1 / NUCLEUS_FULNESS)
        above, below = (needed[bone] for bone in _bones(segment))
        high = _bone_heights(frame, segment, above, flat, True) - PLATE_MM[1] - NUCLEUS_GAP_MM
        low = _bone_heights(frame, segment, below, flat, False) + PLATE_MM[1] + NUCLEUS_GAP_MM
        middle, half = (high + low) / 2, (high - low) / 2
        pose = frame.poses[segment]
        over, under = (
            pose.to_body(np.concatenate([flat, z[..., None]], axis=-1).reshape(-1, 3)).reshape(*flat.shape[:2], 3)
            for z in (middle + half * full[:, None], middle - half * full[:, None])
        )
        return Built(closed_lens(f"nucleus-{segment.lower()}", over, under))

    return build


def _bones(segment: str) -> tuple[str, str]:
    above, below = segment.split("-")
    return above, below if below != "S1" else "sacrum"


def _parts() -> tuple[Part, ...]:
    parts: list[Part] = []
    for name, disc in zip(VERTEBRAE, DISCS, strict=True):
        segment = f"{name}-{neighbour_below(name)}"
        key, needs = segment.lower(), (*_bones(segment), disc.id)
        parts += [
            Part(f"nucleus-{key}", _nucleus(segment), needs),
            Part(f"endplate-{key}-upper", _plate(segment, True), needs),
            Part(f"endplate-{key}-lower", _plate(segment, False), needs),
        ]
    return tuple(parts)


PARTS = _parts()
