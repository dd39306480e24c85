"""Where the eye is: plain arithmetic, no toolkit. The maths is the same that the drawing uses, so labels sit where they should.

The camera turns about a point with the person upright: azimuth 0° looks at the front of the person, 90° at the person's
right side (+x), 180° at the back. Pitch lifts the eye. Body frame, millimetres.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import Side, StructureId
from app.scene.tissues import side_of

Floats = NDArray[np.float64]
Place = tuple[float, float, float]

STEEPEST = 85.0
NEAREST, FARTHEST = 25.0, 12000.0
VIEW_ANGLE = 22.0
"""Vertical opening of the view, degrees: a long lens, so that near and far parts keep their proportions."""


@dataclass(frozen=True, slots=True)
class Window:
    """A round window through the bones: what lies nearer to the eye than a place is left out round it.

    Attributes
    ----------
    at : 3-tuple, millimetres
        The place to be seen.
    radius_mm : float
        Of the window, at the depth of the place.
    margin_mm : float
        Bone stays that lies at most this much nearer than the place.
    """

    at: Place
    radius_mm: float
    margin_mm: float = 2.5


@dataclass(frozen=True, slots=True)
class Camera:
    """One eye.

    Attributes
    ----------
    focal_point : 3-tuple, millimetres
        What the eye looks at and turns about.
    distance : float, millimetres
        From the eye to the focal point.
    azimuth, pitch : float, degrees
        Round the person (0 front, 90 the person's right, 180 back) and above the horizon (at most 85).
    view_angle : float, degrees
        Vertical opening.
    window : Window, optional
        A round window through the bones that lie before a place.
    only : Side, optional
        Leaves out what belongs to the other side of the body, so that one leg does not hide the other.
    without : tuple of str
        Leaves out structures whose id begins so: what the eye stands in the middle of.
    lamp : float
        How much of the body's own shade is lit up, 0 to 1: an eye that stands within it would see little else.
    """

    focal_point: Place
    distance: float
    azimuth: float = 0.0
    pitch: float = 0.0
    view_angle: float = VIEW_ANGLE
    window: Window | None = None
    only: Side | None = None
    without: tuple[str, ...] = ()
    lamp: float = 0.0

    def shows(self, side: Side | None) -> bool:
        """Whether it shows what belongs to that side; None is the midline."""
        return self.only is None or side is None or side is self.only

    def shows_structure(self, name: StructureId) -> bool:
        """Whether it shows a structure."""
        return self.shows(side_of(name)) and not name.startswith(self.without)

    @property
    def direction(self) -> Floats:
        """Unit vector from the focal point to the eye, array (3,)."""
        return direction(self.azimuth, self.pitch)

    @property
    def eye(self) -> Floats:
        """Where the eye is, array (3,), millimetres."""
        return np.asarray(self.focal_point) + self.distance * self.direction

    @property
    def axes(self) -> Floats:
        """Rows: right on the screen, up on the screen, towards the eye. Array (3, 3), unit vectors."""
        back = self.direction
        right = np.cross((0.0, 0.0, 1.0), back)
        right /= np.linalg.norm(right)
        return np.stack([right, np.cross(back, right), back])

    def pixels_per_mm(self, height: int) -> float:
        """Pixels that a millimetre takes at the focal point in a picture of that height."""
        return height / (2.0 * self.distance * np.tan(np.radians(self.view_angle) / 2))

    def project(self, places: ArrayLike, width: int, height: int) -> tuple[Floats, Floats]:
        """Where places appear.

        Parameters
        ----------
        places : array (N, 3), millimetres
        width, height : int
            Size of the picture in pixels.

        Returns
        -------
        pixels : array (N, 2)
            From the upper left corner, x to the right, y down.
        depth : array (N,), millimetres
            Before the eye; at most 0 behind it.
        """
        own = (np.asarray(places, dtype=np.float64).reshape(-1, 3) - self.eye) @ self.axes.T
        depth = -own[:, 2]
        scale = height / 2 / np.tan(np.radians(self.view_angle) / 2)
        safe = np.where(np.abs(depth) < 1e-6, 1e-6, depth)
        pixels = np.stack([width / 2 + own[:, 0] / safe * scale, height / 2 - own[:, 1] / safe * scale], axis=1)
        return pixels, depth

    def sees(self, at: Place, width: int, height: int) -> bool:
        """Whether a place lies before the eye and inside a picture of that size; things may stand before it."""
        ((x, y),), (depth,) = self.project([at], width, height)
        return bool(depth > 0 and 0 <= x <= width and 0 <= y <= height)

    def ray(self, x: float, y: float, width: int, height: int) -> Floats:
        """Unit direction, array (3,), from the eye through a pixel."""
        scale = 2 * np.tan(np.radians(self.view_angle) / 2) / height
        right, up, back = self.axes
        way = right * (x - width / 2) * scale - up * (y - height / 2) * scale - back
        return way / np.linalg.norm(way)

    def orbited(self, across: float, upwards: float, about: Place | None = None) -> "Camera":
        """Turned round a place: the body follows a drag of so many degrees to the right and upwards.

        `about` stays where it is in the picture; None turns round the focal point.
        """
        return self.turned((self.azimuth + across + 180.0) % 360.0 - 180.0, self.pitch - upwards, about)

    def turned(self, azimuth: float, pitch: float, about: Place | None = None) -> "Camera":
        """Looking from these angles (degrees), with `about` (None: the focal point) where it was in the picture."""
        made = replace(self, azimuth=azimuth, pitch=float(np.clip(pitch, -STEEPEST, STEEPEST)))
        if about is None:
            return made
        own = self.axes @ (np.asarray(about) - self.focal_point)
        return replace(made, focal_point=_place(np.asarray(about) - made.axes.T @ own))

    def panned(self, right: float, down: float, height: int) -> "Camera":
        """Moved so that the body follows a drag of so many pixels in a picture of that height."""
        step = (-self.axes[0] * right + self.axes[1] * down) / self.pixels_per_mm(height)
        return replace(self, focal_point=_place(np.asarray(self.focal_point) + step))

    def zoomed(self, factor: float, x: float, y: float, width: int, height: int) -> "Camera":
        """Nearer by `factor` (farther below 1), so that what lies under the pixel at the focal depth stays there."""
        distance = float(np.clip(self.distance / factor, NEAREST, FARTHEST))
        right, up, _ = self.axes
        pointer = (right * (x - width / 2) - up * (y - height / 2)) / self.pixels_per_mm(height)
        shift = pointer * (1 - distance / self.distance)
        return replace(self, focal_point=_place(np.asarray(self.focal_point) + shift), distance=distance)


def direction(azimuth: float, pitch: float) -> Floats:
    """Unit vector towards an eye at these angles (degrees), array (3,)."""
    a, p = np.radians(azimuth), np.radians(pitch)
    return np.array([np.sin(a) * np.cos(p), np.cos(a) * np.cos(p), np.sin(p)])


def angles(towards_eye: ArrayLike) -> tuple[float, float]:
    """Azimuth and pitch (degrees) of a direction towards the eye."""
    x, y, z = np.asarray(towards_eye, dtype=np.float64) / np.linalg.norm(towards_eye)
    return float(np.degrees(np.arctan2(x, y))), float(
        np.clip(np.degrees(np.arcsin(np.clip(z, -1, 1))), -STEEPEST, STEEPEST)
    )


def blend(start: Camera, end: Camera, share: float) -> Camera:
    """A camera on the way from one to the other; 0 is the start, 1 the end, eased in and out.

    The distance changes by ratios and the eye takes the shorter way round.
    """
    if share <= 0:
        return start
    if share >= 1:
        return end
    t = share * share * share * (share * (6 * share - 15) + 10)
    turn = (end.azimuth - start.azimuth + 180.0) % 360.0 - 180.0
    distance = float(start.distance * (end.distance / start.distance) ** t)
    # The focal point travels as the distance does: with plain mixing a long zoom would fly past its goal first.
    along = (
        t
        if abs(end.distance - start.distance) < 1e-6
        else (distance - start.distance) / (end.distance - start.distance)
    )
    way = np.asarray(start.focal_point) * (1 - along) + np.asarray(end.focal_point) * along
    return Camera(
        _place(way),
        distance,
        (start.azimuth + turn * t + 180.0) % 360.0 - 180.0,
        start.pitch + (end.pitch - start.pitch) * t,
        start.view_angle + (end.view_angle - start.view_angle) * t,
        _blended_window(start.window, end.window, t),
        end.only,
        end.without,
    )


def _blended_window(start: Window | None, end: Window | None, t: float) -> Window | None:
    """A window opens at the end of the way towards it, and closes at once on leaving."""
    if end is None:
        return replace(start, radius_mm=start.radius_mm * max(1 - 3 * t, 0)) if start is not None else None
    return replace(end, radius_mm=end.radius_mm * max(3 * t - 2, 0)) if start != end else end


def fit(
    places: ArrayLike,
    azimuth: float,
    pitch: float,
    aspect: float,
    margin: float = 0.08,
    inset: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
) -> Camera:
    """The nearest camera from that side that shows all places.

    Parameters
    ----------
    places : array (N, 3), millimetres
        What must be seen, such as corners of bounds or points of shapes.
    azimuth, pitch : float, degrees
    aspect : float
        Width by height of the picture.
    margin : float
        Free share of the picture on every side.
    inset : 4-tuple of float
        Further free shares at the left, top, right and bottom, for labels and words.
    """
    points = np.asarray(places, dtype=np.float64).reshape(-1, 3)
    eye = Camera((0.0, 0.0, 0.0), 1.0, azimuth, pitch)
    own = points @ eye.axes.T
    tangent = np.tan(np.radians(eye.view_angle) / 2)
    left, top, right, bottom = (share + margin for share in inset)
    # Screen limits of the free rectangle as slopes from the axis, measured from the picture's centre.
    slopes = np.array([(1 - 2 * left) * aspect, (1 - 2 * right) * aspect, 1 - 2 * top, 1 - 2 * bottom]) * tangent
    # Nearest distance at which each place's slope stays inside, for an axis through (cx, cy): linear in all three.
    x_low, x_high, across = _along(own[:, 0], own[:, 2], slopes[0], slopes[1])
    y_low, y_high, upwards = _along(own[:, 1], own[:, 2], slopes[3], slopes[2])
    distance = max(across, upwards, float(own[:, 2].max()) + NEAREST)
    centre_x = _centre(x_low, x_high, slopes[0], slopes[1], distance)
    centre_y = _centre(y_low, y_high, slopes[3], slopes[2], distance)
    depth = float((own[:, 2].min() + own[:, 2].max()) / 2)
    focal = eye.axes.T @ np.array([centre_x, centre_y, depth])
    return Camera(_place(focal), float(distance - depth), azimuth, pitch)


def _along(values: Floats, depths: Floats, low_slope: float, high_slope: float) -> tuple[float, float, float]:
    """Limits of one screen axis: an eye at depth d and centre c sees v at depth z if -low·(d-z) <= v-c <= high·(d-z)."""
    low = float((values - low_slope * depths).min())
    high = float((values + high_slope * depths).max())
    return low, high, (high - low) / (low_slope + high_slope)


def _centre(low: float, high: float, low_slope: float, high_slope: float, distance: float) -> float:
    """Centre that leaves the same room on both sides at that distance, within the limits of `_along`."""
    return (low + low_slope * distance + high - high_slope * distance) / 2


def corners(low: Sequence[float] | Floats, high: Sequence[float] | Floats) -> Floats:
    """The eight corners of a box, array (8, 3)."""
    return np.array(
        [[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])], dtype=np.float64
    )


def _place(values: Floats) -> Place:
    x, y, z = (float(v) for v in values)
    return x, y, z
