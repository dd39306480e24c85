"""The street door: words from the command line become one call, and trouble becomes one sentence.

Only what a command needs is imported, when it is needed: the window must be on screen at once.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

VIEWS = (
    "whole", "lesion", "knee", "anterior", "posterior", "right", "left", "medial", "lateral", "inside", "slice", "side-cut",
)  # fmt: skip
SOLID_VIEWS = tuple(view for view in VIEWS if view not in ("slice", "side-cut"))
LISTS = (
    "segments", "roots", "nerves", "zones", "areas", "conditions", "clues", "structures", "sources", "terms", "questions",
    "corrections",
)  # fmt: skip
COMMANDS = frozenset(
    {"explain", "candidates", "list", "check-data", "render", "handout", "animate", "export", "shapes"}
)
WRONG_USE = 2


class _Parser(argparse.ArgumentParser):
    """Answers wrong usage with one sentence on stderr and exit status 2."""

    def error(self, message: str) -> "None":  # type: ignore[override]
        """One sentence instead of the whole usage text."""
        self.exit(WRONG_USE, f"{self.prog}: {message}. Try '{self.prog} --help'.\n")


def parser() -> argparse.ArgumentParser:
    """All commands and options."""
    door = _Parser(prog="kneural", description="Shows how trouble in the lower back is felt in the knee.")
    door.add_argument(
        "--lesion", metavar="TEXT", help='open with a lesion, e.g. "L4-L5 disc-herniation subarticular right 0.6"'
    )
    door.add_argument("--deck", default="", metavar="FILE", help="open a deck; 'kneural FILE' does the same")
    door.add_argument("--language", default="", metavar="CODE", help="the window's language: en, de or es")
    door.add_argument("--fresh", action="store_true", help="leave remembered settings alone, use the usual ones")
    door.add_argument(
        "--shapes", default="", metavar="NAME", help="open with the bones of a pack; see 'kneural shapes'"
    )
    door.add_argument("--check-drawing", action="store_true", help=argparse.SUPPRESS)
    door.add_argument("--read-meshes", type=Path, default=None, help=argparse.SUPPRESS)
    door.add_argument(
        "--smoke", action="store_true", help="open the window, check that it draws a body, close it: status 0 or 1"
    )
    commands = door.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    explain = commands.add_parser("explain", help="what a lesion means, as text or JSON")
    _add_lesion(explain)
    explain.add_argument("--json", action="store_true")

    back = commands.add_parser("candidates", help="what could cause what was found, as text or JSON")
    back.add_argument(
        "--area",
        action="append",
        default=[],
        metavar="ID",
        help="where it hurts: a knee zone or an area; may be given again",
    )
    back.add_argument("--clue", action="append", default=[], metavar="ID", help="what was found; may be given again")
    back.add_argument("--side", metavar="SIDE", help="right or left, the person's own")
    back.add_argument("--json", action="store_true")

    listing = commands.add_parser("list", help="what Kneural knows")
    listing.add_argument("what", choices=LISTS)
    listing.add_argument("--json", action="store_true")

    check = commands.add_parser("check-data", help="check the facts, a folder of facts, or the file of a deck")
    check.add_argument("folder", nargs="?", type=Path, metavar="FOLDER or DECK")

    render = commands.add_parser("render", help="draw a picture without a window")
    _add_lesion(render)
    _add_person(render)
    render.add_argument("--view", choices=VIEWS, default="whole")
    render.add_argument("--size", default="1280x800", metavar="WIDTHxHEIGHT")
    _add_extras(render)
    render.add_argument("--out", type=Path, required=True)

    handout = commands.add_parser("handout", help="write a page to take home as PDF")
    _add_lesion(handout)
    _add_person(handout)
    handout.add_argument("--paper", choices=("a4", "letter"), help="without it the usual paper of the system's country")
    handout.add_argument("--out", type=Path, required=True)
    animate = commands.add_parser("animate", help="write the story or a turn of the body as a moving picture")
    _add_lesion(animate)
    _add_person(animate)
    animate.add_argument("--what", choices=("story", "turntable"), default="turntable")
    animate.add_argument("--format", choices=("webp", "png"), default="webp", help="one file, or a folder of frames")
    animate.add_argument("--view", choices=SOLID_VIEWS, default="whole", help="from where a turntable begins")
    animate.add_argument("--size", default="1280x720", metavar="WIDTHxHEIGHT")
    animate.add_argument("--fps", type=int, default=15, metavar="1..60", help="frames a second")
    animate.add_argument(
        "--seconds", type=float, metavar="1..300", help="without it the time to read, or 10 for a turn"
    )
    _add_extras(animate)
    animate.add_argument("--out", type=Path, required=True)

    export = commands.add_parser("export", help="write shapes for other programs, or web pages")
    _add_lesion(export)
    _add_person(export)
    export.add_argument("--structure", action="append", default=[], metavar="ID")
    export.add_argument("--format", choices=("glb", "ply", "html"), required=True)
    export.add_argument("--out", type=Path, required=True)
    export.add_argument("--all", action="store_true", help="with html: a folder with the page of every lesion")
    export.add_argument("--dask", default="", metavar="ADDRESS", help="with --all: make the pages on a Dask cluster")

    from app.start.shapes_words import add_shapes

    add_shapes(commands.add_parser("shapes", help="other people's bones in place of ours"), _Parser)
    return door


def _add_lesion(command: argparse.ArgumentParser) -> None:
    # Ids are checked against the facts, which answer with the valid choices.
    command.add_argument("--condition", metavar="ID")
    command.add_argument("--segment", metavar="L4-L5")
    command.add_argument("--root", metavar="L4")
    command.add_argument("--zone", metavar="ZONE", help="central, subarticular, foraminal or extraforaminal")
    command.add_argument("--side", metavar="SIDE", help="right or left, the person's own")
    command.add_argument("--severity", type=float, default=0.6, metavar="0..1")
    command.add_argument("--map", default="lee", metavar="MAP", help="lee, keegan or foerster")


def _add_person(command: argparse.ArgumentParser) -> None:
    command.add_argument("--person", choices=("man", "woman"), default="man", help="whose body")
    command.add_argument("--stature", type=float, metavar="CM", help="body height; without it the middle one")
    command.add_argument("--shapes", default="", metavar="NAME", help="the bones of a pack; see 'kneural shapes list'")


def _add_extras(command: argparse.ArgumentParser) -> None:
    command.add_argument("--transparent", action="store_true", help="without background")
    command.add_argument("--title", action="store_true", help="burn in what is shown")
    command.add_argument("--legend", action="store_true", help="burn in what the colours say")
    command.add_argument("--scale", action="store_true", help="burn in a bar in millimetres")
    command.add_argument("--licence", action="store_true", help="burn in program, version and licence")
    command.add_argument("--plain", action="store_true", help="the body alone, without any words")


def _with_deck_named(words: Sequence[str]) -> list[str]:
    """The words with ``--deck`` before the file of a deck that stands alone, as a double click gives it."""
    from app.start.usage import DECK_SUFFIX

    at = next((at for at, word in enumerate(words) if word.lower().endswith(DECK_SUFFIX)), len(words))
    before = list(words[:at])
    if at == len(words) or words[at].startswith("-") or before[-1:] == ["--deck"] or COMMANDS.intersection(before):
        return list(words)
    return [*before, "--deck", *words[at:]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns
    -------
    int
        0 when all is well, 1 when `check-data` or `--smoke` found something, 2 for wrong usage.
    """
    if getattr(sys, "frozen", False):
        # A bundled program starts its workers by starting itself.
        from multiprocessing import freeze_support

        freeze_support()
    try:
        return _run(parser().parse_args(_with_deck_named(sys.argv[1:] if arguments is None else arguments)))
    except ImportError as error:
        name, _, trouble = str(error).partition(": ")
        if not trouble.startswith("cannot open shared object file"):
            raise
        brings = "; on Debian and Ubuntu: sudo apt install libegl1 libgl1 libgl1-mesa-dri" if "GL" in name else ""
        print(f"The system's library {name} is missing here. Install what brings it{brings}.", file=sys.stderr)
        return WRONG_USE


