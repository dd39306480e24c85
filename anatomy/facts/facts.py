"""All facts together, and the few look-ups that reasoning and the windows need."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from anatomy.facts.names import (
    AreaId,
    ClueId,
    ConditionId,
    NerveId,
    RootName,
    SegmentId,
    SourceId,
    StructureId,
    Verified,
    ZoneId,
)
from anatomy.facts.rows import (
    ROW_TYPES,
    Clue,
    Condition,
    Link,
    Nerve,
    Passage,
    Place,
    Relation,
    Root,
    Saying,
    Segment,
    Source,
    Structure,
)
from anatomy.facts.wording import fill

if TYPE_CHECKING:
    from anatomy.facts.regions import Region

_BEST_FIRST = (Verified.SEEN, Verified.SECOND_HAND, Verified.UNVERIFIED)


@dataclass(frozen=True)
class Facts:
    """The fact tables, each a read-only mapping from id to row, in the order of the tables.

    Attributes
    ----------
    links : tuple of Link
        Every fact that joins two things; the order within a subject is the order of importance.
    region_rows : tuple of dict
        The borders of zones, areas and dermatomes as read; `regions` makes typed regions of them when first asked.
    phrases : mapping of str to str
        The sentences of reasoning in another language, by the English ones; empty in English.
    anywhere : mapping of str to str
        For tellings in another language, what they say without a place; empty in English.
    """

    segments: Mapping[SegmentId, Segment]
    roots: Mapping[RootName, Root]
    nerves: Mapping[NerveId, Nerve]
    passages: Mapping[str, Passage]
    zones: Mapping[ZoneId, Place]
    areas: Mapping[AreaId, Place]
    conditions: Mapping[ConditionId, Condition]
    clues: Mapping[ClueId, Clue]
    tests: Mapping[str, Saying]
    treatments: Mapping[str, Saying]
    outlook: Mapping[str, Saying]
    findings: Mapping[str, Saying]
    red_flags: Mapping[str, Saying]
    cautions: Mapping[str, Saying]
    sources: Mapping[SourceId, Source]
    structures: Mapping[str, Structure]
    links: tuple[Link, ...]
    region_rows: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    phrases: Mapping[str, str] = field(default_factory=dict, repr=False)
    anywhere: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, tables: Mapping[str, Sequence[Any]], region_rows: Iterable[Mapping[str, Any]] = ()) -> "Facts":
        """Facts from checked rows by table name."""
        keyed = {name: MappingProxyType({row.id: row for row in tables[name]}) for name in ROW_TYPES if name != "links"}
        return cls(**keyed, links=tuple(tables["links"]), region_rows=tuple(region_rows))

    def say(self, text: str, /, **values: object) -> str:
        """A sentence of reasoning in the language of these facts, its places filled; the English text is its key."""
        return fill(self.word(text), values, self.word)

    def word(self, text: str) -> str:
        """Words of reasoning in the language of these facts, nothing filled in."""
        return self.phrases.get(text, text)

    @cached_property
    def regions(self) -> "Mapping[str, Region]":
        """Where zones, areas and dermatomes lie on the skin, by id."""
        from anatomy.facts.regions import Region

        return MappingProxyType({row["id"]: Region.of(row) for row in self.region_rows})

    @cached_property
    def _by_subject(self) -> Mapping[tuple[str, Relation], tuple[Link, ...]]:
        return _grouped((link.subject, link) for link in self.links)

    @cached_property
    def _by_object(self) -> Mapping[tuple[str, Relation], tuple[Link, ...]]:
        return _grouped((link.object, link) for link in self.links)

    def links_from(self, subject: str, relation: Relation) -> tuple[Link, ...]:
        """Links of a subject, most important first."""
        return self._by_subject.get((subject, relation), ())

    def links_to(self, target: str, relation: Relation) -> tuple[Link, ...]:
        """Links that end at an object."""
        return self._by_object.get((target, relation), ())

    def exiting(self, segment: SegmentId) -> RootName:
        """The root that leaves the spine at a segment."""
        return RootName(self.links_to(segment, Relation.EXITS)[0].subject)

    def traversing(self, segment: SegmentId) -> RootName:
        """The root that crosses the disc of a segment on its way down and leaves one level lower."""
        return RootName(self.links_to(segment, Relation.TRAVERSES)[0].subject)

    def verified(self, sources: Iterable[SourceId]) -> Verified:
        """The best check among sources: one opened source makes a link ``seen``."""
        found = {self.sources[source].verified for source in sources}
        return next((level for level in _BEST_FIRST if level in found), Verified.UNVERIFIED)

    def structure(self, identifier: StructureId) -> Structure | None:
        """The named thing that a shape shows, whichever its side; None for a shape that has no name."""
        return self.structures.get(identifier) or self.structures.get(
            identifier.removesuffix("-right").removesuffix("-left")
        )


def _grouped(links: Iterable[tuple[str, Link]]) -> Mapping[tuple[str, Relation], tuple[Link, ...]]:
    groups: dict[tuple[str, Relation], list[Link]] = {}
    for key, link in links:
        groups.setdefault((key, link.relation), []).append(link)
    return MappingProxyType({key: tuple(group) for key, group in groups.items()})
