"""Named meshes out of a GLB file: triangles and positions only, with the nodes' places applied. After glTF 2.0."""

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Kinds = dict[tuple[int, str], np.dtype[Any]]
PLACES: Kinds = {(5126, "VEC3"): np.dtype("<f4")}
CORNERS: Kinds = {
    (5121, "SCALAR"): np.dtype("u1"),
    (5123, "SCALAR"): np.dtype("<u2"),
    (5125, "SCALAR"): np.dtype("<u4"),
}
"""How glTF 2.0 without extensions stores places and corners."""
DEEPEST = 64
MOST_NODES = 20_000
TRIANGLES = 4
NamedMeshes = dict[str, tuple[NDArray[np.float64], NDArray[np.int64]]]


class GlbError(ValueError):
    """Not a GLB that can be read; the text says why."""


def read_glb(path: Path) -> NamedMeshes:
    """Points (N, 3) and triangles (M, 3) of each named node with a mesh, in the file's own units and axes.

    Raises
    ------
    GlbError
        For anything that is not plain, whole glTF 2.0 in one binary file.
    """
    data = path.read_bytes()
    try:
        magic, version, _ = struct.unpack_from("<4sII", data)
        length, kind = struct.unpack_from("<I4s", data, 12)
        if magic != b"glTF" or version != 2 or kind != b"JSON":
            raise GlbError("it is no binary glTF 2.0")
        table = json.loads(data[20 : 20 + length])
        at = 20 + length
        size, kind = struct.unpack_from("<I4s", data, at)
        if kind != b"BIN\0" or len(data) < at + 8 + size:
            raise GlbError("its numbers are missing or cut short")
        return _Reader(table, data[at + 8 : at + 8 + size]).meshes()
    except (
        struct.error,
        KeyError,
        IndexError,
        TypeError,
        ValueError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise (
            error if isinstance(error, GlbError) else GlbError(f"its table does not hold together ({error})")
        ) from error


class _Reader:
    def __init__(self, table: dict[str, Any], blob: bytes) -> None:
        self.table, self.blob = table, blob
        needed = set(table.get("extensionsRequired", []))
        if needed & {"KHR_draco_mesh_compression", "EXT_meshopt_compression"}:
            raise GlbError("its meshes are compressed; export it without compression")
        if len(table.get("nodes", [])) > MOST_NODES:
            raise GlbError("it has too many nodes")
        self.found: NamedMeshes = {}
        self.seen: set[int] = set()

    def meshes(self) -> NamedMeshes:
        nodes = self.table["nodes"]
        children = {child for node in nodes for child in node.get("children", [])}
        for index in range(len(nodes)):
            if index not in children:
                self._walk(index, np.eye(4), 0)
        return self.found

    def _walk(self, index: int, above: NDArray[np.float64], depth: int) -> None:
        if depth > DEEPEST or index in self.seen:
            raise GlbError("its nodes go round in a circle")
        self.seen.add(index)
        node = self.table["nodes"][index]
        place = above @ _matrix(node)
        if "mesh" in node:
            mesh = self.table["meshes"][node["mesh"]]
            parts = [self._primitive(one) for one in mesh["primitives"] if one.get("mode", TRIANGLES) == TRIANGLES]
            if parts:
                starts = np.cumsum([0, *(len(points) for points, _ in parts[:-1])])
                points = np.vstack([points for points, _ in parts])
                triangles = np.vstack([faces + start for (_, faces), start in zip(parts, starts, strict=True)])
                if np.linalg.det(place[:3, :3]) < 0:
                    triangles = triangles[:, ::-1]
                name = str(node.get("name") or mesh.get("name") or f"node {index}")
                self.found.setdefault(name, (points @ place[:3, :3].T + place[:3, 3], triangles))
        for child in node.get("children", []):
            self._walk(child, place, depth + 1)

    def _primitive(self, one: dict[str, Any]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        points = self._accessor(one["attributes"]["POSITION"], PLACES).astype(np.float64)
        if "indices" in one:
            corners = self._accessor(one["indices"], CORNERS).astype(np.int64).ravel()
        else:
            corners = np.arange(len(points), dtype=np.int64)
        if len(corners) % 3 or (len(corners) and corners.max() >= len(points)):
            raise GlbError("a triangle names a corner that is not there")
        return points, corners.reshape(-1, 3)

    def _accessor(self, index: int, kinds: Kinds) -> NDArray[Any]:
        row = self.table["accessors"][index]
        if "sparse" in row or "bufferView" not in row:
            raise GlbError("it stores numbers sparsely, which is not read")
        view = self.table["bufferViews"][row["bufferView"]]
        if (row["componentType"], row["type"]) not in kinds:
            raise GlbError("its places or corners are packed in a way that is not read; export it without compression")
        kind, count = kinds[row["componentType"], row["type"]], int(row["count"])
        width = 3 if row["type"] == "VEC3" else 1
        start = int(view.get("byteOffset", 0)) + int(row.get("byteOffset", 0))
        step = int(view.get("byteStride", 0)) or kind.itemsize * width
        end = start + step * (count - 1) + kind.itemsize * width
        if count < 1 or start < 0 or step < kind.itemsize * width or end > len(self.blob):
            raise GlbError("it counts more numbers than it has")
        return np.ndarray((count, width), kind, self.blob, start, (step, kind.itemsize)).copy()


def _matrix(node: dict[str, Any]) -> NDArray[np.float64]:
    if "matrix" in node:
        return np.asarray(node["matrix"], dtype=np.float64).reshape(4, 4).T
    x, y, z, w = (float(v) for v in node.get("rotation", (0, 0, 0, 1)))
    turn = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    place = np.eye(4)
    place[:3, :3] = turn * np.asarray(node.get("scale", (1, 1, 1)), dtype=np.float64)
    place[:3, 3] = node.get("translation", (0, 0, 0))
    return place
