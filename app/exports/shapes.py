"""Shapes for other programs: PLY in millimetres of the body frame, GLB in metres with y up as that format asks."""

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.facts import Facts
from anatomy.facts.names import StructureId
from anatomy.files.pack_error import PackError
from anatomy.geometry.shapes import Body, Shape
from anatomy.reasoning.explanation import Explanation
from app.exports.errors import ExportError
from app.exports.files import written
from app.language.words import told
from app.look.colours import FELT
from app.scene.credits import credit_line
from app.scene.describe import describe
from app.scene.paint import OPACITY_SEE_THROUGH, bent_shape, felt_strength, look_of, vertex_colours
from app.scene.picture import Look
from app.scene.tissues import Tissue, tissue
from app.state.state import State

FORMATS = ("glb", "ply")
SKIN_ALPHA = 56
NOTE = "Kneural, general education, not a diagnosis; millimetres, +x the person's right, +y front, +z up"


@dataclass(frozen=True, eq=False)
class Coloured:
    """A shape as seen: colours are array (N, 4), uint8."""

    shape: Shape
    colours: NDArray[np.uint8]


def export_body(
    facts: Facts | None, body: Body, explanation: Explanation | None, state: State, file_format: str, out: Path
) -> Path:
    """Write the whole scene, lit and changed by the lesion, without what is hidden.

    Raises
    ------
    ExportError
        For an unknown format, or a place that cannot be written.
    """
    return _write(coloured(facts, body, explanation, state), file_format, out, body)


def export_structures(body: Body, structures: Sequence[str], file_format: str, out: Path) -> Path:
    """Write single healthy structures.

    Raises
    ------
    ExportError
        For an unknown structure or format, or a place that cannot be written.
    """
    unknown = [name for name in structures if name not in body.shapes]
    if unknown:
        raise ExportError(
            f"There is no structure '{unknown[0]}'. 'kneural list structures' names all; paired ones end in -right or -left."
        )
    return _write(
        coloured(None, body, None, State(), [StructureId(name) for name in structures]), file_format, out, body
    )


def _write(parts: Sequence[Coloured], file_format: str, out: Path, body: Body) -> Path:
    if file_format not in FORMATS:
        raise ExportError(f"There is no format '{file_format}'. Formats: {', '.join(FORMATS)}.")
    credit = credit_line(body)
    return written(out, to_ply(parts, credit) if file_format == "ply" else to_glb(parts, credit))


def coloured(
    facts: Facts | None,
    body: Body,
    explanation: Explanation | None,
    state: State,
    structures: Sequence[StructureId] = (),
) -> list[Coloured]:
    """The shapes as the lesion changes them, in the colours of the scene; hidden ones only if named."""
    picture = describe(state, explanation, facts, body)
    parts = []
    for name in structures or sorted(body.shapes):
        look = look_of(name, picture)
        if look.appearance.look is Look.HIDDEN and not structures:
            continue
        shape = bent_shape(body.shapes[name], look, body)
        colours = vertex_colours(shape, look)
        if look.appearance.look is Look.SEE_THROUGH:
            colours[:, 3] = round(255 * OPACITY_SEE_THROUGH)
        if tissue(name) is Tissue.SKIN:
            felt = felt_strength(shape, look.felt)[:, None]
            colours[:, :3] = np.round(colours[:, :3] * (1 - felt) + np.array(FELT) * felt)
            # Alone the skin is a solid thing; in the scene it must let the rest be seen.
            colours[:, 3] = 255 if structures else np.round(SKIN_ALPHA + 140 * felt[:, 0])
        parts.append(Coloured(shape, colours))
    return parts


def to_ply(parts: Sequence[Coloured], credit: str = "") -> bytes:
    """All parts as one binary PLY with colours, millimetres in the body frame; ``credit`` becomes a comment."""
    from app.scene.data_sets import data_set, ply_bytes

    try:
        data = ply_bytes([data_set(part.shape, part.colours) for part in parts])
    except PackError as error:
        raise ExportError(told(error)) from error
    # A header is plain letters: others become question marks, as in old terminals.
    words = credit.replace("©", "(c)").encode("ascii", "replace")
    return data.replace(b"\nelement vertex", b"\ncomment " + words + b"\nelement vertex", 1) if credit else data


def to_glb(parts: Sequence[Coloured], credit: str = "") -> bytes:
    """All parts as one GLB, each its own named node; ``credit`` becomes the format's copyright."""
    blob = bytearray()
    views: list[dict[str, Any]] = []
    accessors: list[dict[str, Any]] = []

    def put(array: NDArray[Any], component: int, kind: str, target: int, **further: Any) -> int:
        views.append({"buffer": 0, "byteOffset": len(blob), "byteLength": array.nbytes, "target": target})
        accessors.append(
            {
                "bufferView": len(views) - 1,
                "componentType": component,
                "count": len(array.reshape(-1, 1) if kind == "SCALAR" else array),
                "type": kind,
                **further,
            }
        )
        blob.extend(array.tobytes())
        blob.extend(bytes(-len(blob) % 4))
        return len(accessors) - 1

    meshes, nodes = [], []
    for part in parts:
        shape = part.shape
        points = shape.points.astype("<f4")
        attributes = {
            "POSITION": put(
                points, 5126, "VEC3", 34962, min=points.min(axis=0).tolist(), max=points.max(axis=0).tolist()
            ),
            "NORMAL": put(shape.normals.astype("<f4"), 5126, "VEC3", 34962),
            # The format's colours are linear light, ours are as screens show them.
            "COLOR_0": put(_linear(part.colours), 5123, "VEC4", 34962, normalized=True),
        }
        indices = put(shape.triangles.astype("<u4").ravel(), 5125, "SCALAR", 34963)
        see_through = bool((part.colours[:, 3] < 255).any())
        meshes.append(
            {
                "name": shape.id,
                "primitives": [{"attributes": attributes, "indices": indices, "material": int(see_through)}],
            }
        )
        nodes.append({"name": shape.id, "mesh": len(meshes) - 1})
    # One node turns our z up into the format's y up and millimetres into metres.
    root = {
        "name": "body",
        "children": list(range(len(nodes))),
        "matrix": [-0.001, 0, 0, 0, 0, 0, 0.001, 0, 0, 0.001, 0, 0, 0, 0, 0, 1],
    }
    table = {
        "asset": {
            "version": "2.0",
            "generator": "Kneural",
            "extras": {"note": NOTE},
            **({"copyright": credit} if credit else {}),
        },
        "scene": 0,
        "scenes": [{"nodes": [len(nodes)]}],
        "nodes": [*nodes, root],
        "meshes": meshes,
        "materials": [
            {"name": "solid", "pbrMetallicRoughness": {"metallicFactor": 0, "roughnessFactor": 0.75}},
            {
                "name": "see-through",
                "alphaMode": "BLEND",
                "pbrMetallicRoughness": {"metallicFactor": 0, "roughnessFactor": 0.9},
            },
        ],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": len(blob)}],
    }
    text = json.dumps(table, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    length = 12 + 8 + len(text) + 8 + len(blob)
    return b"".join(
        [
            struct.pack("<4sII", b"glTF", 2, length),
            struct.pack("<I4s", len(text), b"JSON"),
            text,
            struct.pack("<I4s", len(blob), b"BIN\0"),
            bytes(blob),
        ]
    )


def _linear(colours: NDArray[np.uint8]) -> NDArray[np.uint16]:
    shown = colours[:, :3] / 255.0
    linear = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    return np.round(np.hstack([linear, colours[:, 3:] / 255.0]) * 65535).astype("<u2")
