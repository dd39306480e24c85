"""The muscles between spine and foot that the nerves run with: quiet bellies along the rows of muscle_courses.yaml.

All of a side are shaped together on one lattice, so that neighbours touch without running into one another.
"""

import importlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import FAR_MM, Field, Grid, blur, sheet, sweep, union
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay as Work
from anatomy.authoring.level_cut import cut_off
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.muscle_room import (
    Clay,
    clear_of_nerves,
    clear_of_parts,
    pack,
    set_fleshy,
    share_out,
    spare_nerves,
    under_skin,
)
from anatomy.authoring.muscle_table import Net, Strand, figures, nets, strands
from anatomy.authoring.muscle_tendon import tendon_share
from anatomy.authoring.nerve_course import Course
from anatomy.authoring.nerve_paths import places
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.tendon_cords import cords, narrowed, with_cords
from anatomy.authoring.vertebra_t12 import CUT_MM, t12_pose
from anatomy.geometry.shapes import Shape

SOURCES = (
    "muscle_courses.yaml", "muscle_table.py", "muscle_room.py", "muscle_tendon.py", "nerve_table.py", "leg_clay.py",
    "spine_landmarks.py", "pelvis_landmarks.py", "leg_landmarks.py", "vertebra_t12.py",
    "level_cut.py", "tendon_courses.yaml", "tendon_cords.py", "foot_plan.py", "nerve_rod.py", "nerve_clearance.py", "nerve_course.py",
)  # fmt: skip
HARD_MODULES = (
    "vertebrae", "vertebra_t12", "discs", "sacrum", "coccyx", "hip_bone", "femur", "patella", "tibia", "fibula", "foot", "knee_soft",
)  # fmt: skip
"""Modules whose parts muscles give way to: bones, discs, and the knee's cartilage, menisci and ligaments."""
NERVE_MODULES = ("nerve_roots", "nerves")
TRUNKS = (
    "femoral-nerve", "saphenous-nerve", "sciatic-nerve", "tibial-nerve", "common-fibular-nerve", "deep-fibular-nerve",
    "superior-gluteal-nerve",
)  # fmt: skip
"""Nerves that run in fat, with vessels that are not drawn: bellies do not close in on them."""
SPARED_BESIDE_TRUNKS_MM, SPARED_BESIDE_NERVES_MM = (2.0, 9.0), (1.5, 4.5)
"""Bellies do not grow nearer than the first to nerves, and grow freely from the second on (authored)."""
SPACING_MM = 2.0
MARGIN_MM = 14.0
STRAND_BLEND_MM = 5.0
PIECE = 6
"""Sections of a strand that are swept together."""
TRIES = 15
SOFTENING_MM = 1.0
"""Takes the knife edges off that are left where bone, nerve and neighbour were taken away."""
EXPONENT = 2.25
"""Between an ellipse and a box: bellies press flat against each other."""


def _ids(modules: tuple[str, ...]) -> tuple[str, ...]:
    here = Path(__file__).parent
    found = [importlib.import_module(f"anatomy.authoring.{name}") for name in modules if (here / f"{name}.py").exists()]
    return tuple(part.id for module in found for part in module.PARTS)


HARD, NERVES = _ids(HARD_MODULES), _ids(NERVE_MODULES)
NEEDS = (*HARD, *NERVES, "skin")
_shaped: dict[tuple[int, ...], Mapping[str, Clay]] = {}
_laid: dict[str, Any] = {}


def all_muscles(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, Clay]:
    """The fields of all muscles of the right side; worked out once for each set of parts.

    Parameters
    ----------
    needed : mapping of str to Built
        Bones, discs and the knee's soft parts (with fields), nerves, and the skin; what is missing is not kept clear of.
    """
    key = (id(frame), *(id(needed[name]) for name in sorted(needed)))
    if key not in _shaped:
        _shaped.clear()
        _shaped[key] = _shape_all(frame, needed)
    return _shaped[key]


def all_cords(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, list[Course]]:
    """The tendons beyond the bellies, by muscle; worked out once for each set of muscles."""
    clays = all_muscles(frame, needed)
    if _laid.get("for") is not clays:
        hard = {name: needed[name] for name in HARD if name in needed}
        nerves = [needed[name].shape for name in NERVES if name in needed]
        _laid.update({"for": clays, "cords": cords(frame, clays, hard, nerves, needed.get("skin"))})
    found: Mapping[str, list[Course]] = _laid["cords"]
    return found


def _shape_all(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, Clay]:
    clays = {muscle: _alone(frame, needed, muscle) for muscle in figures()["muscles"]}
    _settle(clays, {name: needed[name] for name in HARD if name in needed})
    return clays


