"""From what was chosen and what it means to what is to be seen: one pure function."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import (
    AreaId,
    Grade,
    HerniationZone,
    NerveId,
    Role,
    RootName,
    Side,
    StructureId,
    ZoneId,
    on_side,
    root_structure,
)
from anatomy.geometry.lesions import changed_structures
from anatomy.geometry.shapes import Body, Shape
from anatomy.reasoning.explanation import Course, Explanation
from app.language.shared import evidence_words
from app.language.words import phrase, tr
from app.scene.dermatomes import map_labels, map_zones
from app.scene.lit_fibres import with_fibres
from app.scene.marks import marks_of
from app.scene.names import region_name, structure_name
from app.scene.picture import (
    Appearance,
    Change,
    FeltZone,
    Label,
    LabelRole,
    LesionMark,
    Look,
    Picture,
    Place,
    ReportedZone,
)
from app.scene.reported import painted_reports, reported_labels
from app.scene.skin_zones import middle, skins
from app.scene.tissues import LAYERS, Tissue, tissue
from app.state.state import Layer, ReadingLevel, State

STRENGTH: Mapping[Grade, float] = {Grade.STRONG: 1.0, Grade.MODERATE: 0.88, Grade.WEAK: 0.42, Grade.NONE: 0.0}
"""How strongly a felt region is painted for each grade of evidence (authored)."""
AREA_SHARE = 0.5
"""How strongly areas are painted beside knee zones of the same grade: the knee is what this is about."""
BESIDE = 0.5
"""How bright a course is that is not its root's main one."""
ROLES: Mapping[ReadingLevel, Mapping[Role, str]] = {
    ReadingLevel.PLAIN: {Role.EXITING: phrase("root leaves here"), Role.TRAVERSING: phrase("root passes here")},
    ReadingLevel.CLINICAL: {Role.EXITING: phrase("root, exiting"), Role.TRAVERSING: phrase("root, traversing")},
}
CHANGES: Mapping[Change, str] = {Change.BULGE: phrase("disc bulges"), Change.SLIP: phrase("slips forwards")}
FRONT_OF_DISC_MM = 20.0
SAC = StructureId("thecal-sac")
STORY_ROOT, STORY_COURSE, STORY_FELT = 1, 2, 3


def describe(state: State, explanation: Explanation | None, facts: Facts | None, body: Body) -> Picture:
    """What is to be displayed.

    Parameters
    ----------
    state : State
    explanation : Explanation, optional
        What the state's lesion means; None for the healthy body.
    facts : Facts, optional
        Names, and the borders of the felt regions.
    body : Body
        The healthy shapes and landmarks.

    Returns
    -------
    Picture
        Every structure of the body has an appearance in it.
    """
    if state.asking:
        # Places are pointed at on the skin, so it is there; a lesion chosen before waits unseen.
        state, explanation = replace(state, layers=state.layers | {Layer.SKIN}, isolated=None, step=None), None
    step = state.step
    lit = _lit(explanation, step) if explanation else {}
    if facts is not None:
        lit = with_fibres(lit, explanation, facts, body)
    marks = marks_of(explanation.lesion, body) if explanation else ()
    felt: tuple[FeltZone, ...] = ()
    if explanation and (step is None or step >= STORY_FELT):
        felt = map_zones(explanation, facts) if state.all_maps else _felt(explanation, facts)
    # A muscle that the condition itself is about is there even while the muscles are off.
    meant = frozenset(name for mark in marks for name in mark.structures if tissue(name) is Tissue.MUSCLE)
    appearances = {name: _appearance(name, state, lit, meant) for name in body.shapes}
    # A zone without skin to be painted on has no place; the deep one stays, unless one structure stands alone.
    bare = all(appearances[skin.id].look is Look.HIDDEN for skin in skins(body))
    felt = tuple(zone for zone in felt if not bare or (zone.deep and state.isolated is None))
    reported = () if bare else painted_reports(state, facts)
    labels = _labels(state, explanation, facts, body, appearances, marks, felt) if state.labels else ()
    if state.labels:
        labels += reported_labels(state, facts, body, reported)
    clear = _keep_clear(body, lit, marks, (*felt, *reported)) if labels else ()
    lesion = explanation.lesion if explanation and explanation.lesion.severity > 0 else None
    bent = changed_structures(body, lesion) if lesion else frozenset()
    return Picture(
        appearances,
        felt,
        reported,
        marks,
        labels,
        clear,
        lesion=lesion if bent else None,
        bent=bent,
        thick_skin=state.asking,
    )


