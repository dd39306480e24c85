"""Flat drawings of a page as SVG: front and back of the body with what is felt, and the cut through the lesion.

The body stands in for the picture where a browser cannot draw it or runs no script; the cut is shown beside the words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from anatomy.facts import Facts
from anatomy.facts.names import Grade, RootName, Side
from anatomy.files.flat_map_file import load_flat_map
from anatomy.geometry.course_line import course_line
from anatomy.geometry.flat_map import Face, FlatPicture, axes
from anatomy.geometry.lesions import changed_shapes
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.language.words import phrase, tr
from app.look.colours import CHOSEN, LESION, ROOTS, Colour, hexadecimal
from app.scene.describe import describe
from app.scene.marks import marks_of
from app.scene.paint import colour_of
from app.scene.picture import FeltZone, Look
from app.scene.ride import structures_of
from app.scene.tissues import Tissue, tissue
from app.scene.views import start_view
from app.state.state import Layer, StartView, State

Floats = NDArray[np.float64]
GAP_MM, HEAD_MM = 60.0, 104.0
"""Room between the two figures, and above them for the sides in words."""
BEHIND_MM = 4.0
"""A nerve so far behind the middle of trunk or limb is drawn broken."""
HATCHING_MM: dict[Grade, float] = {Grade.STRONG: 10.0, Grade.MODERATE: 6.5, Grade.WEAK: 2.8}
"""Width of the lines, of 14 mm, by grade of evidence (authored)."""
RING_MM = 20.0
SOFT = {Tissue.SKIN: 0.25, Tissue.MUSCLE: 0.67}
"""How dense the cut paints what lies about."""
DARKER = 0.65
DARK_BELOW = 0.36
"""Relative luminance of a colour on which letters are white."""


def flat_picture(facts: Facts, body: Body, explanation: Explanation, state: State) -> str:
    """Front and back of the body, with the felt regions, the course and the place of the lesion; empty without a skin."""
    pictures = [
        one for one in load_flat_map(facts.regions.values(), body) if one.side is None and one.face is not Face.BELOW
    ]
    if not pictures:
        return ""
    felt = describe(state, explanation, facts, body).felt
    parts, across = [], 0.0
    for one in pictures:
        parts.append(f'<g transform="translate({across - one.low[0]:.0f} {one.high[1] + HEAD_MM:.0f}) scale(1 -1)">')
        parts += [*_figure(one, felt, explanation, body), "</g>", *_ends(one, across)]
        across += one.size[0] + GAP_MM
    high = max(one.size[1] for one in pictures) + HEAD_MM
    grades = {zone.grade for zone in felt} & set(HATCHING_MM)
    patterns = "".join(
        f'<pattern id="hatch-{grade}" width="14" height="14" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 7H14" stroke-width="{HATCHING_MM[grade]}"/></pattern>'
        for grade in sorted(grades)
    )
    return (
        f'<svg id="flat" viewBox="-10 0 {across - GAP_MM + 20:.0f} {high + 10:.0f}" role="img" '
        f'aria-label="{escape(_flat_words(explanation), quote=True)}"><defs>{patterns}</defs>{"".join(parts)}</svg>'
    )


def _flat_words(explanation: Explanation) -> str:
    return tr("The body from the front and from behind with {title}, drawn flat.", title=explanation.title)


def _figure(one: FlatPicture, felt: Iterable[FeltZone], explanation: Explanation, body: Body) -> list[str]:
    parts = [f'<path class="tone-0" d="{_loops(one.outline)}"/>']
    parts += [f'<path class="tone-{level}" d="{_loops(form)}"/>' for level, form in enumerate(one.form, start=1)]
    parts += [f'<path class="fold" d="{_line(fold)}"/>' for fold in one.folds]
    for zone in felt:
        loops = one.regions.get((str(zone.id), zone.side), ())
        if loops and zone.grade in HATCHING_MM:
            path = _loops(loops)
            parts.append(f'<path class="felt" d="{path}"/><path fill="url(#hatch-{zone.grade})" d="{path}"/>')
    parts.append(f'<path class="edge" d="{_loops(one.outline)}"/>')
    told = set()
    for course in explanation.courses:
        # The main course of each root and side stands for the others, as on the window's flat map.
        line = None if (course.root, course.side) in told else course_line(body, structures_of(course))
        if line is not None:
            told.add((course.root, course.side))
            parts += _course(one, line.points, course.side, ROOTS[course.root] if course.root else CHOSEN, body)
    for mark in marks_of(explanation.lesion, body)[:1]:
        x, y = one.project([mark.at])[0]
        parts.append(f'<circle class="ring" cx="{x:.0f}" cy="{y:.0f}" r="{RING_MM:.0f}"/>')
    return parts


def _course(one: FlatPicture, points: Floats, side: Side, colour: Colour, body: Body) -> list[str]:
    """A nerve's way in one view: whole before the middle of trunk and limb, broken behind it."""
    behind = (points - _middle(body, side, points)) @ axes(one.face, one.side)[2] < -BEHIND_MM
    turns = [0, *(np.flatnonzero(np.diff(behind)) + 1).tolist(), len(points)]
    flat = one.project(points)
    return [
        f'<path class="course" stroke="{hexadecimal(colour)}"{_broken(behind[first])} '
        f'd="{_line(flat[max(first - 1, 0) : last])}"/>'
        for first, last in pairwise(turns)
    ]


