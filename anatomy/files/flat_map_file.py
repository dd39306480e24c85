"""The flat map as a file beside the shapes: outlines in tenths of a millimetre, traced once when the shapes are built.

Written by ``python -m anatomy.files.flat_map_file``. The file says from which bundle and which regions it was traced;
where these have changed, it is not believed and the map is traced again, a little less finely (a second).
"""

import json
import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side
from anatomy.facts.regions import Region
from anatomy.files.atomic import write_atomically
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from anatomy.geometry.flat_map import Face, FlatPicture, flat_pictures
from anatomy.geometry.person import Person, Sex
from anatomy.geometry.shapes import Body

FLAT_MAP = BUNDLE.with_name("flat_map.json")
VERSION = 1
STEPS_A_MM = 10
COARSE = 2.0
"""Somebody waits when the map is traced at the start."""


def source_key(regions: Iterable[Region], bundle: Path = BUNDLE) -> str:
    """What the map depends on, as a short text. Raises OSError where the bundle cannot be read."""
    borders = repr([(r.id, r.patches) for r in regions]).encode()
    return f"{VERSION}-{zlib.crc32(bundle.read_bytes()):08x}-{zlib.crc32(borders):08x}"


def write_flat_maps(path: Path = FLAT_MAP, bundle: Path = BUNDLE) -> None:
    """Trace both people and write the file, byte for byte the same for the same shapes. Raises BundleError, OSError."""
    regions = tuple(load_shipped_facts().regions.values())
    people = {}
    for sex in Sex:
        pictures = flat_pictures(read_bundle(bundle, Person(sex)), regions)
        people[sex.value] = [_row(picture) for picture in pictures]
    content = {"key": source_key(regions, bundle), "people": people}
    write_atomically(path, json.dumps(content, separators=(",", ":")).encode() + b"\n")


def load_flat_map(
    regions: Iterable[Region], body: Body | None, person: Person | None = None, path: Path = FLAT_MAP
) -> tuple[FlatPicture, ...]:
    """The flat views of a person, from the file or, where it does not fit, traced from the body.

    Parameters
    ----------
    regions : iterable of Region
    body : Body, optional
        None where the shapes could not be read: then the file is believed as it is.
    person : Person, optional
        Whose; the body's own where there is one.

    Returns
    -------
    tuple of FlatPicture
        Empty where there is neither a readable file nor a body.
    """
    regions = tuple(regions)
    person = body.person if body is not None else person or Person()
    try:
        content = json.loads(path.read_bytes())
        if body is None or content["key"] == source_key(regions):
            scale = body.people[person.sex].scale(person.stature_mm) if body is not None and body.people else 1.0
            return tuple(_picture(row, scale) for row in content["people"][person.sex])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # missing, damaged or of another version: traced instead, which costs a second and nothing else
    return flat_pictures(body, regions, COARSE) if body is not None else ()


def _row(picture: FlatPicture) -> dict[str, Any]:
    return {
        "face": picture.face,
        "side": picture.side,
        "low": [round(float(v), 2) for v in picture.low],
        "high": [round(float(v), 2) for v in picture.high],
        "outline": [_packed(loop) for loop in picture.outline],
        "form": [[_packed(loop) for loop in level] for level in picture.form],
        "folds": [_packed(line) for line in picture.folds],
        "kneecaps": [_packed(loop) for loop in picture.kneecaps],
        "regions": [[*key, [_packed(loop) for loop in loops]] for key, loops in picture.regions.items()],
    }


def _picture(row: dict[str, Any], scale: float) -> FlatPicture:
    def lines(packed: Sequence[Sequence[int]]) -> tuple[NDArray[np.float64], ...]:
        return tuple(np.cumsum(np.reshape(one, (-1, 2)), axis=0) * (scale / STEPS_A_MM) for one in packed)

    return FlatPicture(
        face=Face(row["face"]),
        side=Side(row["side"]) if row["side"] else None,
        low=np.array(row["low"]) * scale,
        high=np.array(row["high"]) * scale,
        outline=lines(row["outline"]),
        form=tuple(lines(level) for level in row["form"]),
        folds=lines(row["folds"]),
        kneecaps=lines(row["kneecaps"]),
        regions={(name, Side(side)): lines(loops) for name, side, loops in row["regions"]},
    )


def _packed(line: NDArray[np.float64]) -> list[int]:
    """A line as whole steps from point to point: short numbers."""
    steps = np.round(line * STEPS_A_MM).astype(int)
    return np.diff(steps, axis=0, prepend=np.zeros((1, 2), dtype=int)).ravel().tolist()


def main() -> int:
    """Write the file; 1 with a sentence on stderr where that fails."""
    try:
        write_flat_maps()
    except (BundleError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
