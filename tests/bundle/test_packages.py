"""What the Debian package and the archive are packed of, and that packing twice gives the same."""

import os
import tarfile
import time
from dataclasses import replace
from pathlib import Path

import pytest
from debian import make_archive, released_seconds, set_times
from pictures import PICTURE_WIDTH, picture_files
from product import read_product
from PySide6.QtGui import QImage

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.start.lesion_words import lesion_from_text

PRODUCT = read_product()
GZIP = "gzip -n -1"
"""In place of zstd, which not every machine has."""


def a_bundle(folder: Path, names: list[str], age: int, mode: int) -> Path:
    bundle = folder / PRODUCT.command
    (bundle / "_internal").mkdir(parents=True)
    for name in names:
        (bundle / name).write_text(name)
        (bundle / name).chmod(mode)
    program = bundle / PRODUCT.command
    program.write_text("program")
    program.chmod(mode | 0o100)
    (bundle / "second").symlink_to(PRODUCT.command)
    for path in bundle.rglob("*"):
        os.utime(path, (age, age), follow_symlinks=False)
    return bundle


def test_equal_bundles_give_equal_archives_whenever_and_by_whomever_they_were_made(tmp_path: Path):
    names = ["_internal/b", "_internal/a", "c"]
    one = a_bundle(tmp_path / "1", names, 1_000_000_000, 0o644)
    other = a_bundle(tmp_path / "2", names[::-1], 1_700_000_000, 0o664)
    archives = [tmp_path / "1.tar.gz", tmp_path / "2.tar.gz"]
    for bundle, archive in zip((one, other), archives, strict=True):
        make_archive(PRODUCT, bundle, archive, GZIP)
    assert archives[0].read_bytes() == archives[1].read_bytes()
    (other / "c").write_text("else")
    make_archive(PRODUCT, other, archives[1], GZIP)
    assert archives[0].read_bytes() != archives[1].read_bytes()


def test_the_archive_unpacks_into_one_folder_that_names_the_version(tmp_path: Path):
    bundle = a_bundle(tmp_path, ["_internal/a"], 1_000_000_000, 0o600)
    make_archive(PRODUCT, bundle, tmp_path / "a.tar.gz", GZIP)
    with tarfile.open(tmp_path / "a.tar.gz") as archive:
        rows = {row.name: row for row in archive}
    top = f"{PRODUCT.command}-{PRODUCT.version}"
    assert set(rows) == {top, *(f"{top}/{name}" for name in (PRODUCT.command, "second", "_internal", "_internal/a"))}
    assert rows[f"{top}/{PRODUCT.command}"].mode == 0o755
    assert rows[f"{top}/_internal/a"].mode == 0o644
    assert rows[f"{top}/second"].linkname == PRODUCT.command, "a link must lead where it led"
    assert {(row.uid, row.gid, row.mtime) for row in rows.values()} == {(0, 0, released_seconds(PRODUCT))}


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Lima"])
def test_the_day_of_release_is_the_same_second_everywhere(monkeypatch: pytest.MonkeyPatch, zone: str):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert released_seconds(replace(PRODUCT, released="2026-11-21")) == 1795219200
    finally:
        monkeypatch.undo()
        time.tzset()


def test_all_that_is_packed_is_equally_old_and_links_are_not_followed(tmp_path: Path):
    outside = tmp_path / "outside"
    outside.write_text("x")
    os.utime(outside, (5, 5))
    root = tmp_path / "root"
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "file").write_text("x")
    (root / "a" / "link").symlink_to(outside)
    set_times(root, 1_000_000_000)
    assert {path.lstat().st_mtime for path in [root, *root.rglob("*")]} == {1_000_000_000}
    assert outside.stat().st_mtime == 5


def test_the_pictures_for_software_centres_are_there_and_small():
    files = picture_files(PRODUCT)
    assert len(files) >= 3
    assert sum(file.stat().st_size for file in files) < 400_000
    for file in files:
        image = QImage(str(file))
        assert image.width() == PICTURE_WIDTH
        assert abs(image.width() / image.height() - 16 / 9) < 0.01


def test_a_picture_that_is_missing_is_named_with_the_remedy(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match=r"make\.py pictures"):
        picture_files(PRODUCT, tmp_path)


def test_every_picture_shows_a_lesion_that_can_be_and_a_step_of_its_story():
    facts = load_shipped_facts()
    for shot in PRODUCT.screenshots:
        lesion = lesion_from_text(shot.lesion, facts)
        assert lesion is not None
        explain(facts, lesion)
        assert 1 <= shot.step <= 4
        # AppStream: at most 100 signs, and no sentence.
        assert len(shot.caption) <= 100
        assert not shot.caption.endswith(".")
