"""What could cause what was found: ranked causes, each with what speaks for and against it, with evidence."""

from dataclasses import dataclass
from enum import StrEnum

from anatomy.facts.names import ClueId, ConditionId, HerniationZone, RootName, SegmentId, Side, SourceId
from anatomy.facts.rows import Group
from anatomy.reasoning.explanation import Evidence, Statement


class Fit(StrEnum):
    """How well a cause goes with what was found, in words: no figure stands behind it that a study has measured."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class CauseKind(StrEnum):
    """A cause is trouble of a root, or a named condition."""

    ROOT = "root"
    CONDITION = "condition"


class GivenKind(StrEnum):
    """What was given: a clue found or told, a knee zone that hurts, or an area that hurts elsewhere."""

    CLUE = "clue"
    ZONE = "zone"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something given speaks for or against a cause.

    ``through`` : the root by way of which a condition at a segment accounts for it, or the condition by way of which
    a root does; empty where the cause does so itself.
    """

    given: GivenKind
    id: str
    name: str
    evidence: Evidence
    note: str = ""
    through: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in the spine a root can be touched, and which given clues go with that."""

    condition: ConditionId
    segment: SegmentId
    zone: HerniationZone | None
    evidence: Evidence
    shows: tuple[ClueId, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible cause.

    Attributes
    ----------
    id : str
        A root (``L4``) or a condition (``hip-osteoarthritis``).
    supports, opposes : tuple of Reason
        What speaks for it and against it, the weightiest first.
    unexplained : tuple of str
        Ids of what was given and it leaves open.
    origins : tuple of Origin
        For a root only: the conditions that hang on it, those that go with the clues first.
    score : int
        Our own weight, for the order only (authored): it is never displayed.
    """

    id: str
    kind: CauseKind
    group: Group
    name: str
    clinical_name: str
    fit: Fit
    supports: tuple[Reason, ...]
    opposes: tuple[Reason, ...]
    unexplained: tuple[str, ...]
    sources: tuple[SourceId, ...]
    origins: tuple[Origin, ...]
    score: int

    @property
    def root(self) -> RootName | None:
        """The root, where the cause is one."""
        return RootName(self.id) if self.kind is CauseKind.ROOT else None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two findings that cannot both be true at one time."""

    normal: ClueId
    finding: ClueId
    plain: str


@dataclass(frozen=True, slots=True)
class NextClue:
    """The clue that would best separate the two leading causes.

    ``speaks_for`` : which of the two it would raise. ``evidence`` belongs to that link.
    """

    clue: ClueId
    between: tuple[str, str]
    speaks_for: str
    plain: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Candidates:
    """The answer to clues. Equal sets of clues give equal answers, in whatever order they came.

    Attributes
    ----------
    areas : tuple of str
        Knee zones and areas that hurt, in the order of the tables.
    clues : tuple of ClueId
        The clues, in the order of the table.
    candidates : tuple of Candidate
        Emergencies first where a warning sign is given, then from the best fit down.
    red_flags : tuple of Statement
        The warning signs that the clues call up.
    watch_for : tuple of Statement
        All others.
    notes : tuple of str
        What has to be said about the whole answer, in plain words.
    """

    areas: tuple[str, ...]
    clues: tuple[ClueId, ...]
    side: Side | None
    candidates: tuple[Candidate, ...]
    red_flags: tuple[Statement, ...]
    watch_for: tuple[Statement, ...]
    contradictions: tuple[Contradiction, ...]
    next: NextClue | None
    notes: tuple[str, ...]
