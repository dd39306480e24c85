"""A language for tests: English with accents on every letter and 35 % longer.

What a window shows in plain letters was never handed to the translators; what does not fit would not fit in German.
"""

import re
from collections.abc import Iterator, Mapping

CODE = "pseudo"
LONGER = 0.35
TAIL_WORD, BREAK = 6, "\N{ZERO WIDTH SPACE}"
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "äƀçđéƒğħíĵķłɱñóƥʠřšţüṽŵẋýžÄƁÇĐÉƑĞĦÍĴĶŁṀÑÓƤɊŘŠŢÜṼŴẊÝŽ"
_TABLE = str.maketrans(_PLAIN, _ACCENTED)
_PARTS = re.compile(r"(\{[^}]*\}|<[^>]*>|&[a-z]+;)")
"""Places to fill and marks of rich text stay as they are."""


def pseudo(text: str) -> str:
    """A text in the pseudo-language; places in braces and marks of rich text stay."""
    pieces = [
        _kept(part) if part.startswith(("{", "<", "&")) else part.translate(_TABLE) for part in _PARTS.split(text)
    ]
    letters = sum(map(str.isalpha, _PARTS.sub("", text)))
    return "".join(pieces) + BREAK.join(_tail(round(letters * LONGER)))


def _tail(dots: int) -> Iterator[str]:
    """Dots in words of a usual length: a line may be broken between them, as between words."""
    for begun in range(0, dots, TAIL_WORD):
        yield "·" * min(TAIL_WORD, dots - begun)


def _kept(part: str) -> str:
    """A place or mark as it is; the forms that a place may take are words."""
    name, colon, forms = part.partition(":")
    return f"{name}:{forms.translate(_TABLE)}" if colon and "|" in forms else part


class Pseudo(Mapping[str, str]):
    """A catalogue that knows every text, and an overlay of fact texts that has every key."""

    def __getitem__(self, text: str) -> str:
        return pseudo(text)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def get(self, key: str, default: str | None = None) -> str:  # type: ignore[override]
        """The pseudo-words of a text; by key, those of the English that would stand there without a translation."""
        return pseudo(key if default is None else default)
