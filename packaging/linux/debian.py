"""Makes the Debian package and the archive of the bundle: ``build/out/kneural_VERSION_ARCHITECTURE.deb`` and ``.tar.zst``."""

import datetime
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from contents import folder_bytes, read_contents
from icons import draw_icons
from pictures import picture_files
from product import ROOT, Product
from recipes import write_recipes

BUILD = ROOT / "build"
OUT = BUILD / "out"
MEGABYTE = 1_000_000
SQUEEZE = "zstd -T0 -12 -q"
"""Its output does not depend on the number of cores."""


class PackageError(FileNotFoundError):
    """The package cannot be made; the text says why and what to do."""


def make_deb(product: Product, bundle: Path) -> Path:
    """Pack the bundle; the package file.

    Raises
    ------
    PackageError
        When the bundle is missing, links a library that no package brings, or the package is over its limit.
    """
    if not (bundle / product.command).exists():
        raise PackageError(f"{bundle} is not there: 'make bundle' makes it.")
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(product, bundle, root)
    architecture = _said("dpkg", "--print-architecture")
    depends = dependencies(product, root / "opt" / product.command)
    _write(root / "DEBIAN" / "control", control(product, architecture, depends, _kibibytes(root)))
    _write(root / "DEBIAN" / "md5sums", "".join(_sums(root)))
    _copy(BUILD / "recipes" / "linux" / "postrm", root / "DEBIAN" / "postrm")
    (root / "DEBIAN" / "postrm").chmod(0o755)
    set_times(root, released_seconds(product))
    OUT.mkdir(parents=True, exist_ok=True)
    package = OUT / f"{product.command}_{product.version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(released_seconds(product))}
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(root), str(package)],
        check=True, env=environment, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    archive = OUT / f"{product.command}-{product.version}-linux-{architecture}.tar.zst"
    made = [package]
    if shutil.which("zstd"):
        make_archive(product, bundle, archive)
        made.append(archive)
    else:
        print(f"There is no 'zstd' here: {archive.name} is not made.", file=sys.stderr)
    for file in made:
        print(f"{file}: {file.stat().st_size / MEGABYTE:.1f} MB", file=sys.stderr)
    limit = read_contents().package_megabytes
    if package.stat().st_size > limit * MEGABYTE:
        raise PackageError(f"{package} is over its limit of {limit} MB.")
    return package


def lay_out(product: Product, bundle: Path, root: Path) -> None:
    """Put every file where it belongs on the system, below `root`."""
    name, share = product.command, root / "usr" / "share"
    recipes = BUILD / "recipes"
    write_recipes(product, recipes)
    # Hard links: the same 400 MB need not lie on the disk twice.
    shutil.copytree(bundle, root / "opt" / name, symlinks=True, copy_function=_link)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / name).symlink_to(f"/opt/{name}/{name}")
    for source, place in (
        (f"{name}.desktop", share / "applications" / f"{name}.desktop"),
        (f"{product.id}.metainfo.xml", share / "metainfo" / f"{product.id}.metainfo.xml"),
        (f"{name}.xml", share / "mime" / "packages" / f"{name}.xml"),
        ("copyright", share / "doc" / name / "copyright"),
        ("overrides", share / "lintian" / "overrides" / name),
    ):
        _write(place, (recipes / "linux" / source).read_text(encoding="utf-8"))
    for told, packed in (
        (recipes / "linux" / "changelog", "changelog.gz"),
        (ROOT / "CHANGELOG.md", "CHANGELOG.md.gz"),
    ):
        (share / "doc" / name / packed).write_bytes(gzip.compress(told.read_bytes(), 9, mtime=0))
    manual = share / "man" / "man1" / f"{name}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((recipes / "linux" / f"{name}.1").read_bytes(), 9, mtime=0))
    icons = share / "icons" / "hicolor"
    for size, file in draw_icons(product, BUILD / "icons").items():
        _copy(file, icons / f"{size}x{size}" / "apps" / f"{name}.png")
        for kind in product.file_types:
            _copy(file, icons / f"{size}x{size}" / "mimetypes" / f"{kind.mime.replace('/', '-')}.png")
    _copy(ROOT / product.icon_svg, icons / "scalable" / "apps" / f"{name}.svg")
    for picture in picture_files(product):
        _copy(picture, share / "doc" / name / "pictures" / picture.name)
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path == root / "opt" / name / name
            path.chmod(0o755 if runs else 0o644)


