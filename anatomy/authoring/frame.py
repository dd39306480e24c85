"""Where things stand: the measurement table turned into poses and landmarks in the body frame.

The right side only; the left is its mirror. Every figure comes from measurements.yaml, which names its source.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import ArrayLike, NDArray

Vector = NDArray[np.float64]
VERTEBRAE = ("L1", "L2", "L3", "L4", "L5")
MEASUREMENTS = Path(__file__).with_name("measurements.yaml")


@dataclass(frozen=True, eq=False)
class Pose:
    """A rigid placement: own coordinates to body frame.

    ``axes`` rows are the part's own x (right), y (front), z (up) directions in the body frame.
    """

    origin: Vector
    axes: NDArray[np.float64]

    def to_body(self, places: ArrayLike) -> NDArray[np.float64]:
        """Own coordinates (N, 3) or (3,) to the body frame."""
        return np.asarray(places, dtype=np.float64) @ self.axes + self.origin

    def to_own(self, places: ArrayLike) -> NDArray[np.float64]:
        """Body-frame coordinates (N, 3) or (3,) to the part's own."""
        return (np.asarray(places, dtype=np.float64) - self.origin) @ self.axes.T


@dataclass(frozen=True, eq=False)
class Frame:
    """Measurements, poses of the vertebrae and named landmarks (right side and midline), millimetres."""

    figures: Mapping[str, Any]
    poses: Mapping[str, Pose]
    landmarks: Mapping[str, Vector]

    def __getitem__(self, name: str) -> Vector:
        """A landmark, array (3,)."""
        return self.landmarks[name]

    def vertebra(self, name: str) -> Mapping[str, float]:
        """The measurements of one vertebra (``L4``), millimetres and degrees."""
        index = VERTEBRAE.index(name)
        return {key: row["values"][index] for key, row in self.figures["vertebrae"].items()}

    def disc(self, segment: str) -> Mapping[str, float]:
        """Heights of one disc (``L4-L5``): front, centre, back, millimetres."""
        index = ("L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1").index(segment)
        return {key: row["values"][index] for key, row in self.figures["discs"].items()}


def tilt(forward_degrees: float) -> NDArray[np.float64]:
    """Own axes (rows x, y, z) of a part whose top faces forward by that angle."""
    a = np.radians(forward_degrees)
    return np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])


@cache
def standing_man() -> Frame:
    """The 50th-percentile man, standing."""
    figures = yaml.safe_load(MEASUREMENTS.read_text(encoding="utf-8"))
    poses, marks = poses_and_marks(figures)
    marks |= {name: np.array(row["at"], dtype=float) for name, row in figures["landmarks"].items()}
    return Frame(figures, poses, marks)


def poses_and_marks(figures: Mapping[str, Any]) -> tuple[dict[str, Pose], dict[str, Vector]]:
    """Stack discs and vertebrae on the S1 endplate, each endplate at its published inclination."""
    inclination = figures["alignment"]["upper_endplate_inclination"]["values"]  # L1..L5, S1
    poses = {"S1": Pose(np.zeros(3), tilt(inclination[5]))}
    marks: dict[str, Vector] = {"s1-endplate-centre": np.zeros(3)}
    top, top_angle = np.zeros(3), inclination[5]
    for index in range(4, -1, -1):
        name = VERTEBRAE[index]
        v = {key: row["values"][index] for key, row in figures["vertebrae"].items()}
        wedge = np.degrees(np.arctan2(v["height_front"] - v["height_back"], v["endplate_depth_upper"]))
        upper = inclination[index]
        lower = upper + wedge
        disc = figures["discs"]["height_centre"]["values"][index]
        bottom = top + tilt((top_angle + lower) / 2)[2] * disc
        axes = tilt((upper + lower) / 2)
        centre = bottom + axes[2] * v["height_centre"] / 2
        top = bottom + axes[2] * v["height_centre"]
        poses[name] = Pose(centre, axes)
        marks |= {
            f"{name.lower()}-centre": centre,
            f"{name.lower()}-upper-endplate": top,
            f"{name.lower()}-lower-endplate": bottom,
        }
        below = VERTEBRAE[index + 1] if index < 4 else "S1"
        previous = marks["s1-endplate-centre"] if index == 4 else marks[f"{below.lower()}-upper-endplate"]
        poses[f"{name}-{below}"] = Pose((bottom + previous) / 2, tilt((top_angle + lower) / 2))
        marks[f"disc-{name.lower()}-{below.lower()}-centre"] = (bottom + previous) / 2
        top_angle = upper
    return poses, marks
