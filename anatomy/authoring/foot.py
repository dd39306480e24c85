"""The bones of the right foot: seven tarsals, five metatarsals, five toes, two sesamoid bones."""

from anatomy.authoring import foot_hindfoot as hindfoot
from anatomy.authoring import foot_rays as rays
from anatomy.authoring import foot_tarsals as tarsals
from anatomy.authoring.parts import Part

SOURCES = (
    "leg_clay.py", "foot_clay.py", "foot_plan.py", "foot_hindfoot.py", "foot_tarsals.py", "foot_rays.py", "tibia.py",
)  # fmt: skip


def _beside(*needs: str) -> tuple[str, ...]:
    return tuple(f"{need}-right" for need in needs)


PARTS = (
    Part("talus-right", hindfoot.talus, _beside("tibia", "fibula")),
    Part("calcaneus-right", hindfoot.calcaneus, _beside("talus", "fibula")),
    Part("navicular-right", tarsals.navicular, _beside("talus", "calcaneus")),
    Part("cuboid-right", tarsals.cuboid, _beside("calcaneus", "talus", "navicular")),
    Part("medial-cuneiform-right", tarsals.medial_cuneiform, _beside("navicular")),
    Part("lateral-cuneiform-right", tarsals.lateral_cuneiform, _beside("navicular", "cuboid")),
    Part(
        "intermediate-cuneiform-right",
        tarsals.intermediate_cuneiform,
        _beside("navicular", "medial-cuneiform", "lateral-cuneiform"),
    ),
    Part("metatarsal-1-right", rays.metatarsal(1), _beside("medial-cuneiform")),
    Part(
        "metatarsal-2-right",
        rays.metatarsal(2),
        _beside("medial-cuneiform", "intermediate-cuneiform", "lateral-cuneiform", "metatarsal-1"),
    ),
    Part(
        "metatarsal-3-right",
        rays.metatarsal(3),
        _beside("lateral-cuneiform", "intermediate-cuneiform", "cuboid", "metatarsal-2"),
    ),
    Part("metatarsal-4-right", rays.metatarsal(4), _beside("cuboid", "lateral-cuneiform", "metatarsal-3")),
    Part("metatarsal-5-right", rays.metatarsal(5), _beside("cuboid", "metatarsal-4")),
    *(Part(f"toe-{number}-right", rays.toe(number), _beside(f"metatarsal-{number}")) for number in range(1, 6)),
    Part("great-toe-sesamoids-right", rays.sesamoids, _beside("metatarsal-1", "toe-1")),
)
