"""What each condition of a segment does to disc, bones and ligaments: movements at severity 1, in millimetres.

The steps are those of clinical-facts E0.6 and E1 to E9; where these name a target (a recess of 2 to 3 mm, a foramen
below 2 mm), the growth is what this body needs to get there. What is shared out among the parts is authored.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import Side, StructureId
from anatomy.geometry.lesions import forms
from anatomy.geometry.lesions.bending import Curve, Move, closeness, early, late, outward, smooth, steady
from anatomy.geometry.lesions.following import body_share, followers, pars_stumps, torn_corners
from anatomy.geometry.lesions.measures import (
    foramen_place,
    healthy_walls,
    joint_places,
    recess_place,
    room,
    zone_places,
)
from anatomy.geometry.lesions.segments import Segment, is_here, place
from anatomy.geometry.lesions.walls import Walls
from anatomy.geometry.shapes import Body

Floats = NDArray[np.float64]

HERNIA_MM = 9.5
"""Depth of a herniation at severity 1: 3 mm mild, 5 to 7 moderate, 8 to 12 severe (E0.6, authored on MSU sizes)."""
BROAD_MM, BROAD_RADIUS_MM, FOCAL_RADIUS_MM = 2.0, 9.0, 4.4
HEAD_REACH_MM = 3.2
DISC_LOSS = 0.6
"""Share of the disc's height lost at severity 1 (E0.6: 20, 40, 60 %)."""
BACK_LOSS = 0.7
"""Share of its height that the disc's back part may lose at most: about 2 mm of 7 are left (4 mm are critical, E0.6)."""
DEGENERATIVE_SLIP = 0.30
"""Share of the endplate's depth: 10 to 20 % are usual, more than 25 to 30 % rare (E0.6)."""
ISTHMIC_SLIP = 0.62
"""Meyerding III at severity 1 (E0.6)."""
FLAVUM_GROWTH_MM = 3.0
"""From 3 to 3.5 up to 6 mm or more (E0.6)."""
FACET_GROWTH_MM = 3.0
"""On either side of the joint: 6 mm in all at severity 1 (E0.6, authored)."""
CANAL_LEFT_MM, RECESS_LEFT_MM, FORAMEN_LEFT_MM = 8.2, 2.2, 1.9
"""Room left at severity 1: below 10, 2 to 3 and below 2 mm are severe (E0.6)."""


@dataclass(slots=True)
class Recipe:
    """Movements gathered for one lesion.

    Attributes
    ----------
    travel : array (3,)
        How far the upper vertebra goes at severity 1, millimetres in the body frame.
    pars_gap : bool
    axis : array (3,), optional
        Where a hernia grows towards, for one beside the foramen.
    depth_mm : float
        Of a herniation at severity 1.
    gain : float
        Multiplies growth that has a target, after a first try has been measured.
    """

    moves: dict[StructureId, list[Move]] = field(default_factory=dict)
    travel: Floats = field(default_factory=lambda: np.zeros(3))
    pars_gap: bool = False
    axis: Floats | None = None
    depth_mm: float = 0.0
    gain: float = 1.0

    def add(self, name: StructureId, shift: Floats, curve: Curve = steady) -> None:
        """Add a movement, unless it is none."""
        if np.abs(shift).max() > 1e-4:
            self.moves.setdefault(name, []).append(Move(shift.astype(np.float32), curve))


Step = Callable[[Recipe, Body, Segment, Lesion], None]


def recipe(body: Body, segment: Segment, lesion: Lesion, up_mm: float = 0.0, gain: float = 1.0) -> Recipe | None:
    """The movements of a lesion at a segment; None where the condition changes no shape there."""
    made = Recipe(gain=gain)
    if lesion.condition == "disc-herniation":
        _hernia(made, body, segment, lesion, up_mm)
        return made
    step = STEPS.get(lesion.condition)
    if step is None:
        return None
    step(made, body, segment, lesion)
    return made


def sides_of(lesion: Lesion) -> tuple[Side, ...]:
    """The lesion's side, or both where it has none."""
    return (lesion.side,) if lesion.side else tuple(Side)


