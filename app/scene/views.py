"""Named views: which camera shows what a person wants to see, with room left for labels."""

from dataclasses import replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import HerniationZone, SegmentId, Side, StructureId, root_structure
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.scene.camera import Camera, Window, angles, corners, fit
from app.scene.marks import marks_of, segment_centre
from app.scene.picture import Change, FeltZone, LesionMark, Place, ReportedZone
from app.scene.skin_zones import middle
from app.scene.tissues import Tissue, tissue
from app.state.state import KneeView, StartView, State

Floats = NDArray[np.float64]


class ViewName(StrEnum):
    """Views that can be asked for by name."""

    WHOLE = "whole"
    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    RIGHT = "right"
    LEFT = "left"
    MEDIAL = "medial"
    LATERAL = "lateral"
    KNEE = "knee"
    LESION = "lesion"
    INSIDE = "inside"


WHOLE_INSET = (0.02, 0.03, 0.02, 0.03)
OUTER_KNEE = ("KN_AL", "KN_LJL", "KN_SL")
INNER_KNEE = ("KN_AM", "KN_SM", "KN_MJL")
AT_KNEE = (*OUTER_KNEE, *INNER_KNEE, "KN_ANT", "KN_POST", "KN_DEEP")
KNEE_ANGLES: dict[KneeView, float] = {
    KneeView.FRONT: 0.0,
    KneeView.INNER: -68.0,
    KneeView.OUTER: 68.0,
    KneeView.BACK: 180.0,
}
"""Azimuth for a right knee; mirrored for a left one. The other leg is left out, so that the inner side can be seen from the inside."""
FRONTS: dict[ViewName, float] = {
    ViewName.ANTERIOR: 0.0,
    ViewName.POSTERIOR: 180.0,
    ViewName.RIGHT: 90.0,
    ViewName.LEFT: -90.0,
}
LEAST_PITCH = 18.0
SEEN, STEEPEST = 0.25, 35.0
"""Cosine from which a region counts as seen; how far from level the eye goes for it, degrees (authored)."""
KNEE_REACH_MM = (78.0, 82.0, 118.0)
BEHIND_ASIDE, BESIDE = 140.0, 98.0
"""Azimuths of the lesion view for a right lesion."""
WINDOW_MM = 23.0
BEHIND_DISC_MM = 2.5
SIDE_WINDOW_MM, HALF_VERTEBRA_MM = 58.0, 34.0
"""Seen from the side, the window cuts the hip bone away and leaves the vertebrae whole."""
WIDE_MARK_MM = 16.0
FROM_BESIDE, FROM_BEHIND = ("foraminal-stenosis",), ("facet-arthropathy",)
"""Conditions that a window from behind would cut away: a foramen is looked into from the side, joints stay whole."""
INNER_SIDE = ("saphenous-neuropathy",)
INTO_FORAMEN = 100.0
SEEN_IN_SLICE = ("central-stenosis", "lateral-recess-stenosis", "ligamentum-flavum-hypertrophy")
"""What narrows the canal is told best by a slice."""
SEEN_IN_SIDE_CUT = ("degenerative-disc-disease", "degenerative-spondylolisthesis", "isthmic-spondylolisthesis")
USUAL_SEGMENT = SegmentId("L4-L5")
INSIDE_BACK_MM, INSIDE_ABOVE_MM, INSIDE_ANGLE = 15.0, 18.0, 78.0
"""Where the eye stands inside the canal behind the disc and above it, and its opening in degrees."""
LAMP = 0.75
"""How much of the canal's shade is lit up there."""
AROUND_THE_EYE = ("thecal-sac", "rootlets", "conus", "filum", "posterior-longitudinal")
LESION_REACH_MM = (48.0, 46.0, 46.0)


