"""The commands `render` and `export`: pictures and shapes without a window."""

import argparse
import os
import re
import sys
from dataclasses import replace

from anatomy.facts import Facts
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_packs import body_for
from anatomy.geometry.person import Person, Sex
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explain import explain
from anatomy.reasoning.explanation import Explanation
from app.exports.extras import LARGEST, PLAIN, SMALLEST, USUAL, Extras
from app.start.lesion_words import lesion_from_options, map_from_options
from app.start.usage import UsageError
from app.state.state import State


def render(given: argparse.Namespace) -> int:
    """Draw the lesion (or the healthy body) from a named view into a PNG."""
    size = picture_size(given.size)
    facts, body, state, explanation = scene_of(given)
    from app.exports.cuts import CUTS
    from app.exports.pictures import render_picture
    from app.start.drawing_check import needs_drawing

    if given.view not in CUTS:
        needs_drawing()
    render_picture(
        facts,
        body,
        explanation,
        state,
        given.view,
        size,
        given.out,
        transparent=given.transparent,
        extras=extras_of(given),
    )
    print(f"Written: {given.out}", file=sys.stderr)
    return 0


def scene_of(given: argparse.Namespace) -> tuple[Facts, Body, State, Explanation | None]:
    """What is to be drawn, in the language asked for: facts, body, state and what the lesion means."""
    facts, body = load_shipped_facts(), body_of(given)
    if given.language:
        from app.language.languages import facts_in, language_of, speak

        spoken = language_of(given.language, "")
        speak(spoken)
        facts = facts_in(spoken, facts)
    state = State(dermatome_map=map_from_options(given), person=body.person, shapes=given.shapes)
    explanation = None
    if given.condition is not None:
        lesion = lesion_from_options(given, facts)
        explanation = explain(facts, lesion, state.dermatome_map)
        state = replace(state, lesion=lesion)
    # No screen is needed: Qt only draws the words.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return facts, body, state, explanation


def extras_of(given: argparse.Namespace) -> Extras:
    """What is burnt into the picture beside the body.

    Raises
    ------
    UsageError
        When ``--plain`` is given together with what it leaves out.
    """
    wished = {name: getattr(given, name) for name in ("title", "legend", "scale", "licence")}
    if not given.plain:
        return replace(USUAL, **wished)
    if any(wished.values()):
        raise UsageError("--plain is the body alone; it does not go with --title, --legend, --scale or --licence.")
    return PLAIN


def export(given: argparse.Namespace) -> int:
    """Write single structures, or the whole lit body, as GLB or PLY, or what a lesion means as a web page."""
    if given.format == "html":
        from app.start.web_command import export_html

        return export_html(given)
    if given.all or given.dask:
        raise UsageError("--all and --dask go with --format html.")
    from app.exports.shapes import export_body, export_structures

    facts, body = load_shipped_facts(), body_of(given)
    if given.structure:
        unknown = [name for name in given.structure if name not in body.shapes]
        if unknown:
            raise UsageError(
                f"There is no structure '{unknown[0]}'; 'kneural list structures' names them, for example "
                f"{', '.join(list(body.shapes)[:6])}."
            )
        export_structures(body, given.structure, given.format, given.out)
    else:
        lesion = lesion_from_options(given, facts) if given.condition else None
        dermatome_map = map_from_options(given)
        explanation = explain(facts, lesion, dermatome_map) if lesion else None
        state = State(lesion=lesion, dermatome_map=dermatome_map, person=body.person, shapes=given.shapes)
        export_body(facts, body, explanation, state, given.format, given.out)
    print(f"Written: {given.out}", file=sys.stderr)
    return 0


def body_of(given: argparse.Namespace) -> Body:
    """The body of the person asked for, with the bones asked for.

    Raises
    ------
    UsageError
        For a stature that it cannot be shown at.
    """
    if given.stature is not None and not 0 < given.stature < 1000:
        raise UsageError(f"A stature of {given.stature:g} cm is nobody's; leave --stature out for the middle one.")
    stature = None if given.stature is None else round(given.stature * 10)
    try:
        return body_for(Person(Sex(given.person), stature), given.shapes)
    except ValueError as error:
        raise UsageError(str(error)) from error


def picture_size(text: str) -> tuple[int, int]:
    """Width and height from ``1280x800``.

    Raises
    ------
    UsageError
        When it is not of that form or outside 16 to 8192 pixels.
    """
    found = re.fullmatch(r"(\d{1,6})[x×](\d{1,6})", text)
    if found is None:
        raise UsageError(f"The size '{text}' is not WIDTHxHEIGHT in pixels, such as 1280x800.")
    width, height = int(found[1]), int(found[2])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise UsageError(f"The size {width}x{height} is outside {SMALLEST}x{SMALLEST} to {LARGEST}x{LARGEST}.")
    return width, height