def _hernia(made: Recipe, body: Body, segment: Segment, lesion: Lesion, up_mm: float) -> None:
    disc = body.shapes[segment.disc]
    places = zone_places(body, segment, str(lesion.zone), lesion.side or Side.RIGHT)
    if not places:
        return
    at = places[0]
    focal, way = forms.dome(disc, at, FOCAL_RADIUS_MM, outwards(body, segment, at))
    broad, _ = forms.dome(disc, at, BROAD_RADIUS_MM, way)
    made.depth_mm = HERNIA_MM
    if lesion.zone == "extraforaminal":
        made.axis = -way
    # Broad and shallow first; the narrow part rises through it to the whole depth.
    made.add(segment.disc, (broad * BROAD_MM)[:, None] * way, early)
    made.add(segment.disc, (focal * HERNIA_MM)[:, None] * way, steady)
    made.add(segment.disc, (-focal * BROAD_MM)[:, None] * way, early)
    made.add(segment.disc, forms.overhang(disc, at, FOCAL_RADIUS_MM, HEAD_REACH_MM, up_mm, segment), late)


def outwards(body: Body, segment: Segment, at: Floats) -> Floats:
    """Where the disc's rim faces at a place, along the disc: unit vector (3,)."""
    way = outward(body.shapes[segment.disc], at, FOCAL_RADIUS_MM)
    # Along the disc, not up or down: the rim's own roundness is no direction.
    way = way - (way @ segment.axes[2]) * segment.axes[2]
    if abs(at[0]) < 1e-6:
        way[0] = 0.0
    turned: Floats = way / np.linalg.norm(way)
    return turned


def _sink(made: Recipe, body: Body, segment: Segment, share: float, forward_mm: float = 0.0) -> None:
    made.travel = made.travel + segment.out([0.0, forward_mm, -2 * segment.half_mm * share])
    travel = made.travel
    for name, weights in followers(body, segment, made.pars_gap, slips=forward_mm > 0).items():
        if (weights > 0.9999).all():
            made.moves.setdefault(name, []).insert(0, Move(travel.astype(np.float32)))
        else:
            made.add(name, weights[:, None] * travel)


def _bulge(made: Recipe, body: Body, segment: Segment, behind: float, around: float, half_mm: float = 40.0) -> None:
    made.add(segment.disc, forms.rim_bulge(body.shapes[segment.disc], segment, behind, around, half_mm))


def _spurs(made: Recipe, body: Body, segment: Segment, length_mm: float) -> None:
    for name in (segment.above, segment.below):
        if name in body.shapes:
            wall = place(body, f"{segment.disc}-central")
            made.add(name, forms.spurs(body.shapes[name], segment, wall, length_mm))


def _flavum(made: Recipe, body: Body, segment: Segment, growth_mm: float, sides: tuple[Side, ...]) -> None:
    shares = (float(Side.LEFT in sides), float(Side.RIGHT in sides))
    for name, shape in body.shapes.items():
        if name.startswith("ligamentum-flavum") and is_here(name, segment):
            own = next((side for side in Side if name.endswith(f"-{side}")), None)
            if own is None or own in sides:
                made.add(name, forms.thickened(shape, segment, growth_mm, shares))


def _facets(made: Recipe, body: Body, segment: Segment, growth_mm: float, sides: tuple[Side, ...]) -> None:
    for side in sides:
        middle, across = joint_places(body, segment, side)
        if middle is None:
            continue
        before = float(middle[1]) + 11.0
        for name, way in ((segment.above, across), (segment.below, -across)):
            if name in body.shapes:
                grown = forms.joint_growth(body.shapes[name], middle, way, 7.0, growth_mm, before)
                made.add(name, grown * (body.shapes[name].points[:, :1] * side.sign > 0))
        capsule = StructureId(f"facet-capsule-{segment.key}-{side}")
        if capsule in body.shapes:
            # It swells backwards and inwards; before it lies the foramen.
            grown = forms.swelling(body.shapes[capsule], middle, 9.0, growth_mm * 0.8)
            made.add(capsule, grown * (1.0 - smooth(body.shapes[capsule].normals @ segment.axes[1] + 0.5))[:, None])


