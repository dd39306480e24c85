"""Decks on the command line: checking one, and opening one as a double click does."""

from pathlib import Path

import pytest

from anatomy.files.decks import SUFFIX, shipped_decks
from app.start import window
from app.start.command_line import main


def test_a_sound_deck_is_called_sound(capsys: pytest.CaptureFixture[str]):
    path = shipped_decks()[0]
    assert main(["check-data", str(path)]) == 0
    assert capsys.readouterr().out == f"The deck {path} is sound.\n"


def test_everything_wrong_in_a_deck_is_named_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / f"x{SUFFIX}"
    path.write_text('{"kneural_deck": 1, "steps": [{"hidden": ["femur-rigt"], "lesion": {"condition": "backache"}}]}')
    assert main(["check-data", str(path)]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert "Did you mean 'femur-right'?" in out
    assert err == f"2 problems in {path}.\n"


def test_a_deck_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["check-data", str(tmp_path / f"none{SUFFIX}")]) == 1
    assert "could not be read" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["--deck", "x.kneural-deck"],
        ["--deck=x.kneural-deck"],
        ["x.kneural-deck"],
        ["x.kneural-deck", "--fresh"],
        ["--language", "de", "--fresh", "x.kneural-deck"],
    ],
)
def test_a_deck_is_opened_by_its_option_or_by_its_name_alone(words: list[str], monkeypatch: pytest.MonkeyPatch):
    opened = []
    monkeypatch.setattr(window, "open_window", lambda *_, **given: opened.append(given["deck"]) or 0)
    assert main(words) == 0
    assert opened == ["x.kneural-deck"]


def test_a_deck_is_opened_whatever_the_case_of_its_name_and_a_command_s_deck_is_left_to_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    opened = []
    monkeypatch.setattr(window, "open_window", lambda *_, **given: opened.append(given["deck"]) or 0)
    assert main(["X.KNEURAL-DECK"]) == 0
    assert main(["--fresh", "check-data", str(shipped_decks()[0])]) == 0
    assert opened == ["X.KNEURAL-DECK"]
    assert "is sound" in capsys.readouterr().out
