"""What a person typed that cannot be done."""


class UsageError(Exception):
    """One sentence that says what is wrong and names the valid choices; the command ends with exit status 2."""


DECK_SUFFIX = ".kneural-deck"
"""How the name of a deck's file ends."""
