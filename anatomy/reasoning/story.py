"""The story in words: title, subtitle and the four steps, plain and clinical."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import AreaId, DermatomeMap, Grade, HerniationZone, Role, RootName, Side
from anatomy.facts.rows import Condition, Place, Relation, Telling
from anatomy.facts.wording import fill, phrase
from anatomy.reasoning.explanation import AreaLink, Course, Evidence, RootLink, Step, ZoneLink, surely_touches
from anatomy.reasoning.possible import listed

TITLES = (phrase("What changes"), phrase("Which root"), phrase("Which way"), phrase("Where it is felt"))
ZONE_WORDS = {
    HerniationZone.CENTRAL: phrase("in the midline (central)"),
    HerniationZone.SUBARTICULAR: phrase("beside the midline (subarticular)"),
    HerniationZone.FORAMINAL: phrase("in the exit hole (foraminal)"),
    HerniationZone.EXTRAFORAMINAL: phrase("beyond the exit hole (extraforaminal, far lateral)"),
}
MILD_BELOW, MODERATE_BELOW = 0.35, 0.7
"""Our own steps of severity, for words only."""
MAP_NAMES = {
    DermatomeMap.LEE: "Lee 2008",
    DermatomeMap.KEEGAN: "Keegan & Garrett 1948",
    DermatomeMap.FOERSTER: "Foerster 1933",
}

VALUES = (
    phrase("strong"), phrase("moderate"), phrase("weak"), phrase("none"), phrase("exiting"), phrase("traversing"),
)  # fmt: skip
"""Values of rows that sentences name."""

Row = TypeVar("Row", ZoneLink, AreaLink)


@dataclass(frozen=True, slots=True)
class Told:
    """Title, subtitle and the four steps."""

    title: str
    subtitle: str
    steps: tuple[Step, Step, Step, Step]


def severity_word(severity: float) -> str:
    """Healthy, mild, moderate or severe."""
    if severity == 0:
        return phrase("healthy")
    if severity < MILD_BELOW:
        return phrase("mild")
    return phrase("moderate") if severity < MODERATE_BELOW else phrase("severe")


def tell(
    facts: Facts,
    condition: Condition,
    lesion: Lesion,
    roots: Sequence[RootLink],
    courses: Sequence[Course],
    zones: Sequence[ZoneLink],
    areas: Sequence[AreaLink],
    dermatome_map: DermatomeMap,
) -> Told:
    """Title, subtitle and steps of a lesion whose links are known."""
    teller = _Teller(facts, condition, lesion, tuple(roots), tuple(courses), tuple(zones), tuple(areas), dermatome_map)
    return Told(teller.title(), teller.subtitle(), teller.steps())


@dataclass(frozen=True, slots=True)
class _Teller:
    facts: Facts
    condition: Condition
    lesion: Lesion
    roots: tuple[RootLink, ...]
    courses: tuple[Course, ...]
    zones: tuple[ZoneLink, ...]
    areas: tuple[AreaLink, ...]
    dermatome_map: DermatomeMap

    def title(self) -> str:
        place = self.lesion.segment or self.lesion.root
        name = self.condition.clinical_name if self.condition.id != "disc-herniation" else self.condition.name
        said = self.facts.say("{place} {condition}", place=place, condition=name) if place else name
        return said[0].upper() + said[1:]

    def subtitle(self) -> str:
        parts: list[str] = []
        word = self.facts.word
        central = self.lesion.zone is HerniationZone.CENTRAL
        if self.lesion.side is not None and not central:
            parts.append(word(self.lesion.side.value))
        elif central or len({link.side for link in self.roots}) > 1:
            parts.append(word("both sides"))
        if self.lesion.zone is not None:
            parts.append(word(ZONE_WORDS[self.lesion.zone]))
        if self.condition.group != "emergency" or self.lesion.severity == 0:
            parts.append(word(severity_word(self.lesion.severity)))
        return ", ".join(parts)

    def steps(self) -> tuple[Step, Step, Step, Step]:
        if self.lesion.severity == 0:
            return self._healthy()
        return (self._changes(), self._root(), self._way(), self._felt())

    # --- the four steps ---

    def _changes(self) -> Step:
        return self._told(TITLES[0], self._fitting(self.condition.changes))

    def _root(self) -> Step:
        own = self._own(self.condition.root_step)
        if own is not None:
            return self._told(TITLES[1], own)
        main = self.roots[0]
        best = [link for link in self.roots if link.evidence.grade == main.evidence.grade]
        names = list(dict.fromkeys(link.root for link in best))
        others = [name for name in dict.fromkeys(link.root for link in self.roots) if name not in names]
        sure = surely_touches(self.lesion, main.evidence.grade)
        say, grade = self.facts.say, self.facts.word(main.evidence.grade.value)
        both = len({link.side for link in self.roots}) > 1
        if self.lesion.root is not None:
            plain = self.facts.roots[main.root].plain
        elif both:
            plain = say(
                "It touches the {roots} nerve roots on both sides."
                if sure
                else "It may touch the {roots} nerve roots on both sides.",
                roots=self._listed(names),
            )
        else:
            plain = say(
                "It touches the {side} {root} nerve root." if sure else "It may touch the {side} {root} nerve root.",
                side=main.side,
                root=main.root,
            )
        plain += self._role_plain(main, others)
        row = self.facts.roots[main.root]
        several = len(names) > 1
        sided = say("{side:Right|Left|Both} {roots}", side="" if both else main.side, roots=self._listed(names))
        if several:
            clinical = say("{roots} at {segment} ({grade}).", roots=sided, segment=self.lesion.segment, grade=grade)
        elif main.role is None:
            clinical = say("{roots}: leaves by {place}.", roots=sided, place=row.leaves_by) + f" {row.clinical}"
        else:
            clinical = say(
                "{roots} ({role} at {segment}, {grade}): leaves by {place}.",
                roots=sided,
                role=self.facts.word(main.role.value),
                segment=self.lesion.segment,
                grade=grade,
                place=row.leaves_by,
            )
        if others:
            clinical += " " + say("Less often {roots} too.", roots=self._listed(others))
        if self.lesion.zone is HerniationZone.CENTRAL:
            clinical += " " + say("A large central herniation may compress the cauda equina: watch for red flags.")
        return Step(self.facts.word(TITLES[1]), plain, clinical, main.evidence)

    def _role_plain(self, main: RootLink, others: Sequence[RootName]) -> str:
        say = self.facts.say
        if self.lesion.zone is HerniationZone.CENTRAL:
            return " " + say("A very large bulge can press on the whole nerve bundle; see the warning signs.")
        if others:
            one = len(others) == 1
            return " " + say(
                "The {roots} root may be touched too." if one else "The {roots} roots may be touched too.",
                roots=self._listed(others),
            )
        both = len({link.side for link in self.roots}) > 1
        if main.role is Role.EXITING:
            return " " + say(
                "They leave the spine at this level." if both else "This root leaves the spine at this level."
            )
        if main.role is Role.TRAVERSING:
            return " " + say(
                "They run past here and leave one level lower."
                if both
                else "This root runs past here and leaves one level lower."
            )
        return ""

    def _way(self) -> Step:
        own = self._own(self.condition.way_step)
        if own is not None:
            return self._told(TITLES[2], own)
        main = self.courses[0]
        ways = [self.facts.nerves[nerve] for nerve in main.nerves if self.facts.nerves[nerve].way][:2]
        say = self.facts.say
        first = {"nerve": ways[0].name, "way": ways[0].way}
        if main.root is None:
            plain = say("The nerve fibres run in the {nerve} {way}.", **first)
        elif len(self.roots) == 1:
            plain = say("Its fibres run in the {nerve} {way}.", **first)
        else:
            plain = say("The {root} fibres run in the {nerve} {way}.", root=main.root, **first)
        if len(ways) > 1:
            plain += " " + say("Then they follow the {nerve} {way}.", nerve=ways[1].name, way=ways[1].way)
        named = [self.facts.nerves[nerve].clinical_name for nerve in main.nerves]
        clinical = " → ".join([*([say("{root} root", root=main.root)] if main.root else []), *named]) + "."
        clinical = clinical[:1].upper() + clinical[1:] + self._further(main)
        return Step(self.facts.word(TITLES[2]), plain, clinical, main.evidence)

    def _further(self, main: Course) -> str:
        """The main root's other courses, each from where it parts with the main one."""
        parts: dict[str, list[str]] = {}
        for course in self.courses[1:]:
            if course.side != main.side or course.root != main.root:
                continue
            shared = 0
            while course.nerves[: shared + 1] == main.nerves[: shared + 1]:
                shared += 1
            start = self.facts.nerves[main.nerves[shared - 1]].clinical_name if shared else ""
            names = [self.facts.nerves[nerve].clinical_name for nerve in course.nerves[shared:]]
            parts.setdefault(start, []).append(" → ".join(names))
        say = self.facts.say
        told = [
            say("from the {nerve}: {ways}", nerve=start, ways=", ".join(ways)) if start else "; ".join(ways)
            for start, ways in parts.items()
        ]
        return " " + say("Also {ways}.", ways="; ".join(told)) if told else ""

    def _felt(self) -> Step:
        own = self._own(self.condition.felt_step)
        if own is not None:
            return self._told(TITLES[3], own)
        zones, areas = _one_side(self.zones), _one_side(self.areas)
        side = self._one_side()
        # What is weakly known is told in the clinical list alone: the badge beside the sentence is that of its first place.
        knee = [self._at(self.facts.zones[link.zone], side) for link in likely(zones)[:2]]
        surest = likely(areas)
        elsewhere = [self._at(self.facts.areas[link.area], side) for link in surest[: 1 if len(knee) > 1 else 2]]
        say, word = self.facts.say, self.facts.word
        first = knee or elsewhere
        plain = ""
        if first:
            plain = say(
                "It may be felt {places}." if side else "It may be felt on both sides, {places}.",
                places=self._listed(first),
            )
        if not knee:
            plain = f"{plain} {say('It does not reach the knee.')}".strip()
        elif elsewhere:
            plain += " " + say("It may also be felt {places}.", places=self._listed(elsewhere))
        parts = [f"{self.facts.zones[z.zone].clinical_name} ({z.zone}, {word(z.evidence.grade.value)})" for z in zones]
        parts += [f"{self.facts.areas[a.area].clinical_name} ({word(a.evidence.grade.value)})" for a in areas]
        clinical = word("No zone or area.")
        if parts:
            clinical = say("{side:Right|Left|Both sides}: {places}.", side=side or "", places="; ".join(parts))
        clinical += self._map_note()
        evidence = (zones[0] if zones else areas[0]).evidence if parts else self._none()
        return Step(word(TITLES[3]), plain, clinical, evidence)

    def _healthy(self) -> tuple[Step, Step, Step, Step]:
        say, word, segment = self.facts.say, self.facts.word, self.lesion.segment
        evidence = Evidence(Grade.NONE, self.condition.sources, self.facts.verified(self.condition.sources))
        passing = ""
        if self.lesion.segment is not None:
            out, down = self.facts.exiting(self.lesion.segment), self.facts.traversing(self.lesion.segment)
            passing = " " + say("{root} leaves the spine here and {other} runs past.", root=out, other=down)
            links = (
                *self.facts.links_to(self.lesion.segment, Relation.EXITS),
                *self.facts.links_to(self.lesion.segment, Relation.TRAVERSES),
            )
            sources = tuple(dict.fromkeys(source for link in links for source in link.sources))
            anatomy = Evidence(Grade.STRONG, sources, self.facts.verified(sources))
        else:
            anatomy = evidence
        if segment:
            plain = say("{segment} is healthy. This is how it looks with no trouble.", segment=segment)
            clinical = say("{segment} is healthy: normal anatomy.", segment=segment)
        else:
            plain = say("Nothing has changed. This is how it looks with no trouble.")
            clinical = say("Nothing has changed: normal anatomy.")
        return (
            Step(word(TITLES[0]), plain, clinical, evidence),
            Step(
                word(TITLES[1]), word("No root is touched.") + passing, word("No root is touched.") + passing, anatomy
            ),
            Step(word(TITLES[2]), word("No nerve is sore."), word("No course is irritated."), evidence),
            Step(word(TITLES[3]), word("Nothing is felt."), word("No pain from here."), evidence),
        )

    # --- helpers ---

    def _own(self, telling: Telling | None) -> Telling | None:
        """The condition's own words for a step: where no root is touched, or where it always touches the same roots."""
        return telling if not self.roots or self.condition.always_touches else None

    def _at(self, place: Place, side: Side | None) -> str:
        return " ".join(fill(place.place, {"side": side or ""}, self.facts.word).split())

    def _listed(self, names: Sequence[str]) -> str:
        return listed(names, self.facts.word("and"))

    def _map_note(self) -> str:
        """On which map the areas stand, and what the others add."""
        links = [
            link
            for root in dict.fromkeys(link.root for link in self.roots)
            for link in self.facts.links_from(root, Relation.FELT_IN)
            if link.maps and link.object in self.facts.areas
        ]
        if not links:
            return ""
        shown = {str(link.area) for link in self.areas}
        notes = []
        for other in DermatomeMap:
            more = dict.fromkeys(link.object for link in links if other in link.maps and link.object not in shown)
            if other is not self.dermatome_map and more:
                names = [self.facts.areas[AreaId(area)].clinical_name for area in more]
                notes.append(self.facts.say("{map} adds {places}", map=MAP_NAMES[other], places=self._listed(names)))
        ending = f"; {'; '.join(notes)}" if notes else ""
        return " " + self.facts.say("Map: {maps}.", maps=f"{MAP_NAMES[self.dermatome_map]}{ending}")

    def _one_side(self) -> Side | None:
        sides = {zone.side for zone in self.zones} | {area.side for area in self.areas}
        return next(iter(sides)) if len(sides) == 1 else None

    def _fitting(self, tellings: Sequence[Telling]) -> Telling:
        for telling in tellings:
            at_zone = telling.zone is None or telling.zone is self.lesion.zone
            if at_zone and (not telling.segments or self.lesion.segment in telling.segments):
                return telling
        raise AssertionError(f"{self.condition.id} has no telling for {self.lesion}")

    def _told(self, title: str, telling: Telling) -> Step:
        evidence = Evidence(telling.grade, telling.sources, self.facts.verified(telling.sources))
        return Step(self.facts.word(title), self._filled(telling.plain), self._filled(telling.clinical), evidence)

    def _filled(self, text: str) -> str:
        segment = self.facts.segments.get(self.lesion.segment) if self.lesion.segment else None
        values = {
            "segment": segment.id if segment else "",
            "upper": segment.upper if segment else "",
            "lower": segment.lower if segment else "",
            "root": self.lesion.root or "",
            "side": self.lesion.side or "",
        }
        filled = fill(text, values, self.facts.word)
        return " ".join(filled.split())

    def _none(self) -> Evidence:
        return Evidence(Grade.NONE, self.condition.sources, self.facts.verified(self.condition.sources))


def likely(links: Sequence[Row]) -> Sequence[Row]:
    """The links that are strongly or moderately known; all of them where none is."""
    return [link for link in links if link.evidence.grade in (Grade.STRONG, Grade.MODERATE)] or links


def _one_side(links: Sequence[Row]) -> list[Row]:
    """The links of the first side named: the other side of a lesion on both sides only repeats them."""
    first: Side | None = links[0].side if links else None
    return [link for link in links if link.side is first]
