"""Tiny mesh files and ZIPs, made in the tests themselves."""

import struct
import zipfile
from pathlib import Path

import numpy as np

from anatomy.geometry.meshes import Mesh

RECIPE = """
name: test-set
title: Bones for a test
credit: Nobody
licence: CC0
source: tests
unit: mm
axes: [right, front, up]
bones:
"""


def ball(centre=(0, 0, 0), radii=(20, 25, 15), rows=12, columns=16) -> Mesh:
    """A closed ellipsoid."""
    v = np.pi * np.arange(1, rows) / rows
    u = 2 * np.pi * np.arange(columns) / columns
    ring = np.stack(
        [np.outer(np.sin(v), np.cos(u)), np.outer(np.sin(v), np.sin(u)), np.outer(np.cos(v), np.ones(columns))], axis=-1
    )
    points = np.vstack([[[0, 0, 1]], ring.reshape(-1, 3), [[0, 0, -1]]]) * radii + centre
    faces = []
    for c in range(columns):
        d = (c + 1) % columns
        faces.append([0, 1 + c, 1 + d])
        for r in range(rows - 2):
            a, b = 1 + r * columns + c, 1 + r * columns + d
            faces += [[a, a + columns, b], [b, a + columns, b + columns]]
        last = 1 + (rows - 2) * columns
        faces.append([last + c, len(points) - 1, last + d])
    return Mesh(points, np.array(faces, dtype=np.int64))


def write_stl(path: Path, mesh: Mesh) -> None:
    record = np.zeros(len(mesh.triangles), dtype=[("n", "<f4", 3), ("p", "<f4", (3, 3)), ("a", "<u2")])
    record["p"] = mesh.points[mesh.triangles]
    path.write_bytes(b"tiny".ljust(80) + struct.pack("<I", len(record)) + record.tobytes())


def write_obj(path: Path, mesh: Mesh) -> None:
    lines = [f"v {x:.5f} {y:.5f} {z:.5f}" for x, y, z in mesh.points]
    lines += ["f {} {} {}".format(*(face + 1)) for face in mesh.triangles]
    path.write_text("\n".join(lines) + "\n")


def write_ply(path: Path, mesh: Mesh) -> None:
    lines = ["ply", "format ascii 1.0", f"element vertex {len(mesh.points)}"]
    lines += [f"property float {axis}" for axis in "xyz"]
    lines += [f"element face {len(mesh.triangles)}", "property list uchar int vertex_indices", "end_header"]
    lines += [f"{x} {y} {z}" for x, y, z in mesh.points]
    lines += ["3 {} {} {}".format(*face) for face in mesh.triangles]
    path.write_text("\n".join(lines) + "\n")


def write_glb(path: Path, meshes: dict[str, Mesh], table_changes: dict | None = None) -> None:
    """A GLB whose root node turns and scales what hangs on it."""
    import json

    blob, views, accessors, nodes = b"", [], [], []
    for number, (name, mesh) in enumerate(meshes.items()):
        for array, kind, component in ((mesh.points.astype("<f4"), "VEC3", 5126), (mesh.triangles.astype("<u4").ravel(), "SCALAR", 5125)):  # fmt: skip
            views.append({"buffer": 0, "byteOffset": len(blob), "byteLength": array.nbytes})
            accessors.append(
                {"bufferView": len(views) - 1, "componentType": component, "count": len(array), "type": kind}
            )
            blob += array.tobytes()
        nodes.append({"name": name, "mesh": number, "translation": [1.0, 2.0, 3.0]})
    root = {"name": "root", "children": list(range(len(nodes))), "scale": [2.0, 2.0, 2.0]}
    table = {
        "asset": {"version": "2.0"},
        "nodes": [*nodes, root],
        "meshes": [
            {"primitives": [{"attributes": {"POSITION": 2 * i}, "indices": 2 * i + 1}]} for i in range(len(meshes))
        ],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": len(blob)}],
        **(table_changes or {}),
    }
    text = json.dumps(table).encode()
    text += b" " * (-len(text) % 4)
    blob += bytes(-len(blob) % 4)
    path.write_bytes(
        struct.pack("<4sII", b"glTF", 2, 28 + len(text) + len(blob))
        + struct.pack("<I4s", len(text), b"JSON") + text + struct.pack("<I4s", len(blob), b"BIN\0") + blob
    )  # fmt: skip


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path
