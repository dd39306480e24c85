"""Shapes of structures in the body frame: plain arrays, no toolkit.

Body frame: right-anterior-superior, millimetres, +x the person's right, +y front, +z up,
origin at the centre of the upper S1 endplate.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side, StructureId
from anatomy.geometry.person import Person, Sex, Statures


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A triangulated surface.

    Attributes
    ----------
    id : StructureId
        Whose surface this is.
    points : array (N, 3), float32
        Vertices, millimetres in the body frame.
    triangles : array (M, 3), int32
        Vertex indices, counter-clockwise seen from outside.
    normals : array (N, 3), float32
        Unit outward normals.
    occlusion : array (N,), uint8
        How open each vertex lies to the sky of its own part: 255 open, 0 hidden.
    per_point : mapping of name to array (N, ...)
        Further values at the vertices, such as the skin coordinates.
    coarse : array (K, 3), int32, optional
        Fewer triangles on some of the same vertices: the second level of detail, for frames in motion.
    """

    id: StructureId
    points: NDArray[np.float32]
    triangles: NDArray[np.int32]
    normals: NDArray[np.float32]
    occlusion: NDArray[np.uint8]
    per_point: Mapping[str, NDArray[np.generic]] = field(default_factory=dict)
    coarse: NDArray[np.int32] | None = None

    @property
    def bounds(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Lowest and highest corner, each array (3,), millimetres."""
        return self.points.min(axis=0), self.points.max(axis=0)

    @property
    def centre(self) -> NDArray[np.float32]:
        """Middle of the bounding box, array (3,), millimetres."""
        low, high = self.bounds
        return (low + high) / np.float32(2)

    def mirrored(self, new_id: StructureId) -> "Shape":
        """The same surface reflected in the median plane x = 0, triangles turned so that they still face outwards."""
        flip = np.array([-1, 1, 1], dtype=np.float32)
        per_point = {name: values.copy() for name, values in self.per_point.items()}
        return Shape(
            new_id,
            self.points * flip,
            self.triangles[:, ::-1].copy(),
            self.normals * flip,
            self.occlusion,
            per_point,
            None if self.coarse is None else self.coarse[:, ::-1].copy(),
        )


@dataclass(frozen=True, slots=True)
class Pack:
    """Whose bones stand in place of ours.

    ``name`` is the pack's, ``title`` what the set is called, ``credit`` who made it, ``licence`` and ``source`` as its
    makers state them, ``changes`` what was done to the bones here, ``bones`` the ids of the structures replaced.
    """

    name: str
    title: str
    credit: str
    licence: str
    source: str
    changes: str
    bones: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """All shapes of one person, with named places.

    ``landmarks`` maps names such as ``hip-centre-right`` to arrays (3,), millimetres in the body frame.
    ``person`` is whose they are, ``people`` the statures that each body can be shown at.
    ``pack`` names the imported bones among them; None where all are ours.
    """

    shapes: Mapping[StructureId, Shape]
    landmarks: Mapping[str, NDArray[np.float64]]
    person: Person = field(default_factory=Person)
    people: Mapping[Sex, Statures] = field(default_factory=dict)
    pack: Pack | None = None

    def landmark(self, name: str, side: Side | None = None) -> NDArray[np.float64]:
        """A named place, array (3,), millimetres. Raises KeyError for an unknown name."""
        return self.landmarks[name if side is None else f"{name}-{side}"]
