"""Writes every file that systems want to know Kneural by, from product.toml: nothing is said twice."""

import datetime
import plistlib
import re
from collections.abc import Mapping
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

from product import ROOT, FileType, Product, ProductError

HERE = ROOT / "packaging"
PLACE = re.compile(r"@([a-z_]+)@")
INNO_LANGUAGES = {"en": "Default.isl", "de": r"Languages\German.isl", "es": r"Languages\Spanish.isl"}
"""The installer's own words, which Inno Setup brings along."""


def filled(template: str, values: Mapping[str, str]) -> str:
    """A template with its ``@names@`` replaced. A line that only holds a name without a text goes.

    Raises
    ------
    ProductError
        For a name that has no value.
    """
    lines = []
    for line in template.splitlines():
        unknown = [name for name in PLACE.findall(line) if name not in values]
        if unknown:
            raise ProductError(f"A template asks for @{unknown[0]}@, which has no value.")
        text = PLACE.sub(lambda found: values[found[1]], line)
        if text.strip() or not line.strip():
            lines.append(text)
    return "\n".join(lines).rstrip("\n") + "\n"


def recipes(product: Product) -> dict[str, bytes]:
    """All files that are made anew at each build: place below the recipes folder to content."""
    texts = {
        "bundle/METADATA": f"Metadata-Version: 2.1\nName: {product.command}\nVersion: {product.version}\n",
        f"linux/{product.command}.desktop": desktop_entry(product),
        f"linux/{product.id}.metainfo.xml": metainfo(product),
        f"linux/{product.command}.xml": mime_types(product),
        f"linux/{product.command}.1": manual(product),
        "linux/changelog": debian_changelog(product),
        "linux/copyright": debian_copyright(product),
        "linux/postrm": filled(_template("linux/postrm.in"), {}),
        "linux/overrides": filled(_template("linux/overrides.in"), {"command": product.command}),
        "windows/version.txt": windows_version(product),
        f"windows/{product.command}.iss": inno_setup(product),
    }
    return {place: text.encode() for place, text in texts.items()} | {"macos/Info.plist": info_plist(product)}


def write_recipes(product: Product, out: Path) -> None:
    """Write them below a folder."""
    for place, content in recipes(product).items():
        (out / place).parent.mkdir(parents=True, exist_ok=True)
        (out / place).write_bytes(content)


def write_committed(product: Product, root: Path) -> None:
    """Write the one file that must lie in the repository itself."""
    file = root / ".github" / "workflows" / "build.yml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(workflow(product), encoding="utf-8")


# --- Linux ---


def desktop_entry(product: Product) -> str:
    """The entry in the menu of programs."""
    opened = [kind.mime for kind in product.file_types if kind.opened_by_app]
    return filled(
        _template("linux/kneural.desktop.in"),
        {
            "name": product.name,
            "summary": product.summary,
            "summaries": "\n".join(f"Comment[{code}]={words.summary}" for code, words in product.words.items()),
            "kind": product.kind,
            "kinds": "\n".join(f"GenericName[{code}]={words.kind}" for code, words in product.words.items()),
            "command": product.command,
            "file_argument": " %f" if opened else "",
            "categories": "".join(f"{word};" for word in product.categories),
            "keywords": "".join(f"{word};" for word in product.keywords),
            "other_keywords": "\n".join(
                f"Keywords[{code}]={';'.join(words.keywords)};" for code, words in product.words.items()
            ),
            "mime_line": f"MimeType={';'.join(opened)};" if opened else "",
        },
    )


def metainfo(product: Product) -> str:
    """What software centres show (AppStream)."""
    base = product.screenshots_url
    shots = [
        f"    <screenshot{' type=' + chr(34) + 'default' + chr(34) if not place else ''}>\n"
        f"      <caption>{escape(shot.caption)}</caption>\n"
        f"      <image>{escape(base)}/{escape(shot.file)}</image>\n    </screenshot>"
        for place, shot in enumerate(product.screenshots)
    ]
    opened = [kind.mime for kind in product.file_types if kind.opened_by_app]
    return filled(
        _template("linux/metainfo.xml.in"),
        {
            **{
                name: escape(getattr(product, name))
                for name in ("id", "name", "summary", "command", "licence", "publisher")
            },
            "summaries": "\n".join(
                f'  <summary xml:lang="{code}">{escape(words.summary)}</summary>'
                for code, words in product.words.items()
            ),
            "languages": "\n".join(f"    <lang>{code}</lang>" for code in ("en", *product.words)),
            "metadata_licence": product.metadata_licence,
            "version": product.version,
            "released": product.released,
            "developer_id": product.id.rpartition(".")[0].lower(),
            "description": "\n".join(f"    <p>{escape(text)}</p>" for text in product.description),
            "categories": "\n".join(f"    <category>{escape(word)}</category>" for word in product.categories),
            "homepage": f'  <url type="homepage">{escape(product.homepage)}</url>' if product.homepage else "",
            "media_types": "\n".join(f"    <mediatype>{escape(mime)}</mediatype>" for mime in opened),
            # Pictures must be on the network to be named; they come along as files all the same.
            "screenshots": "\n".join(["  <screenshots>", *shots, "  </screenshots>"]) if base else "",
        },
    )


