"""Builds every shape of the body and writes the bundle (`make assets`). Only what changed is built again."""

import argparse
import ast
import hashlib
import importlib
import pickle
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from anatomy.authoring.coarse import with_coarse
from anatomy.authoring.frame import MEASUREMENTS, standing_man
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.woman import woman_figures, woman_floor, woman_frame
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import BUNDLE, write_bundle
from anatomy.geometry.person import Sex, Statures
from anatomy.geometry.shapes import Body, Shape

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "shapes"
MODULES = (
    "vertebrae", "vertebra_t12", "discs", "sacrum", "coccyx", "hip_bone", "interpubic_disc", "thecal_sac",
    "femur", "patella", "tibia", "fibula", "foot",
    "nerve_roots", "nerves", "skin", "muscles",
    "knee_soft", "hip_cartilage", "foot_cartilage", "spine_ligaments", "disc_inside", "cauda_equina",
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
MEDIAN_MM = 1e-3


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


def both_sides(shapes: Iterable[Shape]) -> list[Shape]:
    """All shapes, right-hand ones also mirrored to the left."""
    found = []
    for shape in shapes:
        found.append(shape)
        if shape.id.endswith("-right"):
            found.append(shape.mirrored(StructureId(shape.id.removesuffix("-right") + "-left")))
    return found


def bodies(built: Mapping[str, Built]) -> dict[Sex, Body]:
    """The man as built, and the woman: the same shapes carried to her figures."""
    shapes = [with_coarse(part.shape) for part in built.values()]
    skin = built["skin"].shape
    _, warp = woman_frame(skin)
    places = _all_landmarks()
    hers = dict(zip(places, warp(np.array(list(places.values()))), strict=True))
    hers["floor"] = woman_floor(standing_man())
    return {
        Sex.MAN: _body(shapes, places),
        Sex.WOMAN: _body([warp.shape(shape) for shape in tqdm(shapes, unit="shape", desc="woman", disable=None)], hers),
    }


def statures() -> dict[Sex, Statures]:
    """The standing heights that each body can be shown at."""
    rows = {Sex.MAN: standing_man().figures, Sex.WOMAN: woman_figures()}
    return {sex: Statures(*table["stature"]["values"]) for sex, table in rows.items()}


def _body(shapes: Iterable[Shape], places: Mapping[str, NDArray[np.float64]]) -> Body:
    """Shapes and landmarks with their mirror images: off-median places get ``-right`` and ``-left``."""
    marks: dict[str, NDArray[np.float64]] = {}
    for name, place in places.items():
        if abs(place[0]) < MEDIAN_MM:
            marks[name] = place * [0.0, 1.0, 1.0]
        else:
            marks[f"{name}-right"], marks[f"{name}-left"] = place, place * np.array([-1.0, 1.0, 1.0])
    return Body({shape.id: shape for shape in both_sides(shapes)}, marks)


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
        write_bundle(BUNDLE, bodies(built), statures())
        print(f"{BUNDLE.relative_to(ROOT)}: {len(built)} parts, {BUNDLE.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
