"""What a part of the body is to the builder: a name, what it needs, and a function that shapes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.authoring.fields import Field, Grid
from anatomy.authoring.frame import Frame
from anatomy.geometry.shapes import Shape


@dataclass(frozen=True, eq=False)
class Built:
    """A finished part: its surface, and the field it came from so that neighbours can keep clear of it.

    ``grid`` and ``field`` are None for parts that nobody needs to keep clear of (nerves).
    """

    shape: Shape
    grid: Grid | None = None
    field: Field | None = None

    def distance(self, places: ArrayLike) -> NDArray[np.float64]:
        """Signed distance (mm, negative inside) from places (N, 3) to this part; large beyond its grid."""
        assert self.grid is not None, f"{self.shape.id} kept no grid"
        assert self.field is not None, f"{self.shape.id} kept no field"
        p = np.asarray(places, dtype=np.float64)
        low, high = (
            np.asarray(self.grid.low),
            np.asarray(self.grid.low) + self.grid.spacing * (np.array(self.grid.shape) - 1),
        )
        outside = np.linalg.norm(np.maximum(np.maximum(low - p, p - high), 0), axis=1)
        return self.grid.sample(self.field, p) + outside


@dataclass(frozen=True)
class Part:
    """One structure to build.

    Attributes
    ----------
    id : str
        Structure id; a paired part is built on the right (``femur-right``) and mirrored by the builder.
    build : callable
        ``build(frame, needed)`` returns the finished part; ``needed`` maps ids to parts already built.
    needs : tuple of str
        Ids that must be built first (right-hand or midline ids).
    """

    id: str
    build: Callable[[Frame, Mapping[str, Built]], Built]
    needs: tuple[str, ...] = ()
