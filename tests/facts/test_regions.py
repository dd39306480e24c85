from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from anatomy.facts.regions import Patch, Region

TABLES = Path(__file__).resolve().parents[2] / "anatomy" / "facts" / "tables"


def rows(pattern: str) -> list[dict]:
    return [row for table in sorted(TABLES.glob(pattern)) for row in yaml.safe_load(table.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def regions() -> dict[str, Region]:
    return {region.id: region for region in TypeAdapter(list[Region]).validate_python(rows("regions.yaml"))}


def test_every_region_is_drawn_once(regions):
    assert len(regions) == len(rows("regions.yaml"))


def test_every_knee_zone_has_borders_but_the_deep_one_has_none(regions):
    drawn = {region.id for region in regions.values() if region.kind == "knee-zone"}
    assert drawn == {row["id"] for row in rows("zones.yaml")} - {"KN_DEEP"}


def test_every_felt_area_has_borders(regions):
    drawn = {region.id for region in regions.values() if region.kind == "area"}
    assert drawn == {row["id"] for row in rows("areas.yaml")}


@pytest.mark.parametrize("drawing", ["lee", "keegan", "foerster"])
@pytest.mark.parametrize("root", ["l1", "l2", "l3", "l4", "l5", "s1", "s2"])
def test_every_map_draws_every_root_that_reaches_the_leg(regions, drawing, root):
    assert regions[f"dermatome-{drawing}-{root}"].kind == "dermatome"


def test_every_region_says_that_it_is_our_own_drawing_and_names_sources_that_exist(regions):
    known = {row["id"] for row in rows("sources-*.yaml")}
    for region in regions.values():
        assert region.sources[0] == "authored"
        assert set(region.sources) <= known, region.id
        assert region.note, region.id


def test_no_dermatome_pretends_to_a_sharper_border_than_fifteen_degrees_and_five_per_cent(regions):
    for region in regions.values():
        if region.kind == "dermatome":
            assert all(patch.soft_around >= 15 and patch.soft_along >= 5 for patch in region.patches), region.id


def test_a_patch_through_the_front_is_as_wide_as_its_two_halves():
    assert Patch("thigh", 0, 45, (250, 80)).width == 190


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"high": 0}, "above 'low'"),
        ({"angles": [90, 90]}, "the same"),
        ({"angles": [-10, 90]}, "from 0 to 360"),
        ({"part": "arm"}, "'trunk', 'thigh', 'leg', 'foot' or 'knee'"),
        ({"soft_along": 0}, "above 0"),
        ({"colour": "red"}, "Unexpected keyword"),
    ],
)
def test_a_patch_that_cannot_be_drawn_is_refused_with_a_reason(change, complaint):
    good = {"part": "leg", "low": 0, "high": 45, "angles": [250, 80]}
    with pytest.raises(ValidationError, match=complaint):
        TypeAdapter(Patch).validate_python(good | change)