def set_times(root: Path, seconds: int) -> None:
    """Make all that lies in a folder equally old, so that packing it again gives the same bytes."""
    for path in [*root.rglob("*"), root]:
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def dependencies(product: Product, folder: Path) -> list[str]:
    """The packages that bring what the bundle links, and what it loads by name.

    Raises
    ------
    PackageError
        When a linked library is neither in the bundle nor in an installed package.
    """
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink() and _is_elf(file)]
    private = sorted({str(file.parent) for file in files})
    with tempfile.TemporaryDirectory() as place:
        _write(
            Path(place) / "debian" / "control",
            f"Source: {product.command}\n\nPackage: {product.command}\nArchitecture: any\n",
        )
        answer = subprocess.run(
            ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *[f"-l{one}" for one in private],
             *[f"-e{file}" for file in files]],
            cwd=place, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if answer.returncode:
        raise PackageError(f"Some linked library comes from no installed package: {answer.stderr.strip()[-600:]}")
    linked = re.sub(r"^shlibs:Depends=", "", answer.stdout.strip()).split(", ")
    names = {row.split(" ")[0] for row in linked}
    return sorted({*linked, *(name for name in product.debian_loaded_by_name if name not in names)})


def control(product: Product, architecture: str, depends: Iterable[str], kibibytes: int) -> str:
    """The package's own description."""
    lines = [
        f"Package: {product.command}",
        f"Version: {product.version}",
        f"Architecture: {architecture}",
        f"Maintainer: {product.debian_maintainer}",
        f"Installed-Size: {kibibytes}",
        f"Depends: {', '.join(depends)}",
        f"Recommends: {', '.join(product.debian_recommends)}",
        f"Suggests: {', '.join(product.debian_suggests)}",
        f"Section: {product.debian_section}",
        f"Priority: {product.debian_priority}",
    ]
    if product.homepage:
        lines.append(f"Homepage: {product.homepage}")
    lines.append(f"Description: {product.summary[0].lower()}{product.summary[1:]}")
    for place, text in enumerate(product.description):
        lines += ([" ."] if place else []) + [f" {line}" for line in _wrapped(text)]
    return "\n".join(lines) + "\n"


def make_archive(product: Product, bundle: Path, out: Path, squeeze: str = SQUEEZE) -> None:
    """The bundle alone, for systems without dpkg; equal folders give equal bytes.

    Parameters
    ----------
    product : Product
    bundle : Path
    out : Path
        The archive.
    squeeze : str
        The program that compresses, with its words; it reads stdin and writes stdout.
    """
    words = ["--sort=name", "--format=gnu", "--owner=0", "--group=0", "--numeric-owner", "--mode=u+rwX,go+rX,go-w"]
    words += [f"--mtime=@{released_seconds(product)}", f"--use-compress-program={squeeze}"]
    words.append(f"--transform=s,^{bundle.name},{product.command}-{product.version},SH")
    subprocess.run(["tar", *words, "-cf", str(out), "-C", str(bundle.parent), bundle.name], check=True)


def released_seconds(product: Product) -> int:
    """The day of release as seconds since 1970, the same in every time zone: the age of all that is packed."""
    return int(datetime.datetime.fromisoformat(product.released).replace(tzinfo=datetime.UTC).timestamp())


def _sums(root: Path) -> Iterable[str]:
    for file in sorted(root.rglob("*")):
        place = file.relative_to(root).as_posix()
        if file.is_file() and not file.is_symlink() and not place.startswith("DEBIAN/"):
            yield f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n"


def _kibibytes(root: Path) -> int:
    return -(-folder_bytes(root) // 1024)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as data:
        return data.read(4) == b"\x7fELF"


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 78)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
