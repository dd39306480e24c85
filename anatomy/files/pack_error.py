"""What goes wrong with other people's bones, in one sentence."""


class PackError(Exception):
    """They cannot be read, used or kept; the text is one sentence that says what, why and what to do."""
