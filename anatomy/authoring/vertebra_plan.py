"""The plan of a lumbar vertebra: where its pedicles, facets and processes stand, in its own frame.

Own frame: x to the right, y to the front, z up, millimetres, origin midway between the endplate centres. The right
side only. Figures with a source come from measurements.yaml by way of `Frame`; what stands here is authored, chosen by
eye so that the parts join as they do in a dry bone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.frame import VERTEBRAE, Frame, Pose

Vector = NDArray[np.float64]
JOINT_GAP_MM = 1.8
"""Between the bony facets of one joint: two layers of cartilage."""
S1_ENDPLATE_MM = (50.0, 34.0)
"""Width and depth of the upper endplate of the sacrum."""
S1_FACET_CENTRE = (20.0, -33.5, -2.0)
"""Centre of the right superior articular facet of the sacrum, in the S1 pose's coordinates."""


GUTTER_RADIUS_MM = {"L1": 10.0, "L2": 10.0, "L3": 10.0, "L4": 11.0, "L5": 13.5, "S1": 22.0}
"""Radius of the upright gutter that a superior facet forms: deeply hollow above, almost flat at the sacrum."""
FACET_LEAN = 0.2
"""How far the superior facets look up: the pairs stand wider apart above than below."""


@dataclass(frozen=True)
class Level:
    """What we chose by eye for one vertebra (millimetres, degrees).

    Attributes
    ----------
    facet : 3-tuple
        Superior facet's centre: sideways, behind the back wall of the body, above the upper endplate's rim.
    back_hollow : float
        How far the back wall's shoulders stand behind its middle.
    transverse : tuple of 5
        Tip: behind the back wall, height above the body's centre; half height at root and tip; half thickness.
    spinous : tuple of 4
        Height of the process's middle at its root and at its tip; half height at root and near the tip.
    lamina : 3-tuple
        Upper edge and lower edge in the midline (height above the body's centre), half thickness.
    slope : float
        How far the laminae lean back for each millimetre downwards.
    isthmus : float
        Half the thickness of the pars interarticularis.
    mammillary, accessory : float
        Half the thickness of the superior process's back-outer border; radius of the knob behind the transverse root.
    drop : float
        How much lower than its joint's middle the inferior process is set.
    narrowing : float
        By what share the canal is narrower between the laminae than between the pedicles.
    pedicle_trim : float
        How much the joins with body and processes add to half the height of the pedicle.
    inferior_depth : float
        How far the middle of the inferior process lies behind its own facet.
    blade : float
        How thick the spinous process is, as a share of a slender one.
    pars : float or None
        How far the strap that carries the outer border of the isthmus lies outside its middle; None where there is none.
    tail : float
        How far the tip of the inferior process passes the lower end of its facet.
    canal_trim : float
        How much depth the body's waist and the rounding of the laminae give to the canal.
    """

    facet: tuple[float, float, float]
    back_hollow: float
    transverse: tuple[float, float, float, float, float]
    spinous: tuple[float, float, float, float]
    lamina: tuple[float, float, float]
    slope: float
    isthmus: float
    mammillary: float
    accessory: float
    drop: float
    narrowing: float
    canal_trim: float = 0.3
    pedicle_trim: float = 0.2
    inferior_depth: float = 3.9
    blade: float = 1.1
    pars: float | None = None
    tail: float = 4.0


LEVELS: Mapping[str, Level] = {
    "L1": Level(
        (12.8, 15.0, -1.0),
        2.0,
        (15.2, 4.0, 5.6, 2.9, 2.9),
        (-6.0, -9.0, 10.5, 9.2),
        (5.0, -18.0, 3.4),
        0.28,
        3.8,
        4.6,
        3.0,
        0.0,
        0.42,
        0.2,
        -0.15,
        blade=1.12,
        pars=1.2,
    ),
    "L2": Level(
        (13.0, 15.0, -1.0),
        2.0,
        (15.2, 5.2, 6.0, 3.4, 2.9),
        (-6.0, -12.0, 10.5, 10.6),
        (4.5, -18.0, 3.4),
        0.30,
        3.9,
        4.6,
        2.7,
        0.0,
        0.40,
        1.2,
        -0.5,
        blade=1.12,
        pars=1.0,
        tail=2.2,
    ),
    "L3": Level(
        (13.7, 15.2, -1.0),
        1.6,
        (10.6, 4.8, 6.0, 4.4, 2.9),
        (-6.0, -10.0, 10.5, 11.8),
        (4.0, -17.0, 3.4),
        0.32,
        4.0,
        4.5,
        2.4,
        1.5,
        0.36,
        0.4,
        blade=1.15,
        pars=1.5,
    ),
    "L4": Level(
        (15.4, 15.6, -1.0),
        1.0,
        (6.6, 7.8, 7.2, 3.0, 2.9),
        (-6.0, -8.5, 10.0, 10.5),
        (4.0, -16.0, 3.3),
        0.38,
        4.0,
        4.5,
        2.0,
        0.0,
        0.26,
        -0.2,
        inferior_depth=3.1,
        blade=1.0,
        pars=0.8,
        tail=0.5,
    ),
    "L5": Level(
        (17.6, 15.0, -1.4),
        0.3,
        (9.0, 6.2, 6.6, 4.6, 4.5),
        (-4.5, -9.0, 10.5, 10.4),
        (4.5, -12.5, 3.3),
        0.45,
        5.2,
        4.2,
        1.4,
        0.0,
        0.15,
        0.2,
        0.9,
        2.6,
        blade=0.92,
        tail=0.5,
    ),
    "T12": Level(
        (11.5, 15.0, -1.0),
        2.0,
        (15.0, 1.0, 5.0, 3.4, 3.4),
        (-7.0, -13.0, 9.0, 7.6),
        (6.0, -17.0, 3.4),
        0.30,
        3.8,
        4.0,
        3.0,
        0.0,
        0.42,
        blade=1.15,
        pars=1.0,
    ),
}


