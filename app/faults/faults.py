"""What happens when something unforeseen goes wrong: it is written down, said in one dialog, and the window lives on."""

import datetime
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import platformdirs

from anatomy.facts.wording import phrase

MOST_KEPT_BYTES = 500_000


def log_file() -> Path:
    """Where faults are written down."""
    return Path(platformdirs.user_log_dir("kneural", appauthor=False)) / "kneural.log"


def write_down(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> str:
    """Add a fault to the log; the whole text of it. A log that cannot be written is passed over."""
    text = (
        f"{datetime.datetime.now().isoformat(timespec='seconds')} Python {platform.python_version()} {platform.platform()}\n"
        + "".join(traceback.format_exception(kind, error, where))
    )
    try:
        file = log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        earlier = file.read_bytes()[-MOST_KEPT_BYTES:] if file.exists() else b""
        file.write_bytes(earlier + text.encode() + b"\n")
    except OSError:
        sys.stderr.write(text)
    return text


SORRY = phrase(
    "Something went wrong that Kneural did not foresee. You can go on; if it looks odd, press Home or start again."
)
WRITTEN_DOWN = phrase("Written down in {file}.")


def catch_everything(say: Callable[..., str] = str.format) -> None:
    """From now on an unforeseen fault is logged and shown instead of ending the program.

    ``say`` puts a sentence into the language of the window.
    """

    def _on_fault(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        details = write_down(kind, error, where)
        from PySide6.QtWidgets import QApplication, QMessageBox

        if QApplication.instance() is None:
            sys.stderr.write(f"Kneural met a fault it did not foresee: {error}. Details are in {log_file()}.\n")
            return
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            "Kneural",
            say(SORRY),
        )
        box.setInformativeText(f"{error}\n{say(WRITTEN_DOWN, file=log_file())}")
        box.setDetailedText(details)
        box.exec()

    sys.excepthook = _on_fault
