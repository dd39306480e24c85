"""The words of the interface in the language that was chosen."""


def tr(text: str, **values: object) -> str:
    """Return *text* with *values* in the places of its braces.

    Parameters
    ----------
    text : str
        The English words, which are also the key of a translation.
    **values : object
        What stands in each ``{name}`` of *text*.

    Raises
    ------
    KeyError
        When *text* names a value that is not given.

    """
    return text.format(**values) if values else text
