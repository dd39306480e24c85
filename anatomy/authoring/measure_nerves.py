"""Where the built nerves run: distances to their way-points and the published distances from landmarks (right side)."""

from dataclasses import dataclass

import numpy as np

from anatomy.authoring.frame import Frame
from anatomy.authoring.measure_surface import Surface, Vector
from anatomy.authoring.nerve_paths import places
from anatomy.authoring.nerve_table import ordered_strands, place
from anatomy.facts.names import StructureId
from anatomy.geometry.centre_lines import CentreLine, centre_line
from anatomy.geometry.shapes import Body


@dataclass(frozen=True)
class Deviation:
    """How far a nerve's strand passes its way-points: the mean, and the worst with its words, millimetres."""

    strand: str
    mean: float
    worst: float
    stretch: str


@dataclass(frozen=True)
class Landmark:
    """A published distance measured on the built nerves; outside when it is not between low and high."""

    what: str
    measured: float
    low: float
    high: float
    source: str
    unit: str = "mm"

    @property
    def within(self) -> bool:
        """Whether the built nerve keeps the published span."""
        return bool(self.low <= self.measured <= self.high)


def deviations(body: Body, frame: Frame) -> list[Deviation]:
    """Every strand against its own way-points, the worst first."""
    marks, number, found = places(frame), dict[str, int](), []
    for nerve, strand, row in ordered_strands():
        shape = body.shapes.get(StructureId(f"{nerve}-right"))
        if shape is None:
            continue
        number[nerve] = 0 if strand == "main" else number.get(nerve, 0) + 1
        if not (np.asarray(shape.per_point["strand"]) == number[nerve]).any():
            continue
        line = centre_line(shape, number[nerve])
        away = [(line.nearest(place(marks, frame, point))[1], str(point.get("why", ""))) for point in row["points"]]
        worst = max(away)
        label = nerve if strand == "main" else f"{nerve}/{strand}"
        found.append(Deviation(label, float(np.mean([a for a, _ in away])), worst[0], worst[1]))
    return sorted(found, key=lambda one: -one.worst)


def landmark_distances(body: Body) -> list[Landmark]:
    """The published relations of nerves to landmarks."""
    marks = {name.removesuffix("-right"): at for name, at in body.landmarks.items() if not name.endswith("-left")}

    def line(name: str) -> CentreLine:
        return centre_line(body.shapes[StructureId(f"{name}-right")])

    def gap(name: str, at: str) -> float:
        return line(name).nearest(marks[at])[1]

    sciatic, femoral = line("sciatic-nerve"), line("femoral-nerve")
    level = _at_height(sciatic, (marks["ischial-tuberosity"][2] + marks["greater-trochanter-side"][2]) / 2)
    inner, outer = float(marks["ischial-tuberosity"][0]), float(marks["greater-trochanter-side"][0])
    share = (float(level[0]) - inner) / (outer - inner)  # as seen from behind
    tip = marks["greater-trochanter-tip"]
    edge = body.shapes[StructureId("sciatic-nerve-right")].points.astype(np.float64)
    lateral = float(np.linalg.norm(edge[np.abs(edge[:, 2] - tip[2]) < 6] - tip, axis=1).min())
    lateral_cutaneous = line("lateral-femoral-cutaneous-nerve")
    ligament = _at_height(lateral_cutaneous, float(marks["asis"][2]) - 6.0)
    joint, ankle = float(marks["knee-centre"][2]), float(marks["ankle-centre"][2])
    bone = {n: Surface.of(body.shapes[StructureId(f"{n}-right")]) for n in ("fibula",)}
    fibular = body.shapes[StructureId("common-fibular-nerve-right")].points.astype(np.float64)
    at_neck = fibular[np.abs(fibular[:, 2] - marks["fibular-neck"][2]) < 8]
    inguinal = float(marks["mid-inguinal"][2])
    return [
        Landmark("sciatic nerve between ischial tuberosity (0) and trochanter (1)", share, 0.35, 0.55, "chen2018", ""),
        Landmark("sciatic nerve's outer edge to the trochanter's tip, at its height", lateral, 32.5, 62.5, "mbaka2022"),
        Landmark("sciatic nerve divides above the knee joint line", float(sciatic.points[-1][2]) - joint, 50, 80, "grays"),
        Landmark("femoral nerve to the middle of the inguinal ligament", gap("femoral-nerve", "mid-inguinal"), 0, 12, "grays"),
        Landmark("femoral nerve divides below the ligament", inguinal - float(femoral.points[-1][2]), 20, 45, "grays"),
        Landmark("lateral femoral cutaneous nerve inwards of the anterior superior spine", float(marks["asis"][0] - ligament[0]), 5, 40, "lfcn2012"),
        Landmark("saphenous nerve to the lower end of the adductor canal", gap("saphenous-nerve", "adductor-canal-exit"), 0, 10, "grays"),
        Landmark("canal's lower end above the knee joint line", float(marks["adductor-canal-exit"][2]) - joint, 80, 120, "authored"),
        Landmark("infrapatellar branch between patella's apex (0) and tuberosity (1)", _share(line("infrapatellar-branch"), marks["patella-apex"], marks["tibial-tuberosity"]), 0.1, 0.9, "supper2024", ""),
        Landmark("saphenous nerve in front of the medial malleolus", gap("saphenous-nerve", "front-of-medial-malleolus"), 0, 8, "grays"),
        Landmark("obturator nerve to the obturator canal", gap("obturator-nerve", "obturator-canal"), 0, 5, "grays"),
        Landmark("common fibular nerve's surface to the fibular neck", float(bone["fibula"].distances(at_neck).min()), 0.5, 4, "grays"),
        Landmark("superficial fibular nerve to its way through the fascia", gap("superficial-fibular-nerve", "fascia-exit-superficial-fibular"), 0, 8, "grays"),
        Landmark("that place above the ankle", float(marks["fascia-exit-superficial-fibular"][2]) - ankle, 100, 130, "authored"),
        Landmark("tibial nerve to the middle of the popliteal fossa", gap("tibial-nerve", "popliteal-mid"), 0, 10, "grays"),
        Landmark("tibial nerve to the tarsal tunnel", gap("tibial-nerve", "tarsal-tunnel"), 0, 8, "grays"),
        Landmark("sural nerve behind the lateral malleolus", gap("sural-nerve", "behind-lateral-malleolus"), 0, 8, "grays"),
        Landmark("deep fibular nerve to the first web space", gap("deep-fibular-nerve", "first-web-space"), 0, 8, "grays"),
        *(Landmark(f"root {r} below its pedicle", _below(line(f"root-{r.lower()}"), marks[f"{r.lower()}-pedicle-floor"]), 1, 9, "silverstein2015") for r in ("L1", "L2", "L3", "L4", "L5")),
    ]  # fmt: skip


def _at_height(line: CentreLine, z: float) -> Vector:
    """Where a nerve passes a height for the first time, (3,)."""
    return np.asarray(line.points[int(np.abs(line.points[:, 2] - z).argmin())])


def _share(line: CentreLine, upper: Vector, lower: Vector) -> float:
    """How far down between two places a nerve crosses the line from one to the other."""
    along = np.linspace(0, 1, 41)
    away = [line.nearest(upper + (lower - upper) * t)[1] for t in along]
    return float(along[int(np.argmin(away))])


def _below(line: CentreLine, floor: Vector) -> float:
    """Distance of a root's middle under the pedicle's floor."""
    return line.nearest(floor)[1]
