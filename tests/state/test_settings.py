import json
from pathlib import Path

import pytest

from app.settings.settings import Settings, SettingsError, read_settings, write_settings


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
