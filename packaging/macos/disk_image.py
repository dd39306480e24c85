"""Makes the macOS disk image, signed and notarised where the environment says how: ``build/out/Kneural-VERSION-MACHINE.dmg``."""

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from product import ROOT, Product


def make_disk_image(product: Product, app: Path) -> None:
    """Pack the app beside a link to Applications.

    Raises
    ------
    FileNotFoundError
        When the app is missing.
    """
    if not app.is_dir():
        raise FileNotFoundError(f"{app} is not there: 'packaging/make.py bundle' makes it on macOS.")
    image = ROOT / "build" / "out" / f"{product.name}-{product.version}-{platform.machine()}.dmg"
    image.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder) / app.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        for command in image_commands(product, Path(folder), app.name, image, os.environ):
            subprocess.run(command, check=True)


def image_commands(
    product: Product, folder: Path, app_name: str, image: Path, environment: Mapping[str, str]
) -> list[list[str]]:
    """What is run, in order. ``KNEURAL_MACOS_IDENTITY`` turns signing on, ``KNEURAL_NOTARY_PROFILE`` notarising, too.

    The app was signed when it was bundled, each of its libraries first: signing it once more as a whole (``--deep``) would
    give every library what only the program may.
    """
    identity = environment.get("KNEURAL_MACOS_IDENTITY", "").strip()
    profile = environment.get("KNEURAL_NOTARY_PROFILE", "").strip()
    sign = ["codesign", "--force", "--timestamp", "--sign", identity]
    commands = [["codesign", "--verify", "--deep", "--strict", str(folder / app_name)]]
    commands.append(
        ["hdiutil", "create", "-volname", product.name, "-srcfolder", str(folder), "-ov", "-format", "ULMO", str(image)]
    )
    if identity:
        commands.append([*sign, str(image)])
    if identity and profile:
        commands.append(["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"])
        commands.append(["xcrun", "stapler", "staple", str(image)])
    return commands