def camera_for(
    view: ViewName | str, body: Body, aspect: float, state: State | None = None, explanation: Explanation | None = None
) -> Camera:
    """The camera of a named view.

    Parameters
    ----------
    view : ViewName
    body : Body
    aspect : float
        Width by height of the picture.
    state : State, optional
        Its knee view, where one was chosen.
    explanation : Explanation, optional
        Decides the side and place of the lesion and knee views.

    Raises
    ------
    ValueError
        For an unknown view, with the valid ones.
    """
    try:
        name = ViewName(view)
    except ValueError:
        raise ValueError(f"There is no view '{view}'. Views: {', '.join(ViewName)}.") from None
    side = state.asked_side if state is not None and state.asking else felt_side(explanation)
    if name is ViewName.KNEE:
        return knee_camera(body, side, knee_view(state, explanation), aspect)
    if name is ViewName.LESION:
        return lesion_camera(body, explanation, aspect)
    if name is ViewName.INSIDE:
        return inside_camera(body, explanation)
    if name is ViewName.LATERAL:
        return _whole(body, 90.0 * side.sign, 0.0, aspect)
    if name is ViewName.MEDIAL:
        return _medial(body, side, aspect)
    if name is ViewName.WHOLE:
        return _whole(body, _whole_azimuth(explanation, side), 6.0, aspect)
    return _whole(body, FRONTS[name], 0.0, aspect)


def felt_side(explanation: Explanation | None) -> Side:
    """The side of the result; right where nothing decides."""
    if explanation is None:
        return Side.RIGHT
    if explanation.lesion.side:
        return explanation.lesion.side
    sides = [link.side for link in explanation.knee_zones] + [link.side for link in explanation.roots]
    return sides[0] if sides else Side.RIGHT


def knee_view(state: State | None, explanation: Explanation | None) -> KneeView:
    """The side from which the knee is seen: as chosen, else where the result is felt most."""
    if state is not None and state.knee_view is not None:
        return state.knee_view
    if state is not None and state.asking:
        reported = {knee_facing(place) for place, side in state.hurts if side is state.asked_side and place in AT_KNEE}
        # From the front nearly every zone can be pointed at; only what lies behind needs another look.
        return KneeView.BACK if reported == {KneeView.BACK} else KneeView.FRONT
    order = {"strong": 3, "moderate": 2, "weak": 1, "none": 0}
    votes = {KneeView.OUTER: 0.0, KneeView.INNER: 0.0, KneeView.BACK: 0.0, KneeView.FRONT: 0.0}
    side = felt_side(explanation)
    for index, link in enumerate(explanation.knee_zones if explanation else ()):
        if link.side is side:
            facing = knee_facing(link.zone)
            # The first of equals decides: the facts list the main zone first.
            votes[facing] = max(votes[facing], order[link.evidence.grade] - 0.01 * index) if facing else 0.0
    best = max(votes, key=lambda facing: votes[facing])
    return best if votes[best] > 0 else KneeView.FRONT


def start_view(state: State) -> StartView:
    """How the close-up of the lesion shows it: as chosen, else what tells most about this lesion."""
    if state.start_view is not None:
        return state.start_view
    lesion = state.lesion
    if lesion is None:
        return StartView.SOLID
    if lesion.condition in SEEN_IN_SLICE or lesion.zone is HerniationZone.CENTRAL:
        return StartView.AXIAL
    return StartView.SAGITTAL if lesion.condition in SEEN_IN_SIDE_CUT else StartView.SOLID


def knee_facing(zone: str) -> KneeView:
    """From where a zone of the knee is seen best."""
    if zone in OUTER_KNEE:
        return KneeView.OUTER
    if zone in INNER_KNEE:
        return KneeView.INNER
    return KneeView.BACK if zone == "KN_POST" else KneeView.FRONT


def knee_camera(body: Body, side: Side, view: KneeView, aspect: float) -> Camera:
    """A close look at one knee."""
    centre = body.landmark("knee-centre", side) if f"knee-centre-{side}" in body.landmarks else _middle(body)
    reach = np.array(KNEE_REACH_MM)
    # A tall picture has no need to show less of the shin.
    box = corners(centre - reach, centre + reach)
    return replace(fit(box, KNEE_ANGLES[view] * side.sign, 4.0, aspect, margin=0.01), only=side)


