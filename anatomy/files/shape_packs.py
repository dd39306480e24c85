"""Packs: bodies with other people's bones, each one file in the person's own data folder."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import BUNDLE, DAMAGE, HEADER, MAGIC, VERSION, read_bundle, write_bundle
from anatomy.geometry.person import Person, Sex
from anatomy.geometry.shapes import Body, Pack

ENDING = ".kneural"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
LARGEST_PACK = 200_000_000


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as it lies in the folder: what it says of itself, of which person it is, and its size."""

    pack: Pack
    sex: Sex
    path: Path
    size: int


def packs_folder() -> Path:
    """The folder for packs on this system; it need not exist."""
    return Path(platformdirs.user_data_dir("kneural", appauthor=False)) / "shapes"


def pack_path(name: str, folder: Path | None = None) -> Path:
    """The file of a pack.

    Raises
    ------
    PackError
        For a name that could lead elsewhere.
    """
    if not NAME.fullmatch(name):
        raise PackError(f"'{name}' is no name for a pack: small letters, digits and hyphens, at most 60.")
    return (folder or packs_folder()) / f"{name}{ENDING}"


def write_pack(body: Body, pack: Pack, folder: Path | None = None) -> Path:
    """Keep a body with its imported bones, whole or not at all.

    Raises
    ------
    PackError
        When the folder cannot be written.
    """
    path, sex = pack_path(pack.name, folder), body.person.sex
    try:
        write_bundle(path, {sex: body}, {sex: body.people[sex]}, pack)
    except OSError as error:
        raise PackError(
            f"The pack could not be kept in {path.parent}: {error.strerror or error}. Make room there, or make that folder "
            "writable, and import the set again; what was there before is as it was."
        ) from error
    return path


def list_packs(folder: Path | None = None) -> tuple[list[PackFile], list[str]]:
    """All packs by name, and a sentence for each file that is none."""
    found, complaints = [], []
    for path in sorted((folder or packs_folder()).glob(f"*{ENDING}")):
        try:
            found.append(_read_head(path))
        except (OSError, *DAMAGE) as error:
            complaints.append(
                f"{path} is no pack that this Kneural reads ({error}); remove it or import the set again."
            )
    return found, complaints


def _read_head(path: Path) -> PackFile:
    """What a pack says of itself, without its shapes."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(HEADER.size)
        if len(head) < HEADER.size:
            raise ValueError("it is cut short")
        magic, version, length = HEADER.unpack(head)
        if magic != MAGIC or version != VERSION or length > size:
            raise ValueError("it has another format")
        table = json.loads(file.read(length))
    row = table["pack"]
    pack = Pack(**{**row, "bones": tuple(row["bones"])})
    if pack.name != path.stem:
        raise ValueError(f"it calls itself {pack.name}")
    (sex,) = table["people"]
    return PackFile(pack, Sex(sex), path, size)


def pack_named(name: str, folder: Path | None = None) -> PackFile:
    """A pack by its name.

    Raises
    ------
    PackError
        Where there is none of that name, or it cannot be read.
    """
    path = pack_path(name, folder)
    if not path.is_file():
        raise PackError(f"There is no pack '{name}'. {_those_there(folder)}")
    try:
        head = _read_head(path)
        if head.size > LARGEST_PACK:
            raise ValueError("it is too large")
    except (OSError, *DAMAGE) as error:
        raise PackError(f"{path} is damaged ({error}); import the set again.") from error
    return head


def remove_pack(name: str, folder: Path | None = None) -> Path:
    """Take a pack away.

    Raises
    ------
    PackError
        Where there is none of that name, naming those there are.
    """
    path = pack_path(name, folder)
    try:
        path.unlink()
    except FileNotFoundError as error:
        raise PackError(f"There is no pack '{name}'. {_those_there(folder)}") from error
    except OSError as error:
        raise PackError(f"{path} could not be removed: {error.strerror or error}.") from error
    return path


def body_for(person: Person, shapes: str = "", folder: Path | None = None) -> Body:
    """The body of a person, with our own bones or those of a pack.

    Raises
    ------
    PackError
        Where there is no such pack, or it is of another person.
    BundleError
        When the shapes cannot be read.
    ValueError
        For a stature that the body cannot be shown at.
    """
    if not shapes:
        return read_bundle(BUNDLE, person)
    head = pack_named(shapes, folder)
    if head.sex != person.sex:
        raise PackError(f"The bones of '{shapes}' stand in the body of a {head.sex}; choose that person.")
    return read_bundle(head.path, person)


def _those_there(folder: Path | None) -> str:
    names = [one.pack.name for one in list_packs(folder)[0]]
    return f"There are: {', '.join(names)}." if names else "None was imported yet; see 'kneural shapes import --help'."
