"""Writing a finished export to where the person wants it: whole, or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from anatomy.files.atomic import write_atomically
from anatomy.files.passing_folder import NO_ROOM
from app.exports.errors import ExportError
from app.language.words import tr


def written(out: Path, data: bytes) -> Path:
    """Write the bytes, whole or not at all.

    Raises
    ------
    ExportError
        With one sentence naming the place and the reason.
    """
    _check_file(out)
    try:
        write_atomically(out, data)
    except OSError as error:
        raise trouble(out, error) from error
    return out


@contextmanager
def growing(out: Path) -> Iterator[BinaryIO]:
    """A file that is written bit by bit beside its place and takes it at the end; whatever ends it earlier leaves nothing.

    Raises
    ------
    ExportError
        With one sentence naming the place and the reason.
    """
    _check_file(out)
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(out)
    except OSError as error:
        raise trouble(out, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


@contextmanager
def growing_folder(out: Path) -> Iterator[Path]:
    """A folder that is filled beside its place and takes it at the end; whatever ends it earlier leaves nothing.

    Raises
    ------
    ExportError
        With one sentence naming the place and the reason; also where something is there already.
    """
    _check_parent(out)
    temporary: Path | None = None
    try:
        if out.exists() and not (out.is_dir() and not any(out.iterdir())):
            raise ExportError(tr("{out} is there already; name a new folder.", out=out))
        temporary = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
        yield temporary
        temporary.chmod(0o755)
        if out.is_dir():
            out.rmdir()
        temporary.replace(out)
    except OSError as error:
        raise trouble(out, error) from error
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)


def trouble(out: Path, error: OSError) -> ExportError:
    """Why a place could not be written, in one sentence."""
    if error.errno in NO_ROOM:
        return ExportError(
            tr("There is not enough room left on the disk for {out}. Make room or choose another place.", out=out)
        )
    reason = error.strerror or str(error)
    return ExportError(tr("{out} could not be written: {reason}. Choose another place.", out=out, reason=reason))


def _check_file(out: Path) -> None:
    if os.path.isdir(out):  # noqa: PTH112  pathlib raises where a name is too long, or a folder above is not to be read
        raise ExportError(tr("{out} is a folder; name a file in it.", out=out))
    _check_parent(out)


def _check_parent(out: Path) -> None:
    if not os.path.isdir(out.parent):  # noqa: PTH112
        raise ExportError(
            tr("The folder {folder} does not exist; make it first or choose another place.", folder=out.parent)
        )
