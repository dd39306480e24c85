"""What each thing given says for or against each cause, and how much it weighs.

The weights are our own (authored). They only put causes in order and are never displayed as figures: a link weighs by its
grade, and more where few causes share the clue. Each clue adds its own weight whatever else is given, so that a clue
which a cause explains can never lower it against one that it does not explain.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from anatomy.facts.facts import Facts
from anatomy.facts.names import AreaId, ClueId, ConditionId, DermatomeMap, Grade, RootName, SegmentId, ZoneId
from anatomy.facts.rows import ClueKind, Group, Link, Relation
from anatomy.reasoning.candidate import GivenKind, Reason
from anatomy.reasoning.explain import STRENGTH, evidence_of
from anatomy.reasoning.origins import Touched, touched_roots
from anatomy.reasoning.possible import listed
from anatomy.reasoning.story import MAP_NAMES

POINTS = {Grade.STRONG: 3, Grade.MODERATE: 2, Grade.WEAK: 1, Grade.NONE: 0}
FEW, SOME = 3, 6
"""So many causes may show a clue that tells much, or something."""
BY_WAY_OF = 1
"""What is explained only by way of a root, or of a condition that touches it, weighs as little as anything can."""
COMMON = 1
"""What a cause in the knee or hip weighs more for pain in the knee: both are far commoner there than a root (dibra2017)."""
FIRST_PLACES = 10
"""Earlier rows of a subject matter more; from here on they no longer differ."""
NERVE_SIGNS = frozenset({ClueKind.REFLEX, ClueKind.WEAKNESS, ClueKind.SENSATION, ClueKind.TEST})
JOINT_SIGNS = frozenset({ClueKind.KNEE_SIGN, ClueKind.HIP_SIGN, ClueKind.POSTURE})
DEEP = ZoneId("KN_DEEP")
GROIN = {"groin": ClueId("groin-pain")}
"""An area and the clue that says the same: both together count once."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one thing given says of a cause: points for (positive) or against (negative), and why.

    ``order`` : finer than points, for ties alone. ``direct`` : a fact says so of the cause itself.
    """

    points: int
    order: int
    direct: bool
    reason: Reason


@dataclass(frozen=True)
class Scales:
    """Weighs clues and places for every cause."""

    facts: Facts

    @cached_property
    def causes(self) -> tuple[str, ...]:
        """Roots first, then conditions; trouble of a root stands under its root and not as a condition."""
        roots = self.facts.conditions[ConditionId("radiculopathy")].roots
        return (*roots, *(name for name in self.facts.conditions if name != "radiculopathy"))

    @cached_property
    def touched(self) -> tuple[Touched, ...]:
        """Every way in which a condition touches a root."""
        return touched_roots(self.facts)

    @cached_property
    def _touched_by(self) -> Mapping[str, Sequence[Touched]]:
        """What each condition touches."""
        found: dict[str, list[Touched]] = {}
        for one in self.touched:
            found.setdefault(one[1], []).append(one)
        return found

    @cached_property
    def _touching(self) -> Mapping[str, int]:
        """The conditions that touch roots, each with the strength of its best proven touch."""
        best: dict[str, int] = {}
        for _, condition, _, _, evidence in self.touched:
            best[condition] = min(STRENGTH[evidence.grade], best.get(condition, STRENGTH[evidence.grade]))
        return best

    def group(self, cause: str) -> Group:
        """Where a cause sits."""
        row = self.facts.conditions.get(ConditionId(cause))
        return row.group if row is not None else Group.SPINE

    def said(self, cause: str, given: Sequence[str]) -> dict[str, Said]:
        """What each thing given says of a cause; what says nothing is left out."""
        found = {name: said for name in given if (said := self.of(cause, name)) is not None}
        for area, clue in GROIN.items():
            if area in found and clue in found:
                least = area if found[area].points <= found[clue].points else clue
                del found[least]
        return found

    def of(self, cause: str, given: str) -> Said | None:
        """What one clue, knee zone or area says of a cause; None where it says nothing."""
        if given in self.facts.clues:
            return self._clue(cause, ClueId(given))
        return self._place(cause, given)

    def telling(self, clue: ClueId) -> int:
        """How much a clue separates: 3 where few causes may show it, 2 where some do, 1 where many do.

        A posture that a condition at a segment shows is shared by the roots which that touches, so that they are never few.
        """
        shown_by = [link.subject for link in self.facts.links_to(clue, Relation.MAY_SHOW)]
        shared = self.facts.clues[clue].kind is ClueKind.POSTURE and any(cause in self._touching for cause in shown_by)
        return 3 if len(shown_by) <= FEW and not shared else 2 if len(shown_by) <= SOME else 1

    # --- clues ---

    def _clue(self, cause: str, clue: ClueId) -> Said | None:
        place, link = _found(self.facts.links_from(cause, Relation.MAY_SHOW), clue)
        if link is not None and link.grade is not Grade.NONE:
            telling = self.telling(clue)
            # A clue counts double against a place, since the pain of two roots differs less than their signs do.
            order = 2 * (FIRST_PLACES - min(place, FIRST_PLACES)) if telling > 1 else 0
            return Said(POINTS[link.grade] * telling, order, True, self._reason(clue, link))
        _, link = _found(self.facts.links_from(cause, Relation.SPEAKS_AGAINST), clue)
        if link is not None:
            return Said(-POINTS[link.grade] * self.telling(clue), 0, True, self._reason(clue, link))
        if cause in self.facts.roots:
            return self._through_conditions(RootName(cause), clue)
        if self.facts.clues[clue].kind in NERVE_SIGNS:
            return self._through_roots(cause, clue, Relation.MAY_SHOW)
        return self._against_its_roots(cause, clue) if self.facts.clues[clue].kind in JOINT_SIGNS else None

    def _through_conditions(self, root: RootName, clue: ClueId) -> Said | None:
        """A root shares the postures that ease or bring on the conditions which touch it."""
        if self.facts.clues[clue].kind is not ClueKind.POSTURE:
            return None
        best: tuple[int, Link, str] | None = None
        for touched, condition, _, _, evidence in self.touched:
            _, link = _found(self.facts.links_from(condition, Relation.MAY_SHOW), clue)
            if touched == root and link is not None:
                strength = STRENGTH[link.grade] + STRENGTH[evidence.grade]
                if best is None or strength < best[0]:
                    best = (strength, link, condition)
        return None if best is None else Said(BY_WAY_OF, 0, False, self._reason(clue, best[1], best[2]))

    def _through_roots(self, cause: str, given: str, relation: Relation) -> Said | None:
        """A condition at a segment shares the signs and places of the roots that it touches as a rule."""
        found = []
        for root, condition, segment, _, evidence in self._touched_by.get(cause, ()):
            _, link = _found(self.facts.links_from(root, relation), given)
            strength = STRENGTH[evidence.grade]
            usual = strength == self._touching[condition] < STRENGTH[Grade.WEAK]
            if usual and link is not None and link.grade is not Grade.NONE:
                found.append((strength + STRENGTH[link.grade], self._elsewhere(condition, segment), link, root))
        if not found:
            return None
        _, _, link, root = min(found, key=lambda item: item[:2])
        return Said(BY_WAY_OF, 0, False, self._reason(given, link, root))

    def _elsewhere(self, condition: ConditionId, segment: SegmentId) -> bool:
        return self.facts.conditions[condition].usual_segment != segment

    def _against_its_roots(self, cause: str, clue: ClueId) -> Said | None:
        """What points to the joint speaks as much against a condition at a segment as against the roots that it touches."""
        found = [
            (POINTS[link.grade], self._elsewhere(condition, segment), link, root)
            for root, condition, segment, *_ in self._touched_by.get(cause, ())
            if (link := _found(self.facts.links_from(root, Relation.SPEAKS_AGAINST), clue)[1])
        ]
        if not found:
            return None
        _, _, link, root = min(found, key=lambda item: item[:2])
        return Said(-POINTS[link.grade] * self.telling(clue), 0, False, self._reason(clue, link, root))

    # --- places ---

    def _place(self, cause: str, given: str) -> Said | None:
        links = self.facts.links_from(cause, Relation.FELT_IN)
        place, link = _found(links, given)
        common = COMMON if given in self.facts.zones and self.group(cause) in (Group.KNEE, Group.HIP) else 0
        if link is not None and link.grade is not Grade.NONE:
            order = FIRST_PLACES - min(place, FIRST_PLACES)
            return Said(POINTS[link.grade] + common, order, True, self._reason(given, link))
        near = self._whole_joint(cause, given, links)
        if near is not None:
            link, reason = near
            return Said(BY_WAY_OF + common, POINTS[link.grade], True, reason)
        return self._through_roots(cause, given, Relation.FELT_IN)

    def _whole_joint(self, cause: str, given: str, links: Sequence[Link]) -> tuple[Link, Reason] | None:
        """Pain deep in the knee names no spot, and what fills the whole joint may be felt at any spot of it.

        The link is the one to the cause's own spot, or to the whole joint.
        """
        if given not in self.facts.zones:
            return None
        group = self.group(cause)
        if given == DEEP and group in (Group.KNEE, Group.HIP):
            link = next((link for link in links if link.object in self.facts.zones), None)
            note = self.facts.word("Pain deep in the knee names no spot.")
        elif group in (Group.KNEE, Group.EMERGENCY):
            link = _found(links, DEEP)[1]
            note = self.facts.word("It is felt in the whole joint.")
        else:
            return None
        if link is None:
            return None
        evidence = evidence_of(self.facts, Grade.WEAK, link.sources, link.verified)
        return link, Reason(GivenKind.ZONE, given, self.facts.zones[ZoneId(given)].name, evidence, note)

    def _reason(self, given: str, link: Link, through: str = "") -> Reason:
        grade = Grade.WEAK if through else link.grade
        evidence = evidence_of(self.facts, grade, link.sources, link.verified)
        kind, name = named(self.facts, given)
        note = link.note
        if link.maps and DermatomeMap.LEE not in link.maps:
            maps = listed([MAP_NAMES[which] for which in link.maps], self.facts.word("and"))
            note = f"{self.facts.say('Only on the map of {maps}.', maps=maps)} {note}".strip()
        return Reason(kind, given, name, evidence, note, through)


def named(facts: Facts, given: str) -> tuple[GivenKind, str]:
    """The kind of a thing given and its plain name."""
    if given in facts.clues:
        return GivenKind.CLUE, facts.clues[ClueId(given)].plain
    if given in facts.zones:
        return GivenKind.ZONE, facts.zones[ZoneId(given)].name
    return GivenKind.AREA, facts.areas[AreaId(given)].name


def _found(links: Sequence[Link], target: str) -> tuple[int, Link | None]:
    return next(((index, link) for index, link in enumerate(links) if link.object == target), (len(links), None))
