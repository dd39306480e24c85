"""The nerves as the table of way-points draws them: strands inside strands, no collars, one root's fibres in one place."""

from functools import cache

import numpy as np
import pytest

from anatomy.authoring.frame import standing_man
from anatomy.authoring.nerve_course import Course
from anatomy.authoring.nerve_fibres import ROOTS, carried, zero_direction
from anatomy.authoring.nerve_joints import STEP_MM
from anatomy.authoring.nerve_paths import courses
from anatomy.authoring.nerve_surface import nerve_shape
from anatomy.authoring.nerve_table import figures
from anatomy.facts.names import RootName
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.geometry.fibres import bands, shares_of, strand_bands
from anatomy.geometry.shapes import Shape

NERVES = tuple(figures()["nerves"])


@cache
def drawn() -> dict[str, Course]:
    """The courses along their way-points as the table has them now, before they give way to bone."""
    return courses(standing_man())


@cache
def shapes() -> dict[str, Shape]:
    """The nerves of the table as it is now, by name."""
    strands = {name: [c for c in drawn().values() if c.nerve == name] for name in NERVES}
    return {name: nerve_shape(f"{name}-right", strands[name]) for name in NERVES}


def test_all_nerves_of_both_sides_take_at_most_38_500_triangles_and_roots_stay_fine() -> None:
    assert 2 * sum(len(shape.triangles) for shape in shapes().values()) <= 38_500
    for name in (n for n in NERVES if n.startswith("root-")):
        ring = np.asarray(shapes()[name].per_point["along"])
        assert np.unique(ring, return_counts=True)[1].min() >= 12


def test_side_strands_begin_and_end_inside_the_strands_that_they_leave_and_join() -> None:
    for key, course in drawn().items():
        nerve_name, _, strand = key.partition("/")
        row = figures()["nerves"][nerve_name]
        row = row["strands"][strand] if strand else row
        for word, end in (("from", 0), ("into", -1)):
            if word in row:
                other = drawn()[row[word]["nerve"]]
                near = other.nearest(course.centre[end])
                gap = np.linalg.norm(other.centre[near] - course.centre[end])
                assert gap < other.half[near].max(), f"{key} lies outside {row[word]['nerve']}"


def test_no_collar_shows_where_one_nerve_becomes_the_next() -> None:
    for name, row in figures()["nerves"].items():
        if not row.get("from", {}).get("goes_on"):
            continue
        parent, child = drawn()[row["from"]["nerve"]], drawn()[name]
        begin = child.overlap
        assert begin > 0
        assert child.half[0].max() < parent.half[parent.nearest(child.centre[0])].max(), f"{name} begins with a collar"
        assert np.allclose(child.centre[begin], parent.centre[-1]), f"{name} goes on elsewhere"
        assert np.allclose(child.half[begin], parent.half[-1]), f"the end of {row['from']['nerve']} shows as a step"
        ahead = np.diff(parent.centre[-3:], axis=0)[-1], np.diff(child.centre[begin : begin + 2], axis=0)[0]
        turn = np.dot(*ahead) / np.prod(np.linalg.norm(ahead, axis=1))
        assert turn > np.cos(np.radians(6)), f"{name} sets off in another direction"
        assert parent.ends_as == child.corners
        for course in (parent, child):
            slope = np.abs(np.diff(course.half[course.overlap :], axis=0)).max() / STEP_MM
            assert slope < 0.4, f"{course.key} swells too suddenly"


# --- one root's fibres inside a trunk ----------------------------------------------------------------------------------


def zero_sides(course: Course) -> np.ndarray:
    """Unit directions (K, 3) from the middle to where ``around`` begins."""
    sides = np.array([zero_direction(course, i) for i in range(len(course.centre))])
    return np.asarray(sides / np.linalg.norm(sides, axis=1, keepdims=True))


@pytest.mark.parametrize("name", NERVES)
def test_every_ring_goes_once_round_in_equal_steps_at_the_same_places(name: str) -> None:
    shape = shapes()[name]
    along, around, strand = (np.asarray(shape.per_point[word]) for word in ("along", "around", "strand"))
    for number in np.unique(strand):
        mine = strand == number
        inner = np.unique(along[mine])[1:-1]
        seen = {tuple(sorted(around[mine & (along == at)].tolist())) for at in inner}
        assert len(seen) == 1, "the corners lie at the same places of the turn all along"
        corners = np.array(next(iter(seen)), dtype=float)
        steps = np.diff([*corners, corners[0] + 256])
        assert np.abs(steps - 256 / len(corners)).max() <= 1


@pytest.mark.parametrize("name", NERVES)
def test_the_fibres_do_not_twist_along_a_nerve(name: str) -> None:
    for course in (c for c in drawn().values() if c.nerve == name):
        sides, ahead = zero_sides(course), np.gradient(course.centre, axis=0)
        ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
        carried = sides[:-1] - (sides[:-1] * ahead[1:]).sum(1)[:, None] * ahead[1:]
        carried /= np.linalg.norm(carried, axis=1, keepdims=True)
        turn = np.degrees(np.arccos(np.clip((carried * sides[1:]).sum(1), -1, 1)))
        assert turn.max() < 4, f"{course.key} turns by {turn.max():.1f} degrees in one step"


def lit_side(course: Course, index: int, middle: float) -> np.ndarray:
    """From the middle of a section to the middle of a band, in the section's own round measure (3,)."""
    u, v = course.across[index], course.thick[index]
    angle = 2 * np.pi * (course.zero + course.sense * middle)
    return np.asarray(u * np.cos(angle) + v * np.sin(angle))


@pytest.mark.parametrize("name", [n for n, row in load_shipped_facts().nerves.items() if row.leaves])
def test_a_root_keeps_its_side_where_a_branch_leaves_its_trunk(name: str) -> None:
    facts, row = load_shipped_facts(), figures()["nerves"][name]
    parent = row["from"]["nerve"]
    begin, trunk = drawn()[name], drawn()[parent]
    there, here = trunk.nearest(begin.centre[0]), bands(facts, name)
    for root, band in bands(facts, parent).items():
        if root in here:
            same = lit_side(begin, 0, here[root].middle) @ lit_side(trunk, there, band.middle)
            assert same > 0.35, f"{root} changes sides from {parent} to {name}"


def test_l4_can_be_followed_from_its_root_through_trunk_and_branch_to_knee_and_foot() -> None:
    facts, root = load_shipped_facts(), RootName("L4")
    for name in ("femoral-nerve", "saphenous-nerve", "infrapatellar-branch", "sciatic-nerve", "tibial-nerve", "common-fibular-nerve"):  # fmt: skip
        shape = shapes()[name]
        lit, along = shares_of(shape, strand_bands(facts, shape, root)), np.asarray(shape.per_point["along"])
        trunk = np.asarray(shape.per_point["strand"]) == 0
        expected = bands(facts, name)[root].width
        for at in np.unique(along[trunk])[1:-1]:
            share = float(lit[trunk & (along == at)].mean())
            assert share == pytest.approx(expected, abs=0.1), f"{name} at {at:.0f} mm"


def test_strands_that_bring_one_root_say_which() -> None:
    for nerve_name, row in figures()["nerves"].items():
        for strand, side_row in row.get("strands", {}).items():
            if strand.startswith("from-"):
                assert side_row["roots"] == [strand.removeprefix("from-").upper()]
                assert drawn()[f"{nerve_name}/{strand}"].carries == carried(side_row["roots"])
    assert tuple(load_shipped_facts().roots) == ROOTS
