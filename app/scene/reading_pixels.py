"""Taking a drawn frame out of the graphics memory, and noticing when there is none: the context was lost."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.faults.faults import write_down
from app.language.words import tr

Pixels = NDArray[np.uint8]
EVERY_OTHER, HALF_UP = np.uint32(0x00FF00FF), np.uint32(0x00020002)


class DrawingLostError(Exception):
    """The graphics driver gives no frames any more."""


def read_pixels(window: Any, width: int, height: int, *, opaque: bool) -> Pixels:
    """The frame in the window: array (height, width, 4), red, green, blue, alpha, top row first.

    Parameters
    ----------
    window : vtkRenderWindow
    width, height : int
    opaque : bool
        Whether a ground was painted: then not all can be nought.

    Raises
    ------
    DrawingLostError
        When no frame came back, or one in which nothing was drawn, not even the ground.
    """
    from vtkmodules.util.numpy_support import vtk_to_numpy
    from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

    read = vtkUnsignedCharArray()
    read.SetNumberOfComponents(4)
    read.SetNumberOfTuples(width * height)
    read.Fill(0)  # a driver that is gone writes nothing: what chance left in this memory must not pass for a picture
    window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, read, 0)
    pixels = vtk_to_numpy(read)
    if pixels.size != width * height * 4:
        raise DrawingLostError(f"A frame of {width} by {height} pixels was asked for and none came back.")
    if opaque and not pixels[0].any() and not pixels.any():
        raise DrawingLostError("A frame came back in which nothing was drawn.")
    return np.ascontiguousarray(pixels.reshape(height, width, 4)[::-1])


def halved(pixels: Pixels) -> Pixels:
    """Every two by two pixels averaged: array (2h, 2w, 4) to (h, w, 4).

    Two channels of a pixel at a time in one number of 32 bits, which takes half as long as one by one.
    """
    four = pixels.view(np.uint32)[..., 0]
    made = np.zeros((four.shape[0] // 2, four.shape[1] // 2), dtype=np.uint32)
    for shift in (np.uint32(0), np.uint32(8)):
        pair = (four >> shift) & EVERY_OTHER
        rows = pair[0::2] + pair[1::2]
        made |= ((rows[:, 0::2] + rows[:, 1::2] + HALF_UP >> np.uint32(2)) & EVERY_OTHER) << shift
    return made.view(np.uint8).reshape(*made.shape, 4)


def or_anew(draw: Callable[[], Pixels], renew: Callable[[], None]) -> Pixels:
    """A frame; where it is lost, once more after everything was built anew.

    Raises
    ------
    DrawingLostError
        When that was of no use.
    """
    try:
        return draw()
    except DrawingLostError as error:
        write_down(f"Drawing: {error} Everything is built anew.")
    try:
        renew()
        return draw()
    except DrawingLostError as error:
        write_down(f"Drawing: {error} It is given up.")
        raise DrawingLostError(tr("The graphics driver gives no pictures any more. Start Kneural again.")) from error
