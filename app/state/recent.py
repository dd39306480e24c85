"""The lesions that were shown in this session, newest first. Kept in memory alone: nothing is written anywhere."""

from anatomy.facts.lesion import Lesion

MOST_SHOWN = 8


def with_shown(shown: tuple[Lesion, ...], lesion: Lesion | None) -> tuple[Lesion, ...]:
    """The list with this lesion in front; how severe it is makes no other lesion, the last amount is kept."""
    if lesion is None or (shown and shown[0] == lesion):
        return shown
    others = (one for one in shown if not one.at_place_of(lesion))
    return (lesion, *others)[:MOST_SHOWN]
