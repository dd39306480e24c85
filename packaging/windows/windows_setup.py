"""Makes the Windows installer with Inno Setup: ``build/out/kneural-VERSION-setup.exe``."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from icons import draw_icons
from product import ROOT, Product
from recipes import write_recipes

PLACES = (r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe", r"C:\Program Files\Inno Setup 6\ISCC.exe")


def make_setup(product: Product, bundle: Path) -> None:
    """Run Inno Setup on the bundle.

    Raises
    ------
    FileNotFoundError
        When the bundle or Inno Setup is missing.
    """
    if not bundle.is_dir():
        raise FileNotFoundError(f"{bundle} is not there: 'packaging/make.py bundle' makes it.")
    compiler = shutil.which("iscc") or next((place for place in PLACES if Path(place).exists()), None)
    if compiler is None:
        raise FileNotFoundError("Inno Setup 6 (iscc) is not installed: 'choco install innosetup' or jrsoftware.org.")
    write_recipes(product, ROOT / "build" / "recipes")
    draw_icons(product, ROOT / "build" / "icons")
    subprocess.run([compiler, *setup_words(product, bundle, os.environ)], check=True)


def setup_words(product: Product, bundle: Path, environment: Mapping[str, str]) -> list[str]:
    """The words for Inno Setup's compiler; ``KNEURAL_SIGN_COMMAND`` (with ``$f`` for the file) turns signing on."""
    words = [f"/DFolder={bundle}", f"/DOut={ROOT / 'build' / 'out'}"]
    sign = environment.get("KNEURAL_SIGN_COMMAND", "").strip()
    if sign:
        words += ["/DSigned", f"/Skneural={sign}"]
    return [*words, str(ROOT / "build" / "recipes" / "windows" / f"{product.command}.iss")]
