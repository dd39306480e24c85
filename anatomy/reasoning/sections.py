"""What is worth reading beside the four steps of a lesion, in the order of reading, each statement once.

The explanation of a lesion knows what holds at its place; the topics of its condition know what holds anywhere. Here
they are merged: where the explanation tells a thing, the topic's general telling of the same thing is left out.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from anatomy.facts.facts import Facts
from anatomy.facts.names import ClueId
from anatomy.facts.reading import TOPIC_NAMES, Reading, Topic
from anatomy.facts.rows import ClueKind, Relation, Saying
from anatomy.reasoning.explain import evidence_of
from anatomy.reasoning.explanation import Evidence, Explanation, Statement
from anatomy.reasoning.topics import NERVE_TESTS, PICTURES, TopicPage, topics_of

_KINDS: Mapping[Topic, frozenset[ClueKind]] = MappingProxyType({
    Topic.FEELING: frozenset({ClueKind.SENSATION}),
    Topic.POWER: frozenset({ClueKind.WEAKNESS}),
    Topic.REFLEXES: frozenset({ClueKind.REFLEX}),
    Topic.PROVOKES: frozenset({ClueKind.POSTURE}),
})  # fmt: skip
_SORTED = frozenset(kind for kinds in _KINDS.values() for kind in kinds)


@dataclass(frozen=True, slots=True)
class Entry:
    """One statement in both levels. ``name`` leads it in (may be empty); ``origin`` names a teacher's own file."""

    name: str
    plain: str
    clinical: str
    evidence: Evidence
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Entries under a small heading (empty where the section needs none)."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ReadingSection:
    """A section with at least one entry. ``gaps`` : headings of what our sources have nothing reliable on."""

    name: str
    parts: tuple[Part, ...]
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sections:
    """All sections of a lesion. ``gaps`` : topics that would have had a section, had our sources anything reliable."""

    sections: tuple[ReadingSection, ...]
    gaps: tuple[str, ...]


def sections_of(facts: Facts, reading: Reading, explanation: Explanation) -> Sections:
    """The sections beside the four steps.

    Parameters
    ----------
    facts : Facts
    reading : Reading
    explanation : Explanation
        What it says in its steps, its caution and its list of what is common without pain is not said again.

    Raises
    ------
    KeyError
        When the facts do not have the explanation's condition.
    """
    merger = _Merger(facts, reading, explanation)
    above = {step.clinical for step in explanation.steps} | {explanation.caution.clinical}
    above |= {said.clinical for said in explanation.common_without_pain}
    sections: list[ReadingSection] = []
    gaps: list[str] = []
    for name, parts in merger.plan():
        told: list[Part] = []
        empty: list[str] = []
        for title, entries, elsewhere in parts:
            all_entries = tuple(entries)
            new = tuple(entry for entry in all_entries if entry.clinical not in above)
            above |= {entry.clinical for entry in new}
            if new:
                told.append(Part(title, new))
            elif not all_entries and not elsewhere:
                empty.append(title)
        if told:
            sections.append(ReadingSection(name, tuple(told), tuple(empty)))
        else:
            gaps += empty
    return Sections(tuple(sections), tuple(gaps))


_Parts = list[tuple[str, Iterable[Entry], bool]]
"""Heading, entries, and whether nothing needs to be said where there are none (it stands elsewhere)."""