def _against_recess(made: Recipe, body: Body, segment: Segment, side: Side, amount_mm: float) -> None:
    """The superior process below grows forwards and inwards, the disc's edge a little backwards."""
    at = recess_place(body, segment, side)
    walls = plain_walls(body, segment)
    behind = walls.segment.centre + segment.out(_on_back_wall(walls, at))
    disc_share = min(1.5, 0.3 * amount_mm)
    made.add(
        segment.disc,
        forms.pushed(body.shapes[segment.disc], _zone(body, segment, "subarticular", side), 5.5, segment.out([0, -disc_share, 0])),
    )  # fmt: skip
    if segment.below in body.shapes:
        grow = segment.out([-0.6 * side.sign * amount_mm, amount_mm - disc_share, 0.0])
        made.add(segment.below, forms.pushed(body.shapes[segment.below], behind, 5.0, grow, facing=0.0))
    for name, shape in body.shapes.items():
        if name.startswith("ligamentum-flavum") and is_here(name, segment):
            beside = smooth((shape.points[:, :1] * side.sign - 4.0) / 5.0)
            step = segment.out([0, amount_mm - disc_share, 0])
            made.add(name, forms.pushed(shape, behind, 5.0, step, facing=-0.2) * beside)
    capsule = StructureId(f"facet-capsule-{segment.key}-{side}")
    if capsule in body.shapes:
        made.add(capsule, forms.pushed(body.shapes[capsule], behind, 6.0, segment.out([0, amount_mm - disc_share, 0])))


def _on_back_wall(walls: Walls, at: Floats) -> Floats:
    own = walls.local(at)
    own[1] = walls.sampled(walls.back.heights(0.0), own[0], own[2])
    return own


def _zone(body: Body, segment: Segment, zone: str, side: Side) -> Floats:
    found = place(body, f"{segment.disc}-{zone}", side)
    return segment.centre if found is None else found


def plain_walls(body: Body, segment: Segment) -> Walls:
    """The walls of the healthy body."""
    return healthy_walls(body, segment.id)


# --- one step for each condition ---


def _loss(segment: Segment, body: Body, share: float) -> float:
    """Share of the disc's height to lose: the bones sink evenly, so that its lower back part sets the limit."""
    behind = segment.height_at(3.0 - endplate_depth(body, segment) / 2)
    return min(share, BACK_LOSS / DISC_LOSS * share * behind / (2 * segment.half_mm))