def _lit(explanation: Explanation, step: int | None) -> dict[StructureId, Appearance]:
    lit: dict[StructureId, Appearance] = {}
    if step is None or step >= STORY_COURSE:
        seen: set[tuple[RootName | None, Side]] = set()
        for course in explanation.courses:
            main = (course.root, course.side) not in seen
            seen.add((course.root, course.side))
            for nerve in course.nerves:
                # The first course to claim a nerve keeps it: main courses come before those beside them.
                lit.setdefault(
                    on_side(nerve, course.side), Appearance(Look.LIT_COURSE, course.root, 1.0 if main else BESIDE)
                )
    if step is None or step >= STORY_ROOT:
        for link in explanation.roots:
            passes = link.role is Role.TRAVERSING
            lit[root_structure(link.root, link.side)] = Appearance(Look.LIT_ROOT, link.root, passes=passes)
            # Inside the sac the root is a strand of rootlets, so that it can be followed up to the cord.
            lit[on_side(f"rootlets-{link.root.lower()}", link.side)] = Appearance(Look.LIT_ROOT, link.root)
    return lit


def _appearance(
    name: StructureId, state: State, lit: Mapping[StructureId, Appearance], meant: frozenset[StructureId]
) -> Appearance:
    kind, chosen = tissue(name), state.chosen == name
    alone = state.isolated is not None and name != state.isolated
    off = LAYERS[kind] not in state.layers and name not in lit and name not in meant
    if name in state.hidden or alone or off:
        return Appearance(Look.HIDDEN)
    if LAYERS[kind] is Layer.NERVES and Layer.NERVES not in state.layers:
        return Appearance(Look.HIDDEN)
    if name in state.see_through or (name == SAC and in_the_canal(state.lesion)):
        return Appearance(Look.SEE_THROUGH, chosen=chosen)
    if name in lit:
        shown = lit[name]
        return replace(shown, chosen=chosen)
    look = Look.DIMMED if lit and kind is Tissue.NERVE else Look.PLAIN
    return Appearance(look, chosen=chosen)


def in_the_canal(lesion: Lesion | None) -> bool:
    """Whether what is wrong lies before or around the sac, which would hide it from behind."""
    return lesion is not None and (
        lesion.zone is HerniationZone.CENTRAL
        or lesion.condition in ("central-stenosis", "ligamentum-flavum-hypertrophy")
    )


def _felt(explanation: Explanation, facts: Facts | None) -> tuple[FeltZone, ...]:
    links: list[tuple[ZoneId | AreaId, Side, Grade, float]] = [
        *((link.zone, link.side, link.evidence.grade, 1.0) for link in explanation.knee_zones),
        *((link.area, link.side, link.evidence.grade, AREA_SHARE) for link in explanation.areas),
    ]
    zones: list[FeltZone] = []
    for identifier, side, grade, share in links:
        region = facts.regions.get(identifier) if facts is not None else None
        strength = STRENGTH[grade] * share
        if strength > 0:
            zones.append(FeltZone(identifier, side, grade, strength, tuple(region.patches) if region else ()))
    return tuple(zones)


def _labels(
    state: State,
    explanation: Explanation | None,
    facts: Facts | None,
    body: Body,
    appearances: Mapping[StructureId, Appearance],
    marks: tuple[LesionMark, ...],
    felt: tuple[FeltZone, ...],
) -> tuple[Label, ...]:
    labels: list[Label] = []
    if explanation:
        labels += _root_labels(explanation, state.level, body, appearances, marks)
        labels += _course_labels(explanation.courses, facts, body, appearances)
        labels += [
            Label(tr(CHANGES[mark.change]), _tip(mark), LabelRole.LESION)
            for mark in marks[:1]
            if mark.change in CHANGES
        ]
        labels += map_labels(felt, body) if state.all_maps else _felt_labels(explanation, facts, body, felt)
    shape = body.shapes.get(state.chosen) if state.chosen else None
    if (
        shape
        and not any(label.structure == shape.id for label in labels)
        and appearances[shape.id].look is not Look.HIDDEN
    ):
        labels.append(
            Label(structure_name(shape.id, facts), _surface_middle(shape), LabelRole.CHOSEN, structure=shape.id)
        )
    return tuple(labels)