def _run(given: argparse.Namespace) -> int:
    if given.check_drawing:
        from app.start import drawing_check

        return drawing_check.main()
    if given.read_meshes is not None:
        from app.scene import mesh_reading

        return mesh_reading.main(given.read_meshes)
    if given.command is None and given.smoke:
        from app.start.smoke import smoke

        return smoke()
    if given.command is None:
        from app.start.window import open_window

        return open_window(
            given.lesion, fresh=given.fresh, language=given.language, shapes=given.shapes, deck=given.deck
        )
    from anatomy.files.facts_folder import FactsError
    from anatomy.files.pack_error import PackError
    from anatomy.files.shape_bundle import BundleError
    from anatomy.reasoning.explain import ImpossibleLesion
    from app.exports.errors import ExportError
    from app.scene.reading_pixels import DrawingLostError
    from app.start import (
        animate_command,
        candidates_command,
        handout_command,
        picture_commands,
        shapes_command,
        text_commands,
    )
    from app.start.usage import UsageError

    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "explain": text_commands.explain,
        "candidates": candidates_command.candidates,
        "list": text_commands.list_facts,
        "check-data": text_commands.check_data,
        "handout": handout_command.handout,
        "render": picture_commands.render,
        "animate": animate_command.animate,
        "export": picture_commands.export,
        "shapes": shapes_command.shapes,
    }
    try:
        return commands[given.command](given)
    except (UsageError, ImpossibleLesion, FactsError, BundleError, PackError, ExportError, DrawingLostError) as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        sys.stderr.close()  # the reader (head, less) has gone: that is no fault of ours
        return 0
    except OSError as error:
        if error.filename is None:
            raise
        # A path that was given and that the system does not take: too long, or in a folder that is not ours to read.
        print(f"{error.filename} cannot be used: {error.strerror}. Name another place.", file=sys.stderr)
        return WRONG_USE


if __name__ == "__main__":
    sys.exit(main())
