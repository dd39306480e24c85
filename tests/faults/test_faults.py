"""What is unforeseen is written down and told once."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.faults import faults
from app.faults.dialog import FaultDialog
from app.faults.faults import FaultTeller, catch_everything, log_file, write_down

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "logs" / "kneural.log"
    monkeypatch.setattr(faults, "log_file", lambda: file)
    return file


@pytest.fixture
def answered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[FaultDialog]:
    """Dialogs that were opened; each is answered at once."""
    opened: list[FaultDialog] = []

    def _exec(dialog: FaultDialog) -> int:
        qtbot.addWidget(dialog)
        opened.append(dialog)
        return 1

    monkeypatch.setattr(FaultDialog, "exec", _exec)
    return opened


def a_fault(text: str = "the disc is missing") -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ValueError(text)
    except ValueError as error:
        return type(error), error, error.__traceback__


def test_a_fault_is_written_down_and_told(log: Path, answered: list[FaultDialog]) -> None:
    FaultTeller()(*a_fault())  # type: ignore[arg-type]
    assert "ValueError: the disc is missing" in log.read_text()
    told = " ".join(label.text() for label in answered[0].findChildren(QLabel))
    assert "the disc is missing" in told
    assert str(log) in told
    assert "you can go on" in told


def test_a_fault_with_a_file_name_that_is_no_text_is_written_down_and_told(
    log: Path, answered: list[FaultDialog]
) -> None:
    FaultTeller()(*a_fault("no disc in \udcff.txt"))  # type: ignore[arg-type]
    assert "no disc in \\udcff.txt" in log.read_text()
    assert len(answered) == 1


def test_a_fault_that_comes_again_with_every_frame_is_told_once(log: Path, answered: list[FaultDialog]) -> None:
    teller = FaultTeller()
    for _ in range(5):
        teller(*a_fault())  # type: ignore[arg-type]
    assert len(answered) == 1
    assert log.read_text().count("ValueError: ") == 1


def test_a_second_fault_while_the_first_is_told_opens_no_second_dialog(
    log: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    teller, opened = FaultTeller(), []

    def _exec(dialog: FaultDialog) -> int:
        qtbot.addWidget(dialog)
        opened.append(dialog)
        try:
            raise KeyError("another")
        except KeyError as error:
            teller(KeyError, error, error.__traceback__)
        return 1

    monkeypatch.setattr(FaultDialog, "exec", _exec)
    teller(*a_fault())  # type: ignore[arg-type]
    assert len(opened) == 1
    assert "KeyError" in log.read_text()


def test_details_can_be_copied_and_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FaultDialog("odd", "Traceback: all of it", tmp_path / "kneural.log")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.text.isVisible()
    dialog.more.click()
    assert dialog.text.isVisible()
    assert "all of it" in dialog.text.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback: all of it"


def test_the_dialog_is_left_with_one_key(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FaultDialog("odd", "details", tmp_path / "kneural.log")
    qtbot.addWidget(dialog)
    QTimer.singleShot(0, lambda: qtbot.keyClick(dialog, "\r"))
    assert dialog.exec() == FaultDialog.DialogCode.Accepted


def test_a_log_that_cannot_be_written_goes_to_stderr(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in-the-way").write_text("a file where the folder should be")
    monkeypatch.setattr(faults, "log_file", lambda: tmp_path / "in-the-way" / "kneural.log")
    write_down("lost otherwise")
    assert "lost otherwise" in capsys.readouterr().err


def test_a_full_disk_takes_nothing_from_the_log_and_the_dialog_does_not_claim_that_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answered: list[FaultDialog], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(faults, "log_file", lambda: tmp_path / "kneural.log")
    assert write_down("an earlier fault")
    before = (tmp_path / "kneural.log").read_bytes()
    (tmp_path / "full.log").symlink_to("/dev/full")
    monkeypatch.setattr(faults, "log_file", lambda: tmp_path / "full.log")
    FaultTeller()(*a_fault())  # type: ignore[arg-type]
    told = " ".join(label.text() for label in answered[0].findChildren(QLabel))
    assert "could not be written down" in told
    assert "copy the details" in told
    assert "the disc is missing" in capsys.readouterr().err
    assert (tmp_path / "kneural.log").read_bytes() == before


def test_two_windows_write_into_one_log_without_taking_anything_from_each_other(log: Path) -> None:
    code = (
        "from pathlib import Path\nfrom app.faults import faults\n"
        f"faults.log_file = lambda: Path({str(log)!r})\n"
        "for number in range(200): faults.write_down(f'{MARK}-{number:03}-' + 'x' * 500)\n"
    )
    both = [subprocess.Popen([sys.executable, "-c", code.replace("{MARK}", mark)], cwd=ROOT) for mark in "AB"]
    assert [one.wait() for one in both] == [0, 0]
    text = log.read_text()
    assert all(text.count(f"{mark}-{number:03}-") == 1 for mark in "AB" for number in range(200))


def test_what_is_older_is_kept_beside_the_log_once(log: Path) -> None:
    for number in range(12):
        write_down(f"{number:02}" + "x" * 150_000)
    older = log.with_suffix(".old.log")
    assert sorted(log.parent.iterdir()) == sorted([log, older])
    assert "11x" in log.read_text() + older.read_text()


def test_a_crash_that_nothing_can_catch_leaves_in_the_log_where_it_happened(log: Path) -> None:
    code = (
        "import os, signal\nfrom pathlib import Path\nfrom app.faults import faults\n"
        f"faults.log_file = lambda: Path({str(log)!r})\nfaults.log_crashes()\n"
        "def drawing(): os.kill(os.getpid(), signal.SIGSEGV)\ndrawing()\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == -signal.SIGSEGV
    assert "in drawing" in log.read_text()


def test_without_a_terminal_a_fault_is_no_second_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answered: list[FaultDialog]
) -> None:
    monkeypatch.setattr(faults, "log_file", lambda: Path("/dev/null/kneural.log"))
    monkeypatch.setattr(sys, "stderr", None)
    faults.log_crashes()
    FaultTeller()(*a_fault())  # type: ignore[arg-type]
    assert len(answered) == 1


def test_the_log_stays_small(log: Path) -> None:
    for _ in range(4):
        write_down("x" * 200_000)
    assert log.stat().st_size < faults.MOST_KEPT_BYTES + 201_000


def test_the_log_lies_in_the_persons_own_folders() -> None:
    assert log_file().name == "kneural.log"
    assert "kneural" in log_file().parent.as_posix()


@pytest.fixture
def caught(qapp: QApplication) -> Iterator[None]:
    hook = sys.excepthook
    before = qInstallMessageHandler(None)
    catch_everything()
    yield
    qInstallMessageHandler(before)
    sys.excepthook = hook


def test_complaints_of_qt_are_written_down(log: Path, caught: None) -> None:
    qWarning("a widget is unhappy")
    assert "Qt: a widget is unhappy" in log.read_text()
