"""The measuring itself, on shapes whose size is known."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from anatomy.authoring import measure
from anatomy.authoring.measure_clearance import neighbours, smallest_between
from anatomy.authoring.measure_dimensions import OUTSIDE, WITHIN, compared, published_figures
from anatomy.authoring.measure_leg import ball_near, femur_dimensions, tibia_dimensions
from anatomy.authoring.measure_reference import aligned, difference
from anatomy.authoring.measure_spine import disc_dimensions, foramen_dimensions, sacrum_dimensions, vertebra_dimensions
from anatomy.authoring.measure_surface import Surface, fitted_circle, fitted_sphere, girth, longest
from anatomy.facts.names import Verified
from anatomy.files.facts_folder import load_shipped_facts

Field = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def from_field(field: Field, low: tuple[float, ...], high: tuple[float, ...], step: float) -> Surface:
    """The zero surface of a signed distance."""
    count = np.ceil((np.array(high) - low) / step).astype(int) + 1
    grid = pv.ImageData(dimensions=count, spacing=(step,) * 3, origin=low)
    grid.point_data["mm"] = field(np.asarray(grid.points, dtype=np.float64))
    mesh = grid.contour([0.0], scalars="mm", method="flying_edges")
    # Contours face towards smaller values, which is inwards here.
    return Surface(np.asarray(mesh.points, dtype=np.float64), mesh.faces.reshape(-1, 4)[:, :0:-1].astype(np.int64))


def box(centre: tuple[float, ...], size: tuple[float, ...]) -> Field:
    return lambda p: (np.abs(p - np.array(centre)) - np.array(size) / 2).max(axis=1)


def ball(centre: tuple[float, ...], radius: float) -> Field:
    return lambda p: np.linalg.norm(p - np.array(centre), axis=1) - radius


def rod(start: NDArray[np.float64], end: NDArray[np.float64], radius: float) -> Field:
    def distance(p: NDArray[np.float64]) -> NDArray[np.float64]:
        along = end - start
        share = np.clip((p - start) @ along / (along @ along), 0, 1)
        return np.linalg.norm(p - start - share[:, None] * along, axis=1) - radius

    return distance


def union(*fields: Field) -> Field:
    return lambda p: np.min([field(p) for field in fields], axis=0)


@pytest.fixture(scope="module")
def vertebra() -> Surface:
    """Body 46 wide, 34 deep, 28 high; canal 24 by 17; pedicles 10 by 15; span 90; spinous tip at -60."""
    bony = union(
        box((0, 0, 0), (46, 34, 28)),
        *(box((side * 17, -24, 5), (10, 18, 15)) for side in (1, -1)),
        box((0, -36, 5), (44, 4, 15)),
        box((0, -48, 0), (6, 24, 20)),
        *(box((side * 31, -34, 5), (28, 6, 8)) for side in (1, -1)),
        box((20, -34, 14), (8, 8, 6)),  # one articular process more on the right: no copy is its own mirror image
    )
    return from_field(bony, (-50, -66, -20), (50, 24, 24), 0.75)


@pytest.fixture(scope="module")
def measured(vertebra: Surface) -> dict[str, float]:
    return vertebra_dimensions(vertebra, np.array([17.0, -22.0, 5.0]))


@pytest.mark.parametrize(
    ("what", "millimetres"),
    [
        ("endplate_width_upper", 46),
        ("endplate_width_lower", 46),
        ("endplate_depth_upper", 34),
        ("height_front", 28),
        ("height_centre", 28),
        ("height_back", 28),
        ("canal_width", 24),
        ("canal_depth", 17),
        ("pedicle_width", 10),
        ("pedicle_height", 15),
        ("transverse_span", 90),
        ("spinous_tip", -60),
        ("pedicle_medial_angle", 0),
    ],
)
def test_a_box_like_vertebra_measures_what_it_was_made(
    measured: dict[str, float], what: str, millimetres: float
) -> None:
    assert measured[what] == pytest.approx(millimetres, abs=0.8)


def test_a_turned_pedicle_shows_its_angle() -> None:
    middle, a = np.array([18.0, -22.0, 5.0]), np.radians(20)
    across = np.array([np.cos(a), np.sin(a), 0])
    turned: Field = lambda p: np.max(  # noqa: E731  # a bar turned inwards by twenty degrees
        [
            np.abs((p - middle) @ across) - 5,
            np.abs((p - middle) @ np.cross([0, 0, 1.0], across)) - 16,
            np.abs(p[:, 2] - 5) - 7,
        ],
        axis=0,
    )
    bony = from_field(union(box((0, 0, 0), (46, 34, 28)), turned), (-30, -45, -20), (45, 24, 20), 0.75)
    found = vertebra_dimensions(bony, middle)
    assert found["pedicle_medial_angle"] == pytest.approx(20, abs=2.5)
    assert found["pedicle_width"] == pytest.approx(10, abs=0.6)


def test_a_disc_is_as_high_as_the_room_between_two_plates() -> None:
    wedge: Field = lambda p: p[:, 2] - (5 + 0.1 * p[:, 1])  # noqa: E731
    above = from_field(
        lambda p: np.maximum(-wedge(p), box((0, 0, 15), (40, 34, 40))(p)), (-25, -22, -8), (25, 22, 38), 1.0
    )
    below = from_field(box((0, 0, -15), (40, 34, 20)), (-25, -22, -30), (25, 22, 0), 1.0)
    disc = from_field(box((0, 0, 0), (40, 34, 6)), (-25, -22, -6), (25, 22, 6), 1.0)
    both = Surface(
        np.vstack([above.points, below.points]), np.vstack([above.triangles, below.triangles + len(above.points)])
    )
    found = disc_dimensions(both, disc)
    assert found["height_centre"] == pytest.approx(10, abs=0.4)
    assert found["height_front"] == pytest.approx(10 + 14.5 * 0.1, abs=0.4)
    assert found["height_back"] == pytest.approx(10 - 14.5 * 0.1, abs=0.4)


def test_a_foramen_is_as_large_as_the_hole() -> None:
    block, hole = box((15, 0, 0), (12, 40, 50)), box((15, 0, 0), (30, 8, 18))
    walls = from_field(lambda p: np.maximum(block(p), -hole(p)), (5, -24, -30), (25, 24, 30), 0.8)
    found = foramen_dimensions(walls, np.array([15.0, 0, 0]), np.array([0, 0, 1.0]))
    assert found == pytest.approx({"foramen_height": 18, "foramen_width": 8}, abs=0.6)


def test_the_first_sacral_endplate_ends_where_it_stands_above_the_alae() -> None:
    bone = from_field(
        union(box((0, 0, -20), (50, 32, 40)), box((0, -4, -25), (106, 20, 40))), (-58, -24, -50), (58, 24, 6), 1.0
    )
    found = sacrum_dimensions(bone)
    assert found["S1 endplate width"] == pytest.approx(50, abs=1.2)
    assert found["S1 endplate depth"] == pytest.approx(32, abs=1.2)
    assert found["sacrum breadth"] == pytest.approx(106, abs=0.6)


def test_a_sphere_is_found_with_its_centre_and_as_head_and_as_socket() -> None:
    head = from_field(ball((3, -2, 5), 24), (-24, -29, -22), (30, 25, 32), 1.5)
    centre, radius = fitted_sphere(head.points)
    assert centre == pytest.approx([3, -2, 5], abs=0.02)
    assert radius == pytest.approx(24, abs=0.05)
    assert ball_near(head, np.array([5.0, 0, 4]), (17, 32), hollow=False)[1] == pytest.approx(24, abs=0.1)
    socket = from_field(lambda p: -ball((0, 0, 0), 27)(p), (-31,) * 3, (31,) * 3, 1.5)
    assert ball_near(socket, np.array([2.0, 1, -1]), (18, 34), hollow=True)[1] == pytest.approx(27, abs=0.1)


def test_signed_distances_are_negative_inside() -> None:
    head = from_field(ball((0, 0, 0), 20), (-24,) * 3, (24,) * 3, 1.0)
    found = head.distances([[0, 0, 15], [0, 0, 26], [30, 0, 0]])
    assert found == pytest.approx([-5, 6, 10], abs=0.05)


def test_a_femur_of_rods_and_balls_shows_its_neck_and_its_torsion() -> None:
    neck, torsion = np.radians(127), np.radians(15)
    out = np.array([-np.sin(neck) * np.cos(torsion), np.sin(neck) * np.sin(torsion), -np.cos(neck)])
    base = np.array([40.0, 0, -30])
    head = base + out * 62
    low = base - np.array([0, 0, 400.0])
    bone = from_field(
        union(
            rod(base, low, 14), rod(base, head, 13), ball(tuple(head), 24),
            *(ball((40 + side * 22, -8, -435), 18) for side in (1, -1)),
        ),
        (-50, -50, -460), (90, 50, 50), 2.5,
    )  # fmt: skip
    found = femur_dimensions(bone, head + np.array([1.0, -1, 1]))
    assert found["neck-shaft angle"] == pytest.approx(127, abs=2)
    assert found["femoral anteversion"] == pytest.approx(15, abs=2)
    assert found["femoral head diameter"] == pytest.approx(48, abs=0.6)
    assert found["epicondylar width"] == pytest.approx(80, abs=1)
    assert found["femur length"] == pytest.approx(longest(bone.points)[0])


def test_a_tibia_with_a_tilted_plateau_shows_its_slope() -> None:
    top: Field = lambda p: p[:, 2] - 0.1 * (p[:, 1] - 10)  # noqa: E731
    plateau = box((80, 0, -10), (76, 47, 40))
    bone = from_field(
        union(lambda p: np.maximum(plateau(p), top(p)), rod(np.array([80.0, 0, -20]), np.array([80.0, 0, -370]), 14)),
        (35, -30, -390), (125, 30, 15), 2.0,
    )  # fmt: skip
    found = tibia_dimensions(bone)
    assert found["tibial slope"] == pytest.approx(np.degrees(np.arctan(0.1)), abs=1)
    assert found["tibial plateau width"] == pytest.approx(76, abs=2)
    assert found["tibial plateau depth"] == pytest.approx(47, abs=2)


@pytest.mark.parametrize("scale", [0.9, 1.1])
def test_a_scaled_and_turned_copy_lies_on_its_original_again(vertebra: Surface, scale: float) -> None:
    turn = Rotation.from_euler("xyz", [31, -8, 6], degrees=True).as_matrix()
    found = difference("L4", vertebra, vertebra.moved(turn, scale, np.array([12.0, -40, 300])))
    assert found.mean < 0.05
    assert found.p95 < 0.1
    assert found.alignment.scale == pytest.approx(scale, rel=1e-3)


def test_a_mirrored_copy_is_never_laid_on_by_mirroring(vertebra: Surface) -> None:
    mirrored = Surface(vertebra.points * [-1, 1, 1], vertebra.triangles[:, ::-1])
    alignment = aligned(vertebra, mirrored)
    assert np.linalg.det(alignment.turn) == pytest.approx(1)
    assert difference("L4", vertebra, mirrored).p95 > 0.15


def test_a_larger_copy_of_the_same_frame_stands_out_everywhere() -> None:
    small, large = (from_field(ball((0, 0, 0), r), (-30,) * 3, (30,) * 3, 2.0) for r in (20, 22))
    assert small.distances(large.points).mean() == pytest.approx(2, abs=0.1)


def test_overlap_and_gap_between_two_parts_are_measured() -> None:
    first, second = (from_field(ball(c, 10), (-14, -14, -14), (40, 14, 14), 1.0) for c in ((0, 0, 0), (18, 0, 0)))
    third = from_field(ball((24, 0, 0), 10), (10, -14, -14), (40, 14, 14), 1.0)
    overlap, gap = smallest_between(first, second), smallest_between(first, third)
    assert overlap is not None
    assert gap is not None
    assert overlap[0] == pytest.approx(-2, abs=0.1)
    assert gap[0] == pytest.approx(4, abs=0.1)
    far = Surface(third.points + np.array([100.0, 0, 0]), third.triangles)
    assert smallest_between(first, far) is None
    assert [one.smallest < 0 for one in neighbours({"a": first, "b": second, "far": far})] == [True]


def test_a_tape_lies_over_hollows() -> None:
    ring = np.array([[0, 0, 0], [10, 0, 0], [10, 10, 0], [5, 3, 0], [0, 10, 0]], dtype=float)
    assert girth(ring) == pytest.approx(40)


def test_the_radius_of_a_bow_is_found() -> None:
    a = np.linspace(-0.2, 0.2, 30)
    assert fitted_circle(np.column_stack([943 * np.cos(a), 943 * np.sin(a)])) == pytest.approx(943, rel=1e-6)


def test_a_standard_error_is_widened_to_a_deviation_and_says_so() -> None:
    row = {"what": "w", "values": [40.0], "kind": "sem", "spread": [1.0], "n": 9, "source": "s", "verified": "seen"}
    near, off = compared(42.9, row, 0), compared(43.1, row, 0)
    assert near is not None
    assert off is not None
    assert (near.verdict, off.verdict) == (WITHIN, OUTSIDE)
    assert "SEM" in near.spread
    assert "n = 9" in near.spread


def test_without_a_spread_there_is_no_verdict() -> None:
    found = compared(10, {"value": 11, "kind": "none", "source": "s", "verified": "seen"})
    assert found is not None
    assert found.verdict not in {WITHIN, OUTSIDE}


def test_every_published_row_can_be_compared() -> None:
    table = published_figures()
    for section, count in (("vertebrae", 5), ("discs", 5)):
        for row in table[section]:
            assert len(row["values"]) == count
            assert any(compared(1.0, row, i) is not None for i in range(count))
    for row in table["single"]:
        assert compared(1.0, row) is not None


def test_no_published_row_is_surer_than_its_source() -> None:
    surest = list(Verified)
    sources = {str(one): text.verified for one, text in load_shipped_facts().sources.items()}
    table = published_figures()
    rows = [
        row
        for part in (table, table["women"])
        for name in ("vertebrae", "discs", "single")
        for row in part.get(name, [])
    ]
    cited = [row for row in rows if row["source"] in sources]
    assert len(cited) > 80
    assert [row for row in cited if surest.index(row["verified"]) < surest.index(sources[row["source"]])] == []


def test_disc_heights_name_the_series_that_they_are_from() -> None:
    """The series of 14 people published a spread and all five levels, the one of 106 only some."""
    by_source = {
        source: [row["values"] for row in published_figures()["discs"] if row["source"] == source]
        for source in ("iran_disc", "nepal_disc")
    }
    assert all(None not in values for values in by_source["iran_disc"])
    assert all(None in values for values in by_source["nepal_disc"])
    assert (len(by_source["iran_disc"]), len(by_source["nepal_disc"])) == (2, 3)


def test_a_missing_body_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert measure.main(["--bundle", str(tmp_path / "none.kneural")]) == 1
    assert "could not be read" in capsys.readouterr().err
