"""The bundle's first file."""

import sys

from app.start.command_line import main

if __name__ == "__main__":
    # A helper process of the bundle is the bundle once more, with words that are not for the command line.
    if "multiprocessing" in " ".join(sys.argv[1:]):
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
