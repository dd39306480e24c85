"""Draws the icon at all sizes from the one SVG, and packs it for Windows (ICO) and macOS (ICNS)."""

import os
import struct
from collections.abc import Mapping
from pathlib import Path

from product import ROOT, Product

APPLE_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
"""Kinds of picture in an ICNS file that hold PNG, by their size in pixels."""


def draw_icons(product: Product, out: Path) -> dict[int, Path]:
    """Write ``SIZE.png`` for every size, ``kneural.ico`` and ``kneural.icns`` into a folder; the PNG files by size."""
    out.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(ROOT / product.icon_svg, size) for size in product.icon_sizes}
    files = {}
    for size, data in pictures.items():
        files[size] = out / f"{size}.png"
        files[size].write_bytes(data)
    (out / f"{product.command}.ico").write_bytes(ico(pictures))
    (out / f"{product.command}.icns").write_bytes(icns(pictures))
    return files


def png(svg: Path, size: int) -> bytes:
    """The drawing as PNG with a transparent ground, `size` pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG that Qt can draw.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures, 256 pixels at most."""
    kept = {size: data for size, data in sorted(pictures.items()) if size <= 256}
    at = 6 + 16 * len(kept)
    head, body = struct.pack("<HHH", 0, 1, len(kept)), b""
    for size, data in kept.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon of PNG pictures."""
    blocks = b"".join(
        APPLE_KINDS[size] + struct.pack(">I", len(data) + 8) + data
        for size, data in sorted(pictures.items())
        if size in APPLE_KINDS
    )
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks
