"""Everything that is known of a condition, topic by topic; where nothing reliable was found, it says so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from anatomy.facts.facts import Facts
from anatomy.facts.names import ConditionId, Grade, HerniationZone, RootName, SegmentId
from anatomy.facts.reading import NOTHING_FOUND, TOPIC_NAMES, Reading, Topic
from anatomy.facts.rows import ClueKind, Condition, Group, Link, Relation, Saying, SideNeed, Telling
from anatomy.reasoning.anywhere import anywhere
from anatomy.reasoning.explain import evidence_of
from anatomy.reasoning.explanation import Evidence
from anatomy.reasoning.possible import listed

__all__ = ["NERVE_TESTS", "NOTHING_FOUND", "PICTURES", "TopicEntry", "TopicPage", "topics_of"]

_CLUES = {
    Topic.FEELING: frozenset({ClueKind.SENSATION}),
    Topic.POWER: frozenset({ClueKind.WEAKNESS}),
    Topic.REFLEXES: frozenset({ClueKind.REFLEX}),
    Topic.PROVOKES: frozenset({ClueKind.POSTURE}),
}
_FEELING_CLUES = frozenset({"saddle-numbness"})
"""Alarms that are findings of feeling all the same."""
PICTURES = frozenset({
    "mri", "standing-xray", "emergency-mri", "spine-imaging-and-blood", "vein-ultrasound"
})  # fmt: skip
NERVE_TESTS = frozenset({"nerve-conduction"})


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """One statement on a topic, in both levels, with its evidence (None for the sentence that nothing was found)."""

    plain: str
    clinical: str
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class TopicPage:
    """A topic of a condition: its heading and what is to be said, at least one entry.

    ``nothing_found`` : our sources have nothing reliable; the one entry says that.
    """

    topic: Topic
    name: str
    entries: tuple[TopicEntry, ...]
    nothing_found: bool


def topics_of(facts: Facts, reading: Reading, condition: ConditionId) -> tuple[TopicPage, ...]:
    """All topics of a condition, in the order of reading.

    Parameters
    ----------
    facts : Facts
    reading : Reading
    condition : ConditionId
        With roots: what holds for any root that the condition can touch is told root by root.

    Raises
    ------
    KeyError
        When there is no such condition.
    """
    writer = _Writer(facts, reading, facts.conditions[condition])
    return tuple(writer.page(topic) for topic in Topic)


@dataclass(frozen=True, slots=True)
class _Writer:
    facts: Facts
    reading: Reading
    condition: Condition

    def page(self, topic: Topic) -> TopicPage:
        entries, name = (*self._own(topic), *self._derived(topic)), self.facts.word(TOPIC_NAMES[topic])
        if entries:
            return TopicPage(topic, name, entries, nothing_found=False)
        nothing = self.facts.word(NOTHING_FOUND)
        return TopicPage(topic, name, (TopicEntry(nothing, nothing, None),), True)

    def _own(self, topic: Topic) -> tuple[TopicEntry, ...]:
        text = self.reading.topics.get((self.condition.id, topic))
        if text is None:
            return ()
        evidence = evidence_of(self.facts, text.grade, text.sources, text.verified)
        return (TopicEntry(text.plain, text.clinical, evidence),)

    def _derived(self, topic: Topic) -> tuple[TopicEntry, ...]:
        row, facts = self.condition, self.facts
        match topic:
            case Topic.CHANGES:
                # What is told of an unusual level speaks of "here" and is no use anywhere else.
                usual = [told for told in row.changes if not told.segments or row.usual_segment in told.segments]
                return self._tellings(usual)
            case Topic.ROOTS:
                return self._roots()
            case Topic.FELT:
                return self._felt()
            case Topic.FEELING | Topic.POWER | Topic.REFLEXES | Topic.PROVOKES:
                return self._clues(topic)
            case Topic.TESTS:
                names = [name for name in self._tests() if name not in PICTURES | NERVE_TESTS]
                return self._sayings(facts.tests[name] for name in names)
            case Topic.IMAGING:
                return self._sayings(facts.tests[name] for name in self._tests() if name in PICTURES)
            case Topic.NERVE_TESTS:
                return self._nerve_tests()
            case Topic.TREATMENTS:
                return self._sayings(facts.treatments[name] for name in row.treatments)
            case Topic.OUTLOOK:
                return self._sayings(facts.outlook[name] for name in row.outlook)
            case Topic.WITHOUT_PAIN:
                return self._sayings(facts.findings[name] for name in row.common_without_pain)
            case Topic.CONFUSED_WITH:
                return () if self._own(topic) else self._look_alikes()
        return ()

    def _possible_roots(self) -> tuple[RootName, ...]:
        """Every root that the condition can touch somewhere, from above down."""
        row, facts = self.condition, self.facts
        touched: set[RootName] = {*row.roots, *row.always_touches}
        for segment in row.segments:
            if row.zones:
                touched |= {RootName(link.subject) for link in facts.links_to(segment, Relation.HIT_BY)}
            for touch in row.touches:
                if touch.segments and segment not in touch.segments:
                    continue
                start = facts.exiting(segment) if touch.role == "exiting" else facts.traversing(segment)
                order = list(facts.roots)
                touched.update(order[order.index(start) + touch.steps_below :][:1])
        return tuple(root for root in facts.roots if root in touched)

    def _tests(self) -> tuple[str, ...]:
        """Tests of the condition and of the roots it can touch."""
        roots = self._possible_roots()
        own = [name for root in roots for name in self.facts.roots[root].tests]
        return tuple(dict.fromkeys([*own, *self.condition.tests]))

    def _roots(self) -> tuple[TopicEntry, ...]:
        roots = self._possible_roots()
        if not roots or self.condition.always_touches:
            return self._tellings([self.condition.root_step] if self.condition.root_step else [])
        row = self.condition
        grades = [touch.grade for touch in row.touches] or [row.grade]
        sources = tuple(dict.fromkeys(source for touch in row.touches for source in touch.sources)) or row.sources
        say = self.facts.say
        where = say("Which one depends on the level and the side." if row.segments else "One root, on one side.")
        if row.side is SideNeed.NONE:
            where = say("Which of them depends on the level.")
        names = listed(list(roots), self.facts.word("and"))
        said = TopicEntry(
            f"{say('It can touch these roots: {roots}.', roots=names)} {where}",
            " ".join([say("Roots that can be affected: {roots}.", roots=names), *self._by_segment()]),
            evidence_of(self.facts, max(grades, key=list(Grade).index), sources),
        )
        own = self._tellings([row.root_step] if row.root_step else [])
        return (*own, said)

    def _nerve_tests(self) -> tuple[TopicEntry, ...]:
        """What nerve conduction can tell: named by the condition, or true of every root that it can touch."""
        if self._own(Topic.NERVE_TESTS):
            return ()
        general = self._possible_roots() and self.condition.group is not Group.EMERGENCY
        names = NERVE_TESTS if general else NERVE_TESTS & set(self._tests())
        return self._sayings(self.facts.tests[name] for name in sorted(names))

    def _by_segment(self) -> list[str]:
        """Which root, for each segment: exiting and traversing, as far as the condition touches them; one sentence or none."""
        facts, row = self.facts, self.condition
        word, told = facts.word, list[str]()
        for segment in row.segments:
            if row.zones:
                hit = [f"{word(zone.value)} {listed(self._hit(segment, zone), word('and'))}" for zone in row.zones]
                told.append(f"{segment}: {', '.join(hit)}")
                continue
            roots = [
                f"{facts.exiting(segment) if touch.role == 'exiting' else facts.traversing(segment)} ({word(touch.role.value)}, {word(touch.grade.value)})"
                for touch in row.touches
                if (not touch.segments or segment in touch.segments) and not touch.steps_below
            ]
            if roots:
                told.append(f"{segment}: {', '.join(roots)}")
        return [f"{'; '.join(told)}."] if told else []

    def _hit(self, segment: SegmentId, zone: HerniationZone) -> list[str]:
        return [link.subject for link in self.facts.links_to(segment, Relation.HIT_BY) if link.zone is zone]

    def _felt(self) -> tuple[TopicEntry, ...]:
        entries = [*self._tellings([self.condition.felt_step] if self.condition.felt_step else [])]
        own = self.facts.links_from(self.condition.id, Relation.FELT_IN)
        if own:
            entries.append(self._places("", own))
        for root in self._possible_roots():
            links = [link for link in self.facts.links_from(root, Relation.FELT_IN) if not link.maps]
            if links:
                entries.append(self._places(f"{root}: ", links))
        return tuple(entries)

    def _places(self, before: str, links: Sequence[Link]) -> TopicEntry:
        names = [(self.facts.zones.get(link.object) or self.facts.areas[link.object], link.grade) for link in links]  # type: ignore[call-overload, index]
        plain = "; ".join(place.name for place, _ in names)
        clinical = "; ".join(f"{place.clinical_name} ({self.facts.word(grade.value)})" for place, grade in names)
        return self._entry(f"{before}{plain}.", f"{before}{clinical}.", links)

    def _clues(self, topic: Topic) -> tuple[TopicEntry, ...]:
        entries = []
        own = self._shown(self.condition.id, topic)
        if own and not self._own(topic):
            entries.append(self._findings("", own))
        if topic is not Topic.PROVOKES:
            for root in self._possible_roots():
                if links := self._shown(root, topic):
                    entries.append(self._findings(f"{root}: ", links))
        return tuple(entries)

    def _shown(self, subject: str, topic: Topic) -> list[Link]:
        clues = self.facts.clues
        return [
            link
            for link in self.facts.links_from(subject, Relation.MAY_SHOW)
            if clues[link.object].kind in _CLUES[topic]  # type: ignore[index]
            or (topic is Topic.FEELING and link.object in _FEELING_CLUES)
        ]

    def _findings(self, before: str, links: Sequence[Link]) -> TopicEntry:
        rows = [self.facts.clues[link.object] for link in links]  # type: ignore[index]
        plain = "; ".join(row.plain for row in rows)
        clinical = "; ".join(
            f"{row.clinical} ({self.facts.word(link.grade.value)})" for row, link in zip(rows, links, strict=True)
        )
        return self._entry(f"{before}{plain}.", f"{before}{clinical}.", links)

    def _look_alikes(self) -> tuple[TopicEntry, ...]:
        mine = self.facts.links_from(self.condition.id, Relation.MIMICS)
        theirs = self.facts.links_to(self.condition.id, Relation.MIMICS)
        names = [self._named(link.object) for link in mine] + [self._named(link.subject) for link in theirs]
        entries = []
        if names:
            said = self.facts.say("It may be taken for: {causes}.", causes="; ".join(dict.fromkeys(names)))
            entries.append(self._entry(said, said, (*mine, *theirs)))
        for root in self._possible_roots():
            if links := self.facts.links_to(root, Relation.MIMICS):
                said = f"{root}: {'; '.join(self._named(link.subject) for link in links)}."
                entries.append(self._entry(said, said, links))
        return tuple(entries)

    def _named(self, identifier: str) -> str:
        if identifier in self.facts.roots:
            return self.facts.say("the {root} root", root=identifier)
        return self.facts.conditions[ConditionId(identifier)].name

    def _entry(self, plain: str, clinical: str, links: Sequence[Link]) -> TopicEntry:
        # One badge for several findings: the weakest, so that it never promises too much; each stands with its own grade.
        grade = max((link.grade for link in links), key=list(Grade).index)
        sources = tuple(dict.fromkeys(source for link in links for source in link.sources))
        return TopicEntry(
            plain[0].upper() + plain[1:], clinical[0].upper() + clinical[1:], evidence_of(self.facts, grade, sources)
        )

    def _sayings(self, rows: Iterable[Saying]) -> tuple[TopicEntry, ...]:
        return tuple(
            TopicEntry(
                row.plain, f"{row.name}: {row.clinical}", evidence_of(self.facts, row.grade, row.sources, row.verified)
            )
            for row in rows
        )

    def _tellings(self, tellings: Iterable[Telling]) -> tuple[TopicEntry, ...]:
        """The steps of the story without a place: they hold wherever the condition sits."""
        entries = []
        for told in tellings:
            plain, clinical = self._anywhere(told.plain), self._anywhere(told.clinical)
            entries.append(TopicEntry(plain, clinical, evidence_of(self.facts, told.grade, told.sources)))
        return tuple(entries)

    def _anywhere(self, text: str) -> str:
        return self.facts.anywhere.get(text) or anywhere(text)
