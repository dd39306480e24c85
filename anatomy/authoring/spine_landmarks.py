"""Named places of the lumbar spine: pedicles, foramina, recesses, facets and the places where a disc may bulge."""

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.frame import VERTEBRAE, Frame
from anatomy.authoring.vertebra_body import Outline, lerped
from anatomy.authoring.vertebra_plan import (
    JOINT_GAP_MM,
    LEVELS,
    S1_ENDPLATE_MM,
    back_wall,
    neighbour_below,
    pedicle_centre,
    superior_facet,
)
from anatomy.facts.names import HerniationZone

Vector = NDArray[np.float64]
ZONE_SIDEWAYS = {
    HerniationZone.CENTRAL: 0.0,
    HerniationZone.SUBARTICULAR: 8.5,
    HerniationZone.FORAMINAL: 15.0,
    HerniationZone.EXTRAFORAMINAL: 23.5,
}
"""Distance of each herniation zone's middle from the midline, millimetres (authored, nomenclature of fardon2014)."""
FORAMEN_BACK_MM = 7.5
"""How far the joint and the isthmus stand behind the back wall of the body, at a foramen's upper part."""
DISC_BULGE_MM = 0.7
"""How far a healthy disc stands out beyond the line between the rims."""


def endplates(frame: Frame, segment: str) -> tuple[Outline, Outline]:
    """The endplate outlines above and below a disc."""
    above, below = segment.split("-")
    v = frame.vertebra(above)
    upper = Outline(v["endplate_width_lower"], v["endplate_depth_lower"], LEVELS[above].back_hollow)
    if below == "S1":
        return upper, Outline(*S1_ENDPLATE_MM, 0.0)
    w = frame.vertebra(below)
    return upper, Outline(w["endplate_width_upper"], w["endplate_depth_upper"], LEVELS[below].back_hollow)


def vertebra_landmarks(frame: Frame) -> dict[str, Vector]:
    """Right-hand and midline places in the body frame, millimetres, each array (3,).

    For each vertebra ``l4``: ``l4-pedicle`` (middle of its isthmus), ``l4-pedicle-floor`` and ``l4-pedicle-roof``,
    ``l4-lateral-recess`` (where its own root runs down inside the pedicle), ``l4-canal`` (middle of the vertebral
    foramen), ``l4-back-wall``, ``l4-superior-facet``, ``l4-inferior-facet``, ``l4-transverse-tip``, ``l4-spinous-tip``.
    For each segment: ``l4-l5-foramen`` (middle of the intervertebral foramen), ``l4-l5-foramen-root`` (where the root
    leaves, high under the pedicle), ``l4-l5-foramen-exit`` (its outer mouth), ``l4-l5-facet-joint``,
    ``disc-l4-l5-central`` ... ``disc-l4-l5-extraforaminal`` (on the disc's surface).
    """
    places: dict[str, Vector] = {}
    for name in VERTEBRAE:
        v, pose, level, key = frame.vertebra(name), frame.poses[name], LEVELS[name], name.lower()
        wall, pedicle = back_wall(v), pedicle_centre(v)
        half = v["pedicle_height"] / 2
        own = {
            "pedicle": pedicle,
            "pedicle-roof": pedicle + np.array([0, 0, half]),
            "pedicle-floor": pedicle - [0, 0, half],
            "lateral-recess": np.array([v["canal_width"] / 2 - 3.6, wall - 4.0, pedicle[2] + 1.5]),
            "canal": np.array([0, wall - v["canal_depth"] / 2, pedicle[2] - 2]),
            "back-wall": np.array([0, wall, 0.0]),
            "transverse-tip": np.array([v["transverse_span"] / 2, wall - level.transverse[0], level.transverse[1]]),
            "spinous-tip": np.array([0, v["spinous_tip"], level.spinous[1]]),
        }
        places |= {f"{key}-{what}": pose.to_body(place) for what, place in own.items()}
        places[f"{key}-superior-facet"] = superior_facet(frame, name).centre
        below = neighbour_below(name)
        facet = superior_facet(frame, below)
        places[f"{key}-inferior-facet"] = facet.centre + facet.normal * JOINT_GAP_MM
        places |= _segment_places(frame, name, below)
    places["s1-superior-facet"] = superior_facet(frame, "S1").centre
    return places


def _segment_places(frame: Frame, above: str, below: str) -> dict[str, Vector]:
    v, pose, key = frame.vertebra(above), frame.poses[above], f"{above}-{below}".lower()
    upper, lower = endplates(frame, f"{above}-{below}")
    pedicle = pedicle_centre(v)
    # The opening lies between the body, which recedes sideways, and the joint behind: not straight under the pedicle.
    x, wall = pedicle[0] - 1.0, back_wall(v)
    middle = 0.5 * (upper.back_edge(x) + wall - FORAMEN_BACK_MM)
    half = v["pedicle_height"] / 2
    floor = pose.to_body([x, middle, pedicle[2] - half])
    if below == "S1":
        roof = frame.poses["S1"].to_body([x, lower.back_edge(x) - 3.0, -1.0])
    else:
        w = frame.vertebra(below)
        roof_y = 0.5 * (lower.back_edge(x) + back_wall(w) - FORAMEN_BACK_MM)
        roof = frame.poses[below].to_body([x, roof_y, pedicle_centre(w)[2] + w["pedicle_height"] / 2])
    facet = superior_facet(frame, below)
    places = {
        f"{key}-foramen": (floor + roof) / 2,
        f"{key}-foramen-root": pose.to_body([x, middle, pedicle[2] - half - 5.5]),
        f"{key}-foramen-exit": pose.to_body([x + v["pedicle_width"] / 2 + 4, middle + 4.5, pedicle[2] - half - 7.0]),
        f"{key}-facet-joint": facet.centre + facet.normal * JOINT_GAP_MM / 2,
    }
    disc = frame.poses[f"{above}-{below}"]
    outline = lerped(upper, lower, 0.5)
    for zone, sideways in ZONE_SIDEWAYS.items():
        x = min(sideways, outline.width / 2)
        places[f"disc-{key}-{zone}"] = disc.to_body([x, outline.back_edge(x) - DISC_BULGE_MM, 0.0])
    return places
