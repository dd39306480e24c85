"""What is read on demand, taken from the shelf when it is first wanted."""

from collections.abc import Callable
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from anatomy.files.compiled_facts import FactsError, load_shipped_reading
from app.language.words import told, tr
from app.look.theme import Theme

if TYPE_CHECKING:  # read on demand: loaded with the first lesion
    from anatomy.facts.reading import Reading
    from anatomy.reasoning.glossary import Glossary

TERM = "term:"
"""How the address of a term's link begins."""


class Shelf:
    """The reading tables and the glossary's words; nothing is read before it is asked for."""

    def __init__(self, load: "Callable[[], Reading]" = load_shipped_reading) -> None:
        self._load = load
        self.trouble = ""
        """Why there is less to read than there should be; empty where all is well."""

    @property
    def opened(self) -> bool:
        """Whether the reading tables and the words are there already."""
        return "words" in self.__dict__

    @cached_property
    def reading(self) -> "Reading":
        """The reading tables; empty ones, and a sentence of trouble, where they cannot be read."""
        from anatomy.facts.reading import READING_TYPES, Reading

        try:
            return self._load()
        except FactsError as error:
            self.trouble = tr("Some texts are missing: {error}", error=told(error))
            return Reading.of({name: [] for name in READING_TYPES})

    @cached_property
    def words(self) -> "Glossary":
        """The words by which terms are found in texts."""
        from anatomy.reasoning.glossary import glossary

        return glossary(self.reading.terms.values())

    def linked(self, text: str, theme: Theme, told: set[str], *, plain: bool = False) -> str:
        """A text as rich text whose terms are quiet links; plain while the shelf is closed.

        Parameters
        ----------
        text : str
            Plain text.
        theme : Theme
            Its colour of text: a link differs from what stands beside it by the line alone.
        told : set of str
            Ids of terms not to link; those linked here are added, so that a page links each once.
        plain : bool
            Plain words: everyday words for a term explain themselves ("top of the foot") and are not linked.
        """
        if not self.opened:
            return escape(text, quote=False)
        from anatomy.reasoning.glossary import find_terms

        made, at = [], 0
        for mention in find_terms(text, self.words):
            if mention.term in told or (plain and self._is_everyday(text[mention.start : mention.end], mention.term)):
                continue
            told.add(mention.term)
            made.append(escape(text[at : mention.start], quote=False))
            said = escape(text[mention.start : mention.end], quote=False)
            made.append(f'<a href="{TERM}{mention.term}" style="color:{theme.text}">{said}</a>')
            at = mention.end
        return "".join((*made, escape(text[at:], quote=False)))

    def _is_everyday(self, said: str, identifier: str) -> bool:
        term = self.reading.terms[identifier]
        word = said.casefold()
        short_of = word in term.term.casefold() or word.removesuffix("s") in term.term.casefold()
        return not short_of and any(word in {also.casefold(), f"{also.casefold()}s"} for also in term.also)
