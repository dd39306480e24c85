"""The deck that is made or gone through, and where in it we are. It is a part of the state, so that undo goes over it, too."""

from dataclasses import dataclass

from anatomy.files.decks import Deck


@dataclass(frozen=True, slots=True)
class OpenDeck:
    """An open deck.

    Attributes
    ----------
    deck : Deck
    at : int, optional
        Index of the step gone to last; None in a deck without steps.
    file : str
        Where it is kept; empty for a new one and for one of ours, which is never written over.
    opened : Deck, optional
        As it was opened or kept last; None for a new one.
    """

    deck: Deck
    at: int | None = None
    file: str = ""
    opened: Deck | None = None

    @property
    def unsaved(self) -> bool:
        """Whether something in it would be lost."""
        return self.deck != self.opened and bool(self.deck.steps)
