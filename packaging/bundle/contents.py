"""What the bundle holds: the reviewed list in contents.toml, and how it is applied to what PyInstaller gathered."""

import re
import sysconfig
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)

LINK = "SYMLINK"

Entry = tuple[str, str, str]
"""Place in the bundle, file on this machine, kind: a row of PyInstaller's tables."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The reviewed list.

    Attributes
    ----------
    vtk, qt : tuple of str
        Modules that come along, without their package.
    plugins : tuple of str
        Qt plugins that come along: folder and file.
    translations : tuple of str
        Files with Qt's own words that come along.
    modules_left_out, files_left_out, endings_left_out : tuple of str
        Python modules, beginnings of places in the bundle, and ends of file names, that stay out.
    folders : tuple of str
        Data folders of the checkout.
    unpacked_megabytes, package_megabytes : int
        Limits, megabytes of 1,000,000 bytes.
    """

    vtk: tuple[str, ...]
    qt: tuple[str, ...]
    plugins: tuple[str, ...]
    translations: tuple[str, ...]
    modules_left_out: tuple[str, ...]
    files_left_out: tuple[str, ...]
    endings_left_out: tuple[str, ...]
    folders: tuple[str, ...]
    unpacked_megabytes: int
    package_megabytes: int


def read_contents(path: Path = HERE / "contents.toml") -> Contents:
    """The reviewed list as it stands in `path`."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Contents(
        vtk=tuple(table["vtk"]["modules"]),
        qt=tuple(table["qt"]["modules"]),
        plugins=tuple(table["qt"]["plugins"]),
        translations=tuple(table["qt"]["translations"]),
        modules_left_out=tuple(table["left_out"]["modules"]),
        files_left_out=tuple(table["left_out"]["files"]),
        endings_left_out=tuple(table["left_out"]["endings"]),
        folders=tuple(table["data"]["folders"]),
        unpacked_megabytes=table["limits"]["unpacked_megabytes"],
        package_megabytes=table["limits"]["package_megabytes"],
    )


def unwanted_modules(contents: Contents, vtk: Iterable[str], qt: Iterable[str]) -> list[str]:
    """All modules to leave out, given the names of all VTK and Qt modules that are installed."""
    others = [f"vtkmodules.{name}" for name in vtk if name.startswith("vtk") and name not in contents.vtk]
    others += [f"PySide6.{name}" for name in qt if name.startswith("Qt") and name not in contents.qt]
    return sorted({*contents.modules_left_out, *others})


def kept_files(contents: Contents, entries: Iterable[Entry], linked: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The libraries that come along.

    Dropped are Qt plugins that are not on the list, files that the list leaves out, libraries of the operating system
    (the package depends on them instead), and in the end every library that nothing else in the bundle links.

    Parameters
    ----------
    contents : Contents
    entries : iterable of (place, file, kind)
    linked : callable
        File to the names of the libraries that it links.
    """
    rows = [row for row in entries if not _left_out(contents, row)]
    by_name = {_name(place): file for place, file, kind in rows if kind != LINK}
    needed = {_name(place) for place, _, kind in rows if kind != LINK and not _only_for_others(place)}
    waiting = list(needed)
    while waiting:
        for path in linked(by_name[waiting.pop()]):
            name = _name(str(path))
            if name in by_name and name not in needed:
                needed.add(name)
                waiting.append(name)
    kept = [row for row in rows if row[2] != LINK and _name(row[0]) in needed]
    return kept + kept_links([row for row in rows if row[2] == LINK], kept)


