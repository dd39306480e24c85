"""Files of shapes that were damaged are said to be so, whatever stands in them."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import HEADER, MAGIC, VERSION, BundleError, read_bundle
from anatomy.files.shape_packs import list_packs, pack_named, pack_path, write_pack
from anatomy.geometry.person import Person, Sex, Statures
from anatomy.geometry.shapes import Body, Pack
from tests.scene.simple_body import ball

BONE = ball("L4", [0, 0, 60], [20, 15, 12], rows=5, columns=6)
BODY = Body({BONE.id: BONE}, {"l4-centre": np.zeros(3)}, Person(), {Sex.MAN: Statures(1630, 1756, 1880)})
OTHERS = (None, [], {}, "x", -1, True, [1], float("inf"), float("nan"), 10**30)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_pack(BODY, Pack("mine", "Mine", "Nobody", "CC0", "tests", "none", ("L4",)), tmp_path)


def places_in(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value of a table."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*at, key)
        yield from places_in(one, (*at, key))


def spoilt(data: bytes) -> Iterator[bytes]:
    """The file with each value of its table replaced by each of some others."""
    length = HEADER.unpack_from(data)[2]
    text, rest = data[HEADER.size : HEADER.size + length], data[HEADER.size + length :]
    for *way, last in places_in(json.loads(text)):
        for other in OTHERS:
            table = row = json.loads(text)
            for key in way:
                row = row[key]
            row[last] = other
            made = json.dumps(table).encode()
            yield HEADER.pack(MAGIC, VERSION, len(made)) + made + rest


def test_a_pack_comes_out_of_its_file_as_it_went_in(file: Path) -> None:
    found, complaints = list_packs(file.parent)
    assert [(one.pack.name, one.pack.bones, one.sex) for one in found] == [("mine", ("L4",), Sex.MAN)]
    assert complaints == []
    read = read_bundle(file).shapes[BONE.id]
    assert read.points == pytest.approx(BONE.points, abs=1e-3)
    assert (read.triangles == BONE.triangles).all()


def test_whatever_stands_in_the_table_the_file_is_read_or_said_to_be_damaged(file: Path) -> None:
    tried = list(spoilt(file.read_bytes()))
    assert len(tried) > 300
    for data in tried:
        file.write_bytes(data)
        with suppress(BundleError):
            read_bundle(file)
        found, complaints = list_packs(file.parent)
        assert len(found) + len(complaints) == 1
        with suppress(PackError):
            assert pack_named("mine", file.parent).pack.name == "mine"


@pytest.mark.parametrize("name", ["", "../evil", "Mine", "a/b", "mine\n", "-mine", "m" * 61])
def test_a_name_that_could_lead_elsewhere_names_no_pack(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackError, match="is no name for a pack"):
        pack_path(name, tmp_path)
