"""The bundle's first file."""

import sys

from app.start.command_line import main

if __name__ == "__main__":
    sys.exit(main())
