"""The shape bundle: every shape of the body in one versioned, checksummed file.

Layout: 8 bytes magic, 4 bytes version, 4 bytes length of the table, the table (JSON, UTF-8), then one zlib block.
Positions are 16-bit steps of each shape's own bounding box (a femur: 7 µm a step), normals 8-bit, so that the whole
body loads in well under 0.2 s. The table holds the CRC of the uncompressed block.
"""

import json
import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.files.atomic import write_atomically
from anatomy.geometry.shapes import Body, Shape

MAGIC = b"KNSHAPES"
VERSION = 1
BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
"""The shipped body: found beside the package in a checkout, a wheel and a frozen bundle alike."""
HEADER = struct.Struct("<8sII")


class BundleError(Exception):
    """The shape bundle is missing, damaged or from another version; the text says which, where and what to do."""


def write_bundle(path: Path, shapes: Iterable[Shape], landmarks: Mapping[str, NDArray[np.float64]]) -> None:
    """Write shapes and landmarks to `path`, byte for byte the same for the same input."""
    blocks: list[bytes] = []
    offset = 0

    def put(array: NDArray[Any]) -> dict[str, Any]:
        nonlocal offset
        # Columns one after another, each as differences: neighbours are alike, so the block packs far better.
        flat = np.ascontiguousarray(array.reshape(len(array), -1).T)
        if flat.dtype.kind in "iu":
            flat = np.diff(flat, axis=1, prepend=flat.dtype.type(0))
        raw = flat.tobytes()
        blocks.append(raw)
        entry = {"dtype": array.dtype.str, "shape": list(array.shape), "at": offset, "bytes": len(raw)}
        offset += len(raw)
        return entry

    table: dict[str, Any] = {
        "landmarks": {name: [round(float(v), 4) for v in p] for name, p in sorted(landmarks.items())}
    }
    rows = []
    for shape in sorted(shapes, key=lambda s: s.id):
        low, high = (corner.astype(np.float64) for corner in shape.bounds)
        step = np.maximum((high - low) / 65535.0, 1e-9)
        index_type = np.uint16 if len(shape.points) <= 65536 else np.uint32
        rows.append(
            {
                "id": shape.id,
                "low": low.tolist(),
                "step": step.tolist(),
                "points": put(np.round((shape.points - low) / step).astype(np.uint16)),
                "triangles": put(shape.triangles.astype(index_type)),
                "normals": put(np.round(shape.normals * 127).astype(np.int8)),
                "occlusion": put(shape.occlusion),
                "per_point": {name: put(np.asarray(values)) for name, values in sorted(shape.per_point.items())},
            }
        )
    table["shapes"] = rows
    raw = b"".join(blocks)
    table["crc"] = zlib.crc32(raw)
    text = json.dumps(table, separators=(",", ":")).encode()
    write_atomically(path, HEADER.pack(MAGIC, VERSION, len(text)) + text + zlib.compress(raw, 9))


def read_bundle(path: Path) -> Body:
    """Read a body.

    Raises
    ------
    BundleError
        With one sentence naming the file, what is wrong and the remedy.
    """
    remedy = "Build it again with 'make assets', or install Kneural again."
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BundleError(
            f"The body's shapes could not be read from {path}: {error.strerror or error}. {remedy}"
        ) from error
    try:
        magic, version, length = HEADER.unpack_from(data)
        if magic != MAGIC:
            raise BundleError(f"{path} is not a Kneural shape file. {remedy}")
        if version != VERSION:
            raise BundleError(f"{path} has shape format {version}, this Kneural reads format {VERSION}. {remedy}")
        table = json.loads(data[HEADER.size : HEADER.size + length])
        raw = zlib.decompress(data[HEADER.size + length :])
        if zlib.crc32(raw) != table["crc"]:
            raise BundleError(f"{path} is damaged: its checksum does not fit. {remedy}")
        shapes = {StructureId(row["id"]): _read_shape(row, raw) for row in table["shapes"]}
        landmarks = {name: np.array(place, dtype=np.float64) for name, place in table["landmarks"].items()}
    except (ValueError, KeyError, TypeError, struct.error, zlib.error) as error:
        raise BundleError(f"{path} is damaged ({error}). {remedy}") from error
    return Body(shapes, landmarks)


def _read_shape(row: Mapping[str, Any], raw: bytes) -> Shape:
    def take(entry: Mapping[str, Any]) -> NDArray[Any]:
        shape = tuple(entry["shape"])
        kind = np.dtype(entry["dtype"])
        flat = np.frombuffer(raw, dtype=kind, count=int(np.prod(shape)), offset=entry["at"])
        flat = flat.reshape(-1, shape[0])
        if kind.kind in "iu":
            flat = np.cumsum(flat, axis=1, dtype=kind)
        return np.ascontiguousarray(flat.T).reshape(shape)

    low, step = np.array(row["low"]), np.array(row["step"])
    normals = take(row["normals"]).astype(np.float32)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-6)
    return Shape(
        id=StructureId(row["id"]),
        points=(take(row["points"]) * step + low).astype(np.float32),
        triangles=take(row["triangles"]).astype(np.int32),
        normals=normals,
        occlusion=take(row["occlusion"]),
        per_point={name: take(entry) for name, entry in row["per_point"].items()},
    )
