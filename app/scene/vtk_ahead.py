"""VTK found and linked sooner: its libraries by another thread, and its modules by their names."""

import ctypes
import os
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec
from pathlib import Path
from threading import Thread


def link_ahead() -> None:
    """Let a thread link the libraries that draw, while Qt opens the window: the imports then find them there.

    An import holds Python's lock while the system links; called directly, the system's own function does not. Where it is
    not to be had, or a library is not found, the import links as ever.
    """
    found = find_spec("vtkmodules")
    if sys.platform != "linux" or found is None or found.origin is None:
        return
    library = os.fsencode(Path(found.origin).with_name(f"vtkRenderingOpenGL2{EXTENSION_SUFFIXES[0]}"))
    link = ctypes.CDLL(None).dlopen
    link.argtypes, link.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    Thread(target=link, args=(library, os.RTLD_LAZY), daemon=True).start()


def find_by_name() -> None:
    """Let VTK look for each of its modules under its full name first, before it lists its whole folder twice for it."""
    import vtkmodules

    listed = vtkmodules.find_lib_path
    if listed.__module__ == __name__:
        return

    def named(paths: list[str], module: str) -> str | None:
        for folder in paths:
            file = f"{folder}{os.sep}{module}{EXTENSION_SUFFIXES[0]}"
            if os.path.isfile(file):  # noqa: PTH113  pathlib takes longer, which is what this is about
                return file
        return listed(paths, module)

    vtkmodules.find_lib_path = named
