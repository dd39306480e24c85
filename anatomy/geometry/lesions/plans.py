"""A lesion's plan: all that does not depend on the severity, worked out once and kept, so that a slider only scales."""

from dataclasses import replace
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import SegmentId, Side, SourceId, StructureId
from anatomy.facts.wording import phrase
from anatomy.geometry.lesions.bending import Bent
from anatomy.geometry.lesions.changed import AUTHORED, Changed, Number
from anatomy.geometry.lesions.contacts import Contacts
from anatomy.geometry.lesions.entrapments import TRAPS, Trapped, numbers_at, trapped
from anatomy.geometry.lesions.measures import (
    CANAL_LEVELS_MM,
    Flavum,
    foramen_height,
    foramen_place,
    recess_place,
    rooms,
    sac_area,
)
from anatomy.geometry.lesions.recipes import FORAMEN_LEFT_MM, RECESS_LEFT_MM, Recipe, endplate_depth, recipe, sides_of
from anatomy.geometry.lesions.segments import Segment, segment_of
from anatomy.geometry.lesions.walls import Walls
from anatomy.geometry.lesions.yielding import Yielding
from anatomy.geometry.shapes import Body, Shape

Floats = NDArray[np.float64]
Range = tuple[float | None, float | None]

MEYERDING = ((0.0, "none"), (25.0, "I"), (50.0, "II"), (75.0, "III"), (100.0, "IV"))
NORMAL: dict[str, tuple[Range, tuple[str, ...]]] = {
    "disc-height-behind": ((7.0, 10.0), ("iran_disc", "hasegawa1995")),
    "canal-depth": ((12.0, None), ("steurer2011", "kalichman2009a")),
    "sac-area": ((130.0, None), (AUTHORED, "steurer2011")),
    "recess-depth": ((5.0, None), ("steurer2011",)),
    "foramen-height": ((15.0, None), ("spinebase", "hasegawa1995")),
    "foramen-width": ((4.0, None), ("spinebase", "gkasdaris2018")),
    "flavum-thickness": ((3.0, 3.5), ("khasawneh2023", "sakamaki2009")),
    "slip": ((None, 0.0), ("statpearls_spl",)),
}
"""Normal figures of clinical-facts E0.6 with its sources. None for the disc's middle: by the later checks, means at L4-L5
run from 8.5 mm (CT) to 13.8 (MRI)."""
ONLY_AT_L4_L5 = frozenset({"disc-height-behind", "flavum-thickness"})
"""Above, discs are lower and ligaments thinner; at L5-S1 the disc is lower behind."""
NOT_AT_L5_S1 = frozenset({"sac-area"})
"""There the sac tapers."""
TARGETS = {
    "lateral-recess-stenosis": ("recess-depth", RECESS_LEFT_MM),
    "foraminal-stenosis": ("foramen-width", FORAMEN_LEFT_MM),
}
"""What must be left at severity 1."""
GAINS, CLOSE_ENOUGH = (0.5, 2.0), 0.06
NAMES = {
    "disc-height": phrase("height of the disc in its middle"),
    "disc-height-behind": phrase("height of the disc at its back"),
    "canal-depth": phrase("depth of the canal at the disc, front to back"),
    "sac-area": phrase("section of the thecal sac"),
    "recess-depth": phrase("depth of the lateral recess"),
    "foramen-height": phrase("height of the exit hole"),
    "foramen-width": phrase("width of the exit hole, front to back"),
    "flavum-thickness": phrase("thickness of the yellow ligament"),
    "slip": phrase("slip of the upper vertebra"),
    "herniation-depth": phrase("how far the disc stands out"),
}


