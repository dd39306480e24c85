"""What the colours and hatchings of a page's picture mean: the rows of the pictures' legend, with small signs in SVG."""

from html import escape

from anatomy.facts import Facts
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.legend import Row, Sign, legend_rows
from app.language.words import tr
from app.look.colours import hexadecimal
from app.scene.describe import describe
from app.state.state import ReadingLevel, State

WIDEST_LINE = 3.0
"""Of a hatching for the strongest evidence, of 4.2 from line to line; as in the picture it is the wider the surer."""


def legend(facts: Facts, body: Body, explanation: Explanation, state: State) -> str:
    """The legend at both reading levels, as a section that is folded away at first."""
    picture = describe(state, explanation, facts, body)
    plain, clinical = (
        "".join(map(_row, legend_rows(picture, explanation, facts, level)))
        for level in (ReadingLevel.PLAIN, ReadingLevel.CLINICAL)
    )
    both = (("plain", plain), ("clinical", clinical)) if plain != clinical else (("", plain),)
    lists = "".join(f'<ul class="legend {level}">{rows}</ul>' for level, rows in both)
    title = escape(tr("Legend: colours and evidence"))
    return f'<details class="section"><summary><h2>{title}</h2></summary>{lists}</details>'


def _row(row: Row) -> str:
    text = escape(row.text)
    if row.sign is Sign.HEADING:
        return f"<li><b>{text}</b></li>"
    letter = f"<b>{escape(row.lead)}</b> " if row.lead else ""
    return f'<li><svg viewBox="0 0 26 16" aria-hidden="true">{_sign(row)}</svg><span>{letter}{text}</span></li>'


def _sign(row: Row) -> str:
    colour = hexadecimal(row.colour)
    if row.sign is Sign.LINE:
        return f'<path d="M1 8H25" stroke="{colour}" stroke-width="5"/>'
    if row.sign is Sign.DASHES:
        return f'<path d="M1 8H25" stroke="{colour}" stroke-width="2" stroke-dasharray="4 3"/>'
    if row.sign in (Sign.HATCHING, Sign.NET):
        # On the ground that suits the theme: the page's own felt colour, not one of them fixed.
        lines = "".join(f"M{x} 17L{x + 18} -1" for x in range(-16, 28, 6))
        across = "".join(f"M{x} -1L{x + 18} 17" for x in range(-16, 28, 6)) if row.sign is Sign.NET else ""
        width = f"{WIDEST_LINE * max(row.strength, 0.2):.1f}"
        return f'<path class="tint" d="M0 0H26V16H0Z"/><path class="lines" stroke-width="{width}" d="{lines}{across}"/>'
    return f'<rect width="26" height="16" rx="4" fill="{colour}"/>'
