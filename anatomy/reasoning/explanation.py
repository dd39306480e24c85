"""What a lesion means: the chain from cause to knee, each link with its evidence."""

from dataclasses import dataclass

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import (
    AreaId,
    ClueId,
    Grade,
    HerniationZone,
    NerveId,
    Role,
    RootName,
    Side,
    SourceId,
    Verified,
    ZoneId,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How sure a link is and who says so.

    ``verified`` is the best check among the sources: one opened source makes a link ``seen``.
    """

    grade: Grade
    sources: tuple[SourceId, ...]
    verified: Verified


TOUCHES_FROM, NARROWING_TOUCHES_FROM = 0.5, 0.7
"""From these severities on a herniation beside the midline, and anything else at a segment, is said to touch its root: there
the shapes meet, below there is a gap (authored)."""


@dataclass(frozen=True, slots=True)
class RootLink:
    """A root that the lesion touches, and how it stands to the segment (None where no segment is named)."""

    root: RootName
    side: Side
    role: Role | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Course:
    """The nerves, in order, through which a root's fibres (or an irritated nerve's) reach the knee and foot.

    A root may have several courses (L4: femoral then saphenous; lumbosacral trunk then sciatic …); the first is the main
    one. ``root`` is None where a condition irritates a nerve and no root.
    """

    root: RootName | None
    side: Side
    nerves: tuple[NerveId, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ZoneLink:
    """A knee zone where the lesion may be felt."""

    zone: ZoneId
    side: Side
    roots: tuple[RootName, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class AreaLink:
    """A felt region away from the knee."""

    area: AreaId
    side: Side
    roots: tuple[RootName, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ClueLink:
    """What an examiner may find."""

    clue: ClueId
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence (test, treatment, outlook, red flag) with its name and its evidence."""

    id: str
    name: str
    plain: str
    clinical: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four sentences of the story: what changes, which root, which way, where it is felt."""

    title: str
    plain: str
    clinical: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that follows from a lesion. Equal lesions give equal explanations."""

    lesion: Lesion
    title: str
    subtitle: str
    roots: tuple[RootLink, ...]
    courses: tuple[Course, ...]
    knee_zones: tuple[ZoneLink, ...]
    areas: tuple[AreaLink, ...]
    clues: tuple[ClueLink, ...]
    steps: tuple[Step, Step, Step, Step]
    tests: tuple[Statement, ...]
    treatments: tuple[Statement, ...]
    outlook: tuple[Statement, ...]
    common_without_pain: tuple[Statement, ...]
    caution: Statement
    """How little knee pain alone tells, and the commoner causes beside the spine."""
    red_flags: tuple[Statement, ...]
    plain: str
    clinical: str

    @property
    def surely_touched(self) -> bool:
        """Whether the first root is touched; otherwise it may be."""
        return bool(self.roots) and surely_touches(self.lesion, self.roots[0].evidence.grade)


def surely_touches(lesion: Lesion, grade: Grade) -> bool:
    """Whether a lesion touches a root with that grade of evidence, and is large enough for it."""
    aside = lesion.zone not in (None, HerniationZone.CENTRAL)
    reaches = lesion.segment is None or lesion.severity >= (TOUCHES_FROM if aside else NARROWING_TOUCHES_FROM)
    return reaches and grade in (Grade.STRONG, Grade.MODERATE)
