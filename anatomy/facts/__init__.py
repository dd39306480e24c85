"""What is true of the body, as checked tables; no Qt, no pixels, no reasoning."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anatomy.facts.facts import Facts as Facts


def __getattr__(name: str) -> object:
    """Load the tables' types when they are first wanted: names and words are had without them."""
    if name != "Facts":
        raise AttributeError(name)
    from anatomy.facts.facts import Facts

    return Facts