def kept_links(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """Of a table's rows all but the links to libraries that do not come along: a second name goes with its library."""
    places = [place for place, _, _ in kept]
    names, frameworks = {_name(place) for place in places}, {_framework(place) for place in places} - {""}
    return [row for row in entries if row[2] != LINK or _name(row[0]) in names or _framework(row[0]) in frameworks]


def kept_data(contents: Contents, entries: Iterable[Entry]) -> list[Entry]:
    """The data files that come along."""
    return [row for row in entries if not _left_out_data(contents, row[0])]


def own_data(contents: Contents, root: Path) -> list[tuple[str, str]]:
    """Our own data as pairs of file and folder in the bundle."""
    files = [file for folder in contents.folders for file in (root / folder).rglob("*") if file.is_file()]
    for folder in ("app", "anatomy"):
        files += [f for f in (root / folder).rglob("*") if f.is_file() and f.suffix not in {".py", ".pyc"}]
    kept = [file for file in files if "authoring" not in file.parts]
    return sorted((str(file), file.parent.relative_to(root).as_posix()) for file in kept)


def licence_texts(modules: Iterable[str]) -> list[tuple[str, str]]:
    """The licences of the libraries that come along, as pairs of file and folder in the bundle.

    Parameters
    ----------
    modules : iterable of str
        Names of all modules in the bundle.
    """
    tops = {name.partition(".")[0] for name in modules}
    owners = metadata.packages_distributions()
    names = sorted({owner for top in tops for owner in owners.get(top, ())} | _builder())
    pairs = []
    for name in names:
        for file in metadata.files(name) or ():
            if LICENCE.search(file.name) and ".dist-info" in str(file):
                below = [part for part in file.parent.parts if not part.endswith(".dist-info") and part != "licenses"]
                pairs.append((str(file.locate()), "/".join(["licences", name, *below])))
    python = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sysconfig.get_path("stdlib")).parents[1] / "LICENSE.txt",
    ]
    pairs += [(str(file), "licences/python") for file in python if file.exists()][:1]
    # Qt for Python's wheels carry no licence text, so it lies with us.
    return pairs + [(str(file), "licences/qt") for file in sorted((HERE.parent / "licences").iterdir())]


def _builder() -> set[str]:
    """PyInstaller, whose starter is a part of the bundle; nothing where it is not installed."""
    return {"pyinstaller"} & {name.lower() for name in metadata.packages_distributions().get("PyInstaller", ())}


def folder_bytes(folder: Path) -> int:
    """Bytes of all files below a folder; a link counts nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _left_out(contents: Contents, row: Entry) -> bool:
    place, file = row[0].replace("\\", "/"), row[1]
    if "/plugins/" in place and "PySide6" in place and place.split("/plugins/")[1] not in contents.plugins:
        return True
    # Python's own library is part of the program, wherever it lies.
    of_the_system = file.startswith(SYSTEM_FOLDERS) and not _name(place).startswith("libpython")
    return of_the_system or _begins(contents.files_left_out, place)


def _left_out_data(contents: Contents, place: str) -> bool:
    folder = PurePosixPath(place.replace("\\", "/")).parent.as_posix()
    if folder in {"PySide6/Qt/translations", "PySide6/translations"}:
        return _name(place) not in contents.translations
    return _begins(contents.files_left_out, place) or place.endswith(contents.endings_left_out)


def _only_for_others(place: str) -> bool:
    """Whether a file is a plain library: of use only to one that links it, not a Python module or plugin."""
    name = _name(place)
    if "/plugins/" in place.replace("\\", "/") or name.startswith(("libpython", "python", "vcruntime", "msvcp")):
        return False
    if _framework(place):
        return True
    if ".cpython-" in name or (".abi3." in name and not name.startswith("lib")) or name.endswith(".pyd"):
        return False
    return name.startswith("lib") or name.endswith((".dll", ".dylib"))


def _name(place: str) -> str:
    """A file's name, as Windows compares it."""
    return PurePosixPath(place.replace("\\", "/")).name.lower()


def _framework(place: str) -> str:
    """The macOS framework that a file lies in; empty for none."""
    head, mark, _ = place.partition(".framework/")
    return head + mark if mark else ""


def _begins(beginnings: Iterable[str], place: str) -> bool:
    return place.replace("\\", "/").startswith(tuple(beginnings))
