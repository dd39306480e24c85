"""Where the built nerves run and how thick they are: way-points, distances from landmarks, sections (right side)."""

from dataclasses import dataclass

import numpy as np

from anatomy.authoring.frame import Frame
from anatomy.authoring.measure_surface import Surface, Vector
from anatomy.authoring.nerve_paths import places
from anatomy.authoring.nerve_table import figures, ordered_strands, place
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
    """A relation measured on the built nerves; outside when it is not between low and high.

    ``source`` says who published the span, ``authored`` where no spread is published and the span is our own;
    ``relation`` says who describes the relation itself.
    """

    what: str
    measured: float
    low: float
    high: float
    source: str = "authored"
    unit: str = "mm"
    relation: str = "grays"

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
        Landmark("sciatic nerve between ischial tuberosity (0) and trochanter (1)", share, 0.35, 0.55, unit="", relation="chen2018"),
        Landmark("sciatic nerve's outer edge to the trochanter's tip, at its height", lateral, 32.5, 62.5, "mbaka2022", relation="mbaka2022"),
        Landmark("sciatic nerve divides above the knee joint line", float(sciatic.points[-1][2]) - joint, 50, 80),
        Landmark("femoral nerve to the middle of the inguinal ligament", gap("femoral-nerve", "mid-inguinal"), 0, 12),
        Landmark("femoral nerve divides below the ligament", inguinal - float(femoral.points[-1][2]), 20, 40),
        Landmark("lateral femoral cutaneous nerve inwards of the anterior superior spine", float(marks["asis"][0] - ligament[0]), 11.4, 19.8, "lfcn2012", relation="lfcn2012"),
        Landmark("saphenous nerve to the lower end of the adductor canal", gap("saphenous-nerve", "adductor-canal-exit"), 0, 10),
        Landmark("canal's lower end above the knee joint line", float(marks["adductor-canal-exit"][2]) - joint, 80, 120),
        Landmark("infrapatellar branch between patella's apex (0) and tuberosity (1)", _share(line("infrapatellar-branch"), marks["patella-apex"], marks["tibial-tuberosity"]), 0.1, 0.9, unit="", relation="supper2024"),
        Landmark("saphenous nerve in front of the medial malleolus", gap("saphenous-nerve", "front-of-medial-malleolus"), 0, 8),
        Landmark("obturator nerve to the obturator canal", gap("obturator-nerve", "obturator-canal"), 0, 5),
        Landmark("common fibular nerve's surface to the fibular neck", float(bone["fibula"].distances(at_neck).min()), 0.5, 4),
        Landmark("superficial fibular nerve to its way through the fascia", gap("superficial-fibular-nerve", "fascia-exit-superficial-fibular"), 0, 8),
        Landmark("that place above the ankle", float(marks["fascia-exit-superficial-fibular"][2]) - ankle, 100, 130),
        Landmark("tibial nerve to the middle of the popliteal fossa", gap("tibial-nerve", "popliteal-mid"), 0, 10),
        Landmark("tibial nerve to the tarsal tunnel", gap("tibial-nerve", "tarsal-tunnel"), 0, 8),
        Landmark("sural nerve behind the lateral malleolus", gap("sural-nerve", "behind-lateral-malleolus"), 0, 8),
        Landmark("deep fibular nerve to the first web space", gap("deep-fibular-nerve", "first-web-space"), 0, 8),
        *(Landmark(f"root {r} below its pedicle", _below(line(f"root-{r.lower()}"), marks[f"{r.lower()}-pedicle-floor"]), 1, 9, relation="silverstein2015") for r in ("L1", "L2", "L3", "L4", "L5")),
        *_sections(body),
    ]  # fmt: skip


def _sections(body: Body) -> list[Landmark]:
    """Sections as in life (the drawing's scale taken out) beside those published with a spread, mm² and mm."""
    at = {name.removesuffix("-right"): place for name, place in body.landmarks.items() if not name.endswith("-left")}
    thigh = (at["lesser-trochanter"] + at["knee-centre"]) / 2
    spine = {r: at[f"disc-{r}-l{int(r[1]) + 1}-extraforaminal"] for r in ("l2", "l3", "l4")}
    sulcus = at["ischial-tuberosity"] - np.array([0.0, 0.0, 30.0])
    return [
        Landmark("sciatic nerve's section at the gluteal sulcus", _area(body, "sciatic-nerve", sulcus), 47, 59, "chen2018", "mm2", "chen2018"),
        Landmark("sciatic nerve's section at mid-thigh", _area(body, "sciatic-nerve", thigh), 39, 50, "chen2018", "mm2", "chen2018"),
        Landmark("tibial nerve's section in the popliteal fossa", _area(body, "tibial-nerve", at["popliteal-mid"]), 17.5, 34.4, "fisse2021", "mm2", "fisse2021"),
        Landmark("femoral nerve's section at the inguinal ligament", _area(body, "femoral-nerve", at["mid-inguinal"]), 16.5, 26.9, "gruber2003", "mm2", "gruber2003"),
        Landmark("lateral femoral cutaneous nerve's section at the ligament", _area(body, "lateral-femoral-cutaneous-nerve", at["asis"]), 0.6, 1.48, "lfcn2012", "mm2", "lfcn2012"),
        *(Landmark(f"root {r.upper()}'s diameter outside its foramen", 2 * float(np.sqrt(_area(body, f"root-{r}", spine[r], "channel_scale") / np.pi)), mean - spread, mean + spread, "mrn2018", relation="mrn2018") for r, mean, spread in (("l2", 3.12, 0.92), ("l3", 4.29, 0.95), ("l4", 5.13, 0.79))),
    ]  # fmt: skip


def _area(body: Body, nerve: str, place: Vector, scale: str = "display_scale") -> float:
    """Section of a nerve's trunk where it passes a place, as in life, square millimetres."""
    shape = body.shapes[StructureId(f"{nerve}-right")]
    along, strand = np.asarray(shape.per_point["along"]), np.asarray(shape.per_point["strand"])
    inner = (strand == 0) & (along > along[strand == 0].min()) & (along < along[strand == 0].max())
    rings = np.unique(along[inner])  # the first and last hold the rounded ends, too
    nearest = min(rings, key=lambda s: float(np.linalg.norm(shape.points[inner & (along == s)].mean(axis=0) - place)))
    corners = shape.points[inner & (along == nearest)].astype(np.float64)
    n = len(corners)
    twice = np.linalg.norm(
        np.cross(corners - corners.mean(axis=0), np.roll(corners, -1, axis=0) - corners.mean(axis=0)).sum(axis=0)
    )
    flat_sides = np.sin(2 * np.pi / n) / (2 * np.pi / n)  # of the true outline's area
    return float(twice / 2 / flat_sides / float(figures()[scale]["value"]) ** 2)


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
