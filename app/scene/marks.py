"""Where a lesion is painted: from the condition to marks in the body frame. Sizes are authored."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import SegmentId, Side, StructureId, disc_structure
from anatomy.geometry.lesions import changed_structures, hernia_way, herniation_places, recess_places
from anatomy.geometry.lesions.recipes import FOCAL_RADIUS_MM, HERNIA_MM
from anatomy.geometry.shapes import Body
from app.scene.picture import Change, LesionMark, Place
from app.scene.tissues import Tissue, tissue

Floats = NDArray[np.float64]

SLIPS = ("degenerative-spondylolisthesis", "isthmic-spondylolisthesis")
SPINAL_LIGAMENTS = ("ligamentum-flavum", "facet-capsule", "anterior-longitudinal", "posterior-longitudinal")
KNEE_CARTILAGE = ("femoral-cartilage", "tibial-cartilage", "patellar-cartilage")
KNEE_JOINT = ("femur", "tibia", "patella", "fibula", *KNEE_CARTILAGE)

AT_SEGMENT: dict[str, tuple[str, float]] = {
    "degenerative-disc-disease": ("disc-{segment}-centre", 22.0),
    "central-stenosis": ("disc-{segment}-central", 13.0),
    "lateral-recess-stenosis": ("", 7.0),
    "foraminal-stenosis": ("{segment}-foramen", 8.0),
    "ligamentum-flavum-hypertrophy": ("{segment}-facet-joint", 11.0),
    "facet-arthropathy": ("{segment}-facet-joint", 9.0),
    "cauda-equina-syndrome": ("disc-{segment}-central", 13.0),
    "spinal-infection": ("disc-{segment}-centre", 24.0),
    "spinal-fracture": ("{above}-centre", 20.0),
    "spinal-malignancy": ("{above}-centre", 20.0),
}
"""Place and radius (mm) of the glow for conditions of a segment; the recess is measured, it has no landmark at S1."""

DISC_ALONE = ("degenerative-disc-disease",)

ELSEWHERE: dict[str, tuple[str, float, tuple[str, ...]]] = {
    "piriformis-syndrome": ("ischial-spine", 14.0, ("hip-bone", "sciatic-nerve", "piriformis")),
    "meralgia-paraesthetica": ("asis", 12.0, ("hip-bone", "lateral-femoral-cutaneous-nerve")),
    "saphenous-neuropathy": ("adductor-tubercle", 16.0, ("femur", "saphenous-nerve", "infrapatellar-branch")),
    "common-fibular-entrapment": ("fibular-neck", 12.0, ("fibula", "common-fibular-nerve")),
    "hip-osteoarthritis": ("hip-centre", 26.0, ("femur", "hip-bone")),
    "patellofemoral-pain": ("patella-centre", 20.0, ("patella", "femur", "patellar-cartilage", "femoral-cartilage")),
    "meniscal-tear": ("knee-centre", 26.0, ("tibia", "medial-meniscus", "lateral-meniscus")),
    "knee-osteoarthritis": ("knee-centre", 34.0, KNEE_JOINT),
    "septic-arthritis": ("knee-centre", 36.0, KNEE_JOINT),
    "pes-anserine-pain": ("tibial-tuberosity", 18.0, ("tibia",)),
    "iliotibial-band-syndrome": ("lateral-epicondyle", 14.0, ("femur", "tensor-fasciae-latae")),
    "popliteal-cyst": ("knee-centre", 24.0, ("femur", "tibia")),
}
"""Place, radius (mm) and the structures painted for conditions away from the spine."""


def marks_of(lesion: Lesion, body: Body) -> tuple[LesionMark, ...]:
    """The marks of a lesion; none where it has no place of its own (a root syndrome) or severity 0."""
    if lesion.severity <= 0:
        return ()
    if lesion.condition in ELSEWHERE:
        return _elsewhere(lesion, body)
    if lesion.segment is None:
        return ()
    if lesion.condition == "disc-herniation":
        return _bulge(lesion, lesion.segment, body)
    if lesion.condition in SLIPS:
        return _slip(lesion, lesion.segment, body)
    return _glow(lesion, lesion.segment, body)


def neighbours(segment: SegmentId) -> tuple[StructureId, StructureId]:
    """The bones above and below a segment: ``L5-S1`` lies between ``L5`` and ``sacrum``."""
    above, below = segment.split("-")
    return StructureId(above), StructureId("sacrum" if below == "S1" else below)


def segment_centre(segment: SegmentId, body: Body) -> Floats:
    """Middle of a segment's disc, array (3,), millimetres."""
    disc = disc_structure(segment)
    landmark = body.landmarks.get(f"{disc}-centre")
    if landmark is not None:
        return landmark
    return body.shapes[disc].centre.astype(np.float64)


