"""Which part of a nerve is lit: a trunk of several roots shows the fibres of those that are touched."""

from collections.abc import Mapping
from dataclasses import replace

from anatomy.facts import Facts
from anatomy.facts.names import RootName, StructureId, on_side
from anatomy.geometry.fibres import strand_bands
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.scene.picture import Appearance, Look


def with_fibres(
    lit: Mapping[StructureId, Appearance], explanation: Explanation | None, facts: Facts, body: Body
) -> dict[StructureId, Appearance]:
    """The lit structures, each nerve with the bands of all roots whose courses run through it."""
    roots: dict[StructureId, list[RootName]] = {}
    for course in explanation.courses if explanation else ():
        for nerve in course.nerves:
            mine = roots.setdefault(on_side(nerve, course.side), [])
            if course.root is not None and course.root not in mine:
                mine.append(course.root)
    found = dict(lit)
    for name, appearance in lit.items():
        shape = body.shapes.get(name)
        if appearance.look is Look.LIT_COURSE and shape is not None and "carries" in shape.per_point:
            bands = ((root, strand_bands(facts, shape, root)) for root in roots.get(name, ()))
            found[name] = replace(appearance, fibres=tuple((root, band) for root, band in bands if band))
    return found
