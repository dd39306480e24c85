"""What is being read while a patient sits beside a clinician. It ends with the consultation and is nowhere kept."""

from dataclasses import dataclass
from enum import StrEnum


class Leaf(StrEnum):
    """What the card beside the picture says."""

    STORY = "story"
    COMMON = "common"
    HELPS = "helps"
    HELP_NOW = "help-now"


@dataclass(frozen=True, slots=True)
class Consult:
    """The moment of a consultation.

    Attributes
    ----------
    leaf : Leaf
        The four sentences, or what is read beside them.
    """

    leaf: Leaf = Leaf.STORY
