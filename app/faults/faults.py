"""What happens when something unforeseen goes wrong: it is written down, said in one dialog, and the window lives on."""

import datetime
import faulthandler
import os
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import platformdirs

MOST_KEPT_BYTES = 500_000


def log_file() -> Path:
    """Where faults are written down."""
    return Path(platformdirs.user_log_dir("kneural", appauthor=False)) / "kneural.log"


def write_down(text: str) -> bool:
    """Add a text to the log, with the time and what runs here; whether that was possible. If not, stderr has it.

    Only ever added to, and in one piece: a full disk costs nothing that was there, and two windows share the file.
    """
    now = datetime.datetime.now().isoformat(timespec="seconds")
    entry = f"{now} Python {platform.python_version()} {platform.platform()}\n{text.rstrip()}\n\n"
    data = entry.encode(errors="backslashreplace")  # a file's name may hold what is no letter
    try:
        file = log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > MOST_KEPT_BYTES:
            file.replace(file.with_suffix(".old.log"))
        with file.open("ab", buffering=0) as log:
            return log.write(data) == len(data)
    except OSError:
        if sys.stderr is not None:  # a program without a terminal has none
            sys.stderr.write(entry)
        return False


class FaultTeller:
    """Tells people of faults: each fault once, one dialog at a time. All are written down.

    A fault in what is painted would come again with every frame; a hundred dialogs help nobody.
    """

    def __init__(self) -> None:
        self._told: set[tuple[str, str]] = set()
        self._telling = False

    def __call__(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Take a fault as `sys.excepthook` does."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        details = "".join(traceback.format_exception(kind, error, where))
        last = traceback.extract_tb(where)[-1:] if where else []
        fault = (kind.__name__, f"{last[0].filename}:{last[0].lineno}" if last else str(error))
        if fault in self._told:
            return  # its details are in the log already
        self._told.add(fault)
        written = write_down(details)
        if self._telling:
            return
        from PySide6.QtWidgets import QApplication

        if QApplication.instance() is None:
            sys.stderr.write(f"Kneural met a fault it did not foresee: {error}. Details are in {log_file()}.\n")
            return
        from app.faults.dialog import FaultDialog

        self._telling = True
        try:
            parent = QApplication.activeWindow()
            FaultDialog(f"{kind.__name__}: {error}", details, log_file(), parent, written=written).exec()
        finally:
            self._telling = False


def catch_everything() -> None:
    """From now on an unforeseen fault is logged and shown instead of ending the program; Qt's own complaints are logged."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    sys.excepthook = FaultTeller()
    loud = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    qInstallMessageHandler(lambda kind, _context, text: write_down(f"Qt: {text}") if kind in loud else None)


def log_crashes() -> None:
    """From now on a crash that nothing can catch leaves in the log where it happened."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        # A bare handle: it is open as long as the program runs.
        faulthandler.enable(os.open(log_file(), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644))
    except OSError:
        return  # no log, no trace: the program works all the same