def lesion_camera(body: Body, explanation: Explanation | None, aspect: float) -> Camera:
    """The segment with what is wrong there, through a window in the bones before it.

    Obliquely from behind on the lesion's side, so that a bulge and the root it meets are seen; what concerns a whole
    disc or vertebra is seen from the side.
    """
    side = felt_side(explanation)
    lesion = explanation.lesion if explanation else None
    marks = marks_of(lesion, body) if lesion else ()
    if lesion and lesion.segment:
        return _on_segment(body, lesion, lesion.segment, marks, side, aspect)
    if marks:
        centre = np.mean([mark.at for mark in marks], axis=0)
        reach = np.full(3, max(60.0, 2.6 * marks[0].radius_mm))
        box = corners(centre - reach, centre + reach)
        if lesion and lesion.condition in INNER_SIDE:
            # Its own leg hides it from outside, the other leg from within.
            return replace(fit(box, -KNEE_ANGLES[KneeView.OUTER] * side.sign, 10.0, aspect, margin=0.0), only=side)
        return fit(box, _outwards(centre, side), 10.0, aspect, margin=0.0)
    if explanation and explanation.roots:
        return _on_root(body, explanation, side, aspect)
    centre = segment_centre_or_middle(body)
    reach = np.array(LESION_REACH_MM) * 1.4
    return fit(corners(centre - reach, centre + reach), BEHIND_ASIDE * side.sign, 18.0, aspect, margin=0.0)


def _on_segment(
    body: Body, lesion: Lesion, segment: SegmentId, marks: tuple[LesionMark, ...], side: Side, aspect: float
) -> Camera:
    centre = segment_centre(segment, body)
    reach = np.array(LESION_REACH_MM)
    if lesion.condition in FROM_BESIDE and marks:
        # Straight into the foramen; the window leaves out the hip bone alone.
        hole = next((np.array(mark.at) for mark in marks if mark.at[0] * side.sign >= 0), centre)
        camera = fit(corners(hole - 0.8 * reach, hole + 0.8 * reach), INTO_FORAMEN * side.sign, 4.0, aspect, margin=0.0)
        return replace(camera, window=Window(_place(centre), SIDE_WINDOW_MM, HALF_VERTEBRA_MM))
    if lesion.condition in FROM_BEHIND:
        middle = centre + np.array([0.0, -20.0, 0.0])
        return fit(corners(middle - reach, middle + reach), BEHIND_ASIDE * side.sign, LEAST_PITCH, aspect, margin=0.0)
    from_the_side = bool(marks) and (marks[0].change is Change.SLIP or marks[0].radius_mm > WIDE_MARK_MM)
    if from_the_side:
        camera = fit(corners(centre - 1.25 * reach, centre + 1.25 * reach), BESIDE * side.sign, 6.0, aspect, margin=0.0)
        return replace(camera, window=Window(_place(centre), SIDE_WINDOW_MM, HALF_VERTEBRA_MM))
    middle = centre + np.array([0.0, -12.0, 0.0])
    pitch = _along_disc(body, segment)
    camera = fit(corners(middle - reach, middle + reach), BEHIND_ASIDE * side.sign, pitch, aspect, margin=0.0)
    at = next((mark.at for mark in marks if mark.at[0] * side.sign >= 0), _place(middle))
    # What glows is bone: it must not be cut away with the rest.
    margin = max(
        (mark.radius_mm for mark in marks if mark.change is Change.GLOW and tight(mark)), default=BEHIND_DISC_MM
    )
    return replace(camera, window=Window(at, WINDOW_MM, margin))


def inside_camera(body: Body, explanation: Explanation | None) -> Camera:
    """From the back wall of the canal, looking forwards at the disc and at the roots that pass it."""
    lesion = explanation.lesion if explanation else None
    segment = (lesion.segment if lesion else None) or USUAL_SEGMENT
    disc = body.landmarks.get(f"disc-{segment.lower()}-central")
    if disc is None:
        return lesion_camera(body, explanation, 1.0)
    focal = disc * [0.0, 1.0, 1.0] + np.array([0.0, 0.0, 2.0])
    eye = focal + np.array([0.0, -INSIDE_BACK_MM, INSIDE_ABOVE_MM])
    azimuth, pitch = angles(eye - focal)
    return Camera(
        _place(focal),
        float(np.linalg.norm(eye - focal)),
        azimuth,
        pitch,
        INSIDE_ANGLE,
        without=AROUND_THE_EYE,
        lamp=LAMP,
    )


def _along_disc(body: Body, segment: SegmentId) -> float:
    """Pitch that looks along the disc from behind: lower, the window through a steep sacrum showed the disc's underside."""
    back, centre = (body.landmarks.get(f"disc-{segment.lower()}-{place}") for place in ("central", "centre"))
    if back is None or centre is None:
        return LEAST_PITCH
    rise = back - centre
    return float(np.clip(np.degrees(np.arctan2(rise[2], -rise[1])), LEAST_PITCH, 40.0))


