"""The rules that fact tables keep between rows: a list of small functions, all of them run."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from anatomy.facts.names import Grade, HerniationZone, Verified
from anatomy.facts.rows import Group, Link, Relation, SideNeed
from anatomy.files.facts_checks import Checked, Rule
from anatomy.files.facts_folder import Problem
from anatomy.files.facts_reading_rules import READING_RULES
from anatomy.files.facts_texts import (
    validate_percentages_name_their_people,
    validate_placeholders,
    validate_plain_words,
    validate_sides_in_texts,
)

_ENDS = {
    Relation.EXITS: (("roots",), ("segments",)),
    Relation.TRAVERSES: (("roots",), ("segments",)),
    Relation.HIT_BY: (("roots",), ("segments",)),
    Relation.CONTRIBUTES_TO: (("roots",), ("nerves",)),
    Relation.CUTANEOUS: (("nerves",), ("zones", "areas")),
    Relation.ARTICULAR: (("nerves",), ("zones",)),
    Relation.FELT_IN: (("roots", "conditions"), ("zones", "areas")),
    Relation.MAY_SHOW: (("roots", "conditions"), ("clues",)),
    Relation.SPEAKS_AGAINST: (("roots", "conditions"), ("clues",)),
    Relation.MIMICS: (("conditions",), ("roots", "conditions")),
}
"""Which tables the subject and the object of each relation come from."""
_LISTS = {
    "tests": "tests",
    "treatments": "treatments",
    "outlook": "outlook",
    "common_without_pain": "findings",
    "red_flags": "red_flags",
}
_NO_REGION = frozenset({"KN_DEEP"})
"""A zone without borders on the skin."""


def _known(names: set[str]) -> str:
    return f"Use one of: {', '.join(sorted(names))}." if names else "Add it to its table first."


def validate_ids_are_unique(checked: Checked) -> Iterator[Problem]:
    """No id stands twice in a table."""
    seen: dict[tuple[str, str], str] = {}
    for found, row in checked.found:
        if found.table == "links":
            continue
        key = (found.table, row.id)
        if key in seen:
            yield found.problem(f"The id '{row.id}' is already used in {seen[key]}.", "Give each row its own id.")
        else:
            seen[key] = f"{found.file}, line {found.line}"


def validate_links_are_unique(checked: Checked) -> Iterator[Problem]:
    """No fact stands twice."""
    seen: dict[tuple[Any, ...], int] = {}
    for found, link in checked.of("links"):
        key = (link.subject, link.relation, link.object, link.zone)
        if key in seen:
            yield found.problem(
                f"The link {link.subject} {link.relation} {link.object} stands twice.", "Keep one and join the sources."
            )
        seen[key] = found.line


def validate_sources(checked: Checked) -> Iterator[Problem]:
    """Every fact names at least one source, and every source named is in the table."""
    sources = checked.ids("sources")
    for found, row in checked.found:
        if found.table == "sources":
            continue
        known = checked.whole("sources")
        for what, cited in _cited(row):
            if not cited:
                yield found.problem(f"{what} names no source.", "Add at least one id from the sources tables.")
            for source in cited:
                if known and source not in sources:
                    yield found.problem(
                        f"{what} cites '{source}', which no sources table has.", "Mend the id or add the source."
                    )


def _cited(row: Any) -> Iterator[tuple[str, Sequence[str]]]:
    yield "This row", row.sources
    for part in ("changes", "courses", "touches"):
        for index, item in enumerate(getattr(row, part, ())):
            yield f"Its {part} {index + 1}", item.sources
    for part in ("root_step", "way_step", "felt_step"):
        if (item := getattr(row, part, None)) is not None:
            yield f"Its {part}", item.sources


def validate_link_ends(checked: Checked) -> Iterator[Problem]:
    """Links join things that exist and that their relation can join."""
    for found, link in checked.of("links"):
        for end, name, tables in zip(
            ("subject", "object"), (link.subject, link.object), _ENDS[link.relation], strict=True
        ):
            if checked.whole(*tables) and name not in checked.ids(*tables):
                yield found.problem(
                    f"The {end} '{name}' of {link.relation} is not among the {' or '.join(tables)}.",
                    "Mend its spelling or add it to that table.",
                )
        if (link.zone is not None) != (link.relation is Relation.HIT_BY):
            remedy = "Add the zone." if link.zone is None else "Remove the zone."
            yield found.problem("A herniation zone goes with hit_by and with nothing else.", remedy)


def validate_grades(checked: Checked) -> Iterator[Problem]:
    """No knee zone is graded above moderate, and no claim is better checked than its sources."""
    zones = checked.ids("zones")
    verified = {row.id: row.verified for _, row in checked.of("sources")}
    order = list(Verified)
    for found, link in checked.of("links"):
        if link.object in zones and link.grade is Grade.STRONG:
            yield found.problem(
                f"{link.subject} {link.relation} {link.object} is graded strong.",
                "No study maps knee pain by zone: grade knee zones moderate at most.",
            )
        best = [order.index(verified[source]) for source in link.sources if source in verified]
        if link.verified is not None and best and order.index(link.verified) < min(best):
            yield found.problem(
                f"It is said to be {link.verified}, better than any of its sources.",
                "Leave 'verified' out or lower it.",
            )


def validate_segments(checked: Checked) -> Iterator[Problem]:
    """Each segment has one exiting and one traversing root, and each herniation zone touches the root that lies there."""
    if not checked.whole("links"):
        return
    links: list[Link] = [link for _, link in checked.of("links")]
    for found, segment in checked.of("segments"):
        roots: dict[Relation, str] = {}
        for relation in (Relation.EXITS, Relation.TRAVERSES):
            there = [link.subject for link in links if link.relation is relation and link.object == segment.id]
            if len(there) != 1:
                yield found.problem(
                    f"{len(there)} roots have the relation '{relation}' to {segment.id}.",
                    "Let exactly one root have it.",
                )
            else:
                roots[relation] = there[0]
        if roots.get(Relation.EXITS, segment.upper) != segment.upper:
            yield found.problem(
                f"{roots[Relation.EXITS]} is said to leave at {segment.id}.",
                f"The root that leaves below {segment.upper} is {segment.upper}.",
            )
        for zone in HerniationZone:
            if not any(
                link.relation is Relation.HIT_BY and link.object == segment.id and link.zone is zone for link in links
            ):
                yield found.problem(f"No root is hit by a {zone} herniation at {segment.id}.", "Add a hit_by link.")
    exits = {link.object: link.subject for link in links if link.relation is Relation.EXITS}
    traverses = {link.object: link.subject for link in links if link.relation is Relation.TRAVERSES}
    for found, link in checked.of("links"):
        if link.relation is not Relation.HIT_BY or link.zone is HerniationZone.CENTRAL:
            continue
        right = (traverses if link.zone is HerniationZone.SUBARTICULAR else exits).get(link.object)
        if right is not None and link.subject != right:
            yield found.problem(
                f"A {link.zone} herniation at {link.object} is said to hit {link.subject}.",
                f"The root that lies there is {right}.",
            )


def validate_courses(checked: Checked) -> Iterator[Problem]:
    """Courses name nerves that exist, that leave one another, and that the root feeds."""
    if not checked.whole("nerves", "links"):
        return
    leaves = {row.id: row.leaves for _, row in checked.of("nerves")}
    feeds = {(link.subject, link.object) for _, link in checked.of("links") if link.relation is Relation.CONTRIBUTES_TO}
    for found, row in checked.of("roots", "conditions"):
        if found.table == "roots" and not row.courses:
            yield found.problem(f"{row.id} has no course.", "Name the nerves in order.")
        for course in row.courses:
            for nerve in course.nerves:
                if nerve not in leaves:
                    yield found.problem(f"The course names '{nerve}', which is no nerve.", _known(set(leaves)))
                elif found.table == "roots" and (row.id, nerve) not in feeds:
                    yield found.problem(
                        f"The course runs in {nerve}, which {row.id} does not feed.",
                        "Add the contributes_to link or mend it.",
                    )
            for above, below in zip(course.nerves, course.nerves[1:], strict=False):
                if below in leaves and above not in leaves[below]:
                    yield found.problem(
                        f"{below} does not leave {above}.", f"Mend the order, or the 'leaves' of {below}."
                    )
    for found, row in checked.of("nerves"):
        for other in row.leaves:
            if other not in leaves:
                yield found.problem(f"It leaves '{other}', which is no nerve.", _known(set(leaves)))
    for found, row in checked.of("passages"):
        for nerve in row.nerves:
            if nerve not in leaves:
                yield found.problem(f"It is passed by '{nerve}', which is no nerve.", _known(set(leaves)))


def validate_conditions(checked: Checked) -> Iterator[Problem]:
    """Conditions occur at places that exist, can be told whole, and hang together."""
    if not checked.whole("segments", "roots", "cautions", "links"):
        return
    segments, roots, cautions = checked.ids("segments"), checked.ids("roots"), checked.ids("cautions")
    felt = {link.subject for _, link in checked.of("links") if link.relation is Relation.FELT_IN}
    for found, row in checked.of("conditions"):
        for name in (
            *row.segments,
            *(s for touch in row.touches for s in touch.segments),
            *filter(None, [row.usual_segment]),
        ):
            if name not in segments:
                yield found.problem(f"There is no segment '{name}'.", _known(segments))
        for name in (*row.roots, *row.always_touches, *filter(None, [row.usual_root])):
            if name not in roots:
                yield found.problem(f"There is no root '{name}'.", _known(roots))
        if row.caution not in cautions:
            yield found.problem(f"There is no caution '{row.caution}'.", _known(cautions))
        if row.segments and row.usual_segment not in row.segments:
            yield found.problem("Its usual_segment is not among its segments.", "Name one of them.")
        if (row.zones or row.touches) and not row.segments:
            yield found.problem("It has herniation zones or touches but no segments.", "Name its segments.")
        if row.segments and row.roots:
            yield found.problem("It names both segments and roots.", "A condition occurs at a segment or at a root.")
        if not row.changes:
            yield found.problem("It has no 'changes'.", "Say what changes, plain and clinical.")
        for zone in row.zones or (None,):
            if row.changes and not any(told.zone in (None, zone) for told in row.changes):
                yield found.problem(f"Nothing tells what changes in the {zone} zone.", "Add it to 'changes'.")
        always = row.roots or row.zones or any(touch.from_severity == 0 for touch in row.touches)
        if not always and row.root_step is None:
            yield found.problem("It can touch no root and has no root_step.", "Tell step two in a root_step.")
        if not always and not row.courses and row.way_step is None:
            yield found.problem(
                "It can touch no root, has no courses and no way_step.", "Tell step three in a way_step."
            )
        if not always and row.felt_step is None and row.id not in felt:
            yield found.problem("Nothing says where it is felt.", "Add felt_in links or a felt_step.")
        if row.zones and row.side is not SideNeed.REQUIRED:
            yield found.problem("A condition with herniation zones needs a side.", "Set side: required.")
        if row.group is Group.EMERGENCY and not row.red_flags:
            yield found.problem("An emergency names no red flag.", "Name at least one; it is shown first.")


def validate_lists_of_sayings(checked: Checked) -> Iterator[Problem]:
    """Tests, treatments, outlooks, findings and red flags that are named exist, and all that exist are used."""
    used: Counter[tuple[str, str]] = Counter()
    for found, row in checked.of("conditions", "roots"):
        for part, table in _LISTS.items():
            names = checked.ids(table)
            for name in getattr(row, part, ()):
                used[table, name] += 1
                if checked.whole(table) and name not in names:
                    yield found.problem(f"Its {part} name '{name}', which {table} does not have.", _known(names))
    roots = checked.ids("roots")
    for found, row in checked.of(*set(_LISTS.values())):
        if not used[found.table, row.id] and found.table != "red_flags" and checked.whole("conditions", "roots"):
            yield found.problem("Nothing uses this row.", "Name it in a condition or root, or remove it.")
        for name in row.roots:
            if checked.whole("roots") and name not in roots:
                yield found.problem(f"There is no root '{name}'.", _known(roots))


def validate_clues(checked: Checked) -> Iterator[Problem]:
    """What a clue calls up or excludes exists."""
    tables = {"red_flags": "red_flags", "excludes": "clues"}
    for found, row in checked.of("clues"):
        for part, table in tables.items():
            known = checked.ids(table)
            for name in getattr(row, part):
                if checked.whole(table) and name not in known:
                    yield found.problem(f"Its {part} name '{name}', which {table} does not have.", _known(known))


def validate_laterality_of_ids(checked: Checked) -> Iterator[Problem]:
    """Tables name things without a side; sides come from the lesion."""
    for found, row in checked.found:
        names = (row.subject, row.object) if found.table == "links" else (row.id,)
        for name in names:
            if name.endswith(("-left", "-right")):
                yield found.problem(
                    f"The id '{name}' names a side.", "Name it without a side; paired things are mirrored."
                )


def validate_structures(checked: Checked) -> Iterator[Problem]:
    """Every vertebra, disc, root and nerve has a structure with a name."""
    if not checked.whole("structures"):
        return
    structures = checked.ids("structures")
    wanted = [(found, f"disc-{row.id}".lower()) for found, row in checked.of("segments")]
    wanted += [(found, f"root-{row.id}".lower()) for found, row in checked.of("roots")]
    wanted += [(found, row.id) for found, row in checked.of("nerves")]
    for found, name in wanted:
        if name not in structures:
            yield found.problem(f"There is no structure '{name}'.", "Add it to the structures table.")


def validate_regions(checked: Checked) -> Iterator[Problem]:
    """Every zone with borders and every area has its region on the skin, and every region shows something."""
    regions = checked.ids("regions")
    if not regions or not checked.whole("regions", "zones", "areas"):
        return
    for found, row in checked.of("zones", "areas"):
        if row.id not in regions | _NO_REGION:
            yield found.problem(f"'{row.id}' has no region on the skin.", "Draw it in regions.yaml.")
    places = {"knee-zone": checked.ids("zones"), "area": checked.ids("areas")}
    for found, row in checked.of("regions"):
        if row.kind in places and row.id not in places[row.kind]:
            yield found.problem(f"There is no {row.kind} '{row.id}'.", _known(places[row.kind]))


def _run(rule: Any) -> Rule:
    return lambda checked: list(rule(checked))


RULES: Sequence[Rule] = tuple(
    _run(rule)
    for rule in (
        validate_ids_are_unique,
        validate_links_are_unique,
        validate_sources,
        validate_link_ends,
        validate_grades,
        validate_segments,
        validate_courses,
        validate_conditions,
        validate_lists_of_sayings,
        validate_clues,
        validate_laterality_of_ids,
        validate_structures,
        validate_regions,
        validate_sides_in_texts,
        validate_placeholders,
        validate_percentages_name_their_people,
        validate_plain_words,
        *READING_RULES,
    )
)
"""All rules; `anatomy.files.facts_checks.check` runs every one."""
