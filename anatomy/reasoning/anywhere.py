"""Tellings without their place, for what holds wherever a condition sits."""

_ANYWHERE = {
    "{side} of the middle": "to one side of the middle",
    "on the {side} side": "on one side",
    "far on the {side} side": "far on one side",
    "the {side} side": "one side",
    "of the {side} ": "of the ",
    "the {side} ": "the ",
    "{side} ": "",
    "the {segment} disc": "the disc",
    "at {segment}": "at this level",
    "{segment} ": "",
    "{upper}": "the upper vertebra",
    "{lower}": "the lower one",
    "{root} ": "",
}  # fmt: skip


def anywhere(text: str) -> str:
    """An English telling without its place: true of every segment and side."""
    for named, plain in _ANYWHERE.items():
        text = text.replace(named, plain)
    text = " ".join(text.split())
    return text[:1].upper() + text[1:]
