"""Words and figures that several rooms say alike."""

from anatomy.facts.names import Grade, Side
from app.language.words import phrase, spoken, tr

COMMA = frozenset({"de", "es"})
"""Languages that part whole numbers from decimals by a comma."""
SIDE_NAMES = {Side.RIGHT: phrase("Right"), Side.LEFT: phrase("Left")}
"""A side by itself, on a button."""
_EVIDENCE = {
    Grade.STRONG: phrase("strong evidence"),
    Grade.MODERATE: phrase("moderate evidence"),
    Grade.WEAK: phrase("weak evidence"),
    Grade.NONE: phrase("no good evidence"),
}
SHOWN_AS_THEY_ARE = (
    phrase("root"),
    phrase("front"), phrase("back"), phrase("inner"), phrase("outer"), phrase("below"),
    phrase("3D"), phrase("slice"), phrase("side cut"), phrase("inside"),
    phrase("central"), phrase("subarticular"), phrase("foraminal"), phrase("extraforaminal"),
)  # fmt: skip
"""Values of the state that stand on buttons and pictures in their own words."""


def evidence_words(grade: Grade) -> str:
    """For example ``moderate evidence``."""
    return tr(_EVIDENCE[grade])


def small(text: str) -> str:
    """With a small letter at the beginning, where the language writes nouns small."""
    # L5 and other names that begin with two capitals or a figure stay as they are.
    stays = spoken() == "de" or text[1:2].isupper() or text[1:2].isdigit()
    return text if stays else text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """With a capital letter at the beginning."""
    return text[:1].upper() + text[1:]


def in_figures(value: float, places: int | None = None) -> str:
    """A number with the marks of the language.

    Parameters
    ----------
    value : float
    places : int, optional
        So many digits behind the mark; without it as many as it has.
    """
    figures = f"{value:,.{places}f}" if places is not None else f"{value:,}" if isinstance(value, int) else f"{value:g}"
    return figures.translate(str.maketrans(",.", ".,")) if spoken() in COMMA else figures
