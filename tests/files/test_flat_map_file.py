"""The flat map's file: what is read is what was traced, and it is not older than the shapes."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from anatomy.facts.names import Side
from anatomy.files import flat_map_file
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.flat_map_file import FLAT_MAP, load_flat_map, source_key
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.flat_map import Face, flat_pictures
from anatomy.geometry.person import Person, Sex

REGIONS = tuple(load_shipped_facts().regions.values())


def test_the_shipped_flat_map_fits_the_shipped_shapes_and_regions():
    assert json.loads(FLAT_MAP.read_bytes())["key"] == source_key(REGIONS), "Build it again with 'make assets'."


@pytest.mark.whole_body
@pytest.mark.parametrize("sex", list(Sex))
def test_reading_gives_what_tracing_gives(sex: Sex):
    body = read_bundle(BUNDLE, Person(sex))
    traced = flat_pictures(body, REGIONS)
    for one, two in zip(load_flat_map(REGIONS, body), traced, strict=True):
        assert (one.face, one.side) == (two.face, two.side)
        assert list(one.regions) == list(two.regions)
        for mine, its in zip(one.outline, two.outline, strict=True):
            assert np.abs(mine - its).max() <= 0.051
        for key, loops in one.regions.items():
            assert all(np.abs(a - b).max() <= 0.051 for a, b in zip(loops, two.regions[key], strict=True))


def test_a_taller_person_has_a_larger_map():
    tall = read_bundle(BUNDLE, Person(Sex.MAN, 1850))
    usual = load_flat_map(REGIONS, read_bundle(BUNDLE))
    scale = tall.people[Sex.MAN].scale(1850)
    for one, two in zip(load_flat_map(REGIONS, tall), usual, strict=True):
        assert one.size == pytest.approx(tuple(scale * v for v in two.size))
    front = load_flat_map(REGIONS, tall)[0]
    assert front.face is Face.FRONT
    foot = front.project([tall.landmark("ankle-centre", Side.RIGHT)])[0]
    assert front.at(foot * [1, 0.8], [("lateral-leg", Side.RIGHT), ("medial-leg", Side.RIGHT)]) is not None


@pytest.mark.parametrize("text", ["", "{", '{"key": "old"}', '{"key": 3, "people": []}', "[]"])
def test_a_damaged_or_old_file_is_traced_again(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "flat_map.json"
    file.write_text(text, encoding="utf-8")
    body, asked = read_bundle(BUNDLE), []
    traced = load_flat_map(REGIONS, body)
    monkeypatch.setattr(flat_map_file, "flat_pictures", lambda *given: asked.append(given) or traced)
    assert load_flat_map(REGIONS, body, path=file) is traced
    assert asked == [(body, REGIONS, flat_map_file.COARSE)]
    assert load_flat_map(REGIONS, None, path=file) == ()


@pytest.mark.whole_body
def test_a_missing_file_is_traced_from_the_body(tmp_path: Path):
    assert len(load_flat_map(REGIONS, read_bundle(BUNDLE), path=tmp_path / "none.json")) == 11


def test_without_shapes_the_file_alone_serves():
    assert len(load_flat_map(REGIONS, None, Person(Sex.WOMAN))) == 11


def test_the_key_follows_the_regions_borders():
    moved = replace(REGIONS[0], patches=(replace(REGIONS[0].patches[0], low=REGIONS[0].patches[0].low + 1),))
    assert source_key((moved, *REGIONS[1:])) != source_key(REGIONS)
