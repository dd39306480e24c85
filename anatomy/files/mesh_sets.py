"""A set of mesh files that somebody else made: a folder or a ZIP, opened with distrust.

Nothing is written outside a folder of our own, links are not followed, and what a ZIP says of its sizes is not believed.
"""

import re
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from lzma import LZMAError
from pathlib import Path, PurePosixPath

from anatomy.files.pack_error import PackError
from anatomy.files.passing_folder import NO_ROOM, passing_folder
from anatomy.files.shape_recipes import OWN_RECIPE, key_of

ENDINGS = (".obj", ".stl", ".ply", ".vtp", ".glb")
MOST_FILES = 10_000
LARGEST_FILE = 300_000_000
LARGEST_TOTAL = 1_500_000_000
GREATEST_RATIO = 150
"""A text of numbers packs five to ten times smaller; a bomb some thousand times."""
SMALL_ENOUGH = 1_000_000
"""Files up to this size may pack as well as they like."""
HEAD_BYTES = 4096
CONCEPT = re.compile(rb"^#\s*Concept ID\s*:\s*(FMA\d{1,8})\b", re.MULTILINE)


@dataclass(frozen=True)
class MeshSet:
    """Mesh files by their keys: the name with its ending, the name alone, and the concept in its head; in small letters."""

    files: dict[str, Path]
    recipe: Path | None

    def add(self, name: str, path: Path) -> None:
        """Remember a file; the first of a name counts."""
        key = key_of(name)
        for one in (key, key.rsplit(".", 1)[0], *_concept(path)):
            self.files.setdefault(one, path)


def _concept(path: Path) -> list[str]:
    """The concept that an OBJ file says in its first comments that it shows, such as ``fma24474``.

    BodyParts3D numbers its files by themselves (``FJ3259.obj``) and names the concept only there.
    """
    if path.suffix.lower() != ".obj":
        return []
    with path.open("rb") as file:
        said = CONCEPT.search(file.read(HEAD_BYTES))
    return [said.group(1).decode().lower()] if said else []


@contextmanager
def opened(path: Path) -> Iterator[MeshSet]:
    """The meshes of a folder or a ZIP, for as long as they are needed.

    Raises
    ------
    PackError
        With one sentence for what is missing, too large, a link, or made to do harm.
    """
    if path.is_dir():
        yield _folder(path)
        return
    if not path.is_file():
        raise PackError(f"{path} is neither a folder nor a ZIP file; name the place where the meshes lie.")
    if not zipfile.is_zipfile(path):
        raise PackError(f"{path} is not a ZIP file; name a folder or a ZIP with OBJ, STL, PLY, VTP or GLB files.")
    with passing_folder("kneural-set-") as folder:
        try:
            yield _unpacked(path, folder)
        except (
            zipfile.BadZipFile, zlib.error, LZMAError, NotImplementedError, EOFError, OSError, RuntimeError, ValueError,
        ) as error:  # fmt: skip
            if isinstance(error, OSError) and error.errno in NO_ROOM:
                raise
            raise PackError(
                f"{path.name} is damaged or packed in an unknown way ({error}); download it again."
            ) from error


def _folder(path: Path) -> MeshSet:
    recipe = path / OWN_RECIPE
    found = MeshSet({}, recipe if recipe.is_file() and not recipe.is_symlink() else None)
    total = 0
    # No more is looked at than may be there: somebody may name a whole disk.
    files = sorted(islice(path.rglob("*"), MOST_FILES + 1))
    if len(files) > MOST_FILES:
        raise PackError(f"{path} holds more than {MOST_FILES} files; name a folder with the bones alone.")
    for file in files:
        # A link could lead anywhere: what it names is no part of the set.
        if file.suffix.lower() not in ENDINGS or file.is_symlink() or not file.is_file():
            continue
        size = file.stat().st_size
        total += size
        _small_enough(file.name, size, total)
        found.add(file.name, file)
    return _some(found, path)


def _unpacked(path: Path, folder: Path) -> MeshSet:
    recipe, total = None, 0
    found = MeshSet({}, None)
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if len(members) > MOST_FILES:
            raise PackError(f"{path.name} holds {len(members)} files, more than {MOST_FILES}; pack the bones alone.")
        for number, member in enumerate(members):
            _harmless(member)
            name = PurePosixPath(member.filename.replace("\\", "/")).name
            mine = name.lower() == OWN_RECIPE
            if member.is_dir() or not (mine or name.lower().endswith(ENDINGS)):
                continue
            total += member.file_size
            _small_enough(member.filename, member.file_size, total)
            if member.file_size > SMALL_ENOUGH and member.file_size > GREATEST_RATIO * max(member.compress_size, 1):
                raise PackError(
                    f"{member.filename} in {path.name} would grow {member.file_size // max(member.compress_size, 1)} "
                    "times when unpacked, as no mesh does; it was not unpacked."
                )
            # A name of our own: what the archive calls it decides about no place on the disk.
            out = folder / f"{number:05d}{Path(name).suffix.lower()}"
            # No more than the size that it names is unpacked, and what is more or less fails its checksum.
            with archive.open(member) as source, out.open("wb") as target:
                shutil.copyfileobj(source, target)
            if mine:
                recipe = recipe or out
            else:
                found.add(name, out)
    return _some(MeshSet(found.files, recipe), path)


def _harmless(member: zipfile.ZipInfo) -> None:
    name = member.filename.replace("\\", "/")
    if name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0]:
        raise PackError(
            f"The ZIP wants to write to '{member.filename[:80]}', outside its own folder; it was not unpacked."
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise PackError(f"The ZIP holds a link ('{member.filename[:80]}'); pack the files themselves.")
    if member.flag_bits & 0x1:
        raise PackError(f"'{member.filename[:80]}' in the ZIP is locked with a password; unpack it first.")


def _small_enough(name: str, size: int, total: int) -> None:
    if size > LARGEST_FILE:
        raise PackError(f"{name} takes {size / 1e6:.0f} MB, more than {LARGEST_FILE / 1e6:.0f} MB; thin it out first.")
    if total > LARGEST_TOTAL:
        raise PackError(f"The meshes take more than {LARGEST_TOTAL / 1e9:.1f} GB in all; name the bones alone.")


def _some(found: MeshSet, path: Path) -> MeshSet:
    if not found.files:
        raise PackError(f"{path} holds no mesh; OBJ, STL, PLY, VTP and GLB files are read.")
    return found
