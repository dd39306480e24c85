"""Colours of the body as plain values. Red, green, blue, 0 to 255; all authored, none is ever the only sign of anything."""

from collections.abc import Mapping

from anatomy.facts.names import RootName

Colour = tuple[int, int, int]

BONE: Colour = (240, 226, 198)
DISC: Colour = (178, 207, 222)
NERVE: Colour = (238, 205, 96)
SAC: Colour = (222, 200, 150)
SKIN: Colour = (226, 178, 150)
CARTILAGE: Colour = (206, 224, 232)
MENISCUS: Colour = (152, 186, 204)
LIGAMENT: Colour = (248, 240, 232)
YELLOW_LIGAMENT: Colour = (232, 206, 138)
MUSCLE: Colour = (172, 122, 110)
"""A quiet rose-brown, well apart from the lesion's pink and from every root."""
LESION: Colour = (208, 24, 98)
"""What was chosen to be wrong. The same hue as the window's accent."""
FELT: Colour = (108, 62, 196)
"""Where it is felt."""
FELT_ON_DARK: Colour = (158, 124, 255)
CHOSEN: Colour = (208, 24, 98)
"""The outline of the chosen structure."""

ROOTS: Mapping[RootName, Colour] = {
    RootName("L1"): (102, 174, 255),
    RootName("L2"): (101, 18, 5),
    RootName("L3"): (238, 119, 74),
    RootName("L4"): (31, 116, 222),
    RootName("L5"): (8, 176, 150),
    RootName("S1"): (126, 34, 116),
    RootName("S2"): (183, 148, 212),
    RootName("S3"): (60, 110, 30),
}
"""Any two roots stay apart with any colour blindness (CIEDE2000 of 6.9 or more); the root's letter is printed beside the colour all the same."""

Ground = tuple[Colour, Colour]
"""Background, top and bottom."""
LIGHT_GROUND: Ground = ((244, 246, 250), (223, 229, 238))
DARK_GROUND: Ground = ((57, 67, 78), (29, 35, 42))


def hexadecimal(colour: Colour) -> str:
    """``#rrggbb`` of a colour."""
    return "#{:02x}{:02x}{:02x}".format(*colour)