class Plan:
    """A lesion of a segment at every severity.

    Parameters
    ----------
    body : Body
    lesion : Lesion
        Its severity does not matter.
    made : Recipe
    """

    def __init__(self, body: Body, segment: Segment, lesion: Lesion, made: Recipe) -> None:
        self._body, self._segment, self._lesion, self._made = body, segment, lesion, made
        self._bents = {name: Bent(body.shapes[name], moves) for name, moves in made.moves.items()}
        self._walls = Walls(body, segment, self._bents)
        aside = self._walls if made.axis is None else Walls(body, segment, self._bents, _towards(segment, made.axis))
        self._soft = Yielding(body, aside, self._bents)
        self._depth_mm = endplate_depth(body, segment)

    # Drawing needs none of these three.

    @cached_property
    def _contacts(self) -> Contacts:
        return Contacts(self._body, self._segment, self._bents)

    @cached_property
    def _flavum(self) -> Flavum:
        return Flavum(self._body, self._segment)

    @cached_property
    def _healthy(self) -> dict[str, float]:
        return self._measured(0.0, {})

    def gain(self) -> float:
        """By how much the growth must be multiplied for the severest to leave the room that it should; 1 without a target."""
        target = TARGETS.get(self._lesion.condition)
        if target is None:
            return 1.0
        side = self._lesion.side or Side.RIGHT
        plane = _planes(self._body, self._segment, side)[target[0]]
        (before,), (after,) = (rooms(self._walls, [plane], severity) for severity in (0.0, 1.0))
        return float(np.clip((before - target[1]) / max(before - after, 0.5), *GAINS))

    @cached_property
    def structures(self) -> frozenset[StructureId]:
        """All whose shape may change."""
        return frozenset(self._bents) | frozenset(self._soft.at(1.0))

    def shapes(self, severity: float) -> dict[StructureId, Shape]:
        """The changed shapes at a severity above 0."""
        return {name: bent.at(severity) for name, bent in self._bents.items()} | self._soft.at(severity)

    def at(self, severity: float) -> Changed:
        """The changed body at a severity above 0, measured."""
        shapes = self.shapes(severity)
        # Roots that lie without giving way are asked how near the bones, disc and ligaments come.
        contacts = self._contacts.at(severity, shapes)
        return Changed(shapes, self._numbers(self._measured(severity, shapes)), contacts)

    def _measured(self, severity: float, shapes: dict[StructureId, Shape]) -> dict[str, float]:
        body, segment, made = self._body, self._segment, self._made
        travel = made.travel * severity
        sunk = float(travel @ segment.axes[2])
        forward = float(travel @ segment.axes[1])
        found = {
            "disc-height": segment.height_at(0.0) + sunk,
            "disc-height-behind": segment.height_at(-self._depth_mm / 2 + 3.0) + sunk,
        }
        wanted: dict[str, tuple[float, tuple[float, float]]] = {"canal-depth": (0.0, CANAL_LEVELS_MM)}
        for side in Side:
            wanted |= {f"{name}-{side}": plane for name, plane in _planes(body, segment, side).items()}
            height = foramen_height(body, segment, side, travel)
            if height is not None:
                found[f"foramen-height-{side}"] = height
        found |= dict(zip(wanted, rooms(self._walls, list(wanted.values()), severity), strict=True))
        sac = StructureId("thecal-sac")
        if sac in body.shapes:
            found["sac-area"] = sac_area(segment, shapes.get(sac, body.shapes[sac]))
        for side, thick in self._flavum.thickness({**body.shapes, **shapes}).items():
            found[f"flavum-thickness-{side}"] = thick
        found["slip"] = 100.0 * forward / self._depth_mm
        if made.depth_mm:
            found["herniation-depth"] = made.depth_mm * severity
        return found

    def _numbers(self, measured: dict[str, float]) -> tuple[Number, ...]:
        told = []
        for name in _in_order(measured):
            base = name.removesuffix("-right").removesuffix("-left")
            normal, sources = normal_of(base, self._segment.id)
            unit = {"sac-area": "mm²", "slip": "%"}.get(base, "mm")
            side = name[len(base) + 1 :]
            words = NAMES[base] + (f", {side}" if side else "")
            grade = meyerding(measured[name]) if base == "slip" else ""
            told.append(
                Number(
                    name,
                    words,
                    unit,
                    # No healthy slip is told as -0.0.
                    round(measured[name], 2) + 0.0,
                    round(self._healthy.get(name, 0.0), 2) + 0.0,
                    normal,
                    tuple(SourceId(one) for one in sources),
                    grade,
                )
            )
        return tuple(told)


