"""The camera of a deck's step: an eye in figures that a file can hold, and back."""

import numpy as np

from anatomy.files.decks import Eye, Opening
from app.scene.camera import FARTHEST, NEAREST, Camera, Window, framed

ROUNDED = 2
"""Decimals of millimetres and degrees that are kept: finer than a pixel."""


def eye_of(camera: Camera, aspect: float) -> Eye:
    """A camera as a step keeps it.

    Parameters
    ----------
    camera : Camera
    aspect : float
        Width by height of the picture that it shows.
    """
    window = camera.window
    return Eye(
        at=_rounded(camera.focal_point),
        distance_mm=round(camera.distance, ROUNDED),
        azimuth=round(camera.azimuth, ROUNDED),
        pitch=round(camera.pitch, ROUNDED),
        angle=round(camera.view_angle, ROUNDED),
        width_by_height=round(aspect, 4),
        window=None if window is None else _opening(window),
        only=camera.only,
        without=camera.without,
    )


def camera_of_eye(eye: Eye, aspect: float) -> Camera:
    """The camera of a kept eye for a picture of another shape: all that was seen is seen again."""
    window = eye.window
    camera = Camera(
        eye.at,
        min(max(eye.distance_mm, NEAREST), FARTHEST),
        eye.azimuth,
        eye.pitch,
        eye.angle,
        None if window is None else Window(window.at, window.radius_mm, window.margin_mm),
        eye.only,
        eye.without,
    )
    return framed(camera, eye.width_by_height, aspect)


def same_sight(one: Camera, other: Camera) -> bool:
    """Whether two cameras show the same, as far as anyone can see: to a millimetre, a hundredth of the way, half a degree."""
    turn = (one.azimuth - other.azimuth + 180.0) % 360.0 - 180.0
    return (
        np.allclose(one.focal_point, other.focal_point, atol=1.0)
        and abs(one.distance / other.distance - 1) < 0.01
        and max(abs(turn), abs(one.pitch - other.pitch), abs(one.view_angle - other.view_angle)) < 0.5
        and (one.window, one.only, one.without) == (other.window, other.only, other.without)
    )


def _opening(window: Window) -> Opening:
    return Opening(
        at=_rounded(window.at),
        radius_mm=round(window.radius_mm, ROUNDED),
        margin_mm=round(window.margin_mm, ROUNDED),
    )


def _rounded(place: tuple[float, float, float]) -> tuple[float, float, float]:
    x, y, z = (round(value, ROUNDED) for value in place)
    return x, y, z