def spinal_ligaments(body: Body) -> tuple[StructureId, ...]:
    """Ligaments of the spine: they show a glow that reaches them."""
    return tuple(name for name in body.shapes if name.startswith(SPINAL_LIGAMENTS))


def _bulge(lesion: Lesion, segment: SegmentId, body: Body) -> tuple[LesionMark, ...]:
    disc = disc_structure(segment)
    places = herniation_places(body, segment, str(lesion.zone), lesion.side)
    # What bulges is painted on the disc; the rim faces mostly backwards there, so the root behind it is met.
    return tuple(
        LesionMark(
            Change.BULGE,
            (disc,),
            _place(at),
            _place(hernia_way(body, segment, at)),
            lesion.severity * HERNIA_MM,
            FOCAL_RADIUS_MM,
            lesion.severity,
        )
        for at in places
    )


def _slip(lesion: Lesion, segment: SegmentId, body: Body) -> tuple[LesionMark, ...]:
    centre = segment_centre(segment, body)
    # Muscles only follow: the slip is not about them.
    moved = sorted(changed_structures(body, lesion))
    painted = _there([name for name in moved if tissue(name) is not Tissue.MUSCLE], body)
    return (LesionMark(Change.SLIP, painted, _place(centre), (0.0, 1.0, 0.0), 0.0, 14.0, lesion.severity),)


def _glow(lesion: Lesion, segment: SegmentId, body: Body) -> tuple[LesionMark, ...]:
    if lesion.condition not in AT_SEGMENT:
        return ()
    name, radius = AT_SEGMENT[lesion.condition]
    above, below = segment.lower().split("-")
    if lesion.condition == "lateral-recess-stenosis":
        places = recess_places(body, segment, lesion.side)
    else:
        places = _places(name.format(segment=segment.lower(), above=above, below=below), lesion.side, body)
    beside = () if lesion.condition in DISC_ALONE else (*neighbours(segment), *spinal_ligaments(body))
    painted = _there([disc_structure(segment), *beside], body)
    return tuple(_glow_at(at, radius, painted, lesion.severity) for at in places)


def _elsewhere(lesion: Lesion, body: Body) -> tuple[LesionMark, ...]:
    name, radius, bare = ELSEWHERE[lesion.condition]
    sides = (lesion.side,) if lesion.side else tuple(Side)
    return tuple(
        _glow_at(at, radius, _there([f"{structure}-{side}" for structure in bare], body), lesion.severity)
        for side in sides
        for at in _places(name, side, body)
    )


def _glow_at(at: Floats, radius: float, painted: tuple[StructureId, ...], severity: float) -> LesionMark:
    return LesionMark(Change.GLOW, painted, _place(at), (0.0, 0.0, 0.0), 0.0, radius, severity)


def _places(name: str, side: Side | None, body: Body) -> list[Floats]:
    """A landmark of the midline, of a side, or of both sides where no side is given."""
    if name in body.landmarks:
        return [body.landmarks[name]]
    names = [f"{name}-{one}" for one in ((side,) if side else tuple(Side))]
    return [body.landmarks[one] for one in names if one in body.landmarks]


def _there(names: Iterable[str], body: Body) -> tuple[StructureId, ...]:
    return tuple(StructureId(name) for name in names if name in body.shapes)


def _place(values: Floats) -> Place:
    x, y, z = (float(v) for v in values)
    return x, y, z
