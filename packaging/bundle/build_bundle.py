"""Makes the bundle: PyInstaller with the reviewed list, symbols stripped where that is harmless, and its size checked."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from contents import folder_bytes, read_contents
from icons import draw_icons
from product import ROOT, Product
from recipes import write_recipes

BUILD = ROOT / "build"
MEGABYTE = 1_000_000
LOADED, DYNAMIC = 1, 2
"""Kinds of segment of an ELF file."""
STRINGS, RUN_PATHS = 5, {15, 29}
"""Tags in its dynamic table: where its strings lie, and folders to look in (RPATH, RUNPATH)."""


class BundleSizeError(Exception):
    """The bundle is over its limit; the text says by how much and what is largest."""


def make_bundle(product: Product) -> Path:
    """Build ``build/bundle/kneural`` from the environment that runs this; the folder.

    Raises
    ------
    BundleSizeError
        When the folder is over the limit in contents.toml.
    """
    contents = read_contents()
    draw_icons(product, BUILD / "icons")
    write_recipes(product, BUILD / "recipes")
    spec = ROOT / "packaging" / "bundle" / "kneural.spec"
    words = [
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--distpath",
        str(BUILD / "bundle"),
        "--workpath",
        str(BUILD / "work"),
    ]
    # On macOS an app that could not be signed is no app.
    environment = {**os.environ, "PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1"}
    subprocess.run([sys.executable, "-m", "PyInstaller", *words, str(spec)], cwd=ROOT, env=environment, check=True)
    folder = BUILD / "bundle" / product.command
    if sys.platform == "linux":
        forget_search_paths(folder)
        saved = strip_folder(folder)
        print(f"Stripping symbols saved {saved / MEGABYTE:.0f} MB.", file=sys.stderr)
    size = folder_bytes(folder)
    print(f"{folder}: {size / MEGABYTE:.0f} MB", file=sys.stderr)
    if size > contents.unpacked_megabytes * MEGABYTE:
        largest = sorted(
            (f for f in folder.rglob("*") if f.is_file() and not f.is_symlink()), key=lambda f: -f.stat().st_size
        )
        raise BundleSizeError(
            f"The bundle has {size / MEGABYTE:.0f} MB, over its limit of {contents.unpacked_megabytes}. "
            f"Largest: {', '.join(f'{f.name} ({f.stat().st_size / MEGABYTE:.0f})' for f in largest[:8])}."
        )
    return folder


def strip_folder(folder: Path) -> int:
    """Strip symbols from the libraries of a folder; bytes saved.

    The program itself carries Python's code behind its sections and is left as it is. Libraries whose segments were moved
    by patchelf (numpy's OpenBLAS) no longer load once stripped ("ELF load command address/offset not page-aligned"):
    each stripped file is checked, and a damaged one is put back.
    """
    if shutil.which("strip") is None:
        print("There is no 'strip' here: the bundle keeps its symbols and is larger.", file=sys.stderr)
        return 0
    saved = 0
    for file in sorted(folder.rglob("*.so*")):
        if file.is_symlink() or not file.is_file():
            continue
        slim = file.with_name(file.name + ".slim")
        done = subprocess.run(
            ["strip", "--strip-unneeded", "-o", str(slim), str(file)], check=False, capture_output=True
        )
        if done.returncode == 0 and loads_well(slim.read_bytes()) and slim.stat().st_size < file.stat().st_size:
            saved += file.stat().st_size - slim.stat().st_size
            slim.chmod(0o644)
            os.replace(slim, file)  # noqa: PTH105  Path.replace would do as well; this names both files
        else:
            slim.unlink(missing_ok=True)
    return saved


def forget_search_paths(folder: Path) -> None:
    """Take the folders of the machine that built them out of libraries, where the system would look for others."""
    for file in sorted(folder.rglob("*.so*")):
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            clean = without_absolute_runpath(data)
            if clean != data:
                file.write_bytes(clean)


def without_absolute_runpath(data: bytes) -> bytes:
    """A 64-bit ELF file without its run path if that names an absolute folder; ``$ORIGIN`` stays."""
    if data[:6] != b"\x7fELF\x02\x01":
        return data
    segments = _segments(data)
    places = [(row.offset, row.size) for row in segments if row.kind == DYNAMIC]
    if not places:
        return data
    at, size = places[0]
    rows = [struct.unpack_from("<qQ", data, at + 16 * number) for number in range(size // 16)]
    strings = next((value for tag, value in rows if tag == STRINGS), None)
    if strings is None:
        return data
    loaded = next(row for row in segments if row.kind == LOADED and row.address <= strings < row.address + row.size)
    table = loaded.offset + strings - loaded.address

    def _foreign(tag: int, value: int) -> bool:
        if tag not in RUN_PATHS:
            return False
        text = data[table + value : data.index(b"\0", table + value)]
        return any(path.startswith(b"/") for path in text.split(b":"))

    kept = [row for row in rows if not _foreign(*row)]
    kept += [(0, 0)] * (len(rows) - len(kept))
    return data[:at] + b"".join(struct.pack("<qQ", *row) for row in kept) + data[at + 16 * len(rows) :]


class _Segment(NamedTuple):
    kind: int
    offset: int
    address: int
    size: int
    alignment: int


def _segments(data: bytes) -> list[_Segment]:
    (at,) = struct.unpack_from("<Q", data, 32)
    length, number = struct.unpack_from("<HH", data, 54)
    rows = [struct.unpack_from("<IIQQQQQQ", data, at + row * length) for row in range(number)]
    return [_Segment(kind, offset, address, size, align) for kind, _, offset, address, _, size, _, align in rows]


def loads_well(data: bytes) -> bool:
    """Whether each loaded segment of a 64-bit ELF file lies as its address does, modulo its alignment."""
    if data[:6] != b"\x7fELF\x02\x01":
        return False
    return not any(
        row.kind == LOADED and row.alignment > 1 and (row.offset - row.address) % row.alignment
        for row in _segments(data)
    )
