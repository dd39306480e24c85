"""The shape bundle: every shape of both people in one versioned, checksummed file.

Layout: 8 bytes magic, 4 bytes version, 4 bytes length of the table, the table (JSON, UTF-8), then zlib blocks: one with
what the people share (triangles of both levels of detail, occlusion, values at vertices) and one for each person with
positions and normals, so that only the wanted person is unpacked. Positions are 16-bit steps of each shape's own
bounding box (a femur: 7 µm a step), normals 8-bit. The table holds place, length and CRC of each block.
"""

import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import asdict
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from anatomy.facts.wording import SaidError, Wording, phrase
from anatomy.files.atomic import write_atomically
from anatomy.geometry.person import Person, Sex, Statures
from anatomy.geometry.shapes import Body, Pack, Shape

MAGIC = b"KNSHAPES"
VERSION = 2
BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
"""The shipped body: found beside the package in a checkout, a wheel and a frozen bundle alike."""
HEADER = struct.Struct("<8sII")
DAMAGE = (
    ValueError, LookupError, TypeError, AttributeError, OverflowError, SyntaxError, RecursionError, struct.error,
    zlib.error,
)  # fmt: skip
"""What reading a damaged file can raise: its table may hold anything."""


class BundleError(SaidError):
    """The shape bundle is missing, damaged or from another version; the text says which, where and what to do."""


_DAMAGED = phrase("{path} is damaged ({why}). {remedy}")
COMMON = "common"


