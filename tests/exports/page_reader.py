"""Reads a page as the viewer does, in Python: what it holds, what it would ask for, and its shapes."""

import base64
import json
import re
import zlib
from html.parser import HTMLParser

import numpy as np


class Page(HTMLParser):
    """What stands in a page. ``scripts`` maps type (or "") and id to text."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.scripts: dict[str, str] = {}
        self.style = ""
        self.text = ""
        self._in: tuple[str, str] = ("", "")
        self.feed(data.decode())
        self.close()

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        self._in = (tag, given.get("id", ""))

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self._in = ("", "")

    def handle_data(self, data):
        if self._in[0] == "script":
            self.scripts[self._in[1]] = self.scripts.get(self._in[1], "") + data
        elif self._in[0] == "style":
            self.style += data
        else:
            self.text += data

    def given(self, tag, name):
        return [attributes[name] for found, attributes in self.tags if found == tag and name in attributes]

    @property
    def policy(self) -> str:
        return next(a["content"] for tag, a in self.tags if a.get("http-equiv") == "Content-Security-Policy")

    @property
    def table(self):
        return json.loads(self.scripts["table"])

    @property
    def raw(self) -> bytes:
        return zlib.decompress(base64.b64decode(self.scripts["shapes"]))

    def structure(self, name):
        return next(row for row in self.table["structures"] if row["id"] == name)


def points(raw, row):
    rows = row["vertices"]
    planes = np.frombuffer(raw, np.uint8, 6 * rows, row["points"]).astype(np.int64)
    folded = planes[: 3 * rows] | (planes[3 * rows :] << 8)
    change = np.where(folded & 1, -((folded + 1) >> 1), folded >> 1).reshape(3, rows)
    whole = np.cumsum(change, axis=1) % 65536
    return whole.T * np.array(row["step"]) + np.array(row["low"])


def corners(raw, row):
    count = row["corners"]
    planes = np.frombuffer(raw, np.uint8, 2 * count, row["codes"]).astype(np.int64)
    codes = planes[:count] | (planes[count:] << 8)
    made, after = [], 0
    for code in codes:
        made.append(after - code)
        after += code == 0
    return np.array(made).reshape(-1, 3)


def bytes_at(raw, at, rows, columns):
    change = np.frombuffer(raw, np.uint8, rows * columns, at).reshape(columns, rows)
    return np.cumsum(change, axis=1, dtype=np.uint8).T


def normals(raw, row):
    xy = (bytes_at(raw, row["normals"], row["vertices"], 2).astype(float) - 128) / 127
    z = 1 - np.abs(xy).sum(axis=1)
    sign = np.where(xy < 0, -1.0, 1.0)
    folded = np.where((z < 0)[:, None], (1 - np.abs(xy[:, ::-1])) * np.where(xy < 0, -1.0, 1.0) * np.abs(sign), xy)
    n = np.column_stack([folded, z])
    return n / np.linalg.norm(n, axis=1, keepdims=True)


def addresses(page: Page) -> list[str]:
    """Every address that the page's own text names, apart from places in itself."""
    named = [
        v for _, a in page.tags for k, v in a.items() if k in ("src", "href", "data", "action", "poster", "srcset")
    ]
    named += re.findall(r"url\(([^)]*)\)|@import\s+(\S+)", page.style)  # type: ignore[arg-type]
    return [str(address) for address in named if not str(address).startswith("#")]