def _broken(broken: bool) -> str:
    return ' stroke-dasharray="14 10"' if broken else ""


def _middle(body: Body, side: Side, points: Floats) -> Floats:
    """The middle of trunk and limb at the height of each point: through the joints' centres, array (K, 3)."""
    joints = [body.landmark(name, side) for name in ("ankle-centre", "knee-centre", "hip-centre")]
    axis = np.array([*joints, np.zeros(3)])
    z = points[:, 2]
    return np.stack([np.interp(z, axis[:, 2], axis[:, 0]), np.interp(z, axis[:, 2], axis[:, 1]), z], axis=1)


def _ends(one: FlatPicture, across: float) -> list[str]:
    """The view's name, with Right and Left as the eye has them."""
    rightwards = float(one.project([[1.0, 0.0, 0.0]])[0, 0]) > 0
    first, second = (tr("Left"), tr("Right")) if rightwards else (tr("Right"), tr("Left"))
    places = (
        ("middle", 0.5, 0.34, tr(one.face.value), ""),
        ("start", 0.0, 0.76, first, "side-word"),
        ("end", 1.0, 0.76, second, "side-word"),
    )
    return [
        f'<text class="{kind}" x="{across + share * one.size[0]:.0f}" y="{down * HEAD_MM:.0f}" '
        f'text-anchor="{anchor}">{escape(word)}</text>'
        for anchor, share, down, word, kind in places
    ]


