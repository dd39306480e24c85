"""The body of a page: every shape once, and for each step of the story how it looks, what is labelled and what glows."""

from dataclasses import replace
from typing import Any

import numpy as np

from anatomy.facts import Facts
from anatomy.facts.names import HerniationZone, Side, StructureId
from anatomy.geometry.shapes import Body, Shape
from anatomy.reasoning.explanation import Explanation
from app.exports.web.packing import Blob, octahedral, ordered, quantised
from app.look.colours import ROOTS, hexadecimal
from app.scene.camera import Camera, corners, fit
from app.scene.describe import describe
from app.scene.names import structure_name
from app.scene.paint import GLOW, bent_shape, colour_of, felt_strength, look_of, vertex_colours
from app.scene.picture import Label, Look, Picture
from app.scene.tissues import LAYERS, OPENED, Tissue, side_of, tissue
from app.scene.views import FROM_BEHIND, FROM_BESIDE, KNEE_REACH_MM, ViewName, camera_for, knee_view, turned_to
from app.state.state import USUAL_LAYERS, KneeView, Layer, ReadingLevel, State

STEPS: tuple[int | None, ...] = (0, 1, 2, 3, None)
"""The four steps of the story, then the whole picture."""
ASPECT = 1.0
"""Cameras are fitted to a square; the viewer steps back where the window is narrower."""
VIEWS = (
    ViewName.WHOLE, ViewName.LESION, ViewName.INSIDE, ViewName.KNEE, ViewName.ANTERIOR, ViewName.POSTERIOR, ViewName.RIGHT,
    ViewName.LEFT,
)  # fmt: skip
BESIDE_CANAL = (HerniationZone.FORAMINAL, HerniationZone.EXTRAFORAMINAL)
FELT_VIEW = "felt"
"""A view without a button: of the last step, where nothing is felt at the knee."""
LIT = (Look.LIT_ROOT, Look.LIT_COURSE)


def scene_table(
    facts: Facts, body: Body, explanation: Explanation, state: State, *, coarse: bool = False
) -> tuple[dict[str, Any], Blob]:
    """What the viewer draws: a table for JSON, and the arrays that it points into.

    Parameters
    ----------
    facts : Facts
    body : Body
        Healthy shapes; a lesion bends them.
    explanation : Explanation
    state : State
        What was chosen; layers, steps and labels are the reader's own.
    coarse : bool
        Whether shapes take their second level of detail.
    """
    state = replace(state, layers=frozenset(Layer), labels=True, level=ReadingLevel.PLAIN)
    pictures = [describe(replace(state, step=step), explanation, facts, body) for step in STEPS]
    clinical = [
        describe(replace(state, step=step, level=ReadingLevel.CLINICAL), explanation, facts, body) for step in STEPS
    ]
    # What the condition itself is about stays while its layer is off.
    bare = describe(replace(state, layers=frozenset({Layer.NERVES}), step=None), explanation, facts, body)
    blob = Blob()
    rows = [_structure(body.shapes[name], pictures, bare, facts, body, blob, coarse) for name in sorted(body.shapes)]
    views = {str(view): _camera(_eye(view, body, state, explanation)) for view in views_of(explanation)}
    views[FELT_VIEW] = _camera(_felt_eye(pictures[-1], body, state, explanation))
    table = {
        "structures": [row for row in rows if row is not None],
        "steps": [_step(one, other, body) for one, other in zip(pictures, clinical, strict=True)],
        "views": views,
        "layers": {layer: layer in USUAL_LAYERS for layer in Layer},
        "knees": {side: _numbers(body.landmark("knee-centre", side)) for side in Side if _has_knee(body, side)},
    }
    return table, blob


def views_of(explanation: Explanation) -> tuple[ViewName, ...]:
    """Views with a button: into the canal only where the lesion is in it."""
    lesion = explanation.lesion
    beside = lesion.zone in BESIDE_CANAL or lesion.condition in (*FROM_BESIDE, *FROM_BEHIND)
    return tuple(view for view in VIEWS if view is not ViewName.INSIDE or (lesion.segment is not None and not beside))


def _eye(view: ViewName, body: Body, state: State, explanation: Explanation) -> Camera:
    """The window's camera; where both knees are meant, one that shows both, from the front or from behind."""
    both = len({link.side for link in explanation.knee_zones}) == len(Side)
    if view is not ViewName.KNEE or not both or not all(_has_knee(body, side) for side in Side):
        return camera_for(view, body, ASPECT, state, explanation)
    reach = np.array(KNEE_REACH_MM)
    knees = [body.landmark("knee-centre", side) for side in Side]
    box = np.vstack([corners(knee - reach, knee + reach) for knee in knees])
    behind = knee_view(state, explanation) is KneeView.BACK
    return fit(box, 180.0 if behind else 0.0, 4.0, ASPECT, margin=0.01)


