"""The description of the product: product.toml and the version from pyproject.toml, checked."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DESCRIPTION = ROOT / "packaging" / "product.toml"


class ProductError(Exception):
    """The description cannot be used; the text says where and why."""


@dataclass(frozen=True, slots=True)
class Screenshot:
    """A picture of the window: file name, caption, and the lesion and step of its story (1 to 4) that it shows."""

    file: str
    caption: str
    lesion: str
    step: int


@dataclass(frozen=True, slots=True)
class Words:
    """What the product is, in another language."""

    summary: str
    kind: str
    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file that is ours. ``opened_by_app`` tells whether systems may send it to the program.

    ``names`` is its name in the other languages, by their codes.
    """

    extension: str
    mime: str
    apple_type: str
    name: str
    names: dict[str, str]
    opened_by_app: bool


@dataclass(frozen=True, slots=True)
class Product:
    """All that packages need to know. Texts are plain: whoever writes a file quotes them as it asks."""

    name: str
    command: str
    id: str
    version: str
    summary: str
    kind: str
    words: dict[str, Words]
    description: tuple[str, ...]
    publisher: str
    licence: str
    metadata_licence: str
    copyright: str
    released: str
    categories: tuple[str, ...]
    keywords: tuple[str, ...]
    homepage: str
    icon_svg: str
    icon_png: str
    icon_sizes: tuple[int, ...]
    accent: str
    screenshots_url: str
    screenshots: tuple[Screenshot, ...]
    file_types: tuple[FileType, ...]
    windows_guid: str
    windows_minimum: str
    macos_minimum: str
    macos_category: str
    debian_section: str
    debian_priority: str
    debian_maintainer: str
    debian_loaded_by_name: tuple[str, ...]
    debian_recommends: tuple[str, ...]
    debian_suggests: tuple[str, ...]

    @property
    def version_numbers(self) -> tuple[int, int, int, int]:
        """The version as Windows counts: four numbers."""
        numbers = [int(part) for part in re.findall(r"\d+", self.version)][:4]
        first, second, third, fourth = numbers + [0] * (4 - len(numbers))
        return first, second, third, fourth


def read_product(path: Path = DESCRIPTION, project: Path = ROOT / "pyproject.toml") -> Product:
    """Read and check the description.

    Raises
    ------
    ProductError
        When something is missing or cannot be what it says.
    """
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    metadata = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    try:
        own, icon, windows, macos, debian = (table[name] for name in ("product", "icon", "windows", "macos", "debian"))
        product = Product(
            name=own["name"],
            command=own["command"],
            id=own["id"],
            version=metadata["version"],
            summary=own["summary"],
            kind=own["kind"],
            words={
                code: Words(row["summary"], row["kind"], tuple(row["keywords"])) for code, row in table["words"].items()
            },
            description=tuple(own["description"]),
            publisher=own["publisher"],
            licence=own["licence"],
            metadata_licence=own["metadata_licence"],
            copyright=own["copyright"],
            released=own["released"],
            categories=tuple(own["categories"]),
            keywords=tuple(own["keywords"]),
            homepage=own["homepage"],
            icon_svg=icon["svg"],
            icon_png=icon["png"],
            icon_sizes=tuple(icon["sizes"]),
            accent=icon["accent"],
            screenshots_url=own["screenshots_url"],
            screenshots=tuple(
                Screenshot(row["file"], row["caption"], row["lesion"], row["step"]) for row in table["screenshot"]
            ),
            file_types=tuple(
                FileType(
                    row["extension"], row["mime"], row["apple_type"], row["name"], row["names"], row["opened_by_app"]
                )
                for row in table["file_type"]
            ),
            windows_guid=windows["app_guid"],
            windows_minimum=windows["minimum_version"],
            macos_minimum=macos["minimum_version"],
            macos_category=macos["category"],
            debian_section=debian["section"],
            debian_priority=debian["priority"],
            debian_maintainer=debian["maintainer"],
            debian_loaded_by_name=tuple(debian["loaded_by_name"]),
            debian_recommends=tuple(debian["recommends"]),
            debian_suggests=tuple(debian["suggests"]),
        )
    except KeyError as error:
        raise ProductError(f"{path} does not say {error}.") from error
    if metadata["name"] != product.command or metadata["license"] != product.licence:
        raise ProductError(f"{path} and {project} differ about the name or the licence.")
    if not re.fullmatch(r"\d+(\.\d+){1,3}", product.version):
        raise ProductError(f"The version {product.version} in {project} is not numbers with dots.")
    if not re.fullmatch(r"[A-Za-z][\w-]*(\.[A-Za-z][\w-]*){2,}", product.id):
        raise ProductError(f"{path}: the id {product.id} is not a reversed domain name.")
    return product
