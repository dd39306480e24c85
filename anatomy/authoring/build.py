"""Builds every shape of the body and writes the bundle (`make assets`). Only what changed is built again."""

import argparse
import ast
import hashlib
import importlib
import pickle
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from anatomy.authoring.frame import MEASUREMENTS, standing_man
from anatomy.authoring.parts import Built, Part
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import BUNDLE, write_bundle
from anatomy.geometry.shapes import Shape

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "shapes"
MODULES = (
    "vertebrae", "discs", "sacrum", "coccyx", "hip_bone", "thecal_sac",
    "femur", "patella", "tibia", "fibula", "foot",
    "nerve_roots", "nerves", "skin", "muscles",
    "knee_soft", "spine_ligaments", "disc_inside", "cauda_equina",
)  # fmt: skip
"""Modules of this room that shape parts; each offers PARTS, a tuple of `Part`."""
LANDMARK_MODULES = {
    "spine_landmarks": "vertebra_landmarks",
    "pelvis_landmarks": "pelvis_landmarks",
    "leg_landmarks": "leg_landmarks",
}
"""Modules with further named places, and the function of each that gives them."""
KIT = ("fields", "meshing", "parts", "frame")
"""Modules that every part depends on: a change in one of them builds everything again."""


def parts() -> dict[str, tuple[Part, str]]:
    """Every part by id, with the module that shapes it, in an order in which needs come first."""
    found = {
        part.id: (part, module)
        for module in MODULES
        if (Path(__file__).parent / f"{module}.py").exists()
        for part in importlib.import_module(f"anatomy.authoring.{module}").PARTS
    }
    ordered: dict[str, tuple[Part, str]] = {}

    def put(identifier: str) -> None:
        if identifier not in ordered:
            for need in found[identifier][0].needs:
                put(need)
            ordered[identifier] = found[identifier]

    for identifier in found:
        put(identifier)
    return ordered


def build(only: Sequence[str] = ()) -> dict[str, Built]:
    """Build all parts (or those named, with what they need), taking unchanged ones from the cache."""
    CACHE.mkdir(parents=True, exist_ok=True)
    known = parts()
    wanted = _with_needs(known, only) if only else set(known)
    frame = standing_man()
    base = _digest(*(Path(__file__).parent / f"{name}.py" for name in KIT), MEASUREMENTS)
    keys: dict[str, str] = {}
    built: dict[str, Built] = {}
    bar = tqdm([item for item in known.items() if item[0] in wanted], unit="part", disable=None)
    for identifier, (part, module) in bar:
        bar.set_postfix_str(identifier)
        own = _digest(*_sources(module))
        keys[identifier] = hashlib.sha256(
            "".join([base, own, identifier, *(keys[n] for n in part.needs)]).encode()
        ).hexdigest()[:24]
        cached = CACHE / f"{identifier}-{keys[identifier]}.pickle"
        if cached.exists():
            built[identifier] = pickle.loads(cached.read_bytes())  # our own files only, never shipped
            continue
        started = time.perf_counter()
        built[identifier] = part.build(frame, {need: built[need] for need in part.needs})
        for old in CACHE.glob(f"{identifier}-{'?' * 24}.pickle"):
            old.unlink()
        cached.write_bytes(pickle.dumps(built[identifier]))
        shape = built[identifier].shape
        tqdm.write(
            f"{identifier}: {len(shape.triangles)} triangles in {time.perf_counter() - started:.1f} s", file=sys.stderr
        )
    return built


def both_sides(built: Mapping[str, Built]) -> list[Shape]:
    """All shapes, right-hand ones also mirrored to the left."""
    shapes = []
    for identifier, part in built.items():
        shapes.append(part.shape)
        if identifier.endswith("-right"):
            shapes.append(part.shape.mirrored(StructureId(identifier.removesuffix("-right") + "-left")))
    return shapes


def landmarks() -> dict[str, NDArray[np.float64]]:
    """Landmarks with their mirror images: off-median ones get ``-right`` and ``-left``."""
    places: dict[str, NDArray[np.float64]] = {}
    for name, place in _all_landmarks().items():
        if abs(place[0]) < 1e-6:
            places[name] = place
        else:
            places[f"{name}-right"], places[f"{name}-left"] = place, place * np.array([-1.0, 1.0, 1.0])
    return places


def _all_landmarks() -> dict[str, NDArray[np.float64]]:
    frame = standing_man()
    places = dict(frame.landmarks)
    for module, function in LANDMARK_MODULES.items():
        if (Path(__file__).parent / f"{module}.py").exists():
            places |= getattr(importlib.import_module(f"anatomy.authoring.{module}"), function)(frame)
    return places


def _with_needs(known: Mapping[str, tuple[Part, str]], only: Sequence[str]) -> set[str]:
    wanted: set[str] = set()
    waiting = [identifier for identifier in known if any(identifier == o or identifier.startswith(o) for o in only)]
    while waiting:
        identifier = waiting.pop()
        if identifier not in wanted:
            wanted.add(identifier)
            waiting += known[identifier][0].needs
    return wanted


def _sources(module: str) -> list[Path]:
    """The module's file and the further files that it names in SOURCES (figures, helper modules)."""
    extra = getattr(importlib.import_module(f"anatomy.authoring.{module}"), "SOURCES", ())
    return [Path(__file__).parent / f"{module}.py", *(Path(__file__).parent / name for name in extra)]


def _digest(*files: Path) -> str:
    """A key of what files say. Python is compared as its syntax tree: formatting and comments build nothing again."""
    meaning = hashlib.sha256()
    for file in files:
        text = file.read_text(encoding="utf-8")
        meaning.update((ast.dump(ast.parse(text)) if file.suffix == ".py" else text).encode())
    return meaning.hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Build everything and write the bundle; with names, only build those parts."""
    parser = argparse.ArgumentParser(prog="make assets", description=__doc__)
    parser.add_argument("only", nargs="*", help="build only these parts (ids or their beginnings), write no bundle")
    only = parser.parse_args(arguments).only
    built = build(only)
    if not only:
        write_bundle(BUNDLE, both_sides(built), landmarks())
        print(f"{BUNDLE.relative_to(ROOT)}: {len(built)} parts, {BUNDLE.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