def _degenerative_disc(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    _sink(made, body, segment, _loss(segment, body, DISC_LOSS))
    _bulge(made, body, segment, 1.4, 3.0)
    _spurs(made, body, segment, 3.0)
    _flavum(made, body, segment, 0.8, tuple(Side))


def _central(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    loss = max(room(plain_walls(body, segment), 0.0, (-8.0, 8.0), 0.0) - CANAL_LEFT_MM, 3.0)
    # What bulges fades aside and upwards, so that more must grow than is to be lost.
    loss *= 1.2
    behind = min(4.0, 0.5 * loss)
    _bulge(made, body, segment, behind, 0.3, 9.0)
    _facets(made, body, segment, 0.8 * FACET_GROWTH_MM, tuple(Side))
    _flavum(made, body, segment, float(np.clip(loss - behind, 2.0, FLAVUM_GROWTH_MM + 1.8)), tuple(Side))
    for side in Side:
        _against_recess(made, body, segment, side, 1.5)


def _lateral_recess(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    for side in sides_of(lesion):
        at = plain_walls(body, segment).local(recess_place(body, segment, side))
        left = room(plain_walls(body, segment), at[0], (at[2] - 4.0, at[2] + 4.0), 0.0)
        _against_recess(made, body, segment, side, float(np.clip(1.4 * made.gain * (left - RECESS_LEFT_MM), 2.0, 9.0)))
        _facets(made, body, segment, 0.5 * FACET_GROWTH_MM, (side,))


def _foraminal(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    _sink(made, body, segment, _loss(segment, body, 0.4))
    for side in sides_of(lesion):
        walls = plain_walls(body, segment)
        at = foramen_place(body, segment, side)
        own = walls.local(at)
        left = room(walls, own[0], (own[2] - 2.0, own[2] + 5.0), 0.0)
        amount = float(np.clip(1.6 * made.gain * (left - FORAMEN_LEFT_MM), 1.5, 14.0))
        behind = segment.centre + segment.out(_on_back_wall(walls, at))
        if segment.below in body.shapes:
            # The tip of the superior process rises and thickens forwards.
            grow = segment.out([0.0, 0.55 * amount, 2.0])
            made.add(segment.below, forms.pushed(body.shapes[segment.below], behind, 6.5, grow, facing=-0.3))
        if segment.above in body.shapes:
            grow = segment.out([0.0, 0.55 * amount, 0.0])
            made.add(segment.above, forms.pushed(body.shapes[segment.above], behind, 4.5, grow, facing=0.0))
        bulge = segment.out([0.35 * side.sign, -0.45 * amount, 0.35 * amount])
        made.add(
            segment.disc, forms.pushed(body.shapes[segment.disc], _zone(body, segment, "foraminal", side), 6.5, bulge)
        )
        _one_sided_spur(made, body, segment, side, 0.35 * amount)
        _facets(made, body, segment, 0.4 * FACET_GROWTH_MM, (side,))


def _one_sided_spur(made: Recipe, body: Body, segment: Segment, side: Side, length_mm: float) -> None:
    at = _zone(body, segment, "foraminal", side) + segment.axes[2] * segment.half_mm * 0.8
    if segment.above in body.shapes:
        push = segment.out([0.3 * side.sign * length_mm, -length_mm, -0.4 * length_mm])
        made.add(segment.above, forms.pushed(body.shapes[segment.above], at, 4.0, push, facing=-0.2))


def _thick_flavum(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    _flavum(made, body, segment, FLAVUM_GROWTH_MM, sides_of(lesion))


def _worn_facets(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    _facets(made, body, segment, FACET_GROWTH_MM, sides_of(lesion))
    _flavum(made, body, segment, 0.8, sides_of(lesion))
    for side in sides_of(lesion):
        _against_recess(made, body, segment, side, 3.5)


def _degenerative_slip(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    _sink(made, body, segment, _loss(segment, body, 0.25), DEGENERATIVE_SLIP * endplate_depth(body, segment))
    travel = segment.out([0.0, DEGENERATIVE_SLIP * endplate_depth(body, segment), 0.0])
    for side in Side:
        middle, _ = joint_places(body, segment, side)
        if middle is None:
            continue
        # The joint gives way: the inferior process is worn down, the superior one worn and bent forwards with it.
        for name, share in ((segment.above, -0.45), (segment.below, 0.35)):
            if name in body.shapes:
                shape = body.shapes[name]
                near = closeness(shape.points, middle, 7.0) * (shape.points[:, 0] * side.sign > 0)
                near = near * (shape.points[:, 1] < middle[1] + 9.0)
                made.add(name, share * near[:, None] * travel)
    _flavum(made, body, segment, 1.2, tuple(Side))
    _bulge(made, body, segment, 1.2, 0.2, 9.0)
    for side in Side:
        _against_recess(made, body, segment, side, 3.5)


def _isthmic_slip(made: Recipe, body: Body, segment: Segment, lesion: Lesion) -> None:
    made.pars_gap = True
    _sink(made, body, segment, _loss(segment, body, 0.6), ISTHMIC_SLIP * endplate_depth(body, segment))
    if segment.above in body.shapes:
        stumps = pars_stumps(body, segment, body.shapes[segment.above])
        if stumps is not None:
            made.moves.setdefault(segment.above, []).append(stumps)
    for side in Side:
        # The bared disc bulges into the foramen's floor.
        bulge = segment.out([0.3 * side.sign, -2.0, 5.0])
        made.add(
            segment.disc, forms.pushed(body.shapes[segment.disc], _zone(body, segment, "foraminal", side), 7.0, bulge)
        )
        floor = place(body, f"{segment.above.lower()}-pedicle-floor", side)
        joint, _ = joint_places(body, segment, side)
        if floor is not None and joint is not None and segment.above in body.shapes:
            # Callus on the stump that moves along hangs into the foramen behind the root.
            shape = body.shapes[segment.above]
            callus = forms.pushed(shape, 0.6 * floor + 0.4 * joint, 5.0, segment.out([0.0, 4.5, -3.0]), facing=-0.1)
            slips = (body_share(body, segment, shape) > 0.5) & ~torn_corners(body, segment, shape)
            made.add(segment.above, callus * slips[:, None])


def endplate_depth(body: Body, segment: Segment) -> float:
    """Depth of the upper endplate of the vertebra below, front to back in the midline, millimetres."""
    disc = body.shapes[segment.disc]
    own = segment.local(disc.points)
    low = (np.abs(own[:, 0]) < 6.0) & (own[:, 2] < 0)
    return float(np.ptp(own[low, 1]))


STEPS: dict[str, Step] = {
    "degenerative-disc-disease": _degenerative_disc,
    "central-stenosis": _central,
    "lateral-recess-stenosis": _lateral_recess,
    "foraminal-stenosis": _foraminal,
    "ligamentum-flavum-hypertrophy": _thick_flavum,
    "facet-arthropathy": _worn_facets,
    "degenerative-spondylolisthesis": _degenerative_slip,
    "isthmic-spondylolisthesis": _isthmic_slip,
}
