"""The words of the interface in the language that was chosen.

English words are their own key. `use` sets the language for the whole process: there is one window, and one person reads it.
Neither Qt nor files are needed before another language than English is wanted.
"""

from collections.abc import Mapping

from anatomy.facts.wording import SaidError, fill, phrase

__all__ = ["phrase", "spoken", "told", "tr", "use"]


class _Spoken:
    """The language in use and its catalogue: translations by English words; empty in English."""

    def __init__(self) -> None:
        self.language = "en"
        self.catalogue: Mapping[str, str] = {}


_SPOKEN = _Spoken()


def use(language: str, catalogue: Mapping[str, str]) -> None:
    """Speak another language from now on: what is built afterwards has its words; an empty catalogue is English."""
    _SPOKEN.language, _SPOKEN.catalogue = language, catalogue


def spoken() -> str:
    """The code of the language in use."""
    return _SPOKEN.language


def tr(text: str, /, **values: object) -> str:
    """Return *text* in the language that was chosen, with *values* in the places of its braces.

    Parameters
    ----------
    text : str
        The English words, which are also the key of a translation; without a translation they are shown themselves.
    **values : object
        What stands in each ``{name}`` of *text* (`anatomy.facts.wording` tells what more a place can say).

    Raises
    ------
    KeyError
        When *text* names a value that is not given.

    """
    words = _word(text)
    return fill(words, values, _word) if values else words


def told(error: Exception) -> str:
    """The sentence of an error in the language that was chosen, where it can be told in any."""
    return error.said.told(_word) if isinstance(error, SaidError) else str(error)


def _word(text: str) -> str:
    return _SPOKEN.catalogue.get(text, text)
