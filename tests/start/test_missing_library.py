"""A system that lacks a library which windows and pictures link: one sentence instead of a traceback."""

import pytest

from app.start import smoke
from app.start.command_line import main


def missing(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    def stumble() -> int:
        raise ImportError(said)

    monkeypatch.setattr(smoke, "smoke", stumble)


@pytest.mark.parametrize(
    ("library", "hint"), [("libGL.so.1", True), ("libEGL.so.1", True), ("libfontconfig.so.1", False)]
)
def test_a_library_that_the_system_lacks_is_named_in_one_sentence(
    library: str, hint: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    missing(monkeypatch, f"{library}: cannot open shared object file: No such file or directory")
    assert main(["--smoke"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert library in told.err
    assert len(told.err.splitlines()) == 1
    assert ("apt install" in told.err) == hint


def test_any_other_import_that_fails_is_not_hidden(monkeypatch: pytest.MonkeyPatch):
    missing(monkeypatch, "cannot import name 'x' from 'y'")
    with pytest.raises(ImportError, match="cannot import name"):
        main(["--smoke"])
