"""The muscles between spine and foot that the nerves run with: quiet bellies along the rows of muscle_courses.yaml.

All of a side are shaped together on one lattice, so that neighbours touch without running into one another.
"""

import importlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from anatomy.authoring.fields import FAR_MM, Field, Grid, sheet, sweep, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.muscle_room import Clay, clear_of_nerves, clear_of_parts, share_out, under_skin
from anatomy.authoring.muscle_table import Strand, figures, nets, strands
from anatomy.authoring.nerve_paths import places
from anatomy.authoring.parts import Built, Part

SOURCES = (
    "muscle_courses.yaml", "muscle_table.py", "muscle_room.py", "nerve_table.py",
    "spine_landmarks.py", "pelvis_landmarks.py", "leg_landmarks.py",
)  # fmt: skip
BONE_MODULES = ("vertebrae", "discs", "sacrum", "coccyx", "hip_bone", "femur", "patella", "tibia", "fibula", "foot")
NERVE_MODULES = ("nerve_roots", "nerves")
SPACING_MM = 2.0
MARGIN_MM = 8.0
STRAND_BLEND_MM = 5.0
EXPONENT = 2.25
"""Between an ellipse and a box: bellies press flat against each other."""


def _ids(modules: tuple[str, ...]) -> tuple[str, ...]:
    here = Path(__file__).parent
    found = [importlib.import_module(f"anatomy.authoring.{name}") for name in modules if (here / f"{name}.py").exists()]
    return tuple(part.id for module in found for part in module.PARTS)


BONES, NERVES = _ids(BONE_MODULES), _ids(NERVE_MODULES)
NEEDS = (*BONES, *NERVES, "skin")
_shaped: dict[tuple[int, ...], Mapping[str, Clay]] = {}


def all_muscles(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, Clay]:
    """The fields of all muscles of the right side; worked out once for each set of parts.

    Parameters
    ----------
    needed : mapping of str to Built
        Bones and discs (with fields), nerves, and the skin; what is missing is not kept clear of.
    """
    key = (id(frame), *(id(needed[name]) for name in sorted(needed)))
    if key not in _shaped:
        _shaped.clear()
        _shaped[key] = _shape_all(frame, needed)
    return _shaped[key]


def _shape_all(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, Clay]:
    table, marks = figures(), places(frame)
    bones = {name: needed[name] for name in BONES if name in needed}
    clays: dict[str, Clay] = {}
    for muscle, row in table["muscles"].items():
        bellies, fans = strands(marks, frame, muscle), nets(marks, frame, muscle)
        grid = _window([(s.path, s.half) for s in bellies] + [(net.reshape(-1, 3), half) for net, half in fans])
        clay = Clay(grid, _belly(grid, bellies, fans), row["rank"])
        if "skin" in needed:
            under_skin(clay, needed["skin"], row["under_skin"])
        clears = [needed[name].shape for name in NERVES if name in needed and _bare(name) not in row["admits"]]
        clear_of_nerves(clay, clears, table["nerve_gap"]["value"])
        clays[muscle] = clay
    share_out(clays, table["contact_gap"]["value"])
    for clay in clays.values():
        clear_of_parts(clay, bones, table["bone_gap"]["value"])
    return clays


def _bare(name: str) -> str:
    return name.removesuffix("-right")


def _window(pieces: list[tuple[Field, Field]]) -> Grid:
    """The part of the common lattice that holds a muscle."""
    low = np.min([path.min(0) - half.max() for path, half in pieces], axis=0) - MARGIN_MM
    high = np.max([path.max(0) + half.max() for path, half in pieces], axis=0) + MARGIN_MM
    return Grid(tuple(np.floor(low / SPACING_MM) * SPACING_MM), tuple(high), SPACING_MM)


def _belly(grid: Grid, bellies: list[Strand], fans: list[tuple[Field, Field]]) -> Field:
    field = np.full(grid.shape, FAR_MM, np.float32)
    for strand in bellies:
        form = sweep(
            grid, strand.path, strand.half, up=strand.thin, exponent=EXPONENT, samples=2 * len(strand.path), smooth=False
        )
        field = union(field, form, STRAND_BLEND_MM)
    for net, half in fans:
        field = union(field, sheet(grid, net, half, samples=(90, 90)), STRAND_BLEND_MM)
    return field


def muscle_part(muscle: str) -> Part:
    """The part of one muscle, built on the right."""
    structure = f"{muscle}-right"

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        clay = all_muscles(frame, needed)[muscle]
        triangles = figures()["muscles"][muscle]["triangles"]
        return Built(shape_from_field(structure, clay.grid, clay.field, triangles))

    return Part(structure, build, NEEDS)


PARTS = tuple(muscle_part(muscle) for muscle in figures()["muscles"])
