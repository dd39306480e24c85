"""The words of `kneural shapes`: no more than the command line itself loads."""

import argparse
from pathlib import Path


def add_shapes(command: argparse.ArgumentParser, parser_class: type[argparse.ArgumentParser]) -> None:
    """The words of `kneural shapes`."""
    ways = command.add_subparsers(dest="shapes_command", metavar="WAY", parser_class=parser_class, required=True)
    taken = ways.add_parser("import", help="take the bones of a public mesh set")
    taken.add_argument("path", type=Path, metavar="FOLDER|ZIP", help="OBJ, STL, PLY, VTP or GLB files")
    taken.add_argument("--recipe", default="", metavar="FILE|NAME", help="which mesh is which; without it the best fit")
    taken.add_argument("--json", action="store_true")
    listing = ways.add_parser("list", help="the packs that were imported")
    listing.add_argument("--json", action="store_true")
    gone = ways.add_parser("remove", help="take a pack away")
    gone.add_argument("name")
    known = ways.add_parser("recipes", help="the sets that are known")
    known.add_argument("--json", action="store_true")
