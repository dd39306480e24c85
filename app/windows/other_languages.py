"""What was typed in another language of ours: a "Kniescheibe" is found in an English window, too, under its name there."""

from dataclasses import replace
from functools import cached_property

from anatomy.files.compiled_facts import FactsError, load_shipped_facts, load_shipped_reading
from anatomy.reasoning.search import Fit, Hit, SearchIndex, search, search_index
from app.language.languages import ENGLISH, NAMES, facts_in, reading_in
from app.language.words import spoken


class OtherLanguages:
    """Looks a word up in the languages that are not spoken here; read when a word is first not found.

    Parameters
    ----------
    index : SearchIndex
        That in which the word was not found: it has the names under which things are shown.
    """

    def __init__(self, index: SearchIndex) -> None:
        self._names = {(kind, identifier): name for kind, identifier, name in index.things}

    def find(self, text: str, most: int) -> tuple[Hit, ...]:
        """What the text names in the first language that knows it; misspelt words are left to the language spoken."""
        for index in self._indices:
            hits = [hit for hit in search(index, text, most) if hit.fit < Fit.LIKE]
            named = [
                replace(hit, name=self._names[hit.kind, hit.id]) for hit in hits if (hit.kind, hit.id) in self._names
            ]
            if named:
                # The other word is told beside the name, so that nobody wonders how it came here.
                return tuple(replace(hit, fit=max(hit.fit, Fit.WORD)) for hit in named)
        return ()

    @cached_property
    def _indices(self) -> tuple[SearchIndex, ...]:
        try:
            facts = load_shipped_facts()
            return tuple(
                search_index(facts_in(code, facts), reading_in(code, load_shipped_reading, facts)())
                for code in NAMES
                if code not in {ENGLISH, spoken()}
            )
        except FactsError:
            return ()
