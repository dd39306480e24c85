"""Who made a picture: the line at its foot, and the words inside its file. Nothing about whoever made it, or where."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.extras import Extras
from app.language.words import phrase, tr
from app.scene.credits import credit_line

NOTE = phrase("Kneural · general education, not a diagnosis")
HOLDER = "© 2026 The Kneural authors"
LICENCE = phrase("MIT licence")
PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


@cache
def program_version() -> str:
    """The installed release, or that of the sources beside this; empty where it is not known."""
    # They take 30 ms to load: not before a picture is made.
    import tomllib
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("kneural")
    except PackageNotFoundError:
        pass
    try:
        return str(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, ValueError, KeyError):
        return ""


def program() -> str:
    """Name and version, such as ``Kneural 0.1.0``."""
    return f"Kneural {program_version()}".rstrip()


def foot_line(extras: Extras) -> str:
    """The line at the foot of a picture; empty where none is wanted."""
    if extras.licence and extras.note:
        return tr("{program} · {licence} · general education, not a diagnosis", program=program(), licence=tr(LICENCE))
    if extras.licence:
        return f"{program()} · {tr(LICENCE)}"
    return tr(NOTE) if extras.note else ""


def title_of(explanation: Explanation | None, *, asking: bool = False) -> tuple[str, str]:
    """What is shown, and a second line with its side and place."""
    if explanation is not None:
        return explanation.title, explanation.subtitle
    return (tr("Where it hurts") if asking else tr("Healthy body")), ""


def file_words(title: tuple[str, str], body: Body | None = None) -> Mapping[str, str]:
    """Words for the inside of a file, by the keywords that PNG knows.

    Parameters
    ----------
    title : 2-tuple of str
        As `title_of` gives it.
    body : Body, optional
        What is drawn: imported bones are named with their licence.
    """
    ours = tr(
        "{holder}, {licence}. The facts follow published works; 'kneural list sources' names them.",
        holder=HOLDER,
        licence=tr(LICENCE),
    )
    return {
        "Title": " · ".join(part for part in title if part),
        "Copyright": " ".join(part for part in (ours, credit_line(body)) if part),
        "Disclaimer": tr("General education, not a diagnosis"),
        "Software": program(),
    }
