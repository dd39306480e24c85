"""The rows of what is read on demand: topics of conditions, corrections, questions, terms, studies, everyday words.

They are compiled into a file of their own (``reading.json``), so that the window does not wait for them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar

from anatomy.facts.names import ConditionId, Grade, SourceId, Verified
from anatomy.facts.rows import STRICT
from anatomy.facts.wording import phrase

NOTHING_FOUND = phrase("We found nothing reliable on this.")
"""What is said where our sources have nothing: a gap is told, never filled with a guess."""
AUTHORED = SourceId("authored")


class Topic(StrEnum):
    """What can be asked about a condition, in the order of reading."""

    MECHANISM = "mechanism"
    CHANGES = "changes"
    ROOTS = "roots"
    FELT = "felt"
    SYMPTOMS = "symptoms"
    FEELING = "feeling"
    POWER = "power"
    REFLEXES = "reflexes"
    PROVOKES = "provokes"
    RELIEVES = "relieves"
    TESTS = "tests"
    IMAGING = "imaging"
    NERVE_TESTS = "nerve-tests"
    TREATMENTS = "treatments"
    OUTLOOK = "outlook"
    WITHOUT_PAIN = "without-pain"
    CONFUSED_WITH = "confused-with"


TOPIC_NAMES: Mapping[Topic, str] = MappingProxyType({
    Topic.MECHANISM: phrase("How it comes about"),
    Topic.CHANGES: phrase("What changes"),
    Topic.ROOTS: phrase("Which roots"),
    Topic.FELT: phrase("Where it is felt"),
    Topic.SYMPTOMS: phrase("What it is like"),
    Topic.FEELING: phrase("Numbness and tingling"),
    Topic.POWER: phrase("Strength"),
    Topic.REFLEXES: phrase("Reflexes"),
    Topic.PROVOKES: phrase("What makes it worse"),
    Topic.RELIEVES: phrase("What eases it"),
    Topic.TESTS: phrase("Tests at the bedside"),
    Topic.IMAGING: phrase("Pictures and their limits"),
    Topic.NERVE_TESTS: phrase("Nerve speed tests"),
    Topic.TREATMENTS: phrase("What is done, and does it help"),
    Topic.OUTLOOK: phrase("How it usually goes on"),
    Topic.WITHOUT_PAIN: phrase("Common without any pain"),
    Topic.CONFUSED_WITH: phrase("Often confused with"),
})  # fmt: skip
"""The heading of each topic in plain words."""


class Kind(StrEnum):
    """What a thing that can be looked up is."""

    CONDITION = "condition"
    STRUCTURE = "structure"
    ROOT = "root"
    SEGMENT = "segment"
    ZONE = "knee zone"
    AREA = "area"
    CLUE = "clue"
    TERM = "term"
    QUESTION = "question"
    CORRECTION = "correction"


class Verdict(StrEnum):
    """How far a common statement is off."""

    WRONG = "wrong"
    UNSAFE = "unsafe"
    MISLEADING = "misleading"
    OVERSTATED = "overstated"
    UNSUPPORTED = "unsupported"
    INCOMPLETE = "incomplete"
    SOUND = "sound"
    """It can stand as it is, with what we add."""


@dataclass(frozen=True, slots=True)
class TopicText:
    """What is to be said on one topic of one condition, beside what the other tables already tell.

    ``n`` : people studied, where counts are given.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    condition: ConditionId
    topic: Topic
    plain: str
    clinical: str
    grade: Grade
    sources: tuple[SourceId, ...]
    n: int | None = None
    verified: Verified | None = None
    origin: str = ""

    @property
    def id(self) -> str:
        """Condition and topic, which no other row may have."""
        return f"{self.condition}.{self.topic}"


@dataclass(frozen=True, slots=True)
class Correction:
    """Something often said that is wrong or half right, and what is so instead.

    ``said`` : the statement as one hears it. ``why`` : what is wrong with it, in plain words. ``plain`` and
    ``clinical`` : what is so. ``about`` : ids of the conditions, roots, nerves and segments beside which it is shown.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    number: int
    verdict: Verdict
    said: str
    why: str
    plain: str
    clinical: str
    grade: Grade
    sources: tuple[SourceId, ...]
    about: tuple[str, ...] = ()
    n: int | None = None
    verified: Verified | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that people ask, with its answer in both levels."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    question: str
    plain: str
    clinical: str
    grade: Grade
    sources: tuple[SourceId, ...]
    about: tuple[str, ...] = ()
    n: int | None = None
    verified: Verified | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the trade.

    ``also`` : other spellings and everyday words; ``latin`` : its Latin name, where it is a thing of the body;
    ``forms`` : inflected forms that are linked in texts besides the plain plural.
    """

    __pydantic_config__: ClassVar[Any] = STRICT
    id: str
    term: str
    plain: str
    clinical: str
    sources: tuple[SourceId, ...]
    also: tuple[str, ...] = ()
    latin: str = ""
    forms: tuple[str, ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Study:
    """What a cited work did, on how many, and what it found; ``id`` is that of the source."""

    __pydantic_config__: ClassVar[Any] = STRICT
    id: SourceId
    done: str
    found: str
    n: int | None = None
    of: str = ""
    """What ``n`` counts: people, knees, studies."""
    origin: str = ""

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """The work itself."""
        return (self.id,)


@dataclass(frozen=True, slots=True)
class Words:
    """Everyday and other words under which something is looked up."""

    __pydantic_config__: ClassVar[Any] = STRICT
    of: Kind
    thing: str
    words: tuple[str, ...]
    origin: str = ""

    @property
    def id(self) -> str:
        """Kind and thing, which no other row may have."""
        return f"{self.of}:{self.thing}"

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """Everyday words are our own choice."""
        return (AUTHORED,)


READING_TYPES: dict[str, type[Any]] = {
    "topics": TopicText,
    "corrections": Correction,
    "questions": Question,
    "terms": Term,
    "studies": Study,
    "words": Words,
}
"""The type of each reading table's rows."""


@dataclass(frozen=True)
class Reading:
    """The reading tables, in the order of the files.

    Attributes
    ----------
    topics : mapping of (condition, topic) to TopicText
    corrections, questions, terms : mapping of id to row
    studies : mapping of source id to Study
    words : tuple of Words
    """

    topics: Mapping[tuple[ConditionId, Topic], TopicText]
    corrections: Mapping[str, Correction]
    questions: Mapping[str, Question]
    terms: Mapping[str, Term]
    studies: Mapping[SourceId, Study]
    words: tuple[Words, ...]

    @classmethod
    def of(cls, tables: Mapping[str, Sequence[Any]]) -> "Reading":
        """Reading from checked rows by table name."""
        return cls(
            topics=MappingProxyType({(row.condition, row.topic): row for row in tables["topics"]}),
            corrections=_keyed(tables["corrections"]),
            questions=_keyed(tables["questions"]),
            terms=_keyed(tables["terms"]),
            studies=_keyed(tables["studies"]),
            words=tuple(tables["words"]),
        )


def _keyed(rows: Sequence[Any]) -> Mapping[Any, Any]:
    return MappingProxyType({row.id: row for row in rows})
