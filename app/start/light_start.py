"""What the first picture need not wait for: Python's collection of rubbish, and Qt's look into the source of every module."""

import builtins
import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def import_plainly() -> None:
    """Give ``import`` back to Python, once PySide is loaded.

    PySide puts itself before every import and reads the source of each module, to see whether its ``__feature__``
    switches are asked for. We use none of them; without it a start is some 50 ms shorter and 11 MB smaller.
    """
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


@contextmanager
def uncollected() -> "Iterator[None]":
    """Within this the start's objects are not searched for rubbish; there is next to none among them, and they stay."""
    gc.disable()
    try:
        yield
    finally:
        collect_again()


def collect_again() -> None:
    """Search from now on, but only what comes later: what the start has made is left alone."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def collect_everything() -> None:
    """Search what the start has made as well: the window of the start is about to go."""
    gc.unfreeze()


def reckon_alone() -> None:
    """One thread for linear algebra, before numpy is loaded: our matrices are small, and idle helpers spin.

    Without it a start takes 0.1 s of the processor more. Whoever has set the number keeps it.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
