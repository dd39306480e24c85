"""Named places of the leg that no bone carries: where nerves pass, and the edges of the patella (right side)."""

from collections.abc import Mapping

import numpy as np

from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.patella import MIDDLE_MM

OFFSETS: Mapping[str, tuple[str, tuple[float, float, float]]] = {
    # name: (the landmark it hangs on, millimetres to the right, front and top)
    "adductor-canal-entry": ("hip-centre", (-4, 18, -213)),
    "adductor-canal-exit": ("knee-centre", (-25, 0, 100)),
    "adductor-hiatus": ("knee-centre", (-16, -22, 112)),
    "popliteal-apex": ("knee-centre", (4, -40, 64)),
    "popliteal-mid": ("knee-centre", (2, -46, 0)),
    "behind-fibular-head": ("fibular-head", (-4, -18, -2)),
    "fibular-neck-side": ("fibular-neck", (11, -2, -4)),
    "soleus-arch": ("knee-centre", (10, -36, -66)),
    "pes-anserinus": ("tibial-tuberosity", (-31, -16, -10)),
    "medial-condyle-side": ("medial-epicondyle", (-6, -4, -11)),
    "fascia-exit-superficial-fibular": ("ankle-centre", (32, 24, 115)),
    "front-of-medial-malleolus": ("ankle-centre", (-26, 22, -4)),
    "tarsal-tunnel": ("ankle-centre", (-25, -19, -16)),
    "behind-lateral-malleolus": ("ankle-centre", (27, -27, -18)),
    "ankle-front": ("ankle-centre", (2, 29, 6)),
    "first-web-space": ("third-mtp", (-27, 10, 9)),
}


def leg_landmarks(frame: Frame) -> dict[str, Vector]:
    """Places of the right leg, outside bone and inside the flesh.

    Returns
    -------
    dict of name to array (3,)
        Millimetres in the body frame.
    """
    places = {name: frame[anchor] + np.array(step, dtype=float) for name, (anchor, step) in OFFSETS.items()}
    height, width = (float(frame.figures["lengths"]["patella"]["values"][i]) for i in (0, 1))
    centre = frame["patella-centre"]
    middle = centre + np.array([0.0, 0.0, MIDDLE_MM])
    places |= {
        "patella-upper-pole": middle + np.array([0.0, 4.0, height / 2 + 2.0]),
        "patella-lower-pole": middle + np.array([0.0, 2.0, -height / 2 - 4.0]),
        "patella-medial-edge": centre + np.array([-width / 2 - 2.0, -2.0, 2.0]),
        "patella-lateral-edge": centre + np.array([width / 2 + 2.0, -2.0, 2.0]),
    }
    return places