def mime_types(product: Product) -> str:
    """Our kinds of file for the shared MIME database."""
    return filled(_template("linux/mime.xml.in"), {"types": "\n".join(_mime(kind) for kind in product.file_types)})


def _mime(kind: FileType) -> str:
    names = "".join(f'    <comment xml:lang="{code}">{escape(name)}</comment>\n' for code, name in kind.names.items())
    return (
        f'  <mime-type type="{escape(kind.mime)}">\n'
        f"    <comment>{escape(kind.name)}</comment>\n{names}"
        f'    <sub-class-of type="application/json"/>\n'
        f'    <glob pattern="*.{escape(kind.extension)}"/>\n'
        f"  </mime-type>"
    )


def manual(product: Product) -> str:
    """The manual page."""
    return filled(
        _template("linux/kneural.1.in"),
        {
            "name": product.name,
            "command": product.command,
            "command_upper": product.command.upper(),
            "summary_lower": product.summary[0].lower() + product.summary[1:],
            "version": product.version,
            "released": product.released,
        },
    )


def debian_changelog(product: Product) -> str:
    """The list of versions in the form that Debian's tools read."""
    day = datetime.datetime.fromisoformat(product.released).replace(tzinfo=datetime.UTC)
    return filled(
        _template("linux/changelog.in"),
        {
            "command": product.command,
            "version": product.version,
            "maintainer": product.debian_maintainer,
            "date": format_datetime(day),
        },
    )


def debian_copyright(product: Product) -> str:
    """Who may do what with it, as Debian writes it."""
    terms = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    text = "\n".join(f" {line}" if line.strip() else " ." for line in terms.strip().splitlines())
    owner = re.sub(r"^Copyright \(c\) ", "", product.copyright)
    return filled(
        _template("linux/copyright.in"),
        {"name": product.name, "command": product.command, "copyright": owner, "licence_text": text},
    )


# --- Windows ---


def windows_version(product: Product) -> str:
    """The version resource of the program, as PyInstaller reads it."""
    texts = {name: repr(getattr(product, name)) for name in ("publisher", "name", "version", "command", "copyright")}
    numbers = {"numbers": repr(product.version_numbers), "program": repr(f"{product.command}.exe")}
    return filled(_template("windows/version.txt.in"), texts | numbers)


def inno_setup(product: Product) -> str:
    """The script of the installer."""
    opened = [kind for kind in product.file_types if kind.opened_by_app]
    rows = ["", "[Registry]"] if opened else []
    for kind in opened:
        key, program = f"{product.name}.{kind.extension}", f"{{app}}\\{product.command}.exe"
        classes = "Root: HKA; Subkey: "
        rows += [
            f'{classes}"Software\\Classes\\.{kind.extension}"; ValueType: string; ValueData: "{key}"; Flags: uninsdeletevalue',
            f'{classes}"Software\\Classes\\{key}"; ValueType: string; ValueData: "{kind.name}"; Flags: uninsdeletekey',
            f'{classes}"Software\\Classes\\{key}\\DefaultIcon"; ValueType: string; ValueData: "{program},0"',
            f'{classes}"Software\\Classes\\{key}\\shell\\open\\command"; ValueType: string; '
            f'ValueData: """{program}"" ""%1"""',
        ]
    values = {
        name: getattr(product, name) for name in ("name", "command", "version", "publisher", "copyright", "summary")
    }
    return filled(
        _template("windows/kneural.iss.in"),
        values
        | {
            "guid": product.windows_guid,
            "minimum": product.windows_minimum,
            "changes_associations": "yes" if opened else "no",
            "registry": "\n".join(rows),
            "languages": "\n".join(
                f'Name: "{code}"; MessagesFile: "compiler:{INNO_LANGUAGES[code]}"' for code in ("en", *product.words)
            ),
        },
    )


# --- macOS ---


def info_plist(product: Product) -> bytes:
    """The app's Info.plist."""
    opened = [kind for kind in product.file_types if kind.opened_by_app]
    table: dict[str, object] = {
        "CFBundleName": product.name,
        "CFBundleDisplayName": product.name,
        "CFBundleIdentifier": product.id,
        "CFBundleExecutable": product.command,
        "CFBundleIconFile": f"{product.command}.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", *product.words],
        "CFBundleShortVersionString": product.version,
        "CFBundleVersion": product.version,
        "LSMinimumSystemVersion": product.macos_minimum,
        "LSApplicationCategoryType": product.macos_category,
        "NSHumanReadableCopyright": product.copyright,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
    if opened:
        table["CFBundleDocumentTypes"] = [
            {
                "CFBundleTypeName": kind.name,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind.apple_type],
            }
            for kind in opened
        ]
        table["UTExportedTypeDeclarations"] = [
            {
                "UTTypeIdentifier": kind.apple_type,
                "UTTypeDescription": kind.name,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [kind.extension],
                    "public.mime-type": [kind.mime],
                },
            }
            for kind in opened
        ]
    return plistlib.dumps(table)


# --- builds elsewhere ---


def workflow(product: Product) -> str:
    """The builds on hosted machines."""
    return filled(
        _template("build.yml.in"), {"name": product.name, "command": product.command, "version": product.version}
    )


def _template(place: str) -> str:
    return (HERE / place).read_text(encoding="utf-8")
