"""Asking where to save and what to open, and what a file is called at first."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.language.words import tr

_last: list[Path] = []
"""The folder of the last file, so that the next is asked for there."""


def ask_place(
    parent: QWidget, title: str, name: str, filters: Sequence[str], suffix: str = ""
) -> tuple[Path, str] | None:
    """Let a person choose where to save.

    Parameters
    ----------
    parent : QWidget
    title : str
        Of the dialog.
    name : str
        Suggested, without folder.
    filters : sequence of str
        As Qt takes them: ``Picture (*.png)``.
    suffix : str
        Added where the person gives none; empty for a folder.

    Returns
    -------
    2-tuple of Path and str, or None
        The place and the filter chosen.
    """
    dialog = QFileDialog(parent, title, str(_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    _say(dialog)
    if len(filters) > 1:
        # Each kind of file brings its own ending.
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    chosen = dialog.exec()
    dialog.deleteLater()  # its window would keep it
    if not chosen or not dialog.selectedFiles():
        return None
    place = Path(dialog.selectedFiles()[0])
    _last[:] = [place.parent]
    return place, dialog.selectedNameFilter()


def ask_file(parent: QWidget, title: str, filters: Sequence[str]) -> Path | None:
    """Let a person choose a file to open; None where none was chosen."""
    dialog = QFileDialog(parent, title, str(_folder()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(filters))
    _say(dialog)
    chosen = dialog.exec()
    dialog.deleteLater()  # its window would keep it
    if not chosen or not dialog.selectedFiles():
        return None
    place = Path(dialog.selectedFiles()[0])
    _last[:] = [place.parent]
    return place


def file_name(title: str, suffix: str) -> str:
    """A name for a file from what is shown: ``Kneural L4-L5 disc herniation.png``."""
    plain = re.sub(r"[^\w\- ]+", " ", title)
    return " ".join(f"Kneural {plain}".split())[:80].rstrip() + suffix


def _say(dialog: QFileDialog) -> None:
    """Qt has no words of its own for these two in every language of ours."""
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Kind of file:"))


def _suffix(name_filter: str) -> str:
    found = re.search(r"\*(\.\w+)", name_filter)
    return found[1] if found else ""


def _folder() -> Path:
    if _last and _last[0].is_dir():
        return _last[0]
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or Path.home())
