"""A folder for files in between: gone when it is no longer needed, and where there is no room for it, said in a sentence."""

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from anatomy.facts.wording import phrase
from anatomy.files.pack_error import PackError

NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
"""What the system answers where a disk, or a person's share of it, is full."""


@contextmanager
def passing_folder(prefix: str) -> Iterator[Path]:
    """Make the folder, and take it away with all that is in it.

    Raises
    ------
    PackError
        When no folder can be made, or it runs full.
    """
    try:
        place = tempfile.gettempdir()
    except OSError as error:
        raise PackError(
            phrase("There is no folder for files in between; let TMPDIR name one that can be written, with some room.")
        ) from error
    try:
        with tempfile.TemporaryDirectory(prefix=prefix, dir=place) as name:
            yield Path(name)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        raise PackError(
            phrase(
                "There is not enough room left in {place} for files in between. Make room, or let TMPDIR name another "
                "folder."
            ),
            place=place,
        ) from error
