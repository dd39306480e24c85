"""The woman: the man's form at a woman's figures."""

import numpy as np
import pytest
import yaml

from anatomy.authoring.frame import MEASUREMENTS, standing_man
from anatomy.authoring.measure_dimensions import published_figures
from anatomy.authoring.measure_leg import leg_dimensions
from anatomy.authoring.measure_spine import spine_dimensions
from anatomy.authoring.woman import FIGURES, woman_figures, woman_frame
from anatomy.facts.names import StructureId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.person import Person, Sex

MAN = read_bundle(BUNDLE)
WOMAN = read_bundle(BUNDLE, Person(Sex.WOMAN))
FRAME, WARP = woman_frame(MAN.shapes[StructureId("skin")])
AUTHORED = "authored"


@pytest.mark.parametrize("table", [MEASUREMENTS, FIGURES], ids=["man", "woman"])
def test_every_figure_that_drives_a_body_names_a_source_we_know(table):
    known = {str(one) for one in load_shipped_facts().sources} | set(published_figures()["sources"]) | {AUTHORED}
    rows = yaml.safe_load(table.read_text(encoding="utf-8"))
    named = {row["source"] for group in rows.values() for row in (group.values() if "source" not in group else [group])}
    assert named <= known, named - known


def test_her_table_has_the_rows_of_his():
    for group, rows in woman_figures().items():
        assert set(rows) == set(standing_man().figures[group]), group


def test_the_change_of_form_folds_nothing():
    shares = np.concatenate(
        [WARP.folding(shape.points[::9]) for name, shape in MAN.shapes.items() if not name.endswith("-left")]
    )
    print(f"volume of a neighbourhood after the change: {shares.min():.2f} to {shares.max():.2f} of before")
    assert shares.min() > 0.5
    assert shares.max() < 1.5


def test_both_people_have_the_same_structures_and_triangles():
    assert MAN.shapes.keys() == WOMAN.shapes.keys()
    for name, shape in MAN.shapes.items():
        np.testing.assert_array_equal(shape.triangles, WOMAN.shapes[name].triangles)


def test_her_left_is_the_mirror_of_her_right():
    for name, shape in WOMAN.shapes.items():
        if name.endswith("-right"):
            left = WOMAN.shapes[StructureId(name.removesuffix("-right") + "-left")]
            np.testing.assert_allclose(left.points * [-1, 1, 1], shape.points, atol=0.02)


@pytest.mark.parametrize(
    ("where", "what", "group", "row", "index", "within"),
    [
        ("", "femur length", "lengths", "femur_maximum", 0, 12),
        ("", "femoral head diameter", "lengths", "femoral_head_diameter", 0, 1.5),
        ("", "distal femur width at the cut", "lengths", "distal_femur_width", 0, 3.7),
        ("", "tibial plateau width", "lengths", "tibial_plateau", 0, 3.2),
        ("", "bicristal width", "lengths", "bicristal_width", 0, 8),
        ("", "inter-hip-centre", "lengths", "inter_hip_centre", 0, 5),
        ("", "knee girth", "girths", "knee", 0, 15),
        ("", "calf girth", "girths", "calf", 0, 15),
        ("", "thigh girth", "girths", "thigh", 0, 20),
        ("", "foot length", "lengths", "foot_length", 0, 8),
        ("L3", "endplate_width_upper", "vertebrae", "endplate_width_upper", 2, 2.5),
        ("L5", "canal_width", "vertebrae", "canal_width", 4, 2.5),
        ("L4-L5", "height_centre", "discs", "height_centre", 3, 1.5),
    ],
)
def test_she_has_her_own_measured_size(where, what, group, row, index, within):
    measured = MEASURED[where, what] if where else next(v for (_, w), v in MEASURED.items() if w == what)
    assert measured == pytest.approx(woman_figures()[group][row]["values"][index], abs=within)


MEASURED = spine_dimensions(WOMAN, FRAME) | leg_dimensions(WOMAN)


def test_her_knee_stands_where_living_women_have_it():
    floor, knee = WOMAN.landmarks["floor"][2], WOMAN.landmarks["knee-centre-right"][2]
    his = MAN.landmarks["knee-centre-right"][2] - MAN.landmarks["floor"][2]
    assert (knee - floor) / his == pytest.approx(437 / 467.5, abs=0.002)


@pytest.mark.parametrize("sex", Sex)
def test_a_taller_person_is_larger_in_proportion(sex):
    middle = read_bundle(BUNDLE, Person(sex))
    heights = middle.people[sex]
    tall = read_bundle(BUNDLE, Person(sex, round(heights.high)))
    share = round(heights.high) / heights.middle
    femur = StructureId("femur-right")
    np.testing.assert_allclose(tall.shapes[femur].points, middle.shapes[femur].points * share, atol=0.02)
    np.testing.assert_allclose(tall.landmarks["knee-centre-left"], middle.landmarks["knee-centre-left"] * share)


def test_a_stature_that_cannot_be_shown_is_refused_with_its_limits():
    with pytest.raises(ValueError, match=r"150.0 cm is outside.*152\.5 to 174\.0 cm"):
        read_bundle(BUNDLE, Person(Sex.WOMAN, 1500))
