"""The command line's contract for pictures: what is burnt in, and moving pictures."""

import pytest
from PySide6.QtGui import QImage, QImageReader

from app.start.command_line import main

HERNIATION = ["--segment", "L4-L5", "--condition", "disc-herniation", "--zone", "subarticular", "--side", "right"]


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def test_a_picture_is_given_title_legend_scale_and_licence(tmp_path, capsys, qapp):
    bare, full = tmp_path / "bare.png", tmp_path / "full.png"
    assert main(["render", *HERNIATION, "--view", "knee", "--size", "320x200", "--out", str(bare)]) == 0
    burnt_in = ["--title", "--legend", "--scale", "--licence"]
    assert main(["render", *HERNIATION, "--view", "knee", "--size", "320x200", *burnt_in, "--out", str(full)]) == 0
    assert QImage(str(full)).text("Title").startswith("L4-L5 disc herniation")
    assert QImage(str(bare)).textKeys() == [], "what was asked for before gives what it gave before"
    assert bare.read_bytes() != full.read_bytes()


def test_the_plain_body_goes_with_nothing_that_it_leaves_out(tmp_path, capsys):
    out = str(tmp_path / "a.png")
    assert "--plain" in refused(capsys, "render", "--plain", "--legend", "--out", out)
    assert not (tmp_path / "a.png").exists()


def test_a_turn_is_written_with_its_progress_on_stderr(tmp_path, capsys, qapp):
    out = tmp_path / "turn.webp"
    words = ["animate", *HERNIATION, "--size", "96x64", "--fps", "2", "--seconds", "2", "--out", str(out)]
    assert main(words) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "100 %" in told.err
    assert told.err.endswith(f"Written: {out}\n")
    assert QImageReader(str(out)).imageCount() == 4


def test_a_story_is_written_as_frames(tmp_path, capsys, qapp):
    out = tmp_path / "story"
    words = ["animate", *HERNIATION, "--what", "story", "--format", "png", "--size", "96x64", "--fps", "1"]
    assert main([*words, "--seconds", "8", "--out", str(out)]) == 0
    assert len(list(out.glob("frame-*.png"))) == 8


def test_the_story_needs_a_cause(tmp_path, capsys):
    assert "cause" in refused(capsys, "animate", "--what", "story", "--out", str(tmp_path / "a.webp"))


def test_an_impossible_pace_is_refused_in_one_sentence(tmp_path, capsys):
    for more in (["--fps", "0"], ["--seconds", "9999"], ["--size", "8000x100"]):
        refused(capsys, "animate", *HERNIATION, *more, "--out", str(tmp_path / "a.webp"))
    assert list(tmp_path.iterdir()) == []


def test_whoever_stops_it_finds_nothing_half(tmp_path, capsys, monkeypatch, qapp):
    from app.start import animate_command

    def stop(self, share):
        raise KeyboardInterrupt

    monkeypatch.setattr(animate_command._Told, "tell", stop)
    words = ["animate", "--size", "96x64", "--fps", "2", "--seconds", "1", "--out", str(tmp_path / "a.webp")]
    assert main(words) == 130
    assert "nothing was written" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_words_are_burnt_in_in_the_language_asked_for(tmp_path, capsys, qapp):
    from app.language import pseudo
    from app.language.languages import speak

    other = tmp_path / "other.png"
    words = ["render", *HERNIATION, "--size", "96x64", "--title", "--out", str(other)]
    try:
        assert main(["--language", pseudo.CODE, *words]) == 0
    finally:
        speak("en")
    assert "L4-L5 disc herniation" not in QImage(str(other)).text("Title")
