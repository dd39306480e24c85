"""Writing a finished export to where the person wants it."""

from pathlib import Path

from anatomy.files.atomic import write_atomically
from app.exports.errors import ExportError


def written(out: Path, data: bytes) -> Path:
    """Write the bytes, whole or not at all.

    Raises
    ------
    ExportError
        With one sentence naming the place and the reason.
    """
    if out.is_dir():
        raise ExportError(f"{out} is a folder; name a file in it.")
    if not out.parent.is_dir():
        raise ExportError(f"The folder {out.parent} does not exist; make it first or choose another place.")
    try:
        write_atomically(out, data)
    except OSError as error:
        raise ExportError(f"{out} could not be written: {error.strerror or error}. Choose another place.") from error
    return out
