"""The bones of the right foot: seven tarsals, five metatarsals, five toes."""

from collections.abc import Callable, Mapping

import numpy as np

from anatomy.authoring import foot_tarsals as tarsals
from anatomy.authoring.fields import union
from anatomy.authoring.foot_clay import Face, Outline, strung
from anatomy.authoring.foot_plan import BACK_MM, BASES, METATARSALS, TOES, finished, foot_plan
from anatomy.authoring.frame import Frame
from anatomy.authoring.leg_clay import Clay, beside
from anatomy.authoring.parts import Built, Part

SOURCES = ("leg_clay.py", "foot_clay.py", "foot_plan.py", "foot_tarsals.py", "tibia.py")
Build = Callable[[Frame, Mapping[str, Built]], Built]


def _metatarsal(number: int) -> Build:
    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        at, rows = foot_plan(frame), np.array(METATARSALS[number])
        places, sizes = rows[:, :3], rows[:, 3:]
        clay = at.clay(places.min(0) - 18, places.max(0) + 18)
        clay.bar(at(*places), sizes, 3, up=(0, 0, 1), exponent=2.2)
        lean = places[1] - places[0]
        along = lean / np.linalg.norm(lean)
        across = np.cross([0, 0, 1.0], along)
        across /= np.linalg.norm(across)
        own = np.array([along, across, np.cross(along, across)])
        above, below, rise, fall, taper = BASES[number]
        outlines = []
        for forward, grown in ((-9.0, 1.0), (1.0, 1.0), (0.55 * taper, 0.72), (taper, 0.42)):
            wide, narrow, high, low = grown * np.array([above, below, rise, fall])
            middle = (0.42 * wide + 0.58 * narrow, -0.45 * low)
            corners = [(wide * 0.55, high), (wide, 0.72 * high), middle, (narrow * 0.7, -low)]
            outlines.append(Outline(forward, [*corners, *((-o, u) for o, u in reversed(corners))]))
        back, front = Face((BACK_MM[number], 0.0, 0.0), (-1.0, 0.0, 0.0)), Face((taper, 0.0, 0.0), (1.0, 0.0, 0.0))
        base = strung(clay.grid, at(places[0]), own @ at.axes, outlines, (back, front), edge=1.8)
        clay.field = union(clay.field, base, 4.0)
        if number == 5:  # the tuberosity, beside the cuboid
            clay.bar(
                at((52, 31.0, -59), (44, 33.8, -60.5), (36.5, 35.6, -62.5)), [(7.0, 6.4), (6.6, 5.4), (4.4, 3.8)], 5
            )
        head, size = places[-1], sizes[-1]
        for side in (-1, 1):  # plantar condyles, and the pits of the collateral ligaments
            clay.knob(
                at(beside(head, -1, side * size[1] * 0.45, -size[0] * 0.55)),
                (size[0] * 0.6, size[1] * 0.4, size[0] * 0.42),
                2,
            )
            clay.dent(at(beside(head, -3, side * (size[1] + 1.2), 2.5)), (3.2, 1.8, 3.2), 3)
        clay.soften(0.6)
        return finished(f"metatarsal-{number}-right", clay, needed, 600 if number == 1 else 400)

    return build


def _toe(number: int) -> Build:
    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        at, rows = foot_plan(frame), TOES[number]
        ends = np.array([end for row in rows for end in row[:2]])
        whole = at.clay(ends.min(0) - 12, ends.max(0) + 12, 0.5)  # a coarser grid would weld the joints shut
        for first, last, sizes in rows:
            start, end = np.array(first), np.array(last)
            along = (end - start) / np.linalg.norm(end - start)
            base, waist, head = np.array(sizes).reshape(3, 2)
            part = Clay(whole.grid)
            bow = np.array([0, 0, 0.9])
            part.bar(
                at(start + along * base.min() * 0.75, start * 0.55 + end * 0.45 + bow, end - along * head.min() * 1.5, end - along * head.min() * 0.75),
                [base, waist, head, head * 0.76], 2, up=(0, 0, 1), exponent=2.2,
            )  # fmt: skip
            part.soften(0.5)
            # The next phalanx is dished around the head of the one before.
            part.field = np.maximum(part.field, np.float32(1.3) - whole.field)
            whole.field = union(whole.field, part.field)
        return finished(f"toe-{number}-right", whole, needed, 360 if number == 1 else 220, lumps=True)

    return build


def _beside(*needs: str) -> tuple[str, ...]:
    return tuple(f"{need}-right" for need in needs)


PARTS = (
    Part("talus-right", tarsals.talus, _beside("tibia", "fibula")),
    Part("calcaneus-right", tarsals.calcaneus, _beside("talus", "fibula")),
    Part("navicular-right", tarsals.navicular, _beside("talus", "calcaneus")),
    Part("cuboid-right", tarsals.cuboid, _beside("calcaneus", "navicular")),
    Part("medial-cuneiform-right", tarsals.medial_cuneiform, _beside("navicular")),
    Part("lateral-cuneiform-right", tarsals.lateral_cuneiform, _beside("navicular", "cuboid")),
    Part(
        "intermediate-cuneiform-right",
        tarsals.intermediate_cuneiform,
        _beside("navicular", "medial-cuneiform", "lateral-cuneiform"),
    ),
    Part("metatarsal-1-right", _metatarsal(1), _beside("medial-cuneiform")),
    Part(
        "metatarsal-2-right",
        _metatarsal(2),
        _beside("medial-cuneiform", "intermediate-cuneiform", "lateral-cuneiform", "metatarsal-1"),
    ),
    Part(
        "metatarsal-3-right",
        _metatarsal(3),
        _beside("lateral-cuneiform", "intermediate-cuneiform", "cuboid", "metatarsal-2"),
    ),
    Part("metatarsal-4-right", _metatarsal(4), _beside("cuboid", "lateral-cuneiform", "metatarsal-3")),
    Part("metatarsal-5-right", _metatarsal(5), _beside("cuboid", "metatarsal-4")),
    *(Part(f"toe-{number}-right", _toe(number), _beside(f"metatarsal-{number}")) for number in range(1, 6)),
)