def _felt_eye(picture: Picture, body: Body, state: State, explanation: Explanation) -> Camera:
    """The whole body, from where it can be seen what is felt away from the knee."""
    whole = camera_for(ViewName.WHOLE, body, ASPECT, state, explanation)
    turned = (turned_to(zone, body, ASPECT, whole) for zone in picture.felt[:1] if not zone.deep)
    return next(turned, None) or whole


def _has_knee(body: Body, side: Side) -> bool:
    return f"knee-centre-{side}" in body.landmarks


def _structure(
    healthy: Shape,
    pictures: list[Picture],
    bare: Picture,
    facts: Facts,
    body: Body,
    blob: Blob,
    coarse: bool,
) -> dict[str, Any] | None:
    """One structure's row; its shape is the same at all steps, for the lesion is there from the first."""
    name = healthy.id
    shape = bent_shape(healthy, look_of(name, pictures[-1]), body)
    triangles = healthy.coarse if coarse and healthy.coarse is not None else healthy.triangles
    if not len(triangles):
        return None
    order = ordered(shape.points, triangles)
    kept = order.kept
    whole, low, step = quantised(shape.points[kept])
    kind = tissue(name)
    row: dict[str, Any] = {
        "id": name,
        "name": _capital(structure_name(name, facts)),
        "layer": LAYERS[kind],
        "side": side_of(name) or "",
        "vertices": len(kept),
        "corners": len(order.codes),
        "low": low,
        "step": step,
        "codes": blob.put_codes(order.codes),
        "points": blob.put_steps(whole),
        "normals": blob.put_bytes(octahedral(shape.normals[kept])),
        "open": blob.put_bytes(shape.occlusion[kept]),
    }
    if kind in OPENED:
        row["opens"] = True
    if kind is Tissue.SKIN:
        row["skin"] = True
        look = look_of(name, pictures[-1])
        if look.felt:
            row["felt"] = blob.put_bytes(np.round(255 * felt_strength(shape, look.felt)[kept]).astype(np.uint8))
    if kind is Tissue.MUSCLE and bare.appearances[name].look is not Look.HIDDEN:
        row["stays"] = True
    row |= _looks(shape, kept, pictures, blob)
    return row


def _looks(shape: Shape, kept: Any, pictures: list[Picture], blob: Blob) -> dict[str, Any]:
    """The looks that differ, and which of them each step takes."""
    known: dict[Any, int] = {}
    looks: list[dict[str, Any]] = []
    at_steps = []
    for picture in pictures:
        full = look_of(shape.id, picture)
        key = (full.appearance, full.marks)
        if key not in known:
            known[key] = len(looks)
            appearance = full.appearance
            look: dict[str, Any] = {"glow": GLOW.get(appearance.look, 0.0)}
            if appearance.look in LIT:
                look["lit"] = round(appearance.share, 3)
            if appearance.look is Look.HIDDEN:
                look["hidden"] = True
            if appearance.fibres or full.marks or "tendon" in shape.per_point:
                look["paint"] = blob.put_bytes(vertex_colours(shape, full)[kept, :3])
            else:
                look["colour"] = list(colour_of(shape.id, appearance))
            looks.append(look)
        at_steps.append(known[key])
    return {"looks": looks, "at": at_steps}


def _step(plain: Picture, clinical: Picture, body: Body) -> dict[str, Any]:
    deep = {zone.side: zone.strength for zone in plain.felt if zone.deep and _has_knee(body, zone.side)}
    labels = [
        _label(one, other.text if other.text != one.text else "")
        for one, other in zip(plain.labels, clinical.labels, strict=True)
    ]
    clear = [_numbers(place) for place in dict.fromkeys(plain.keep_clear)]
    return {"labels": labels, "felt": any(not zone.deep for zone in plain.felt), "deep": deep, "clear": clear}


def _label(label: Label, clinical: str) -> dict[str, Any]:
    row: dict[str, Any] = {"text": label.text, "at": _numbers(label.at), "role": label.role, "lead": label.lead}
    if clinical:
        row["clinical"] = clinical
    if label.root is not None:
        row["colour"] = hexadecimal(ROOTS[label.root])
    if label.dashed:
        row["dashed"] = True
    if label.structure is not None:
        row["side"] = side_of(StructureId(label.structure)) or ""
    return row


def _camera(camera: Camera) -> dict[str, Any]:
    row: dict[str, Any] = {
        "focal": _numbers(camera.focal_point),
        "distance": round(camera.distance, 2),
        "azimuth": round(camera.azimuth, 3),
        "pitch": round(camera.pitch, 3),
        "angle": camera.view_angle,
    }
    if camera.window is not None:
        row["window"] = {
            "at": _numbers(camera.window.at),
            "radius": camera.window.radius_mm,
            "margin": camera.window.margin_mm,
        }
    if camera.only is not None:
        row["only"] = camera.only
    if camera.without:
        row["without"] = list(camera.without)
    if camera.lamp:
        row["lamp"] = camera.lamp
    return row


def _numbers(values: Any) -> list[float]:
    return [round(float(value), 2) for value in values]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
