import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.settings.settings import Settings, SettingsError, read_settings, remembered_language, write_settings


def test_settings_survive_being_written_and_read(tmp_path: Path):
    file = tmp_path / "deep" / "settings.json"
    write_settings(file, Settings(theme="dark", text_percent=150))
    assert read_settings(file) == (Settings(theme="dark", text_percent=150), "")


def test_the_first_run_has_usual_settings_and_no_complaint(tmp_path: Path):
    assert read_settings(tmp_path / "settings.json") == (Settings(), "")


@pytest.mark.parametrize("damage", ["{", "[]", '{"theme": 7}', '{"theme": "mauve"}', '{"text_percent": 9000}', "\x00"])
def test_damaged_settings_give_way_to_the_last_good_ones_and_are_kept_aside(tmp_path: Path, damage: str):
    file = tmp_path / "settings.json"
    write_settings(file, Settings(theme="dark"))
    write_settings(file, Settings(theme="light"))
    file.write_text(damage, encoding="utf-8")
    settings, complaint = read_settings(file)
    assert settings == Settings(theme="dark")
    assert str(file) in complaint
    assert file.with_suffix(".damaged.json").read_text(encoding="utf-8") == damage


def test_unknown_settings_of_a_later_version_are_passed_over(tmp_path: Path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"theme": "dark", "hologram": True}), encoding="utf-8")
    assert read_settings(file) == (Settings(theme="dark"), "")


def test_a_folder_that_cannot_be_written_is_named_in_one_sentence(tmp_path: Path):
    blocker = tmp_path / "kneural"
    blocker.write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(SettingsError, match="could not be saved in") as caught:
        write_settings(blocker / "settings.json", Settings())
    assert str(blocker) in str(caught.value)
    assert blocker.read_text(encoding="utf-8") == "a file where a folder should be"


def test_the_look_may_follow_the_system_and_what_a_later_version_wrote_is_passed_over(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "system", "text_percent": 175, "colour_of_the_moon": "green"}')
    assert read_settings(file) == (Settings(theme="system", text_percent=175), "")


@pytest.mark.parametrize(
    "damage", ["[" * 100_000, '{"window": "not base64"}', '{"window": "ä"}', b"\xff\xfe".decode("latin1")]
)
def test_damage_that_would_only_show_later_is_seen_when_the_file_is_read(tmp_path: Path, damage: str):
    file = tmp_path / "settings.json"
    write_settings(file, Settings(theme="dark", language="de"))
    write_settings(file, Settings(theme="light"))
    file.write_bytes(damage.encode("latin1"))
    assert remembered_language(file) == "de", "trouble is told in the language that was chosen"
    settings, complaint = read_settings(file)
    assert settings == Settings(theme="dark", language="de")
    assert "the last good ones are used" in complaint


def test_where_no_backup_can_be_read_either_the_usual_ones_are_used_and_that_is_said(tmp_path: Path):
    file = tmp_path / "settings.json"
    for path in (file, file.with_suffix(".backup.json")):
        path.write_text("{", encoding="utf-8")
    assert remembered_language(file) == ""
    settings, complaint = read_settings(file)
    assert settings == Settings()
    assert "the usual ones are used" in complaint


def test_a_file_that_cannot_be_read_never_becomes_the_backup(tmp_path: Path):
    file = tmp_path / "settings.json"
    write_settings(file, Settings(theme="dark"))
    write_settings(file, Settings(text_percent=150))
    file.write_text("{", encoding="utf-8")
    write_settings(file, Settings(text_percent=200))
    file.write_text("{", encoding="utf-8")
    assert read_settings(file)[0] == Settings(theme="dark")


def test_a_full_disk_keeps_the_file_and_leaves_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "settings.json"
    write_settings(file, Settings(theme="dark"))

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as limited:
        limited.setattr(os, "fsync", full)
        with pytest.raises(SettingsError, match="No space left") as caught:
            write_settings(file, Settings(theme="light"))
    assert "make room" in str(caught.value)
    assert str(tmp_path) in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    assert read_settings(file) == (Settings(theme="dark"), "")


def test_two_windows_keep_each_what_the_other_chose(tmp_path: Path):
    file, start = tmp_path / "settings.json", Settings()
    write_settings(file, start)
    one, other = replace(start, theme="dark"), replace(start, text_percent=150, window="QUJD")
    write_settings(file, one, start)
    write_settings(file, other, start)
    assert read_settings(file)[0] == Settings(theme="dark", text_percent=150, window="QUJD")
    write_settings(file, replace(one, theme="light"), one)
    assert read_settings(file)[0] == Settings(theme="light", text_percent=150, window="QUJD")