def _alone(frame: Frame, needed: Mapping[str, Built], muscle: str) -> Clay:
    """A muscle before it meets its neighbours."""
    table, marks = figures(), places(frame)
    row = table["muscles"][muscle]
    bellies, fans = strands(marks, frame, muscle), nets(marks, frame, muscle)
    pieces = [(s.path, s.half) for s in bellies] + [(fan[0].reshape(-1, 3), fan[1]) for fan in fans]
    grid = _window(pieces)
    clay = Clay(grid, _belly(grid, bellies, fans), row["rank"])
    if "skin" in needed:
        under_skin(clay, needed["skin"], row["under_skin"], row.get("under_skin_at_ankle", row["under_skin"]))
    inside = {*row["admits"], *row.get("hides", ())}
    nerves = {_bare(name): needed[name].shape for name in NERVES if name in needed and _bare(name) not in inside}
    clear_of_nerves(clay, list(nerves.values()), row.get("nerve_gap", table["nerve_gap"]["value"]))
    set_fleshy(clay, lambda at: tendon_share(bellies, fans, at))
    spare_nerves(clay, [shape for name, shape in nerves.items() if name in TRUNKS], *SPARED_BESIDE_TRUNKS_MM)
    spare_nerves(clay, list(nerves.values()), *SPARED_BESIDE_NERVES_MM)
    return clay


def _settle(clays: Mapping[str, Clay], hard: Mapping[str, Built]) -> None:
    """Let the muscles meet each other and the bones."""
    table = figures()
    share_out(clays, table["contact_gap"]["value"])
    pack(clays, table["packing_reach"]["value"], table["packing_gap"]["value"])
    for muscle, clay in clays.items():
        clear_of_parts(clay, hard, table["muscles"][muscle].get("bone_gap", table["bone_gap"]["value"]))
        clay.field = blur(clay.grid, clay.field, SOFTENING_MM)


def _bare(name: str) -> str:
    return name.removesuffix("-right")


def _window(pieces: list[tuple[NDArray[np.float64], NDArray[np.float64]]]) -> Grid:
    """The part of the common lattice that holds a muscle."""
    low = np.min([path.min(0) - half.max() for path, half in pieces], axis=0) - MARGIN_MM
    high = np.max([path.max(0) + half.max() for path, half in pieces], axis=0) + MARGIN_MM
    return Grid(tuple(np.floor(low / SPACING_MM) * SPACING_MM), tuple(high), SPACING_MM)


def _belly(grid: Grid, bellies: list[Strand], fans: list[Net]) -> Field:
    whole = Work(grid)
    for strand in bellies:
        form = Work(grid)
        for first in range(0, len(strand.path) - 1, PIECE):  # piece by piece: each looks only at its own window
            part = slice(first, first + PIECE + 1)
            path, half, thin = strand.path[part], strand.half[part], strand.thin[part]
            reach = half.max() + FAR_MM
            form.add(
                path.min(0) - reach,
                path.max(0) + reach,
                lambda g, p=path, h=half, u=thin: sweep(  # type: ignore[misc]
                    g, p, h, up=u, exponent=EXPONENT, samples=len(p), smooth=False
                ),
                0.0,
            )
        whole.field = union(whole.field, form.field, STRAND_BLEND_MM)
    for net, thickness, _ in fans:
        whole.field = union(whole.field, sheet(grid, net, thickness, samples=(70, 70)), STRAND_BLEND_MM)
    return whole.field


def is_manifold(shape: Shape) -> bool:
    """Whether every edge of a surface has two triangles that run along it in opposite directions."""
    t = shape.triangles
    edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    _, along = np.unique(edges, axis=0, return_counts=True)
    _, both = np.unique(np.sort(edges, axis=1), axis=0, return_counts=True)
    return bool((along == 1).all() and (both == 2).all())


def muscle_part(muscle: str) -> Part:
    """The part of one muscle, built on the right."""
    structure = f"{muscle}-right"

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        clay = all_muscles(frame, needed)[muscle]
        wanted, whole_field = figures()["muscles"][muscle]["triangles"], narrowed(muscle, clay)
        for soft in (0.0, SOFTENING_MM, 2 * SOFTENING_MM):  # an edge that folds however finely it is drawn is too thin
            field = blur(clay.grid, whole_field, soft) if soft else whole_field
            for more in range(0, 20 * TRIES, 20):  # decimation now and then folds an edge; a few triangles more cure it
                shape = shape_from_field(structure, clay.grid, field, wanted + more)
                if figures()["muscles"][muscle].get("level_cut"):
                    pose = t12_pose(frame)
                    shape = cut_off(shape, pose.to_body([0.0, 0.0, CUT_MM]), pose.axes[2])
                if is_manifold(shape):
                    whole, tendons = _with_tendon(frame, muscle, shape), all_cords(frame, needed).get(muscle)
                    return Built(with_cords(whole, tendons) if tendons else whole)
        raise ValueError(f"{structure}: no manifold surface with about {wanted} triangles")

    return Part(structure, build, NEEDS)


def _with_tendon(frame: Frame, muscle: str, shape: Shape) -> Shape:
    """The shape with its share of tendon at every vertex: ``tendon``, array (N,), uint8, 255 all tendon."""
    marks = places(frame)
    share = tendon_share(strands(marks, frame, muscle), nets(marks, frame, muscle), shape.points.astype(np.float64))
    return replace(shape, per_point={"tendon": np.round(255 * share).astype(np.uint8)})


PARTS = tuple(muscle_part(muscle) for muscle in figures()["muscles"])
