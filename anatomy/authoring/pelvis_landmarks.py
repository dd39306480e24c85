"""Named places of the pelvis, right side and median: openings that nerves pass, and edges that they cross."""

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.frame import Frame
from anatomy.authoring.sacrum_form import FORAMINA, back_depth, canal_depth, front_depth, sacral_curve


def pelvis_landmarks(frame: Frame) -> dict[str, NDArray[np.float64]]:
    """Landmarks of the right side and the median plane.

    Returns
    -------
    dict of str to array (3,)
        Millimetres in the body frame.
    """
    curve = sacral_curve(frame)
    places: dict[str, NDArray[np.float64]] = {}
    for index, (level_front, x_front, _, level_back, x_back, *_) in enumerate(FORAMINA, start=1):
        # A little inside the mouth, where the bone still surrounds the place.
        places[f"sacral-foramen-s{index}-front"] = curve.body(
            level_front, x_front, float(front_depth(level_front, x_front)) + 3.0
        )
        places[f"sacral-foramen-s{index}-back"] = curve.body(
            level_back, x_back, float(back_depth(level_back, x_back)) - 1.5
        )
    for index in range(1, 5):
        level = index - 0.5
        places[f"sacral-canal-s{index}"] = curve.body(level, 0.0, float(canal_depth(level)) * 0.45)
    places["sacral-hiatus"] = curve.body(4.2, 0.0, 2.5)
    places["promontory"] = frame.poses["S1"].to_body([0.0, 17.0, -1.0])
    places["ala-crossing"] = curve.body(0.15, 36.0, float(front_depth(0.15, 36.0)) - 3.0)
    spine, piis, hip = frame["ischial-spine"], frame["piis"], frame["hip-centre"]
    places["greater-sciatic-foramen"] = spine + np.array([4.0, -7.0, 16.0])
    places["greater-sciatic-notch"] = np.array([60.0, piis[1] + 28.0, piis[2] - 6.0])
    places["obturator-canal"] = hip + np.array([-36.5, 20.0, -15.5])
    places["obturator-foramen"] = hip + np.array([-44.5, 3.0, -33.0])
    places["inguinal-midpoint"] = hip + np.array([-9.5, 40.0, 19.0])
    places["ischial-tuberosity-side"] = frame["ischial-tuberosity"] + np.array([20.0, -14.0, 14.0])
    return places