def _keep_clear(
    body: Body,
    lit: Mapping[StructureId, Appearance],
    marks: tuple[LesionMark, ...],
    felt: tuple[FeltZone | ReportedZone, ...],
) -> tuple[Place, ...]:
    """Some places of all that the picture is about: lit nerves, lesion, felt zones, spine."""
    places: list[Place] = []
    for mark in marks:
        if mark.change is not Change.SLIP:
            (x, y, z), r = mark.at, 0.9 * max(mark.radius_mm, 12.0)
            places += [(x + i * r, y, z + k * r) for i in (-1, 0, 1) for k in (-1, 0, 1)]
    for name in lit:
        if name in body.shapes:
            points = body.shapes[name].points
            places += [_place(point) for point in points[:: max(len(points) // 16, 1)]]
    for zone in felt:
        found = middle(zone, body)
        if found is not None:
            places += [found[0]] * 2
    return tuple(places)


def _root_labels(
    explanation: Explanation,
    level: ReadingLevel,
    body: Body,
    appearances: Mapping[StructureId, Appearance],
    marks: tuple[LesionMark, ...],
) -> list[Label]:
    labels: list[Label] = []
    for link in explanation.roots:
        name = root_structure(link.root, link.side)
        # Where both sides are touched alike, one label says it.
        if any(label.root == link.root for label in labels) or name not in body.shapes:
            continue
        if appearances[name].look is not Look.LIT_ROOT:
            continue
        shape = body.shapes[name]
        # A little below the lesion, so that the label's line leaves the contact itself free.
        at = _nearest(shape, _below(marks[0].at)) if marks else _surface_middle(shape)
        text = tr(ROLES[level][link.role] if link.role else "root")
        passes = link.role is Role.TRAVERSING
        labels.append(Label(text, at, LabelRole.ROOT, link.root, link.root, name, dashed=passes))
    return labels


def _course_labels(
    courses: tuple[Course, ...], facts: Facts | None, body: Body, appearances: Mapping[StructureId, Appearance]
) -> list[Label]:
    """One label on the longest nerve of each root's main course, on one side."""
    labels: list[Label] = []
    named: set[RootName | None] = set()
    for course in courses:
        there = [nerve for nerve in course.nerves if _shown(nerve, course.side, body, appearances)]
        if not there or course.root in named:
            continue
        named.add(course.root)
        longest = max(there, key=lambda nerve: float(np.ptp(body.shapes[on_side(nerve, course.side)].points[:, 2])))
        name = on_side(longest, course.side)
        words = structure_name(name, facts, with_side=False)
        text = tr("in the {nerve}", nerve=words) if course.root else words
        labels.append(
            Label(text, _surface_middle(body.shapes[name]), LabelRole.COURSE, course.root or "", course.root, name)
        )
    return labels


def _shown(nerve: NerveId, side: Side, body: Body, appearances: Mapping[StructureId, Appearance]) -> bool:
    name = on_side(nerve, side)
    return name in body.shapes and appearances[name].look is Look.LIT_COURSE


def _felt_labels(explanation: Explanation, facts: Facts | None, body: Body, felt: tuple[FeltZone, ...]) -> list[Label]:
    """The strongest knee zone of each side, named with its grade; once where both sides are alike."""
    labels: list[Label] = []
    roots = {(str(link.zone), link.side): link.roots for link in explanation.knee_zones}
    for side in Side:
        zones = [zone for zone in felt if zone.side is side and (str(zone.id), side) in roots and not zone.deep]
        if not zones:
            continue
        zone = max(zones, key=lambda one: one.strength)
        place = middle(zone, body)
        if place is not None:
            first = next(iter(roots[str(zone.id), side]), None)
            words = f"{region_name(zone.id, facts)} · {evidence_words(zone.grade)}"
            if any(label.text == words for label in labels):
                continue
            labels.append(Label(words, place[0], LabelRole.FELT, first or "", first))
    return labels


def _below(place: Place) -> Place:
    return place[0] * 1.15, place[1], place[2] - 11.0


def _tip(mark: LesionMark) -> Place:
    far = FRONT_OF_DISC_MM if mark.change is Change.SLIP else 0.8 * mark.depth_mm
    x, y, z = (a + d * far for a, d in zip(mark.at, mark.direction, strict=True))
    return x, y, z


def _nearest(shape: Shape, at: Place) -> Place:
    away = np.linalg.norm(shape.points - np.asarray(at, dtype=np.float32), axis=1)
    return _place(shape.points[int(away.argmin())])


def _surface_middle(shape: Shape) -> Place:
    """The point of the surface nearest to its middle: a label's line must end on the thing it names."""
    return _nearest(shape, _place(shape.points.mean(axis=0)))


def _place(values: Any) -> Place:
    x, y, z = (float(v) for v in values)
    return x, y, z
