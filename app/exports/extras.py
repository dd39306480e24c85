"""What may be burnt into a picture beside the body, each thing by itself, and the sizes that are offered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.language.words import phrase

SMALLEST, LARGEST = 16, 8192
SIZES: Mapping[str, tuple[int, int]] = {
    phrase("Full HD, 1920 × 1080"): (1920, 1080),
    phrase("4K, 3840 × 2160"): (3840, 2160),
    phrase("8K, 7680 × 4320"): (7680, 4320),
    phrase("Square, 2160 × 2160"): (2160, 2160),
    phrase("A4 upright at 300 dots per inch, 2480 × 3508"): (2480, 3508),
}
"""Sizes of still pictures, pixels."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What is written over the body.

    Attributes
    ----------
    title : bool
        What is wrong, where and on which side.
    sides : bool
        The words Right and Left (or Front and Back).
    labels : bool
        Names with lines, where the state has them on.
    legend : bool
        Root letters and colours, evidence of the felt areas, what is lit.
    scale : bool
        A bar in millimetres.
    note : bool
        That it is general education and no diagnosis.
    licence : bool
        Program, version and licence, in the line of the note.
    text : float
        Size of all words by the usual one.
    """

    title: bool = False
    sides: bool = True
    labels: bool = True
    legend: bool = False
    scale: bool = False
    note: bool = True
    licence: bool = False
    text: float = 1.0


USUAL = Extras()
PLAIN = Extras(sides=False, labels=False, note=False)
"""The body alone."""
FULL = replace(USUAL, title=True, legend=True, scale=True, licence=True)
"""Everything, as for a slide that has to speak for itself."""
