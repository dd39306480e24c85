"""Where the small things of presenting lie on the picture: as low as they cover no word of sides."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

Sides = Callable[[QPainter, QPoint], None]
"""Writes which side is which in each view, given where the painter begins on the screen."""
FINE = 4
"""Words are looked for in a picture smaller by so much; they are chips as large as a finger."""
SEEN = 40
"""Opacity, 0 to 255, from which something is a word."""


def put_low(thing: QWidget, picture: QRect, left: int, sides: Sides | None) -> None:
    """Move something to the foot of the picture, or above the words of sides that lie there.

    Parameters
    ----------
    thing : QWidget
        With the size that it is to have.
    picture : QRect
        In pixels of the thing's parent.
    left : int
        Its left edge in the same pixels.
    sides : callable, optional
        Paints the words. Without it the foot is free.
    """
    lowest = picture.bottom() - thing.height() - picture.height() // 60
    parent = thing.parentWidget()
    if sides is None or parent is None or picture.isEmpty():
        thing.move(left, lowest)
        return
    taken = _words(parent.mapToGlobal(picture.topLeft()), picture, sides)
    first, last = (max(at - picture.left(), 0) // FINE for at in (left, left + thing.width()))
    rows: NDArray[np.bool_] = np.any(taken[:, first : last + 1], axis=1)
    for top in range(lowest, picture.top(), -FINE):
        above, below = ((at - picture.top()) // FINE for at in (top, top + thing.height()))
        if not rows[above : below + 1].any():
            thing.move(left, top)
            return
    thing.move(left, lowest)


def _words(origin: QPoint, picture: QRect, sides: Sides) -> NDArray[np.bool_]:
    """Where words are written: rows and columns of the picture, `FINE` pixels each, bool."""
    image = QImage(picture.width() // FINE + 1, picture.height() // FINE + 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(1 / FINE, 1 / FINE)
    sides(painter, origin)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return np.asarray(pixels[..., 3] > SEEN)