@dataclass(frozen=True)
class _Merger:
    facts: Facts
    reading: Reading
    explanation: Explanation
    pages: dict[Topic, TopicPage] = field(init=False)

    def __post_init__(self) -> None:
        pages = topics_of(self.facts, self.reading, self.explanation.lesion.condition)
        object.__setattr__(self, "pages", {page.topic: page for page in pages})

    def plan(self) -> list[tuple[str, _Parts]]:
        told, facts = self.explanation, self.facts
        names = {topic: facts.word(name) for topic, name in TOPIC_NAMES.items()}
        bedside = [test for test in told.tests if test.id not in PICTURES | NERVE_TESTS]
        pictures = [test for test in told.tests if test.id in PICTURES]
        return [
            (facts.word("What it is"), [
                (names[Topic.MECHANISM], self._own(Topic.MECHANISM), False),
                (names[Topic.CHANGES], self._own(Topic.CHANGES), True),
                (names[Topic.ROOTS], self._own(Topic.ROOTS), True),
            ]),
            (facts.word("What it feels like"), [
                (names[Topic.SYMPTOMS], self._own(Topic.SYMPTOMS), False),
                (names[Topic.FELT], self._own(Topic.FELT), True),
            ]),
            (facts.word("What an examiner may find"), [
                *((names[topic], self._found(topic), False) for topic in (Topic.FEELING, Topic.POWER, Topic.REFLEXES)),
                (facts.word("Other signs"), self._clues(lambda kind: kind not in _SORTED), True),
            ]),
            (facts.word("Worse and better"), [
                (names[Topic.PROVOKES], self._found(Topic.PROVOKES), False),
                (names[Topic.RELIEVES], self._own(Topic.RELIEVES), False),
            ]),
            (facts.word("Tests at the bedside"), [
                (names[Topic.TESTS], [*self._own(Topic.TESTS), *_said(bedside, facts.tests)], False),
            ]),
            (facts.word("Pictures and nerve tests"), [
                (names[Topic.IMAGING], [*self._own(Topic.IMAGING), *_said(pictures, facts.tests)], False),
                (names[Topic.NERVE_TESTS], self._page(Topic.NERVE_TESTS), False),
            ]),
            (facts.word("Treatments, and do they help"), [
                (names[Topic.TREATMENTS], [*self._own(Topic.TREATMENTS), *_said(told.treatments, facts.treatments)],
                 False),
            ]),
            (facts.word("How it usually goes"), [
                (names[Topic.OUTLOOK], [*self._own(Topic.OUTLOOK), *_said(told.outlook, facts.outlook)], False),
            ]),
            (names[Topic.WITHOUT_PAIN], [
                (names[Topic.WITHOUT_PAIN], self._own(Topic.WITHOUT_PAIN), bool(told.common_without_pain)),
            ]),
            (names[Topic.CONFUSED_WITH], [
                (names[Topic.CONFUSED_WITH], self._page(Topic.CONFUSED_WITH), False),
            ]),
        ]  # fmt: skip

    def _own(self, topic: Topic) -> tuple[Entry, ...]:
        """The condition's own text on a topic."""
        text = self.reading.topics.get((self.explanation.lesion.condition, topic))
        if text is None:
            return ()
        evidence = evidence_of(self.facts, text.grade, text.sources, text.verified)
        return (Entry("", text.plain, text.clinical, evidence, text.origin),)

    def _found(self, topic: Topic) -> tuple[Entry, ...]:
        """The condition's own text, and the findings that it does not already tell: those of the roots touched."""
        own = self._own(topic)
        if own and topic is Topic.PROVOKES:
            return own
        roots = {
            link.object
            for touched in self.explanation.roots
            for link in self.facts.links_from(touched.root, Relation.MAY_SHOW)
        }
        return (*own, *self._clues(lambda kind: kind in _KINDS[topic], lambda clue: not own or clue in roots))

    def _clues(
        self, wanted: Callable[[ClueKind], bool], also: Callable[[ClueId], bool] = lambda _: True
    ) -> tuple[Entry, ...]:
        found = []
        for link in self.explanation.clues:
            clue = self.facts.clues[link.clue]
            if wanted(clue.kind) and also(link.clue):
                found.append(Entry("", _sentence(clue.plain), _sentence(clue.clinical), link.evidence, clue.origin))
        return tuple(found)

    def _page(self, topic: Topic) -> tuple[Entry, ...]:
        """What the topic says anywhere, less what it says of roots that this lesion does not touch."""
        if own := self._own(topic):
            return own
        touched = {link.root for link in self.explanation.roots}
        elsewhere = tuple(f"{root}: " for root in self.facts.roots if root not in touched)
        return tuple(
            Entry("", entry.plain, entry.clinical, entry.evidence)
            for entry in self.pages[topic].entries
            if entry.evidence is not None and not entry.plain.startswith(elsewhere)
        )


def _said(statements: Iterable[Statement], rows: Mapping[str, Saying]) -> tuple[Entry, ...]:
    return tuple(
        Entry(_capital(said.name), said.plain, said.clinical, said.evidence, rows[said.id].origin)
        for said in statements
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    return _capital(text) if text.endswith((".", "!", "?")) else f"{_capital(text)}."
