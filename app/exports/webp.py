"""Animated WebP: Qt encodes each frame by itself, here they are put into one container.

The container is the one that "WebP Container Specification" (Google, RFC 9649) describes: RIFF, VP8X, ANIM, one ANMF a frame.
"""

import struct
from collections.abc import Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING, BinaryIO

from app.exports.errors import ExportError
from app.language.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

QUALITY = 88
"""Of 100; letters stay clear (authored)."""
IMAGE_CHUNKS = (b"ALPH", b"VP8 ", b"VP8L")
ANIMATION, ALPHA, XMP = 0x02, 0x10, 0x04
LONGEST_MS = 0xFFFFFF


class AnimatedWebp:
    """Writes frames one after another into a file; the whole is never in memory.

    Parameters
    ----------
    file : binary file
        Open for writing, at its beginning; it must be able to seek.
    size : 2-tuple of int
        Width and height, pixels, at most 16383.
    alpha : bool
        Whether frames have holes.
    words : mapping of str to str
        `Title`, `Copyright` and `Software` are kept inside the file.
    """

    def __init__(self, file: BinaryIO, size: tuple[int, int], *, alpha: bool, words: Mapping[str, str]) -> None:
        self._file, self._size, self._alpha, self._words = file, size, alpha, words
        file.write(b"RIFF\0\0\0\0WEBP")
        flags = ANIMATION | XMP | (ALPHA if alpha else 0)
        self._chunk(b"VP8X", struct.pack("<I", flags) + _three(size[0] - 1) + _three(size[1] - 1))
        # Background white without weight, repeated for ever.
        self._chunk(b"ANIM", struct.pack("<IH", 0x00FFFFFF, 0))

    def add(self, still: bytes, milliseconds: int) -> None:
        """Add a frame, a still WebP of the whole size, to be shown for so long."""
        data = b"".join(_packed(kind, body) for kind, body in chunks(still) if kind in IMAGE_CHUNKS)
        no_blending = 0x02
        head = (
            _three(0)
            + _three(0)
            + _three(self._size[0] - 1)
            + _three(self._size[1] - 1)
            + _three(min(max(milliseconds, 1), LONGEST_MS))
            + bytes([no_blending])
        )
        self._chunk(b"ANMF", head + data)

    def finish(self) -> None:
        """Write what stands at the end, and the length at the beginning."""
        self._chunk(b"XMP ", _xmp(self._words))
        length = self._file.tell()
        self._file.seek(4)
        self._file.write(struct.pack("<I", length - 8))
        self._file.seek(length)

    def _chunk(self, kind: bytes, body: bytes) -> None:
        self._file.write(_packed(kind, body))


def still_webp(image: "QImage") -> bytes:
    """An image as a still WebP.

    Raises
    ------
    ExportError
        Where this installation has no WebP.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"webp"))
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise ExportError(
            tr("This installation cannot write WebP ({reason}); choose PNG frames.", reason=writer.errorString())
        )
    return bytes(buffer.data().data())


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a WebP file: kind and content."""
    at = 12
    while at + 8 <= len(data):
        kind, length = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        yield kind, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _packed(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _three(value: int) -> bytes:
    return struct.pack("<I", value)[:3]


def _xmp(words: Mapping[str, str]) -> bytes:
    def alternative(name: str, text: str) -> str:
        return f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></dc:{name}>'

    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"{alternative('title', words.get('Title', ''))}{alternative('rights', words.get('Copyright', ''))}"
        f"{alternative('description', words.get('Disclaimer', ''))}"
        f"<xmp:CreatorTool>{escape(words.get('Software', ''))}</xmp:CreatorTool>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()