def tight(mark: LesionMark) -> bool:
    """Whether a glow lies in bone that the window would cut away: a joint or a foramen, not the canal."""
    return abs(mark.at[0]) > 8.0


def _outwards(centre: Floats, side: Side) -> float:
    """Azimuth from which a place of hip, knee or leg is seen: from its own side, from the front or behind as it lies."""
    return (62.0 if centre[1] > -10.0 else 118.0) * side.sign


def _on_root(body: Body, explanation: Explanation, side: Side, aspect: float) -> Camera:
    name = root_structure(explanation.roots[0].root, explanation.roots[0].side)
    if name not in body.shapes:
        return _whole(body, 150.0 * side.sign, 8.0, aspect)
    points = body.shapes[name].points
    upper = points[points[:, 2] > points[:, 2].max() - 70.0]
    return fit(np.vstack([upper - 22.0, upper + 22.0]), 140.0 * side.sign, 14.0, aspect, margin=0.02)


def camera_on(body: Body, structure: StructureId, aspect: float, now: Camera) -> Camera:
    """A structure filling the picture, from where the eye is now."""
    return fit(body.shapes[structure].points, now.azimuth, now.pitch, aspect, margin=0.16)


def turned_to(zone: FeltZone | ReportedZone, body: Body, aspect: float, now: Camera) -> Camera | None:
    """The whole body seen from where a region faces the eye; None where it does so already, or has no place."""
    found = middle(zone, body)
    if found is None:
        return None
    at, facing = (np.asarray(values) for values in found)
    towards = now.eye - at
    if towards @ facing > SEEN * np.linalg.norm(towards):
        return None
    azimuth, pitch = angles(facing)
    return _whole(body, azimuth, float(np.clip(pitch, -STEEPEST, STEEPEST)), aspect)


def segment_centre_or_middle(body: Body) -> Floats:
    """Middle of the lower lumbar spine, or of the whole body where it has none."""
    place = body.landmarks.get("disc-l4-l5-centre")
    return _middle(body) if place is None else place


def whole_from(body: Body, azimuth: float, pitch: float, aspect: float) -> Camera:
    """The whole body filling the picture, from these angles (degrees)."""
    return _whole(body, azimuth, pitch, aspect)


def _whole(body: Body, azimuth: float, pitch: float, aspect: float) -> Camera:
    return fit(_hull(body), azimuth, pitch, aspect, margin=0.02, inset=WHOLE_INSET)


def _whole_azimuth(explanation: Explanation | None, side: Side) -> float:
    """From where both the main course and the knee's felt side are seen."""
    if explanation is None:
        return 24.0
    behind = any("sciatic-nerve" in course.nerves for course in explanation.courses[:1])
    back = knee_view(None, explanation) is KneeView.BACK
    return ((152.0 if back else 118.0) if behind else 26.0) * side.sign


def _medial(body: Body, side: Side, aspect: float) -> Camera:
    """The inner side of one leg; the other leg is left out."""
    points = _hull(body)
    own = points[points[:, 0] * side.sign >= 0]
    return replace(fit(own, -90.0 * side.sign, 2.0, aspect, margin=0.02, inset=WHOLE_INSET), only=side)


def _hull(body: Body) -> Floats:
    """Some hundred points that stand for the whole body: the corners of every shape, the skin's own points."""
    parts = []
    for name, shape in body.shapes.items():
        if tissue(name) is Tissue.SKIN:
            parts.append(shape.points[:: max(len(shape.points) // 400, 1)].astype(np.float64))
        else:
            parts.append(corners(*(corner.astype(np.float64) for corner in shape.bounds)))
    # Both halves alike, so that a view of the left mirrors that of the right to the last digit.
    points = np.vstack(parts)
    return np.vstack([points, points * np.array([-1.0, 1.0, 1.0])])


def _middle(body: Body) -> Floats:
    points = _hull(body)
    return (points.min(axis=0) + points.max(axis=0)) / 2


def _place(values: Floats) -> Place:
    x, y, z = (float(v) for v in values)
    return x, y, z