class _Packer:
    """Gathers arrays into one block, and says where each lies in it."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.offset = 0

    def put(self, array: NDArray[Any]) -> dict[str, Any]:
        # Columns one after another, each as differences: neighbours are alike, so the block packs far better.
        flat = np.ascontiguousarray(array.reshape(len(array), -1).T)
        if flat.dtype.kind in "iu":
            flat = np.diff(flat, axis=1, prepend=flat.dtype.type(0))
        raw = flat.tobytes()
        self.parts.append(raw)
        entry = {"dtype": array.dtype.str, "shape": list(array.shape), "at": self.offset, "bytes": len(raw)}
        self.offset += len(raw)
        return entry


def write_bundle(
    path: Path, bodies: Mapping[Sex, Body], statures: Mapping[Sex, Statures], pack: Pack | None = None
) -> None:
    """Write the bodies to `path`, byte for byte the same for the same input.

    All bodies have the same structures with the same triangles; only positions and normals differ. ``pack`` says whose
    bones are among them where they are not ours.
    """
    first = next(iter(bodies.values()))
    common = _Packer()
    table: dict[str, Any] = {"shapes": [_put_common(common, first.shapes[name]) for name in sorted(first.shapes)]}
    packed = {COMMON: common}
    people: dict[str, Any] = {}
    for sex, body in bodies.items():
        own = packed[sex] = _Packer()
        heights = statures[sex]
        people[sex] = {
            "statures": [heights.low, heights.middle, heights.high],
            "landmarks": {name: [round(float(v), 4) for v in p] for name, p in sorted(body.landmarks.items())},
            "shapes": [_put_place(own, body.shapes[name]) for name in sorted(first.shapes)],
        }
    table["people"] = people
    if pack is not None:
        table["pack"] = asdict(pack)
    squeezed = {name: zlib.compress(b"".join(packer.parts), 9) for name, packer in packed.items()}
    at = 0
    blocks = {}
    for name, data in squeezed.items():
        blocks[name] = {"at": at, "bytes": len(data), "crc": zlib.crc32(b"".join(packed[name].parts))}
        at += len(data)
    table["blocks"] = blocks
    text = json.dumps(table, separators=(",", ":")).encode()
    write_atomically(path, HEADER.pack(MAGIC, VERSION, len(text)) + text + b"".join(squeezed.values()))


def _put_common(packer: _Packer, shape: Shape) -> dict[str, Any]:
    index_type = np.uint16 if len(shape.points) <= 65536 else np.uint32
    row = {
        "id": shape.id,
        "triangles": packer.put(shape.triangles.astype(index_type)),
        "occlusion": packer.put(shape.occlusion),
        "per_point": {name: packer.put(np.asarray(values)) for name, values in sorted(shape.per_point.items())},
    }
    if shape.coarse is not None:
        row["coarse"] = packer.put(shape.coarse.astype(index_type))
    return row


def _put_place(packer: _Packer, shape: Shape) -> dict[str, Any]:
    low, high = (corner.astype(np.float64) for corner in shape.bounds)
    step = np.maximum((high - low) / 65535.0, 1e-9)
    return {
        "low": low.tolist(),
        "step": step.tolist(),
        "points": packer.put(np.round((shape.points - low) / step).astype(np.uint16)),
        "normals": packer.put(np.round(shape.normals * 127).astype(np.int8)),
    }


def read_bundle(path: Path, person: Person | None = None) -> Body:
    """Read one person's body; without a person the 50th-percentile man's.

    Raises
    ------
    BundleError
        With one sentence naming the file, what is wrong and the remedy.
    ValueError
        For a stature that the body cannot be shown at, with a sentence naming the limits.
    """
    person = person or Person()
    remedy = Wording(phrase("Build it again with 'make assets', or install Kneural again."))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BundleError(
            phrase("The body's shapes could not be read from {path}: {why}. {remedy}"),
            path=path,
            why=error.strerror or error,
            remedy=remedy,
        ) from error
    try:
        magic, version, length = HEADER.unpack_from(data)
        if magic != MAGIC:
            raise BundleError(phrase("{path} is not a Kneural shape file. {remedy}"), path=path, remedy=remedy)
        if version != VERSION:
            raise BundleError(
                phrase("{path} has shape format {found}, this Kneural reads format {known}. {remedy}"),
                path=path,
                found=version,
                known=VERSION,
                remedy=remedy,
            )
        table = json.loads(data[HEADER.size : HEADER.size + length])
        unpacked = {}
        for name in (COMMON, person.sex):
            block = table["blocks"][name]
            at = HEADER.size + length + block["at"]
            unpacked[name] = zlib.decompress(data[at : at + block["bytes"]])
            if zlib.crc32(unpacked[name]) != block["crc"]:
                raise BundleError(
                    phrase("{path} is damaged: its checksum does not fit. {remedy}"), path=path, remedy=remedy
                )
        people = {Sex(name): Statures(*row["statures"]) for name, row in table["people"].items()}
        mine = table["people"][person.sex]
        rows = list(zip(table["shapes"], mine["shapes"], strict=True))
    except DAMAGE as error:
        raise BundleError(_DAMAGED, path=path, why=error, remedy=remedy) from error
    scale = people[person.sex].scale(person.stature_mm)
    try:
        shapes = {
            StructureId(row["id"]): _read_shape(row, place, unpacked[COMMON], unpacked[person.sex], scale)
            for row, place in rows
        }
        landmarks = {name: np.array(place, dtype=np.float64) * scale for name, place in mine["landmarks"].items()}
        pack = Pack(**{**table["pack"], "bones": tuple(table["pack"]["bones"])}) if "pack" in table else None
    except DAMAGE as error:
        raise BundleError(_DAMAGED, path=path, why=error, remedy=remedy) from error
    return Body(shapes, landmarks, person, people, pack)


def _columns(entry: Mapping[str, Any], raw: bytes) -> NDArray[Any]:
    """An array as it is packed, column by column: (values in a row, rows)."""
    shape = entry["shape"]
    kind = np.dtype(entry["dtype"])
    flat = np.frombuffer(raw, dtype=kind, count=prod(shape), offset=entry["at"]).reshape(-1, shape[0])
    return flat.cumsum(axis=1, dtype=kind) if kind.kind in "iu" else flat


def _take(entry: Mapping[str, Any], raw: bytes, kind: type[np.generic] | None = None) -> NDArray[Any]:
    return np.ascontiguousarray(_columns(entry, raw).T, dtype=kind).reshape(entry["shape"])


def _read_shape(row: Mapping[str, Any], place: Mapping[str, Any], common: bytes, own: bytes, scale: float) -> Shape:
    low, step = ((np.array(place[name]) * scale)[:, None] for name in ("low", "step"))
    if not (np.isfinite(low) & np.isfinite(step)).all():
        raise ValueError(f"{row['id']} lies nowhere")
    # Column by column: numpy is several times slower along rows of three.
    x, y, z = normals = _columns(place["normals"], own).astype(np.float32)
    normals /= np.maximum(np.sqrt(x * x + y * y + z * z), 1e-6)
    return Shape(
        id=StructureId(row["id"]),
        points=np.ascontiguousarray((_columns(place["points"], own) * step + low).T, dtype=np.float32),
        triangles=_take(row["triangles"], common, np.int32),
        normals=np.ascontiguousarray(normals.T),
        occlusion=_take(row["occlusion"], common),
        per_point={name: _take(entry, common) for name, entry in row["per_point"].items()},
        coarse=_take(row["coarse"], common, np.int32) if "coarse" in row else None,
    )