@dataclass(frozen=True)
class Facet:
    """A right superior articular facet in the body frame, as its own vertebra's bone presents it.

    Attributes
    ----------
    centre : array (3,)
    normal : array (3,)
        Out of the bone: backwards and to the midline.
    up : array (3,)
        Along the facet, square to the normal.
    half_height, half_width : float
    hollow_radius : float
        Radius of the gutter that the facet forms around `up`.
    """

    centre: Vector
    normal: Vector
    up: Vector
    half_height: float
    half_width: float
    hollow_radius: float = field(default=12.5)

    @property
    def across(self) -> Vector:
        """Along the facet, level: forwards and outwards... square to both normal and up."""
        return np.cross(self.up, self.normal)


def body_depth(figures: Mapping[str, float]) -> float:
    """Mean depth of the body."""
    return (figures["endplate_depth_upper"] + figures["endplate_depth_lower"]) / 2


def back_wall(figures: Mapping[str, float]) -> float:
    """Own y of the middle of the body's back wall."""
    return -body_depth(figures) / 2


def rim_height(figures: Mapping[str, float]) -> float:
    """Mean height between the rims of the endplates."""
    return (figures["height_front"] + figures["height_back"]) / 2


def pedicle_centre(figures: Mapping[str, float]) -> Vector:
    """Middle of the right pedicle's isthmus in own coordinates, array (3,)."""
    half_width = figures["canal_width"] / 2 + figures["pedicle_width"] / 2
    height = figures["height_back"] / 2 - 1.6 - figures["pedicle_height"] / 2
    return np.array([half_width, back_wall(figures) - 4.5, height])


def superior_facet(frame: Frame, name: str) -> Facet:
    """The right superior articular facet of L1 ... L5 or S1 in the body frame."""
    pose = frame.poses[name]
    if name == "S1":
        joint = frame.vertebra("L5")
        centre = np.array(S1_FACET_CENTRE)
    else:
        figures, level = frame.vertebra(name), LEVELS[name]
        # The joint's figures stand with the vertebra above it; the joint above L1 is a little narrower and steeper.
        joint = dict(frame.vertebra("L1" if name == "L1" else VERTEBRAE[VERTEBRAE.index(name) - 1]))
        if name == "L1":
            joint |= {"facet_angle_to_sagittal": 22.0, "facet_height": 13.0, "facet_width": 11.0}
        side, behind, above = level.facet
        centre = np.array([side, back_wall(figures) - behind, rim_height(figures) / 2 + above])
    angle = np.radians(joint["facet_angle_to_sagittal"])
    normal = np.array([-np.cos(angle), -np.sin(angle), 0.10 if name == "S1" else FACET_LEAN])
    normal /= np.linalg.norm(normal)
    up = np.array([0.0, 0.0, 1.0]) - normal * normal[2]
    up /= np.linalg.norm(up)
    return Facet(
        pose.to_body(centre),
        normal @ pose.axes,
        up @ pose.axes,
        joint["facet_height"] / 2,
        joint["facet_width"] / 2,
        GUTTER_RADIUS_MM[name],
    )


def neighbour_below(name: str) -> str:
    """Name of the pose under a vertebra: L2 for L1, S1 for L5."""
    return VERTEBRAE[VERTEBRAE.index(name) + 1] if name != "L5" else "S1"


def in_own(facet: Facet, pose: Pose) -> Facet:
    """The same facet in a vertebra's own coordinates."""
    return Facet(
        pose.to_own(facet.centre), pose.axes @ facet.normal, pose.axes @ facet.up, facet.half_height, facet.half_width,
        facet.hollow_radius,
    )  # fmt: skip
