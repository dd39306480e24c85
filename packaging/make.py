"""Makes what people install: `python packaging/make.py bundle|deb|windows|macos|recipes|icons|pictures`.

Runs in the environment that packaging/prepare.sh makes under build/environment; the doors are `make bundle` and `make deb`.
"""

import argparse
import subprocess
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent / name) for name in ("", "bundle", "linux", "windows", "macos")]

from product import ROOT, ProductError, read_product  # noqa: E402  the rooms above are on the path only now


def main() -> int:
    """Run one command; 0 when it is made, 2 with one sentence when not."""
    door = argparse.ArgumentParser(prog="make.py")
    door.add_argument("what", choices=("bundle", "deb", "windows", "macos", "recipes", "icons", "pictures"))
    what = door.parse_args().what
    from build_bundle import BundleSizeError, make_bundle

    try:
        product = read_product()
        if what == "recipes":
            from recipes import write_committed, write_recipes

            write_committed(product, ROOT)
            write_recipes(product, ROOT / "build" / "recipes")
            return 0
        if what == "icons":
            from icons import draw_icons, png

            draw_icons(product, ROOT / "build" / "icons")
            (ROOT / product.icon_png).write_bytes(png(ROOT / product.icon_svg, 128))
            return 0
        if what == "pictures":
            from pictures import take_pictures

            take_pictures(product)
            return 0
        folder = make_bundle(product) if what == "bundle" else ROOT / "build" / "bundle" / product.command
        if what == "deb":
            from debian import make_deb

            make_deb(product, folder)
        elif what == "windows":
            from windows_setup import make_setup

            make_setup(product, folder)
        elif what == "macos":
            from disk_image import make_disk_image

            make_disk_image(product, folder.parent / f"{product.name}.app")
    except (BundleSizeError, ProductError, FileNotFoundError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
