"""The named nerves from plexus to foot, as tubes along the courses of nerve_courses.yaml."""

import importlib
from collections.abc import Mapping
from pathlib import Path

from anatomy.authoring.frame import Frame
from anatomy.authoring.nerve_clearance import any_bone
from anatomy.authoring.nerve_course import Course
from anatomy.authoring.nerve_paths import courses
from anatomy.authoring.nerve_surface import nerve_shape
from anatomy.authoring.nerve_table import figures
from anatomy.authoring.parts import Built, Part

SOURCES = (
    "nerve_courses.yaml", "nerve_table.py", "nerve_course.py", "nerve_paths.py", "nerve_clearance.py", "nerve_surface.py",
    "nerve_fibres.py", "nerve_rod.py", "nerve_joints.py",
    "spine_landmarks.py", "pelvis_landmarks.py", "leg_landmarks.py",
)  # fmt: skip
GIVES_WAY_TO = ("vertebrae", "discs", "sacrum", "hip_bone", "femur", "patella", "tibia", "fibula", "foot", "skin")
"""Modules whose parts a nerve keeps clear of, or (the skin) stays inside."""


def _needs() -> tuple[str, ...]:
    here = Path(__file__).parent
    modules = [importlib.import_module(f"anatomy.authoring.{n}") for n in GIVES_WAY_TO if (here / f"{n}.py").exists()]
    return tuple(part.id for module in modules for part in module.PARTS)


NEEDS = _needs()
_drawn: dict[tuple[int, ...], Mapping[str, Course]] = {}


def all_courses(frame: Frame, needed: Mapping[str, Built]) -> Mapping[str, Course]:
    """All centre lines, kept clear of the parts needed; worked out once for each set of parts."""
    key = (id(frame), *(id(needed[name]) for name in sorted(needed)))
    if key not in _drawn:
        _drawn.clear()
        bones = {name: part for name, part in needed.items() if name != "skin" and part.field is not None}
        skin = needed["skin"].distance if "skin" in needed else None
        _drawn[key] = courses(frame, any_bone(bones) if bones else None, skin)
    return _drawn[key]


def nerve_part(nerve: str) -> Part:
    """The part of one nerve or root, built on the right."""
    structure = f"{nerve}-right"

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        found = all_courses(frame, needed)
        strands = [found[nerve], *(course for key, course in found.items() if key.startswith(f"{nerve}/"))]
        return Built(nerve_shape(structure, strands))

    return Part(structure, build, NEEDS)


PARTS = tuple(nerve_part(nerve) for nerve in figures()["nerves"] if not nerve.startswith("root-"))