class EntrapmentPlan:
    """An entrapment away from the spine at every severity."""

    def __init__(self, body: Body, parts: list[Trapped]) -> None:
        self._parts = parts
        self._bents = {name: Bent(body.shapes[name], moves) for part in parts for name, moves in part.moves.items()}

    @property
    def structures(self) -> frozenset[StructureId]:
        """All whose shape may change."""
        return frozenset(self._bents)

    def shapes(self, severity: float) -> dict[StructureId, Shape]:
        """The changed shapes at a severity above 0."""
        return {name: bent.at(severity) for name, bent in self._bents.items()}

    def at(self, severity: float) -> Changed:
        """The changed body at a severity above 0, measured."""
        shapes = self.shapes(severity)
        return Changed(shapes, numbers_at(self._parts, severity), ())


def plan_of(body: Body, lesion: Lesion, up_mm: float = 0.0) -> Plan | EntrapmentPlan | None:
    """The plan of a lesion; None where it changes no shape (of this body)."""
    return _plan(body, replace(lesion, severity=1.0), up_mm)


@lru_cache(maxsize=24)
def _plan(body: Body, lesion: Lesion, up_mm: float) -> Plan | EntrapmentPlan | None:
    if lesion.condition in TRAPS:
        parts = [one for side in sides_of(lesion) if (one := trapped(body, lesion.condition, side)) is not None]
        return EntrapmentPlan(body, parts) if parts else None
    if lesion.segment is None:
        return None
    try:
        segment = segment_of(body, lesion.segment)
    except KeyError:
        return None
    made = recipe(body, segment, lesion, up_mm)
    if made is None or not made.moves:
        return None
    plan = Plan(body, segment, lesion, made)
    gain = plan.gain()
    if abs(gain - 1.0) < CLOSE_ENOUGH:
        return plan
    better = recipe(body, segment, lesion, up_mm, gain)
    return plan if better is None else Plan(body, segment, lesion, better)


def normal_of(figure: str, segment: SegmentId) -> tuple[Range | None, tuple[str, ...]]:
    """The normal range of a figure at a segment and where it comes from; None where none is known for that level."""
    elsewhere = figure in ONLY_AT_L4_L5 and segment != "L4-L5"
    if elsewhere or (figure in NOT_AT_L5_S1 and segment == "L5-S1"):
        return None, ()
    return NORMAL.get(figure, (None, ()))


def meyerding(percent: float) -> str:
    """Meyerding's grade of a slip in percent of the endplate's depth; empty below half a percent."""
    if percent < 0.5:
        return ""
    grade = next((name for top, name in MEYERDING if percent <= top), "V")
    return f"Meyerding {grade}"


def _planes(body: Body, segment: Segment, side: Side) -> dict[str, tuple[float, tuple[float, float]]]:
    """Where recess and foramen are measured: millimetres aside, and from where to where upwards."""
    recess, foramen = (segment.local(place(body, segment, side)) for place in (recess_place, foramen_place))
    return {
        "recess-depth": (float(recess[0]), (float(recess[2]) - 4.0, float(recess[2]) + 4.0)),
        "foramen-width": (float(foramen[0]), (float(foramen[2]) - 2.0, float(foramen[2]) + 5.0)),
    }


def _towards(segment: Segment, axis: Floats) -> Floats:
    """Axes of which the second runs opposite to the way in which something grows."""
    up = segment.axes[2]
    forward = axis - (axis @ up) * up
    forward = forward / np.linalg.norm(forward)
    return np.stack([np.cross(forward, up), forward, up])


def _in_order(measured: dict[str, float]) -> list[str]:
    order = list(NAMES)
    return sorted(measured, key=lambda name: order.index(name.removesuffix("-right").removesuffix("-left")))