def cut_figure(facts: Facts, body: Body, explanation: Explanation, state: State) -> str:
    """The cut through the lesion's segment that tells most about it, with its sides in words; empty without a segment."""
    if explanation.lesion.segment is None:
        return ""
    # Qt, which paints the window's cut, is loaded only where there is one.
    from app.scene.section import ENDS, MIDDLE_MM, REACH_MM, Cut, Piece, cut_body

    lesion = explanation.lesion
    shapes = {**body.shapes, **changed_shapes(body, lesion)}
    picture = describe(_all_layers(state), explanation, facts, body)
    cut = Cut.SAGITTAL if start_view(state) is StartView.SAGITTAL else Cut.AXIAL
    shown = cut_body(cut, state, body, shapes, picture)

    def drawn(number: int, piece: Piece) -> str:
        kind, path = tissue(piece.structure), _loops(piece.outlines, fine=True)
        own = colour_of(piece.structure, piece.appearance)
        edge = hexadecimal(_darker(own))
        lit = piece.appearance.look is Look.LIT_ROOT
        line = f'class="lit{" passes" if piece.appearance.passes else ""}"' if lit else f'stroke="{edge}"'
        soft = f' fill-opacity="{SOFT[kind]}"' if kind in SOFT else ""
        parts = [f'<path fill="{hexadecimal(own)}"{soft} {line} d="{path}"/>']
        if piece.healthy:
            before = _loops(piece.healthy, fine=True)
            if piece.grown:
                # What has grown is what lies outside the healthy outline: its own colour goes over the lesion's within it.
                parts = [
                    f'<clipPath id="now-{number}"><path clip-rule="evenodd" d="{path}"/></clipPath>'
                    f'<path fill="{hexadecimal(LESION)}" stroke="{edge}" d="{path}"/>'
                    f'<path fill="{hexadecimal(own)}" clip-path="url(#now-{number})" d="{before}"/>'
                ]
            parts.append(f'<path class="healthy" d="{before}"/>')
        return "".join(parts)

    left, right, top, bottom = (escape(tr(word)) for word in ENDS[cut])
    middle, reach = MIDDLE_MM[cut], REACH_MM
    inside = "".join(drawn(number, piece) for number, piece in enumerate(shown.pieces))
    letters = "".join(
        _letter(piece.appearance.root, piece.outlines)
        for piece in shown.pieces
        if piece.appearance.look is Look.LIT_ROOT and piece.appearance.root and piece.structure.startswith("root-")
    )
    ends = (
        (-reach + 2, 6, "start", "side-word", left), (reach - 2, 6, "end", "side-word", right),
        (0, 6, "middle", "", top), (0, 2 * reach - 3, "middle", "", bottom),
    )  # fmt: skip
    words = "".join(
        f'<text class="{kind}" x="{x:.0f}" y="{y - reach - middle:.0f}" text-anchor="{anchor}">{word}</text>'
        for x, y, anchor, kind, word in ends
    )
    return (
        f'<figure class="cut"><svg viewBox="{-reach:.0f} {-reach - middle:.0f} {2 * reach:.0f} {2 * reach:.0f}" role="img" '
        f'aria-label="{escape(shown.words, quote=True)}"><g transform="scale(1 -1)">{inside}</g>{letters}{words}</svg>'
        f"<figcaption>{escape(shown.words)} {escape(tr(LEGEND))}</figcaption></figure>"
    )


LEGEND = phrase("The broken line is the healthy outline.")


def _all_layers(state: State) -> State:
    return replace(state, layers=frozenset(Layer), step=None)


def _letter(root: RootName, outlines: Sequence[Floats]) -> str:
    from app.scene.overlay import luminance

    x, y = max(outlines, key=len).mean(axis=0)
    # Beside the root, outwards and a little lower; the picture's y goes down.
    away = 8.5 if x >= 0 else -8.5
    colour = hexadecimal(ROOTS[root])
    ink = "#ffffff" if luminance(ROOTS[root]) < DARK_BELOW else "#10161d"
    return (
        f'<path stroke="{colour}" stroke-width="0.7" d="M{x:.1f} {-y:.1f}L{x + away:.1f} {-y + 5:.1f}"/>'
        f'<rect x="{x + away - 3.6:.1f}" y="{-y + 2.2:.1f}" width="7.2" height="5.4" rx="1.1" fill="{colour}"/>'
        f'<text class="letter" fill="{ink}" x="{x + away:.1f}" y="{-y + 6.4:.1f}" text-anchor="middle">{escape(root)}</text>'
    )


def _darker(colour: Colour) -> Colour:
    r, g, b = (round(DARKER * value) for value in colour)
    return r, g, b


def _loops(loops: Iterable[Floats], fine: bool = False) -> str:
    return "".join(_line(loop, fine) + "Z" for loop in loops)


def _line(points: Floats, fine: bool = False) -> str:
    """A path through points (K, 2), to a millimetre, or a tenth: steps from point to point are short to write."""
    scale = 10 if fine else 1
    whole = np.round(np.asarray(points) * scale).astype(int)
    kept = whole[np.r_[True, np.any(np.diff(whole, axis=0) != 0, axis=1)]]
    steps = np.diff(kept, axis=0)
    first = f"M{kept[0, 0] / scale:g} {kept[0, 1] / scale:g}"
    return first + ("l" + " ".join(f"{x / scale:g} {y / scale:g}" for x, y in steps.tolist()) if len(steps) else "")
