"""What a structure is made of, told from its id: it decides colour and layer."""

from enum import StrEnum

from anatomy.facts.names import Side, StructureId
from app.look.colours import BONE, CARTILAGE, DISC, NERVE, SAC, SKIN, Colour
from app.state.state import Layer


class Tissue(StrEnum):
    """Kinds of structure that are drawn alike."""

    BONE = "bone"
    DISC = "disc"
    CARTILAGE = "cartilage"
    NERVE = "nerve"
    SAC = "sac"
    SKIN = "skin"


COLOURS: dict[Tissue, Colour] = {
    Tissue.BONE: BONE,
    Tissue.DISC: DISC,
    Tissue.CARTILAGE: CARTILAGE,
    Tissue.NERVE: NERVE,
    Tissue.SAC: SAC,
    Tissue.SKIN: SKIN,
}
LAYERS: dict[Tissue, Layer] = {
    Tissue.BONE: Layer.BONES,
    Tissue.DISC: Layer.DISCS,
    Tissue.CARTILAGE: Layer.BONES,
    Tissue.NERVE: Layer.NERVES,
    Tissue.SAC: Layer.NERVES,
    Tissue.SKIN: Layer.SKIN,
}
NERVE_WORDS = ("nerve", "branch", "trunk", "root", "plexus", "cauda", "ganglion", "conus", "ramus", "rami")
CARTILAGE_WORDS = ("meniscus", "cartilage", "labrum")


def tissue(structure: StructureId) -> Tissue:
    """Kind of a structure: ``root-l5-right`` is a nerve, ``disc-l4-l5`` a disc, what is not known is bone."""
    words = structure.lower().split("-")
    if words[0] == "skin":
        return Tissue.SKIN
    if words[0] == "disc":
        return Tissue.DISC
    if words[0] == "thecal":
        return Tissue.SAC
    if any(word in words for word in NERVE_WORDS):
        return Tissue.NERVE
    return Tissue.CARTILAGE if any(word in words for word in CARTILAGE_WORDS) else Tissue.BONE


def side_of(structure: StructureId) -> Side | None:
    """Side in a paired structure's id, None for one in the midline."""
    last = structure.rsplit("-", 1)[-1]
    return Side(last) if last in (Side.RIGHT, Side.LEFT) else None
