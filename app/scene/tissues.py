"""What a structure is made of, told from its id: it decides colour and layer."""

from enum import StrEnum
from functools import cache

from anatomy.facts.names import Side, StructureId
from app.look.colours import (
    BONE,
    CARTILAGE,
    DISC,
    LIGAMENT,
    MENISCUS,
    MUSCLE,
    NERVE,
    SAC,
    SKIN,
    YELLOW_LIGAMENT,
    Colour,
)
from app.state.state import Layer


class Tissue(StrEnum):
    """Kinds of structure that are drawn alike."""

    BONE = "bone"
    DISC = "disc"
    NUCLEUS = "nucleus"
    ENDPLATE = "endplate"
    CARTILAGE = "cartilage"
    MENISCUS = "meniscus"
    LIGAMENT = "ligament"
    YELLOW_LIGAMENT = "yellow-ligament"
    NERVE = "nerve"
    MUSCLE = "muscle"
    SAC = "sac"
    SKIN = "skin"


NUCLEUS: Colour = (128, 170, 198)
"""Darker than the disc round it, so that a section tells them apart (authored)."""
TENDON: Colour = (228, 217, 196)
"""What a muscle's belly pales to where it becomes tendon: near bone, so that the flesh alone stands out (authored)."""
COLOURS: dict[Tissue, Colour] = {
    Tissue.BONE: BONE,
    Tissue.DISC: DISC,
    Tissue.NUCLEUS: NUCLEUS,
    Tissue.ENDPLATE: CARTILAGE,
    Tissue.CARTILAGE: CARTILAGE,
    Tissue.MENISCUS: MENISCUS,
    Tissue.LIGAMENT: LIGAMENT,
    Tissue.YELLOW_LIGAMENT: YELLOW_LIGAMENT,
    Tissue.NERVE: NERVE,
    Tissue.MUSCLE: MUSCLE,
    Tissue.SAC: SAC,
    Tissue.SKIN: SKIN,
}
LAYERS: dict[Tissue, Layer] = {
    Tissue.BONE: Layer.BONES,
    Tissue.DISC: Layer.DISCS,
    Tissue.NUCLEUS: Layer.DISCS,
    Tissue.ENDPLATE: Layer.DISCS,
    Tissue.CARTILAGE: Layer.LIGAMENTS,
    Tissue.MENISCUS: Layer.LIGAMENTS,
    Tissue.LIGAMENT: Layer.LIGAMENTS,
    Tissue.YELLOW_LIGAMENT: Layer.LIGAMENTS,
    Tissue.NERVE: Layer.NERVES,
    Tissue.MUSCLE: Layer.MUSCLES,
    Tissue.SAC: Layer.NERVES,
    Tissue.SKIN: Layer.SKIN,
}
NERVE_WORDS = (
    "nerve", "branch", "trunk", "root", "rootlets", "plexus", "cauda", "ganglion", "conus", "filum", "ramus",
    "rami",
)  # fmt: skip
CARTILAGE_WORDS = ("cartilage", "interpubic")
MENISCUS_WORDS = ("meniscus", "labrum")
"""Fibrous cartilage that deepens a joint."""
LIGAMENT_WORDS = ("ligament", "tendon", "capsule")
MUSCLE_WORDS = (
    "psoas", "iliacus", "piriformis", "gluteus", "rectus", "vastus", "sartorius", "gracilis", "adductor", "biceps",
    "semitendinosus", "semimembranosus", "gastrocnemius", "soleus", "popliteus", "tibialis", "fibularis", "tensor",
    "quadratus", "pectineus", "extensor", "flexor", "erector", "multifidus", "obturator",
)  # fmt: skip
"""First words of the muscles' ids: ``nerve-to-vastus-medialis`` is none of them, ``obturator-nerve`` is a nerve before."""
INTERVERTEBRAL: tuple[Tissue, ...] = (Tissue.DISC, Tissue.NUCLEUS, Tissue.ENDPLATE)
"""A disc and what lies in it: they move together."""
OPENED: tuple[Tissue, ...] = (Tissue.BONE, Tissue.LIGAMENT, Tissue.YELLOW_LIGAMENT, Tissue.MUSCLE)
"""What the round window of a view cuts away: all that may stand before a bulge and the root that it meets."""


@cache
def tissue(structure: StructureId) -> Tissue:
    """Kind of a structure: ``root-l5-right`` is a nerve, ``disc-l4-l5`` a disc, what is not known is bone."""
    words = structure.lower().split("-")
    if words[0] == "skin":
        return Tissue.SKIN
    if words[0] == "disc":
        return Tissue.DISC
    if words[0] == "nucleus":
        return Tissue.NUCLEUS
    if words[0] == "endplate":
        return Tissue.ENDPLATE
    if words[0] == "thecal":
        return Tissue.SAC
    if any(word in words for word in NERVE_WORDS):
        return Tissue.NERVE
    if words[0] in MUSCLE_WORDS:
        return Tissue.MUSCLE
    if "flavum" in words:
        return Tissue.YELLOW_LIGAMENT
    if any(word in words for word in MENISCUS_WORDS):
        return Tissue.MENISCUS
    if any(word in words for word in LIGAMENT_WORDS):
        return Tissue.LIGAMENT
    return Tissue.CARTILAGE if any(word in words for word in CARTILAGE_WORDS) else Tissue.BONE


@cache
def side_of(structure: StructureId) -> Side | None:
    """Side in a paired structure's id, None for one in the midline."""
    last = structure.rsplit("-", 1)[-1]
    return Side(last) if last in (Side.RIGHT, Side.LEFT) else None
