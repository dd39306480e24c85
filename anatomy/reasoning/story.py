"""The story in words: title, subtitle and the four steps, plain and clinical."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import AreaId, DermatomeMap, Grade, HerniationZone, Role, RootName, Side
from anatomy.facts.rows import Condition, Place, Relation, Telling
from anatomy.reasoning.explanation import AreaLink, Course, Evidence, RootLink, Step, ZoneLink
from anatomy.reasoning.possible import listed

TITLES = ("What changes", "Which root", "Which way", "Where it is felt")
ZONE_WORDS = {
    HerniationZone.CENTRAL: "in the midline (central)",
    HerniationZone.SUBARTICULAR: "beside the midline (subarticular)",
    HerniationZone.FORAMINAL: "in the exit hole (foraminal)",
    HerniationZone.EXTRAFORAMINAL: "beyond the exit hole (extraforaminal, far lateral)",
}
MILD_BELOW, MODERATE_BELOW = 0.35, 0.7
"""Our own steps of severity, for words only."""
MAP_NAMES = {
    DermatomeMap.LEE: "Lee 2008",
    DermatomeMap.KEEGAN: "Keegan & Garrett 1948",
    DermatomeMap.FOERSTER: "Foerster 1933",
}

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
        return "healthy"
    if severity < MILD_BELOW:
        return "mild"
    return "moderate" if severity < MODERATE_BELOW else "severe"


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
        return f"{place} {name}" if place else name[0].upper() + name[1:]

    def subtitle(self) -> str:
        parts: list[str] = []
        central = self.lesion.zone is HerniationZone.CENTRAL
        if self.lesion.side is not None and not central:
            parts.append(str(self.lesion.side))
        elif central or len({link.side for link in self.roots}) > 1:
            parts.append("both sides")
        if self.lesion.zone is not None:
            parts.append(ZONE_WORDS[self.lesion.zone])
        if self.condition.group != "emergency" or self.lesion.severity == 0:
            parts.append(severity_word(self.lesion.severity))
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
        verb = "It touches" if main.evidence.grade in (Grade.STRONG, Grade.MODERATE) else "It may touch"
        both = len({link.side for link in self.roots}) > 1
        if self.lesion.root is not None:
            plain = self.facts.roots[main.root].plain
        elif both:
            plain = f"{verb} the {listed(names)} nerve roots on both sides."
        else:
            plain = f"{verb} the {main.side} {main.root} nerve root."
        plain += self._role_plain(main, others)
        row = self.facts.roots[main.root]
        several = len(names) > 1
        sided = f"{'Both' if both else str(main.side).capitalize()} {listed(names)}"
        if several:
            clinical = f"{sided} at {self.lesion.segment} ({main.evidence.grade})."
        elif main.role is None:
            clinical = f"{sided}: leaves by {row.leaves_by}. {row.clinical}"
        else:
            clinical = (
                f"{sided} ({main.role} at {self.lesion.segment}, {main.evidence.grade}): leaves by {row.leaves_by}."
            )
        if others:
            clinical += f" Less often {listed(others)} too."
        if self.lesion.zone is HerniationZone.CENTRAL:
            clinical += " A large central herniation may compress the cauda equina: watch for red flags."
        return Step(TITLES[1], plain, clinical, main.evidence)

    def _role_plain(self, main: RootLink, others: Sequence[RootName]) -> str:
        if self.lesion.zone is HerniationZone.CENTRAL:
            return " A very large bulge can press on the whole nerve bundle; see the warning signs."
        if others:
            return f" The {listed(others)} {'root' if len(others) == 1 else 'roots'} may be touched too."
        both = len({link.side for link in self.roots}) > 1
        if main.role is Role.EXITING:
            return " They leave the spine at this level." if both else " This root leaves the spine at this level."
        if main.role is Role.TRAVERSING:
            return (
                " They run past here and leave one level lower."
                if both
                else " This root runs past here and leaves one level lower."
            )
        return ""

    def _way(self) -> Step:
        own = self._own(self.condition.way_step)
        if own is not None:
            return self._told(TITLES[2], own)
        main = self.courses[0]
        ways = [self.facts.nerves[nerve] for nerve in main.nerves if self.facts.nerves[nerve].way][:2]
        subject = "Its fibres run" if main.root else "The nerve fibres run"
        plain = f"{subject} in the {ways[0].name} {ways[0].way}."
        if len(ways) > 1:
            plain += f" Then they follow the {ways[1].name} {ways[1].way}."
        named = [self.facts.nerves[nerve].clinical_name for nerve in main.nerves]
        clinical = " → ".join([*([f"{main.root} root"] if main.root else []), *named]) + "."
        clinical += self._further(main)
        return Step(TITLES[2], plain, clinical, main.evidence)

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
        told = [f"from the {start}: {', '.join(ways)}" if start else "; ".join(ways) for start, ways in parts.items()]
        return f" Also {'; '.join(told)}." if told else ""

    def _felt(self) -> Step:
        own = self._own(self.condition.felt_step)
        if own is not None:
            return self._told(TITLES[3], own)
        zones, areas = _one_side(self.zones), _one_side(self.areas)
        side = self._side_word()
        knee = [self._at(self.facts.zones[link.zone], side) for link in zones[:2]]
        likely = [link for link in areas if link.evidence.grade in (Grade.STRONG, Grade.MODERATE)] or areas
        elsewhere = [self._at(self.facts.areas[link.area], side) for link in likely[: 1 if len(knee) > 1 else 2]]
        both = "" if side else "on both sides, "
        if not knee:
            plain = f"It may be felt {both}{listed(elsewhere)}. " if elsewhere else ""
            plain += "It does not reach the knee."
        else:
            plain = f"It may be felt {both}{listed(knee)}."
            if elsewhere:
                plain += f" It may also be felt {listed(elsewhere)}."
        parts = [f"{self.facts.zones[z.zone].clinical_name} ({z.zone}, {z.evidence.grade})" for z in zones]
        parts += [f"{self.facts.areas[a.area].clinical_name} ({a.evidence.grade})" for a in areas]
        clinical = (
            f"{side.capitalize() if side else 'Both sides'}: {'; '.join(parts)}." if parts else "No zone or area."
        )
        clinical += self._map_note()
        evidence = (zones[0] if zones else areas[0]).evidence if parts else self._none()
        return Step(TITLES[3], plain, clinical, evidence)

    def _healthy(self) -> tuple[Step, Step, Step, Step]:
        place = f"{self.lesion.segment} is healthy" if self.lesion.segment else "Nothing has changed"
        evidence = Evidence(Grade.NONE, self.condition.sources, self.facts.verified(self.condition.sources))
        passing = ""
        if self.lesion.segment is not None:
            out, down = self.facts.exiting(self.lesion.segment), self.facts.traversing(self.lesion.segment)
            passing = f" {out} leaves the spine here and {down} runs past."
            links = (
                *self.facts.links_to(self.lesion.segment, Relation.EXITS),
                *self.facts.links_to(self.lesion.segment, Relation.TRAVERSES),
            )
            sources = tuple(dict.fromkeys(source for link in links for source in link.sources))
            anatomy = Evidence(Grade.STRONG, sources, self.facts.verified(sources))
        else:
            anatomy = evidence
        return (
            Step(TITLES[0], f"{place}. This is how it looks with no trouble.", f"{place}: normal anatomy.", evidence),
            Step(TITLES[1], f"No root is touched.{passing}", f"No root is touched.{passing}", anatomy),
            Step(TITLES[2], "No nerve is sore.", "No course is irritated.", evidence),
            Step(TITLES[3], "Nothing is felt.", "No pain from here.", evidence),
        )

    # --- helpers ---

    def _own(self, telling: Telling | None) -> Telling | None:
        """The condition's own words for a step: where no root is touched, or where it always touches the same roots."""
        return telling if not self.roots or self.condition.always_touches else None

    def _at(self, place: Place, side: str) -> str:
        return " ".join(place.place.format(side=side).split())

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
                notes.append(f"{MAP_NAMES[other]} adds {listed(names)}")
        ending = f"; {'; '.join(notes)}" if notes else ""
        return f" Map: {MAP_NAMES[self.dermatome_map]}{ending}."

    def _side_word(self) -> str:
        sides = {zone.side for zone in self.zones} | {area.side for area in self.areas}
        return str(next(iter(sides))) if len(sides) == 1 else ""

    def _fitting(self, tellings: Sequence[Telling]) -> Telling:
        for telling in tellings:
            at_zone = telling.zone is None or telling.zone is self.lesion.zone
            if at_zone and (not telling.segments or self.lesion.segment in telling.segments):
                return telling
        raise AssertionError(f"{self.condition.id} has no telling for {self.lesion}")

    def _told(self, title: str, telling: Telling) -> Step:
        evidence = Evidence(telling.grade, telling.sources, self.facts.verified(telling.sources))
        return Step(title, self._filled(telling.plain), self._filled(telling.clinical), evidence)

    def _filled(self, text: str) -> str:
        segment = self.facts.segments.get(self.lesion.segment) if self.lesion.segment else None
        filled = text.format(
            segment=segment.id if segment else "",
            upper=segment.upper if segment else "",
            lower=segment.lower if segment else "",
            root=self.lesion.root or "",
            side=self.lesion.side or "",
        )
        return " ".join(filled.split())

    def _none(self) -> Evidence:
        return Evidence(Grade.NONE, self.condition.sources, self.facts.verified(self.condition.sources))


def _one_side(links: Sequence[Row]) -> list[Row]:
    """The links of the first side named: the other side of a lesion on both sides only repeats them."""
    first: Side | None = links[0].side if links else None
    return [link for link in links if link.side is first]
