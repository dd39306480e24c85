"""What a legend says about a picture: rows worked out from what is lit and felt in it. No Qt here."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from anatomy.facts import Facts
from anatomy.facts.names import Grade, RootName, Side, StructureId, on_side
from anatomy.reasoning.explanation import Explanation
from app.language.shared import evidence_words
from app.language.words import tr
from app.look.colours import BONE, DISC, FELT, LESION, MUSCLE, NERVE, ROOTS, Colour
from app.scene.describe import ROLES
from app.scene.names import region_name, structure_name
from app.scene.picture import Look, Picture
from app.scene.tissues import Tissue, tissue
from app.scene.views import AT_KNEE
from app.state.state import ReadingLevel

if TYPE_CHECKING:
    from app.scene.section import Section

DOTS = {Grade.STRONG: "●●●", Grade.MODERATE: "●●○", Grade.WEAK: "●○○", Grade.NONE: "○○○"}
"""The grade without colour or words."""
MOST_NAMES = 4
"""Of felt areas or nerves in one row."""


class Sign(StrEnum):
    """What stands before a row."""

    HEADING = "heading"
    """No sign: the words stand over the rows that follow."""
    LETTER = "letter"
    LINE = "line"
    PATCH = "patch"
    HATCHING = "hatching"
    NET = "net"
    DASHES = "dashes"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the legend.

    Attributes
    ----------
    sign : Sign
    colour : Colour
        As in the scene.
    text : str
    lead : str
        The letter on the sign, such as ``L5``.
    strength : float
        Of a hatching, 0 to 1: the wider the stripes the stronger the evidence.
    """

    sign: Sign
    colour: Colour
    text: str
    lead: str = ""
    strength: float = 1.0


def legend_rows(
    picture: Picture,
    explanation: Explanation | None,
    facts: Facts | None,
    level: ReadingLevel,
    *,
    felt_colour: Colour = FELT,
    cut: "Section | None" = None,
) -> tuple[Row, ...]:
    """The legend of a picture: only what is to be seen in it.

    Parameters
    ----------
    picture : Picture
    explanation : Explanation, optional
        None is the healthy body.
    facts : Facts, optional
        Names of nerves and areas.
    level : ReadingLevel
    felt_colour : Colour
        In which felt areas are drawn on this ground.
    cut : Section, optional
        The cut that is drawn instead: without skin nothing is felt there, and the healthy outline is dashed.
    """
    rows: list[Row] = []
    if explanation is None and not picture.reported:
        return (Row(Sign.PATCH, NERVE, tr("Nerves, none of them lit")), *_tissues(cut))
    if explanation is not None:
        if cut.shows_growth() if cut else picture.marks:
            rows.append(Row(Sign.PATCH, LESION, tr("Where the trouble is")))
        if cut and any(piece.healthy for piece in cut.pieces):
            rows.append(Row(Sign.DASHES, LESION, tr("Outline in health")))
        rows += _roots(picture, explanation, level, cut)
        if not cut:
            rows += _courses(picture, explanation, facts)
    if cut:
        rows += (Row(Sign.PATCH, NERVE, tr("Other nerves")), *_tissues(cut))
    else:
        rows += _felt(picture, facts, felt_colour)
        if picture.reported:
            rows.append(Row(Sign.NET, felt_colour, tr("Where it was said to hurt")))
    return tuple(rows)


def _tissues(cut: "Section | None") -> tuple[Row, ...]:
    rows = {
        Tissue.DISC: Row(Sign.PATCH, DISC, tr("Disc")),
        Tissue.BONE: Row(Sign.PATCH, BONE, tr("Bone")),
        Tissue.MUSCLE: Row(Sign.PATCH, MUSCLE, tr("Muscle")),
    }
    there = {tissue(piece.structure) for piece in cut.pieces} if cut else {Tissue.DISC, Tissue.BONE}
    return tuple(row for kind, row in rows.items() if kind in there)


def _roots(picture: Picture, explanation: Explanation, level: ReadingLevel, cut: "Section | None") -> list[Row]:
    there = {piece.structure for piece in cut.pieces} if cut else picture.appearances.keys()
    shown = {
        one.root
        for name, one in picture.appearances.items()
        if name in there and one.look is Look.LIT_ROOT and name.startswith("root-")
    }
    rows: dict[RootName, Row] = {}
    for link in explanation.roots:
        if link.root in shown and link.root not in rows:
            words = tr(ROLES[level][link.role] if link.role else "root")
            rows[link.root] = Row(Sign.LETTER, ROOTS[link.root], words, str(link.root))
    return list(rows.values())


def _courses(picture: Picture, explanation: Explanation, facts: Facts | None) -> list[Row]:
    lit = [(name, one) for name, one in picture.appearances.items() if one.look is Look.LIT_COURSE and _is_nerve(name)]
    rows: list[Row] = []
    there = {name for name, _ in lit}
    seen: set[RootName | None] = set()
    for course in explanation.courses:
        # The first course of a root is its main one; nerves that carry several roots are named with each.
        if course.root in seen:
            continue
        seen.add(course.root)
        main = [on_side(nerve, side) for nerve in course.nerves for side in Side if on_side(nerve, side) in there]
        names = dict.fromkeys(structure_name(name, facts, with_side=False) for name in main)
        if names:
            nerves = _listed(names)
            text = (
                tr("{root} fibres on their way: {nerves}", root=course.root, nerves=nerves)
                if course.root
                else tr("Irritated nerve: {nerves}", nerves=nerves)
            )
            rows.append(Row(Sign.LINE, ROOTS[course.root] if course.root else LESION, text))
    if any(one.share < 1.0 for _, one in lit):
        pale = next(one for _, one in lit if one.share < 1.0)
        colour = ROOTS[pale.root] if pale.root else LESION
        mixed = tuple(round(b + (c - b) * pale.share) for b, c in zip(BONE, colour, strict=True))
        rows.append(Row(Sign.LINE, (mixed[0], mixed[1], mixed[2]), tr("Paler: other nerves that carry some of them")))
    return rows


def _felt(picture: Picture, facts: Facts | None, colour: Colour) -> list[Row]:
    if any(zone.adds_up for zone in picture.felt):
        return [Row(Sign.HATCHING, colour, tr("Where published maps put it: the denser, the more of them agree"))]
    rows = []
    for at_knee in (True, False):
        first = tr("Where it may be felt") if at_knee else tr("Away from the knee, painted lighter")
        for grade in (Grade.STRONG, Grade.MODERATE, Grade.WEAK):
            zones = [zone for zone in picture.felt if zone.grade is grade and (str(zone.id) in AT_KNEE) is at_knee]
            if zones:
                text = tr(
                    "{dots} {evidence}: {places}",
                    dots=DOTS[grade],
                    evidence=evidence_words(grade),
                    places=_listed(dict.fromkeys(region_name(zone.id, facts) for zone in zones)),
                )
                if first:
                    rows.append(Row(Sign.HEADING, colour, first))
                    first = ""
                rows.append(Row(Sign.HATCHING, colour, text, strength=max(zone.strength for zone in zones)))
    return rows


def _listed(names: Iterable[str]) -> str:
    known = list(names)
    more = len(known) - MOST_NAMES
    words = ", ".join(known[:MOST_NAMES])
    return tr("{names} and {count} more", names=words, count=more) if more > 0 else words


def _is_nerve(name: StructureId) -> bool:
    return tissue(name) is Tissue.NERVE and not name.startswith(("root-", "rootlets-"))
