"""What goes wrong when something is written for others, in one sentence."""


class ExportError(Exception):
    """A picture or file could not be made; the text says what, why and what to do."""
