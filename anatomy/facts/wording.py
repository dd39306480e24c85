"""Sentences with places to fill, in any language.

A sentence names what is filled in between braces: ``in the {side} groin``. A language that needs other forms of a word
names them behind a colon, parted by bars: ``in der {side:rechten|linken} Leiste`` (right, left and, as a third, neither);
for a number, one and many: ``{count} {count:Ursache|Ursachen}``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any

from anatomy.facts.names import Side

_FORMS = {Side.RIGHT: 0, Side.LEFT: 1}


def phrase(text: str) -> str:
    """Mark a text of the code as one that a person reads, so that it is put among those to translate; gives it back."""
    return text


SIDES = (phrase("right"), phrase("left"))
"""What stands in a place for a side, where the sentence names no forms of its own."""


def fill(text: str, values: Mapping[str, object], word: Callable[[str], str] = str) -> str:
    """Fill the places of a sentence.

    Parameters
    ----------
    text : str
        A sentence with ``{name}`` or ``{name:form|form}``.
    values : mapping of str to object
        What stands in each place.
    word : callable
        The word of the language for ``right`` and ``left``, where the sentence names no forms of its own.

    Raises
    ------
    KeyError
        When the sentence names a value that is not given.
    """
    return _Filler(word).vformat(text, (), values)


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence and what stands in its places, to be told in any language; as a text it is English.

    Attributes
    ----------
    text : str
        English, marked by `phrase` where it is written.
    values : mapping of str to object
        A sentence among them is told in the same language.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.told(str)

    def told(self, word: Callable[[str], str]) -> str:
        """The sentence in the language of `word`."""
        if not self.values:
            return word(self.text)
        values = {name: one.told(word) if isinstance(one, Wording) else one for name, one in self.values.items()}
        return fill(word(self.text), values, word)


class SaidError(Exception):
    """Trouble in one sentence. Whoever shows it tells it in the language of the moment (`app.language.words.told`)."""

    def __init__(self, text: str, /, **values: object) -> None:
        self.said = Wording(text, values)
        super().__init__(str(self.said))


class _Filler(Formatter):
    def __init__(self, word: Callable[[str], str]) -> None:
        self._word = word

    def format_field(self, value: Any, format_spec: str) -> str:
        if "|" in format_spec:
            return _form(value, format_spec.split("|"))
        if isinstance(value, Side):
            return self._word(str(value))
        return str(super().format_field(value, format_spec))


def _form(value: Any, forms: list[str]) -> str:
    """The form that goes with a side (right, left, neither) or a number (one, many)."""
    if isinstance(value, int | float):
        return forms[0] if value == 1 else forms[-1]
    number = _FORMS.get(value, 2)
    return forms[number] if number < len(forms) else ""
