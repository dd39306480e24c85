"""The whole body of each person: parts fit each other. The worst values are printed."""

from collections.abc import Sequence

import pytest

from anatomy.authoring.frame import Frame, standing_man
from anatomy.authoring.measure_clearance import (
    Clearance,
    Sorted,
    inside_skin,
    neighbours,
    nerve_clearances,
    sorted_shapes,
    with_other_side,
)
from anatomy.authoring.woman import woman_frame
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.person import Person, Sex

SUNK_DISC_MM = -0.5
"""Discs hold on to the rims that they join."""
OPEN_AIR_MM = 0.5
"""Nerves are drawn 1.6 times as thick as they are; this much is left beside bone all the same."""


@pytest.fixture(scope="module", params=Sex)
def person(request: pytest.FixtureRequest) -> tuple[Sorted, Frame]:
    man = read_bundle(BUNDLE)
    if request.param is Sex.MAN:
        return sorted_shapes(man), standing_man()
    frame, _ = woman_frame(man.shapes[StructureId("skin")])
    return sorted_shapes(read_bundle(BUNDLE, Person(Sex.WOMAN))), frame


def worst(rows: Sequence[Clearance]) -> float:
    first = rows[0]
    print(f"smallest of {len(rows)}: {first.smallest:.2f} mm, {first.first} / {first.second} {first.stretch}")
    return first.smallest


def test_no_bone_overlaps_another(person: tuple[Sorted, Frame]) -> None:
    parts, _ = person
    bones = with_other_side({name: parts.surfaces[name] for name in parts.bones})
    rows = neighbours(bones)
    assert len(rows) > 30
    assert worst(rows) > 0


def test_discs_stay_between_their_vertebrae(person: tuple[Sorted, Frame]) -> None:
    parts, _ = person
    rows = neighbours(
        {name: parts.surfaces[name] for name in parts.discs}, {name: parts.surfaces[name] for name in parts.bones}
    )
    assert len(rows) >= 10
    assert worst(rows) > SUNK_DISC_MM


def test_no_nerve_runs_through_bone(person: tuple[Sorted, Frame]) -> None:
    parts, frame = person
    open_air, channels = nerve_clearances(parts, frame)
    assert len(open_air) > 30
    assert len(channels) >= 8
    assert worst(open_air) > OPEN_AIR_MM
    assert worst(channels) > 0


def test_everything_lies_inside_the_skin(person: tuple[Sorted, Frame]) -> None:
    parts, _ = person
    rows = inside_skin(parts)
    assert len(rows) > 100
    assert worst(rows) > 0
