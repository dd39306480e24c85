"""The two pictures of a page to take home: where it starts, and where it is felt, for this level and side."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from anatomy.facts import Facts
from anatomy.facts.names import Grade
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.job import text_without_display
from app.language.words import tr
from app.state.state import USUAL_LAYERS, ReadingLevel, State

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.scene.camera import Camera
    from app.scene.picture import FeltZone, Label, Place

PIXELS = (1300, 740)
"""Width and height of a picture: more than 300 dots an inch on paper."""
NEARER = 0.45
"""Of the distance from which the whole body is seen (authored)."""
EVIDENCE_AFTER = " · "
WHITE = ((255, 255, 255), (255, 255, 255))
"""The ground of a picture on paper: ink is for the body."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture without words, and what is to be written over it in the type of the page."""

    title: str
    image: "QImage"
    camera: "Camera"
    labels: "tuple[Label, ...]"
    keep_clear: "tuple[Place, ...]"


def draw_pictures(facts: Facts, body: Body, explanation: Explanation, dermatome_map_of: State) -> tuple[Drawn, ...]:
    """Draw both pictures with one stage.

    Parameters
    ----------
    facts : Facts
    body : Body
        Healthy shapes of the person shown.
    explanation : Explanation
    dermatome_map_of : State
        Its lesion, dermatome map and person are shown; what was hidden or chosen in the window is not.

    Returns
    -------
    tuple of Drawn
        Where it starts; where it is felt (the knee, or the whole body where the knee is no part of it). A picture on which
        nothing would be marked is left out.
    """
    text_without_display()
    from PySide6.QtGui import QImage

    from app.scene.describe import STRENGTH, describe
    from app.scene.quality import Quality
    from app.scene.stage import Stage
    from app.scene.views import ViewName, camera_for

    width, height = PIXELS
    state = State(
        lesion=explanation.lesion,
        dermatome_map=dermatome_map_of.dermatome_map,
        person=dermatome_map_of.person,
        level=ReadingLevel.PLAIN,
        layers=USUAL_LAYERS,
    )
    knee = max((STRENGTH[link.evidence.grade] for link in explanation.knee_zones), default=0.0)
    elsewhere = max((STRENGTH[link.evidence.grade] for link in explanation.areas), default=0.0)
    # Where a sentence says that the knee is rarely part of it, the page must not show a knee.
    at_knee = knee > STRENGTH[Grade.WEAK] or (knee > 0 and knee >= elsewhere)
    felt = ViewName.KNEE if at_knee else ViewName.WHOLE
    # The first picture is of the place alone: what is felt elsewhere belongs to the second.
    side = explanation.lesion.side
    where = tr("Where it may be felt")
    if side is not None:
        where = tr("Where it may be felt: {side} knee", side=side) if at_knee else where
    wanted = ((tr("Where it starts"), ViewName.LESION, 1), (where, felt, None))
    stage, made = Stage(body, WHITE), []
    try:
        for title, view, step in wanted:
            shown = replace(state, step=step)
            picture = describe(shown, explanation, facts, body)
            if not (picture.marks or explanation.roots if step is not None else picture.felt):
                continue  # a spine on which nothing is marked would be taken for the place of a clot in the leg
            camera = camera_for(view, body, width / height, shown, explanation)
            if view is ViewName.WHOLE:
                # Where the knee is no part of it, areas need not stand back behind the knee.
                picture = replace(
                    picture, felt=tuple(replace(zone, strength=STRENGTH[zone.grade]) for zone in picture.felt)
                )
                camera = _closer(camera, picture.felt, body, width / height)
            stage.show(picture)
            pixels = stage.frame(camera, width, height, Quality.FINE, False)
            image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
            image = image.convertToFormat(QImage.Format.Format_RGB888)
            made.append(Drawn(title, image, camera, _short(picture.labels), tuple(picture.keep_clear)))
    finally:
        stage.close()
    return tuple(made)


def _closer(camera: "Camera", felt: "Iterable[FeltZone]", body: Body, aspect: float) -> "Camera":
    """From where the surest region that has a place faces the eye, and near enough to see it on paper."""
    from app.scene.skin_zones import middle
    from app.scene.views import turned_to

    for zone in sorted(felt, key=lambda one: -one.strength):
        found = middle(zone, body)
        if found is not None:
            x, y, z = (float(value) for value in found[0])
            turned = turned_to(zone, body, aspect, camera) or camera
            return replace(turned, focal_point=(x, y, z), distance=turned.distance * NEARER)
    return camera


def _short(labels: "Iterable[Label]") -> "tuple[Label, ...]":
    """Labels without how strong the evidence is: on paper the words beside the picture say that it may be."""
    return tuple(replace(label, text=label.text.split(EVIDENCE_AFTER)[0]) for label in labels)
