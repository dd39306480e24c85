"""How the shipped nerves are shaped: wide bends, no bulges, ends that stay inside, calibres that fall."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from hypothesis import given
from hypothesis import strategies as st

from anatomy.authoring.measure_nerve_form import Rings, bends, bulge_at, bulges, rings, strands, widened
from anatomy.authoring.nerve_course import Course, arc, carried_axes
from anatomy.authoring.nerve_surface import nerve_shape
from anatomy.authoring.nerve_table import figures, ordered_strands
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle
from anatomy.geometry.shapes import Body, Shape

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"
SHARPEST, SHARPEST_IN_BONE = 0.5, 0.7
"""Half the width over the radius of the bend: 0.5 is a bend of one diameter; bony canals leave roots no choice."""
CORNER_DEGREES = 22.0
BULGE = 1.2
GATHER = (
    "root-",
    "lumbosacral-trunk",
    "sciatic",
    "femoral-nerve",
    "posterior-femoral",
    "inferior-gluteal",
    "obturator",
)
"""Nerves that grow on their way: by more roots, by a ganglion, or (obturator) drawn at their real size in a canal."""


@cache
def body() -> Body:
    return read_bundle(BUNDLE)


@cache
def found() -> dict[str, Rings]:
    return strands(body())


def bent_tube(bend: float, half: float) -> Shape:
    """A tube round a half circle."""
    turn = np.linspace(0, np.pi, 60)
    centre = np.stack([bend * np.cos(turn), bend * np.sin(turn), np.zeros(60)], axis=1)
    k = len(centre)
    zero = np.zeros(k)
    course = Course(
        "x-nerve", "main", centre, np.full((k, 2), half), carried_axes(centre, []), arc(centre), zero, zero, zero
    )
    return nerve_shape("x-nerve-right", [course])


@given(st.floats(5.0, 40.0), st.floats(0.5, 2.0))
def test_the_measure_of_a_bend_is_half_the_width_over_its_radius(bend: float, half: float) -> None:
    one = bends({"x": rings(bent_tube(bend, half))})[0]
    assert one.sharpness == pytest.approx(half / bend, rel=0.12)


def test_no_nerve_bends_more_sharply_than_one_diameter() -> None:
    worst = bends(found())
    print(*(f"{b.strand}: {b.sharpness:.2f} at {b.at}" for b in worst[:6]), sep="\n")
    for bend in worst:
        assert bend.sharpness < (SHARPEST_IN_BONE if bend.strand.startswith("root-") else SHARPEST), bend


def test_no_corner_shows_from_ring_to_ring() -> None:
    worst = max(bends(found()), key=lambda bend: bend.corner_degrees)
    print(f"{worst.strand}: {worst.corner_degrees:.0f} degrees")
    assert worst.corner_degrees < CORNER_DEGREES, worst


def test_nothing_bulges_where_a_branch_leaves_or_a_root_joins() -> None:
    worst = bulges(found())
    print(*(f"{b.strand} at {b.other}: {b.ratio:.2f}" for b in worst[:6]), sep="\n")
    assert len(worst) > 70
    for bulge in worst:
        assert bulge.ratio < BULGE, bulge


def test_two_round_strands_side_by_side_bulge_as_much_as_their_sections_say() -> None:
    s = np.arange(0, 60, 1.0)
    ahead = np.stack([0 * s, 0 * s, -s], axis=1)
    x, y = np.tile([1.0, 0, 0], (60, 1)), np.tile([0, 1.0, 0], (60, 1))
    trunk = Rings(ahead, 2 * x, 2 * y, s)
    beside = Rings(ahead + np.outer(np.clip(s - 20, 0, None), [0.3, 0, 0]), x, y, s)
    assert bulge_at(trunk, beside, leaves=True) == pytest.approx(1.0, abs=0.06)
    thick = replace(trunk, across=trunk.across * (1 + np.exp(-(((s - 30) / 6) ** 2)))[:, None])
    assert bulge_at(thick, beside, leaves=True) < 1.3


def test_branches_grow_thinner_on_their_way_to_the_skin() -> None:
    for key, share in widened({k: free(one) for k, one in found().items() if len(free(one).along) > 2}).items():
        if not key.startswith(GATHER) or "/" in key:
            assert share < 0.14, f"{key} grows by {share:.2f}"


def free(one: Rings) -> Rings:
    """A strand without its first 20 mm, which lie inside its trunk or beside it."""
    kept = one.along - one.along[0] > 20
    return Rings(one.centre[kept], one.across[kept], one.thick[kept], one.along[kept])


def test_free_ends_run_out_thin() -> None:
    onwards = {row["from"]["nerve"] for _, _, row in ordered_strands() if row.get("from", {}).get("goes_on")}
    for nerve, strand, row in ordered_strands():
        key = nerve if strand == "main" else f"{nerve}/{strand}"
        if "into" not in row and key not in onwards:
            shape = body().shapes[StructureId(f"{nerve}-right")]
            number = 0 if strand == "main" else 1 + list(figures()["nerves"][nerve]["strands"]).index(strand)
            along = np.where(np.asarray(shape.per_point["strand"]) == number, shape.per_point["along"], -1.0)
            end = shape.points[along == along.max()]
            assert 2 * np.linalg.norm(end - end.mean(axis=0), axis=1).min() < 0.7, f"{key} ends like a cut hose"
            assert np.linalg.norm(end - end.mean(axis=0), axis=1).min() < 0.3 * found()[key].half.max(), key


def test_no_hidden_end_looks_out_of_the_nerve_that_hides_it() -> None:
    number: dict[str, int] = {}
    for nerve, strand, row in ordered_strands():
        number[nerve] = 0 if strand == "main" else number.get(nerve, 0) + 1
        shape = body().shapes[StructureId(f"{nerve}-right")]
        mine = np.asarray(shape.per_point["strand"]) == number[nerve]
        along = np.asarray(shape.per_point["along"])
        for word, end in (("from", along[mine].min()), ("into", along[mine].max())):
            if word in row and not row[word].get("goes_on"):
                corners = shape.points[mine & (along == end)]
                surface = alone(row[word]["nerve"])
                out = pv.PolyData(corners).compute_implicit_distance(surface)["implicit_distance"].max()
                assert out < 0.1, f"{nerve}/{strand} looks {out:.1f} mm out of {row[word]['nerve']}"


def alone(key: str) -> pv.PolyData:
    """One strand's own surface."""
    nerve, _, strand = key.partition("/")
    shape = body().shapes[StructureId(f"{nerve}-right")]
    number = ["", *figures()["nerves"][nerve].get("strands", {})].index(strand)
    kept = shape.triangles[np.asarray(shape.per_point["strand"])[shape.triangles[:, 0]] == number]
    return pv.PolyData(shape.points, np.hstack([np.full((len(kept), 1), 3), kept]).ravel())


def test_the_nerves_of_both_sides_take_at_most_38_000_triangles() -> None:
    names = set(figures()["nerves"])
    total = sum(
        len(s.triangles) for i, s in body().shapes.items() if i.removesuffix("-right").removesuffix("-left") in names
    )
    print(total)
    assert total <= 38_000
