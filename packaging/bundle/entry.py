"""The bundle's first file."""

import sys

from app.start.command_line import main

CHILDREN = {"--check-drawing", "--read-meshes"}
"""Words with which the program starts itself to try something that may go wrong."""


def started() -> int:
    """The program; what a child stumbles over is its status alone. Windows would hold it up with a dialog."""
    if not CHILDREN.intersection(sys.argv):
        return main()
    try:
        return main()
    except Exception:
        return 1


if __name__ == "__main__":
    # A helper process of the bundle is the bundle once more, with words that are not for the command line.
    if "multiprocessing" in " ".join(sys.argv[1:]):
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(started())
