"""Centre lines of nerves read back from their surfaces.

Nerve shapes carry ``along`` (millimetres from the nerve's beginning) and ``strand`` (0 the trunk) at every vertex;
all vertices of one ring share one ``along``.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.geometry.shapes import Shape

TRUNK = 0


@dataclass(frozen=True, slots=True, eq=False)
class CentreLine:
    """The middle of a nerve's trunk.

    Attributes
    ----------
    points : array (K, 3), float64
        From the beginning to the end, millimetres in the body frame.
    along : array (K,), float64
        Millimetres from the beginning.
    """

    points: NDArray[np.float64]
    along: NDArray[np.float64]

    @property
    def length_mm(self) -> float:
        """From the beginning to the end."""
        return float(self.along[-1] - self.along[0])

    def at(self, along_mm: ArrayLike) -> NDArray[np.float64]:
        """Places (N, 3), or (3,) for one number, so many millimetres from the beginning."""
        wanted = np.asarray(along_mm, dtype=np.float64)
        return np.stack([np.interp(wanted, self.along, column) for column in self.points.T], axis=-1)

    def nearest(self, place: ArrayLike) -> tuple[float, float]:
        """Where the line comes nearest to a place (3,): millimetres from the beginning, and the distance."""
        p = np.asarray(place, dtype=np.float64)
        if len(self.points) == 1:
            return float(self.along[0]), float(np.linalg.norm(p - self.points[0]))
        start, step = self.points[:-1], np.diff(self.points, axis=0)
        share = np.clip(((p - start) * step).sum(1) / np.maximum((step**2).sum(1), 1e-12), 0, 1)
        gap = np.linalg.norm(start + share[:, None] * step - p, axis=1)
        i = int(gap.argmin())
        return float(self.along[i] + share[i] * (self.along[i + 1] - self.along[i])), float(gap[i])


def centre_line(shape: Shape, strand: int = TRUNK) -> CentreLine:
    """The centre line of one strand of a nerve or root.

    Raises
    ------
    KeyError
        If the shape is no nerve (it has no ``along``).
    """
    along = np.asarray(shape.per_point["along"], dtype=np.float64)
    mine = np.asarray(shape.per_point["strand"]) == strand
    values, ring = np.unique(along[mine], return_inverse=True)
    sums = np.zeros((len(values), 3))
    np.add.at(sums, ring, shape.points[mine].astype(np.float64))
    return CentreLine(sums / np.bincount(ring)[:, None], values)
