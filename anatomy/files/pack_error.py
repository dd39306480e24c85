"""What goes wrong with other people's bones, in one sentence."""

from anatomy.facts.wording import SaidError


class PackError(SaidError):
    """They cannot be read, used or kept; the text is one sentence that says what, why and what to do."""
