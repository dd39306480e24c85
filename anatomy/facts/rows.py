"""The rows of the fact tables: frozen types that pydantic checks at the door (anatomy.files.facts_folder).

``origin`` is empty for our own rows; a teacher's own facts carry the name of their file there. Rows are plain
dataclasses with a pydantic configuration, so that the shipped, already checked facts can be read without importing
pydantic, which alone would cost 0.2 s of the first second.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from anatomy.facts.names import (
    ClueId,
    ConditionId,
    DermatomeMap,
    Grade,
    HerniationZone,
    NerveId,
    Role,
    RootName,
    SegmentId,
    SourceId,
    Verified,
)

STRICT: dict[str, Any] = {"extra": "forbid"}
"""How pydantic checks a row: unknown keys are an error."""


class SourceKind(StrEnum):
    """What a source is. ``authored`` is our own choice of display, which nobody else vouches for."""

    PAPER = "paper"
    GUIDELINE = "guideline"
    TEXTBOOK = "textbook"
    WEBSITE = "website"
    DATASET = "dataset"
    AUTHORED = "authored"


class Group(StrEnum):
    """Where a condition sits."""

    SPINE = "spine"
    HIP = "hip"
    KNEE = "knee"
    PERIPHERAL_NERVE = "peripheral-nerve"
    EMERGENCY = "emergency"


class SideNeed(StrEnum):
    """Whether a condition has a side. With ``optional`` and no side it is on both."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    NONE = "none"


class StructureLayer(StrEnum):
    """Which layer a structure belongs to."""

    BONES = "bones"
    DISCS = "discs"
    LIGAMENTS = "ligaments"
    """Ligaments and tendons, cartilage and menisci."""
    NERVES = "nerves"
    MUSCLES = "muscles"
    SKIN = "skin"


class ClueKind(StrEnum):
    """What sort of finding a clue is."""

    AREA = "area"
    REFLEX = "reflex"
    WEAKNESS = "weakness"
    SENSATION = "sensation"
    TEST = "test"
    POSTURE = "posture"
    KNEE_SIGN = "knee-sign"
    HIP_SIGN = "hip-sign"
    HISTORY = "history"
    ALARM = "alarm"


class NerveKind(StrEnum):
    """What a nerve carries."""

    MIXED = "mixed"
    SENSORY = "sensory"
    MOTOR = "motor"
    ARTICULAR = "articular"


class Relation(StrEnum):
    """How the subject of a link stands to its object."""

    EXITS = "exits"
    """A root leaves the spine at a segment."""
    TRAVERSES = "traverses"
    """A root runs down behind the disc of a segment and leaves one level lower."""
    HIT_BY = "hit_by"
    """A root is touched by a disc herniation at a segment, in a herniation zone."""
    CONTRIBUTES_TO = "contributes_to"
    """A root sends fibres into a nerve."""
    CUTANEOUS = "cutaneous"
    """A nerve serves the skin of a knee zone or area."""
    ARTICULAR = "articular"
    """A nerve serves the joint capsule under a knee zone."""
    FELT_IN = "felt_in"
    """Trouble of a root, or a condition itself, is felt in a knee zone or area."""
    MAY_SHOW = "may_show"
    """Trouble of a root, or a condition, may show a clue."""
    SPEAKS_AGAINST = "speaks_against"
    """A clue makes a root or condition less likely; the root or condition is the subject."""
    MIMICS = "mimics"
    """A condition may be taken for a root's trouble or for another condition."""


@dataclass(frozen=True, slots=True)
class Source:
    """A cited work, or our own choice (kind ``authored``).

    ``verified`` says how far we checked it ourselves; ``number`` is its place in our reference list.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: SourceId
    kind: SourceKind
    title: str
    verified: Verified
    authors: str = ""
    year: int | None = None
    journal: str = ""
    doi: str = ""
    pmid: str = ""
    number: int | None = None
    note: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """One fact that joins two things, with its evidence.

    ``maps`` empty means that it holds on every dermatome map. ``verified`` is set only where the claim itself was
    checked less well than its sources (read from memory).
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    subject: str
    relation: Relation
    object: str
    grade: Grade
    sources: tuple[SourceId, ...]
    zone: HerniationZone | None = None
    maps: tuple[DermatomeMap, ...] = ()
    verified: Verified | None = None
    note: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A spinal segment: two vertebrae and the disc between them."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: SegmentId
    name: str
    upper: str
    lower: str
    plain: str
    clinical: str
    sources: tuple[SourceId, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class NerveCourse:
    """Nerves in order from the root (or the irritated place) to the end, with evidence."""

    __pydantic_config__: ClassVar[Any] = STRICT
    nerves: tuple[NerveId, ...]
    grade: Grade
    sources: tuple[SourceId, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Root:
    """A spinal root. The first course is the main one for the knee."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: RootName
    name: str
    leaves_by: str
    key_point: str
    key_muscle: str
    reflex: str
    plain: str
    clinical: str
    courses: tuple[NerveCourse, ...]
    sources: tuple[SourceId, ...]
    tests: tuple[str, ...] = ()
    outlook: tuple[str, ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Nerve:
    """A named nerve. ``way`` says in plain words where it runs; empty for nerves that the plain story passes over."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: NerveId
    name: str
    clinical_name: str
    kind: NerveKind
    path: str
    sources: tuple[SourceId, ...]
    way: str = ""
    leaves: tuple[NerveId, ...] = ()
    landmarks: tuple[str, ...] = ()
    """Named places along the nerve, in order."""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is said while a nerve passes a landmark of the shapes: in plain words, and with the place's name."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    nerves: tuple[NerveId, ...]
    plain: str
    clinical: str
    sources: tuple[SourceId, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A knee zone or a felt area. ``place`` is a phrase with {side}; ``borders`` says in words where it ends."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    name: str
    clinical_name: str
    place: str
    borders: str
    sources: tuple[SourceId, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Touch:
    """Which roots a condition at a segment touches: those of a role, ``steps_below`` levels further down.

    ``from_severity`` : touched only from there on. ``segments`` empty means at every segment of the condition.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    role: Role
    grade: Grade
    sources: tuple[SourceId, ...]
    steps_below: int = 0
    from_severity: float = 0.0
    segments: tuple[SegmentId, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """One step of the story in both levels, with evidence. ``zone`` or ``segments`` restrict where it is told."""

    __pydantic_config__: ClassVar[Any] = STRICT
    plain: str
    clinical: str
    grade: Grade
    sources: tuple[SourceId, ...]
    zone: HerniationZone | None = None
    segments: tuple[SegmentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A named cause: where it can occur, what it touches and how its story is told.

    Conditions that touch a nerve and no root name their ``courses``; those that are local name neither and tell steps
    two and three themselves (``root_step``, ``way_step``).
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: ConditionId
    name: str
    clinical_name: str
    group: Group
    side: SideNeed
    changes: tuple[Telling, ...]
    grade: Grade
    sources: tuple[SourceId, ...]
    segments: tuple[SegmentId, ...] = ()
    usual_segment: SegmentId | None = None
    roots: tuple[RootName, ...] = ()
    usual_root: RootName | None = None
    zones: tuple[HerniationZone, ...] = ()
    touches: tuple[Touch, ...] = ()
    always_touches: tuple[RootName, ...] = ()
    courses: tuple[NerveCourse, ...] = ()
    root_step: Telling | None = None
    way_step: Telling | None = None
    felt_step: Telling | None = None
    tests: tuple[str, ...] = ()
    treatments: tuple[str, ...] = ()
    outlook: tuple[str, ...] = ()
    common_without_pain: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()
    caution: str = "knee-pain-alone"
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Clue:
    """Something found or told.

    ``red_flags`` : the warning signs that it calls up. ``excludes`` : the clues that cannot be true beside it.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: ClueId
    kind: ClueKind
    plain: str
    clinical: str
    sources: tuple[SourceId, ...]
    red_flags: tuple[str, ...] = ()
    excludes: tuple[ClueId, ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with its name and evidence: a test, treatment, outlook, finding, red flag or caution.

    ``roots``, ``zones`` : told only when one of these roots is touched, or the disc bulges in one of these herniation
    zones (empty: always). ``n`` : people studied, where counts are given.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    name: str
    plain: str
    clinical: str
    grade: Grade
    sources: tuple[SourceId, ...]
    n: int | None = None
    roots: tuple[RootName, ...] = ()
    zones: tuple[HerniationZone, ...] = ()
    verified: Verified | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Structure:
    """A thing with a name and a shape. A paired one has two shapes, ``<id>-right`` and ``<id>-left``."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    english: str
    layer: StructureLayer
    paired: bool
    latin: str = ""
    ta98: str = ""
    fma: str = ""
    sources: tuple[SourceId, ...] = ()
    origin: str = ""


ROW_TYPES: dict[str, type[Any]] = {
    "segments": Segment,
    "roots": Root,
    "nerves": Nerve,
    "passages": Passage,
    "zones": Place,
    "areas": Place,
    "conditions": Condition,
    "clues": Clue,
    "tests": Saying,
    "treatments": Saying,
    "outlook": Saying,
    "findings": Saying,
    "red_flags": Saying,
    "cautions": Saying,
    "sources": Source,
    "structures": Structure,
    "links": Link,
}
"""The type of each table's rows."""
